"""The support bundle says what who helps needs, and nothing that is a secret or about a person."""

import ast
import contextlib
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

import fvsestore_gui
from fvsestore_gui import office as office_module
from fvsestore_gui import settings
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import DatabaseTrouble, FileTrouble, GrantRole, ReachAmazon, RenewCredential, TryLater
from fvsestore_gui.logs import MASK, Redactor
from fvsestore_gui.model.diagnosis import Colour, Diagnosis, Light, Rung
from fvsestore_gui.model.finvalda import FinvaldaConnection
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.rotation import Kept
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.model.stores import Participation, SecretName, Store, StoreKind
from fvsestore_gui.model.support import BundlePart
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.assortment import PERSONAL_MARKS
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper, Secret, Secrets
from fvsestore_gui.settings import Settings
from fvsestore_gui.work import finvalda_connection, support_masking
from fvsestore_gui.work.support_bundle import ABOUT
from fvsestore_gui.work.support_masking import Masking, hide_environment

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CODE = "SHOP"
ORDER_ID = "303-1234567-7654321"
REQUEST_ID = "7f3c2a10-5b1e-4c5d-9f00-aa11bb22cc33"
CLIENT = "amzn1.application-oa2-client.0123456789abcdefcanary9876543210"
#: forms nobody knows: only what was read from the keyring or the environment can hide them
CLIENT_SECRET = "Paslaptis-canary-kliento-8812"
REFRESH_TOKEN = "Zetonas-canary-atnaujinimo-4471"
FINVALDA_PASSWORD = "Finvaldos#canary?slaptazodis"
DATABASE_PASSWORD = "Bazes canary slaptazodis 55"
PROXY_PASSWORD = "tarpininko-canary-slaptazodis"
OWN_PROXY_PASSWORD = "kitas.canary.tarpininkas"
EARLIER_SECRET = "Ankstesne-canary-paslaptis-3307"
ENVIRONMENT_SECRET = "Aplinkos-canary-paslaptis-90"
SECRETS = (
    CLIENT_SECRET,
    REFRESH_TOKEN,
    FINVALDA_PASSWORD,
    DATABASE_PASSWORD,
    PROXY_PASSWORD,
    OWN_PROXY_PASSWORD,
    EARLIER_SECRET,
    ENVIRONMENT_SECRET,
)
ACCESS_TOKEN = "Atza|IwEBcanaryAccessToken0123456789"
PERSONS = (
    *PERSONAL_MARKS,
    "Jonas Kanarėlis",
    "Kanarėlių g. 15-3, Šiauliai",
    "jonas.kanarelis@pastas.example",
    "+37061234567",
    "LT-76352",
    "Kanareliene",
    "UAB Kanarėlių buhalterija",
)
LEAK = "; ".join([*PERSONS, *SECRETS, ACCESS_TOKEN])


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user whose folder, account and computer are called after her."""
    home = tmp_path / "Users" / "Kanareliene"
    home.mkdir(parents=True)
    monkeypatch.setattr(support_masking.Path, "home", lambda: home)
    monkeypatch.setattr(office_module, "holder", lambda: "kanareliene@KANARELIENE-PC")
    monkeypatch.setenv("HTTPS_PROXY", f"http://kanareliene:{PROXY_PASSWORD}@127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return home


@pytest.fixture
def keeper(home: Path) -> MemoryKeeper:
    """What an earlier session left: a store with keys, Finvalda, a failed import, a log, choices."""
    keeper, log = MemoryKeeper(), Redactor()
    secrets = Secrets(keeper, log)
    paths = Paths.for_user(home / "duomenys")
    paths.create()
    with contextlib.closing(Database(paths.database, StandingClock(NOW))) as database:
        earlier = secrets.write("uid", SecretName.CLIENT_SECRET, Secret(EARLIER_SECRET), None)
        secrets.keep("uid", SecretName.CLIENT_SECRET, Kept(earlier, NOW))
        stamps = {
            SecretName.CLIENT_SECRET: secrets.write("uid", SecretName.CLIENT_SECRET, Secret(CLIENT_SECRET), earlier),
            SecretName.REFRESH_TOKEN: secrets.write("uid", SecretName.REFRESH_TOKEN, Secret(REFRESH_TOKEN), None),
        }
        store = database.stores.save(
            Store(
                "uid",
                CODE,
                StoreKind.AMAZON,
                Region.EUROPE,
                CLIENT,
                frozenset({"A1PA6795UKMFR9"}),
                participations=(Participation("A1PA6795UKMFR9", True, store_name=PERSONS[-1], country="DE"),),
                secret_stamps=stamps,
                saved_by="kanareliene@kanareliene-pc",
                seller_id="AKANARELIU1234",
            )
        )
        connection = FinvaldaConnection(
            address="https://127.0.0.1:9/FvsServicePure.svc", company=PERSONS[-1], user="kanareliene"
        )
        secrets.write_password(finvalda_connection.key(connection), Secret(FINVALDA_PASSWORD))
        database.finvalda.save_connection(connection, "kanareliene@kanareliene-pc")
        run = database.runs.open(RunPlan(store.store_id, ImportKind.SINCE_LAST, "kanareliene@kanareliene-pc"))
        database.runs.end(
            run,
            RunState.FAILED,
            GrantRole("access_denied", status=403, request_id=REQUEST_ID, amazon_text=LEAK, operation="searchOrders"),
        )
    own_proxy = Settings(proxy="own", proxy_host="127.0.0.1", proxy_port=9, proxy_user="kanareliene")
    settings.write(paths.settings, own_proxy)
    secrets.write_password("proxy kanareliene@127.0.0.1:9", Secret(OWN_PROXY_PASSWORD))
    paths.log.write_text(written_log(home), encoding="utf-8")
    return keeper


def written_log(home: Path) -> str:
    """A log in which everything went wrong that can: names, keys, paths, on lines of their own and inside of ours."""
    ours = "2026-11-22 11:59:01,250 INFO fvsestore_gui.work.runs: store SHOP: run 123456 begins: since_last"
    failed = f"2026-11-22 11:59:02,251 WARNING fvsestore_gui.lanes: Importing: access_denied (request_id={REQUEST_ID}"
    trace = f'  File "{home}/FvsEStore/fvsestore_gui/work/importing.py", line 42, in _page'
    lines = [ours, f"{failed}, amazon_text={LEAK})", LEAK, f"2026-11-22 11:59:03,000 ERROR {PERSONS[-2]}: {ORDER_ID}"]
    lines += ["Traceback:", trace, f"    raise RuntimeError({LEAK!r})", "builtins.RuntimeError", f"x.{PERSONS[-2]}"]
    lines += [f"2026-11-22 11:59:04,000 ERROR urllib3: {person} {ACCESS_TOKEN}" for person in PERSONS]
    return "\n".join(lines) + "\n"


@pytest.fixture
def office(home: Path, keeper: MemoryKeeper) -> Iterator[Office]:
    """The next session, whose redactor has seen nothing yet; nothing answers it."""
    nowhere = "http://127.0.0.1:9"
    office = open_office(
        Paths.for_user(home / "duomenys"),
        clock=StandingClock(NOW),
        keeper=keeper,
        addresses=Addresses(f"{nowhere}/auth/o2/token", nowhere),
        environment={
            "FVSESTORE_DATABASE_PASSWORD": DATABASE_PASSWORD,
            "FVSESTORE_SECRET_OTHER_CLIENT_SECRET": ENVIRONMENT_SECRET,
        },
        redactor=Redactor(),
    )
    yield office
    office.close()


def diagnosis() -> Diagnosis:
    """A ladder in whose errors a careless hand, or Amazon, left what must not be told."""
    said = " ".join([*SECRETS, ACCESS_TOKEN])
    refused = RenewCredential(
        "lwa_invalid_client", status=401, amazon_code="invalid_client", amazon_text=said, request_id=REQUEST_ID
    )
    proxy = ReachAmazon("network_proxy", host=f"http://kanareliene:{PROXY_PASSWORD}@proxy")
    lights = (
        Light(Rung.CLOCK, Colour.GREEN, facts={"seconds": 2}),
        Light(Rung.PROXY, Colour.YELLOW, error=proxy, detail=f"kanareliene:{PROXY_PASSWORD}"),
        Light(Rung.CLIENT, Colour.RED, error=refused, request_id=REQUEST_ID, seconds=0.25),
        Light(Rung.DATA_SET, Colour.NOT_TRIED, "BUYER"),
        Light(Rung.ORDERS, Colour.YELLOW, error=TryLater("amazon_down", status=503), amazons=True, amazon_text=said),
    )
    return Diagnosis(CODE, lights, NOW, 3, NOW + timedelta(minutes=4), frozenset({"AKANARELIU1234"}))


def contents(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as bundle:
        return {name: bundle.read(name).decode("utf-8") for name in bundle.namelist()}


def test_no_secret_and_no_person_is_in_the_bundle(office: Office, home: Path, tmp_path: Path) -> None:
    """Planted in keyring, database, choices, log, environment, folder names and errors: none is in any byte of it."""
    shared = "postgresql://kanareliene@kanareliene-pc/buhalterija"
    office.change_settings(structs.replace(office.settings, database_url=shared))
    path = tmp_path / "pagalba.zip"

    office.connection.write_bundle(office.connection.bundle(CODE, diagnosis(), Progress()), path)

    unpacked = contents(path)
    everything = path.read_bytes() + "".join(f"{name}\n{text}" for name, text in unpacked.items()).encode("utf-8")
    everything += "".join(json.dumps(text) for text in unpacked.values()).encode()
    folded = everything.decode("utf-8", "ignore").casefold()
    for needle in (*SECRETS, ACCESS_TOKEN, *PERSONS, "kanar", "canary", "AKANARELIU1234", "Šiauliai", "61234567"):
        assert needle.encode() not in everything, needle
        assert needle.casefold() not in folded, needle
        assert needle.encode("utf-16-le") not in everything, needle
    # and it still tells what who helps must know
    assert list(unpacked) == ["about.txt", *ABOUT]
    for told in ("lwa_invalid_client", "401", REQUEST_ID, "network_proxy", "the trouble is Amazon's", "data_set BUYER"):
        assert told in unpacked["diagnosis.txt"]
    assert "network_unreachable" in unpacked["doctor.txt"]
    assert "store SHOP: run 123456 begins: since_last" in unpacked["log.txt"]
    assert f"access_denied (request_id={REQUEST_ID}" in unpacked["log.txt"]
    assert f": {ORDER_ID}" in unpacked["log.txt"]
    assert "  fvsestore_gui/work/importing.py, line 42, in _page\nbuiltins.RuntimeError" not in unpacked["log.txt"]
    assert "  fvsestore_gui/work/importing.py, line 42, in _page\n" in unpacked["log.txt"]
    imports = json.loads(unpacked["imports.json"])[CODE]
    assert imports[0]["error"]["code"] == "access_denied"
    assert imports[0]["error"]["request_id"] == REQUEST_ID
    assert json.loads(unpacked["stores.json"])[0]["seller_id_entered"] is True
    assert json.loads(unpacked["settings.json"])["proxy"] == "own"


def test_a_proxy_s_password_that_is_not_escaped_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """Letters that end the address before its password does let no part of it through."""
    address = "http://ona:zuikis#/?kiskis@proxy:3128"
    monkeypatch.setenv("HTTPS_PROXY", address)
    redactor = Redactor()
    hide_environment(redactor, {})

    assert redactor.clean(f"{address} zuikis#/?kiskis {address[7:]}") == f"{MASK} {MASK} {MASK}"


@pytest.mark.usefixtures("home")
def test_names_of_people_and_computers_are_taken_out() -> None:
    """Whose folder, account and computer it is does not leave it, also where the folder is another person's."""
    masking = Masking(Redactor(), (), "kanareliene@KANARELIENE-PC")

    said = masking.clean(r"C:\Users\Petras Petraitis\x.db, /home/ona/x, kanareliene@Kanareliene-PC, db://ona@srv/fvs")

    assert said == rf"C:\Users\<user>\x.db, /home/<user>/x, <user>@<computer>, db://{MASK}@srv/fvs"


