"""What is left of hunks: the stretches beside what is told already, and stretches that belong together made one."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Hunk, Region, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.pairing import Pair
from core.facts.judgement.vocabulary.words import STOP


def units_of(
    region: Region, hunks: Sequence[Hunk], pairs: Sequence[Pair], told: Sequence[Finding], wholes: Sequence[Hunk]
) -> list[Unit]:
    """The rests of the hunks with the paired mentions, what is told already, and what is judged by its parts, cut out of both sides."""
    partner = {(p.a.start, p.a.end): (p.b.start, p.b.end) for p in pairs if p.a and p.b}
    partner.update({f.before: f.after for f in told})
    partner.update({(whole.a0, whole.a1): (whole.b0, whole.b1) for whole in wholes})
    cut_a, cut_b = sorted(partner), sorted(partner.values())
    units: list[Unit] = []
    for hunk in hunks:
        within_a = [c for c in cut_a if c[0] < hunk.a1 and c[1] > hunk.a0]
        within_b = [c for c in cut_b if c[0] < hunk.b1 and c[1] > hunk.b0]
        marks = _in_order([(c, partner[c]) for c in within_a if partner[c] in within_b])
        at_a, at_b = hunk.a0, hunk.b0
        for c, d in [*marks, ((hunk.a1, hunk.a1), (hunk.b1, hunk.b1))]:
            rest_a = _rest(at_a, c[0], within_a)
            rest_b = _rest(at_b, d[0], within_b)
            for n in range(max(len(rest_a), len(rest_b))):
                a = _nth(rest_a, n, max(at_a, min(c[0], hunk.a1)))
                b = _nth(rest_b, n, max(at_b, min(d[0], hunk.b1)))
                a, b = trimmed(region.a.text, *a), trimmed(region.b.text, *b)
                if (a[0] < a[1] or b[0] < b[1]) and region.a.text[a[0] : a[1]] != region.b.text[b[0] : b[1]]:
                    units.append(Unit(region, Hunk(*a, *b)))
            at_a, at_b = max(at_a, c[1]), max(at_b, d[1])
    return units


def _in_order(marks: list[tuple[tuple[int, int], tuple[int, int]]]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The marks that keep their order on both sides: of the chains that do, the one with most letters, whichever side is older."""
    marks = sorted(marks)
    best: list[tuple[int, int, list[tuple[tuple[int, int], tuple[int, int]]]]] = []
    for n, (c, d) in enumerate(marks):
        size, place, chain = max(
            (best[m] for m in range(n) if marks[m][0][1] <= c[0] and marks[m][1][1] <= d[0]),
            key=lambda found: found[:2],
            default=(0, 0, []),
        )
        best.append((size + c[1] - c[0] + d[1] - d[0], place - c[0] - d[0], [*chain, (c, d)]))
    return max(best, key=lambda found: found[:2], default=(0, 0, []))[2]


def _rest(start: int, end: int, cuts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    rest, at = [], start
    for c in cuts:
        if c[1] <= start or c[0] >= end:
            continue
        if c[0] > at:
            rest.append((at, c[0]))
        at = max(at, c[1])
    if at < end:
        rest.append((at, end))
    return rest


def _nth(rests: Sequence[tuple[int, int]], n: int, place: int) -> tuple[int, int]:
    """The rest of that number; behind the last of them an empty one, where there is none at all one at ``place``."""
    if n < len(rests):
        return rests[n]
    end = rests[-1][1] if rests else place
    return end, end


def joined(region: Region, units: Sequence[Unit], words: int) -> list[Unit]:
    """Units made one where at most ``words`` small words, the same on both sides, stand between them."""
    found: list[Unit] = []
    for unit in sorted(units, key=lambda u: u.hunk):
        last = found[-1] if found else None
        if last and last.hunk.b1 <= unit.hunk.b0 and not (last.text_a == last.text_b == ""):
            gap_a = region.a.text[last.hunk.a1 : unit.hunk.a0]
            gap_b = region.b.text[last.hunk.b1 : unit.hunk.b0]
            apart = (
                "\n" in gap_a + gap_b
                or any(c in gap_a for c in '.,;:!?"“”。，、；：！？،؛؟')
                or gap_a.split() != gap_b.split()
            )
            between = [] if apart else words_in(gap_a)
            same = not apart and len(between) <= words and all(w.low in STOP for w in between)
            if same and (last.words_a or last.words_b) and (unit.words_a or unit.words_b):
                found[-1] = Unit(region, Hunk(last.hunk.a0, unit.hunk.a1, last.hunk.b0, unit.hunk.b1))
                continue
        found.append(unit)
    return found


def joint_apart(unit: Unit) -> list[Unit]:
    """``and will keep`` / ``but will hand``: the word that joins a clause to the one before, and what the clause says."""
    a, b = unit.words_a, unit.words_b
    if min(len(a), len(b)) < 2 or not {a[0].low, b[0].low} <= _JOINING or a[0].low == b[0].low:
        return [unit]
    first = Hunk(a[0].start, a[0].end, b[0].start, b[0].end)
    return [Unit(unit.region, first), Unit(unit.region, Hunk(a[1].start, unit.hunk.a1, b[1].start, unit.hunk.b1))]


_JOINING: Final = frozenset({"and", "but", "yet"})


def with_days_apart(units: Sequence[Unit], parts: Sequence[Unit], pairs: Sequence[Pair]) -> list[Unit]:
    """The units, each that holds a day put in or cut in its own place taken apart again: ``on the first floor`` / ``on Tuesday on the
    ground floor`` is a day, and another floor."""
    alone = [[p.a for p in pairs if p.a and not p.b], [p.b for p in pairs if p.b and not p.a]]
    if not any(f.mention.kind == "date" for side in alone for f in side):
        return [*units]
    found: list[Unit] = []
    for unit in units:
        own = [part for part in parts if _holds(unit.hunk, part.hunk)]
        found += own if len(own) > 1 and any(_is_day(part, alone) for part in own) else [unit]
    return found


def _is_day(unit: Unit, alone: Sequence[Sequence[Found]]) -> bool:
    """Whether all that one version has there, and the other has not, is a day with small words."""
    side = bool(unit.words_b)
    if bool(unit.words_a) == side:
        return False
    start, end = unit.b if side else unit.a
    days = [f for f in alone[side] if f.mention.kind == "date" and start <= f.start and f.end <= end]
    words = unit.words_b if side else unit.words_a
    return len(days) == 1 and all(w.low in STOP or (days[0].start <= w.start and w.end <= days[0].end) for w in words)


def _holds(outer: Hunk, inner: Hunk) -> bool:
    return outer.a0 <= inner.a0 and inner.a1 <= outer.a1 and outer.b0 <= inner.b0 and inner.b1 <= outer.b1


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the words of a stretch begin and end, without the blanks around them."""
    words = text[start:end]
    if not words.strip():
        return start, start
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
