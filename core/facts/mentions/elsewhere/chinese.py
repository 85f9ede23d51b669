"""Numbers, amounts, dates, times and quotations of Chinese text, which has no blanks between its words."""

import re
from dataclasses import replace
from functools import cache

from core.facts.mentions.amounts.digits import whole
from core.facts.mentions.amounts.hedges import hedged
from core.facts.mentions.days.left_open import PROBABLY
from core.facts.mentions.days.when import When, settle
from core.facts.mentions.elsewhere.no_days import tells_no_chinese_day
from core.facts.mentions.quotes import Attribution
from core.facts.tables import calendar, currencies, numerals, units
from core.facts.tables.elsewhere.days import (
    CHINESE_AHEAD,
    CHINESE_BIDS,
    CHINESE_HELD,
    CHINESE_MEANT,
    CHINESE_PAST,
    CHINESE_TELLS,
)
from core.facts.tables.elsewhere.days_of_months import CHINESE_BOUNDED, CHINESE_BOUNDS, CHINESE_POSSIBLE
from core.facts.tables.eras import MINGUO
from core.facts.tables.frequencies import RATE
from core.model import Duration, Mention, Quantity, Span
from core.patterns import lazy_pattern

_DIGITS = "0-9０-９〇零一二两兩三四五六七八九十百千万萬亿億"
_POINT = "(?:点[〇零一二三四五六七八九]+(?![分时時])[万萬亿億]?)?"
"""``八点五``: a decimal in signs, not an hour."""
_FIGURE = r"[0-9０-９][0-9０-９,，]*(?:\.[0-9]+)?"
_TRILLION = "兆(?![瓦赫帕焦伏字位比])"
"""Not of ``兆瓦``, where it is a million."""
_SCALE = rf"(?:[十百千万萬亿億]|{_TRILLION})"
_NUMBER = rf"(?:{_FIGURE}(?:{_SCALE}+{_FIGURE})*{_SCALE}*|(?:[{_DIGITS}]|{_TRILLION})+{_POINT})"
_QUALIFIERS = {
    "约": "about",
    "约有": "about",
    "大约有": "about",
    "有约": "about",
    "大约": "about",
    "近": "nearly",
    "将近": "nearly",
    "超过": "over",
    "逾": "over",
    "至少": "least",
    "不少于": "least",
    "最多": "most",
    "至多": "most",
    "不到": "under",
    "左右": "about",
}
_TIME_UNITS = {
    "年": "year",
    "个月": "month",
    "個月": "month",
    "周": "week",
    "星期": "week",
    "天": "day",
    "日": "day",
    "小时": "hour",
    "小時": "hour",
    "分钟": "minute",
    "分鐘": "minute",
    "岁": "year",
    "歲": "year",
}
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_OFFSETS = {"上": -1, "本": 0, "这": 0, "這": 0, "下": 1, "去": -1, "今": 0, "明": 1, "前": -2, "后": 2, "後": 2}
_EDGES = {"初": "early", "上旬": "early", "中旬": "mid", "下旬": "late", "底": "late", "末": "late"}
_EACH = lazy_pattern(r"[每一](半年|年|季度|个?月|周|星期|天|日|小时)[^，。；！？0-9]{0,4}$")
"""Before so many times: how long they are counted in."""
_EACH_DAYS = {"半年": ("year", 0.5), "季度": ("month", 3), "月": ("month", 1)}
_PARTS = {
    "凌晨": ("dawn", 0),
    "早上": ("morning", 0),
    "上午": ("morning", 0),
    "中午": ("noon", 720),
    "下午": ("afternoon", 720),
    "晚上": ("evening", 720),
    "夜间": ("night", 0),
    "晚": ("evening", 720),
}


