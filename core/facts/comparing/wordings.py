"""Names, roles, quotations and verb groups."""

from core.facts.comparing.told import Told
from core.facts.names import compare_names, fold
from core.facts.tables.grammar import ARTICLES, LEADS
from core.facts.tables.people import GENDERED, STANDING
from core.facts.tables.places import DIRECTIONS
from core.model import Name, Quotation, VerbGroup


def names(before: Name, after: Name) -> Told:
    if "role" in (before.type, after.type):
        return roles(before.text, after.text)
    told = compare_names(before, after)
    if told == "different" and "place" in (before.type, after.type):
        if _is_part_of(before.text, after.text):
            return "generalised", "the same place, no part of it told"
        if _is_part_of(after.text, before.text):
            return "refined", "the same place, a part of it told"
    if before.role and after.role and told != "different" and roles(before.role, after.role)[0] == "changed":
        return "changed", "another role"
    if told == "different":
        return "changed", "another name"
    return "same", {
        "same": "the same name",
        "variant": "the same name, spelled another way",
        "other_form": "another form of the same name",
    }[told]


def _is_part_of(part: str, whole: str) -> bool:
    """``northern Italy`` of ``Italy``: a direction in small letters, which is no part of the name."""
    direction, _, name = part.partition(" ")
    return direction in DIRECTIONS and bool(name) and compare_names(name, whole) in ("same", "variant")


def roles(before: str, after: str) -> Told:
    """Roles by their words: spokesman and spokesperson are one; former, deputy and acting make another of it."""
    left, right = _role_words(before), _role_words(after)
    if left == right:
        return "same", "the same role"
    extra = (left | right) - (left & right)
    if extra & STANDING or not (left <= right or right <= left):
        return "changed", "another role"
    return (
        ("refined", "the role is told more exactly")
        if left < right
        else ("generalised", "the role is told less exactly")
    )


def _role_words(role: str) -> frozenset[str]:
    text = fold(role.replace("’", "'").replace("'s ", " "))
    text = GENDERED.get(text, text)
    return frozenset(part for word in text.split() if word not in LEADS for part in GENDERED.get(word, word).split())


def quotations(before: Quotation, after: Quotation) -> Told:
    if fold(before.words) != fold(after.words):
        return "changed", "other words are quoted"
    if before.speaker and after.speaker and not _one_speaker(before.speaker, after.speaker):
        return "changed", "the same words, another speaker"
    return "same", "the same words"


_PRONOUNS = frozenset({"he", "she", "they", "it"})
_SOMEONE_ELSE = ("one of", "another", "a ", "an ", "some ", "two ", "several ", "police", "officials")
"""How a source begins that no pronoun took up before."""


def _one_speaker(before: str, after: str) -> bool:
    """The same name, one within the other's longer description, or a pronoun that may stand for the other."""
    if compare_names(before, after) != "different":
        return True
    left, right = fold(before), fold(after)
    if (left in _PRONOUNS) != (right in _PRONOUNS):
        other = right if left in _PRONOUNS else left
        return not other.startswith(_SOMEONE_ELSE)
    if left.startswith("the ") != right.startswith("the "):
        described, named = (before, after) if left.startswith("the ") else (after, before)
        if described[4:].islower() and named[:1].isupper():
            return True  # the mayor, and her name
    capitals = [{fold(w) for w in side.split() if w[:1].isupper()} - ARTICLES for side in (before, after)]
    return bool(capitals[0] and capitals[1]) and (capitals[0] <= capitals[1] or capitals[1] <= capitals[0])


_WEIGHT = {
    "may": 1,
    "might": 1,
    "could": 1,
    "can": 1,
    "should": 2,
    "expected": 3,
    "would": 4,
    "will": 4,
    "shall": 4,
    "must": 5,
}


def verbs(before: VerbGroup, after: VerbGroup) -> Told:
    if before.negated != after.negated:
        return "changed", "one denies what the other says"
    if (before.modality or after.modality) and _WEIGHT.get(before.modality or "", 0) != _WEIGHT.get(
        after.modality or "", 0
    ):
        return "changed", "how sure or how binding it is"
    if before.lemma != after.lemma:
        return "changed", "another thing is done"
    if before.passive != after.passive:
        return "unknown", "active and passive of one verb"
    if before.tense != after.tense:
        settled = {"past", "perfect", "pluperfect"}
        if {before.tense, after.tense} <= settled or {_backshifted(before.tense)} == {_backshifted(after.tense)}:
            return "same", "only the tense differs"
        return "changed", "what has happened, happens or will happen"
    return "same", "the same verb"


def _backshifted(tense: str) -> str:
    """What a tense becomes in reported speech: is → was, has → had."""
    return tense.replace("pluperfect", "perfect").replace("present", "past")
