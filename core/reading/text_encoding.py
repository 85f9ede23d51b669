"""Bytes of a text file → its characters, and what was assumed on the way."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

from core.model import ReadError
from core.patterns import lazy_pattern

_MARKS: Final = (
    # UTF-32's mark begins with UTF-16's, so it comes first.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEGACY: Final = [
    "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874",
    "koi8_r", "koi8_u", "cp866", "mac_roman", "mac_cyrillic",
    "shift_jis", "cp932", "euc_jp", "gb18030", "big5", "euc_kr", "cp949",
]  # fmt: skip
_NAMES: Final = {
    "utf-8": "UTF-8", "utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32",
    "cp1250": "Windows-1250 (Central European)", "cp1251": "Windows-1251 (Cyrillic)",
    "cp1252": "Windows-1252 (Western)", "cp1253": "Windows-1253 (Greek)", "cp1254": "Windows-1254 (Turkish)",
    "cp1255": "Windows-1255 (Hebrew)", "cp1256": "Windows-1256 (Arabic)", "cp1257": "Windows-1257 (Baltic)",
    "cp1258": "Windows-1258 (Vietnamese)", "cp874": "Windows-874 (Thai)",
    "koi8_r": "KOI8-R (Russian)", "koi8_u": "KOI8-U (Ukrainian)", "cp866": "DOS Cyrillic",
    "mac_roman": "Mac Roman", "mac_cyrillic": "Mac Cyrillic",
    "shift_jis": "Shift-JIS (Japanese)", "cp932": "Shift-JIS (Japanese)", "euc_jp": "EUC-JP (Japanese)",
    "iso2022_jp": "ISO-2022-JP (Japanese)", "gb18030": "GB18030 (Chinese)", "big5": "Big5 (Chinese)",
    "euc_kr": "EUC-KR (Korean)", "cp949": "Windows-949 (Korean)",
}  # fmt: skip
_ALPHABETS: Final[dict[str, tuple[str, ...]]] = {
    "cp1252": (
        "àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúü¿¡ºª", "áàâãçéêíóôõúüºª", "àèéìíòóùú", "æøåé", "åäöé", "éèëïóöü", "áðéíóúýþæö",
    ),
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž", "ë ç"),
    "cp1254": ("çğıöşüâîûİ",),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"),
}  # fmt: skip
"""The letters beyond ASCII of languages that write one Latin encoding: what has letters of no one of them was not written in it."""
_ENGLISH: Final = frozenset("‘’‚“”„…–—•™€£§©®°·«»½¼¾é\u00a0\u00ad".encode("cp1252"))
"""Bytes beyond ASCII that English typed on Windows has: nearly all encodings give them a meaning, this one the likely."""
_ASCII: Final = bytes(range(128))
_TOLD_BY: Final = 256 * 1024
_CONTROLS = lazy_pattern("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_LONE = lazy_pattern("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    """The characters of a text file. Raises ``ReadError`` when it isn't text.

    A byte-order mark or valid UTF-8 is taken at its word; any other encoding is an assumption and gets a warning.
    Lone surrogates and bytes that belong to no character become U+FFFD, with a warning.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _as_unicode(data[len(mark) :], encoding, name, assumed=False)
    if unmarked := _unmarked_unicode(data):
        return _as_unicode(data, unmarked, name, assumed=True)
    if b"\0" in data:
        raise not_text(name)
    if (b"\x1b$B" in data or b"\x1b$@" in data) and (b"\x1b(B" in data or b"\x1b(J" in data):
        return _assumed(data.decode("iso2022_jp", "replace"), "iso2022_jp", name)
    if (decoded := _utf_8(data, name)) is not None:
        return decoded
    return _legacy(data, name)


def not_text(name: str) -> ReadError:
    return ReadError(f"{name} is not a text file. Open a .docx or .txt file, or paste the text.")


def without_lone_surrogates(text: str, name: str) -> tuple[str, tuple[str, ...]]:
    """The text with U+FFFD for each lone surrogate, and the warning if there were any."""
    whole, count = _LONE.subn("\ufffd", text)
    return whole, (_replaced(name, count),) if count else ()


def _replaced(name: str, count: int) -> str:
    what = "1 character" if count == 1 else f"{count:,} characters"
    return f"{name} has {what} that can't be read; each is shown as �."


