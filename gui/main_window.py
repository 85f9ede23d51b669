"""The window: puts the parts together and joins their signals."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from core.model import Options
from gui.actions import ACTIONS, MENUS, Actions, tr
from gui.appearance import Appearance
from gui.compare_view import CompareView
from gui.deeds import Deeds
from gui.dialogs.preferences import THEME_NAMES, Preferences
from gui.jobs import Jobs
from gui.message_bar import MessageBar, WorkBar, WorkLine
from gui.one_version import OneVersionPage
from gui.overlay import Overlay
from gui.panel_dock import HEIGHT, WIDTH, PanelDock
from gui.panels.changes import ChangePanel
from gui.panels.current_card import CurrentCard
from gui.panels.notes import NotesPanel
from gui.panels.versions import VersionsPanel
from gui.recovery import Recovery
from gui.review import Layout, Review
from gui.sources import Source
from gui.telling import result_sentence
from gui.theme import PREFERENCES
from gui.toolbar import ToolRow
from gui.undo import Shown
from gui.version_header import VersionHeader
from gui.watching import FileWatch
from gui.welcome import WelcomePage, remember
from gui.wording import announcement
from gui.workspace import TURN_MS, Workspace

STATE_VERSION = 1
COLUMNS_IN_THE_LOW_DOCK = 4
"""From this many columns the panels go below, unless the editor has put them somewhere."""


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
        self.workspace = Workspace(self.review, jobs, Recovery(folder), self)
        preferred = Preferences.read(settings)
        self.workspace.author = preferred.author
        self.workspace.options = Options(furniture_phrases=preferred.furniture)
        self.review.set_layout(Layout(zoom=preferred.zoom))
        self.watch = FileWatch(self)
        self.actions_ = Actions(self, settings)
        self.actions_.dress(appearance.theme)
        self._build()
        self.deeds = Deeds(self)
        self.actions_.connect_all(self.deeds.table())
        self.actions_.let_read(self.view, self.facts.list, self.changes.list, self.notes.list)
        self._build_menus()
        self._join()
        self._restore()
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
        self.one_version = OneVersionPage(self.actions_, self.appearance, self)
        self.desk_pages = QStackedWidget(self)
        self.desk_pages.addWidget(self.view)
        self.desk_pages.addWidget(self.one_version)
        self.desk = QWidget(self)
        self.desk.setObjectName("desk")
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
        self.dock.set_card(self.card)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.resizeDocks([self.dock], [WIDTH], Qt.Orientation.Horizontal)
        self.overlay = Overlay(self, self.dock)
        self._build_status()

    def _build_status(self) -> None:
        status = self.statusBar()
        status.setSizeGripEnabled(False)
        status.setFixedHeight(26)
        self.told = QLabel(status)
        self.told.setObjectName("announcement")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.work_line = WorkLine(status)
        self.decided = QLabel(status)
        self.decided.setObjectName("decided")
        self.saved = QLabel(status)
        self.saved.setObjectName("saved")
        self.zoom = QLabel(status)
        self.zoom.setObjectName("zoom")
        holder = QWidget(status)
        row = QHBoxLayout(holder)
        row.setContentsMargins(12, 0, 0, 0)
        row.addWidget(self.told, 1)
        status.addWidget(holder, 1)
        for label in (self.work_line, self.decided, self.saved, self.zoom):
            label.setContentsMargins(0, 0, 12, 0)
            status.addPermanentWidget(label)

    def _build_menus(self) -> None:
        self.menus: dict[str, QMenu] = {}
        for name in MENUS:
            menu = self.menuBar().addMenu(tr(name))
            self.menus[name] = menu
            for row in ACTIONS:
                if row.menu == name and row.name:
                    menu.addAction(self.actions_[row.name])
                elif row.menu == name:
                    menu.addSeparator()
        themes = self.menus["View"].addMenu(self.tr("&Theme"))
        group = QActionGroup(themes)
        for preference in PREFERENCES:
            action = themes.addAction(tr(THEME_NAMES[preference]))
            action.setObjectName(f"theme_{preference}")
            action.setCheckable(True)
            action.setChecked(preference == self.appearance.preference)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, preference=preference: self.appearance.prefer(preference))
        self._theme_actions = group

    def _join(self) -> None:
        work, review = self.workspace, self.review
        work.said.connect(self.message.say)
        work.said.connect(lambda message: self.speak(message.text) if message else None)
        work.announced.connect(self.announce)
        work.working.connect(self._on_working)
        work.rested.connect(self._on_rested)
        work.showing.connect(self._make_room)
        work.versions_changed.connect(self._on_versions)
        work.exported.connect(self.deeds.tell_exported)
        work.saved_changed.connect(self._on_saved)
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
        review.layout_changed.connect(self._on_layout)
        review.current_changed.connect(self._on_current)
        self.appearance.changed.connect(self._dress)
        self.welcome.recent_chosen.connect(self.open_files)
        self.tools.find_field.asked.connect(self.deeds.find)
        self.tools.find_field.left.connect(self.deeds.leave_find)
        self.header.places = lambda: list(self.view.column_places())
        self.view.columns_changed.connect(self.header.arrange)
        self.view.note_requested.connect(self.deeds.note)
        self.view.note_opened.connect(self.deeds.open_note)
        self.view.decision_requested.connect(work.decide)
        self.view.find_changed.connect(lambda place, hits: self.tools.find_field.tell(hits, place))
        self.view.menu_requested.connect(self.deeds.menu)
        self.view.zoom_requested.connect(self.deeds.zoom)
        review.place_requested.connect(self.deeds.go_to_place)
        self.dock.dockLocationChanged.connect(self._on_dock_moved)
        self.dock.visibilityChanged.connect(lambda: self.actions_["panels"].setChecked(self.dock.isVisible()))

    # Opening

    def open_files(self, paths: Iterable[Path]) -> None:
        """Open files as versions, behind those that are there."""
        self.open_sources([Source(path) for path in paths])

    def open_sources(self, sources: Sequence[Source]) -> None:
        """Open files of which something is known."""
        if len(sources) > 1:
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
            self.workspace.paste(event.mimeData().text())

    # What is shown

    def announce(self, line: str) -> None:
        """Show a line in the status bar and say it to a screen reader."""
        self.told.setText(line)
        self.told.setToolTip(line)
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
            self._place_dock(len(shown.columns))
            self._lay_over()

    def _on_versions(self) -> None:
        versions = self.workspace.versions
        self.watch.watch(self.workspace.files())
        compared = self.review.comparison is not None
        if not versions:
            self.welcome.refresh()
            self.announce(self.tr("No files are sent anywhere. Everything is compared on this computer."))
        elif len(versions) == 1:
            self.one_version.show_version(versions[0])
            only = self.tr("Only {label} is here. Add another version to compare it with.")
            self.announce(only.format(label=versions[0].label))
        title = " → ".join(v.label for v in (versions[0], versions[-1])) if compared else ""
        self.setWindowTitle(f"{title} – Factline" if title else "Factline")
        self._enable()

    def _on_comparison(self) -> None:
        # Taking a comparison in and painting it are two turns of the event loop: keys and clicks come in between.
        self.setUpdatesEnabled(False)
        QTimer.singleShot(TURN_MS, self, lambda: self.setUpdatesEnabled(True))
        if self.review.comparison is not None:
            self.view.setFocus()
            if self.review.current is None:
                self.announce(result_sentence(self.review))
        self._count()
        self._enable()
        self.settled.emit()

    def _place_dock(self, columns: int) -> None:
        low = columns >= COLUMNS_IN_THE_LOW_DOCK
        if self.settings.value("dock_placed", False, bool) or self.dock.isFloating():
            return
        if self.overlay.over and not low:
            return
        self._placing = True
        self.overlay.lower()
        self._placing = False
        area = Qt.DockWidgetArea.BottomDockWidgetArea if low else Qt.DockWidgetArea.RightDockWidgetArea
        if self.dockWidgetArea(self.dock) != area:
            self._placing = True
            self.addDockWidget(area, self.dock)
            self._placing = False
        way, size = (Qt.Orientation.Vertical, HEIGHT) if low else (Qt.Orientation.Horizontal, WIDTH)
        # Once more when it has its place: a dock that was hidden doesn't take a size before.
        self.resizeDocks([self.dock], [size], way)
        QTimer.singleShot(0, self, lambda: self.resizeDocks([self.dock], [size], way))

    def _on_dock_moved(self) -> None:
        if not self._placing:
            self.settings.setValue("dock_placed", True)

    _placing = True

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
        hidden = len(self.review.all_lines) - len(self.review.lines)
        if chosen.facts_only:
            told = (
                self.tr("Facts only. 1 other change is hidden; F shows all.")
                if hidden == 1
                else self.tr("Facts only. {n} other changes are hidden; F shows all.")
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
        self.zoom.setText(f"{round(layout.zoom * 100)} %")

    def _count(self) -> None:
        shown = self.review.lines
        self.dock.count("facts", sum(line.first.category == "fact" for line in shown))
        self.dock.count("changes", len(shown) + len(self.review.moves))
        self.dock.count("notes", len(self.review.annotations.notes))
        self.dock.count("versions", len(self.workspace.versions))
        decided, of = self.review.decided_facts()
        self.decided.setText(self.tr("{n} of {count} facts decided").format(n=decided, count=of) if of else "")

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

    def _on_saved(self, saved: bool) -> None:
        self.saved.setText(self.tr("Saved") if saved else self.tr("Not saved"))

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
        self._lay_over()

    def _lay_over(self) -> None:
        """Let the panels lie over the text where there is no room beside it."""
        before, self._placing = self._placing, True
        self.overlay.fit()
        self._placing = before

    def _place_work_bar(self) -> None:
        """Under the toolbar, or under the menu while there is none."""
        above = self.bar if self.bar.isVisible() else self.menuBar()
        self.work_bar.setGeometry(0, above.geometry().bottom() - 1, self.width(), 2)

    def _restore(self) -> None:
        self._placing = True
        self.resize(1440, 900)
        geometry, state = self.settings.value("geometry"), self.settings.value("state")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(state, QByteArray):
            self.restoreState(state, STATE_VERSION)
        self._placing = False
        self._on_layout()
        self._on_filter()
        QTimer.singleShot(0, self.jobs.warm_up)

    def ask_to_lose(self) -> bool:
        """Whether to close although notes and decisions could not be kept on disk."""
        told = self.tr("Your notes and decisions could not be kept on this disk. Close and lose them?")
        buttons = QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel
        cancel = QMessageBox.StandardButton.Cancel
        return QMessageBox.warning(self, "Factline", told, buttons, cancel) == QMessageBox.StandardButton.Discard

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.workspace.unkept and not self.ask_to_lose():
            event.ignore()
            return
        self.settings.setValue("geometry", self.saveGeometry())
        dock_open = self.overlay.open_beside
        self._placing = True
        self.overlay.lower()
        self.settings.setValue("state", self.saveState(STATE_VERSION))
        if self.review.comparison is not None:
            self.settings.setValue("dock_open", dock_open)
        self.settings.sync()
        self.jobs.close()
        super().closeEvent(event)


def files_of(event: QDragEnterEvent | QDropEvent) -> Sequence[Path]:
    """The files that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def window_of(application: QApplication) -> QWidget | None:
    """The window a dialog belongs to."""
    windows = [widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow)]
    return next((window for window in windows if window.isActiveWindow()), windows[0] if windows else None)
