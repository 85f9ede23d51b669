"""What stands beside a figure and says what it measures: a currency before it or after it, a unit, percent, a length of time."""

from core.facts.mentions.amounts.currency_letters import currency_letters
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.words import Words
from core.facts.tables import calendar, currencies, units
from core.facts.tables.currency_letters import CODES, LETTERS


def currency_before(words: Words, first: int) -> tuple[int, str | None]:
    sign = words.at(first - 1)
    if sign in currencies.SIGNS:
        code = currencies.SIGNS[sign]
        first -= 1
        if sign == "$" and words.glued(first):
            country = words.at(first - 1)
            if country == "." and words.at(first - 2) == "s" and words.at(first - 4) == "u":
                return first - 4, "USD"
            if country in currencies.DOLLARS:
                return first - 1, currencies.DOLLARS[country]
        if sign == "₵" and words.glued(first) and words.raw(first - 1) == "GH":
            first -= 1
        return first, code
    letters = first - 1 - (sign == "." and words.glued(first - 1))
    told = currency_letters(words, letters) if letters >= 0 else None
    if told is not None:
        return letters, told
    if sign == "." and words.at(first - 2) in ("rs", "re"):
        return first - 2, "INR"
    if sign in currencies.BEFORE:
        return first - 1, currencies.BEFORE[sign]
    return first, None


Unit = tuple[str | None, str | None, float, int, str]
"""(unit, currency, factor, end, kind)"""


def unit_after(words: Words, j: int, lex: Lexicon, code: str | None) -> Unit:
    """What follows the number: percent, a currency, a measure, a length of time; or nothing."""
    word = words.at(j)
    hyphen = word in "-‐‑" and word != "" and words.glued(j) and words.glued(j + 1)
    k = j + 1 if hyphen else j
    if lex.language in ("fr", "es", "it", "pt") and words.at(k) in ("d'", "de", "di", "d"):
        k += 1
    elif words.at(k) in ("sq", "cu", "кв", "куб") and words.at(k + 1) == "." and words.glued(k + 1):
        name = units.PHRASES.get((words.at(k), words.at(k + 2)))
        if name:
            return name, None, 1, k + 3, "measure"
    word = words.at(k)
    if word.startswith("d'"):
        word = word[2:]
    if code:
        end, code = _currency_after(words, j, code)
        return None, code, 1, end, "money"
    if word in ("u", "us") and words.at(k + 1) in (".", "dollars", "dollar"):
        step = 4 if words.at(k + 1) == "." and words.at(k + 2) == "s" else 1
        if words.at(k + step) in ("dollar", "dollars"):
            return None, "USD", 1, k + step + 1, "money"
    following, ends = _unhyphenated(words, k)
    for length in (3, 2, 1):
        phrase = tuple(following[:length])
        name = units.PHRASES.get(phrase)
        if name and phrase[-1].isdecimal() and not words.glued(ends[length - 1] - 1):
            continue  # 5 m 2
        if name and len(phrase) == length and (length > 1 or len(word) > 1 or words.raw(k).isupper()):
            return (
                name,
                None,
                1,
                ends[length - 1],
                "percentage" if units.SIZES[name][0] in ("share", "point") else "measure",
            )
    named = k + ((word, words.at(k + 1)) in currencies.NAMED_BY_TWO)
    pair = (words.at(named), words.at(named + 1))
    if pair in currencies.QUALIFIED:
        return None, currencies.QUALIFIED[pair], 1, named + 2, "money"
    if word in currencies.WORDS and not (hyphen and word in ("rand",)):
        return None, currencies.WORDS[word], 1, k + 1, "money"
    told = _by_code_or_scale(words, k, lex)
    if told is not None:
        return None, told, 1, k + 1, "money"
    shared = word if lex.language == "en" else currencies.SEVERAL_ELSEWHERE.get(lex.language, {}).get(word)
    if shared in currencies.SEVERAL:
        return shared, None, 1, k + 1, "money"
    if word in ("pound", "pounds"):
        if _is_weight(words, k):
            return "lb", None, 1, k + 1, "measure"
        return None, "GBP", 1, k + 1, "money"
    if word == "p" and lex.language == "en" and _is_pence(words, k):
        return None, "GBP", 0.01, k + 1, "money"
    if (
        word in ("c", "¢")
        and words.raw(k) == word
        and lex.language == "en"
        and words.glued(k)
        and words.at(k + 1) != "/"
    ):
        return None, _whose_cents(words, k), 0.01, k + 1, "money"
    if word in currencies.MINOR and lex.language == "en":
        minor, factor = currencies.MINOR[word]
        if minor == "USD":
            minor = _whose_cents(words, k)
        return None, minor, factor, k + 1, "money"
    if word in units.POINTS and _are_percentage_points(words, k):
        return "percentage point", None, 1, k + 1, "percentage"
    name = units.UNITS.get(word)
    time_unit = calendar.UNITS.get(lex.language, {}).get(word)
    if name and not time_unit and (len(word) > 2 or _is_symbol(words, k)):
        if name == "degree" and words.at(k + 1) in ("c", "f"):
            return ("Celsius" if words.at(k + 1) == "c" else "Fahrenheit"), None, 1, k + 2, "measure"
        return (
            name,
            None,
            1,
            k + 1,
            "percentage" if name in ("percent", "per mille", "percentage point", "basis point") else "measure",
        )
    if time_unit and time_unit != "quarter" and time_unit != "weekend":
        return time_unit, None, 1, k + 1, "duration"
    return None, None, 1, j, "number"


