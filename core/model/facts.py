"""What the texts say, and what of it changed."""

from dataclasses import dataclass
from typing import Final, Literal

from core.model.span import Span
from core.model.values import Duration, Interval, Name, Quantity, Quotation, VerbGroup

Value = Quantity | Interval | Duration | Name | Quotation | VerbGroup

Category = Literal["fact", "wording", "style", "boilerplate"]
Relation = Literal["changed", "refined", "generalised", "added", "removed", "unknown"]
Certainty = Literal["sure", "likely"]
FactState = Literal["appeared", "same", "changed", "refined", "generalised", "gone", "back"]

CATEGORIES: Final = ("fact", "wording", "style", "boilerplate")
FACT_KINDS: Final = (
    "number",
    "money",
    "percentage",
    "measure",
    "date",
    "time",
    "duration",
    "person",
    "organisation",
    "place",
    "role",
    "quote",
    "attribution",
    "status",
    "modality",
    "negation",
    "statement",
)
STYLE_KINDS: Final = (
    "spelling",
    "transliteration",
    "notation",
    "capitalisation",
    "punctuation",
    "typography",
    "whitespace",
)
BOILERPLATE_KINDS: Final = ("dateline", "credit", "related", "share", "other")
KINDS: Final[dict[str, tuple[str, ...]]] = {
    "fact": FACT_KINDS,
    "wording": (),
    "style": STYLE_KINDS,
    "boilerplate": BOILERPLATE_KINDS,
}


@dataclass(frozen=True, slots=True)
class Mention:
    """One typed value in one text.

    ``spans``: where it stands, in order (one but for a value said in two places). ``kind``: a fact kind. ``value``: ``None`` while it
    depends on a date that is not known yet; then ``expression`` holds what must be resolved, in the
    terms of ``core.facts``. ``None`` too in a fact that has no value (a statement, a source, an office): its words say it.
    """

    kind: str
    spans: tuple[Span, ...]
    value: Value | None
    expression: object | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """The chain of mentions of one thing through the versions."""

    id: str
    kind: str
    mentions: tuple[tuple[str, Mention], ...]
    """(version id, mention), in the order of the versions and of the text."""
    history: tuple[tuple[str, FactState], ...]
    """(version id, state) for each version in which something can be said of it. After ``gone`` a version that tells it with the
    value it had says ``back``, one that tells it with another value how that stands to the last one."""
    again: tuple[tuple[str, str], ...] = ()
    """(version id, id of an earlier version) where a value changed to what that earlier version had."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Mentions of one version that can't all be right: (fact id, index among that fact's mentions) each.

    ``words``: what each of them says, where the mention's own words don't tell it (``she`` and ``he`` of one name); else empty.
    """

    version: str
    mentions: tuple[tuple[str, int], ...]
    why: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What an editor is shown: one change in one place of one pair of versions.

    A side that has nothing is ``()``. ``kind`` is ``None`` exactly for wording. ``key`` is stable: a hash of the words around the change on
    both sides, its category and kind; it finds the change again when another version comes. ``facts`` are ids of the comparison's facts.
    Raises ``ValueError`` for a kind that is none of its category's, a relation not of its category, or two empty sides.
    """

    id: str
    key: str
    category: Category
    kind: str | None
    relation: Relation
    before: tuple[Span, ...]
    after: tuple[Span, ...]
    certainty: Certainty = "sure"
    before_value: Value | None = None
    after_value: Value | None = None
    facts: tuple[str, ...] = ()
    summary: str = ""
    why: str = ""

    def __post_init__(self) -> None:
        known = KINDS[self.category]
        if (self.kind is None) != (not known) or (self.kind is not None and self.kind not in known):
            raise ValueError(f"{self.category} has no kind {self.kind}")
        if self.category != "fact" and self.relation not in ("changed", "added", "removed"):
            raise ValueError(f"{self.category} has no relation {self.relation}")
        if not self.before and not self.after:
            raise ValueError("a change needs a place")
