"""Verb groups: lemma, tense, modality, negation, voice; and the words that deny or hedge outside them."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.facts.mentions.verbs import form_of
from core.model import Name, Quantity, VerbGroup


def groups(text: str) -> list[tuple[str, VerbGroup]]:
    return [
        (text[m.spans[0].start : m.spans[0].end], m.value)
        for m in find_mentions([text], "en")
        if isinstance(m.value, VerbGroup)
    ]


@pytest.mark.parametrize(
    ("text", "said", "value"),
    [
        ("The envoy is visiting the port.", "is visiting", VerbGroup("visit", "present progressive")),
        ("The envoy has left the port.", "has left", VerbGroup("leave", "perfect")),
        ("The envoy left the port.", "left", VerbGroup("leave", "past")),
        ("The envoy will leave the port.", "will leave", VerbGroup("leave", "future", "will")),
        ("The envoy may leave the port.", "may leave", VerbGroup("leave", "present", "may")),
        ("The envoy won't leave the port.", "won't leave", VerbGroup("leave", "future", "will", negated=True)),
        ("The envoy was arrested there.", "was arrested", VerbGroup("arrest", "past", passive=True)),
        ("The envoy has been charged there.", "has been charged", VerbGroup("charge", "perfect", passive=True)),
        (
            "The envoy is being questioned.",
            "is being questioned",
            VerbGroup("question", "present progressive", passive=True),
        ),
        ("The envoy did not rule it out.", "did not rule", VerbGroup("rule", "past", negated=True)),
        ("The envoy has never left the port.", "has never left", VerbGroup("leave", "perfect", negated=True)),
        (
            "The envoy might have been hurt.",
            "might have been hurt",
            VerbGroup("hurt", "perfect", "might", passive=True),
        ),
        ("The envoy is due to leave.", "is due to leave", VerbGroup("leave", "future", "will")),
        ("The envoy is expected to leave.", "is expected to leave", VerbGroup("leave", "future", "expected")),
        ("The envoy has to leave.", "has to leave", VerbGroup("leave", "present", "must")),
        ("The envoy can't leave.", "can't leave", VerbGroup("leave", "present", "can", negated=True)),
        ("The envoys have had enough.", "have had", VerbGroup("have", "perfect")),
        ("The price rose.", "rose", VerbGroup("rise", "past")),
        ("The gap widened by $3 million.", "widened", VerbGroup("widen", "past")),
        ("The rest is not known.", "is not known", VerbGroup("know", "present", negated=True, passive=True)),
        ("They'll have gone by then.", "They'll have gone", VerbGroup("go", "perfect", "will")),
    ],
)
def test_a_verb_group_tells_what_is_done_and_how(text: str, said: str, value: VerbGroup) -> None:
    assert (said, value) in groups(text)


@pytest.mark.parametrize(
    "text",
    ["A closed road led there.", "The burned house and its painted doors.", "They lost ground.", "In May, quiet."],
)
def test_adjectives_and_nouns_are_no_verbs(text: str) -> None:
    assert all(value.lemma in ("lead", "lose") for _, value in groups(text))


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("left", "leave"),
        ("stopped", "stop"),
        ("tried", "try"),
        ("taken", "take"),
        ("dying", "die"),
        ("put", "put"),
        ("banned", "ban"),
        ("released", "release"),
    ],
)
def test_forms_lead_back_to_their_verb(form: str, lemma: str) -> None:
    found = form_of(form)
    assert found is not None
    assert found[0] == lemma


def test_no_and_nobody_say_nothing_of_something() -> None:
    found = {
        m.value
        for m in find_mentions(["There were no injuries and nobody fled; no one stayed."], "en")
        if m.kind == "negation"
    }
    assert found == {Quantity(0, 0, unit="injuries"), Quantity(0, 0, unit="people")}


def test_hedges_are_filed_by_what_they_mean() -> None:
    found = [
        m.value for m in find_mentions(["It was probably arson, allegedly by a rival."], "en") if m.kind == "modality"
    ]
    assert [v.canonical for v in found if isinstance(v, Name)] == ["probably", "allegedly"]
