"""What something is, which institution it is, and how far a deed has come, where a phrase tells it and not one verb."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.same_deed import one_state
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase, wording
from core.facts.judgement.vocabulary.content import (
    akin,
    alike,
    base,
    content,
    is_content,
    same_idiom,
    told_for,
    weighty,
)
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import HEDGES, HOW_OFTEN, QUANTIFIERS, REPORTING
from core.facts.tables.grammar import ARTICLES, PARTICLES

_LINKING: Final = frozenset(
    "is are was were be been remain remains remained stay stays stayed become becomes became described declared called ruled".split()
)
"""Verbs after which a state is told."""
_LEADING: Final = frozenset("at in on under out off over up down away back behind ahead before near close to".split())
"""How the phrase of a state begins: at large, in custody, out of control."""


def state(unit: Unit) -> Finding | None:
    """Another state after ``is``, ``was``, ``remains``: one adjective for another, or one phrase that names a state for another."""
    a, b = _complement(unit.words_a, unit.last_a(2)), _complement(unit.words_b, unit.last_b(2))
    if {phrase(a), phrase(b)} in _INSIDE_OUT and unit.next_a(1) == unit.next_b(1) != []:
        return _told(unit, a, b)
    if not a or not b or max(len(a), len(b)) > 4 or any(mark in unit.text_a + unit.text_b for mark in ",.;:()"):
        return None
    apart = [_led(words) or (len(words) == 1 and words[0].low in PARTICLES) for words in (a, b)]
    ahead = unit.next_a(1)
    timed = all(apart) and ahead == unit.next_b(1) and {*ahead} <= _TIMING
    if not timed and (_goes_on(unit.around_a, a[-1]) or _goes_on(unit.around_b, b[-1])):
        return None
    said_a, said_b = ([w for w in content(words) if w not in HOW_OFTEN] for words in (a, b))
    if same_idiom(said_a, said_b) or any(akin(x, y) for x in said_a for y in said_b if lows(a) != lows(b)):
        return None if phrase(a[:1]) == phrase(b[:1]) or not (_led(a) and _led(b)) else _told(unit, a, b)
    if one_state(lows(a), lows(b)):
        return wording(unit, "two ways to tell one state")
    if len(a) == len(b) == 1 and any(
        told_for(x, y) for x, y in ((a[0].low, b[0].low), (base(a[0].low), base(b[0].low)))
    ):
        return wording(unit, "most likely two words for one state", likely=True)
    if not (_names_state(a, said_a) and _names_state(b, said_b)):
        return None
    return _told(unit, a, b)


_INSIDE_OUT: Final = ({"under", "out of"}, {"in", "out of"}, {"within", "beyond"}, {"on", "off"}, {"under", "beyond"})
"""Small words that before one noun name two states: under control, out of control."""


def _told(unit: Unit, a: Sequence[Word], b: Sequence[Word]) -> Finding:
    return fact(unit, "status", f"“{phrase(a)}” and “{phrase(b)}” are different states", likely=True)


def _complement(words: Sequence[Word], last: Sequence[str]) -> list[Word]:
    """The words of a unit that tell a state: those after its own linking verb, or all of them where one stands before."""
    at = next((n for n, w in enumerate(words) if w.low in _LINKING), None)
    if at is not None:
        return list(words[at + 1 :]) if at == 0 else []
    ahead = [w for w in last if w not in ("as", "now", "still", "also")]
    return list(words) if ahead[-1:] and ahead[-1] in _LINKING else []


def _led(words: Sequence[Word]) -> bool:
    return words[0].low in _LEADING and len(words) >= 2


def _names_state(words: Sequence[Word], said: Sequence[str]) -> bool:
    """``fit``, ``injured``; ``at large``, ``in custody``, ``under way``."""
    if len(words) == 1 and words[0].low in PARTICLES:
        return True
    if _led(words):
        return bool(said) or all(w.low in _LEADING or not is_content(w.low) for w in words)
    return (
        len(words) == 1
        and len(said) == 1
        and bool(weighty(said))
        and not words[0].low.endswith(("ly", "ing"))
        and ("q" in names(said[0]) or is_past(words[0].low))
        and words[0].text.islower()
        and phrase(words) not in _FORCE
    )


_TIMING: Final = frozenset("by at on in since until till after before for from".split())
_FORCE: Final = frozenset(word for groups in (HEDGES, QUANTIFIERS) for group in groups for word in group)


def _goes_on(around: Sequence[Word], last: Word) -> bool:
    """Whether the phrase goes on after it: ``is tense situation``, ``is able to``, ``was seen by``."""
    following = [w for w in around if w.start >= last.end][:1]
    return bool(following) and following[0].start == last.end + 1 and following[0].low not in _AFTER


_AFTER: Final = frozenset(
    "and but or when while because since as after before until although though if the he she they it".split()
)

INSTITUTIONS: Final = frozenset(
    """