@cache
def _pattern() -> re.Pattern[str]:
    counted = "|".join(
        sorted((w for w in [*units.UNITS, *currencies.WORDS] if ord(w[0]) > 0x2E80), key=len, reverse=True)
    )
    spans = "|".join(sorted(_TIME_UNITS, key=len, reverse=True))
    qualifiers = "|".join(sorted(_QUALIFIERS, key=len, reverse=True))
    days = "|".join(calendar.DAYS_FROM_TODAY["zh"])
    parts = "|".join(sorted(_PARTS, key=len, reverse=True))
    n = _NUMBER
    beside = r"(?:周|星期|礼拜|週)[一二三四五六日天]|[（(](?:周|星期|礼拜|週)[一二三四五六日天][）)]"
    return re.compile(
        rf"第(?P<ordinal>{n})(?:[届次名位个個条章号天轮])?"
        rf"|(?P<vague>[数數几幾上](?:十万|百万|千万|十萬|百萬|千萬|十|百|千|万|萬))(?=[人名个個位辆家件所艘架头只户起次])"
        rf"|(?P<first>首)(?=[个個次位名届轮例座部枚])"
        rf"|(?P<half_of>过半数?|半数以上|近半数?|半数|一半)(?![年月天日小])"
        rf"|(?P<den>(?!百){n})分之(?P<num>{n})"
        rf"|(?P<about>{qualifiers})?(?P<tenths>[一二两兩三四五六七八九1-9])成(?P<more>[一二三四五六七八九半])?(?![立为為功员員果绩績长長本])"
        rf"|(?<![上下前后大每])半(?P<halved>{spans})(?![日号號])"
        rf"|零下(?P<below>{n})(?:摄氏度|攝氏度|度|℃)"
        rf"|(?P<full>(?:(?:(?P<year>[0-9〇零一二三四五六七八九]{{4}})|民[国國](?P<minguo>[0-9]{{1,3}}))年)(?:(?P<month>[0-9一二三四五六七八九十]{{1,2}})月(?:(?P<day>[0-9一二三四五六七八九十]{{1,3}})[日号號](?:{beside})?)?)?(?P<edge1>[初底末](?!级)|[上中下]旬)?)"
        rf"|(?P<which2>上|本|这|這|下)?个?(?:周末|週末)"
        rf"|(?<!农历)(?<!阴历)(?<!農曆)(?<!陰曆)(?:(?P<yearof>去|今|明|前(?=年\d)|后(?=年\d))年)?(?P<m2>[0-9一二三四五六七八九十]{{1,2}})月(?:(?P<d2>[0-9一二三四五六七八九十]{{1,3}})(?:[日号號]?(?P<joint>[至到—–和与及、-])(?P<till>[0-9一二三四五六七八九十]{{1,3}}))?[日号號](?:{beside})?|(?P<edge2>[初底末](?!级)|[上中下]旬))?(?![0-9])"
        rf"|(?P<week>上|本|这|這|下)?(?:周|星期|礼拜|週)(?P<weekday>[一二三四五六日天])(?:[和与及、]?(?:周|星期)(?P<second>[一二三四五六日天]))?"
        rf"|(?P<near>{days})"
        rf"|(?P<which>上|本|这|這|下)(?P<unit>个?月|週|周|星期)|(?P<whichyear>去|今|明|(?<![一-九两几0-9多])前(?=年)|(?<=[于在到至将])[后後](?=年))年"
        rf"|(?P<part>{parts})?(?P<hour>[0-9一二三四五六七八九十]{{1,3}})(?:[点點时時](?P<half>半)?(?:(?P<minute>[0-9一二三四五六七八九十]{{1,3}})分?)?|[:：](?P<colon>[0-9]{{2}}))(?![间間])"
        rf"|(?P<qualifier>{qualifiers})?(?:(?P<percent>百分之(?P<share>{n}))|(?P<number>{n})(?P<many>多|余)?(?:(?P<sign>%|％)|(?P<points>个百分点|個百分點)|(?P<basis>个?基点)|(?P<money>(?:{counted}))|(?P<span>{spans})(?P<more_than>半)?(?P<ago>前)?|[个個名人位辆艘架所家次件条])?)"
    )


_SAYS = lazy_pattern(
    r"(?P<source>[^，。；！？：“”「」\s]{2,20}?)(?:周[一二三四五六日]|星期[一二三四五六日]|[0-9]{1,2}日)?"
    r"(?:表示|说|称|指出|强调|宣布|认为)(?=[：:，,]?[“「])"
)


