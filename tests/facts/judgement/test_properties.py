"""What holds for any text: no exception, no edit lost, no two changes on one place, both directions alike."""

import pickle
from collections.abc import Sequence
from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from core import Version, compare
from core.model import Comparison, Edit, PairComparison, Span

WORDS = st.sampled_from(
    "the a of in on and not may will has said police minister Kim Jong-un Tomas Reyl Thomas today yesterday Wednesday 12 15 1,340"
    " 5.2% $3.5bn at least about twelve dozen two years Alba Brix or were not shut is visiting left arrested charged rose fell"
    ' “no” "yes" if agreed — - , . ; ’s former he she'
    " ferry harbour harbor colour ship vessel dead injured 17 November 2023 3 p.m. 15:00 after before because teh ещё 两百 5 مايو".split(
        " "
    )
)
SENTENCE = st.lists(WORDS, min_size=1, max_size=14).map(lambda words: " ".join(words) + ".")
PARAGRAPH = st.lists(SENTENCE, min_size=1, max_size=3).map(" ".join)
TEXT = st.lists(PARAGRAPH, min_size=1, max_size=4)
Texts = tuple[tuple[str, ...], tuple[str, ...]]
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 12, 31))


def compared(before: list[str], after: list[str], days: tuple[date | None, date | None] = (None, None)) -> Comparison:
    return compare([Version.from_paragraphs(t, published=d) for t, d in zip((before, after), days, strict=True)])


@given(TEXT, TEXT, DAYS, DAYS)
@example(["the. police the -."], ["the the the the the the the not police."], None, None)
@example(["the.", "the the the the the the 3 a the."], ["the the the the the the two. a the the."], None, None)
@example(
    ["the.", "the.", "the.", "the the the the the the the November ; yesterday the."],
    ["the the.", "the the yesterday the , the the the November."],
    None,
    None,
)
@example(["harbor."], ["and yesterday harbour."], None, None)
@example(["the the police left a the."], ["the will a police."], None, None)
@example(["the the police “no” the said."], ["said the the the police."], None, None)
@example(
    ["and on Corvo Monday Brix Corvo and. Brix Brix and Monday are shut Dunn"],
    ["and on Corvo Brix and Brix and Monday are shut"],
    None,
    None,
)
@example(["In der Umfrage kommt die S"], ["In der Umfrage kommt die SPD auf 17 Prozen"], None, None)
@example(
    ["The dam wall cost R3.4bn, engineers told parl"],
    ["The dam wall cost R4.3bn, told parliament. engineers"],
    None,
    None,
)
def test_any_text_and_any_dates(before: list[str], after: list[str], first: date | None, second: date | None) -> None:
    comparison = compared(before, after, (first, second))
    check(comparison, comparison.pairs[0])
    assert pickle.loads(pickle.dumps(comparison)) == comparison


@given(
    st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=3),
    st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=3),
)
def test_any_characters(before: list[str], after: list[str]) -> None:
    comparison = compared(before, after)
    check(comparison, comparison.pairs[0])


@given(TEXT)
def test_equal_texts_have_no_change(text: list[str]) -> None:
    assert not compared(text, text).pairs[0].changes


PLAIN = st.lists(
    st.sampled_from(
        "ferry harbour police minister left arrested ship fire town river bridge children doctor strike ice".split()
    ),
    min_size=3,
    max_size=9,
).map(lambda words: f"The {' '.join(words)}.")


@given(st.lists(PLAIN, min_size=1, max_size=3).map(" ".join), PLAIN)
@example("The ferry left left ferry.", "The ferry ferry ferry.")
def test_an_added_sentence_is_a_removed_one_the_other_way_round(paragraph: str, sentence: str) -> None:
    forward = compared([paragraph], [f"{paragraph} {sentence}"]).pairs[0].changes
    backward = compared([f"{paragraph} {sentence}"], [paragraph]).pairs[0].changes
    mirror = {"added": "removed", "removed": "added", "refined": "generalised", "generalised": "refined"}
    assert sorted(
        (c.kind or "", mirror.get(c.relation, c.relation)) for c in forward if c.category == "fact"
    ) == sorted((c.kind or "", c.relation) for c in backward if c.category == "fact")


