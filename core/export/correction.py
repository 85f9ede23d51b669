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
from core.export.sheets import shown_pairs
from core.export.words import shortened
from core.facts.said import describe
from core.model import Annotations, Change, Comparison, ExportError, Interval, Quotation, Span, Value, Version
from core.text.sentences import sentences

LONGEST = 400
"""Characters of a version's words that a notice shows."""


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """UTF-8, a paragraph a fact that ``options.facts`` names, or else that was decided to need a correction.

    Of more versions than two each fact is told as the newest has it, also where a later step changed it again; one that has gone
    back to what it was is left out.

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
    every = [_quoted(line, comparison) for line in lines]
    numbers = {line.number for line in chosen}
    steps = [(line, _as_now(line, every)) for line in every if line.number in numbers]
    chosen = [now for line, now in steps if now is line or not _gone_back(now)]
    if not chosen:
        raise ExportError("Each of these facts has gone back to what it was, so there is nothing to correct.")
    newest = shown_pairs(comparison, options)[-1].after
    passages = [in_full(line, comparison, newest) for line in chosen]
    # Several facts of one passage stand together, and it is shown once, behind the last of them.
    order = sorted(range(len(chosen)), key=lambda n: passages.index(passages[n]) if passages[n] else n)
    told = []
    for n, following in zip(order, [*order[1:], None], strict=True):
        shown = "" if following is not None and passages[n] == passages[following] else passages[n]
        told.append(" ".join(filter(None, (sentence(chosen[n]), shown))))
    return ("\n\n".join(dict.fromkeys([*head, *told])) + "\n").encode("utf-8", "replace")


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


def _as_now(line: FactLine, lines: Sequence[FactLine]) -> FactLine:
    """The line with what the later steps made of its newer words."""
    for later in lines:
        if later.pair.before == line.pair.after and _meet(line.changes, later.changes):
            first = replace(later.first, before_value=line.first.before_value)
            line = replace(later, number=line.number, before=line.before, changes=(first, *later.changes[1:]))
    return line


def _gone_back(line: FactLine) -> bool:
    """Whether the newest words are the oldest again and mean the same: ``today`` of another day does not."""
    return line.before == line.after and line.first.before_value == line.first.after_value


def _meet(changes: Sequence[Change], later: Sequence[Change]) -> bool:
    """Whether words that the changes brought are among those that later ones took away."""
    came = [span for change in changes for span in change.after]
    left = [span for change in later for span in change.before]
    return any(a.paragraph == b.paragraph and a.start < b.end and b.start < a.end for a in came for b in left)


def _quoted(line: FactLine, comparison: Comparison) -> FactLine:
    """A line of altered words in a quotation with the whole of it: one word of it alone tells nobody what was said."""
    if line.first.kind != "quote":
        return line
    before = _quotation(comparison, line.pair.before, line.first.before)
    after = _quotation(comparison, line.pair.after, line.first.after)
    return replace(line, before=before, after=after) if before and after else line


def _quotation(comparison: Comparison, version: int, spans: Sequence[Span]) -> str:
    """What is said in the quotation marks round the spans, without the comma at its end."""
    mentions = comparison.alignment.mentions
    for mention in mentions[version] if spans and version < len(mentions) else ():
        held = mention.spans[0]
        inside = held.paragraph == spans[0].paragraph and held.start <= spans[0].start and spans[-1].end <= held.end
        if inside and isinstance(mention.value, Quotation):
            return mention.value.words.rstrip(",")
    return ""


def in_full(line: FactLine, comparison: Comparison, newest: int) -> str:
    """The newest version's sentence with the line's words, of its first place below the headline if there is one, in its phrase.

    A dateline at its head is left out. Empty where the line shows all of it, and where the newest version has no such sentence.
    """
    places = [change.after for change in line.changes if change.after]
    if not places or not phrases()["in_full"]:
        return ""
    version = comparison.versions[line.pair.after]
    spans = next((held for held in places if version.paragraphs[held[0].paragraph].role != "title"), places[0])
    passage = _sentence(version, spans)
    if line.pair.after != newest:
        passage = _later(passage, _words(line.after), comparison, (line.pair.after, newest), spans[0].paragraph)
    if passage.removesuffix(".") in ("", _words(line.after).removesuffix(".")):
        return ""
    return _filled(phrases()["in_full"], {"passage": passage})


def _sentence(version: Version, spans: Sequence[Span]) -> str:
    """The sentence or sentences of the first span's paragraph that hold the spans, without a dateline."""
    number = spans[0].paragraph
    text = version.texts[number]
    first = _behind_dateline(version, number)
    ends = [span.end for span in spans if span.paragraph == number]
    held = [
        (start, end) for start, end in sentences(text, version.language) if start < ends[-1] and spans[0].start < end
    ]
    return _words(text[max(held[0][0], first) : held[-1][1]]) if held else ""


def _later(passage: str, told: str, comparison: Comparison, pair: tuple[int, int], number: int) -> str:
    """What a later version made of the passage: the sentence of the linked paragraphs that has its words; or nothing."""
    version = comparison.versions[pair[1]]
    linked = [n for link in comparison.pair(*pair).links if number in link.before for n in link.after]
    found: list[str] = []
    for n in linked:
        first = _behind_dateline(version, n)
        for start, end in sentences(version.texts[n], version.language):
            found.append(_words(version.texts[n][max(start, first) : max(end, first)]))
    known = set(passage.split())
    held = [one for one in found if told in one]
    return max(held, key=lambda one: len(known.intersection(one.split())), default="")


def _behind_dateline(version: Version, number: int) -> int:
    return max((part.end for part in version.paragraphs[number].parts if part.role == "dateline"), default=0)


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
