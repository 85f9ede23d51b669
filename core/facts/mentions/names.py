"""Persons, organisations and places, with the roles that stand beside them, by the rule of capital letters.

A run of capitalised words is a name unless it merely opens a sentence; what it names is told by the words in and around it
and by the tables. Whatever part of one name the text uses later (the surname, the acronym given in brackets, the new name
of a company) is filed under the full one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core.facts.mentions.capitals import (
    DOMAINS,
    TOLD_AFTER,
    Known,
    bare,
    is_bare_place,
    is_title_case,
    may_begin,
    names_a_company,
    run_end,
)
from core.facts.mentions.days.calendar_words import is_first_name
from core.facts.mentions.name_kinds import is_club, is_ship, kind_beside
from core.facts.mentions.posts_told import past_owner, post_beside, role_after, role_before
from core.facts.mentions.words import Words
from core.facts.names import fold
from core.facts.tables.common import COMMON
from core.facts.tables.elsewhere import german
from core.facts.tables.known_bodies import KNOWN_BODIES
from core.facts.tables.name_particles import OF_FAMILIES
from core.facts.tables.names_beside import CLUB_ENDINGS, NAMED_BODIES, RENAMED
from core.facts.tables.numerals import ORDINAL_ENDINGS
from core.facts.tables.other_names import CANONICAL, CLUBS
from core.facts.tables.people import COMPANY_FORMS, GIVEN_NAMES, ORGANISATION_WORDS, ROLE_MODIFIERS, ROLES
from core.facts.tables.places import (
    CAPITALS,
    DEMONYMS,
    DIRECTIONS,
    FAITHS_AND_PARTIES,
    PLACE_WORDS,
    PLACES,
    PLACES_BEGIN,
)
from core.facts.tables.short_forms import STATES
from core.facts.tables.titles import GENERATIONS, TITLES
from core.model import Mention, Name, Span
from core.patterns import lazy_pattern

_BEFORE_PLACE = frozenset(
    "in at near from to outside around across through towards toward into off via of between inside "
    "à nach aus bei en desde hacia hasta в во из под a em nel".split()
)
_REACHED = frozenset(
    "left reached entered visited fled toured leave reach enter visit flee leaving reaching visiting".split()
)
_ROAD = lazy_pattern("[A-Z]{1,2}-?[0-9]{1,4}")
_GROUPS = frozenset("g7 g8 g20 g77 p5".split())
"""Of states: no roads."""
_BEFORE_ROAD = frozenset("the on along off near la l' der die auf sur".split())
_DONE_BY_ONE = frozenset(
    "led coached managed captained chaired written directed composed painted headed conducted".split()
)
"""What one person does, before ``by``."""
_FIRMS = frozenset("international chase motors uk us europe asia america global worldwide".split())
"""Behind a body's one word: Amnesty International."""
_CLOSERS = frozenset("\",”»’'")


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


def find_names(paragraphs: Sequence[Words | None], language: str) -> list[Mention]:
    """Names and roles of a text whose paragraphs are cut; ``None`` where one is blank."""
    known = Known(nouns_too=language == "de", english=language == "en")
    for words in paragraphs:
        if words is not None:
            _survey(words, known)
    for again in (True, False):
        runs = [run for n, words in enumerate(paragraphs) if words is not None for run in _runs(n, words, known)]
        for words, run in ((paragraphs[r.paragraph], r) for r in runs):
            assert words is not None
            _learn(words, run, known)
        if not (again and known.nouns_too and known.surnames):
            break  # only among nouns with capitals does a surname tell where a name begins
    for before, after in pairwise(runs):
        if before.paragraph == after.paragraph:
            words = paragraphs[before.paragraph]
            assert words is not None
            _relate(words, before, after, known)
    return [mention for run in runs for mention in _mentions(paragraphs[run.paragraph], run, known)]


