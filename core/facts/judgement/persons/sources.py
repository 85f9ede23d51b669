"""Who says so, where both versions name a source: one that got its name or lost it, and another one."""

from collections.abc import Sequence
from typing import Final

from core.facts.comparing.elsewhere import one_source
from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.persons.same_people import one_people
from core.facts.judgement.region import Found, Region, Word, inside, overlapping, sentence_at, words_in
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.vocabulary.content import alike, base, broader, is_content
from core.facts.judgement.vocabulary.lexicon import names, near
from core.facts.judgement.vocabulary.words import PRONOUN_SETS
from core.facts.mentions.posts_told import role_after
from core.facts.mentions.words import cut
from core.facts.names import compare_names, fold
from core.facts.tables.grammar import OWNERS
from core.facts.tables.people import ORGANISATION_WORDS
from core.facts.tables.unnamed_sources import ANYONE, NOBODY, ONE_WORK, SIDES, VOICES, WORKS
from core.model import Name

_REACH: Final = 120
"""Code points behind a source in which an apposition is looked for."""


def other_sources(region: Region) -> list[Finding]:
    """A finding for each formula that gives its claim to a source told more or less exactly, or to another one, as far as
    the words of the two sources tell; one whole source stands for the other."""
    found = []
    for a, b in _paired(region):
        told = _Source(region, 0, a), _Source(region, 1, b)
        if not all(source.words for source in told) or not _touched(region, told):
            continue
        if any(source.words[0].low in _NOBODY for source in told):
            continue  # a claim denied, not its source
        finding = _moved(region, (a, b), *told) if region.english else None
        finding = finding or _compared(region, *told)
        if finding:
            found.append(finding)
    return found if region.english else [*found, *_untold(region)]


_NOBODY: Final = frozenset("nobody no none neither".split())


def _moved(region: Region, cues: tuple[Found, Found], older: "_Source", newer: "_Source") -> Finding | None:
    """A formula that went to the other end of its sentence: ``"…," Aas said`` / ``He said: "…"``; one source, or another."""
    low, high = region.image(cues[0].start, cues[0].end)
    if low < cues[1].end and cues[1].start < high:
        return None
    if not all(
        _in_hunks(region, n, cue, text)
        for n, (cue, text) in enumerate(zip(cues, (region.a.text, region.b.text), strict=True))
    ):
        return None
    spans = [
        (min(cue.start, source.start), max(cue.end, source.end))
        for cue, source in zip(cues, (older, newer), strict=True)
    ]
    if _one_speaker(region, older, newer):
        return Finding(
            spans[0],
            spans[1],
            "wording",
            None,
            "changed",
            why="the same source, named in another place of the sentence",
        )
    others = (older.anyone and newer.anyone) or (older.persons and newer.persons) or _strangers(older, newer)
    if others or _owner_unnamed(region, older, newer):
        return Finding(spans[0], spans[1], "fact", "attribution", "changed", why="another source")
    return None


def _strangers(older: "_Source", newer: "_Source") -> bool:
    """``Police`` / ``witnesses``: no names, and none that speaks for the other."""
    if older.persons or newer.persons or not (older.anyone or newer.anyone) or not (older.heads() and newer.heads()):
        return False
    words = [[w.low for w in source.words] for source in (older, newer)]
    speaks = any(base(w) in _FOR_OTHERS for side in words for w in side)
    return not speaks and not one_people(*words) and not any(_work(source.heads()) for source in (older, newer))


_FOR_OTHERS: Final = frozenset(
    "spokesman spokeswoman spokesperson official representative lawyer source person".split()
)
"""Who speaks for somebody else, so that one may be named for the other."""


def _one_speaker(region: Region, older: "_Source", newer: "_Source") -> bool:
    """A pronoun for anybody but one of many; one name, or one word for who it is, on both sides."""
    sides = older, newer
    for one, other in (sides, sides[::-1]):
        if one.pronoun:
            return not other.anyone or other.pronoun
    if older.persons and newer.persons:
        a, b = older.persons[0].mention.value, newer.persons[0].mention.value
        return (
            isinstance(a, Name)
            and isinstance(b, Name)
            and (a.canonical == b.canonical or compare_names(a, b) != "different")
        )
    if _owner_unnamed(region, older, newer):
        return False
    if fold(older.text) == fold(newer.text) or _alike(older.heads(), newer.heads()):
        return True
    if older.anyone or newer.anyone:
        return False
    return bool({w.low for source in sides for w in source.words} & _SOMEBODY) and not any(
        _work(s.heads()) for s in sides
    )


