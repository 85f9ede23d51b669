"""Findings of one region: whole sentences, style, values and phrases, then words by rule and what is new; every hunk is accounted for."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, NamedTuple

from core.facts.judgement.certainty import weighed
from core.facts.judgement.claims.cancelled import double_turns
from core.facts.judgement.claims.comments import comments
from core.facts.judgement.claims.days_left_out import days_left_out
from core.facts.judgement.claims.denials import case_apart, denials_whole
from core.facts.judgement.claims.doubt import doubted
from core.facts.judgement.claims.in_letters import in_letters
from core.facts.judgement.claims.on_scales import compared, over_or_on
from core.facts.judgement.claims.remaining import remaining
from core.facts.judgement.claims.said_to_be import said_to_be
from core.facts.judgement.claims.same_things import same_things, within_things
from core.facts.judgement.claims.to_come import lapsed_plan
from core.facts.judgement.claims.undecided import undecided
from core.facts.judgement.elsewhere.counts import as_counted
from core.facts.judgement.elsewhere.kinds import of_post
from core.facts.judgement.finding import Finding
from core.facts.judgement.glance import at_a_glance, style_hunks
from core.facts.judgement.left_over import left_over
from core.facts.judgement.levelled import levelled
from core.facts.judgement.persons.according import sourced
from core.facts.judgement.persons.captions import other_places
from core.facts.judgement.persons.changed_places import changed_places
from core.facts.judgement.persons.epithets import calls_by_nation
from core.facts.judgement.persons.party_tags import party_tags
from core.facts.judgement.persons.posts import posts
from core.facts.judgement.persons.source_clauses import attribution
from core.facts.judgement.persons.sources import other_sources
from core.facts.judgement.region import Hunk, Region, words_in
from core.facts.judgement.restated import restated
from core.facts.judgement.rests import joined, joint_apart, trimmed, units_of, with_days_apart
from core.facts.judgement.rules import by_rule
from core.facts.judgement.sentences.awaited import awaited
from core.facts.judgement.sentences.brought_to import brought_to
from core.facts.judgement.sentences.came_to_nothing import came_to_nothing
from core.facts.judgement.sentences.converse import converse
from core.facts.judgement.sentences.exchanged import in_place_of, told_by
from core.facts.judgement.sentences.gapped import exchanged_words, turned_clauses
from core.facts.judgement.sentences.headlines import headline
from core.facts.judgement.sentences.hidden import hidden
from core.facts.judgement.sentences.how_many import how_many
from core.facts.judgement.sentences.lists import reordered_lists
from core.facts.judgement.sentences.moved_ways import moved_ways
from core.facts.judgement.sentences.moved_words import only_moved
from core.facts.judgement.sentences.mutual import mutual
from core.facts.judgement.sentences.not_known import not_known, not_known_either
from core.facts.judgement.sentences.openings import openings
from core.facts.judgement.sentences.order import turned_about
from core.facts.judgement.sentences.other_cause import other_cause
from core.facts.judgement.sentences.other_end import other_end
from core.facts.judgement.sentences.other_one import other_one, told_by_it
from core.facts.judgement.sentences.quotations import another_quotation, retold
from core.facts.judgement.sentences.reordered import in_whole, part_of, reordered, rest_of, unaltered
from core.facts.judgement.sentences.struck_off import struck_off
from core.facts.judgement.sentences.taken_back import taken_back
from core.facts.judgement.sentences.tallies import tallies
from core.facts.judgement.sentences.turned import turned
from core.facts.judgement.sentences.turned_down import turned_down
from core.facts.judgement.sentences.two_builds import two_builds
from core.facts.judgement.settling import overlap, settled
from core.facts.judgement.told_pairs import crossed, is_name, within
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.ages import told_anew
from core.facts.judgement.values.begun import begun
from core.facts.judgement.values.directions import directions
from core.facts.judgement.values.figures import told_otherwise
from core.facts.judgement.values.lands import other_lands
from core.facts.judgement.values.origins import founded_anew
from core.facts.judgement.values.paired import differs, led_otherwise, of_pair, restyled, told_by_tense
from core.facts.judgement.values.pairing import Pair, dated_twins, pair_mentions
from core.facts.judgement.values.part_inside import part_inside
from core.facts.judgement.values.routes import routes
from core.facts.judgement.values.tied import tied
from core.facts.judgement.verdict import wording
from core.facts.judgement.vocabulary.paraphrase import paraphrased
from core.facts.judgement.vocabulary.words import NEGATORS, STOP

_ABSORBED: Final = STOP - NEGATORS - {
    "only", "if", "may", "might", "will", "would", "can", "could", "must", "should", "before", "after", "because", "he", "she",
    "him", "her", "his", "until", "unless", "since", "against", "without",
}  # fmt: skip
"""Small words that go with a value beside them (``on``, ``a``, ``of``, ``which was``)."""


def findings(region: Region) -> list[Finding]:
    """What changed in one region, in the order of the newer side; no two overlap on both sides."""
    found = _as_it_is(region)
    return tied(region, levelled(region, found, _as_it_is)) if region.english and region.hunks else found


def _as_it_is(region: Region) -> list[Finding]:
    entire = region
    found = [told_by_tense(region, pair) for pair in dated_twins(region) if not led_otherwise(region, pair)]
    ends, counts = _of_sentences(region)
    apart = region.ask(reordered) if region.english and region.hunks else []
    apart = [whole for whole in apart if not any(overlap(f.after, (whole.whole.b0, whole.whole.b1)) for f in ends)]
    if apart:
        parts = [(part_of(region, whole, n), whole.parts[n]) for whole in apart for n in (0, 1)]
        found += [in_whole(told, at) for part, at in parts for told in _as_it_is(part)]
        found += [told for part, at in parts for told in unaltered(region, part, at)]
        region = rest_of(region, apart)
    plain, rest = style_hunks(region)
    found += plain
    if rest:
        heard = _heard(region, ends, counts) if apart else region.ask(_heard_of_all)
        found = _of_hunks(region, rest, found, heard, [whole.whole for whole in apart])
    found = only_moved(region, found)
    found = exchanged_words(region, found) if region.english else found
    found = settled(restated(region, found) if region.english and region.hunks else found)
    if apart:
        found = [_named_in_both(entire, f) for f in found]
    found = settled([*found, *left_over(entire, entire.hunks, found)])
    if region.english:
        found = struck_off(entire, another_quotation(entire, sourced(region, found)))
    return weighed(region, found)


def _named_in_both(region: Region, finding: Finding) -> Finding:
    """Of clauses that changed places each is judged by itself: a name that the other one of them has now is no news."""
    if finding.kind not in ("person", "organisation", "place") or finding.relation not in ("added", "removed"):
        return finding
    side, text = (finding.after, region.b.text) if finding.relation == "added" else (finding.before, region.a.text)
    names = [w.text for w in words_in(text, *side) if w.text[:1].isupper()]
    times = [[[w.text for w in words_in(t)].count(name) for name in names] for t in (region.a.text, region.b.text)]
    if not names or times[0] != times[1]:
        return finding
    return replace(finding, category="wording", kind=None, why="the name stands in another clause of the other version")


def _of_sentences(region: Region) -> tuple[list[Finding], list[Finding]]:
    """Lists in another order, deeds told from their other end, figures on two sides; and of these the last alone."""
    if not region.hunks:
        return [], []
    lists = [*region.ask(reordered_lists)]
    lists = lists or (region.ask(turned_clauses) if region.english else [])
    if not region.english or lists:
        return lists, []
    told = region.ask(converse)
    counts = [] if told else region.ask(tallies)
    return [*told, *counts], counts


# ---- values, then phrases and sentences


class _Heard(NamedTuple):
    """What is told of values, phrases and sentences before words are judged one by one."""

    told: list[Finding]
    pairs: list[Pair]
    """Values still to be held against each other."""
    ends: list[Finding]
    voices: list[Finding]
    """Sources and sides: a name within one changed with it."""
    lists: list[Finding]
    """Wording that crosses names."""


def _heard_of_all(region: Region) -> _Heard:
    return _heard(region, *_of_sentences(region))


def _heard(region: Region, ends: list[Finding], counts: list[Finding]) -> _Heard:
    pairs = [as_counted(region, pair) for pair in pair_mentions(region) if not within(counts, pair)]
    pairs = [pair for pair in pairs if not (region.english and calls_by_nation(region, pair))]
    told: list[Finding] = []
    for values in (told_otherwise, told_anew, *((founded_anew, other_lands) if region.english else ())):
        more, pairs = values(region, pairs)
        told += more
    placed, voices = region.ask(other_places), region.ask(other_sources)
    told += placed + voices
    lists = [end for end in ends if end.category != "fact"]
    if not region.english:
        from core.facts.judgement.elsewhere.turned import turned_elsewhere  # its tables cost time to load

        sides = turned_elsewhere(region)
        return _Heard(told + sides, pairs, ends, voices + sides, lists)
    silent = region.ask(comments)
    things = [
        f for rule in (begun, days_left_out, same_things, in_letters, remaining, part_inside) for f in region.ask(rule)
    ]
    things = [*silent, *(f for f in things if not any(overlap(f.after, own.after) for own in silent))]
    pairs = [p for p in pairs if not _in_things(things, p)]
    tagged = region.ask(party_tags)
    about = list(ends)
    if not placed and not ends:
        about += region.ask(turned) or region.ask(changed_places) or region.ask(mutual) or region.ask(routes)
    about += [
        f
        for rule in (openings, moved_ways, brought_to, other_end, taken_back, awaited, turned_down, two_builds)
        for f in region.ask(rule)
    ]
    exchanged = [f for f in about if f.category == "fact"]
    pairs = [p for p in pairs if not (p.a and p.b and is_name(p) and within(exchanged, p))]
    held = region.ask(posts)
    status = None if region.beside else region.ask(headline)
    told += tagged + region.ask(retold) + things + about + held + region.ask(directions) + ([status] if status else [])
    return _Heard(told, pairs, ends, voices + tagged, lists + [f for f in held if f.category == "wording"])


def _of_hunks(
    region: Region, hunks: Sequence[Hunk], found: list[Finding], heard: _Heard, wholes: Sequence[Hunk]
) -> list[Finding]:
    """What was found and heard, with the pairs of values that differ and what words tell; ``wholes`` were judged by themselves."""
    both = [pair for pair in heard.pairs if pair.a and pair.b and not restyled(region, pair)]
    both = [pair for pair in both if not within(heard.voices, pair) and not crossed(region, heard.lists, pair)]
    both = [pair for pair in both if differs(region, pair)]
    found = [*found, *heard.told, *(of_post(region, of_pair(region, pair)) for pair in both)]
    units = units_of(region, hunks, both, heard.told, wholes)
    ruled, rest = _judged(region, units, found, heard.pairs)
    if not region.english:
        return ruled + rest
    found = ruled + rest
    known = [*heard.ends, *region.ask(remaining), *region.ask(begun)]
    turns = [
        f
        for f in hidden(region, found)
        if not any(overlap(f.after, end.after) for end in known) and not _told_apart(f, found)
    ]
    known = [*ruled, *turns, *(f for f in rest if f.relation == "changed")]
    compared = [end for end in heard.ends if end.category == "wording"]
    swaps = in_place_of(region, [f for f in ruled if not _of_part(f, wholes)], known)
    swaps = [swap for swap in swaps if not any(_covers(end, swap) for end in compared)]
    rest = [f for f in rest if not told_by(region, swaps, f)] + turns + swaps
    known = [*ruled, *rest]
    others = [other for other in other_one(region, known) if not any(_covers(end, other) for end in compared)]
    shares = [f for f in how_many(region) if not any(g.category == "fact" and _on_one(f, g) for g in (*ruled, *rest))]
    more = [*turned_about(region, known), *others, *shares]
    more += came_to_nothing(region, [*ruled, *rest, *more])
    more += other_cause(region, [*ruled, *rest, *more])
    more += not_known(region, [*ruled, *rest, *more])
    return not_known_either(region, [*ruled, *(told_by_it(f, others) for f in rest), *more])


def _on_one(one: Finding, other: Finding) -> bool:
    return overlap(one.before, other.before) or overlap(one.after, other.after)


def _covers(whole: Finding, part: Finding) -> bool:
    return all(
        one[0] <= other[0] and other[1] <= one[1]
        for one, other in ((whole.before, part.before), (whole.after, part.after))
    )


def _in_things(things: Sequence[Finding], pair: Pair) -> bool:
    """Whether a value of the pair is part of a phrase that the other version says with another one (``in the first half``)."""
    return any(found is not None and within_things(things, found, side) for side, found in enumerate((pair.a, pair.b)))


# ---- what values don't explain


def _told_apart(turn: Finding, found: Sequence[Finding]) -> bool:
    """Whether the two words of an opposite are each known for another way to say something else (``lost ground`` / ``weakened``, ``kept`` /
    ``left``)."""
    same = [f for f in found if f.category == "wording" and f.relation == "changed" and f.certainty == "sure"]
    one = [f for f in same if overlap(f.before, turn.before)]
    other = [f for f in same if overlap(f.after, turn.after)]
    return bool(one and other) and not any(f in other for f in one)


def _of_part(finding: Finding, wholes: Sequence[Hunk]) -> bool:
    """Whether a wording is of a clause that changed places, which was judged by itself."""
    return finding.category == "wording" and any(
        _holds(whole, Hunk(*finding.before, *finding.after)) for whole in wholes
    )


def _judged(
    region: Region, units: list[Unit], found: list[Finding], pairs: Sequence[Pair]
) -> tuple[list[Finding], list[Finding]]:
    """Findings of the units by rule, joined to those of the pairs, and those of the rest; small words beside a value go with it."""
    from core.facts.judgement.novelty import judge_rest

    found = list(found)

    def left_by(rule: Callable[[Unit], Finding | None], units: Sequence[Unit]) -> list[Unit]:
        """The units of which a rule says nothing; what it says of the others is found."""
        left = []
        for unit in units:
            region.check()
            told = rule(unit)
            if told:
                found.append(told)
            else:
                left.append(unit)
        return left

    apart = [p for whole in joined(region, units, 0) for part in _capital_apart(whole) for p in case_apart(part)]
    waiting: list[Unit] = []
    apart = [part for whole in apart for part in joint_apart(whole)]
    for unit in denials_whole(apart):
        region.check()
        told = region.ask(at_a_glance, unit)
        beside = _beside(found, unit) if told is None and _small(unit) else None
        if told:
            found.append(told)
        elif beside is None:
            waiting.append(unit)
        else:
            found[beside] = _wider(found[beside], unit)
    if not region.english:
        return found, judge_rest(region, left_by(partial(_by_rule, region), waiting), pairs)
    sources = [
        (unit, region.ask(attribution, unit) or region.ask(undecided, unit))
        for unit in joined(region, waiting, 1)
        if unit not in waiting and not unit.quoted
    ]
    for unit, finding in sources:
        if finding and finding.category == "fact":
            found.append(finding)
            waiting = [w for w in waiting if not _holds(unit.hunk, w.hunk)]
    waiting = left_by(partial(_believed_or_alike, region), waiting)
    turns = {unit.hunk: told for told, unit in double_turns(waiting)}
    waiting = left_by(lambda unit: turns[unit.hunk] or _by_rule(region, unit), waiting)
    alone = waiting
    waiting = left_by(lambda unit: None if unit in alone else _by_rule(region, unit), joined(region, alone, 2))
    return found, judge_rest(region, with_days_apart(waiting, alone, pairs), pairs)


def _by_rule(region: Region, unit: Unit) -> Finding | None:
    return None if unit.quoted else region.ask(by_rule, unit)


def _believed_or_alike(region: Region, unit: Unit) -> Finding | None:
    """A state that is only believed, and two ways to say one thing."""
    if unit.quoted:
        return None
    told = (
        region.ask(doubted, unit)
        or region.ask(lapsed_plan, unit)
        or region.ask(compared, unit)
        or region.ask(over_or_on, unit)
    )
    return told or (wording(unit, "two ways to say one thing") if region.ask(paraphrased, unit) else None)


def _capital_apart(unit: Unit) -> list[Unit]:
    """``Police said the`` / ``The``: a source put in or cut at the head of a sentence, and the word whose capital goes or comes."""
    a, b = unit.words_a, unit.words_b
    size = min(len(a), len(b))
    if not 1 <= size <= 2 or len(a) == len(b) or [w.low for w in a[-size:]] != [w.low for w in b[-size:]]:
        return [unit]
    first = a[-size], b[-size]
    if first[0].text[:1].isupper() == first[1].text[:1].isupper():
        return [unit]
    (a0, a1, b0, b1), text = unit.hunk, (unit.region.a.text, unit.region.b.text)
    heads = trimmed(text[0], a0, first[0].start), trimmed(text[1], b0, first[1].start)
    source = Unit(unit.region, Hunk(*heads[0], *heads[1]))
    if unit.quoted or not unit.region.english or not (attribution(source) or said_to_be(source)):
        return [unit]
    return [source, Unit(unit.region, Hunk(first[0].start, a1, first[1].start, b1))]


def _holds(outer: Hunk, inner: Hunk) -> bool:
    return outer.a0 <= inner.a0 and inner.a1 <= outer.a1 and outer.b0 <= inner.b0 and inner.b1 <= outer.b1


def _small(unit: Unit) -> bool:
    return all(w.low in _ABSORBED or w.low in _PARTS_OF_TIME for w in (*unit.words_a, *unit.words_b))


_PARTS_OF_TIME: Final = frozenset({"early", "late", "mid", "total"})


def _beside(found: Sequence[Finding], unit: Unit) -> int | None:
    """The finding that a unit touches (a blank between) on every side where the unit has words; of two, the one it leads to."""
    text_a, text_b = unit.region.a.text, unit.region.b.text
    touched: list[int] = []
    for n, f in enumerate(found):
        if all(
            _touch(text, side, own)
            for text, side, own in ((text_a, f.before, unit.a), (text_b, f.after, unit.b))
            if own[0] < own[1]
        ):
            touched.append(n)
    older = unit.a[0] < unit.a[1] and unit.b[0] == unit.b[1]  # words of the older side alone: its order counts
    return max(
        touched,
        key=lambda n: (found[n].before, found[n].after) if older else (found[n].after, found[n].before),
        default=None,
    )


def _touch(text: str, one: tuple[int, int], two: tuple[int, int]) -> bool:
    first, second = sorted((one, two))
    return not text[first[1] : second[0]].strip() and second[0] - first[1] <= 2


def _wider(finding: Finding, unit: Unit) -> Finding:
    def hull(one: tuple[int, int], two: tuple[int, int]) -> tuple[int, int]:
        if two[0] == two[1]:
            return one
        return (min(one[0], two[0]), max(one[1], two[1])) if one[0] < one[1] else two

    return replace(finding, before=hull(finding.before, unit.a), after=hull(finding.after, unit.b))
