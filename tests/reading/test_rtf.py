"""Rich text, from its control words."""

import random
from datetime import UTC, datetime

import pytest

from core.model import ReadError, StatedDate, Version
from core.reading import read


def rtf(body: str, head: str = r"\ansi\ansicpg1252") -> Version:
    return read(
        f"{{\\rtf1{head}{{\\fonttbl{{\\f0\\fcharset0 Serif;}}{{\\f1\\fcharset204 Cyr;}}}}{body}}}".encode("latin-1"),
        name="a.rtf",
    )


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        (r"One.\par Two.\par", ("One.", "Two.")),
        ("One\r\n two.", ("One two.",)),
        (r"caf\'e9 \u8220\'93x\u8221\'94", ("café “x”",)),
        (r"\uc0\u1055\u1088\uc1 z", ("Прz",)),
        (r"{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} \f0\'e9", ("Привет é",)),
        (r"\u-10179?\u-8704?", ("😀",)),
        (
            r"a\tab b\line c\~d\-e\_f\{g\}\\h\emdash\endash\lquote\rquote\ldblquote\rdblquote\bullet",
            ("a\tb\nc\u00a0d\u00ade\u2011f{g}\\h—–‘’“”•",),
        ),
        (r"It rose by {\deleted four}{\revised six}.", ("It rose by six.",)),
        (r"Seen{\v unseen}.", ("Seen.",)),
        (r"{\*\unknown nothing}{\info{\author X}}{\header\pard Head\par}Text.{\pict 0102}", ("Text.",)),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}} end", ("link end",)),
        (r"a{\deleted\par}b", ("ab",)),
        (r"\bin3 {}}x", ("x",)),
    ],
)
def test_text(body: str, texts: tuple[str, ...]) -> None:
    assert rtf(body).texts == texts


def test_tables_notes_lists_and_styles() -> None:
    sheet = r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\*\cs2 Strong;}}"
    body = (
        sheet + r"\pard\s1 A heading of it\par\pard Text of it.{\footnote\pard A note.\par}\par"
        r"\pard\ls1{\listtext\bullet\tab}item\par"
        r"\trowd\pard\intbl a\cell b\cell\row\pard\intbl One.\par Two.\cell Three.\cell\row\pard End."
    )
    assert [(p.text, p.role) for p in rtf(body).paragraphs] == [
        ("A heading of it", "title"),
        ("Text of it.", "body"),
        ("item", "list"),
        ("a\tb", "table_row"),
        ("One.", "body"),
        ("Two.", "body"),
        ("Three.", "body"),
        ("End.", "body"),
        ("A note.", "footnote"),
    ]


def test_what_is_left_out_is_told() -> None:
    assert rtf(r"a{\deleted b}{\v c}").warnings == (
        "a.rtf has tracked changes. It is read as if all of them were accepted.",
        "a.rtf has hidden text, which is left out.",
    )


@pytest.mark.parametrize("data", [b"{\\rtf1 open", b"{\\rtf1 " + b"{" * 5000, b"{\\rtf1 x\\"])
def test_braces_that_do_not_match(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"^a\.rtf can't be read: it is damaged"):
        read(data, name="a.rtf")


def test_too_many_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.reading.rtf.TOKENS", 1000)
    with pytest.raises(ReadError, match=r"^a\.rtf is too large"):
        rtf(r"\par" * 1001)


def test_damage_anywhere_is_read_or_refused() -> None:
    sound = rb"{\rtf1\ansi{\fonttbl{\f0\fcharset204 A;}}{\stylesheet{\s1 heading;}}"
    sound += rb"\pard\s1 a\'e9\u8220?\uc2\bin2 xy{\footnote b\par}\cell\row}"
    chance = random.Random(7)
    for _ in range(500):
        broken = bytearray(sound)
        for _ in range(chance.randint(1, 4)):
            broken[chance.randrange(5, len(broken))] = chance.randrange(256)
        try:
            read(bytes(broken), name="a.rtf")
        except ReadError as error:
            assert str(error).startswith("a.rtf")


def test_properties_are_proposed() -> None:
    info = r"{\info{\title X}{\author In\'e9s \u8220?H}{\creatim\yr2020\mo1\dy1}{\revtim\yr2024\mo3\dy6\hr10\min5}{\operator Z}}"
    found = rtf(info + "One.")
    assert (found.texts, found.author) == (("One.",), "Inés “H")
    assert found.updated == StatedDate(datetime(2024, 3, 6, 10, 5, tzinfo=UTC), "file property")
    assert rtf(r"{\info{\revtim\yr0\mo0\dy0}}One.").updated is None
