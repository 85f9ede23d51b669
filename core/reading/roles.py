"""Which paragraph is what: title, byline, body, list, caption, credit, correction, page furniture.

Rules for any text, in the order of ``judge_roles``; the phrases they know stand in ``core.reading.tables``.
In doubt a paragraph is body: to lose a sentence of the article costs more than to show a line of the page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final

from core.model import Paragraph, Role
from core.patterns import lazy_pattern
from core.reading.datelines import find_date_line, find_dateline
from core.reading.tables.frame import (
    AGENCIES,
    BYLINE_JOBS,
    BYLINE_STARTS,
    CAPTION_STARTS,
    CORRECTION_BRACKETED,
    CORRECTION_OPENINGS,
    CORRECTION_WITHIN,
    CREDIT_STARTS,
    PICTURES,
    SMALL_IN_NAMES,
)
from core.reading.tables.furniture import FURNITURE, PATTERNS
from core.reading.wire_marks import says_its_turn
from core.text.folding import folded

LONGEST_PHRASE_PARAGRAPH: Final = 40
LONGEST_WITHIN: Final = 25
LONGEST_TITLE: Final = 25
LONGEST_HEADING: Final = 12
LOOKED_AT: Final = 5_000
"""Characters of a paragraph that are looked at."""
ENOUGH_BODY: Final = 120
"""Words of other body text from which on it can be said that a block is foreign to it."""

_WORD: Final = lazy_pattern(r"[^\W_]+(?:['’-][^\W_]+)*")
_UNSPACED: Final = lazy_pattern(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
LETTERS_A_WORD: Final = 2
"""Signs that make up a word, about, where words stand without blanks between them."""
_BLANKS: Final = lazy_pattern(r"\s+")
_ENDED: Final = lazy_pattern(r"""[.!?:;,…。！？][”’"'»)\]]*$""")
_FULL_STOP: Final = lazy_pattern(r"""[.…。][”’"'»)\]]*$""")
_TRAILING: Final = " :.…>»→›-"
_BULLET: Final = lazy_pattern(r"\s*(?:[•·▪‣◦●○■]|\*(?!\*|\S[^*]*\*)|[-–](?=\s))\s*\S")
_NUMBERED: Final = lazy_pattern(r"\s*\(?(?:\d{1,3}|[a-z])[.)]\s+\S")
_AFTER_OPENING: Final = lazy_pattern(
    r"\s*,?\s*(?:[:\-—–.]|$|\(|\d|(?:(?:on|of|am|le|du|del|vom) )?[^\W\d_]{3,12}\.? \d|(?:on|of|am|le|du|del|vom) \d)"
)


def judge_roles(paragraphs: Sequence[Paragraph], phrases: Sequence[str] = ()) -> tuple[Role, ...]:
    """The role of each paragraph. One that its source stated stays, but for furniture and corrections, which look like body anywhere.

    ``phrases``: the user's own furniture; a paragraph that begins with one is furniture.
    """
    own = tuple(_plain(phrase) for phrase in phrases if phrase.strip())
    texts = [paragraph.text for paragraph in paragraphs]
    plain = [_plain(text) for text in texts]
    roles: list[Role | None] = [
        _by_itself(paragraph.text, line, own) or paragraph.role
        for paragraph, line in zip(paragraphs, plain, strict=True)
    ]
    _rules(texts, roles)
    _repeated_lines(texts, plain, roles)
    _related_stories(texts, plain, roles)
    _lists(texts, roles)
    _head(texts, roles)
    _headings(texts, roles)
    return tuple(role or "body" for role in roles)


def furniture_kind(text: str, phrases: Sequence[str] = ()) -> str | None:
    """The kind of page furniture that a paragraph is by its own words (``related share credit other``), or ``None``."""
    plain = _plain(text)
    if _begins(plain, tuple(phrase for phrase in map(_plain, phrases) if phrase)):
        return "other"
    return "credit" if _is_picture_credit(text) else _furniture(plain)


def _furniture(plain: str) -> str | None:
    words = plain.count(" ") + 1
    bare = plain.rstrip(_TRAILING)
    for kind, lists in FURNITURE.items():
        if bare in _phrases(kind, "whole") or bare in _phrases(kind, "colon"):
            return str(kind)
        if words <= LONGEST_PHRASE_PARAGRAPH:
            if _begins(plain, lists.get("start", ())):
                return str(kind)
            found = _colon(kind).match(plain)
            if found:
                return str(kind)
        if words <= LONGEST_WITHIN and any(phrase in plain for phrase in lists.get("within", ())):
            return str(kind)
    if words <= LONGEST_WITHIN:
        return next(
            (kind for kind in PATTERNS if _shapes(kind).fullmatch(bare) or _shapes(kind).fullmatch(plain)), None
        )
    return None


