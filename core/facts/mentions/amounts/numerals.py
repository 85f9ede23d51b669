"""Numerals and number words → their value. Knows nothing of what is counted.

Digits are read by the custom of the language (1,340 and 1.234,5; Indian 1,25,000 anywhere); words add up below a thousand and
multiply with hundreds and scales, as in ``two hundred and five thousand`` or ``3.5 billion``.
"""

from dataclasses import dataclass, replace

from core.facts.mentions.amounts.currency_letters import currency_letters
from core.facts.mentions.amounts.digits import is_european, point_alone, read_digits, stands_alone, vulgar, whole
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.share_words import is_half, is_share
from core.facts.mentions.elsewhere.german_numbers import german_number
from core.facts.mentions.elsewhere.halves import half_after, half_number, parts_of_whole, roman
from core.facts.mentions.words import Words
from core.facts.tables.calendar import UNITS
from core.facts.tables.counting import BEFORE_RANK, GROUPS
from core.facts.tables.currencies import BEFORE, SIGNS, WORDS
from core.facts.tables.numerals import BARE_SCALES, DUALS, MULTIPLES, ONE_AND_A_HALF, ORDINAL_ENDINGS, SCALES, VULGAR
from core.facts.tables.units import LONG
from core.patterns import lazy_pattern

_HYPHENS = frozenset("-‐‑")
_SCALE_AND_HALF = frozenset({"fr", "es", "it", "pt"})
"""Languages in which *and a half* behind a scale is half of it."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A value that ends before token ``end``. ``digits``: written with digits; ``fraction``: a share of something (a third)."""

    value: float | int
    end: int
    digits: bool = False
    ordinal: bool = False
    fraction: bool = False


def read(words: Words, i: int, lex: Lexicon) -> Numeral | None:
    """The number that begins at token ``i``, or ``None``."""
    word = words.at(i)
    if not word:
        return None
    if word[0].isdecimal():
        return _from_digits(words, i, lex)
    number = _special(words, i, lex) or _from_words(words, i, lex)
    if number is not None and words.at(number.end) in lex.short_scales and len(words.at(number.end)) > 2:
        multiplied, end = _scales(words, number.end, lex, number.value, short=True)  # zwei Mio. Euro, пять млн
        return replace(number, value=whole(multiplied), end=end)
    if number is not None and lex.language == "ar" and words.at(number.end) == "ونصف":
        scale = lex.scales.get(words.low[number.end - 1])
        if scale is not None:  # a million and half of the million
            end = number.end + 1 + (words.at(number.end + 1) == "ال" + words.low[number.end - 1])
            return replace(number, value=whole(number.value + scale / 2), end=end)
    scale = lex.scales.get(words.low[number.end - 1]) if number is not None else None
    if number is not None and scale and lex.language in _SCALE_AND_HALF:
        end = half_after(words, number.end, lex.language)
        if end > number.end:  # un million et demi
            return replace(number, value=whole(number.value + scale / 2), end=end)
    if number is not None and lex.language == "ru" and words.low[number.end : number.end + 2] == ["с", "половиной"]:
        return replace(number, value=whole(number.value + 0.5), end=number.end + 2)
    return number


def _from_digits(words: Words, i: int, lex: Lexicon) -> Numeral | None:
    raw = words.low[i]
    value = read_digits(raw, lex.decimal_comma)
    if isinstance(value, int) and point_alone(words, i):
        value = whole(float("0." + raw))
    if value is None:
        if not is_european(words, i, lex.language):
            return None
        value = whole(float(raw.replace(",", ".")))
    j = i + 1
    if lex.decimal_comma or lex.language == "ar" or stands_alone(words, i):  # 1 340 with plain blanks
        value, j = _blank_groups(words, i, value)
    if words.at(j) in VULGAR and isinstance(value, int):
        return Numeral(whole(value + VULGAR[words.low[j]]), j + 1, digits=True)
    part = vulgar(words, j) if isinstance(value, int) else None
    if part is not None:
        return Numeral(whole(value + part), j + 3, digits=True)
    if (
        isinstance(value, int)
        and lex.language == "ru"
        and words.at(j) in _HYPHENS
        and words.glued(j)
        and words.glued(j + 1)
        and words.at(j + 1) in ORDINAL_ENDINGS
    ):
        return Numeral(value, j + 2, digits=True, ordinal=True)  # 3-е
    if (
        isinstance(value, int)
        and words.glued(j)
        and words.at(j) in ORDINAL_ENDINGS
        and not (lex.language == "en" and len(words.low[j]) != 2)
    ):
        return Numeral(value, j + 1, digits=True, ordinal=True)
    if (
        isinstance(value, int)
        and words.at(j) == "/"
        and words.glued(j)
        and words.glued(j + 1)
        and words.at(j + 1).isdecimal()
        and words.at(j + 2) != "/"
    ):
        below = int(words.low[j + 1])
        if 0 < value < below <= 20:
            return Numeral(value / below, j + 2, digits=True, fraction=True)
        return None
    if lex.language == "en" and isinstance(value, int) and words.at(j) in ("and", "-"):
        halved, end = _and_a_half(words, j, value)  # 12 and a half years
        if end > j:
            return Numeral(whole(halved), end, digits=True)
    multiplied, j = _scales(words, j, lex, value, short=True)
    return Numeral(whole(multiplied), j, digits=True)


