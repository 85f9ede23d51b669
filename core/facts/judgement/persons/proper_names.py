"""A name in place of another name, or of a word; names put in and cut, where no mention told it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.persons.moved_names import told_in_another_place
from core.facts.judgement.region import Found, Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.paired import renamed
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.verdict import fact, lows, wording
from core.facts.judgement.vocabulary.content import base, is_acronym, is_content, unmatched
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.judgement.vocabulary.lexicon import names as lexicon_names
from core.facts.judgement.vocabulary.words import ROLE_NOUNS, STOP
from core.facts.mentions.name_kinds import kind_beside
from core.facts.names import fold
from core.facts.tables.common import COMMON
from core.facts.tables.grammar import ARTICLES, AT_A_PLACE, OWNERS
from core.facts.tables.known_bodies import KNOWN_BODIES
from core.facts.tables.names_beside import BODIES_IN_SHORT, CLUB_NAMES, CLUBS_ONLY, NAMED_BODIES, SPORT
from core.facts.tables.owners import COMPANIES, OWNED, OWNING
from core.facts.tables.people import COMPANY_FORMS, ORGANISATION_WORDS, ROLES
from core.facts.tables.places import CAPITALS, DEMONYMS, LANDS, PLACE_NOUNS, PLACE_WORDS, PLACES
from core.facts.tables.short_forms import STATES

_ORGANISATION: Final = frozenset(
    """
bank group council committee ministry department agency office bureau board commission court club party union university college
school hospital institute company corporation inc ltd plc ag gmbh airlines airways steel motors energy association federation
assembly parliament congress senate house fund army navy force police guard times post news service services authority league
foundation society trust united city fc nations organization organisation
""".split()
)


def proper(unit: Unit) -> Finding | None:
    """A name for another name, or one put in or cut, where the mentions did not tell it."""
    if (not unit.words_a or not unit.words_b) and _kind_told(unit, unit.words_a or unit.words_b):
        return wording(unit, "what kind of place it is")
    if max(len(unit.words_a), len(unit.words_b)) > _LONGEST:
        return None
    region = unit.region
    names_a = _names(_beside_values(unit.words_a, region.mentions_a), region.sentences_a)
    names_b = _names(_beside_values(unit.words_b, region.mentions_b), region.sentences_b)
    if bool(names_a) != bool(names_b) or (not names_a and len(unit.words_a) == len(unit.words_b) == 1):
        names_a, names_b = names_a or _opening_name(unit, 0), names_b or _opening_name(unit, 1)
    if not names_a and not names_b:
        return None
    if not unit.words_a or not unit.words_b:
        return _new_name(unit, names_a or names_b)
    if bool(names_a) != bool(names_b):
        return _place_told(unit, names_a or names_b) or _called(unit, names_a or names_b)
    if names_a and names_b:
        from core.facts.names import compare_names

        if {w.low for w in names_a} == {w.low for w in names_b}:
            return None
        if _owner_turned(unit) or _owner_by_pronoun(unit):
            return wording(unit, "the same owner, told in another way")
        whole_a, whole_b = _whole_name(unit.words_a, unit.around_a), _whole_name(unit.words_b, unit.around_b)
        likeness = compare_names(" ".join(w.text for w in whole_a), " ".join(w.text for w in whole_b))
        if likeness == "different" and (
            {w.low for w in names_b} <= {w.low for w in unit.around_a}
            or {w.low for w in names_a} <= {w.low for w in unit.around_b}
        ):
            return wording(unit, "the name stands elsewhere in the sentence")
        if likeness != "different":
            if likeness == "other_form":
                return wording(unit, "two forms of one name")
            return Finding(unit.a, unit.b, "style", "transliteration", "changed", why="two ways to write one name")
        if renamed(region.story, *(" ".join(w.text for w in whole) for whole in (whole_a, whole_b))):
            return wording(unit, "the text says that one name became the other")
        owns = whole_b[-1].low.endswith(("'s", "s'"))
        kind = kind_beside(unit.last_b(2), unit.next_b(3), owns=owns) or _name_kind(
            [*whole_a, *whole_b], unit.last_a(2)
        )
        a, b = (whole_a[0].start, whole_a[-1].end), (whole_b[0].start, whole_b[-1].end)
        one = {_unowned(w) for w in names_a} & {_unowned(w) for w in names_b}
        if not one:
            return fact(unit, kind, "another name", a=_hull(unit.a, a), b=_hull(unit.b, b))
        if _same_content(unit) or _same_sentences(unit):
            return None
        return fact(unit, "statement", "what is said here differs", likely=True)
    return None


def _same_content(unit: Unit) -> bool:
    return not unmatched(unit.content_a, unit.content_b) and not unmatched(unit.content_b, unit.content_a)


def _same_sentences(unit: Unit) -> bool:
    """``Falk resigned, her office said`` / ``Falk's office said she had stepped down``: other words of the sentence say what these do, and
    what is owned is the owner's by name in one version and by pronoun in the other."""
    meant = [
        {owned.low for by, owned in pairwise(words) if by.low in OWNERS} for words in (unit.around_a, unit.around_b)
    ]
    named = [{owned.low for by, owned in pairwise(words) if _owns(by)} for words in (unit.words_a, unit.words_b)]
    a, b = unit.around_content_a, unit.around_content_b
    return bool(named[0] & meant[1] or named[1] & meant[0]) and not unmatched(a, b) and not unmatched(b, a)


