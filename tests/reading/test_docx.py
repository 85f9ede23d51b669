"""Word files read paragraph by paragraph, as Word shows them."""

import io
from datetime import UTC, datetime

import docx as python_docx
import pytest

from core.model import ReadError, Version
from core.reading import read
from core.reading.docx import read_docx
from tests.reading.word_files import (
    W,
    document,
    docx,
    mark,
    p,
    package,
    part,
    r,
    relations,
    tracked,
)


def texts(body: str, view: str = "final", **parts: str) -> list[str]:
    return list(read_docx(docx(body, **parts), "a.docx", view).texts)  # type: ignore[arg-type]  # a view by its name, a plain str to mypy


def version(body: str, **parts: str) -> Version:
    return read_docx(docx(body, **parts), "a.docx")


def test_runs_of_a_paragraph_are_joined_and_empty_paragraphs_dropped() -> None:
    assert texts(p("The bridge ", "opened.") + p() + p("  ") + p("It closed.")) == ["The bridge opened.", "It closed."]


def test_blanks_are_kept_only_where_the_file_says_so() -> None:
    loose = "<w:p><w:r><w:t>  cut  </w:t></w:r><w:r><w:t>here</w:t></w:r></w:p>"
    assert texts(p("  kept  ") + loose) == ["  kept  ", "cuthere"]


def test_tabs_breaks_and_special_hyphens_become_their_characters() -> None:
    run = (
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
        '<w:t>e</w:t><w:br w:type="page"/><w:t>f</w:t><w:sym w:font="Symbol" w:char="00B1"/></w:r></w:p>'
    )
    assert texts(run) == ["a\tb\nc\u2011d\u00adef\u00b1"]


def test_tab_stops_of_a_paragraph_are_no_tabs() -> None:
    assert texts(p("x", properties='<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>')) == ["x"]


class TestTrackedChanges:
    BODY = p("It rose by ", tracked("del", "four"), tracked("ins", "six"), " points.")

    def test_final_has_the_insertions(self) -> None:
        assert texts(self.BODY) == ["It rose by six points."]

    def test_original_has_the_deletions(self) -> None:
        assert texts(self.BODY, "original") == ["It rose by four points."]

    @pytest.mark.parametrize(("view", "told"), [("final", "accepted"), ("original", "rejected")])
    def test_the_reader_is_told(self, view: str, told: str) -> None:
        [warning] = read(docx(self.BODY), name="march.docx", tracked=view).warnings
        assert warning.startswith("march.docx has tracked changes") and told in warning

    def test_a_file_without_any_gets_no_warning(self) -> None:
        assert version(p("Plain.")).warnings == ()

    def test_a_deleted_mark_joins_the_paragraph_with_the_next(self) -> None:
        body = p("First half, ", properties=mark("del")) + p("second half.")
        assert texts(body) == ["First half, second half."]
        assert texts(body, "original") == ["First half, ", "second half."]

    def test_an_inserted_mark_parts_them_only_in_the_final_view(self) -> None:
        body = p("First. ", properties=mark("ins")) + p("Second.")
        assert texts(body) == ["First. ", "Second."]
        assert texts(body, "original") == ["First. Second."]

    def test_three_paragraphs_join_over_deleted_marks(self) -> None:
        body = p("a", properties=mark("del")) + p("b", properties=mark("del")) + p("c")
        assert texts(body) == ["abc"]

    def test_a_joined_mark_at_the_end_of_all_joins_nothing(self) -> None:
        assert texts(p("alone", properties=mark("del"))) == ["alone"]

    def test_a_moved_paragraph_stands_once(self) -> None:
        moved = "The mayor left."
        body = (
            p(tracked("moveFrom", moved), properties=mark("moveFrom"))
            + p("Between.")
            + p(tracked("moveTo", moved), properties=mark("moveTo"))
            + p("After.")
        )
        assert texts(body) == ["Between.", moved, "After."]
        assert texts(body, "original") == [moved, "Between.", "After."]

    def test_text_inserted_and_then_deleted_is_in_neither(self) -> None:
        inner = tracked("del", "gone")
        body = p("Kept ", f'<w:ins w:id="5" w:author="A">{inner}</w:ins>', "here.")
        assert texts(body) == ["Kept here."]
        assert texts(body, "original") == ["Kept here."]

    def test_rows_deleted_and_inserted(self) -> None:
        def row(text: str, change: str) -> str:
            cells = f"<w:tc>{p(text)}</w:tc><w:tc>{p('1')}</w:tc>"
            return f'<w:tr><w:trPr><w:{change} w:id="7" w:author="A"/></w:trPr>{cells}</w:tr>'

        body = f"<w:tbl>{row('old', 'del')}{row('new', 'ins')}</w:tbl>" + p("x")
        assert texts(body) == ["new\t1", "x"]
        assert texts(body, "original") == ["old\t1", "x"]

    def test_an_unknown_view_is_refused(self) -> None:
        with pytest.raises(ReadError, match="final or original"):
            read(docx(self.BODY), name="a.docx", tracked="latest")


