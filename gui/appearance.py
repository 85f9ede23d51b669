"""The theme of the running window: chosen by the editor, else by the system's hint; kept between runs."""

import re

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication

from gui.theme import PREFERENCES, RESOURCES, Theme, font, palette, style_sheet, theme_for, wants_high_contrast


class Appearance(QObject):
    """``theme`` is what all widgets draw with; ``changed`` tells them to draw anew."""

    changed = Signal()

    def __init__(self, application: QApplication, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        wish = str(settings.value("theme", "system"))
        self._preference = wish if wish in PREFERENCES else "system"
        self._system_palette = application.palette()
        """The system's own colours, before ours take their place."""
        self._theme = self._wanted()
        application.styleHints().colorSchemeChanged.connect(self._on_system)

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def preference(self) -> str:
        """One of ``PREFERENCES``."""
        return self._preference

    def prefer(self, preference: str) -> None:
        self._preference = preference
        self._settings.setValue("theme", preference)
        self._on_system()

    def apply(self) -> None:
        """Give the application the theme's palette, font and style sheet."""
        self._application.setStyle("fusion")
        self._application.setPalette(palette(self._theme))
        self._application.setFont(font("lists"))
        self._application.setStyleSheet(style_sheet(self._theme) + shell_sheet(self._theme))

    def _wanted(self) -> Theme:
        hints = self._application.styleHints()
        contrast = self._system_palette if wants_high_contrast(hints) else None
        return theme_for(self._preference, hints.colorScheme(), contrast)

    def _on_system(self) -> None:
        theme = self._wanted()
        if theme is not self._theme:
            self._theme = theme
            self.apply()
            self.changed.emit()


def shell_sheet(theme: Theme) -> str:
    """``resources/shell.qss``, what the parts of the window look like beyond Qt's own controls; in high contrast more."""
    names = ("shell", "contrast") if theme.high_contrast else ("shell",)
    sheet = "".join((RESOURCES / f"{name}.qss").read_text(encoding="utf-8") for name in names)
    return re.sub(r"@(\w+)", lambda found: theme[found[1]].name(), sheet)
