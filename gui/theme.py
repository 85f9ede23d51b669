"""Colours, type and icons of the window. Every colour comes from ``resources/palette.toml``.

A ``Theme`` is a value that is passed down to whatever draws. ``palette`` and ``style_sheet`` turn it into what Qt's own
controls understand; ``font`` gives a role of the type table; ``icon`` draws one of our own SVG icons in its colours.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap, QStyleHints
from PySide6.QtSvg import QSvgRenderer

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
THEMES: Final = ("light", "dark", "light_safe", "dark_safe")
PREFERENCES: Final = ("system", "system_safe", *THEMES)
MARKS: Final = ("fact", "wording", "style", "boilerplate")

FontRole = Literal[
    "article", "article_narrow", "headline", "headline_narrow", "lists", "lists_strong", "tools", "meta", "numbers"
]


@dataclass(frozen=True, slots=True)
class Mark:
    """How one relation of one category is drawn. Where each colour goes is told at the head of the palette."""

    background: QColor
    wash: QColor
    line: QColor
    gutter: QColor
    on_gutter: QColor
    glyph: str


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """``tokens`` by name; ``marks`` by (category, ``changed added removed moved``). ``theme["text"]`` is a token."""

    key: str
    name: str
    dark: bool
    tokens: Mapping[str, QColor]
    marks: Mapping[tuple[str, str], Mark]
    high_contrast: bool = False

    def __getitem__(self, token: str) -> QColor:
        return self.tokens[token]

    def mark(self, category: str, relation: str) -> Mark:
        """The mark of a change; refined, generalised and unknown are drawn as changed."""
        return self.marks.get((category, relation)) or self.marks[category, "changed"]


@dataclass(frozen=True, slots=True)
class TypeRole:
    """One line of the type table: sizes in logical pixels at 100 %."""

    families: tuple[str, ...]
    size: float
    line: float
    weight: int = 400
    tabular: bool = False


_SERIF: Final = (
    "Source Serif 4", "Charter", "Cambria", "Noto Serif", "DejaVu Serif",
    "Noto Serif CJK SC", "Songti SC", "SimSun", "WenQuanYi Micro Hei", "Noto Naskh Arabic", "Geeza Pro",
)  # fmt: skip
_SANS: Final = ("Inter", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", "WenQuanYi Micro Hei")
TYPE: Final[Mapping[FontRole, TypeRole]] = MappingProxyType(
    {
        "article": TypeRole(_SERIF, 16, 26),
        "article_narrow": TypeRole(_SERIF, 15, 23),
        "headline": TypeRole(_SERIF, 21, 28, 600),
        "headline_narrow": TypeRole(_SERIF, 18, 24, 600),
        "lists": TypeRole(_SANS, 13, 20, tabular=True),
        "lists_strong": TypeRole(_SANS, 13, 20, 500, tabular=True),
        "tools": TypeRole(_SANS, 12.5, 18, 500),
        "meta": TypeRole(_SANS, 12, 18),
        "numbers": TypeRole(_SANS, 11, 16, tabular=True),
    }
)


@cache
def _palette() -> Mapping[str, Any]:
    return MappingProxyType(tomllib.loads((RESOURCES / "palette.toml").read_text(encoding="utf-8")))


@cache
def load_theme(name: str) -> Theme:
    """One of ``THEMES``. Raises ``KeyError`` for another name."""
    table = _palette()[name]
    tokens = {token: QColor(value) for token, value in table.items() if isinstance(value, str) and token != "name"}
    marks = {
        (category, relation): Mark(
            glyph=cell["glyph"], **{part: QColor(value) for part, value in cell.items() if part != "glyph"}
        )
        for category in MARKS
        for relation, cell in table[category].items()
    }
    return Theme(name, table["name"], name.startswith("dark"), MappingProxyType(tokens), MappingProxyType(marks))


def theme_for(
    preference: str, system_scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown, contrast: QPalette | None = None
) -> Theme:
    """The theme of a preference (one of ``PREFERENCES``). A system that says nothing gets the light one.

    ``contrast`` is the system's palette when it is in its high-contrast mode; one that follows the system then gets that.
    """
    if contrast is not None and preference in ("system", "system_safe"):
        return high_contrast_theme(contrast)
    if preference in THEMES:
        return load_theme(preference)
    if preference not in PREFERENCES:
        raise ValueError(f"no such theme: {preference}")
    base = "dark" if system_scheme == Qt.ColorScheme.Dark else "light"
    return load_theme(base + ("_safe" if preference == "system_safe" else ""))


def high_contrast_theme(system: QPalette, name: str = "High contrast") -> Theme:
    """The system's own colours in place of the tokens, for its high-contrast mode; marks keep their shapes."""
    role = QPalette.ColorRole
    base, text, window = system.color(role.Base), system.color(role.Text), system.color(role.Window)
    chosen, on_chosen = system.color(role.Highlight), system.color(role.HighlightedText)
    link = system.color(role.Link)
    grounds = {"background": window, "surface": base, "raised": base, "thumb": base, "sunken": base}
    inks = dict.fromkeys(
        ("text", "secondary", "muted", "divider", "divider_strong", "edge", "current_ring", "error", "ok", "shadow"),
        text,
    )
    tokens = grounds | inks
    tokens |= {"selection": chosen, "selection_text": on_chosen, "list_selection": base, "current_band": base}
    tokens |= {"focus": link, "on_focus": base, "find": chosen, "find_text": on_chosen}
    plain = load_theme("light").marks
    marks = {place: Mark(base, base, text, text, base, mark.glyph) for place, mark in plain.items()}
    return Theme("high_contrast", name, base.lightness() < text.lightness(), tokens, marks, high_contrast=True)


