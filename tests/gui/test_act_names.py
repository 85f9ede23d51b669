"""What undoing is called, in the language of the window."""

from __future__ import annotations

import ast
import inspect

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from core.case import acts, returning, uniting
from gui.act_names import NAMES, act_name
from gui.language import speak
from gui.main_window import MainWindow


def own_words() -> set[str]:
    """All words that the acts of the case are called by, as their source has them, a name in them as ``{name}``."""
    found: set[str] = set()
    for module in (acts, returning, uniting):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.FunctionDef) and node.name in ("told", "_name"):
                found |= words_in(node)
    return found


def words_in(function: ast.FunctionDef) -> set[str]:
    joined = [node for node in ast.walk(function) if isinstance(node, ast.JoinedStr)]
    inner = {id(part) for whole in joined for part in ast.walk(whole)}
    made = {
        "".join(str(part.value) if isinstance(part, ast.Constant) else "{name}" for part in whole.values)
        for whole in joined
    }
    plain = {
        node.value for node in ast.walk(function) if isinstance(node, ast.Constant) and id(node) not in inner
    }  # fmt: skip
    return {text for text in made | plain if isinstance(text, str) and text[:1].isupper() and text[-1] != "."}


def test_every_act_has_its_words_in_the_window() -> None:
    told = own_words() - {"Rename", "Language of", "Date"}  # of which the name of a version comes next
    assert len(told) > 20
    assert sorted(told - NAMES.keys()) == []


def test_an_act_of_a_later_program_keeps_its_own_words(qapp: QApplication) -> None:
    assert act_name("Stamp the case") == "Stamp the case"
    assert act_name("Add A (3 changes)") == "Add A (3 changes)"
    assert act_name("Confirm (3 changes)") == "Confirm (3 changes)"


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("Confirm", "Bestätigen"),
        ("Set aside (12 changes)", "Beiseitelegen (12 Änderungen)"),
        ("Add {n}, Note", "{n}, Note hinzufügen"),
        ("Remove a version", "eine Fassung entfernen"),
        ("Unite with copy.factline", "Mit copy.factline zusammenführen"),
    ],
)
def test_acts_are_told_in_german(qapp: QApplication, what: str, told: str) -> None:
    installed = speak(qapp, "de")
    try:
        assert act_name(what) == told
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        QLocale.setDefault(QLocale(QLocale.Language.English))


def test_the_menu_names_the_act_in_the_language_of_the_window(two: MainWindow, qapp: QApplication) -> None:
    two.review.step(1, "fact")
    two.workspace.decide("confirmed")
    assert two.actions_["undo"].text() == "&Undo Confirm"
    installed = speak(qapp, "fr")
    try:
        two.workspace.mirror()
        assert two.workspace.undo_stack.undoText() == "Confirmer"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        QLocale.setDefault(QLocale(QLocale.Language.English))
