"""Correction notice: a draft, in the usual forms, of what readers of the older version must be told.

The phrases stand in ``resources/correction.toml``, where a newsroom puts its own.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from core.export.fact_table import FactLine, fact_lines
from core.export.options import ExportOptions
from core.export.resources import resources
from core.export.words import shortened
from core.facts.said import describe
from core.model import Annotations, Comparison, ExportError, Interval, Value, Version
from core.text.sentences import sentences

LONGEST = 400
"""Characters of a version's words that a notice shows."""


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """UTF-8, a paragraph a fact that ``options.facts`` names, or else that was decided to need a correction.

    Where nothing is named or decided at all, a draft of every sure change of fact, which says so. Raises ``ExportError`` where
    decisions were made and none asks for a correction, there is no such fact, or no fact has a number that was named.
    """
    lines = fact_lines(comparison, annotations, options)
    head = [phrases()["head"]]
    if options.facts:
        chosen = _named(lines, options.facts)
    elif any(decision.review != "open" for decision in annotations.decisions):
        chosen = [line for line in lines if line.decision.review == "correction"]
    else:
        head.append(phrases()["undecided"])
        chosen = [line for line in lines if (line.first.relation, line.first.certainty) == ("changed", "sure")]
        if not chosen:
            raise ExportError(
                "No changed fact is sure, so there is no draft to write. Mark a fact as a correction, then export again."
            )
    if not chosen:
        raise ExportError(
            "No fact is marked as a correction. Mark those that readers must be told of, then export again."
        )
    passages = [in_full(line, comparison.versions) for line in chosen]
    # Several facts of one passage: it is shown once, behind the last of them.
    shown = [now if now != following else "" for now, following in zip(passages, [*passages[1:], ""], strict=True)]
    told = (" ".join(filter(None, (sentence(line), passage))) for line, passage in zip(chosen, shown, strict=True))
    return ("\n\n".join([*head, *told]) + "\n").encode("utf-8", "replace")


def _named(lines: Sequence[FactLine], facts: Sequence[str]) -> list[FactLine]:
    """The lines with these numbers or of these kinds. Raises ``ExportError`` for what names none of them."""
    for fact in facts:
        if not any(fact in (str(line.number), line.first.kind) for line in lines):
            there = f"They are numbered from 1 to {len(lines)}." if lines else "No facts changed."
            raise ExportError(f"No changed fact is numbered, or of the kind, {fact}. {there}")
    return [line for line in lines if str(line.number) in facts or line.first.kind in facts]


def sentence(line: FactLine) -> str:
    """The line in the form of its kind and relation."""
    forms = phrases()
    relation = "added" if not line.before else "removed" if not line.after else "changed"
    form = forms.get(f"{line.first.kind or ''}.{relation}", forms[relation])
    return _filled(
        form,
        {
            "before": _words(line.before).removesuffix("."),
            "after": _words(line.after).removesuffix("."),
            "before_meant": _meant(line.before, line.first.before_value),
            "after_meant": _meant(line.after, line.first.after_value),
        },
    )


def in_full(line: FactLine, versions: Sequence[Version]) -> str:
    """The newer version's sentence round the line's first place below the headline, if there is one, in its phrase.

    A dateline at its head is left out. Empty where the line shows all of it.
    """
    version = versions[line.pair.after]
    places = [change.after for change in line.changes if change.after]
    if not places or not phrases()["in_full"]:
        return ""
    spans = next((held for held in places if version.paragraphs[held[0].paragraph].role != "title"), places[0])
    number = spans[0].paragraph
    text, parts = version.texts[number], version.paragraphs[number].parts
    first = max((part.end for part in parts if part.role == "dateline"), default=0)
    ends = [span.end for span in spans if span.paragraph == number]
    held = [
        (start, end) for start, end in sentences(text, version.language) if start < ends[-1] and spans[0].start < end
    ]
    passage = _words(text[max(held[0][0], first) : held[-1][1]]) if held else ""
    if passage.removesuffix(".") in ("", _words(line.after).removesuffix(".")):
        return ""
    return _filled(phrases()["in_full"], {"passage": passage})


def _words(text: str) -> str:
    return shortened(" ".join(text.split()), LONGEST)


def _meant(words: str, value: Value | None) -> str:
    """`` (11 Mar 2026)`` for a date without a figure, such as ``today``, that tells only with the day it was written on."""
    if any(map(str.isdecimal, words)):
        return ""
    if isinstance(value, Interval) and value.anchored_by and value.start is not None:
        return f" ({describe(replace(value, anchored_by=None))})"
    return ""


def _filled(form: str, held: Mapping[str, str]) -> str:
    """Filled in one by one, so that braces in an article stay braces."""
    parts = form.split("{")
    filled = parts[0]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        filled += held[name] + rest
    return filled


@cache
def phrases() -> dict[str, str]:
    """``{"changed": …, "number.changed": …}``. Raises ``KeyError`` later for a form that lacks its plain relation."""
    with (resources() / "correction.toml").open("rb") as file:
        held = tomllib.load(file)
    known = {name: str(held[name]) for name in ("head", "undecided", "in_full")}
    for relation, form in held["any"].items():
        known[relation] = form
    for kind, forms in held.get("kind", {}).items():
        known |= {f"{kind}.{relation}": form for relation, form in forms.items()}
    return known
