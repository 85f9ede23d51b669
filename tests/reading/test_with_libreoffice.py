"""One source, written by LibreOffice in each format and read back: the same text, to the letter."""

from pathlib import Path

import pytest

from core import Version, compare
from core.reading import read
from tests.conftest import SHARED
from tests.reading.made_by_libreoffice import (
    LAYOUTS,
    LOSSES,
    PARAGRAPHS,
    SAMPLES,
    article,
    expected,
    fact_changes,
    features,
    in_each_format,
    letters,
    made,
    printed,
)

pytestmark = pytest.mark.libreoffice

EXACT = ("fodt", "docx", "odt", "rtf")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return made(tmp_path_factory.mktemp("libreoffice"))


@pytest.mark.parametrize("kind", EXACT)
def test_the_same_text_with_the_same_roles(files: dict[str, Path], kind: str) -> None:
    assert LOSSES[kind] == ()
    assert [(paragraph.text, paragraph.role) for paragraph in read(files[kind]).paragraphs] == PARAGRAPHS


@pytest.mark.parametrize("kind", ["html", "pdf"])
def test_the_same_text_but_for_what_the_format_loses(files: dict[str, Path], kind: str) -> None:
    assert LOSSES[kind]
    assert list(read(files[kind]).texts) == expected(kind)


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        *(
            (kind, ("10 of 10", "10 of 10", "told, final or original" if kind == "docx" else "told, final"))
            for kind in EXACT
        ),
        ("html", ("9 of 10, all but the losses", "9 of 10", "–")),
        ("pdf", ("7 of 10, all but the losses", "5 of 10", "–")),
    ],
)
def test_each_feature_of_each_format(files: dict[str, Path], kind: str, found: tuple[str, str, str]) -> None:
    """The table that ``benchmarks/formats.py`` prints."""
    known = features(files[kind])
    assert (known["paragraphs"], known["roles"], known["tracked changes"]) == found
    assert (known["unicode"], known["tables"], known["notes"]) == ("all letters", "rows", "apart, without marks")
    assert known["metadata"] == "author, last change"


@pytest.mark.parametrize("kind", [*EXACT, "html"])
def test_properties_are_proposed_with_their_source(files: dict[str, Path], kind: str) -> None:
    found = read(files[kind])
    assert found.author == "Ines Hallam" and found.published is None
    assert found.updated is not None
    assert (found.updated.day.isoformat(), found.updated.source) == ("2024-03-06", "file property")


def test_a_printed_article_has_its_paragraphs_and_every_letter(tmp_path: Path) -> None:
    """Of 100 paragraphs 95 come back whole in every layout; of the letters none changes but blanks and hyphens at the ends of
    lines."""
    source = article()
    for layout, found in printed(source, tmp_path).items():
        assert letters(found) == letters(source), layout
        assert sum(text in found for text in source) >= 0.95 * len(source), layout
    assert len(LAYOUTS) == 6


@pytest.mark.shared
def test_the_agency_visit_in_each_format_gives_the_same_comparison(tmp_path: Path) -> None:
    gives_the_same([read(path) for path in sorted((SHARED / "articles" / "agency-visit").glob("*.txt"))], tmp_path)


def test_the_sample_in_each_format_gives_the_same_comparison(tmp_path: Path) -> None:
    gives_the_same([read(SAMPLES / f"port-merrow-{number}.txt") for number in (1, 2, 3, 4)], tmp_path)


def gives_the_same(originals: list[Version], folder: Path) -> None:
    """The same comparison from docx, odt, rtf and html as from the texts themselves; from pdf the same fact changes."""
    found = in_each_format(originals, folder)
    known = fact_changes(compare(originals))
    for kind in ("docx", "odt", "rtf"):
        assert [v.texts for v in found[kind]] == [v.texts for v in originals], kind
        assert compare(found[kind]).to_dict()["pairs"] == compare(originals).to_dict()["pairs"], kind
    # HTML and paper have no blanks at the ends of a paragraph.
    bare = [Version.from_paragraphs([text.strip() for text in v.texts], label=v.label) for v in originals]
    assert [v.texts for v in found["html"]] == [v.texts for v in bare]
    assert compare(found["html"]).to_dict()["pairs"] == compare(bare).to_dict()["pairs"]
    assert fact_changes(compare(found["html"])) == fact_changes(compare(found["pdf"])) == known
    assert any(known)
