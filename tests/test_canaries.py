"""Marked secrets and buyers go through everything the program does, and must turn up nowhere but in the keyring."""

import io
import json
import logging
import sys
import traceback
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NoReturn

import pytest

from fvsestore_gui import cli
from fvsestore_gui.amazon.account import AmazonAccount
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.history import HistoryRequest
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.office import Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.assortment import PERSONAL_MARKS
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.settings import Settings
from fvsestore_gui.store_draft import StoreDraft

CODE = "SHOP"
#: well-formed, and known to no shop
WRONG_SECRET = "amzn1.oa2-cs.v1.dead00canary00beef00112233445566778899"
WRONG_TOKEN = "Atzr|IwEBI-wrong-canary-token-0123456789012345678901234567"
#: a form nobody knows: only the redactor's own list can hide it
ODD_SECRET = "Slaptas-canary-zodis-be-jokios-formos"
CRASH = "PIRKEJAS-Jonas Petraitis, Atza|canary-crash, " + ODD_SECRET


class Witness:
    """Everything the program left behind: files of its folder, exports, output, texts of its exceptions."""

    def __init__(self, folder: Path, needles: list[str]) -> None:
        self.folder = folder
        self.needles = needles
        self.texts: dict[str, str] = {}

    def heard(self, name: str, text: str) -> None:
        self.texts[f"{name} {len(self.texts)}"] = text

    def caught(self, name: str, error: BaseException | None) -> None:
        """An exception and its whole chain: text, repr, facts, traceback."""
        if error is not None:
            self.heard(name, "".join(traceback.format_exception(error)) + repr(error) + str(vars(error)))

    def everything(self) -> Iterator[tuple[str, bytes]]:
        for name, text in self.texts.items():
            yield name, text.encode("utf-8", "surrogatepass")
        for path in sorted(self.folder.rglob("*")):
            if path.is_file():
                yield path.name, path.read_bytes()
                if path.suffix in (".xlsx", ".zip"):
                    with zipfile.ZipFile(path) as book:
                        for part in book.namelist():
                            yield f"{path.name}/{part}", book.read(part)

    def found(self) -> list[tuple[str, str]]:
        """(where, what) of every mark that turned up, as text and as JSON or Windows write it."""
        finds = []
        for name, content in self.everything():
            for needle in self.needles:
                forms = {needle.encode(), needle.encode("utf-16-le"), json.dumps(needle)[1:-1].encode()}
                if any(form in content for form in forms):
                    finds.append((name, needle))
        return finds


@pytest.fixture
def keyring_in_memory(monkeypatch: pytest.MonkeyPatch) -> MemoryKeeper:
    keeper = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: keeper)
    return keeper


@pytest.fixture
def practice_shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeShop]:
    """A shop in whose time, and the program's, an hour passes in a second: waiting for its quota takes no time."""
    clock = Clock()
    clock.set_speed(3_600)
    monkeypatch.setattr("fvsestore_gui.office.Clock", lambda: clock)
    with PracticeShop(clock) as shop:
        shop.faults.slow_reply_s = 0.01
        yield shop