def _as_unicode(data: bytes, encoding: str, name: str, *, assumed: bool) -> Decoded:
    text = data.decode(encoding, "surrogatepass" if _only_surrogates_wrong(data, encoding) else "replace")
    already = text.count("\ufffd") - data.count("\ufffd".encode(encoding))
    text, warnings = without_lone_surrogates(text, name)
    if already > 0:
        warnings = (_replaced(name, already),)
    if "\0" in text:
        raise not_text(name)
    _refuse_controls(text, name)
    if assumed:
        warnings = (f"{name} doesn't say how its letters are stored; {_NAMES[encoding]} was assumed.", *warnings)
    return Decoded(text, encoding, warnings)


def _only_surrogates_wrong(data: bytes, encoding: str) -> bool:
    """Otherwise it is cut in the middle of a letter, or damaged."""
    try:
        data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _unmarked_unicode(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, told by where its zero bytes stand."""
    head = data[: 4096 - 4096 % 4]
    if len(head) < 4 or b"\0" not in head:
        return None
    zeros = [head[place::4].count(0) * 4 / len(head) for place in range(4)]
    if len(data) % 4 == 0 and min(zeros[2], zeros[3]) > 0.9 and zeros[0] < 0.5:
        return "utf-32-le"
    if len(data) % 4 == 0 and min(zeros[0], zeros[1]) > 0.9 and zeros[3] < 0.5:
        return "utf-32-be"
    if len(data) % 2 == 0:
        even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
        if odd > 0.6 and even < 0.1:
            return "utf-16-le"
        if even > 0.6 and odd < 0.1:
            return "utf-16-be"
    return None


def _utf_8(data: bytes, name: str) -> Decoded | None:
    """As UTF-8, when that is what it is, up to a few damaged bytes in much that is sound."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        if _only_surrogates_wrong(data, "utf-8"):
            return _as_unicode(data, "utf-8", name, assumed=False)
        text = data.decode("utf-8", "replace")
        wrong = text.count("\ufffd")
        sound = sum(ord(letter) > 127 for letter in text) - wrong
        if sound < 10 * wrong:
            return None
        _refuse_controls(text, name)
        return Decoded(text, "utf-8", (_replaced(name, wrong),))
    _refuse_controls(text, name)
    return Decoded(text, "utf-8")


def _legacy(data: bytes, name: str) -> Decoded:
    beyond = data.translate(None, _ASCII)
    if len(beyond) < len(data) / 10 and _ENGLISH.issuperset(beyond):
        return _assumed(data.decode("cp1252"), "cp1252", name)
    from charset_normalizer import from_bytes

    # Enough to tell by, cut at a line's end so that no character is halved.
    enough = data[:_TOLD_BY]
    best = from_bytes(enough[: enough.rfind(b"\n") + 1] or enough, cp_isolation=_LEGACY).best()
    if best is not None:
        encoding = _of_one_language(enough, best.encoding)
        return _assumed(data.decode(encoding, "replace"), encoding, name)
    try:  # too short or too mixed to tell: the commonest one, if it has a letter for every byte
        return _assumed(data.decode("cp1252"), "cp1252", name)
    except UnicodeDecodeError as error:
        raise not_text(name) from error


def _of_one_language(data: bytes, likest: str) -> str:
    """The encoding that was found likest, or another Latin one where the letters fit one language in that one alone."""
    if likest not in _ALPHABETS:
        return likest
    for encoding in (likest, *(other for other in _ALPHABETS if other != likest)):
        letters = {
            letter for letter in data.decode(encoding, "replace").lower() if letter > "\x7f" and letter.isalpha()
        }
        if any(letters.issubset(alphabet) for alphabet in _ALPHABETS[encoding]):
            return encoding
    return likest


def _assumed(text: str, encoding: str, name: str) -> Decoded:
    _refuse_controls(text, name)
    told = _NAMES.get(encoding, encoding)
    warnings: tuple[str, ...] = (f"{name} doesn't say how its letters are stored; {told} was assumed.",)
    if wrong := text.count("\ufffd"):
        warnings = (*warnings, _replaced(name, wrong))
    return Decoded(text, encoding, warnings)


def _refuse_controls(text: str, name: str) -> None:
    """Text has next to no control characters; what is full of them is something else."""
    found = len(_CONTROLS.findall(text))
    if found > 2 and found > len(text) / 100:
        raise not_text(name)