class TestTables:
    def test_a_row_is_a_paragraph_with_tabs_between_its_cells(self) -> None:
        body = f"<w:tbl><w:tr><w:tc>{p('North')}</w:tc><w:tc>{p()}</w:tc><w:tc>{p('12')}</w:tc></w:tr></w:tbl>"
        [row] = version(body).paragraphs
        assert (row.text, row.role) == ("North\t\t12", "table_row")

    def test_a_table_that_only_lays_out_the_page_is_read_as_paragraphs(self) -> None:
        body = f"<w:tbl><w:tr><w:tc>{p('One.')}{p('Two.')}</w:tc><w:tc>{p('Three.')}</w:tc></w:tr></w:tbl>"
        found = version(body).paragraphs
        assert [(x.text, x.role) for x in found] == [("One.", None), ("Two.", None), ("Three.", None)]

    def test_a_table_in_a_table(self) -> None:
        inner = f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr></w:tbl>"
        body = f"<w:tbl><w:tr><w:tc>{p('Above.')}{inner}{p()}</w:tc><w:tc>{p('Beside.')}</w:tc></w:tr></w:tbl>"
        assert texts(body) == ["Above.", "a\tb", "Beside."]


class TestWrappers:
    def test_hyperlinks_smart_tags_and_simple_fields_keep_their_text(self) -> None:
        body = p(
            "See ",
            f'<w:hyperlink r:id="x">{r("the report")}</w:hyperlink>',
            f'<w:smartTag w:element="place">{r(" of Eastness")}</w:smartTag>',
            f'<w:fldSimple w:instr=" DATE ">{r(" today")}</w:fldSimple>',
        )
        assert texts(body) == ["See the report of Eastness today"]

    def test_a_complex_field_shows_its_result_alone(self) -> None:
        def char(kind: str) -> str:
            return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

        inner = char("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + char("separate") + r("9") + char("end")
        body = p(
            "Page ",
            char("begin"),
            "<w:r><w:instrText> IF </w:instrText></w:r>",
            inner,
            char("separate"),
            r("seven"),
            char("end"),
            ".",
        )
        assert texts(body) == ["Page seven."]

    def test_content_controls_round_paragraphs_and_runs(self) -> None:
        inline = f"<w:sdt><w:sdtPr/><w:sdtContent>{r('inner')}</w:sdtContent></w:sdt>"
        block = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('Whole.')}</w:sdtContent></w:sdt>"
        assert texts(p("An ", inline, " one.") + block) == ["An inner one.", "Whole."]

    def test_the_prompt_of_an_empty_content_control_is_no_text(self) -> None:
        prompt = (
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Click to enter')}</w:sdtContent></w:sdt>"
        )
        assert texts(p("Name: ", prompt)) == ["Name: "]

    def test_a_text_box_is_read_once_after_its_paragraph(self) -> None:
        box = f"<w:txbxContent>{p('In the box.')}</w:txbxContent>"
        both = (
            '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>'
            f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r>"
        )
        assert texts(p("Before ", both, "after.") + p("Next.")) == ["Before after.", "In the box.", "Next."]

    def test_hidden_text_is_left_out_and_told(self) -> None:
        found = version(p("Seen.", r(" Unseen.", "<w:vanish/>"), r(" Shown.", '<w:vanish w:val="0"/>')))
        assert found.texts == ("Seen. Shown.",)
        assert any("hidden text" in warning for warning in found.warnings)

    def test_ruby_keeps_the_base(self) -> None:
        ruby = f"<w:r><w:ruby><w:rubyPr/><w:rt>{r('とう')}</w:rt><w:rubyBase>{r('東')}</w:rubyBase></w:ruby></w:r>"
        assert texts(p(ruby, "京")) == ["東京"]

    def test_a_formula_keeps_its_letters(self) -> None:
        assert texts(p("So ", "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>", ".")) == ["So x=2."]


class TestAsidesOfTheArticle:
    def test_footnotes_come_last_with_their_role(self) -> None:
        notes = (
            f'<w:footnote w:type="separator" w:id="-1">{p("---")}</w:footnote>'
            f'<w:footnote w:id="1">{p("<w:r><w:footnoteRef/></w:r>", "A source.")}</w:footnote>'
        )
        body = p("Claim", '<w:r><w:footnoteReference w:id="1"/></w:r>', ".") + p("End.")
        found = version(body, footnotes=notes).paragraphs
        assert [(x.text, x.role) for x in found] == [("Claim.", None), ("End.", None), ("A source.", "footnote")]
        assert found[2].origin == "footnotes.xml#p1"

    def test_headers_footers_and_comments_are_left_out_and_told(self) -> None:
        found = version(
            p("Body."), header1=p("Page head"), footer1=p(), comments=f'<w:comment w:id="0">{p("Check")}</w:comment>'
        )
        assert found.texts == ("Body.",)
        assert [w.split(" has ")[1] for w in found.warnings] == [
            "headers or footers, which are left out.",
            "comments, which are left out.",
        ]


