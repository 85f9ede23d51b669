"""Rules for persons, posts, names and sources: who it is about, and who says so."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.comparing.wordings import roles
from core.facts.judgement.claims.by_whom import other_voice
from core.facts.judgement.finding import Finding
from core.facts.judgement.persons.source_clauses import INVERTING
from core.facts.judgement.region import Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, wording
from core.facts.judgement.vocabulary.content import (
    alike,
    base,
    opposite,
    unmatched,
)
from core.facts.judgement.vocabulary.lexicon import names as lexicon_names
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import (
    FAMILY,
    PRONOUN_SETS,
    REPORTING,
    ROLE_MODIFIERS,
    ROLE_NOUNS,
    STOP,
    STRONG_MODIFIERS,
)
from core.facts.tables.people import GENDERED, IN_SHORT, ONCE, ORGANISATION_WORDS, ROLES
from core.facts.tables.people import ROLE_MODIFIERS as POST_MODIFIERS
from core.facts.tables.places import DEMONYMS
from core.facts.tables.same_people import ANOTHER_POST
from core.facts.tables.titles import ONE_OFFICE, PORTFOLIOS, RANKS, SEXES
from core.patterns import lazy_pattern


def pronoun(unit: Unit) -> Finding | None:
    """``he`` / ``she`` corrected; any other exchange of a pronoun is wording."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    if len(a) == len(b) == 1 and any(
        (a[0] in men and b[0] in women) or (b[0] in men and a[0] in women) for men, women in SEXES
    ):
        return fact(unit, "person", "another person, or the sex of one was corrected")
    if len(a) == len(b) == 2 and a[1].rstrip("s") == b[1].rstrip("s") and a[1] not in STOP:
        a, b = a[:1], b[:1]  # she runs / they run
    sets = [[next((n for n, group in enumerate(PRONOUN_SETS) if w in group), None) for w in side] for side in (a, b)]
    if not a or not b or None in sets[0] or None in sets[1]:
        return None
    first, second = set(sets[0]), set(sets[1])
    if {0, 1} == first | second and first != second:
        return fact(unit, "person", "another person, or the sex of one was corrected")
    if (
        first != second
        and len(first | second) == 2
        and 2 in first | second
        and first | second != {2, 3}
        and _several(unit)
    ):
        return fact(unit, "person", "one person, or several", likely=True)
    return wording(unit, "a pronoun for the same")


_LOOKED_BACK: Final = 200
"""Code points before a pronoun in which several persons may be named."""
_SEVERAL: Final = frozenset("people men women children police brothers sisters parents".split())


def _several(unit: Unit) -> bool:
    """Whether several persons are named before a pronoun, so that ``they`` may be others than ``she``."""
    own = unit.region.a.text[max(0, unit.hunk.a0 - _LOOKED_BACK) : unit.hunk.a0]
    at = unit.region.story.find(unit.region.a.text[:80])
    before = unit.region.story[max(0, at - _LOOKED_BACK) : max(at, 0)] + own
    if _JOINED.search(before):
        return True
    return any(
        w.low in _SEVERAL or (w.low.endswith("s") and base(w.low) != w.low and "p" in lexicon_names(base(w.low)))
        for w in words_in(before)
    )


_JOINED: Final = lazy_pattern(
    rf"[A-Z][\w'-]+,? and (?:[A-Z][\w'-]+|(?:his|her) (?:\w+ )?(?:{'|'.join(sorted(FAMILY))})\b)"
)
"""Two persons: ``Emma Shaw and her husband``."""


