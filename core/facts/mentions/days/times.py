"""Times of day: ``3 p.m.``, ``15:00``, ``7.40am``, ``2330 GMT``, ``noon``, ``15h30``, ``15 Uhr``; parts of a day: ``in the evening``."""

from dataclasses import dataclass

from core.facts.mentions.elsewhere.hours import LANGUAGES as ELSEWHERE
from core.facts.mentions.elsewhere.hours import french_hour, german_hour, hour_elsewhere
from core.facts.mentions.words import Words
from core.facts.tables import calendar
from core.facts.tables.dating import OPENING
from core.facts.tables.elsewhere.hours import BEFORE_HOUR, GERMAN_AT


@dataclass(frozen=True, slots=True)
class Clock:
    """Tokens ``[first, end)``: minutes after midnight, or the part of a day; ``zone`` in minutes ahead of UTC, or a region's name;
    ``local``: the minutes told in local time beside them."""

    first: int
    end: int
    minutes: int | None
    zone: int | str | None = None
    part: str | None = None
    local: int | None = None


def find_time(words: Words, i: int, language: str) -> Clock | None:
    """The time that begins at token ``i``, or ``None``."""
    word = words.low[i]
    if language == "en" and (word in _PAST_BEGIN or words.at(i + 1) in _MINUTE):
        told = _past(words, i)
        if told is not None:
            return told
    if language == "de" and words.at(i - 1) in GERMAN_AT:
        hour = german_hour(words, i)
        if hour is not None:
            return _zoned(words, i, hour[1], hour[0])
    if language == "fr":
        hour = french_hour(words, i)
        if hour is not None:
            return _zoned(words, i, hour[1], hour[0])
    if language in ELSEWHERE and (word[0].isdecimal() or words.at(i - 1) in BEFORE_HOUR[language]):
        hour = hour_elsewhere(words, i, language)
        if hour is not None:
            return _zoned(words, i, hour[1], hour[0])
    if word in ("12", "twelve") and words.at(i + 1) in ("noon", "midnight", "midday") and language == "en":
        return _zoned(words, i, i + 2, 0 if words.at(i + 1) == "midnight" else 720)
    if word[0].isdecimal():
        return _digits(words, i, language)
    if word in ("noon", "midday", "midnight") and language == "en":
        return _zoned(words, i, i + 1, 0 if word == "midnight" else 720)
    if (
        word in ("midi", "minuit", "mittag", "mitternacht", "mediodía", "medianoche", "полдень", "полночь")
        and language != "en"
    ):
        return Clock(i, i + 1, 0 if calendar.PARTS[word] == "midnight" else 720)
    if language == "en":
        return _said(words, i)
    return None


