"""Tokens: the smallest things an edit may replace. Words, numbers with what belongs to them, marks, and the blanks between.

After the default word boundaries of Unicode (UAX 29), but coarser where an editor sees one thing: ``$3.5bn``, ``1,25,000``, ``7:40 am``,
``bullet-proof``, ``North's``, ``U.S.`` and an address are one token each. Chinese, Japanese and Thai, which
write no blanks, are cut into words by budoux (models of some 50 KB each); Lao, Khmer and Burmese into graphemes.
"""

import re
from typing import Literal, NamedTuple

import regex

from core.patterns import lazy_pattern
from core.text.unspaced import unspaced_words

Kind = Literal["word", "number", "mark", "blank"]

_APOSTROPHE = "'\u2019\u02bc\uff07"
_HYPHEN = r"\-\u2010\u2011"
_NARROW = "\u00a0\u202f\u2009"
_UNSPACED = r"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}"
_LETTER = rf"[[\p{{L}}\p{{M}}\p{{N}}_\u200c\u200d\u00ad]--[{_UNSPACED}]]"
_DIGITS = r"\p{Nd}+"

_PATTERN = regex.compile(
    rf"""(?V1)
      (?P<plain>[A-Za-z]+(?=[\x20,;)]))  # most words; what follows cannot belong to them
    | (?P<blank>\s+)
    | (?P<address>(?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}}'’]
                 |[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
    | (?P<number>
        (?:\p{{Lu}}{{1,3}}?\p{{Sc}}|\p{{Sc}}\x20?)?
        (?:(?<![\p{{L}}\p{{N}}{_HYPHEN}])[\-\u2212])?
        {_DIGITS}(?:[.,:/{_APOSTROPHE}\u066b\u066c]\p{{Nd}}+|[{_NARROW}]\p{{Nd}}{{3}}(?!\p{{Nd}})|[{_HYPHEN}]\p{{Nd}}+)*
        [\u00bc-\u00be\u2150-\u215e]?
        (?:[\x20{_NARROW}]?(?:[ap]\.m\.|[ap]m\b)|[%\u2030\u00b0]\p{{Lu}}?\b|\x20?%|[\u00b0\u2030]|\p{{Sc}}
          |{_LETTER}+(?:[{_HYPHEN}]{_LETTER}+)*|(?:[{_HYPHEN}]\p{{L}}{_LETTER}*)+)?
      )
    | (?P<abbreviation>(?:\p{{L}}\.){{2,}})
    | (?P<word>{_LETTER}+(?:(?:[{_APOSTROPHE}{_HYPHEN}\u00b7\u05f3\u05f4&]|(?<=\p{{Script=Hebrew}})"(?=\p{{Script=Hebrew}})){_LETTER}+)*)
    | (?P<unspaced>[{_UNSPACED}\p{{M}}\u30fc\u3005\u3007]+)
    | (?P<dash>-{{2,}}|\.{{3,}}|''|``)
    | (?P<other>\X)
    """,
    regex.VERBOSE,
)
_LETTERS_ONLY = lazy_pattern(r"[A-Za-z ,;]*\.? *")
"""Text of which the pattern makes words of plain letters and single marks, as the quicker one does too."""
_LETTERS = lazy_pattern(r"[A-Za-z]+|[,;.]")
_span = re.Match.span
_SINGLE = regex.compile(r"\X")
_SIMPLE = regex.compile(
    r"[\u0000-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u205f\u20a0-\u20bf\u3000-\u3029\u3030-\u3098\u309b-\u9fff]*"
)
"""Text in which a grapheme is one code point (but for CRLF, which is blank), so that no token can cut one."""
_WORDLIKE = regex.compile(r"[\p{L}\p{N}]")

_KINDS: dict[str, Kind] = {
    "plain": "word",
    "blank": "blank",
    "address": "word",
    "number": "number",
    "abbreviation": "word",
    "word": "word",
    "dash": "mark",
}


class Token(NamedTuple):
    """The stretch ``[start, end)`` of a text in code points. ``kind``: ``word``, ``number``, ``mark`` or ``blank``."""

    start: int
    end: int
    kind: Kind


def tokens(text: str) -> list[Token]:
    """The tokens of a text in order; together they are the whole text, and none cuts a grapheme."""
    found: list[Token] = []
    kinds, new = _KINDS, tuple.__new__  # the named tuple's own constructor takes twice as long
    for match in _PATTERN.finditer(text):
        kind = kinds.get(match.lastgroup or "")
        if kind is not None:
            found.append(new(Token, (*match.span(), kind)))
        elif match.lastgroup == "unspaced":
            at = match.start()
            for word in unspaced_words(match.group(), text):
                found.append(Token(at, at + len(word), "word"))
                at += len(word)
        else:
            found.append(Token(match.start(), match.end(), _kind(match.group())))
    if has_short_graphemes(text):
        return found
    return _mended(found, graphemes(text))


def solid_tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a stretch of a text, as if it stood alone, but for the blanks."""
    new = tuple.__new__
    end = len(text) if end is None else end
    if _LETTERS_ONLY.fullmatch(text, start, end):
        spans = map(_span, _LETTERS.finditer(text, start, end))
        return [new(Token, (first, last, "mark" if text[first] in ",;." else "word")) for first, last in spans]
    if start == 0 and end == len(text):
        return [token for token in tokens(text) if token[2] != "blank"]
    return [
        new(Token, (start + first, start + last, kind))
        for first, last, kind in tokens(text[start:end])
        if kind != "blank"
    ]


def has_short_graphemes(text: str) -> bool:
    """Whether every grapheme surely is one code point (but for CRLF, which is blank)."""
    return text.isascii() or _SIMPLE.fullmatch(text) is not None


def graphemes(text: str) -> list[tuple[int, int]]:
    """Spans of what a reader sees as one character (extended grapheme clusters, UAX 29)."""
    return [match.span() for match in _SINGLE.finditer(text)]


def _kind(character: str) -> Kind:
    return "word" if _WORDLIKE.search(character) else "mark"


def _mended(found: list[Token], clusters: list[tuple[int, int]]) -> list[Token]:
    """Tokens joined where a border between two of them would cut a grapheme."""
    borders = {end for _, end in clusters}
    mended: list[Token] = []
    for token in found:
        if mended and mended[-1].end not in borders:
            last = mended.pop()
            kind = last.kind if last.kind != "blank" else token.kind
            mended.append(Token(last.start, token.end, kind))
        else:
            mended.append(token)
    return mended