def role(unit: Unit) -> Finding | None:
    """``former`` / ``deputy`` put in, cut or exchanged before a post; one post for another; one relation for another."""
    a, b = ([ONCE.get(w, w) for w in lows(words)] for words in (unit.words_a, unit.words_b))
    if _holds_another(a, b):
        return fact(unit, "role", "another post")
    if len(a) > 5 or len(b) > 5:
        return None
    if a == b != [] and lows(unit.words_a) != lows(unit.words_b) and "former" in a:
        return wording(unit, "the post is no longer held, on both sides")
    someone = {"a", "an"} & {*a[:1], *b[:1], *unit.last_a(5), *unit.last_b(5)}
    posts = None if someone or ANOTHER_POST & {*unit.next_a(1), *unit.next_b(1)} else _posts_alone(a, b)
    if posts == "changed" and len(a) == len(b) == 1 and _one_office(unit, a[0], b[0]):
        return wording(unit, "two names of one office")
    if posts == "changed" and other_voice(unit.around_a, unit.around_b):
        return wording(unit, "the same deed, told the other way about")
    if posts == "changed":
        return fact(unit, "attribution" if _speaks(unit) else "role", "another post")
    if posts == "same" and _of_other_sex(a, b):
        return fact(unit, "person", "another person, or the sex of one was corrected", likely=True)
    if posts == "same":
        return wording(unit, "another word for the same post")
    only_a, only_b = [w for w in a if w not in b and w not in STOP], [w for w in b if w not in a and w not in STOP]
    if not only_a and not only_b:
        return None
    if {*only_a, *only_b} <= _FOR_NOW.keys() and only_a and only_b:
        return wording(unit, "the post is held for the time being, on both sides")
    if only_a and only_b and {("former" in only_a), ("former" in only_b)} == {True, False}:
        now = only_b if "former" in only_a else only_a
        if {*now} <= _HELD_NOW:
            return fact(unit, "role", "held before in one version, now in the other")
    if _standing_moved(unit, only_a, only_b):
        return wording(unit, "what is no longer held is told by another word of the sentence")
    ahead = {*unit.next_a(4), *a} & ROLE_NOUNS, {*unit.next_b(4), *b} & ROLE_NOUNS
    modifiers = all(w in ROLE_MODIFIERS or w in STRONG_MODIFIERS for w in only_a + only_b)
    strong = any(w in STRONG_MODIFIERS for w in only_a + only_b)
    if modifiers and ((ahead[0] and ahead[1]) or strong):
        if {*only_a, *only_b} <= {"current", "first", "late", "senior"} and not (only_a and only_b):
            return None
        a_end, b_end = _to_post(unit.around_a, unit.hunk.a1), _to_post(unit.around_b, unit.hunk.b1)
        return fact(
            unit,
            "role",
            "the post, or whether it is still held, differs",
            a=(unit.hunk.a0, a_end),
            b=(unit.hunk.b0, b_end),
        )
    beside = (unit.next_a(1) or [""])[0], (unit.next_b(1) or [""])[0]
    if not (only_a and only_b) and {*only_a, *only_b} <= _KINDS_OF_KIN and {*beside} & FAMILY:
        return fact(unit, "role", "another relation", likely=True)
    if _of_a_portfolio(unit, only_a, only_b):
        why = "of which office it is, is told in one version only"
        return replace(fact(unit, "role", why, likely=True), relation="refined" if only_b else "generalised")
    if _heads_another(unit):
        return fact(unit, "role", "the head of another body")
    if len(only_a) == len(only_b) == 1:
        x, y = base(only_a[0]), base(only_b[0])
        if {x, y} <= _KINDS_OF_KIN and {*unit.next_b(2), *b} & FAMILY:
            return fact(unit, "role", "another relation")
        if x in ROLE_NOUNS and y in ROLE_NOUNS and _one_office(unit, x, y):
            return wording(unit, "two names of one office")
        if x in ROLE_NOUNS and y in ROLE_NOUNS and (not alike(x, y) or (x != y and {x, y} <= RANKS)):
            return fact(unit, "attribution" if _speaks(unit) else "role", "another post")
        near_a, near_b = unit.next_a(1), unit.next_b(1)
        if (
            near_a
            and near_a == near_b
            and (near_a[0] in ROLE_NOUNS or (near_a[0] in ROLES and {only_a[0], only_b[0]} <= _PLACES_OF_POSTS))
            and not alike(x, y)
            and not _says_how(only_a[0], only_b[0])
            and only_a[0].endswith("'s") == only_b[0].endswith("'s")
            and unit.words_a[0].text.islower() == unit.words_b[0].text.islower()
        ):
            beside_it = (lows(unit.words_a)[-1:], lows(unit.words_b)[-1:]) == (only_a, only_b)
            if not beside_it:  # a test of the premier
                return fact(unit, "statement", "what is said here differs", likely=True)
            return fact(unit, "role", "another post")
    return None