def _digits(words: Words, i: int, language: str) -> Clock | None:
    word, after = words.low[i], words.at(i + 1)
    if words.glued(i) and words.at(i - 1) not in ("(", "-", "–", "“", '"', "~"):
        return None
    marked = ":" in word or "." in word
    hour, minute = _split(word)
    if hour is None or minute is None:
        return None
    half, end = _half(words, i + 1)
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        return _zoned(words, i, end, (hour % 12 + 12 * half) * 60 + minute)
    hyphened = after in ("-", "–") and words.glued(i + 1) and words.glued(i + 2)
    if language == "en" and (hyphened or (words.at(i - 1) in ("from", "between") and after in _TO)):
        shared = _half_said_once(words, i, hour)
        if shared is not None:
            return _zoned(words, i, i + 1, shared * 60 + minute)
    opening = _opening_hour(words, i, hour) if language == "en" and not marked else None
    if opening is not None:
        return _zoned(words, i, i + 1, opening * 60)
    if ":" in word and hour < 25:
        if hour == 24 and minute:
            return None
        return _zoned(words, i, i + 1 + (after in ("uhr", "ч", "h")), (hour % 24) * 60 + minute)
    if after == "o'clock" and not marked and 1 <= hour <= 12:
        half, end = _half(words, i + 2)
        return _zoned(words, i, end, hour * 60 if half is None else (hour % 12 + 12 * half) * 60)
    if language == "fr" and after in ("h", "heures") and hour < 25 and not marked:
        tail, behind = words.at(i + 2), words.at(i + 3)
        led = words.at(i - 1) in ("à", "vers", "dès", "avant", "après")
        counts = behind.isalpha() and len(behind) > _SMALL  # à 15 heures 30 personnes
        if (after == "h" or (led and not counts)) and len(tail) == 2 and tail.isdecimal() and int(tail) < 60:
            return _zoned(words, i, i + 3, hour % 24 * 60 + int(tail))
        if led or (after == "h" and words.at(i - 1) not in ("pendant", "en", "de")):
            return _zoned(words, i, i + 2, hour % 24 * 60)
        return None
    if after == "uhr" and language == "de" and hour < 25:
        return _zoned(words, i, i + 2, hour % 24 * 60 + minute)
    if len(word) == 4 and word.isdecimal() and int(word[:2]) < 25 and int(word[2:]) < 60:
        k = i + 1 + (after in ("hours", "h", "hrs"))
        if (words.at(k) in calendar.ZONES and words.raw(k).isupper()) or _zone_written_out(words, k):
            return _zoned(words, i, k, int(word[:2]) % 24 * 60 + int(word[2:]))
        if (
            k > i + 1
            and word[0] in "012"
            and words.at(i - 1) in ("at", "by", "from", "until", "about", "before", "after")
        ):
            return _zoned(words, i, k, int(word[:2]) % 24 * 60 + int(word[2:]))
        if _of_four_figures(words, i):
            return _zoned(words, i, i + 1, int(word[:2]) % 24 * 60 + int(word[2:]))
        if word[0] == "0" and words.at(i - 1) in ("at", "by", "from", "until", "before", "after", "since"):
            return _zoned(words, i, i + 1, int(word[:2]) * 60 + int(word[2:]))
    if (
        "." in word
        and len(word) >= 4
        and hour < 24
        and words.at(i - 1) in ("at", "um", "om")
        and after in calendar.ZONES
    ):
        return _zoned(words, i, i + 1, hour * 60 + minute)
    if (
        word.isdecimal()
        and 1 <= hour <= 12
        and language == "en"
        and words.at(i - 1) == "at"
        and part_ahead(words, i + 1)
    ):
        return Clock(i, i + 1, hour % 12 * 60)
    if "." in word and len(word) >= 4 and hour < 13 and words.at(i - 1) in (*_AT, "by") and part_ahead(words, i + 1):
        return _zoned(words, i, i + 1, hour * 60 + minute)
    timed = len(word) == _SHORT_HOUR and minute % 5 == 0 and not _TIMED.isdisjoint(words.low[max(0, i - 5) : i])
    if "." in word and timed and words.at(i - 1) == "at" and _is_dotted_hour(words, i):
        return _zoned(words, i, i + 1, hour * 60 + minute)
    if "." in word and len(word) == 5 and hour < 24 and minute % 15 == 0 and _is_dotted_hour(words, i):
        return _zoned(words, i, i + 1, hour * 60 + minute)
    if (
        word.isdecimal()
        and len(word) <= 2
        and hour < 24
        and after in calendar.ZONES
        and words.raw(i + 1).isupper()
        and len(after) >= 3
    ):
        return _zoned(words, i, i + 1, hour * 60)
    return None


def _half_said_once(words: Words, i: int, hour: int) -> int | None:
    """``from 7 to 9 p.m.``: the hour of the day of the first, in the half that the second tells."""
    last = _split(words.at(i + 2))[0]
    half = _half(words, i + 3)[0]
    if half is None or last is None or not (1 <= hour <= 12 and 1 <= last <= 12):
        return None
    return (hour % 12 + 12 * half) if hour % 12 < last % 12 else (hour % 12 + 12 * (1 - half))


def _opening_hour(words: Words, i: int, hour: int) -> int | None:
    """``open from 9 to 5``, ``open 10-4``: the hours of a day's work, the second of them in the afternoon."""
    for begun, last in ((i, i + 2), (i - 2, i)):
        joint = words.at(begun + 1)
        dashed = joint in _DASHES and words.glued(begun + 1) and words.glued(last)
        if not (dashed or (joint in _TO and words.at(begun - 1) in ("from", "between"))):
            continue
        first, second = words.at(begun), words.at(last)
        if not (first.isdecimal() and second.isdecimal() and max(len(first), len(second)) <= _TWO_FIGURES):
            continue
        if not (_EARLIEST <= int(first) <= 12 and int(second) < int(first)) or words.at(last + 1) in (
            "am",
            "pm",
            "a",
            "p",
        ):
            continue
        after = words.at(last + 1)
        if (after.isalnum() and after not in _AFTER_HOURS) or after in _NO_HOURS:
            continue
        if not OPENING.isdisjoint(words.low[words.sentence_start(i) : words.sentence_end(i)]):
            return hour if begun == i else hour + 12
    return None


_DASHES = frozenset("-–")
_TO = frozenset({"to", "until", "till", "and"})
_TWO_FIGURES = 2
_SMALL = 3
"""Letters of a word that counts nothing, at the most."""
_EARLIEST = 6
"""The hour before which no day of work begins that is told so."""
_AFTER_HOURS = frozenset(
    "on every each daily seven from during in at today tomorrow and or but except for through all weekdays".split()
)
_NO_HOURS = frozenset("-–/:%")


