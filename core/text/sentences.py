"""Where sentences end. sentencex stands behind this one function."""

from itertools import pairwise

from core.patterns import lazy_pattern

_WHOLE = {"en": ("May", "no", "art", "ill", "me", "miss", "fed", "Fed", "ore", "ok", "OK")}
"""Words that end a sentence, though sentencex takes them for abbreviations that never do: ``It ends in May. Residents are glad.``"""
_ENDED = {
    language: (
        [f"{word}." for word in words],
        lazy_pattern(rf"(?<![\w.])(?:{'|'.join(words)})\.[\"”’)]*\s+(?=[\"“‘(]?[A-Z](?!\d))"),
    )
    for language, words in _WHOLE.items()
}


def sentences(text: str, language: str | None = None) -> list[tuple[int, int]]:
    """Spans of the sentences; together they are the whole text, the blanks after a sentence being part of it.

    ``language`` is a primary tag (abbreviations differ); ``None`` is read as English.
    """
    from sentencex import segment

    spans: list[tuple[int, int]] = []
    at = 0
    for piece in segment(language or "en", text):
        end = at + len(piece)
        if text[at:end] != piece:
            break
        if piece.strip() or not spans:
            spans.append((at, end))
        else:
            spans[-1] = (spans[-1][0], end)
        at = end
    if at < len(text):
        # What the segmenter did not give back as it stands is one sentence: nothing may be lost.
        spans.append((at, len(text)))
    words, ended = _ENDED.get(language or "en", ((), None))
    # The pattern is slow beside looking for the words.
    if ended is None or not any(word in text for word in words):
        return spans
    return _cut(spans, [match.end() for match in ended.finditer(text)])


def _cut(spans: list[tuple[int, int]], ends: list[int]) -> list[tuple[int, int]]:
    """The spans cut at more ends of sentences too."""
    if not ends:
        return spans
    edges = sorted({edge for span in spans for edge in span} | set(ends))
    return list(pairwise(edges))
