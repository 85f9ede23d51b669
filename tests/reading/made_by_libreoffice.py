"""Documents that LibreOffice writes in each format from one source, for tests and ``benchmarks/formats.py``."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from core import Comparison, Version
from core.model import ReadError
from core.reading import read
from tests.conftest import soffice

SAMPLES: Final = Path(__file__).parents[2] / "resources" / "samples"
NAMESPACES: Final = " ".join(
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
SOURCE: Final = f"""<?xml version="1.0" encoding="UTF-8"?>
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
PARAGRAPHS: Final = [
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


FORMATS: Final = ("docx", "odt", "rtf", "html", "pdf")
LOSSES: Final[dict[str, tuple[str, ...]]] = {
    "docx": (),
    "odt": (),
    "fodt": (),
    "rtf": (),
    "html": ("rows of blanks and tabs become one blank", "tracked changes: words deleted stand in the text, untold"),
    "pdf": (
        "no-break blanks become blanks; soft hyphens go, no-break hyphens become hyphens",
        "rows of blanks and tabs become one blank; a line break becomes a new paragraph",
        "tracked changes: words deleted stand in the text, untold",
        "a running head stands in the text of a file of one page",
        "title and heading are told by their looks alone",
    ),
}
"""What LibreOffice's file of this source no longer says, whoever reads it."""
_AS_LOST: Final[dict[str, dict[int, tuple[str, ...]]]] = {
    "html": {3: ("It rose by four six points, he said\ntwice.",)},
    "pdf": {
        0: ("Running head", "Bridge over the Arl closed"),
        1: ("“We were lucky,” she said — ‘very’ – in £5 notes… naïve Привет 東京 😀",),
        3: ("It rose by four six points, he said", "twice."),
        8: ("A soft and non-breaking linked end.",),
    },
}


def expected(kind: str) -> list[str]:
    """The source's paragraphs in a format: to the letter but for its losses."""
    lost = _AS_LOST.get(kind, {})
    return [text for n, (given, _) in enumerate(PARAGRAPHS) for text in lost.get(n, (given,))]


def features(path: Path) -> dict[str, str]:
    """What came back of the source, feature by feature; ``–`` where nothing did."""
    kind = path.suffix[1:]
    found = read(path)
    told = any("has tracked changes" in warning for warning in found.warnings)
    texts = list(found.texts)
    whole = sum(given in texts for given, _ in PARAGRAPHS)
    roles = sum((p.text, p.role) in PARAGRAPHS for p in found.paragraphs)
    rows = [(p.text, p.role) for p in found.paragraphs if p.role == "table_row"]
    notes = [p.text for p in found.paragraphs if p.role == "footnote"]
    marks_gone = any(text.endswith("twice.") for text in texts)
    return {
        "paragraphs": f"{whole} of {len(PARAGRAPHS)}"
        + (", all but the losses" if texts == expected(kind) and whole < len(PARAGRAPHS) else ""),
        "roles": f"{roles} of {len(PARAGRAPHS)}",
        "unicode": "all letters" if _plain(UNICODE) in _plain(" ".join(texts)) else "–",
        "tables": "rows" if rows == [entry for entry in PARAGRAPHS if entry[1] == "table_row"] else "–",
        "notes": "apart, without marks" if notes == ["From the county."] and marks_gone else "–",
        "tracked changes": _views(path) if told else "–",
        "metadata": ", ".join(
            name
            for name, known in (("author", found.author == "Ines Hallam"), ("last change", found.updated is not None))
            if known
        )
        or "–",
    }


UNICODE: Final = PARAGRAPHS[1][0]


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def _views(path: Path) -> str:
    try:
        original = read(path, tracked="original")
    except ReadError:
        return "told, final"
    return "told, final or original" if "It rose by four  points" in original.texts[3] else "–"


def written(sources: Sequence[Path], folder: Path, *formats: str) -> dict[str, list[Path]]:
    """The sources written by LibreOffice in each of these formats."""
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
                *map(str, sources),
            ],
            capture_output=True,
            check=False,
            timeout=100,
        )
        assert done.returncode == 0, done.stderr
    return {name: [folder / "made" / f"{source.stem}.{name}" for source in sources] for name in formats}


def made(folder: Path) -> dict[str, Path]:
    """The source of all features, and what LibreOffice writes of it."""
    source = folder / "bridge.fodt"
    source.write_text(SOURCE, encoding="utf-8", newline="\n")
    return {"fodt": source, **{kind: files[0] for kind, files in written([source], folder, *FORMATS).items()}}


def article() -> list[str]:
    """Real paragraphs: those of all the sample versions."""
    files = (SAMPLES / f"port-merrow-{number}.txt" for number in (1, 2, 3, 4))
    return [" ".join(text.split()) for file in files for text in read(file).texts]


def printed(texts: Sequence[str], folder: Path) -> dict[str, list[str]]:
    """The paragraphs that come back from PDF files, by layout."""
    sources = []
    for layout in LAYOUTS:
        sources.append(folder / f"{layout}.fodt")
        sources[-1].write_text(as_printed(texts, layout), encoding="utf-8", newline="\n")
    files = written(sources, folder, "pdf")["pdf"]
    return {layout: list(read(file).texts) for layout, file in zip(LAYOUTS, files, strict=True)}


LAYOUTS: Final = {
    "bare": "",
    "spaced": 'fo:margin-bottom="0.25cm"',
    "indented": 'fo:text-indent="0.5cm"',
    "justified": 'fo:text-align="justify"',
    "hyphenated": 'fo:text-align="justify" fo:text-indent="0.5cm"',
    "columns": 'fo:text-align="justify" fo:margin-bottom="0.2cm"',
}
HYPHENATED: Final = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'


def as_printed(texts: Sequence[str], layout: str) -> str:
    """A document with a running head and page numbers, laid out in one of the ways that articles are printed."""
    body = "".join(f'<text:p text:style-name="Standard">{escaped(text)}</text:p>' for text in texts)
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


def letters(texts: Sequence[str]) -> str:
    """All letters but blanks and hyphens, which printing adds and takes."""
    return "".join("".join(texts).replace("-", "").split())


def in_each_format(originals: Sequence[Version], folder: Path) -> dict[str, list[Version]]:
    """The versions as they come back from each format."""
    sources = []
    for number, version in enumerate(originals):
        sources.append(folder / f"v{number}.fodt")
        sources[-1].write_text(as_fodt(version), encoding="utf-8", newline="\n")
    return {kind: [read(path) for path in paths] for kind, paths in written(sources, folder, *FORMATS).items()}


def fact_changes(comparison: Comparison) -> list[list[tuple[str | None, str, str]]]:
    """Kind, relation and summary of each pair's fact changes."""
    return [
        [(c.kind, c.relation, c.summary) for c in pair.changes if c.category == "fact"] for pair in comparison.pairs
    ]


def as_fodt(version: Version) -> str:
    body = "".join(f"<text:p>{escaped(text)}</text:p>" for text in version.texts)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {NAMESPACES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def escaped(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return "<text:s/>" + text[1:] if text.startswith(" ") else text
