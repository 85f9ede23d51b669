"""Correction notice: a draft, in the usual forms, of what readers of the older version must be told.

The phrases stand in ``resources/correction.toml``, where a newsroom puts its own.
"""

import tomllib
from functools import cache

from core.export.fact_table import FactLine, fact_lines
from core.export.options import ExportOptions
from core.export.resources import resources
from core.export.words import shortened
from core.model import Annotations, Comparison, ExportError


def export(comparison: Comparison, annotations: Annotations, options: ExportOptions) -> bytes:
    """UTF-8, a paragraph a fact that was decided to need a correction.

    Where nothing is decided at all, a draft of every sure change of fact, which says so. Raises ``ExportError`` where
    decisions were made and none asks for a correction, or there is no such fact.
    """
    lines = fact_lines(comparison, annotations, options)
    if any(decision.review != "open" for decision in annotations.decisions):
        head = [phrases()["head"]]
        chosen = [line for line in lines if line.decision.review == "correction"]
    else:
        head = [phrases()["head"], phrases()["undecided"]]
        chosen = [line for line in lines if (line.first.relation, line.first.certainty) == ("changed", "sure")]
    if not chosen:
        raise ExportError(
            "No fact is marked as a correction. Mark those that readers must be told of, then export again."
        )
    return ("\n\n".join([*head, *map(sentence, chosen)]) + "\n").encode("utf-8", "replace")


def sentence(line: FactLine) -> str:
    """The line in the form of its kind and relation."""
    forms = phrases()
    relation = "added" if not line.before else "removed" if not line.after else "changed"
    kind = line.first.kind or ""
    form = forms.get(f"{kind}.{relation}", forms[relation])
    # Filled in one by one, so that braces in an article stay braces.
    before, after = (shortened(" ".join(words.split()), 400).removesuffix(".") for words in (line.before, line.after))
    parts = form.split("{")
    filled = parts[0]
    for part in parts[1:]:
        name, _, rest = part.partition("}")
        filled += {"before": before, "after": after}[name] + rest
    return filled


@cache
def phrases() -> dict[str, str]:
    """``{"changed": …, "number.changed": …}``. Raises ``KeyError`` later for a form that lacks its plain relation."""
    with (resources() / "correction.toml").open("rb") as file:
        held = tomllib.load(file)
    known = {"head": str(held["head"]), "undecided": str(held["undecided"])}
    for relation, form in held["any"].items():
        known[relation] = form
    for kind, forms in held.get("kind", {}).items():
        known |= {f"{kind}.{relation}": form for relation, form in forms.items()}
    return known
