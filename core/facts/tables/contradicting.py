"""What a story counts once, and the words by which a second figure is meant of another day, place or part."""

import re
from typing import Final

from core.patterns import lazy_pattern

TOLL: Final = {
    "dead": "dead", "death": "dead", "kill": "dead", "die": "dead", "perish": "dead", "drown": "dead", "slay": "dead", "fatality": "dead", "body": "dead", "injure": "hurt", "injury": "hurt",
    "wound": "hurt", "hurt": "hurt", "miss": "missing", "missing": "missing", "arrest": "arrested", "detain": "arrested",
    "aboard": "aboard", "board": "aboard", "passenger": "aboard", "displace": "displaced", "evacuate": "evacuated", "homeless": "homeless",
    "life": "dead", "trap": "trapped", "trapped": "trapped", "hostage": "hostage", "kidnap": "kidnapped", "abduct": "kidnapped", "rescue": "rescued", "ashore": "rescued", "strand": "stranded",
}  # fmt: skip
"""Base forms of what a story counts once: two figures of one of them in one version disagree."""

TOLL_WORDS: Final = frozenset(TOLL)

LATER: Final = lazy_pattern(
    r"\b(?:overnight|later|afterwards|at the scene|on the spot|instantly|in (?:a |the )?hospital|on the way|of (?:his|her|their) (?:injuries|wounds|burns)|"
    r"the day before|in total now|then)\b",
    re.IGNORECASE,
)
"""Words by which a figure of a toll is some of it, told by themselves: ``Two men died overnight``."""

RAISED: Final = lazy_pattern(
    r"\b(?:bring|brought|tak|took|rais|push|lift|swell|swollen)\w*\s+(?:up\s+)?(?:the |its |their )?(?:[^\W\d_]+\s+){0,2}(?:toll|number|total|tally|count)\b",
    re.IGNORECASE,
)
"""By which a toll is told as the sum of what the story told before: ``bringing the number of dead to six``."""

TOLL_ELSEWHERE: Final[dict[str, dict[str, str]]] = {
    "de": {
        "dead": "tot tote toten toter todesopfer todesopfern gestorben starben starb sterben getötet töteten tötete umgekommen",
        "hurt": "verletzt verletzte verletzten verletzter verletzen", "missing": "vermisst vermisste vermissten vermisster vermisstenfälle",
        "arrested": "festgenommen festgenommene festgenommenen verhaftet verhaftete verhafteten",
    },
    "fr": {
        "dead": "mort morts morte mortes tué tués tuée tuées décédé décédés péri décès", "hurt": "blessé blessés blessée blessées",
        "missing": "disparu disparus disparue disparues", "arrested": "arrêté arrêtés arrêtée arrêtées interpellé interpellés interpellées",
    },
    "es": {
        "dead": "muerto muertos muerta muertas murió murieron muere mueren fallecido fallecidos fallecidas fallecieron falleció", "hurt": "herido heridos herida heridas resultaron",
        "missing": "desaparecido desaparecidos desaparecidas", "arrested": "detenido detenidos detenidas detuvo detuvieron",
    },
    "ru": {
        "dead": "погиб погибли погибло погибших погибшие убиты убито убитых умерли скончались", "hurt": "ранен ранены ранено раненых раненые пострадали пострадало пострадавших",
        "missing": "пропали пропавших", "arrested": "задержаны задержано задержанных арестованы",
    },
    "ar": {
        "dead": "قتيل قتيلا قتلى القتلى قتل مقتل ومقتل لقي مصرعهم مصرع", "hurt": "جريح جريحا جرحى الجرحى أصيب إصابة مصاب مصابا مصابين المصابين",
        "missing": "مفقود مفقودا مفقودين", "arrested": "اعتقل اعتقال",
    },
    "zh": {"dead": "死亡 遇难 丧生 身亡", "hurt": "受伤 伤者", "missing": "失踪 失联", "arrested": "被捕 落网"},
}  # fmt: skip
"""Language → what of a toll is counted (a value of ``TOLL``) → the words that say it, in small letters."""

