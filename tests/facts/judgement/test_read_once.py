"""What is looked up or read once gives what looking through everything gives."""

import random
from collections import Counter
from itertools import pairwise

from core.facts.comparing.meanings import _begins, _groups, _lone_words, _stems
from core.facts.contradictions.told import _WORD, Telling
from core.facts.judgement.claims.same_deed import _by_verb, known_ways
from core.facts.judgement.region import Hunk, Region
from core.facts.judgement.restated.answering import Answers
from core.facts.judgement.retold.story import _whole
from core.facts.judgement.sentences.reordered import _nearest, _Said
from core.facts.judgement.stretch import Stretch
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import base
from core.model import Mention, Span
from core.once import once

SENTENCES = (
    "The dam held. It was built in 1912, and rain fell on it. Nobody left. The mayor praised the crew. It is dry now. "
)


def _region(hunks: tuple[Hunk, ...], older: str, newer: str) -> Region:
    a, b = (Stretch.of([Span(0, 0, len(text))], [text]) for text in (older, newer))
    return Region(a, b, hunks, (), (), True, "en")


def _hunks(chance: random.Random, length: int) -> tuple[Hunk, ...]:
    """Hunks in order, disjoint on both sides, of two texts of one length; some of them put in or cut alone."""
    edges = sorted(chance.sample(range(length), 2 * chance.randint(1, 8)))
    hunks = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        side = chance.choice(("both", "a", "b"))
        hunks.append(Hunk(start, start if side == "b" else end, start, start if side == "a" else end))
    return tuple(hunks)


def test_hunks_and_counterparts_are_those_that_a_look_at_each_finds() -> None:
    chance = random.Random(11)
    for _ in range(300):
        region = _region(_hunks(chance, len(SENTENCES)), SENTENCES, SENTENCES)
        start = chance.randrange(len(SENTENCES))
        end = chance.randrange(start, len(SENTENCES) + 1)
        for side in (0, 1):
            each = [h for h in region.hunks if h[2 * side] <= end and h[2 * side + 1] >= start]
            assert [*region.touching(side, start, end)] == each
        edited = [s for s in region.sentences_b if any(h.b0 < s[1] and h.b1 >= s[0] for h in region.hunks)]
        assert [sentence for _, sentence in region.edited] == edited
        for older, sentence in region.edited:
            middle = region.source(*sentence)
            inside = [s for s in region.sentences_a if s[0] < middle[1] and s[1] > middle[0]]
            assert older == ((inside[0][0], inside[-1][1]) if inside else middle)


def test_words_that_hunks_touch_are_those_that_a_look_at_each_finds() -> None:
    chance = random.Random(13)
    for _ in range(300):
        region = _region(_hunks(chance, len(SENTENCES)), SENTENCES, SENTENCES)
        start = chance.randrange(len(SENTENCES))
        words = region.words(0, start, chance.randrange(start, len(SENTENCES) + 1))
        for side in (0, 1):
            each = [
                n
                for n, word in enumerate(words)
                if any(h[2 * side] < word.end and word.start < h[2 * side + 1] for h in region.hunks)
            ]
            assert region.touched(side, words) == each


def test_the_ways_of_a_verb_are_found_by_the_word_behind_it() -> None:
    for verb in ("bring", "take", "be", "give"):
        every = sorted(way for ways in _by_verb()[verb].values() for way in ways)
        words = [way.words[1] for way in every if len(way.words) > 1]
        assert known_ways(verb, ["", *words]) == every
        assert known_ways(verb, words[:1]) == [way for way in every if way.words[1:2] == (words[0],)]
    assert known_ways("no such verb", ["up"]) == []


def test_a_word_of_another_language_is_in_the_groups_whose_words_it_begins_with() -> None:
    for language in ("es", "fr", "de"):
        table = _lone_words(language)
        for word in ("reunión", "kommt", "blessés", "blessées", "a", "policía", "vorsitzender", *sorted(table)[::200]):
            groups = {n for stem, of in table.items() if _begins(word, stem, language) for n in of}
            assert {n for stem in _stems(word, language) for n in table.get(stem, ())} == groups
        some = sorted(table)[0]
        assert _groups(some, language) >= frozenset(table[some])


