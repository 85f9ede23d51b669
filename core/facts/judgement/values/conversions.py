"""A figure in brackets that says the one before it in another unit or currency: ``10 km (6 miles)``, ``40 million euros ($43 million)``."""

from collections.abc import Sequence

from core.facts.judgement.region import Found
from core.facts.judgement.values.pairing import compare
from core.model import Quantity


def is_conversion(text: str, mentions: Sequence[Found], lone: Found) -> bool:
    """Whether ``lone`` of ``mentions`` in ``text`` tells nothing of its own. An exchange rate is taken on trust."""
    value = lone.mention.value
    if (
        not isinstance(value, Quantity)
        or text[lone.start - 1 : lone.start] != "("
        or text[lone.end : lone.end + 1] != ")"
    ):
        return False
    end = len(text[: lone.start - 1].rstrip())
    before = next((m for m in mentions if m.end == end), None)
    if before is None or not isinstance(before.mention.value, Quantity):
        return False
    own = before.mention.value
    if own.currency and value.currency:
        return own.currency != value.currency
    return lone.mention.kind == "measure" and own.unit != value.unit and compare(before, lone)[0] == "same"
