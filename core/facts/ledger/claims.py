"""Facts without a value of their own (that somebody was arrested, who says so, what was put in), made of the changes.

What a change leaves in the newer version is looked for in the versions before and after it: the next change that begins in
these words goes on with the fact; between two changes it is told where the alignment says that the words stand. So a line
tells for each version what it says, when that changed and when it came back.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from core.alignment.stopping import watched
from core.facts.judgement.vocabulary.content import base, is_content, told_for
from core.facts.ledger.carrying import Carrier, Spans, length, shared
from core.facts.ledger.edges import ended
from core.facts.style import typographic
from core.facts.tables.verbs import SAYING
from core.model import Change, Fact, FactState, Mention, PairComparison, Span, Value, VerbGroup, Version
from core.patterns import lazy_pattern

DEEDS: Final = frozenset({"status", "modality", "negation"})
"""Kinds of one and the same thing: ``may resign``, ``will resign``, ``did not resign``."""
_ON_A_VERB: Final = frozenset({"modality", "negation"})
"""Kinds whose words say something of a deed that is told beside them."""
Deeds = Mapping[int, Sequence[Mention]]
"""Of one version: paragraph → its verb groups."""
_STATES: Final[dict[str, FactState]] = {"refined": "refined", "generalised": "generalised"}
_WORD: Final = lazy_pattern(r"\w+")
_UNSPACED: Final = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
"""Kana, Han and Thai: letters of scripts that set no blank between words."""
_STEM: Final = 5
"""Letters of a word that its endings leave alone."""
_NEXT: Final = lazy_pattern(r"\s*\w+")
_ENDS: Final = (". ", "! ", "? ", "。")
_DENIALS: Final = frozenset({"not", "no", "never", "nobody", "none", "without"})
ANEW: Final = frozenset[FactState]({"changed", "refined", "generalised"})
"""States of what is told otherwise than in the version before."""
_MOST: Final = 0.7
"""Share of the words of two sentences that agree where the one is the other, back."""


@dataclass(slots=True, eq=False)
class Claim:
    """One thing through the versions, by their indexes."""

    kinds: list[str]
    told: dict[int, Spans]
    states: dict[int, FactState]
    changes: list[tuple[int, int]] = field(default_factory=list)
    """(pair, change) by index."""

    @property
    def first(self) -> int:
        return min(self.told)

    @property
    def last(self) -> int:
        """The latest version that tells it."""
        return max(self.told)

    def fact(self, name: str, versions: Sequence[Version], deeds: Sequence[Deeds]) -> Fact:
        """``deeds``: of each version."""
        kind = self.kinds[-1] if len(set(self.kinds)) == 1 else "status"
        said = {v: _mention(kind, spans, deeds[v], versions[v].texts) for v, spans in sorted(self.told.items())}
        history = tuple((versions[v].id, state) for v, state in sorted(self.states.items()))
        mentions = tuple((versions[v].id, mention) for v, mention in said.items())
        return Fact(name, kind, mentions, history, self._again(said, versions))

    def _again(self, said: Mapping[int, Mention], versions: Sequence[Version]) -> tuple[tuple[str, str], ...]:
        """Where it changed to what an earlier version says: the latest such one."""
        if ANEW.isdisjoint(list(self.states.values())[2:]):
            return ()
        words = {v: _meant(mention, self.told[v], versions[v].texts) for v, mention in said.items()}
        found = []
        for v, state in sorted(self.states.items()):
            earlier = next((u for u in sorted(words, reverse=True) if u < v and words[u] == words.get(v)), None)
            if state in ANEW and earlier is not None:
                found.append((versions[v].id, versions[earlier].id))
        return tuple(found)


def _meant(mention: Mention, told: Spans, texts: Sequence[str]) -> tuple[Value | None, tuple[str, ...]]:
    """What a verb group says, and what is said beside it, in that order: ``will vote in April`` is not ``will vote in June``, nor ``the tug
    hit the ferry`` what ``the ferry hit the tug`` is."""
    words = _words(told, texts)
    if isinstance(mention.value, VerbGroup):
        return mention.value, tuple(base(word) for word in words if _says(word) and base(word) != mention.value.lemma)
    return mention.value, tuple(words)


def claims(
    versions: Sequence[Version],
    pairs: Sequence[PairComparison],
    deeds: Sequence[Deeds],
    tied: Sequence[Sequence[tuple[str, ...]]],
    worded: Sequence[Collection[int]],
    cancelled: Callable[[], bool] | None = None,
) -> list[Claim]:
    """The facts that the changes make which no fact with a value explains, in the order in which they are first told.

    ``pairs`` are neighbouring ones, in order; ``deeds``: the verb groups of each version; ``tied``: for each pair the facts of
    each of its changes; ``worded``: of these the changes that have a value on one side alone, whose words are followed too. Raises
    ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    carriers = [Carrier(pair, versions) for pair in pairs]
    found: list[Claim] = []
    for number, pair in enumerate(pairs):
        free = {
            n: change
            for n, change in enumerate(watched(pair.changes, cancelled))
            if change.category == "fact" and (not tied[number][n] or n in worded[number])
        }
        standing = [claim for claim in found if pair.before in claim.told]
        sides = {n: _sides(change, pair, carriers[number], deeds) for n, change in free.items()}
        owners = _owners(
            standing, pair.before, free, {n: before for n, (before, _) in sides.items()}, deeds[pair.before]
        )
        parted = {n for n, change in free.items() if _tells_two_things(change, sides[n], carriers[number].texts)}
        carriers[number].parted = [span for n in parted for span in sides[n][1]]
        for n, claim in owners.items():
            _go_on(claim, free[n], () if n in parted else sides[n][1], pair.after)
            claim.changes.append((number, n))
        put = {change.after for change in free.values()}
        for claim in standing:
            if pair.after not in claim.states:
                _carry(claim, pair, carriers[number], put, versions)
        added = {n: change for n, change in free.items() if not change.before}
        for n, claim in _returned(found, added, pair.after, versions):
            if n not in owners:
                owners[n] = claim
                claim.changes.append((number, n))
        for n, change in free.items():
            before, after = sides[n]
            if n not in owners and (whole := _gone_with(standing, before, after, pair)):
                whole.changes.append((number, n))
                continue
            halves = [(before, ()), ((), after)] if n in parted else [sides[n]]
            for half in halves[n in owners :]:
                claim = _begun(change, half, pair, carriers)
                claim.changes.append((number, n))
                found.append(claim)
    _leave_out_what_stands(found, pairs)
    return sorted(found, key=lambda claim: (claim.first, claim.told[claim.first]))


