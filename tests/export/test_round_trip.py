"""LibreOffice opens the redline, and rejecting or accepting everything there gives either version, to the letter."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from core import compare, read
from core.export import export
from core.model import Annotations, Comparison, Passage, Span
from tests.export import building, libreoffice
from tests.export.test_redline import EDGES, held, noted, redline

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
WORDS = "fog ship pier 12 “left” ’ — قال שלום 👩‍🚒 \x07 the a harbour, master. six seven".split()


def generated(seed: int) -> Comparison:
    """A pair with moved paragraphs and sentences, splits, merges, edits at both ends, empty sides, right-to-left text, emoji
    and control characters."""
    chance = random.Random(seed)
    a = [" ".join(chance.choices(WORDS, k=chance.randint(1, 9))) for _ in range(chance.randint(0, 7))]
    b = [" ".join(w for w in text.split() if chance.random() < 0.8) or "left" for text in a if chance.random() < 0.8]
    b += [" ".join(chance.choices(WORDS, k=4)) for _ in range(chance.randint(0, 3))]
    chance.shuffle(b) if chance.random() < 0.5 else None
    sentence, passages = "Then the lamp went out.", []
    if a and b and chance.random() < 0.5:
        m, n = chance.randrange(len(a)), chance.randrange(len(b))
        a[m], b[n] = (chance.choice([f"{text} {sentence}", f"{sentence} {text}", sentence]) for text in (a[m], b[n]))
        places = (Span(k, t.index(sentence), t.index(sentence) + len(sentence)) for k, t in ((m, a[m]), (n, b[n])))
        old, new = places
        passages = [Passage((old,), (new,))]
    links, free, at = [], list(range(len(b))), 0
    while at < len(a) and free:
        size = chance.choice([1, 1, 1, 2])
        first = chance.randrange(len(free))
        taken = list(free[first : first + chance.choice([1, 1, 2])])
        free = [n for n in free if n not in taken]
        if chance.random() < 0.8:
            before = list(range(at, min(at + size, len(a))))
            links.append(building.link(before, taken, a, b, moved=chance.random() < 0.4))
        at += size
    return building.comparison(a, b, links, passages=passages)


@pytest.mark.libreoffice
def test_libreoffice_gives_both_versions_back(tmp_path: Path) -> None:
    found = [noted()[0], *(generated(seed) for seed in range(10))]
    found += [building.comparison(a, b, [building.link([0], [0], a, b)] if a and b else []) for a, b in EDGES.values()]
    editions = [read(SAMPLES / f"port-merrow-{n}.txt") for n in (1, 2, 3, 4)]
    found += [compare([editions[a], editions[b]]) for a, b in ((0, 1), (0, 3), (3, 0), (1, 2))]
    files = [tmp_path / f"{n}.docx" for n in range(len(found))]
    annotations = noted()[1]
    for path, pair in zip(files, found, strict=True):
        path.write_bytes(export("docx", pair, annotations if path is files[0] else Annotations(), building.OPTIONS))
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
