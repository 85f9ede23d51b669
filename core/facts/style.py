"""Are two wordings the same but for house style, and of what kind is the difference?

Each comparison folds a little more away than the one before it; the first that makes both sides equal names the kind.
Offsets never pass through here: folding only decides what counts as equal.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from core.facts.tables.elsewhere.simplified import SIMPLIFIED
from core.patterns import lazy_pattern

_QUOTES: Final = "'‘’‚‛′`´ʼ\"“”„‟«»‹›″「」『』"
_DASHES: Final = "-‐‑‒–—―−﹣－"
_FOLD: Final = str.maketrans(
    dict.fromkeys(_QUOTES, "'")
    | dict.fromkeys(_DASHES, "-")
    | {"…": "...", "\u00ad": "", "\u200b": "", "\ufeff": "", "\u200e": "", "\u200f": "", "ﬁ": "fi", "ﬂ": "fl"}
)
_BLANKS: Final = lazy_pattern(r"\s+")
_AROUND_DASH: Final = lazy_pattern(r"\s*-[-\s]*")
_UNPOINTED: Final = lazy_pattern(r"(?<=[A-Za-z])\.(?!\d)")
_LETTERS: Final = lazy_pattern(r"\w+(?:['’]\w+)*")
_SIGN_AT_NUMBER: Final = lazy_pattern(r"(?<![\w.,])[-−+±<>~≈]\s?(?=[\d$£€¥.])|[%‰$£€¥₹°#&@=<>~≈]|(?<=\d)[.,:/\-](?=\d)")

SPELLINGS: Final[dict[str, str]] = {
    # British → American, where the spelling library has no pair of its own
    "cheque": "check", "cheques": "checks", "storey": "story", "storeys": "stories", "kerb": "curb", "kerbs": "curbs",
    "towards": "toward", "afterwards": "afterward", "backwards": "backward", "forwards": "forward",
    "upwards": "upward", "downwards": "downward", "whilst": "while", "amongst": "among", "amidst": "amid",
    "skilful": "skillful", "wilful": "willful", "gaol": "jail", "mum": "mom", "spilt": "spilled", "learnt": "learned",
    "burnt": "burned", "dreamt": "dreamed", "leapt": "leaped", "spelt": "spelled", "spoilt": "spoiled",
    "leant": "leaned", "smelt": "smelled", "knelt": "kneeled", "lit": "lighted", "sped": "speeded",
    "proven": "proved", "adviser": "advisor", "advisers": "advisors", "protester": "protestor",
    "protesters": "protestors", "judgement": "judgment", "acknowledgement": "acknowledgment", "ageing": "aging",
    "ageings": "agings", "mould": "mold", "moulds": "molds", "plough": "plow", "ploughs": "plows",
    "programme": "program", "programmes": "programs", "tonne": "metric ton", "tonnes": "metric tons",
    "draught": "draft", "enquiry": "inquiry", "enquiries": "inquiries", "okay": "ok", "grey": "gray", "yoghurt": "yogurt",
    "pyjamas": "pajamas", "aluminium": "aluminum", "aeroplane": "airplane", "artefact": "artifact",
    "artefacts": "artifacts", "sceptic": "skeptic", "sceptical": "skeptical", "disc": "disk", "omelette": "omelet",
    "moustache": "mustache", "per cent": "percent", "instalment": "installment", "instalments": "installments",
    "fulfil": "fulfill", "enrol": "enroll", "fuelled": "fueled", "cancelled": "canceled", "percent": "percent",
    "focussed": "focused", "e-mail": "email", "e-mails": "emails", "co-operation": "cooperation",
    "web site": "website", "under way": "underway", "mid-day": "midday", "no-one": "no one", "any more": "anymore",
    "licence": "license", "practise": "practice", "defence": "defense", "offence": "offense", "pretence": "pretense",
    "for ever": "forever", "health care": "healthcare", "vice versa": "vice-versa", "all right": "alright",
    "got": "gotten", "orientated": "oriented", "specialise": "specialize", "tsar": "czar", "jewellery": "jewelry",
    "analyse": "analyze", "analysed": "analyzed", "analysing": "analyzing", "paralysed": "paralyzed",
    "dr": "dr", "mr": "mr", "mrs": "mrs", "st": "saint",
}  # fmt: skip


STYLE_WHY: Final = {
    "whitespace": "only blanks differ",
    "typography": "only the typographic form of quotation marks, dashes or the like differs",
    "punctuation": "only punctuation differs",
    "capitalisation": "only capital and small letters differ",
    "spelling": "two spellings of the same words",
    "transliteration": "two ways to write one name",
    "notation": "the same value, written another way",
}
"""Kind of style → the reason that an editor is given."""


def typographic(text: str) -> str:
    """Quotation marks, apostrophes, dashes, ellipses and blanks made alike; compatibility forms resolved."""
    return _AROUND_DASH.sub(
        "-", _BLANKS.sub(" ", unicodedata.normalize("NFKC", text.translate(_FOLD)).replace("''", "'"))
    )


def unaccented(text: str) -> str:
    """Accents off the letters they sit on; ß, ø, ł and their like by what is written in their stead."""
    if text.isascii():
        return text
    text = text.translate(_BASE_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")


_BASE_LETTERS: Final = str.maketrans({
    "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
    "ı": "i", "þ": "th", "ð": "d", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None,
})  # fmt: skip


@cache
def spelled(word: str) -> str:
    """One spelling for all accepted spellings of an English word, lower case."""
    from breame.spelling import get_american_spelling  # heavy enough to wait until a spelling is asked for

    word = word.casefold()
    if word in SPELLINGS:
        return SPELLINGS[word]
    american = str(get_american_spelling(word)).casefold()
    for ending, other in (("isation", "ization"), ("isations", "izations")):
        if american.endswith(ending):
            american = american[: -len(ending)] + other
    return SPELLINGS.get(american, american)


def words_of(text: str) -> list[str]:
    """The words of a wording, apostrophes kept inside them."""
    return _LETTERS.findall(text)


def bare(text: str) -> str:
    """Letters and digits alone, lower case, blanks between words; a sign or separator that belongs to a number stays."""
    text = typographic(text).casefold()
    kept = "".join(f" {m} " for m in _SIGN_AT_NUMBER.findall(text))
    return " ".join(words_of(text.replace("'", ""))) + kept


@lru_cache(maxsize=4096)
def style_kind(before: str, after: str, *, english: bool = True) -> str | None:
    """The kind of style in which two wordings differ, or ``None`` when they differ in more.

    ``english``: whether English spelling tables apply.
    """
    if before == after:
        return "whitespace"
    if _BLANKS.sub(" ", before.strip()) == _BLANKS.sub(" ", after.strip()):
        return "whitespace"
    a, b = typographic(before).strip(), typographic(after).strip()
    if a == b:
        return "typography"
    if a.replace("'", "") == b.replace("'", "") and a.count("'") == b.count("'"):
        return "typography"
    if a.replace(" ", "") == b.replace(" ", "") and not _joins_letters(a, b):
        return "whitespace"
    if a.lower() == b.lower():
        return "capitalisation"
    if a.casefold() == b.casefold():
        return "spelling"  # Straße, Strasse
    if _UNPOINTED.sub("", a) == _UNPOINTED.sub("", b):
        return "punctuation"
    if bare(a) == bare(b):
        if a.count("-") != b.count("-") and words_of(a) and all(w[:1].isupper() or w == "s" for w in words_of(a)):
            return "transliteration"
        return "punctuation" if _without_marks(a) == _without_marks(b) else "capitalisation"
    if bare(unaccented(a)) == bare(unaccented(b)):
        return "transliteration" if a[:1].isupper() and b[:1].isupper() else "spelling"
    if any(_hyphens_off(a, instead) == _hyphens_off(b, instead) for instead in ("", " ")):
        return None if english and _says_again(a) != _says_again(b) else "spelling"
    if not english and a.translate(SIMPLIFIED) == b.translate(SIMPLIFIED):
        return "spelling"
    if not english and _prefix_joined(a, b):
        return "spelling"
    if english and (_same_spelling(a, b) or _one_compound(a, b) or _respelled_compound(a, b)):
        return "spelling"
    return None


def _says_again(text: str) -> bool:
    """``re-signed``, which ``resigned`` is not."""
    return any(m[1].casefold().startswith(_ANEW) for m in _AGAIN.finditer(text))


_AGAIN: Final = lazy_pattern(r"\bre-(\w+)", re.I)
_ANEW: Final = (
    "sign",
    "cover",
    "form",
    "collect",
    "lease",
    "press",
    "sort",
    "store",
    "strain",
    "treat",
    "bound",
    "act",
    "dress",
    "lay",
    "move",
    "present",
    "side",
    "sound",
    "tire",
    "serve",
    "mark",
)
"""Beginnings of words that ``re`` without a hyphen makes quite another word of."""
_PREFIXES: Final = tuple(
    "ex vice anti co pre post sub super mini micro auto euro non semi multi inter экс вице анти".split()
)


def _prefix_joined(a: str, b: str) -> bool:
    """``exalcalde``, ``ex alcalde``, ``ex-alcalde``: the same letters, a prefix joined to them or apart."""
    one, two = (re.sub(r"[\s-]+", "", text.casefold()) for text in (a, b))
    parts = min(words_of(a.casefold()), words_of(b.casefold()), key=lambda words: -len(words))
    return one == two and any(word in _PREFIXES for word in parts[:-1])


def _one_compound(a: str, b: str) -> bool:
    """``seat belt`` and ``seatbelt``: the same letters in one word and in two; a small word is no part (a part, may be, every day)."""
    one, two = words_of(a.casefold()), words_of(b.casefold())
    if one == two or "".join(one) != "".join(two) or not all(w.isalpha() for w in (*one, *two)):
        return False
    return all(len(w) > 2 and w not in _NO_PART for w in (*one, *two))


def _respelled_compound(a: str, b: str) -> bool:
    """``snow-ploughs`` and ``snowplows``: one compound, with a hyphen or in one word, whose parts are spelled in two ways."""
    one, two = a.casefold().strip(" ,;.!?'"), b.casefold().strip(" ,;.!?'")
    if abs(len(one) - len(two)) > 3 or (one[:1] != two[:1] and one[-1:] != two[-1:]):
        return False
    return bool(_spelled_parts(one) & _spelled_parts(two))


@lru_cache(maxsize=1024)
def _spelled_parts(compound: str) -> frozenset[str]:
    """The ways to write it in one word, in American spelling; none for what is no compound."""
    from core.facts.judgement.vocabulary.lexicon import known

    parts = compound.split("-")
    if not all(part.isascii() and part.isalpha() for part in parts) or len(parts) > 2 or len(compound) < 7:
        return frozenset()
    if len(parts) == 2:
        return frozenset({"".join(_spelled_part(part) for part in parts)})
    cuts = ((compound[:n], compound[n:]) for n in range(3, len(compound) - 2))
    ways = {_spelled_part(x) + _spelled_part(y) for x, y in cuts if known(x) and known(y)}
    return frozenset(ways | {compound})


def _spelled_part(word: str) -> str:
    """Its American spelling; of a short word no other form (forgot is not forgotten)."""
    return spelled(word) if len(word) > 3 and " " not in spelled(word) else word


_NO_PART: Final = frozenset(
    "any every some may not one all out off for over under with who what how when where can the and but "
    "set back break check clean take turn work pay".split()
)
"""Words that say another thing when they stand by themselves."""


def _joins_letters(a: str, b: str) -> bool:
    """Whether a blank of the one stands between two letters or two digits of the other."""
    return bool(
        words_of(a) != words_of(b) and "".join(words_of(a)) == "".join(words_of(b)) and not re.search(r"\d", a + b)
    )


def _without_marks(text: str) -> str:
    return " ".join(words_of(text.replace("'", "")))


def _hyphens_off(text: str, instead: str) -> str:
    """``mid-June`` as ``mid June``, ``co-operation`` as ``cooperation``; nothing where a number might lose its sign."""
    return _INNER_HYPHEN.sub(instead, typographic(text).casefold().strip(" ,;.!?'"))


_INNER_HYPHEN: Final = lazy_pattern(r"(?<=[^\W\d])-(?=\w)|(?<=\w)-(?=[^\W\d])")


def _same_spelling(a: str, b: str) -> bool:
    if _SIGN_AT_NUMBER.findall(typographic(a)) != _SIGN_AT_NUMBER.findall(typographic(b)):
        return False
    left, right = words_of(a), words_of(b)
    joined_a, joined_b = " ".join(left).casefold(), " ".join(right).casefold()
    if SPELLINGS.get(joined_a, joined_a) == SPELLINGS.get(joined_b, joined_b):
        return True
    return len(left) == len(right) and bool(left) and all(_one_spelling(x, y) for x, y in zip(left, right))


def _one_spelling(a: str, b: str) -> bool:
    from core.facts.judgement.vocabulary.lexicon import misspelt

    if a.endswith(("'s", "’s")) and b.endswith(("'s", "’s")):
        a, b = a[:-2], b[:-2]
    if a.casefold() == b.casefold() or spelled(a) == spelled(b):
        return True
    if frozenset((a.casefold(), b.casefold())) in _CONFUSED or _one_day(a, b):
        return True
    if a[:1].islower() and b[:1].islower():
        return misspelt(a, b)
    return a[:1].isupper() and b[:1].isupper() and misspelt(a, b) and _no_name(a.casefold(), b.casefold())


def _one_day(a: str, b: str) -> bool:
    """``Wensday``: a weekday or month, and what is none but nearly one."""
    from rapidfuzz.fuzz import ratio

    named = [word.casefold() in _DAYS for word in (a, b)]
    if named[0] == named[1] or not (a[:1].isupper() and b[:1].isupper()):
        return False
    day, slip = (a, b) if named[0] else (b, a)
    close = sorted(_DAYS, key=lambda name: (-ratio(name, slip.casefold()), name))[0]
    return close == day.casefold() and ratio(close, slip.casefold()) >= 75 and min(len(slip), len(day)) >= 5


_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october"
    " november december".split()
)
_CONFUSED: Final = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "losing/loosing lose/loose loses/looses there/their their/they're there/they're your/you're its/it's whose/who's to/too"
        " form/from breath/breathe cloths/clothes quiet/quite lightening/lightning prophecy/prophesy stationary/stationery"
        " weather/whether passed/past lead/led advice/advise effect/affect effected/affected discreet/discrete"
    ).split()
)
"""Words that slips of the pen put for one another, where everything else stays: both would make no other claim there."""


def _no_name(a: str, b: str) -> bool:
    """Whether the one of two capitalised words that is a word is none that people are called by: ``Teh`` / ``The``."""
    from core.facts.judgement.vocabulary.lexicon import known, lemma, names
    from core.facts.judgement.vocabulary.words import REPORTING, SHELL_NOUNS, STOP

    word = a if known(a) else b
    many = word.endswith("s") and lemma(word) != word and "p" in names(lemma(word))
    state = len(word) >= 8 and word.endswith(("ed", "ly"))  # Dissapointed fans
    return many or state or word in STOP or word in SHELL_NOUNS or word in REPORTING or word in _BODIES


_BODIES: Final = frozenset(
    "police parliament government ministry council committee department company authority authorities hospital university".split()
)
"""Bodies that a sentence begins with."""