def _gone_with(standing: Sequence[Claim], before: Spans, after: Spans, pair: PairComparison) -> Claim | None:
    """The claim that is gone and of which what is cut here was a part: it has no line of its own."""
    if after or not before:
        return None
    return next(
        (
            claim
            for claim in standing
            if claim.states.get(pair.after) == "gone" and shared(claim.told[pair.before], before) == length(before)
        ),
        None,
    )


def _leave_out_what_stands(found: Sequence[Claim], pairs: Sequence[PairComparison]) -> None:
    """What a change seems to replace was not, where another line tells it on in the next version, unchanged and elsewhere:
    ``Ferry runs aground`` / ``Passengers taken off ferry aground``. There the change only put something in."""
    at: dict[tuple[int, int], list[Claim]] = {}
    for claim in found if len(pairs) > 1 else ():
        for v, spans in claim.told.items():
            at.setdefault((v, spans[0].paragraph), []).append(claim)
    for claim in found if at else ():
        pair = pairs[claim.changes[0][0]]
        before, after = claim.told.get(pair.before, ()), claim.told.get(pair.after, ())
        for other in at.get((pair.before, before[0].paragraph), ()) if before and after else ():
            stands = other is not claim and other.states.get(pair.after) == "same"
            if stands and 2 * shared(before, other.told[pair.before]) > length(other.told[pair.before]):
                if shared(after, other.told[pair.after]):
                    continue
                for v in range(claim.first, pair.after):
                    del claim.told[v], claim.states[v]
                claim.states[pair.after] = "appeared"
                break


def deeds_of(mentions: Iterable[Mention]) -> Deeds:
    """The verb groups among the mentions of one version."""
    found: dict[int, list[Mention]] = {}
    for mention in mentions:
        if isinstance(mention.value, VerbGroup):
            found.setdefault(mention.spans[0].paragraph, []).append(mention)
    return found


