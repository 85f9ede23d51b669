"""Links made and refused by hand are kept, and contradictions refused with a sentence."""

from collections.abc import Callable
from hashlib import sha256

import pytest

from core.alignment import collate
from core.model import Cancelled, HandLink, LinkConflictError, PairAlignment, Span

BEFORE = [
    "The ferry Osprey left Tarn Bay at noon with 84 people on board.",
    "Mechanics found water in the fuel of both engines. The owner has suspended its other boats.",
    "The coastguard sent two lifeboats and a helicopter to the reef.",
    "Read more",
]
AFTER = [
    "The ferry Osprey left Tarn Bay at noon with 91 people on board.",
    "A helicopter and two lifeboats were sent to the reef by the coastguard.",
    "Mechanics found sand in the fuel of both engines. The owner has suspended its other boats.",
    "Read more",
]


def named(texts: list[str], *paragraphs: int) -> tuple[tuple[str, int], ...]:
    return tuple(
        (sha256(texts[p].encode()).hexdigest(), sum(text == texts[p] for text in texts[:p])) for p in paragraphs
    )


def link(before: tuple[int, ...], after: tuple[int, ...], linked: bool = True) -> HandLink:
    return HandLink(named(BEFORE, *before), named(AFTER, *after), linked)


def pair(*constraints: HandLink) -> PairAlignment:
    return collate([BEFORE, AFTER], ["en", "en"], constraints).pairs[0]


def said(found: PairAlignment) -> list[tuple[tuple[int, ...], tuple[int, ...], str]]:
    return [(one.before, one.after, one.by) for one in found.links]


def test_without_constraints_the_program_links() -> None:
    assert said(pair()) == [(((n,)), (m,), "program") for n, m in ((0, 0), (1, 2), (2, 1), (3, 3))]


def test_a_link_made_by_hand_is_kept_and_told_as_the_editor_s() -> None:
    found = said(pair(link((0,), (1,))))
    assert ((0,), (1,), "editor") in found
    assert all(0 not in before for before, _, by in found if by == "program")
    assert all(1 not in after for _, after, by in found if by == "program")


def test_several_paragraphs_are_linked_to_several_by_hand() -> None:
    found = said(pair(link((1, 2), (1, 2))))
    assert ((1, 2), (1, 2), "editor") in found and ((0,), (0,), "program") in found


def test_a_refused_link_is_not_made() -> None:
    found = said(pair(link((1,), (2,), linked=False)))
    assert all((before, after) != ((1,), (2,)) for before, after, _ in found)
    assert ((0,), (0,), "program") in found


def test_short_text_linked_by_hand_across_the_order_stays_linked() -> None:
    found = pair(link((3,), (0,)))
    assert [one.moved for one in found.links if one.before == (3,)] == [True]


def test_sentences_linked_by_hand_are_a_passage() -> None:
    first = Span(1, 0, BEFORE[1].index(" The owner"))
    other = Span(1, 0, len(AFTER[1]))
    found = pair(HandLink(named(BEFORE, 1), named(AFTER, 1), True, (first,), (other,)))
    assert [(p.before, p.after, p.by) for p in found.passages if p.by == "editor"] == [((first,), (other,), "editor")]


def test_a_refused_match_of_sentences_is_not_made() -> None:
    before = [f"{BEFORE[0]} {BEFORE[1]}", BEFORE[2]]
    after = [BEFORE[0], f"{BEFORE[2]} {BEFORE[1]}"]
    start, there = len(BEFORE[0]) + 1, len(BEFORE[2]) + 1
    one, other = Span(0, start, len(before[0])), Span(1, there, len(after[1]))
    free = collate([before, after], ["en", "en"]).pairs[0].passages
    assert [(p.paragraph, q.paragraph) for passage in free for p, q in zip(passage.before, passage.after)] == [
        (0, 1)
    ] * 2
    apart = HandLink(named(before, 0), named(after, 1), False, (one,), (other,))
    assert collate([before, after], ["en", "en"], [apart]).pairs[0].passages == ()


FIRST, SECOND = Span(1, 0, BEFORE[1].index(" The owner")), Span(1, BEFORE[1].index("The owner"), len(BEFORE[1]))
THERE = Span(2, 0, AFTER[2].index(" The owner"))


def of_sentences(before: Span, after: Span, linked: bool = True) -> HandLink:
    return HandLink(named(BEFORE, before.paragraph), named(AFTER, after.paragraph), linked, (before,), (after,))


@pytest.mark.parametrize(
    "constraints",
    [
        (of_sentences(FIRST, THERE), of_sentences(FIRST, Span(0, 0, 20))),
        (of_sentences(FIRST, THERE), of_sentences(SECOND, Span(2, 10, 30))),
        (of_sentences(FIRST, THERE), of_sentences(FIRST, THERE, linked=False)),
    ],
)
def test_sentences_that_contradict_are_refused_with_a_sentence(constraints: tuple[HandLink, ...]) -> None:
    with pytest.raises(LinkConflictError) as refused:
        pair(*constraints)
    assert str(refused.value).endswith(".") and str(refused.value)[0].isupper()


def test_the_link_holds_for_equal_paragraphs_by_their_ordinal() -> None:
    before, after = (
        ["Same.", "Same.", "Other text here that is long."],
        ["Same.", "New text, also long enough.", "Same."],
    )
    hand = HandLink(named(before, 1), named(after, 0), True)
    links = collate([before, after], ["en", "en"], [hand]).pairs[0].links
    assert ((1,), (0,), "editor") in [(one.before, one.after, one.by) for one in links]


@pytest.mark.parametrize(
    "constraints",
    [
        (link((0,), (0,)), link((0,), (1,))),
        (link((0,), (0,)), link((1,), (0,))),
        (link((0,), (0,)), link((0,), (0,), linked=False)),
        (link((0, 1), (0,)), link((1,), (0,), linked=False)),
    ],
)
def test_what_contradicts_is_refused_with_a_sentence(constraints: tuple[HandLink, ...]) -> None:
    with pytest.raises(LinkConflictError) as refused:
        pair(*constraints)
    assert str(refused.value).endswith(".") and str(refused.value)[0].isupper()


def test_the_same_link_twice_is_no_contradiction() -> None:
    assert ((0,), (0,), "editor") in said(pair(link((0,), (0,)), link((0,), (0,))))


def test_a_paragraph_that_is_not_there_is_refused_with_a_sentence() -> None:
    with pytest.raises(LinkConflictError, match="not in these versions"):
        pair(HandLink((("0" * 64, 0),), named(AFTER, 0)))


def test_a_cancelled_alignment_stops() -> None:
    looks = iter([False, True])
    stop: Callable[[], bool] = lambda: next(looks, True)  # noqa: E731 - the plainest flag
    with pytest.raises(Cancelled):
        collate([BEFORE, AFTER], ["en", "en"], cancelled=stop)


def test_progress_runs_to_its_end() -> None:
    told: list[tuple[str, int, int]] = []
    collate([BEFORE, AFTER, BEFORE], ["en"] * 3, progress=lambda *step: told.append(step))
    assert told[-1][1] == told[-1][2] and [done for _, done, _ in told] == sorted(done for _, done, _ in told)
    assert {step for step, _, _ in told} == {"align"}
