"""Persons, organisations and places, with the roles that stand beside them, by the rule of capital letters.

A run of capitalised words is a name unless it merely opens a sentence; what it names is told by the words in and around it
and by the tables. Whatever part of one name the text uses later (the surname, the acronym given in brackets, the new name
of a company) is filed under the full one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from core.facts.mentions.words import Words
from core.facts.names import fold
from core.facts.tables.calendar import MONTHS, WEEKDAYS
from core.facts.tables.common import COMMON
from core.facts.tables.currencies import BEFORE
from core.facts.tables.other_names import CANONICAL
from core.facts.tables.people import COMPANY_FORMS, GIVEN_NAMES, ORGANISATION_WORDS, ROLE_MODIFIERS, ROLES
from core.facts.tables.places import DEMONYMS, DIRECTIONS, PLACE_WORDS, PLACES
from core.facts.tables.titles import TITLES
from core.model import Mention, Name, Span

_PARTICLES = frozenset(
    "of de da do dos das del della di van von der den bin ibn al el la le du des y and for the zu ter ten af av".split()
)
_BEFORE_PLACE = frozenset(
    "in at near from to outside around across through towards toward into off via of between inside".split()
)
_LONGEST = 14
"""Tokens in the longest name."""
_HEADS = frozenset(":-–—")
_HYPHENS = frozenset("-‐‑")
_ENDS = frozenset('.!?…:;,"”»’)')
_TOLD_AFTER = frozenset("formerly previously which who whose the a an once now based founded".split())
_CLOSERS = frozenset("\",”»’'")
_QUOTES = frozenset("\"“«„‘'")
_CALENDAR = frozenset(MONTHS["en"]) | frozenset(WEEKDAYS["en"])
_NOT_A_ROLE = frozenset(
    "the a an its his her their this that of in at on for and or but by with from to as is was who said says told".split()
)


@dataclass(slots=True)
class Run:
    """Tokens ``[first, end)`` of paragraph ``paragraph`` that make a name."""

    paragraph: int
    first: int
    end: int
    text: str
    kind: str
    role: tuple[int, int] | None = None
    canonical: str = ""


@dataclass(slots=True)
class Known:
    """What the whole text tells of its names."""

    nouns_too: bool = False
    """Whether the language gives every noun a capital, so that a capital alone tells nothing."""
    lower: set[str] = field(default_factory=set)
    """Words seen in small letters inside sentences."""
    capital: set[str] = field(default_factory=set)
    """Words seen with a capital inside sentences."""
    surnames: dict[str, str] = field(default_factory=dict)
    """Folded surname → folded full name; empty when two people bear it."""
    kinds: dict[str, str] = field(default_factory=dict)
    """Folded name → what it was told to be where that was plain."""
    aliases: dict[str, str] = field(default_factory=dict)
    """Folded acronym, old or new name → the folded name it stands for."""


def find_names(paragraphs: Sequence[Words | None], language: str) -> list[Mention]:
    """Names and roles of a text whose paragraphs are cut; ``None`` where one is blank."""
    known = Known(nouns_too=language == "de")
    for words in paragraphs:
        if words is not None:
            _survey(words, known)
    runs = [run for n, words in enumerate(paragraphs) if words is not None for run in _runs(n, words, known)]
    for words, run in ((paragraphs[r.paragraph], r) for r in runs):
        assert words is not None
        _learn(words, run, known)
    for before, after in pairwise(runs):
        if before.paragraph == after.paragraph:
            words = paragraphs[before.paragraph]
            assert words is not None
            _relate(words, before, after, known)
    return [mention for run in runs for mention in _mentions(paragraphs[run.paragraph], run, known)]


def _survey(words: Words, known: Known) -> None:
    if _is_title_case(words):
        return
    for i, word in enumerate(words.low):
        if word[0].isalpha():
            if words.text[words.start[i]].isupper():
                if i and words.low[i - 1].isalnum():
                    known.capital.add(word)
            else:
                known.lower.add(word)


def _is_title_case(words: Words) -> bool:
    """A headline that capitalises most words, or all letters: capitals tell nothing there."""
    if words.low and words.low[-1] in _ENDS and not words.text.isupper():
        return False
    letters = [i for i, w in enumerate(words.low) if w[0].isalpha() and len(w) > 3]
    return len(letters) > 3 and sum(words.capital(i) for i in letters) > 0.7 * len(letters)


def _bare(word: str) -> str:
    return word[:-2] if word.endswith("'s") else word[:-1] if word.endswith("s'") else word


def _runs(n: int, words: Words, known: Known) -> list[Run]:
    found: list[Run] = []
    title_case = _is_title_case(words)
    low, text, start = words.low, words.text, words.start
    i, count = 0, len(words)
    while i < count:
        word = low[i]
        if not (text[start[i]].isupper() and word[0].isalpha()) or not _may_begin(words, i, known, title_case):
            i += 1
            continue
        end = _run_end(words, i)
        found.extend(_split(n, words, i, end, known))
        i = end
    return found


def _may_begin(words: Words, i: int, known: Known, title_case: bool) -> bool:
    word = _bare(words.low[i])
    if word == "i" or (word in _CALENDAR and word not in known.surnames):
        return False
    if known.nouns_too:
        return word in PLACES or word in GIVEN_NAMES or word in TITLES or (words.raw(i).isupper() and len(word) > 1)
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
    if words.glued(i + 1) and words.at(i + 1)[:1].isdecimal():
        return True  # G7
    if (
        word in ROLE_MODIFIERS
        and words.capital(i + 1)
        and (words.low[i + 1] in ROLES or words.low[i + 1] in ROLE_MODIFIERS)
    ):
        return True
    if word in BEFORE and (words.at(i + 1)[:1].isdecimal() or words.at(i + 1) == "."):
        return False
    if not words.opens_sentence(i) and not (
        (words.at(i - 1) in _HEADS and not words.glued(i)) or words.at(i - 1) in _QUOTES
    ):
        return word not in ("the", "a", "an")
    if word in COMMON and not words.raw(i)[1:2].isupper():
        following = words.at(i + 1)
        return (
            word not in ("the", "a", "an", "in", "at", "on", "for", "but", "and", "when", "after")
            and words.capital(i + 1)
            and (
                word in ROLES
                or word in TITLES
                or word in ROLE_MODIFIERS
                or word in ("new", "north", "south", "central")
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
    ):
        return True
    if words.glued(i + 1) and words.at(i + 1) in _HYPHENS and words.glued(i + 2) and words.capital(i + 2):
        return True  # Anne-Marie
    if words.capital(i + 1) and words.low[i + 1] not in COMMON and words.low[i + 1] not in _CALENDAR:
        return not word.endswith("maker")
    return word not in known.lower and _is_followed_like_a_name(words, i)


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
            or (after == "," and (words.at(i + 2)[:1].isdecimal() or words.at(i + 2) in _TOLD_AFTER))
        )
        and len(words.low[i]) > 2
        and not words.low[i].endswith("ly")
    )


def _run_end(words: Words, i: int) -> int:
    """The token after the run: capitals, their hyphens and digits, and particles between capitals."""
    j = i + 1
    while j < min(len(words), i + _LONGEST):
        if words.low[j - 1].endswith(("'s", "s'")):
            break
        word = words.low[j]
        if words.capital(j):
            if word in _CALENDAR or (words.low[j - 1] in ".!?" and words.opens_sentence(j)):
                break
            j += 1
        elif (
            word in "-‐‑"
            and words.glued(j)
            and words.glued(j + 1)
            and (
                words.capital(j + 1)
                or words.at(j + 1)[:1].isdecimal()
                or (words.at(j + 1).isalpha() and len(words.at(j + 1)) <= 4)
            )
        ):
            j += 2
        elif (word[0].isdecimal() and words.glued(j)) or (
            word == "."
            and words.glued(j)
            and (
                len(words.low[j - 1]) == 1
                or words.low[j - 1]
                in (
                    "st",
                    "dr",
                    "mr",
                    "mrs",
                    "ms",
                    "jr",
                    "sr",
                    "gen",
                    "col",
                    "lt",
                    "capt",
                    "sgt",
                    "gov",
                    "sen",
                    "rep",
                    "prof",
                    "rev",
                )
            )
            and words.at(j + 1).isalpha()
            and words.capital(j + 1)
        ):
            j += 1
        elif word == "&" and words.capital(j + 1):
            j += 2
        elif (
            word in _PARTICLES
            and word not in ("and", "for", "the", "of")
            and words.capital(j + 1)
            and words.low[j + 1] not in _CALENDAR
        ):
            j += 1
        elif word == "of" and _heads_of(words, i, j):
            j += 2 if words.capital(j + 1) else 3
        elif (
            word in ("and", "for")
            and words.capital(j + 1)
            and words.low[j - 1] not in PLACES
            and _is_long_office(words, i, j)
        ):
            j += 1
        else:
            break
    while j > i + 1 and words.low[j - 1] in ".":
        if len(words.low[j - 2]) == 1 and j - 3 >= i and words.low[j - 3] == ".":  # U.N.
            break
        j -= 1
    return j


def _heads_of(words: Words, i: int, j: int) -> bool:
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
        )
    ) and words.capital(k)


def _is_long_office(words: Words, i: int, j: int) -> bool:
    return (
        any(
            w in ORGANISATION_WORDS
            or w in ("centers", "centres", "organisation", "organization", "ministry", "department", "of")
            for w in words.low[i:j]
        )
        and words.low[j + 1] not in COMMON
    )


def _split(n: int, words: Words, i: int, end: int, known: Known) -> list[Run]:
    """A run of capitals into people, adjectives and titles cut off in front."""
    role: tuple[int, int] | None = None
    first = i
    while first < end - 1 and (
        words.low[first] in DEMONYMS
        or words.low[first] in TITLES
        or words.low[first] in ROLES
        or words.low[first] in ROLE_MODIFIERS
        or words.low[first] == "."
    ):
        first += 1
    heads = words.low[i:first]
    if heads and any(w in TITLES or w in ROLES for w in heads) and not _is_office(words, i, end):
        role = (i, first)
    elif (
        heads
        and first - i == 1
        and heads[0] in DEMONYMS
        and not _is_office(words, i, end)
        and words.low[first] in GIVEN_NAMES
    ):
        pass
    else:
        first = i
    if (
        role is None
        and first == i
        and end - i == 1
        and (words.low[i] in TITLES or words.low[i] in ROLES)
        and words.low[i] not in known.surnames
    ):
        return []
    text = words.said(first, end)
    last = words.low[end - 1]
    if last.endswith("'s"):
        text = text[:-2]
    elif last.endswith("s'"):
        text = text[:-1]
    if len(text) < 2 or (end - first == 1 and text.lower() in COMMON and not text.isupper()):
        return []
    kind = _kind(words, first, end, text, role is not None)
    if kind == "person" and role is None:
        role = _role_before(words, first)
    run = Run(n, first, end, text, kind, role)
    return [run]


def _is_office(words: Words, i: int, end: int) -> bool:
    return words.low[end - 1] in ORGANISATION_WORDS and words.low[end - 1] not in GIVEN_NAMES


def _kind(words: Words, first: int, end: int, text: str, titled: bool) -> str:
    names = [_bare(w) for w in words.low[first:end] if w[0].isalpha()]
    folded = fold(text)
    if titled:
        return "person"
    if folded in PLACES or CANONICAL.get(folded) in PLACES:
        return "place"
    if any(w in ORGANISATION_WORDS for w in names) and not (len(names) == 2 and names[0] in GIVEN_NAMES):
        return "organisation"
    if first == 0 and text.isupper() and words.at(end) in (",", "(", "-", "–", "—") and len(text) > 3:
        return "place"  # a dateline
    if len(text) > 1 and text.replace(".", "").replace("&", "").isupper() and len(names[0]) < 7:
        return "organisation"
    if any(c.isdecimal() for c in text) or "&" in text:
        return "organisation"
    if any(w in PLACE_WORDS for w in names):
        return "place"
    if len(names) > 1 and names[0] in GIVEN_NAMES:
        return "person"
    if len(names) == 1 and names[0] in DEMONYMS:
        return "place"
    before = words.at(first - 1)
    if before in ROLES or before in TITLES or (before in ("said", "says") and words.at(first - 2) in _CLOSERS):
        return "person"
    if words.at(end) == "," and words.at(end + 1)[:1].isdecimal() and words.at(end + 2) == ",":
        return "person"
    if (
        before in _BEFORE_PLACE
        and not (before == "of" and len(names) > 1)
        and not (before in ("from", "to", "of", "between", "into") and words.at(end) in ("said", "who"))
    ):
        return "place" if len(names) < 3 and not (before in ("to", "from", "of") and len(names) > 1) else "person"
    if 2 <= len(names) <= 4 and (not words.opens_sentence(first) or words.low[first] not in COMMON):
        return "person" if before not in ("the",) else "organisation"
    return "unknown"


def _role_before(words: Words, first: int) -> tuple[int, int] | None:
    """``interior minister`` before ``Goran Velic``: the words up to the last one that belongs to the role."""
    j = first
    if words.at(j - 1) in ("-",) or words.at(j - 1) not in ROLES:
        return None
    j -= 1
    while j > 0 and (
        words.low[j - 1] in ROLE_MODIFIERS
        or words.low[j - 1] in ROLES
        or words.low[j - 1] in DEMONYMS
        or (words.low[j - 1] in "-" and words.glued(j))
        or (words.low[j - 1].endswith(("'s",)) and first - j < 2)
    ):
        j -= 1
    if words.at(j) in DEMONYMS and words.at(j - 1) in DIRECTIONS:
        j -= 1
    return j, first


def _learn(words: Words, run: Run, known: Known) -> None:
    """Full names teach their surname; ``World Health Organization (WHO)`` its acronym."""
    parts = fold(run.text).split()
    if run.kind in ("place", "person"):
        known.kinds.setdefault(" ".join(parts), run.kind)
    if run.kind == "person" and len(parts) > 1:
        for part in {parts[-1], parts[0]} if parts[0] not in GIVEN_NAMES else {parts[-1]}:
            full = " ".join(parts)
            known.surnames[part] = full if known.surnames.get(part, full) == full else ""


def _relate(words: Words, before: Run, after: Run, known: Known) -> None:
    between = words.low[before.end : after.first]
    closing = words.at(after.end)
    if between == ["("] and closing == ")":
        letters, full = (after, before) if len(after.text) < len(before.text) else (before, after)
        initials = "".join(p[0] for p in fold(full.text).split() if p not in ("of", "the", "and", "for", "in", "on"))
        if fold(letters.text).replace(" ", "") == initials or letters.text.replace(".", "").isupper():
            known.aliases[fold(letters.text)] = CANONICAL.get(fold(full.text), fold(full.text))
            if "organisation" not in (letters.kind, full.kind) or full.kind == "person":
                full.kind = letters.kind = "organisation"
    elif len(between) <= 6 and any(
        phrase in " ".join(between)
        for phrase in (
            "formerly",
            "previously known",
            "renamed",
            "now called",
            "known until",
            "changed its name to",
            "once known",
        )
    ):
        known.aliases[fold(after.text)] = fold(before.text)


def _mentions(words: Words | None, run: Run, known: Known) -> list[Mention]:
    assert words is not None
    folded = fold(run.text)
    kind = run.kind
    canonical = known.aliases.get(folded) or CANONICAL.get(folded) or known.surnames.get(folded) or folded
    if folded in known.surnames and kind in ("unknown", "person", "organisation", "place") and folded not in PLACES:
        kind = "person"
    if kind == "unknown":
        kind = known.kinds.get(folded, kind)
    if kind in ("unknown", "organisation") and canonical.split()[-1:] and canonical.split()[-1] in COMPANY_FORMS:
        canonical = " ".join(canonical.split()[:-1]) or canonical
    span = Span(run.paragraph, words.start[run.first], words.start[run.first] + len(run.text))
    role_text = words.said(*run.role) if run.role else None
    name = Name(run.text, canonical, kind, " ".join(role_text.lower().split()) if role_text else None)
    found = [Mention(kind if kind != "unknown" else "organisation", (span,), name)]
    after = _role_after(words, run.end) if kind == "person" else None
    for role in (run.role, after):
        if role and not (
            role == run.role
            and all(
                w in ("mr", "mrs", "ms", "miss", ".", "sir", "dame", "lord", "lady")
                for w in words.low[role[0] : role[1]]
            )
        ):
            said = words.said(*role)
            value = Name(said, " ".join(fold(said).split()), "role")
            found.append(Mention("role", (Span(run.paragraph, words.start[role[0]], words.end[role[1] - 1]),), value))
    return found


def _role_after(words: Words, end: int) -> tuple[int, int] | None:
    """``Petra Vaszary, the former Olympic rower,``: an apposition that names a role."""
    if words.at(end) != ",":
        return None
    first = j = end + 1
    if words.at(j) == "who":
        return None
    if words.at(j) in ("the", "a", "an", "his", "her", "its", "their"):
        j += 1
    start = j
    while (
        j < len(words)
        and j - start < 7
        and words.low[j] not in ',.;:()"”“'
        and words.low[j] not in ("who", "which", "said", "and", "in", "for", "at")
    ):
        if words.low[j] in ROLES:
            end_role = j + 1
            if words.at(end_role) == "of" or words.at(end_role) in ROLES:
                j += 1
                continue
            return (start if start > first else first), end_role
        if not words.low[j].replace("'", "").isalpha() and words.low[j] not in "-":
            return None
        j += 1
    return None