class TestRoles:
    STYLES = (
        '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="House"/><w:basedOn w:val="H2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="List Bullet"/></w:style>'
    )

    @pytest.mark.parametrize(
        ("properties", "role"),
        [
            ('<w:pStyle w:val="Titel"/>', "title"),
            ('<w:pStyle w:val="H2"/>', "heading"),
            ('<w:pStyle w:val="Own"/>', "heading"),
            ('<w:pStyle w:val="Loop"/>', None),
            ('<w:pStyle w:val="B"/>', "list"),
            ('<w:outlineLvl w:val="1"/>', "heading"),
            ('<w:outlineLvl w:val="9"/>', None),
            ('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>', "list"),
            ('<w:numPr><w:numId w:val="0"/></w:numPr>', None),
        ],
    )
    def test_a_paragraph_style_speaks_for_its_role(self, properties: str, role: str | None) -> None:
        assert version(p("Words", properties=properties), styles=self.STYLES).paragraphs[0].role == role


def test_origin_finds_the_paragraphs_in_the_file() -> None:
    cells = f"<w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}</w:tc></w:tr>"
    body = p("Zero.") + p() + p("Two ", properties=mark("del")) + p("three.") + f"<w:tbl>{cells}</w:tbl>"
    origins = [paragraph.origin for paragraph in version(body).paragraphs]
    assert origins == ["document.xml#p0", "document.xml#p2+p3", "document.xml#p4+p5"]


def test_the_strict_namespace_is_read_alike() -> None:
    strict = document(p("Strict.")).replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    data = package({"_rels/.rels": relations(officeDocument="word/document.xml"), "word/document.xml": strict})
    assert read(data, name="strict.docx").texts == ("Strict.",)


def test_the_document_is_found_where_the_package_says() -> None:
    data = package(
        {
            "[Content_Types].xml": "<Types>application/x.wordprocessingml.document</Types>",
            "_rels/.rels": relations(officeDocument="/docs/main.xml"),
            "docs/main.xml": document(p("Elsewhere.")),
        }
    )
    assert read(data, name="a.docx").texts == ("Elsewhere.",)


def test_nothing_external_is_looked_at() -> None:
    rels = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://x/footnotes" TargetMode="External" Target="file:///etc/passwd"/></Relationships>'
    )
    data = package(
        {
            "_rels/.rels": relations(officeDocument="word/document.xml"),
            "word/document.xml": document(p("Safe.")),
            "word/_rels/document.xml.rels": rels,
        }
    )
    assert read(data, name="a.docx").texts == ("Safe.",)


@pytest.mark.parametrize("xml", ["<w:document", part("document", ""), "<other/>", ""])
def test_a_document_without_a_body_is_damaged(xml: str) -> None:
    data = package({"_rels/.rels": relations(officeDocument="word/document.xml"), "word/document.xml": xml})
    with pytest.raises(ReadError, match=r"^a\.docx can't be read: it is damaged, or not a Word file\."):
        read(data, name="a.docx")


class TestMadeByPythonDocx:
    def test_text_roles_and_properties(self) -> None:
        made = python_docx.Document()
        made.core_properties.author = "Ines Hallam"
        made.core_properties.modified = datetime(2024, 3, 11, 17, 30)  # noqa: DTZ001 - the library wants it so, and means UTC
        made.add_heading("Ferry aground", 0)
        made.add_heading("Rescue", 1)
        made.add_paragraph("Three lifeboats went out.")
        made.add_paragraph("First boat", style="List Bullet")
        table = made.add_table(1, 2)
        table.cell(0, 0).text, table.cell(0, 1).text = "Aboard", "212"
        buffer = io.BytesIO()
        made.save(buffer)
        found = read(buffer.getvalue(), name="ferry.docx")
        assert [(x.text, x.role) for x in found.paragraphs] == [
            ("Ferry aground", "title"),
            ("Rescue", "heading"),
            ("Three lifeboats went out.", "body"),
            ("First boat", "list"),
            ("Aboard\t212", "table_row"),
        ]
        assert found.author == "Ines Hallam"
        assert found.updated is not None and found.updated.source == "file property"
        assert found.updated.value == datetime(2024, 3, 11, 17, 30, tzinfo=UTC)
        assert found.published is None

    def test_a_name_that_a_program_wrote_is_no_author(self) -> None:
        buffer = io.BytesIO()
        made = python_docx.Document()
        made.add_paragraph("Text.")
        made.save(buffer)
        assert read(buffer.getvalue(), name="a.docx").author == ""
