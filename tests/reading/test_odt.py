"""OpenDocument texts, from the XML of their body."""

import pytest

from core.model import ReadError, Version
from core.reading import read
from tests.reading.made_by_libreoffice import NAMESPACES
from tests.reading.word_files import package


def content(body: str, styles: str = "") -> str:
    return (
        f"<office:document-content {NAMESPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def odt(body: str, styles: str = "", **more: str) -> Version:
    parts: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": content(body, styles),
    }
    return read(package({**parts, **more}), name="a.odt")


def test_white_space_is_collapsed_and_said_blanks_are_kept() -> None:
    body = "<text:p>  One\n   two <text:span> three</text:span><text:s/><text:s text:c='2'/>four</text:p>"
    assert odt(body).texts == ("One two three   four",)


def test_a_row_of_blanks_is_bounded() -> None:
    assert len(odt("<text:p>a<text:s text:c='999999999'/>b<text:s text:c='x'/></text:p>").texts[0]) < 20_000


def test_deleted_text_comments_and_declarations_are_no_text() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>Here<office:annotation><text:p>note</text:p></office:annotation>.</text:p>"
    )
    found = odt(body)
    assert found.texts == ("Here.",)
    assert found.warnings == (
        "a.odt has tracked changes. It is read as if all of them were accepted.",
        "a.odt has comments, which are left out.",
    )


def test_sections_lists_text_boxes_and_tables() -> None:
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    body = (
        "<text:section><text:p>In a section.</text:p></text:section>"
        "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>deeper</text:p></text:list-item>"
        "</text:list></text:list-item></text:list>"
        "<text:p>Before <draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box></draw:frame>after.</text:p>"
        f"<table:table><table:table-header-rows><table:table-row>{cell.format('a')}{cell.format('b')}</table:table-row>"
        f"</table:table-header-rows><table:table-row>{cell.format('Alone.')}</table:table-row></table:table>"
    )
    assert [(p.text, p.role) for p in odt(body).paragraphs] == [
        ("In a section.", "body"),
        ("one", "list"),
        ("deeper", "list"),
        ("Before after.", "body"),
        ("In the box.", "body"),
        ("a\tb", "table_row"),
        ("Alone.", "body"),
    ]


def test_a_style_speaks_through_those_it_stands_on() -> None:
    styles = (
        '<style:style style:name="P1" style:parent-style-name="Heading_20_1"/>'
        '<style:style style:name="P2" style:parent-style-name="P2"/>'
    )
    body = "<text:p>Body comes first, as a rule.</text:p>" + "".join(
        f'<text:p text:style-name="{style}">x y</text:p>' for style in ("P1", "Caption", "P2")
    )
    assert [p.role for p in odt(body, styles).paragraphs][1:3] == ["heading", "caption"]


def test_origin_counts_paragraphs_in_document_order() -> None:
    assert [p.origin for p in odt("<text:p>a</text:p><text:p/><text:h>b c d</text:h>").paragraphs] == [
        "content.xml#p0",
        "content.xml#p2",
    ]


def test_a_locked_file() -> None:
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    with pytest.raises(ReadError, match="locked with a password"):
        odt("<text:p>x</text:p>", **{"META-INF/manifest.xml": manifest})


def test_a_document_type_is_refused() -> None:
    with pytest.raises(ReadError, match="DOCTYPE"):
        read(
            package(
                {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<!DOCTYPE x>" + content("")}
            ),
            name="a.odt",
        )


def test_the_original_view_is_not_offered() -> None:
    with pytest.raises(ReadError, match=r"^a\.odt can only be read with its tracked changes accepted"):
        read(
            package({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content("")}),
            name="a.odt",
            tracked="original",
        )
