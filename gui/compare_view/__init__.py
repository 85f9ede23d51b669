"""The versions side by side, with what changed marked in them.

``content`` and ``unified`` say what stands where; ``geometry`` and ``lines`` measure; ``page`` puts it together;
``decoration``, ``painting`` and ``paint`` draw it; ``view`` is the widget, with ``overview`` and ``card`` beside it.
"""

from gui.compare_view.view import CompareView

__all__ = ["CompareView"]
