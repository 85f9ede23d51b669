"""The whole way from any text to edits: spans are exact slices, edits replay to the letter, and a text against itself has none."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import Version, compare
from core.alignment import collate
from core.differencing import difference
from core.model import Edit, PairAlignment, Span

SENTENCES = [
    "The ferry Osprey left Tarn Bay at noon with 84 people on board.",
    "The ferry Osprey left Tarn Bay at one with 91 people on board.",
    "Mechanics found water in the fuel of both engines.",
    "The coastguard sent two lifeboats and a helicopter to the reef.",
    "Waves of four metres were measured at the harbour mouth, ‘the worst’ in years.",
    "青禾市图书馆将于周六重新开放。",
    "改建工程历时三年，由市政府和两家基金会出资。",
    "الباخرة غادرت الميناء ظهر يوم الأحد.",
    "האונייה עזבה את הנמל בצהריים.",
    "กัปตันกล่าวเมื่อวันจันทร์ว่าเรือจะหยุดหนึ่งสัปดาห์",
    "👩\u200d🚀 e\u0301 1\ufe0f\u20e3 ﬁ ß \u200b",
]
PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join)
TEXTS = st.lists(st.one_of(PARAGRAPHS, PARAGRAPHS, st.text(max_size=20)), max_size=6)
LANGUAGES = st.sampled_from(["en", "zh", "ar", "he", "th", "ja", None])


def compared(before: Sequence[str], after: Sequence[str], language: str | None) -> PairAlignment:
    pair = collate([before, after], [language, language]).pairs[0]
    return difference(pair, before, after, language)


def joined(spans: Sequence[Span], texts: Sequence[str]) -> str:
    return "\n".join(texts[span.paragraph][span.start : span.end] for span in spans)


def places(spans: Sequence[Span], whole: Sequence[Span]) -> Iterator[tuple[int, int]]:
    """Where an edit's spans lie in the joined text of the spans that they are of.

    Two places where they are empty and lie between two sentences with no blank between.
    """
    starts = list(accumulate((span.end - span.start + 1 for span in whole), initial=0))
    for first in range(len(whole) - len(spans) + 1):
        holders = whole[first : first + len(spans)]
        inside = all(
            span.paragraph == holder.paragraph and holder.start <= span.start <= span.end <= holder.end
            for span, holder in zip(spans, holders, strict=True)
        )
        breaks = zip(pairwise(spans), pairwise(holders), strict=True)
        if inside and all(a.end == one.end and b.start == other.start for (a, b), (one, other) in breaks):
            last = first + len(spans) - 1
            yield starts[first] + spans[0].start - holders[0].start, starts[last] + spans[-1].end - holders[-1].start


def replay(
    whole: tuple[Sequence[Span], Sequence[Span]], texts: tuple[Sequence[str], Sequence[str]], edits: Sequence[Edit]
) -> None:
    """Fails unless the edits turn the one side into the other, to the letter."""
    old, new = joined(whole[0], texts[0]), joined(whole[1], texts[1])
    reached = {(0, 0)}  # how much of the older side is read, and of the newer one written
    for edit in edits:
        instead = joined(edit.after, texts[1])
        assert next(places(edit.after, whole[1]), None) is not None
        reached = {
            (end, written + start - at + len(instead))
            for start, end in places(edit.before, whole[0])
            for at, written in reached
            if at <= start and new.startswith(old[at:start] + instead, written)
        }
    assert any(old[at:] == new[written:] for at, written in reached)


@given(TEXTS, TEXTS, LANGUAGES)
def test_edits_of_links_and_passages_replay_to_the_letter(
    before: list[str], after: list[str], language: str | None
) -> None:
    pair = compared(before, after, language)
    for link in pair.links:
        rows = [Span(p, 0, len(before[p])) for p in link.before]
        columns = [Span(q, 0, len(after[q])) for q in link.after]
        replay((rows, columns), (before, after), link.edits)
    for passage in pair.passages:
        replay((passage.before, passage.after), (before, after), passage.edits)


@given(
    st.permutations(SENTENCES),
    st.integers(2, 4),
    st.lists(st.sampled_from(["board", "noon", "the", "由", "ใน", "."]), max_size=4),
    LANGUAGES,
)
def test_several_sentences_that_went_together_replay_to_the_letter(
    order: list[str], size: int, cut: list[str], language: str | None
) -> None:
    """A passage of several spans of one paragraph on either side, with and without blanks between them."""
    going, stay, home = order[:size], order[size : size + 2], order[size + 2 :]
    for glue in ("", " ", "\u3000"):
        block = glue.join(going)
        for word in cut:
            block = block.replace(word, "", 1)
        before = [glue.join([*going, *stay]), glue.join(home)]
        after = [glue.join(stay), glue.join([home[0], block, *home[1:]])]
        pair = compared(before, after, language)
        for passage in pair.passages:
            replay((passage.before, passage.after), (before, after), passage.edits)


@given(TEXTS, LANGUAGES)
def test_a_text_against_itself_has_no_edits_and_no_changes(texts: list[str], language: str | None) -> None:
    assert compared(texts, texts, language).edits == ()
    version = Version.from_paragraphs(texts, language=language)
    assert compare([version, version]).pairs[0].changes == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Boats are tied up. The pier is shut until the wind has dropped.",
            "Nobody was hurt, the harbour master said. The next boat leaves on Monday.",
        ),
        (
            "Boats are tied up. The pier is shut until the wind has dropped.",
            "The next boat leaves on Monday. Nobody was hurt, the harbour master said.",
        ),
        (
            "Boats are tied up. Nobody was hurt, the harbour master said. The pier is shut until the wind has dropped.",
            "The next boat leaves on Monday.",
        ),
        (
            "Nobody was hurt, the harbour master said. Boats are tied up. The pier is shut until the wind has dropped.",
            "The next boat leaves on Monday.",
        ),
    ],
)
def test_the_blanks_beside_a_sentence_that_moved_are_no_change(first: str, second: str) -> None:
    before = Version.from_paragraphs(
        [
            "Boats are tied up. The pier is shut until the wind has dropped. Nobody was hurt, the harbour master said.",
            "The next boat leaves on Monday.",
        ],
        language="en",
    )
    found = compare([before, Version.from_paragraphs([first, second], language="en")]).pairs[0]
    assert [passage.moved for passage in found.alignment.passages] == [True]
    assert found.changes == ()