def _owns(word: Word) -> bool:
    return word.text[:1].isupper() and word.low.endswith(_GENITIVE)


_GENITIVE: Final = ("'s", "’s", "s'", "s’")


def _unowned(word: Word) -> str:
    """``Lund`` of ``Lund's``."""
    return word.low.removesuffix("'s").removesuffix("’s")


_LONGEST: Final = 6
"""Words of a side in which a name is looked for."""


def _owner_turned(unit: Unit) -> bool:
    """``Residents of Orle`` / ``Orle's residents``: the same owns the same, told by ``of`` or by an ``'s``."""
    sides = unit.words_a, unit.words_b
    owned = [any(w.low.endswith(_GENITIVE) for w in words) for words in sides]
    if owned[0] == owned[1]:
        return False
    if _OF.isdisjoint({w.low for w in (sides[0], sides[1])[owned[0]]} | {*(unit.last_a(), unit.last_b())[owned[0]]}):
        return False
    said = [{base(w.low) for w in words if w.low not in _OF and w.low not in ARTICLES} for words in sides]
    beside = [{base(w.low) for w in words} for words in (unit.around_b, unit.around_a)]
    names = [{base(w.low) for w in words if w.text[:1].isupper()} for words in sides]
    return all(
        own - other <= around and (own & other) & (names[0] | names[1])
        for own, other, around in ((said[0], said[1], beside[0]), (said[1], said[0], beside[1]))
    )


_OF: Final = frozenset({"of", "for", "from", "at", "in"})
"""Before whose something is: a lawyer for Hale."""


def _owner_by_pronoun(unit: Unit) -> bool:
    """``Mayor Falk is in hospital, her`` / ``Falk's`` before ``office said``: the owner is named in one version and meant in the other."""
    if unmatched(unit.content_a, unit.around_content_b) or unmatched(unit.content_b, unit.around_content_a):
        return False
    sides = unit.words_a, unit.words_b
    named = [_owns(words[-1]) for words in sides]
    return any(
        named[n] and words[-1].low in OWNERS and _unowned(sides[n][-1]) in {w.low for w in words}
        for n, words in ((0, sides[1]), (1, sides[0]))
    )


def _opening_name(unit: Unit, side: int) -> list[Word]:
    """``Nestle bought`` where the other version says ``Danone bought``: the first word of a sentence in the place of a name, which no noun
    for persons or things could be without an article."""
    own, other = (unit.words_a, unit.words_b) if side == 0 else (unit.words_b, unit.words_a)
    following = unit.next_a(2), unit.next_b(2)
    if len(own) != 1 or len(other) != 1 or not following[0] or following[0] != following[1]:
        return []
    word = own[0]
    opens = word.start in {start for start, _ in (unit.region.sentences_a, unit.region.sentences_b)[side]}
    common = (
        word.low in STOP
        or word.low in ROLES
        or word.low in ORGANISATION_WORDS
        or set(lexicon_names(base(word.low))) & {"p", "t"}
    )
    plural = word.low.endswith("s") and base(word.low) != word.low
    known = word.low in PLACES or word.low in KNOWN_BODIES
    if opens and is_acronym(other[0].text) and not is_acronym(word.text):
        plain = word.low in STOP or word.low in ROLES or word.low in ORGANISATION_WORDS or word.low in NAMED_BODIES
        return [word] if word.text.istitle() and not plain and not plural else []
    if not known and is_word(word.low) and is_word(other[0].low):
        return []
    return (
        [word]
        if opens and word.text[:1].isupper() and (known or not (common or plural)) and not word.low.endswith("ing")
        else []
    )


