"""What each action of the window does. The acts themselves are the workspace's; here they meet view, panels and dialogs."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from core.export import FORMATS, write_beside
from core.model import CATEGORIES, Change, FactlineError, NoteAnchor, Span
from gui.annotating import anchor_at
from gui.case_deeds import CaseDeeds
from gui.dialogs.export import ExportDialog, documents_folder
from gui.dialogs.preferences import Preferences, PreferencesDialog
from gui.link_deeds import LinkDeeds
from gui.review import ChangeFilter, Mode
from gui.source_deeds import SourceDeeds
from gui.telling import Message, decided_sentence
from gui.theme import RESOURCES

if TYPE_CHECKING:
    from gui.main_window import MainWindow

ZOOMS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0)
MENU_OF_A_LINE = (
    ("copy", "note"),
    ("confirm", "correction", "set_aside", "reopen"),
    ("keep_older", "take_newer"),
)
MENU_OF_THE_TEXT = (*MENU_OF_A_LINE, ("why", "other_end"))
FILE_KINDS = (
    "*.factline *.txt *.md *.text *.docx *.docm *.odt *.fodt *.rtf *.pdf *.html *.htm *.mhtml *.mht *.eml *.zip"
)


class Deeds(QObject):
    """``table()`` gives a deed for every row of ``gui.actions.ACTIONS``."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._work = window.workspace
        self._review = window.review
        self.links = LinkDeeds(window)
        self.cases = CaseDeeds(window)
        self.sources = SourceDeeds(window)
        for listed in (window.facts.list, window.changes.list, window.versions_panel.chains):
            listed.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            listed.customContextMenuRequested.connect(partial(self.menu_of_a_line, listed))
        self._aside: tuple[int, ...] = ()
        """The columns that were in sight before the unified view took the first and the last of them."""

    def table(self) -> dict[str, Callable[[], object]]:
        window, work, review, view = self._window, self._work, self._review, self._window.view
        deeds: dict[str, Callable[[], object]] = {
            "open": self.open,
            "paste_dialog": self.paste_dialog,
            "sample": self.open_sample,
            "export": self.export,
            "print": self.print,
            "save_pdf": self.save_pdf,
            "close_all": work.clear,
            "quit": window.close,
            "undo": work.undo_stack.undo,
            "redo": work.undo_stack.redo,
            "copy": self.copy,
            "select_all": view.select_all,
            "find": window.tools.begin_find,
            "find_next": lambda: view.find_next(1),
            "find_previous": lambda: view.find_next(-1),
            "go_to": self.go_to,
            "preferences": self.preferences,
            "side_by_side": lambda: self.lay_out("side_by_side"),
            "unified": self.toggle_unified,
            "changes_only": self.toggle_changes_only,
            "facts_only": self.toggle_facts_only,
            "show_all": self.show_all,
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "zoom_reset": self.zoom_reset,
            "next_change": lambda: review.step(1),
            "previous_change": lambda: review.step(-1),
            "next_fact": lambda: self.step_fact(1),
            "previous_fact": lambda: self.step_fact(-1),
            "confirm": lambda: work.decide("confirmed"),
            "correction": lambda: work.decide("correction"),
            "set_aside": lambda: work.decide("set_aside"),
            "reopen": lambda: work.decide("open"),
            "keep_older": lambda: work.merge("keep"),
            "take_newer": lambda: work.merge("take"),
            "why": self.why,
            "link": self.links.link,
            "unlink": self.links.unlink,
            "other_column": lambda: view.other_column(1),
            "other_column_left": lambda: view.other_column(-1),
            "other_end": self.other_end,
            "note": self.note,
            "confirm_shown": lambda: work.decide_shown("confirmed"),
            "set_aside_shown": lambda: work.decide_shown("set_aside"),
            "resolve_note": window.notes.resolve,
            "edit_note": window.notes.edit,
            "delete_note": window.notes.delete,
            "panels": lambda: window.dock.setVisible(not window.dock.isVisible()),
            "next_pane": self.next_pane,
            "shortcuts": self.shortcuts,
            "handbook": self.handbook,
            "about": self.about,
        }
        deeds |= self.cases.table() | self.sources.table()
        for category in CATEGORIES:
            deeds[f"show_{category}"] = partial(self.toggle_category, category)
        for panel in ("facts", "changes", "notes", "versions"):
            deeds[f"panel_{panel}"] = partial(window.dock.choose, panel)
        return deeds

    # Opening

    def open(self) -> None:
        folder = str(self._window.settings.value("open_folder", "") or documents_folder())
        title, kinds = self.tr("Open versions"), self.tr("Articles")
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, title, folder, f"{kinds} ({FILE_KINDS});;{self.tr('All files')} (*)"
        )
        if chosen:
            self._window.settings.setValue("open_folder", str(Path(chosen[0]).parent))
            self._window.open_files(Path(path) for path in chosen)

    def paste_dialog(self) -> None:
        from gui.dialogs.paste import PasteDialog

        answer = PasteDialog.ask(QGuiApplication.clipboard().text(), self._work.pasted_label(), self._window)
        if answer is not None:
            self._work.paste(answer.text, answer.label, answer.published)

    def open_sample(self) -> None:
        if self._work.versions:
            self._work.clear()
        self._work.open_described(RESOURCES / "samples" / "samples.toml")

    # The way through

    def step_fact(self, by: int) -> None:
        if self._review.step(by, "fact") is None:
            self._window.announce(self.tr("There is no fact to go to."))

    def other_end(self) -> None:
        if not self._window.view.other_end():
            self._window.announce(self.tr("This paragraph has not moved."))

    def why(self) -> None:
        """The card, beside the words if they are in sight, else at the foot of the panels."""
        if not self._window.view.show_card():
            self._window.dock.show()

    def go_to(self) -> None:
        """To a paragraph of the version in which the caret is, else of the newest one in sight."""
        layout, versions = self._review.layout_, self._review.versions
        selection, column = self._window.view.selection, len(layout.columns) - 1
        if selection is not None and layout.mode == "side_by_side":
            column = selection.column
        version = versions[layout.columns[column]]
        last = len(version.paragraphs)
        number, accepted = QInputDialog.getInt(
            self._window,
            self.tr("Go to paragraph"),
            self.tr("Paragraph of {label}, 1 to {last}:").format(label=version.label, last=last),
            1, 1, last,
        )  # fmt: skip
        if accepted and not self._window.view.go_to_paragraph(column, number):
            self._window.announce(self.tr("There is no paragraph {n}.").format(n=number))

    def go_to_place(self, version: int, span: Span) -> None:
        columns = self._review.layout_.columns
        if version in columns:
            column = columns.index(version) if self._review.layout_.mode == "side_by_side" else 0
            self._window.view.go_to_paragraph(column, span.paragraph + 1)

    def go_to_places(self, version: int, spans: Sequence[Span], told: str) -> None:
        self._window.tools.end_find()
        self._sought, self._hit = "", None
        self._window.view.show_places(version, spans)
        self._window.announce(told)

    def next_pane(self) -> None:
        """The focus goes round: text, panel, tools, header."""
        window = self._window
        panels: list[QWidget] = [window.view]
        if window.dock.isVisible():
            panels.append(window.dock.home)
        panels += [window.tools.chips["fact"], window.header]
        here = next(
            (n for n, pane in enumerate(panels) if pane.hasFocus() or pane.isAncestorOf(window.focusWidget())), -1
        )
        target = panels[(here + 1) % len(panels)]
        (target if target is not window.header else window.header.columns[0].label).setFocus()

    # What is shown

    def toggle_unified(self) -> None:
        mode = self._work.mode_coming or self._review.layout_.mode
        self.lay_out("side_by_side" if mode == "unified" else "unified")

    def lay_out(self, mode: Mode) -> None:
        """Unified shows two versions: of more in sight the first and the last, and all of them again afterwards. What is in
        sight stays as it is until the two are compared."""
        layout, comparison = self._review.layout_, self._review.comparison
        if comparison is None:
            self._review.set_layout(replace(layout, mode=mode))
        elif mode == "unified" and len(layout.columns) > 2:
            self._aside = layout.columns
            self._work.show_columns((layout.columns[0], layout.columns[-1]), mode)
        elif mode == "side_by_side" and layout.mode == "unified" and self._aside:
            fits = self._aside[-1] < len(comparison.versions)
            self._work.show_columns(self._aside if fits else layout.columns, mode)
            self._aside = ()
        else:
            self._work.show_columns(layout.columns, mode)
        for name in ("side_by_side", "unified"):
            self._window.actions_[name].setChecked(self._review.layout_.mode == name)

    def toggle_changes_only(self) -> None:
        layout = self._review.layout_
        self._review.set_layout(replace(layout, changes_only=not layout.changes_only, opened_folds=frozenset()))

    def toggle_facts_only(self) -> None:
        only = not self._review.filter.facts_only
        chosen = frozenset({"fact"}) if only else frozenset(CATEGORIES)
        self._review.set_filter(replace(self._review.filter, categories=chosen))

    def toggle_category(self, category: str) -> None:
        chosen = self._review.filter.categories ^ {category}
        self._review.set_filter(replace(self._review.filter, categories=chosen))

    def show_all(self) -> None:
        self._review.set_filter(ChangeFilter())

    def zoom(self, by: int) -> None:
        layout = self._review.layout_
        here = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - layout.zoom))
        self._review.set_layout(replace(layout, zoom=ZOOMS[min(max(here + by, 0), len(ZOOMS) - 1)]))

    def zoom_reset(self) -> None:
        """The size that the editor prefers."""
        zoom = Preferences.read(self._window.settings).zoom
        self._review.set_layout(replace(self._review.layout_, zoom=zoom))

    # Copy and find

    def copy(self) -> None:
        focus = QApplication.focusWidget() or self._window.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit):
            focus.copy()
        elif isinstance(focus, QListView) and (chosen := focus.selectedIndexes()):
            QGuiApplication.clipboard().setText(str(chosen[0].data()))
        elif not self._window.view.copy():
            self._window.announce(self.tr("Nothing is selected."))

    def find(self, words: str, by: int) -> None:
        """Find while words are typed (``by`` 0): stay on the hit one is on as long as it fits. Else go to the next or last."""
        view, standing = self._window.view, self._hit
        if by == 0 or words != self._sought:
            case, whole_word = self._window.tools.narrowed
            view.find(words, case=case, whole_word=whole_word)
        self._sought = words
        if by == 0 and standing is not None:
            hit = view.find_next(-1)
            if hit is None or (hit.row, hit.column, hit.block, hit.start) != standing:
                hit = view.find_next(1)
        else:
            hit = view.find_next(by or 1)
        self._hit = (hit.row, hit.column, hit.block, hit.start) if hit else None
        if words and hit is None:
            count = len(self._work.versions)
            if count == 2:
                told = self.tr("“{words}” is in neither version.")
            else:
                told = self.tr("“{words}” is in none of the {n} versions.")
            self._window.announce(told.format(words=words, n=count))

    _sought = ""
    _hit: tuple[int, int, int, int] | None = None

    def leave_find(self) -> None:
        self._window.tools.end_find()
        self._window.view.find("")
        self._sought, self._hit = "", None
        self._window.view.setFocus()

    # Notes

    def note(self) -> None:
        """A note on the selected words, else on the current change."""
        comparison = self._review.comparison
        if comparison is None:
            return
        version, spans = self._window.view.selected_spans()
        anchors = [anchor_at(comparison.versions[version], span) for span in spans]
        change: Change | None = None
        if not anchors and (change := self._review.current) is not None:
            anchors = self.anchors_of(change)
        if not anchors:
            self._window.announce(self.tr("Select some words or go to a change; then <key:note> writes a note on it."))
            return
        self._window.dock.choose("notes")
        self._window.notes.begin(anchors, change)

    def open_note(self, note: str) -> None:
        """Show a note whose sign was clicked."""
        self._window.dock.choose("notes")
        self._window.notes.choose(note)
        self._window.notes.list.setFocus()

    def anchors_of(self, change: Change) -> list[NoteAnchor]:
        comparison, pair = self._review.comparison, self._review.pair_of(change)
        if comparison is None or pair is None:
            return []
        spans, version = (change.after, pair.after) if change.after else (change.before, pair.before)
        return [anchor_at(comparison.versions[version], span) for span in spans]

    def menu(self, at: QPoint) -> None:
        """The context menu of the text."""
        actions = self._window.actions_
        menu = QMenu(self._window)
        for names in MENU_OF_THE_TEXT:
            for name in names:
                menu.addAction(actions[name])
            menu.addSeparator()
        for name, words in zip(("link", "unlink"), self.links.words()):
            entry = menu.addAction(words)
            entry.setShortcuts(actions[name].shortcuts())
            entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            entry.setEnabled(actions[name].isEnabled())
            entry.triggered.connect(actions[name].trigger)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu_of_a_line(self, listed: QListView, at: QPoint) -> None:
        """The context menu of a list of changes; its line was chosen by the click. The menu key opens it at the chosen line."""
        chosen = listed.selectedIndexes()
        if not chosen:
            return
        line = listed.visualRect(chosen[0])
        menu = QMenu(listed)
        for names in MENU_OF_A_LINE:
            for name in names:
                menu.addAction(self._window.actions_[name])
            menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(listed.viewport().mapToGlobal(at if line.contains(at) else line.center()))

    # Export and settings

    def export(self, chosen: str = "") -> None:
        window = self._window
        folder = Path(str(window.settings.value("export_folder", "") or documents_folder()))
        choice = ExportDialog.ask(self._review, window.appearance, self._work.author, folder, window, chosen)
        if choice is not None:
            window.settings.setValue("export_folder", str(choice.target.parent))
            self._work.export(choice.format, choice.target, choice.options)

    def print(self) -> None:
        """What the view shows, on a printer."""
        from gui.dialogs.print import ask_printer
        from gui.printing import page_layout, print_review

        printer = ask_printer(page_layout(self._review), self._window)
        if printer is not None:
            try:
                print_review(self._review, self._window.appearance.theme, printer)
            except FactlineError as error:
                self._work.say(Message(str(error)))

    def save_pdf(self) -> None:
        """What the view shows, as a PDF file."""
        from gui.printing import pdf_of

        window = self._window
        folder = Path(str(window.settings.value("export_folder", "") or documents_folder()))
        title = window.windowTitle().removesuffix(" – Factline")
        suggested = folder / f"{self._work.versions[-1].label}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(window, self.tr("Save as PDF"), str(suggested), "PDF (*.pdf)")
        if not chosen:
            return
        target = Path(chosen)
        try:
            write_beside(target, pdf_of(self._review, window.appearance.theme, title))
        except FactlineError as error:
            self._work.say(Message(str(error)))
        else:
            window.settings.setValue("export_folder", str(target.parent))
            self.tell_exported(target)

    def tell_decided(self) -> None:
        """All facts are decided: what follows from it."""
        told = decided_sentence(self._review)
        corrections = any(d.review == "correction" for d in self._review.annotations.decisions)
        if corrections and "correction" in FORMATS:
            notice = Message(
                told, error=False, action=self.tr("Write the notice…"), do=lambda: self.export("correction")
            )
            self._work.say(notice)
        else:
            self._work.say(Message(told, error=False))

    def tell_changed(self, paths: Sequence[Path]) -> None:
        """Files of the versions here have changed on disk."""
        names = ", ".join(path.name for path in paths)
        told = self.tr("{names} has changed on disk.") if len(paths) == 1 else self.tr("{names} have changed on disk.")
        again = partial(self._work.read_again, paths)
        self._work.say(Message(told.format(names=names), error=False, action=self.tr("Compare again"), do=again))

    def tell_exported(self, target: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.parent)))

        told = self.tr("Exported {name}.").format(name=target.name)
        self._work.say(Message(told, error=False, action=self.tr("Show in folder"), do=show))
        self._window.announce(told)

    # Help, loaded when it is asked for

    def shortcuts(self) -> None:
        from gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window.actions_, self._window).open()

    def handbook(self) -> None:
        from gui.handbook import Handbook

        Handbook(self._window.actions_, self._window.appearance, self._window).show()

    def about(self) -> None:
        from gui.dialogs.about import show_about

        show_about(self._window)

    def preferences(self) -> None:
        window, known = self._window, Preferences.read(self._window.settings)
        wanted = PreferencesDialog.ask(
            replace(known, author=self._work.author), window.appearance, window, window.settings
        )
        if wanted is None:
            return
        wanted.write(window.settings)
        self._work.author = wanted.author
        if wanted.article_size != known.article_size:
            self.zoom_reset()
        if wanted.still != known.still:
            window.view.set_reduced_motion(wanted.still)
        self._review.set_layout(replace(self._review.layout_, family=wanted.family))
        self._work.set_options(wanted.options)