_LAST_GROUP = lazy_pattern(r"\d{3},\d{1,2}")
"""Thousands behind a blank with their decimals, where a comma marks these."""


def _blank_groups(words: Words, i: int, value: float | int) -> tuple[float | int, int]:
    j = i + 1
    if isinstance(value, int) and 0 < value < 1000 and words.low[i].isdecimal() and not words.low[i].startswith("0"):
        while (
            len(words.at(j)) == 3 and words.low[j].isdecimal() and words.start[j] == words.end[j - 1] + 1
            and words.text[words.end[j - 1]] in " \u00a0\u202f\u2009"
        ):  # fmt: skip
            value = value * 1000 + int(words.low[j])
            j += 1
        part = words.at(j)
        joined = words.start[j] == words.end[j - 1] + 1 if part else False
        if joined and _LAST_GROUP.fullmatch(part) and words.text[words.end[j - 1]] in " \u00a0\u202f\u2009":
            return round(value * 1000 + float(part.replace(",", ".")), 6), j + 1  # 2 450,5
    return value, j


def _scales(words: Words, j: int, lex: Lexicon, value: float, short: bool) -> tuple[float, int]:
    """What multiplies a number: million, ``bn`` right after digits, ``mil millones``, also ``-`` between."""
    while True:
        k = j + 1 if words.at(j) in _HYPHENS and words.glued(j) and words.glued(j + 1) else j
        word = words.at(k)
        size = lex.scales.get(word) or lex.hundreds.get(word)
        if size is None and short:
            size = lex.short_scales.get(word)
            loose = size is not None and len(word) <= 2 and not words.glued(k)
            if loose and word in ("m", "k", "b", "mi", "bi", "cr") and not _before_currency(words, k):
                size = None
            if size is not None and word == "m" and not _money_near(words, k):
                size = None
        if size is None:
            return value, j
        value, j = value * size, k + 1
        short = False
        if (
            words.at(j) == "."
            and words.glued(j)
            and word in ("тыс", "mio", "mill", "mrd", "tsd", "млн", "млрд")
            and j + 1 < len(words)
        ):
            j += 1


def _before_currency(words: Words, k: int) -> bool:
    """``60 M€``, ``60 M d'euros``, ``60 M USD``: a large letter and then the currency."""
    after = words.at(k + 1)
    if k + 1 >= len(words) or not words.raw(k).isupper():
        return False
    return (
        after in SIGNS
        or after in WORDS
        or after.removeprefix("d'") in WORDS
        or (after == "de" and words.at(k + 2) in WORDS)
    )


def _money_near(words: Words, k: int) -> bool:
    """Whether ``50m`` may mean millions: a currency before the digits or after, else it is metres."""
    before, after = words.at(k - 2), words.at(k + 1)
    return (
        before in SIGNS
        or before in BEFORE
        or currency_letters(words, k - 2) is not None
        or _before_currency(words, k)
        or after in SIGNS
        or after in WORDS
        or after in ("people", "cubic", "square")
        or (len(after) > 3 and after.endswith("s") and after.isalpha() and after != "across")
    )


