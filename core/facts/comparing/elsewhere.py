"""What two versions claim and whom they name for it, in other languages than English, read at a stretch of their texts."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from core.facts.comparing.opposed_elsewhere import Judged, Stretch, by_denial, by_opposed
from core.facts.comparing.replaced_elsewhere import same_words
from core.facts.comparing.tenses_elsewhere import by_tense
from core.facts.comparing.wordings import verbs
from core.facts.names import compare_names
from core.facts.tables.calendar import MONTHS, UNITS, WEEKDAYS
from core.facts.tables.elsewhere.opposed import ALMOST, MAYBE
from core.facts.tables.elsewhere.sources import SPOKESMEN, THAT, VERBS
from core.facts.tables.elsewhere.states import STATES
from core.facts.tables.elsewhere.ties import TIES
from core.facts.tables.elsewhere.verbs import CHINESE_STANDING, HELPERS, LEMMAS, STANDING
from core.model import Mention, Name, VerbGroup
from core.patterns import lazy_pattern

if TYPE_CHECKING:
    from core.facts.mentions.words import Words

MOSTLY = 0.6
"""This share of a stretch's letters must lie in the formula for the formula to be what changed."""
LONGEST = 60
"""Code points of a stretch in which one verb group is held against another; a longer one holds more than one change."""


def judged(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str | None) -> Judged | None:
    """What it means that ``stretches`` stand for each other in ``texts`` (one may be empty); ``None`` where no table tells."""
    if language is None or language not in (*HELPERS, "zh"):
        return None
    almost = _by_almost(texts, stretches, language)
    if almost is not None:
        return almost
    tied = _by_tie(texts, stretches, language)
    if tied is not None:
        return tied
    state = _by_state(texts, stretches, language) or by_opposed(texts, stretches, language)
    if state is not None:
        return state
    claim = _by_claim(texts, stretches, language)
    if claim is None and language in ("ar", "zh"):
        claim = by_denial(texts, stretches, language)
    standing = _by_standing(texts, stretches, language)
    if standing is not None:
        return standing
    if claim is not None and claim.kind == "negation":
        return claim  # who did not confirm is the same source all the same
    return _by_source(texts, stretches, language) or claim or by_tense(texts, stretches, language)


_WORD = lazy_pattern(r"[^\W\d_]+")


