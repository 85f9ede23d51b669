"""Hostile and broken files: each refused with a sentence, or harmless."""

import io
import zipfile

import pytest

from core.model import ReadError
from core.reading import guard, read
from tests.reading.word_files import TYPES, document, docx, p, package, relations

BASE: dict[str, str | bytes] = {
    "[Content_Types].xml": TYPES,
    "_rels/.rels": relations(officeDocument="word/document.xml"),
    "word/document.xml": document(p("Text.")),
}


def refusal(data: bytes, name: str = "bad.docx") -> str:
    with pytest.raises(ReadError) as caught:
        read(data, name=name)
    sentence = str(caught.value)
    assert sentence.startswith(name) and sentence.endswith(".") and "\n" not in sentence
    return sentence


def test_the_base_of_these_tests_is_sound() -> None:
    assert read(package(BASE), name="good.docx").texts == ("Text.",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(encoding: str) -> None:
    bomb = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
        + document(p("&b;")).partition("?>")[2]
    )
    assert "DOCTYPE" in refusal(package({**BASE, "word/document.xml": bomb.encode(encoding)}))


@pytest.mark.parametrize("part", ["_rels/.rels", "word/_rels/document.xml.rels", "word/styles.xml"])
def test_a_document_type_is_refused_in_every_part_that_is_read(part: str) -> None:
    parts = {**BASE, "word/_rels/document.xml.rels": relations(styles="styles.xml"), "word/styles.xml": "<styles/>"}
    assert "DOCTYPE" in refusal(package({**parts, part: f"<!DOCTYPE x>{parts[part]!s}"}))


def test_an_encoding_that_could_hide_a_document_type_is_refused() -> None:
    hidden = document(p("Text.")).replace("UTF-8", "UTF-7")
    assert "damaged" in refusal(package({**BASE, "word/document.xml": hidden}))


def test_an_undeclared_entity_is_damage_not_lost_text() -> None:
    assert "damaged" in refusal(package({**BASE, "word/document.xml": document(p("one &x; two"))}))


def test_a_part_that_unpacks_to_far_more_than_it_is_packed_to() -> None:
    assert "unpacks to far more" in refusal(package({**BASE, "word/document.xml": document(p(" " * 20_000_000))}))


def test_a_part_that_lies_about_its_size() -> None:
    data = package({**BASE, "word/document.xml": document("<w:p/>" * 200_000)})
    size = len(document("<w:p/>" * 200_000))
    lying = data.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != data
    assert "damaged" in refusal(lying)


def test_too_many_elements() -> None:
    many = "".join(f'<w:p w:rsidR="{n * 2654435761 % 2**32:08X}"/>' for n in range(guard.ELEMENTS + 1))
    assert "elements" in refusal(package({**BASE, "word/document.xml": document(many)}))


def test_elements_nested_too_deeply() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5000 + p("x") + "</w:sdtContent></w:sdt>" * 5000
    assert "damaged" in refusal(docx(deep))


def test_elements_nested_as_deeply_as_the_parser_allows_are_read() -> None:
    deep = "<w:sdt><w:sdtContent>" * 100 + p("x") + "</w:sdtContent></w:sdt>" * 100
    assert read(docx(deep), name="deep.docx").texts == ("x",)


def test_too_many_parts() -> None:
    many: dict[str, str | bytes] = {f"word/media/{n}.png": "" for n in range(guard.PARTS)}
    assert "parts" in refusal(package({**BASE, **many}))


def test_the_same_part_twice() -> None:
    buffer = io.BytesIO(package(BASE))
    with zipfile.ZipFile(buffer, "a") as file, pytest.warns(UserWarning, match="Duplicate name"):
        file.writestr("word/document.xml", document(p("Other text.")))
    assert "two parts of the same name" in refusal(buffer.getvalue())


def test_the_same_part_in_other_letters() -> None:
    assert "two parts" in refusal(package({**BASE, "WORD/Document.xml": document(p("Other text."))}))


@pytest.mark.parametrize("path", ["../evil.xml", "/etc/evil.xml", "word/../../evil.xml", "C:/evil.xml"])
def test_a_part_outside_the_package(path: str) -> None:
    assert "outside itself" in refusal(package({**BASE, path: "x"}))


def test_a_locked_package() -> None:
    data = bytearray(package(BASE))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + 8] |= 1
        at = data.find(b"PK\x01\x02", at + 4)
    assert "password" in refusal(bytes(data))


def test_a_locked_word_file() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    assert (
        refusal(data) == "bad.docx is locked with a password. Remove the password in its program, then open it again."
    )


@pytest.mark.parametrize("kept", [10, 100, 300, 600])
def test_a_file_cut_short(kept: int) -> None:
    assert "damaged" in refusal(package(BASE)[:kept])