PEOPLE_ELSEWHERE: Final = frozenset(
    "menschen personen leute männer frauen kinder arbeiter passagiere personnes gens hommes femmes enfants ouvriers passagers personas hombres mujeres niños obreros pasajeros человек людей люди "
    "рабочих пассажиров детей شخصا شخص أشخاص رجال نساء أطفال عمال kişi kişinin".split()
)
"""Those whom a toll counts, in other languages than English, in small letters."""

OTHERWISE_ELSEWHERE: Final[dict[str, re.Pattern[str]]] = {
    "de": lazy_pattern(
        r"\b(?:zuvor|früher\w*|zunächst|anfangs|bisher|weiter\w*|ander\w*|davon|darunter|unter ihnen|von ihnen|von denen|mehr|noch|jahr\w*|20\d\d|19\d\d|könnt\w*|"
        r"bis zu|seit|zuletzt|insgesamt|jeweils|pro|später|über nacht)\b", re.IGNORECASE),
    "fr": lazy_pattern(
        r"\b(?:auparavant|précédent\w*|d['’]abord|autres?|dont|parmi|d['’]entre|plus|encore|20\d\d|19\d\d|ans?|années?|pourrait|jusqu['’]à|depuis|au total|chaque|par|plus tard)\b", re.IGNORECASE),
    "es": lazy_pattern(
        r"\b(?:antes|anterior\w*|primero|inicial\w*|otr[oa]s?|entre|ellos|ellas|más|20\d\d|19\d\d|años?|podrían?|hasta|desde|en total|cada|por|después)\b", re.IGNORECASE),
    "ru": lazy_pattern(
        r"\b(?:ранее|прежде|сначала|друг\w*|ещё|еще|из них|из которых|среди|более|больше|20\d\d|19\d\d|год\w*|мог\w*|до|с начала|всего|каждый|позже)\b", re.IGNORECASE),
    "ar": lazy_pattern(r"(?<!\w)[وف]?(?:ال)?(?:سابق\w*|قبل|آخر\w*|أخرى|بينهم|بينها|منهم|أكثر|20\d\d|19\d\d|عام|قد|حتى|منذ|إجمالي\w*|بعد)(?!\w)"),
    "zh": lazy_pattern(r"(?:此前|之前|曾|另|其他|其中|包括|多|20\d\d|19\d\d|年|可能|至少|共|每|后来|以来)"),
}  # fmt: skip
"""Language → words by which a second figure is meant of another day, place or part."""

DEFINITE_ELSEWHERE: Final[dict[str, frozenset[str]]] = {
    "de": frozenset({"die", "alle", "der", "den"}), "fr": frozenset({"les", "ces"}), "es": frozenset({"los", "las"}),
}  # fmt: skip
"""Language → articles by which a figure is taken up as known: *les 17 blessés*."""

NUMBERING_ELSEWHERE: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "ar": (("البالغ", "عددهم"), ("البالغ", "عددها"), ("والبالغ", "عددهم"), ("والبالغ", "عددها")), "ru": (("все",), ("всех",)),
}  # fmt: skip
"""Language → words right before a figure by which it tells how many they are in all."""

AGAIN_ELSEWHERE: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("wieder erneut zweite zweiten nächste jeden jede".split()), "fr": frozenset("nouveau nouvelle second seconde deuxième chaque tous toutes".split()),
    "es": frozenset("nuevo nuevamente segundo segunda cada todos todas".split()), "ru": frozenset("вновь снова опять второй вторая второе вторые каждый каждую каждое".split()),
    "ar": frozenset("مجددا جديد الثاني الثانية ثانية كل".split()), "zh": frozenset("再又每"), "it": frozenset("nuovo seconda secondo ogni".split()), "pt": frozenset("novo segunda segundo cada".split()),
    "nl": frozenset("opnieuw weer tweede elke".split()),
}  # fmt: skip
"""Language → words, in Chinese signs, by which a deed is done another time."""

WHICH_ELSEWHERE: Final[dict[str, frozenset[str]]] = {
    "de": frozenset("die der welche aus".split()), "fr": frozenset("qui que dont restants concernés présents".split()), "es": frozenset("que restantes afectados presentes".split()),
    "ru": frozenset("которые который".split()), "ar": frozenset("الذين التي".split()),
}  # fmt: skip
"""Language → words behind what is counted by which some of them are meant."""