def check(comparison: Comparison, pair: PairComparison) -> None:
    texts = comparison.versions[pair.before].texts, comparison.versions[pair.after].texts
    facts = {fact.id for fact in comparison.facts}
    assert len({c.id for c in pair.changes}) == len(pair.changes) == len({c.key for c in pair.changes})
    covered: tuple[set[tuple[int, int]], set[tuple[int, int]]] = (set(), set())
    both: set[tuple[tuple[int, int], tuple[int, int]]] = set()
    for change in pair.changes:
        assert change.summary
        assert change.why
        assert set(change.facts) <= facts
        for side, spans in enumerate((change.before, change.after)):
            for span in spans:
                words = texts[side][span.paragraph][span.start : span.end]
                assert words == words.strip() != ""
                covered[side].update(places(span))
        for one in (p for s in change.before for p in places(s)):
            for other in (p for s in change.after for p in places(s)):
                assert (one, other) not in both, "two changes on one place"
                both.add((one, other))
    for passage in pair.passages:
        if passage.moved:
            for side, spans in enumerate((passage.before, passage.after)):
                for span in spans:
                    covered[side].update(places(span))
    for place in (*pair.links, *pair.passages):
        left = _lost(texts, place.edits, covered)
        if left:
            # What only opens a sentence in one version is told with what it moved with, if at all.
            left = _lost(texts, [e for e in place.edits if not _capital_alone(e, texts)], covered)
        assert not left, f"an edit is lost: {left}"


def _lost(texts: Texts, edits: Sequence[Edit], covered: tuple[set[tuple[int, int]], set[tuple[int, int]]]) -> list[str]:
    """What lies in edits but under no change, of both sides; nothing where each has its equal partner in the edits of the other."""
    edited = [[p for e in edits for s in (e.before, e.after)[side] for p in places(s)] for side in (0, 1)]
    # A change begins with a word: the comma before it goes with it, though it isn't marked.
    touched = any(p in covered[side] for side in (0, 1) for p in edited[side])
    blank = " ,;:.–—…()" if touched else " "
    left = [
        [
            (texts[side][paragraph][at], _opens(texts[side][paragraph], at))
            for paragraph, at in sorted(edited[side])
            if (paragraph, at) not in covered[side] and not _blank(texts[side][paragraph], at, blank)
        ]
        for side in (0, 1)
    ]
    # A word that opens a sentence on one side alone has its capital there.
    same = len(left[0]) == len(left[1]) and all(
        one == other or ((opens or begins) and one.lower() == other.lower())
        for (one, opens), (other, begins) in zip(*left, strict=True)
    )
    return [] if same else ["".join(character for character, _ in side) for side in left]


def _capital_alone(edit: Edit, texts: Texts) -> bool:
    """Whether a word only became, or no longer is, the first of a sentence: that is told with what it moved with, if at all."""
    said = [
        "".join(texts[side][s.paragraph][s.start : s.end] for s in (edit.before, edit.after)[side]) for side in (0, 1)
    ]
    opens = [
        _opens(texts[side][(edit.before, edit.after)[side][0].paragraph], (edit.before, edit.after)[side][0].start)
        for side in (0, 1)
    ]
    return said[0] != said[1] and any(opens) and said[0].casefold() == said[1].casefold()


def _opens(text: str, at: int) -> bool:
    """Whether the character there is the first of a sentence."""
    return text[:at].rstrip(' \u202f\u00a0"“”«‘([*—–-')[-1:] in ("", *".!?…:;")


def _blank(text: str, at: int, others: str) -> bool:
    """Whether a character is a blank or one of ``others``; with the dash among them, a hyphen that signs no figure is one."""
    apart = text[at] == "-" and (text[at - 1 : at].isalnum() or not text[at + 1 : at + 2].isalnum())
    return text[at].isspace() or text[at] in others or (apart and "–" in others)


def places(span: Span) -> list[tuple[int, int]]:
    return [(span.paragraph, at) for at in range(span.start, span.end)]