def _by_code_or_scale(words: Words, k: int, lex: Lexicon) -> str | None:
    """The currency of ``3 million PHP``, and of words that mean money in English alone, some of them behind a million alone."""
    if k >= len(words):
        return None
    if words.raw(k) in CODES:
        return LETTERS[words.raw(k)]
    word = words.at(k)
    if lex.language != "en":
        told = currencies.ELSEWHERE.get(lex.language, {}).get(word)
        return told if told and _by_thousands(words, k) else None
    if word in currencies.AFTER_SCALE and words.at(k - 1) in currencies.SCALE:
        return currencies.AFTER_SCALE[word]
    return currencies.ENGLISH.get(word)


def _by_thousands(words: Words, k: int) -> bool:
    """Whether a figure before a word is one of thousands or millions: ``3 millions de livres``, ``12.500 Pfund``."""
    n = k - 1 - (words.at(k - 1) in ("de", "d'", "."))
    n -= words.at(n) == "." and words.at(n - 1) in currencies.SCALE_ELSEWHERE
    figure = words.at(n)
    return figure in currencies.SCALE_ELSEWHERE or (figure[:1].isdecimal() and sum(c.isdecimal() for c in figure) > 3)


def _whose_cents(words: Words, k: int) -> str:
    """Cents of the currency that the sentence speaks of: ``up 40 cents to 2.80 euros``; else of the dollar."""
    around = words.low[words.sentence_start(k) : words.sentence_end(k)]
    spoken = {currencies.CENTS_OF[w] for w in around if w in currencies.CENTS_OF}
    return spoken.pop() if len(spoken) == 1 else "USD"


def _are_percentage_points(words: Words, k: int) -> bool:
    """``by 1.5 points`` of a rate, a share or a poll; those of an index, a table or a game are none."""
    around = words.low[words.sentence_start(k) : words.sentence_end(k)]
    if any(w in units.POINTS_OF_A_GAME for w in around):
        return False
    return any(w in units.POINTS_OF_A_SHARE for w in around)


def _unhyphenated(words: Words, k: int) -> tuple[list[str], list[int]]:
    """The next three words and the token after each, hyphens between them passed over (``square-metre``)."""
    following: list[str] = []
    ends: list[int] = []
    while len(following) < 3 and k < len(words):
        if words.low[k] == "-" and following and words.glued(k) and words.glued(k + 1):
            k += 1
            continue
        following.append(words.low[k])
        ends.append(k + 1)
        k += 1
    return following, ends


def _is_pence(words: Words, k: int) -> bool:
    """``418p``; no page, and no ``9p.m.``"""
    return words.raw(k) == "p" and words.glued(k) and not (words.at(k + 1) == "." and words.at(k + 2) == "m")


def _is_symbol(words: Words, k: int) -> bool:
    """A short symbol right after digits, in its own case: ``5 m``, ``5km``, never ``5 M`` or ``in``."""
    raw = words.raw(k)
    hyphened = words.at(k - 1) == "-" and words.glued(k) and words.glued(k - 1)
    if not words.at(k - 1 - hyphened)[-1:].isdecimal():
        return len(raw) == 1 and not raw.isascii()
    if raw.lower() in units.CASED:
        return raw.islower()
    return True


_PAID = frozenset(
    "fetched fetch paid pay pays cost costs sold raised earned earns fined fine price priced worth charged spent bid owed won".split()
)


def _is_weight(words: Words, k: int) -> bool:
    if not _PAID.isdisjoint(words.low[max(0, k - 4) : k]):
        return False
    if words.at(k + 1) in ("of",) or words.at(k - 2) == "-":
        near = words.low[max(0, k - 8) : k + 6]
        return not any(
            w in ("£", "pay", "paid", "cost", "tax", "fine", "price", "worth", "debt", "money") for w in near
        )
    near = words.low[max(0, k - 8) : k + 4]
    return any(
        w in ("weigh", "weighs", "weighed", "weighing", "weight", "heavy", "lighter", "heavier", "kg") for w in near
    )


def _currency_after(words: Words, j: int, code: str) -> tuple[int, str]:
    """``$7 million Canadian``, ``$5m (US)``, ``$5 USD``: the token after the amount, and whose money what follows says it is."""
    word = words.at(j)
    following = currencies.WORDS.get(word)
    if following == code or (following in currencies.DOLLARS.values() and code == "USD" and words.capital(j)):
        return j + 1, following or code
    bracket = word == "("
    k = j + bracket
    pair = f"{words.at(k)} {words.at(k + 1)}"
    length = 2 if pair in currencies.WHOSE else 1
    whose = currencies.WHOSE.get(pair) or currencies.WHOSE.get(words.at(k))
    end = k + length
    if whose is None or code != "USD" or not words.capital(k) or (bracket and words.at(end) != ")"):
        return j, code
    if not bracket and words.at(end).isalpha() and words.at(end) not in currencies.AFTER_WHOSE:
        return j, code  # a $7 million Canadian film
    return end + bracket, whose
