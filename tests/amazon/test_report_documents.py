"""Fetching a report: whole or not at all, from wherever Amazon says, without leaving a trace of it."""

import gzip
import logging
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from fvsestore_gui.amazon.report_documents import Document, fetched
from fvsestore_gui.amazon.reports import DocumentPlace
from fvsestore_gui.amazon.transport import Transport
from fvsestore_gui.errors import Cancelled, FileTrouble, FvsError, ReachAmazon, TryLater
from fvsestore_gui.progress import Progress

HEAD = "amazon-order-id\tpurchase-date\n"
REPORT = (HEAD + "".join(f"303-{n:07d}-1234567\tKANARĖLĖ-{n * 7919}\n" for n in range(20_000))).encode("utf-8-sig")
EXPIRED = b'<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>'
SIGNATURE = "X-Amz-Signature=5f3c-canary"


class Shelf:
    """Where documents lie: answers every GET with `status`, `headers` and `body`; remembers what it was asked."""

    def __init__(self) -> None:
        self.status = 200
        self.headers: dict[str, str] = {}
        self.body = b""
        self.length: int | None = None
        self.asked: list[dict[str, str]] = []
        shelf = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # the name is http.server's
                shelf.asked.append({"path": self.path, **{name.lower(): value for name, value in self.headers.items()}})
                self.send_response(shelf.status)
                for name, value in shelf.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(shelf.body) if shelf.length is None else shelf.length))
                self.end_headers()
                self.wfile.write(shelf.body)
                if shelf.length is not None:
                    self.wfile.flush()
                    shelf.hanging.wait(10)

            def log_message(self, *_: object) -> None:
                pass

        self.hanging = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/documents/1?{SIGNATURE}"

    def close(self) -> None:
        self.hanging.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    shelf = Shelf()
    yield shelf
    shelf.close()


Fetch = Callable[..., Document]


@pytest.fixture
def fetch(shelf: Shelf, transport: Transport) -> Fetch:
    def go(
        *, gzipped: bool = True, url: str = "", progress: Progress | None = None, any_text: bool = False
    ) -> Document:
        place = DocumentPlace(url or shelf.url, gzipped)
        return fetched(transport, place, "getReportDocument", progress or Progress(), any_text=any_text)

    return go


def refused(fetch: Callable[[], Document]) -> FvsError:
    with pytest.raises(FvsError) as caught:
        fetch().close()
    return caught.value


@pytest.mark.parametrize(
    "packed", [gzip.compress(REPORT, mtime=0), gzip.compress(REPORT[:9], mtime=0) + gzip.compress(REPORT[9:], mtime=0)]
)
def test_a_packed_report_arrives_whole_and_opens_as_often_as_needed(shelf: Shelf, fetch: Fetch, packed: bytes) -> None:
    """Unpacked it is what Amazon packed, each time from its beginning, with the charset the server named."""
    shelf.body, shelf.headers = packed, {"Content-Type": "text/plain; charset=Cp1252"}
    with fetch() as document:
        assert document.charset == "cp1252"
        for _ in range(2):
            with document.open() as stream:
                assert stream.read() == REPORT


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_a_report_is_taken_as_it_lies_there(shelf: Shelf, fetch: Fetch, encoding: str) -> None:
    """Plain ones are plain, and one that S3 marks as packed for the journey is not unpacked twice."""
    shelf.body = gzip.compress(REPORT, mtime=0) if encoding else REPORT
    shelf.headers = {"Content-Encoding": encoding} if encoding else {}
    with fetch(gzipped=bool(encoding)) as document, document.open() as stream:
        assert stream.readline().decode("utf-8-sig") == HEAD
        assert document.charset is None


def test_no_key_travels_to_the_address_of_a_document(shelf: Shelf, fetch: Fetch) -> None:
    """The address is not Amazon's API: it gets neither an access token nor a cookie."""
    shelf.body = gzip.compress(REPORT, mtime=0)
    fetch().close()
    (asked,) = shelf.asked
    assert set(asked) <= {"path", "host", "user-agent", "accept", "accept-encoding", "connection"}
    assert asked["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    "url", ["http://s3.invalid/x", "ftp://127.0.0.1/x", "file:///etc/passwd", "https://user:word@127.0.0.1/x", "//x"]
)
def test_only_https_and_this_computer_are_asked(shelf: Shelf, fetch: Fetch, url: str) -> None:
    """Any other address is refused before a byte is sent."""
    error = refused(lambda: fetch(url=url))
    assert (error.code, error.facts.get("key")) == ("amazon_bad_shape", "url")


