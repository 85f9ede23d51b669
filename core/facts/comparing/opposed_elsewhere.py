"""Words of other languages that stand for their opposite, and words that one version alone denies."""

from dataclasses import dataclass

from core.facts.comparing.meanings import one_root, opposed
from core.facts.tables.elsewhere.fillers import FILLERS
from core.facts.tables.elsewhere.opposed import OPPOSED
from core.facts.tables.elsewhere.opposites import opposites_of
from core.facts.tables.elsewhere.verbs import DENIALS
from core.patterns import lazy_pattern
from core.text.language import small_words

Stretch = tuple[int, int]
"""``[start, end)`` in code points of one text."""

_LONGEST = 60
"""Code points of a stretch that holds one denial and what it denies."""
_FEW = 3
"""Words of a stretch that says no more than a word and what goes with it."""
_STEM = 4
"""Letters in which two forms of one word agree."""
_HEAD = 2
_WORD = lazy_pattern(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Judged:
    """``kind`` as a fact's (``attribution role status modality negation``), or ``None`` where both versions say the same."""

    kind: str | None
    why: str


def by_opposed(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    """``avant`` and ``après``, ``leicht`` and ``schwer``: nothing but one word for its opposite, and small words that go with it."""
    said = [text[start:end] for text, (start, end) in zip(texts, stretches, strict=True)]
    if language == "zh":
        sides = [{core} for core in _apart(said[0].strip(), said[1].strip())]
    else:
        words = [[w.casefold() for w in _WORD.findall(s)] for s in said]
        light = small_words(language) | FILLERS.get(language, frozenset())
        if not words[0] or not words[1] or max(sum(w not in light for w in side) for side in words) > _FEW:
            return None
        sides = [set(words[0]) - set(words[1]), set(words[1]) - set(words[0])]
    for kind, one, other in OPPOSED.get(language, ()):
        for first, second in ((one, other), (other, one)):
            if sides[0] & first and sides[1] & second and max(map(len, sides)) <= _BESIDE:
                return Judged(kind, f"“{min(sides[0] & first)}” and “{min(sides[1] & second)}” do not mean the same")
    if language == "zh":
        return _chinese_opposites(texts, stretches)
    if any(side & DENIALS.get(language, frozenset()) for side in sides):
        return None
    bare = [_saying(side, sides[1 - n], language) for n, side in enumerate(sides)]
    told = (sides, bare) if max(map(len, sides)) <= _BESIDE else (bare,) if max(map(len, bare)) <= _BESIDE else ()
    pair = next(
        ((x, y) for one, other in told for x in sorted(one) for y in sorted(other) if opposed(x, y, language)), None
    )
    return Judged("status", f"“{pair[0]}” and “{pair[1]}” do not mean the same") if pair else None


def by_denial(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    """``ولن تضم`` / ``وستضم``, ``不设`` / ``设有``: one word of one root or one sign, denied on one side alone."""
    said = [text[start:end] for text, (start, end) in zip(texts, stretches, strict=True)]
    if not all(said) or max(map(len, said)) > _LONGEST:
        return None
    if language == "zh":
        denied = [_CHINESE_DENIED.findall(text) for text in said]
        if bool(denied[0]) == bool(denied[1]):
            return None
        other = said[0] if denied[1] else said[1]
        same = any(sign in other for sign in (denied[0] or denied[1]))
        return Judged("negation", "one version denies what the other one says") if same else None
    words = [[w.casefold() for w in _WORD.findall(text)] for text in said]
    known = DENIALS["ar"]
    denying = [any(w in known or w.lstrip("وف") in known for w in side) for side in words]
    if denying[0] == denying[1] or max(map(len, words)) > _FEW + 1:
        return None
    plain = [[w for w in side if w not in known and w.lstrip("وف") not in known] for side in words]
    brief = max(map(len, words)) <= _FEW
    same = any(one_root(x, y) or (brief and x[-_HEAD:] == y[-_HEAD:]) for x in plain[0] for y in plain[1])
    return Judged("negation", "one version denies what the other one says") if same else None


_CHINESE_DENIED = lazy_pattern(
    r"(?<![并而])(?:不(?![少仅过断久同明足到得管论止]|是)|未(?![来遂])|没有?)([\u4e00-\u9fff])"
)
"""A sign of denial and what it denies."""


def _saying(side: set[str], other: set[str], language: str) -> set[str]:
    """The words of one side that say something, without forms of words of the other."""
    small, fillers = small_words(language), FILLERS.get(language, frozenset())
    return {
        w
        for w in side
        if len(w) > 1
        and w not in small
        and w not in fillers
        and not any(w[:_STEM] == x[:_STEM] for x in other if len(x) > _STEM)
    }


def _chinese_opposites(texts: tuple[str, str], stretches: tuple[Stretch, Stretch]) -> Judged | None:
    """``免费`` and ``收费``: a word and its opposite, each over what differs of the two stretches."""
    said = [text[start:end] for text, (start, end) in zip(texts, stretches, strict=True)]
    cores = _apart(said[0], said[1])
    head = next((n for n, (x, y) in enumerate(zip(*said, strict=False)) if x != y), min(map(len, said)))
    if not all(cores) or max(map(len, cores)) > _LONGEST_WORD:
        return None
    for row in opposites_of("zh"):
        for one, other in ((0, 1), (1, 0)):
            found = [
                next((w for w in sorted(row[side]) if _touches(texts[k], w, stretches[k][0] + head, len(cores[k]))), "")
                for k, side in ((0, one), (1, other))
            ]
            if all(found):
                return Judged("status", f"“{found[0]}” and “{found[1]}” do not mean the same")
    return None


_LONGEST_WORD = 4
"""Signs of a Chinese word that has an opposite, at the most."""


def _touches(text: str, word: str, start: int, length: int) -> bool:
    """Whether a word stands over the whole of a stretch of a text, and no other word's signs are in it."""
    first = text.find(word, max(0, start + length - len(word)))
    return first >= 0 and first <= start and start + length <= first + len(word)


_BESIDE = 2
"""Words in which two stretches differ at the most where one is the other's opposite."""


def _apart(before: str, after: str) -> tuple[str, str]:
    """Two stretches without the signs with which both begin and end."""
    start = next(
        (n for n, (x, y) in enumerate(zip(before, after, strict=False)) if x != y), min(len(before), len(after))
    )
    before, after = before[start:], after[start:]
    end = next(
        (n for n, (x, y) in enumerate(zip(before[::-1], after[::-1], strict=False)) if x != y),
        min(len(before), len(after)),
    )
    return before[: len(before) - end], after[: len(after) - end]
