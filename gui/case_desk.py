"""The case that a window works in: opened, written with every act, undone, closed. Knows nothing of comparing.

There is always a case once there is a version: an unnamed one in the user's data folder until it is given a name, or one in
memory alone where no disk takes it.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from core.case import Case, CaseError, CaseInUseError, CaseTakenError, Conflict
from core.case.acts import Act as CaseAct
from core.model import Annotations, FactlineError, Options
from gui.recent_cases import SUFFIX, RecentCases
from gui.review import Review
from gui.telling import Message
from gui.undo import Act, Shown
from gui.wording import grouped

STEPS = 100
"""Acts that the undo stack mirrors; at its end it is filled with those before."""
LOOK_MS = 2000
"""What was looked at is written together, this long after the first of it."""


class CaseDesk(QObject):
    """``author`` stands on all that is written and in the history; empty where no name is set."""

    announced = Signal(str)
    """A line for the status bar and a screen reader."""
    said = Signal(object)
    """A ``Message``, or ``None`` when there is nothing more to say."""
    saved_changed = Signal(str)
    """How safe the editor's work is: ``saved``, ``unsaved``, ``reading``; empty where there is no case."""
    case_changed = Signal()
    """Another case is open, or none, or it has another name."""
    case_in_use = Signal(object, object)
    """(path, ``Holder``): somebody else works in the case that was to be opened."""
    save_wanted = Signal()
    """The editor wants to save the case in another place."""

    def __init__(self, review: Review, folder: Path, recent: RecentCases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self.folder = folder
        """Where unnamed cases lie."""
        self.recent = recent
        self.case: Case | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.indexChanged.connect(self._on_index)
        self.options = Options()
        """How a new case compares its versions."""
        self.author = ""
        self.may_lose: Callable[[], bool] = lambda: True
        """Asks whether a case that no disk took may be closed."""
        self._mirroring = False
        self._looked: set[str] = set()
        self._looking = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._looking.timeout.connect(self.write_looked)

    # The case

    @property
    def named(self) -> bool:
        """Whether the case has a name of its own, and so is not the program's to erase."""
        return self.case is not None and self.case.saved and self.case.path.parent != self.folder

    @property
    def unkept(self) -> bool:
        """Whether there is work that no disk holds."""
        case = self.case
        return case is not None and not case.saved and bool(self.undo_stack.count())

    def begin_case(self) -> Case:
        """A new, unnamed case. Where the user's data folder takes none it is in memory, and that is said."""
        now = datetime.now(UTC).astimezone()
        path = self.folder / f"case-{now:%Y%m%d-%H%M%S}-{token_hex(2)}{SUFFIX}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            case = Case.create(path, person=self.author, options=self.options)
        except (CaseError, OSError) as error:
            case = Case.in_memory(self.tr("This case"), person=self.author, options=self.options)
            reason = str(error) if isinstance(error, CaseError) else (error.strerror or str(error))
            told = self.tr("Your work can't be kept in the folder for it: {reason} Save the case in another place.")
            self.say(self._save_elsewhere(told.format(reason=reason.rstrip(".") + ".")))
        self._set_case(case)
        return case

    def open_case(self, path: Path, *, reading: bool = False, take_over: bool = False, quietly: bool = False) -> bool:
        """Go on in a case; what was open is left. Where somebody else works in it that is told (but not ``quietly``), and
        nothing changes here."""
        if self.case is not None and self.case.saved and path.exists() and path.samefile(self.case.path):
            if not (take_over and self.case.read_only):
                self.announced.emit(self.tr("{name} is open here.").format(name=path.name))
                return True
            self.case.close()
        if self.unkept and not self.may_lose():
            return False
        self.say(None)
        try:
            case = Case.open(path, person=self.author, reading=reading, take_over=take_over)
        except CaseInUseError as error:
            if not quietly:
                self.case_in_use.emit(path, error.holder)
            return False
        except CaseError as error:
            self.say(Message(str(error)))
            return False
        self.leave_case()
        self._set_case(case)
        self._take_in()
        self.tell_state()
        return True

    def go_on(self) -> bool:
        """Open the case that was open when the program ended without closing it; one that somebody works in is left alone."""
        for path in self.recent.left_open():
            if self.open_case(path, quietly=True):
                told = self.tr("The program ended before this case was closed. All that you did is here.")
                if self.case is not None and not self.case.read_only:
                    self.say(Message(told, error=False, stays=True))
                return True
        return False

    def tell_state(self) -> None:
        """What is to be known of a case when it is opened, in one message."""
        case = self.case
        if case is None:
            return
        told = " ".join(filter(None, (*case.losses, case.read_only, *case.notices)))
        if told:
            error = bool(case.losses)
            self.say(
                self._save_elsewhere(told, error=error) if case.read_only else Message(told, error=error, stays=True)
            )

    def let_go(self) -> None:
        """Close the case. An unnamed one that holds nothing but files that are still there is erased."""
        case, self.case = self.case, None
        self._looking.stop()
        if case is None:
            return
        self.case = case
        self.write_looked()
        untouched = case.saved and not self.named and not case.read_only and not self.undo_stack.count()
        erase = untouched and self._holds_only_files(case)
        decided, count = self.review.decided_facts()
        waiting = count - decided if self.review.comparison is not None else -1
        self.case = None
        self.undo_stack.clear()
        case.close()
        if erase:
            case.path.unlink(missing_ok=True)
            self.recent.forget(case.path)
        elif case.saved:
            self.recent.left(case.path, waiting)
        self.case_changed.emit()
        self._tell_saved()

    def leave_case(self) -> None:
        """Close the case and show nothing of it any more."""
        self.let_go()
        self.review.set_annotations(Annotations())

    def _holds_only_files(self, case: Case) -> bool:
        raise NotImplementedError

    def _set_case(self, case: Case) -> None:
        self.case = case
        self._looked = set()
        self.mirror()
        self.case_changed.emit()
        self._tell_saved()

    # Copies

    def save_as(self, path: Path) -> bool:
        """Go on in a file of that name. An unnamed case is then no longer in the data folder."""
        case = self.case
        if case is None:
            return False
        self.write_looked()
        old = case.path if case.saved and not self.named else None
        before = case.path
        try:
            case.save_as(path)
        except FactlineError as error:
            self.say(Message(str(error)))
            return False
        if old is not None:
            old.unlink(missing_ok=True)
            self.recent.forget(old)
        else:
            self.recent.left(before)
        self.mirror()
        self.case_changed.emit()
        self._tell_saved()
        self.announced.emit(self.tr("The case is {name} now.").format(name=path.name))
        return True

    def duplicate(self, path: Path) -> None:
        self._copied(lambda case: case.duplicate(path), self.tr("A copy of the case is in {name}."), path)

    def copy_for_sending(self, path: Path) -> None:
        told = self.tr("{name} can be sent: it holds no original files, no file names and no people's names.")
        self._copied(lambda case: case.copy_for_sending(path), told, path)

    def compact(self) -> None:
        case = self.case
        if case is None or not case.saved:
            return
        before = case.path.stat().st_size
        told = self.tr("{name} was {before} kB and is {after} kB now.")
        try:
            case.compact()
        except FactlineError as error:
            self.say(Message(str(error)))
            return
        kilobytes = {"before": grouped(before // 1024), "after": grouped(case.path.stat().st_size // 1024)}
        self.announced.emit(told.format(name=case.path.name, **kilobytes))

    def _copied(self, copy: Callable[[Case], None], told: str, path: Path) -> None:
        if self.case is None:
            return
        self.write_looked()
        try:
            copy(self.case)
        except FactlineError as error:
            self.say(Message(str(error)))
        else:
            self.say(Message(told.format(name=path.name), error=False))

    def unite(self, path: Path) -> tuple[Conflict, ...] | None:
        """Take in another copy of this case; gives what both changed, or ``None`` when it could not be."""
        case = self.case
        if case is None:
            return None
        before = case.last
        try:
            conflicts = case.unite(path)
        except FactlineError as error:
            self.say(Message(str(error)))
            return None
        if case.last == before and not conflicts:
            self.announced.emit(self.tr("{name} has nothing that is not here.").format(name=path.name))
        self.mirror()
        self._take_in()
        return conflicts

    # Acts

    def act(self, act: CaseAct) -> bool:
        """Do it: on the disk first, then in sight. One that is refused is said, and nothing has changed."""
        case = self.case
        if case is None:
            return False
        case.person = self.author
        try:
            if not case.apply(act):
                return False
        except FactlineError as error:
            self._refuse(error)
            return False
        command = Act(case.undoable, self._turn, self._now_shown())
        command.standing = self.review.current
        if case.log(1)[0]:  # nothing, where the act brought the first versions
            self.undo_stack.push(command)
        self._take_in()
        command.waits = not self._is_shown()
        return True

    def mirror(self) -> None:
        """Fill the undo stack anew from the log of the case."""
        done, undone = self.case.log(STEPS) if self.case and not self.case.read_only else ((), ())
        self._mirroring = True
        self.undo_stack.clear()
        for what in (*done, *undone):
            self.undo_stack.push(Act(what, self._turn))
        self.undo_stack.setIndex(len(done))
        self._mirroring = False

    def _turn(self, command: Act, back: bool) -> None:
        if self._mirroring or self.case is None:
            return
        self.case.person = self.author
        try:
            turned = self.case.undo() if back else self.case.redo()
        except FactlineError as error:
            self._refuse(error)
            turned = False
        if not turned:  # the stack has moved all the same; it can't be changed while it does
            QTimer.singleShot(0, self, self.mirror)
            return
        self._take_in(command.before if back else command.after)
        standing = command.standing
        if back and standing is not None:
            self.review.set_current(standing)

    def _on_index(self, index: int) -> None:
        if index == 0 and not self._mirroring and self.case is not None and self.case.log(1)[0]:
            QTimer.singleShot(0, self, self.mirror)

    def _refuse(self, error: FactlineError) -> None:
        if isinstance(error, CaseTakenError) and self.case is not None:
            self.case.read_only = str(error)
        self.say(self._save_elsewhere(str(error)) if isinstance(error, CaseError) else Message(str(error)))
        self._tell_saved()

    def _save_elsewhere(self, told: str, *, error: bool = True) -> Message:
        return Message(told, error=error, action=self.tr("Save as…"), do=self.save_wanted.emit, stays=True)

    # What is shown of it

    def _now_shown(self) -> Shown | None:
        """What is shown now, for the way back."""
        return None

    def _is_shown(self) -> bool:
        """Whether all that the case holds is shown."""
        return True

    def _take_in(self, known: Shown | None = None) -> None:
        """Show what the case holds now; ``known`` is what was shown when it held that, if it is known."""
        assert self.case is not None
        self.review.set_annotations(self.case.annotations)

    def say(self, message: Message | None) -> None:
        self.said.emit(message)

    def _tell_saved(self) -> None:
        case = self.case
        if case is None:
            self.saved_changed.emit("")
        elif case.read_only:
            self.saved_changed.emit("reading")
        else:
            self.saved_changed.emit("saved" if case.saved else "unsaved")

    # What was looked at

    def look_at(self, keys: set[str]) -> None:
        """These changes were seen; it is written a little later, with what is looked at until then."""
        if self.case is not None and not self.case.read_only and not keys <= self.case.looked | self._looked:
            self._looked |= keys
            if not self._looking.isActive():
                self._looking.start()

    def write_looked(self) -> None:
        """Write what was looked at. Nothing of the editor's hangs on it, so a disk that refuses it is not spoken of here."""
        self._looking.stop()
        case, keys = self.case, self._looked
        self._looked = set()
        if case is not None and keys and not case.read_only:
            try:
                case.look(keys)
            except CaseError:
                self._looked = keys
