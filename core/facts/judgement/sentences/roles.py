"""Which part each thing named in an English sentence has in it: who does it, what it is done to, behind which small word it stands.

A rough reading without a parser: a verb is told by its form and by what stands beside it, a thing by its run of words.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final, Literal, NamedTuple

from core.facts.judgement.claims.same_deed import UNFORMED
from core.facts.judgement.region import Word
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.lexicon import is_word, names, nouns
from core.facts.judgement.vocabulary.verbs import is_past, verbs
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES, MODALS, NUMBER_WORDS, VAGUE_NUMBERS
from core.facts.tables.grammar import BE, DETERMINERS, HAVE, PARTICLES
from core.facts.tables.synonyms import PHRASAL
from core.facts.tables.titles import ADDRESS

Part = Literal["agent", "patient", "complement", "modifier", "behind"]
Tag = Literal["verb", "helper", "preposition", "determiner", "noun", "other"]


class Role(NamedTuple):
    """What a word is in its sentence: ``patient`` of ``seize``, ``behind`` ``in`` that hangs from ``hide``."""

    part: Part
    lead: str
    """The preposition in front of it; of a modifier nothing."""
    of: tuple[str, ...]
    """Base forms of the verb, or of the words it may hang from; empty where none is told."""


class Term(NamedTuple):
    """A word that names something, the word itself or a modifier of the one behind it."""

    word: Word
    form: str
    role: Role
    beside: tuple[str, ...]
    """Base forms of the other words of its run."""
    run: int
    """Which run of words it stands in."""


PREPOSITIONS: Final = frozenset(
    "of in at by for from with on onto into after before during near under over against without about above across along among around"
    " behind below beneath beside besides between beyond down inside outside since than through throughout to toward towards until up"
    " upon via within off out as like despite per amid amidst alongside opposite past aboard next near close".split()
)
_CLAUSAL: Final = frozenset("after before until since as than like".split())
"""Small words that lead a clause as well as a thing."""
_PREDICATIVE: Final = frozenset("alive alone asleep awake afloat ablaze adrift aground ajar unharmed unhurt".split())
"""Qualities that never stand before what they are told of."""
_REFLEXIVE: Final = frozenset("themselves himself herself itself".split())
_PLAIN: Final = frozenset("make get tell say take give".split())
"""Verbs whose forms are hardly ever nouns."""
_PRONOUNS: Final = frozenset("it he she they we i you who which that him them".split())


def _number(low: str) -> bool:
    return bool(low) and (low[:1].isdigit() or low in NUMBER_WORDS or low in VAGUE_NUMBERS or low in "%$£€¥")


def joined(found: Sequence[Word], n: int) -> bool:
    """Whether nothing but a blank or a hyphen stands before a word."""
    return n > 0 and found[n].start == found[n - 1].end + 1


def tagged(found: Sequence[Word]) -> list[Tag]:
    """What each word is, as far as its form and its neighbours tell."""
    tags: list[Tag] = []
    for n, word in enumerate(found):
        tags.append(_tag(found, n, word.low, tags))
    return tags


def _tag(found: Sequence[Word], n: int, low: str, tags: Sequence[Tag]) -> Tag:
    following = found[n + 1].low if n + 1 < len(found) and joined(found, n + 1) else ""
    if low == "to" and following and is_content(following) and _bare(following):
        behind = found[n + 2].low if n + 2 < len(found) else ""
        if not _plainly_noun(following) or behind in DETERMINERS or _number(behind):
            return "helper"
    if low == "that" and following and (following in DETERMINERS or following in _PRONOUNS):
        return "other"
    if low in DETERMINERS or _number(low) or (low in ADDRESS and not is_content(low)):
        return "determiner"
    if low in PREPOSITIONS:
        return "preposition"
    if low in AUXILIARIES or low in MODALS or low.endswith("n't"):
        return "helper"
    if (
        not is_content(low)
        or low in ADVERBS_INSIDE
        or low in _PREDICATIVE
        or (low.endswith("ly") and not _plainly_noun(low))
    ):
        return "other"
    return "verb" if _verbal(found, n, low, following, tags) else "noun"


def _verbal(found: Sequence[Word], n: int, low: str, following: str, tags: Sequence[Tag]) -> bool:
    form = base(low)
    back = n - 1
    while back >= 0 and (found[back].low in ADVERBS_INSIDE or found[back].low == "not"):
        back -= 1
    before = tags[back] if back >= 0 and joined(found, back + 1) else None
    shaped = is_past(low) or low in UNFORMED or (low.endswith("ing") and form != low)
    governs = bool(following) and (following in DETERMINERS or _number(following))
    leads = bool(following) and is_content(following) and not _number(following) and following not in PREPOSITIONS
    if before == "helper":
        last = found[back].low
        if last in BE:
            return shaped and not (leads and not is_past(low))
        if last in HAVE:
            return is_past(low) or low in UNFORMED
        return _bare(low)
    if not found[n].text.islower() and n:
        return False
    if (form in _PLAIN and form != low) or (following in _REFLEXIVE and _bare(form)):
        return True
    if low in UNFORMED and not governs:
        shaped = False
    if shaped:
        if before == "determiner" or (before == "preposition" and is_past(low)):
            return False
        if before is None:
            return not leads
        return before != "noun" or not leads or n + 2 >= len(found) or is_past(low)
    linked = back >= 0 and found[back].low in ("and", "or", "but") and "verb" in tags and governs
    if linked and _bare(low):
        return True
    if before not in ("noun", None) and found[back].low not in _PRONOUNS:
        return False
    if before is None and n:
        return False
    pronoun = back >= 0 and found[back].low in _PRONOUNS
    if low.endswith("s") and form != low:
        thing = form in nouns() or bool(set(names(form)) & {"p", "t"})
        if following in AUXILIARIES or following in MODALS:
            return False
        return _bare(form) and (pronoun or (before == "noun" and (governs or not thing)))
    plural = n > 0 and found[back].low.endswith("s") and base(found[back].low) != found[back].low
    return (plural or pronoun) and not _plainly_noun(low) and _bare(low) and not leads


@cache
def _bare(word: str) -> bool:
    """Whether a word may be a verb as it stands."""
    form = base(word)
    return form == word and is_word(word) and ("d" in names(word) or word in verbs() or not names(word))


@cache
def _plainly_noun(form: str) -> bool:
    return base(form) in nouns() and "d" not in names(base(form)) and base(form) not in verbs()


def terms(found: Sequence[Word], tags: Sequence[Tag]) -> list[Term]:
    """The things named in a sentence, and the words that say which, in order."""
    known: list[Term] = []
    n = 0
    while n < len(found):
        if tags[n] != "noun":
            n += 1
            continue
        end = n + 1
        while end < len(found) and tags[end] == "noun" and joined(found, end) and not _owner(found[end - 1]):
            end += 1
        run = found[n:end]
        forms = [base(w.low) for w in run]
        owned = end < len(found) and tags[end] == "noun" and _owner(run[-1])
        for at, word in enumerate(run):
            others = tuple(forms[:at] + forms[at + 1 :])
            if at + 1 < len(run):
                role = Role("modifier", "", (forms[-1],))
            elif owned:
                role = Role("modifier", "", (base(_head(found, tags, end).low),))
            else:
                role = _role(found, tags, n, end)
            known.append(Term(word, forms[at], role, others, n))
        n = end
    return known


def _owner(word: Word) -> bool:
    return word.low.endswith(("'s", "s'"))


def _head(found: Sequence[Word], tags: Sequence[Tag], n: int) -> Word:
    while n + 1 < len(found) and tags[n + 1] == "noun" and joined(found, n + 1):
        n += 1
    return found[n]


def _role(found: Sequence[Word], tags: Sequence[Tag], start: int, end: int) -> Role:
    """The role of a run of words ``[start, end)``."""
    back = start - 1
    while back >= 0 and tags[back] == "determiner" and joined(found, back + 1):
        back -= 1
    together = back >= 0 and joined(found, back + 1)
    if together and tags[back] == "preposition" and found[back].low in PARTICLES and _verb_at(found, tags, back - 1):
        return Role("patient", "", (base(found[back - 1].low),))
    if together and tags[back] == "preposition" and not (found[back].low in _CLAUSAL and _acts(found, tags, end)):
        lead = found[back].low
        anchors = [next((k for k in range(back - 1, -1, -1) if tags[k] == tag), -1) for tag in ("noun", "verb")]
        if lead == "by" and anchors[1] >= 0 and _passive(found, tags, anchors[1]):
            return Role("agent", "", (base(found[anchors[1]].low),))
        return Role("behind", lead, tuple(base(found[k].low) for k in anchors if k >= 0))
    if together and tags[back] == "verb" and not _passive(found, tags, back):
        return Role("patient", "", (base(found[back].low),))
    if together and tags[back] == "helper" and found[back].low in BE:
        return Role("complement", "", ())
    verb = next((k for k in range(end, len(found)) if tags[k] == "verb"), -1)
    if verb < 0:
        return Role("agent", "", ())
    return Role("patient" if _passive(found, tags, verb) else "agent", "", (base(found[verb].low),))


def _passive(found: Sequence[Word], tags: Sequence[Tag], n: int) -> bool:
    """Whether a verb is told of what it is done to: a form of *be* leads it, or it is a participle behind a noun."""
    if not is_past(found[n].low):
        return False
    back = n - 1
    while back >= 0 and (tags[back] == "helper" or found[back].low in ADVERBS_INSIDE or found[back].low.endswith("ly")):
        if found[back].low in BE:
            return True
        if found[back].low in HAVE:
            return False
        back -= 1
    following = [w.low for w in found[n + 1 : n + 3]]
    return following[:1] == ["by"] or (following[1:] == ["by"] and following[0] in PREPOSITIONS)


def _verb_at(found: Sequence[Word], tags: Sequence[Tag], n: int) -> bool:
    """Whether an active verb stands there, with nothing but a blank behind it."""
    return n >= 0 and tags[n] == "verb" and joined(found, n + 1) and not _passive(found, tags, n)


def _acts(found: Sequence[Word], tags: Sequence[Tag], n: int) -> bool:
    """Whether a verb or its helper stands there, so that what stands before it is a clause's subject."""
    return n < len(found) and tags[n] in ("verb", "helper") and joined(found, n) and not found[n].low.endswith("ing")


class Deed(NamedTuple):
    """A verb and the things told with it."""

    word: Word
    form: str
    agents: tuple[str, ...]
    """Base forms of who does it."""
    patients: tuple[str, ...]
    """Base forms of what it is done to."""
    passive: bool = False


def deeds(found: Sequence[Word], tags: Sequence[Tag], named: Sequence[Term]) -> list[Deed]:
    """The verbs of a sentence, in order."""
    known: list[Deed] = []
    for n, (word, tag) in enumerate(zip(found, tags, strict=True)):
        if tag == "verb":
            form = base(word.low)
            by, to = (
                tuple(t.form for t in named if t.role.part == part and form in t.role.of)
                for part in ("agent", "patient")
            )
            joined = next((PHRASAL[form, x.low] for x in found[n + 1 : n + 3] if (form, x.low) in PHRASAL), form)
            known.append(Deed(word, joined, by, to, _passive(found, tags, n)))
    return known
