"""The JSON document: what it holds, and that it is what its schema says."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from core import Version, compare
from core.export import export
from core.export.document import from_document, to_document
from core.export.values import value_from, value_to
from core.model import (
    Annotations,
    Change,
    Comparison,
    Contradiction,
    Decision,
    Duration,
    Fact,
    Interval,
    Mention,
    Name,
    Note,
    NoteAnchor,
    Paragraph,
    Part,
    Quantity,
    Quotation,
    Reply,
    Span,
    StatedDate,
    Value,
    VerbGroup,
)
from core.model.version import Dateline
from tests.export import building

SCHEMA = json.loads(
    (Path(__file__).resolve().parents[2] / "resources/schema/factline-comparison-1.json").read_text(encoding="utf-8")
)
Draft202012Validator.check_schema(SCHEMA)
VALIDATOR = Draft202012Validator(SCHEMA)

VALUES: list[Value] = [
    Quantity(1_000_000, None, min_open=True, unit="artillery rounds"),
    Quantity(2.5, 3.5, currency="NOK", approximate=True, ordinal=True),
    Interval(date(2023, 11, 16), date(2023, 11, 16), "day", "published"),
    Interval(datetime(2026, 3, 13, 6, 10, tzinfo=timezone(timedelta(hours=1))), None, "minute", None, "six"),
    Duration(14, 14, "week", approximate=True),
    Name("Smyth", "smyth", "person", "harbour master"),
    Quotation("no danger", None),
    VerbGroup("leave", "perfect", "must", negated=True, passive=True),
]


def full() -> tuple[Comparison, Annotations]:
    """A comparison with something in every place of the document."""
    from dataclasses import replace

    a, b = ["SEA, Nov 17 — Four hurt.", "Gone."], ["SEA, Nov 18 — Six hurt today."]
    links = [building.link([0], [0], a, b)]
    mentions = tuple(Mention("number", (Span(0, 0, 3),), value) for value in VALUES)
    changes = [
        Change("c1", "k1", "fact", "number", "changed", (Span(0, 14, 18),), (Span(0, 14, 17),), "likely",
               VALUES[0], VALUES[1], ("f1",), "s", "w"),
        Change("c2", "k2", "fact", "statement", "removed", (Span(1, 0, 5),), ()),
        Change("c3", "k3", "boilerplate", "dateline", "changed", (Span(0, 0, 13),), (Span(0, 0, 13),)),
        Change("c4", "k4", "wording", None, "added", (), (Span(0, 23, 29),)),
    ]  # fmt: skip
    found = building.comparison(a, b, links, changes)
    first = replace(
        found.versions[0],
        paragraphs=(Paragraph(a[0], "body", (Part(0, 13, "dateline"),)), Paragraph(a[1], "boilerplate")),
        published=StatedDate(datetime(2026, 3, 11, 14, 20, tzinfo=UTC), "meta"),
        updated=StatedDate(date(2026, 3, 12), "editor"),
        dateline=Dateline("SEA", None),
        warnings=("The encoding was guessed.",),
        sha256="0" * 64,
        language="en",
    )
    fact = Fact(
        "f1", "number", tuple(("older", mention) for mention in mentions), (("older", "appeared"), ("newer", "gone"))
    )
    time = datetime(2026, 3, 12, 23, 30, tzinfo=UTC)
    anchor = NoteAnchor("older", Span(0, 14, 18), "Four", "— ", " hurt")
    annotations = Annotations(
        (
            Note("n1", "query", "Sure?", "Joe", time, (anchor,), "k1", True, (Reply("Maud", time, "Yes."),)),
            Note("n2", "verify", "Lost", "Joe", time, (NoteAnchor("older", Span(7, 0, 4), "gone"),), lost=True),
        ),
        (Decision("k1", "correction", "take", "Joe", time), Decision("k2")),
    )
    whole = replace(
        found,
        versions=(first, found.versions[1]),
        facts=(fact,),
        contradictions=(Contradiction("older", (("f1", 0), ("f1", 1)), "Two tolls."),),
    )
    return whole, annotations


def test_a_document_with_everything_is_what_the_schema_says() -> None:
    found, annotations = full()
    document = to_document(found, annotations)
    assert [error.message for error in VALIDATOR.iter_errors(document)] == []
    change = document["pairs"][0]["changes"][0]
    assert change["before"] == [{"paragraph": 0, "start": 14, "end": 18, "text": "Four"}]
    assert change["before_value"]["min"] == 1_000_000
    assert document["versions"][0]["dates"]["published"] == {"value": "2026-03-11T14:20:00+00:00", "from": "meta"}
    assert document["rows"] == [{"cells": {"older": [0], "newer": [0]}}]
    assert document["annotations"]["notes"][1]["anchors"][0]["span"]["text"] == "gone"
    assert json.loads(export("json", found, annotations, building.OPTIONS)) == document


@pytest.mark.parametrize(
    "broken",
    [
        {"format_version": 2},
        {"versions": []},
        {"pairs": [{"from": "a"}]},
        {"facts": [{"id": "f1", "kind": "colour", "mentions": [], "history": []}]},
    ],
)
def test_the_schema_refuses_what_is_no_document(broken: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(to_document(*full()) | broken)


def test_a_change_of_another_category_s_kind_is_no_change() -> None:
    document = to_document(*full())
    document["pairs"][0]["changes"][3]["kind"] = "number"
    assert not VALIDATOR.is_valid(document)


def test_what_the_engine_finds_is_a_document_too_and_its_edits_replay() -> None:
    a = ["The ferry carries 212.", "“Fog,” she said.", "It left at nine. It came at ten."]
    b = ["“Fog”, she said.", "The ferry carried 217 today.", "It left at nine.", "It came at eleven.", "New."]
    found = compare(
        [
            Version.from_paragraphs(a, published=date(2026, 3, 11)),
            Version.from_paragraphs(b),
            Version.from_paragraphs(a),
        ]
    )
    document = found.to_dict()
    assert [error.message for error in VALIDATOR.iter_errors(document)] == []
    assert len(document["pairs"]) == 2
    assert found.to_dict(pairs=[(0, 2)])["pairs"][0]["from"] == found.versions[0].id
    texts = {v["id"]: [p["text"] for p in v["paragraphs"]] for v in document["versions"]}
    for pair in document["pairs"]:
        for link in (link for link in pair["links"] if not link["partial"]):
            old, new = texts[pair["from"]], texts[pair["to"]]
            assert replay(link, pair["edits"], old) == "\n".join(new[n] for n in link["to"])


def test_two_paragraphs_that_a_sentence_ties_are_a_partial_link() -> None:
    a = [
        "The ferry left the quay at nine with a full hold. Its engines had been overhauled in the spring.",
        "The mayor of Holm wants an answer before the council meets.",
        "A diver found nothing under the keel on Thursday morning.",
    ]
    b = [a[0][:49], a[1], f"{a[2]} Its engines had been overhauled in the autumn."]
    pair = compare([Version.from_paragraphs(a), Version.from_paragraphs(b)]).to_dict()["pairs"][0]
    assert [(link["from"], link["to"], link["moved"], link["partial"]) for link in pair["links"]] == [
        ([0], [0], False, False),
        ([1], [1], False, False),
        ([2], [2], False, False),
        ([0], [2], False, True),
    ]
    assert pair["links"][3]["edited"] and 0.3 < pair["links"][3]["similarity"] < 0.7
    assert [(p["from"][0]["paragraph"], p["to"][0]["paragraph"]) for p in pair["passages"]] == [(0, 2)]
    # Within one paragraph, or where a link says it already, there is nothing to add.
    swapped = [f"{a[2]} {a[1]}", f"{a[1]} {a[2]}"]
    pair = compare([Version.from_paragraphs(swapped[:1]), Version.from_paragraphs(swapped[1:])]).to_dict()["pairs"][0]
    assert pair["passages"] and [link["partial"] for link in pair["links"]] == [False]


def replay(link: dict[str, Any], edits: list[dict[str, Any]], old: list[str]) -> str:
    """The link's older side with every edit inside it done, from the document alone."""
    base, starts = 0, {}
    for n in link["from"]:
        starts[n], base = base, base + len(old[n]) + 1
    text = "\n".join(old[n] for n in link["from"])
    for edit in reversed(edits):
        first, last = edit["before"][0], edit["before"][-1]
        if first["paragraph"] in starts and edit["after"][0]["paragraph"] in link["to"]:
            start, end = starts[first["paragraph"]] + first["start"], starts[last["paragraph"]] + last["end"]
            text = text[:start] + "\n".join(span["text"] for span in edit["after"]) + text[end:]
    return text


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_come_back_from_json(value: Value) -> None:
    assert value_from(json.loads(json.dumps(value_to(value)))) == value


def test_values_of_a_document_come_back_by_fact() -> None:
    found, annotations = full()
    assert from_document(to_document(found, annotations)) == {"f1": tuple(VALUES)}
    with pytest.raises(ValueError, match="format 1"):
        from_document({"format": "factline-comparison", "format_version": 2})
    with pytest.raises(ValueError, match="no value has the type"):
        value_from({"type": "colour"})


@given(st.lists(st.text(), min_size=1, max_size=4), st.lists(st.text(), min_size=1, max_size=4))
def test_any_text_becomes_valid_json_and_comes_back_to_the_letter(a: list[str], b: list[str]) -> None:
    found = building.comparison(a, b)
    document = json.loads(export("json", found, Annotations(), building.OPTIONS).decode("utf-8"))
    assert [[p["text"] for p in v["paragraphs"]] for v in document["versions"]] == [a, b]


def test_a_lone_surrogate_is_escaped_not_lost() -> None:
    data = export("json", building.comparison(["a \ud800 b"], ["b"]), Annotations(), building.OPTIONS)
    assert json.loads(data.decode("utf-8"))["versions"][0]["paragraphs"][0]["text"] == "a \ud800 b"