@pytest.fixture
def witness(practice_shop: PracticeShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Witness:
    monkeypatch.setenv("FVSESTORE_LWA_URL", practice_shop.lwa_url)
    monkeypatch.setenv("FVSESTORE_SPAPI_URL", practice_shop.spapi_base + "/{region}")
    account = practice_shop.account("Europe")
    token_core = account.refresh_token.removeprefix("Atzr|")[:60]
    needles = [account.client_secret, token_core, "IwEBI-practice-", "only-for-practice", *PERSONAL_MARKS]
    return Witness(tmp_path, [*needles, WRONG_SECRET, WRONG_TOKEN, "canary"])


def run(witness: Witness, capfd: pytest.CaptureFixture[str], *arguments: object, stdin: str = "") -> int:
    sys.stdin = io.StringIO(stdin)
    try:
        code = cli.main(["--data-dir", str(witness.folder / "duomenys"), *map(str, arguments)])
    finally:
        sys.stdin = sys.__stdin__
    out, err = capfd.readouterr()
    witness.heard(f"output of {' '.join(map(str, arguments[:2]))}", out + err)
    return code


def set_up_store(witness: Witness, capfd: pytest.CaptureFixture[str], shop: PracticeShop) -> None:
    account = shop.account("Europe")
    options = ("--region", "Europe", "--client-id", account.client_identifier, "--secrets-from-stdin")
    stdin = f"{account.client_secret}\n{account.refresh_token}\n"
    assert run(witness, capfd, "stores", "set", CODE, *options, stdin=stdin) == 0


def by_hand(folder: Path) -> Path:
    """A report as a person may have mangled it: the buyer's marks stand in the right column, and in wrong ones."""
    marks = "\t".join(PERSONAL_MARKS[:3])
    head = "amazon-order-id\tpurchase-date\torder-status\tsku\tasin\tquantity\tcurrency\titem-price\t"
    head += "ship-city\tship-postal-code"
    row = "303-000000{}-1234567\t2026-10-01T10:00:00+00:00\tShipped\tA-1\tB000000001\t{}\tEUR\t10.00\t" + marks
    lines = [head, row.format(1, 1).rsplit("\t", 1)[0], row.format(2, "x"), row.format(3, marks)]
    report = folder / "report.txt"
    report.write_text("\n".join(lines), encoding="utf-8")
    return report


@pytest.mark.usefixtures("keyring_in_memory")
def test_the_search_finds_what_is_there(
    witness: Witness, practice_shop: PracticeShop, capfd: pytest.CaptureFixture[str]
) -> None:
    """The proof below is worth something: ordinary marks are found in database, exports and output; so is a leak."""
    set_up_store(witness, capfd, practice_shop)
    run(witness, capfd, "orders", "import", CODE, "--days", 60)
    run(witness, capfd, "orders", "export", CODE, "--what", "items", "--to", witness.folder / "a.xlsx")
    run(witness, capfd, "orders", "export", CODE, "--what", "items", "--to", witness.folder / "a.csv")
    run(witness, capfd, "orders", "list", CODE, "--json")
    witness.needles = ["Lininė staltiesė"]

    places = " ".join(name for name, _ in witness.found())

    assert all(place in places for place in ("fvsestore.db", "a.csv", "a.xlsx/", "output of orders list"))
    (witness.folder / "leak.txt").write_text(WRONG_TOKEN, encoding="utf-16")
    witness.needles = [WRONG_TOKEN]
    assert [name for name, _ in witness.found()] == ["leak.txt"]


def test_no_secret_and_no_buyer_turns_up_anywhere(
    witness: Witness,
    practice_shop: PracticeShop,
    keyring_in_memory: MemoryKeeper,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Save, test, import, hold, export, doctor, and every failure of them, at the talkative log: nothing is found."""
    caplog.set_level(logging.DEBUG)
    shop, folder = practice_shop, witness.folder
    set_up_store(witness, capfd, shop)
    for noun in (("stores", "list"), ("stores", "show", CODE), ("stores", "test", CODE), ("doctor",)):
        assert run(witness, capfd, *noun) == 0
        assert run(witness, capfd, *noun, "--json") == 0

    # wrong and odd secrets: refused by the form, by Amazon, and by the keyring
    for lines in (f"{WRONG_SECRET}\n{WRONG_TOKEN}", f"client_secret={ODD_SECRET}", f"refresh_token={ODD_SECRET}"):
        run(witness, capfd, "stores", "set", CODE, "--secrets-from-stdin", "--json", stdin=lines)
        run(witness, capfd, "stores", "test", CODE)
    run(witness, capfd, "stores", "set", CODE, WRONG_TOKEN)
    set_up_store(witness, capfd, shop)

    assert run(witness, capfd, "orders", "import", CODE, "--days", 700, "--json") == 0
    orders = Path(folder / "duomenys" / "fvsestore.db").stat().st_size
    assert orders > 100_000
    for fault in Fault:
        shop.faults.set(fault, times=2)
        run(witness, capfd, "stores", "test", CODE, "--json")
        shop.faults.clear()
    shop.faults.set(Fault.UNREADABLE_ORDER)
    assert run(witness, capfd, "orders", "import", CODE, "--days", 60) == 1
    shop.faults.clear()
    history = ("orders", "history", CODE, "--days", 20)
    for fault in (Fault.SHIFTED_ROW, Fault.RAGGED_ROWS, Fault.QUOTED_ROWS, Fault.REPORT_FATAL):
        shop.faults.set(fault, times=1)
        assert run(witness, capfd, *history, "--fresh", "--json") in (0, 1)
    assert run(witness, capfd, *history, "--slices", "--json") == 0
    assert run(witness, capfd, "held", "list", "--raw", "--json") == 0
    assert run(witness, capfd, "orders", "list", CODE, "--json") == 0
    order_id = shop.order_ids("Europe")[-1]
    run(witness, capfd, "orders", "show", CODE, order_id, "--json")
    for what in ("orders", "items", "held", "runs"):
        for ending in ("csv", "xlsx"):
            path = folder / f"{what}.{ending}"
            assert run(witness, capfd, "orders", "export", CODE, "--what", what, "--to", path) == 0
    run(witness, capfd, "orders", "changes", CODE, order_id, "--json")
    month = str(Month.of(datetime.now(UTC)).before)
    files = ("--json-file", folder / "proof.json", "--pdf", folder / "proof.pdf")
    run(witness, capfd, "proof", "month", CODE, month, *files)
    assert (folder / "proof.json").stat().st_size > 1_000
    assert run(witness, capfd, "proof", "windows", CODE, "--json") == 0
    assert run(witness, capfd, "held", "retry", CODE) == 0
    report = by_hand(folder)
    assert run(witness, capfd, "orders", "import-file", CODE, report, "--json") == 1
    report.unlink()
    assert run(witness, capfd, "held", "list", "--raw", "--json") == 0
    assert run(witness, capfd, "runs", "list", "--json") == 0
    for verb in (("doctor",), ("diagnose", CODE)):
        bundle = folder / f"{verb[0]}.zip"
        assert run(witness, capfd, *verb, "--json", "--bundle", bundle) == 0
        assert bundle.stat().st_size > 1_000
    for name, message in ((record.name, record.getMessage()) for record in caplog.records):
        witness.heard(f"log of {name}", message)

    # a crash whose own text holds a buyer, a token and an odd secret
    def crash(self: AmazonAccount, *given: object, **named: object) -> NoReturn:
        raise RuntimeError(CRASH)

    with monkeypatch.context() as patch:
        patch.setattr(AmazonAccount, "search_orders", crash)
        caplog.clear()
        assert run(witness, capfd, "orders", "import", CODE, "--days", 5, "--json") == 70
        assert run(witness, capfd, "runs", "list", "--json") == 0
    assert "not foreseen" in next(folder.rglob("fvsestore.log")).read_text(encoding="utf-8")

    assert witness.found() == []
    # and they were really there
    account = shop.account("Europe")
    kept = "".join(keyring_in_memory._entries.values())
    assert account.client_secret in kept
    assert account.refresh_token[:100] in kept


@pytest.mark.usefixtures("keyring_in_memory")
def test_libraries_that_log_everything_tell_no_secret_and_no_buyer(
    witness: Witness,
    practice_shop: PracticeShop,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Somebody sets every library's log to DEBUG: the file has their lines, of requests and of rows, all masked."""
    for name in (None, "urllib3", "requests", "sqlalchemy", "psycopg", "keyring", "truststore", "PIL"):
        caplog.set_level(logging.DEBUG, name)
    set_up_store(witness, capfd, practice_shop)
    assert run(witness, capfd, "orders", "import", CODE, "--days", 10, "--json") == 0
    assert run(witness, capfd, "orders", "history", CODE, "--days", 10, "--fresh", "--json") == 0
    run(witness, capfd, "doctor", "--bundle", witness.folder / "pagalba.zip")

    logs = "".join(path.read_text(encoding="utf-8") for path in witness.folder.rglob("fvsestore.log*"))
    assert "urllib3.connectionpool" in logs
    assert "sqlalchemy.engine" in logs
    assert "X-Amz-Signature=" not in logs
    assert witness.found() == []


@pytest.mark.usefixtures("keyring_in_memory")
def test_no_exception_carries_a_secret_or_a_buyer(
    witness: Witness, practice_shop: PracticeShop, capfd: pytest.CaptureFixture[str]
) -> None:
    """Whatever Amazon does, the error that comes back, with all that led to it, holds no secret and no buyer."""
    set_up_store(witness, capfd, practice_shop)
    office = open_office(Paths.for_user(witness.folder / "duomenys"))
    request = ImportRequest(ImportKind.LAST_DAYS, days=60)
    try:
        office.change_settings(Settings(language="lt"))
        wrong = draft_of(office, WRONG_SECRET, WRONG_TOKEN)
        witness.heard("draft", repr(wrong) + str(wrong))
        refused = office.test_key(wrong, Progress())
        witness.caught("wrong pair", refused.error)
        witness.heard("key test", repr(refused))
        # what opens a report for five minutes is as good as a key
        witness.needles.append("X-Amz-Signature=")
        for fault in Fault:
            practice_shop.faults.set(fault)
            result = office.test_key(draft_of(office), Progress())
            witness.caught(f"test with {fault.value}", result.error)
            try:
                witness.heard("run", repr(office.import_orders(CODE, request, Progress())))
            except FvsError as error:
                witness.caught(f"import with {fault.value}", error)
            if fault.name.startswith(("REPORT_", "DOCUMENT_")):
                try:
                    fresh = HistoryRequest(office.clock.now() - timedelta(days=9), fresh=True)
                    witness.heard("history", repr(office.load_history(CODE, fresh, Progress())))
                except FvsError as error:
                    witness.caught(f"history with {fault.value}", error)
            practice_shop.faults.clear()
    finally:
        office.close()

    assert len(witness.texts) > 20
    assert witness.found() == []


def test_finvaldas_password_turns_up_nowhere(
    witness: Witness,
    practice_shop: PracticeShop,
    keyring_in_memory: MemoryKeeper,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Connect, read codes, preview, create, check, write files, with every fault of Finvalda: nothing is found."""
    caplog.set_level(logging.DEBUG)
    shop, folder = practice_shop, witness.folder
    password = shop.finvalda.password
    witness.needles += [password, ODD_SECRET]
    set_up_store(witness, capfd, shop)
    address = ("--address", shop.finvalda_url, "--company", "BANDYMAI UAB", "--user", "WEB", "--password-from-stdin")
    assert run(witness, capfd, "finvalda", "set", *address, stdin=f"{ODD_SECRET}\n") == 0
    assert run(witness, capfd, "finvalda", "test", "--json") == 4
    assert run(witness, capfd, "finvalda", "set", *address, stdin=f"{password}\n") == 0
    for words in (("finvalda", "show", "--json"), ("finvalda", "test"), ("finvalda", "refresh", "--json")):
        assert run(witness, capfd, *words) == 0
    assert run(witness, capfd, "orders", "import", CODE, "--days", 20) == 0
    choices = ("parameter=FVSAMAZON", "series=AMZ", "client=AMAZON", "fba.warehouse=FBADE", "fbm.warehouse=CENTR")
    more = ("fba.stock_country=DE", "shipping_service=PRISTATYMAS")
    assert run(witness, capfd, "operations", "settings", "set", CODE, *choices, *more) == 0
    assert run(witness, capfd, "vat", "fill", CODE, "--oss") == 0
    assert run(witness, capfd, "vat", "confirm", CODE, "--all") == 0
    period = ("--from", f"{datetime.now(UTC) - timedelta(days=25):%Y-%m-%d}", "--json")
    for fault in (one for one in Fault if one.name.startswith("FINVALDA_") and one is not Fault.FINVALDA_SLOW):
        shop.faults.set(fault, times=1)
        run(witness, capfd, "operations", "create", CODE, *period)
        run(witness, capfd, "finvalda", "test", "--json")
        shop.faults.clear()
    assert run(witness, capfd, "operations", "preview", CODE, *period) in (0, 1)
    assert run(witness, capfd, "operations", "list", CODE, *period) == 0
    assert run(witness, capfd, "operations", "verify", CODE, *period) in (0, 1)
    run(witness, capfd, "operations", "export", CODE, *period[:2], "--to", folder / "lines.xlsx")
    assert run(witness, capfd, "doctor", "--json") in (0, 1)
    for name, message in ((record.name, record.getMessage()) for record in caplog.records):
        witness.heard(f"log of {name}", message)

    assert len(shop.finvalda.operations()) > 0
    assert witness.found() == []
    assert password in "".join(keyring_in_memory._entries.values())


def draft_of(office: Office, client_secret: str | None = None, refresh_token: str | None = None) -> StoreDraft:
    store = office.store(CODE)
    return StoreDraft(
        code=store.code,
        kind=store.kind,
        region=store.region,
        client_identifier=store.client_identifier,
        marketplace_ids=store.marketplace_ids,
        client_secret=office.new_secret(client_secret) if client_secret else None,
        refresh_token=office.new_secret(refresh_token) if refresh_token else None,
        uid=store.uid,
    )
