"""The source of a statement: exchanged, dropped, named, put in or moved in its sentence."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, wording
from core.facts.judgement.vocabulary.content import base, content, is_content, unmatched
from core.facts.judgement.vocabulary.verbs import is_verb
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS, NEGATORS, PRONOUN_SETS, REPORTING, STOP
from core.facts.tables.epithets import BODIES
from core.facts.tables.grammar import LEADS
from core.facts.tables.saying import AUDIENCE, HEARING, VERDICTS

_NOBODY: Final = frozenset("nobody no none neither".split())


def attribution(unit: Unit) -> Finding | None:
    """The source of a statement: exchanged, dropped, named, put in. A source that only moved in its sentence is wording."""
    for words, other, own, around, said in (
        (unit.words_a, unit.words_b, unit.around_a, unit.around_b, unit.region.said_b),
        (unit.words_b, unit.words_a, unit.around_b, unit.around_a, unit.region.said_a),
    ):
        if not other and 2 <= len(words) <= 9 and _is_source_clause(words):
            if not {"found", "find", "finds"}.isdisjoint(lows(words)) and not VERDICTS.isdisjoint(lows(own)):
                return wording(unit, "who found so is no source: it is the verdict")
            source = [w for w in content(words) if w not in REPORTING and w not in AUDIENCE and w != "hear"]
            still = any(base(w.low) in REPORTING for w in around) or "according" in lows(around)
            moved = (
                not unmatched(source, said)
                if source
                else _reports(unit.region.b.text if words is unit.words_a else unit.region.a.text)
            )
            if moved or (still and _is_named(unmatched(source, content(around)), around)):
                return wording(unit, "the source is named elsewhere in the sentence")
            return fact(unit, "attribution", "who says so", likely=not source)
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > 8:
        return None
    if any(words[0].low in _NOBODY for words in (unit.words_a, unit.words_b)):
        return None  # a claim denied, not its source
    if any(side[-1].low in _BEING for side in (unit.words_a, unit.words_b)):
        return None  # was found by a walker
    if _one_speaker(unit):
        return None
    reported = _reporting_near(unit.words_a, unit.around_a) and _reporting_near(unit.words_b, unit.around_b)
    if not reported:
        return None
    source_a = _source_words(unit.words_a, unit.content_a)
    source_b = _source_words(unit.words_b, unit.content_b)
    person_a, person_b = _is_pronoun(unit.words_a), _is_pronoun(unit.words_b)
    if (person_a and _other_person(unit.words_b)) or (person_b and _other_person(unit.words_a)):
        return fact(unit, "attribution", "another source")
    if person_a or person_b or not source_a or not source_b:
        return None
    only_a, only_b = unmatched(source_a, source_b), unmatched(source_b, source_a)
    within = all(any(base(w.low) in REPORTING for w in words) for words in (unit.words_a, unit.words_b))
    if (only_a == source_a and only_b == source_b) or (within and only_a and only_b):
        if _is_name_for(unit.words_a, unit.words_b):
            return None
        return fact(unit, "attribution", "another source")
    return None


_BEING: Final = frozenset({"is", "are", "was", "were", "been", "be"})


def _source_words(words: Sequence[Word], said: Sequence[str]) -> list[str]:
    """What may tell of a source; not who was told (``told reporters``)."""
    told = words[0].low in _TELLING
    return [w for w in said if w not in REPORTING and not (told and w in AUDIENCE)]


_TELLING: Final = frozenset({"told", "tells", "tell", "telling"})


def _one_speaker(unit: Unit) -> bool:
    """Whether who speaks stands right before both, and these begin with the verb: ``The union reported`` / ``The union said``."""
    ahead = unit.last_a(1)
    if not ahead or ahead != unit.last_b(1) or ahead[0] in LEADS:
        return False
    return all(
        base(next((w.low for w in words if w.low not in AUXILIARIES), "")) in REPORTING
        and text[: words[0].start].rstrip()[-1:].isalpha()
        for words, text in ((unit.words_a, unit.region.a.text), (unit.words_b, unit.region.b.text))
    )


def _reports(text: str) -> bool:
    return any(base(w.low) in REPORTING for w in words_in(text))


def _is_named(new: Sequence[str], around: Sequence[Word]) -> bool:
    """Whether the other version has all words of a source, or a name right before its verb where one word is new and no more than
    ``company`` or ``chain``."""
    if not new or len(new) > 1 or new[0] not in BODIES:
        return not new
    return any(
        base(w.low) in REPORTING and named.text[:1].isupper() and is_content(named.low) and named.end + 1 == w.start
        for named, w in pairwise(around)
    )


def _is_source_clause(words: Sequence[Word]) -> bool:
    low = lows(words)
    while len(low) > 2 and (low[-1] in LEADS or low[-1] == "that"):
        low.pop()  # army says the
    if not HEARING.isdisjoint(low[:-1]) and (low[-1] == "heard" or low[-2:] == ["was", "told"]):
        return True  # the court heard, the inquest was told
    if low[:2] == ["according", "to"]:
        return True
    if low[0].endswith("ing"):
        return False
    if low[-1] == "found" and low[-2] in _BEING:
        return False  # has been found
    verbs = [n for n, w in enumerate(low) if base(w) in REPORTING and w not in _NOUNS_TOO]
    return len(verbs) == 1 and (verbs[0] in (0, len(low) - 1) or low[0] == "as") and len(low) >= 2


_NOUNS_TOO: Final = frozenset("comment claim note report state post show reply tweet remark estimate answer".split())
"""Verbs of saying that are nouns in this form: the state of Ohio."""


def _is_noun(word: str, before: Sequence[str]) -> bool:
    """Whether a word for saying is a thing here: the report, its claim."""
    return word in _NOUNS_TOO and not _LED_BY.isdisjoint(before)


_LED_BY: Final = frozenset("a an the this that his her its their our no of".split())


def _reporting_near(words: Sequence[Word], around: Sequence[Word]) -> bool:
    """Whether words hold a source with its verb, or are one: right before its verb, behind ``according to``, or behind a verb that
    stands before its speaker."""
    low = lows(words)
    if low[:2] == ["according", "to"]:
        return True
    ahead = [w for w in around if w.end <= words[0].start]
    told = [
        n for n, w in enumerate(low) if base(w) in REPORTING and not _is_noun(w, (low[:n] or lows(ahead[-1:]))[-1:])
    ]
    if told:
        led = all(w in AUXILIARIES for w in low[: told[0]]) and not {*low[told[0] + 1 : told[0] + 2]} & _WHOM
        led = led and not (ahead and ahead[-1].end + 1 == words[0].start)  # the lawyer [said she was innocent]
        return led or all(w in STOP or w in AUDIENCE for w in low[told[-1] + 1 :])
    behind = next((w for w in around if w.start >= words[-1].end), None)
    if behind is not None and base(behind.low) in REPORTING:
        return behind.start <= words[-1].end + 1  # the minister, who lied, said
    while ahead and ahead[-1].low in LEADS:
        ahead.pop()
    if lows(ahead[-2:]) == ["according", "to"]:
        return True
    if not ahead or base(ahead[-1].low) not in INVERTING:
        return False
    return _inverted(ahead, words, behind)


def _inverted(ahead: Sequence[Word], words: Sequence[Word], behind: Word | None) -> bool:
    """``"…," said the skipper``; not ``officials said the bridge was safe``, nor ``the mayor, who resigned, said the bridge was``."""
    set_off = len(ahead) < 2 or ahead[-1].start > ahead[-2].end + 1
    goes_on = (
        behind is not None
        and behind.start <= words[-1].end + 1
        and (
            behind.low in AUXILIARIES
            or behind.low in MODALS
            or behind.low in NEGATORS
            or behind.low.endswith("n't")
            or is_verb(behind.low)
        )
    )
    return set_off and not goes_on


_WHOM: Final = frozenset({"him", "her", "them", "it", "me", "us"})
"""Behind a verb that then is no verb of saying: found him guilty."""
INVERTING: Final = frozenset("say add write explain reply warn insist".split())
"""Verbs that stand before their speaker: said the skipper."""


def _is_pronoun(words: Sequence[Word]) -> bool:
    rest = [w.low for w in words if base(w.low) not in REPORTING]
    return bool(rest) and all(any(w in group for group in PRONOUN_SETS) for w in rest)


def _other_person(words: Sequence[Word]) -> bool:
    """``one of his deputies``, ``his lawyer``: somebody else than the one the pronoun stood for."""
    low = lows(words)
    return low[:2] == ["one", "of"] or low[0] in ("his", "her", "their", "another", "a", "an")


def _is_name_for(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """A name on the one side and ``the minister`` on the other: one person, told otherwise."""
    named = [
        all(w.text[:1].isupper() for w in side if is_content(w.low) and base(w.low) not in REPORTING) for side in (a, b)
    ]
    other = b if named[0] else a
    return named[0] != named[1] and bool(other) and other[0].low == "the"
