"""What counts as equal: a text without its typography and case, and the way back to the exact letters.

Quotation marks, apostrophes, dashes, ellipses, blanks, ligatures, full-width letters and case are folded; accents, words and figures
are not. The exact text is never changed: ``Folded.offsets`` leads every folded character back to it.
"""

import unicodedata
from dataclasses import dataclass

import regex

_SINGLE = "\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4\uff07\u2039\u203a"
_DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02\u301d\u301e\u301f\u02ba"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
_DROPPED = "\u00ad\u200b\ufeff\u2060"
"""Soft hyphen, zero-width space, byte order mark and word joiner: they say where a line may break, and nothing else."""

_TABLE: dict[int, str] = {
    **{ord(c): "'" for c in _SINGLE},
    **{ord(c): '"' for c in _DOUBLE},
    **{ord(c): "-" for c in _DASHES},
    **{ord(c): "" for c in _DROPPED},
    ord("\u2026"): "...",
}

_EVEN_TABLE = {code: mark for code, mark in _TABLE.items() if len(mark) == 1}
_EVEN = regex.compile(
    r"[\x00-\x7f\u00c0-\u00d6\u00d8-\u00de\u00e0-\u00f6\u00f8-\u012f\u0139-\u013e\u0141-\u0148\u014a-\u017e"
    r"\u0400-\u0482\u048a-\u052f\u2012-\u2015\u2018-\u201f\u2032\u2033\u00ab\u00bb\u20ac\u00a3"
    r"\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u0660-\u0669\u060c\u061b\u061f\u0e01-\u0e30\u0e40-\u0e45\u0e50-\u0e59"
    r"\u3001\u3002\u300c-\u300f\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*"
)
"""Characters that fold to one each: no ligatures, no sharp s, nothing that is composed of others."""
_LONGER = regex.compile(r"--+|''|``")
_PLAIN = regex.compile(r"[\x00-\x7f]*+")
_CLUSTER = regex.compile(r"\X")


@dataclass(frozen=True, slots=True)
class Folded:
    """``offsets[i]`` is where in the exact text the folded character ``i`` begins; the last one is the exact text's length."""

    text: str
    offsets: tuple[int, ...]

    def exact(self, start: int, end: int) -> tuple[int, int]:
        """The span of the exact text that the folded span ``[start, end)`` came from."""
        if start == end:
            return self.offsets[start], self.offsets[start]
        return self.offsets[start], self.offsets[end]


def folded(text: str) -> str:
    """The folded text alone, for comparing."""
    even = folded_evenly(text)
    if even is None:
        return "".join(piece for _, piece in _pieces(text))
    if "--" in even or "''" in even or "``" in text:
        even = _LONGER.sub(_shorter, text)
        even = even.translate(_EVEN_TABLE).lower()
    return even if even.isprintable() else "".join(" " if c.isspace() else c for c in even)


def fold(text: str) -> Folded:
    """The folded text with the offsets that lead back."""
    characters: list[str] = []
    offsets: list[int] = []
    for start, piece in _pieces(text):
        characters.append(piece)
        offsets.extend([start] * len(piece))
    offsets.append(len(text))
    return Folded("".join(characters), tuple(offsets))


def folded_evenly(text: str) -> str | None:
    """The folded text where every character folds to one, so that spans are the same in both; else ``None``.

    Marks that stand for one (``--``) are left as they are.
    """
    if text.isascii():
        return text.lower()
    return text.translate(_EVEN_TABLE).lower() if _EVEN.fullmatch(text) else None


def _shorter(match: regex.Match[str]) -> str:
    return "-" if match.group().startswith("-") else '"'


def _pieces(text: str) -> list[tuple[int, str]]:
    """(start, folded) of each grapheme, or run of marks that stand for one."""
    pieces: list[tuple[int, str]] = []
    at = 0
    while at < len(text):
        plain = _PLAIN.match(text, at)
        end = plain.end() if plain else at
        # A mark that combines with the last plain letter belongs to it.
        if at < end < len(text):
            last = _CLUSTER.match(text, end - 1)
            end -= 1 if last and last.end() > end else 0
        for match in _LONGER.finditer(text, at, end):
            pieces.extend((i, _folded_cluster(text[i])) for i in range(at, match.start()))
            pieces.append((match.start(), _shorter(match)))
            at = match.end()
        pieces.extend((i, _folded_cluster(text[i])) for i in range(at, end))
        at = end
        if at < len(text):
            cluster = _CLUSTER.match(text, at)
            end = cluster.end() if cluster else at + 1
            pieces.append((at, _folded_cluster(text[at:end])))
            at = end
    return pieces


def _folded_cluster(cluster: str) -> str:
    if len(cluster) == 1 and cluster.isascii():
        return " " if cluster.isspace() else cluster.lower()
    out = cluster.translate(_TABLE)
    if not out:
        return out
    # Fractions and raised figures are numbers of their own: 10² is not 102.
    if not any(unicodedata.category(c) == "No" for c in out):
        out = unicodedata.normalize("NFKC", out).translate(_TABLE)
    out = unicodedata.normalize("NFC", out.casefold())
    return "".join(" " if c.isspace() else c for c in out)
