"""The window: puts the parts together and joins their signals."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QMessageBox,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from gui.actions import Actions
from gui.appearance import Appearance
from gui.compare_view import CompareView
from gui.deeds import Deeds
from gui.dialogs.preferences import Preferences
from gui.jobs import Jobs
from gui.menus import add_themes, build_menus
from gui.message_bar import MessageBar, WorkBar
from gui.one_version import OneVersionPage
from gui.panel_dock import WIDTH, PanelDock
from gui.panel_place import PanelPlace
from gui.panels.changes import ChangePanel
from gui.panels.current_card import CurrentCard
from gui.panels.notes import NotesPanel
from gui.panels.versions import VersionsPanel
from gui.panels.within import WithinVersions
from gui.recent_cases import SUFFIX, RecentCases
from gui.review import Layout, Review
from gui.sources import Source
from gui.status_line import StatusLine
from gui.telling import result_sentence
from gui.toolbar import ToolRow
from gui.undo import Shown
from gui.version_header import VersionHeader
from gui.watching import FileWatch
from gui.welcome import WelcomePage, remember
from gui.wording import announcement
from gui.workspace import Workspace

STATE_VERSION = 1
FIRST_SIZE = QSize(1440, 900)
FRAME = QSize(16, 48)
"""What a system's frame and title bar take of the screen at most; how much it is, is known only when the window is shown."""