def _owner_unnamed(region: Region, older: "_Source", newer: "_Source") -> bool:
    """``her office`` / ``Omar Reik's office``, where the version that says *her* names no such owner."""
    for one, other, text in ((older, newer, region.a.text), (newer, older, region.b.text)):
        owner = next((w.low for w in other.words if w.low.endswith(("'s", "’s"))), None)
        if one.words[0].low in OWNERS and owner is not None:
            return owner[:-2] not in {w.low.removesuffix("'s").removesuffix("’s") for w in words_in(text)}
    return False


_SOMEBODY: Final = frozenset("woman man girl boy person pair couple".split())
"""After ``the``: whoever was named before."""


def _untold(region: Region) -> list[Finding]:
    """A formula put in or cut whole, where the other version's sentence names no source and its paragraph not this one.

    In English the words beside it tell whether the source only moved (``people.attribution``)."""
    found = []
    for side in (0, 1):
        own, other = region.cues[side], region.cues[1 - side]
        sentences, there = (region.sentences_a, region.image) if side == 0 else (region.sentences_b, region.source)
        text = (region.b if side else region.a).text
        for cue in own:
            if not _in_hunks(region, side, cue, text):
                continue
            low, high = there(*sentence_at(sentences, cue.start))
            if any(low <= c.start < high or _one(cue, c, region.language) for c in other):
                continue
            told = (region.a.text if side else region.b.text)[low:high]
            if {w.low for w in words_in(text[cue.start : cue.end])} <= {w.low for w in words_in(told)}:
                continue  # la alcaldesa, Nuria Bosch, dijo
            at = there(cue.start, cue.start)[0]
            spans = ((cue.start, cue.end), (at, at))
            before, after = spans if side == 0 else spans[::-1]
            why = "a source that the other version does not name"
            found.append(Finding(before, after, "fact", "attribution", relation_of(before, after), why=why))
    return found


def _in_hunks(region: Region, side: int, cue: Found, text: str) -> bool:
    """Whether every letter of a formula lies in what the edit takes away or brings."""
    stretches = [(h[2 * side], h[2 * side + 1]) for h in region.hunks]
    return all(
        any(start <= n < end for start, end in stretches) for n in range(cue.start, cue.end) if text[n].isalnum()
    )


def _one(a: Found, b: Found, language: str | None) -> bool:
    first, second = a.mention.value, b.mention.value
    return isinstance(first, Name) and isinstance(second, Name) and one_source(first, second, language)


def _paired(region: Region) -> list[tuple[Found, Found]]:
    """Formulas that stand in one place, or that are the only ones of two sentences which stand for one another."""
    older, newer = region.cues
    if not older or not newer:
        return []
    starts = [cue.start for cue in newer]
    pairs: list[tuple[Found, Found]] = []
    for cue in older:
        here = overlapping(newer, starts, *region.image(cue.start, cue.end))
        if len(here) != 1:
            sentence = sentence_at(region.sentences_a, cue.start)
            if sum(sentence[0] <= c.start < sentence[1] for c in older) > 1:
                continue
            low, high = region.image(*sentence)
            there = sentence_at(region.sentences_b, low)[0], sentence_at(region.sentences_b, max(low, high - 1))[1]
            here = overlapping(newer, starts, *there)
        if len(here) == 1:
            pairs.append((cue, newer[here[0]]))
    taken = [b for _, b in pairs]
    return [(a, b) for a, b in pairs if taken.count(b) == 1]


class _Source:
    """The words for a source with what is set off behind them: ``Karl Brandt, head of the union``."""

    def __init__(self, region: Region, side: int, cue: Found) -> None:
        text = (region.b if side else region.a).text
        value = cue.mention.value
        said = value.text.rstrip(" ,") if isinstance(value, Name) else ""
        at = text.find(said, cue.start, cue.end) if said else -1
        self.start, self.end = (at, at + len(said)) if at >= 0 else (cue.start, cue.start)
        self.words: list[Word] = words_in(text, self.start, self.end)
        mentions = (region.mentions_b if side else region.mentions_a) if self.words else ()
        self.persons = [
            f for f in mentions if self.start <= f.start and f.end <= self.end and _is_person(text, f, self.start)
        ]
        self.names = [
            f for f in mentions if self.start <= f.start and f.end <= self.end and FAMILIES[f.mention.kind] == "name"
        ]
        if self.persons and self.persons[-1].end == self.end:
            self.end = _with_apposition(text, self.end)
        self.text, self.whole = text[self.start : self.end], text
        self.quoted = inside(region.quoted_b if side else region.quoted_a, self.start, self.end)
        self.language = region.language or "en"

    @property
    def opens(self) -> bool:
        """Whether it opens a sentence, so that its capital tells nothing."""
        before = self.whole[: self.start].rstrip(" \"“‘'(")
        return not before or before[-1] in ".!?\n”:"

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end

    @property
    def pronoun(self) -> bool:
        return all(any(w.low in group for group in PRONOUN_SETS) for w in self.words)

    @property
    def anyone(self) -> bool:
        """Whether nobody is named, and there are others of whom the same may be said."""
        first, lows = self.words[0].low, {w.low for w in self.words}
        if self.persons:
            return False
        if self.language == "zh":
            return self.text.startswith(tuple(NOBODY["zh"])) or self.text.endswith(tuple(NOBODY["zh"]))
        if first in ANYONE.get(self.language, ()):
            return True
        if self.language == "en" and first.endswith("s") and base(first) != first and "p" in names(base(first)):
            return True  # prosecutors, relatives
        nobody = NOBODY.get(self.language, frozenset())
        return bool(lows & nobody) and (first in nobody or first not in _DEFINITE)

    def heads(self) -> list[str]:
        """Base forms of the words that say who it is."""
        return [base(w.low) for w in self.words if is_content(w.low) and w.low not in ANYONE["en"]]


