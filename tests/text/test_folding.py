"""Folding decides what counts as equal, and always leads back to the exact letters."""

from hypothesis import given
from hypothesis import strategies as st

from core.text import fold, folded, folded_evenly

PIECES = [
    "a",
    "É",
    "e\u0301",
    "’",
    "“",
    "--",
    "---",
    "''",
    "``",
    "—",
    "…",
    "\u00a0",
    "\t",
    "ß",
    "ﬁ",
    "½",
    "²",
    "İ",
    "Σ",
]
MARKED = st.lists(st.sampled_from([*PIECES, "你", "ั", "\u00ad"])).map("".join)
TEXT = st.one_of(st.text(), MARKED)


def test_typography_and_case_fold_and_figures_stay() -> None:
    assert folded("“It’s done” — she said…") == folded('"IT\'S DONE" -- she said...')
    assert folded("ﬁne Ａ\u00a0b cafe\u0301") == "fine a b café"
    assert folded("10²") != folded("102")
    assert folded("½") != folded("1/2")
    assert folded("résumé") != folded("resume")


def test_offsets_lead_back_over_marks_that_grew_or_shrank() -> None:
    found = fold("a…b--c")
    assert found.text == "a...b-c"
    assert found.exact(1, 4) == (1, 2)
    assert found.exact(5, 6) == (3, 5)


@given(TEXT)
def test_the_folded_text_is_the_one_with_offsets(text: str) -> None:
    found = fold(text)
    assert found.text == folded(text)
    assert len(found.offsets) == len(found.text) + 1
    assert list(found.offsets) == sorted(found.offsets) and found.offsets[-1] == len(text)


@given(TEXT)
def test_an_even_fold_has_the_text_s_length(text: str) -> None:
    even = folded_evenly(text)
    assert even is None or len(even) == len(text)
