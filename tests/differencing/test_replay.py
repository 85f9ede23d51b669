"""Edits replayed turn one side into the other, to the letter, whatever the text."""

from collections.abc import Sequence

from hypothesis import example, given
from hypothesis import strategies as st

from core.differencing.edits import edits_between
from core.model import Edit, Span
from core.text import graphemes, tokens

WORDS = st.sampled_from(
    ["the", "a", "of", "said", "Said", "he", "left", ".", ".", ",", " ", " ", " ", "\u00a0", "\n", "'", "’", "“", '"', "—", "--", "-",
     "5", "3.5%", "$2bn", "café", "cafe\u0301", "你好", "วัน", "שלום", "e", "\u0301", "\u200d", "👩", "👩\u200d🚀", "\r\n", "ß", "ﬁ"]
)  # fmt: skip
TEXT = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=25).map("".join))
TEXTS = st.lists(TEXT, min_size=1, max_size=3)


def whole(texts: Sequence[str]) -> list[Span]:
    return [Span(number, 0, len(text)) for number, text in enumerate(texts)]


def place(span: Span, texts: Sequence[str]) -> tuple[int, int]:
    """Where a span lies in the texts joined with line feeds."""
    base = sum(len(text) + 1 for text in texts[: span.paragraph])
    return base + span.start, base + span.end


def replayed(before: Sequence[str], after: Sequence[str], edits: Sequence[Edit]) -> str:
    """The joined before side with the edits done; fails where an edit is out of order or leaves an unequal piece."""
    old, new = "\n".join(before), "\n".join(after)
    out, at, there = [], 0, 0
    for edit in edits:
        start, end = place(edit.before[0], before)[0], place(edit.before[-1], before)[1]
        first, last = place(edit.after[0], after)[0], place(edit.after[-1], after)[1]
        assert at <= start and there <= first
        assert old[at:start] == new[there:first]
        for spans, texts in ((edit.before, before), (edit.after, after)):
            assert [s.paragraph for s in spans] == list(range(spans[0].paragraph, spans[-1].paragraph + 1))
            assert all(s.end <= len(texts[s.paragraph]) for s in spans)
        out += [old[at:start], new[first:last]]
        at, there = end, last
    return "".join([*out, old[at:]])


@given(TEXTS, TEXTS)
@example(["a b"], ["a\u00a0b"])
@example(["One. Two."], ["One.", "Two."])
@example([""], ["x", ""])
@example(["a.b"], ["a. x .b"])
def test_edits_replayed_give_the_other_side(before: list[str], after: list[str]) -> None:
    edits = edits_between(whole(before), whole(after), before, after)
    assert replayed(before, after, edits) == "\n".join(after)
    assert all(
        "\n".join(before[s.paragraph][s.start : s.end] for s in e.before)
        != "\n".join(after[s.paragraph][s.start : s.end] for s in e.after)
        for e in edits
    )


@given(TEXT)
def test_a_text_has_no_edits_against_itself(text: str) -> None:
    assert edits_between(whole([text]), whole([text]), [text], [text]) == ()


@given(TEXT, TEXT)
def test_no_edit_cuts_a_token_or_a_grapheme(before: str, after: str) -> None:
    edits = edits_between(whole([before]), whole([after]), [before], [after])
    for text, sides in ((before, [e.before[0] for e in edits]), (after, [e.after[0] for e in edits])):
        borders = {0} | {token.end for token in tokens(text)}
        assert all(span.start in borders and span.end in borders for span in sides)
        clusters = {0} | {end for _, end in graphemes(text)}
        assert all(span.start in clusters and span.end in clusters for span in sides)


@given(TEXT, TEXT, TEXT, TEXT)
def test_what_stands_apart_is_an_edit_of_its_own(a: str, b: str, moved: str, after: str) -> None:
    """A stretch marked as moved away still leaves edits that replay."""
    text = a + moved + b
    apart = ([Span(0, len(a), len(a) + len(moved))], [])
    edits = edits_between(whole([text]), whole([after]), [text], [after], apart=apart)
    assert replayed([text], [after], edits) == after
