"""Where names begin and end, by capital letters alone.

A capital is a name's unless it merely opens a sentence, or a headline has one on every word.
"""

from dataclasses import dataclass, field

from core.facts.mentions.amounts.currency_letters import currency_letters
from core.facts.mentions.bodies import behind_apostrophe, known_end, owned_body, within_body
from core.facts.mentions.days.calendar_words import is_first_name, is_last_name
from core.facts.mentions.family_names import begins_with_family, to_family_name
from core.facts.mentions.verbs import forms
from core.facts.mentions.words import Words
from core.facts.tables.calendar import MONTHS, WEEKDAYS
from core.facts.tables.common import COMMON
from core.facts.tables.currencies import BEFORE
from core.facts.tables.elsewhere import german
from core.facts.tables.grammar import ARTICLES, FINITE
from core.facts.tables.known_bodies import KNOWN_BODIES
from core.facts.tables.names_beside import BODY_AFTER, PERSON_DOES
from core.facts.tables.numerals import ADDED
from core.facts.tables.other_names import CANONICAL, NUMBERED_IN_FIGURES, PARTIES, SHORT_FOR_BODIES
from core.facts.tables.people import COMPANY_FORMS, GIVEN_NAMES, ORGANISATION_WORDS, ROLE_MODIFIERS, ROLES
from core.facts.tables.places import DEMONYMS, PLACE_WORDS, PLACES
from core.facts.tables.titles import TITLES

_PARTICLES = frozenset(
    "of upon de da do dos das del della di van von der den bin ibn al el la le du des y and for the zu ter ten af av".split()
)
_CALENDAR = frozenset(MONTHS["en"]) | frozenset(WEEKDAYS["en"])
_FUNCTION = frozenset("the to about at in on as but if when with from after before".split())
_SHORTENED = frozenset("st dr mr mrs ms jr sr gen col lt capt sgt gov sen rep prof rev".split())
_LONGEST = 14
"""Tokens in the longest name."""
DOMAINS = frozenset("com org net io js ai co tv eu info gov edu app dev".split())
"""What a name may end in after a full stop."""
_HEADS = frozenset(":-–—")
_STOPS = frozenset(".!?")
_HYPHENS = frozenset("-‐‑")
_ENDS = frozenset('.!?…:;,"”»’)')
TOLD_AFTER = frozenset(
    "formerly previously which who whose the a an once now based founded then also aka renamed rebranded previously originally".split()
)
_NO_LONGER = frozenset({"former", "ex", "outgoing"})
_QUOTES = frozenset("\"“«„‘'")


@dataclass(slots=True)
class Known:
    """What the whole text tells of its names."""

    english: bool = True
    nouns_too: bool = False
    """Whether the language gives every noun a capital, so that a capital alone tells nothing."""
    lower: set[str] = field(default_factory=set)
    """Words seen in small letters inside sentences."""
    capital: set[str] = field(default_factory=set)
    """Words seen with a capital inside sentences."""
    openers: set[str] = field(default_factory=set)
    """Words with a capital that open a sentence and are followed by another one: Brunel Dairies."""
    surnames: dict[str, str] = field(default_factory=dict)
    """Folded surname → folded full name; empty when two people bear it."""
    knights: dict[str, str] = field(default_factory=dict)
    """Folded given name of who is called Sir or Dame → the folded full name; empty when two are."""
    heads: dict[str, str] = field(default_factory=dict)
    """Folded first word of a body's name → the folded name (Amnesty); empty when two bodies share it."""
    kinds: dict[str, str] = field(default_factory=dict)
    """Folded name → what it was told to be where that was plain."""
    aliases: dict[str, str] = field(default_factory=dict)
    """Folded acronym, old or new name → the folded name it stands for."""


def is_title_case(words: Words) -> bool:
    """A headline that capitalises most words, or all letters: capitals tell nothing there."""
    if words.low and words.low[-1] in _ENDS and not words.text.isupper():
        return False
    letters = [i for i, w in enumerate(words.low) if w[0].isalpha() and len(w) > 3]
    return len(letters) > 3 and sum(words.capital(i) for i in letters) > 0.7 * len(letters)


