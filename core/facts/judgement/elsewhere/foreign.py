"""What no rule explains in a language without a dictionary here: by length, and by words that nothing on the other side answers."""

from typing import Final

from core.facts.comparing.meanings import opposed, without_answered
from core.facts.comparing.replaced_elsewhere import UNSPACED, one_deed, other_thing, unanswered
from core.facts.explain import as_written
from core.facts.judgement.elsewhere.kinds import another_titled, kind_elsewhere, same_title, surely_elsewhere
from core.facts.judgement.elsewhere.word_class import both_tell_no_thing
from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Hunk
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.mentions.elsewhere.deeds import deed_words
from core.facts.tables.elsewhere.denying import DENYING, DENYING_ENDINGS
from core.facts.tables.elsewhere.meanings import KNOWN
from core.facts.tables.elsewhere.opposed import CLAUSE_HEADS
from core.facts.tables.elsewhere.turned import AND
from core.model.facts import Certainty, Relation
from core.patterns import lazy_pattern

INFORMATION: Final = 3
"""Words put in or cut that are information; two are where they make a sentence or hold a figure."""
SURELY: Final = 5
REWRITTEN: Final = 4
"""New words of a replaced stretch that are too many for wording, unless the other sentence has their like."""


NEW: Final = 2
"""Words of content that nothing answers, on one side alone, that are more than another turn of phrase."""


def foreign(unit: Unit, relation: Relation) -> Finding:
    """A likely or sure statement, or wording."""
    trimmed = _core(unit) if unit.region.language == "zh" and relation == "changed" and not unit.quoted else None
    if trimmed is not None:
        return foreign(trimmed, relation_of(trimmed.a, trimmed.b))
    longest = max(_length(unit.text_a, len(unit.words_a)), _length(unit.text_b, len(unit.words_b)))
    new, gone = _unanswered(unit)
    if relation != "changed":
        told_elsewhere = not new and not gone and longest >= INFORMATION and not _counts(unit)
        if unit.region.language == "zh":
            told_elsewhere = not _counts(unit) and _pieced(unit)
        told_elsewhere = told_elsewhere or (longest >= INFORMATION and _reordered(unit))
        if not told_elsewhere and unit.region.language != "zh" and not _counts(unit):
            told_elsewhere = len(new) + len(gone) < NEW <= longest and _told_anew(unit) and not _exchanged(unit)
        if told_elsewhere and unit.region.language not in (None, "ja", "th"):
            return Finding(unit.a, unit.b, "wording", None, relation, why="it stands elsewhere in the sentence")
        whole = (unit.text_a or unit.text_b).rstrip()[-1:] in _FULL_STOPS or _clause(unit) or _told_briefly(unit)
        short = longest == INFORMATION - 1 or (unit.region.language == "zh" and whole)
        if longest >= INFORMATION or (short and (whole or _counts(unit))):
            certainty: Certainty = "sure" if longest >= SURELY else "likely"
            why = "told in the newer version only" if relation == "added" else "told in the older version only"
            return Finding(unit.a, unit.b, "fact", "statement", relation, certainty, why=why)
        if not unit.quoted and _further_deed(unit):
            return Finding(
                unit.a,
                unit.b,
                "fact",
                "statement",
                relation,
                why="a further act of which the other version does not tell",
            )
        if unit.region.language not in KNOWN and _denied_once(unit):
            return Finding(
                unit.a, unit.b, "fact", "negation", relation, why="one version denies what the other one says"
            )
        return Finding(unit.a, unit.b, "wording", None, relation, _certainty(unit), why="a few words differ")
    titled = None if unit.quoted else another_titled(unit)
    if titled:
        return Finding(*titled, "fact", "person", "changed", why="another name behind a title")
    if same_title(unit):
        return Finding(unit.a, unit.b, "wording", None, relation, why="a title, short and in full")
    sure = None if unit.quoted else surely_elsewhere(unit)
    if sure:
        why = f"“{unit.text_a}” and “{unit.text_b}” are different things"
        return Finding(unit.a, unit.b, "fact", sure, "changed", why=why)
    words = {w.low for w in unit.words_a}, {w.low for w in unit.words_b}
    rewritten = max(len(words[1] - words[0]), len(words[0] - words[1])) >= REWRITTEN and bool(new or gone)
    if rewritten and _told_anew(unit) and not _mostly_new(unit, new, gone) and not _exchanged(unit):
        pair, deeds = _opposites(unit), _other_deed(unit)
        if pair or deeds:
            why = (
                f"“{pair[0]}” and “{pair[1]}” do not mean the same"
                if pair
                else "too many words differ to call it wording"
            )
            return Finding(unit.a, unit.b, "fact", "statement", "changed", "likely", why=why)
        rewritten = False
    if rewritten and (len(new) + len(gone) >= NEW or unit.region.language not in KNOWN or all(_lone(unit))):
        why = "too many words differ to call it wording"
        return Finding(unit.a, unit.b, "fact", "statement", "changed", "likely", why=why)
    other = None if unit.quoted else other_thing(unit.text_a, unit.text_b, unit.region.language, _told(unit))
    if other and (unit.region.language in UNSPACED or (other[0] in gone and other[1] in new)):
        if unit.region.language in KNOWN and not kind_elsewhere(unit) and both_tell_no_thing(unit, *other):
            return Finding(
                unit.a, unit.b, "wording", None, relation, "likely", why="most likely the same in other words"
            )
        told = [as_written(word, text) for word, text in zip(other, (unit.text_a, unit.text_b), strict=True)]
        why = f"“{told[0]}” gave way to “{told[1]}”, which is not known to mean the same"
        kind = kind_elsewhere(unit) or "statement"
        return Finding(unit.a, unit.b, "fact", kind, "changed", "likely", why=why)
    if unit.region.language not in KNOWN and not unit.quoted and _denied_once(unit):
        return Finding(unit.a, unit.b, "fact", "negation", relation, why="one version denies what the other one says")
    deeds = _other_deed(unit)
    if deeds:
        why = f"to {deeds[0]} and to {deeds[1]} are not the same"
        return Finding(unit.a, unit.b, "fact", "status", relation, why=why)
    return Finding(unit.a, unit.b, "wording", None, relation, _certainty(unit), why="a few words differ")


