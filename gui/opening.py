"""Sources to versions: files, texts from the clipboard and cases, read by the worker and put into the case."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from core.case import AddVersion, AddVersions, Case, ReviseVersion, SetContext
from core.model import Comparison, PairComparison, Version
from core.worker import Read, Reading, WithOriginal, WithOriginals
from gui.comparing import ComparingDesk
from gui.jobs import Jobs
from gui.reading_again import as_before
from gui.recent_cases import SUFFIX, RecentCases
from gui.review import Review
from gui.sources import Awaited, Source, job_for
from gui.telling import Message
from gui.tracked import with_choice
from gui.undo import Shown


class OpeningDesk(ComparingDesk):
    """Reading is a job of the worker; once every file has answered, what came is one act of the case."""

    def __init__(
        self, review: Review, jobs: Jobs, folder: Path, recent: RecentCases, parent: QObject | None = None
    ) -> None:
        super().__init__(review, jobs, folder, recent, parent)
        self._reading: dict[int, Awaited] = {}
        self._paths: dict[str, Path] = {}
        """The file each text (by hash) was read from last."""
        jobs.finished.connect(self._on_read)

    def open_files(self, paths: Iterable[Path]) -> None:
        """Read files and put them behind the versions that are there; a case is opened in place of the one that is."""
        self.open_sources(Source(path) for path in paths)

    def open_sources(self, sources: Iterable[Source]) -> None:
        """Read files of which something is known."""
        known = list(sources)
        cases = [source.path for source in known if source.path.suffix.lower() == SUFFIX]
        if cases and not self.open_case(cases[0]):
            return
        if len(cases) > 1:
            self.say(Message(self.tr("One case is open at a time; {name} is.").format(name=cases[0].name)))
        for source in known:
            if source.path.suffix.lower() != SUFFIX:
                self.expect(job_for(source), Awaited(source.path.name, source.language, path=source.path))

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
        self.expect(Read(data, name=name, label=label, published=published, keep=True), Awaited(label))

    def pasted_label(self) -> str:
        """What the next pasted text is called."""
        count = sum(version.source_name.startswith(self.tr("Pasted text")) for version in self.versions)
        return self.tr("Pasted text {n}").format(n=count + 1) if count else self.tr("Pasted text")

    def files(self) -> dict[Path, str]:
        """The files of the versions on the desk, each with its version's id."""
        paths = {version.id: self._paths.get(version.text_sha256) for version in self.versions}
        return {path: known for known, path in paths.items() if path is not None}

    def file_day(self, version: Version) -> date | None:
        """When the file of a version was last changed, where it is still there: offered to the editor, and part of nothing else."""
        path = self._paths.get(version.text_sha256)
        try:
            return None if path is None else datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
        except (OSError, OverflowError, ValueError):
            return None

    def read_again(self, paths: Iterable[Path]) -> None:
        """Read files that changed on disk; each takes the place of the version it was."""
        known = self.files()
        for path in paths:
            if path in known:
                self.expect(Read(path, keep=True), Awaited(path.name, path=path, replaces=known[path]))

    def add_versions(self, added: Iterable[AddVersion]) -> bool:
        """Put versions behind the others, as one act; where there is no case yet, in a new one."""
        case = self.case or self.begin_case()
        if case.versions:
            self.know_until_now()
        return self.act(AddVersions(tuple(added)))

    def know_until_now(self) -> None:
        """Before something comes: what is shown now won't be new then. What is new already stays so until it is looked at."""
        comparison = self.review.comparison
        if comparison is not None and self.case is not None and not self.case.looked:
            self.look_at({change.key for pair in comparison.pairs for change in pair.changes})
            self.write_looked()

    def expect(self, job: Reading, awaited: Awaited) -> None:
        """Have the worker read something; what comes of it goes behind the versions that are there, or in the place of one."""
        if not self._reading:
            self.say(None)
            self.working.emit(self.tr("Reading {name}.").format(name=awaited.name), 0, 0)
        self._reading[self.jobs.submit(job)] = awaited

    def _on_read(self, number: int, result: object) -> None:
        if (awaited := self._reading.get(number)) and isinstance(result, WithOriginal | Version):
            kept = (
                (result.version, result.original, result.text)
                if isinstance(result, WithOriginal)
                else (result, None, None)
            )
            version, original, text = kept
            if awaited.path is not None:
                self._paths[version.text_sha256] = awaited.path
            known = {"language": awaited.language, "language_source": "editor"} if awaited.language else {}
            version = version.with_context(**known)
            self._reading[number] = replace(awaited, version=version, original=original, text=text, answered=True)
            self._end_reading()
        elif awaited and isinstance(result, WithOriginals):
            chain = tuple(map(AddVersion, result.chain.versions, result.originals))
            told = " ".join(result.chain.failures)
            self._reading[number] = replace(awaited, chain=chain, complaint=told, answered=True)
            self._end_reading()

    def _end_reading(self) -> None:
        """Once every file has answered: compare what came, and say which did not."""
        if not all(awaited.answered for awaited in self._reading.values()):
            return
        ended = [awaited for awaited in self._reading.values() if awaited.version is not None or awaited.chain]
        complaints = [awaited.complaint for awaited in self._reading.values() if awaited.complaint]
        self._reading = {}
        if complaints:
            told = " ".join(complaints)
            others = bool(ended or self.versions)
            self.say(Message(f"{told} {self.tr('The other versions are open.')}" if others else told))
        self._take_again({awaited.replaces: awaited for awaited in ended if awaited.replaces})
        came = [added for awaited in ended for added in awaited.added]
        if came and not self._go_on_in_known([added.version for added in came]):
            self.add_versions(came)

    def _go_on_in_known(self, came: list[Version]) -> bool:
        """Whether these texts, and no others, are in a case that was worked in before: then that one is opened. A date that is
        stated anew stands."""
        if self.case is not None or len(came) < 2:
            return False
        known = self.recent.holding([version.text_sha256 for version in came])
        if known is None or not self.open_case(known):
            return False
        case = self.case
        if case is None:
            return False
        stated = {version.text_sha256: version.published for version in came}
        for version in case.versions:
            published = stated.get(version.text_sha256)
            if published is not None and published.source == "editor" and published != version.published:
                self.act(SetContext(version.id, "published", published))
        return True

    def _take_again(self, again: Mapping[str, Awaited]) -> None:
        """What was read again in the place of what it was: label and corrections stay, and notes find their words in it."""
        names = ", ".join(awaited.name for awaited in again.values())
        same = True
        if again:
            self.know_until_now()
        for old in self.versions:
            awaited = again.get(old.id)
            if awaited is not None and awaited.version is not None and awaited.version.texts != old.texts:
                same = False
                self.act(ReviseVersion(old.id, as_before(awaited.version, old), awaited.original))
        if again and same:
            self.announced.emit(self.tr("{names} says the same as before.").format(names=names))

    # The case

    def leave_case(self) -> None:
        """What is still being read was for the case that goes."""
        for number in self._reading:
            self.jobs.drop(number)
        self._reading = {}
        super().leave_case()

    def _set_case(self, case: Case) -> None:
        known = self.recent.of(case.path)
        if known is not None:
            self._paths |= {text: Path(path) for text, path in known.files.items()}
        super()._set_case(case)

    def _holds_only_files(self, case: Case) -> bool:
        paths = [self._paths.get(version.text_sha256) for version in case.versions]
        return all(path is not None and path.is_file() for path in paths)

    def _warning(self, before: Shown, comparison: Comparison, pairs: Sequence[PairComparison]) -> Message | None:
        message = super()._warning(before, comparison, pairs)
        return with_choice(message, self, before.versions) if message is not None else None

    # How jobs go

    def _on_progress(self, number: int, step: str, done: int, total: int) -> None:
        if number in self._reading:
            self.working.emit(self.tr("Reading {name}.").format(name=self._reading[number].name), done, total)
        else:
            super()._on_progress(number, step, done, total)

    def _on_failed(self, number: int, sentence: str, details: str) -> None:
        if awaited := self._reading.get(number):
            self._reading[number] = replace(awaited, complaint=sentence, answered=True)
            self._end_reading()
        else:
            super()._on_failed(number, sentence, details)

    def _on_cancelled(self, number: int) -> None:
        self._reading.pop(number, None)
        if all(awaited.answered for awaited in self._reading.values()):
            self._reading = {}  # what had come already would come with the next file that is opened
        super()._on_cancelled(number)
