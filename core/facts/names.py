"""Whether two names name one thing. Folding accents, case, hyphens and romanisation is all that is ever forgiven: names that merely look or
sound alike (Smith and Smyth) are different, because a corrected name is what an editor must see."""

import unicodedata
from functools import lru_cache
from typing import Literal

from core.facts.declined import declined_ties, one_declined
from core.model import Name
from core.patterns import lazy_pattern

Likeness = Literal["same", "variant", "other_form", "different"]


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Small letters without accents; hyphens as blanks, apostrophes and points gone, blanks single."""
    decomposed = unicodedata.normalize("NFKD", text)
    letters = "".join(c for c in decomposed if not unicodedata.combining(c)).lower()
    for plain, marks in ((" ", "-‐‑–—_/"), ("", "'’‘ʼ`´.\"“”«»")):
        for mark in marks:
            letters = letters.replace(mark, plain)
    letters = letters.translate(_LETTERS)
    return " ".join(letters.split())


_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ё": "е"}
)


def compare_names(before: Name | str, after: Name | str) -> Likeness:
    """``same``; ``variant`` (accent, case, hyphen, romanisation); ``other_form`` (surname, initials, acronym, exonym); ``different``."""
    from core.facts.romanising import romanised

    left, right = _text(before), _text(after)
    if left == right:
        return "same"
    if one_declined(left, right):
        return "other_form"
    if _ties(left, _filed(before)).isdisjoint(_ties(right, _filed(after))):  # nearly all pairs, and quickly told
        return "different"
    a, b = fold(left), fold(right)
    if a == b or a.replace(" ", "") == b.replace(" ", ""):
        return "variant"
    if _plural_of(left, right) or _plural_of(right, left):
        return "variant"
    if _written_out(left) == _written_out(right):
        return "variant"
    if _offices_spelled(a) == _offices_spelled(b):
        return "variant"
    if romanised(a) == romanised(b) or _numbered(a) == _numbered(b) or _in_full(a) == _in_full(b):
        return "variant"
    if _canonical(before) == _canonical(after) and _canonical(before):
        return "other_form"
    kinds = {name.type for name in (before, after) if isinstance(name, Name)}
    if _is_acronym(left, right) or _is_acronym(right, left):
        return "other_form"
    if "organisation" in kinds and _without_form(a) == _without_form(b):
        return "other_form"
    if _with_small_letters(left, right) or _with_small_letters(right, left):
        return "other_form"
    if kinds <= {"person", "unknown", "source"} and _in_short(a, b):
        return "other_form"
    if kinds <= {"person", "unknown", "source"} and (_is_other_form(left, right) or _is_other_form(right, left)):
        return "other_form"
    if _behind_office(a, b) or _behind_office(b, a):
        return "other_form"
    return "different"


def _behind_office(long: str, short: str) -> bool:
    """``Federal Reserve Chair Jerome Powell`` / ``Jerome Powell``: a full name behind an office that is written with capitals, too."""
    from core.facts.tables.people import ROLES

    ahead = long.removesuffix(" " + short).split()
    return len(ahead) < len(long.split()) and " " in short and any(word in ROLES for word in ahead)


@lru_cache(maxsize=8192)
def _ties(text: str, filed: str | None) -> frozenset[str]:
    """What two names that are not different have one of in common at the least, whatever ``compare_names`` calls their likeness."""
    from core.facts.romanising import romanised
    from core.facts.tables.other_names import ROMAN
    from core.facts.tables.titles import FAMILY_FIRST, GENERATIONS

    folded = fold(text)
    ties = {
        folded.replace(" ", ""),
        _written_out(text),
        romanised(folded),
        _numbered(folded),
        _without_form(folded),
        _in_full(folded),
        _offices_spelled(folded),
    }
    ties.add(_file(folded, filed))
    if text.endswith("s"):
        ties.add(fold(text[:-1]).replace(" ", ""))
    parts = folded.split()
    parts = _untitled(parts)
    if len(parts) > 2 and parts[-1] in GENERATIONS:
        parts.pop()
    if len(parts) > 1 and parts[-1] in ROMAN:
        ties.add(parts[-2])
    if parts:
        ties |= {parts[-1], *(part for part in parts[:1] if part in FAMILY_FIRST)}
    letters = text.replace(".", "")
    if letters.isupper() and len(letters) >= 2:
        ties.add(f"acronym {letters.lower()}")
    if " " in text:
        ties.add(f"acronym {acronym(text)}")
        ties.add(f"acronym {_all_initials(text)}")
    elif _MIXED.fullmatch(text):
        ties.add(f"acronym {text.lower()}")
    return frozenset(ties) | declined_ties(text)


@lru_cache(maxsize=8192)
def _written_out(text: str) -> str:
    """Umlauts in two letters, as a keyboard without them writes: ``Müller`` and ``Mueller``."""
    return fold(unicodedata.normalize("NFC", text).translate(_UMLAUTS))


_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe"}
)


def _plural_of(one: str, many: str) -> bool:
    """``NGO`` and ``NGOs``."""
    return len(one) > 1 and one.isupper() and many == one + "s"


@lru_cache(maxsize=8192)
def _numbered(folded: str) -> str:
    """Numbers of names in one form: ``world war ii`` and ``world war two``, ``5th avenue`` and ``fifth avenue``."""
    from core.facts.tables.other_names import NUMBERED

    first, *rest = folded.split() or [""]
    if not rest:
        return folded
    return " ".join(
        [NUMBERED.get(first, first) if first not in ("i", "one") else first, *(NUMBERED.get(w, w) for w in rest)]
    )


@lru_cache(maxsize=8192)
def _offices_spelled(folded: str) -> str:
    """``defence ministry`` as ``defense ministry``: words that bodies and places are named with in one spelling; surnames as they stand."""
    from core.facts.style import spelled
    from core.facts.tables.spelled_offices import OFFICES

    return " ".join(spelled(word) if word in OFFICES else word for word in folded.split())


@lru_cache(maxsize=8192)
def _in_full(folded: str) -> str:
    """``wyo`` as ``wyoming``, ``elm st`` as ``elm street``."""
    from core.facts.tables.short_forms import STATES, STREETS

    before, _, last = folded.rpartition(" ")
    return STATES.get(folded) or (f"{before} {STREETS.get(last, last)}" if before else folded)


def _text(name: Name | str) -> str:
    return name.text if isinstance(name, Name) else name


def _canonical(name: Name | str) -> str:
    """What the name is filed under: its own canonical form, else by the tables of other names and acronyms."""
    return _file(fold(_text(name)), _filed(name))


def _filed(name: Name | str) -> str | None:
    return (name.canonical or None) if isinstance(name, Name) else None


@lru_cache(maxsize=8192)
def _file(folded: str, filed: str | None) -> str:
    from core.facts.tables.other_names import CANONICAL

    text = folded.removeprefix("the ").replace(",", "")
    return (
        CANONICAL.get(text)
        or CANONICAL.get(text.removeprefix("us ").removeprefix("uk "))
        or _of_people(text)
        or filed
        or text
    )


@lru_cache(maxsize=8192)
def _of_people(text: str) -> str | None:
    """The place that ``north korean`` and ``russian`` speak of."""
    from core.facts.tables.places import DEMONYMS, DIRECTIONS

    before, _, last = text.rpartition(" ")
    place = DEMONYMS.get(last)
    if place is None or (before and before not in DIRECTIONS):
        return DEMONYMS.get(text)  # sri lankan
    return f"{before} {place}".strip()


def _is_other_form(short: str, full: str) -> bool:
    """Whether ``short`` is the surname, the initials or a part of ``full`` that is usual by itself."""
    from core.facts.tables.other_names import ROMAN
    from core.facts.tables.places import DIRECTIONS
    from core.facts.tables.titles import FAMILY_FIRST, GENERATIONS

    few, many = fold(short).split(), fold(full).split()
    few, many = _untitled(few), _untitled(many)
    if few == many or (few == many[:-1] and many[-1] in ROMAN and full.split()[-1].isupper()):
        return True  # Pope Leo XIV, once named
    if len(many) > 2 and many[-1] in GENERATIONS and few[-1] not in GENERATIONS:
        many = many[:-1]
        if few == many:
            return True
    if not few or not many or len(few) >= len(many):
        return _by_initials(few, many)
    if DIRECTIONS & (set(many) - set(few)):
        return False  # Korea and South Korea
    if len(few) == 1 and few[0] == many[0] and few[0] in FAMILY_FIRST:
        return True
    return many[-len(few) :] == few or _by_initials(few, many) or _drops_middle(few, many)


def _in_short(one: str, other: str) -> bool:
    """``danny okoro`` and ``daniel okoro``: the same but for the given name, which is the other in short."""
    from core.facts.tables.short_given_names import FULL

    left, right = _untitled(one.split()), _untitled(other.split())
    if len(left) < 2 or len(left) != len(right) or left[1:] != right[1:]:
        return False
    if right[0] in FULL.get(left[0], ()) or left[0] in FULL.get(right[0], ()):
        return True
    return _pet_form(left[0], right[0]) and not FULL.get(left[0], frozenset()).isdisjoint(FULL.get(right[0], ()))


def _pet_form(one: str, other: str) -> bool:
    """``tom`` and ``tommy``, ``liz`` and ``lizzie``: not ``will`` and ``bill``, of which a person goes by one."""
    stems = [name.removesuffix("ie").removesuffix("ey").removesuffix("y").removesuffix("i") for name in (one, other)]
    stems = [
        stem[:-1] if stem[-1:] == stem[-2:-1] and stem != name else stem for stem, name in zip(stems, (one, other))
    ]
    return stems[0] == stems[1] and len(stems[0]) >= 2


def _untitled(parts: list[str]) -> list[str]:
    """Without titles; the last word of three or more stays where it tells the generation (``Sr`` is a Spanish title too)."""
    from core.facts.tables.titles import GENERATIONS, TITLES

    last = len(parts) - 1
    return [w for n, w in enumerate(parts) if w not in TITLES or (n == last > 1 and w in GENERATIONS)] or parts


def _is_acronym(short: str, full: str) -> bool:
    letters = short.replace(".", "")
    return letters.isupper() and len(letters) >= 2 and " " in full and acronym(full) == letters.lower()


_MIXED = lazy_pattern(r"[A-Z]+[a-z]{1,2}[A-Z]+")


def _with_small_letters(short: str, full: str) -> bool:
    """``MoD`` and ``Ministry of Defence``: its small words have their letter too."""
    return bool(_MIXED.fullmatch(short)) and " " in full and _all_initials(full) == short.lower()


def _all_initials(full: str) -> str:
    return "".join(word[0] for word in fold(full).removeprefix("the ").split())


@lru_cache(maxsize=8192)
def _without_form(folded: str) -> str:
    """A company's name without Inc, Ltd, Group."""
    from core.facts.tables.people import COMPANY_FORMS

    parts = folded.removeprefix("the ").split()
    while len(parts) > 1 and parts[-1] in COMPANY_FORMS:
        parts.pop()
    return " ".join(parts)


def _by_initials(few: list[str], many: list[str]) -> bool:
    """``J. K. Lindh`` and ``Jonas Karl Lindh``: one surname, first letters agree."""
    if len(few) < 2 or len(few) > len(many) or few[-1] != many[-1]:
        return False
    given = few[:-1]
    if not any(len(w) == 1 for w in given):
        return False
    return all(m.startswith(f) if len(f) == 1 else m == f for f, m in zip(given, many, strict=False))


def _drops_middle(few: list[str], many: list[str]) -> bool:
    """``Anna Lindh`` and ``Anna Maria Lindh``, ``Anna M Lindh``."""
    return len(few) == 2 and len(many) == 3 and few[0] == many[0] and few[-1] == many[-1]


_SMALL = frozenset("of the and for in on to against de la du des et le les y del do da".split())


def acronym(full: str) -> str:
    """The letters a name of several words is called by, small: ``who``."""
    return "".join(word[0] for word in fold(full).replace("co operat", "cooperat").split() if word not in _SMALL)
