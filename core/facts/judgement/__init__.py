"""Edits and mentions → changes, as an editor is shown them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.alignment.stopping import check
from core.facts.house_style import same_in_house
from core.facts.judgement.bench import Bench
from core.facts.judgement.redated import Kept, Workings
from core.facts.judgement.region import Days
from core.facts.judgement.retold import (
    Placed,
    account_of,
    held_against,
    is_told_anew,
    lines_of,
    told_in_other_words,
)
from core.facts.keys import distinct_keys
from core.model import Anchor, Change, Link, Mention, Options, PairAlignment, PairComparison, Passage, Version


def judge(
    pair: PairAlignment,
    versions: tuple[Version, Version],
    mentions: tuple[Sequence[Mention], Sequence[Mention]],
    anchors: tuple[Anchor | None, Anchor | None],
    options: Options,
    *,
    earlier: PairComparison | None = None,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> PairComparison:
    """What changed from the older to the newer version, in the order of the newer text (a removal where it would stand).

    Only what is edited is looked at, and unedited links that hold a date when the versions' days differ or aren't known. ``earlier``: what
    was found before for the same texts, roles, languages and options under other dates, ``mentions`` being ``resolved_anew`` from those
    then; only what the dates touch is judged again. ``progress(done)`` counts links, passages, and one for all paragraphs without a
    link. The changes' ids and facts are settled later, over all pairs. Raises ``core.model.Cancelled`` when ``cancelled()`` came to
    be true; it is asked before each place, and within long ones.
    """

    def reached(place: int) -> None:
        check(cancelled)
        if progress:
            progress(place)

    days = Days(*(anchor.date if anchor else None for anchor in anchors))
    then = earlier.workings if earlier and isinstance(earlier.workings, Workings) else None
    if then:
        bench, lines = then.bench.under(mentions, days, lambda: check(cancelled)), then.lines
    else:
        bench = Bench(pair, versions, mentions, days, lambda: check(cancelled))
        lines = lines_of(pair, versions, mentions) if bench.english else None
        if any(link.retold for link in pair.links) and not (lines and is_told_anew(lines)):
            # What is known by the meaning of its words alone is read whole, as what went and what came.
            alike = replace(pair, links=tuple(link for link in pair.links if not link.retold))
            bench = Bench(alike, versions, mentions, days, lambda: check(cancelled))
            lines = lines_of(alike, versions, mentions) if bench.english else None
    kept = Kept(then, bench) if then else None
    placed: list[Placed] = []
    asked: set[int] = set()
    places: tuple[Link | Passage, ...] = (*bench.pair.links, *bench.pair.passages)
    for place, joined in enumerate(places):
        reached(place)
        if kept and kept.holds(place, joined):
            placed += kept.placed.get(place, ())
            asked |= kept.asked & {place}
            continue
        days.told = False
        placed += ((place, *item) for item in bench.of(joined))
        if days.told:
            asked.add(place)
    reached(len(places))
    for n, lone in enumerate(bench.lone):
        stands = kept and kept.says_the_same(lone.side, lone.spans)
        placed.append(kept.placed[-1][n] if kept and stands else (-1, *bench.of_lone(lone)))
    found: Sequence[Placed] = placed
    account = account_of(lines, versions, mentions)
    if account:
        found = held_against(account, found, bench.texts, bench.change, bench.order)
    if lines:
        found = told_in_other_words(account, lines, bench.pair, versions, mentions, found, bench.change, bench.order)
    told = [change for _, _, change in sorted(found, key=lambda item: item[1])]
    # Told apart by being the same object, which workings keep alive: what was settled for it then holds.
    settled = {id(one): done for one, done in zip(then.told, earlier.changes, strict=True)} if then and earlier else {}
    keys = distinct_keys([change.key for change in told])
    changes = []
    for change, key in zip(told, keys, strict=True):
        done = settled.get(id(change)) or _counted(_in_house(change, versions, options), options)
        changes.append(done if done.key == key else replace(done, key=key))
    workings = Workings(bench, lines, tuple(placed), frozenset(asked), tuple(told))
    return PairComparison(pair, tuple(changes), workings)


def _in_house(change: Change, versions: tuple[Version, Version], options: Options) -> Change:
    """As style where both sides are one word to this newsroom; its key stays, so that a decision on it does too."""
    if not options.house_style or change.category not in ("fact", "wording"):
        return change
    before, after = (
        [version.paragraphs[span.paragraph].text[span.start : span.end] for span in spans]
        for version, spans in zip(versions, (change.before, change.after), strict=True)
    )
    if not same_in_house(before, after, options.house_style):
        return change
    house = "To this newsroom both are one word, differently written."
    return replace(
        change, category="style", kind="spelling", certainty="sure", relation="changed",
        before_value=None, after_value=None, why=house,
    )  # fmt: skip


def _counted(change: Change, options: Options) -> Change:
    """In the category in which the user counts it; its key stays, so that a decision on it does too."""
    if change.category == "style" and change.kind in options.style_as_wording:
        return replace(change, category="wording", kind=None)
    return change