def _owners(
    standing: Sequence[Claim], version: int, free: Mapping[int, Change], before: Mapping[int, Spans], deeds: Deeds
) -> dict[int, Claim]:
    """Change → the claim that goes on with it: for each the one that shares most letters with what it begins in, ``before``."""
    here: dict[int, list[Claim]] = {}
    for claim in standing:
        for n in dict.fromkeys(span.paragraph for span in claim.told[version]):
            here.setdefault(n, []).append(claim)
    pairs: list[tuple[int, int, Claim]] = []
    for n, change in free.items():
        near = dict.fromkeys(claim for span in before[n] for claim in here.get(span.paragraph, ()))
        for claim in near:
            letters = shared(claim.told[version], before[n])
            if _is_of(claim, change, before[n], version) and not _only_cuts_beside(claim.told[version], change, deeds):
                pairs.append((letters, n, claim))
    owners: dict[int, Claim] = {}
    for _, n, claim in sorted(pairs, key=lambda each: -each[0]):
        if n not in owners and claim not in owners.values():
            owners[n] = claim
    return owners


def _is_of(claim: Claim, change: Change, before: Spans, version: int) -> bool:
    """Deeds, and other things of one kind, go on wherever they touch; a deed also in a statement put for it, and in such a statement; else
    most of the one must be the other."""
    overlap = shared(claim.told[version], before)
    kinds = {claim.kinds[-1], change.kind}
    if overlap and (kinds <= DEEDS or (len(kinds) == 1 and "statement" not in kinds)):
        return True
    if (
        overlap
        and claim.kinds[-1] == "statement"
        and change.kind in DEEDS
        and not ANEW.isdisjoint(claim.states.values())
    ):
        return True
    letters = length(claim.told[version])
    if claim.kinds[-1] in DEEDS and change.after:
        return 2 * overlap > letters
    return 2 * overlap > max(letters, length(before))


def _only_cuts_beside(told: Spans, change: Change, deeds: Deeds) -> bool:
    """Of ``is banned from six to six`` the hours: the deed stands."""
    group = None if change.after else _overlapping(told, deeds)
    return group is not None and not shared(group.spans, change.before)


def _go_on(claim: Claim, change: Change, after: Spans, version: int) -> None:
    claim.kinds.append(change.kind or "")
    if after:
        claim.told[version] = after
    claim.states[version] = _STATES.get(change.relation, "changed") if after else "gone"


def _sides(change: Change, pair: PairComparison, carrier: Carrier, deeds: Sequence[Deeds]) -> tuple[Spans, Spans]:
    """Where what a change is about is told before and after it. Of ``not`` put in before a verb, or cut, that is the verb, in both."""
    before, after, texts = change.before, change.after, carrier.texts
    if change.kind in _ON_A_VERB and not (before and after):
        if after:
            wider = _with_what_it_denies(after, deeds[pair.after], texts[1])
            before = carrier.backward(wider) if wider != after else ()
            after = wider if before else after
        else:
            wider = _with_what_it_denies(before, deeds[pair.before], texts[0])
            after = carrier.forward(wider) if wider != before else ()
            before = wider if after else before
    said = (
        tuple(s for s in side if _WORD.search(text[s.paragraph], s.start, s.end))
        for side, text in zip((before, after), texts, strict=True)
    )
    told, put = said
    return (told, put) if told or put else (before, after)


def _tells_two_things(change: Change, sides: tuple[Spans, Spans], texts: tuple[Sequence[str], Sequence[str]]) -> bool:
    """Whether a statement stands where one of something else stood, and is no word for it: ``damaged 62 paintings`` / ``to stay shut``."""
    if change.kind != "statement" or not all(sides):
        return False
    told, put = (_words(*side) for side in zip(sides, texts, strict=True))
    one, other = _said(told) - SAYING, _said(put) - SAYING
    return (
        max(len(one), len(other)) >= _OF_ITS_OWN
        and _BY_CHANCE * len(_stems(told) & _stems(put)) <= min(len(one), len(other))
        and _OF_ITS_OWN * sum(any(told_for(a, b) for b in other) for a in one) <= min(len(one), len(other))
    )


_BY_CHANCE: Final = 4
"""Of how many words of either statement one may stand in the other: a name."""
_OF_ITS_OWN: Final = 3
"""Words that say something, from which on a statement is more than another word for what stood there; and of how many one may be akin to
one of what stood there by chance."""