def chinese_attributions(text: str) -> list[Attribution]:
    """``市长王丽周四表示：“…”``: who is named before the verb that a quotation follows."""
    return [Attribution(m.start(), m.end(), *m.span("source"), m["source"]) for m in _SAYS.finditer(text)]


_SCALED = lazy_pattern(r"([0-9]+(?:\.[0-9]+)?)([^0-9]*)")


def read_number(text: str) -> float | int | None:
    """``两百``, ``3.5万``, ``一千二百``, ``１２``; ``None`` when it is none."""
    text = text.translate(str.maketrans("０１２３４５６７８９，", "0123456789,")).replace(",", "")
    if text[:1].isdecimal():
        total: float = 0
        for figure, signs in _SCALED.findall(text):  # 1亿2000万 is the sum of both
            value: float = float(figure) if "." in figure else int(figure) if len(figure) <= 18 else 0
            for sign in signs:
                value *= numerals.CHINESE_SCALES.get(sign) or numerals.CHINESE_STEPS.get(sign, 1)
            total += value
        return whole(total) if total < 1e18 else None
    before, point, after = text.partition("点")
    if point:
        scale = numerals.CHINESE_SCALES.get(after[-1:], 1)
        digits = after if scale == 1 else after[:-1]
        number = read_number(before)
        if number is None or not digits or any(c not in numerals.CHINESE_DIGITS for c in digits):
            return None
        return whole(float(f"{number}.{''.join(str(numerals.CHINESE_DIGITS[c]) for c in digits)}") * scale)
    if all(c in numerals.CHINESE_DIGITS for c in text):
        return int("".join(str(numerals.CHINESE_DIGITS[c]) for c in text)) if len(text) <= 18 else None
    total, group, digit = 0, 0, 0
    for sign in text:
        if sign in numerals.CHINESE_DIGITS:
            digit = numerals.CHINESE_DIGITS[sign]
        elif sign in numerals.CHINESE_STEPS:
            group, digit = group + (digit or 1) * numerals.CHINESE_STEPS[sign], 0
        elif sign in numerals.CHINESE_SCALES:
            total, group, digit = (
                (total + max(group + digit, 1)) * numerals.CHINESE_SCALES[sign]
                if group + digit == 0
                else total + (group + digit) * numerals.CHINESE_SCALES[sign],
                0,
                0,
            )
        else:
            return None
    found = total + group + digit
    return found if found < 10**18 else None


def find_chinese(n: int, text: str) -> list[Mention]:
    """The mentions of paragraph ``n``, quotations left aside."""
    found = []
    for match in _pattern().finditer(text):
        mention = _mention(n, match)
        if mention and not (mention.kind == "date" and tells_no_chinese_day(text, *match.span())):
            found.append(mention)
    return found


def _int(text: str | None) -> int | None:
    value = read_number(text) if text else None
    return int(value) if value is not None else None


