"""Pieces of a deed that is told of the one to whom it is done, in the order in which its doer is told of: ``The bank was fined by the
court`` as ``The court fined the bank``, ``drew criticism from residents`` as ``residents criticised``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.restated.reading import Piece
from core.facts.judgement.vocabulary.content import is_content
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.restating import CAUSED_BY, DRAWING, FEELINGS, GROUPS, LED_ON, RESPONSES, USERS, WORK_AT

VOICE: Final = "voice "
"""How a piece is marked whose deed was told from its other end."""
_BEING: Final = frozenset({"be", "get"})
_BEGINS: Final = frozenset(
    "that and but or because if as after before while when since although though where whether so than".split()
)
"""Words before which another clause ends."""
_WHO: Final = frozenset("who which that".split())
_INSIDE: Final = frozenset("not also later already since now then both yet".split())
"""Small words within a verb's group."""
_REACH: Final = 10
"""Pieces between a verb and who does it."""
_LONGEST: Final = 12
"""Pieces of a subject."""


def in_one_voice(found: list[Piece]) -> list[Piece]:
    """The pieces with who does a deed before it and to whom it is done behind it."""
    for at in range(len(found) - 2, 0, -1):
        form = found[at].form
        if not found[at].comma and (form == "by" or _is_felt(found, at)):
            found = _passive(found, at)
        elif form in ("from", "among") and not found[at].comma:
            found = _drawn(found, at)
        elif form == "work" or found[at].low == "employed":
            found = _employed(found, at)
        elif form in USERS:
            found = _used(found, at)
    return found


def _is_felt(found: Sequence[Piece], at: int) -> bool:
    """``angry about``: behind what somebody feels, at its cause."""
    return found[at].form in CAUSED_BY and found[at - 1].low in FEELINGS


def _turn(pieces: Sequence[Piece]) -> None:
    told = tuple(p for p in pieces if is_content(p.low))
    for p in pieces:
        p.turned += VOICE
        p.mates += tuple(x for x in told if x is not p)


def _passive(found: list[Piece], by: int) -> list[Piece]:
    end = _agent_end(found, by + 1)
    verb = next((n for n in range(by - 1, max(-1, by - _REACH), -1) if _participle(found, n)), -1)
    if end == by + 1 or verb < 1 or any(p.comma for p in found[verb + 1 : by + 1]):
        return found
    first = verb
    while first and _helps(found[first - 1]):
        first -= 1
    finite = any(p.form in _BEING for p in found[first:verb])
    if not finite and first != verb:
        return found
    related = first > 1 and found[first - 1].form in _WHO
    stop = first - 1 if related and finite else first
    begin = _subject(found, stop, whole=finite and not related)
    if begin == stop:
        return found
    agent, group, subject, behind = (
        found[by + 1 : end],
        found[first : verb + 1],
        found[begin:stop],
        found[verb + 1 : by],
    )
    comma, agent[0].comma = subject[0].comma, subject[0].comma
    subject[0].comma = False
    agent[0].comma = comma
    group[0].comma = False
    group[-1].form = FEELINGS.get(group[-1].low, group[-1].form)
    _turn((*agent, group[-1], *subject))
    return [*found[:begin], *agent, *group, *subject, *behind, *found[end:]]


def _helps(p: Piece) -> bool:
    return not p.named and (p.low in AUXILIARIES or p.low in MODALS or p.form in _INSIDE or _manner(p))


def _manner(p: Piece) -> bool:
    return p.low.endswith("ly") and len(p.low) > 4 and not p.named and names(p.form)[:1] not in ("p", "t")


def _participle(found: Sequence[Piece], n: int) -> bool:
    p = found[n]
    if p.low in FEELINGS:
        return any(x.form in _BEING for x in found[max(0, n - 3) : n])
    return is_past(p.low) and not p.named and not p.figure and is_content(p.low) and found[n - 1].form not in ARTICLES


def _agent_end(found: Sequence[Piece], at: int) -> int:
    """Where the phrase ends that begins at ``at`` and names who does it."""
    end = _phrase_end(found, at)
    if end == at or end == len(found) or found[end].comma or found[end].form not in LED_ON:
        return end
    while end < len(found) and not found[end].comma:
        end += 1
    return end


