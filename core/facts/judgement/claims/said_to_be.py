"""A claim that is only said to be so, put in or cut without naming who says it: ``It is alleged that he`` / ``He``, ``by one account``,
``seems`` / ``is``, ``apparently`` / ``clearly``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase, wording
from core.facts.tables.grammar import IS
from core.patterns import lazy_pattern

_TOLD: Final = "reported|claimed|said|announced|rumoured|rumored|stated"
_HELD: Final = "alleged|feared|thought|believed|understood|suspected|assumed|expected|presumed|estimated|hoped|possible|likely|probable"
_IT_IS: Final = lazy_pattern(
    r"it (?:is|was|has been|had been) (?:also |widely |initially |first |now |being |generally )?"
    rf"(?:(?P<told>{_TOLD})|(?P<held>{_HELD}))(?: that)?"
    rf"|the (?P<claim>claim|allegation|rumour|rumor|suggestion|report) (?:is|was) that"
    rf"|it (?:seems|seemed|appears|appeared)(?: that)?"
)
_ACCOUNT: Final = lazy_pattern(
    r"(?:by|on|in|according to) (?:one|some|his own|her own|their own|most|several|many|all|one witness's) "
    r"(?:accounts?|versions?|reports?|tellings?|estimates?)"
)
_SEEMS: Final = frozenset("seems seem seemed appears appear appeared looks looked sounds sounded".split())
_DOUBTING: Final = frozenset(
    "apparently allegedly reportedly supposedly possibly perhaps maybe probably presumably".split()
)
_CLAIMING: Final = frozenset(
    "clearly obviously plainly evidently undoubtedly certainly definitely unquestionably indeed".split()
)
_WHY: Final = "the claim is made outright in one version only"


def only_believed(around: str) -> bool:
    """Whether a sentence (folded) says of its claim that it is believed, thought or feared to be so."""
    match = _IT_IS.search(around)
    return match is not None and match["held"] is not None


def said_to_be(unit: Unit) -> Finding | None:
    """Attribution where it is told or claimed, modality where it is believed or seems."""
    a, b = phrase(unit.words_a), phrase(unit.words_b)
    for words, other, around in ((a, b, unit.around_b), (b, a, unit.around_a)):
        if other:
            continue
        if match := _IT_IS.fullmatch(words):
            told = match["told"] or match["claim"]
            here = {w.low for w in around}
            if (
                here & _DOUBTING
                or (match["held"] and "likely" in here)
                or (told or match["held"] or "seems") in here
                or here & _SEEMS
            ):
                return wording(unit, "what is only said or believed is told so by another word of the sentence")
            return fact(unit, "attribution" if told else "modality", _WHY)
        if _ACCOUNT.fullmatch(words):
            return fact(unit, "attribution", _WHY)
    for one, other in ((a, b), (b, a)):
        if one in _SEEMS and other in IS:
            return fact(unit, "modality", _WHY)
        if one in _DOUBTING and other in _CLAIMING:
            return fact(unit, "modality", f"“{one}” and “{other}” do not mean the same")
    return None
