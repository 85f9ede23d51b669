"""The words the window uses for the nouns of core: kinds, relations, decisions, places and dates. All through ``tr``."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.export.words import KINDS, RELATIONS
from core.facts.explain import in_its_quotation, shortened
from core.facts.lines import ChangeLine
from core.model import Change, Interval, Link, Passage, Quantity, Span, StatedDate, Version

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ARROW = "→"


def tr(text: str) -> str:
    """The text in the language of the window; the context of all words of this module is ``Words``."""
    return QCoreApplication.translate("Words", text)


CATEGORY_NAMES = {
    "fact": "Facts",
    "wording": "Wording",
    "style": "Style",
    "boilerplate": "Furniture",
}
ONE_OF_CATEGORY = {
    "fact": "Fact",
    "wording": "Wording",
    "style": "Style",
    "boilerplate": "Furniture",
}
REVIEW_NAMES = {
    "open": "Open",
    "confirmed": "Confirmed",
    "correction": "Correction",
    "set_aside": "Set aside",
}
NOTE_KIND_NAMES = {
    "comment": "Comment",
    "query": "Query",
    "correction": "Correction",
    "verify": "Verify",
}
KIND_NAMES = {
    **KINDS,
    "spelling": "Spelling",
    "transliteration": "Transliteration",
    "notation": "Notation",
    "capitalisation": "Capitalisation",
    "punctuation": "Punctuation",
    "typography": "Typography",
    "whitespace": "Whitespace",
    "dateline": "Dateline",
    "credit": "Credit",
    "related": "Related link",
    "share": "Share line",
    "wording": "Wording",
    "other": "Furniture",
}
"""Kinds of all categories; wording has none and stands here by its own name."""


def letter(version: int) -> str:
    """The letter of a version by its index: A, B … Z, then A2, B2 …"""
    again, place = divmod(version, len(LETTERS))
    return LETTERS[place] + (str(again + 1) if again else "")


def signature(author: str) -> str:
    """Who wrote a note: the name it was written under, or that it was an editor where none was set."""
    return author or tr("Editor")


def kind_name(change: Change) -> str:
    """``Number``, ``Wording``, ``Typography``; what is only likely is followed by a question mark, as in the exports."""
    name = tr(KIND_NAMES[change.kind or change.category])
    return tr("{kind}?").format(kind=name) if change.certainty == "likely" else name


def line_title(change: Change) -> str:
    """``Number`` for what changed, ``Status added`` where one side is empty: the first row of a line in a list."""
    if change.relation in ("added", "removed"):
        return tr("{kind} {relation}").format(kind=kind_name(change), relation=tr(RELATIONS[change.relation]))
    return kind_name(change)


def card_title(change: Change) -> str:
    """``Number, changed``."""
    return tr("{kind}, {relation}").format(kind=kind_name(change), relation=tr(RELATIONS[change.relation]))


def words_of(spans: Sequence[Span], version: Version, limit: int = 90) -> str:
    """The words of some spans, shortened in the middle of nothing: at a blank, with an ellipsis."""
    words = " … ".join(" ".join(version.paragraphs[s.paragraph].text[s.start : s.end].split()) for s in spans)
    if len(words) <= limit:
        return words
    cut = words.rfind(" ", 0, limit)
    return words[: cut if cut > limit // 2 else limit].rstrip(" ,;:") + "…"


def day(value: date | datetime, *, weekday: bool = True, year: bool = True, long: bool = True) -> str:
    """``Wed 11 March 2026``; with ``long=False`` ``Wed 11 Mar``; a date-time brings its time: ``…, 14:20``."""
    locale = QLocale()  # English, or the window's language
    if value.day == 1:
        form = (
            tr("1 MMMM") if long else tr("1 MMM")
        )  # a language may tell the first day of a month in a form of its own
    else:
        form = tr("d MMMM") if long else tr("d MMM")
    told = locale.toString(QDate(value.year, value.month, value.day), form)
    if weekday:
        name = locale.dayName(value.isoweekday(), QLocale.FormatType.ShortFormat)
        told = tr("{weekday} {date}").format(weekday=name, date=told)
    if year:
        told = tr("{date} {year}").format(date=told, year=value.year)
    return f"{told}, {value.hour:02}:{value.minute:02}" if isinstance(value, datetime) else told


def stated(known: StatedDate | None, *, long: bool = True) -> str:
    """The date in a version's header, or the invitation to set one."""
    return day(known.value, long=long, year=long) if known else tr("Set its date…")


_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_RIGHT_TO_LEFT_WORDS = re.compile(f"{_RIGHT_TO_LEFT.pattern}+(?: +{_RIGHT_TO_LEFT.pattern}+)*")


def isolated(words: str) -> str:
    """Words for a sentence of another direction: Arabic and Hebrew in them turn nothing round that stands outside."""
    return f"\u2068{words}\u2069" if _RIGHT_TO_LEFT.search(words) else words


def file_name(name: str) -> str:
    """A file's name, its figures and its ending behind it whatever script it is in."""
    if not _RIGHT_TO_LEFT.search(name):
        return name
    return f"\u2066{_RIGHT_TO_LEFT_WORDS.sub(lambda found: isolated(found[0]), name)}\u2069"


def sentence(text: str) -> str:
    """A reason as a sentence: its first letter a capital, a full stop at its end."""
    told = text.strip()
    if not told:
        return ""
    end = "" if told[-1] in ".?!…" or told[-2:] in (".”", "?”", "!”") else "."
    return "; ".join(isolated(clause) for clause in (told[0].upper() + told[1:]).split("; ")) + end


