"""What an editor does at the desk: every act of the window as a method, without a widget.

Owns the versions, the jobs and the undo stack, and writes into the ``Review`` that all widgets show. Reading, comparing
and exporting are jobs of the worker; the methods return at once and the review changes when the result is there.
"""

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.export import ExportOptions
from core.model import Annotations, Comparison, FactlineError, HandLink, Options, PairComparison, StatedDate, Version
from core.worker import Compare, ComparePair, Export, Read
from gui.annotating import AnnotatingDesk, signed
from gui.jobs import Jobs
from gui.linking import Chosen, hand_link, that_fit, with_link
from gui.linking import told as told_paragraphs
from gui.pairing import base_of, wanted_pairs
from gui.reading_again import taken_again
from gui.recovery import Recovery
from gui.review import Mode, Review
from gui.sources import Awaited, Source, word_file
from gui.telling import Message, progress_words, result_sentence, warning_of
from gui.undo import Show, Shown
from gui.wording import signature, stated

TURN_MS = 1
"""To the next turn of the event loop. A timer of 0 is a posted event and would come before keys and clicks."""


class Workspace(AnnotatingDesk):
    """The acts of one window."""

    versions_changed = Signal()
    showing = Signal(object)
    """What is about to be shown (a ``Shown``): make room, before the review changes and everything is laid out."""
    said = Signal(object)
    """A ``Message``, or ``None`` when there is nothing more to say."""
    working = Signal(str, int, int)
    """(what is being done, done, total); a total of 0 is unknown."""
    rested = Signal()
    """Nothing is being done any more."""
    date_wanted = Signal(int)
    """The date of this version, by index, is to be asked for."""
    exported = Signal(object)
    """The path of a file that was written."""
    saved_changed = Signal(bool)
    """Whether notes and decisions are safe on disk."""

    def __init__(self, review: Review, jobs: Jobs, recovery: Recovery, parent: QObject | None = None) -> None:
        super().__init__(review, parent)
        self.jobs = jobs
        self.options = Options()
        """What is passed to every comparison."""
        self.base = ""
        """Id of the version that all in sight are compared with; empty: each is with the one before it."""
        self.unkept = False
        """Whether there are notes or decisions that could not be written to disk."""
        self._recovery = recovery
        self._shown = Shown()
        self._coming: Shown | None = None
        self._linking = False
        self._reading: dict[int, Awaited] = {}
        self._paired: Comparison | None = None
        self._pairs: dict[tuple[int, int], PairComparison] = {}
        """Pairs of ``_paired`` that are not neighbours, as far as they were compared."""
        self._given: dict[str, str] = {}
        self._paths: dict[str, Path] = {}
        """The file each text (by hash) was read from last."""
        self._subject = ""
        self._last_said: Message | None = None
        self._comparing = 0
        self._asked = 0  # how often other columns were
        self._mode_coming: Mode | None = None
        jobs.progress.connect(self._on_progress)
        jobs.finished.connect(self._on_read)
        jobs.failed.connect(self._on_failed)
        jobs.cancelled.connect(self._on_cancelled)
        jobs.idle.connect(self.rested)
        review.annotations_changed.connect(self._keep)

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions on the desk, in order; those still being compared count."""
        return (self._coming or self._shown).versions

    @property
    def by_hand(self) -> tuple[HandLink, ...]:
        """Links made and refused by hand."""
        return (self._coming or self._shown).by_hand

    # Opening

    def open_files(self, paths: Iterable[Path]) -> None:
        """Read files and put them behind the versions that are there."""
        self.open_sources(Source(path) for path in paths)

    def open_sources(self, sources: Iterable[Source]) -> None:
        """Read files of which something is known."""
        for source in sources:
            job = Read(source.path, label=source.label, published=source.published)
            self._expect(job, Awaited(source.path.name, source.language, path=source.path))

    def open_described(self, description: Path) -> None:
        """Open the files that a TOML file beside them names, with their labels and dates."""
        table = tomllib.loads(description.read_text(encoding="utf-8"))
        self.open_sources(
            Source(description.parent / known["file"], known["label"], known["published"]) for known in table["version"]
        )

    def paste(self, text: str, label: str = "", published: date | None = None) -> None:
        """Make a version of a text from the clipboard."""
        if not text.strip():
            self.say(Message(self.tr("There is no text on the clipboard.")))
            return
        name = f"{self.pasted_label()}.txt"
        label = label or self.pasted_label()
        data = text.encode("utf-8", "surrogatepass")
        self._expect(Read(data, name=name, label=label, published=published), Awaited(label))

    def pasted_label(self) -> str:
        """What the next pasted text is called."""
        count = sum(version.source_name.startswith(self.tr("Pasted text")) for version in self.versions)
        return self.tr("Pasted text {n}").format(n=count + 1) if count else self.tr("Pasted text")

    def clear(self) -> None:
        """Back to the empty desk."""
        self.stop()
        self.undo_stack.clear()
        self._show(Shown())
        self.review.set_annotations(Annotations())

    def files(self) -> dict[Path, str]:
        """The files of the versions on the desk, each with its version's id."""
        paths = {version.id: self._paths.get(version.text_sha256) for version in self.versions}
        return {path: known for known, path in paths.items() if path is not None}

    def read_again(self, paths: Iterable[Path]) -> None:
        """Read files that changed on disk; each takes the place of the version it was."""
        known = self.files()
        for path in paths:
            if path in known:
                self._expect(Read(path), Awaited(path.name, path=path, replaces=known[path]))

    def _expect(self, job: Read, awaited: Awaited) -> None:
        if not self._reading:
            self.say(None)
            self.working.emit(self.tr("Reading {name}.").format(name=awaited.name), 0, 0)
        self._reading[self.jobs.submit(job)] = awaited

    def _on_read(self, number: int, result: object) -> None:
        if (awaited := self._reading.get(number)) and isinstance(result, Version):
            if awaited.path is not None:
                self._paths[result.text_sha256] = awaited.path
            known = {"language": awaited.language, "language_source": "editor"} if awaited.language else {}
            self._reading[number] = replace(awaited, version=result.with_context(**known), answered=True)
            self._end_reading()

    def _end_reading(self) -> None:
        """Once every file has answered: compare what came, and say which did not."""
        if not all(awaited.answered for awaited in self._reading.values()):
            return
        again = {
            awaited.replaces: awaited.version
            for awaited in self._reading.values()
            if awaited.version is not None and awaited.replaces
        }
        came = [
            awaited.version
            for awaited in self._reading.values()
            if awaited.version is not None and not awaited.replaces
        ]
        complaints = [awaited.complaint for awaited in self._reading.values() if awaited.complaint]
        self._reading = {}
        others = bool(came or self.versions)
        if complaints:
            told = " ".join(complaints)
            self.say(Message(f"{told} {self.tr('The other versions are open.')}" if others else told))
        if again:
            self._take_again(again)
        elif came:
            versions = (*self.versions, *came)
            self._given |= {version.text_sha256: version.label for version in came}
            kept = self._recovery.find(versions)
            names = ", ".join(version.label for version in came)
            act = self.tr("Add {names}").format(names=names)
            self._bring(kept.versions, act, by_hand=self.by_hand or kept.by_hand)

    def _take_again(self, again: Mapping[str, Version]) -> None:
        """Compare with what was read again: label and corrections stay, and notes find their words in the new text."""
        versions, annotations = taken_again(self.versions, self.review.annotations, again)
        for old, new in zip(self.versions, versions, strict=True):
            self._given.setdefault(new.text_sha256, self._given.get(old.text_sha256, old.label))
        names = ", ".join(version.source_name for version in again.values())
        if versions == self.versions:
            self.announced.emit(self.tr("{names} says the same as before.").format(names=names))
            return
        act = self.tr("Read {names} again").format(names=names)
        self._bring(versions, act, annotations=annotations)

    # Versions

    def set_published(self, index: int, published: date | datetime | None) -> None:
        """Correct the date of a version: relative dates are resolved and facts judged again, nothing is aligned anew."""
        version = self.versions[index]
        known = StatedDate(published, "editor") if published is not None else None
        if (version.published and version.published.value) == published:
            return
        text = self.tr("Date {label} {date}").format(label=version.label, date=stated(known) if known else "–")
        self._bring(self._with(index, published=known), text)

    def set_label(self, index: int, label: str) -> None:
        if label.strip() and label.strip() != self.versions[index].label:
            text = self.tr("Rename {label}").format(label=self.versions[index].label)
            self._bring(self._with(index, label=label.strip()), text)

    def move_version(self, index: int, to: int) -> None:
        """Put a version at another place in the order; all is compared again."""
        order = list(self.versions)
        version = order.pop(index)
        order.insert(to, version)
        if tuple(order) != self.versions:
            self._bring(tuple(order), self.tr("Move {label}").format(label=version.label))

    def remove_version(self, index: int) -> None:
        """Take a version off the desk. Its file is not touched."""
        rest = self.versions[:index] + self.versions[index + 1 :]
        self._bring(rest, self.tr("Remove {label}").format(label=self.versions[index].label))

    def compare_again(self) -> None:
        self._bring(self.versions, self.tr("Compare again"))

    def set_furniture(self, phrases: tuple[str, ...]) -> None:
        """The user's own lines of page furniture; what is open is compared with them at once."""
        if phrases != self.options.furniture_phrases:
            self.options = replace(self.options, furniture_phrases=phrases)
            if len(self.versions) > 1:
                self._bring(self.versions, self.tr("Page furniture"))

    def show_columns(self, columns: Sequence[int], mode: Mode | None = None) -> None:
        """Show these versions, by index; neighbours in sight are compared with one another. With ``mode`` they are laid out
        that way from the moment they are shown. What was asked for before and is not there yet is not shown any more."""
        comparison = self.review.comparison
        chosen = tuple(sorted(set(columns)))
        self._asked, self._mode_coming = self._asked + 1, mode
        asked = self._asked
        if comparison is None or len(chosen) < 2 or chosen[-1] >= len(comparison.versions):
            return
        at_hand = [(pair.before, pair.after) for pair in self.review.pairs]
        if chosen == self.review.layout_.columns and at_hand == wanted_pairs(comparison.versions, chosen, self.base):
            self.review.set_layout(replace(self.review.layout_, mode=mode or self.review.layout_.mode))
            return
        if self._coming is not None and self.jobs.running:  # comparing others for it would lose what is coming
            self.announced.emit(self.tr("Wait until the versions are compared."))
            return
        first, last = (comparison.versions[n].label for n in (chosen[0], chosen[-1]))
        self._subject = self.tr("Comparing {first} with {last}").format(first=first, last=last)

        def arrive(pairs: tuple[PairComparison, ...]) -> None:
            if asked == self._asked:
                self._show(replace(self._shown, columns=chosen, pairs=pairs), mode)

        self._pair_up(comparison, chosen, arrive)

    def compare_all_with(self, base: str) -> None:
        """Compare all versions in sight with one, by its id; with an empty one each with the one before it."""
        self.base = base
        self.show_columns(self.review.layout_.columns)

    @property
    def mode_coming(self) -> Mode | None:
        """How versions that are still being compared will be laid out, where that was asked for with them."""
        waiting = self._coming is None and self._comparing in self.jobs.running
        return self._mode_coming if waiting else None

    def _with(self, index: int, **known: Any) -> tuple[Version, ...]:
        changed = self.versions[index].with_context(**known)
        return (*self.versions[:index], changed, *self.versions[index + 1 :])

    # Links made by hand

    def link(self, one: Chosen, other: Chosen) -> None:
        """Tie paragraphs of two versions together; all is compared again."""
        told = self.tr("Linked {older} to {newer}.")
        self._settle_link(one, other, self.tr("Link paragraphs"), told, linked=True)

    def unlink(self, one: Chosen, other: Chosen) -> None:
        """Keep paragraphs of two versions apart; all is compared again."""
        told = self.tr("Unlinked {older} from {newer}.")
        self._settle_link(one, other, self.tr("Unlink paragraphs"), told, linked=False)

    def _settle_link(self, one: Chosen, other: Chosen, act: str, told: str, *, linked: bool) -> None:
        older, newer = sorted((one, other), key=lambda side: side.version)
        made = hand_link(self.versions, older, newer, linked=linked)
        sides = {"older": told_paragraphs(older, self.versions), "newer": told_paragraphs(newer, self.versions)}
        self.say(None)
        done = Message(told.format(**sides), error=False, action=self.tr("Undo"), do=self.undo_stack.undo)
        self._linking = True
        self._bring(self.versions, act, by_hand=with_link(self.by_hand, made), told=done)

    # Comparing

    def _bring(
        self,
        versions: tuple[Version, ...],
        act: str,
        *,
        by_hand: tuple[HandLink, ...] | None = None,
        told: Message | None = None,
        annotations: Annotations | None = None,
    ) -> None:
        """Compare these versions and show them; what is shown stays until the result is there. ``told`` is said then."""
        by_hand = that_fit(self.by_hand if by_hand is None else by_hand, versions)
        self._coming = Shown(versions, by_hand=by_hand)
        self.jobs.drop(self._comparing)
        if len(versions) < 2:
            self._arrive(Shown(versions), act)
            return
        self._subject = self.tr("Comparing {first} with {last}").format(
            first=versions[0].label, last=versions[-1].label
        )
        self.working.emit(self._subject + "…", 0, 0)

        def compared(comparison: Comparison) -> None:
            columns = self._shown.columns_for(comparison)
            if self.review.layout_.mode == "unified":  # which shows the first and the last of them
                columns = (columns[0], columns[-1])
            self._pair_up(
                comparison,
                columns,
                lambda pairs: self._make_room_for(
                    Shown(comparison.versions, comparison, columns, pairs, by_hand), act, told, annotations
                ),
            )

        linked = tuple(link for link in by_hand if link.linked)
        unlinked = tuple(link for link in by_hand if not link.linked)
        self._comparing = self.jobs.submit(Compare(versions, linked, unlinked, self.options), compared)

    def _pair_up(
        self, comparison: Comparison, columns: tuple[int, ...], then: Callable[[tuple[PairComparison, ...]], None]
    ) -> None:
        """Call ``then`` with the pairs between these columns, the missing ones compared by the worker first."""
        if comparison is not self._paired:
            self._paired, self._pairs = comparison, {}
        at_hand = {(pair.before, pair.after): pair for pair in comparison.pairs} | self._pairs
        wanted = wanted_pairs(comparison.versions, columns, self.base)
        missing = next((pair for pair in wanted if pair not in at_hand), None)
        if missing is None:
            then(tuple(at_hand[pair] for pair in wanted))
            return

        def compared(pair: PairComparison) -> None:
            if comparison is self._paired:
                self._pairs[missing] = pair
                self._pair_up(comparison, columns, then)

        self.jobs.drop(self._comparing)
        self.working.emit(self._subject + "…", 0, 0)
        self._comparing = self.jobs.submit(ComparePair(comparison, *missing), compared)

    def _make_room_for(self, shown: Shown, act: str, told: Message | None, annotations: Annotations | None) -> None:
        """Let what frames the versions open now and show them in the next turn of the event loop, so that keys and clicks
        come in between."""
        coming = self._coming
        self.showing.emit(shown)

        def arrive() -> None:
            if self._coming is coming:  # nothing else was asked for meanwhile
                self._arrive(shown, act, told, annotations)

        QTimer.singleShot(TURN_MS, self, arrive)

    def _arrive(
        self, shown: Shown, act: str, told: Message | None = None, annotations: Annotations | None = None
    ) -> None:
        self._coming, self._linking = None, False
        before = self._shown
        if before.versions:
            self.undo_stack.beginMacro(act)
            self.undo_stack.push(Show(act, self._show, before, shown))
            if annotations is not None:
                self._annotate(act, annotations)
            self.undo_stack.endMacro()
        else:
            self._show(shown)
        if shown.comparison is not None and not self.review.annotations.notes and not self.review.annotations.decisions:
            self.review.set_annotations(self._recovery.find(shown.versions).annotations)
        if shown.comparison is not None:
            self._keep()
            self.announced.emit(result_sentence(self.review))
            if told is not None:
                self.say(told)
            else:
                self._warn(before, shown)

    def _warn(self, before: Shown, shown: Shown) -> None:
        """Say what is to be known of what is shown now, unless something graver is being said."""
        assert shown.comparison is not None
        if self._last_said and self._last_said.error:
            return
        message = warning_of(before.versions, shown.comparison, shown.pairs, self.date_wanted.emit)
        if message is not None:
            self.say(message)

    def _show(self, shown: Shown, mode: Mode | None = None) -> None:
        self._shown, self._coming = shown, None
        self._asked += 1
        if not shown.versions:  # what was said, was said of versions that are gone
            self.say(None)
        self.showing.emit(shown)
        if len(shown.columns) > 2:
            one = base_of(shown.columns, shown.pairs)
            self.base = shown.versions[one].id if one is not None else ""
        if shown.comparison is not self.review.comparison:
            self.review.set_comparison(shown.comparison, shown.pairs, shown.columns)
        elif shown.columns != self.review.layout_.columns or shown.pairs != self.review.pairs:
            self.review.set_columns(shown.columns, shown.pairs, mode)
        self.versions_changed.emit()
        self._keep()

    # Keeping

    def _keep(self) -> None:
        """Write what the editor added, after every act."""
        added = self.review.annotations.notes or self.review.annotations.decisions or self._shown.by_hand
        if self._shown.comparison is None or not (added or self.undo_stack.count()):
            return
        try:
            self._recovery.keep(self._shown.versions, self.review.annotations, self._given, self._shown.by_hand)
        except FactlineError as error:
            self.unkept = True
            self.say(Message(str(error)))
        else:
            self.unkept = False
        self.saved_changed.emit(not self.unkept)

    # Export

    def export(self, format_: str, target: Path, options: ExportOptions) -> None:
        """Write the comparison to a file in a format of ``core.export.FORMATS``; a redline into the older version's own Word
        file, where that is still there."""
        comparison = self.review.comparison
        if comparison is None:
            return
        self.say(None)
        self.working.emit(self.tr("Exporting {name}.").format(name=target.name), 0, 0)
        if format_ == "docx" and options.original is None:
            older = comparison.versions[(options.pair or (0,))[0]]
            options = replace(options, original=word_file(older, self._paths.get(older.text_sha256)))
        settings = tuple((field.name, getattr(options, field.name)) for field in fields(options))
        unset = {field.name: field.default for field in fields(ExportOptions)}["author"]
        name = options.author if options.author != unset else signature("")
        job = Export(comparison, format_, target, signed(self.review.annotations, name), settings)
        self.jobs.submit(job, self.exported.emit)

    # How jobs go

    def stop(self) -> None:
        """Cancel what is being done; what was there stays."""
        if self.jobs.running:
            self.jobs.cancel()

    def say(self, message: Message | None) -> None:
        self._last_said = message
        self.said.emit(message)

    def _on_progress(self, number: int, step: str, done: int, total: int) -> None:
        if number in self._reading:
            self.working.emit(self.tr("Reading {name}.").format(name=self._reading[number].name), done, total)
        elif number == self._comparing:
            far = progress_words(step, done, total)
            # Only the edits are many enough to be measured; the bar of the other steps doesn't pretend to.
            measured = (done, total) if step == "edit" else (0, 0)
            self.working.emit(f"{self._subject}: {far}." if far else f"{self._subject}…", *measured)

    def _on_failed(self, number: int, sentence: str, details: str) -> None:
        if awaited := self._reading.get(number):
            self._reading[number] = replace(awaited, complaint=sentence, answered=True)
            self._end_reading()
        elif self._linking:
            # The link alone is refused; what is shown stays as it is.
            self._coming, self._linking = None, False
            self.say(Message(sentence))
        elif self._coming is not None:
            self.say(Message(sentence, action=self.tr("Compare again"), do=self.compare_again))
        else:
            self.say(Message(sentence))

    def _on_cancelled(self, number: int) -> None:
        self._reading.pop(number, None)
        self._coming, self._linking = None, False
        still = self.review.comparison is not None
        self.announced.emit(self.tr("Stopped. The comparison you had is still here.") if still else self.tr("Stopped."))