def wants_high_contrast(hints: QStyleHints) -> bool:
    """Whether the system asks for high contrast (Qt knows from 6.10 on)."""
    accessibility = getattr(hints, "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def palette(theme: Theme) -> QPalette:
    """For ``QApplication.setPalette`` under the Fusion style."""
    made = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for target, token in (
        (role.Window, "background"), (role.WindowText, "text"), (role.Base, "surface"), (role.AlternateBase, "sunken"),
        (role.Text, "text"), (role.Button, "raised"), (role.ButtonText, "text"), (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"), (role.Highlight, "selection"), (role.HighlightedText, "selection_text"),
        (role.Link, "focus"), (role.LinkVisited, "focus"), (role.PlaceholderText, "muted"), (role.Accent, "focus"),
        (role.BrightText, "on_focus"), (role.Light, "raised"), (role.Midlight, "divider"), (role.Mid, "edge"),
        (role.Dark, "divider_strong"), (role.Shadow, "edge"),
    ):  # fmt: skip
        made.setColor(target, theme[token])
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, target, theme["muted"])
    return made


def style_sheet(theme: Theme) -> str:
    """``resources/window.qss`` with each ``@token`` filled in."""
    sheet = (RESOURCES / "window.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)", lambda found: theme[found[1]].name(), sheet)


def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt; gives the families. Needs a ``QGuiApplication``."""
    families = []
    for path in sorted((RESOURCES / "fonts").rglob("*.ttf")):
        known = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(known) if known >= 0 else []
    return tuple(dict.fromkeys(families))


def font(role: FontRole, zoom: float = 1.0, family: str = "") -> QFont:
    """The font of a role. ``zoom`` scales it, ``family`` goes before its own (both the editor's wish, for the article alone)."""
    line = TYPE[role]
    made = QFont([family, *line.families] if family else list(line.families))
    # Qt takes whole pixels; the system's text scale reaches them through the device pixel ratio.
    made.setPixelSize(max(1, round(line.size * zoom)))
    made.setWeight(QFont.Weight(line.weight))
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if line.tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def icon_pixmap(name: str, colour: QColor, size: int = 16, dpr: float = 1.0) -> QPixmap:
    """``resources/icons/NAME.svg`` in one colour, ``size`` logical pixels. Raises ``FileNotFoundError`` for another name."""
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return _drawn(drawing.replace("currentColor", colour.name()), size, dpr)


def _drawn(drawing: str, size: int, dpr: float) -> QPixmap:
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def icon(name: str, theme: Theme, size: int = 16, dpr: float = 1.0, token: str = "text") -> QIcon:
    """An icon in the theme's text colour (or another token), muted where its control is disabled."""
    made = QIcon()
    for scale in sorted({1.0, 2.0, dpr}):
        made.addPixmap(icon_pixmap(name, theme[token], size, scale), QIcon.Mode.Normal)
        made.addPixmap(icon_pixmap(name, theme["muted"], size, scale), QIcon.Mode.Disabled)
    return made


def application_icon() -> QIcon:
    """The program's own sign, the same in every theme."""
    colours = _palette()["sign"]
    drawing = (RESOURCES / "icons" / "factline.svg").read_text(encoding="utf-8")
    drawing = re.sub(r"@(\w+)", lambda found: colours[found[1]], drawing)
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_drawn(drawing, size, 1.0))
    return made
