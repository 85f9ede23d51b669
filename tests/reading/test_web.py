"""Pages and captures from the web, served by a real server on this machine."""

import gzip
import json
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from core import compare
from core.model import Cancelled, ReadError
from core.reading import fetching
from core.reading.fetching import fetch
from core.reading.web import Archive, captures, read_address, read_capture

LEAD = "The only bridge over the river Arl was closed on Wednesday, and nobody at the café can say for how long it will be."
PAGE = (
    '<html><head><meta property="article:published_time" content="2024-03-06T10:05:00Z"></head><body><nav><a>{}</a></nav>'
    f"<article><h1>Bridge closed</h1><p>{LEAD}</p></article></body></html>"
)
FIRST = datetime(2024, 3, 7, 12, tzinfo=UTC)
STAMPS = [f"{FIRST + timedelta(days=day):%Y%m%d%H%M%S}" for day in range(10)]


class Site(BaseHTTPRequestHandler):
    """What each path does is a test's name for it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        name = parts.path.split("/")[1]
        getattr(self, f"get_{name}", self.get_nothing)(parts.path, parse_qs(parts.query))

    def send(self, data: bytes, kind: str = "text/html", status: int = 200, **more: str) -> None:
        self.send_response(status)
        for key, value in {"Content_Type": kind, "Content_Length": str(len(data)), **more}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def get_nothing(self, *_: object) -> None:
        self.send(b"no", status=404)

    def get_story(self, *_: object) -> None:
        self.send(PAGE.encode("cp1252"), "text/html; charset=cp1252")

    def get_packed(self, *_: object) -> None:
        self.send(gzip.compress(PAGE.encode()), "text/html; charset=utf-8", Content_Encoding="gzip")

    def get_bomb(self, *_: object) -> None:
        self.send(gzip.compress(bytes(30_000_000)), Content_Encoding="gzip")

    def get_large(self, *_: object) -> None:
        self.send(b"x" * 3_000_000)

    def get_moved(self, *_: object) -> None:
        self.send(b"", status=301, Location="/story")

    def get_round(self, *_: object) -> None:
        self.send(b"", status=302, Location="/round")

    def get_away(self, _: str, query: dict[str, list[str]]) -> None:
        self.send(b"", status=302, Location=query["to"][0])

    def get_slow(self, *_: object) -> None:
        self.send_response(200)
        self.end_headers()
        with_patience(lambda: self.wfile.write(b"x"))

    def get_silent(self, *_: object) -> None:
        with_patience(lambda: self.wfile.write(b"X"))

    def get_cut(self, *_: object) -> None:
        self.send(b"<p>only a part", Content_Length="100000")
        self.close_connection = True

    def get_captures(self, _: str, query: dict[str, list[str]]) -> None:
        rows = [
            ["com,example)/", stamp, query["url"][0], "text/html", "200", f"D{number // 2}", "100"]
            for number, stamp in enumerate(STAMPS)
            if query["from"][0] <= stamp[:8] <= query["to"][0]
        ]
        head = ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"]
        self.send(json.dumps([head, *rows]).encode() if rows else b"[]", "application/json")

    def get_lines(self, _: str, query: dict[str, list[str]]) -> None:
        rows = [{"timestamp": stamp, "url": query["url"][0], "status": "200", "digest": stamp} for stamp in STAMPS]
        bad = [
            {"timestamp": "2024"},
            {"timestamp": "20249999999999", "url": "x"},
            {"timestamp": STAMPS[0], "url": "x", "status": "404"},
        ]
        self.send("\n".join(map(json.dumps, [*rows, *bad])).encode(), "application/json")

    def get_web(self, path: str, _: object) -> None:
        self.send(PAGE.format(f"Captured {path.split('/')[2]}").encode(), "text/html; charset=utf-8")

    def get_undated(self, *_: object) -> None:
        self.send(
            f"<html><body><div><p>{LEAD} It opens tomorrow.</p></div></body></html>".encode(),
            "text/html; charset=utf-8",
        )

    def log_message(self, *_: object) -> None:
        pass


def with_patience(write: Callable[[], object]) -> None:
    try:
        for _ in range(60):
            write()
            time.sleep(0.1)
    except OSError:
        pass  # who asked has given up


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of our own making, with its key, that nobody trusts."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not installed here")
    made = tmp_path_factory.mktemp("certificate") / "both.pem"
    key = made.with_name("key.pem")
    command = (
        f"{program} req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    )
    subprocess.run([*command.split(), "-keyout", str(key), "-out", str(made)], capture_output=True, check=True)
    made.write_bytes(made.read_bytes() + key.read_bytes())
    return made


@pytest.fixture(scope="module")
def secure_site(certificate: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"https://localhost:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_certificate_that_nobody_trusts_is_refused(secure_site: str) -> None:
    told = refusal(lambda: fetch(f"{secure_site}/story", allow_private=True))
    assert told == "localhost can't be reached: its certificate or its encryption is not right."


def test_a_trusted_certificate_must_name_the_host(
    secure_site: str, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    assert read_address(f"{secure_site}/story", allow_private=True).version.texts == ("Bridge closed", LEAD)
    assert read_address(f"{secure_site}/moved", allow_private=True).version.texts == ("Bridge closed", LEAD)
    elsewhere = secure_site.replace("localhost", "127.0.0.1")
    assert "certificate" in refusal(lambda: fetch(f"{elsewhere}/story", allow_private=True))


@pytest.fixture
def archive(site: str) -> Archive:
    return Archive(f"{site}/captures", f"{site}/web/{{time}}id_/{{address}}")


@pytest.mark.parametrize("path", ["story", "packed", "moved", "away?to=/story"])
def test_a_page_is_read_as_html(site: str, path: str) -> None:
    now = datetime(2024, 3, 9, tzinfo=UTC)
    found = read_address(f"{site}/{path}", allow_private=True, now=now).version
    assert found.texts == ("Bridge closed", LEAD)
    assert found.captured is not None and found.captured.value == now
    assert found.published is not None and found.published.source == "meta"


def refusal(call: Callable[[], object]) -> str:
    with pytest.raises(ReadError) as caught:
        call()
    sentence = str(caught.value)
    assert sentence.endswith(".") and "\n" not in sentence
    return sentence


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("nothing", "answered “404 Not Found”"),
        ("round", "leads from address to address without end"),
        ("large", "sends more than 1 MB"),
        ("bomb", "sends more than 1 MB"),
        ("cut", "the connection broke off"),
        ("away?to=file:///etc/passwd", "Only addresses that begin with http"),
        ("away?to=http://a:b@c/", "no address of a web page"),
    ],
)
def test_what_goes_wrong_is_told(site: str, path: str, told: str) -> None:
    assert told in refusal(lambda: fetch(f"{site}/{path}", allow_private=True, limit=1024**2))


@pytest.mark.parametrize("path", ["slow", "silent"])
def test_a_server_that_drips_is_given_up(site: str, path: str) -> None:
    assert "took longer than 0.5 seconds" in refusal(lambda: fetch(f"{site}/{path}", allow_private=True, seconds=0.5))


def test_fetching_can_be_stopped(site: str) -> None:
    with pytest.raises(Cancelled):
        fetch(f"{site}/story", allow_private=True, cancelled=lambda: True)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]",
     "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[fe80::1]", "100.64.0.1", "224.0.0.1", "2130706433", "0x7f000001"],
)  # fmt: skip
def test_addresses_of_ones_own_network_are_refused(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching.socket, "create_connection", lambda *_: pytest.fail("it was connected to"))
    told = refusal(lambda: fetch(f"http://{host}:9/"))
    assert "lies on this machine or in its own network" in told or "there is no such host" in told


def test_a_redirect_to_ones_own_network_is_refused(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first host is public by its look-up; where it leads is looked up and checked anew."""
    monkeypatch.setattr(fetching, "_is_public", lambda address: address == "127.0.0.1")
    assert "own network" in refusal(lambda: fetch(f"{site}/away?to=http://10.0.0.1/"))


