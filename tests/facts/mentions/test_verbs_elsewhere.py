"""Verb groups of other languages than English, and what it means when one becomes another."""

from __future__ import annotations

import pytest

from core.facts.comparing.elsewhere import claim_change, claims_at, one_source, sources_of
from core.facts.mentions import find_mentions
from core.model import VerbGroup


def groups(text: str, language: str) -> list[VerbGroup]:
    return [m.value for m in find_mentions([text], language) if isinstance(m.value, VerbGroup)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Le pont sera fermé.", VerbGroup("close", "future", None, False, True)),
        ("fr", "Le pont a été fermé.", VerbGroup("close", "perfect", None, False, True)),
        ("fr", "Le maire n'a pas approuvé le plan.", VerbGroup("approve", "perfect", None, True, False)),
        ("fr", "Le maire pourrait démissionner.", VerbGroup("resign", "future", "may", False, False)),
        ("de", "Die Preise sind im Mai stark gestiegen.", VerbGroup("rise", "perfect", None, False, False)),
        ("de", "Der Mann wurde am Abend verhaftet.", VerbGroup("arrest", "past", None, False, True)),
        ("de", "Der Trainer könnte den Verein verlassen.", VerbGroup("leave", "future", "may", False, False)),
        ("de", "Der Rat hat den Plan nicht gebilligt.", VerbGroup("approve", "perfect", None, True, False)),
        ("es", "El puente fue cerrado.", VerbGroup("close", "past", None, False, True)),
        ("es", "El tribunal absolvió al alcalde.", VerbGroup("acquit", "past", None, False, False)),
        ("ru", "Мост будет закрыт.", VerbGroup("close", "future", None, False, True)),
        ("ru", "Суд не осудил водителя.", VerbGroup("convict", "past", None, True, False)),
        ("ar", "سيستقيل الوزير.", VerbGroup("resign", "future", None, False, False)),
        ("ar", "ارتفعت الأسعار.", VerbGroup("rise", "past", None, False, False)),
        ("zh", "警方已逮捕两人。", VerbGroup("arrest", "perfect", None, False, False)),
        ("zh", "会议可能推迟。", VerbGroup("postpone", "present", "may", False, False)),
    ],
)
def test_the_group(language: str, text: str, expected: VerbGroup) -> None:
    assert groups(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La ville de Nantes est belle."),
        ("de", "Der Minister sprach über den Haushalt."),
        ("ru", "Старый мост красив."),
        ("zh", "将军在北京。"),
        ("es", "El partido tiene material y negocios."),
        ("fr", "La ferme est à vendre."),
        ("ru", "Закрытие моста и новое решение суда."),
    ],
)
def test_what_is_no_group(language: str, text: str) -> None:
    assert groups(text, language) == []


def change(language: str, before: str, after: str) -> str | None:
    a, b = claims_at(before, language, (0, len(before))), claims_at(after, language, (0, len(after)))
    told = claim_change(a[0][1], b[0][1])
    return told[0] if told else None


@pytest.mark.parametrize(
    ("language", "before", "after", "kind"),
    [
        ("fr", "Le pont sera fermé.", "Le pont a été fermé.", "status"),
        ("fr", "Le maire pourrait démissionner.", "Le maire va démissionner.", "modality"),
        ("fr", "Les prix ont augmenté.", "Les prix ont baissé.", "status"),
        ("de", "Der Mann wurde am Abend verhaftet.", "Der Mann wurde am Abend freigelassen.", "status"),
        ("de", "Die Brücke wird gesperrt.", "Die Brücke wurde gesperrt.", "status"),
        ("de", "Der Rat hat den Plan nicht gebilligt.", "Der Rat hat den Plan gebilligt.", "negation"),
        ("es", "El club podría dejar la liga.", "El club dejará la liga.", "modality"),
        ("es", "El tribunal absolvió al alcalde.", "El tribunal condenó al alcalde.", "status"),
        ("ru", "Река может затопить дома.", "Река затопила дома.", "modality"),
        ("ru", "Мост будет закрыт.", "Мост был закрыт.", "status"),
        ("ar", "قد يستقيل الوزير.", "سيستقيل الوزير.", "modality"),
        ("zh", "大桥将于五月通车。", "大桥已于五月通车。", "status"),
        ("fr", "Les prix ont augmenté.", "Les prix ont grimpé.", None),
        ("de", "Die Preise stiegen.", "Die Preise sind gestiegen.", None),
        ("es", "Los precios subieron.", "Los precios han aumentado.", None),
        ("ru", "Цены выросли.", "Цены увеличились.", None),
        ("zh", "警方逮捕两人。", "警方拘留两人。", None),
        ("de", "Die Polizei hat den Mann verhaftet.", "Die Polizei hat den Mann festgenommen.", None),
    ],
)
def test_what_one_group_for_another_means(language: str, before: str, after: str, kind: str | None) -> None:
    assert change(language, before, after) == kind


def test_a_source_is_found_again_in_another_formula() -> None:
    (_, before), (_, after) = (
        sources_of("Der Zug hält nicht, teilte die Bahn mit.", "de")[0],
        sources_of("Laut Bahn hält der Zug nicht.", "de")[0],
    )
    assert one_source(before, after)
    assert not one_source(before, sources_of("Laut Polizei hält der Zug nicht.", "de")[0][1])