def _of_four_figures(words: Words, i: int) -> bool:
    """``from 2200 to 0500``: one of two hours in four figures, of which one begins with a nought."""
    for k, joint, other in ((i - 1, i + 1, i + 2), (i - 3, i - 1, i - 2)):
        both = (words.low[i], words.at(other))
        if words.at(k) not in ("from", "between") or words.at(joint) not in _TO:
            continue
        if all(len(w) == 4 and w.isdecimal() and int(w[:2]) < 25 and int(w[2:]) < 60 for w in both):
            return any(w[0] == "0" for w in both)
    return False


_SHORT_HOUR = 4
"""Letters of ``8.45``."""
_TIMED = frozenset(
    "left leaves leave departed departs depart arrived arrives arrive begins began begin starts started start kicks kicked kick-off train "
    "bus flight ferry landed took tips due called rang".split()
)
"""Words of what has an hour, before ``at 8.45``."""
_PRICED = frozenset(
    "share shares stock stocks index points price prices percent % traded trading market barrel rate rates yield euro euros dollar dollars "
    "record time seconds lap".split()
)


def _is_dotted_hour(words: Words, i: int) -> bool:
    """``at 22.00``, ``um 18.30``: an hour, where the sentence is about no price and no race."""
    if words.at(i - 1) not in ("at", "by", "from", "until", "till", "um", "bis", "ab", "kl", "alle", "om"):
        return False
    return _PRICED.isdisjoint(words.low[words.sentence_start(i) : words.sentence_end(i)])


def _split(word: str) -> tuple[int | None, int | None]:
    hour, mark, minute = word.replace(".", ":").partition(":")
    if not hour.isdecimal() or len(hour) > 4:
        return None, None
    if not mark:
        return int(hour), 0
    if len(hour) > 2 or len(minute) != 2 or not minute.isdecimal() or int(minute) > 59:
        return None, None
    return int(hour), int(minute)


def _half(words: Words, j: int) -> tuple[int | None, int]:
    """am or pm at token ``j``: (0 or 1, the token after), (``None``, ``j``) when neither stands there."""
    word = words.at(j)
    if word in ("am", "pm") and (words.glued(j) or words.at(j + 1) not in ("not", "the", "a", "so")):
        return int(word == "pm"), j + 1
    if (
        word in ("a", "p")
        and words.at(j + 1) == "."
        and words.at(j + 2) == "m"
        and words.glued(j + 1)
        and words.glued(j + 2)
    ):
        end = j + 3
        if words.at(end) == "." and words.glued(end):
            end += 1
        return int(word == "p"), end
    if words.low[j : j + 3] == ["in", "the", "morning"]:
        return 0, j + 3
    if words.low[j : j + 2] == ["in", "the"] and words.at(j + 2) in ("afternoon", "evening"):
        return 1, j + 3
    if words.low[j : j + 2] == ["at", "night"] and words.low[j - 1 - (words.low[j - 1] == "o'clock")] in _LATE_HOURS:
        return 1, j + 2
    return None, j


def _zone_written_out(words: Words, j: int) -> tuple[int | str, int] | None:
    """``Central European Summer Time``: the zone and the token after it."""
    for length in (4, 3, 2, 1):
        zone = calendar.ZONE_NAMES.get(words.run(j, length))
        if zone is not None:
            return zone, j + length
    return None


def _zoned(words: Words, first: int, end: int, minutes: int) -> Clock:
    written = _zone_written_out(words, end)
    if written is not None:
        return Clock(first, written[1], minutes, written[0])
    word = words.at(end)
    if word in calendar.ZONES and (words.raw(end).isupper() or word == "gmt") and word not in ("art", "eat"):
        if (
            words.at(end + 1) in ("+", "-", "−")
            and words.at(end + 2).isdecimal()
            and len(words.at(end + 2)) <= 2
            and words.glued(end + 2)
        ):
            hours = int(words.at(end + 2)) * (1 if words.at(end + 1) == "+" else -1)
            return Clock(first, end + 3, minutes, calendar.ZONES[word] + hours * 60)
        return Clock(first, end + 1, minutes, calendar.ZONES[word])
    named = calendar.BARE_ZONES.get(word) if words.capital(end) and not words.capital(end + 1) else None
    if named and words.at(end + 1) != "time":
        return Clock(first, end + 1, minutes, named)
    if word in calendar.REGION_ZONES and (words.raw(end).isupper() or words.at(end + 1) == "time"):
        return Clock(first, end + 1 + (words.at(end + 1) == "time"), minutes, word)
    return Clock(first, end, minutes)


_SAID_PARTS = frozenset("night morning afternoon evening dawn dusk daybreak lunchtime".split())
_BEFORE_PART = frozenset("the early late mid at by before after until since".split())
_HOURS = {w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}


