"""One text of the article, and what is known of it."""

from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Final, Literal, Self

Role = Literal[
    "title",
    "heading",
    "body",
    "list",
    "table_row",
    "caption",
    "byline",
    "dateline",
    "credit",
    "correction",
    "footnote",
    "boilerplate",
]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch ``[start, end)`` of a paragraph with a role of its own (``SEOUL, Nov 17 —``: dateline)."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of a version, kept exactly as read.

    ``role`` is ``None`` until it has been judged (``core.reading.roles``); a source that knows it (a heading
    in a Word file) says so. ``origin`` says in the reader's own terms where in the source file the paragraph stood.
    """

    text: str
    role: Role | None = None
    parts: tuple[Part, ...] = ()
    origin: str = ""


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date, or a date-time with offset, and where it came from.

    ``source``: ``editor``, ``dateline``, ``text`` (a date line in the text), ``meta``, ``file property`` or ``file time``.
    """

    value: date | datetime
    source: str

    @property
    def day(self) -> date:
        return self.value.date() if isinstance(self.value, datetime) else self.value


@dataclass(frozen=True, slots=True)
class Dateline:
    """``SEOUL, Nov 17 —`` as metadata: place, and its date when its year is stated or known from elsewhere."""

    place: str | None
    date: date | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that relative dates of a version are resolved against. ``source``: ``editor``, ``published`` or ``dateline``."""

    date: date
    source: str


@dataclass(frozen=True, slots=True)
class Version:
    """A version: its paragraphs and its context. Immutable; a corrected date or label makes a new one (``with_context``)."""

    paragraphs: tuple[Paragraph, ...]
    id: str = ""
    label: str = ""
    source_name: str = ""
    """The file's name without any folder."""
    sha256: str | None = None
    """Hash of the source's bytes, when there was a file."""
    language: str | None = None
    """BCP 47 primary tag; ``None`` until detected."""
    language_source: str = ""
    """``editor``, ``meta`` or ``detected``; empty while unknown."""
    published: StatedDate | None = None
    updated: StatedDate | None = None
    captured: StatedDate | None = None
    dateline: Dateline | None = None
    author: str = ""
    warnings: tuple[str, ...] = ()
    text_sha256: str = field(init=False, default="")
    """Hash of the paragraphs' texts: what the alignment depends on."""
    texts: tuple[str, ...] = field(init=False, repr=False, compare=False, default=())
    """Those texts: asked for by every step, and often."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "texts", tuple(p.text for p in self.paragraphs))
        digest = sha256("\x1e".join(self.texts).encode("utf-8", "surrogatepass")).hexdigest()
        object.__setattr__(self, "text_sha256", digest)
        if not self.id:
            object.__setattr__(self, "id", digest[:6])

    def with_context(self, **known: object) -> Self:
        """The same text with other context: ``label``, ``published``, ``language`` … as named by the fields. The hash of the text
        is taken over, not made anew."""
        if not known.keys() <= _CONTEXT or known.get("id") == "":
            return replace(self, **known)  # type: ignore[arg-type]  # the fields' types are checked where they are used
        other = copy(self)
        for name, value in known.items():
            object.__setattr__(other, name, value)
        return other

    @classmethod
    def from_text(
        cls, text: str, *, label: str = "", published: date | None = None, language: str | None = None
    ) -> "Version":
        """Plain text: a paragraph is a line that is not all white space; hard-wrapped text is recognised and joined."""
        from core.reading import version_from_text

        return version_from_text(text, label=label, published=published, language=language)

    @classmethod
    def from_paragraphs(
        cls, paragraphs: Iterable[str], *, label: str = "", published: date | None = None, language: str | None = None
    ) -> "Version":
        """The paragraphs exactly as given; roles, dateline and language are found as in any source."""
        from core.reading import version_from_paragraphs

        return version_from_paragraphs(list(paragraphs), label=label, published=published, language=language)


_CONTEXT: Final = frozenset(each.name for each in fields(Version)) - {"paragraphs", "text_sha256", "texts"}
