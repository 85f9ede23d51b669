"""What the newest version tells in two ways stands behind the facts, with links to both places."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree, html

from core import Version, compare
from core.export import export
from core.model import Annotations, Comparison
from core.terminal import summary
from tests.export import building, resolver

HEADING = "Final doesn’t agree with itself"
SENTENCE = "The headline says “Eight miners”; paragraph 2 says “Eleven miners”."
OLD = [
    "Eight miners trapped after collapse",
    "Eight miners are trapped underground after a shaft collapsed at the Hollin pit on Monday.",
    "Rescuers hope to reach them by evening.",
]
NEW = [OLD[0], OLD[1].replace("Eight", "Eleven"), OLD[2]]
EVERYTHING = ("fact", "wording", "style", "boilerplate")


def version(texts: list[str], label: str) -> Version:
    return Version.from_paragraphs(texts, label=label)


@pytest.fixture(scope="module")
def missed() -> Comparison:
    """The headline was forgotten when the number below it was corrected."""
    return compare([version(OLD, "First take"), version(NEW, "Final")])


@pytest.fixture(scope="module")
def mended() -> Comparison:
    return compare([version(NEW, "First take"), version([OLD[0].replace("Eight", "Eleven"), *NEW[1:]], "Final")])


def written(name: str, found: Comparison, **options: object) -> bytes:
    chosen = replace(building.OPTIONS, **options)  # type: ignore[arg-type]  # fields of ExportOptions
    return export(name, found, Annotations(), chosen)


def body_of(data: bytes) -> etree._Element:
    return etree.fromstring(ZipFile(BytesIO(data)).read("word/document.xml"))


def test_the_report_tells_it_behind_the_facts_with_links(missed: Comparison) -> None:
    document = body_of(written("report", missed))
    said = ["".join(p.itertext()) for p in document.iter(f"{resolver.W}p")]
    at = said.index(HEADING)
    assert said.index("What a reader of “First take” now has wrong") < at < said.index("Side by side")
    assert said[at + 1] == f"{SENTENCE} · B ¶ 1 (headline) · B ¶ 2"
    paragraph = next(p for p in document.iter(f"{resolver.W}p") if "".join(p.itertext()).startswith(SENTENCE))
    links = [link.get(f"{resolver.W}anchor") for link in paragraph.iter(f"{resolver.W}hyperlink")]
    marks = {mark.get(f"{resolver.W}name") for mark in document.iter(f"{resolver.W}bookmarkStart")}
    assert links == ["sheet1_B_1", "sheet1_B_2"] and marks >= set(links)


def test_the_web_page_tells_it_with_links(missed: Comparison) -> None:
    page = html.fromstring(written("html", missed))
    (line,) = page.xpath("//ul[@class='within']/li")
    assert line.getparent().getprevious().text == HEADING
    assert line.text_content() == f"{SENTENCE} · B ¶ 1 (headline) · B ¶ 2"
    assert [page.get_element_by_id(href[1:]).tag for href in line.xpath("a/@href")] == ["div", "div"]


def test_markdown_tells_it(missed: Comparison) -> None:
    lines = written("md", missed).decode().splitlines()
    assert lines[lines.index(f"## {HEADING}") + 2] == f"- {SENTENCE} (B ¶ 1, B ¶ 2)"


def test_the_summary_has_a_line_for_it(missed: Comparison) -> None:
    assert summary(missed, EVERYTHING).splitlines()[-1] == f"{HEADING}: {SENTENCE}"
    assert HEADING not in summary(missed, ("style",))


def test_the_summary_tells_it_of_every_version(mended: Comparison) -> None:
    assert summary(mended, EVERYTHING).splitlines()[-1] == f"First take doesn’t agree with itself: {SENTENCE}"


@pytest.mark.parametrize("name", ["report", "html", "md"])
def test_only_the_newest_version_counts_and_only_with_facts(name: str, missed: Comparison, mended: Comparison) -> None:
    def tells(found: Comparison, **options: object) -> bool:
        data = written(name, found, **options)
        words = "".join(body_of(data).itertext()) if name == "report" else data.decode()
        return "agree with itself" in words

    assert tells(missed)
    assert not tells(mended)
    assert tells(mended, pair=(1, 0))
    assert not tells(missed, categories=("wording", "style"))