def bare(word: str) -> str:
    return word[:-2] if word.endswith("'s") else word[:-1] if word.endswith("s'") else word


def _leads_to_role(words: Words, i: int) -> bool:
    """Whether a role stands at token ``i``, behind nothing but words that make another one of it: ``Former Deputy Prime Minister``."""
    while i < len(words) and words.capital(i) and words.low[i] in ROLE_MODIFIERS and words.low[i] not in ROLES:
        i += 1
    return i < len(words) and words.capital(i) and words.low[i] in ROLES


def may_begin(words: Words, i: int, known: Known, title_case: bool) -> bool:
    word = bare(words.low[i])
    if word == "i" or (word in _CALENDAR and word not in known.surnames and not is_first_name(words, i)):
        return False
    if known.nouns_too:
        return _may_begin_among_nouns(words, i, word, known)
    if title_case:
        return (
            word in PLACES
            or word in DEMONYMS
            or word in GIVEN_NAMES
            or (word in known.capital and word not in known.lower and word not in COMMON)
            or (len(word) > 1 and words.raw(i).isupper() and not words.text.isupper())
        )
    if words.at(i - 1)[-1:].isdecimal() and words.glued(i):
        return False  # 3,5Mds
    following = words.at(i + 1)[:1]
    if following.isdecimal() or following in ("₵", "."):
        if currency_letters(words, i) is not None or (word == "fy" and following != "."):
            return False
        if following.isdecimal() and words.glued(i + 1):
            return True  # G7
    if len(word) == 1 and words.at(i + 1) == "." and words.glued(i + 1) and words.glued(i + 2) and words.capital(i + 2):
        return True  # U.S.
    if word in ("st", "ste") and words.at(i + 1) == "." and words.glued(i + 1) and words.capital(i + 2):
        return True  # St. Gallen
    if word in ROLE_MODIFIERS and _leads_to_role(words, i + 1):
        return True
    if word in _NO_LONGER and words.opens_sentence(i) and words.capital(i + 1):
        return False  # Former Barclays chairman: the body is Barclays
    if word in BEFORE and (words.at(i + 1)[:1].isdecimal() or words.at(i + 1) == "."):
        return False
    if not words.opens_sentence(i) and not (
        (words.at(i - 1) in _HEADS and not words.glued(i)) or words.at(i - 1) in _QUOTES
    ):
        return word not in ARTICLES
    if known.english and (_is_known_body(words, i, word) or (words.at(i + 1) == "&" and words.capital(i + 2))):
        return True  # Hamas, Marks & Spencer
    if known.english and known_end(words, i) > i:
        return True  # Doctors Without Borders
    if word in PARTIES and known.english and _does_as_a_party(words, i):
        return True
    if word not in COMMON and names_a_company(words, i + 1):
        return True  # Nordlager AS
    if known.english and begins_with_family(words, i):
        return True  # Gerrit van Dijk, De la Fuente
    if word in COMMON and not words.raw(i)[1:2].isupper():
        following = words.at(i + 1)
        return (
            word not in ("the", "a", "an", "in", "at", "on", "for", "but", "and", "when", "after")
            and words.capital(i + 1)
            and (
                word in ROLES
                or word in TITLES
                or word in ROLE_MODIFIERS
                or word in ("new", "north", "south", "central", "world")
                or is_first_name(words, i)
                or (word == "will" and _is_somebody(words, i))
                or (following in GIVEN_NAMES and word in TITLES)
            )
        )
    if (
        words.raw(i)[1:2].isupper()
        or word in PLACES
        or word in DEMONYMS
        or word in GIVEN_NAMES
        or word in TITLES
        or word in known.capital
        or word in SHORT_FOR_BODIES
    ):
        return True
    if words.glued(i + 1) and words.at(i + 1) in _HYPHENS and words.glued(i + 2) and words.capital(i + 2):
        return True  # Anne-Marie
    if _is_adjective_of_acronym(words, i, known):
        return False
    if words.capital(i + 1) and words.low[i + 1] not in COMMON and words.low[i + 1] not in _CALENDAR:
        return not word.endswith("maker")
    return word not in known.lower and (
        word in known.openers
        or _is_followed_like_a_name(words, i)
        or (not known.english and _is_followed_by_a_verb(words, i, word))
        or (known.english and len(word) >= _LONG and _is_slip_of_a_name(word, known))
        or (known.english and len(word) >= _TELLING and _does_as_a_name(words, i, word))
    )