_DEFINITE: Final = frozenset("the this that these those its his her their our my".split())


def _is_person(text: str, found: Found, start: int) -> bool:
    value = found.mention.value
    if not isinstance(value, Name):
        return False
    return value.type == "person" or (
        value.type == "unknown" and found.start == start and " " not in text[found.start : found.end].strip()
    )


def _with_apposition(text: str, end: int) -> int:
    """Past ``, head of the union``."""
    words = cut(text[end : end + _REACH])
    at = role_after(words, 0)
    return end + words.end[at[1] - 1] if at else end


def _touched(region: Region, told: Sequence[_Source]) -> bool:
    """Whether the edit touches one of the sources at least, and neither stands in a quotation."""
    if fold(told[0].text) == fold(told[1].text) or any(source.quoted for source in told):
        return False
    (a0, a1), (b0, b1) = told[0].span, told[1].span
    return any((h.a0 < a1 and a0 < h.a1) or (h.b0 < b1 and b0 < h.b1) for h in region.hunks)


def _compared(region: Region, older: _Source, newer: _Source) -> Finding | None:
    if older.persons and newer.persons:
        return _other_person(region, older, newer)
    if older.persons or newer.persons:
        return _named(region, older, newer)
    return _other_voice(older, newer) if region.english else None


def _finding(older: _Source, newer: _Source, relation: str, why: str) -> Finding:
    return Finding(older.span, newer.span, "fact", "attribution", relation, why=why)  # type: ignore[arg-type]  # a relation, a plain str to mypy


def _other_person(region: Region, older: _Source, newer: _Source) -> Finding | None:
    """``Mayor Ida Holm`` / ``Governor Leo Brandt``; not a name that was corrected, nor one that stands on both sides."""
    if len(older.persons) != 1 or len(newer.persons) != 1:
        return None
    a, b = older.persons[0].mention.value, newer.persons[0].mention.value
    assert isinstance(a, Name)
    assert isinstance(b, Name)
    if compare_names(a, b) != "different" or a.canonical == b.canonical:
        return None
    parts = fold(a.text).split(), fold(b.text).split()
    if parts[0][-1] in fold(region.b.text).split() or parts[1][-1] in fold(region.a.text).split():
        if _claims_stand(region, older, newer):
            return _finding(older, newer, "changed", "the same words, another speaker")
        return None  # both are there, and may have changed places
    if any(near(x, y) or x[:3] == y[:3] for x in parts[0] for y in parts[1]):
        return None
    return _finding(older, newer, "changed", "another source")


def _claims_stand(region: Region, older: _Source, newer: _Source) -> bool:
    """Whether nothing but the two sources was edited in their sentences, which quote."""
    sentences = sentence_at(region.sentences_a, older.start), sentence_at(region.sentences_b, newer.start)
    if not any(s < sentences[0][1] and sentences[0][0] < e for s, e in region.quoted_a):
        return False
    touched = [h for h in region.hunks if h.a0 < sentences[0][1] and sentences[0][0] < h.a1 and h.b0 < sentences[1][1]]
    return bool(touched) and all(
        older.start <= h.a0 and h.a1 <= older.end and newer.start <= h.b0 and h.b1 <= newer.end for h in touched
    )


