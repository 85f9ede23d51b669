"""The nouns as documents of a case file, and back. What comes back is checked as anything from outside is.

Every ``…_of`` raises ``ValueError`` for a document that is not of its shape.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar, get_args

from core.model import (
    Dateline,
    Decision,
    HandLink,
    Note,
    NoteAnchor,
    Options,
    Paragraph,
    Part,
    Reply,
    Role,
    Span,
    StatedDate,
    Version,
)
from core.model.annotations import Merge, NoteKind, Review

T = TypeVar("T")

_KINDS: Final = get_args(NoteKind)
_REVIEWS: Final = get_args(Review)
_MERGES: Final = get_args(Merge)
_ROLES: Final = (*get_args(Role), None)
CONTEXT: Final = ("label", "published", "updated", "captured", "language")
"""What an editor may correct of a version."""


# Checked ways into a document


def _get(document: Any, key: str, kind: type[T]) -> T:
    if not isinstance(document, dict):
        raise ValueError("not an object")
    value = document.get(key)
    # A truth value is an int to Python, and would pass for a number.
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f"{key} is not {kind.__name__}")
    return value


def _optional(document: Any, key: str, kind: type[T]) -> T | None:
    return None if isinstance(document, dict) and document.get(key) is None else _get(document, key, kind)


def _one_of(document: Any, key: str, known: tuple[Any, ...]) -> Any:
    value = document.get(key) if isinstance(document, dict) else None
    if value not in known:
        raise ValueError(f"no such {key}")
    return value


def _many(document: Any, key: str, of: Callable[[Any], T]) -> tuple[T, ...]:
    return tuple(of(item) for item in _get(document, key, list))


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")
    return value


# Times and dates


def _moment(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    return value if value.tzinfo else value.replace(tzinfo=UTC)


def _stated(known: StatedDate | None) -> Any:
    return None if known is None else {"value": known.value.isoformat(), "source": known.source}


def _stated_of(document: Any) -> StatedDate | None:
    if document is None:
        return None
    text = _get(document, "value", str)
    return StatedDate(
        datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text), _get(document, "source", str)
    )


# Versions


def text_document(version: Version) -> dict[str, Any]:
    """The paragraphs as read."""
    return {
        "paragraphs": [
            {"text": p.text, "role": p.role, "origin": p.origin, "parts": [[x.start, x.end, x.role] for x in p.parts]}
            for p in version.paragraphs
        ]
    }


def text_of(document: Any) -> Version:
    """A version of which nothing but its text is known."""
    return Version(_many(document, "paragraphs", _paragraph))


def _paragraph(document: Any) -> Paragraph:
    match document:  # nearly all are so, and thousands are read at once
        case {"text": str(text), "role": role, "parts": [], "origin": str(origin)} if role in _ROLES:
            return Paragraph(text, role, (), origin)
    text = _get(document, "text", str)
    parts = _many(document, "parts", _part)
    if any(not 0 <= part.start <= part.end <= len(text) for part in parts):
        raise ValueError("a part outside its paragraph")
    return Paragraph(text, _one_of(document, "role", _ROLES), parts, _get(document, "origin", str))


def _part(item: Any) -> Part:
    start, end, role = item
    if not isinstance(start, int) or not isinstance(end, int) or role not in _ROLES[:-1]:
        raise ValueError("no such part")
    return Part(start, end, role)


def version_document(version: Version, text: str) -> dict[str, Any]:
    """What is known of a version as it was read. ``text``: the name of its paragraphs' row."""
    return {
        "text": text,
        "label": version.label,
        "source_name": version.source_name,
        "sha256": version.sha256,
        "language": version.language,
        "language_source": version.language_source,
        "published": _stated(version.published),
        "updated": _stated(version.updated),
        "captured": _stated(version.captured),
        "dateline": None
        if version.dateline is None
        else {
            "place": version.dateline.place,
            "date": version.dateline.date.isoformat() if version.dateline.date else None,
        },
        "author": version.author,
        "warnings": list(version.warnings),
    }


def text_name(document: Any) -> str:
    return _get(document, "text", str)


def version_of(key: str, document: Any, text: Version) -> Version:
    """A version of this text, whatever else is known of ``text``."""
    return text.with_context(
        id=key,
        label=_get(document, "label", str),
        source_name=_get(document, "source_name", str),
        sha256=_optional(document, "sha256", str),
        language=_optional(document, "language", str),
        language_source=_get(document, "language_source", str),
        published=_stated_of(document.get("published")),
        updated=_stated_of(document.get("updated")),
        captured=_stated_of(document.get("captured")),
        dateline=_dateline(document.get("dateline")),
        author=_get(document, "author", str),
        warnings=_many(document, "warnings", _string),
    )


def _dateline(document: Any) -> Dateline | None:
    if document is None:
        return None
    day = _optional(document, "date", str)
    return Dateline(_optional(document, "place", str), date.fromisoformat(day) if day else None)


