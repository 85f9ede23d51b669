"""Letters before a figure that say whose money it is: ``Ksh120``, ``R1.2bn``, ``N70,000``, ``GH₵12``."""

from core.facts.mentions.words import Words
from core.facts.tables.currency_letters import LETTERS, OF_MONEY, SCALES, SINGLE


def currency_letters(words: Words, i: int) -> str | None:
    """The currency that the letters of token ``i`` say for the figure after them; ``None`` where they say none."""
    figure = words.at(i + 1)
    if figure == "₵" and words.glued(i + 1) and words.raw(i) == "GH":
        return "GHS"
    if figure == "." and words.glued(i + 1) and words.raw(i) in ("Sh", "Shs", "Ksh", "KSh", "Tk"):
        return LETTERS[words.raw(i)] if words.at(i + 2)[:1].isdecimal() else None
    if not figure[:1].isdecimal() or (words.glued(i) and words.at(i - 1).isalnum()):
        return None
    raw = words.raw(i)
    if raw in LETTERS:
        return LETTERS[raw]
    if raw not in SINGLE or not words.glued(i + 1) or words.at(i + 2) == "-":
        return None
    if "," in figure or words.at(i + 2) in SCALES or (len(figure) > 4 and figure[-3] == "."):
        return SINGLE[raw]
    told = words.low[words.sentence_start(i) : words.sentence_end(i)]
    return SINGLE[raw] if len(figure) > 1 and not OF_MONEY.isdisjoint(told) else None
