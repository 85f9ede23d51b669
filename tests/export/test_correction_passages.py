"""Several facts of one sentence: the notice shows that sentence once."""

from __future__ import annotations

from dataclasses import replace

from core import Version, compare
from core.export import export
from core.model import Annotations
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
