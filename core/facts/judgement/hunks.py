"""Findings of one region: values first, then style, rules and what is new; every hunk is accounted for."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.certainty import weighed
from core.facts.judgement.claims.cancelled import double_turns
from core.facts.judgement.claims.denials import case_apart, denials_whole
from core.facts.judgement.claims.doubt import doubted
from core.facts.judgement.claims.in_letters import in_letters
from core.facts.judgement.claims.remaining import remaining
from core.facts.judgement.claims.said_to_be import said_to_be
from core.facts.judgement.claims.same_things import same_things, within_things
from core.facts.judgement.claims.undecided import undecided
from core.facts.judgement.elsewhere.counts import as_counted, at_head
from core.facts.judgement.elsewhere.kinds import of_post
from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.left_over import left_over
from core.facts.judgement.persons.according import sourced
from core.facts.judgement.persons.captions import other_places
from core.facts.judgement.persons.changed_places import changed_places
from core.facts.judgement.persons.epithets import calls_by_nation
from core.facts.judgement.persons.party_tags import party_tags
from core.facts.judgement.persons.people import attribution
from core.facts.judgement.persons.posts import posts
from core.facts.judgement.persons.same_people import same_people
from core.facts.judgement.persons.sources import other_sources
from core.facts.judgement.region import Hunk, Region, inside, words_in
from core.facts.judgement.rules import by_rule
from core.facts.judgement.sentences.converse import converse
from core.facts.judgement.sentences.exchanged import in_place_of, told_by
from core.facts.judgement.sentences.headlines import headline
from core.facts.judgement.sentences.hidden import hidden
from core.facts.judgement.sentences.lists import reordered_lists
from core.facts.judgement.sentences.moved_words import only_moved
from core.facts.judgement.sentences.order import turned_about
from core.facts.judgement.sentences.other_one import other_one, told_by_it
from core.facts.judgement.sentences.quotations import retold, words_of_their_own
from core.facts.judgement.sentences.reordered import in_whole, part_of, reordered, rest_of, unaltered
from core.facts.judgement.sentences.tallies import tallies
from core.facts.judgement.sentences.turned import turned
from core.facts.judgement.settling import overlap, settled
from core.facts.judgement.told_pairs import crossed, is_name, within
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.ages import told_anew
from core.facts.judgement.values.directions import directions
from core.facts.judgement.values.figures import told_otherwise
from core.facts.judgement.values.lands import other_lands
from core.facts.judgement.values.origins import founded_anew
from core.facts.judgement.values.paired import differs, led_otherwise, of_pair, restyled
from core.facts.judgement.values.pairing import Pair, dated_twins, pair_mentions
from core.facts.judgement.verdict import wording
from core.facts.judgement.vocabulary.doubled import doubled
from core.facts.judgement.vocabulary.glued import parted
from core.facts.judgement.vocabulary.paraphrase import paraphrased
from core.facts.judgement.vocabulary.words import NEGATORS, STOP
from core.facts.style import STYLE_WHY, style_kind

_ABSORBED: Final = STOP - NEGATORS - {
    "only", "if", "may", "might", "will", "would", "can", "could", "must", "should", "before", "after", "because", "he", "she",
    "him", "her", "his", "until", "unless", "since", "against", "without",
}  # fmt: skip
"""Small words that go with a value beside them (``on``, ``a``, ``of``, ``which was``)."""


def findings(region: Region) -> list[Finding]:
    """What changed in one region, in the order of the newer side; no two overlap on both sides."""
    entire = region
    found = [of_pair(region, pair) for pair in dated_twins(region) if not led_otherwise(region, pair)]
    ends = [*region.ask(reordered_lists)] if region.hunks else []
    ends += region.ask(converse) if region.english and region.hunks and not ends else []
    counts = region.ask(tallies) if region.english and region.hunks and not ends else []
    ends += counts
    apart = region.ask(reordered) if region.english and region.hunks else []
    apart = [whole for whole in apart if not any(overlap(f.after, (whole.whole.b0, whole.whole.b1)) for f in ends)]
    if apart:
        parts = [(part_of(region, whole, n), whole.parts[n]) for whole in apart for n in (0, 1)]
        found += [in_whole(told, at) for part, at in parts for told in findings(part)]
        found += [told for part, at in parts for told in unaltered(region, part, at)]
        region = rest_of(region, apart)
    if region.hunks:
        plain, rest = _style_hunks(region)
        found += plain
        if rest:
            pairs = [as_counted(region, pair) for pair in pair_mentions(region) if not within(counts, pair)]
            pairs = [pair for pair in pairs if not (region.english and calls_by_nation(region, pair))]
            told, pairs = told_otherwise(region, pairs)
            aged, pairs = told_anew(region, pairs)
            begun, pairs = founded_anew(region, pairs) if region.english else ([], pairs)
            lands, pairs = other_lands(region, pairs) if region.english else ([], pairs)
            placed = region.ask(other_places)
            lists = [end for end in ends if end.category != "fact"]
            voices = region.ask(other_sources)
            told += aged + begun + lands + placed + voices
            if region.english:
                things = [*region.ask(same_things), *region.ask(in_letters), *region.ask(remaining)]
                pairs = [p for p in pairs if not _in_things(things, p)]
                tagged = region.ask(party_tags)
                voices += tagged
                told += tagged + region.ask(retold) + things
                about = ends + ([] if placed or ends else region.ask(turned) or region.ask(changed_places))
                exchanged = [f for f in about if f.category == "fact"]
                pairs = [p for p in pairs if not (p.a and p.b and is_name(p) and within(exchanged, p))]
                held = region.ask(posts)
                lists += [f for f in held if f.category == "wording"]
                told += about + held + region.ask(directions)
                status = None if region.beside else region.ask(headline)
                told += [status] if status else []
            else:
                from core.facts.judgement.elsewhere.turned import turned_elsewhere  # its tables cost time to load

                sides = turned_elsewhere(region)
                voices += sides
                told += sides
            both = [pair for pair in pairs if pair.a and pair.b and not restyled(region, pair)]
            both = [pair for pair in both if not within(voices, pair) and not crossed(region, lists, pair)]
            found += told
            found += [of_post(region, of_pair(region, pair)) for pair in both if differs(region, pair)]
            wholes = [turned.whole for turned in apart]
            units = _units(region, rest, [pair for pair in both if differs(region, pair)], told, wholes)
            ruled, rest_told = _judged(region, units, found, pairs)
            if region.english:
                found = ruled + rest_told
                known = [*ends, *region.ask(remaining)]
                turns = [f for f in hidden(region, found) if not any(overlap(f.after, end.after) for end in known)]
                known = [*ruled, *turns, *(f for f in rest_told if f.relation == "changed")]
                swaps = in_place_of(region, [f for f in ruled if not _of_part(f, wholes)], known)
                rest_told = [f for f in rest_told if not told_by(region, swaps, f)] + turns + swaps
                known = [*ruled, *rest_told]
                others = other_one(region, known)
                rest_told = [*(told_by_it(f, others) for f in rest_told), *turned_about(region, known), *others]
            found = ruled + rest_told
    found = settled(only_moved(region, found))
    found = settled([*found, *left_over(entire, entire.hunks, found)])
    return weighed(region, sourced(region, found) if region.english else found)


def _in_things(things: Sequence[Finding], pair: Pair) -> bool:
    """Whether a value of the pair is part of a phrase that the other version says with another one (``in the first half``)."""
    return any(found is not None and within_things(things, found, side) for side, found in enumerate((pair.a, pair.b)))


# ---- hunks that are style at a glance


def _style_hunks(region: Region) -> tuple[list[Finding], list[Hunk]]:
    plain: list[Finding] = []
    rest: list[Hunk] = []
    for hunk in region.hunks:
        a, b = region.a.text[hunk.a0 : hunk.a1], region.b.text[hunk.b0 : hunk.b1]
        if a == b:  # the rest of an edit whose words are a part of the paragraph
            continue
        if not a.strip() and not b.strip():
            if "\n" not in a + b and not _parts_words(region, hunk):
                plain.append(_spaces(region, hunk))
            continue
        if a.strip() and b.strip():
            kind = style_kind(a, b, english=region.english)
            if kind in ("typography", "whitespace"):
                plain.append(Finding(*_trimmed(region, hunk), "style", kind, "changed", why=STYLE_WHY[kind]))
                continue
        rest.append(hunk)
    return plain, rest


def _parts_words(region: Region, hunk: Hunk) -> bool:
    """Whether a blank put in or left out parts or joins letters."""
    text, start, end = (region.a.text, hunk.a0, hunk.a1) if hunk.a0 < hunk.a1 else (region.b.text, hunk.b0, hunk.b1)
    other = (region.b.text, hunk.b0, hunk.b1) if hunk.a0 < hunk.a1 else (region.a.text, hunk.a0, hunk.a1)
    if other[1] < other[2]:
        return False
    return start > 0 and end < len(text) and text[start - 1].isalpha() and text[end].isalpha()


def _spaces(region: Region, hunk: Hunk) -> Finding:
    """A change of blanks alone, shown on the words around it so that it can be seen."""
    a = max(0, hunk.a0 - 1), min(len(region.a.text), hunk.a1 + 1)
    b = max(0, hunk.b0 - 1), min(len(region.b.text), hunk.b1 + 1)
    return Finding(a, b, "style", "whitespace", "changed", why=STYLE_WHY["whitespace"])


def _trimmed(region: Region, hunk: Hunk) -> tuple[tuple[int, int], tuple[int, int]]:
    return _trim(region.a.text, hunk.a0, hunk.a1), _trim(region.b.text, hunk.b0, hunk.b1)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    if not words.strip():
        return start, start
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


# ---- what values don't explain


def _units(
    region: Region, hunks: Sequence[Hunk], pairs: Sequence[Pair], told: Sequence[Finding], wholes: Sequence[Hunk]
) -> list[Unit]:
    """The rests of the hunks with the paired mentions, what is told already, and what is judged by its parts, cut out of both sides."""
    partner = {(p.a.start, p.a.end): (p.b.start, p.b.end) for p in pairs if p.a and p.b}
    partner.update({f.before: f.after for f in told})
    partner.update({(whole.a0, whole.a1): (whole.b0, whole.b1) for whole in wholes})
    cut_a, cut_b = sorted(partner), sorted(partner.values())
    units: list[Unit] = []
    for hunk in hunks:
        within_a = [c for c in cut_a if c[0] < hunk.a1 and c[1] > hunk.a0]
        within_b = [c for c in cut_b if c[0] < hunk.b1 and c[1] > hunk.b0]
        marks = _in_order([(c, partner[c]) for c in within_a if partner[c] in within_b])
        at_a, at_b = hunk.a0, hunk.b0
        for c, d in [*marks, ((hunk.a1, hunk.a1), (hunk.b1, hunk.b1))]:
            rest_a = _rest(at_a, c[0], within_a)
            rest_b = _rest(at_b, d[0], within_b)
            for n in range(max(len(rest_a), len(rest_b))):
                a = (
                    rest_a[n]
                    if n < len(rest_a)
                    else (rest_a[-1][1],) * 2
                    if rest_a
                    else (max(at_a, min(c[0], hunk.a1)),) * 2
                )
                b = (
                    rest_b[n]
                    if n < len(rest_b)
                    else (rest_b[-1][1],) * 2
                    if rest_b
                    else (max(at_b, min(d[0], hunk.b1)),) * 2
                )
                a, b = _trim(region.a.text, *a), _trim(region.b.text, *b)
                if (a[0] < a[1] or b[0] < b[1]) and region.a.text[a[0] : a[1]] != region.b.text[b[0] : b[1]]:
                    units.append(Unit(region, Hunk(*a, *b)))
            at_a, at_b = max(at_a, c[1]), max(at_b, d[1])
    return units


def _in_order(marks: list[tuple[tuple[int, int], tuple[int, int]]]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The marks that keep their order on both sides: of the chains that do, the one with most letters, whichever side is older."""
    marks = sorted(marks)
    best: list[tuple[int, int, list[tuple[tuple[int, int], tuple[int, int]]]]] = []
    for n, (c, d) in enumerate(marks):
        size, place, chain = max(
            (best[m] for m in range(n) if marks[m][0][1] <= c[0] and marks[m][1][1] <= d[0]),
            key=lambda found: found[:2],
            default=(0, 0, []),
        )
        best.append((size + c[1] - c[0] + d[1] - d[0], place - c[0] - d[0], [*chain, (c, d)]))
    return max(best, key=lambda found: found[:2], default=(0, 0, []))[2]


