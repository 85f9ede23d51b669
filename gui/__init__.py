"""The window. Imports core; core never imports it."""

import builtins

import PySide6.QtCore  # noqa: F401 - its import hook is there after it

# PySide reads the source of every module that is imported after it, to see whether it names PySide: for its switchable
# ways of writing names (``from __feature__ import snake_case``), which are not used here. That is a fifth of what importing
# the window takes. What Python imports with otherwise is put back.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