def _is_somebody(words: Words, i: int) -> bool:
    """``Will Tanner said``: before a surname, in a sentence that asks nothing."""
    after = words.at(i + 1)
    if not after.isalpha() or after in PLACES or after in DEMONYMS or after in COMMON or after in ORGANISATION_WORDS:
        return False
    return "?" not in words.low[i : words.sentence_end(i)]


def names_a_company(words: Words, i: int) -> bool:
    """Whether a token is a company's legal form in capitals, where not all is: ``AS``, ``SA``."""
    return (
        words.at(i) in COMPANY_FORMS
        and words.raw(i).isupper()
        and len(words.raw(i)) > 1
        and not words.text.isupper()
        and not words.capital(i + 1)
    )


def _is_known_body(words: Words, i: int, word: str) -> bool:
    """``Chelsea beat``, ``Hamas rejected``, ``Amnesty International``: a word that names a body alone, or with a capital after it."""
    if word in KNOWN_BODIES and words.capital(i + 1) and words.low[i + 1] not in _CALENDAR:
        return True
    if len(word) < _TELLING or not (word in KNOWN_BODIES or word in CANONICAL or word in ORGANISATION_WORDS):
        return False
    from core.facts.judgement.vocabulary.lexicon import is_word

    return not is_word(word)


def _does_as_a_party(words: Words, i: int) -> bool:
    """``Labour won``, ``Conservatives have``; not ``Labour costs``."""
    after = words.at(i + 1)
    form = forms().get(after)
    return after in FINITE or (form is not None and form[1].startswith("past"))


def _may_begin_among_nouns(words: Words, i: int, word: str, known: Known) -> bool:
    """German: what is known, what stands beside another capital (no two nouns do), what follows ``in`` or ``aus`` bare as a place does."""
    if word in PLACES or word in german.PLACES or word in GIVEN_NAMES or word in TITLES or word in known.surnames:
        return True
    if word in german.COMPANIES or _does_business(words, i, word):
        return True
    if words.raw(i).isupper() and len(word) > 1:
        return True
    before = words.at(i - 1)
    if word in german.NO_NAME_BEGINS or word in COMMON or word in ADDED["de"] or before[:1].isdecimal():
        return False
    if before in german.BEFORE_BARE and is_bare_place(word) and not words.capital(i + 1):
        return True
    after = words.at(i + 1)
    if not (words.capital(i + 1) and after.isalpha()) or after in _GERMAN_CALENDAR or after in german.NO_NAME_BEGINS:
        return False
    return word not in _GERMAN_CALENDAR and len(word) > 1 and not words.opens_sentence(i + 1) and after not in COMMON


def _does_business(words: Words, i: int, word: str) -> bool:
    """``Tavaro streicht Stellen``: at the head of a sentence a noun in the singular would have its article."""
    return (
        words.opens_sentence(i)
        and words.at(i + 1) in german.BUSINESS
        and len(word) > 3
        and word not in german.BARE_NOUNS
        and not word.endswith((*german.BARE_ENDINGS, *german.ROLE_ENDINGS))
    )


def is_bare_place(word: str) -> bool:
    """Whether a German noun without an article after ``in nach aus bei`` is a place (Freiburg) and no state of things (Haft)."""
    if word in german.PLACES or word.endswith(german.PLACE_ENDINGS):
        return True
    if word.endswith("en"):
        return False  # in Sekunden, in Schulen: a plural as likely as a place
    return word not in german.BARE_NOUNS and not word.endswith(german.BARE_ENDINGS) and len(word) > 3


_GERMAN_CALENDAR = frozenset(MONTHS["de"]) | frozenset(WEEKDAYS["de"])