def _says_how(one: str, other: str) -> bool:
    """``older`` / ``younger``, ``jailed`` / ``exiled`` before a post: which of them or how they are, and no post."""
    if {one, other} <= _OF_THEM:
        return True
    if {one, other} & (ROLE_MODIFIERS | STRONG_MODIFIERS | _PLACES_OF_POSTS):
        return False
    return opposite(base(one), base(other)) or opposite(one, other) or (is_past(one) and is_past(other))


_OF_THEM: Final = frozenset("older younger elder jailed exiled convicted disgraced freed".split())
"""What tells of a person and not of a post."""


def _holds_another(a: Sequence[str], b: Sequence[str]) -> bool:
    """``serves as chair of the committee`` / ``is the committee's treasurer``: one post a side, of the same body."""
    if not any(w in _HOLDING for w in (*a, *b)):
        return False
    held = [[w for w in side if w in ROLE_NOUNS or w in ROLES] for side in (a, b)]
    rest = [
        [w for w in side if w not in _HOLDING and w not in held[n] and w not in STOP] for n, side in enumerate((a, b))
    ]
    if len(held[0]) != 1 or len(held[1]) != 1:
        return False
    bodies = [sorted(base(w.removesuffix("'s")) for w in side) for side in rest]
    return bodies[0] == bodies[1] != [] and not alike(base(held[0][0]), base(held[1][0]))


_HELD_NOW: Final = frozenset("serving current incumbent sitting present active trainee student apprentice".split())
_HOLDING: Final = frozenset("serves served serve acts acted works worked".split())
"""Verbs of holding a post, before ``as``."""
_KINDS_OF_KIN: Final = frozenset("half step foster adoptive adopted twin estranged biological".split())
"""Before a relation: which kind of it."""
_PLACES_OF_POSTS: Final = POST_MODIFIERS | frozenset("backing supporting leading rhythm line field left right".split())


def _one_office(unit: Unit, x: str, y: str) -> bool:
    """``defence secretary`` / ``defence minister``."""
    before = unit.last_a(1), unit.last_b(1)
    return {x, y} in ONE_OFFICE and before[0] == before[1] and bool({*before[0]} & PORTFOLIOS)


def _standing_moved(unit: Unit, only_a: Sequence[str], only_b: Sequence[str]) -> bool:
    """``formerly the party's treasurer`` / ``the party's former treasurer``, ``who used to be a boxer`` / ``a former boxer``."""
    if {*only_a, *only_b} != {"former"}:
        return False
    sides = [[ONCE.get(w.low, w.low) for w in around] for around in (unit.around_a, unit.around_b)]
    once = [side.count("former") + " ".join(side).count("used to be") for side in sides]
    return once[0] == once[1] > 0


def _of_a_portfolio(unit: Unit, only_a: Sequence[str], only_b: Sequence[str]) -> bool:
    """``the minister`` / ``the defence minister``, where the other version says nowhere of what."""
    extra = only_a or only_b
    following = unit.next_b(1) if only_b else unit.next_a(1)
    if (only_a and only_b) or len(extra) != 1 or extra[0] not in PORTFOLIOS or not following:
        return False
    elsewhere = unit.region.story[: unit.region.older] if only_b else unit.region.story[unit.region.older :]
    return following[0] in ("minister", "secretary", "ministry") and extra[0] not in elsewhere.casefold()


def _heads_another(unit: Unit) -> bool:
    """``the leader of the opposition`` / ``the leader of the ruling party``."""
    heads = [[w for w in last if w not in ("the", "its", "his", "her")] for last in (unit.last_a(3), unit.last_b(3))]
    if heads[0] != heads[1] or len(heads[0]) < 2 or heads[0][-1] != "of" or heads[0][-2] not in _HEADING:
        return False
    new, gone = unmatched(unit.content_b, unit.content_a), unmatched(unit.content_a, unit.content_b)
    plain = all(w.text.islower() for w in (*unit.words_a, *unit.words_b))
    known = any(w.low in ORGANISATION_WORDS | {"opposition", "government"} for w in unit.words_a) and any(
        w.low in ORGANISATION_WORDS | {"opposition", "government"} for w in unit.words_b
    )
    return bool(new and gone) and plain and known


