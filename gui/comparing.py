"""What is compared and shown of the case: the worker compares what the case holds now, and the view follows it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from core.model import Comparison, HandLink, PairComparison, Version
from core.worker import Compare, ComparePair
from gui.annotating import AnnotatingDesk
from gui.jobs import Jobs
from gui.pairing import base_of, wanted_pairs
from gui.recent_cases import RecentCases
from gui.review import Mode, Review
from gui.telling import Message, progress_words, result_sentence, warning_of
from gui.undo import Act, Shown

PATIENCE_MS = 300
"""After so long the text is shown that is there, until it is compared."""


class ComparingDesk(AnnotatingDesk):
    """``Review`` shows what the case held when it was last compared; what it holds now is ``versions``."""

    versions_changed = Signal()
    showing = Signal(object)
    """What is about to be shown (a ``Shown``): make room, before the review changes and everything is laid out."""
    waiting = Signal(object)
    """These versions (a ``Shown``) take long to be compared, and nothing else is shown."""
    working = Signal(str, int, int)
    """(what is being done, done, total); a total of 0 is unknown."""
    rested = Signal()
    """Nothing is being done any more."""
    date_wanted = Signal(int)
    """The date of this version, by index, is to be asked for."""

    def __init__(
        self, review: Review, jobs: Jobs, folder: Path, recent: RecentCases, parent: QObject | None = None
    ) -> None:
        super().__init__(review, folder, recent, parent)
        self.jobs = jobs
        self.base = ""
        """Id of the version that all in sight are compared with; empty: each is with the one before it."""
        self._shown = Shown()
        self._coming: Shown | None = None
        self._told: Message | None = None
        """What is said when what is coming is there."""
        self._paired: Comparison | None = None
        self._pairs: dict[tuple[int, int], PairComparison] = {}
        """Pairs of ``_paired`` that are not neighbours, as far as they were compared."""
        self._subject = ""
        self._last_said: Message | None = None
        self._comparing = 0
        self._asked = 0  # how often other columns were
        self._mode_coming: Mode | None = None
        self.preparations: tuple[Callable[[Shown], None], ...] = ()
        """What takes long is made ready by these before something is shown, each in a turn of the event loop."""
        jobs.progress.connect(self._on_progress)
        jobs.failed.connect(self._on_failed)
        jobs.cancelled.connect(self._on_cancelled)
        jobs.idle.connect(self.rested)

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions on the desk, in order; those still being compared count."""
        return (self._coming or self._shown).versions

    @property
    def by_hand(self) -> tuple[HandLink, ...]:
        """Links made and refused by hand."""
        return (self._coming or self._shown).by_hand

    # What the case holds now

    def _now_shown(self) -> Shown:
        return self._shown

    def _take_in(self, known: Shown | None = None) -> None:
        case = self.case
        assert case is not None
        if not self._revised():
            self.review.set_annotations(case.annotations)
        if self._coming is not None and self._fits(self._coming):
            return
        found = next((shown for shown in (self._shown, known) if shown is not None and self._fits(shown)), None)
        if found is None:
            self._bring()
            return
        coming, self._coming = self._coming, None
        if coming is not None:
            self.jobs.drop(self._comparing)
        if found is not self._shown:
            self._show(found)
            self.review.set_annotations(case.annotations)
            self.announced.emit(result_sentence(self.review))
        elif coming is not None:
            self.versions_changed.emit()

    def _is_shown(self) -> bool:
        return self._coming is None

    def _fits(self, shown: Shown) -> bool:
        """Whether it is what the case holds now."""
        case = self.case
        if case is None or shown.versions != case.versions or shown.by_hand != case.constraints:
            return False
        return shown.comparison is None or shown.comparison.options == case.options

    def _revised(self) -> bool:
        """Whether a version that is in sight reads otherwise in the case: then its notes stand on words that aren't shown yet."""
        now = {version.id: version.text_sha256 for version in self.case.versions} if self.case else {}
        return any(now.get(version.id, version.text_sha256) != version.text_sha256 for version in self._shown.versions)

    def compare_again(self) -> None:
        if self.case is not None:
            self._bring()

    def leave_case(self) -> None:
        self.jobs.drop(self._comparing)
        self._coming = self._told = None
        super().leave_case()
        if self._shown.versions:
            self._show(Shown())

    # Comparing

    def _bring(self) -> None:
        """Compare what the case holds and show it; what is shown stays until the result is there."""
        case = self.case
        assert case is not None
        versions, by_hand = case.versions, case.constraints
        self._coming = coming = Shown(versions, by_hand=by_hand)
        self.jobs.drop(self._comparing)
        if len(versions) < 2:
            self._arrive(coming)
            return
        self._subject = self.tr("Comparing {first} with {last}").format(
            first=versions[0].label, last=versions[-1].label
        )
        self.working.emit(self._subject + "…", 0, 0)

        def wait() -> None:
            if self._coming is coming:
                self.waiting.emit(coming)

        if not self._shown.versions:
            QTimer.singleShot(PATIENCE_MS, self, wait)

        def compared(comparison: Comparison) -> None:
            columns = self._shown.columns_for(comparison)
            if self.review.layout_.mode == "unified":  # which shows the first and the last of them
                columns = (columns[0], columns[-1])
            self._pair_up(
                comparison,
                columns,
                lambda pairs: self._make_room_for(coming, Shown(versions, comparison, columns, pairs, by_hand)),
            )

        linked = tuple(link for link in by_hand if link.linked)
        unlinked = tuple(link for link in by_hand if not link.linked)
        self._comparing = self.jobs.submit(Compare(versions, linked, unlinked, case.options), compared)

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

    def _make_room_for(self, coming: Shown, shown: Shown) -> None:
        """Let what frames the versions open now, what they show be made ready in the next turns of the event loop and shown in the
        one after, so that keys and clicks come in between. Nothing, where ``coming`` is no longer what is awaited."""
        if self._coming is not coming:
            return
        self.showing.emit(shown)

        def in_turn(*steps: Callable[[Shown], None]) -> None:
            if steps and self._coming is coming:  # nothing else was asked for meanwhile
                self.review.turns.ask("coming", self, lambda: in_turn(*steps[1:]))
                steps[0](shown)

        steps = (lambda shown: self.review.prepare(shown.pairs), *self.preparations, self._arrive)
        self.review.turns.ask("coming", self, lambda: in_turn(*steps))

    def _arrive(self, shown: Shown) -> None:
        before, self._coming = self._shown, None
        told, self._told = self._told, None
        self._remember(shown)
        self._show(shown)
        if self.case is not None:
            self.review.set_annotations(self.case.annotations)
        if shown.comparison is not None:
            self.announced.emit(result_sentence(self.review))
            if told is not None:
                self.say(told)
            else:
                self._warn(before, shown)

    def _remember(self, shown: Shown) -> None:
        """What the last act led to, for when it is undone and done again."""
        index = self.undo_stack.index()
        command = self.undo_stack.command(index - 1) if index else None
        if isinstance(command, Act):
            command.after = shown

    def _warn(self, before: Shown, shown: Shown) -> None:
        """Say what is to be known of what is shown now, unless something graver is being said."""
        assert shown.comparison is not None
        if self._last_said and (self._last_said.error or self._last_said.stays):
            return
        message = self._warning(before, shown.comparison, shown.pairs)
        if message is not None:
            self.say(message)

    def _warning(self, before: Shown, comparison: Comparison, pairs: Sequence[PairComparison]) -> Message | None:
        return warning_of(before.versions, comparison, pairs, self.date_wanted.emit)

    def _show(self, shown: Shown, mode: Mode | None = None) -> None:
        self._shown, self._coming = shown, None
        self._asked += 1
        if not shown.versions:  # what was said, was said of versions that are gone
            self.say(None)
        self.showing.emit(shown)
        if len(shown.columns) > 2:
            one = base_of(shown.columns, shown.pairs)
            self.base = shown.versions[one].id if one is not None else ""
        self.review.set_looked(self.case.looked if self.case is not None else frozenset())
        if shown.comparison is not self.review.comparison:
            self.review.set_comparison(shown.comparison, shown.pairs, shown.columns)
        elif shown.columns != self.review.layout_.columns or shown.pairs != self.review.pairs:
            self.review.set_columns(shown.columns, shown.pairs, mode)
        self.versions_changed.emit()

    # Columns

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

    # How jobs go

    def stop(self) -> None:
        """Cancel what is being done; what was there stays."""
        if self.jobs.running:
            self.jobs.cancel()

    def say(self, message: Message | None) -> None:
        self._last_said = message
        self.said.emit(message)

    def _on_progress(self, number: int, step: str, done: int, total: int) -> None:
        if number == self._comparing:
            far = progress_words(step, done, total)
            # Edits and what is judged are many enough to be measured; the bar of the other steps doesn't pretend to.
            measured = (done, total) if step in ("edit", "understand") else (0, 0)
            self.working.emit(f"{self._subject}: {far}." if far else f"{self._subject}…", *measured)

    def _on_failed(self, number: int, sentence: str, details: str) -> None:
        if self._coming is not None:
            self.say(Message(sentence, action=self.tr("Compare again"), do=self.compare_again))
        else:
            self.say(Message(sentence))

    def _on_cancelled(self, number: int) -> None:
        """What is shown stays, and the acts that were to be shown are taken back, up to one that has nothing to do with it."""
        coming, self._coming, self._told = self._coming, None, None
        still = self.review.comparison is not None
        if coming is not None and not self._shown.versions:
            self.leave_case()
        elif coming is not None:
            while not self._fits(self._shown) and self._takes_back():
                self.undo_stack.undo()
            self._coming = None
            self.versions_changed.emit()
        self.announced.emit(self.tr("Stopped. The comparison you had is still here.") if still else self.tr("Stopped."))

    def _takes_back(self) -> bool:
        """Whether the act that would be undone is one that waits to be shown."""
        index = self.undo_stack.index()
        command = self.undo_stack.command(index - 1) if index else None
        return isinstance(command, Act) and command.waits
