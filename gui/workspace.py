"""What an editor does at the desk: every act of the window as a method, without a widget.

Reading, comparing and exporting are jobs of the worker; the methods return at once and the review changes when the result
is there. From the case up: ``gui.case_desk`` (the case and its undo stack), ``gui.annotating`` (notes and decisions),
``gui.comparing`` (what is compared and shown), ``gui.opening`` (sources to versions), and here the versions themselves,
links made by hand, and exports.
"""

from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.case import Conflict, Link, RemoveVersion, Reorder, Returned, SetContext, SetOptions
from core.export import FORMATS, ExportOptions
from core.model import FactlineError, Options, StatedDate, Version
from core.worker import Export, ReadComments
from gui.annotating import signed
from gui.export_formats import OFFERED
from gui.jobs import Jobs
from gui.linking import Chosen, hand_link
from gui.linking import told as told_paragraphs
from gui.opening import OpeningDesk
from gui.recent_cases import RecentCases
from gui.review import Review
from gui.sources import word_file
from gui.telling import Message
from gui.wording import signature


class Workspace(OpeningDesk):
    """The acts of one window."""

    exported = Signal(object)
    """The path of a file that was written."""

    def __init__(
        self, review: Review, jobs: Jobs, folder: Path, recent: RecentCases, parent: QObject | None = None
    ) -> None:
        super().__init__(review, jobs, folder, recent, parent)
        self._exporting = 0, ""
        """The export that was asked for last, by its job, and what is told of it."""
        self.versions_changed.connect(self._note_case)
        self.case_changed.connect(self._note_case)
        review.current_changed.connect(self._look_at_current)

    def clear(self) -> None:
        """Back to the empty desk: the case is closed."""
        if self.unkept and not self.may_lose():
            return
        self._coming = None  # what waits to be compared is in the case and stays there
        self.stop()
        self.leave_case()

    def _bring(self) -> None:
        # Before it is compared: a case that is left meanwhile would be known by texts that it holds no more.
        self._note_case()
        super()._bring()

    def _note_case(self) -> None:
        """Which case is open and what it holds, for the next start."""
        case = self.case
        if case is not None and case.saved and case.versions:
            labels = dict.fromkeys((case.versions[0].label, case.versions[-1].label))
            title = case.path.stem if self.named else " → ".join(labels)
            texts = [version.text_sha256 for version in case.versions]
            files = {text: self._paths[text] for text in texts if text in self._paths}
            self.recent.opened(case.path, title, texts, files)

    def _look_at_current(self) -> None:
        if self.review.current is not None and self.review.looked:
            self.look_at({change.key for change in self.review.line_of(self.review.current).changes})

    def look_at_all(self) -> None:
        """Nothing of what is here is new any more."""
        comparison = self.review.comparison
        if comparison is not None and self.case is not None:
            self.look_at({change.key for pair in (*comparison.pairs, *self.review.pairs) for change in pair.changes})
            self.write_looked()
            self.review.set_looked(self.case.looked)
            self.announced.emit(self.tr("Nothing is new any more."))

    def unite(self, path: Path) -> tuple[Conflict, ...] | None:
        self.know_until_now()
        return super().unite(path)

    def read_comments(self, path: Path) -> None:
        """Take in what others wrote into the Word file that was sent to them: one act, told when it is done."""
        if self.case is None:
            return
        self.say(None)
        self.working.emit(self.tr("Reading {name}.").format(name=path.name), 0, 0)
        comparison = self.review.comparison
        changes = tuple(change for pair in comparison.pairs for change in pair.changes) if comparison else ()
        job = ReadComments(path, self.versions, self.review.annotations.notes, (*changes, *self.review.changes))

        def take(brought: Returned) -> None:
            done = not brought or self.act(brought)
            if done:
                count = self.tr("1 thing came back") if brought.count == 1 else self.tr("{n} things came back")
                said = self.tr("{count} from {name}.").format(count=count.format(n=brought.count), name=path.name)
                nothing = self.tr("{name} brings nothing that is not here.").format(name=path.name)
                told = [said if brought else nothing, *brought.told_first]
                self.say(Message(" ".join(told), error=False))

        self.jobs.submit(job, take)

    # Versions

    def set_published(self, index: int, published: date | datetime | None) -> None:
        """Correct the date of a version: relative dates are resolved and facts judged again, nothing is aligned anew."""
        version = self.versions[index]
        if (version.published and version.published.value) != published:
            known = StatedDate(published, "editor") if published is not None else None
            self.act(SetContext(version.id, "published", known))

    def set_label(self, index: int, label: str) -> None:
        version = self.versions[index]
        if label.strip() and label.strip() != version.label:
            self.act(SetContext(version.id, "label", label.strip()))

    def move_version(self, index: int, to: int) -> None:
        """Put a version at another place in the order; all is compared again."""
        order = [version.id for version in self.versions]
        order.insert(to, order.pop(index))
        self.act(Reorder(tuple(order)))

    def remove_version(self, index: int) -> None:
        """Take a version off the desk. Its file is not touched, and undoing brings it back."""
        self.act(RemoveVersion(self.versions[index].id))

    def set_options(self, options: Options) -> None:
        """What every comparison is told, as the user's own lines of furniture; what is open is compared with it at once."""
        if options != self.options:
            self.options = options
            if self.case is not None:
                self.act(SetOptions(options))

    # Links made by hand

    def link(self, one: Chosen, other: Chosen) -> None:
        """Tie paragraphs of two versions together; all is compared again."""
        self._settle_link(one, other, self.tr("Linked {older} to {newer}."), linked=True)

    def unlink(self, one: Chosen, other: Chosen) -> None:
        """Keep paragraphs of two versions apart; all is compared again."""
        self._settle_link(one, other, self.tr("Unlinked {older} from {newer}."), linked=False)

    def _settle_link(self, one: Chosen, other: Chosen, told: str, *, linked: bool) -> None:
        older, newer = sorted((one, other), key=lambda side: side.version)
        shown = self.review.versions  # others may be coming
        made = hand_link(shown, older, newer, linked=linked)
        sides = {"older": told_paragraphs(older, shown), "newer": told_paragraphs(newer, shown)}
        self.say(None)
        self._told = Message(told.format(**sides), error=False, action=self.tr("Undo"), do=self.undo_stack.undo)
        if not self.act(Link(made)):
            self._told = None

    # Export

    def export(self, format_: str, target: Path, options: ExportOptions) -> None:
        """Write the comparison to a file in a format of ``gui.export_formats``; a redline into the older version's own Word
        file, where that is still there or in the case."""
        comparison = self.review.comparison
        if comparison is None:
            return
        self.say(None)
        told = self.tr("Exporting {name}.").format(name=target.name)
        self.working.emit(told, 0, 0)
        if format_ == "docx" and options.original is None:
            options = replace(options, original=self._original(comparison.versions[(options.pair or (0,))[0]]))
        settings = tuple((field.name, getattr(options, field.name)) for field in fields(options))
        unset = {field.name: field.default for field in fields(ExportOptions)}["author"]
        name = options.author if options.author != unset else signature("")
        module = "" if format_ in FORMATS else OFFERED[format_].module
        job = Export(comparison, format_, target, signed(self.review.annotations, name), settings, module)
        self._exporting = self.jobs.submit(job, self.exported.emit), told

    def _on_progress(self, number: int, step: str, done: int, total: int) -> None:
        if number == self._exporting[0]:
            self.working.emit(self._exporting[1], done, total)
        else:
            super()._on_progress(number, step, done, total)

    def _original(self, version: Version) -> bytes | Path | None:
        """The Word file a version was read from: where it lies, else as the case keeps it."""
        from core.export.word.origin import is_from_word

        path = word_file(version, self._paths.get(version.text_sha256))
        if path is not None or self.case is None or not is_from_word(version):
            return path
        try:
            return self.case.original(version.id)
        except FactlineError as error:
            self.say(Message(str(error)))
            return None