def _certainty(unit: Unit) -> Certainty:
    """Of a language without tables no word is known."""
    return "sure" if unit.region.language in KNOWN else "likely"


def _denied_once(unit: Unit) -> bool:
    """Whether one side alone has a word, or in a script without blanks an ending, that denies."""
    known, endings = (
        DENYING.get(unit.region.language or "", frozenset()),
        DENYING_ENDINGS.get(unit.region.language or "", ()),
    )
    sides = [
        any(w.low in known for w in words) or any(ending in text for ending in endings)
        for words, text in ((unit.words_a, unit.text_a), (unit.words_b, unit.text_b))
    ]
    return sides[0] != sides[1]


def _further_deed(unit: Unit) -> bool:
    """``et inculpé``, ``und starb``, ``ولقي حتفه``, ``并被起诉`` put behind another deed or cut, told nowhere in the other paragraph."""
    side = int(bool(unit.text_b))
    text, words = (unit.text_b, unit.words_b) if side else (unit.text_a, unit.words_a)
    other, language = (unit.region.a.text if side else unit.region.b.text), unit.region.language or ""
    if language == "zh":
        joined = text.strip("，、 ").startswith(_CHINESE_AND)
    elif language == "ar":
        joined = bool(words) and words[0].low.startswith("و")
    else:
        joined = len(words) > 1 and not AND.get(language, frozenset()).isdisjoint((words[0].low, words[-1].low))
    if not joined:
        return False
    told = {lemma for lemma, _ in deed_words(other, language)}
    return any(lemma not in told for lemma, _ in deed_words(text, language))


_CHINESE_AND: Final = ("并", "且", "后", "随后", "而后")
"""Before a deed that follows another one."""

_WEIGHTY: Final = frozenset(
    "kill injure arrest release convict acquit charge approve reject cancel postpone rescue dismiss".split()
)
"""Deeds of which one does not stand for another in any sentence."""


def _other_deed(unit: Unit) -> tuple[str, str] | None:
    """``starben`` / ``wurden … verletzt``: the one deed that only the older sentence tells, and the one of the newer."""
    if unit.quoted or not unit.text_a or not unit.text_b:
        return None
    language = unit.region.language or ""
    told = [dict(deed_words(sentence, language)) for sentence in _sentences(unit)]
    lone = [[lemma for lemma in told[n] if lemma not in told[1 - n] and lemma in _WEIGHTY] for n in (0, 1)]
    if len(lone[0]) != 1 or len(lone[1]) != 1:
        return None
    texts = unit.text_a.casefold(), unit.text_b.casefold()
    touched = any(word in texts[n] for n in (0, 1) for word in told[n][lone[n][0]])
    return (lone[0][0], lone[1][0]) if touched else None


