"""Deeds told from another side: ``will fund the pool`` / ``the pool was funded by …``, ``plan a march`` / ``have marched``.

Where a sentence is turned round, its verbs no longer stand in one place. They are paired by what they say, or by who does it to whom.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from core.facts.judgement.claims.same_deed import known_ways
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.vocabulary.content import (
    akin,
    alike,
    base,
    content,
    is_content,
    opposite,
    other_stage,
    same_idiom,
    unmatched,
    weighty,
)
from core.facts.judgement.vocabulary.ends import two_ends
from core.facts.judgement.vocabulary.verbs import (
    LASTING,
    PHASES,
    Group,
    group_at,
    inside_group,
    is_verb,
    phase_changed,
    same_claims,
)
from core.facts.judgement.vocabulary.words import PHRASAL_MODALS, REPORTING
from core.facts.tables.grammar import DETERMINERS
from core.facts.tables.saying import VERDICTS

_PLANNING: Final = frozenset(
    "plan propose promise prepare schedule consider threaten expect demand organise announce".split()
)
"""Verbs whose object is a deed to come."""
_SAYING: Final = REPORTING - {"find", "show", "indicate", "reveal", "confirm"}
"""Verbs of a source; what tests show or find is a deed."""
_OVER: Final = frozenset({"past", "done"})
_TO_COME: Final = frozenset({"planned", "ongoing"})


def told_otherwise(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """A finding where two sentences that name the same things tell another stage, claim or deed of them."""
    groups_a, groups_b = groups_in(a), groups_in(b)
    return (
        _same_deed(a, groups_a, b, groups_b)
        or _other_deed(a, groups_a, b, groups_b)
        or done_to_it(a, b)
        or _come(a, groups_a, b, groups_b)
    )


def groups_in(found: Sequence[Word]) -> list[Group]:
    """The verb groups of a sentence, each once, the widest reading of each."""
    groups: list[Group] = []
    for n, word in enumerate(found):
        group = group_at(found, n, n) if _may_begin(word.low) else None
        if group and group.main not in _SAYING and all(group.last != known.last for known in groups):
            groups.append(group)
    return groups


@cache
def _may_begin(word: str) -> bool:
    return inside_group(word) or is_verb(word) or base(word) in PHRASAL_MODALS


def _same_deed(
    a: Sequence[Word], groups_a: Sequence[Group], b: Sequence[Word], groups_b: Sequence[Group]
) -> Finding | None:
    """One verb, told once on each side, at another stage or with another claim."""
    for one in groups_a:
        partners = [other for other in groups_b if alike(one.main, other.main)]
        if len(partners) != 1 or sum(alike(one.main, g.main) for g in groups_a) != 1 or not weighty([one.main]):
            continue
        other = partners[0]
        if one.passive == other.passive or _lasting(a, one) or _lasting(b, other):
            continue  # in one voice it stands in one place, and its rules speak
        if one.negated != other.negated:
            return _finding(a, one, b, other, "negation", "one version denies what the other one says")
        if phase_changed(one, other) and not one.claims & other.claims:
            return _finding(a, one, b, other, "status", f"what was {PHASES[one.phase]} is now {PHASES[other.phase]}")
        if _hoped(one, other) or _hoped(other, one):
            return _finding(
                a, one, b, other, "status", "what was hoped for or planned in one version is done in the other"
            )
        if one.claims and other.claims and not same_claims(one.claims, other.claims):
            return _finding(a, one, b, other, "modality", "what is claimed of it differs")
    return None


_COMING: Final = frozenset({"certain", "expected", "planned"})
_HOPED: Final = frozenset({"hoped", "wanted", "planned", "promised", "tried", "threatened", "expected", "considered"})


def _hoped(one: Group, other: Group) -> bool:
    return bool(one.claims & _HOPED) and not other.claims and other.phase in _OVER


def _lasting(found: Sequence[Word], group: Group) -> bool:
    """``have been repairing``: begun and not over."""
    return group.phase == "done" and found[group.last].low.endswith("ing")


def _other_deed(
    a: Sequence[Word], groups_a: Sequence[Group], b: Sequence[Word], groups_b: Sequence[Group]
) -> Finding | None:
    """``was painted by a nun`` / ``A nun restored``: the same two, another deed between them."""
    for one, first, other, second in ((a, groups_a, b, groups_b), (b, groups_b, a, groups_a)):
        for passive in first:
            agent = _agent(one, passive)
            if not passive.passive or not agent:
                continue
            patient = content(one[: passive.first])[-1:]
            for active in second:
                ahead, behind = content(other[: active.first])[-2:], content(other[active.last + 1 :])[:3]
                if active.passive or unmatched(agent[:1], ahead) or not patient or unmatched(patient, behind):
                    continue
                if active.negated != passive.negated or _one(passive.main, active.main, content(one), content(other)):
                    return None
                if _one_way(one, passive, other, active):
                    return None
                why = f"“{passive.main}” and “{active.main}” do not mean the same"
                pair = (a, passive, b, active) if one is a else (a, active, b, passive)
                return _finding(*pair, "status", why, likely=True)
    return None


def _object(found: Sequence[Word], verb: int) -> list[str]:
    """What stands right behind a verb, without articles, up to the next small word or comma."""
    said: list[Word] = []
    for word, ahead in zip(found[verb + 1 : verb + 5], found[verb : verb + 4], strict=False):
        if ahead.end + 1 < word.start or (word.low not in DETERMINERS and not content([word])):
            break
        said.append(word)
    return content(said)


def done_to_it(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """``Police have arrested a man`` / ``A man has been charged``: the same one, and another thing was done to him."""
    groups_a, groups_b = groups_in(a), groups_in(b)
    for one, first, other, second in ((a, groups_a, b, groups_b), (b, groups_b, a, groups_a)):
        for passive in first:
            patient = content(one[max(0, passive.first - 1) : passive.first])
            if not passive.passive or not patient or one[passive.first - 1].end + 1 < one[passive.first].start:
                continue
            for active in second:
                behind = _object(other, active.last)
                if active.passive or active.negated != passive.negated or not behind or unmatched(patient, behind):
                    continue
                if any(
                    group.main == "find" and any(w.low in VERDICTS for w in words[group.last + 1 :])
                    for words, group in ((one, passive), (other, active))
                ):
                    continue  # the deed is what they were found to be
                if _one(passive.main, active.main, content(one), content(other)) or _from_its_end(passive, active):
                    continue
                agent, ahead = _agent(one, passive), content(other[: active.first])[-2:]
                apart = opposite(passive.main, active.main) or other_stage(passive.main, active.main)
                if not apart and not (agent and ahead and unmatched(agent[:1], content(other))):
                    continue
                if not apart and not unmatched(ahead, content(one)):
                    continue
                why = f"“{passive.main}” and “{active.main}” are different acts"
                pair = (a, passive, b, active) if one is a else (a, active, b, passive)
                return _finding(*pair, "status", why, likely=not apart)
    return None


def _one(x: str, y: str, said_a: Sequence[str], said_b: Sequence[str]) -> bool:
    bare = [word for word in (x, y) if not is_content(word)]
    return bool(bare) or akin(x, y) or same_idiom(said_a, said_b) or not weighty([x]) or not weighty([y])


def _from_its_end(passive: Group, active: Group) -> bool:
    """``whose vines were destroyed`` / ``lost their vines``; not what is still to come."""
    return two_ends(passive.main, active.main) and not phase_changed(passive, active)


def _one_way(one: Sequence[Word], passive: Group, other: Sequence[Word], active: Group) -> bool:
    """Whether the tables have the two for one deed, with the small word behind them: ``was talked into`` / ``persuaded``."""
    lines = [
        {
            n
            for way in known_ways(group.main, ["", *(w.low for w in words[group.last + 1 : group.last + 2])])
            for n in way.lines
        }
        for words, group in ((one, passive), (other, active))
    ]
    return not lines[0].isdisjoint(lines[1])


def _agent(found: Sequence[Word], group: Group) -> list[str]:
    """Who did it, behind ``by``."""
    by = next((n for n in range(group.last + 1, min(len(found), group.last + 8)) if found[n].low == "by"), None)
    return content(found[by + 1 : by + 6]) if by else []


def _come(a: Sequence[Word], groups_a: Sequence[Group], b: Sequence[Word], groups_b: Sequence[Group]) -> Finding | None:
    """What was planned or under way in one version has come, or come to its end, in the other: told as a verb here, as a noun there."""
    for one, first, other, second, turned in ((a, groups_a, b, groups_b, False), (b, groups_b, a, groups_a, True)):
        over = [g for g in second if g.phase in _OVER and not g.negated and not _lasting(other, g)]
        if not over or any(g.phase in _TO_COME for g in second):
            continue
        if any(g.phase in _OVER or g.main in LASTING for g in first):
            continue
        deed = _planned(one, other, over) or _under_way(one, first, other, second, over)
        if deed:
            spans = deed[::-1] if turned else deed
            why = "what was to come or under way in one version is over in the other"
            return Finding(*spans, "fact", "status", "changed", "likely", why=why)
    return None


_Spans = tuple[tuple[int, int], tuple[int, int]]


def _planned(one: Sequence[Word], other: Sequence[Word], over: Sequence[Group]) -> _Spans | None:
    """``plan a march`` / ``have marched``, of the same people."""
    said = content(other)
    for n, word in enumerate(one):
        if (
            base(word.low) not in _PLANNING
            or (n and one[n - 1].low in DETERMINERS)
            or unmatched(content(one[:n])[-1:], said)
        ):
            continue
        for noun in one[n + 1 : n + 5]:
            group = next((g for g in over if akin(base(noun.low), g.main)), None)
            if group:
                return (word.start, noun.end), _span(other, group)
    return None


def _under_way(
    one: Sequence[Word], first: Sequence[Group], other: Sequence[Word], second: Sequence[Group], over: Sequence[Group]
) -> _Spans | None:
    """``are being tested`` / ``Tests found``, with all else that the sentence is about."""
    verbs = {g.last for g in second}
    for group in first:
        if (
            group.negated
            or not (group.phase == "ongoing" or group.claims & _COMING)
            or any(akin(group.main, g.main) for g in second)
        ):
            continue
        noun = next((w for n, w in enumerate(other) if n not in verbs and akin(base(w.low), group.main)), None)
        if noun and other[max(0, other.index(noun) - 1)].low == "under":
            continue  # was under investigation
        about = [word for word in content(one) if word != group.main]
        if noun and about and not unmatched(about, content(other)):
            start, end = _span(other, over[0])
            return _span(one, group), (min(start, noun.start), max(end, noun.end))
    return None


def _span(found: Sequence[Word], group: Group) -> tuple[int, int]:
    return found[group.first].start, found[group.last].end


def _finding(
    a: Sequence[Word], one: Group, b: Sequence[Word], other: Group, kind: str, why: str, *, likely: bool = False
) -> Finding:
    return Finding(_span(a, one), _span(b, other), "fact", kind, "changed", "likely" if likely else "sure", why=why)
