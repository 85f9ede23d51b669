"""Numbers, money, percentages, measures and lengths of time: the value, and the letters that say it."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.model import Duration, Quantity

AMOUNTS = ("number", "money", "percentage", "measure", "duration")


def amounts(text: str, language: str = "en") -> list[tuple[str, str, object]]:
    found = [m for m in find_mentions([text], language) if m.kind in AMOUNTS]
    return [(m.kind, text[m.spans[0].start : m.spans[0].end], m.value) for m in found]


def only(text: str, language: str = "en") -> tuple[str, str, object]:
    found = amounts(text, language)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        ("They counted 2,417 geese.", "2,417", 2417),
        ("They counted 2,41,700 geese.", "2,41,700", 241700),
        ("Some clerk wrote twelve letters.", "twelve", 12),
        ("It holds two hundred and six chairs.", "two hundred and six", 206),
        ("It holds seven thousand four hundred chairs.", "seven thousand four hundred", 7400),
        ("They sold half a million tickets.", "half a million", 500_000),
        ("They sold one and a half million tickets.", "one and a half million", 1_500_000),
        ("They sold 4.2 million tickets.", "4.2 million", 4_200_000),
        ("They sold 3 lakh tickets.", "3 lakh", 300_000),
        ("They sold 1.5 crore tickets.", "1.5 crore", 15_000_000),
        ("We need a dozen eggs.", "a dozen", 12),
        ("She rang twice.", "twice", 2),
        ("We need three dozen eggs.", "three dozen", 36),
        ("We need forty-eight eggs.", "forty-eight", 48),
        ("A third of 900 voters stayed away.", "A third of 900", 300),
    ],
)
def test_numbers_are_read_from_digits_and_words(text: str, said: str, value: int) -> None:
    kind, letters, found = only(text)
    assert (kind, letters) == ("number", said)
    assert isinstance(found, Quantity)
    assert (found.min, found.max) == (value, value)


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        ("at least 12 boats", "at least 12", Quantity(12, None, unit="boats")),
        ("no fewer than 12 boats", "no fewer than 12", Quantity(12, None, unit="boats")),
        ("12 or more boats", "12 or more", Quantity(12, None, unit="boats")),
        ("more than 12 boats", "more than 12", Quantity(12, None, min_open=True, unit="boats")),
        ("over 12 boats", "over 12", Quantity(12, None, min_open=True, unit="boats")),
        ("up to 12 boats", "up to 12", Quantity(None, 12, unit="boats")),
        ("fewer than 12 boats", "fewer than 12", Quantity(None, 12, max_open=True, unit="boats")),
        ("nearly 12 boats", "nearly 12", Quantity(None, 12, max_open=True, unit="boats", approximate=True)),
        ("about 12 boats", "about 12", Quantity(12, 12, unit="boats", approximate=True)),
        ("a total of 12 boats", "a total of 12", Quantity(12, 12, unit="boats")),
        ("between 20 and 30 boats", "between 20 and 30", Quantity(20, 30, unit="boats")),
        ("20 to 30 boats", "20 to 30", Quantity(20, 30, unit="boats")),
        ("20-30 boats", "20-30", Quantity(20, 30, unit="boats")),
        ("20-25,000 boats", "20-25,000", Quantity(20_000, 25_000, unit="boats")),
        ("20-25 million boats", "20-25 million", Quantity(20_000_000, 25_000_000, unit="boats")),
        ("800-1,200 boats", "800-1,200", Quantity(800, 1200, unit="boats")),
        ("20 to 30 million boats", "20 to 30 million", Quantity(20_000_000, 30_000_000, unit="boats")),
        ("zero boats", "zero", Quantity(0, 0, unit="boats")),
        ("a third place", "third", Quantity(3, 3, unit="place", ordinal=True)),
        ("the 42nd street fair", "42nd", Quantity(42, 42, unit="street fair", ordinal=True)),
        ("one in five boats", "one in five", Quantity(0.2, 0.2, unit="share")),
        ("three-quarters of the boats", "three-quarters", Quantity(0.75, 0.75, unit="share")),
    ],
)
def test_what_hedges_a_number_is_part_of_its_value(text: str, said: str, value: Quantity) -> None:
    _, letters, found = only(text)
    assert letters == said
    assert found == value


@pytest.mark.parametrize(
    ("text", "said", "low", "high"),
    [
        ("dozens of boats", "dozens", 24, 120),
        ("hundreds of boats", "hundreds", 200, 1000),
        ("tens of thousands of boats", "tens of thousands", 20_000, 100_000),
        ("a couple of boats", "a couple of", 2, 2),
    ],
)
def test_sizes_without_a_figure_are_ranges(text: str, said: str, low: int, high: int) -> None:
    _, letters, found = only(text)
    assert isinstance(found, Quantity)
    assert (letters, found.min, found.max) == (said, low, high)


def test_from_and_to_share_scale_unit_and_currency() -> None:
    assert [v for _, _, v in amounts("It rose from 20 to 40 million euros.")] == [
        Quantity(20_000_000, 20_000_000, currency="EUR"),
        Quantity(40_000_000, 40_000_000, currency="EUR"),
    ]


@pytest.mark.parametrize(
    ("text", "said", "currency", "value"),
    [
        ("$3.5bn", "$3.5bn", "USD", 3_500_000_000),
        ("3.5 billion dollars", "3.5 billion dollars", "USD", 3_500_000_000),
        ("US$40 million", "US$40 million", "USD", 40_000_000),
        ("A$40m", "A$40m", "AUD", 40_000_000),
        ("€1,250", "€1,250", "EUR", 1250),
        ("£12", "£12", "GBP", 12),
        ("¥900", "¥900", "JPY", 900),
        ("Rs 2 crore", "Rs 2 crore", "INR", 20_000_000),
        ("Rs. 500", "Rs. 500", "INR", 500),
        ("60 cents", "60 cents", "USD", 0.6),
        ("12 Swiss francs", "12 Swiss francs", "CHF", 12),
        ("700 pounds in fines", "700 pounds", "GBP", 700),
    ],
)
def test_money_has_its_currency_and_scale(text: str, said: str, currency: str, value: float) -> None:
    kind, letters, found = amounts(text)[0]
    assert (kind, letters) == ("money", said)
    assert isinstance(found, Quantity)
    assert (found.currency, found.min) == (currency, value)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "value"),
    [
        ("4.5 percent", "percentage", "percent", 4.5),
        ("4.5 per cent", "percentage", "percent", 4.5),
        ("4.5%", "percentage", "percent", 4.5),
        ("4 1/2 percent", "percentage", "percent", 4.5),
        ("4½ percent", "percentage", "percent", 4.5),
        ("a quarter of a percentage point", "percentage", "percentage point", 0.25),
        ("3 percentage points", "percentage", "percentage point", 3),
        ("half a point", "percentage", "percentage point", 0.5),
        ("50 basis points", "percentage", "basis point", 50),
        ("12 miles", "measure", "mile", 12),
        ("12km", "measure", "km", 12),
        ("60 metric tons", "measure", "tonne", 60),
        ("60 tonnes", "measure", "tonne", 60),
        ("300 MW", "measure", "MW", 300),
        ("-7 degrees", "measure", "degree", -7),
        ("−7 C", "measure", "Celsius", -7),
        ("40 kilometres per hour", "measure", "km/h", 40),
        ("12 square miles", "measure", "square mile", 12),
        ("a 12-square-mile park", "measure", "square mile", 12),
        ("a 40-metre mast", "measure", "m", 40),
    ],
)
def test_measures_have_one_name_for_each_unit(text: str, kind: str, unit: str, value: float) -> None:
    found_kind, _, found = only(text)
    assert isinstance(found, Quantity)
    assert (found_kind, found.unit, found.min) == (kind, unit, value)


@pytest.mark.parametrize(
    ("text", "said", "days"),
    [
        ("a two-day strike", "two-day", 2),
        ("for 36 months", "36 months", 3 * 365.25),
        ("for a year and a half", "a year and a half", 1.5 * 365.25),
        ("for half an hour", "half an hour", 1 / 48),
        ("for three decades", "three decades", 30 * 365.25),
        ("for a week", "a week", 7),
        ("for an hour and 20 minutes", "an hour and 20 minutes", 1 / 18),
        ("for two years and three months", "two years and three months", 2.25 * 365.25),
        ("for a quarter of an hour", "a quarter of an hour", 1 / 96),
    ],
)
def test_lengths_of_time_are_told_in_days(text: str, said: str, days: float) -> None:
    kind, letters, found = only(text)
    assert (kind, letters) == ("duration", said)
    assert isinstance(found, Duration)
    assert found.min_days == found.max_days == pytest.approx(days, abs=1e-9)


def test_someone_in_his_thirties_has_an_age_within_ten_years() -> None:
    value = only("A man in his 30s fled.")[2]
    assert isinstance(value, Duration)
    assert value.age
    assert (value.min_days, value.max_days) == (30 * 365.25, 39 * 365.25)


def test_a_fall_by_and_to_is_no_range() -> None:
    assert [letters for _, letters, _ in amounts("Membership fell by 200 to 1,800.")] == ["200", "1,800"]
    assert [letters for _, letters, _ in amounts("Prices fell by 10 to 20 percent.")] == ["10 to 20 percent"]


def test_a_length_of_time_says_its_scale_once() -> None:
    value = only("It took 60 to 100 million years.")[2]
    assert isinstance(value, Duration)
    assert (value.min_days, value.max_days) == (60e6 * 365.25, 100e6 * 365.25)


def test_less_than_a_week_has_only_an_upper_end() -> None:
    assert only("in less than a week")[2] == Duration(0, 7, "week", approximate=True)


@pytest.mark.parametrize(
    "text", ["a 61-year-old potter", "Orla Finch, 61, a potter", "a potter aged 61", "a potter who was 61"]
)
def test_ages_are_lengths_of_time(text: str) -> None:
    value = only(text)[2]
    assert isinstance(value, Duration)
    assert value.age
    assert value.min_days == pytest.approx(61 * 365.25)


@pytest.mark.parametrize(
    "text",
    [
        "COVID-19",
        "an F-16 jet",
        "the G7",
        "along the A4",
        "a Boeing 737",
        "no one came",
        "a 5G mast",
        "an A320neo",
        "one another",
    ],
)
def test_figures_in_names_count_nothing(text: str) -> None:
    assert amounts(text) == []


@pytest.mark.parametrize(
    ("language", "text", "kind", "said", "value"),
    [
        ("fr", "quatre-vingt-dix-sept personnes", "number", "quatre-vingt-dix-sept", 97),
        ("fr", "soixante et onze personnes", "number", "soixante et onze", 71),
        ("fr", "1 340 personnes", "number", "1 340", 1340),
        ("fr", "2,5 milliards d'euros", "money", "2,5 milliards d'euros", 2_500_000_000),
        ("fr", "7,5 %", "percentage", "7,5 %", 7.5),
        ("de", "1.234,5 Hektar", "measure", "1.234,5 Hektar", 1234.5),
        ("de", "zweihundertdreißig Menschen", "number", "zweihundertdreißig", 230),
        ("de", "einundzwanzig Menschen", "number", "einundzwanzig", 21),
        ("de", "3,5 Mio. Euro", "money", "3,5 Mio. Euro", 3_500_000),
        ("de", "rund 1.200 Menschen", "number", "rund 1.200", 1200),
        ("es", "mil doscientos treinta y cinco vecinos", "number", "mil doscientos treinta y cinco", 1235),
        ("es", "3 mil millones de euros", "money", "3 mil millones de euros", 3_000_000_000),
        ("es", "el 4,5 por ciento", "percentage", "4,5 por ciento", 4.5),
        ("ru", "двести тридцать пять человек", "number", "двести тридцать пять", 235),
        ("ru", "4,5 млн рублей", "money", "4,5 млн рублей", 4_500_000),
        ("ru", "20 тыс. жителей", "number", "20 тыс.", 20_000),
        ("ru", "полторы тысячи жителей", "number", "полторы тысячи", 1500),
        ("ar", "اثنا عشر شخصا", "number", "اثنا عشر", 12),
        ("zh", "下降0.3个百分点", "percentage", "0.3个百分点", 0.3),
        ("ar", "ثلاثمئة شخص", "number", "ثلاثمئة", 300),
        ("ar", "٣٤٠ شخصا", "number", "٣٤٠", 340),
        ("zh", "约三百名代表", "number", "约三百名", 300),
        ("zh", "3.5亿元", "money", "3.5亿元", 350_000_000),
        ("zh", "百分之十二", "percentage", "百分之十二", 12),
        ("zh", "两千四百公里", "measure", "两千四百公里", 2400),
    ],
)
def test_other_languages_count_by_their_own_custom(
    language: str, text: str, kind: str, said: str, value: float
) -> None:
    found_kind, letters, found = only(text, language)
    assert isinstance(found, Quantity)
    assert (found_kind, letters, found.max) == (kind, said, value)


def test_the_comma_is_read_by_the_language() -> None:
    assert only("1,234 Hektar", "de")[2] == Quantity(1.234, 1.234, unit="hectare")
    assert only("1,234 hectares", "en")[2] == Quantity(1234, 1234, unit="hectare")


@pytest.mark.parametrize(
    ("text", "words", "unit", "value"),
    [
        ("1 in 10 people", "1 in 10", "share", 0.1),
        ("3 out of 4 voters", "3 out of 4", "share", 0.75),
        ("a 5 ft 10 in man", "5 ft 10 in", "foot", 5.833333),
        ("a baby of 3 lb 4 oz", "3 lb 4 oz", "lb", 3.25),
        ("taller than 30 metres", "taller than 30 metres", "m", 30),
    ],
)
def test_quantities_told_with_two_figures_or_a_comparative(text: str, words: str, unit: str, value: float) -> None:
    (found,) = [m for m in find_mentions([text], "en") if isinstance(m.value, Quantity) and m.value.unit == unit]
    assert isinstance(found.value, Quantity)
    assert text[found.spans[0].start : found.spans[0].end] == words
    assert found.value.min == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("in 3:34.20", 214.2),
        ("in 1:14:51", 4491),
        ("3 minutes 34.20 seconds", 214.2),
        ("four tenths of a second", 0.4),
        ("fortnightly", 14 * 86400),
    ],
)
def test_lengths_of_time_of_a_race_and_of_a_habit(text: str, seconds: float) -> None:
    (found,) = [m.value for m in find_mentions([text], "en") if isinstance(m.value, Duration)]
    assert found.min_days == found.max_days == pytest.approx(seconds / 86400, rel=1e-4)
