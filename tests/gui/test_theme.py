"""Colours that can be read and told apart, type as the table says, icons on one grid."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from gui.theme import (
    PREFERENCES,
    RESOURCES,
    THEMES,
    TYPE,
    application_icon,
    font,
    high_contrast_theme,
    icon,
    icon_pixmap,
    load_fonts,
    load_theme,
    palette,
    style_sheet,
    theme_for,
    wants_high_contrast,
)
from tests.gui import contrast as measure

ROOT = Path(__file__).resolve().parents[2]
TABLES = tomllib.loads((RESOURCES / "palette.toml").read_text(encoding="utf-8"))
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))


@pytest.mark.parametrize("name", THEMES)
def test_every_text_can_be_read_and_every_line_seen(name: str) -> None:
    weak = [
        f"{what} {measure.contrast(a, b):.2f}"
        for what, a, b in measure.text_pairs(TABLES[name])
        if measure.contrast(a, b) < 4.5
    ]
    weak += [
        f"{what} {measure.contrast(a, b):.2f}"
        for what, a, b in measure.graphic_pairs(TABLES[name])
        if measure.contrast(a, b) < 3
    ]
    assert weak == []


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("vision", measure.MACHADO)
def test_categories_are_apart_for_every_reader_and_relations_in_the_safe_themes(name: str, vision: str) -> None:
    table = TABLES[name]
    groups = [{category: table[category]["changed"]["gutter"] for category in measure.CATEGORIES}]
    if name.endswith("_safe"):
        for part in ("background", "gutter"):
            groups.append({relation: table["fact"][relation][part] for relation in measure.RELATIONS})
    for colours in groups:
        for one, other in itertools.combinations(colours, 2):
            assert measure.apart(colours[one], colours[other], vision) >= 10, (one, other)
    for relation in measure.RELATIONS:
        pencil = table["wording"]["changed"]["gutter"]
        assert measure.apart(table["fact"][relation]["gutter"], pencil, vision) >= 10, relation


def test_the_measure_knows_the_published_values() -> None:
    """Black on white is 21:1 (WCAG); the first pair of Sharma's table of test data is 2.0425 apart."""
    assert measure.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert measure.ciede2000((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485)) == pytest.approx(2.0425, abs=1e-4)


def test_all_themes_have_the_same_tokens() -> None:
    shapes = [
        {(key, *(sorted(value) if isinstance(value, dict) else ())) for key, value in TABLES[name].items()}
        for name in THEMES
    ]
    assert all(shape == shapes[0] for shape in shapes)


def test_no_colour_is_written_anywhere_else() -> None:
    colour = re.compile(
        r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b(?![\w-])|\brgba?\(|QColor\(\s*\d|Qt\.GlobalColor\.(?!transparent)"
    )
    files = [*ROOT.glob("gui/**/*.py"), *RESOURCES.glob("*.qss"), *ICONS, ROOT / "app.py"]
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in files
        for line in path.read_text(encoding="utf-8").splitlines()
        if colour.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("preference", "scheme", "name"),
    [
        ("system", Qt.ColorScheme.Unknown, "light"),
        ("system", Qt.ColorScheme.Dark, "dark"),
        ("system_safe", Qt.ColorScheme.Dark, "dark_safe"),
        ("system_safe", Qt.ColorScheme.Light, "light_safe"),
        ("dark", Qt.ColorScheme.Light, "dark"),
    ],
)
def test_the_system_is_a_hint_and_the_editor_decides(preference: str, scheme: Qt.ColorScheme, name: str) -> None:
    assert theme_for(preference, scheme).key == name


def test_high_contrast_of_the_system_counts_for_those_who_follow_the_system(qapp: QApplication) -> None:
    assert theme_for("system", Qt.ColorScheme.Dark, QPalette()).high_contrast
    assert not theme_for("dark", Qt.ColorScheme.Dark, QPalette()).high_contrast
    assert not wants_high_contrast(qapp.styleHints()), "offscreen asks for nothing"


def test_an_unknown_preference_is_refused() -> None:
    with pytest.raises(ValueError, match="no such theme"):
        theme_for("sepia")
    assert set(THEMES) < set(PREFERENCES)


@pytest.mark.parametrize("relation", ["refined", "generalised", "unknown"])
def test_finer_relations_are_drawn_as_changed(relation: str) -> None:
    theme = load_theme("light")
    assert theme.mark("fact", relation) is theme.mark("fact", "changed")


def test_high_contrast_takes_the_systems_colours(qapp: QApplication) -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Base, QColor("black"))
    system.setColor(QPalette.ColorRole.Text, QColor("yellow"))
    theme = high_contrast_theme(system)
    assert theme.dark and theme.high_contrast
    assert set(theme.tokens) == set(load_theme("light").tokens)
    mark = theme.mark("fact", "added")
    assert (mark.background, mark.line, mark.glyph) == (QColor("black"), QColor("yellow"), "+")
    assert "@" not in style_sheet(theme)


@pytest.mark.parametrize("name", THEMES)
def test_palette_and_style_sheet_take_all_from_the_theme(qapp: QApplication, name: str) -> None:
    theme = load_theme(name)
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Base) == theme["surface"]
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == theme["muted"]
    assert theme["focus"].name() in style_sheet(theme) and "@" not in style_sheet(theme)


def test_both_families_are_bundled_with_their_licences(qapp: QApplication) -> None:
    families = load_fonts()
    assert "Inter" in families and "Source Serif 4" in families
    for folder in (RESOURCES / "fonts").iterdir():
        licence = next(folder.glob("OFL.*")).read_text(encoding="utf-8")
        assert "SIL Open Font License" in licence


@pytest.mark.parametrize("role", TYPE)
def test_type_is_as_the_table_says(qapp: QApplication, role: str) -> None:
    load_fonts()
    made = QFontInfo(font(role))
    assert made.family() == TYPE[role].families[0]
    assert abs(made.pixelSize() - TYPE[role].size) <= 0.5
    assert font(role, 2.0).pixelSize() == round(TYPE[role].size * 2)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_are_drawn_on_one_grid_in_one_colour(qapp: QApplication, path: Path) -> None:
    drawing = path.read_text(encoding="utf-8")
    if path.stem == "factline":
        assert not application_icon().isNull()
        return
    assert 'viewBox="0 0 16 16"' in drawing and 'stroke-width="1.5"' in drawing and 'stroke="currentColor"' in drawing
    image = icon_pixmap(path.stem, load_theme("light")["focus"], 16, 4.0).toImage()
    ink = [(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() > 40]
    assert ink, "it draws something"
    assert all(2 <= x < 62 and 2 <= y < 62 for x, y in ink), "it stays off the edge"
    strongest = max((image.pixelColor(*at) for at in ink), key=lambda colour: colour.alpha())
    assert strongest.name() == load_theme("light")["focus"].name()


def test_an_icon_fades_where_its_control_is_disabled(qapp: QApplication) -> None:
    from PySide6.QtGui import QIcon

    made = icon("check", load_theme("light"), 16)
    normal, disabled = (made.pixmap(16, 16, mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled))
    assert normal != disabled


def test_an_icon_that_is_not_there_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", load_theme("light")["text"])
