"""Edits and mentions → changes, as an editor is shown them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from core.alignment.stopping import check
from core.facts.house_style import same_in_house
from core.facts.judgement.bench import Bench, Order, by_paragraph
from core.facts.judgement.retold import account_of, held_against, lines_of, told_in_other_words
from core.facts.judgement.values.since import counted_to_today
from core.facts.keys import distinct_keys
from core.model import Anchor, Change, Link, Mention, Options, PairAlignment, PairComparison, Version
from core.model.comparison import Origin


def judge(
    pair: PairAlignment,
    versions: tuple[Version, Version],
    mentions: tuple[Sequence[Mention], Sequence[Mention]],
    anchors: tuple[Anchor | None, Anchor | None],
    options: Options,
    *,
    earlier: tuple[PairComparison, tuple[Sequence[Mention], Sequence[Mention]]] | None = None,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> PairComparison:
    """What changed from the older to the newer version, in the order of the newer text (a removal where it would stand).

    Only what is edited is looked at, and unedited links that hold a date when the versions' days differ or aren't known. ``earlier``:
    what was found before for the same texts, roles, languages and options, and the mentions then; a link or passage whose mentions are
    still the same is not judged again. ``progress(done)`` counts links, passages, and one for all paragraphs without a link. Raises
    ``core.model.Cancelled`` when ``cancelled()`` came to be true; it is asked before each place, and within long ones.
    """

    def reached(place: int) -> None:
        check(cancelled)
        if progress:
            progress(place)

    days = anchors[0].date if anchors[0] else None, anchors[1].date if anchors[1] else None
    bench = Bench(pair, versions, mentions, days, lambda: check(cancelled))
    known: dict[int, list[tuple[Order, Change]]] = {}
    others: list[set[int]] = []
    if earlier and len(earlier[0].origins) < len(earlier[0].changes):
        earlier = None
    if earlier:
        for change, origin in zip(earlier[0].changes, earlier[0].origins, strict=True):
            own = change if change.key == origin.key else replace(change, key=origin.key)
            known.setdefault(origin.place, []).append((origin.order, own))
        others = [
            _others(now, by_paragraph(then)) | counted_to_today(texts)
            for now, then, texts in zip(bench.by_paragraph, earlier[1], bench.texts, strict=True)
        ]

    def stands(before: Iterable[int], after: Iterable[int]) -> bool:
        return earlier is not None and others[0].isdisjoint(before) and others[1].isdisjoint(after)

    lines = lines_of(pair, versions, mentions) if bench.english else None
    account = account_of(lines, versions, mentions)
    if account:
        earlier = None
    found: list[tuple[int, Order, Change]] = []
    for place, link in enumerate(pair.links):
        reached(place)
        if stands(link.before, link.after):
            found += ((place, *item) for item in known.get(place, ()))
        elif (
            link.edited
            or link.edits
            or _parts_differ(link, versions)
            or ((days[0] != days[1] or days[0] is None) and bench.dates_differ(link))
        ):
            found += ((place, *item) for item in bench.of_link(link))
    for place, passage in enumerate(pair.passages, len(pair.links)):
        reached(place)
        if stands((s.paragraph for s in passage.before), (s.paragraph for s in passage.after)):
            found += ((place, *item) for item in known.get(place, ()))
        elif passage.moved:
            found += ((place, *item) for item in bench.of_passage(passage))
    reached(len(pair.links) + len(pair.passages))
    lone = [change for _, change in known.get(-1, ())]
    stay = stands((s.paragraph for c in lone for s in c.before), (s.paragraph for c in lone for s in c.after))
    found += ((-1, *item) for item in (known.get(-1, ()) if stay else bench.of_lone()))
    if account:
        found = held_against(account, found, bench.texts, bench.change, bench.order)
    if lines:
        found = told_in_other_words(account, lines, pair, versions, mentions, found, bench.change, bench.order)
    found.sort(key=lambda item: item[1])
    keys = distinct_keys([change.key for _, _, change in found])
    return PairComparison(
        pair,
        tuple(
            replace(_counted(_in_house(change, versions, options), options), id=f"c{n + 1}", key=key, facts=())
            for n, ((_, _, change), key) in enumerate(zip(found, keys, strict=True))
        ),
        tuple(Origin(place, order, change.key) for place, order, change in found),
    )


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


def _others(now: Mapping[int, list[Mention]], then: Mapping[int, list[Mention]]) -> set[int]:
    """The paragraphs whose mentions are not what they were."""
    return {n for n in now.keys() | then.keys() if now.get(n) != then.get(n)}


def _parts_differ(link: Link, versions: tuple[Version, Version]) -> bool:
    roles = [
        [(p.role, [(q.start, q.end, q.role) for q in p.parts]) for p in (version.paragraphs[n] for n in side)]
        for version, side in zip(versions, (link.before, link.after), strict=True)
    ]
    return roles[0] != roles[1] and any(parts for side in roles for _, parts in side)