def _survey(words: Words, known: Known) -> None:
    if is_title_case(words):
        return
    known.lower |= words.small
    for i in words.capitals:
        word = words.low[i]
        if not word[0].isalpha():
            continue
        if i and words.low[i - 1].isalnum():
            known.capital.add(word)
        elif word in COMMON:
            continue
        elif (words.capital(i + 1) and words.low[i + 1] not in COMMON) or (
            words.at(i + 1) == "," and words.at(i + 2) in TOLD_AFTER
        ):
            known.openers.add(bare(word))


def _runs(n: int, words: Words, known: Known) -> list[Run]:
    found: list[Run] = []
    title_case = is_title_case(words)
    reached = 0
    for i in words.capitals:
        if i < reached or not words.low[i][0].isalpha() or not may_begin(words, i, known, title_case):
            continue
        end = run_end(words, i, title_case, known.nouns_too)
        found.extend(_split(n, words, i, end, known))
        reached = max(end, found[-1].end if found else end)
    return found


def _split(n: int, words: Words, i: int, end: int, known: Known) -> list[Run]:
    """A run of capitals into people, adjectives and titles cut off in front."""
    role: tuple[int, int] | None = None
    if words.low[i:end] == ["washington"] and words.low[end : end + 5] == [",", "d", ".", "c", "."]:
        end += 5
        return [Run(n, i, end, words.said(i, end), "place")]
    capital = _capital_of(words, i, end)
    if capital:
        return [Run(n, i, end + 1, words.said(i, end + 1), "place", canonical=capital)]
    if known.english and is_ship(words, i, end):
        return [Run(n, i, end, words.said(i, end).removesuffix("'s").removesuffix("’s"), "organisation")]
    known_whole = end - i > 1 and fold(words.said(i, end)) in CANONICAL  # Doctors Without Borders
    first = i if known_whole else _past_role(words, i, end, known.nouns_too)
    heads = words.low[i:first]
    if known.nouns_too and end - first > 2 and words.low[first + 1] in GIVEN_NAMES:
        first += 1  # a post that no table knows
        heads = words.low[i:first]
    if heads and (known.nouns_too or any(w in TITLES or w in ROLES for w in heads)) and not _is_office(words, i, end):
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
        and (words.low[i] in TITLES or words.low[i] in ROLES or (known.nouns_too and _is_german_role(words.low[i])))
        and words.low[i] not in known.surnames
    ):
        return []
    if first == i and end - i > 1 and words.opens_sentence(i) and _is_adjective_and_place(words, i, end):
        first += 1
    if role is None and first == i:
        end = _before_post(words, i, end)
        if end == i:
            return []
    text = words.said(first, end)
    last = words.low[end - 1]
    if last.endswith("'s"):
        text = text[:-2]
    elif last.endswith("s'"):
        text = text[:-1]
    if len(text) < 2 or (end - first == 1 and text.lower() in COMMON and not text.isupper()):
        return []
    if (
        end - first == 1
        and words.low[first] in PLACE_WORDS
        and words.at(first - 1) in ORDINAL_ENDINGS
        and words.glued(first - 1)
    ):
        text = words.text[words.start[first - 2] : words.start[first] + len(text)]  # 5th Avenue
        return [Run(n, first - 2, end, text, "place")]
    kind = _kind(words, first, end, text, titled=role is not None, nouns_too=known.nouns_too, english=known.english)
    if (
        kind == "place"
        and words.at(first - 1) in DIRECTIONS
        and not words.capital(first - 1)
        and words.low[first] not in DEMONYMS
    ):
        text = words.text[words.start[first - 1] : words.start[first] + len(text)]  # northern Italy
        first -= 1
    if kind == "person" and role is None:
        role = role_before(words, first, english=known.english)
    run = Run(n, first, end, text, kind, role)
    return [run]


def _capital_of(words: Words, i: int, end: int) -> str | None:
    """``the French capital``: the city that it is."""
    if words.at(end) != "capital" or words.at(end + 1) in ("gains", "markets", "market", "controls", "flight"):
        return None
    return CAPITALS.get(DEMONYMS.get(" ".join(words.low[i:end]), ""))


