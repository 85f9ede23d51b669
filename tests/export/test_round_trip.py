"""LibreOffice opens the redline, and rejecting or accepting everything there gives either version, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import compare, read
from core.export import export
from core.model import Annotations
from tests.export import building, libreoffice
from tests.export.generating import generated, remarks
from tests.export.test_redline import EDGES, held, noted, redline

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


@pytest.mark.libreoffice
def test_libreoffice_gives_both_versions_back(tmp_path: Path) -> None:
    seeds = (*range(10), 92)  # in the last a moved paragraph has no words that a file can hold, and comments follow it
    found = [noted()[0], *(generated(seed) for seed in seeds)]
    said = [noted()[1], *(remarks(seed, pair) for seed, pair in zip(seeds, found[1:], strict=True))]
    found += [building.comparison(a, b, [building.link([0], [0], a, b)] if a and b else []) for a, b in EDGES.values()]
    editions = [read(SAMPLES / f"port-merrow-{n}.txt") for n in (1, 2, 3, 4)]
    found += [compare([editions[a], editions[b]]) for a, b in ((0, 1), (0, 3), (3, 0), (1, 2))]
    files = [tmp_path / f"{n}.docx" for n in range(len(found))]
    for number, (path, pair) in enumerate(zip(files, found, strict=True)):
        annotations = said[number] if number < len(said) else Annotations()
        path.write_bytes(export("docx", pair, annotations, building.OPTIONS))
    opened = libreoffice.opened(files, tmp_path)
    for pair, told in zip(found, opened, strict=True):
        for side, texts in (("Reject", pair.versions[0].texts), ("Accept", pair.versions[-1].texts)):
            assert told[side] == held(texts)
    comments = opened[0]["comments"]
    assert ["Joe Petrie", "Query: Which grey?\nAsk.", True] in comments
    assert ["Maud", "Dark.", True] in comments
    assert len(comments) == 5


@pytest.mark.libreoffice
def test_a_broken_promise_is_seen(tmp_path: Path) -> None:
    a, b = ["One."], ["Two."]
    path = tmp_path / "broken.docx"
    path.write_bytes(redline(building.comparison(a, ["Three."])))
    assert libreoffice.opened([path], tmp_path)[0]["Accept"] != b
