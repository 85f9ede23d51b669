"""What the window has to say of a comparison, as sentences and findings; nothing here changes anything."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model import Comparison, PairComparison, Version
from gui.review import Review
from gui.wording import category_count, grouped, words_of


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for the bar above the columns, with at most one thing to do about it."""

    text: str
    error: bool = True
    action: str = ""
    do: Callable[[], None] | None = None
    stays: bool = False
    """Whether it is graver than what a comparison has to say."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Telling", text)


def result_sentence(review: Review) -> str:
    """What came out, in one sentence; empty while fewer than two versions are in sight."""
    comparison, columns = review.comparison, review.layout_.columns
    if comparison is None or len(columns) < 2:
        return ""
    first, last = (comparison.versions[n].label for n in (columns[0], columns[-1]))
    counts = review.counts()
    told = [category_count(name, count) for name, count in counts.items() if count and name != "fact"]
    if counts["fact"]:
        facts = category_count("fact", counts["fact"])
        return tr("{facts} changed from {first} to {last}.").format(facts=facts, first=first, last=last)
    if any(comparison.versions[n].texts != comparison.versions[columns[0]].texts for n in columns):
        none = tr("No facts changed from {first} to {last}.").format(first=first, last=last)
        return f"{none} {', '.join(told)}." if told else none
    return tr("{first} and {last} are the same, letter for letter.").format(first=first, last=last)


def progress_words(step: str, done: int, total: int) -> str:
    """How far a comparison is: what is being done, and how much of it; empty for a step without a name."""
    words = {
        "align": tr("lining up paragraphs, step {n} of {total}"),
        "edit": tr("paragraph {n} of {total}"),
        "mentions": tr("looking for facts, version {n} of {total}"),
        "understand": tr("judging what changed, part {n} of {total}"),
    }
    plain = {"align": tr("lining up paragraphs"), "mentions": tr("looking for facts"), "understand": tr("judging")}
    if not total:
        return plain.get(step, "")
    return words.get(step, "").format(n=grouped(min(done + 1, total)), total=grouped(total))


def decided_sentence(review: Review) -> str:
    """That all facts are decided, and how many of them need a correction."""
    facts = [line for line in review.all_lines if line.first.category == "fact"]
    corrections = sum(review.review_of(line.first) == "correction" for line in facts)
    told = tr("All {n} facts are decided.").format(n=len(facts))
    if not corrections:
        return told
    need = tr("One needs a correction.") if corrections == 1 else tr("{n} need a correction.")
    return f"{told} {need.format(n=corrections)}"


def new_warnings(before: Iterable[Version], after: Iterable[Version]) -> list[str]:
    """The warnings of versions that none had before, each once, naming its versions or its file."""
    known = {warning for version in before for warning in version.warnings}
    told: dict[str, list[str]] = {}
    for version in after:
        for warning in version.warnings:
            if warning not in known:
                named = bool(version.source_name) and version.source_name in warning
                told.setdefault(warning, []).extend([] if named else [version.label])
    return [f"{', '.join(labels)}: {warning}" if labels else warning for warning, labels in told.items()]


def warning_of(
    before: Iterable[Version],
    comparison: Comparison,
    pairs: Sequence[PairComparison],
    ask_date: Callable[[int], None],
) -> Message | None:
    """What is to be known of a comparison: a date that is missing, with the way to set it, or what its files warn of."""
    if (undated := first_undated(comparison, pairs)) is not None:
        index, words = undated
        told = tr("No date is known for {label}, so “{words}” can't be placed.")
        message = told.format(label=comparison.versions[index].label, words=words)
        return Message(message, error=False, action=tr("Set its date…"), do=lambda: ask_date(index))
    if new := new_warnings(before, comparison.versions):
        more = tr("And {n} more.").format(n=len(new) - 3) if len(new) > 3 else ""
        return Message(" ".join([*new[:3], more]).strip(), error=False)
    return None


def first_undated(comparison: Comparison, pairs: Sequence[PairComparison]) -> tuple[int, str] | None:
    """(version, words) of the first date that can't be compared because its version has no date."""
    for pair in pairs:
        for change in pair.changes:
            if change.kind in ("date", "time") and change.relation == "unknown":
                for index, spans in ((pair.before, change.before), (pair.after, change.after)):
                    if spans and comparison.anchors[index] is None:
                        return index, words_of(spans, comparison.versions[index], 40)
    return None