def _before_post(words: Words, i: int, end: int) -> int:
    """The end of the name in ``U.S. Ambassador``, which names nobody: a post with a capital belongs to no country's name.

    ``i`` where nothing but an adjective of a country stands before the post."""
    j = end
    while j > i and (words.low[j - 1] in ROLES or words.low[j - 1] in ROLE_MODIFIERS):
        j -= 1
    said = " ".join(words.low[i:j])
    if j in (i, end) or words.low[end - 1] not in ROLES or _is_office(words, i, end):
        return end
    dotted = fold(words.said(i, j))
    if said in DEMONYMS:
        return i
    return j if dotted in PLACES or CANONICAL.get(dotted) in PLACES or dotted in CANONICAL else end


def _is_german_role(word: str) -> bool:
    return word.endswith(german.ROLE_ENDINGS) and word not in GIVEN_NAMES


def _past_role(words: Words, i: int, end: int, nouns_too: bool) -> int:
    """The first token after what stands before a name: ``US Secretary of State``, ``Finnish President``, ``Dr .``."""
    first = i + (words.low[i] in PLACES and words.at(i + 1) in ROLES and end - i > 2)
    first = max(first, _past_dots(words, i, end))
    while first < end - 1:
        word = words.low[first]
        if word in ROLES and words.low[first + 1] == "of":
            if first + 4 >= end:
                break
            first += 3
        elif (
            word in DEMONYMS
            or word in TITLES
            or word in ROLES
            or word in ROLE_MODIFIERS
            or word == "."
            or (nouns_too and _is_german_role(word))
        ):
            first += 1
        else:
            break
    return first


def _past_dots(words: Words, i: int, end: int) -> int:
    """The token after ``U.S.`` before a post and a name; ``i`` where there is none."""
    j = i
    while j + 1 < end and len(words.low[j]) == 1 and words.low[j + 1] == ".":
        j += 2
    return j if j - i > 2 and j + 1 < end and words.low[j] in ROLES else i


def _is_adjective_and_place(words: Words, i: int, end: int) -> bool:
    """``Wealthy Oslo``: a word that only opens the sentence, and a known place."""
    word, rest, whole = words.low[i], words.said(i + 1, end), words.said(i, end)
    if fold(rest.removesuffix("'s").removesuffix("’s")) not in PLACES or fold(whole) in PLACES:
        return False
    if word in _OF_BODIES:
        return False
    return word not in DIRECTIONS and word not in PLACE_WORDS and word not in PLACES and word not in GIVEN_NAMES


_OF_BODIES = frozenset("air team radio inter real camp hotel".split())
"""Words that make a body's name of a place: Air Canada, Team Ireland."""


def _is_office(words: Words, i: int, end: int) -> bool:
    return words.low[end - 1] in ORGANISATION_WORDS and words.low[end - 1] not in GIVEN_NAMES


