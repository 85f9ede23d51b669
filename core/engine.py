"""The pipeline, from versions to a comparison. Read it from top to bottom.

``align`` looks at texts alone and is the costly half; ``understand`` looks at dates and context as well and is done again,
without the first half, whenever a date or a label is corrected. Both are pure: same input, same output.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.collector import collector_at_rest, keep_what_is_loaded
from core.model import Alignment, Comparison, HandLink, Options, PairComparison, Version

if TYPE_CHECKING:
    from core.facts.mentions.reader import Readings

Progress = Callable[[str, int, int], None]
"""``progress(step, done, total)``: step is ``align``, ``edit``, ``mentions`` or ``understand``."""
Cancelled = Callable[[], bool]


def compare(
    versions: Iterable[Version],
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    linked: Iterable[HandLink] = (),
    unlinked: Iterable[HandLink] = (),
    options: Options | None = None,
) -> Comparison:
    """Compare two or more versions, oldest first.

    Raises ``ValueError`` for fewer than two versions, ``LinkConflictError`` for hand-made links that contradict one
    another, ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    known = distinct(versions, options)
    if len(known) < 2:
        raise ValueError("a comparison needs two versions at the least")
    alignment = align(known, (*linked, *unlinked), progress=progress, cancelled=cancelled)
    return understand(alignment, known, options=options, progress=progress, cancelled=cancelled)


