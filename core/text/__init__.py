"""Tokens, sentences and folding, with offsets back to the exact text.

``fold`` and ``folded`` decide what counts as equal; ``tokens`` and ``sentences`` cut a text into spans that together are the
whole text; ``detect_language`` tells the language. All offsets are Unicode code points, half-open.
"""

from core.text.folding import Folded, fold, folded, folded_evenly
from core.text.language import detect_language
from core.text.sentences import sentences
from core.text.tokens import Token, graphemes, has_short_graphemes, solid_tokens, tokens
from core.text.words import extent, is_common

__all__ = [
    "Folded",
    "Token",
    "detect_language",
    "extent",
    "fold",
    "folded",
    "folded_evenly",
    "graphemes",
    "has_short_graphemes",
    "is_common",
    "sentences",
    "solid_tokens",
    "tokens",
]
