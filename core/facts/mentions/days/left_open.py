"""Days of which the text does not tell whether they are over: ``called for a strike on Thursday``, ``was due to open on Monday``.

What a text leaves open is not made up: such a day keeps the likelier reading as its value, and how sure it is as ``When.open``.
"""

from datetime import datetime
from typing import Final

from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words
from core.facts.tables import open_days as table
from core.facts.tables.calendar import MONTHS
from core.facts.tables.elsewhere import open_days as elsewhere
from core.facts.tables.elsewhere.verbs import INFINITIVES
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.tense import BIDDEN, FIXED_FOR, FUTURE, MEANT, NO_SUBJECT, PAST, POSSIBLE, SCHEDULED
from core.model import Interval, Mention

PROBABLY: Final = 1
EVENLY: Final = 2
_REACH: Final = 14
"""Tokens between what is said of a day and the day."""
_BREAKS: Final = frozenset(';:—–()"“”«»„?!')
_PLACING: Final = frozenset({"on", "in"})
_HAS: Final = frozenset({"has", "have", "'ve", "having"})
_WAS: Final = frozenset({"was", "were"})
_IS: Final = frozenset({"is", "are", "'s", "'re"})
_HAD: Final = frozenset({"had", "'d"})


def may_be_open(when: When) -> bool:
    """Whether the next and the last day or month of its name are told in the same words."""
    if when.precision == "weekend" and when.offset == 0:
        return True
    if when.year is not None or when.offset is not None or when.years is not None or when.beside is not None:
        return False
    if when.shift or when.every or when.unplaced or when.feast:
        return False
    return when.weekday is not None or (when.precision == "month" and when.month is not None)


def left_open(words: Words, first: int, end: int, language: str, when: When) -> When:
    """``when``, whose lean is known, with what the words beside it leave open."""
    lean, doubt = (
        _in_english(words, first, end, when) if language == "en" else _elsewhere(words, first, end, language, when.lean)
    )
    if doubt and when.month is not None:
        lean, doubt = 0, EVENLY  # a month that was meant may have come since: the nearest
    return when if (lean, doubt) == (when.lean, when.open) else when.open_to(lean, doubt)


def doubt_between(one: Mention, other: Mention) -> int:
    """How open it is whether two days a week apart are one: 0 where both are told."""
    first, second = one.value, other.value
    if not isinstance(first, Interval) or not isinstance(second, Interval):
        return 0
    doubt = max(m.expression.open if isinstance(m.expression, When) else 0 for m in (one, other))
    if not doubt or first.start is None or second.start is None or first.precision != second.precision:
        return 0
    begun = [v.start.date() if isinstance(v.start, datetime) else v.start for v in (first, second) if v.start]
    return doubt if abs((begun[0] - begun[1]).days) == _WEEK else 0


_WEEK: Final = 7


def _in_english(words: Words, first: int, end: int, when: When) -> tuple[int, int]:
    lean = when.lean
    fixed = _had_been_fixed(words, first)
    if fixed:
        return 1, EVENLY if _came_to_nothing(words, end) else fixed
    if when.weekday is not None and words.at(end) == "'s":
        return _of_its_thing(words, first, end, lean)
    placed = words.at(first - 1) in _PLACING
    opened = lean == 0 and words.opens_sentence(first - placed) and _opening(words, end)
    if opened:
        return opened
    if not placed and not words.at(first - 1).isalpha():
        return lean, 0
    beside = first - 1 - placed
    start = max(words.sentence_start(first), first - _REACH)
    found = _before(words, start, beside, lean)
    if found is None:
        lean, doubt = _behind(words, beside, end, lean) if placed and when.weekday is not None else (lean, 0)
        return (0, PROBABLY) if lean == doubt == 0 and when.weekday is not None else (lean, doubt)
    ahead, doubt = found
    if doubt == PROBABLY and ahead > 0 and _came_to_nothing(words, end):
        doubt = EVENLY
    return ahead, doubt


def _of_its_thing(words: Words, first: int, end: int, lean: int) -> tuple[int, int]:
    """``Friday's storm``, ``Friday's vote``: what happened is over, unless it is said to come; what is held is told by a verb or open."""
    stop = words.sentence_end(end)
    to_come = any(words.low[k] in FUTURE or words.low[k] in POSSIBLE for k in range(words.sentence_start(first), stop))
    thing = next((words.low[k] for k in range(end + 1, min(stop, end + _OF_A_THING)) if _is_of_a_day(words.low[k])), "")
    if thing in table.BEFALLEN and not to_come:
        return -1, 0
    if lean > 0 and words.at(first - 1) in _BEHIND:
        return lean, EVENLY  # will meet after Friday's vote: of a week ago, or of this one
    before = words.low[words.sentence_start(first) : first]
    now = thing in table.HELD and not _IS.isdisjoint(before) and not any(w in PAST or w.endswith("ed") for w in before)
    return lean, EVENLY if lean == 0 or now else 0


