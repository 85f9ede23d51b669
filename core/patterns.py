"""Regular expressions that are compiled when they are first asked.

Rules have some hundreds of them, and a small pair of texts asks a third: to compile them all took a sixth of a first comparison.
"""

import re
from typing import Any, Final, cast

_METHODS: Final = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, in all that can be asked of it; a mistake in ``source`` raises ``re.error`` when it is first asked.

    It is no argument for functions of ``re``, which want a pattern that is compiled.
    """
    return cast("re.Pattern[str]", _Uncompiled(source, flags))


class _Uncompiled:
    """Once asked, it has the compiled pattern's methods as its own, so that asking again costs nothing more."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
