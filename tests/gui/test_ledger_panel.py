"""The ledger in the Versions panel: deeds have lines, what is back says since when, and field, kind and order narrow it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from core import Version
from core import compare as compare_versions
from gui.main_window import MainWindow
from gui.panels.chains import chain_rows
from tests.gui.windows import compare

STORY = """Bridge over the Ash

The bridge cost {} million, the council said.

{}

Mayor Ada Brook {} the contract.

The river is low at this time of year."""
DRIVER = "A driver was {} after the fall of a girder, police said."
EDITIONS = (
    STORY.format("$40", DRIVER.format("arrested"), "may sign"),
    STORY.format("$48", DRIVER.format("charged"), "will sign"),
    STORY.format("$40", "The girder fell at noon.", "has signed"),
    STORY.format("$52", DRIVER.format("charged"), "may sign"),
)


def lines() -> dict[str, str]:
    found = chain_rows(compare_versions(Version.from_text(text, label=str(n)) for n, text in enumerate(EDITIONS)))
    return {f"{row.kind} {row.chain.name}": row.values for row in found}


def test_a_deed_is_one_line_by_who_does_it() -> None:
    assert lines()["Status A driver"] == "A was arrested → B was charged → C – → D was charged (as B)"


def test_what_is_back_names_the_version_that_said_so() -> None:
    assert lines()["Money The bridge cost"] == "A $40 million → B $48 million → C $40 million (as A) → D $52 million"
    assert lines()["Status Mayor Ada Brook"] == "A may sign → B will sign → C has signed → D may sign (as A)"


def ledger_of(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    paths = [folder / f"{n}.txt" for n in range(len(EDITIONS))]
    for path, text in zip(paths, EDITIONS, strict=True):
        path.write_text(text, encoding="utf-8", newline="\n")
    compare(qtbot, window, paths)
    window.dock.choose("versions")
    qtbot.waitUntil(lambda: bool(window.versions_panel.chains.chain_model.rows), timeout=5000)


def test_field_kind_and_order_narrow_the_lines(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    ledger_of(window, qtbot, tmp_path)
    ledger = window.versions_panel.ledger
    model = ledger.list.chain_model
    by_place = [row.chain.fact.kind for row in model.rows]
    every = len(model.rows)
    qtbot.keyClicks(ledger.filter_field, "brook")
    assert [row.chain.name for row in model.rows] == ["Mayor Ada Brook"]
    ledger.filter_field.setText("no such words")
    assert not model.rows
    assert ledger.nothing.isVisible()
    ledger.filter_field.clear()
    assert len(model.rows) == every
    kinds = ledger.kind_button.menu.actions()
    next(action for action in kinds if action.text().startswith("Status")).trigger()
    assert {row.chain.fact.kind for row in model.rows} == {"status"}
    assert ledger.kind_button.text().startswith("Status")
    kinds[0].trigger()
    assert len(model.rows) == every
    next(action for action in ledger.order_button.menu.actions() if action.text() == "By kind").trigger()
    told = [row.chain.fact.kind for row in model.rows]
    assert told == sorted(told, key=told.index)
    assert told != by_place
    assert sorted(told) == sorted(by_place)


def test_the_ledger_is_reached_by_key_and_read_aloud(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    ledger_of(window, qtbot, tmp_path)
    ledger = window.versions_panel.ledger
    ledger.filter_field.setFocus()
    order = []
    for _ in range(4):
        focused = window.focusWidget()
        assert focused is not None
        order.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert order == ["ledger_filter", "ledger_kind", "ledger_order", "chain_list"]
    for widget in (ledger.filter_field, ledger.kind_button, ledger.order_button, ledger.list):
        assert widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(ledger.list)
    told = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert any(text.endswith("C has signed → D may sign (as A)") for text in told), told


def test_a_line_that_is_brought_within_a_sentence_leads_to_the_sentence(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    ledger_of(window, qtbot, tmp_path)
    rows = window.versions_panel.chains.chain_model.rows
    driver = next(row for row in rows if row.chain.name == "A driver" and row.chain.fact.kind == "status")
    change = driver.change_at(3)
    assert change is not None
    assert (change.kind, change.relation) == ("statement", "added")
