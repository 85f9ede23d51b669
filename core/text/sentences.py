"""Where sentences end. sentencex stands behind this one function."""


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
    return spans
