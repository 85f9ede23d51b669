"""A property that is read once and kept beside the fields of its object, frozen or not.

``functools.cached_property`` has a lock up to Python 3.11, which costs more than most of what rules ask of a word or a sentence.
Two threads that ask at once read twice, and get the same.
"""

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

Read = TypeVar("Read")


class _Once(Generic[Read]):
    def __init__(self, read: Callable[[Any], Read]) -> None:
        self._read, self._name, self.__doc__ = read, read.__name__, read.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> Read: ...
    def __get__(self, instance: object | None, owner: type) -> Self | Read:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._read(instance)
        return value


def once(read: Callable[[Any], Read]) -> _Once[Read]:
    """Decorates a method of a class whose objects have a ``__dict__``."""
    return _Once(read)