_STRAY_PUNCTUATION = re.compile(r"^[,;:.!?)\]–—-]+\s+(?=\w)")
"""What a span may begin with that belongs to the words before it."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a change in a list: its words, and what they come to where the words alone don't say it."""

    words: str
    meaning: str = ""

    @property
    def text(self) -> str:
        return f"{self.words} · {self.meaning}" if self.meaning else self.words


def side(change: Change, version: Version, *, newer: bool, limit: int = 90, amid: bool = False) -> Side:
    """What one side of a change says: ``212 passengers``, ``today`` with ``Wed 11 Mar``.

    ``amid``: words altered in a quotation stand with those around them, where nothing else is shown of it.
    """
    spans, value = (change.after, change.after_value) if newer else (change.before, change.before_value)
    if amid and change.kind == "quote" and len(spans) == 1:
        text = version.paragraphs[spans[0].paragraph].text
        return Side(shortened(in_its_quotation(text, spans[0].start, spans[0].end), limit))
    words = words_of(spans, version, limit)
    if change.category == "fact":
        words = _STRAY_PUNCTUATION.sub("", words)
    if isinstance(value, Interval) and value.anchored_by and value.start:
        return Side(words, interval(value))
    if isinstance(value, Quantity) and value.unit and change.kind == "number" and words:
        known = words.casefold()
        if value.unit.split()[-1].casefold() not in known and len(known.split()) < 3:
            return Side(f"{words} {value.unit}")
    return Side(words)


def interval(value: Interval, *, long: bool = False) -> str:
    """What a date comes to: ``Wed 11 Mar``, ``Feb 2026``, ``2025``, ``9 Mar – 15 Mar``; empty where it is not known."""
    if value.start is None or value.end is None:
        return ""
    first, last = _day(value.start), _day(value.end)
    if value.precision == "minute" and isinstance(value.start, datetime):
        return day(value.start, long=long, year=long)
    if first == last:
        return day(first, long=long, year=long)
    if value.precision == "month":
        form = QLocale.FormatType.LongFormat if long else QLocale.FormatType.ShortFormat
        return f"{QLocale().standaloneMonthName(first.month, form)} {first.year}"
    if value.precision == "year":
        return str(first.year)
    ends = [day(end, weekday=False, long=long, year=first.year != last.year) for end in (first, last)]
    return " – ".join(ends)


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def paragraphs_of(changes: Sequence[Change]) -> str:
    """``¶ 1, 3`` or, where a change went from one paragraph to another, ``¶ 6 → 9``."""
    told: list[str] = []
    for change in changes:
        here = (change.after or change.before)[0].paragraph + 1
        from_ = change.before[0].paragraph + 1 if change.before else here
        place = f"{from_} {ARROW} {here}" if len(changes) == 1 and from_ != here else str(here)
        if place not in told:
            told.append(place)
    shown = ", ".join(told[:3])
    return f"¶ {shown}…" if len(told) > 3 else f"¶ {shown}"


def move_words(item: Link | Passage, before: Version) -> tuple[str, str]:
    """(the first words of what moved, ``¶ 6 → 9``)."""
    if isinstance(item, Passage):
        words = words_of(item.before, before, 60)
        ends = item.before[0].paragraph + 1, item.after[0].paragraph + 1
    else:
        text = " ".join(before.paragraphs[item.before[0]].text.split())
        words = text if len(text) <= 60 else text[: max(text.rfind(" ", 0, 60), 30)] + "…"
        ends = item.before[0] + 1, item.after[0] + 1
    return words, f"¶ {ends[0]} {ARROW} {ends[1]}"


def announcement(line: ChangeLine, change: Change, versions: tuple[Version, Version], place: tuple[int, int]) -> str:
    """The sentence said on moving to a change; ``place`` is (number, of how many) in its category."""
    older = side(change, versions[0], newer=False, limit=70).text
    newer = side(change, versions[1], newer=True, limit=70).text
    what = f"{isolated(older)} {ARROW} {isolated(newer)}" if older and newer else isolated(older or newer)
    if isinstance(change.before_value, Quantity) and isinstance(change.after_value, Quantity):
        first, _, unit = older.partition(" ")
        if unit and newer.endswith(f" {unit}"):
            what = f"{isolated(first)} {ARROW} {isolated(newer)}"
    paragraph = (change.after or change.before)[0].paragraph + 1
    number, count = place
    names = {"fact": tr("fact"), "wording": tr("wording"), "style": tr("style"), "boilerplate": tr("furniture")}
    name = names[change.category]
    told = tr("{title}: {what}. Paragraph {paragraph}").format(title=card_title(change), what=what, paragraph=paragraph)
    told = told.replace("….", "…")
    return f"{told}, {name} {number} {tr('of')} {count}." if number else f"{told}."


def grouped(count: int) -> str:
    """``1,980`` as the window's language groups it: ``1.980``, ``1 980``."""
    locale = QLocale()
    return (QLocale("en") if locale.language() == QLocale.Language.C else locale).toString(count)


def counted(count: int, one: str, many: str) -> str:
    """``1 change``, ``1,980 changes``; French says none of them in the singular."""
    singular = count == 1 or (count == 0 and QLocale().language() == QLocale.Language.French)
    return f"{grouped(count)} {one if singular else many}"


def category_count(category: str, count: int) -> str:
    """``15 facts``, ``1 change of wording``, ``5 changes of style`` in a sentence."""
    if category == "fact":
        return counted(count, tr("fact"), tr("facts"))
    if category == "wording":
        return counted(count, tr("change of wording"), tr("changes of wording"))
    if category == "style":
        return counted(count, tr("change of style"), tr("changes of style"))
    return counted(count, tr("change of furniture"), tr("changes of furniture"))
