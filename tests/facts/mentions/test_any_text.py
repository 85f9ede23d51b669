"""Any text at all: no exception, exact spans in order, the same result again, and time that grows with the text alone."""

# ruff: noqa: E501 - the pieces and the hostile texts read better in long rows
from __future__ import annotations

import json
import pickle
import sys
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.export.values import value_from, value_to
from core.facts.anchors import resolve
from core.facts.mentions import find_mentions
from core.facts.values import compare_values, describe
from core.model import FACT_KINDS, Anchor, Cancelled, Mention, Quantity

ENDINGS = {
    "de": ("7 Uhr morgens", "halb 8 Uhr abends", "zweieinhalb", "Anfang Mai", "vorletzten Montag"),
    "es": ("a las 7 de la tarde", "a las 7 y media", "dos y medio", "a mediados de mayo", "a las siete menos cuarto"),
    "fr": ("à 7 heures du soir", "à huit heures et demie", "deux et demi", "fin mai", "à huit heures moins le quart"),
    "ru": ("в 7 утра", "в 7 часов вечера", "в половине восьмого", "в конце мая", "в семь часов тридцать минут"),
    "ar": ("الساعة 7 صباحا", "الساعة السابعة والنصف", "الساعة السابعة إلا ربعا"),
    "pt": ("às 7 da manhã", "às sete e meia"),
    "it": ("alle 7 di sera", "alle sette e mezza"),
    "en": (
        "at 7 Central European Summer Time",
        "at 7 in the morning",
        "hundreds of",
        "40 or so",
        "32 degrees below zero",
        "once a",
        "became head of",
    ),
}
"""What is read by a table of phrases, at the very end of a text that has no full stop."""
LANGUAGES = ("en", "fr", "de", "es", "ru", "ar", "zh", "it", "pt", "nl", "sw", None)
PIECES = st.sampled_from(
    "12 3.5 1,340 $ € % two dozen half a million thousand hundred to - – from between and at least about up next last this Monday May Nov. 31 "
    "2023 15:00 7.40am p.m. GMT ago days weeks year noon the of in said “ ” \" ' « » ( ) , . ! ? : Smith Orla WHO U.S. was not won't may "
    "will be -5 °C km/h F-16 vingt quatre et demi zweihundert один два дня назад 星期三 11月 三百 二 نوفمبر قبل ٣٤٠ I İ ß 𝟙 \u202f \u0301".split(
        " "
    )
)
TEXTS = st.one_of(
    st.text(max_size=120), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
)
DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max, date(2024, 2, 29), date(2023, 12, 31)]))


def mentions(texts: list[str], language: str | None, day: date | None) -> tuple[Mention, ...]:
    return resolve(find_mentions(texts, language), Anchor(day, "published") if day else None)


@settings(max_examples=300)
@given(st.lists(TEXTS, max_size=3), st.sampled_from(LANGUAGES), DAYS)
def test_every_mention_lies_in_its_text(texts: list[str], language: str | None, day: date | None) -> None:
    found = mentions(texts, language, day)
    for mention in found:
        assert mention.kind in FACT_KINDS
        assert mention.value is not None
        assert describe(mention.value)
        assert value_from(json.loads(json.dumps(value_to(mention.value)))) == mention.value
        for span in mention.spans:
            said = texts[span.paragraph][span.start : span.end]
            assert said
            assert said == said.strip() or mention.kind == "quote"
    places = [(m.spans[0].paragraph, m.spans[0].start, -m.spans[0].end) for m in found]
    assert places == sorted(places)
    assert found == mentions(texts, language, day)
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize(("language", "text"), [(key, text) for key, texts in ENDINGS.items() for text in texts])
def test_a_phrase_at_the_end_of_a_text_or_cut_short_is_read(language: str, text: str) -> None:
    for end in range(1, len(text) + 1):
        for mention in mentions([text[:end]], language, date(2023, 11, 15)):
            assert mention.spans[-1].end <= end


@settings(max_examples=300)
@given(TEXTS, TEXTS, st.sampled_from(LANGUAGES), DAYS, DAYS)
@example("", "0+", "en", None, None)
def test_swapping_the_sides_mirrors_every_verdict(
    before: str, after: str, language: str | None, day: date | None, next_day: date | None
) -> None:
    mirror = {"refined": "generalised", "generalised": "refined"}
    left, right = mentions([before], language, day)[:6], mentions([after], language, next_day)[:6]
    for one in left:
        assert one.value is not None
        assert compare_values(one.value, one.value).relation in ("same", "unknown")
        for other in right:
            assert other.value is not None
            forth, back = compare_values(one.value, other.value), compare_values(other.value, one.value)
            assert back.relation == mirror.get(forth.relation, forth.relation)
            assert forth.why


HOSTILE = [
    "9" * 750, "1," * 375, "1.1." * 250, "( " * 750, "“" * 750, "' a" * 375, "A " * 750, "A and " * 375, "and a half " * 200, "hundred thousand " * 200,
    "one " * 750, "-" * 750, "a third of " * 200, "Monday, " * 375, "last " * 500, "said " * 500, ", said " * 375, "Nov. " * 375, "from 1 to 2 " * 200,
    "zweihundert" * 100, "三" * 750, "百分之" * 250, "1:" * 375, "not " * 500, "has been " * 375, "Mr. " * 375, "X, the minister, " * 125, "\u0301" * 750,
]  # fmt: skip


def steps(text: str, language: str) -> int:
    """Python calls made: a measure of work that no busy machine disturbs."""
    count = 0

    def tick(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    find_mentions([text[:10]], language)  # tables and patterns are loaded
    sys.setprofile(tick)
    try:
        find_mentions([text], language)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("text", HOSTILE, ids=lambda t: repr(t[:12]))
def test_work_grows_with_the_text_and_no_faster(text: str) -> None:
    for language in ("en", "de", "zh"):
        once, twice = steps(text, language), steps(text + text, language)
        assert twice <= 2.5 * once + 400


def test_a_stop_is_heeded_between_paragraphs() -> None:
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        find_mentions(["One.", "Two.", "Three."], "en", cancelled=lambda: next(asked))


def test_an_unknown_language_is_read_like_english() -> None:
    assert find_mentions(["12 boats"], None) == find_mentions(["12 boats"], "en")
    assert [m.kind for m in find_mentions(["12 mashua"], "sw")] == ["number"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Die Bank zahlt 1.250 Euro.", 1250),
        ("Le train a 1 250 places.", 1250),
        ("Приехали двенадцать автобусов.", 12),
        ("وصل ثلاثة أشخاص.", 3),
        ("救出十二人。", 12),
        ("The bank pays 1,250 euros.", 1250),
    ],
)
def test_a_text_too_short_to_be_told_is_read_by_its_script_and_small_words(text: str, value: int) -> None:
    (found,) = [m.value for m in find_mentions([text], None) if m.kind in ("number", "money")]
    assert isinstance(found, Quantity)
    assert found.min == value