TOLL_PHRASES: Final[dict[str, dict[str, str]]] = {
    "de": {"ums leben": "dead"}, "fr": {"la vie": "dead", "trouvé la mort": "dead"}, "es": {"la vida": "dead", "sin vida": "dead"}, "ru": {"лишились жизни": "dead"},
    "ar": {"لقوا حتفهم": "dead", "لقي حتفه": "dead", "فارقوا الحياة": "dead"},
}  # fmt: skip
"""Language → phrases that say what a figure of the toll counts."""

STRUCK: Final = frozenset("dead kill injure wound hurt arrest detain trap kidnap abduct rescue".split())
"""Verbs of a toll that stand before its figure."""

STATES: Final = frozenset("aboard safe alive unhurt unharmed ashore dead injured hurt wounded missing trapped arrested detained homeless".split())  # fmt: skip
"""What a headline says in the place of what is counted: ``212 aboard``."""

PEOPLE: Final = frozenset("people person passenger man woman resident worker victim soul individual life".split())
"""Base forms of the broadest words for those that a toll counts."""

OTHERWISE: Final = lazy_pattern(
    r"\b(?:1[5-9]\d\d|20\d\d|earlier|also|(?:day|night|week|month|year)s? before|previous(?:ly)?|first said|had said|initial(?:ly)?|other|others|another|more|further|additional(?:ly)?|"
    r"including|among|of them|each|last year|ago|since|average|every|correction|revised|from(?! (?:the|its|their|his|her) )|down|up|wrongly|at first|in one|"
    r"feared|could|may|might|would|thought|believed|"
    r"than|first put|preliminary|aftershocks?|foreshocks?|tremors?|(?:follow(?:s|ed)?|after|since|recalls?|recalled) (?:one|an? similar|a previous)|crew|children|women|per|last|former(?:ly)?|next|in a separate|elsewhere|alone|rise|risen|so far|similar|separate)\b",
    re.IGNORECASE,
)
"""Words by which a second figure is meant of another day, place or part."""

ANOTHER: Final = lazy_pattern(
    r"\b(?:earlier|previous(?:ly)?|first (?:put|said|thought)|initial(?:ly)?|at first|other|another|further|additional(?:ly)?|"
    r"(?:second|third)(?!.(?:largest|biggest|highest|longest|most|worst|deadliest))|each|per|last|next|former(?:ly)?|average|revised|wrongly|preliminary|aftershocks?|foreshocks?|asked for|sought|demanded|"
    r"offered|called for|maximum|minimum|instead|than|(?<!will )(?<!would )(?<!to )appeal\w*|cut to|reduced to|raised to|more|ago|correction|if|up to|below|above|compared|versus)\b",
    re.IGNORECASE,
)
"""Words by which even a definite phrase means another value than the one told before."""

NOT_ANOTHER: Final = lazy_pattern(
    r"\b(?:more|less|fewer|higher|lower|longer|later|sooner|earlier|wider|narrower|closer|bigger|smaller|larger|better|worse)\s+than\s+(?:[^\W\d_]+\s+){0,4}?"
    r"(?:planned|expected|forecast|hoped|predicted|feared|thought|anticipated|budgeted)\b|"
    r"\b(?:is|was|are|were|be|been|became|marked|marks)\s+(?:the|its|their|his|her)\s+(?:[^\W\d_]+[’']s\s+)?(?:second|third)\b|"
    r"\bby\s+(?:the\s+(?:end|middle|start|beginning)\s+of\s+)?next\s+(?:year|month|week|spring|summer|autumn|winter)\b|"
    r"\b(?:was|were|been)\s+last\s+(?:seen|heard|spotted)\b|\b(?:an?|his|her)\s+former\b|\b(?:cannot|can|may|could|can ?not)\s+be\s+appealed\b",
    re.IGNORECASE,
)
"""What has such a word and yet speaks of the very value: ``wider than expected``, ``is the second this year``, ``by the end of next year``."""