_NO_NAMES = frozenset(
    "personne rien tout cela ceci celui celle ceux celles chacun chacune aucun aucune "
    "quelqu'un qui lequel demain hier nadie todo esto eso aquello alguien "
    "ninguno ninguna ayer hoy mañana así ya nunca siempre aún quien uno una cada nessuno tutto questo ciò "
    "ieri oggi ninguém tudo isso isto ontem hoje".split()
)
_VERBS = frozenset(
    "a ont va vont sera seront est avait aurait ha han fue fueron será serán va es había è hanno sarà foi é tem vai".split()
)


def _is_followed_by_a_verb(words: Words, i: int, word: str) -> bool:
    """French, Spanish, Italian, Portuguese: a bare word before the verb at the head of a sentence; a noun would have its article."""
    after = words.at(i + 1)
    return (
        word not in _NO_NAMES
        and len(word) > 3
        and word.isalpha()
        and not word.endswith(("ment", "mente"))
        and (after in _VERBS or (len(after) > 4 and after.endswith(("rá", "rán", "ará", "ieron", "aron"))))
    )


_LONG = 6
"""Letters from which on a word that is a letter off a name is hardly another word."""


_TELLING = 4
"""Letters from which on a word that English doesn't have is a name."""


def _does_as_a_name(words: Words, i: int, word: str) -> bool:
    """``Zelenskyy spoke``, ``Tesla shares``: no word of English, before what somebody did or what a firm has."""
    after = words.at(i + 1)
    form = forms().get(after)
    does = form is not None and form[1].startswith("past") and form[0] in PERSON_DOES
    if not (does or after in BODY_AFTER) or not word.isalpha():
        return False
    if word.endswith(("s", "ly", "ing", "ed")) or words.raw(i).isupper():
        return False
    from core.facts.judgement.vocabulary.lexicon import is_word

    return not is_word(word)


def _is_slip_of_a_name(word: str, known: Known) -> bool:
    """No word of the language, and a letter off one that the text has with a capital inside a sentence."""
    from core.facts.judgement.vocabulary.lexicon import is_word, near

    return not is_word(word) and any(near(word, bare(name)) for name in known.capital)


def _is_adjective_of_acronym(words: Words, i: int, known: Known) -> bool:
    """``Recent NGO reports``: the sentence opens with a plain word, the name is the acronym."""
    after = words.raw(i + 1) if i + 1 < len(words) else ""
    word = words.low[i]
    return (
        len(after) > 1
        and after.isupper()
        and not words.raw(i).isupper()
        and word not in known.capital
        and word not in ROLES
    )


def _is_followed_like_a_name(words: Words, i: int) -> bool:
    """A lone capital at the head of a sentence: a name when what follows treats it as one person or body."""
    if words.low[i].endswith("'s"):
        return True
    after = words.at(i + 1)
    singular = not words.low[i].endswith("s") or words.low[i].endswith("ss")
    return (
        singular
        and (
            after in ("said", "says", "told", "has", "is", "was", "had", "will", "himself", "herself")
            or (after == "," and (words.at(i + 2)[:1].isdecimal() or words.at(i + 2) in TOLD_AFTER))
        )
        and len(words.low[i]) > 2
        and not words.low[i].endswith("ly")
    )


def run_end(words: Words, i: int, title_case: bool, nouns_too: bool = False) -> int:
    """The token after the name that begins at token ``i``: capitals, with what may stand within a name."""
    if _is_doubled(words, i) and _is_doubled(words, i + 2):
        return i + 3 + (words.at(i + 3) == "." and words.glued(i + 3))  # EE. UU.
    if title_case:
        return _known_end(words, i)
    j = max(i + 1, known_end(words, i))
    while j < min(len(words), i + _LONGEST):
        if words.low[j - 1].endswith(("'s", "s'")) and not owned_body(words, i, j):
            break
        j = behind_apostrophe(words, i, j)
        step = _step(words, i, j, nouns_too)
        if step == 0:
            break
        j += step
    if words.at(j) == "." and words.glued(j) and len(words.low[j - 1]) == 1 and j - 2 >= i and words.low[j - 2] == ".":
        j += 1  # U.S.
    while j > i + 1 and words.low[j - 1] == ".":
        if len(words.low[j - 2]) == 1 and j - 3 >= i and words.low[j - 3] == ".":  # U.N.
            break
        j -= 1
    return j


