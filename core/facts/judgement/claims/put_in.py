"""A few words put in or cut that are news by themselves: ``of cancer``, ``without charge``, a state before its noun, ``It was insured.``

Asked only where nothing else in the sentence was edited: beside other edits such words may be one half of a wording.
"""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Hunk, Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase
from core.facts.judgement.vocabulary.content import base, content, is_content
from core.facts.judgement.vocabulary.lexicon import names, nouns
from core.facts.judgement.vocabulary.verbs import is_past, is_verb
from core.facts.judgement.vocabulary.words import AUXILIARIES, LIGHT, SHELL_NOUNS, STOP
from core.facts.tables.people import ORGANISATION_WORDS
from core.facts.tables.put_in import EMPTY_ENDS, LEADING, SELF_EVIDENT, STATES, TELLING_WAYS
from core.facts.tables.verbs import ONE_FORM, SAYING

_LONGEST: Final = 5
"""Words of a phrase at most; longer ones are judged by all that they say."""
_SENTENCE: Final = 6
_ALL_BUT: Final = frozenset(
    {"far from", "anything but", "nowhere near", "barely", "hardly", "scarcely", "not remotely"}
)
"""Before what is all but denied by them."""
_WHY: Final = "told in the {} version only"


def put_in(unit: Unit) -> Finding | None:
    """A phrase, a state or a short sentence that one version has and the other lacks, with nothing else edited beside it."""
    if unit.words_a and unit.words_b:
        unit = _alone(unit) or unit
    if bool(unit.words_a) == bool(unit.words_b) or unit.quoted:
        return None
    own = unit.words_b or unit.words_a
    if phrase(own) in _ALL_BUT and unit.lone_of_weight and (unit.next_b if unit.words_b else unit.next_a)(1):
        return fact(unit, "negation", _WHY.format("newer" if unit.words_b else "older"), likely=True)
    if not (
        _whole_sentence(unit, own)
        or _telling_way(unit, own)
        or (unit.lone and (_phrase(unit, own) or _state(unit, own) or _last_one(unit, own)))
    ):
        return None
    if _value_within(unit) or _said_elsewhere(unit, own):
        return None
    return fact(unit, "statement", _WHY.format("newer" if unit.words_b else "older"), likely=True)


def _alone(unit: Unit) -> Unit | None:
    """The state that one side has more, where its article or its noun's capital changed with it: ``an`` / ``a tentative``, ``Foreign
    fighters`` / ``Fighters``."""
    a, b = list(unit.words_a), list(unit.words_b)
    if len(a) + len(b) > 4 or abs(len(a) - len(b)) != 1:
        return None
    newer = len(a) < len(b)
    few, many = (a, b) if newer else (b, a)
    if few[0].low in ("a", "an") and many[0].low in ("a", "an") and len(few) == 1:
        state = many[1]
    elif lows(few) == lows(many[1:]) and few[0].text[:1].isupper() and many[1].text[:1].islower():
        state = many[0]
    else:
        return None
    if state.low not in STATES:
        return None
    at = (unit.a if newer else unit.b)[0]
    return Unit(unit.region, Hunk(at, at, state.start, state.end) if newer else Hunk(state.start, state.end, at, at))


def _phrase(unit: Unit, own: Sequence[Word]) -> bool:
    """A preposition and what it leads to: ``of cancer``, ``on foot``, ``without charge``."""
    if not 2 <= len(own) <= _LONGEST or own[0].low not in LEADING or not all(w.text.islower() for w in own[1:]):
        return False
    head = base(own[-1].low)
    if own[0].low == "without" and is_content(own[-1].low) and head not in _NO_MORE:
        return _closed(unit, own)
    if own[-1].low in STOP or head in EMPTY_ENDS or head in LIGHT or head in SHELL_NOUNS or head in ORGANISATION_WORDS:
        return False
    if any(is_verb(w.low) and w.low.endswith("ing") for w in own[1:]):
        return False
    about = len(own) == 2 and own[0].low in _ABOUT and own[-1].low.isalpha() and not own[-1].low.endswith(("ly", "ed"))
    return (head in nouns() or about) and _closed(unit, own)


