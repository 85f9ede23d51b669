"""Keys that were changed: they work, clashes are told, and every sentence and button tells the new one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.dialogs.shortcuts import ShortcutsDialog
from gui.key_button import KeyButton
from gui.main_window import MainWindow


def test_buttons_and_sentences_tell_the_keys_that_hold_now(two: MainWindow, qtbot: QtBot) -> None:
    actions = two.actions_
    confirm, hovered = (
        two.card.findChild(KeyButton, "card_confirm"),
        two.view.card.findChild(KeyButton, "hover_confirmed"),
    )
    told = two.tools.find_field.findChild(QLabel, "find_count")
    assert (confirm.key, hovered.key, told.text()) == ("1", "1", "Ctrl F")
    actions.set_keys("confirm", ("Y",))
    actions.set_keys("find", ("Ctrl+Shift+F",))
    actions.set_keys("facts_only", ("Q",))
    actions.set_keys("next_fact", ())
    assert (confirm.key, hovered.key, told.text()) == ("Y", "Y", "Ctrl Shift F")
    assert two.tools.previous.toolTip() == "Previous fact (K)"
    assert two.tools.next.toolTip() == "Next fact"
    qtbot.keyClick(two.view, Qt.Key.Key_Q)
    assert two.told.text().endswith("hidden; Q shows all.")
    two.workspace.decide("confirmed")
    assert two.told.text() == "No change is chosen. “Next fact” goes to the next fact."
    qtbot.keyClick(two.view, Qt.Key.Key_F8)
    qtbot.keyClick(two.view, Qt.Key.Key_Y)
    assert two.review.decided_facts()[0] == 1


def test_the_list_of_notes_tells_the_key_of_a_note(two: MainWindow) -> None:
    assert two.notes.nothing.text().startswith("No notes yet. N writes one")
    two.actions_.set_keys("note", ("W",))
    assert two.notes.nothing.text().startswith("No notes yet. W writes one")


def test_a_sentence_keeps_what_is_no_action(two: MainWindow) -> None:
    assert two.actions_.spell("<key:nothing> and <b>") == "<key:nothing> and <b>"


def test_a_key_that_clashes_is_told_and_not_given(two: MainWindow, qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(two.actions_, two)
    qtbot.addWidget(dialog)
    dialog.choose("confirm")
    dialog.key.setKeySequence("J")
    assert "is the key of “Next fact”" in dialog.told.text()
    assert not dialog.change.isEnabled()
    dialog.key.setKeySequence("Down")
    assert not dialog.change.isEnabled()
    dialog.key.setKeySequence("Y")
    dialog.change.click()
    assert two.actions_.keys("confirm") == ("Y",)
    dialog.default.click()
    assert two.actions_.keys("confirm") == ("1",)
