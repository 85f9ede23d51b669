"""Formulas that give a claim to its source, in other languages than English: what they take in, and that one source is one."""

from __future__ import annotations

import pytest

from core.facts.mentions import find_mentions
from core.facts.values import compare_values
from core.model import Name


def sources(text: str, language: str) -> list[tuple[str, Name]]:
    return [
        (text[m.spans[0].start : m.spans[0].end], m.value)
        for m in find_mentions([text], language)
        if m.kind == "attribution" and isinstance(m.value, Name)
    ]


SAME = [
    ("de", "Die Strecke ist frei, teilte die Bahn mit.", "teilte die Bahn mit"),
    ("de", "Die Strecke ist nach Angaben der Bahn frei.", "nach Angaben der Bahn"),
    ("de", "Laut Bahn ist die Strecke frei.", "Laut Bahn"),
    ("de", "Die Strecke ist frei, sagte die Bahn am Montag.", "sagte die Bahn"),
    ("de", "Die Bahn teilte am Montag mit, dass die Strecke frei sei.", "Die Bahn teilte am Montag mit"),
    ("fr", "Le pont rouvrira, a indiqué la mairie.", "a indiqué la mairie"),
    ("fr", "Selon la mairie, le pont rouvrira.", "Selon la mairie"),
    ("fr", "Le pont rouvrira, d'après la mairie.", "d'après la mairie"),
    ("fr", "La mairie a annoncé que le pont rouvrira.", "La mairie a annoncé que"),
    ("es", "La alcaldesa dijo que el puente abrirá.", "La alcaldesa dijo que"),
    ("es", "El puente abrirá, según la alcaldesa.", "según la alcaldesa"),
    ("es", "De acuerdo con la alcaldesa, el puente abrirá.", "De acuerdo con la alcaldesa"),
    ("ru", "По данным полиции, водитель трезв.", "По данным полиции"),
    ("ru", "Водитель трезв, сообщили в полиции.", "сообщили в полиции"),
    ("ru", "Полиция сообщила, что водитель трезв.", "Полиция сообщила"),
    ("ar", "قال الوزير إن الجسر سيفتح.", "قال الوزير"),
    ("ar", "سيفتح الجسر، بحسب الوزير.", "بحسب الوزير"),
    ("zh", "市长王丽表示，大桥将开放。", "市长王丽表示"),
    ("zh", "大桥将开放，市长王丽说。", "市长王丽说"),
]


@pytest.mark.parametrize(("language", "text", "formula"), SAME)
def test_the_formula_whole(language: str, text: str, formula: str) -> None:
    assert [said for said, _ in sources(text, language)] == [formula]


@pytest.mark.parametrize("language", ["de", "fr", "es", "ru", "ar", "zh"])
def test_one_source_whatever_the_formula(language: str) -> None:
    found = [sources(text, known)[0][1] for known, text, _ in SAME if known == language]
    assert {compare_values(found[0], other).relation for other in found[1:]} == {"same"}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Die Strecke ist frei, teilte die Bahn mit.", "Die Strecke ist frei, teilte die Polizei mit."),
        ("de", "Nach Polizeiangaben ist sie frei.", "Nach Angaben der Feuerwehr ist sie frei."),
        ("fr", "Selon la police, il dort.", "Selon les pompiers, il dort."),
        ("es", "Según la policía, duerme.", "Según la alcaldesa, duerme."),
        ("ru", "По данным полиции, он спит.", "По данным врачей, он спит."),
        ("zh", "据警方通报，他在睡觉。", "据医生介绍，他在睡觉。"),
    ],
)
def test_two_sources(language: str, one: str, other: str) -> None:
    values = [sources(text, language)[0][1] for text in (one, other)]
    assert compare_values(*values).relation == "changed"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das ist so gut."),
        ("fr", "Il travaille pour la mairie."),
        ("es", "Hay dos puentes."),
        ("de", "Die Feuerwehr kam mit zwei Wagen."),
    ],
)
def test_what_gives_no_source(language: str, text: str) -> None:
    assert sources(text, language) == []
