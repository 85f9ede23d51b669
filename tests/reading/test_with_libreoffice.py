"""One source, written by LibreOffice in each format and read back: the same text, to the letter."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from core import Comparison, Version, compare
from core.reading import read
from tests.conftest import SHARED, soffice

pytestmark = pytest.mark.libreoffice

NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("style", "style"),
        ("meta", "meta"),
        ("draw", "drawing"),
        ("svg", "svg-compatible"),
        ("fo", "xsl-fo-compatible"),
    ]
)
SOURCE = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><meta:initial-creator>Ines Hallam</meta:initial-creator><dc:date>2024-03-06T10:00:00</dc:date></office:meta>
<office:styles>
 <style:style style:name="Standard" style:family="paragraph"/>
 <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
</office:styles>
<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/>
</style:style><style:page-layout style:name="pm1"/></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">
<style:header><text:p>Running head</text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes>
 <text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>A</dc:creator>
  <dc:date>2024-01-01T00:00:00</dc:date></office:change-info><text:p>four </text:p></text:deletion></text:changed-region>
 <text:changed-region text:id="c2"><text:insertion><office:change-info><dc:creator>A</dc:creator>
  <dc:date>2024-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
</text:tracked-changes>
<text:p text:style-name="Title">Bridge over the Arl closed</text:p>
<text:p>“We were <text:span text:style-name="T1">lucky</text:span>,” she said — ‘very’ – in £5\u00a0notes… naïve
 Привет 東京 😀</text:p>
<text:h text:outline-level="2">What happens now</text:h>
<text:p>It rose by <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>six<text:change-end
 text:change-id="c2"/> points,<text:s text:c="2"/>he<text:tab/>said<text:line-break/>twice<text:note text:note-class="footnote"
 text:id="n1"><text:note-citation>1</text:note-citation><text:note-body>
<text:p>From the county.</text:p></text:note-body></text:note>.</text:p>
<text:list><text:list-item><text:p>first boat</text:p></text:list-item>
 <text:list-item><text:p>second boat</text:p></text:list-item></text:list>
<table:table table:name="t"><table:table-column table:number-columns-repeated="2"/>
 <table:table-row><table:table-cell><text:p>Aboard</text:p></table:table-cell><table:table-cell><text:p>212</text:p></table:table-cell></table:table-row>
 <table:table-row><table:table-cell><text:p>Hurt</text:p></table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row>
</table:table>
<text:p>A so\u00adft and non\u2011breaking <text:a xlink:href="http://example.org/">linked</text:a> end.<office:annotation>
<dc:creator>B</dc:creator><dc:date>2024-01-01T00:00:00</dc:date><text:p>A comment</text:p></office:annotation></text:p>
</office:text></office:body></office:document>
"""
PARAGRAPHS = [
    ("Bridge over the Arl closed", "title"),
    ("“We were lucky,” she said — ‘very’ – in £5\u00a0notes… naïve Привет 東京 😀", "body"),
    ("What happens now", "heading"),
    ("It rose by six points,  he\tsaid\ntwice.", "body"),
    ("first boat", "list"),
    ("second boat", "list"),
    ("Aboard\t212", "table_row"),
    ("Hurt\t4", "table_row"),
    ("A so\u00adft and non\u2011breaking linked end.", "body"),
    ("From the county.", "footnote"),
]


def written(source: Path, folder: Path, *formats: str) -> dict[str, Path]:
    """The source written by LibreOffice in each of these formats."""
    for name in formats:
        done = subprocess.run(
            [
                str(soffice()),
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                "--headless",
                "--convert-to",
                name,
                "--outdir",
                str(folder / "made"),
                str(source),
            ],
            capture_output=True,
            check=False,
            timeout=100,
        )
        assert done.returncode == 0, done.stderr
    return {name: folder / "made" / f"{source.stem}.{name.partition(':')[0]}" for name in formats}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("libreoffice")
    source = folder / "bridge.fodt"
    source.write_text(SOURCE, encoding="utf-8", newline="\n")
    return {"fodt": source, **written(source, folder, "docx", "odt", "rtf")}


@pytest.mark.parametrize("kind", ["fodt", "docx", "odt", "rtf"])
def test_the_same_text_with_the_same_roles(files: dict[str, Path], kind: str) -> None:
    found = [(paragraph.text, paragraph.role) for paragraph in read(files[kind]).paragraphs]
    assert found == PARAGRAPHS


@pytest.mark.parametrize("kind", ["fodt", "docx", "odt", "rtf"])
def test_tracked_changes_are_told(files: dict[str, Path], kind: str) -> None:
    assert any("has tracked changes" in warning for warning in read(files[kind]).warnings)