def _special(words: Words, i: int, lex: Lexicon) -> Numeral | None:
    """``a dozen``, ``half a million``, ``a third``, ``two-thirds``, ``one in five``, ``three and a half``, ``½``."""
    word = words.low[i]
    if word in VULGAR:
        return Numeral(VULGAR[word], i + 1, fraction=True)
    if word in ONE_AND_A_HALF and lex.language == "ru":
        multiplied, j = _scales(words, i + 1, lex, 1.5, short=True)
        return Numeral(whole(multiplied), j)
    if word in DUALS and lex.language == "ar":
        return Numeral(DUALS[word], i + 1)
    if word in lex.ordinals and word not in lex.fractions:
        if lex.language == "en" and _is_adverb(words, i):
            return None
        if lex.language in ("fr", "es", "it", "pt") and words.at(i + 1).startswith("minist"):
            return None
        return Numeral(lex.ordinals[word], i + 1, ordinal=True)
    if lex.language == "de":
        value = german_number(word, lex.added)
        if value is not None:
            multiplied, j = _scales(words, i + 1, lex, value, short=False)
            return Numeral(whole(multiplied), j)
    if lex.language != "en":
        halved = half_number(words, i, lex.language)
        if halved is not None:
            return Numeral(whole(halved[0]), halved[1])
        place = roman(words, i)
        if place is not None:
            return Numeral(place, i + 1, ordinal=True)
        parts = parts_of_whole(words, i, lex.language)
        if parts is not None:
            return Numeral(parts[0], parts[1], fraction=True)
        if word == "ربع" and words.at(i + 1).startswith("ال"):
            return Numeral(0.25, i + 1, fraction=True)  # of the members
        if word in lex.fractions and word not in ("خمس", "ربع"):
            article = words.at(i - 1)
            return Numeral(1 / lex.fractions[word], i + 1, fraction=True) if article or lex.language == "ru" else None
        return None
    return _english(words, i, lex)


def _english(words: Words, i: int, lex: Lexicon) -> Numeral | None:
    word, after = words.low[i], words.at(i + 1)
    if word in ("a", "an"):
        if after == "half" and words.at(i + 2) in lex.scales:
            return Numeral(whole(lex.scales[words.at(i + 2)] / 2), i + 3)
        if after in lex.scales or after in lex.hundreds:
            return _sum(words, i + 1, lex, 1)
        if after in _PARTS and is_share(words, i + 2, after):
            return Numeral(1 / lex.fractions[after], i + 2, fraction=True)
        if after in ("couple", "pair") and words.at(i + 2) == "of":
            size = lex.scales.get(words.at(i + 3)) or lex.hundreds.get(words.at(i + 3))
            return Numeral(whole(2 * size), i + 4) if size and after == "couple" else Numeral(2, i + 3)
        if after in GROUPS and words.at(i + 2) == "of":
            return Numeral(GROUPS[after], i + 3)  # a trio of climbers
        if after == "score" and words.at(i + 2) == "of" and words.at(i + 3) not in _SCORES_OF:
            return Numeral(20, i + 3)
        return None
    if after == "of" and word in GROUPS and word not in _OF_THINGS:
        return Numeral(GROUPS[word], i + 2)
    if word.endswith("fold") and word[:-4] in lex.added:
        return Numeral(lex.added[word[:-4]], i + 1)
    if word in ("twice", "thrice"):
        return Numeral(2 if word == "twice" else 3, i + 1)
    if word in MULTIPLES and after in _MULTIPLIED:
        return Numeral(MULTIPLES[word], i + 1)
    if word == "half":
        j = i + 1 + (after in ("a", "an"))
        scale = lex.scales.get(words.at(j)) or lex.hundreds.get(words.at(j))
        if scale:
            return Numeral(whole(scale / 2), j + 1)
        if after == "-" and words.glued(i + 1) and words.glued(i + 2) and words.at(i + 2) in LONG:
            return Numeral(0.5, i + 1, fraction=True)
        if is_half(words, i):
            return Numeral(0.5, i + 1, fraction=True)
        return (
            Numeral(0.5, i + 1, fraction=True)
            if after in ("of", "the", "a", "an", "its", "their", "his", "her", "what", "that")
            else None
        )
    if word in lex.fractions and word in lex.ordinals:
        return Numeral(lex.ordinals[word], i + 1, ordinal=True)
    if word in lex.added:
        scored = _in_scores(words, i, lex)
        if scored is not None:
            return scored
        j = i + 1 + (after in _HYPHENS and words.glued(i + 1))
        below = lex.fractions.get(words.at(j))
        if (
            below
            and 1 <= lex.added[word] < below
            and words.at(j) != "second"
            and (words.at(j).endswith("s") or lex.added[word] == 1)
        ):
            return Numeral(lex.added[word] / below, j + 1, fraction=True)
        if (
            lex.added[word] > 1
            and (after.endswith("s") or after in _SEVERAL)
            and words.at(i + 2) == "in"
            and after not in UNITS["en"]
        ):
            low, told = lex.added.get(words.at(i + 3), 0), words.at(i + 4)
            if (
                lex.added[word] < low
                and low in (3, 4, 5, 10)
                and told
                and (not told.endswith("s") or told in _ONE_OF_THEM)
            ):
                return Numeral(lex.added[word] / low, i + 4, fraction=True)  # nine trains in ten ran late
        if word == "one" and words.at(i + 2) == "in" and after.isalpha() and after not in lex.added:
            low = lex.added.get(words.at(i + 3), 0)
            if low in (3, 4, 5, 10, 20) and words.at(i + 4) in _ONE_OF_THEM:
                return Numeral(1 / low, i + 4, fraction=True)  # one voter in five is undecided
        if after == "of" and words.at(i + 2) == "every":
            low = lex.added.get(words.at(i + 3), 0)
            return Numeral(lex.added[word] / low, i + 4, fraction=True) if low > lex.added[word] else None
        if after in ("in", "out") and lex.added[word] < 10:
            k = i + 2 + (words.at(i + 2) == "of" and after == "out")
            k += words.at(k) == "every"
            low = lex.added.get(words.at(k), 0) or (
                int(words.at(k)) if words.at(k).isdecimal() and len(words.at(k)) < 7 else 0
            )
            if (
                low > lex.added[word]
                and (after == "out" or word == "one" or low in (3, 4, 5, 10, 100))
                and not _is_time_after(words, k + 1)
            ):
                return Numeral(lex.added[word] / low, k + 1, fraction=True)
    return None


