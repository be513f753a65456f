"""What strangers may send: formulas, entities, bombs, texts without end, letters that move the cursor."""

import re
import ssl
import threading
import zipfile
from array import array
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from fvsestore_gui.amazon.transport import Transport as AmazonTransport
from fvsestore_gui.banks.reading import parsed
from fvsestore_gui.banks.transport import Transport as BankTransport
from fvsestore_gui.cli import terminal
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import MappingWrong, ReachBank
from fvsestore_gui.finvalda.replies import Unreadable, content_of
from fvsestore_gui.finvalda.transport import Reply, _context
from fvsestore_gui.finvalda.transport import Transport as FinvaldaTransport
from fvsestore_gui.model.finvalda import FinvaldaConnection
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.posting_settings import CardSettings
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.exporting import ExportColumn, export
from fvsestore_gui.work.mapping_files import read_mappings
from fvsestore_gui.work.matching import ProductBook

FORMULAS = (
    '=HYPERLINK("https://host.invalid/?"&A1;"x")',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)",
    "{=1+1}",
    "https://host.invalid/",
    "internal:Sheet1!A1",
    "external:c:\\x.xlsx",
    "mailto:a@host.invalid",
)
#: nine entities, each of ten of the one before: 3 GB of "ha" from a kilobyte
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a0 "hahaha">'
    + "".join(f'<!ENTITY a{number} "{f"&a{number - 1};" * 10}">' for number in range(1, 10))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>'
ELSEWHERE = '<!DOCTYPE x SYSTEM "http://host.invalid/x.dtd">'


class Titles:
    """A listing of texts that strangers wrote."""

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        return array("q", range(len(FORMULAS)))

    def rows(self, ids: Sequence[int]) -> list[str]:
        return [FORMULAS[number] for number in ids]


def test_no_cell_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    """Whatever a title begins with, its cell holds its letters: no formula, no link, nothing that Excel would run."""
    path = tmp_path / "a.xlsx"
    export(Titles(), Filter(store_id=1), Sort("id"), [ExportColumn("=1+1", str)], path, Progress())

    cells = [row[0] for row in openpyxl.load_workbook(path).worksheets[0].iter_rows(min_row=2)]
    assert [cell.value for cell in cells] == list(FORMULAS)
    with zipfile.ZipFile(path) as book:
        inside = {name: book.read(name).decode() for name in book.namelist()}
    sheet = inside["xl/worksheets/sheet1.xml"]
    assert not re.search("<f[> ]|hyperlink", sheet)
    assert not [name for name in inside if "externalLink" in name or "_rels/sheet" in name]


