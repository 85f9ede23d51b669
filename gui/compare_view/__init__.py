"""The versions side by side, with what changed marked in them.

``content`` and ``unified`` say what stands where; ``geometry`` and ``lines`` measure; ``page`` puts it together;
``decoration``, ``painting`` and ``paint`` draw it. The widget is built in three steps: ``area`` scrolls the page, ``text``
adds caret, selection and finding, ``view`` the changes, with ``overview`` and ``card`` beside it. ``accessible`` serves it
to a screen reader.
"""

from gui.compare_view.view import CompareView

__all__ = ["CompareView"]
