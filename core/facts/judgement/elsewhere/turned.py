"""Who did it to whom, told the other way about, in other languages than English: ``Le chat a griffé le chien``, ``Le chien a griffé …``.

Where two sides of a verb changed places, articles and endings that went with them say that nothing else did (``Den Fahrer sah der Wirt``);
where these stayed, or tell nothing, who acts is another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from core.facts.judgement.elsewhere.acronyms import acronyms
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.tables.calendar import PARTS
from core.facts.tables.elsewhere.sources import VERBS
from core.facts.tables.elsewhere.turned import (
    AGAINST,
    AND,
    ARTICLES,
    BY,
    FROM,
    JOINED,
    MUTUAL,
    PASSIVE_BE,
    PREPOSITIONS,
    TO,
)
from core.facts.tables.elsewhere.verbs import BE, BEEN, DEEDS, HELPERS
from core.patterns import lazy_pattern
from core.text.language import small_words

_STEM: Final = 4
"""Letters in which two forms of one word agree."""
_LONGEST: Final = 40
"""Words of a sentence at the most."""
_SIDE: Final = 5
"""Words that who acts, and whom it is done to, take at the most."""
_WORD: Final = lazy_pattern(r"[^\W_]+(?:[-’'][^\W_]+)*['’]?|[.,;:!?()«»„“”\"–—]")
_HAN: Final = lazy_pattern(r"[\u4e00-\u9fff]")
_ANY_ARTICLE: Final = "*"


@dataclass(frozen=True, slots=True)
class _Token:
    """A word as it is compared (every article alike), as it stands, and where."""

    low: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Turn:
    """The two sides in the older and in the newer sentence, with how many tokens stand before them in each."""

    first: Sequence[_Token]
    second: Sequence[_Token]
    between: Sequence[_Token]
    at: tuple[tuple[int, int], tuple[int, int]]
    """Where in the older sentence, and where in the newer one, the turned stretch begins and ends."""


def turned_elsewhere(region: Region) -> list[Finding]:
    """A finding for each pair of sentences in which who acts and whom it is done to changed places, or only their order did."""
    language = region.language or ""
    if language not in MUTUAL or not region.hunks:
        return acronyms(region) if region.hunks else []
    found = acronyms(region)
    for sentence_a, sentence_b in region.edited:
        region.check()
        a = _tokens(region.a.text, *sentence_a, language)
        b = _tokens(region.b.text, *sentence_b, language)
        finding = _of(region, language, a, b) or _voice(region, language, a, b)
        if finding is not None:
            found.append(finding)
    return found


def _of(region: Region, language: str, a: Sequence[_Token], b: Sequence[_Token]) -> Finding | None:
    if len(a) != len(b) or not 3 <= len(a) <= _LONGEST or [t.low for t in a] == [t.low for t in b]:
        return None
    turn = _turn(a, b, language)
    if turn is None or not _persons(region, turn, language):
        return _by_endings(a, b) if language == "ru" else None
    (a0, a1), (b0, b1) = turn.at
    before, after = (a[a0].start, a[a1 - 1].end), (b[b0].start, b[b1 - 1].end)
    if _joined(turn, language) or _cases_kept(a, b, turn, language):
        return Finding(before, after, "wording", None, "changed", why="the same in another order")
    return Finding(before, after, "fact", "status", "changed", why="who and whom changed places")


def _tokens(text: str, start: int, end: int, language: str) -> list[_Token]:
    if language == "zh":
        return [_Token(c, c, n, n + 1) for n, c in enumerate(text[start:end], start) if not c.isspace()]
    found = []
    for match in _WORD.finditer(text, start, end):
        word, low = match[0], match[0].casefold().replace("’", "'")
        head, mark, rest = low.partition("'")
        if mark and rest and head + mark in ("l'", "un'"):
            found.append(_Token(_ANY_ARTICLE, word[: len(head) + 1], match.start(), match.start() + len(head) + 1))
            found.append(_Token(rest, word[len(head) + 1 :], match.start() + len(head) + 1, match.end()))
            continue
        for part in JOINED.get(low, low).split() if language in ARTICLES else (low,):
            said = _ANY_ARTICLE if part in ARTICLES.get(language, ()) else part
            found.append(_Token(said, part if part != low else word, match.start(), match.end()))
    return found


def _turn(a: Sequence[_Token], b: Sequence[_Token], language: str) -> _Turn | None:
    """``X verb Y`` / ``Y verb X`` within what both sentences begin and end with; in Arabic both sides follow the verb."""
    low_a, low_b = [t.low for t in a], [t.low for t in b]
    head = next(n for n, (x, y) in enumerate(zip(low_a, low_b, strict=True)) if x != y)
    tail = next(n for n, (x, y) in enumerate(zip(low_a[::-1], low_b[::-1], strict=True)) if x != y)
    mid_a, mid_b = low_a[head : len(a) - tail], low_b[head : len(b) - tail]
    longest = _SIDE * (2 if language == "zh" else 1)
    for i in range(1, min(longest, len(mid_a) - 1) + 1):
        for j in range(1, min(longest, len(mid_a) - i) + 1):
            x, y, between = mid_a[:i], mid_a[-j:], mid_a[i : len(mid_a) - j]
            if mid_b != [*y, *between, *x]:
                continue
            turn = _Turn(
                a[head : head + i],
                a[len(a) - tail - j : len(a) - tail],
                a[head + i : len(a) - tail - j],
                ((head, len(a) - tail), (head, len(b) - tail)),
            )
            if not between:
                if language == "ar" and head == 1 and not _mutual(low_a[0], "ar") and low_a[0] not in VERBS["ar"]:
                    return turn
            elif (
                (language == "ar" and head == 1 and set(between) <= AGAINST and not _mutual(low_a[0], "ar"))
                or _directed(turn, low_a[head - 1] if head else "", language)
                or _joined(turn, language)
                or (language != "ru" and _acts(turn, language))
            ):
                return turn
    return None


def _directed(turn: _Turn, before: str, language: str) -> bool:
    """``von Köln nach Bonn`` / ``von Bonn nach Köln``: where a way begins and where it ends changed places."""
    said = [t.low for t in turn.between if t.low != _ANY_ARTICLE]
    between = {"".join(said)} if language == "zh" else set(said)
    return before in FROM.get(language, ()) and len(between) == 1 and between <= TO[language]


def _joined(turn: _Turn, language: str) -> bool:
    """Whether nothing but *and*, *or* stands between the two sides: they are named in another order."""
    said = [t.low for t in turn.between if t.low != _ANY_ARTICLE]
    return bool(said) and all(word in AND.get(language, ()) for word in said)


def _acts(turn: _Turn, language: str) -> bool:
    """Whether a verb stands between the two sides, and one whose sides are not equal."""
    said = "".join(t.low for t in turn.between) if language == "zh" else ""
    if language == "zh":
        known = any(stem in said for stem, _ in DEEDS["zh"]) or "了" in said or "被" in said
        return len(said) > 1 and known and not any(word in said for word in MUTUAL["zh"])
    words = [t.low for t in turn.between if t.low.replace("'", "").isalpha() and t.low != _ANY_ARTICLE]
    if not words or any(not t.low.replace("'", "").isalnum() and t.low != _ANY_ARTICLE for t in turn.between):
        return False
    helping = HELPERS.get(language, {})
    carrying = [w for w in words if w not in helping]
    heavy = [w for w in carrying if w not in small_words(language) and w not in PREPOSITIONS.get(language, ())]
    if any(_mutual(w, language) for w in (heavy or carrying)):
        return False
    return bool(heavy) or (language in ("de", "nl") and any(w in helping and not _mutual(w, language) for w in words))


def _mutual(word: str, language: str) -> bool:
    return any(word == stem or (len(stem) > 2 and word.startswith(stem)) for stem in MUTUAL[language])


def _persons(region: Region, turn: _Turn, language: str) -> bool:
    """Whether both sides may be persons or things: no day, no figure, no phrase of place or time."""
    for side in (turn.first, turn.second):
        if language == "zh":
            if len(side) < 2 or not all(_HAN.match(t.low) for t in side):
                return False
        elif not _names(side, language, between=bool(turn.between)):
            return False
        start, end = side[0].start, side[-1].end
        if any(FAMILIES[f.mention.kind] != "name" and f.start < end and f.end > start for f in region.mentions_a):
            return False
    return language != "de" or not any(
        t.low == side[0].low and t.text.islower()
        for side in (turn.first, turn.second)
        if len(side) == 1
        for t in _tokens(region.b.text, 0, len(region.b.text), language)
    )


_LETTERS: Final = lazy_pattern(r"[^\W\d_]+(?:[-'][^\W\d_]+)*'?")


def _names(side: Sequence[_Token], language: str, *, between: bool) -> bool:
    """Whether a side may name somebody: in German by a capital, in Arabic by its article where no word parts the two.

    No phrase of place or time does.
    """
    if side[0].low in PREPOSITIONS.get(language, ()) or any(t.low in PARTS for t in side):
        return False
    if any(not _LETTERS.fullmatch(t.low) and t.low != _ANY_ARTICLE for t in side):
        return False
    if language == "ar" and not between:
        return all(t.low.startswith("ال") for t in side)
    return language != "de" or any(t.text[:1].isupper() for t in side[1:] or side)


_CASES: Final = {
    "der": "subject or of", "den": "object", "dem": "to", "einen": "object", "einem": "to", "des": "of", "eines": "of",
}  # fmt: skip
"""German articles that tell a case; ``die``, ``das`` and their like tell none."""


def _cases_kept(a: Sequence[_Token], b: Sequence[_Token], turn: _Turn, language: str) -> bool:
    """Whether a noun of the two sides has an article that tells its case, and has it in both sentences; in Spanish a person it is done to
    has ``a`` before it wherever it stands."""
    if language == "de":
        told = [(_article(a, side), _article(b, side)) for side in (turn.first, turn.second)]
        return any(one == other and one in _CASES for one, other in told)
    return False


def _article(tokens: Sequence[_Token], side: Sequence[_Token]) -> str:
    """The article right before the noun with which a side begins, or its own."""
    nouns = [t.low for t in side if t.low != _ANY_ARTICLE]
    for n, token in enumerate(tokens):
        if nouns and token.low == nouns[0] and n and tokens[n - 1].low == _ANY_ARTICLE:
            return tokens[n - 1].text.casefold()
    return ""


# ---- the same verb, done by one side and done to it


def _voice(region: Region, language: str, a: Sequence[_Token], b: Sequence[_Token]) -> Finding | None:
    """``Le maire a critiqué le préfet`` / ``Le maire a été critiqué par le préfet``: the same words in one order, active and passive."""
    if language not in BY and language != "zh":
        return None
    if language == "zh":
        turned = _chinese_voice("".join(t.low for t in a), "".join(t.low for t in b))
    else:
        turned = _passive(a, language) != _passive(b, language)
        said = [_heavy(tokens, language) for tokens in (a, b)] if turned else [[], []]
        turned = len(said[0]) > 2 and [w[:_STEM] for w in said[0]] == [w[:_STEM] for w in said[1]]
    if not turned:
        return None
    before, after = (a[0].start, a[-1].end), (b[0].start, b[-1].end)
    touched = [h for h in region.touching(1, *after) if h.a0 < before[1] and h.a1 >= before[0]]
    if touched:
        before = max(before[0], min(h.a0 for h in touched)), min(before[1], max(h.a1 for h in touched))
        after = max(after[0], min(h.b0 for h in touched)), min(after[1], max(h.b1 for h in touched))
    return Finding(
        before, after, "fact", "status", "changed", why="who did it in one version has it done to them in the other"
    )


def _heavy(tokens: Sequence[_Token], language: str) -> list[str]:
    """Words that are no article, no small word and no helping verb."""
    helping = {*HELPERS.get(language, ()), *BE, *BEEN}
    return [
        t.low
        for t in tokens
        if len(t.low) > 2 and t.low.isalpha() and t.low not in helping and t.low not in small_words(language)
    ]


def _passive(tokens: Sequence[_Token], language: str) -> bool:
    """Whether a form of *be* or *become*, and after it the small word before who did it, stand in a sentence."""
    low = [t.low for t in tokens]
    first = next((n for n, w in enumerate(low) if w in PASSIVE_BE[language]), len(low))
    return any(w in BY[language] for w in low[first:])


def _chinese_voice(one: str, other: str) -> bool:
    """``A打伤了B`` and ``A被B打伤``."""
    active, passive = (one, other) if "被" in other else (other, one)
    if "被" in active or passive.count("被") != 1:
        return False
    active, passive = (text.replace("了", "").rstrip("。") for text in (active, passive))
    who, _, rest = passive.partition("被")
    for n in range(2, len(rest) - 1):
        if active == who + rest[n:] + rest[:n]:
            return len(who) > 1
    return False


# ---- Russian: endings tell who acts

_ENDING: Final = 3
"""Letters that a case adds or takes at the most."""
_REFLEXIVE: Final = ("ся", "сь")
_OBJECT: Final = ("а", "я", "у", "ю", "ого", "его", "ую", "юю", "ых", "их", "ов", "ев", "ей")
"""How persons to whom a deed is done end."""


def _by_endings(a: Sequence[_Token], b: Sequence[_Token]) -> Finding | None:
    """``Вратарь ударил судью`` / ``Вратаря ударил судья``: the same words, of which two changed the ends of their cases crosswise."""
    if any(t.low.endswith(_REFLEXIVE) for t in (*a, *b)):
        return None
    left = [t for t in a if t.low not in {x.low for x in b}]
    come = [t for t in b if t.low not in {x.low for x in a}]
    pairs = [(x, y) for x in left for y in come if _one_word(x.low, y.low)]
    if len(left) != len(come) or len(pairs) != len(left) or not 2 <= len(pairs) <= _SIDE:
        return None
    to_object = [(x, y) for x, y in pairs if _becomes_object(x.low, y.low)]
    to_subject = [(x, y) for x, y in pairs if _becomes_object(y.low, x.low)]
    if not to_object or not to_subject:
        return None
    marked = [*to_object, *to_subject]
    before = min(x.start for x, _ in marked), max(x.end for x, _ in marked)
    after = min(y.start for _, y in marked), max(y.end for _, y in marked)
    return Finding(before, after, "fact", "status", "changed", why="who and whom changed places")


def _one_word(one: str, other: str) -> bool:
    size = min(_STEM, len(one) - 1, len(other) - 1)
    return size > 1 and one[:size] == other[:size] and abs(len(one) - len(other)) <= _ENDING


def _becomes_object(subject: str, other: str) -> bool:
    """``полицейский`` → ``полицейского``, ``водитель`` → ``водителя``, ``судья`` → ``судью``."""
    if not other.endswith(_OBJECT):
        return False
    if other.endswith(("у", "ю")):
        return subject.endswith(("а", "я")) and subject[:-1] == other[:-1]
    if other.endswith(("а", "я")):
        return subject.rstrip("ьй") == other[:-1]
    return subject.endswith(("ий", "ый", "ой", "ые", "ие", "ы", "и"))
