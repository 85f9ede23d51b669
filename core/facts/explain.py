"""One line a change, in plain English, and the reason with both values and what they hang on."""

import re
from typing import Final

from core.model import Value

LONGEST: Final = 90
"""Characters a side of a summary may have before its middle is left out."""


def summary(before: str, after: str, *, same_words: tuple[str, str] | None = None) -> str:
    """``is visiting → has left``; of what only one version tells, its words. ``same_words``: values to tell where the letters are equal."""
    if before and after:
        if same_words and before == after:
            return f"{shortened(before)} → {shortened(after)} ({same_words[0]} → {same_words[1]})"
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


def valued(words: str, value: Value | None, verb: str) -> str:
    """``“today” is 17 Nov 2023 (published)``; empty when there is no value to tell, or the words tell it."""
    told = said(value)
    if not told or plain(told) == plain(words):
        return ""
    return f"“{shortened(words, 60)}” {verb} {told}"


def plain(told: str) -> str:
    """What is compared of words and of a value told: ``less than a week`` is ``less than 1 week``."""
    return re.sub(r"\b(?:an?|one)\b", "1", " ".join(told.split())).removeprefix("the ").casefold()


def reason(words: tuple[str, str], values: tuple[Value | None, Value | None], relation: str, note: str) -> str:
    """Both values with their anchors, then what follows from them. What the words tell themselves stands without “is”."""
    parts = _values_told(words, values)
    closing = note or _CLOSING.get(relation, "")
    return sentence("; ".join([*parts, closing] if closing else parts) or _PLAINEST)


def _values_told(words: tuple[str, str], values: tuple[Value | None, Value | None]) -> list[str]:
    """``“today” is 17 Nov 2023 (published)``, ``15 Nov 2023 before``, ``212 became 217``; each value there is, once."""
    (older, newer), (old, new) = (tuple(shortened(w, LONGEST) for w in words), values)
    obvious = [value is not None and plain(said(value)) == plain(w) for w, value in zip(words, values, strict=True)]
    if old is None or new is None:
        at = 0 if new is None else 1
        if values[at] is None:
            return []
        return [(older, newer)[at] if obvious[at] else valued(words[at], values[at], "is")]
    if all(obvious):
        return [f"both are {newer}" if plain(older) == plain(newer) else f"{older} became {newer}"]
    return [
        f"{newer} now" if obvious[1] else valued(words[1], new, "is"),
        f"{older} before" if obvious[0] else valued(words[0], old, "was"),
    ]


def sentence(words: str) -> str:
    """With a capital and a full stop; quoted words keep their letters, and nothing stays nothing."""
    return words and words[0].upper() + words[1:] + ("" if words.endswith((".", "?", "!")) else ".")


_PLAINEST: Final = "the words tell it"

_CLOSING: Final = {
    "changed": "",
    "refined": "the newer is more exact and agrees with the older",
    "generalised": "the newer is less exact and agrees with the older",
    "same": "the same value, written another way",
    "unknown": "they can’t be compared",
}