def _place_told(unit: Unit, names: Sequence[Word]) -> Finding | None:
    """``worldwide`` / ``in Europe``: a place named where the other version says something else."""
    own, other, text = (
        (unit.words_b, unit.content_a, unit.region.a.text)
        if names[0] in unit.words_b
        else (unit.words_a, unit.content_b, unit.region.b.text)
    )
    at = own.index(names[0])
    led = at > 0 and own[at - 1].low in AT_A_PLACE and len(names) == len(own) - at
    if led and other and all(name.text not in text for name in names):
        return fact(unit, "place", "a place where the other version says something else", likely=True)
    return None


@lru_cache(maxsize=4)
def _capitals(story: str) -> frozenset[str]:
    """The words of a whole version that have a capital; asked again for each name of a pair."""
    return frozenset(w.low for w in words_in(story) if w.text[:1].isupper())


def _called(unit: Unit, names: Sequence[Word]) -> Finding | None:
    """``a steel mill`` / ``Tarn Steel``, ``the court`` / ``the Supreme Court``: what one version names and the other, which does not give
    the name anywhere, only says the kind of."""
    region = unit.region
    named = names[0] in unit.words_b
    own, other = (unit.words_b, unit.words_a) if named else (unit.words_a, unit.words_b)
    elsewhere = region.story[: region.older] if named else region.story[region.older :]
    if not other or len(names) < 2 or any(w.low.removesuffix("'s") in _capitals(elsewhere) for w in names):
        return None
    kind = _name_kind(names, (unit.last_b(2) if named else unit.last_a(2)) + lows(own[: own.index(names[0])]))
    any_one = other[0].low in ("a", "an", "some", "another")
    headed = len(other) == 1 and other[0].text.islower() and own[-1] in names and own[-1].low == other[0].low
    somebody = kind == "person" and any_one and len(other) == 2 and lexicon_names(base(other[-1].low))[:1] == "p"
    if somebody and other[-1].low not in ROLES:
        told = fact(unit, kind, "who it is, is told in one version only")
        return replace(told, relation="refined" if named else "generalised")
    if kind != "organisation" or not (any_one or (headed and other[0].low in ORGANISATION_WORDS)):
        return None
    why = "which one it is, is told in one version only"
    return replace(fact(unit, kind, why), relation="refined" if named else "generalised")


def _beside_values(words: Sequence[Word], mentions: Sequence[Found]) -> list[Word]:
    """Words that stand in no date, time or amount. ``mentions`` are ascending, at either end."""
    if not words:
        return []
    begin = bisect_right(mentions, words[0].start, key=lambda f: f.end)
    end = bisect_right(mentions, words[-1].start, key=lambda f: f.start)
    taken = [f for f in mentions[begin:end] if FAMILIES.get(f.mention.kind) != "name"]
    return [w for w in words if not any(f.start <= w.start < f.end for f in taken)]


def _new_name(unit: Unit, names: Sequence[Word]) -> Finding | None:
    """A name put in or cut with nothing but small words, and that the other side does not know."""
    own, other, last = (
        (unit.words_b, unit.region.a.text, unit.last_b(3))
        if unit.words_b
        else (unit.words_a, unit.region.b.text, unit.last_a(3))
    )
    if _club_told(unit, names):
        return wording(unit, "a club's name with and without what clubs are called")
    if _body_in_short(unit, names):
        return wording(unit, "one body, its name in full and in short")
    gloss = _country_told(unit, names)
    if gloss:
        return wording(unit, "the country of a place that is well known")
    unnamed = _place_unnamed(unit, own, names)
    if unnamed:
        return unnamed
    if _owner_told(own, unit.around_b if unit.words_b else unit.around_a):
        return wording(unit, "who owns the firm is known")
    if any(is_content(w.low) and w not in names and w.low not in PLACE_NOUNS and w.low not in PLACE_WORDS for w in own):
        return None
    if (
        any(is_content(w.low) and w not in names for w in own)
        and _name_kind(names, lows(own[: own.index(names[0])])) != "place"
    ):
        return None
    if names and all(w.low in COMPANY_FORMS for w in names):
        return wording(unit, "a company's name with and without its legal form")
    low = other.casefold()
    if all(re.search(rf"\b{re.escape(w.low)}\b", low) for w in names):
        return wording(unit, "the name stands elsewhere too")
    if told_in_another_place(unit, names):
        return wording(unit, "the name went to another paragraph, where the same is told of it")
    before = [*last, *(w.low for w in own if w not in names)]
    beside = kind_beside([w for w in before if w != "the"], unit.next_b(3) if unit.words_b else unit.next_a(3))
    return fact(
        unit,
        beside or _name_kind(names, [w for w in before if w != "the"][-3:]),
        "a name that the other version does not give",
    )


