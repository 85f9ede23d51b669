"""Typed values of a text, each with its exact place: ``find_mentions``. One module a family."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from core.model import Mention

if TYPE_CHECKING:
    from core.facts.mentions.reader import Readings


def find_mentions(
    texts: Sequence[str],
    language: str | None,
    *,
    read: "Readings | None" = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Mention, ...]:
    """What ``texts`` (the paragraphs of one version) mention, dates unresolved, ordered by place; longer before shorter.

    A mention may lie within another (a number in a quotation). ``language``: BCP 47 primary tag; without
    one, what the script alone tells, else English. ``read``: the paragraphs of versions read before, none of which is read again;
    those of this one are added. Raises ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    from core.facts.mentions.reader import by_script, read_mentions

    return read_mentions(texts, language or by_script(texts), cancelled, read)
