"""Whether two values that stand for one another are of one thing: what they count, and who does what beside them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from core.facts.judgement.vocabulary.content import base, is_content, told_for
from core.facts.ledger.retelling import around
from core.facts.tables.verbs import SAYING
from core.facts.tolls import toll
from core.model import Mention, Name, Quantity, VerbGroup
from core.patterns import lazy_pattern

Deeds = Mapping[int, Sequence[Mention]]
"""Of one version: paragraph → its verb groups."""
Told = tuple[str, Mention, Deeds]
"""The text of a mention's paragraph, the mention, and the verb groups of its version."""
_ENDS: Final = (". ", "! ", "? ", "。")
_CLAUSE: Final = lazy_pattern(
    r"[,;:–—]\s|\b(?:and|but|while|as|that|because|when|which|who|whether|after|before|if|since|although|though|where)\b"
)
_WHERE: Final = frozenset("in at near on off outside inside from".split())
"""Words behind which it says where somebody is, and no more who."""
_WORD: Final = lazy_pattern(r"[^\W\d_]+")


def counts_other_things(one: Mention, other: Mention) -> bool:
    """Whether a sum of money stands for what is none, or the third of some things for how many there are."""
    a, b = one.value, other.value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    return a.ordinal != b.ordinal or (a.min != b.min and (one.kind == "money") != (other.kind == "money"))


def are_both_told(one: Mention, other: Mention, names: tuple[Collection[str], Collection[str]]) -> bool:
    """Whether of two names the older text knows the newer one's, and the newer text the older one's: two things, of which each is told on.
    ``names``: those of either text."""
    a, b = one.value, other.value
    return isinstance(a, Name) and isinstance(b, Name) and a.canonical in names[1] and b.canonical in names[0]


def of_other_deeds(one: Told, other: Told) -> bool:
    """Whether somebody else does something else there: ``Soldiers will come on Thursday`` / ``The mayor was jailed on Friday``.

    Two sentences that share most of their words tell of one thing, whatever the verbs are.
    """
    if _same_thing(one, other):
        return False
    (verb, doer), (else_verb, else_doer) = _clause(*one), _clause(*other)
    if not verb or not else_verb or verb == else_verb or told_for(verb, else_verb):
        return False
    says = verb in SAYING, else_verb in SAYING
    if all(says) or (says[0] == says[1] and (not doer or not else_doer or doer & else_doer)):
        return False
    here, there = around(*one[:2]), around(*other[:2])
    common, least = len(here & there), min(len(here), len(there))
    if doer & there or else_doer & here:  # the one may be told from the other's side
        return 2 * common < least
    return 3 * common <= 2 * least


def _same_thing(one: Told, other: Told) -> bool:
    """Whether both count the same by themselves: a toll, or a unit."""
    a, b = one[1].value, other[1].value
    if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.currency or b.currency:
        return False
    if a.unit and b.unit and "number" in (one[1].kind, other[1].kind) and a.unit == b.unit:
        return True
    kinds = toll(*one[:2]), toll(*other[:2])
    return kinds[0] is not None and kinds[0] == kinds[1]


def _clause(text: str, mention: Mention, deeds: Deeds) -> tuple[str, frozenset[str]]:
    """The verb by which a mention stands, the last before it or else the first behind it, and the words that say who does it."""
    first, last = mention.spans[0], mention.spans[-1]
    start = max(text.rfind(mark, 0, first.start) for mark in _ENDS) + 1
    end = min((at for at in (text.find(mark, last.end) for mark in _ENDS) if at >= 0), default=len(text))
    near = [group for group in deeds.get(first.paragraph, ()) if start <= group.spans[0].start < end]
    near.sort(key=lambda group: group.spans[0].start)
    ahead = [group for group in near if group.spans[0].start < first.start]
    group = ahead[-1] if ahead else near[0] if near else None
    if group is None or not isinstance(group.value, VerbGroup):
        return "", frozenset()
    at = near.index(group)
    begun = near[at - 1].spans[-1].end if at else start
    who = _WORD.findall(_CLAUSE.split(text[begun : group.spans[0].start])[-1].casefold())
    cut = next((n for n, w in enumerate(who) if n and w in _WHERE), len(who))
    return group.value.lemma, frozenset(base(w) for w in who[:cut] if is_content(w))
