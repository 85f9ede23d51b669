"""One line a change, in plain English, and the reason with both values and what they hang on."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from core.model import Interval, Value
from core.patterns import lazy_pattern

LONGEST: Final = 90
"""Characters a side of a summary may have before its middle is left out."""


def summary(before: str, after: str, *, same_words: tuple[str, str] | None = None, reworded: bool = False) -> str:
    """``is visiting → has left``; of what only one version tells, its words.

    ``same_words``: values to tell where the letters are equal: ``today (11 Mar 2026) → today (12 Mar 2026)``. ``reworded``: nothing
    but words differs; where they don't either they only stand elsewhere: ``the mayor (elsewhere)``.
    """
    if before and after:
        if same_words and before == after:
            return f"{shortened(before)} ({same_words[0]}) → {shortened(after)} ({same_words[1]})"
        if reworded and before == after:
            return f"{shortened(before)} (elsewhere)"
        return f"{shortened(before)} → {shortened(after)}"
    return shortened(after or before)


def shortened(text: str, longest: int = LONGEST) -> str:
    """On one line, and at most ``longest`` characters: the middle gives way."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    half = (longest - 3) // 2
    head, tail = line[: longest - 3 - half].rsplit(" ", 1)[0], line[-half:].split(" ", 1)[-1]
    return f"{head} … {tail}"


def said(value: Value | None) -> str:
    """A value in words: ``17 Nov 2023``, ``more than 1,000,000 artillery rounds``."""
    from core.facts.values import describe

    return describe(value) if value is not None else ""


def bare(value: Value) -> str:
    """A value in words without its anchor: ``17 Nov 2023``."""
    anchor = value.anchored_by if isinstance(value, Interval) else None
    return said(value).removesuffix(f" ({anchor})")


_QUOTED_WORDS: Final = 4
"""Words of a quotation shown on each side of those that were altered in it."""
_QUOTED_BEFORE: Final = lazy_pattern(rf"(?:[^\s“”„«»\"‹›「」『』.!?。！？]+\s+){{0,{_QUOTED_WORDS}}}$")
_QUOTED_AFTER: Final = lazy_pattern(rf"(?:\s+[^\s“”„«»\"‹›「」『』]+){{0,{_QUOTED_WORDS}}}")
_LOOKED_AT: Final = 160
"""Characters on each side that are looked at for such words."""


def in_its_quotation(text: str, start: int, end: int) -> str:
    """The altered words ``text[start:end]`` with the nearest words of their quotation: ``There was no danger to anyone``.

    Not past a quotation mark or the beginning of the sentence; words that don't tell themselves apart by blanks stand alone.
    """
    left = _QUOTED_BEFORE.search(text[max(start - _LOOKED_AT, 0) : start])
    right = _QUOTED_AFTER.match(text[end : end + _LOOKED_AT])
    return f"{left[0] if left else ''}{text[start:end]}{right[0].rstrip(',;:') if right else ''}".strip()


def valued(words: str, value: Value | None, verb: str) -> str:
    """``“today” is 17 Nov 2023 (published)``; empty when there is no value to tell, or the words tell it."""
    told = said(value)
    if not told or plain(told) == plain(words):
        return ""
    return f"“{shortened(words, 60)}” {verb} {told}"


@lru_cache(maxsize=1024)
def plain(told: str) -> str:
    """What is compared of words and of a value told: ``less than a week`` is ``less than 1 week``."""
    return re.sub(r"\b(?:an?|one)\b", "1", " ".join(told.split()).casefold()).removeprefix("the ")


def reason(
    words: tuple[str, str],
    values: tuple[Value | None, Value | None],
    relation: str,
    note: str,
    *,
    days: Sequence[str] = (),
    unnamed: Sequence[str] | None = None,
) -> str:
    """What follows from the two values, then both of them with their anchors: ``Another currency: €5 instead of $5.``

    A note that the values tell by themselves (*another figure*) is left out. Without values it stands alone, or before the words of
    both sides where it names neither of them. ``unnamed``: values among the words of a change that has none of its own and whose note
    tells not all of them; then both sides' words are told, these values with them. ``days``: what the dates among the words stand for.
    """
    note = note or _CLOSING.get(relation, "")
    told = "" if _tells_both(values, note) else _values_told(words, values, note)
    if not told:
        note = _with_words(words, note, unnamed) or _PLAINEST
    elif None not in values and plain(words[0]) == plain(words[1]) and note in _ANOTHER:
        note = f"{'same words' if ' ' in words[1].strip() else 'same word'}, {note}"
    elif note in _ANOTHER or (told.startswith("both ") and _SAME.fullmatch(note)):
        note = ""
    line = f"{note}: {told}" if note and told else note or told
    return sentence("; ".join((line, *(day for day in days if day.rpartition(" is ")[2] not in line))))


