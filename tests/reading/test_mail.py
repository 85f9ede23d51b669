"""Mails: what somebody wrote, without what carries it."""

from base64 import encodebytes
from datetime import UTC, datetime

import pytest

from core.model import ReadError
from core.reading import read

HEAD = (
    "From: Ines Hallam <ines@example.org>\r\nTo: desk@example.org\r\nSubject: Fwd: =?utf-8?q?Bridge_=E2=80=93_closed?=\r\n"
    "Date: Wed, 6 Mar 2024 10:05:00 +0100\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
)
LEAD = "The only bridge over the river Arl was closed on Wednesday."
SECOND = "A café owner said: “We were lucky.”"


def part(kind: str, data: bytes, more: str = "") -> str:
    head = f"--b\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n{more}\r\n"
    return head + encodebytes(data).decode("ascii") + "\r\n"


def mail(*parts: str) -> bytes:
    return f"{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{''.join(parts)}--b--\r\n".encode()


PLAIN = part("text/plain; charset=cp1252", f"{LEAD}\r\n\r\n{SECOND}\r\n".encode("cp1252"))
FORMATTED = part("text/html; charset=utf-8", f"<div>{LEAD}</div><p class=share>{SECOND}</p>".encode())
FILE = part("application/pdf", b"%PDF", "Content-Disposition: attachment; filename=story.pdf\r\n")


@pytest.mark.parametrize("parts", [(PLAIN, FORMATTED), (PLAIN,), (FORMATTED,)], ids=["both", "plain", "formatted"])
def test_the_text_in_its_encoding(parts: tuple[str, ...]) -> None:
    assert read(mail(*parts), name="a.eml").texts == (LEAD, SECOND)


def test_what_the_mail_says_of_itself_is_proposed_and_anchors_nothing() -> None:
    found = read(mail(PLAIN), name="a.eml")
    assert (found.label, found.author, found.published) == ("Bridge – closed", "Ines Hallam", None)
    assert found.captured is not None and found.captured.value.astimezone(UTC) == datetime(2024, 3, 6, 9, 5, tzinfo=UTC)  # type: ignore[union-attr]


def test_lines_that_flow_are_joined() -> None:
    flowed = f"{HEAD}Content-Type: text/plain; format=flowed\r\n\r\nThe only bridge \r\nover the river \r\nArl.\r\n\r\n From here.\r\n"
    assert read(flowed.encode(), name="a.eml").texts == ("The only bridge over the river Arl.", "From here.")


def test_attachments_are_told() -> None:
    assert "a.eml has an attachment, which is left out." in read(mail(PLAIN, FILE), name="a.eml").warnings
    with pytest.raises(ReadError, match="only attachments: save the one with the text"):
        read(mail(FILE), name="a.eml")


def test_a_mail_without_text() -> None:
    with pytest.raises(ReadError, match=r"^a\.eml is a mail with no text"):
        read(f"{HEAD}\r\n\r\n".encode(), name="a.eml")


def test_a_name_and_a_colon_make_no_mail() -> None:
    text = "Date: Wednesday\n\nSubject: to change, said the county.\n"
    assert len(read(text.encode(), name="a.txt").texts) == 2


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "hostile",
    [
        HEAD + "Content-Type: text/plain; charset=" + "x" * 100_000 + "\r\n\r\nText.\r\n",
        HEAD + "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3_000)),
        HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n" * 600,
        HEAD.replace("Wed, 6 Mar 2024", "99999999999") + "\r\nText.\r\n",
        HEAD.replace("=?utf-8?q?", "=?nothing?b?") + "\r\nText.\r\n",
        HEAD + "Content-Transfer-Encoding: base64\r\n\r\n" + "=" * 100_000,
        HEAD + "X: " + "=?utf-8?q?" * 20_000 + "\r\n\r\nText.\r\n",
        HEAD + "Content-Type: text/plain; charset=idna\r\n\r\n" + "." * 5_000,
    ],
    ids=range(8),
)
def test_a_hostile_mail_is_read_or_refused(hostile: str) -> None:
    try:
        assert read(hostile.encode(), name="a.eml").paragraphs
    except ReadError as error:
        assert str(error).startswith("a.eml ") and str(error).endswith(".")
