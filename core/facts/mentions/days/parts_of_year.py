"""English seasons, quarters and halves of a year: ``the spring of 2021``, ``in the summer``, ``third-quarter profit``, ``Q2 2024``."""

from core.facts.mentions.days.calendar_dates import Dated, DateWords, year_at, year_beside
from core.facts.mentions.days.when import When
from core.facts.mentions.words import Words


def in_season(words: Words, first: int, i: int, table: DateWords) -> Dated | None:
    """``the spring of 2021``, ``spring 2021``, ``in the spring``; ``the fall of the city`` and ``to spring`` are none."""
    word = words.at(i)
    if word not in table.seasons:
        return None
    end, year = i + 1, year_at(words, i + 1)
    if year is None and words.at(i + 1) in ("of", "de", "del", "des"):
        year, end = year_at(words, i + 2), i + 2
    if year is not None:
        return Dated(first, end + 1, When("season", year=year, season=table.seasons[word]))
    end, counted = year_beside(words, i + 1, When("season", season=table.seasons[word]))
    if counted.years is not None and (words.at(i + 1) == "of" or words.at(i - 1) in ("the", "in")):
        return Dated(first, end, counted)
    if (
        table.language == "en"
        and (
            words.at(first - 1) in ("in", "during", "by", "until", "since", "for")
            or (words.at(first - 1) in _BESIDE_SEASON and word not in ("spring", "fall"))
        )
        and words.at(i + 1) not in ("of", "rolls")
    ):
        return Dated(first, i + 1, When("season", season=table.seasons[word]))
    return None


_BESIDE_SEASON = frozenset({"from", "before", "after", "over", "throughout", "through", "till"})
"""Words that lead to a season too, where it is told by a word that means nothing else."""
_COUNTS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def find_quarter(words: Words, first: int, i: int) -> Dated | None:
    word, after = words.at(i), words.at(i + 1)
    if (
        word in ("q", "h")
        and words.glued(i + 1)
        and words.raw(i).isupper()
        and after in (("1", "2", "3", "4") if word == "q" else ("1", "2"))
    ):
        count, end, precision = int(after), i + 2, "quarter" if word == "q" else "half"
    elif word in _COUNTS and (after in ("quarter", "half") or words.low[i + 1 : i + 3] == ["-", "quarter"]):
        joined = after == "-"  # third-quarter profit
        count, end, precision = _COUNTS[word], i + 2 + joined, "quarter" if joined else after
        if precision == "half" and words.at(end) in ("an", "a", "hour"):
            return None  # and the second half an hour later
        if precision == "half" and (count > 2 or words.at(end) not in ("of", "last", "this", "next")):
            return None
    else:
        return None
    beside, counted = year_beside(words, end, When(precision, quarter=count))
    if counted.years is not None:
        return Dated(first, beside, counted)
    year = year_at(words, end)
    if year is None and words.at(end) == "of":
        year = year_at(words, end + 1)
        if year is not None:
            end += 1
        elif precision == "half":
            return None
    if year is not None:
        end += 1
    return Dated(first, end, When(precision, year=year, quarter=count))