def _phrase_end(found: Sequence[Piece], at: int) -> int:
    end = at
    while end < len(found) and end - at < _LONGEST:
        p = found[end]
        if p.comma and end > at:
            break
        plain = is_content(p.low) or p.form in ARTICLES or p.form in GROUPS or p.owner
        deed = not p.named and is_past(p.low) and p.low != p.form and names(p.form)[:1] != "p" and end > at
        if not plain or (deed and found[end - 1].form not in ARTICLES) or (p.figure and end > at + 1):
            break
        end += 1
    while end > at and found[end - 1].form in ARTICLES:
        end -= 1
    return end


def _subject(found: Sequence[Piece], stop: int, *, whole: bool) -> int:
    """Where that begins of which a verb at ``stop`` is told: its clause, or behind a name or thing that it only adds to, that phrase."""
    begin = stop
    while begin and stop - begin < _LONGEST:
        p = found[begin - 1]
        if (
            p.form in _BEGINS
            or p.form in _WHO
            or (not whole and not (is_content(p.low) or p.form in ARTICLES or p.owner))
        ):
            break
        if not p.named and p.form in ("say", "tell", "add", "report") and is_past(p.low):
            break
        begin -= 1
        if p.comma:
            break
    if begin == stop or found[begin].form in ("on", "in", "at", "for", "with", "after", "by", "of", "to", "from"):
        return stop
    return begin


def _drawn(found: list[Piece], at: int) -> list[Piece]:
    """``drew criticism from residents``."""
    noun = at - 1
    end = _agent_end(found, at + 1)
    if end == at + 1 or found[noun].form not in RESPONSES or found[noun].comma:
        return found
    verb = next((n for n in range(noun - 1, max(-1, noun - 5), -1) if found[n].form in DRAWING), -1)
    if verb < 1 or any(p.comma for p in found[verb + 1 : at]):
        return found
    first = verb
    while first and _helps(found[first - 1]):
        first -= 1
    stop = first - 1 if first > 1 and found[first - 1].form in _WHO else first
    begin = _subject(found, stop, whole=stop == first)
    if begin == stop:
        return found
    found[verb].excused_by = found[noun]
    agent, subject = found[at + 1 : end], found[begin:stop]
    agent[0].comma, subject[0].comma, found[first].comma = subject[0].comma, False, False
    _turn((*agent, found[noun], *subject))
    return [*found[:begin], *agent, *found[first : noun + 1], *subject, *found[end:]]


def _employed(found: list[Piece], at: int) -> list[Piece]:
    """``300 people work at the mill`` as ``the mill employs 300 people``."""
    if found[at + 1].form not in WORK_AT or found[at].comma:
        return found
    end = _phrase_end(found, at + 2)
    first = at
    while first and _helps(found[first - 1]):
        first -= 1
    begin = _subject(found, first, whole=True)
    if end == at + 2 or begin == first or not any(p.figure for p in found[begin:first]):
        return found
    place, group, people = found[at + 2 : end], found[first : at + 1], found[begin:first]
    place[0].comma, people[0].comma = people[0].comma, False
    found[at].form = "employ"
    _turn((*place, found[at], *people))
    return [*found[:begin], *place, *group, *people, *found[end:]]


def _used(found: list[Piece], at: int) -> list[Piece]:
    """``5 million people use the app`` as ``the app has 5 million users``."""
    if found[at - 1].form != "people" or found[at].comma or is_past(found[at].low):
        return found
    begin = _subject(found, at, whole=True)
    end = _phrase_end(found, at + 1)
    if end == at + 1 or begin == at or not any(p.figure for p in found[begin:at]):
        return found
    thing, people, verb = found[at + 1 : end], found[begin : at - 1], found[at]
    thing[0].comma, people[0].comma = people[0].comma, False
    verb.form = verb.low = USERS[verb.form]
    found[at - 1].excused_by = verb
    _turn((*thing, *people, verb))
    return [*found[:begin], *thing, *people, found[at - 1], verb, *found[end:]]