_OF_A_THING: Final = 5
"""Tokens from a day to the thing that is told as its own: ``Friday's early morning storm``."""
_BEHIND: Final = frozenset({"after", "since", "following"})


def _is_of_a_day(word: str) -> bool:
    return word in table.BEFALLEN or word in table.HELD


def _had_been_fixed(words: Words, first: int) -> int:
    """``was planned for Saturday``, ``had been due on Friday``: how open a day is for which a thing was fixed; 0 where none was."""
    verb = first - 1 - (words.at(first - 1) in ("on", "for", "in"))
    if words.at(verb) not in FIXED_FOR:
        return 0
    before = {words.at(verb - 1), words.at(verb - 2)}
    return (
        EVENLY
        if "been" in before and not _HAS & {words.at(verb - 2), words.at(verb - 3)}
        else PROBABLY
        if before & _WAS
        else 0
    )


def _before(words: Words, start: int, beside: int, lean: int) -> tuple[int, int] | None:
    """What the words before a day leave open: lean and doubt; ``None`` where they say nothing of it."""
    for k in range(beside, start - 1, -1):
        word, last = words.low[k], words.at(k - 1)
        if word in _BREAKS or word == "," or word in FUTURE:
            return None
        if word == "to" and words.at(k + 1).isalpha() and words.at(k + 1) not in NO_SUBJECT and k < beside:
            return _meant(words, k, lean)
        if (word in table.ASKED_FOR or word in table.DECIDED) and k < beside and last not in ARTICLES:
            return _asked_for(words, k, beside, lean)
        if word == "of" and last == "ahead":
            return 1, PROBABLY
        if word == "before" and words.at(k + 1) in ARTICLES and _is_held(words, k, beside):
            return lean, EVENLY
        if word in PAST or (word.endswith("ed") and len(word) > 4 and last not in ARTICLES):
            return None
    return None


def _asked_for(words: Words, verb: int, beside: int, lean: int) -> tuple[int, int] | None:
    """``called for a strike``: the day is of the calling or of the strike; ``has called`` goes with no day of its own."""
    beside_it = {words.at(verb - 1), words.at(verb - 2)}
    if _HAS & beside_it:
        return 1, 0
    if _IS & beside_it:
        return None  # is scheduled for release on Friday
    if not _is_held(words, verb, beside):
        return None
    return lean, PROBABLY if lean > 0 or words.low[verb] in table.DECIDED or words.at(verb + 1) == "off" else EVENLY


def _is_held(words: Words, after: int, until: int) -> bool:
    return any(words.low[k] in table.HELD for k in range(after + 1, until + 1))


def _meant(words: Words, to: int, lean: int) -> tuple[int, int] | None:
    """``was due to``, ``had planned to``, ``was told to``, ``ordered him to``, ``the plan to``: a deed with the word before ``to``."""
    word, last = words.at(to - 1), words.at(to - 2)
    if word in _WAS:
        return 1, PROBABLY
    if word == "been" and last in _HAD:
        return lean, EVENLY  # had been to open
    if word in table.OF_A_PLAN and last in (*ARTICLES, "its", "their", "his", "her"):
        return lean, EVENLY
    if word in SCHEDULED or word in MEANT:
        if _HAD & {last, words.at(to - 3)}:
            return lean, EVENLY
        if last in _HAS or _IS & {last, words.at(to - 3)}:
            return None
        if word in table.AT_ONCE and words.at(to + 1) not in table.TO_BE_THERE:
            return lean, EVENLY
        return (1, PROBABLY) if {last, words.at(to - 3)} & _WAS or (word in MEANT and word.endswith("ed")) else None
    if word in BIDDEN and last in _WAS:
        return (1, PROBABLY) if words.at(to + 1) in table.TO_BE_THERE else (lean, EVENLY)
    bid = next((k for k in range(to - 2, to - 5, -1) if words.at(k) in BIDDEN), None)
    if bid is not None and words.at(bid - 1) not in _HAS and words.at(bid).endswith(("ed", "ld")):
        return (1, PROBABLY) if lean > 0 or words.at(to + 1) in table.TO_BE_THERE else (lean, EVENLY)
    return None


def _came_to_nothing(words: Words, end: int) -> bool:
    stop = words.sentence_end(end - 1)
    return any(words.low[k] in table.CAME_TO_NOTHING for k in range(end, min(stop, end + _REACH)))


