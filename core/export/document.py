"""The JSON document, format 1."""

from typing import Any

from core.model import Annotations, Comparison


def to_document(
    comparison: Comparison, annotations: Annotations, pairs: tuple[tuple[int, int], ...] = ()
) -> dict[str, Any]:
    """The comparison as plain JSON values; ``pairs`` names other pairs than the neighbouring ones."""
    raise NotImplementedError
