"""Sentences that go on for pages are judged in pieces that stand for each other; all others stay as they are."""

import random

from core import Version, compare
from core.facts.judgement.endless import ENDLESS, PIECE, cut

WORDS = "the boat lost three of its crew off Hedby on Monday while harbour masters counted nets and 12 crates were found".split()


def sides(size: int, others: float) -> tuple[tuple[str, str], list[tuple[int, int, int, int]]]:
    """A text of so many words, the same with a share of its words made longer, and where they differ."""
    chance = random.Random(7)
    texts, hunks = ["", ""], []
    for word in (chance.choice(WORDS) for _ in range(size)):
        other = f"{word}{word}x" if chance.random() < others else word
        if other != word:
            hunks.append((len(texts[0]), len(texts[0]) + len(word), len(texts[1]), len(texts[1]) + len(other)))
        texts[0] += f"{word} "
        texts[1] += f"{other} "
    return (texts[0], texts[1]), hunks


def test_a_sentence_of_news_is_never_cut() -> None:
    whole = [(0, 400), (400, 400 + ENDLESS - 1)], [(0, 390), (390, 900)]
    text = "a " * ENDLESS
    assert cut((text, text), whole, []) == whole


def test_pieces_make_up_the_text_and_stand_for_each_other() -> None:
    texts, hunks = sides(3000, 0.1)
    pieces = cut(texts, ([(0, len(texts[0]))], [(0, len(texts[1]))]), hunks)
    for side, text in enumerate(texts):
        assert "".join(text[start:end] for start, end in pieces[side]) == text
        assert all(PIECE // 2 <= end - start < 2 * ENDLESS for start, end in pieces[side])
    words = [[text[start:end].count(" ") for start, end in side] for text, side in zip(texts, pieces, strict=True)]
    assert words[0] == words[1] and len(words[0]) > 5


def test_only_the_endless_side_is_cut() -> None:
    texts, hunks = sides(1000, 0.05)
    short = [(at, min(at + 300, len(texts[1]))) for at in range(0, len(texts[1]), 300)]
    older, newer = cut(texts, ([(0, len(texts[0]))], short), hunks)
    assert len(older) > 2 and list(newer) == short


def test_where_nothing_stayed_nothing_is_cut() -> None:
    texts = "ab " * ENDLESS, "xy " * ENDLESS
    whole = [(0, len(texts[0]))], [(0, len(texts[1]))]
    assert [list(side) for side in cut(texts, whole, [(0, len(texts[0]), 0, len(texts[1]))])] == list(whole)


def test_what_changed_in_an_endless_sentence_is_told() -> None:
    texts, _ = sides(2000, 0)
    older = f"{texts[0]}killing 12 people and {texts[0]}"
    newer = f"{texts[0]}killing 15 people and {texts[0]}"
    changes = compare([Version.from_paragraphs([older]), Version.from_paragraphs([newer])]).pairs[0].changes
    assert [(c.category, c.kind, c.relation) for c in changes] == [("fact", "number", "changed")]
