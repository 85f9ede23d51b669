"""One address fetched from the web, because the user asked for it: bounded in time, size and redirects.

Only ``http`` and ``https``; each host, also one that a redirect names, is looked up once, its addresses are checked, and the
connection goes to a checked address, so that a second look-up can't give another. Addresses of one's own machine or network
are refused unless they are allowed. No cookies, no scripts, no proxy, nothing that a page refers to.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from core.model import Cancelled, ReadError
from core.policy import read_policy
from core.reading.guard import FILE_BYTES

SECONDS: Final = 20.0
"""For one address with all its redirects."""
REDIRECTS: Final = 5

_TRANSLATED: Final = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as NAT64 writes them (RFC 6052)."""
_MOVED: Final = (301, 302, 303, 307, 308)
_CHUNK: Final = 64 * 1024
_SAFE: Final = "/:?#[]@!$&'()*+,;=%-._~"
_AGENT: Final = "Factline (an editor's tool; one page at a time)"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave. ``address`` is where the last redirect led; ``charset`` as the server states it, or empty."""

    data: bytes
    address: str
    charset: str


def fetch(
    address: str,
    *,
    allow_private: bool = False,
    seconds: float = SECONDS,
    limit: int = FILE_BYTES,
    cancelled: Callable[[], bool] | None = None,
) -> Fetched:
    """What stands at an address. Raises ``ReadError`` with one sentence, ``Cancelled``; ``limit`` in bytes, unpacked.

    The one door to a network: where the administrator has closed it, it is closed for everybody.
    """
    if not read_policy().network:
        raise ReadError("Nothing may be fetched on this computer: its policy keeps Factline off the network.")
    deadline = time.monotonic() + seconds
    place = address.strip()
    for _ in range(REDIRECTS + 1):
        parts = _checked(place)
        try:
            moved, found = _once(parts, allow_private, deadline, limit, cancelled)
        except TimeoutError as error:
            raise _too_slow(parts, seconds) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            if time.monotonic() >= deadline:
                raise _too_slow(parts, seconds) from error
            raise ReadError(f"{parts.hostname} can't be reached: {_reason(error)}.") from error
        if found is not None:
            return found
        place = urljoin(place, moved)
    raise ReadError(f"{urlsplit(address).hostname} leads from address to address without end. Open it in a browser.")


def _checked(address: str) -> SplitResult:
    """The parts of an address as they go over the wire: letters beyond ASCII encoded."""
    try:
        given = urlsplit(address)
        port = given.port  # raises for one that is no number
        host = (given.hostname or "").encode("idna").decode("ascii")
    except (ValueError, UnicodeError) as error:
        raise ReadError("That is no address of a web page. Copy it from the browser's address line.") from error
    if given.scheme not in ("http", "https"):
        raise ReadError("Only addresses that begin with http:// or https:// can be fetched.")
    if not host or "@" in given.netloc or any(letter <= " " or letter == "\x7f" for letter in host):
        raise ReadError("That is no address of a web page. Copy it from the browser's address line.")
    netloc = (f"[{host}]" if ":" in host else host) + (f":{port}" if port else "")
    return SplitResult(given.scheme, netloc, quote(given.path, safe=_SAFE), quote(given.query, safe=_SAFE), "")


def _once(
    parts: SplitResult, allow_private: bool, deadline: float, limit: int, cancelled: Callable[[], bool] | None
) -> tuple[str, Fetched | None]:
    """Where one answer leads to, or what it is."""
    connection = _Connection(parts, allow_private, deadline)
    watch = threading.Timer(max(deadline - time.monotonic(), 0.01), connection.give_up)
    watch.daemon = True
    watch.start()  # time-outs of a socket start anew with each byte; this one doesn't
    try:
        target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        connection.request(
            "GET",
            target,
            headers={"User-Agent": _AGENT, "Accept-Encoding": "gzip", "Accept": "*/*", "Connection": "close"},
        )
        with connection.getresponse() as answer:
            if answer.status in _MOVED and answer.getheader("Location"):
                return answer.getheader("Location") or "", None
            if answer.status != 200:
                said = "".join(letter for letter in answer.reason[:60] if letter.isprintable())
                raise ReadError(f"{parts.hostname} answered “{answer.status} {said}”. Check the address.")
            data = _body(answer, parts, limit, deadline, cancelled)
            charset = answer.headers.get_content_charset() or ""
            return "", Fetched(data, parts.geturl(), charset)
    finally:
        watch.cancel()
        connection.close()
        if connection.opened is not None:
            connection.opened.close()


class _Connection(http.client.HTTPConnection):
    """To an address that was looked up once and checked."""

    def __init__(self, parts: SplitResult, allow_private: bool, deadline: float) -> None:
        host = (parts.hostname or "").encode("idna").decode("ascii")
        self.secure = parts.scheme == "https"
        super().__init__(
            host, parts.port or (443 if self.secure else 80), timeout=max(deadline - time.monotonic(), 0.01)
        )
        self.default_port = 443 if self.secure else 80
        self.allow_private = allow_private
        self.opened: socket.socket | None = None
        """The socket itself, which ``http.client`` hands on to the answer."""

    def connect(self) -> None:
        known = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in known))
        if not self.allow_private and not all(_is_public(address) for address in addresses):
            raise ReadError(f"{self.host} lies on this machine or in its own network, and was not fetched.")
        fault: OSError | None = None
        for address in addresses[:4]:
            try:
                plain = socket.create_connection((address, self.port), self.timeout)
            except OSError as error:
                fault = error
                continue
            self.sock = self.opened = plain
            if self.secure:
                self.sock = self.opened = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)
            return
        raise fault or OSError("it has no address")

    def give_up(self) -> None:
        """End whatever it is waiting for; called from another thread."""
        if self.opened is not None:
            try:
                self.opened.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass  # it has ended by itself


def _is_public(address: str) -> bool:
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if inner is None and found in _TRANSLATED:
            inner = IPv4Address(int(found) & 0xFFFFFFFF)
        if inner is not None:
            found = inner
    return found.is_global and not found.is_multicast


def _body(
    answer: http.client.HTTPResponse,
    parts: SplitResult,
    limit: int,
    deadline: float,
    cancelled: Callable[[], bool] | None,
) -> bytes:
    packed = (answer.getheader("Content-Encoding") or "").casefold() in ("gzip", "x-gzip")
    unpacker = zlib.decompressobj(47) if packed else None
    data = bytearray()
    while True:
        if cancelled is not None and cancelled():
            raise Cancelled("Stopped. Nothing was fetched.")
        if time.monotonic() >= deadline:
            raise TimeoutError
        chunk = answer.read(_CHUNK)
        if not chunk:
            break
        try:
            data += unpacker.decompress(chunk, limit + 1 - len(data)) if unpacker else chunk
        except zlib.error as error:
            raise ReadError(
                f"{parts.hostname} sent a page that is damaged. Try again, or open it in a browser."
            ) from error
        if len(data) > limit:
            raise ReadError(f"{parts.hostname} sends more than {limit // 1024**2} MB, which is no article.")
    if answer.length:  # what it promised and did not send
        raise TimeoutError if time.monotonic() >= deadline else OSError("it broke off")
    return bytes(data)


def _too_slow(parts: SplitResult, seconds: float) -> ReadError:
    return ReadError(
        f"{parts.hostname} took longer than {seconds:g} seconds. Try again, or save the page in a browser."
    )


def _reason(error: Exception) -> str:
    if isinstance(error, socket.gaierror):
        return "there is no such host, or no connection to the network"
    if isinstance(error, ssl.SSLError):
        return "its certificate or its encryption is not right"
    if isinstance(error, ConnectionRefusedError):
        return "nothing answers there"
    return "the connection broke off, or it sent no proper answer"