def _carry(
    claim: Claim, pair: PairComparison, carrier: Carrier, put: Collection[Spans], versions: Sequence[Version]
) -> None:
    """What no change goes on with is told on where its words stand, unless something else was ``put`` in their place.

    Where they are by now those of an earlier version again, from which they had changed, that change is undone.
    """
    spans = carrier.forward(claim.told[pair.before])
    if spans in put or not _still_says(claim.kinds[-1], (claim.told[pair.before], spans), carrier):
        spans = ()
    if spans:
        claim.told[pair.after] = spans
    altered = spans and carrier.altered((claim.told[pair.before], spans))
    claim.states[pair.after] = "changed" if altered else "same" if spans else "gone"
    words, last = (
        _words(s, versions[v].texts) for s, v in ((spans, pair.after), (claim.told[pair.before], pair.before))
    )
    if (
        spans
        and words != last
        and any(_words(s, versions[v].texts) == words for v, s in claim.told.items() if v < pair.before)
    ):
        claim.states[pair.after] = "changed"


def _begun(change: Change, sides: tuple[Spans, Spans], pair: PairComparison, carriers: Sequence[Carrier]) -> Claim:
    """The claim that a change is the first of, with what the versions before say in its place."""
    at = next(n for n, carrier in enumerate(carriers) if carrier.before == pair.before)
    before, after = sides
    told: dict[int, Spans] = {}
    if after:
        told[pair.after] = after
    altered: set[int] = set()
    states: dict[int, FactState] = {}
    states[pair.after] = _STATES.get(change.relation, "changed") if after else "gone"
    if before:
        told[pair.before] = before
        for n in range(at - 1, -1, -1):
            carrier, later = carriers[n], told[carriers[n].after]
            spans = carrier.backward(later)
            if not _still_says(change.kind or "", (spans, later), carrier) or carrier.parted_in(later):
                break
            if change.kind not in DEEDS and _tells_other_news((spans, later), carrier):
                break
            told[carriers[n].before] = spans
            if carrier.altered((spans, later)):
                altered.add(carriers[n].after)
    first = min(told)
    for v in sorted(told):
        if v < pair.after:
            states[v] = "changed" if v in altered else "same"
    states[first] = "appeared"
    return Claim([change.kind or ""], told, states)


def _still_says(kind: str, sides: tuple[Spans, Spans], carrier: Carrier) -> bool:
    """Whether what stands where some words stood says most of what they say: of ``Two dead in fire at paper`` / ``Paper`` nothing does.

    A deed may be told in more words or fewer, or by the words that a change of words alone puts for it.
    """
    here, there = (_words(*side) for side in zip(sides, carrier.texts, strict=True))
    if here == there or not (here and there):
        return bool(here and there)
    one, other = _stems(here), _stems(there)
    common = len(one & other)
    if kind not in DEEDS:
        return not one or 2 * common > max(len(one), len(other))
    if (one and other) or not one | other:
        said = 2 * common >= min(len(one), len(other))
    else:
        said = False  # where one is a verb of time alone, the other must be
    return said or (any(_is_reworded(sides, c) for c in carrier.rewordings) and not _tells_other_news(sides, carrier))


def _tells_other_news(sides: tuple[Spans, Spans], carrier: Carrier) -> bool:
    """Whether of two statements each says several things that the other has no word for: ``A to meet B in the final`` / ``C to miss the
    final of A``."""
    here, there = (_words(*side) for side in zip(sides, carrier.texts, strict=True))
    if here == there:
        return False
    one, other = ({w for w in _said(words) - SAYING if not w.isdecimal()} for words in (here, there))
    one, other = one - other, other - one
    return all(
        sum(not any(told_for(a, b) for b in far) for a in near) > 1 for near, far in ((one, other), (other, one))
    )


def _is_reworded(sides: tuple[Spans, Spans], change: Change) -> bool:
    """Whether a change of words alone is of nothing but the one words and the other: ``rejected`` / ``turned down``."""
    return all(
        2 * shared(side, spans) > length(spans) > 0
        for side, spans in zip(sides, (change.before, change.after), strict=True)
    )


def _with_its_verb(spans: Spans, deeds: Deeds) -> Spans:
    """The words with the verb group in which they stand."""
    group = _overlapping(spans, deeds)
    if group is None or len(spans) != 1 or len(group.spans) != 1:
        return spans
    return (Span(spans[0].paragraph, min(spans[0].start, group.spans[0].start), max(spans[0].end, group.spans[0].end)),)


def _with_what_it_denies(spans: Spans, deeds: Deeds, texts: Sequence[str]) -> Spans:
    """The words with their verb group, or where none is, with the next word: ``not guilty``."""
    wider = _with_its_verb(spans, deeds)
    if wider != spans or len(spans) != 1:
        return wider
    word = _NEXT.match(texts[spans[0].paragraph], spans[0].end)
    return (Span(spans[0].paragraph, spans[0].start, word.end()),) if word else spans


