"""The collector of cycles looks through what a small comparison leaves, and passes over what a long one made."""

import gc

from core.collector import collector_at_rest


def _rounds(objects: int) -> int:
    """How often the collector looks right after so many objects were made while it was at rest."""
    began: list[str] = []

    def note(phase: str, _: object) -> None:
        began.append(phase)

    gc.collect()
    gc.callbacks.append(note)
    try:
        with collector_at_rest():
            made = [[n] for n in range(objects)]
        after = [[n] for n in range(10)]
    finally:
        gc.callbacks.remove(note)
    assert (len(made), len(after)) == (objects, 10)
    return began.count("start")


def test_what_a_small_comparison_makes_is_looked_through() -> None:
    assert _rounds(20_000) == 1


def test_what_a_long_text_makes_is_not() -> None:
    assert _rounds(150_000) == 0