TAIL: Final = lazy_pattern(
    r",\s+(?:including\b|among\s+(?:them|whom)\b|(?:[^\W\d_]+|\d+)\s+of\s+(?:them|whom)\b|(?:[^\W\d_]+|\d+)\s+(?:seriously|critically|badly)\b)[^;.]*",
    re.IGNORECASE,
)
"""What is told of some of those that a figure before it counts in all: ``17 people, two of them seriously``."""

MOVED_TO: Final = lazy_pattern(
    r"\b(?:cut|reduc|rais|lift|lower|increas|rose|ris|fell|fall|drop|trim|slash|doubl|halv)\w*\b[^.;]*\bto(?:\s+(?:about|some|around|just|only))?\s*$",
    re.IGNORECASE,
)
"""Before a value that another one became: ``cut the fine to``."""

HAD_BEEN: Final = lazy_pattern(
    r"\bhad\s+(?:been\s+)?(?:(?:already|once|first|originally)\s+)?[^\W\d_]+\s+(?:[^\W\d_]+\s+){0,2}$", re.IGNORECASE
)
"""Before a value that was told, fixed or reached earlier than what the story tells: ``had been fined``."""

EXPECTED: Final = lazy_pattern(
    r"\b(?:expect\w*|forecast\w*|predict\w*|analysts?|economists?|target\w*|wanted|hoped|planned|proposed)\b",
    re.IGNORECASE,
)
"""Words by which a value is what somebody reckoned with."""

ONLY_A_PART: Final = lazy_pattern(
    r"\b(?:includ\w+|among|of (?:them|whom|which)|others?|more|further|every|at least|could|may|might|would|feared|wants?|plans?|hopes?|least|than|"
    r"same|remaining|surviving|rest|still|left|new|old|original|first|final|last|main|key|top|biggest|largest|past|previous|"
    r"(?:1[5-9]|20)\d\d|years?|days?|weeks?|months?)\b",
    re.IGNORECASE,
)
"""Words near a figure by which it counts a part of what was counted before, or other things of that sort."""

NEVER_KNOWN: Final = frozenset(
    "people person time day week month year hour minute second point goal percent case vote way thing part step side game match season set win loss "
    "seat try run wicket ball place position team member country nation state".split()
)
"""Base forms of what is counted of many things in one story, so that *the four* of them may be any."""

STAFF: Final = frozenset("worker employee staff staffer".split())
"""Base forms for those who work for somebody."""

PARTITIVE: Final = lazy_pattern(
    r"\s+(?:\w+\s+)?of\s+(?:the|those|these|them|his|her|its|their|whom|which)\b", re.IGNORECASE
)

OPENED: Final = frozenset("open inaugurate complete".split())
"""Base forms of what happens once to each of many things in one story."""
ONCE: Final = OPENED | frozenset("found establish bear incorporate create build".split())
"""Base forms of what happens once to one thing, so that it has one year."""

HAPPENS_ONCE: Final = frozenset("break crash collapse erupt sink explode derail capsize shake strike hit blow".split())
"""Base forms of what one disaster does once, so that it has one day and one time."""

MEASURED_ONCE: Final = frozenset({"magnitude"})
"""Base forms of what one event has one value of."""

MEASURED: Final = frozenset("quake earthquake magnitude tremor".split())
"""Base forms of events that one figure with a fraction measures: *Quake of 6.1*."""

SAME_THING: Final[dict[str, frozenset[str]]] = {
    thing: frozenset(words.split())
    for thing, words in {
        "sentence": "jail prison imprison term sentence",
        "term": "jail prison imprison term sentence",
        "penalty": "fine penalty",
        "sale": "sell auction",
        "purchase": "buy acquire",
        "gift": "give leave donate bequeath",
        "donation": "give leave donate bequeath",
        "loan": "lend borrow",
        "investment": "invest",
        "ordeal": "stick trap strand hold adrift",
        "wait": "stick strand delay",
        "ban": "ban bar suspend",
        "suspension": "suspend ban",
        "walkout": "strike",
        "stoppage": "strike",
        "deal": "buy purchase acquire acquisition takeover sell sale merge merger",
        "takeover": "buy purchase acquire acquisition deal",
        "jobless": "unemployment",
        "unemployment": "jobless",
    }.items()
}
"""What a definite phrase takes up → base forms by which it was told: *jailed for six years*, then *the six-year sentence*."""