def _tells_both(values: tuple[Value | None, Value | None], note: str) -> bool:
    """Whether a note tells both values: ``since 2009, 17 years have gone by, not 12 years``."""
    return all(value is not None and said(value) in note for value in values)


def _with_words(words: tuple[str, str], note: str, unnamed: Sequence[str] | None) -> str:
    """A note that tells neither side, with the words of both: ``another name: “Lund” instead of “Lind”``."""
    if not all(words) or (unnamed is None and note not in _UNTOLD and not note.startswith("what is told is ")):
        return note
    older, newer = (_quoted(side, unnamed or ()) for side in words)
    return f"{note}{'; ' if ':' in note else ': '}{newer} instead of {older}"


_ROOM: Final = (60, 120, 240)
"""Characters that a side's words may have in a reason: the least that leaves all values in sight."""


def _quoted(words: str, values: Sequence[str] = ()) -> str:
    """Words in quotation marks, shortened where no value among them falls out of sight."""
    line = " ".join(words.split())
    shown = [shortened(line, room) for room in _ROOM]
    return "“" + next((s for s in shown if all(v in s for v in values if v in line)), shown[-1]) + "”"


_UNTOLD: Final = frozenset({
    "another name", "another post", "another role", "another source", "another relation", "the figures differ", "what is said here differs",
    "things no longer stand as the older version says", "another profession", "another place",
    "another cause", "another institution",
    "words inside quotation marks were altered", "how sure or how binding it is", "another standing in the office", "another unit",
    "too many words differ to call it wording", "who and whom changed places", "one version denies what the other one says",
})  # fmt: skip
"""Notes that say what kind of change it is and not which."""


def _values_told(words: tuple[str, str], values: tuple[Value | None, Value | None], note: str) -> str:
    """``217 passengers instead of 212 passengers``, ``both mean 11 Mar 2026 (published)``; each value there is, once.

    The words stand by a date that only its anchor places: ``“today” is 17 Nov 2023 (published), “Wednesday” was 15 Nov 2023``.
    """
    old, new = values
    if old is None or new is None:
        at = 0 if new is None else 1
        told = _placed(words[at], values[at], "is") or _own(words[at], said(values[at]))
        other = f", where the {('newer', 'older')[at]} one has {_quoted(words[1 - at])}"
        return told + other if told and words[1 - at] and f"“{words[1 - at]}”" not in note else told
    before, after = _own(words[0], said(old)), _own(words[1], said(new))
    was, now = _placed(words[0], old, "was"), _placed(words[1], new, "is")
    if before == after or (_SAME.fullmatch(note) and bare(old) == bare(new)):
        if was and now and before != after:
            return f"{now}, as {was}"  # counted from two anchors
        told = before if was and not now else after
        return f"both {_SAYING.get(type(new).__name__, 'say')} {told}"
    if now and was:
        return f"{now}, it was {before}" if plain(words[0]) == plain(words[1]) else f"{now}, {was}"
    if was:
        return f"{after} instead of “{shortened(words[0], 60)}”, which was {before}"
    if now:
        return f"{now}, instead of {before}"
    return (
        f"{before} and {after}"
        if _SAME.fullmatch(note) or note.startswith("the same name")
        else f"{after} instead of {before}"
    )


def as_written(word: str, text: str) -> str:
    """A folded word with the capitals it has in a text (``Boot`` of ``das Boot``); itself where it does not stand there."""
    found = re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE)
    return found[0] if found else word


def _own(words: str, told: str) -> str:
    """The words where they are the value: ``less than a week``, and not *less than 1 week*."""
    return words if plain(words) == plain(told) and words.casefold() != told.casefold() else told


def _placed(words: str, value: Value | None, verb: str) -> str:
    """The words with the date that an anchor gave them; empty for any other value."""
    return valued(words, value, verb) if isinstance(value, Interval) and value.anchored_by else ""


def sentence(words: str) -> str:
    """With a capital and a full stop; quoted words keep their letters, and nothing stays nothing."""
    return words and words[0].upper() + words[1:] + ("" if words.endswith((".", "?", "!", ".”", "?”", "!”")) else ".")


_PLAINEST: Final = "the words tell it"

_SAYING: Final = {"Interval": "mean", "Name": "name"}
"""How a value that both sides share is told, by its type; *say* for the others."""

_SAME: Final = lazy_pattern(r"the same\b[^,]*")
"""What needs no telling beside *both say 12*."""

_ANOTHER: Final = frozenset(
    "another " + noun
    for noun in (
        "figure", "score", "range", "day", "period", "month", "date", "moment", "quarter", "half", "day of the week",
        "day of the year", "time of day", "time of that day", "time ago",
    )
) | {"other days of the year"}  # fmt: skip
"""Notes that two values side by side tell by themselves."""

_CLOSING: Final = {
    "changed": "",
    "refined": "more exact, and both can be true",
    "generalised": "less exact, and both can be true",
    "same": "the same value, written another way",
    "unknown": "the two can’t be compared",
}