def _mention(n: int, match: re.Match[str]) -> Mention | None:
    span = (Span(n, *match.span()),)
    when = _when(match)
    if when is not None:
        when = replace(when, words=match[0])
        settled = settle(when, None, None)
        clock = when.clock is not None or when.precision == "part"
        return Mention("time" if clock else "date", span, settled if settled.start is not None or clock else None, when)
    if match["hour"]:
        return None
    if match["halved"]:
        days = whole(calendar.UNIT_DAYS[_TIME_UNITS[match["halved"]]] / 2)
        return Mention("duration", span, Duration(days, days, _TIME_UNITS[match["halved"]]))
    if match["vague"]:
        least = read_number("一" + match["vague"][1:]) or 0
        return Mention("number", span, Quantity(least, least * 10, approximate=True))
    if match["first"]:
        return Mention("number", span, Quantity(1, 1, ordinal=True))
    if match["half_of"]:
        said = match["half_of"]
        meaning = "nearly" if said.startswith("近") else "over" if said not in ("半数", "一半") else "exact"
        return Mention("number", span, hedged(Quantity(0.5, 0.5, unit="share"), meaning))
    if match["ordinal"] or match["den"] or match["tenths"] or match["below"]:
        return _odd(span, match)
    raw = match["share"] or match["number"]
    value = read_number(raw) if raw else None
    often = _EACH.search(match.string[max(0, match.start() - 9) : match.start()]) if match[0].endswith("次") else None
    if often is not None and value:
        unit, size = _EACH_DAYS.get(often[1]) or (_TIME_UNITS.get(often[1], "month"), 1)
        days = whole(size * calendar.UNIT_DAYS[unit] / value)
        return Mention("duration", span, Duration(days, days, RATE + unit))
    if value is None or (
        len(raw) == 1
        and raw in "一千万百十"
        and not (match["money"] or match["span"] or match["sign"] or match["qualifier"])
    ):
        return None
    meaning = _QUALIFIERS.get(match["qualifier"] or "", "over" if match["many"] else "exact")
    if match["percent"] or match["sign"]:
        return Mention("percentage", span, hedged(Quantity(value, value, unit="percent"), meaning))
    if match["basis"]:
        return Mention("percentage", span, hedged(Quantity(value, value, unit="basis point"), meaning))
    if match["points"]:
        return Mention("percentage", span, hedged(Quantity(value, value, unit="percentage point"), meaning))
    if match["span"]:
        unit = _TIME_UNITS[match["span"]]
        days = whole((value + 0.5 * bool(match["more_than"])) * calendar.UNIT_DAYS[unit])
        shown = hedged(Quantity(days, days), meaning)
        return Mention(
            "duration",
            span,
            Duration(
                shown.min, shown.max, unit, shown.approximate or meaning in ("over", "under"), match["span"] in "岁歲"
            ),
        )
    word = match["money"]
    if word in currencies.WORDS:
        return Mention("money", span, hedged(Quantity(value, value, currency=currencies.WORDS[word]), meaning))
    if word:
        return Mention("measure", span, hedged(Quantity(value, value, unit=units.UNITS[word]), meaning))
    return Mention("number", span, hedged(Quantity(value, value), meaning))


def _odd(span: tuple[Span, ...], match: re.Match[str]) -> Mention | None:
    """``第三次``, ``三分之一``, ``两成``, ``零下5度``."""
    if match["ordinal"]:
        place = read_number(match["ordinal"])
        return None if place is None else Mention("number", span, Quantity(place, place, ordinal=True))
    if match["den"]:
        part, parts = read_number(match["num"]), read_number(match["den"])
        if part is None or not parts:
            return None
        share = whole(round(part / parts, 10))
        return Mention("number", span, Quantity(share, share, unit="share"))
    if match["tenths"]:
        tenths = read_number(match["tenths"]) or 0
        more = 5 if match["more"] == "半" else (read_number(match["more"] or "") or 0) if match["more"] else 0
        value = Quantity(tenths * 10 + more, tenths * 10 + more, unit="percent")
        return Mention("percentage", span, hedged(value, _QUALIFIERS.get(match["about"] or "", "exact")))
    below = read_number(match["below"])
    return None if below is None else Mention("measure", span, Quantity(-below, -below, unit="degree"))


def _when(match: re.Match[str]) -> When | None:
    if match["full"]:
        month, day = _int(match["month"]), _int(match["day"])
        part = _EDGES.get(match["edge1"] or "") if not day else None
        year = MINGUO + int(match["minguo"]) if match["minguo"] else _int(match["year"])
        return When("day" if day else "month" if month else "year", year=year, month=month, day=day, part=part)
    if match["m2"]:
        day = _int(match["d2"])
        years = _OFFSETS.get(match["yearof"] or "")
        when = When(
            "day" if day else "month",
            month=_int(match["m2"]),
            day=day,
            part=_EDGES.get(match["edge2"] or ""),
            years=years,
            lean=_lean_of_day(match) if day and years is None else 0,
        )
        till = _int(match["till"])
        if not (day and till and day < till < _LONGEST_MONTH):
            beside = match[0].rstrip("）)")
            return when.falling(_WEEKDAYS[beside[-1]]) if beside[-2] in "周期拜週" and not till else when
        return replace(when, until=replace(when, day=till), both=match["joint"] in _AND)
    if match[0].endswith("末") and not match["full"]:
        return When("weekend", offset=_OFFSETS.get(match["which2"] or "", 0), lean=_lean(match))
    if match["weekday"]:
        offset = _OFFSETS.get(match["week"]) if match["week"] else None
        lean = _lean(match) if offset is None else 0
        when = When("day", weekday=_WEEKDAYS[match["weekday"]], offset=offset, of_week=offset is not None, lean=lean)
        when = _open(match, when) if offset is None else when
        second = _WEEKDAYS.get(match["second"] or "")
        if second is None or second == when.weekday:
            return when
        return replace(when, until=replace(when, weekday=second), both=True)
    if match["near"]:
        return When("day", offset=calendar.DAYS_FROM_TODAY["zh"][match["near"]])
    if match["which"]:
        return When("month" if match["unit"].endswith("月") else "week", offset=_OFFSETS[match["which"]])
    if match["whichyear"]:
        return When("year", offset=_OFFSETS[match["whichyear"]])
    if match["ago"]:
        unit, count = _TIME_UNITS[match["span"]], _int(match["number"])
        return (
            When(unit, offset=-count)
            if count is not None and unit in ("day", "week", "month", "year") and count < 4000
            else None
        )
    if match["hour"]:
        return _clock(match)
    return None