ministry court house chamber government department committee bank union council parliament senate assembly agency office bureau
commission authority party army police force service association federation league tribunal inspectorate directorate secretariat
""".split()
)
"""Nouns that with the word before them name an institution, also in small letters: ``the interior ministry``."""


def institution(unit: Unit) -> Finding | None:
    """``the health ministry`` / ``the interior ministry``: the word before such a noun is the institution's name."""
    sides = [[w for w in words if w.low not in ARTICLES] for words in (unit.words_a, unit.words_b)]
    if len(sides[0]) != 1 or len(sides[1]) != 1:
        return None
    one, other = sides[0][0], sides[1][0]
    near_a, near_b = unit.next_a(1), unit.next_b(1)
    if not near_a or near_a != near_b or near_a[0] not in INSTITUTIONS or _set_off(unit):
        return None
    x, y = base(one.low), base(other.low)
    if not is_content(one.low) or not is_content(other.low) or akin(x, y) or not one.text.isalpha():
        return None
    if one.text[:1].isupper() or other.text[:1].isupper() or one.low.endswith(("ed", "ing")):
        return None
    return fact(unit, "organisation", "another institution", likely=not {x, y} <= _OFFICES)


def _set_off(unit: Unit) -> bool:
    """Whether a mark stands behind: ``the car, police said``."""
    text = unit.region.b.text
    return text[unit.b[1] : unit.b[1] + 1] in tuple(",;:")


def sent_to(unit: Unit) -> Finding | None:
    """``to the senate`` / ``back to the committee``: whom a matter goes to."""
    bodies = []
    for words in (unit.words_a, unit.words_b):
        low = lows(words)
        if not words or len(words) > 6 or low[low[0] == "back" :][:1] != ["to"]:
            return None
        bodies.append(base(low[-1]))
    if not {*bodies} <= INSTITUTIONS or akin(*bodies):
        return None
    return fact(unit, "organisation", "another institution", likely=True)


_OFFICES: Final = frozenset(
    """
health interior foreign defence defense finance justice education trade energy environment transport labour agriculture culture
housing economy treasury home supreme constitutional district regional national federal state city county high appeal upper lower
municipal provincial central local criminal civil military electoral
""".split()
)
"""Words that are such names whatever stands around them."""


# ---- how far a deed has come

_NEARING: Final = (
    "close to", "near to", "nearing", "approaching", "on the verge of", "on the brink of", "on the point of", "about to", "poised to",
    "tipped to", "ready to", "set to", "due to", "in line to", "on course to", "on track to", "in talks", "in negotiations",
    "in advanced talks", "in early talks", "in exclusive talks", "in preliminary talks", "in final talks",
    "in merger talks", "in takeover talks", "in advanced negotiations", "in exclusive negotiations",
    "moving towards", "moving toward", "heading for", "heading towards", "heading toward", "bearing down on", "closing in on",
    "considering", "weighing", "mulling", "preparing to", "preparing", "planning", "planning to", "negotiating", "hoping to", "seeking to",
    "scheduled to", "slated to", "subject to", "pending", "awaiting", "conditional on",
    "in danger of", "at risk of", "threatening to", "on the edge of",
    "scheduled for", "set for", "due for", "slated for", "planned for", "in line for", "under construction", "under repair",
    "before parliament", "before the senate", "before congress", "before the court", "before lawmakers", "before the council",
)  # fmt: skip


_NEARING_WORDS: Final = frozenset(word for words in _NEARING for word in words.split()) - {
    "to",
    "on",
    "the",
    "of",
    "in",
    "for",
    "down",
}


_COMING: Final = frozenset("expected scheduled planned due slated set should".split())
"""Words by which the other side says that it is to come too."""


def nearing(unit: Unit) -> Finding | None:
    """``is close to signing`` / ``has signed``: what was near has come, or the other way about."""
    if max(len(unit.words_a), len(unit.words_b)) > 8:
        return None
    if not any(w.low in _NEARING_WORDS for words in (unit.words_a, unit.words_b) for w in words):
        return None
    near = [
        any(f" {p} " in f" {_without_cause(words, following)} " for p in _NEARING)
        for words, following in ((unit.words_a, unit.next_a(1)), (unit.words_b, unit.next_b(1)))
    ]
    if any(
        w.low in _COMING
        for words, own in zip((unit.words_a, unit.words_b), near, strict=True)
        if not own
        for w in words
    ):
        return None
    if near[0] == near[1]:
        return None
    own, other = (unit.words_a, unit.words_b) if near[0] else (unit.words_b, unit.words_a)
    if "since" in lows(own) and {"begin", "start"} & {base(w.low) for w in other}:
        return wording(unit, "begun then, and going on since", likely=True)
    deed = [w for w in other if is_past(w.low) or w.low in ("has", "have", "had", "did")]
    forms = [w for w in unit.around_content_a if any(alike(w, x) for x in unit.around_content_b)]
    if not deed or not forms or any(w.low == "being" or w.low in ("will", "'ll", "would", "shall") for w in other):
        return None
    return fact(unit, "status", "what was near in one version has come in the other")