def test_the_words_beside_a_mention_are_those_of_its_whole_sentence() -> None:
    text = "Long-suffering neighbours of the once-celebrated dam's keeper counted 12 of the thirty-odd sheep, 3, 4, 5, that had strayed."
    for start, end in ((text.index("12"), text.index("12") + 2), (text.index("3,"), text.index("3,") + 1)):
        telling = Telling("f1", 0, Mention("number", (Span(0, start, end),), None), 0, text, False, ())
        ahead, behind = _WORD.findall(text[:start]), _WORD.findall(text[end:])
        for count in range(1, 9):
            assert telling.before(count) == [base(w) for w in reversed(ahead[-count:])]
            assert telling.after(count) == [base(w) for w in behind[:count]]


def test_the_words_on_both_sides_of_a_unit_are_those_that_a_look_at_each_finds() -> None:
    chance = random.Random(17)
    for _ in range(200):
        region = _region(_hunks(chance, len(SENTENCES)), SENTENCES, SENTENCES)
        for hunk in region.hunks:
            unit = Unit(region, hunk)
            assert unit.next_a(50) == [w.low for w in unit.around_a if w.start >= hunk.a1]
            assert unit.next_b(50) == [w.low for w in unit.around_b if w.start >= hunk.b1]
            assert unit.last_a(50) == [w.low for w in unit.around_a if w.end <= hunk.a0]
            assert unit.last_b(50) == [w.low for w in unit.around_b if w.end <= hunk.b0]


def test_the_nearest_sentence_is_the_one_that_a_look_at_each_finds() -> None:
    chance = random.Random(19)
    words = "dam held rain fell mayor praised crew river rose bank broke".split()
    for _ in range(100):
        older, newer = (
            " ".join(f"{' '.join(chance.choices(words, k=chance.randint(1, 5))).capitalize()}." for _ in range(9))
            for _ in range(2)
        )
        at, end = sorted(chance.sample(range(min(len(older), len(newer))), 2))
        region = _region((Hunk(at, end + len(older) - min(len(older), len(newer)), at, end),), older, newer)
        for sentence in region.sentences_b:
            place, own = region.source(*sentence), Counter(region.contents(1, *sentence))
            near = [s for s in region.sentences_a if s[0] < place[1] and s[1] > place[0]]
            shared = [(Counter(region.contents(0, *s)) & own).total() for s in near]
            each = near[shared.index(max(shared))] if near else None
            assert _nearest(_Said(region), 1, sentence) == each


def test_sentences_are_joined_where_a_look_at_each_mention_joins_them() -> None:
    chance = random.Random(23)
    for _ in range(200):
        edges = [0, *sorted(chance.sample(range(1, 200), 12))]
        parts = [*pairwise(edges)]
        starts = sorted(chance.choices(range(200), k=15))
        mentions = [Mention("number", (Span(0, at, at + chance.randint(1, 30)),), None) for at in starts]
        whole: list[tuple[int, int]] = []
        for start, end in parts:
            if whole and any(m.spans[0].start < start < m.spans[-1].end for m in mentions):
                start = whole.pop()[0]
            whole.append((start, end))
        assert _whole(parts, mentions) == whole


def test_what_nothing_answers_for_is_not_explained_by_the_whole_chain_either() -> None:
    older = "Police confirmed the suspension of the pilot on Monday after two storms."
    newer = "Police confirmed the pilot's suspension on Tuesday after three storms."
    region = _region((), older, newer)
    answers = Answers((older, newer), (region.words(0, 0, len(older)), region.words(1, 0, len(newer))))
    for side in (0, 1):
        for piece in answers.pieces[side]:
            if answers._alone(side, piece):
                assert not answers._answered(side, piece)
    assert [p.form for p in answers.pieces[0] if answers._alone(0, p)] == ["monday", "two"]


class _Asked:
    """Counts how often it is read."""

    times = 0

    @once
    def answer(self) -> int:
        self.times += 1
        return 7


def test_a_property_is_read_once() -> None:
    asked = _Asked()
    assert (asked.answer, asked.answer, asked.times) == (7, 7, 1)
    assert _Asked().times == 0 and isinstance(_Asked.answer, type(_Asked.__dict__["answer"]))
