"""Markdown of the facts and other changes, with one line for a chat on top."""

import re
from collections import Counter

from core.export.fact_table import FactLine, by_weight, fact_lines
from core.export.ledger import HEADING as LEDGER
from core.export.ledger import HOW_TO_READ as LEDGER_IN_WORDS
from core.export.ledger import in_columns, ledger_lines
from core.export.options import ExportOptions
from core.export.sheets import letter, shown_pairs
from core.export.within import contradictions, within_heading, within_places
from core.export.words import CATEGORIES, counted, day, decided, kind, shortened
from core.model import Annotations, Comparison
from core.patterns import lazy_pattern

# What Markdown takes for markup anywhere in a line: its own signs, HTML, mathematics, and bare addresses.
_ANYWHERE = lazy_pattern(r"([\\`*_{}\[\]<>|~$@]|&(?=#?\w+;)|:(?=//)|(?<=www)\.)", re.IGNORECASE)
# And at its start: headings, lists, quotations.
_START = lazy_pattern(r"^([#+\-=:>]|\d+(?=[.)]))")


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """UTF-8, lines ended by LF."""
    shown = sorted({n for pair in shown_pairs(comparison, options) for n in (pair.before, pair.after)})
    facts = by_weight(comparison, fact_lines(comparison, annotations, options))
    others = [c for c in options.categories if c != "fact"]
    lines = [whats_new(comparison, annotations, options), "", "## Versions", ""]
    for n in shown:
        version = comparison.versions[n]
        date = f", {day(version.published.value)}" if version.published else ""
        lines.append(f"- **{letter(n)}** {escaped(version.label)}{date}")
    if "fact" in options.categories:
        lines += ["", "## Facts", ""] if facts else ["", "## Facts", "", "No facts changed."]
    if facts:
        lines += ["| | Kind | Before | After | Place | Decision |", "|---|---|---|---|---|---|"]
    for line in facts:
        places = ", ".join(f"{letter(version)} ¶ {n + 1}" for version, n in line.places)
        cells = (
            str(line.number),
            kind(line.first),
            escaped(shortened(line.shown[0])) or "–",
            escaped(shortened(line.shown[1])) or "–",
            places,
            decided(line.decision),
        )
        lines.append(f"| {' | '.join(cells)} |")
    lines += _ledger(comparison, options)
    for number, told in enumerate(contradictions(comparison, options)):
        lines += [] if number else ["", f"## {escaped(within_heading(comparison, told))}", ""]
        stands = ", ".join(f"{letter(version)} ¶ {n + 1}" for version, n in within_places(told))
        lines.append(f"- {escaped(told.sentence())} ({stands})")
    for category in others:
        found = fact_lines(comparison, annotations, options, (category,))
        if found:
            lines += ["", f"## {CATEGORIES[category]}", ""]
            # A house style changes the same marks again and again: one line for all of them.
            alike = Counter((escaped(shortened(line.before)), escaped(shortened(line.after))) for line in found)
            for (before, after), times in alike.items():
                lines.append(f"- {before or '–'} → {after or '–'}" + (f" ({times} ×)" if times > 1 else ""))
    return ("\n".join(lines) + "\n").encode("utf-8", "replace")


def _ledger(comparison: Comparison, options: ExportOptions) -> list[str]:
    """A row a fact; a column a version, or for many of them its values behind one another."""
    found = ledger_lines(comparison, options)
    if not found:
        return []
    versions = range(len(comparison.versions))
    apart = in_columns(comparison)
    heads = ["Kind", "Fact", *([letter(n) for n in versions] if apart else ["From version to version"]), "Place"]
    lines = ["", f"## {LEDGER}", "", *([LEDGER_IN_WORDS, ""] if apart else [])]
    lines += [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    for line in found:
        told = (
            [escaped(known.text) if (known := line.at(n)) else "" for n in versions]
            if apart
            else [escaped(line.course)]
        )
        cells = [line.kind, escaped(line.name), *told, f"{letter(line.place[0])} ¶ {line.place[1] + 1}"]
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def whats_new(comparison: Comparison, annotations: Annotations, options: ExportOptions, most: int = 3) -> str:
    """One line: ``**Final:** 15 facts changed since First take: 212 → 217; …``, the ``most`` weightiest named."""
    pairs = shown_pairs(comparison, options)
    first, last = comparison.versions[pairs[0].before].label, comparison.versions[pairs[-1].after].label
    facts = by_weight(comparison, fact_lines(comparison, annotations, options))
    if "fact" not in options.categories:
        return f"**{escaped(last)}:** compared with {escaped(first)}."
    if not facts:
        return f"**{escaped(last)}:** no facts changed since {escaped(first)}."
    told = [escaped(_told(line)) for line in facts[:most]]
    more = f"; and {len(facts) - most} more" if len(facts) > most else ""
    return (
        f"**{escaped(last)}:** {counted(len(facts), 'fact')} changed since {escaped(first)}: {'; '.join(told)}{more}."
    )


def _told(line: FactLine) -> str:
    change = line.first
    words = change.summary or " → ".join(filter(None, (line.before, line.after)))
    return words if change.before and change.after else f"{change.relation}: {words}"


def escaped(text: str) -> str:
    """The text on one line, with nothing in it that Markdown or HTML could take for markup."""
    text = _ANYWHERE.sub(r"\\\1", " ".join(text.split()))
    return _START.sub(lambda found: f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}", text)