def test_the_original_of_a_word_file_has_what_was_deleted(files: dict[str, Path]) -> None:
    assert read(files["docx"], tracked="original").texts[3].startswith("It rose by four  points")


@pytest.mark.parametrize("kind", ["fodt", "docx", "odt"])
def test_properties_are_proposed(files: dict[str, Path], kind: str) -> None:
    found = read(files[kind])
    assert found.author == "Ines Hallam" and found.published is None
    assert found.updated is not None and found.updated.source == "file property"


LAYOUTS = {
    "bare": "",
    "spaced": 'fo:margin-bottom="0.25cm"',
    "indented": 'fo:text-indent="0.5cm"',
    "justified": 'fo:text-align="justify"',
    "hyphenated": 'fo:text-align="justify" fo:text-indent="0.5cm"',
    "columns": 'fo:text-align="justify" fo:margin-bottom="0.2cm"',
}
HYPHENATED = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'


def as_printed(texts: Sequence[str], layout: str) -> str:
    """A document with a running head and page numbers, laid out in one of the ways that articles are printed."""
    body = "".join(f'<text:p text:style-name="Standard">{_escaped(text)}</text:p>' for text in texts)
    hyphens = HYPHENATED if layout == "hyphenated" else ""
    columns = '<style:columns fo:column-count="2" fo:column-gap="0.6cm"/>' if layout == "columns" else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>
 <style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties {LAYOUTS[layout]}/>
  <style:text-properties fo:font-size="11pt" fo:language="en" fo:country="US" {hyphens}/></style:style>
</office:styles><office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties
 fo:page-width="21cm" fo:page-height="15cm" fo:margin="2cm">{columns}</style:page-layout-properties><style:header-style/>
 <style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page
 style:name="Standard" style:page-layout-name="pm1"><style:header><text:p>The Arl Courier</text:p></style:header><style:footer>
 <text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_printed_article_has_its_paragraphs_and_every_letter(layout: str, tmp_path: Path) -> None:
    """Of 100 paragraphs 95 come back whole; of the letters none changes but blanks and hyphens at the ends of lines."""
    samples = Path(__file__).parents[2] / "resources" / "samples"
    source = [
        " ".join(text.split()) for number in (1, 2, 3, 4) for text in read(samples / f"port-merrow-{number}.txt").texts
    ]
    plain = tmp_path / "printed.fodt"
    plain.write_text(as_printed(source, layout), encoding="utf-8", newline="\n")
    found = read(written(plain, tmp_path, "pdf")["pdf"]).texts
    assert _letters(found) == _letters(source)
    assert sum(text in found for text in source) >= 0.95 * len(source)


def _letters(texts: Sequence[str]) -> str:
    return "".join("".join(texts).replace("-", "").split())


@pytest.mark.shared
def test_the_agency_visit_in_each_format_gives_the_same_comparison(tmp_path: Path) -> None:
    sources = sorted((SHARED / "articles" / "agency-visit").glob("*.txt"))
    originals = [read(path) for path in sources]
    known = compare(originals).to_dict()["pairs"]
    made = []
    for number, version in enumerate(originals):
        plain = tmp_path / f"v{number}.fodt"
        plain.write_text(as_fodt(version), encoding="utf-8", newline="\n")
        made.append(written(plain, tmp_path, "docx", "odt", "rtf", "html", "pdf"))
    printed = [read(formats["pdf"]) for formats in made]
    assert [v.texts for v in printed] == [tuple(text.strip() for text in v.texts) for v in originals]
    assert facts(compare(printed)) == facts(compare(originals))
    pages = [read(formats["html"]) for formats in made]
    assert [v.texts for v in pages] == [
        tuple(text.strip() for text in v.texts) for v in originals
    ]  # HTML has no outer blanks
    assert [[p.role for p in v.paragraphs] for v in pages] == [[p.role for p in v.paragraphs] for v in originals]
    assert facts(compare(pages)) == facts(compare(originals))
    for kind in ("docx", "odt", "rtf"):
        versions = [read(formats[kind]) for formats in made]
        assert [v.texts for v in versions] == [v.texts for v in originals]
        assert [[(p.role, p.parts) for p in v.paragraphs] for v in versions] == [
            [(p.role, p.parts) for p in v.paragraphs] for v in originals
        ]
        assert compare(versions).to_dict()["pairs"] == known


def facts(comparison: Comparison) -> list[tuple[str | None, str, str]]:
    return [(c.kind, c.relation, c.summary) for c in comparison.pairs[0].changes if c.category == "fact"]


def as_fodt(version: Version) -> str:
    body = "".join(f"<text:p>{_escaped(text)}</text:p>" for text in version.texts)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def _escaped(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return "<text:s/>" + text[1:] if text.startswith(" ") else text
