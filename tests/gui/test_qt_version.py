"""PySide6 6.12.0 lost a reference to None with every call that returns nothing, and so killed Python 3.11."""

import sys

from PySide6.QtCore import QObject, QTimer


def test_void_calls_keep_none_alive() -> None:
    """20,000 calls: the faulty release died after some 5,000, with a suite of tests passed before it."""
    timer, thing = QTimer(), QObject()
    before = sys.getrefcount(None)
    for number in range(10_000):
        timer.setInterval(number)
        thing.setObjectName("x")
    # Since Python 3.12 None is immortal and its count stands still, whatever Qt does.
    assert abs(sys.getrefcount(None) - before) < 200