BEGINS: Final = frozenset("begin start".split())
"""Base forms of what one event does once, of which the next line may tell another event's hour."""

DEED_NOUNS: Final[dict[str, tuple[str, ...]]] = {
    noun: tuple(words.split())
    for noun, words in {
        "arrest": "arrest detain", "charge": "charge", "signing": "sign", "announcement": "announce", "verdict": "convict acquit",
        "conviction": "convict", "sentencing": "sentence jail", "release": "release free", "crash": "crash collide collision accident overturn plunge",
        "accident": "crash collide collision overturn plunge derail", "collision": "collide crash accident", "pile-up": "crash collide",
        "collapse": "collapse", "explosion": "explode blast", "blast": "explode explosion", "sinking": "sink", "capsizing": "capsize",
        "derailment": "derail", "fire": "blaze burn", "blaze": "fire burn", "quake": "quake earthquake", "earthquake": "quake",
        "robbery": "rob", "burglary": "burgle", "theft": "steal", "heist": "rob steal robbery theft", "kidnapping": "kidnap abduct", "abduction": "abduct kidnap",
        "wedding": "marry", "shooting": "shoot", "stabbing": "stab", "attack": "attack stab shoot shooting stabbing", "murder": "murder kill stab shoot",
        "killing": "kill murder stab shoot", "drowning": "drown", "rescue": "rescue", "death": "die", "approval": "approve", "rejection": "reject", "ruling": "rule", "inauguration": "inaugurate", "abdication": "abdicate",
        "evacuation": "evacuate", "extradition": "extradite", "takeover": "buy acquire", "eruption": "erupt", "escape": "escape", "incident": "crash collide",
    }.items()
}  # fmt: skip
"""Base form of what a story calls a deed by → base forms of the other words that it is told with: of one story's arrest there is one day."""

ANOTHER_OF_IT: Final = lazy_pattern(
    r"\b(?:second|third|fourth|fifth|another|others?|further|again|series|wave|string|spate)\b", re.IGNORECASE
)
"""Words by which a story tells of more than one deed of a sort."""

ONE_MORE_OF_IT: Final = frozenset(
    "new fresh more latest late earlier early previous recent both each every also".split()
)
"""The same right beside the word for the deed: *the latest arrest*, *were both arrested*."""

RATES: Final = {
    "inflation": "inflation", "unemployment": "unemployment", "joblessness": "unemployment", "jobless": "unemployment", "turnout": "turnout",
}  # fmt: skip
"""What has one rate at a time."""

WENT: Final = {
    "up": frozenset("rise gain increase growth climb grow jump surge advance".split()),
    "down": frozenset("fall drop decline decrease loss slump plunge slide shrink tumble".split()),
}
"""Base forms by which a figure went up or down."""

RATE_TOLD: Final = frozenset(
    "rate rates the a of at to was is were stood stands reached hit eased slowed fell rose climbed dropped declined edged ticked increased accelerated "
    "jumped down up in for by put came has had been also remained unchanged steady annual overall official national consumer price and it which year".split()
)
"""What stands between a rate and its value."""

RATE_SORTS: Final = frozenset(
    "core underlying food energy services youth young male female men women urban rural monthly month-on-month quarterly harmonised harmonized wholesale producer "
    "regional first second early provisional east west eastern western northern southern expected forecast target peak record low high".split()
)
"""Near a rate: another one of the sort, at another time or of some alone."""

SIZED: Final = frozenset("cover measure weigh span burn destroy scorch contain hold occupy".split())
"""Base forms of what a thing does so much of that it has one size."""

DONE_SOMEWHERE: Final = frozenset(
    "find discover arrest detain shoot stab seize capture catch kill bear bury recover".split()
)
"""Base forms of what is done to one thing or person in one place."""

IN_A_ZONE: Final = lazy_pattern(
    r"\s*(?:\(|local|gmt|utc|bst|e[sd]t|c[eds]t|p[sd]t|et\b|pt\b|in\s+[A-Z])", re.IGNORECASE
)
"""Behind an hour: by which clock it is told."""