@pytest.mark.parametrize("dtd", [LAUGHS, OUTSIDE, ELSEWHERE], ids=["laughs", "file", "elsewhere"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
def test_xml_of_services_names_no_entities(dtd: str, charset: str) -> None:
    """Finvalda's and the banks' replies cannot read files of this PC, ask other hosts or grow without end."""
    body = f'<?xml version="1.0" encoding="{charset}"?>{dtd}<R><a>&a9;</a></R>'.encode(charset)
    with pytest.raises(Unreadable):
        content_of(Reply(200, "text/xml", body))
    with pytest.raises(ReachBank):
        parsed(body, "lb.lt")
    inner = f"<string>{body.decode(charset).replace('&', '&amp;').replace('<', '&lt;')}</string>"
    with pytest.raises(Unreadable):
        content_of(Reply(200, "text/xml", inner.encode()))


def mapped(path: Path) -> MappingWrong:
    with pytest.raises(MappingWrong) as caught:
        read_mappings(path, ProductBook((), (), (), CardSettings()), (), Progress())
    return caught.value


def workbook(path: Path, changed: dict[str, bytes]) -> Path:
    """A workbook with a table of products, in which some files are others."""
    whole = path.with_name("whole.xlsx")
    with xlsxwriter.Workbook(whole) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["SKU", "Product"])
        sheet.write_row(1, 0, ["A", "PREKE1"])
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        assert set(changed) <= set(old.namelist())
        for name in old.namelist():
            new.writestr(name, changed.get(name, old.read(name)))
    return path


@pytest.mark.parametrize("place", ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"])
@pytest.mark.parametrize("dtd", [LAUGHS, OUTSIDE], ids=["laughs", "file"])
def test_a_workbook_names_no_entities(tmp_path: Path, place: str, dtd: str) -> None:
    """The same of a table of products that somebody sent as a workbook: it is refused."""
    body = f'<?xml version="1.0"?>{dtd}<worksheet><sheetData><row><c><v>&a9;</v></c></row></sheetData></worksheet>'
    assert mapped(workbook(tmp_path / "a.xlsx", {place: body.encode()})).code.startswith("mapping_file_")


def test_a_workbook_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    """A small workbook that unpacks to more than any table has is refused before it is unpacked."""
    path = workbook(tmp_path / "a.xlsx", {"xl/worksheets/sheet1.xml": b" " * 210_000_000})
    assert path.stat().st_size < 1_000_000
    assert mapped(path).code == "mapping_file_long"


def test_a_workbook_whose_parts_have_odd_names_writes_nothing(tmp_path: Path) -> None:
    """A workbook is read in memory: a part that is called like a path outside is no file anywhere."""
    path = workbook(tmp_path / "a.xlsx", {})
    with zipfile.ZipFile(path, "a") as book:
        book.writestr("../../escaped.txt", "x")
        book.writestr("C:\\escaped.txt", "x")
    before = sorted(tmp_path.parent.rglob("*escaped*"))
    read_mappings(path, ProductBook((), (), (), CardSettings()), (), Progress())
    assert sorted(tmp_path.parent.rglob("*escaped*")) == before == []


@pytest.mark.parametrize("text", ["\x1b[2J\x1b]0;x\x07", "a\rb", "\x9b31m", "a\x08\x08b", "\u202egpj.exe", "\x00"])
def test_a_title_moves_no_cursor(text: str) -> None:
    """On a terminal a title is letters: it clears no screen, colours nothing, overwrites no line, turns none around."""
    for shown in (terminal.table(["Title"], [[text]]), terminal.pairs([("Title", text)])):
        assert all(letter.isprintable() or letter == "\n" for letter in shown)


def test_a_title_without_end_stays_one_line_of_a_table() -> None:
    """However long a title is, a table on a terminal shows its beginning, and its cell in a workbook fits."""
    assert len(terminal.table(["Title"], [["x" * 5_000_000]]).splitlines()[1]) == 80


class Redirects:
    """Sends whoever asks to another server of this computer, and counts what that one is asked."""

    def __init__(self, status: int) -> None:
        self.asked: list[dict[str, str]] = []
        outer = self

        class Target(BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # the name is http.server's
                outer.asked.append({name.lower(): value for name, value in self.headers.items()})
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                self.send_response(200)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            do_POST = do_GET  # noqa: N815  # the name is http.server's

            def log_message(self, *_: object) -> None:
                pass

        class Source(Target):
            def do_GET(self) -> None:  # the name is http.server's
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                self.send_response(status)
                self.send_header("Location", f"http://localhost:{outer.servers[0].server_port}/taken")
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_POST = do_GET  # noqa: N815  # the name is http.server's

        self.servers = [ThreadingHTTPServer(("127.0.0.1", 0), kind) for kind in (Target, Source)]
        self._threads = [threading.Thread(target=server.serve_forever, args=(0.05,)) for server in self.servers]
        for thread in self._threads:
            thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.servers[1].server_port}"

    def close(self) -> None:
        for server, thread in zip(self.servers, self._threads, strict=True):
            server.shutdown()
            thread.join()
            server.server_close()


@pytest.fixture(params=[301, 302, 303, 307, 308])
def redirects(request: pytest.FixtureRequest) -> Iterator[Redirects]:
    made = Redirects(request.param)
    yield made
    made.close()


def test_no_key_and_no_password_follows_a_redirect(redirects: Redirects) -> None:
    """Amazon's login and API, a report's address and Finvalda: who points elsewhere is not followed there."""
    amazon = AmazonTransport(StandingClock(datetime(2026, 11, 22, tzinfo=UTC)), "test")
    finvalda = FinvaldaTransport(FinvaldaConnection())
    try:
        told = Progress()
        fields = {"client_secret": "canary", "refresh_token": "canary"}
        taken: list[bytes] = []
        statuses = [
            amazon.post_form(redirects.url, fields, "login", told).status,
            amazon.get(redirects.url, [], {"x-amz-access-token": "canary"}, "getOrders", told).status,
            amazon.post_json(redirects.url, {}, {"x-amz-access-token": "canary"}, "createReport", told).status,
            amazon.fetch(redirects.url, taken.append, "getReportDocument", told).status,
            finvalda.send("POST", redirects.url, {"Password": "canary"}, b"{}").status,
        ]
    finally:
        amazon.close()
        finvalda.close()
    assert all(300 < status < 400 for status in statuses)
    assert (redirects.asked, taken) == ([], [])


def test_a_bank_s_page_may_move_and_carries_nothing(redirects: Redirects) -> None:
    """Pages of banks are public: one that has moved is followed, and no cookie, key or name goes along."""
    bank = BankTransport()
    try:
        assert bank.get(redirects.url, {}, Progress()) == b"{}"
    finally:
        bank.close()
    usual = {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert [set(asked) - usual for asked in redirects.asked] == [set()]


def test_no_way_to_finvalda_speaks_old_tls(tmp_path: Path) -> None:
    """With the system's authorities, one of a file, or one pinned certificate: TLS 1.2 is the oldest."""
    for connection in (FinvaldaConnection(), FinvaldaConnection(pinned="ab" * 32)):
        assert _context(connection).minimum_version == ssl.TLSVersion.TLSv1_2
