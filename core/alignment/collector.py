"""Python's collector of cycles at rest while much is made that holds none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """No collection within; also a decorator.

    Aligning makes many small objects that live on and no cycles. The collector would walk them all again and again: a fifth of
    the time for 50,000 short paragraphs, and each time a tenth of a second in which nothing can be stopped. Only who put
    it to rest wakes it, so that threads may overlap.
    """
    awake = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if awake:
            gc.enable()
