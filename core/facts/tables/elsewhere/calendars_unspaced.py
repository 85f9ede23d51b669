"""Weekdays and months of languages that join them to what stands beside them: Japanese, Korean, Thai."""

from typing import Final

WEEKDAYS: Final[dict[str, str]] = {
    "ja": "月曜|火曜|水曜|木曜|金曜|土曜|日曜",
    "ko": "월요일|화요일|수요일|목요일|금요일|토요일|일요일",
    "th": "จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์",
}
"""Language → Monday to Sunday."""

AROUND_WEEKDAY: Final[dict[str, tuple[str, str]]] = {"ja": ("", "日?"), "ko": ("", ""), "th": ("วัน", "(?:บดี)?")}
"""Language → patterns before and after: the Thai names alone may be the sun or a planet."""

DATES: Final[dict[str, str]] = {
    "ja": r"(?:(?:(?P<era>令和|平成|昭和|大正|明治)(?P<of_era>\d{1,2}|元)|(?P<year>\d{4}))年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?",
    "ko": r"(?:(?P<year>\d{4})년 ?)?(?P<month>\d{1,2})월(?: ?(?P<day>\d{1,2})일)?",
}
"""Language → pattern of a date in figures. No weekday begins so: a figure stands before the month."""

MONTHS: Final[dict[str, str]] = {
    "th": "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
}
"""Language → January to December."""

YEARS_AHEAD: Final[dict[str, int]] = {"th": 543}
"""Language → how many years its calendar is ahead of the common one."""

DAYS_FROM_TODAY: Final[dict[str, dict[str, int]]] = {
    "ja": {"今日": 0, "昨日": -1, "明日": 1, "一昨日": -2},
    "ko": {"오늘": 0, "어제": -1, "내일": 1},
    "th": {"วันนี้": 0, "เมื่อวานนี้": -1, "เมื่อวาน": -1, "พรุ่งนี้": 1},
}