@pytest.mark.parametrize("host", ["1.1.1.1", "2606:4700::1111"])
def test_public_addresses_are_public(host: str) -> None:
    assert fetching._is_public(host)


@pytest.mark.parametrize(
    "address",
    ["", "example.org", "ftp://example.org/", "file:///etc/passwd", "http://", "http://a:b@example.org/",
     "http://example.org:x/", "javascript:alert(1)", "http://exa mple.org/", "http://[::1/", "http://" + "a" * 300 + "/"],
)  # fmt: skip
def test_what_is_no_address_is_refused_before_anything_is_asked(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching.socket, "getaddrinfo", lambda *_, **__: pytest.fail("it was looked up"))
    told = refusal(lambda: fetch(address))
    assert "no address of a web page" in told or "Only addresses" in told


def test_nobody_answers() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert "nothing answers there" in refusal(lambda: fetch(f"http://127.0.0.1:{port}/", allow_private=True))


def test_captures_between_two_days_without_repeats(archive: Archive) -> None:
    found = captures(
        "http://example.org/story", date(2024, 3, 8), date(2024, 3, 12), archive=archive, allow_private=True
    )
    assert [capture.time.day for capture in found] == [8, 9, 11]
    assert found[0].address == "http://example.org/story"
    none = captures("http://example.org/story", date(2023, 1, 1), date(2023, 1, 2), archive=archive, allow_private=True)
    assert none == ()


def test_an_object_a_line_will_do_and_broken_rows_are_left_out(site: str) -> None:
    lines = Archive(f"{site}/lines?fl=all", "")
    assert (
        len(captures("http://example.org/", date(2024, 1, 1), date(2024, 12, 31), archive=lines, allow_private=True))
        == 10
    )


def test_a_service_that_is_none(site: str) -> None:
    wrong = Archive(f"{site}/story", "")
    assert "sent no list of captures" in refusal(
        lambda: captures("http://example.org/", date(2024, 1, 1), date(2024, 1, 2), archive=wrong, allow_private=True)
    )


def test_one_page_captured_on_ten_days_has_not_changed(site: str) -> None:
    archive = Archive(f"{site}/lines", f"{site}/web/{{time}}id_/{{address}}")
    found = captures(
        "http://example.org/story", date(2024, 3, 1), date(2024, 3, 31), archive=archive, allow_private=True
    )
    versions = [read_capture(capture, archive=archive, allow_private=True).version for capture in found]
    assert [version.captured.day.day for version in versions if version.captured] == list(range(7, 17))
    assert versions[0].label == "2024-03-07 12:00" and versions[0].source_name == "story"
    assert {version.published.day for version in versions if version.published} == {date(2024, 3, 6)}
    assert [pair.changes for pair in compare(versions).pairs] == [()] * 9


def test_when_a_page_was_captured_anchors_nothing(site: str) -> None:
    """Relative dates of a page that doesn't say when it was published stay open, whenever it was captured."""
    archive = Archive(f"{site}/lines", f"{site}/undated/{{time}}")
    found = captures("http://example.org/", date(2024, 3, 7), date(2024, 3, 9), archive=archive, allow_private=True)
    versions = [read_capture(capture, archive=archive, allow_private=True).version for capture in found]
    assert all(version.captured and version.published is None for version in versions)
    comparison = compare(versions)
    assert comparison.anchors == (None, None, None)
    assert [pair.changes for pair in comparison.pairs] == [(), ()]
