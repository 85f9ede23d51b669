"""Mails (.eml): the text somebody sent, as the plain part has it, else as the formatted one has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final

from core.model import Paragraph, ReadError, StatedDate, Version
from core.patterns import lazy_pattern
from core.reading.guard import damaged
from core.reading.plain_text import paragraphs_of_text

if TYPE_CHECKING:
    from email.message import Message

    _Mail = Message[Any, Any]

KIND: Final = "a mail"
PARTS: Final = 500

_FAULTS: Final = (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What Python's parser of mails raises on broken ones."""
_LINE_END: Final = lazy_pattern("\r\n|\n|\r")
_PREFIX: Final = lazy_pattern(r"(?:(?:re|fwd?|aw|wg|tr|rv)\s{0,3}(?:\[\d+\])?:\s{0,9})+", re.IGNORECASE)


def read_mail(data: bytes, name: str) -> Version:
    """The text of a mail; its subject is proposed as the label, its sender as the author, its date as ``captured``.

    Attachments are left out, and a warning says so. Raises ``ReadError``, also for a mail with attachments alone.
    """
    try:
        mail: _Mail = message_from_bytes(data, policy=policy.compat32)
        parts = _parts(mail, name)
        attached = [part for part in parts if _is_attached(part)]
        texts = [part for part in parts if part not in attached and part.get_content_maintype() == "text"]
        paragraphs, warnings = _paragraphs(texts, name)
        subject = _PREFIX.sub("", " ".join(_header(mail, "Subject").split()), count=1)
        sender, captured = parseaddr(_header(mail, "From"))[0], _sent(mail)
    except _FAULTS as error:
        raise damaged(name, KIND) from error
    if not any(paragraph.text.strip() for paragraph in paragraphs):
        what = (
            "only attachments: save the one with the text, and open that" if attached else "no text: paste it instead"
        )
        raise ReadError(f"{name} is a mail with {what}.")
    if attached:
        count = "an attachment, which is" if len(attached) == 1 else f"{len(attached)} attachments, which are"
        warnings = (*warnings, f"{name} has {count} left out.")
    return Version(paragraphs, label=subject, author=sender.strip(), captured=captured, warnings=warnings)


def _parts(mail: _Mail, name: str) -> list[_Mail]:
    found: list[_Mail] = []
    for part in mail.walk():
        if not part.is_multipart():
            found.append(part)
        if len(found) > PARTS:
            raise ReadError(f"{name} has more than {PARTS} parts. Copy its text and paste it.")
    return found


def _is_attached(part: _Mail) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _paragraphs(texts: list[_Mail], name: str) -> tuple[tuple[Paragraph, ...], tuple[str, ...]]:
    plain = next((part for part in texts if part.get_content_type() == "text/plain"), None)
    if plain is not None:
        text, warnings = _decoded(plain, name)
        if text.strip():
            if str(plain.get_param("format", "")).casefold() == "flowed":
                text = "\n".join(_unflowed(text, str(plain.get_param("delsp", "")).casefold() == "yes"))
            return paragraphs_of_text(text), warnings
    formatted = next((part for part in texts if part.get_content_type() == "text/html"), None)
    if formatted is None:
        return (), ()
    from core.reading.html import paragraphs_of_fragment

    text, warnings = _decoded(formatted, name)
    return paragraphs_of_fragment(text, name), warnings


def _decoded(part: _Mail, name: str) -> tuple[str, tuple[str, ...]]:
    from core.reading.text_encoding import decode, without_lone_surrogates

    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data:
        return "", ()
    stated = part.get_content_charset()
    if stated:
        try:
            return without_lone_surrogates(data.decode(stated), name)
        except (LookupError, UnicodeDecodeError):
            pass  # it says what it isn't; then it is read as any text
    decoded = decode(data, name)
    return decoded.text, decoded.warnings


def _unflowed(text: str, delete_blank: bool) -> Iterator[str]:
    """The lines of a flowed text (RFC 3676): one that ends in a blank goes on in the next."""
    whole = ""
    for raw in _LINE_END.split(text):
        line = raw[1:] if raw.startswith(" ") else raw  # a blank was put before what must not begin a line
        whole += line
        if line.endswith(" ") and line != "-- ":
            whole = whole[:-1] if delete_blank else whole
            continue
        yield whole
        whole = ""
    if whole:
        yield whole


def _header(mail: _Mail, key: str) -> str:
    stated = mail.get(key)
    return "" if stated is None else str(make_header(decode_header(str(stated))))


def _sent(mail: _Mail) -> StatedDate | None:
    stated = mail.get("Date")
    if stated is None:
        return None
    try:
        when = parsedate_to_datetime(str(stated))
    except (ValueError, OverflowError):
        return None
    return StatedDate(when if when.tzinfo else when.replace(tzinfo=UTC), "meta")