@pytest.mark.parametrize(
    ("status", "body", "answer"),
    [
        (403, EXPIRED, "AccessDenied"),
        (404, EXPIRED.replace(b"AccessDenied", b"NoSuchKey"), "NoSuchKey"),
        (200, EXPIRED, ""),
        (200, b"\xef\xbb\xbf<!DOCTYPE html><html>Please log in to the hotel's network</html>", ""),
        (200, gzip.compress(b"  <html></html>", mtime=0), ""),
        (302, b"", ""),
        (503, b"x" * 1_000_000, ""),
    ],
)
def test_what_is_no_report_is_never_taken_for_one(
    shelf: Shelf, fetch: Fetch, status: int, body: bytes, answer: str
) -> None:
    """S3's XML, a page of a hotel's network, a redirect: each is told as what it is."""
    shelf.status, shelf.body, shelf.headers = status, body, {"Location": "http://127.0.0.1:1/"}
    error = refused(fetch)
    assert isinstance(error, TryLater)
    assert (error.code, error.facts["status"], error.facts["answer"]) == ("report_not_there", status, answer)
    assert len(shelf.asked) == 1


@pytest.mark.parametrize(
    "body",
    [
        gzip.compress(REPORT, mtime=0)[:-9],
        gzip.compress(REPORT, mtime=0)[:5000] + b"\x00" + gzip.compress(REPORT, mtime=0)[5001:],
        gzip.compress(REPORT, mtime=0) + b"rest",
        gzip.compress(REPORT, mtime=0)[:-4] + b"\x00\x00\x00\x07",
        REPORT,
        b"\x1f",
        b"",
    ],
    ids=["cut", "garbled", "more behind", "wrong length", "not packed", "one byte", "nothing"],
)
def test_a_damaged_report_is_never_read(shelf: Shelf, fetch: Fetch, body: bytes) -> None:
    """Cut, garbled, or not what was announced: found out before the first row of it is stored."""
    shelf.body = body
    assert refused(fetch).code == "report_damaged"


def test_a_connection_that_breaks_is_the_network_s_fault(shelf: Shelf, fetch: Fetch) -> None:
    """A report that ends before its announced length is not taken for a whole one."""
    shelf.body = REPORT
    shelf.length = len(REPORT) + 5
    shelf.hanging.set()
    error = refused(lambda: fetch(gzipped=False))
    assert (type(error), error.code) == (ReachAmazon, "network_cut")


def test_cancel_ends_a_download_at_once(shelf: Shelf, fetch: Fetch) -> None:
    """Also one that hangs in the middle."""
    shelf.body, shelf.length = gzip.compress(REPORT, mtime=0), 10**9
    progress = Progress()
    threading.Timer(0.3, progress.cancel).start()
    began = time.monotonic()
    assert isinstance(refused(lambda: fetch(progress=progress)), Cancelled)
    assert time.monotonic() - began < 3


def test_what_amazon_says_of_a_failed_report_may_be_any_text(shelf: Shelf, fetch: Fetch) -> None:
    """The document of a report that failed holds the reason, in whatever form."""
    shelf.body = b"<error>Date range exceeded.</error>"
    with fetch(gzipped=False, any_text=True) as document, document.open() as stream:
        assert b"exceeded" in stream.read()


@pytest.mark.not_wine("wine keeps files without a name in another way")
def test_nothing_of_a_report_is_left_on_the_disk(
    shelf: Shelf, fetch: Fetch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is read the file has no name to be found under (Linux), and afterwards it is gone."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr("fvsestore_gui.amazon.report_documents._SPOOL_BYTES", 1000)
    shelf.body = gzip.compress(REPORT, mtime=0)
    with fetch() as document, document.open() as stream:
        stream.read(100)
        assert not list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())
    shelf.body = shelf.body[:-9]
    refused(fetch)
    assert not list(tmp_path.iterdir())


@pytest.mark.not_wine("wine knows no full device")
def test_a_full_disk_is_told(shelf: Shelf, fetch: Fetch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the report finds no room the user learns which folder is full."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    monkeypatch.setattr("fvsestore_gui.amazon.report_documents._SPOOL_BYTES", 1000)
    shelf.body = gzip.compress(REPORT, mtime=0)
    error = refused(fetch)
    assert isinstance(error, FileTrouble)
    assert error.facts["path"] == str(tmp_path / "gone")


def test_the_signature_of_an_address_is_in_no_error_and_no_log(
    shelf: Shelf, fetch: Fetch, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever has the address has the report: it is in no message, fact or traceback."""
    caplog.set_level(logging.WARNING)
    shelf.status, shelf.body = 403, EXPIRED
    first = refused(fetch)
    shelf.close()
    second = refused(fetch)
    for error in (first, second):
        assert "canary" not in f"{error!r} {error.__cause__!r} {error.__context__!r} {error.facts}"
    assert "canary" not in caplog.text


def test_a_report_that_unpacks_without_end_is_given_up(
    shelf: Shelf, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small file that unpacks to more than any report has is damaged: neither memory nor disk is filled with it."""
    monkeypatch.setattr("fvsestore_gui.amazon.report_documents.MOST_UNPACKED_BYTES", 8_000_000)
    shelf.body = gzip.compress(b"0" * 64_000_000, mtime=0)
    tracemalloc.start()
    try:
        error = refused(fetch)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert error.code == "report_damaged"
    assert len(shelf.body) < 100_000
    assert most < 4_000_000