_CLAUSE = lazy_pattern(r"[^，。；！？\n]*")


def _clause_around(match: re.Match[str]) -> tuple[str, str]:
    """What its clause says before a weekday, and behind it."""
    start = max(match.string.rfind(mark, 0, match.start()) for mark in "，。；！？\n") + 1
    clause = _CLAUSE.match(match.string, start)
    return match.string[start : match.start()], match.string[match.end() : clause.end() if clause else match.end()]


def _lean(match: re.Match[str]) -> int:
    """1 where the clause of a weekday tells what is to come: ``将于周四``; -1 where something was said on it: ``周五表示将关闭``."""
    before, behind = _clause_around(match)
    tells = min((at for sign in CHINESE_TELLS if (at := behind.find(sign)) >= 0), default=None)
    if tells is not None and not any(sign in before + behind[:tells] for sign in CHINESE_AHEAD):
        return -1
    said = before + behind
    if any(sign in said for sign in CHINESE_PAST):
        return 0
    return int(any(sign in said for sign in CHINESE_AHEAD) or any(sign in before for sign in CHINESE_BIDS))


def _lean_of_day(match: re.Match[str]) -> int:
    """1 where the clause of a day of a month tells what is to come, -1 where it tells what was done or said on it, in no word that
    a calendar has for what it holds."""
    before, behind = _clause_around(match)
    if not behind and not before and match.string[match.end() : match.end() + 1] == "，":
        clause = _CLAUSE.match(match.string, match.end() + 1)  # 2月8日，一座桥梁倒塌
        behind = clause[0] if clause else ""
    lean = _lean(match)
    if lean or not behind:
        return lean
    said = before + behind
    if (
        any(sign in said for sign in CHINESE_MEANT)
        or before.endswith(CHINESE_BOUNDS)
        or behind.startswith(CHINESE_BOUNDED)
    ):
        return 0
    if any(sign in said for sign in CHINESE_PAST):
        return -1
    held = any(sign in said for sign in (*CHINESE_HELD, *CHINESE_POSSIBLE))
    if held:
        return int(any(sign in before for sign in CHINESE_TELLS))  # 宣布1月3日举行峰会
    return 0 if any(sign in before for sign in CHINESE_TELLS) else -1


def _open(match: re.Match[str], when: When) -> When:
    """``原定周五参观``: what had been meant for a day."""
    before, _ = _clause_around(match)
    return when.open_to(1, PROBABLY) if any(sign in before for sign in CHINESE_MEANT) else when


_LONGEST_MONTH = 32
_AND = frozenset("和与及、")


def _clock(match: re.Match[str]) -> When | None:
    hour = _int(match["hour"])
    minute = 30 if match["half"] else _int(match["minute"] or match["colon"]) or 0
    if hour is None or hour > 24 or minute > 59:
        return None
    _, later = _PARTS.get(match["part"] or "", ("", 0))
    total = hour % 24 * 60 + minute
    return When("minute", clock=(total + later if later and hour < 12 else total) % 1440)