def _behind(words: Words, beside: int, end: int, lean: int) -> tuple[int, int]:
    """``The talks on Thursday could …``: what follows a thing and its day, both told as one."""
    modal, verb, thing = words.at(end), words.at(end + 1), words.at(beside)
    if modal in _WAS and verb in table.UNMADE:
        return (lean, EVENLY) if thing in table.HELD else (lean, 0)
    if modal not in FUTURE and modal not in POSSIBLE:
        return lean, 0
    if thing in table.BEFALLEN:
        return -1, 0
    if thing in PAST or thing.endswith("ed") or modal in FUTURE or lean > 0:
        return lean, 0  # what was announced on Monday could …
    if verb == "have" or (modal in ("could", "can") and verb == "not"):
        return lean, 0
    return (1, 0) if thing in table.HELD else (lean, EVENLY)


def _opening(words: Words, end: int) -> tuple[int, int] | None:
    """``On Thursday the talks may end the strike.``: the first word behind a day that tells of what is possible then."""
    for k in range(end, min(words.sentence_end(end - 1), end + _REACH)):
        word = words.low[k]
        if word in PAST or word in FUTURE or (word.endswith("ed") and words.at(k - 1) not in ARTICLES):
            return None
        if word in POSSIBLE and words.at(k + 1) != "have" and words.at(k + 1).isalpha():
            return (0, EVENLY) if word == "could" else (1, 0)
    return None


# ---- other languages


def _elsewhere(words: Words, first: int, end: int, language: str, lean: int) -> tuple[int, int]:
    if language not in elsewhere.WAS:
        return lean, 0
    start, stop = _clause(words, first, end)
    clause = words.low[start:stop]
    was = not elsewhere.WAS[language].isdisjoint(clause)
    before = first - 1 - (words.at(first - 1) in elsewhere.ITS_ARTICLE)
    if words.at(before) in elsewhere.FOR_A_DAY.get(language, ()):
        return 1, PROBABLY if was else 0
    doubt = EVENLY if _undone(words, stop, language) else PROBABLY
    if not elsewhere.MEANT.get(language, frozenset()).isdisjoint(clause):
        return 1, doubt
    if was and not elsewhere.BOUND.get(language, frozenset()).isdisjoint(clause):
        return 1, doubt
    if was and not elsewhere.PLANNED.get(language, frozenset()).isdisjoint(clause):
        return 1, doubt
    if lean == 0 and any(_is_would(word, language) for word in clause):
        return 1, 0
    return (lean, EVENLY) if lean <= 0 and _is_asked_for(words, start, first, language) else (lean, 0)


def _clause(words: Words, first: int, end: int) -> tuple[int, int]:
    """The tokens between the commas around a day."""
    start, stop = words.sentence_start(first), words.sentence_end(end - 1)
    start = next((k + 1 for k in range(first - 1, start - 1, -1) if words.low[k] in _APART), start)
    return start, next((k for k in range(end, stop) if words.low[k] in _APART), stop)


_APART: Final = _BREAKS | {",", "،", "؛"}


def _undone(words: Words, stop: int, language: str) -> bool:
    end = words.sentence_end(stop - 1)
    return not elsewhere.UNDONE.get(language, frozenset()).isdisjoint(words.low[stop:end])


def _is_would(word: str, language: str) -> bool:
    return (
        len(word) > _SHORT
        and word.endswith(elsewhere.WOULD.get(language, ()))
        and word not in elsewhere.HEARSAY
        and word not in elsewhere.NO_WOULD
    )


_SHORT: Final = 5
"""Letters of what is too short to be told for such a verb."""


def _is_asked_for(words: Words, start: int, first: int, language: str) -> bool:
    """``rief zu einem Streik am Donnerstag auf``: the verb, what it is for, and the day, in this order."""
    asked = elsewhere.ASKED_FOR.get(language, ())
    verb = next((k for k in range(start, first) if words.low[k] in asked), None)
    held = elsewhere.HELD.get(language, ())
    return verb is not None and any(
        words.low[k].startswith(held) or _is_infinitive(words, k, language) for k in range(verb + 1, first)
    )


def _is_infinitive(words: Words, k: int, language: str) -> bool:
    """``promis de fermer``, ``призвал бастовать``: a deed that is to come."""
    word = words.low[k]
    joined = language == "ru" or words.at(k - 1) in elsewhere.BEFORE_INFINITIVES
    return (
        joined
        and len(word) > _SHORTEST_INFINITIVE
        and word.endswith(INFINITIVES.get(language, ()))
        and word not in MONTHS.get(language, ())
    )


_SHORTEST_INFINITIVE: Final = 4