def _in_scores(words: Words, i: int, lex: Lexicon) -> Numeral | None:
    """``four score years``, ``four score and seven``."""
    if words.at(i + 1) not in ("score", "scores") or not 2 <= lex.added[words.low[i]] < 10:
        return None
    value, after = lex.added[words.low[i]] * 20, words.at(i + 2)
    if after == "and" and 0 < lex.added.get(words.at(i + 3), 0) < 20:
        return Numeral(value + lex.added[words.low[i + 3]], i + 4)
    return Numeral(value, i + 2) if after in ("years", "times", "of") else None


_PARTS = frozenset("half third quarter fifth sixth seventh eighth ninth tenth twentieth hundredth".split())
_SEVERAL = frozenset({"men", "women", "people", "children"})
_ONE_OF_THEM = frozenset(
    "is was has had does did will would can could said says thinks backs , . lives dies died".split()
)
_OF_THINGS = frozenset("pair couple twins triplets quadruplets".split())
_BEFORE_BARE = frozenset("the last past first next other these those its his her their another".split())
_BARE = frozenset("dozen hundred thousand million billion".split())
_SCORES_OF = frozenset("the a an nil zero one two three four five six seven eight nine ten".split())


def _is_adverb(words: Words, i: int) -> bool:
    """``At first``, ``First, …``, ``must be cleaned first.``; ``for a second``: no place in an order."""
    word, before, after = words.low[i], words.at(i - 1), words.at(i + 1)
    if word == "second":
        return before == "a" and not after.isalpha() and words.at(i - 2) in ("for", "in", "wait", "within", "than")
    if word != "first":
        return False
    if before == "at":
        return True
    if before in _BEFORE_PARTICIPLE and (after.endswith(("ed", "en", "wn")) or after in _PARTICIPLES):
        return True  # was first noticed
    if words.opens_sentence(i):
        return after == ","
    return (after in (".", ",", ";", "") or after in ("and", "before", "then")) and before not in BEFORE_RANK


_BEFORE_PARTICIPLE = frozenset("is are was were be been being has have had it he she they we who i".split())
_PARTICIPLES = frozenset(
    "seen told made found held built sold put set used said won read heard felt met sent brought caught came went began saw took".split()
)
_MULTIPLIED = frozenset("the its their his her our that what last this those".split())


def _is_time_after(words: Words, j: int) -> bool:
    return words.at(j) in UNITS["en"]


def _from_words(words: Words, i: int, lex: Lexicon) -> Numeral | None:
    word = words.low[i]
    if word in lex.added:
        return _sum(words, i, lex, None)
    if lex.language == "en" and words.at(i - 1) in _BEFORE_BARE and word in _BARE and not words.capital(i):
        following = words.at(i + 1)
        told = following.isalpha() and following not in ("of", "or", "and", "s", "to", "times", "in", "fold")
        return _sum(words, i, lex, 1) if told else None  # the hundred senators
    if lex.language == "en" or (word not in lex.hundreds and word not in lex.scales):
        return None  # dozens, millions: no value
    return _sum(words, i, lex, None) if word in lex.hundreds or word in BARE_SCALES else None