def _core(unit: Unit) -> Unit | None:
    """A Chinese unit without the signs with which both sides begin and end, where one of them has nothing else."""
    a, b = unit.text_a, unit.text_b
    head = next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    tail = 0
    while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    if not head + tail or min(len(a), len(b)) > head + tail or abs(len(a) - len(b)) < _SIGNS:
        return None
    hunk = unit.hunk
    return Unit(unit.region, Hunk(hunk.a0 + head, hunk.a1 - tail, hunk.b0 + head, hunk.b1 - tail))


def _pieced(unit: Unit) -> bool:
    """Whether a Chinese phrase of some length is made of pieces that the other version's sentence has, or has others of one meaning for."""
    sentences = _sentences(unit)
    text, other = (unit.text_b, sentences[0]) if unit.text_b else (unit.text_a, sentences[1])
    rest = without_answered("".join(_HAN.findall(text)), other)
    if len("".join(_HAN.findall(text))) < INFORMATION:
        return False
    lone, at = 0, 0
    while at < len(rest):
        size = next((n for n in range(len(rest) - at, 1, -1) if rest[at : at + n] in other), 0)
        lone += not size
        at += size or 1
    return lone <= 1


_HAN: Final = lazy_pattern(r"[\u4e00-\u9fff]+")
_SIGNS: Final = 3
"""Signs of a Chinese phrase of cause or condition at the least."""


def _clause(unit: Unit) -> bool:
    """Whether what was put in or cut is a phrase of cause, condition, exception or concession: ``رغم الأمطار``, ``但无人受伤``."""
    text, words = (unit.text_a, unit.words_a) if unit.text_a else (unit.text_b, unit.words_b)
    heads = CLAUSE_HEADS.get(unit.region.language or "", frozenset())
    if unit.region.language == "zh":
        said = text.strip("，、。；： ")
        return len(said) >= _SIGNS and said[0] in heads
    return len(words) > 1 and words[0].low in heads


def _told_briefly(unit: Unit) -> bool:
    """Whether two words that a comma parts from their sentence say that somebody did something: ``цены выросли,``, ``学校关闭，``."""
    side = int(bool(unit.text_b))
    text, words = (unit.text_b, unit.words_b) if side else (unit.text_a, unit.words_a)
    whole, (start, end) = (unit.region.b.text, unit.b) if side else (unit.region.a.text, unit.a)
    if not any(
        mark in _COMMAS
        for mark in (text[:1], text[-1:], whole[max(0, start - 2) : start].strip(), whole[end : end + 1])
    ):
        return False
    language = unit.region.language or ""
    if language == "ru" and len(words) == INFORMATION - 1 and words[0].low not in _RUSSIAN_JOINTS:
        return words[1].low.endswith(_RUSSIAN_VERBS)
    return bool(deed_words(text, language)) and (language == "zh" or len(words) == INFORMATION - 1)


_COMMAS: Final = frozenset(",，、；;")
_RUSSIAN_JOINTS: Final = frozenset(
    "и а но да как что так это тем чем не ни уже ещё еще там тут мы вы он она оно они я где когда".split()
)
"""Before a verb these make no sentence of their own, or hardly one: ``как ожидалось``."""
_RUSSIAN_VERBS: Final = tuple(
    "ли ла ло ял ил нул лся лась лось лись ет ют ит ят ется ются ится ятся ены аны ена ана ено ано ёны рыты рыта рыто".split()
)
"""Endings of the past, of the present and of what was done to somebody."""


def _unanswered(unit: Unit) -> tuple[list[str], list[str]]:
    """Words of content of the newer and of the older side that nothing in the other's sentence is like."""
    sentences, language = _sentences(unit), unit.region.language
    told = _told(unit)
    if _told_anew(unit):  # what one sentence said may be in another one now
        sentences = unit.region.a.text, unit.region.b.text
    return (
        unanswered(unit.text_b, sentences[0], language, told[1]),
        unanswered(unit.text_a, sentences[1], language, told[0]),
    )


