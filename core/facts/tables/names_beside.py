"""What stands beside a name and tells what it is: a person, a body, a place; that a thing was renamed; that a city's name is a club's."""

from typing import Final

RENAMED: Final = (
    "formerly", "previously known", "previously called", "renamed", "rebranded", "now called", "now known", "known until", "changed its name to", "once known", "once called", "then known as", "then called", "until recently called",
    "originally called", "originally known", "originally named", "also known as", "better known as", "aka", "a.k.a", "trading as", "doing business as", "which became", "née", "nee", "born as", "known then as", "known at the time as",
    "took the name", "goes by", "went by", "called itself", "calls itself", "has called itself", "ex -",
    "anciennement", "rebaptisé", "rebaptisée", "autrefois", "ex", "früher", "ehemals", "vormals", "umbenannt", "antes", "antiguamente", "rebautizada", "rebautizado", "ранее", "бывший", "переименован", "già",
)  # fmt: skip
"""Between two names: they are names of one thing, and the later one is filed under the earlier."""

CLUB_ENDINGS: Final = frozenset(
    "city town county villa forest park orient palace argyle alexandra stanley thistle".split()
)
"""What a club's name may end with that else makes a place of it."""

CLUBS_ONLY: Final = frozenset("fc afc cf sc rfc fk sk bk vfb vfl tsv".split())
"""What only clubs are called by."""
CLUB_NAMES: Final = CLUB_ENDINGS | frozenset(
    "united rovers wanderers athletic albion rangers hotspur wednesday academical north end dynamos".split()
)
"""What a club's name may end with, and is often left without."""

BODIES_IN_SHORT: Final = frozenset(
    "bank group airlines airways motors energy foods industries holdings pharmaceuticals technologies systems media records pictures studios insurance oil petroleum steel telecom shipping logistics brewery foundation".split()
)
"""Behind the name by which a firm is known, where one version leaves them out."""

NAMED_BODIES: Final = frozenset(
    "charity company firm retailer startup start-up carmaker airline insurer brewer publisher newspaper magazine broadcaster supermarket chain lender bank contractor consultancy nonprofit foundation think-tank tank "
    "union brand developer operator supplier manufacturer label band orchestra".split()
)
"""Right before a name of a body: ``the charity Clear Water``."""

CITIES: Final = frozenset(
    "mexico kansas york quebec panama guatemala salt oklahoma jersey ho vatican kuwait iowa belize dodge virginia cape ocean atlantic carson sioux quezon davao cebu benin gaza".split()
)
"""Before City: places all the same."""

SPORT: Final = frozenset(
    "signed sign signs signing striker midfielder defender goalkeeper winger forward coach manager goal goals match matches season league cup transfer loan contract beat beaten draw drew won win defeat defeated played play "
    "plays player players fans relegated relegation promoted promotion promotion-chasing fixture kick-off substitute captain squad stadium scored club side penalty away home".split()
)
"""Words of a sentence that speaks of clubs."""

KIN: Final = frozenset(
    "wife husband mother father son daughter brother sister widow widower partner fiance fiancee uncle aunt cousin nephew niece twin grandson granddaughter grandmother grandfather stepson stepdaughter".split()
)

PERSON_BEFORE: Final = (
    frozenset(
        (noun, "of")
        for noun in (
            "wife husband mother father son daughter brother sister widow widower death murder killing arrest trial execution funeral assassination kidnapping abduction disappearance birth biography "
            "portrait testimony supporters allies critics murderer killers memory release body conviction songs novels films poems paintings"
        ).split()
    )
    | frozenset(
        (verb, "to")
        for verb in "wrote write spoke speak speaking talked talking married listened related engaged apologised apologized lied awarded".split()
    )
    | frozenset(
        (verb, "by")
        for verb in "scored written painted directed composed sung played stabbed murdered raped coached captained penned narrated".split()
    )
    | frozenset({("lawyer", "for"), ("attorney", "for"), ("lawyers", "for"), ("trial", "against")})
)
"""Two words before a name of a person."""

DONE_TO_PERSONS: Final = frozenset(
    "charge convict shoot punch slap rescue injure wound arrest detain jail imprison acquit stab murder marry sentence interrogate question assassinate kidnap elect sack hug kiss star rape behead execute divorce".split()
)
"""Verbs whose object, named right behind them, is a person."""

PERSON_DOES: Final = frozenset(
    "weep smile speak resign score marry die sing laugh confess wear limp shrug nod swim cry faint sob kneel".split()
)
"""Verbs whose subject, named right before them, is a person."""

SUFFERED: Final = frozenset(
    "born arrested jailed sentenced acquitted convicted stabbed murdered married divorced drowned wounded injured beaten buried handcuffed questioned hospitalised hospitalized pregnant".split()
)
"""After ``was``: what befalls persons."""

OWNED_BY_PERSONS: Final = KIN | frozenset(
    "lawyer lawyers attorney parents family friends home house body death murder wound wounds injuries face hand hands career widow children girlfriend boyfriend mother-in-law birthday biographer autobiography"
    " knee ankle shoulder goal lawyer's wedding funeral".split()
)
"""After a genitive: what persons have."""

BODY_BEFORE: Final = frozenset(
    (noun, prep)
    for noun, preps in {
        "shares": "in of", "stake": "in", "stock": "in", "takeover": "of", "purchase": "of", "acquisition": "of", "merger": "of with", "works": "for", "worked": "for", "employed": "by", "owned": "by",
        "made": "by", "manufactured": "by", "built": "by", "subsidiary": "of", "arm": "of", "parent": "of", "shareholders": "of in", "customers": "of", "employees": "of at", "workers": "at", "staff": "at",
        "invested": "in", "acquired": "by",
    }.items()
    for prep in preps.split()
)  # fmt: skip
"""Two words before a name of a firm or another body."""

BODY_AFTER: Final = frozenset(
    "shares stock shareholders investors employees workers staff executives customers profits profit revenue earnings plant plants factory subsidiary stores branches bonds sales engineers".split()
)
"""Right behind a name of a body."""

BODY_DOES: Final = frozenset(
    "makes employs owns operates builds sells produces supplies manufactures runs develops".split()
)

PLACE_KINDS: Final = frozenset(
    "town city village suburb port hamlet resort borough island river lake province district municipality township".split()
)

PLACED: Final = frozenset(
    (noun, "of")
    for noun in "mayor residents people inhabitants city town village port suburb island outskirts centre center north south east west streets governor hamlet province district bishop archbishop university".split()
)
"""Two words before a name of a place."""

HEADS: Final = frozenset(
    "organisation organization office union society association centre center centres centers bureau department ministry institute bank council committee "
    "commission foundation federation agency fund alliance campaign board authority trust initiative coalition programme partnership network tribunal court "
    "conference directorate college academy confederation consortium convention forum league secretariat mission service institution taskforce register".split()
)
"""What a body is called before the subject it is for."""