def _sum(words: Words, i: int, lex: Lexicon, start: int | None) -> Numeral | None:
    """The additive reading from token ``i``; ``start``: a value already read (``a`` hundred)."""
    total, group, room, j = 0, start or 0, 1 if start else 10**9, i
    any_word = start is not None
    ordinal = False
    while j < len(words):
        k = j
        if any_word and words.low[k] in _HYPHENS and words.glued(k) and words.glued(k + 1):
            k += 1
        if any_word and words.at(k) in lex.joiners and (lex.language != "en" or group >= 100 or total):
            k += 1
        word = words.at(k)
        value = lex.added.get(word)
        if value is None and any_word and lex.language == "ar" and word[:1] == "و":
            value = lex.added.get(word[1:])  # seven-and-twenty in two words, "and" joined to the second
        if value is not None:
            if lex.language == "ar" and 0 < group % 100 < 10 and (value == 10 or 20 <= value < 100):
                group, room = group + value, 1  # three-ten is thirteen, seven-and-twenty is 27
            elif word in ("vingt", "vingts") and group % 100 == 4:
                group, room = group - 4 + 80, 20
            elif value < room or not any_word:
                group += value
                room = (
                    20
                    if lex.language == "fr" and value in (60, 80)
                    else 10
                    if (value >= 20 or (value == 10 and lex.language == "fr")) and value % 10 == 0 and value < 100
                    else 100
                    if value >= 100
                    else 1
                )
                if group >= 1000:
                    break
            else:
                break
        elif word in lex.hundreds and (group < 100 or lex.hundreds[word] == 12):
            if k > j and words.at(j) in lex.joiners and lex.language != "ar":
                break
            group, room = max(group, 1) * lex.hundreds[word], 100
        elif word in lex.scales:
            if k > j and words.at(j) in lex.joiners and lex.language not in ("ar", "fr", "es"):
                break
            size = lex.scales[word]
            if total and total < size and not group:
                total *= size  # mil millones
            elif total and size > total and group:
                total = (total + group) * size
            else:
                total += max(group, 1) * size
            group, room = 0, 10**9
            if total > 10**18:
                return None
        elif (
            any_word
            and word in lex.ordinals
            and lex.language == "en"
            and lex.ordinals[word] < room
            and (words.low[k - 1] in _HYPHENS or group >= 100)
        ):
            group += lex.ordinals[word]
            ordinal, j = True, k + 1
            break
        else:
            break
        any_word, j = True, k + 1
    if not any_word:
        return None
    value_found: float = total + group
    if lex.language == "en":
        value_found, j = _and_a_half(words, j, value_found)
    return Numeral(whole(value_found), j, ordinal=ordinal)


def _and_a_half(words: Words, j: int, value: float) -> tuple[float, int]:
    """``two and a half``, ``one-and-a-half``: the value with what is added, and the token after it."""
    step = 2 if words.at(j) in _HYPHENS and words.glued(j) and words.at(j + 2) in _HYPHENS else 1
    k = j + step - 1
    three = words.at(k) == "and" and words.at(k + step) == "three" and words.at(k + step + 1) in _HYPHENS
    quarters = k + step + 1 + three
    if words.at(k) == "and" and words.at(k + step) == "three" and words.at(quarters) in ("quarter", "quarters"):
        value, j = value + 0.75, quarters + 1
        if words.at(j) in SCALES["en"]:
            return value * SCALES["en"][words.at(j)], j + 1
        return value, j
    if words.at(k) == "and" and words.at(k + step) == "a" and words.at(k + 2 * step) in ("half", "quarter"):
        value += 0.5 if words.at(k + 2 * step) == "half" else 0.25
        j = k + 2 * step + 1
        if words.at(j) in SCALES["en"]:
            return value * SCALES["en"][words.at(j)], j + 1
        if words.at(j) == "dozen":
            return value * 12, j + 1
        last = SCALES["en"].get(words.at(j - 2 * step - 2))
        if last and step == 1:
            return value + (0.5 if words.low[j - 1] == "half" else 0.25) * (last - 1), j  # a million and a half
    return value, j