class MainWindow(QMainWindow):
    """One window on one set of versions."""

    settled = Signal()
    """The comparison that was asked for is there and shown."""

    def __init__(self, appearance: Appearance, settings: QSettings, jobs: Jobs, folder: Path) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Factline")
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.appearance = appearance
        self.settings = settings
        self.jobs = jobs
        self.review = Review(self)
        self.workspace = Workspace(self.review, jobs, folder, RecentCases(settings), self)
        preferred = Preferences.read(settings)
        self.workspace.author = preferred.author
        self.workspace.options = preferred.options
        self.review.set_layout(Layout(zoom=preferred.zoom, family=preferred.family))
        self.watch = FileWatch(self)
        self.actions_ = Actions(self, settings)
        self.actions_.dress(appearance.theme)
        self._build()
        self.deeds = Deeds(self)
        self.actions_.connect_all(self.deeds.table())
        lists = self.facts.list, self.within.list, self.changes.list, self.notes.list, self.versions_panel.chains
        self.actions_.let_read(self.view, *lists)
        self.menus = build_menus(self, self.actions_)
        self._theme_actions = add_themes(self.menus["View"], appearance)
        self._join()
        self._restore()
        self.view.set_reduced_motion(preferred.still)
        self._make_room(Shown())
        self._on_versions()

    # Building

    def _build(self) -> None:
        self.tools = ToolRow(self.review, self.actions_, self.appearance, self)
        self.bar = QToolBar(self.tr("Tools"), self)
        self.bar.setObjectName("tools")
        self.bar.setMovable(False)
        self.tools.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bar.addWidget(self.tools)
        self.addToolBar(self.bar)
        self.work_bar = WorkBar(self.appearance, self)

        self.message = MessageBar(self.appearance, self)
        self.header = VersionHeader(self.workspace, self.appearance, self)
        self.view = CompareView(self.review, self.appearance.theme, self)
        self.one_version = OneVersionPage(self.workspace, self.actions_, self.appearance, self)
        self.desk_pages = QStackedWidget(self)
        self.desk_pages.addWidget(self.view)
        self.desk_pages.addWidget(self.one_version)
        self.desk = QWidget(self)
        self.desk.setObjectName("desk")
        # Also in a window that reads from the right the versions stand from left to right, the older one first, as the arrow
        # between their values points everywhere, in exports too. Each paragraph reads as its own language does.
        self.desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(self.desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.desk_pages, 1)
        self.welcome = WelcomePage(self.actions_, self.appearance, self.settings, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.desk)
        centre = QWidget(self)
        whole = QVBoxLayout(centre)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.message)
        whole.addWidget(self.pages, 1)
        self.setCentralWidget(centre)

        self.dock = PanelDock(self.appearance, self)
        self.facts = ChangePanel("panel_facts", self.review, self.appearance, ("fact",), moves=False, parent=self.dock)
        everything = ("fact", "wording", "style", "boilerplate")
        self.changes = ChangePanel(
            "panel_changes", self.review, self.appearance, everything, moves=True, parent=self.dock
        )
        self.within = WithinVersions(self.review, self.appearance, self.facts)
        self.facts.put_below(self.within)
        self.notes = NotesPanel(self.workspace, self.appearance, self.dock)
        self.versions_panel = VersionsPanel(self.workspace, self.appearance, self.dock)
        for name, title, panel in (
            ("facts", self.tr("Facts"), self.facts),
            ("changes", self.tr("Changes"), self.changes),
            ("notes", self.tr("Notes"), self.notes),
            ("versions", self.tr("Versions"), self.versions_panel),
        ):
            self.dock.add(name, title, panel)
        self.card = CurrentCard(self.review, self.actions_, self.appearance, self.dock)
        self.dock.set_card(self.card, beside=("facts", "changes"))
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.resizeDocks([self.dock], [WIDTH], Qt.Orientation.Horizontal)
        self.place = PanelPlace(self, self.dock, self.settings)
        self.overlay = self.place.overlay
        self.status = StatusLine(self)
        self.setStatusBar(self.status)
        self.told, self.work_line, self.decided = self.status.told, self.status.work_line, self.status.decided
        self.saved, self.zoom = self.status.saved, self.status.zoom

    def _join(self) -> None:
        work, review = self.workspace, self.review
        work.said.connect(self.message.say)
        work.said.connect(lambda message: self.speak(message.text) if message else None)
        work.announced.connect(self.announce)
        work.working.connect(self._on_working)
        work.rested.connect(self._on_rested)
        work.showing.connect(self._make_room)
        work.preparations = (
            lambda shown: self.view.prepare(shown.comparison, shown.columns, shown.pairs),
            lambda shown: self.header.prepare(len(shown.columns)),
            lambda _shown: self.facts.prepare(),
            lambda _shown: self.changes.prepare(),
            lambda _shown: self.view.prepare_page(),
        )
        work.versions_changed.connect(self._on_versions)
        work.exported.connect(self.deeds.tell_exported)
        work.saved_changed.connect(self.status.set_saved)
        work.case_changed.connect(self._on_case)
        work.case_in_use.connect(self.deeds.cases.tell_in_use)
        work.save_wanted.connect(self.deeds.cases.save_as)
        work.waiting.connect(self._show_meanwhile)
        work.may_lose = self.ask_to_lose
        work.date_wanted.connect(self.header.ask_date)
        self.watch.changed.connect(self.deeds.tell_changed)
        work.all_decided.connect(self.deeds.tell_decided)
        undo, redo = self.actions_["undo"], self.actions_["redo"]
        work.undo_stack.canUndoChanged.connect(undo.setEnabled)
        work.undo_stack.canRedoChanged.connect(redo.setEnabled)
        work.undo_stack.undoTextChanged.connect(
            lambda act: undo.setText(self.tr("&Undo {act}").format(act=act).strip())
        )
        work.undo_stack.redoTextChanged.connect(
            lambda act: redo.setText(self.tr("&Redo {act}").format(act=act).strip())
        )
        self.work_line.cancel.clicked.connect(work.stop)
        review.comparison_changed.connect(self._on_comparison)
        review.annotations_changed.connect(self._count)
        review.filter_changed.connect(self._on_filter)
        review.looked_changed.connect(self._count)
        review.layout_changed.connect(self._on_layout)
        review.current_changed.connect(self._on_current)
        self.appearance.changed.connect(self._dress)
        self.welcome.recent_chosen.connect(self.open_files)
        self.tools.find_field.asked.connect(self.deeds.find)
        self.tools.find_field.left.connect(self.deeds.leave_find)
        self.header.places = lambda: list(self.view.column_places())
        self.view.columns_changed.connect(self.header.arrange)
        self.view.note_opened.connect(self.deeds.open_note)
        self.view.decision_requested.connect(work.decide)
        self.view.find_changed.connect(lambda place, hits: self.tools.find_field.tell(hits, place))
        self.view.menu_requested.connect(self.deeds.menu)
        self.view.zoom_requested.connect(self.deeds.zoom)
        self.actions_.keys_changed.connect(self._show_keys)
        self._show_keys()
        review.place_requested.connect(self.deeds.go_to_place)
        review.places_requested.connect(self.deeds.go_to_places)
        self.dock.visibilityChanged.connect(lambda: self.actions_["panels"].setChecked(self.dock.isVisible()))

    def _show_keys(self) -> None:
        """What tells a key tells the one that the action has now."""
        self.view.card.show_keys([self.actions_.key(name) for name in ("confirm", "correction", "set_aside")])
        self.notes.nothing.setText(
            self.actions_.spell(
                self.tr("No notes yet. <key:note> writes one on the current change or on the selected words.")
            )
        )

    # Opening

    def open_files(self, paths: Iterable[Path]) -> None:
        """Open files as versions, behind those that are there."""
        self.open_sources([Source(path) for path in paths])

    def open_sources(self, sources: Sequence[Source]) -> None:
        """Open files of which something is known."""
        if len(sources) > 1 and not any(source.path.suffix == SUFFIX for source in sources):
            remember(self.settings, [source.path for source in sources])
        self.workspace.open_sources(sources)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = files_of(event)
        if files:
            event.acceptProposedAction()
            self.open_files(files)
        elif event.mimeData().hasText():
            event.acceptProposedAction()
            self.deeds.sources.paste_all_of(event.mimeData())

    # What is shown

    def announce(self, line: str) -> None:
        """Show a line in the status bar and say it to a screen reader."""
        line = self.actions_.spell(line)
        self.status.tell(line)
        self.speak(line)

    def speak(self, line: str) -> None:
        """Say a line to a screen reader, where one listens."""
        if line and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, line))

    def _make_room(self, shown: Shown) -> None:
        """Open and close what frames the versions. Done before they are shown, so that they are laid out once."""
        compared = shown.comparison is not None
        open_ = compared or len(shown.versions) == 1
        self.pages.setCurrentWidget(self.desk if open_ else self.welcome)
        if open_:
            self.desk_pages.setCurrentWidget(self.view if compared else self.one_version)
        self.bar.setVisible(open_)
        self.dock.set_offered("versions", compared and len(shown.versions) > 2)
        if not compared:
            self.dock.hide()
            self.notes.composer.leave()
        elif self.review.comparison is None:
            self.dock.setVisible(bool(self.settings.value("dock_open", True, bool)) and not self.overlay.over)
        if compared:
            self.place.place(len(shown.columns))
            self.place.fit()

    def _on_versions(self) -> None:
        versions = self.workspace.versions
        self.watch.watch(self.workspace.files())
        if len(versions) != 1:
            self.one_version.leave()
        if not versions:
            self.welcome.refresh()
            self.announce(self.tr("No files are sent anywhere. Everything is compared on this computer."))
        elif len(versions) == 1:
            self.one_version.show_version(versions[0])
            only = self.tr("Only {label} is here. Add another version to compare it with.")
            self.announce(only.format(label=versions[0].label))
        self._on_case()
        self._enable()

    def _on_case(self) -> None:
        """The title: the case where it has a name, and the first and the last version."""
        versions, case = self.workspace.versions, self.workspace.case
        parts = [case.path.stem] if case is not None and self.workspace.named else []
        if self.review.comparison is not None and versions:
            parts.append(" → ".join(v.label for v in (versions[0], versions[-1])))
        self.setWindowTitle(" – ".join([*parts, "Factline"]))

    def _show_meanwhile(self, coming: Shown) -> None:
        """The latest version, while many or long ones are being compared."""
        told = self.tr("{n} versions are being compared.").format(n=len(coming.versions))
        self.one_version.show_version(coming.versions[-1], told)
        self.pages.setCurrentWidget(self.desk)
        self.desk_pages.setCurrentWidget(self.one_version)

    def _on_comparison(self) -> None:
        # Taking a comparison in and painting it are two turns of the event loop: keys and clicks come in between.
        self.setUpdatesEnabled(False)
        self.review.turns.ask("paint", self, self._paint)
        if self.review.comparison is not None:
            self.view.setFocus()
            if self.review.current is None:
                self.announce(result_sentence(self.review))
        self._count()
        self._enable()
        self.settled.emit()

    def _paint(self) -> None:
        """At once: a window that was asked to paint while it took no updates counts as dirty, and Qt never asks again."""
        self.setUpdatesEnabled(True)
        self.repaint()

    def _on_current(self) -> None:
        self._enable()
        change, comparison = self.review.current, self.review.comparison
        if change is None or comparison is None:
            return
        pair = self.review.pair_of(change)
        if pair is not None:
            both = comparison.versions[pair.before], comparison.versions[pair.after]
            self.announce(
                announcement(self.review.line_of(change), change, both, self.review.position(change.category))
            )

    def _on_filter(self) -> None:
        chosen = self.review.filter
        for name, chip in self.tools.chips.items():
            self.actions_[f"show_{name}"].setChecked(name in chosen.categories)
            chip.setChecked(name in chosen.categories)
        self.actions_["facts_only"].setChecked(chosen.facts_only)
        self.actions_["new_only"].setChecked(chosen.new_only)
        hidden = len(self.review.all_lines) - len(self.review.lines)
        if chosen.facts_only:
            told = (
                self.tr("Facts only. 1 other change is hidden; <key:facts_only> shows all.")
                if hidden == 1
                else self.tr("Facts only. {n} other changes are hidden; <key:facts_only> shows all.")
            )
            self.announce(told.format(n=hidden))
        elif hidden:
            told = self.tr("1 change is hidden.") if hidden == 1 else self.tr("{n} changes are hidden.")
            self.announce(told.format(n=hidden))
        elif self.review.all_lines:
            self.announce(self.tr("Nothing is hidden."))
        self._count()

    def _on_layout(self) -> None:
        layout = self.review.layout_
        self.actions_["unified"].setChecked(layout.mode == "unified")
        self.actions_["side_by_side"].setChecked(layout.mode == "side_by_side")
        self.actions_["changes_only"].setChecked(layout.changes_only)
        self.status.set_zoom(layout.zoom)

    def _count(self) -> None:
        shown = self.review.lines
        self.dock.count("facts", sum(line.first.category == "fact" for line in shown))
        self.dock.count("changes", len(shown) + len(self.review.moves))
        self.dock.count("notes", len(self.review.annotations.notes))
        self.dock.count("versions", len(self.workspace.versions))
        decided, of = self.review.decided_facts()
        self.status.count_decided(decided, of)
        self.status.count_new(len(self.review.new_lines))

    def _enable(self) -> None:
        compared = self.review.comparison is not None
        self.actions_.enable(
            versions=bool(self.workspace.versions), comparison=compared, current=self.review.current is not None
        )
        self.actions_["undo"].setEnabled(self.workspace.undo_stack.canUndo())
        self.actions_["redo"].setEnabled(self.workspace.undo_stack.canRedo())
        self.tools.setEnabled(compared)

    def _on_working(self, what: str, done: int, total: int) -> None:
        self._place_work_bar()
        self.work_bar.work(done, total)
        self.work_line.work(what)

    def _on_rested(self) -> None:
        self.work_bar.rest()
        self.work_line.rest()

    def _dress(self) -> None:
        theme = self.appearance.theme
        self.actions_.dress(theme)
        self.view.set_theme(theme)
        for action in self._theme_actions.actions():
            action.setChecked(action.objectName() == f"theme_{self.appearance.preference}")

    # Keeping

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_work_bar()
        self.place.fit()

    def _place_work_bar(self) -> None:
        """Under the toolbar, or under the menu while there is none."""
        above = self.bar if self.bar.isVisible() else self.menuBar()
        self.work_bar.setGeometry(0, above.geometry().bottom() - 1, self.width(), 2)

    def _restore(self) -> None:
        place = first_place(self.screen().availableGeometry())
        self.resize(place.size())
        if place.size() != FIRST_SIZE:
            self.move(place.topLeft())
        geometry, state = self.settings.value("geometry"), self.settings.value("state")
        with self.place.by_itself():
            if isinstance(geometry, QByteArray):
                self.restoreGeometry(geometry)
            if isinstance(state, QByteArray):
                self.restoreState(state, STATE_VERSION)
        self.dock.turn_to(str(self.settings.value("dock_panel", "")))
        self._on_layout()
        self._on_filter()
        QTimer.singleShot(0, self.jobs.warm_up)

    def ask_to_lose(self) -> bool:
        """Whether to close a case that no disk took."""
        told = self.tr("Your work in this case could not be kept on this disk. Close the case and lose it?")
        buttons = QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
        cancel = QMessageBox.StandardButton.Cancel
        return QMessageBox.warning(self, "Factline", told, buttons, cancel) == QMessageBox.StandardButton.Discard

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.workspace.unkept and not self.ask_to_lose():
            event.ignore()
            return
        self.settings.setValue("geometry", self.saveGeometry())
        dock_open = self.overlay.open_beside
        self.place.lower()
        self.settings.setValue("state", self.saveState(STATE_VERSION))
        if self.review.comparison is not None:
            self.settings.setValue("dock_open", dock_open)
            self.settings.setValue("dock_panel", self.dock.current)
        self.workspace.let_go()
        self.settings.sync()
        self.jobs.close()
        super().closeEvent(event)


def first_place(available: QRect) -> QRect:
    """Where a window stands with its frame, and its size without it, that was never opened: all of it is on the screen."""
    return QRect(available.topLeft(), FIRST_SIZE.boundedTo(available.size() - FRAME))


def files_of(event: QDragEnterEvent | QDropEvent) -> Sequence[Path]:
    """The files that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def window_of(application: QApplication) -> QWidget | None:
    """The window a dialog belongs to."""
    windows = [widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow)]
    return next((window for window in windows if window.isActiveWindow()), windows[0] if windows else None)