def _kind_told(unit: Unit, own: Sequence[Word]) -> bool:
    """``the village of`` before a name that stands on both sides, with the nation it lies in or without."""
    said = lows(own)
    if len(said) < 3 or said[0] != "the" or said[-1] != "of" or base(said[-2]) not in PLACE_WORDS | PLACE_NOUNS:
        return False
    following = next((w for w in unit.around_a if w.start >= unit.hunk.a1), None)
    return bool(following and following.text[:1].isupper()) and all(_of_place(w) for w in own[1:-2])


def _of_place(word: Word) -> bool:
    return word.low in PLACE_WORDS or word.low in DEMONYMS or word.low in PLACES or is_acronym(word.text)


def _club_told(unit: Unit, names: Sequence[Word]) -> bool:
    """``Holm`` / ``Holm FC``, ``Selby drew 1-1`` / ``Selby United drew 1-1``."""
    around, own = (unit.around_b, unit.words_b) if unit.words_b else (unit.around_a, unit.words_a)
    at = unit.index_b()[0] if unit.words_b else unit.index_a()[0]
    if (
        len(own) != len(names)
        or not at
        or not around[at - 1].text[:1].isupper()
        or around[at - 1].end + 1 != own[0].start
    ):
        return False
    said = {w.low for w in names}
    return said <= CLUBS_ONLY or (said <= CLUBS_ONLY | CLUB_NAMES and any(w.low in SPORT for w in around))


def _body_in_short(unit: Unit, names: Sequence[Word]) -> bool:
    """``Barclays Bank`` / ``Barclays``: a word for what a body is behind the name by which it is known."""
    last = unit.last_b(1) if unit.words_b else unit.last_a(1)
    around = unit.around_b if unit.words_b else unit.around_a
    ahead = next((w for w in reversed(around) if w.end < names[0].start), None)
    if ahead is None or not last or not ahead.text[:1].isupper() or ahead.end + 1 != names[0].start:
        return False
    opens = ahead.start == around[0].start and is_word(ahead.low)
    return (
        len(names) == 1
        and names[0].low in BODIES_IN_SHORT
        and ahead.low not in PLACES
        and ahead.low not in DEMONYMS
        and not opens
    )


_LANDS: Final = LANDS | frozenset(CAPITALS)


def _country_told(unit: Unit, names: Sequence[Word]) -> bool:
    """``Geneva`` / ``Geneva, Switzerland``: a known place and, behind a comma, the country or state around it."""
    text, start = (unit.region.b.text, unit.b[0]) if unit.words_b else (unit.region.a.text, unit.a[0])
    last = unit.last_b(1) if unit.words_b else unit.last_a(1)
    if last and last[0] in _LANDS:
        return False  # a land isn't told by another one: Malta, Haiti and Benin
    return (
        (fold(" ".join(w.text for w in names)) in PLACES or fold(names[-1].text) in _DISTRICT)
        and bool(last)
        and (last[0] in PLACES or f"the {last[0]}" in PLACES)
        and "," in text[max(0, start - 2) : names[0].start]
        and fold(names[-1].text) not in _CITIES
    )


_CITIES: Final = frozenset(CAPITALS.values()) - _LANDS
"""What lies in no other place but its country: Riga, Tallinn, Vilnius."""
_DISTRICT: Final = frozenset({"dc", *STATES})


