"""Mentions → values → comparison of values → changes, and the ledger of facts through the versions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from core.model import Anchor, Change, Contradiction, Fact, Mention, Options, PairAlignment, PairComparison, Version
from core.model.span import Span


@dataclass(frozen=True, slots=True)
class Ledger:
    """Facts through the versions; ``pairs`` are the compared pairs with each change tied to its facts, ids settled."""

    pairs: tuple[PairComparison, ...]
    facts: tuple[Fact, ...]
    contradictions: tuple[Contradiction, ...]


def find_mentions(
    texts: Sequence[str], language: str | None, *, cancelled: Callable[[], bool] | None = None
) -> tuple[Mention, ...]:
    """Typed values of a text, dates unresolved, in the order of the text."""
    return ()


def anchor_of(version: Version) -> Anchor | None:
    """The day relative dates resolve against: what the editor set, else published, else the dateline, else none."""
    if version.published:
        return Anchor(version.published.day, version.published.source)
    return None


def resolve(mentions: Sequence[Mention], anchor: Anchor | None, texts: Sequence[str]) -> tuple[Mention, ...]:
    """The mentions with the values that depend on a date filled in."""
    return tuple(mentions)


def judge(
    pair: PairAlignment,
    versions: tuple[Version, Version],
    mentions: tuple[Sequence[Mention], Sequence[Mention]],
    anchors: tuple[Anchor | None, Anchor | None],
    options: Options,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Change, ...]:
    """What changed from the older to the newer version, as an editor is shown it."""
    changes = []
    texts = versions[0].texts, versions[1].texts
    linked = {n for link in pair.links for n in link.before}, {n for link in pair.links for n in link.after}
    for edit in pair.edits:
        words = [" ".join(t[s.paragraph][s.start : s.end] for s in side) for t, side in zip(texts, (edit.before, edit.after), strict=True)]
        digits = any(c.isdigit() for c in words[0] + words[1])
        before = tuple(s for s in edit.before if s.start < s.end)
        after = tuple(s for s in edit.after if s.start < s.end)
        relation = "changed" if before and after else "removed" if before else "added"
        key = sha256("\x1e".join(words).encode()).hexdigest()[:16]
        kind = "number" if digits else None
        changes.append(
            Change(
                f"c{len(changes) + 1}", key, "fact" if digits else "wording", kind, relation, before, after,
                summary=f"{words[0]} → {words[1]}",
            )
        )  # fmt: skip
    for side, (name, version) in enumerate(zip(("removed", "added"), versions, strict=True)):
        for n, paragraph in enumerate(version.paragraphs):
            if n not in linked[side]:
                spans = (Span(n, 0, len(paragraph.text)),)
                key = sha256(paragraph.text.encode()).hexdigest()[:16]
                changes.append(
                    Change(
                        f"c{len(changes) + 1}", key, "fact", "statement", name,  # type: ignore[arg-type]
                        spans if side == 0 else (), spans if side else (), summary=paragraph.text[:60],
                    )
                )  # fmt: skip
    return tuple(changes)


def follow(
    versions: Sequence[Version], pairs: Sequence[PairComparison], mentions: Sequence[Sequence[Mention]]
) -> Ledger:
    """Tie the mentions of one thing through the versions into facts, and the changes to their facts."""
    return Ledger(tuple(pairs), (), ())