_ABOUT: Final = frozenset({"over", "despite"})
"""Behind these a word is a noun, whatever it is elsewhere: ``over pay``."""
_NO_MORE: Final = frozenset("delay doubt fail exception further question precedent".split())
"""Behind ``without``: nothing that a reader would be missing."""


def _closed(unit: Unit, own: Sequence[Word]) -> bool:
    """Whether the phrase ends where it ends: not ``of a`` larger name or noun behind it."""
    text = unit.region.b.text if unit.words_b else unit.region.a.text
    following = (unit.next_b if unit.words_b else unit.next_a)(1)
    return not following or following[0] in STOP or text[own[-1].end : own[-1].end + 1] in ",.;:)"


def _state(unit: Unit, own: Sequence[Word]) -> bool:
    """One word that tells in what state something is, before its noun."""
    if len(own) != 1 or own[0].low not in STATES:
        return False
    following = (unit.next_b if unit.words_b else unit.next_a)(1)
    return bool(following) and following[0] not in STOP and is_content(following[0])


def _telling_way(unit: Unit, own: Sequence[Word]) -> bool:
    """An adverb that changes what the deed beside it was, of which the other sentence tells nothing: ``by mistake``."""
    said = phrase(own)
    lines = [line for line in TELLING_WAYS if said in line[0]]
    if not lines:
        return False
    ahead, behind, other = (
        (unit.last_b, unit.next_b, unit.around_a) if unit.words_b else (unit.last_a, unit.next_a, unit.around_b)
    )
    beside = [base(word) for word in (*ahead(2), *behind(2))]
    if not SELF_EVIDENT.isdisjoint(beside):
        return False
    following = behind(1)
    if following and own[-1].low.endswith("ly") and not _goes_with(following[0]):
        return False  # deliberately vague
    told = f" {phrase(other)} "
    return not any(f" {words} " in told for line in lines for part in line for words in part)


def _goes_with(following: str) -> bool:
    """Whether a word may follow an adverb that tells of a deed: the deed, or a small word behind it."""
    return following in STOP or following in ONE_FORM or is_past(following) or "q" not in names(base(following))


def _last_one(unit: Unit, own: Sequence[Word]) -> bool:
    """``and final`` behind an ordinal number."""
    ahead = ((unit.last_b if unit.words_b else unit.last_a)(1) or [""])[0]
    return tuple(lows(own)) in _ENDING and (ahead in _ORDINALS or ahead[:1].isdigit())


_ENDING: Final = (("and", "final"), ("and", "last"), ("and", "only"))
_ORDINALS: Final = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
)


def _whole_sentence(unit: Unit, own: Sequence[Word]) -> bool:
    """A sentence of few words with its own verb, that does not only tell who speaks."""
    around = unit.around_b if unit.words_b else unit.around_a
    if not 2 <= len(own) <= _SENTENCE or lows(own) != lows(around):
        return False
    text = unit.region.b.text if unit.words_b else unit.region.a.text
    if text[own[-1].end : own[-1].end + 1] != "." or not own[0].text[:1].isupper():
        return False
    rest = lows(own[1:])
    if any(base(word) in SAYING for word in rest):
        return False
    return any(word in AUXILIARIES or is_verb(base(word)) or is_past(word) for word in rest)


def _value_within(unit: Unit) -> bool:
    mentions = unit.region.mentions_b if unit.words_b else unit.region.mentions_a
    start, end = unit.b if unit.words_b else unit.a
    return any(f.start < end and f.end > start and f.mention.kind != "status" for f in mentions)


def _said_elsewhere(unit: Unit, own: Sequence[Word]) -> bool:
    """Whether the other version says one of its words of weight anywhere."""
    region = unit.region
    story = (region.story[: region.older] if unit.words_b else region.story[region.older :]).casefold()
    said = content(own)
    weight = [w for w in said if w not in LIGHT] or said
    return not weight or any(word in story for word in weight)