def _is_doubled(words: Words, i: int) -> bool:
    """``EE.``: a plural as Spanish shortens it."""
    word = words.at(i)
    return len(word) == 2 and word[0] == word[1] and words.at(i + 1) == "." and words.raw(i).isupper()


def _known_end(words: Words, i: int) -> int:
    """Where every word has a capital: the longest known place, else a given name and its surname, else one word."""
    for length in (3, 2):
        if i + length <= len(words) and " ".join(words.low[i : i + length]) in PLACES:
            return i + length
    return i + 1 + (words.low[i] in GIVEN_NAMES and words.capital(i + 1))


def _step(words: Words, i: int, j: int, nouns_too: bool) -> int:
    """How many tokens from ``j`` on belong to the name that began at ``i``."""
    word, before, after = words.low[j], words.low[j - 1], words.at(j + 1)
    capital_after = words.capital(j + 1)
    if words.capital(j):
        ends = (
            (word in _CALENDAR and not is_last_name(words, j))
            or (nouns_too and word in _GERMAN_CALENDAR)
            or (word in _FUNCTION and not names_a_company(words, j))
            or (before in _STOPS and words.opens_sentence(j))
        )
        return 0 if ends else 1
    if word.startswith(("d'", "l'")) and words.raw(j)[2:3].isupper() and not nouns_too:
        return 1  # Côte d'Ivoire
    if word in _HYPHENS:
        joined = words.glued(j) and words.glued(j + 1)
        return (
            2
            if joined
            and (
                capital_after
                or after[:1].isdecimal()
                or before == "co"
                or (after[:1].isalpha() and len(bare(after)) <= 4)
            )
            else 0
        )
    if word[0].isdecimal():
        return int(
            words.glued(j)
            or (before in NUMBERED_IN_FIGURES and word.isdecimal() and len(word) < 3 and words.capital(j - 1))
        )
    if word == "." and after in DOMAINS and words.glued(j) and words.glued(j + 1):
        return 2  # Node.js, Booking.com
    if word == ".":
        return int(words.glued(j) and (len(before) == 1 or before in _SHORTENED) and capital_after)
    if word == "&":
        return 2 if capital_after else 0
    if word == "of":
        if before in ROLES and capital_after and before not in ("city", "chief"):
            return 2
        return (2 if capital_after else 3) if _heads_of(words, j) else within_body(words, i, j)
    if word in ("on", "to", "in", "with", "against", ","):
        return within_body(words, i, j)
    if word in ("and", "for"):
        return within_body(words, i, j) or int(
            capital_after
            and " ".join(words.low[i:j]) not in PLACES
            and before not in PLACES
            and before not in ORGANISATION_WORDS
            and (_is_long_office(words, i, j) or words.at(j + 2) in _MINISTRIES)
        )
    if word in _PARTICLES and word != "the" and capital_after:
        return int(after not in _CALENDAR)
    return to_family_name(words, j, nouns_too=nouns_too)


def _heads_of(words: Words, j: int) -> bool:
    """``Bank of England``, ``Ministry of the Interior``; but not ``President Brandt of Lund``."""
    head = words.low[j - 1]
    k = j + 1 + (words.at(j + 1) == "the")
    return (
        head in ORGANISATION_WORDS
        or head in PLACE_WORDS
        or head
        in (
            "bank",
            "university",
            "house",
            "organisation",
            "organization",
            "gulf",
            "isle",
            "cape",
            "democratic",
            "states",
            "lords",
            "commons",
            "study",
            "battle",
            "treaty",
            "siege",
        )
    ) and words.capital(k)


_MINISTRIES = frozenset("ministry department committee administration commission".split())
"""What ``Health and Welfare`` is the first half of a name before."""


def _is_long_office(words: Words, i: int, j: int) -> bool:
    return (
        any(
            w in ORGANISATION_WORDS
            or w in ("centers", "centres", "organisation", "organization", "ministry", "department", "of")
            for w in words.low[i:j]
        )
        and words.low[j + 1] not in COMMON
    )