def _without_cause(words: Sequence[Word], following: Sequence[str]) -> str:
    """The words, without a ``due to`` behind which no verb can stand: it tells a cause."""
    said = phrase(words)
    return said.removesuffix("due to") if {*following} & _LEADING_NOUNS else said


_LEADING_NOUNS: Final = frozenset(
    "the a an its his her their this that these those heavy bad poor lack high low".split()
)


# ---- where and whereto, whom it holds for

_PLACING: Final = (
    ("from", "to"), ("from", "via"), ("to", "via"), ("from", "through"), ("in", "near"), ("in", "off"), ("near", "off"), ("in", "outside"),
    ("at", "until"), ("from", "until"), ("at", "near"), ("at", "outside"), ("off", "over"), ("to and from", "from"), ("to and from", "to"),
    ("by", "to"), ("from", "into"),
)  # fmt: skip
"""Small words that place a thing otherwise; in a pair each stands for the other."""


def placing(unit: Unit) -> Finding | None:
    """``trains from Milan`` / ``trains to Milan``, ``open at 8`` / ``open until 8``, before a name, a time or at the end of a clause."""
    a, b = phrase(unit.words_a), phrase(unit.words_b)
    ahead = unit.next_a(3)
    if (a, b) in (("to and", ""), ("", "to and")) and ahead[:1] == ["from"]:
        return fact(unit, "statement", "one direction or both")
    if (a, b) not in _PLACING and (b, a) not in _PLACING:
        return None
    if ahead != unit.next_b(3):
        return None
    named = [w for w in unit.around_a if w.start >= unit.hunk.a1][:3]
    there = [w for w in named if w.low not in ("the", "a", "port", "coast", "village", "town", "city", "of")]
    if {a, b} == {"off", "over"}:
        if named:
            return None
    elif not there or not (
        there[0].text[:1].isupper() or there[0].text[:1].isdigit() or there[0].low in ("noon", "midnight")
    ):
        return None
    return fact(unit, "status", f"“{a}” and “{b}” do not mean the same")


_CAUSES: Final = (
    "because of",
    "caused by",
    "due to",
    "owing to",
    "blamed on",
    "triggered by",
    "sparked by",
    "result of",
    "thanks to",
    "cause was",
    "cause is",
    "traced to",
    "put down to",
)


def cause(unit: Unit) -> Finding | None:
    """``because of rust`` / ``because of a flood``: another cause, where no word of the one may stand for one of the other."""
    ahead = [
        phrase([w for w in around if w.end <= start and w.low not in ARTICLES][-2:])
        for around, start in ((unit.around_a, unit.hunk.a0), (unit.around_b, unit.hunk.b0))
    ]
    because = all(said.split()[-1:] == ["because"] for said in ahead)
    if not because and (ahead[0] != ahead[1] or ahead[0] not in _CAUSES):
        return None
    if max(len(unit.words_a), len(unit.words_b)) > (_CLAUSE if because else 5):
        return None
    if not unit.content_a or not unit.content_b or same_idiom(unit.content_a, unit.content_b):
        return None
    if {*unit.content_a} & {*unit.content_b} or akin(unit.content_a[-1], unit.content_b[-1]):
        return None
    return fact(unit, "statement", "another cause", likely=True)


_CLAUSE: Final = 8
"""Words of a clause that tells a cause, at the most."""

_HOLDERS: Final = frozenset("for to of by among".split())


_ALONE: Final = frozenset({"only", "solely", "exclusively", "alone"})


def limit(unit: Unit) -> Finding | None:
    """``free for children`` / ``free``, ``except on Sundays``, ``only to new cars``: whom or what it holds for."""
    words, other = (unit.words_b, unit.words_a) if unit.words_b else (unit.words_a, unit.words_b)
    if other or not 1 <= len(words) <= 3:
        return None
    if words[0].low in ("except", "excluding"):
        return fact(unit, "statement", "an exception")
    if lows(words) == ["only"] and words[0].text.islower():
        if _ALONE & {*lows(unit.around_a if unit.words_b else unit.around_b)}:
            return None  # for members only, only for members, solely for members
        if " no more than " in f" {phrase(unit.around_a if unit.words_b else unit.around_b)} ":
            return wording(unit, "the same figure, belittled in another way")
        return fact(unit, "statement", "“only” makes it hold for these alone", likely=True)
    last = words[-1]
    if (
        words[0].low not in _HOLDERS
        or last.text[:1].isupper()
        or len([w for w in words if is_content(w.low)]) != len(words) - 1
    ):
        return None
    form = base(last.low)
    around = unit.around_content_a if unit.words_b else unit.around_content_b
    if any(alike(form, said) for said in around):
        return None  # whom it holds for is told elsewhere in the sentence
    if words[0].low in ("for", "to", "among") and "p" in names(form) and last.low != form and form not in REPORTING:
        return fact(unit, "statement", "whom it holds for", likely=True)
    return None
