"""English words: base forms, sets of one sense, misspellings.

Drawn from WordNet by ``packaging/build_lexicon.py`` and from the Moby Thesaurus by ``packaging/build_thesaurus.py``.
"""

from functools import cache
from pathlib import Path
from typing import Final

from core.facts.tables.verbs import REGULAR
from core.patterns import lazy_pattern

_FOLDER: Final = Path(__file__).parent / "data"


@cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple((_FOLDER / name).read_text(encoding="utf-8").split("\n"))[:-1]


@cache
def words() -> frozenset[str]:
    """Lower-case base forms, and the small words that WordNet leaves out."""
    from core.facts.judgement.vocabulary.words import STOP

    return STOP | frozenset(_lines("words.txt"))


@cache
def _small() -> frozenset[str]:
    from core.facts.judgement.vocabulary.words import STOP

    return STOP  # of which none has a form in -ing that the irregular ones lack: no herring


@cache
def irregular() -> dict[str, str]:
    """Irregular form → base form; auxiliaries among them."""
    table = dict(line.split(" ") for line in _lines("irregular.txt"))  # a form a line, its base after a blank
    table.update({
        "is": "be", "are": "be", "am": "be", "was": "be", "were": "be", "been": "be", "being": "be", "'s": "be",
        "has": "have", "had": "have", "having": "have", "does": "do", "did": "do", "done": "do", "doing": "do",
        "goes": "go", "went": "go", "gone": "go", "said": "say", "people": "people", "better": "good", "dying": "die",
        "lying": "lie", "tying": "tie", "its": "its", "this": "this", "his": "his", "thus": "thus", "as": "as",
        "us": "us", "news": "news", "mars": "mars", "less": "less", "species": "species", "series": "series", "during": "during",
        "nothing": "nothing", "anything": "anything", "something": "something", "evening": "evening",
        "morning": "morning", "hundred": "hundred", "need": "need", "indeed": "indeed", "worse": "bad", "laid": "lay",
        "used": "use", "using": "use", "uses": "use", "lay": "lie", "felt": "feel", "left": "leave", "found": "find", "wound": "wound",
        "ground": "ground", "collided": "collide", "colliding": "collide",
    })  # fmt: skip
    return table


_PREFIXES: Final = ("re", "over", "under", "out", "mis", "fore")
"""Before an irregular form they leave its base irregular."""


@cache
def lemma(word: str) -> str:
    """The base form of one English word as far as table and endings tell; the folded word when they don't."""
    word = word.casefold().replace("’", "'")
    if word.endswith("'s"):
        word = word[:-2]
    elif word.endswith("s'"):
        word = word[:-1]
    table = irregular()
    if word in table:
        return table[word]
    known, small = words(), _small()
    if word.endswith("men") and names(word[:-2] + "an"):
        return word[:-2] + "an"
    if word not in known and not names(word):
        for prefix in _PREFIXES:
            if word.startswith(prefix) and table.get(word[len(prefix) :], "be") not in ("be", "have", "do"):
                return prefix + table[word[len(prefix) :]]  # oversaw, retook
    for ending, stems in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: -len(ending)]
            doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiou"
            for tail in ("e", "") if ending in ("ing", "ed") and _short(stem) else stems:
                if stem + tail in known and not (ending in ("ing", "ed") and stem + tail in small):
                    return stem + tail
            if doubled and stem[:-1] in known and stem[:-1] not in small:
                return stem[:-1]
            if ending in ("ing", "ed") and (verb := _verb(stem, doubled=doubled)):
                return verb
            if word in known or set(names(word)) & {"p", "t"}:
                return word
            if ending in ("s", "es") and word.endswith(("ss", "us", "is")):
                return word
            soft = ending in ("ed", "ing", "es") and stem[-1] in "vcguz"
            return stem + "e" if soft else stem + stems[0]
    return word


def _verb(stem: str, *, doubled: bool) -> str:
    """The verb that news uses and the table of words leaves out, for a form in -ed or -ing (``revok``): its stem is no word."""
    return next((verb for verb in (stem + "e", stem, *[stem[:-1]] * doubled) if verb in _verbs()), "")


@cache
def _verbs() -> frozenset[str]:
    return frozenset(REGULAR.split())


def _short(stem: str) -> bool:
    """Whether a stem would have doubled its last letter before an ending (``hop``, hopped): so ``hoped`` is of ``hope``."""
    sounds = [letter in "aeiou" for letter in stem]
    return sounds[-2:] == [True, False] and sum(sounds) == 1 and stem[-1] not in "wxy"


_ENDINGS: Final = (
    ("ies", ("y", "ie")),
    ("ied", ("y", "ie")),
    ("sses", ("ss",)),
    ("es", ("e", "")),
    ("s", ("",)),
    ("ing", ("", "e")),
    ("ed", ("", "e")),
)


