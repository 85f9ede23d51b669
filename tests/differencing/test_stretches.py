"""What is left whole when two sentences are cut into tokens is the same on both sides, and cuts nothing."""

from hypothesis import given
from hypothesis import strategies as st

from core.differencing.stretches import MARGIN, common_head, common_tail, same_stretches
from core.text import tokens

WORDS = st.lists(
    st.sampled_from(["the", "ferry", "left", "Holm", "at", "7", "pm", "$", "5%", "U.S.", "it's", "and"]), max_size=40
)
SENTENCE = WORDS.map(" ".join)


@given(st.text("ab", max_size=12), st.text("ab", max_size=12))
def test_common_head_and_tail_are_the_longest(one: str, other: str) -> None:
    head, tail = common_head(one, other), common_tail(one, other)
    assert one[:head] == other[:head] and (one[: head + 1] != other[: head + 1] or head == len(one) == len(other))
    assert one[len(one) - tail :] == other[len(other) - tail :]
    assert min(len(one), len(other)) == tail or one[-tail - 1] != other[-tail - 1]


@given(SENTENCE, SENTENCE, SENTENCE, SENTENCE)
def test_stretches_are_the_same_rise_and_cut_no_token(head: str, old: str, new: str, tail: str) -> None:
    one, other = f"{head} {old} {tail}", f"{head} {new} {tail}"
    found = same_stretches(one, (0, len(one)), other, (0, len(other)))
    borders = [{0} | {token.end for token in tokens(text)} for text in (one, other)]
    at = there = 0
    for (start, end), (first, last) in found:
        assert at <= start < end and there <= first < last
        assert one[start:end] == other[first:last]
        assert {start, end} <= borders[0] and {first, last} <= borders[1]
        at, there = end, last


def test_words_beside_the_change_are_not_left_whole() -> None:
    head, tail = "the ferry left the harbour at seven with ", " passengers on board and nobody was hurt by it"
    one, other = head + "ten" + tail, head + "forty" + tail
    (first, _), (second, _) = same_stretches(one, (0, len(one)), other, (0, len(other)))
    assert first[0] == 0 and len(head) - first[1] >= MARGIN
    assert second[1] == len(one) and second[0] - len(head) - len("ten") >= MARGIN


def test_only_a_whole_sentence_where_something_stands_apart() -> None:
    text = "the ferry left the harbour at seven with ninety passengers on board and nobody was hurt"
    assert same_stretches(text, (0, len(text)), text + " again", (0, len(text) + 6), whole=True) == []
    assert same_stretches(text, (0, 40), text, (0, 40), whole=True) == [((0, 40), (0, 40))]
