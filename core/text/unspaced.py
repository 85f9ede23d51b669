"""Words of scripts that write no blanks between them. budoux stands behind this one function."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from budoux import Parser

_KANA = regex.compile(r"[\p{Script=Hiragana}\p{Script=Katakana}]")
_THAI = regex.compile(r"\p{Script=Thai}")
_HAN = regex.compile(r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]")
_GRAPHEME = regex.compile(r"\X")


def unspaced_words(run: str, text: str) -> list[str]:
    """The words of a run of letters without blanks; joined they are the run.

    ``text`` is what the run stands in: Kana anywhere in it say that its Chinese characters are Japanese. Scripts without a
    model (Lao, Khmer, Burmese) are cut into graphemes.
    """
    if _THAI.search(run):
        model = "th"
    elif not _HAN.search(run):
        return [match.group() for match in _GRAPHEME.finditer(run)]
    else:
        model = "ja_word" if _KANA.search(text) else "zh-hans"
    words = _parser(model).parse(run)
    return words if "".join(words) == run else [run]


@cache
def _parser(model: str) -> "Parser":
    import json

    import budoux

    path = Path(budoux.__file__).parent / "models" / f"{model}.json"
    return budoux.Parser(json.loads(path.read_text(encoding="utf-8")))