def _mention(kind: str, spans: Spans, deeds: Deeds, texts: Sequence[str]) -> Mention:
    """A deed with all of its verb group and what that says; anything else without a value, and without what leads on to the next words."""
    group = _overlapping(spans, deeds) if kind in DEEDS else None
    if group is None:
        return Mention(kind, ended(spans, texts), None)
    return Mention(kind, _with_its_verb(spans, deeds), group.value)


def _overlapping(spans: Spans, deeds: Deeds) -> Mention | None:
    """The verb group that shares most letters with some words."""
    near = [group for n in dict.fromkeys(s.paragraph for s in spans) for group in deeds.get(n, ())]
    best = max(near, key=lambda group: shared(group.spans, spans), default=None)
    return best if best is not None and shared(best.spans, spans) else None


def _returned(
    found: Sequence[Claim], added: Mapping[int, Change], version: int, versions: Sequence[Version]
) -> list[tuple[int, Claim]]:
    """Tells on those that had gone two versions ago or more and are put in again; gives each that a change puts in by itself."""
    texts = versions[version].texts
    back: list[tuple[int, Claim]] = []
    words = {n: _words(change.after, texts) for n, change in added.items()}
    taken: set[Spans] = set()
    for claim in found if added else ():
        if claim.last > version - 2 or claim.states.get(version - 1) not in ("gone", None):
            continue
        told, then = claim.told[claim.last], versions[claim.last].texts
        said = _words(told, then)
        for n, change in added.items():
            whole = _alike(said, words[n])
            spans = change.after if whole else _within(claim, change.after, texts, told, then)
            if spans and spans not in taken:
                taken.add(spans)
                claim.told[version] = spans
                claim.states[version] = "back" if _said(_words(spans, texts)) == _said(said) else "changed"
                if whole:
                    back.append((n, claim))
                break
    return back


def _within(claim: Claim, added: Spans, texts: Sequence[str], told: Spans, then: Sequence[str]) -> Spans:
    """Where a deed is told again in a sentence that came back."""
    if claim.kinds[-1] not in DEEDS or len(told) != 1:
        return ()
    words = then[told[0].paragraph][told[0].start : told[0].end]
    for span in added:
        at = texts[span.paragraph].find(words, span.start, span.end)
        here = (Span(span.paragraph, at, at + len(words)),) if at >= 0 else ()
        if here and _alike(_sentence(told[0], then), _sentence(here[0], texts)):
            return here
    return ()


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    if not one:
        return False
    said = _said(one)
    return len(set(one) & set(other)) >= _MOST * max(len(set(one)), len(set(other))) or (
        len(said) > 1 and said == _said(other)
    )


def _said(words: Sequence[str]) -> frozenset[str]:
    """Base forms of the words that say something, figures and denials among them."""
    return frozenset(base(word) for word in words if _says(word))


def _stems(words: Sequence[str]) -> frozenset[str]:
    """What endings leave alone of the words that say something, but verbs of saying; of a script without blanks its letters."""
    return frozenset(
        part for word in _said(words) - SAYING for part in (word if _UNSPACED.search(word) else (word[:_STEM],))
    )


def said_in(spans: Spans, texts: Sequence[str]) -> tuple[str, ...]:
    """Base forms of what some words say, in their order; where they say nothing, the words."""
    words = _words(spans, texts)
    return tuple(base(word) for word in words if _says(word)) or tuple(words)


def _says(word: str) -> bool:
    """Whether a word has content, or is a figure or a denial."""
    return word.isdecimal() or word in _DENIALS or is_content(word)


def says_nothing(words: str) -> bool:
    """Whether there is none among some words that says something."""
    return not any(_says(word) for word in _WORD.findall(words.casefold()))


def _sentence(span: Span, texts: Sequence[str]) -> list[str]:
    text = texts[span.paragraph]
    start = max(text.rfind(mark, 0, span.start) for mark in _ENDS) + 1
    ends = [at for at in (text.find(mark, span.end) for mark in _ENDS) if at >= 0]
    return _WORD.findall(typographic(text[start : min(ends, default=len(text))]).casefold())


def _words(spans: Spans, texts: Sequence[str]) -> list[str]:
    said = " ".join(texts[span.paragraph][span.start : span.end] for span in spans)
    return _WORD.findall(typographic(said).casefold())