_HEADING: Final = frozenset(
    "leader head chief director chair chairman chairwoman president boss commander deputy founder secretary spokesman spokeswoman"
    " spokesperson".split()
)
"""Posts that are told by what they are posts of."""


def _speaks(unit: Unit) -> bool:
    """Whether a post is all that a source consists of, on both sides: ``the judge said``, ``said the judge.``"""
    return all(
        last[-1:] in (["the"], ["a"], ["an"]) and base(following[0] if following else "") in REPORTING
        for last, following in ((unit.last_a(1), unit.next_a(1)), (unit.last_b(1), unit.next_b(1)))
    ) or all(
        last[-1:] in (["the"], ["a"], ["an"])
        and base(last[0]) in INVERTING
        and not (following and following[0].start == end + 1)
        for last, following, end in (
            (unit.last_a(2), [w for w in unit.around_a if w.start >= unit.a[1]], unit.a[1]),
            (unit.last_b(2), [w for w in unit.around_b if w.start >= unit.b[1]], unit.b[1]),
        )
    )


_FOR_NOW: Final[dict[str, str]] = dict.fromkeys(("caretaker", "interim", "temporary", "acting"), "acting")
"""What says of a post that it is held for the time being."""


def _of_other_sex(a: Sequence[str], b: Sequence[str]) -> bool:
    """``spokesman`` / ``spokeswoman``."""
    return any(
        x[:-3] == y[:-5] if y.endswith("woman") else x[:-5] == y[:-3] if x.endswith("woman") else False
        for x in a
        for y in b
        if {x[-3:], y[-3:]} == {"man"} and x.endswith("woman") != y.endswith("woman")
    )


def _posts_alone(a: Sequence[str], b: Sequence[str]) -> str | None:
    """How two posts compare that are all that stands on both sides: ``Capt.`` / ``Maj.``, ``CFO`` / ``chief financial officer``."""
    boss = next((w for w in (*a, *b) if w in ("manager", "coach")), "boss")  # of a club, not of a firm
    a, b = ([boss if w == "boss" else w for w in side] for side in (a, b))
    sides = [
        [part for w in side for part in IN_SHORT.get(w, _FOR_NOW.get(w) or GENDERED.get(w, w)).split() if w not in STOP]
        for side in (a, b)
    ]
    if not all(sides) or not all(
        w in ROLES or w in POST_MODIFIERS or w in DEMONYMS or _does(w) for side in sides for w in side
    ):
        return None
    if not all(side[-1] in ROLES or side[-1] in _LAST or _does(side[-1]) for side in sides) or any(
        set(side) & FAMILY for side in sides
    ):
        return None
    if len(sides[0]) == len(sides[1]) == 1 and any(_does(side[0]) and side[0] not in ROLES for side in sides):
        return None  # one noun for another, which rules for things know more of
    relation = roles(" ".join(sides[0]), " ".join(sides[1]))[0]
    heads = [side[-1] for side in sides]
    if relation == "changed" and len(sides[0]) == len(sides[1]) == 1 and alike(base(heads[0]), base(heads[1])):
        return "changed" if heads[0] != heads[1] and {*heads} <= RANKS and {*heads} not in ONE_OFFICE else None
    return relation


_LAST: Final = frozenset({"elect", "designate"})


def _does(word: str) -> bool:
    """``violinist``, ``cardiologist``: a person by what is done."""
    return word.endswith(("ist", "ian", "eer")) and lexicon_names(word)[:1] == "p"


def _to_post(around: Sequence[Word], at: int) -> int:
    """The end of the post's name that begins at or runs on from a place."""
    for w in [w for w in around if w.end > at][:5]:
        if w.low in ROLE_NOUNS:
            return w.end
    return at