def _rest(start: int, end: int, cuts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    rest, at = [], start
    for c in cuts:
        if c[1] <= start or c[0] >= end:
            continue
        if c[0] > at:
            rest.append((at, c[0]))
        at = max(at, c[1])
    if at < end:
        rest.append((at, end))
    return rest


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
    waiting: list[Unit] = []
    apart = [p for whole in _joined(region, units, 0) for part in _capital_apart(whole) for p in case_apart(part)]
    for unit in denials_whole(apart):
        region.check()
        finding = region.ask(at_a_glance, unit)
        if finding is None and _small(unit):
            at = _beside(found, unit)
            if at is not None:
                found[at] = _wider(found[at], unit)
                continue
        waiting, found = _put(unit, finding, waiting, found)
    if region.english:
        sources = [
            (unit, region.ask(attribution, unit) or region.ask(undecided, unit))
            for unit in _joined(region, waiting, 1)
            if unit not in waiting and not unit.quoted
        ]
        for unit, finding in sources:
            if finding and finding.category == "fact":
                found.append(finding)
                waiting = [w for w in waiting if not _holds(unit.hunk, w.hunk)]
    if not region.english:
        undone, waiting = waiting, []
        for unit in undone:
            region.check()
            waiting, found = _put(unit, None if unit.quoted else region.ask(by_rule, unit), waiting, found)
    else:
        undone, waiting = waiting, []
        for unit in undone:
            region.check()
            told = None
            if not unit.quoted:
                told = region.ask(doubted, unit) or (
                    wording(unit, "two ways to say one thing") if region.ask(paraphrased, unit) else None
                )
            waiting, found = _put(unit, told, waiting, found)
        undone, waiting = waiting, []
        for turned, unit in double_turns(undone):
            region.check()
            waiting, found = _put(unit, turned or (None if unit.quoted else region.ask(by_rule, unit)), waiting, found)
        undone, waiting = waiting, []
        for unit in _joined(region, undone, 2):
            region.check()
            waiting, found = _put(
                unit, None if unit in undone or unit.quoted else region.ask(by_rule, unit), waiting, found
            )
    return found, judge_rest(region, waiting, pairs)


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
    heads = _trim(text[0], a0, first[0].start), _trim(text[1], b0, first[1].start)
    source = Unit(unit.region, Hunk(*heads[0], *heads[1]))
    if unit.quoted or not unit.region.english or not (attribution(source) or said_to_be(source)):
        return [unit]
    return [source, Unit(unit.region, Hunk(first[0].start, a1, first[1].start, b1))]


def _holds(outer: Hunk, inner: Hunk) -> bool:
    return outer.a0 <= inner.a0 and inner.a1 <= outer.a1 and outer.b0 <= inner.b0 and inner.b1 <= outer.b1


def _put(
    unit: Unit, finding: Finding | None, waiting: list[Unit], found: list[Finding]
) -> tuple[list[Unit], list[Finding]]:
    return ([*waiting, unit], found) if finding is None else (waiting, [*found, finding])


def _joined(region: Region, units: Sequence[Unit], words: int) -> list[Unit]:
    """Units made one where at most ``words`` small words, the same on both sides, stand between them."""
    joined: list[Unit] = []
    for unit in sorted(units, key=lambda u: u.hunk):
        last = joined[-1] if joined else None
        if last and last.hunk.b1 <= unit.hunk.b0 and not (last.text_a == last.text_b == ""):
            gap_a = region.a.text[last.hunk.a1 : unit.hunk.a0]
            gap_b = region.b.text[last.hunk.b1 : unit.hunk.b0]
            apart = (
                "\n" in gap_a + gap_b
                or any(c in gap_a for c in '.,;:!?"“”。，、；：！？،؛؟')
                or gap_a.split() != gap_b.split()
            )
            between = [] if apart else words_in(gap_a)
            same = not apart and len(between) <= words and all(w.low in STOP for w in between)
            if same and (last.words_a or last.words_b) and (unit.words_a or unit.words_b):
                joined[-1] = Unit(region, Hunk(last.hunk.a0, unit.hunk.a1, last.hunk.b0, unit.hunk.b1))
                continue
        joined.append(unit)
    return joined


def at_a_glance(unit: Unit) -> Finding | None:
    """Style, and words altered inside quotation marks."""
    a, b = unit.text_a, unit.text_b
    if doubled(unit):
        why = "a word that stands twice in one version"
        return Finding(unit.a, unit.b, "style", "spelling", relation_of(unit.a, unit.b), why=why)
    if "" in (a, b) and a + b in ("'s", "’s"):
        return wording(unit, "only the ending of a name differs")
    if not unit.words_a and not unit.words_b:
        if _signs_of_number(unit):
            return None
        marks = (style_kind(a, b) if a and b else None) or "punctuation"
        return Finding(unit.a, unit.b, "style", marks, relation_of(unit.a, unit.b), why=STYLE_WHY[marks])
    kind = style_kind(a, b, english=unit.region.english) if a and b else None
    if kind:
        kind = "spelling" if kind == "transliteration" and at_head(unit) else kind
        return Finding(unit.a, unit.b, "style", kind, "changed", why=STYLE_WHY[kind])
    lost = parted(a, b) if a and b and unit.region.english else None
    if lost:
        return Finding(unit.a, unit.b, "style", lost, "changed", why="a blank between two words was lost")
    quoted = unit.quoted or (unit.region.english and _words_quoted(unit))
    if quoted and unit.region.one_quotation:
        return wording(unit, "the same words are quoted, cut in another place by who said them")
    if quoted:
        return Finding(
            unit.a,
            unit.b,
            "fact",
            "quote",
            relation_of(unit.a, unit.b),
            why="words inside quotation marks were altered",
        )
    if unit.region.english and (alone := words_of_their_own(unit)):
        return alone
    if unit.region.english and same_people(unit):
        return wording(unit, "another word for the same")
    return None


def _words_quoted(unit: Unit) -> bool:
    """Whether all words of both sides lie inside quotation marks, though a mark beside them went or came too."""
    a, b = unit.words_a, unit.words_b
    return bool(a and b) and all(
        inside(spans, words[0].start, words[-1].end)
        for spans, words in ((unit.region.quoted_a, a), (unit.region.quoted_b, b))
    )


def _signs_of_number(unit: Unit) -> bool:
    """A sign that stands against a figure (``-5``) is no mere punctuation."""
    after_a, after_b = (
        unit.region.a.text[unit.hunk.a1 : unit.hunk.a1 + 1],
        unit.region.b.text[unit.hunk.b1 : unit.hunk.b1 + 1],
    )
    return after_a.isdigit() and after_b.isdigit() and bool(set(unit.text_a + unit.text_b) & set("-−+±<>~≈."))


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
    return max(touched, key=lambda n: (found[n].after, found[n].before), default=None)


def _touch(text: str, one: tuple[int, int], two: tuple[int, int]) -> bool:
    first, second = sorted((one, two))
    return not text[first[1] : second[0]].strip() and second[0] - first[1] <= 2


def _wider(finding: Finding, unit: Unit) -> Finding:
    from dataclasses import replace

    def hull(one: tuple[int, int], two: tuple[int, int]) -> tuple[int, int]:
        if two[0] == two[1]:
            return one
        return (min(one[0], two[0]), max(one[1], two[1])) if one[0] < one[1] else two

    return replace(finding, before=hull(finding.before, unit.a), after=hull(finding.after, unit.b))
