"""Python's collector of cycles at rest while much is made that holds none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """No collection within; also a decorator.

    Aligning makes many small objects that live on and no cycles, and so does loading parts and tables. The collector would walk
    them all again and again: a fifth of the time for 50,000 short paragraphs, and each time a tenth of a second in which nothing
    can be stopped. Only who put it to rest wakes it, so that threads may overlap.
    """
    awake = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if awake:
            if gc.get_count()[0] > _MANY:
                gc.freeze()  # and at once back: what was made is among the old objects now, and was not walked
                gc.unfreeze()
            gc.enable()


_MANY: Final = 100_000
"""Objects made within from which on they are not looked through at the end: in a long text that took a twentieth of the time and a third of
a corrected date's, and found nothing. Fewer are, so that what else a program leaves behind is found in time."""


@cache
def keep_what_is_loaded() -> None:
    """What lives now is searched for cycles no more; done once a process, when its first comparison is made.

    Most of it are modules, patterns and tables, which stay to the end. The collector would walk them at its every later round, and
    three times as the process ends: a fifth of the time of one small comparison.
    """
    gc.freeze()