def _named(region: Region, older: _Source, newer: _Source) -> Finding | None:
    """``an official`` / ``Finance Minister Ana Ruiz``: the source got its name, or lost it; no person whom the text names besides."""
    named, unnamed = (newer, older) if newer.persons else (older, newer)
    if len(named.persons) != 1:
        return None
    value = named.persons[0].mention.value
    assert isinstance(value, Name)
    elsewhere = region.story[: region.older] if named is newer else region.story[region.older :]
    known = any(part in elsewhere for part in value.text.split()[-1:])
    if unnamed.pronoun and unnamed.words[0].low in _HE_OR_SHE:
        if known or not _speaker_before(region, 1 if unnamed is newer else 0, unnamed.start):
            return None
        return _finding(older, newer, "changed", "another source: the pronoun stands for somebody named before")
    if known and not unnamed.anyone:
        return None
    if not unnamed.anyone and not _shared(named, unnamed):
        return None
    if named is newer:
        return _finding(older, newer, "refined", "the source is named now")
    return _finding(older, newer, "generalised", "the source is no longer named")


def _speaker_before(region: Region, side: int, at: int) -> bool:
    """Whether a person is named before a place, by both versions, for whom a pronoun there may stand."""
    mentions, text, other = (
        (region.mentions_b, region.b.text, region.a.text) if side else (region.mentions_a, region.a.text, region.b.text)
    )
    return any(f.end <= at and _is_person(text, f, f.start) and text[f.start : f.end] in other for f in mentions)


_HE_OR_SHE: Final = frozenset({"he", "she"})


def _shared(one: _Source, other: _Source) -> bool:
    """``Police`` / ``Police Chief Dana Wolf``, ``the mayor`` / ``Mayor Ida Holm``."""
    heads = other.heads()
    return bool(heads) and any(alike(x, y) for x in heads for y in one.heads())


def _other_voice(older: _Source, newer: _Source) -> Finding | None:
    """``an official`` / ``a diplomat``, ``the report`` / ``the minister``: no name, and no word for the same."""
    if (
        older.names
        or newer.names
        or not all(s.opens or s.words[0].text.islower() or s.words[0].low in _OPENING for s in (older, newer))
    ):
        return None
    if any("," in source.text or len(source.words) > _FEW for source in (older, newer)):
        return None
    a, b = older.heads(), newer.heads()
    if not a or not b:
        return None
    works = [_work(side) for side in (a, b)]
    if all(works):
        if any(set(a) & line and set(b) & line for line in ONE_WORK) or _alike(a, b):
            return None
        return _finding(older, newer, "changed", "another source")
    if any(works):
        return None if _alike(a, b) else _finding(older, newer, "changed", "another source")
    if len(a) <= 2 and len(b) <= 2 and _of_others(older, newer):
        return _finding(older, newer, "changed", "another source")
    if len(a) > 2 or len(b) > 2 or _alike(a, b):
        return None
    if not (older.anyone and newer.anyone):
        if any(set(a) <= line and set(b) <= line for line in VOICES):
            return Finding(older.span, newer.span, "wording", None, "changed", why="another word for the same source")
        if any(set(x) <= _FOR_OTHERS and set(y) & ORGANISATION_WORDS for x, y in ((a, b), (b, a))):
            return Finding(
                older.span, newer.span, "wording", None, "changed", why="who speaks for a body, and the body"
            )
        return _finding(older, newer, "changed", "another source") if _strangers(older, newer) else None
    if bool(_SIDED & set(a)) != bool(_SIDED & set(b)) and (len(a) > 1 or len(b) > 1):
        return _finding(older, newer, "changed", "another source")
    if any(set(a) & line and set(b) & line for line in VOICES) or one_people(
        *([w.low for w in s.words] for s in (older, newer))
    ):
        return Finding(
            older.span, newer.span, "wording", None, "changed", why="another word for a source without a name"
        )
    return _finding(older, newer, "changed", "another source")


def _of_others(older: _Source, newer: _Source) -> bool:
    """``His lawyers`` / ``lawyers for the state``: who speaks for one of whom the text speaks, and for somebody else."""
    for one, other in ((older, newer), (newer, older)):
        lows = [w.low for w in other.words]
        owned = one.words[0].low in ("his", "her", "their") and len(one.words) == 2
        if owned and one.words[1].low in lows and ("for" in lows or "of" in lows):
            return True
    return False


_SIDED: Final = frozenset[str]().union(*SIDES) - frozenset[str]().union(*VOICES)
"""What tells on which side a source without a name stands: a union official is no other spokesman."""
_FEW: Final = 5
"""Words in the longest source without a name that is held against another."""
_OPENING: Final = (
    frozenset("a an the one two three some several".split()) | NOBODY["en"] | frozenset[str]().union(*VOICES)
)
"""What a source that opens a sentence begins with, its capital notwithstanding."""


def _work(heads: Sequence[str]) -> bool:
    return any(head in WORKS for head in heads)


def _alike(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether they share a word; a broader word is another source (``a diplomat`` / ``an official``)."""
    return any(alike(x, y) and x not in broader(y) and y not in broader(x) for x in a for y in b)
