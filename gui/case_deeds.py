"""What the menu of the case does: its dialogs, and the acts of the workspace behind them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.case import Holder
from core.model import FactlineError
from gui.dialogs.export import documents_folder
from gui.recent_cases import SUFFIX
from gui.telling import Message

if TYPE_CHECKING:
    from gui.main_window import MainWindow

FORBIDDEN = '<>:"/\\|?*'
"""No file of Windows may be called so, and files are sent on."""


class CaseDeeds(QObject):
    """``table()`` gives a deed for every row of the menu."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._work = window.workspace
        self._wanted = ""
        """A note to be shown as soon as its case is."""
        window.settled.connect(self._show_wanted)

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "save_as": self.save_as,
            "duplicate": self.duplicate,
            "copy_for_sending": self.copy_for_sending,
            "compact": self._work.compact,
            "unite": self.unite,
            "read_comments": self.read_comments,
            "history": self.export_history,
            "new_only": self.toggle_new_only,
            "look_at_all": self._work.look_at_all,
            "search_notes": self.search_notes,
            "case_place": self.tell_place,
        }

    # Opening

    def tell_in_use(self, path: Path, holder: Holder) -> None:
        """Somebody else works in it: read it, take it over, or leave it."""
        from gui.dialogs.case_in_use import CaseInUseDialog

        wish = CaseInUseDialog.ask(path, holder, self._window)
        if wish:
            self._work.open_case(path, reading=wish == "read", take_over=wish == "take_over")

    # Copies

    def save_as(self) -> None:
        if (path := self._ask_where(self.tr("Save the case as"), self._name())) is not None:
            self._replace(path, lambda: self._work.save_as(path))

    def duplicate(self) -> None:
        name = self.tr("{name} copy").format(name=self._name())
        if (path := self._ask_where(self.tr("Duplicate the case"), name)) is not None:
            self._replace(path, lambda: self._work.duplicate(path))

    def copy_for_sending(self) -> None:
        name = self.tr("{name} to send").format(name=self._name())
        if (path := self._ask_where(self.tr("Copy for sending"), name)) is not None:
            self._replace(path, lambda: self._work.copy_for_sending(path))

    def _replace(self, path: Path, write: Callable[[], object]) -> None:
        case = self._work.case
        if case is not None and path.exists() and case.saved and path.samefile(case.path):
            self._window.announce(self.tr("This is {name} already.").format(name=path.name))
        else:
            write()

    def _name(self) -> str:
        """A name for the case's file: its own, or from its versions."""
        work = self._work
        if work.named and work.case is not None:
            return work.case.path.stem
        labels = dict.fromkeys((work.versions[0].label, work.versions[-1].label)) if work.versions else {}
        name = " to ".join(labels) or self.tr("Case")
        return "".join(" " if c in FORBIDDEN or not c.isprintable() else c for c in name).strip(" .")[:80] or "Case"

    def _ask_where(self, title: str, name: str, kind: str = SUFFIX) -> Path | None:
        window = self._window
        folder = Path(str(window.settings.value("case_folder", "") or documents_folder()))
        words = self.tr("Factline cases") if kind == SUFFIX else self.tr("Tables")
        chosen, _ = QFileDialog.getSaveFileName(window, title, str(folder / f"{name}{kind}"), f"{words} (*{kind})")
        if not chosen:
            return None
        path = Path(chosen)
        window.settings.setValue("case_folder", str(path.parent))
        return path if path.suffix.lower() == kind else path.with_name(f"{path.name}{kind}")

    # Others

    def unite(self) -> None:
        """Take in what somebody did in another copy, and list what both changed."""
        window = self._window
        folder = str(window.settings.value("case_folder", "") or documents_folder())
        title, kinds = self.tr("Unite with another copy"), self.tr("Factline cases")
        chosen, _ = QFileDialog.getOpenFileName(window, title, folder, f"{kinds} (*{SUFFIX})")
        if not chosen:
            return
        path, case = Path(chosen), self._work.case
        before = case.last if case is not None else 0
        conflicts = self._work.unite(path)
        came = case is not None and case.last != before
        if conflicts:
            from gui.dialogs.conflicts import ConflictsDialog

            ConflictsDialog.tell(path.name, conflicts, window, came=came)
        elif came:
            window.announce(self.tr("United with {name}; nothing was changed in both.").format(name=path.name))

    def read_comments(self) -> None:
        """Take in the comments of a Word file that was exported and sent to others."""
        window = self._window
        folder = str(window.settings.value("export_folder", "") or documents_folder())
        title, kinds = self.tr("Read comments from a Word file"), self.tr("Word files")
        chosen, _ = QFileDialog.getOpenFileName(window, title, folder, f"{kinds} (*.docx *.docm)")
        if chosen:
            self._work.read_comments(Path(chosen))

    def export_history(self) -> None:
        """Who did what when, as a table."""
        from core.case.audit import COLUMNS, audit
        from core.export import write_beside
        from core.export.comma_separated import table

        case = self._work.case
        name = self.tr("{name} history").format(name=self._name())
        path = self._ask_where(self.tr("Export the history"), name, ".csv") if case is not None else None
        if case is None or path is None:
            return
        try:
            write_beside(path, table(COLUMNS, audit(case.history())))
        except FactlineError as error:
            self._work.say(Message(str(error)))
        else:
            self._window.deeds.tell_exported(path)

    # What is new

    def toggle_new_only(self) -> None:
        review = self._window.review
        only = not review.filter.new_only
        if only and not review.new_lines:
            self._window.actions_["new_only"].setChecked(False)
            self._window.announce(self.tr("Nothing is new since you last looked."))
            return
        review.set_filter(replace(review.filter, new_only=only))

    # All cases

    def search_notes(self) -> None:
        from gui.dialogs.search_notes import SearchNotesDialog

        self._work.write_looked()
        dialog = SearchNotesDialog(self._work.recent.known(), self._window)
        dialog.chosen.connect(self._open_at)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_at(self, path: Path, note: str) -> None:
        """Open a case, if it isn't open, and show a note of it."""
        work = self._work
        if work.case is not None and work.case.path == path:
            self._window.deeds.open_note(note)
        elif work.open_case(path):
            self._wanted = note

    def _show_wanted(self) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self._window.deeds.open_note(wanted)

    def tell_place(self) -> None:
        from gui.dialogs.case_place import CasePlaceDialog

        case = self._work.case
        dialog = CasePlaceDialog(self._work.folder, case.path if case else None, self._work.recent, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