_LATE_HOURS = frozenset("eight nine ten eleven 8 9 10 11".split())
"""Hours of twelve that are at night before midnight."""


_SOON = frozenset("little shortly just soon minutes moments well right".split())
_ENDS_CLAUSE = frozenset(". , ; : ! ? ) when as and on today yesterday tomorrow tonight this last".split())


def _is_hour(words: Words, i: int) -> bool:
    """``a little before nine``, ``at nine on Monday``: an hour by what stands before it, with nothing counted after it."""
    before, after = words.at(i - 1), words.at(i + 1)
    if after and after not in _ENDS_CLAUSE:
        return False
    if before in ("before", "after", "past"):
        return words.at(i - 2) in _SOON
    if before in ("about", "around") and words.at(i - 2) == "at":
        return part_ahead(words, i + 1)
    return before == "at" and words.at(i - 2) not in (
        "stood",
        "stands",
        "remained",
        "remains",
        "stayed",
        "at",
        "is",
        "was",
        "rate",
        "age",
        "aged",
        "put",
        "kept",
        "held",
        "unchanged",
    )


def part_ahead(words: Words, j: int) -> bool:
    """Whether ``on Tuesday evening``, ``yesterday morning``, ``tonight`` begin at token ``j``."""
    if words.at(j) == "tonight":
        return True
    for k in range(j, j + 4):
        word = words.at(k)
        if word in ("morning", "afternoon", "evening", "night"):
            return k > j
        if word not in calendar.WEEKDAYS["en"] and word not in ("on", ",", "yesterday", "this", "that", "last", "the"):
            return False
    return False


_JOINING = frozenset({"past", "to", "after"})
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20} | {str(n): n for n in range(5, 31, 5)}
_SAID_MINUTES = (
    _MINUTES
    | _HOURS
    | {w: n for n, w in enumerate("thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 13)}
    | {str(n): n for n in range(1, 60)}
)
_MINUTE = frozenset({"minutes", "minute"})
_PAST_BEGIN = frozenset({*_MINUTES, "a"})
_TURNS = {"noon": 720, "midday": 720, "midnight": 0}
_AT = frozenset({"at", "about", "around", "until", "till", "before", "since"})


def _past(words: Words, i: int) -> Clock | None:
    """``half past three``, ``a quarter to midnight``, ``ten past noon``, ``twenty minutes to six``."""
    if words.at(i - 1) in ("a", "-"):
        return None
    j = i + (words.low[i] == "a" and words.at(i + 1) == "quarter")
    named = words.at(j + 1) in _MINUTE
    minutes = (_SAID_MINUTES if named else _MINUTES).get(words.at(j))
    if minutes is None and words.low[j : j + 3] == ["twenty", "-", "five"]:
        minutes, j = 25, j + 2
    if minutes is None:
        return None
    named = words.at(j + 1) in _MINUTE
    k = j + 1 + named
    joint, hour = words.at(k), words.at(k + 1)
    if joint not in _JOINING or (joint == "after" and hour not in _TURNS and not named):
        return None
    sign = -1 if joint == "to" else 1
    if hour in _TURNS:
        return _zoned(words, i, k + 2, (_TURNS[hour] + sign * minutes) % 1440)
    count = _HOURS.get(hour) or (int(hour) if hour.isdecimal() and 0 < int(hour) < 13 else None)
    if count is None or joint == "after":
        return None
    half, end = _half(words, k + 2)
    if words.at(j) not in ("half", "quarter") and words.at(i - 1) not in _AT and not (named and half is not None):
        return None  # ten to five: a range, or the odds
    if words.at(j) in ("half", "quarter") and joint == "to" and hour.isdecimal():
        return None
    return _zoned(words, i, end, (count % 12 * 60 + 720 * (half or 0) + sign * minutes) % 1440)


def _said(words: Words, i: int) -> Clock | None:
    """``half past three``, ``quarter to nine``, ``five o'clock``, ``in the evening``, ``at dawn``, ``overnight``."""
    word, after = words.low[i], words.at(i + 1)
    if word in _HOURS:
        if after == "o'clock":
            half, end = _half(words, i + 2)
            return _zoned(words, i, end, (_HOURS[word] % 12 + 12 * (half or 0)) * 60)
        half, end = _half(words, i + 1)
        if half is not None and (after != "in" or words.at(i - 1) in _AT or words.at(i - 1) in _JOINING):
            return _zoned(words, i, end, (_HOURS[word] % 12 + 12 * half) * 60)
        if _is_hour(words, i):
            return Clock(i, i + 1, _HOURS[word] % 12 * 60)
        return None
    if word in _SAID_PARTS and words.at(i - 1) in _BEFORE_PART:
        return Clock(i, i + 1, None, None, calendar.PARTS[word])
    return None