@cache
def senses() -> dict[str, frozenset[int]]:
    """Base form → numbers of the sets of words of one sense it stands in."""
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_lines("synonyms.txt")):
        for word in line.split(" ")[1:]:
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@cache
def only_verbs() -> frozenset[str]:
    """Base forms that stand among verbs alone and name nothing."""
    parts: dict[str, set[str]] = {}
    for line in _lines("synonyms.txt"):
        part, *members = line.split(" ")
        for word in members:
            parts.setdefault(word, set()).add(part)
    return frozenset(word for word, own in parts.items() if own == {"v"} and word not in nouns())


@cache
def opposites() -> frozenset[tuple[str, str]]:
    """Pairs of base forms of opposite sense, each pair in the order of the alphabet."""
    return frozenset((a, b) for a, b in (line.split(" ") for line in _lines("opposites.txt")))  # two words a line


@cache
def nouns() -> dict[str, frozenset[str]]:
    """Words that are mostly nouns → broader words for them."""
    return {first: frozenset(rest) for first, *rest in (line.split(" ") for line in _lines("nouns.txt"))}


@cache
def _nearness() -> dict[str, str]:
    """Word → the rest of its line: what it names, the sets it stands in, a bar, the sets next to these."""
    return dict(line.split(" ", 1) for line in _lines("nearness.txt"))


@cache
def names(word: str) -> str:
    """Letters of what a base form mostly names: ``p`` person, ``t`` another thing, ``d`` deed, ``q`` quality; empty when unknown."""
    return _nearness().get(word, " ").split(" ")[0].strip("-")


@cache
def _sets(word: str) -> tuple[frozenset[str], frozenset[str]]:
    own, _, beside = _nearness().get(word, " ").partition(" ")[2].partition("|")
    return frozenset(own.split()), frozenset(own.split() + beside.split())


@cache
def close(a: str, b: str) -> bool:
    """Whether one base form may stand for the other: a sense of the one is a sense of the other, one step broader, similar or derived."""
    return bool(_sets(a)[0] & _sets(b)[1] or _sets(b)[0] & _sets(a)[1])


def near_sets(word: str) -> frozenset[str]:
    """Its senses and those beside them: two words that are ``close`` have one in common."""
    return _sets(word)[1]


@cache
def _thesaurus() -> tuple[tuple[str, ...], dict[str, int]]:
    """The lines of the thesaurus, and the number of each word's line."""
    lines = _lines("thesaurus.txt")
    return lines, {line.partition(" ")[0]: n for n, line in enumerate(lines)}


@cache
def listed(a: str, b: str) -> bool:
    """Whether the thesaurus puts two words for one another: a weak tie, for it does so with some that news tells apart."""
    lines, number = _thesaurus()
    if a not in number or b not in number:
        return False
    at, end = sorted((number[a], number[b]))
    for gap in lines[at].split(" ")[1:]:
        at += int(gap, 16)
        if at >= end:
            return at == end
    return False


def is_word(word: str) -> bool:
    """Whether it, or its base form, is a word that the table knows."""
    return word in words() or word in irregular() or lemma(word) in words()


def known(word: str) -> bool:
    """Whether any table knows it for an English word."""
    return is_word(word) or bool(names(lemma(word)))


def near(a: str, b: str) -> bool:
    """One letter more, less or other, or two neighbours changed about (Damerau 1964): how most misspellings differ."""
    if abs(len(a) - len(b)) > 1 or a == b:
        return a == b
    at = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[at:], b[at:]
    if len(a) != len(b):
        return rest_a[1:] == rest_b or rest_b[1:] == rest_a
    return rest_a[1:] == rest_b[1:] or (rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:])


def misspelt(a: str, b: str) -> bool:
    """Whether one of two words is a slip for the other: near in letters or doubled otherwise, and only one of them a word."""
    a, b = a.casefold(), b.casefold()
    if min(len(a), len(b)) < 3 or not (a.isalpha() and b.isalpha()):
        return False
    alike = _DOUBLED.sub(r"\1", a) == _DOUBLED.sub(r"\1", b)  # dissapointed, disappointed
    if not alike and not near(a, b):
        return False
    if known(a) != known(b):
        return True
    return alike and (_badly_done(a) != _badly_done(b) or (a != b and a[-3:] == b[-3:] and _one_verb(a, b)))


_DOUBLED: Final = lazy_pattern(r"([^\W\d_])\1")


def _badly_done(word: str) -> bool:
    """Whether it is a known word behind mis-: few of these stand in the table (``misspelled``)."""
    return known(word) or (word.startswith("mis") and len(word) > 6 and known(word[3:]))


def _one_verb(a: str, b: str) -> bool:
    """``occured`` and ``occurred``: forms of one verb, where ``hoped`` and ``hopped`` are forms of two."""
    return a.endswith(("ed", "ing")) and lemma(a) == lemma(b)