ACTS: Final = frozenset(
    "begin start open end close shut leave depart arrive sail dock land launch resign die resume reopen marry".split()
)
"""Base forms of what one thing does, or suffers, on one day."""

ONE_DAY_EVENTS: Final = frozenset(
    "vote election referendum funeral trial summit wedding inauguration final launch".split()
)
"""Base forms of events that a story speaks of as the one of that sort: *Friday's vote*."""

ANOTHER_DAY: Final = lazy_pattern(
    r"\b(?:was|were|had been|been) to\b|\b(?:due|originally|scheduled|postponed|delayed|rescheduled|expected|hoped|planned|should|first|again|rounds?|days? of|would have|until|also|not|never|annual\w*)\b",
    re.IGNORECASE,
)
"""Words by which a day is not the one on which something happens, or happens anew."""

RESULTS: Final = frozenset("win victory defeat loss triumph success".split())
"""Base forms of what a match ended with: *the 4-1 win*."""

ENDED: Final = frozenset("beat defeat win lose thrash hammer overcome".split())
"""Base forms of how a match ended: *beat Wisla 3-1*."""

OTHER_MATCH: Final = lazy_pattern(
    r"\b(?:half-?time|break|interval|lead|led|aggregate|earlier|previous|(?:last|first|second|third|next) (?!minute|goal|three|four|two)|reverse|away|home|leg|ago|since|when|after|from|back|sets?|tie-?break\w*|friendly|season|year|month|\d{4}|january|february|"
    r"march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
"""Words by which a score is another match's, or not yet the last one."""

EVENTS: Final = frozenset("blast explosion bombing shooting fire blaze collapse derailment stabbing crash".split())
"""Base forms of events that have one place."""

SITES: Final = EVENTS | frozenset(
    "wreck wreckage scene site accident epicentre epicenter quake earthquake eruption attack body plane ship collision disaster".split()
)
"""Base forms of where something happened, or of what is left of it."""

REGIONS: Final = frozenset(
    "europe,asia,africa,america,latin america,middle east,north america,south america,antarctica,gaza,west bank,crimea,catalonia,bavaria,tibet,kashmir,britain,england,wales,scotland,"
    "northern ireland,us,usa,uk,uae,u.s,u.k,puerto rico,alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,"
    "kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,"
    "north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,ontario,quebec,"
    "atlantic,pacific,mediterranean,baltic,black sea,red sea,north sea,caribbean,sahara,himalayas,alps,balkans,siberia,donbas,sinai,arctic,kremlin".split(",")
)  # fmt: skip
"""Places, folded, in which others lie: two of which one may hold the other don't contradict each other."""

OCCUPATIONS: Final = frozenset(
    "nurse teacher plumber carpenter electrician baker butcher dentist pharmacist farmer fisherman firefighter paramedic pilot librarian accountant hairdresser welder mechanic surgeon vet "
    "miner postman cook waiter waitress cleaner bricklayer barber tailor shoemaker gardener midwife optician solicitor architect bookkeeper roofer joiner doctor student".split()
)
"""What a person is by trade: of two of these one is mostly wrong."""

NO_OCCUPATION: Final = frozenset("former ex retired part-time trainee qualified then onetime one-time ex- trained assistant student volunteer amateur self-taught would-be aspiring".split())  # fmt: skip
"""Beside an occupation: another one may be held as well, or was."""

OTHER_PERSONS: Final = frozenset(
    "man boy gentleman guy woman girl lady mate colleague friend neighbour neighbor suspect victim patient child teenager baby killer thief attacker gunman robber burglar intruder stranger boss".split()
)
"""Words for somebody whom a *he* or a *she* may mean, beside roles and kin."""

CALLED_SHE: Final = frozenset(
    "ship boat ferry yacht vessel country nation dog cat horse mare stallion cow bull bear lion tiger elephant whale god saint hero heroine someone somebody anyone "
    "anybody everyone everybody character reader voter driver passenger worker player fan customer couple twin pair".split()
)
"""Base forms of whom or what a *he* or a *she* may mean besides persons that have a name."""

PAST_OFFICE: Final = frozenset("former ex then late acting deputy vice shadow interim designate elect outgoing incoming".split())  # fmt: skip
"""Beside an office: another one may be held before, after or below it."""
