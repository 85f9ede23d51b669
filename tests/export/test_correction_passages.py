"""The sentences that a correction notice shows: each once, and as the newest version has them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core import Version, compare
from core.export import export
from core.model import Annotations, ExportError
from tests.export.building import OPTIONS

OLDER = "Fire crews led 40 guests out of the inn and three of them were treated for smoke.\n\nThe inn opened in 1911."
NEWER = "Fire crews led 46 guests out of the inn and five of them were treated for smoke.\n\nThe inn opened in 1919."


def test_a_passage_with_several_facts_is_shown_once_behind_the_last_of_them() -> None:
    found = compare([Version.from_text(OLDER), Version.from_text(NEWER)])
    notice = export("correction", found, Annotations(), replace(OPTIONS, facts=("number", "date"))).decode("utf-8")
    paragraphs = notice.strip().split("\n\n")[1:]
    assert len(paragraphs) == 3
    assert [p.count("Fire crews led 46 guests out") for p in paragraphs] == [0, 1, 0]
    assert "The inn opened in 1919." in paragraphs[2]


def told(texts: list[str], *facts: str) -> list[str]:
    found = compare([Version.from_text(text) for text in texts])
    notice = export("correction", found, Annotations(), replace(OPTIONS, facts=facts)).decode("utf-8")
    return notice.strip().split("\n\n")[1:]


def test_a_chain_is_told_as_its_newest_version_has_it() -> None:
    texts = [
        f"The barge carried {load} tonnes of gravel and {crew} sailors when it left the quay.\n\nNobody came to any harm."
        for load, crew in (("300", "four"), ("300", "six"), ("350", "six"))
    ]
    paragraphs = told(texts, "1", "2")
    assert len(paragraphs) == 2
    assert "“four”. It is “six”" in paragraphs[0]
    assert "300 tonnes" not in " ".join(paragraphs).replace("“300 tonnes”", "")
    assert sum(p.count("The barge carried 350 tonnes of gravel and six sailors") for p in paragraphs) == 1


def test_a_figure_that_changed_twice_is_never_corrected_to_the_one_in_between() -> None:
    paragraphs = told([f"The well at Lower Oxley is {n} feet deep, a surveyor found." for n in (40, 46, 52)], "1", "2")
    assert ["52" in p and "It is “46" not in p for p in paragraphs] == [True, True]


def test_facts_of_one_passage_stand_together() -> None:
    texts = [
        f"Nurses treated {hurt} miners for cuts at the pit head.\n\nThe pit has {shafts} shafts, {deep} of them in use."
        for hurt, shafts, deep in ((12, 7, 4), (14, 9, 4), (14, 9, 5))
    ]
    texts[2] = texts[2].replace("14 miners for cuts", "15 miners for cuts")
    paragraphs = told(texts, "number")
    assert [p.count("Corrected, the passage reads") for p in paragraphs] == [0, 1, 0, 1]
    assert ["treated 15 miners" in p for p in paragraphs] == [False, True, False, False]


def test_what_has_gone_back_is_no_correction_for_its_first_readers() -> None:
    texts = [f"The well at Lower Oxley is {n} feet deep, a surveyor found." for n in (40, 46, 40)]
    (paragraph,) = told(texts, "1", "2")
    assert paragraph.index("46") < paragraph.index("40")
    with pytest.raises(ExportError, match="gone back"):
        told(texts, "1")


def test_one_altered_word_of_a_quotation_is_told_with_all_of_it() -> None:
    older = "“The roof is safe and the doors were never locked,” said Ada Penhale, who runs the hall."
    newer = older.replace("is safe", "was safe")
    (paragraph,) = told([older, newer], "quote")
    assert "quoted the words “The roof is safe and the doors were never locked”." in paragraph
    assert "The words were “The roof was safe and the doors were never locked”." in paragraph
