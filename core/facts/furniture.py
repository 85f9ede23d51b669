"""Which kind of page furniture a paragraph is. Whether it is furniture at all was decided when it was read (its role)."""

from typing import Final

from core.model import Paragraph
from core.patterns import lazy_pattern
from core.reading.roles import furniture_kind as kind_of_line
from core.text.folding import folded

KINDS: Final[dict[str, tuple[str, ...]]] = {
    "share": (
        "share", "tweet", "follow us", "like us", "sign up", "subscribe", "newsletter", "e-mail this", "email this", "print this",
        "partager", "abonnez", "inscrivez", "teilen", "abonnieren", "newsletter abonnieren", "compartir", "suscríbete", "suscribase",
        "поделиться", "подпис", "مشاركة", "اشترك", "分享", "订阅",
    ),
    "related": (
        "read more", "read also", "related", "see also", "more on", "more from", "other topics", "also read", "most read", "recommended",
        "lire aussi", "à lire", "mehr zum thema", "lesen sie", "lea también", "más sobre", "читайте также", "по теме", "اقرأ أيضا", "相关",
    ),
    "credit": ("reporting by", "editing by", "writing by", "photo by", "(afp)", "(reuters)", "(ap)", "copyright", "©", "by "),
}  # fmt: skip
"""Phrases with which a line of each kind begins, or that it holds when it is short; small letters."""


def furniture_kind(paragraph: Paragraph) -> str | None:
    """``dateline credit related share other`` for a paragraph whose role is furniture, else ``None``."""
    if paragraph.role in ("byline", "credit"):
        return "credit"
    if paragraph.role == "dateline":
        return "dateline"
    if paragraph.role != "boilerplate":
        return None
    known = kind_of_line(paragraph.text)
    if known is not None and known != "other":
        return known
    line = folded(paragraph.text).strip().casefold()
    for kind, phrases in KINDS.items():
        if any(
            line.startswith(phrase) or (len(line) < 60 and len(phrase) > 4 and phrase in line) for phrase in phrases
        ):
            return kind
    if _REACHED.search(line):
        return "other"
    if line and line[-1] not in ".!?:。" and len(line.split()) >= 4 and _title_case(paragraph.text):
        return "related"
    return "other"


_REACHED: Final = lazy_pattern(r"@|(?:\d[ ()./-]{0,2}){7}")
"""An address or a telephone number: no headline of another story."""

PART_KINDS: Final = {"dateline": "dateline", "credit": "credit", "byline": "credit", "boilerplate": "other"}
"""Kind of a change of a part of a paragraph, by the part's role."""


def part_name(role: str) -> str:
    """What a reason calls a part of a paragraph with this role: ``a dateline``, ``page furniture``."""
    return "page furniture" if role == "boilerplate" else f"a {role}"


def _title_case(text: str) -> bool:
    words = [w for w in text.split() if w[:1].isalpha() and len(w) > 3]
    return bool(words) and sum(w[0].isupper() for w in words) > 0.7 * len(words)