def _place_unnamed(unit: Unit, own: Sequence[Word], names: Sequence[Word]) -> Finding | None:
    """``the village of Wexcombe`` / ``a village``."""
    added = bool(unit.words_b)
    sides = (unit.around_a, unit.hunk.a0), (unit.around_b, unit.hunk.b0)
    heads = [[w for w in around if w.end <= start][-2:] for around, start in sides]
    if own[0].low != "of" or len(own) != len(names) + 1 or any(len(head) < 2 for head in heads):
        return None
    if heads[0][1].low != heads[1][1].low or heads[0][1].low not in PLACE_WORDS | PLACE_NOUNS:
        return None
    if heads[0 if added else 1][0].low not in ("a", "an") or heads[1 if added else 0][0].low != "the":
        return None
    a, b = (heads[0][0].start, max(unit.a[1], heads[0][1].end)), (heads[1][0].start, max(unit.b[1], heads[1][1].end))
    told = fact(unit, "place", "which place it is, is told in one version only", a=a, b=b)
    return replace(told, relation="refined" if added else "generalised")


def _owner_told(own: Sequence[Word], around: Sequence[Word]) -> bool:
    """``Alphabet's`` before Google, ``, which is owned by Alphabet``: nothing but the owner of a firm named beside it."""
    said = [fold(w.text.removesuffix("'s").removesuffix("’s")) for w in own]
    known = [w for w in said if w not in OWNING]
    if not 1 <= len(known) <= 2:
        return False
    near = {fold(w.text.removesuffix("'s").removesuffix("’s")) for w in around}
    return any(
        (owner == " ".join(known) and firms & near) or (len(known) == 1 and known[0] in firms and owner in near)
        for owner, firms in OWNED.items()
    )


def _hull(one: tuple[int, int], two: tuple[int, int]) -> tuple[int, int]:
    return min(one[0], two[0]), max(one[1], two[1])


def _names(words: Sequence[Word], sentences: Sequence[tuple[int, int]]) -> list[Word]:
    """Capitalised words, or codes (``G7``), that are not merely the first of their sentence."""
    starts = {start for start, _ in sentences}
    found = []
    for w in words:
        post = w.low in ROLE_NOUNS or w.low in ROLES
        capital = w.text[:1].isupper() and (w.low not in STOP or is_acronym(w.text)) and not post
        code = any(c.isdigit() for c in w.text) and any(c.isupper() for c in w.text)
        known = w.low in DEMONYMS
        if (capital and (w.start not in starts or not _plain(w.low) or w.text.isupper() or known)) or code:
            found.append(w)
    return found


def _plain(low: str) -> bool:
    """Whether it is a word of the language, if only as a plural (``anglers``) or for no person (``cholera``)."""
    if is_word(low) or low in COMMON:
        return True
    kinds = lexicon_names(base(low))
    return bool(kinds) and ("p" not in kinds or (low.endswith("s") and base(low) != low))


def _whole_name(words: Sequence[Word], around: Sequence[Word]) -> list[Word]:
    """The capitalised words in a row that hold those of the unit."""
    inside = [n for n, w in enumerate(around) if w in set(words)]
    first, last = inside[0], inside[-1]
    while first > 0 and around[first - 1].text[:1].isupper() and around[first].start - around[first - 1].end == 1:
        first -= 1
    while (
        last + 1 < len(around)
        and around[last + 1].text[:1].isupper()
        and around[last + 1].start - around[last].end == 1
    ):
        last += 1
    return list(around[first : last + 1])


def _name_kind(names: Sequence[Word], last: Sequence[str]) -> str:
    if fold(" ".join(w.text for w in names).removesuffix("'s")) in PLACES or (
        len(names) == 2 and any(w.low in PLACES for w in names) and names[0].start >= names[1].start
    ):
        return "place"
    if any(w.low in KNOWN_BODIES for w in names):
        return "organisation"
    if any(w.low in COMPANIES or w.low in _ORGANISATION or (w.text.isupper() and len(w.text) > 1) for w in names):
        return "organisation"
    if last and last[-1] in NAMED_BODIES:
        return "organisation"
    if last and last[-1] in AT_A_PLACE:
        return "place"
    if (
        len(last) > 1
        and last[-1] in ("of", "called", "named", "but", "except")
        and {last[-2], base(last[-2])} & (PLACE_WORDS | PLACE_NOUNS)
    ):
        return "place"  # the village of Torvik, all ports but Torvik
    return "person"