def test_every_single_byte_turned_round_is_read_or_refused() -> None:
    data = package(BASE)
    for at in range(len(data)):
        broken = bytearray(data)
        broken[at] ^= 0xFF
        try:
            read(bytes(broken), name="bad.docx")
        except ReadError as error:
            assert str(error).startswith("bad.docx")


def test_a_file_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "FILE_BYTES", 1024**2)
    assert refusal(b"a" * (1024**2 + 1), "long.txt").startswith("long.txt is too large: it has more than 1 MB.")


@pytest.mark.parametrize(
    "text",
    [
        "SEOUL " + "-" * 50_000 + "x",
        "He said. " + "-" * 58 + "x",
        "date" + " " * 50_000 + "x",
        "# a" + " " * 50_000 + "b",
        "a" + "." * 50_000 + "b",
        "AB " * 50_000,
        "A - " * 50_000,
        "(" * 50_000,
        "[Reuters " * 20_000,
        " " * 50_000 + "x",
        "Other topics of interest\n" * 2_000,
        "Published 3 March 2024" + " " * 50_000 + "x",
        "\x1b$@" * 20_000,
    ],
)
@pytest.mark.timeout(20)
def test_text_made_to_keep_patterns_busy_is_read_in_time(text: str) -> None:
    """Each took minutes, or for ever, with a pattern that tries all ways to part a row of like characters."""
    for name in ("busy.txt", "busy.md"):
        try:
            assert read((text + "\n").encode() * 3, name=name).paragraphs
        except ReadError as error:
            assert "is not a text file" in str(error)


def test_too_many_paragraphs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "PARAGRAPHS", 100)
    assert refusal(b"A line.\n" * 101, "long.txt").startswith("long.txt is too large: it has more than 100 paragraphs.")


def test_a_part_larger_than_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "PART_BYTES", 10_000)
    sound = "".join(p(f"Line {n}") for n in range(500))
    assert "unpacks to far more" in refusal(package({**BASE, "word/document.xml": document(sound)}))


def test_parts_that_are_too_large_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two parts that are each within bounds; nothing is unpacked to find out."""
    monkeypatch.setattr(guard, "TOTAL_BYTES", 100_000)
    more: dict[str, str | bytes] = {f"word/media/{n}.bin": bytes(range(256)) * 250 for n in range(2)}
    assert "unpacks to far more" in refusal(package({**BASE, **more}))


def test_an_archive_within_a_file_is_not_unpacked() -> None:
    """Ten zips of a million bytes within one another cost nothing: nobody opens them."""
    inner = package({"deep.bin": bytes(1_000_000)})
    for _ in range(10):
        inner = package({"inner.zip": inner})
    assert read(package({**BASE, "word/embeddings/inner.zip": inner}), name="nested.docx").texts == ("Text.",)


OUTSIDE = "http://example.org/x"
REFERRING: dict[str, bytes] = {
    "a.docx": package(
        {
            **BASE,
            "word/_rels/document.xml.rels": relations(
                styles=OUTSIDE, footnotes=OUTSIDE, attachedTemplate=OUTSIDE
            ).replace("/>", ' TargetMode="External"/>'),
            "word/document.xml": document(
                p("Text.", "<w:r><w:fldChar/><w:instrText>INCLUDETEXT http://example.org</w:instrText></w:r>")
            ),
        }
    ),
    "a.html": f"""<html><head><link rel=stylesheet href={OUTSIDE}><base href={OUTSIDE}><script src={OUTSIDE}></script></head>
        <body><img src={OUTSIDE}><iframe src={OUTSIDE}></iframe><div><p>Text. {"More of it. " * 20}</p></div></body></html>""".encode(),
    "a.fodt": b"""<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>
        <text:section><text:section-source xlink:href="http://example.org/x"/><text:p>Text.</text:p></text:section></office:text>
        </office:body></office:document>""",
    "a.rtf": rb"{\rtf1{\*\template http://example.org/x}{\field{\*\fldinst INCLUDEPICTURE http://example.org/x}{\fldrslt }}Text.}",
    "a.eml": f"From: a@example.org\r\nTo: b@example.org\r\nContent-Type: text/html\r\n\r\n<img src={OUTSIDE}><p>Text.</p>".encode(),
    "a.md": f"![x]({OUTSIDE}) Text.".encode(),
}


@pytest.mark.parametrize("name", REFERRING)
def test_nothing_that_a_file_refers_to_is_fetched(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("a host was looked up"))
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("something was connected to"))
    assert "Text." in " ".join(read(REFERRING[name], name=name).texts)


def test_a_file_of_the_system_is_not_read_through_a_document() -> None:
    text = (
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
        + document(p("&f;")).partition("?>")[2]
    )
    assert "DOCTYPE" in refusal(package({**BASE, "word/document.xml": text}))
