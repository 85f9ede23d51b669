"""Which deed of the news a word does in another language than English, alone or together with what it takes: ``dejó el cargo``,
``trat … zurück``, ``أطلقت … سراح``."""

from functools import cache, lru_cache

from core.facts.mentions.words import Words, cut
from core.facts.tables.calendar import MONTHS
from core.facts.tables.elsewhere.deeds import PHRASES, SEPARABLE
from core.facts.tables.elsewhere.verbs import DEED_ENDINGS, DEEDS, RUSSIAN_NOUNS

BREAK = frozenset(',;:.!?()"“”«»„–—،؛؟')
_REACH = 5
"""Tokens around a verb in which what it takes is looked for."""
_PREFIXED = 3
"""Letters of an Arabic word of which the first may be a prefix, at the least."""
_BRACKET = 14
"""Tokens from a German verb to its particle."""


@cache
def _by_letter(language: str) -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for stem, lemma in DEEDS.get(language, ()):
        found.setdefault(stem[0], []).append((stem, lemma))
    return {letter: tuple(rows) for letter, rows in found.items()}


@cache
def known_deed(word: str, language: str) -> str | None:
    """The English lemma of the deed that a word does, by the tables alone."""
    for stem, lemma in _by_letter(language).get(word[:1], ()):
        if word.startswith(stem) and (word == stem or _is_ending(word[len(stem) :], language)):
            return lemma
    if language == "ar" and word[:1] in ("ي", "ت") and len(word) >= _PREFIXED and word[1:] != "قع":
        forms = (known_deed(form, language) for form in _arabic_pasts(word[1:]))
        return next((lemma for lemma in forms if lemma), None)
    return None


def _arabic_pasts(rest: str) -> list[str]:
    """What the past of an Arabic verb may be, of which the present goes on so: ``تمع`` → ``اجتمع``, ``صل`` → ``وصل``, ``زور`` → ``زار``."""
    if len(rest) == _WITHOUT_WAW:
        return [f"و{rest}"]
    forms = [head + rest for head in ("", "ا", "أ")]
    if rest[1] in "وي":
        forms.append(f"{rest[0]}ا{rest[2:]}")
    if rest.endswith("ي"):
        forms += [f"{head}{rest[:-1]}ى" for head in ("", "ا", "أ")]
    return forms


_WITHOUT_WAW = 2
"""Letters that are left of a root that begins with waw."""


def _is_ending(rest: str, language: str) -> bool:
    """Whether what follows a deed's stem leaves it a verb; German and Dutch forms stand whole in the table."""
    if language == "ru":
        return len(rest) <= 6 and not rest.endswith(RUSSIAN_NOUNS)
    return rest in DEED_ENDINGS.get(language, frozenset())


@cache
def _heads(language: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...]:
    return tuple(
        (tuple(verbs.split()), tuple(taken.split()), lemma) for verbs, taken, lemma in PHRASES.get(language, ())
    )


@cache
def _any_head(language: str) -> tuple[str, ...]:
    return tuple(sorted({verb for verbs, _, _ in _heads(language) for verb in verbs}))


@cache
def _particles() -> dict[str, dict[str, str]]:
    """German finite form → particle → lemma."""
    found: dict[str, dict[str, str]] = {}
    for particle, rows in SEPARABLE.items():
        for forms, lemma in rows.items():
            for form in forms.split():
                found.setdefault(form, {})[particle] = lemma
    return found


@lru_cache(maxsize=8192)
def takes_another(word: str, language: str) -> bool:
    """Whether a word may be a verb that tells its deed with another one beside it."""
    return word.startswith(_any_head(language)) or (language == "de" and word in _particles())


def joined_deed(words: Words, k: int, language: str) -> tuple[str, int] | None:
    """The lemma of the verb at token ``k`` with what it takes, and the token of that; ``None`` where no table knows the two."""
    word = words.low[k]
    if language == "ar" and word[:1] in "وف" and not takes_another(word, language):
        word = word[1:]  # ولقي حتفه
    if not takes_another(word, language):
        return None
    if word.startswith(_any_head(language)):
        for verbs, taken, lemma in _heads(language):
            if word.startswith(verbs):
                place = _near(words, k, taken, _BRACKET if language == "de" else _REACH)
                if place is not None:
                    return lemma, place
    if language == "de" and word in _particles():
        rows = _particles()[word]
        for j in range(k + 1, min(len(words), k + 1 + _BRACKET)):
            if words.low[j] in BREAK and not _in_date(words, j):
                break
            if words.low[j] in rows and (words.at(j + 1) in BREAK or words.at(j + 1) in ("", "und", "oder")):
                return rows[words.low[j]], j
    return None


def _in_date(words: Words, j: int) -> bool:
    """Whether a stop or comma belongs to a date: ``am Mittwoch, 18. März, in Bonn``."""
    near = words.at(j - 1), words.at(j + 1)
    return any(w.isdecimal() or w in MONTHS["de"] for w in near)


def _near(words: Words, k: int, taken: tuple[str, ...], reach: int) -> int | None:
    for step in (1, -1):
        for j in range(k + step, k + step * (reach + 1), step):
            if not 0 <= j < len(words) or words.low[j] in BREAK:
                break
            if words.low[j].startswith(taken):
                return j
    return None


@lru_cache(maxsize=1024)
def deed_words(sentence: str, language: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The known deeds of a sentence, each with the folded words that say it."""
    found: dict[str, set[str]] = {}
    if language == "zh":
        for stem, lemma in DEEDS["zh"]:
            if stem in sentence:
                found.setdefault(lemma, set()).add(stem)
        return tuple((lemma, frozenset(said)) for lemma, said in found.items())
    words = cut(sentence)
    for k, word in enumerate(words.low):
        joined = joined_deed(words, k, language)
        if joined is not None:
            found.setdefault(joined[0], set()).update(
                (word, words.low[joined[1]], *_closing(words, joined[1], language))
            )
            continue
        lone = known_deed(bare_arabic(word) if language == "ar" else word, language)
        if lone is not None:
            found.setdefault(lone, set()).add(word)
    return tuple((lemma, frozenset(said)) for lemma, said in found.items())


def _closing(words: Words, k: int, language: str) -> tuple[str, ...]:
    """The particle that closes a German clause after what the verb takes: ``nieder`` in ``legte ihr Amt nieder``."""
    after = words.at(k + 1)
    ends = words.at(k + 2) in BREAK or words.at(k + 2) in ("", "und", "oder")
    return (after,) if language == "de" and ends and (after in SEPARABLE or after == "auf") else ()


def bare_arabic(word: str) -> str:
    """Without *and* or *so* joined to it."""
    return word[1:] if word[:1] in "وف" and len(word) > 4 else word
