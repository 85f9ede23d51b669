"""The facts table: one line for all places in which one fact changed alike, what readers must know first on top."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from core.export.options import ExportOptions
from core.export.sheets import letter, shown_pairs
from core.facts.chains import chains
from core.facts.explain import in_its_quotation
from core.facts.lines import change_lines
from core.model import Annotations, Change, Comparison, Decision, Name, Note, PairComparison, Quantity, Span, Value
from core.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_END: Final = lazy_pattern(r"[.;:!?]\s|, (?:and|but|while) ")
# Units that make a number a toll.
TOLL: Final = frozenset(
    "dead death deaths die dies died dying kill kills killed killing slain drowned perished fatality fatalities injured injures"
    " injuring hurt hurting wounded wounding injury injuries hospitalised hospitalized missing casualty casualties victim"
    " victims".split()
)
_NEAR: Final = (25, 60)
"""Characters before and behind a number, within its clause, in which such a word makes it a toll: ``killed at least six``, ``six
people treated for injuries``."""
_NAMES: Final = ("person", "organisation", "place", "role")


@dataclass(frozen=True, slots=True)
class FactLine:
    """One line. ``number`` counts from 1 in the order of the text; ``before`` and ``after`` are the words of its first place,
    ``shown`` the same as a table says them (``in_sight``)."""

    number: int
    pair: PairComparison
    changes: tuple[Change, ...]
    before: str
    after: str
    shown: tuple[str, str]
    decision: Decision
    notes: tuple[Note, ...]
    still: tuple[tuple[int, int], ...] = ()
    """(version, paragraph) where the newer version still says the older value; corrections, which must, apart."""
    again: int | None = None
    """The version that said before what is said now."""

    @property
    def first(self) -> Change:
        return self.changes[0]

    @property
    def step(self) -> str:
        """``A → B``."""
        return f"{letter(self.pair.before)} → {letter(self.pair.after)}"

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """(version, paragraph) of each place: in the newer version, or in the older where nothing is left of it."""
        found = (
            (self.pair.after, change.after[0].paragraph)
            if change.after
            else (self.pair.before, change.before[0].paragraph)
            for change in self.changes
        )
        return tuple(dict.fromkeys(found))


def fact_lines(
    comparison: Comparison, annotations: Annotations, options: ExportOptions, categories: Sequence[str] = ("fact",)
) -> list[FactLine]:
    """The lines of the shown pairs, in the order of the text."""
    lines: list[FactLine] = []
    again = again_of(comparison, options)
    decided = {decision.change: decision for decision in annotations.decisions}
    for pair in shown_pairs(comparison, options):
        old, new = comparison.versions[pair.before].texts, comparison.versions[pair.after].texts
        said = _said(comparison, pair.after)
        chosen = (c for c in pair.changes if c.category in categories and c.category in options.categories)
        for line in change_lines(chosen):
            keys = [change.key for change in line.changes]
            closed = [decided[key] for key in keys if key in decided and decided[key].review != "open"]
            lines.append(
                FactLine(
                    len(lines) + 1,
                    pair,
                    line.changes,
                    slices(line.first.before, old),
                    slices(line.first.after, new),
                    (in_sight(line.first, line.first.before, old), in_sight(line.first, line.first.after, new)),
                    closed[-1] if closed else decided.get(keys[0], Decision(keys[0])),
                    tuple(note for note in annotations.notes if note.change in keys) if options.notes else (),
                    _still(line.changes, pair.after, said),
                    next((again[change.id] for change in line.changes if change.id in again), None),
                )
            )
    return lines


def again_of(comparison: Comparison, options: ExportOptions) -> dict[str, int]:
    """Change → the version that said before what the change brings; empty where one pair alone is shown, which can't."""
    if options.pair is not None or len(comparison.versions) < 3:
        return {}
    return {
        step.change.id: step.again
        for chain in chains(comparison)
        for step in chain.steps
        if step.change is not None and step.again is not None
    }


def _told_value(value: Value | None) -> object | None:
    """What two mentions must share to say the same of the same thing; ``None`` for what is too common to tell."""
    match value:
        case Quantity(min=low, max=high, unit=unit, currency=currency) if unit or currency:
            return low, high, unit, currency
        case Name(canonical=canonical, type=kind):
            return canonical, kind
        case _:
            return None


def _said(comparison: Comparison, version: int) -> dict[object, list[int]]:
    """The paragraphs of a version by the values that they mention."""
    found: dict[object, list[int]] = {}
    mentions = comparison.alignment.mentions
    for mention in mentions[version] if version < len(mentions) else ():
        told = _told_value(mention.value)
        for span in mention.spans[:1]:
            if told and comparison.versions[version].paragraphs[span.paragraph].role != "correction":
                found.setdefault(told, []).append(span.paragraph)
    return found


def _still(
    changes: Sequence[Change], version: int, said: Mapping[object, Sequence[int]]
) -> tuple[tuple[int, int], ...]:
    """Where the values that the changes left behind are still said."""
    left = [_told_value(change.before_value) for change in changes if change.relation == "changed"]
    come = {_told_value(change.after_value) for change in changes}
    places = (n for value in left if value and value not in come for n in said.get(value, ()))
    return tuple((version, n) for n in dict.fromkeys(places))


def by_weight(comparison: Comparison, lines: Iterable[FactLine]) -> list[FactLine]:
    """Tolls, then names, then charges and status, then what stands in the headline, then the rest; each in text order."""

    def weight(line: FactLine) -> int:
        change = line.first
        if change.kind == "number" and _is_toll(comparison, line):
            return 0
        if change.kind in _NAMES:
            return 1
        if change.kind == "status":
            return 2
        headline = any(comparison.versions[version].paragraphs[n].role == "title" for version, n in line.places)
        return 3 if headline else 4

    return sorted(lines, key=weight)


def _is_toll(comparison: Comparison, line: FactLine) -> bool:
    change = line.first
    value = change.after_value or change.before_value
    unit = (value.unit or "").lower().split() if isinstance(value, Quantity) else []
    if TOLL.intersection(unit):
        return True
    version, spans = (line.pair.after, change.after) if change.after else (line.pair.before, change.before)
    for span in spans[-1:]:
        text = comparison.versions[version].texts[span.paragraph]
        ahead, behind = text[max(0, span.start - _NEAR[0]) : span.start], text[span.end : span.end + _NEAR[1]]
        near = f"{_END.split(ahead)[-1]} {_END.split(behind)[0]}"
        return not TOLL.isdisjoint(_WORD.findall(near.lower()))
    return False


def in_sight(change: Change, spans: Sequence[Span], texts: Sequence[str]) -> str:
    """The words of one side of a change as a table shows them: those altered in a quotation amid the nearest words of it."""
    if change.kind == "quote" and len(spans) == 1:
        return in_its_quotation(texts[spans[0].paragraph], spans[0].start, spans[0].end)
    return slices(spans, texts)


def slices(spans: Iterable[Span], texts: Sequence[str]) -> str:
    """The words of the spans, a gap between two of them shown as ``…``; paragraphs apart by a blank."""
    parts: list[str] = []
    last: Span | None = None
    for span in spans:
        if last is not None:
            between = texts[span.paragraph][last.end : span.start] if span.paragraph == last.paragraph else " "
            parts.append(between if not between.strip() else " … ")
        parts.append(texts[span.paragraph][span.start : span.end])
        last = span
    return "".join(parts)