@cache
def _shapes(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{shape})" for shape in PATTERNS[kind]))


def is_correction(text: str) -> bool:
    """Whether a paragraph tells readers what was wrong or what is new in this version."""
    return _says_correction(_plain(text))


def _says_correction(plain: str) -> bool:
    inner = plain.lstrip("([*_ ")
    found = _openings().match(inner)
    if found and _AFTER_OPENING.match(inner, found.end()) and not _is_sentence_after(inner, found):
        return True
    if plain.startswith(("(", "[")) and _bracketed().match(inner):
        return True
    return any(phrase in plain for phrase in CORRECTION_WITHIN)


def _is_sentence_after(plain: str, opening: re.Match[str]) -> bool:
    """``Correction of the course took …``: an opening with no mark between it and a long sentence is no note."""
    rest = plain[opening.end() :]
    return rest.count(" ") > 5 and not re.match(r"[^a-z]*[:\-]|\s*\(|.{0,30}?[:)\]]", rest)


def _plain(text: str) -> str:
    """Folded, with single blanks; of a very long paragraph its beginning, which tells what it is."""
    return _BLANKS.sub(" ", folded(text.lstrip()[:LOOKED_AT])).strip()


def _begins(plain: str, phrases: tuple[str, ...]) -> bool:
    """Whether a text begins with one of the phrases, as whole words: ``get our`` is not in ``get ourselves``."""
    return plain.startswith(phrases) and any(
        plain.startswith(phrase)
        and not (
            phrase[-1:].isalpha() and plain[len(phrase) : len(phrase) + 1].isalpha() and not _UNSPACED.match(phrase[-1])
        )
        for phrase in phrases
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _length(text: str) -> int:
    """How many words a line has; in Chinese, Japanese or Thai, whose words stand without blanks, counted by their signs."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_words(_UNSPACED.sub(" ", text) if unspaced else text)) + -(-unspaced // LETTERS_A_WORD)


@cache
def _phrases(kind: str, how: str) -> frozenset[str]:
    return frozenset(FURNITURE[kind].get(how, ()))


@cache
def _colon(kind: str) -> re.Pattern[str]:
    words = FURNITURE[kind].get("colon", ())
    return (
        re.compile(f"(?:{'|'.join(re.escape(word) for word in words)}) ?(?::|\\||- )") if words else re.compile(r"(?!)")
    )


@cache
def _openings() -> re.Pattern[str]:
    words = sorted(CORRECTION_OPENINGS, key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(re.escape(word) for word in words)})(?!\\w)")


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(CORRECTION_BRACKETED)})\\b")


def _by_itself(text: str, plain: str, phrases: tuple[str, ...]) -> Role | None:
    """What can be told from a paragraph's own words."""
    if _says_correction(plain) and not says_its_turn(text):
        return "correction"
    if _begins(plain, phrases):
        return "boilerplate"
    line = find_date_line(text)
    if line is not None and line.end == len(text):
        return "boilerplate"
    if _begins(plain, CREDIT_STARTS) and plain.count(" ") < LONGEST_PHRASE_PARAGRAPH and not _REPORTS.match(text):
        return "credit"
    if _is_picture_credit(text):
        return "boilerplate"
    if _furniture(plain):
        return "boilerplate"
    head = find_dateline(text + " –  x") if len(plain) < 60 and not _ENDED.search(plain) else None
    if head is not None and head.day is not None and head.end == len(text) + 4:
        return "dateline"
    if _begins(plain, CAPTION_STARTS) and plain.count(" ") < 2 * LONGEST_PHRASE_PARAGRAPH:
        return "caption"
    return None


_REPORTS: Final = lazy_pattern(
    r"\W*(?:[Rr]eporting|[Ee]diting|[Ww]riting) by (?!(?:staff|agencies|our|newsroom)\b)[a-z].* [a-z]+ "
    r"|\W*[Mm]it [Mm]aterial von (?:der|dem|den|einem|einer) .* [a-zäöüß]+ "
)
"""``Reporting by the agency found 40 dead``: what was found is the story's."""


def _is_picture_credit(text: str) -> bool:
    """``Photo: Ana Pop / AFP``: names alone behind the label, so that no fact of the picture is told."""
    line = text.strip().strip("()[] ")
    found = _PICTURE.match(line)
    if found is None:
        return False
    words = re.split(r"[\s,/|&;]+", line[found.end() :].strip(" ."))
    if not any(words) or len(words) > 8:
        return False
    cased = [word for word in words if word[:1].lower() != word[:1].upper()]
    if not cased:
        return len(words) <= 6 and "/" in line  # no capitals in this script
    return all(word[:1].isupper() or word.casefold() in SMALL_IN_NAMES or word in AGENCIES for word in cased if word)


_PICTURE: Final = lazy_pattern(
    rf"(?:{'|'.join(sorted(map(re.escape, PICTURES), key=len, reverse=True))})(?: by| credit| courtesy of)? ?: ?",
    re.IGNORECASE,
)


def _rules(texts: Sequence[str], roles: list[Role | None]) -> None:
    """``---``, ``* * *``: what parts one piece of a page from the next and says nothing."""
    for number, text in enumerate(texts):
        if roles[number] in (None, "body") and not any(sign.isalnum() for sign in text):
            roles[number] = "boilerplate"


def _repeated_lines(texts: Sequence[str], plain: Sequence[str], roles: list[Role | None]) -> None:
    """The same line twice, without a full stop: a headline that the page shows again. The first line of all is its own title."""
    counts = Counter(plain)
    for number, line in enumerate(plain):
        again = number > 0 and counts[line] > 1 and 3 <= line.count(" ") < LONGEST_TITLE
        if again and roles[number] is None and not _ENDED.search(line) and not _is_item(texts[number]):
            roles[number] = "boilerplate"


def _related_stories(texts: Sequence[str], plain: Sequence[str], roles: list[Role | None]) -> None:
    """Headlines of other stories with their first lines.

    A headline is a line without a full stop, and the paragraph below belongs to it when it takes up its words. Both are furniture when
    they are foreign to the article and the headline stands in furniture already. Where no furniture is about, every headline
    in the text must be of that kind and in title case: a text with sections of its own has headings, and nothing is said of them.
    """
    stems = [_stems(text) for text in texts]
    running = [number for number, role in enumerate(roles) if role is None and _FULL_STOP.search(texts[number].strip())]
    uses = Counter(stem for number in running for stem in stems[number])
    words = sum(len(_words(texts[number])) for number in running)
    sentences = frozenset(running)

    def has_teaser(number: int, most_elsewhere: float) -> bool:
        below = number + 1
        if below >= len(texts) or below not in sentences or words - len(_words(texts[below])) < ENOUGH_BODY:
            return False
        return _belongs(stems[number], stems[below], uses) and _foreign(
            stems[number], stems[below], uses, most_elsewhere
        )

    headlines = [n for n, text in enumerate(texts) if roles[n] in (None, "boilerplate") and _is_headline(text.strip())]
    alone = [n for n in headlines if n > 0 and roles[n] is None]
    if all(_is_title_case(texts[n]) and has_teaser(n, 0.34) for n in alone):
        for number in alone:
            roles[number] = roles[number + 1] = "boilerplate"
    at = 0
    for head in [n for n, line in enumerate(plain) if roles[n] == "boilerplate" and _heads_others(line)]:
        if head < at:
            continue
        at, run = head + 1, list[int]()
        while at < len(texts) and roles[at] in (None, "boilerplate") and _is_headline(texts[at].strip()):
            teaser = roles[at + 1 : at + 2] == [None] and has_teaser(at, 0.6)
            run += [at, at + 1] if teaser else [at]
            at = run[-1] + 1
        followed = at < len(texts) and roles[at] != "boilerplate"
        if followed and run and _is_headline(texts[run[-1]].strip()):
            run.pop()  # the heading of what follows
        for number in run:
            roles[number] = "boilerplate"
    for number in headlines:
        if roles[number] == "boilerplate" and roles[number + 1 : number + 2] == [None] and has_teaser(number, 0.6):
            roles[number + 1] = "boilerplate"


def _heads_others(plain: str) -> bool:
    """Whether a line such as ``Most read`` announces headlines of other stories."""
    bare = plain.rstrip(_TRAILING)
    return any(bare in _phrases(kind, "heads") for kind in FURNITURE)


def _is_headline(line: str) -> bool:
    if _ENDED.search(line) or not 3 <= _length(line) <= LONGEST_TITLE:
        return False
    return not _is_item(line) and not is_byline(line)


def _is_title_case(line: str) -> bool:
    long = [word for word in _words(line) if len(word) > 3 and word[0].isalpha()]
    return len(long) >= 3 and sum(word[0].isupper() for word in long) >= 0.7 * len(long)


def _stems(text: str) -> frozenset[str]:
    """Content words cut to six letters: enough to know a word in another form, in most languages written with letters."""
    return frozenset(word[:6] for word in _WORD.findall(folded(text[:LOOKED_AT])) if len(word) > 3)


def _belongs(headline: frozenset[str], below: frozenset[str], uses: Counter[str]) -> bool:
    """Whether the paragraph below takes up the headline: in two words at least that the article hardly uses."""
    shared = headline & below
    rare = [stem for stem in shared if uses[stem] <= 1 + (stem in below)]
    return len(rare) >= 2 and len(shared) >= 0.3 * len(headline)


def _foreign(headline: frozenset[str], below: frozenset[str], uses: Counter[str], most_elsewhere: float) -> bool:
    """Whether no more than this share of what the two say stands elsewhere in the article."""
    own = headline | below
    elsewhere = sum(uses[stem] - (stem in below) > 0 for stem in own)
    return elsewhere <= most_elsewhere * len(own)


def _is_item(text: str) -> bool:
    return bool(_BULLET.match(text))


def _lists(texts: Sequence[str], roles: list[Role | None]) -> None:
    """Lines that begin with a bullet; numbered ones where two stand together."""
    numbered = [bool(_NUMBERED.match(text)) for text in texts]
    for number, text in enumerate(texts):
        if roles[number] is None:
            neighbour = any(0 <= n < len(texts) and numbered[n] for n in (number - 1, number + 1))
            if _is_item(text) or (numbered[number] and neighbour):
                roles[number] = "list"


def _head(texts: Sequence[str], roles: list[Role | None]) -> None:
    """The title, a short first line without a full stop above the article, and the byline near it."""
    open_ = [number for number, role in enumerate(roles) if role is None]
    if not open_:
        return
    first = open_[0]
    if "title" not in roles and "body" not in roles[:first]:
        early = next((number for number in range(first + 1) if roles[number] == "heading"), None)
        if early is not None:
            roles[early] = "title"
        elif _may_be_title(texts[first]) and any(_is_running(texts[n]) for n in open_[1:]):
            roles[first] = "title"
    for number in range(min(len(texts), first + 5)):
        if roles[number] is None and is_byline(texts[number]):
            roles[number] = "byline"
            break


def _may_be_title(text: str) -> bool:
    line = text.strip()
    if not 1 <= _length(line) <= LONGEST_TITLE or _FULL_STOP.search(line) or line.endswith((":", ",", ";")):
        return False
    return find_dateline(text) is None and not is_byline(text)


def _is_running(text: str) -> bool:
    line = text.strip()
    return _length(line) >= 6 and bool(_ENDED.search(line))


def is_byline(text: str) -> bool:
    """``By Ines Hallam and Joe Petrie``: a word for writing, then names alone."""
    return writers(text) != ""


def writers(text: str) -> str:
    """The names in a byline, as written; empty when it is none."""
    line = text.strip().strip("*_")
    start = next(
        (word for word in sorted(BYLINE_STARTS, key=len, reverse=True) if line.casefold().startswith(word + " ")),
        None,
    )
    if start is None or len(line.split()) > 14 or _FULL_STOP.search(line):
        return ""
    named, _, job = line[len(start) :].strip().partition(",")
    named = named if job.strip().casefold() in BYLINE_JOBS else line[len(start) :].strip()
    words = re.split(r"[\s,/|]+", named)
    capital = [word for word in words if word[:1].isupper()]
    if len(capital) < 2 or any(
        not word[:1].isupper() and word.casefold() not in SMALL_IN_NAMES for word in words if word
    ):
        return ""
    return named


def _headings(texts: Sequence[str], roles: list[Role | None]) -> None:
    """Short lines without an end mark that stand above running text or a list."""
    for number, text in enumerate(texts[:-1]):
        line, below = text.strip(), number + 1
        short = number > 0 and _length(line) <= LONGEST_HEADING and not _ENDED.search(line)
        above = roles[below] == "list" or (roles[below] is None and _is_running(texts[below]))
        if roles[number] is None and short and line[:1].isupper() and above:
            roles[number] = "heading"
