"""Years of other calendars: the eras of Japan, the Buddhist era, and those whose years begin on other days than ours."""

from typing import Final

JAPANESE: Final[dict[str, int]] = {
    "reiwa": 2018, "heisei": 1988, "showa": 1925, "shōwa": 1925, "taisho": 1911, "taishō": 1911, "meiji": 1867, "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867,
}  # fmt: skip
"""Name of an era → the year before its first."""
LONGEST_ERA: Final = 64
BUDDHIST: Final = 543
"""Years by which the Buddhist era is ahead."""
MINGUO: Final = 1911
"""The year before the first of the Republic of China's."""

OTHER_CALENDARS: Final = frozenset("ah bc bce sh hijri هـ هجري هجرية هجريا هجريه ه ش".split())
"""Right behind a year, of a calendar whose years are not ours."""
CALENDARS: Final = frozenset("persian islamic hijri muslim iranian jewish hebrew solar lunar ethiopian coptic".split())
"""Before *calendar*, behind such a year: the year 1402 of the Persian calendar."""