def test_what_is_read_is_what_is_written(office: Office, tmp_path: Path) -> None:
    """The zip holds just the parts that were left in, letter by letter, and the same parts make the same file."""
    parts = office.connection.bundle(None, None, Progress())
    left = [part for part in parts if part.name != "log.txt"]

    office.connection.write_bundle(left, tmp_path / "a.zip")
    office.connection.write_bundle(left, tmp_path / "b.zip")

    written = contents(tmp_path / "a.zip")
    listed = written.pop("about.txt")
    assert written == {part.name: part.text for part in left if part.name != "about.txt"}
    assert [name for name in ABOUT if name in listed] == list(written)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert "diagnosis.txt" not in contents(tmp_path / "a.zip")


def test_a_bundle_that_cannot_be_written_leaves_nothing(office: Office, tmp_path: Path) -> None:
    """No folder of that name: the error says so, and no half of a file is left."""
    with pytest.raises(FileTrouble):
        office.connection.write_bundle([BundlePart("log.txt", "x")], tmp_path / "nera" / "a.zip")
    assert not list(tmp_path.glob("*.zip"))


def test_an_unreadable_database_does_not_stop_the_bundle(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who needs help most has something broken: its code stands where the rows would be."""

    def broken(*_: object) -> object:
        raise DatabaseTrouble("database_locked")

    monkeypatch.setattr(office._database.listings.runs, "ids", broken)
    monkeypatch.setattr(office._database.finvalda, "connection", broken)
    texts = {part.name: part.text for part in office.connection.bundle(CODE, None, Progress())}
    assert json.loads(texts["imports.json"]) == {CODE: "database_locked"}
    assert json.loads(texts["settings.json"])["finvalda"] == "database_locked"


def test_what_failed_and_in_which_version_is_read_in_the_log() -> None:
    """The first line of a start and those of failed tests and ladders say all that they have to say."""
    masking = Masking(Redactor(), [CODE])
    head = "2026-11-22 11:59:01,250 WARNING fvsestore_gui.work.diagnosis: "
    for said in (
        f"FvsEStore {fvsestore_gui.__version__}, window, practice True",
        "key test failed at region: lwa_secret_expired",
        f"store {CODE}: diagnosis failed at refresh_token: lwa_invalid_grant",
    ):
        assert masking.log(head + said) == head + said


def test_what_this_program_logs_stays_readable() -> None:
    """Of the words that the program itself writes into its log, at least nine in ten are not masked."""
    said = [word for text in logged_texts() for word in re.findall(r"[A-Za-z]+", re.sub(r"%[-.\d]*\w", " ", text))]
    masking = Masking(Redactor())
    line = "2026-11-22 11:59:01,250 INFO fvsestore_gui.office: "
    masked = [word for word in said if MASK in masking.log(line + word)]
    assert len(said) > 100
    assert len(masked) < len(said) / 10, sorted(set(masked))


def logged_texts() -> Iterator[str]:
    for path in Path(fvsestore_gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                of = node.func.value
                text = node.args[0] if node.args else None
                if isinstance(of, ast.Name) and of.id == "_log" and isinstance(text, ast.Constant):
                    yield str(text.value)
