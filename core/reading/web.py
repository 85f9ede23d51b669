"""Versions from the web: a page as it is now, and as archives captured it.

Archives are asked through the CDX interface, which the public ones share (as the Wayback CDX server and pywb describe it): a
list of captures for an address, each with a time of 14 digits. When a page was captured is kept as ``captured``; it anchors no
date of the text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlencode, urlsplit

from core.model import Options, ReadError, StatedDate, Version
from core.reading import read, told_name

if TYPE_CHECKING:
    from core.reading.fetching import Fetched

CAPTURES: Final = 2_000
"""Captures that are listed, at most."""
LIST_BYTES: Final = 8 * 1024**2

_UTF8_MARK: Final = b"\xef\xbb\xbf"
_STATED: Final = re.compile(rb"<meta[^>]{0,200}charset", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Archive:
    """Where a web archive answers. In ``page``, ``{time}`` and ``{address}`` stand for those of a capture, as it was received."""

    captures: str = "https://web.archive.org/cdx/search/cdx"
    page: str = "https://web.archive.org/web/{time}id_/{address}"


@dataclass(frozen=True, slots=True)
class Capture:
    """A page as an archive has it. ``time`` is UTC; captures of one ``digest`` are the same, byte for byte."""

    address: str
    time: datetime
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A version, and the bytes it was read from."""

    version: Version
    data: bytes


def read_address(
    address: str,
    *,
    label: str = "",
    options: Options | None = None,
    allow_private: bool = False,
    now: datetime | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Page:
    """The article at an address with the bytes that came; ``captured`` is ``now`` (aware). Raises ``ReadError``, ``Cancelled``."""
    from core.reading.fetching import fetch  # with what encrypts: only who fetches needs it

    found = fetch(address, allow_private=allow_private, cancelled=cancelled)
    return _page(found, address, label, now or datetime.now(UTC), options)


def captures(
    address: str,
    start: date,
    end: date,
    *,
    archive: Archive = Archive(),  # frozen
    allow_private: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Capture, ...]:
    """The captures of an address from ``start`` to ``end``, both days included, oldest first, without those that repeat the one
    before. Raises ``ReadError``, ``Cancelled``."""
    from core.reading.fetching import fetch  # with what encrypts: only who fetches needs it

    asked = urlencode(
        {
            "url": address.strip(),
            "from": f"{start:%Y%m%d}",
            "to": f"{end:%Y%m%d}",
            "output": "json",
            "filter": "statuscode:200",
            "limit": str(CAPTURES),
        }
    )
    place = f"{archive.captures}{'&' if '?' in archive.captures else '?'}{asked}"
    found = fetch(place, allow_private=allow_private, limit=LIST_BYTES, cancelled=cancelled)
    listed = sorted(
        (capture for row in _rows(found) if (capture := _capture(row)) and start <= capture.time.date() <= end),
        key=lambda capture: (capture.time, capture.digest),
    )
    kept: list[Capture] = []
    for capture in listed[:CAPTURES]:
        if not kept or not capture.digest or capture.digest != kept[-1].digest:
            kept.append(capture)
    return tuple(kept)


def read_capture(
    capture: Capture,
    *,
    archive: Archive = Archive(),  # frozen
    label: str = "",
    options: Options | None = None,
    allow_private: bool = False,
    cancelled: Callable[[], bool] | None = None,
) -> Page:
    """The article as it was captured, with the bytes that came. Raises ``ReadError``, ``Cancelled``."""
    from core.reading.fetching import fetch  # with what encrypts: only who fetches needs it

    place = archive.page.replace("{time}", f"{capture.time:%Y%m%d%H%M%S}").replace("{address}", capture.address)
    found = fetch(place, allow_private=allow_private, cancelled=cancelled)
    return _page(found, capture.address, label or f"{capture.time:%Y-%m-%d %H:%M}", capture.time, options)


def _page(found: Fetched, address: str, label: str, when: datetime, options: Options | None) -> Page:
    parts = urlsplit(address)
    last = unquote(parts.path.rstrip("/").rpartition("/")[2])
    name = told_name(last or parts.hostname or "The page")
    data = _with_mark(found)
    version = read(data, name=name, label=label or name, options=options)
    return Page(replace(version, captured=StatedDate(when, "meta")), data)


def _with_mark(found: Fetched) -> bytes:
    """The page in UTF-8 with its mark, where the server alone says what its letters are; else as it came."""
    if not found.charset or _STATED.search(found.data[:4096]) or found.data.startswith(_UTF8_MARK):
        return found.data
    if found.data.lstrip()[:1] != b"<":
        return found.data
    try:
        return _UTF8_MARK + found.data.decode(found.charset).encode("utf-8")
    except (LookupError, UnicodeError):
        return found.data  # it says what it isn't


def _rows(found: Fetched) -> list[dict[str, Any]]:
    """The rows of a list of captures: one table with a head, or an object a line, as the services differ in it."""
    text = found.data.decode("utf-8", "replace").strip()
    if not text:
        return []
    try:
        table = json.loads(text) if text.startswith("[") else [json.loads(line) for line in text.splitlines()]
    except (ValueError, RecursionError) as error:
        host = urlsplit(found.address).hostname
        raise ReadError(f"{host} sent no list of captures. Check the address of the archive's service.") from error
    if table and all(isinstance(row, list) for row in table):
        return [dict(zip(map(str, table[0]), row)) for row in table[1:]]
    return [row for row in table if isinstance(row, dict)]


def _capture(row: dict[str, Any]) -> Capture | None:
    """A row as a capture; none for a row of something else than a page that was there."""
    address, stamp = row.get("original") or row.get("url"), str(row.get("timestamp", ""))
    status = str(row.get("statuscode") or row.get("status") or "200")
    if not isinstance(address, str) or status not in ("200", "-") or not re.fullmatch(r"\d{14}", stamp):
        return None
    try:
        when = datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Capture(address, when, str(row.get("digest") or ""))