def _by_almost(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    """``presque tous``, ``fast abgeschlossen``, ``почти все``: nothing put in or cut but that it is not quite so."""
    said = ["".join(c for c in text[slice(*w)] if not c.isspace()) for text, w in zip(texts, stretches, strict=True)]
    known = ALMOST.get(language, frozenset())
    words = [[w.casefold() for w in _WORD.findall(text[slice(*at)])] for text, at in zip(texts, stretches, strict=True)]
    capital = any(few and many[:1] and many[0] in known and many[1:] == few for few, many in (words, words[::-1]))
    if not capital and (bool(said[0]) == bool(said[1]) or (said[0] or said[1]).casefold() not in known):
        return None
    return Judged("modality", "a word that makes the claim stronger or weaker")


def _by_tie(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    """``por las obras`` / ``después de las obras``: another cause, another order."""
    known = TIES.get(language, {})
    found = []
    for text, (start, end) in zip(texts, stretches, strict=True):
        said = " ".join(text[start:end].casefold().split())
        tie = max((t for t in known if said == t or said.startswith(t + " ")), key=len, default="")
        rest = [w for w in _WORD.findall(said.removeprefix(tie)) if len(w) > _SMALL]
        if not tie or text[end:].lstrip()[:1].isdigit() or any(c.isdigit() for c in said):
            return None
        found.append((known[tie], rest))
    (one, rest), (other, rests) = found
    alike = len(rest) == len(rests) and all(x[:_ROOT] == y[:_ROOT] for x, y in zip(rest, rests, strict=True))
    return Judged("status", "another cause, or another order") if one != other and alike else None


_ROOT = 4
"""Letters in which two forms of a noun agree: ``Unfalls``, ``Unfall``."""


def _by_state(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    """``gesperrt`` and ``frei``, ``vivo`` and ``muerto``: two states of which only one can be."""
    known = STATES.get(language, {})
    if language == "zh":
        said = [_told_states(text, stretch) for text, stretch in zip(texts, stretches, strict=True)]
    else:
        said = [
            {known[w] for w in (x.casefold() for x in _WORD.findall(text[start:end])) if w in known}
            for text, (start, end) in zip(texts, stretches, strict=True)
        ]
    shared = sorted({dimension for dimension, _ in said[0]} & {dimension for dimension, _ in said[1]})
    if len(shared) != 1:
        return None
    told = [sorted(state for dimension, state in side if dimension == shared[0]) for side in said]
    if len(told[0]) != 1 or len(told[1]) != 1:
        return None
    first, second = told[0][0], told[1][0]
    return Judged("status", f"{first} and {second}: one rules out the other") if first != second else None


def _told_states(text: str, stretch: Stretch) -> set[tuple[str, str]]:
    """The states of a Chinese text whose words touch a stretch, the longest word at a place alone."""
    found: set[tuple[str, str]] = set()
    taken: list[Stretch] = []
    for word, state in sorted(STATES["zh"].items(), key=lambda pair: -len(pair[0])):
        for match in re.finditer(re.escape(word), text):
            here = match.span()
            if here[0] < stretch[1] and here[1] > stretch[0] and not any(here[0] < e and s < here[1] for s, e in taken):
                taken.append(here)
                found.add(state)
    return found


_SMALL = 3
"""Letters of a word up to which it may be an article."""


def _by_standing(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    """``ancien``, ``бывший``, ``前`` put in or cut before an office, with nothing else that says something."""
    said = [text[start:end] for text, (start, end) in zip(texts, stretches, strict=True)]
    if language == "zh":
        marks = {s for s in said if s}
        return Judged("role", "another standing in the office") if marks and marks <= {*CHINESE_STANDING} else None
    if "".join(_WORD.findall(said[0])).casefold() == "".join(_WORD.findall(said[1])).casefold():
        return None  # exalcalde, ex alcalde
    words = [frozenset(w.casefold() for w in _WORD.findall(s)) for s in said]
    if same_words(said[0], said[1], language):
        return None  # ehemalige, frühere
    known = STANDING.get(language, frozenset())
    if len(words[0]) == len(words[1]) == 1:
        short, long = sorted((min(words[0]), min(words[1])), key=len)
        if long.removesuffix(short) in known:  # Altbürgermeister, exministra
            return Judged("role", "another standing in the office")
    if (words[0] ^ words[1]) & known and len(words[0] ^ words[1]) <= _FEW:
        there = [frozenset(w.casefold() for w in _WORD.findall(text)) for text in texts]
        named = any(len(w) > _SMALL and w not in known for w in words[0] ^ words[1])
        if named and all(
            own <= other for own, other in ((words[0] - words[1], there[1]), (words[1] - words[0], there[0]))
        ):
            return None  # it stands elsewhere in the other version
        return Judged("role", "another standing in the office")
    return None


_FEW = 3
"""Words in which two stretches differ at the most where only the standing is another: ``Le`` and ``L'ancien``."""


def _by_source(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    """A formula exchanged for another, or moved: wording where the source is the same, else another source."""
    found = [sources_of(text, language) for text in texts]
    own = [
        next(((s, name) for s, name in side if s[0] < end and s[1] > start), None)
        for side, (start, end) in zip(found, stretches, strict=True)
    ]
    if own[0] and own[1]:
        if one_source(own[0][1], own[1][1], language):
            mostly = (_mostly(text, w, o[0]) for text, w, o in zip(texts, stretches, own, strict=True) if o)
            return Judged(None, "the same source in another formula") if all(mostly) else None
        inside = (o[0][0] <= w[0] and w[1] <= o[0][1] for o, w in zip(own, stretches, strict=True) if o)
        named = (_names_source(text, w, *o) for text, w, o in zip(texts, stretches, own, strict=True) if o)
        return Judged("attribution", "another source") if all(inside) and all(named) else None
    for mine, others, text, stretch in (
        (own[0], found[1], texts[0], stretches[0]),
        (own[1], found[0], texts[1], stretches[1]),
    ):
        if mine and _mostly(text, stretch, mine[0]):
            if any(one_source(mine[1], name, language) for _, name in others):
                return Judged(None, "the source is named elsewhere")
            whole = _names_source(text, stretch, *mine) and any(start == end for start, end in stretches)
            if not others and (whole or language in _UNTOLD):
                alone = any(start == end for start, end in stretches)
                return Judged(
                    "attribution",
                    "a source that the other version does not name" if alone else "what is said here differs",
                )
    return None


_UNTOLD = frozenset({"ru", "ar", "zh"})
"""Languages in which a source is told apart wherever its formula is most of a stretch; in others where it is put in or cut whole."""


def _names_source(text: str, stretch: Stretch, formula: Stretch, name: Name) -> bool:
    """Whether the stretch touches the source itself and not only the verb beside it."""
    start = text.find(name.text, formula[0])
    return start < stretch[1] and stretch[0] < start + len(name.text)


def _mostly(text: str, stretch: Stretch, formula: Stretch) -> bool:
    inside = text[max(stretch[0], formula[0]) : min(stretch[1], formula[1])]
    letters = sum(c.isalnum() for c in text[stretch[0] : stretch[1]])
    return letters > 0 and sum(c.isalnum() for c in inside) >= MOSTLY * letters


def _by_claim(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> Judged | None:
    if any(not 0 < end - start <= LONGEST for start, end in stretches):
        return None
    groups = [claims_at(text, language, stretch) for text, stretch in zip(texts, stretches, strict=True)]
    told = next(filter(None, (claim_change(x[1], y[1]) for x, y in zip(*groups, strict=False))), None)
    if (
        told
        and told[1] in _MERELY_PLANNED
        and all(_has_date(text, w, language) for text, w in zip(texts, stretches, strict=True))
    ):
        first, second = groups[0][0][1], groups[1][0][1]
        if (
            (first.lemma == second.lemma or _answered(texts, stretches, language))
            and None in {first.modality, second.modality} <= {None, "must", "expected"}
            and _to_come(first, second)
        ):
            return Judged(None, "what is planned, on a day that both name")
    other_deed = told and groups[0][0][1].lemma != groups[1][0][1].lemma
    if other_deed and _answered(texts, stretches, language):
        return Judged(None, "words of one meaning")
    if told and _only_agrees(groups[0][0][1], groups[1][0][1]) and _reported(texts, stretches, language):
        return Judged(None, "a tense that only agrees with the verb of saying")
    begun = [_begun(text, language, w) for text, w in zip(texts, stretches, strict=True)]
    if told and begun[0] and begun[1] and begun[0] != begun[1]:
        return Judged(None, "the end of a verb whose beginning tells the change")
    if (
        told
        and language == "ar"
        and groups[0][0][1].lemma == groups[1][0][1].lemma
        and _noun_announced(texts, stretches)
    ):
        return Judged(None, "what is announced, by a noun or a verb")
    if told is None and _one_reported(groups) and _reported(texts, stretches, language):
        return None  # a annoncé la suppression, a annoncé qu'il supprimerait
    if told is None and _one_may(groups) and (_shared_stem(texts, stretches) or _only_may(texts, stretches, language)):
        told = "modality", "how sure or how binding it is"
    if told and told[0] == "modality" and _left_open(texts, stretches, groups, language):
        return Judged(None, "both leave it open")
    return Judged(*told) if told else None


def _answered(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> bool:
    """Whether each word of content of both stretches has one of the same meaning in the other."""
    first, second = (text[start:end] for text, (start, end) in zip(texts, stretches, strict=True))
    return same_words(first, second, language)


def _one_reported(groups: list[list[tuple[Stretch, VerbGroup]]]) -> bool:
    """Whether one side alone has a verb, in the form in which what is to come is reported."""
    told = [{group.modality for _, group in side} for side in groups]
    return {"would"} in told and set() in told


_MERELY_PLANNED = frozenset({"how sure or how binding it is", "what has happened, happens or will happen"})


def _to_come(before: VerbGroup, after: VerbGroup) -> bool:
    """``doit rencontrer jeudi``, ``rencontrera jeudi``, ``gehen … weiter``: the present and the future of what stands in a calendar."""
    return {before.tense, after.tense} <= {"present", "future"} and before.negated == after.negated


def _has_date(text: str, stretch: Stretch, language: str) -> bool:
    """Whether the sentence of a stretch names a day, a week or a month."""
    start = max((m.end() for m in _SENTENCE.finditer(text, 0, stretch[0])), default=0)
    stop = _SENTENCE.search(text, stretch[1])
    words = _WORD.findall(text[start : stop.start() if stop else len(text)].casefold())
    near = {word for word, unit in UNITS.get(language, {}).items() if unit in ("week", "month")}
    return any(w in WEEKDAYS.get(language, ()) or w in MONTHS.get(language, ()) or w in near for w in words)


def _only_agrees(before: VerbGroup, after: VerbGroup) -> bool:
    """Whether a deed to come is told as such on both sides: ``entrera``, ``entrerait``."""
    one, other = sorted((before, after), key=lambda group: group.modality or "")
    same = one.lemma == other.lemma and one.negated == other.negated
    return same and one.tense == other.tense == "future" and (one.modality, other.modality) == (None, "would")


_SENTENCE = lazy_pattern(r"[.!?…]\s")
_THAT = THAT | {"qu"}


def _reported(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> bool:
    """Whether both stand after a verb of saying, and one after ``que`` or with it: what is reported, whose tense may follow that verb."""
    verbs_of_saying = VERBS.get(language, frozenset())
    that = False
    for text, (start, end) in zip(texts, stretches, strict=True):
        words = _WORD.findall(_SENTENCE.split(text[:start])[-1].casefold())
        if not verbs_of_saying & set(words):
            return False
        that |= not _THAT.isdisjoint((*words, *_WORD.findall(text[start:end].casefold())))
    return that


def _noun_announced(texts: tuple[str, str], stretches: tuple[Stretch, Stretch]) -> bool:
    """``أعلنت إلغاء`` / ``أعلنت أنها ستلغي``: after a verb of saying, one side alone with a word for *that*."""
    that = []
    for text, (start, end) in zip(texts, stretches, strict=True):
        words = _WORD.findall(_SENTENCE.split(text[:start])[-1])
        if VERBS["ar"].isdisjoint(words):
            return False
        that.append(any(w.startswith(_ARABIC_THAT) for w in (*words, *_WORD.findall(text[start:end]))))
    return that[0] != that[1]


_ARABIC_THAT = ("أن", "إن", "بأن")


def _one_may(groups: list[list[tuple[Stretch, VerbGroup]]]) -> bool:
    """Whether one side alone has a verb that only may, can or must come true."""
    return sum(any(group.modality for _, group in side) for side in groups) == 1


_HEAD = 2
"""Letters with which a verb of a table or an irregular one begins in all its forms: ``уйти``, ``уйдёт``."""


def _only_may(texts: tuple[str, str], stretches: tuple[Stretch, Stretch], language: str) -> bool:
    """``может уйти`` / ``уйдёт``: a verb that helps and what it helps, and one verb that begins alike."""
    said = [_WORD.findall(text[start:end].casefold()) for text, (start, end) in zip(texts, stretches, strict=True)]
    few, many = sorted(said, key=len)
    return (
        len(few) == 1
        and len(many) == _HEAD
        and many[0] in HELPERS.get(language, {})
        and few[0][:_HEAD] == many[1][:_HEAD]
    )


def _left_open(
    texts: tuple[str, str],
    stretches: tuple[Stretch, Stretch],
    groups: list[list[tuple[Stretch, VerbGroup]]],
    language: str,
) -> bool:
    """Whether the side whose verb is plain has an adverb that leaves the thing open, where the other has a verb that may."""
    may = [any(group.modality in _MAY for _, group in side) for side in groups]
    if may[0] == may[1]:
        return False
    text, stretch = (texts[1], stretches[1]) if may[0] else (texts[0], stretches[0])
    near = text[max(0, stretch[0] - _NEAR_ADVERB) : stretch[1] + _NEAR_ADVERB].casefold()
    return any(word in near for word in MAYBE.get(language, ()))


_MAY = frozenset({"may", "might", "could", "can"})
_NEAR_ADVERB = 40
"""Code points around a verb in which its adverb stands."""

_STEM = 4
"""Letters in which two forms of one verb agree at the least, be it ``закрыть`` and ``закроет``."""


def _shared_stem(texts: tuple[str, str], stretches: tuple[Stretch, Stretch]) -> bool:
    said = [
        [w.casefold() for w in _WORD.findall(text[start:end]) if len(w) > _STEM]
        for text, (start, end) in zip(texts, stretches, strict=True)
    ]
    return any(a[:_STEM] == b[:_STEM] for a in said[0] for b in said[1])


@lru_cache(maxsize=512)
def _verbs(text: str, language: str) -> tuple[Mention, ...]:
    from core.facts.mentions.elsewhere.verbs import chinese_verbs, find_verbs_elsewhere

    return tuple(chinese_verbs(0, text) if language == "zh" else find_verbs_elsewhere(0, _read(text), language))


@lru_cache(maxsize=512)
def _sources(text: str, language: str) -> tuple[Mention, ...]:
    from core.facts.mentions.elsewhere.sources import chinese_sources, find_sources
    from core.facts.mentions.quotes import attribution_mentions

    found = chinese_sources(text) if language == "zh" else find_sources(_read(text), language)
    return tuple(attribution_mentions(0, found, language))


@lru_cache(maxsize=8)
def _read(text: str) -> "Words":
    """A paragraph's words, which its verbs and its sources are both found in."""
    from core.facts.mentions.words import cut

    return cut(text)


def claims_at(text: str, language: str, stretch: Stretch) -> list[tuple[Stretch, VerbGroup]]:
    """The verb groups of ``text`` that touch a stretch, each with the hull of its spans."""
    return [
        ((m.spans[0].start, m.spans[-1].end), m.value)
        for m in _verbs(text, language)
        if isinstance(m.value, VerbGroup) and any(s.start < stretch[1] and s.end > stretch[0] for s in m.spans)
    ]


def _begun(text: str, language: str, stretch: Stretch) -> str:
    """How a verb begins of which a stretch holds the end alone: ``nahm`` for ``fest``."""
    touched = [
        m.spans
        for m in _verbs(text, language)
        if isinstance(m.value, VerbGroup) and any(s.start < stretch[1] and s.end > stretch[0] for s in m.spans)
    ]
    if len(touched) != 1 or len(touched[0]) < 2 or touched[0][0].end > stretch[0]:
        return ""
    return text[touched[0][0].start : touched[0][0].end].casefold()


def sources_of(text: str, language: str) -> list[tuple[Stretch, Name]]:
    """The formulas of ``text`` that name a source, each with its whole stretch."""
    return [
        ((m.spans[0].start, m.spans[0].end), m.value) for m in _sources(text, language) if isinstance(m.value, Name)
    ]


def claim_change(before: VerbGroup, after: VerbGroup) -> tuple[str, str] | None:
    """Kind (``status modality negation``) and reason where two groups in one place claim different things.

    ``None`` where they say the same, and where two verbs that no table knows stand for each other: tense and modality alone
    tell nothing between different deeds.
    """
    if before.lemma != after.lemma:
        if before.lemma in LEMMAS and after.lemma in LEMMAS:
            return "status", f"to {before.lemma} and to {after.lemma} are not the same"
        return None
    if before.negated != after.negated:
        return "negation", "one version denies what the other one says"
    if before.modality in _MAY and after.modality in _MAY:
        return None  # peut, pourrait
    relation, why = verbs(before, after)
    if relation != "changed":
        return None
    return ("modality" if before.modality != after.modality else "status"), why


def one_source(before: Name, after: Name, language: str | None = None) -> bool:
    """Whether two formulas name one source, however they are worded; with a language, also by words of one meaning."""
    if language is not None:
        bare = [_without_spokesman(name.text, language) for name in (before, after)]
        if bare[0] and same_words(bare[0], bare[1], language):
            return True
    return (
        before.canonical == after.canonical
        or compare_names(before, after) != "different"
        or (language is not None and same_words(before.text, after.text, language))
    )


def _without_spokesman(source: str, language: str) -> str:
    """``ein Sprecher der Polizei``: whom he speaks for; the whole where he speaks for nobody told."""
    words = _WORD.findall(source.casefold())
    spokes = SPOKESMEN.get(language, ())
    rest = [w for w in words if not w.startswith(spokes)] if spokes else words
    return " ".join(rest or words)