def _kind(words: Words, first: int, end: int, text: str, *, titled: bool, nouns_too: bool, english: bool) -> str:
    names = [bare(w) for w in words.low[first:end] if w[0].isalpha()]
    folded = fold(text)
    if titled:
        return "person"
    if "." in text and not DOMAINS.isdisjoint(words.low[first:end]):
        return "organisation"
    if folded in PLACES or CANONICAL.get(folded) in PLACES or (len(names) > 1 and folded in DEMONYMS):
        return "place"
    if (
        nouns_too
        and end - first == 1
        and (
            words.low[first] in german.PLACES or (words.at(first - 1) in german.BEFORE_BARE and is_bare_place(names[0]))
        )
    ):
        return "place"
    if english and end - first == 1 and names[0] in KNOWN_BODIES:
        return "organisation"
    if english and end - first > 1 and CANONICAL.get(folded) in CLUBS:
        return "organisation"
    if nouns_too and end - first == 1 and (words.low[first] in german.COMPANIES or words.at(end) in german.BUSINESS):
        return "organisation"
    if english and names[0] in KNOWN_BODIES and names[0] not in GIVEN_NAMES and len(names) > 1 and names[-1] in _FIRMS:
        return "organisation"
    if names[-1] in CLUB_ENDINGS and is_club(words, first, end, names):
        return "organisation"
    if len(names) > 1 and names_a_company(words, end - 1):
        return "organisation"
    if any(w in ORGANISATION_WORDS for w in names) and not (len(names) == 2 and names[0] in GIVEN_NAMES):
        return "organisation"
    if first == 0 and text.isupper() and words.at(end) in (",", "(", "-", "–", "—") and len(text) > 3:
        return "place"  # a dateline
    if folded in _GROUPS:
        return "organisation"
    if _ROAD.fullmatch(text) and words.at(first - 1) in _BEFORE_ROAD:
        return "place"
    if len(text) > 1 and text.replace(".", "").replace("&", "").isupper() and len(names[0]) < 7:
        return "organisation"
    if any(c.isdecimal() for c in text) or "&" in text:
        return "organisation"
    aged = words.at(end) == "," and words.at(end + 1)[:1].isdecimal() and words.at(end + 2) == ","
    if len(names) == 2 and names[0] in GIVEN_NAMES and (words.at(first - 1) in ROLES or aged):
        return "person"  # mayor Jane Hill
    if "upon" in names or names[-1] in PLACE_WORDS or (len(names) > 1 and names[0] in PLACES_BEGIN):
        return "place"
    if len(names) > 1 and (names[0] in GIVEN_NAMES or is_first_name(words, first)):
        return "person"
    if len(names) == 1 and names[0] in STATES and words.at(first - 1) == ",":
        return "place"
    if len(names) == 1 and names[0] in FAITHS_AND_PARTIES:
        return "person"
    if len(names) == 1 and names[0] in DEMONYMS:
        return "place"
    before = words.at(first - 1)
    if english and len(names) == 1:
        told = kind_beside(
            words.low[max(0, first - 2) : first],
            words.low[end : end + 3],
            owns=words.low[end - 1].endswith(("'s", "s'")),
        )
        if told:
            return told
    if before in ROLES or before in TITLES or (before in ("said", "says") and words.at(first - 2) in _CLOSERS):
        return "person"
    if words.at(end) == "," and words.at(end + 1)[:1].isdecimal() and words.at(end + 2) == ",":
        return "person"
    if len(names) == 1 and (names[0].startswith("o'") or (before == "by" and words.at(first - 2) in _DONE_BY_ONE)):
        return "person"
    if len(names) == 1 and before in _REACHED:
        return "place"
    if (
        before in _BEFORE_PLACE
        and not (english and before == "a")
        and not (before == "of" and len(names) > 1)
        and not (before in ("from", "to", "of", "between", "into") and words.at(end) in ("said", "who"))
    ):
        return "place" if len(names) < 3 and not (before in ("to", "from", "of") and len(names) > 1) else "person"
    if before in NAMED_BODIES and english and names[0] not in GIVEN_NAMES:
        return "organisation"
    if 2 <= sum(w not in OF_FAMILIES for w in names) <= 4 and (
        not words.opens_sentence(first) or words.low[first] not in COMMON
    ):
        return "person" if before not in ("the",) else "organisation"
    return "unknown"


def _learn(words: Words, run: Run, known: Known) -> None:
    """Full names teach their surname; ``World Health Organization (WHO)`` its acronym."""
    parts = fold(run.text).split()
    if run.kind in ("place", "person"):
        known.kinds.setdefault(" ".join(parts), run.kind)
    if (
        run.kind == "organisation"
        and len(parts) > 1
        and parts[0] not in PLACES
        and parts[0] not in COMMON
        and parts[0] not in DEMONYMS
    ):
        full = " ".join(parts)
        known.heads[parts[0]] = full if known.heads.get(parts[0], full) == full else ""
    if run.kind == "person" and len(parts) > 1:
        if parts[-1] in GENERATIONS and len(parts) > 2:
            parts.pop()
        full = " ".join(parts)
        for part in {parts[-1], parts[0]} if parts[0] not in GIVEN_NAMES else {parts[-1]}:
            known.surnames[part] = full if known.surnames.get(part, full) == full else ""
        led = len(parts) - 1
        while led > 1 and parts[led - 1] in OF_FAMILIES:
            led -= 1
            short = " ".join(parts[led:])
            known.surnames[short] = full if known.surnames.get(short, full) == full else ""
        if _knighted(words, run):
            known.knights[parts[0]] = full if known.knights.get(parts[0], full) == full else ""