def _told_anew(unit: Unit) -> bool:
    """Whether about half of both paragraphs or more is in other words, so that the story is told anew and not edited here and there."""
    region = unit.region
    if unit.quoted or region.language not in KNOWN or min(len(region.a.text), len(region.b.text)) < _PARAGRAPH:
        return False
    if max(len(region.a.text), len(region.b.text)) > _LONGEST:
        return False
    before, after = sum(h.a1 - h.a0 for h in region.hunks), sum(h.b1 - h.b0 for h in region.hunks)
    return before >= MOSTLY * len(region.a.text) and after >= MOSTLY * len(region.b.text)


def _opposites(unit: Unit) -> tuple[str, str] | None:
    """A word of each side of which the one says the opposite of the other."""
    language = unit.region.language or ""
    before, after = unanswered(unit.text_a, "", language), unanswered(unit.text_b, "", language)
    return next(((x, y) for x in before for y in after if opposed(x, y, language)), None)


def _exchanged(unit: Unit) -> bool:
    """Whether one word or two of each sentence stand nowhere in the other paragraph: the one may be in the other's place."""
    (one, other), language = _sentences(unit), unit.region.language
    lone = unanswered(one, unit.region.b.text, language), unanswered(other, unit.region.a.text, language)
    return all(0 < len(words) <= NEW for words in lone)


def _mostly_new(unit: Unit, new: list[str], gone: list[str]) -> bool:
    """Whether more than half of what either side says stands nowhere in the other paragraph, where that is told anew."""
    language = unit.region.language
    said = unanswered(unit.text_b, "", language), unanswered(unit.text_a, "", language)
    return any(2 * len(lone) > len(words) for lone, words in zip((new, gone), said, strict=True) if words)


MOSTLY: Final = 0.35
"""Share of both paragraphs that stands in edits where one is told anew."""
_PARAGRAPH: Final = 240
"""Code points of a paragraph of some sentences."""
_LONGEST: Final = 6_000
"""Code points of a paragraph at the most whose words are each held against all of the other's: time must grow with the text alone."""


def _lone(unit: Unit) -> tuple[list[str], list[str]]:
    """Words of content of the whole older and of the whole newer sentence that nothing in the other is like."""
    (one, other), told, language = _sentences(unit), _told(unit), unit.region.language
    return unanswered(one, other, language, told[0]), unanswered(other, one, language, told[1])


def _sentences(unit: Unit) -> tuple[str, str]:
    region = unit.region
    return region.a.text[slice(*unit.sentence_a)], region.b.text[slice(*unit.sentence_b)]


def _told(unit: Unit) -> tuple[frozenset[str], frozenset[str]]:
    """Words of the two sentences that say one deed."""
    return one_deed(*_sentences(unit), unit.region.language)


def _counts(unit: Unit) -> bool:
    """Whether a figure or a length of time stands in what was put in or cut that the other version's sentence does not have."""
    sides = (
        (unit.region.mentions_a, unit.a, unit.region.mentions_b, unit.sentence_b),
        (unit.region.mentions_b, unit.b, unit.region.mentions_a, unit.sentence_a),
    )
    for mentions, own, others, sentence in sides:
        there = [f.mention.value for f in others if sentence[0] <= f.start < sentence[1]]
        for f in mentions:
            inside = f.start < own[1] and f.end > own[0]
            if inside and FAMILIES.get(f.mention.kind) in ("quantity", "duration") and f.mention.value not in there:
                return True
    return False


def _reordered(unit: Unit) -> bool:
    """Whether the sentence has not grown by what was put in, or shrunk by what was cut, and hardly a word of either sentence has nothing
    in the other: its parts stand in another order."""
    language = unit.region.language
    if language not in KNOWN or language == "zh" or _counts(unit):
        return False
    one, other = _sentences(unit)
    lone = _lone(unit)
    grown = abs(len(one.split()) - len(other.split()))
    return len(lone[0]) + len(lone[1]) <= 1 and 2 * grown <= len(unit.words_a) + len(unit.words_b)


_FULL_STOPS: Final = frozenset(".!?。！？؟")
_ELIDED: Final = lazy_pattern(r"\b(?:d|l|dell|nell)['’](?=\w{3})")
"""``d'Anvers``: a small word and another in one."""
_UNSPACED: Final = lazy_pattern(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")


def _length(text: str, words: int) -> int:
    """Words, or what would be words in a script that sets no blanks (two characters each)."""
    return max(words + len(_ELIDED.findall(text)), len(_UNSPACED.findall(text)) // 2)
