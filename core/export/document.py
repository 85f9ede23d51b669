"""The JSON document, format 1.

Its JSON Schema is ``resources/schema/factline-comparison-1.json``. Readers ignore keys they don't know, so
additions don't raise the version.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, Final

from core.alignment.partial import partial_links
from core.export.notes import stands
from core.export.options import ExportOptions, utc
from core.export.values import value_from, value_to
from core.model import (
    Anchor,
    Annotations,
    Change,
    Comparison,
    Contradiction,
    Decision,
    Edit,
    Fact,
    Link,
    Mention,
    Note,
    PairComparison,
    Passage,
    Row,
    Span,
    StatedDate,
    Value,
    Version,
)

FORMAT: Final = "factline-comparison"
FORMAT_VERSION: Final = 1


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """The document as UTF-8. With ``options.pair`` only that pair, else all neighbouring ones."""
    document = to_document(comparison, annotations, (options.pair,) if options.pair else ())
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    # A lone surrogate can't be encoded; escaped this way it is just what JSON itself writes for it.
    return text.encode("utf-8", "backslashreplace")


def to_document(
    comparison: Comparison, annotations: Annotations, pairs: tuple[tuple[int, int], ...] = ()
) -> dict[str, Any]:
    """The comparison as plain JSON values; ``pairs`` names other pairs than the neighbouring ones."""
    from core import __version__

    versions = comparison.versions
    shown = [comparison.pair(*pair) for pair in pairs] if pairs else comparison.pairs
    anchors = comparison.anchors or (None,) * len(versions)
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "generator": {"name": "factline", "version": __version__},
        "options": {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(comparison.options).items()},
        "versions": [_version(version, anchor) for version, anchor in zip(versions, anchors, strict=True)],
        "rows": [_row(row, versions) for row in comparison.alignment.rows],
        "pairs": [_pair(pair, versions) for pair in shown],
        "facts": [_fact(fact, versions) for fact in comparison.facts],
        "contradictions": [_contradiction(found) for found in comparison.contradictions],
        "annotations": {
            "notes": [_note(note, versions) for note in annotations.notes],
            "decisions": [_decision(decision) for decision in annotations.decisions],
        },
    }


def from_document(document: dict[str, Any]) -> dict[str, tuple[Value | None, ...]]:
    """The typed values of a document: for each fact's id, those of its mentions, in order.

    Raises ``ValueError`` for another format or a newer version of this one.
    """
    if document.get("format") != FORMAT or document.get("format_version") != FORMAT_VERSION:
        raise ValueError("this is no Factline comparison of format 1")
    return {fact["id"]: tuple(value_from(m["value"]) for m in fact["mentions"]) for fact in document["facts"]}


def _version(version: Version, anchor: Anchor | None) -> dict[str, Any]:
    dateline = version.dateline
    return {
        "id": version.id,
        "label": version.label,
        "source_name": version.source_name,
        "sha256": version.sha256,
        "text_sha256": version.text_sha256,
        "language": version.language,
        "warnings": list(version.warnings),
        "dates": {name: _stated(getattr(version, name)) for name in ("published", "updated", "captured")},
        "anchor": {"date": anchor.date.isoformat(), "from": anchor.source} if anchor else None,
        "dateline": {"place": dateline.place, "date": dateline.date.isoformat() if dateline.date else None}
        if dateline
        else None,
        "paragraphs": [
            {
                "index": index,
                "text": paragraph.text,
                "role": paragraph.role,
                "parts": [{"start": part.start, "end": part.end, "role": part.role} for part in paragraph.parts],
            }
            for index, paragraph in enumerate(version.paragraphs)
        ],
    }


def _stated(date: StatedDate | None) -> dict[str, Any] | None:
    return {"value": date.value.isoformat(), "from": date.source} if date else None


def _row(row: Row, versions: tuple[Version, ...]) -> dict[str, Any]:
    return {"cells": {version.id: list(cell) for version, cell in zip(versions, row.cells, strict=True)}}


def _pair(pair: PairComparison, versions: tuple[Version, ...]) -> dict[str, Any]:
    before, after = versions[pair.before], versions[pair.after]
    partly = partial_links(pair.links, pair.passages, before.texts, after.texts)
    return {
        "from": before.id,
        "to": after.id,
        "links": [*(_link(link) for link in pair.links), *(_link(link, partial=True) for link in partly)],
        "passages": [_passage(passage, before, after) for passage in pair.passages],
        "edits": [_edit(edit, before, after) for edit in pair.edits],
        "changes": [_change(change, before, after) for change in pair.changes],
    }


def _link(link: Link, *, partial: bool = False) -> dict[str, Any]:
    return {
        "from": list(link.before),
        "to": list(link.after),
        "moved": link.moved,
        "edited": link.edited,
        "similarity": round(link.similarity, 4),
        "coarse": link.coarse,
        "by": link.by,
        "partial": partial,
    }


def _passage(passage: Passage, before: Version, after: Version) -> dict[str, Any]:
    return {
        "from": _spans(passage.before, before),
        "to": _spans(passage.after, after),
        "moved": passage.moved,
        "edited": passage.edited,
        "similarity": round(passage.similarity, 4),
        "by": passage.by,
    }


def _edit(edit: Edit, before: Version, after: Version) -> dict[str, Any]:
    return {"before": _spans(edit.before, before), "after": _spans(edit.after, after), "coarse": edit.coarse}


def _change(change: Change, before: Version, after: Version) -> dict[str, Any]:
    return {
        "id": change.id,
        "key": change.key,
        "category": change.category,
        "kind": change.kind,
        "relation": change.relation,
        "certainty": change.certainty,
        "before": _spans(change.before, before),
        "after": _spans(change.after, after),
        "before_value": value_to(change.before_value),
        "after_value": value_to(change.after_value),
        "facts": list(change.facts),
        "summary": change.summary,
        "why": change.why,
    }


def _fact(fact: Fact, versions: tuple[Version, ...]) -> dict[str, Any]:
    known = {version.id: version for version in versions}
    again = dict(fact.again)
    return {
        "id": fact.id,
        "kind": fact.kind,
        "mentions": [_mention(name, mention, known[name]) for name, mention in fact.mentions],
        "history": [
            {"version": name, "state": state} | ({"again": again[name]} if name in again else {})
            for name, state in fact.history
        ],
    }


def _mention(name: str, mention: Mention, version: Version) -> dict[str, Any]:
    return {"version": name, "spans": _spans(mention.spans, version), "value": value_to(mention.value)}


def _contradiction(found: Contradiction) -> dict[str, Any]:
    return {"version": found.version, "mentions": [list(mention) for mention in found.mentions], "why": found.why}


def _note(note: Note, versions: tuple[Version, ...]) -> dict[str, Any]:
    known = {version.id: version for version in versions}
    return {
        "id": note.id,
        "kind": note.kind,
        "text": note.text,
        "author": note.author,
        "time": utc(note.time),
        "anchors": [
            {
                "version": anchor.version,
                # A lost note's span says where its words once stood; the words themselves are with it.
                "span": _span(anchor.span, known[anchor.version])
                if anchor.version in known and stands(anchor, known[anchor.version]) and not note.lost
                else {**asdict(anchor.span), "text": anchor.words},
                "words": anchor.words,
                "context_before": anchor.context_before,
                "context_after": anchor.context_after,
            }
            for anchor in note.anchors
        ],
        "change": note.change,
        "resolved": note.resolved,
        "replies": [{"author": r.author, "time": utc(r.time), "text": r.text} for r in note.replies],
        "lost": note.lost,
    }


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "change": decision.change,
        "review": decision.review,
        "merge": decision.merge,
        "author": decision.author,
        "time": utc(decision.time) if decision.time else None,
    }


def _spans(spans: Iterable[Span], version: Version) -> list[dict[str, Any]]:
    return [_span(span, version) for span in spans]


def _span(span: Span, version: Version) -> dict[str, Any]:
    text = version.paragraphs[span.paragraph].text[span.start : span.end]
    return {"paragraph": span.paragraph, "start": span.start, "end": span.end, "text": text}