def _knighted(words: Words, run: Run) -> bool:
    """Whether ``Sir`` or ``Dame`` stands before a name, which then is told by the given name alone."""
    return run.role is not None and words.low[run.role[0] : run.role[1]] in (["sir"], ["dame"])


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
    elif len(between) <= 7 and _is_renaming(between):
        known.aliases[fold(after.text)] = known.aliases.get(fold(before.text), fold(before.text))
        if "which" in between or "itself" in between:  # a body, not a person who married
            for run in (before, after):
                run.kind = run.kind if run.kind == "place" else "organisation"
            parts = fold(before.text).split()
            if len(parts) > 1:
                known.surnames.pop(parts[-1], None)
                known.surnames.pop(parts[0], None)
                known.heads.setdefault(parts[0], " ".join(parts))


def _is_renaming(between: Sequence[str]) -> bool:
    """``Kelvo, which rebranded itself as Arden``: the words between two names say that they name one thing."""
    if _RENAMING.isdisjoint(between):
        return False
    said = f" {' '.join(between)} "
    return any(f" {phrase} " in said for phrase in RENAMED) and not any(
        mark in between for mark in (".", ";", "!", "?")
    )


_RENAMING = frozenset(phrase.split()[-1] for phrase in RENAMED)
"""The last words of such phrases, of which there are fewest: soon told."""


def _mentions(words: Words | None, run: Run, known: Known) -> list[Mention]:
    assert words is not None
    folded = fold(run.text)
    kind = run.kind
    canonical = (
        run.canonical or known.aliases.get(folded) or CANONICAL.get(folded) or known.surnames.get(folded) or folded
    )
    if canonical in CLUBS and canonical != folded and kind == "place" and canonical not in known.heads.values():
        canonical = folded  # the city, not its club
    if folded in known.surnames and kind in ("unknown", "person", "organisation", "place") and folded not in PLACES:
        kind = "person"
    if _knighted(words, run) and known.knights.get(folded):
        canonical = known.knights[folded]
    if kind in ("unknown", "organisation") and known.heads.get(folded):
        kind, canonical = "organisation", known.heads[folded]
    if kind == "unknown":
        kind = known.kinds.get(folded, kind)
    if kind in ("unknown", "organisation") and canonical.split()[-1:] and canonical.split()[-1] in COMPANY_FORMS:
        canonical = " ".join(canonical.split()[:-1]) or canonical
    span = Span(run.paragraph, words.start[run.first], words.start[run.first] + len(run.text))
    name = Name(run.text, canonical, kind, _post(words, run, kind, english=known.english))
    found = [Mention(kind if kind != "unknown" else "organisation", (span,), name)]
    after = role_after(words, run.end) if kind == "person" else None
    for role in (run.role, after):
        if role and not (role == run.role and all(w in _ADDRESS for w in words.low[role[0] : role[1]])):
            said = words.said(*role)
            value = Name(said, " ".join(fold(said).split()), "role")
            found.append(Mention("role", (Span(run.paragraph, words.start[role[0]], words.end[role[1] - 1]),), value))
    return found


_ADDRESS = frozenset("mr mrs ms miss . sir dame lord lady".split())


def _post(words: Words, run: Run, kind: str, *, english: bool) -> str | None:
    """The post told with a person, in small letters: ahead of the name, else what is set off beside it or follows by a verb."""
    place = run.role
    if kind == "person" and english and (place is None or all(w in _ADDRESS for w in words.low[slice(*place)])):
        place = post_beside(words, (place or (run.first, 0))[0], run.end, english=english) or place
    return " ".join(words.said(past_owner(words, *place), place[1]).lower().split()) if place else None