@collector_at_rest()
def align(
    versions: Sequence[Version],
    constraints: Sequence[HandLink] = (),
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Alignment:
    """Pair what corresponds, set out what differs within it, and find what is mentioned. Knows no dates.

    Of each version only the paragraphs' texts and the language are looked at.
    """
    from core.alignment import collate
    from core.differencing import difference
    from core.facts import find_mentions, kinships

    texts = [version.texts for version in versions]
    languages = [version.language for version in versions]
    collation = collate(texts, languages, constraints, kinships=kinships(), progress=progress, cancelled=cancelled)
    pairs = []
    for number, pair in enumerate(collation.pairs):
        told = _share(progress, "edit", number, len(collation.pairs))
        both = texts[pair.before], texts[pair.after]
        pairs.append(difference(pair, *both, languages[pair.after], progress=told, cancelled=cancelled))
    mentions = []
    read: Readings = {}
    for number, version in enumerate(versions):
        if progress:
            progress("mentions", number, len(versions))
        mentions.append(find_mentions(version.texts, version.language, read=read, cancelled=cancelled))
    return Alignment(tuple(pairs), collation.rows, tuple(mentions), tuple(constraints))


@collector_at_rest()
def understand(
    alignment: Alignment,
    versions: Sequence[Version],
    *,
    previous: Comparison | None = None,
    options: Options | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Comparison:
    """Judge an alignment in the light of what is known of the versions: dates, language, furniture.

    ``previous``: an earlier result; of the same alignment and texts, only what hangs on other values now is judged again.
    """
    from core.facts import anchors_of, dateline_day, follow, judge, resolve
    from core.facts.anchors import resolved_anew

    options = options or Options()
    anchors = anchors_of(versions)
    stated = [None if anchor else dateline_day(version) for anchor, version in zip(anchors, versions, strict=True)]
    earlier = previous if previous and _same_but_dates(previous, alignment, versions, options) else None
    if earlier:
        mentions = [
            known if anchor and anchor == then else resolved_anew(known, anchor, day)
            for known, then, anchor, day in zip(
                earlier.alignment.mentions, earlier.anchors, anchors, stated, strict=True
            )
        ]
    else:
        mentions = [resolve(*each) for each in zip(alignment.mentions, anchors, stated, strict=True)]
    pairs = []
    sizes = [len(pair.links) + len(pair.passages) + 1 for pair in alignment.pairs]
    total = sum(sizes) + len(versions)
    for number, pair in enumerate(alignment.pairs):
        judged = judge(
            pair,
            (versions[pair.before], versions[pair.after]),
            (mentions[pair.before], mentions[pair.after]),
            (anchors[pair.before], anchors[pair.after]),
            options,
            earlier=earlier.pairs[number] if earlier else None,
            progress=_counted(progress, "understand", sum(sizes[:number]), total),
            cancelled=cancelled,
        )
        pairs.append(judged)
    told = _counted(progress, "understand", sum(sizes), total)
    ledger = follow(versions, pairs, mentions, earlier=earlier, progress=told, cancelled=cancelled)
    keep_what_is_loaded()
    return Comparison(
        tuple(versions),
        replace(alignment, mentions=tuple(mentions)),
        ledger.pairs,
        ledger.facts,
        ledger.contradictions,
        anchors,
        options,
        ledger.workings,
    )


def _same_but_dates(previous: Comparison, alignment: Alignment, versions: Sequence[Version], options: Options) -> bool:
    """Whether nothing but dates and labels may differ from what an earlier result was made of."""
    known = [(version.id, version.paragraphs, version.language) for version in previous.versions]
    now = [(version.id, version.paragraphs, version.language) for version in versions]
    return known == now and previous.alignment.pairs == alignment.pairs and previous.options == options


def compare_pair(comparison: Comparison, before: int, after: int) -> PairComparison:
    """Two versions of a comparison that are not neighbours, compared by themselves.

    Ids of its changes name the two: shown beside other pairs of the comparison, no two changes share one.
    """
    from core.alignment import constraints_between, in_rows

    chosen = [comparison.versions[before], comparison.versions[after]]
    alone = align(chosen, constraints_between(comparison.alignment.by_hand, *(version.texts for version in chosen)))
    # What moved is told as the rows of all versions show it.
    alone = replace(alone, pairs=(in_rows(alone.pairs[0], comparison.alignment.rows, (before, after)),))
    pair = understand(alone, chosen, options=comparison.options).pairs[0]
    changes = tuple(replace(change, id=f"{before}-{after}-{change.id}") for change in pair.changes)
    return replace(pair, alignment=replace(pair.alignment, before=before, after=after), changes=changes)


def distinct(versions: Iterable[Version], options: Options | None = None) -> list[Version]:
    """The versions with ids made distinct (the same text given twice), and a label each."""
    from core.reading import settle

    known: list[Version] = []
    for number, version in enumerate(versions):
        version = settle(version, options)
        taken = {other.id for other in known}
        name, count = version.id, 2
        while version.id in taken:
            version, count = replace(version, id=f"{name}-{count}"), count + 1
        known.append(version if version.label else replace(version, label=f"Version {number + 1}"))
    return _one_language(known)


def _one_language(versions: list[Version]) -> list[Version]:
    """A version too short to tell its language borrows it from the others; one in a language that is read in part says so."""
    from core.reading.settling import with_language_warning
    from core.text.language import languages_together

    told = [version.language for version in versions]
    given = [version.language is not None and version.language_source != "detected" for version in versions]
    languages = languages_together([_read(version) for version in versions], told, given)
    settled = [
        version if language == version.language else replace(version, language=language, language_source="detected")
        for version, language in zip(versions, languages, strict=True)
    ]
    return [with_language_warning(version) for version in settled]


def _read(version: Version) -> list[str]:
    """The paragraphs that tell its language."""
    return [paragraph.text for paragraph in version.paragraphs if paragraph.role != "boilerplate"]


def _counted(progress: Progress | None, step: str, before: int, total: int) -> Callable[[int], None] | None:
    """How a part of a step, ``before`` of its ``total`` being done, tells what it has done itself."""
    if progress is None:
        return None
    return lambda done: progress(step, before + done, total)


def _share(progress: Progress | None, step: str, number: int, parts: int) -> Callable[[int, int], None] | None:
    """How part ``number`` of ``parts`` tells its own ``done`` of ``total`` as a share of the whole step."""
    if progress is None:
        return None
    return lambda done, total: progress(step, number * total + done, parts * total)