def context_value(value: str | StatedDate | None) -> Any:
    return _stated(value) if isinstance(value, StatedDate) else value


def context_document(known: dict[str, Any]) -> dict[str, Any]:
    return {name: context_value(known[name]) for name in CONTEXT if name in known}


def context_of(document: Any) -> dict[str, Any]:
    """What the editor corrected: fields of a version by name."""
    known: dict[str, Any] = {}
    for name in CONTEXT:
        if isinstance(document, dict) and name not in document:
            continue
        if name == "label":
            known[name] = _get(document, name, str)
        elif name == "language":
            known[name] = _optional(document, name, str)
            known["language_source"] = "editor" if known[name] else ""
        else:
            known[name] = _stated_of(document.get(name))
    return known


# Notes, decisions, links, options


def note_document(note: Note) -> dict[str, Any]:
    return {
        "kind": note.kind,
        "text": note.text,
        "author": note.author,
        "time": note.time.isoformat(),
        "anchors": [_anchor(anchor) for anchor in note.anchors],
        "change": note.change,
        "resolved": note.resolved,
        "replies": [{"author": r.author, "time": r.time.isoformat(), "text": r.text} for r in note.replies],
        "lost": note.lost,
    }


def note_of(key: str, document: Any) -> Note:
    return Note(
        key,
        _one_of(document, "kind", _KINDS),
        _get(document, "text", str),
        _get(document, "author", str),
        _moment(_get(document, "time", str)),
        _many(document, "anchors", _anchor_of),
        _optional(document, "change", str),
        _get(document, "resolved", bool),
        _many(document, "replies", _reply),
        _get(document, "lost", bool),
    )


def _reply(document: Any) -> Reply:
    return Reply(_get(document, "author", str), _moment(_get(document, "time", str)), _get(document, "text", str))


def _anchor(anchor: NoteAnchor) -> dict[str, Any]:
    return {
        "version": anchor.version,
        "span": _span(anchor.span),
        "words": anchor.words,
        "before": anchor.context_before,
        "after": anchor.context_after,
    }


def _anchor_of(document: Any) -> NoteAnchor:
    return NoteAnchor(
        _get(document, "version", str),
        _span_of(_get(document, "span", list)),
        _get(document, "words", str),
        _get(document, "before", str),
        _get(document, "after", str),
    )


def _span(span: Span) -> list[int]:
    return [span.paragraph, span.start, span.end]


def _span_of(item: Any) -> Span:
    if not isinstance(item, list) or len(item) != 3 or any(type(n) is not int for n in item):
        raise ValueError("no such span")
    return Span(*item)


def decision_document(decision: Decision) -> dict[str, Any]:
    return {
        "review": decision.review,
        "merge": decision.merge,
        "author": decision.author,
        "time": decision.time.isoformat() if decision.time else None,
    }


def decision_of(key: str, document: Any) -> Decision:
    time = _optional(document, "time", str)
    return Decision(
        key,
        _one_of(document, "review", _REVIEWS),
        _one_of(document, "merge", _MERGES),
        _get(document, "author", str),
        _moment(time) if time else None,
    )


def link_document(link: HandLink) -> dict[str, Any]:
    return {
        "before": [list(name) for name in link.before],
        "after": [list(name) for name in link.after],
        "linked": link.linked,
        "before_spans": [_span(span) for span in link.before_spans],
        "after_spans": [_span(span) for span in link.after_spans],
    }


def link_of(document: Any) -> HandLink:
    return HandLink(
        _many(document, "before", _paragraph_name),
        _many(document, "after", _paragraph_name),
        _get(document, "linked", bool),
        _many(document, "before_spans", _span_of),
        _many(document, "after_spans", _span_of),
    )


def _paragraph_name(item: Any) -> tuple[str, int]:
    text, ordinal = item
    if not isinstance(text, str) or type(ordinal) is not int:
        raise ValueError("no such paragraph")
    return text, ordinal


def options_document(options: Options) -> dict[str, Any]:
    return {
        "furniture_phrases": list(options.furniture_phrases),
        "style_as_wording": list(options.style_as_wording),
        "house_style": [list(group) for group in options.house_style],
    }


def options_of(document: Any) -> Options:
    # A case of an earlier program has no list of the kinds that count as wording, and none of house style.
    known = {"style_as_wording": [], "house_style": [], **document} if isinstance(document, dict) else document
    return Options(
        _many(known, "furniture_phrases", _string),
        _many(known, "style_as_wording", _string),
        _many(known, "house_style", keys_of),
    )


def keys_of(document: Any) -> tuple[str, ...]:
    """A plain list of names: the order of the versions, the changes that were looked at."""
    if not isinstance(document, list):
        raise ValueError("not a list")
    return tuple(_string(item) for item in document)
