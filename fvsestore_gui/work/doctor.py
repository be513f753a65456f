"""Looks at everything the program stands on, each thing on its own, and says what is wrong with it."""

import importlib.metadata
import platform
import shutil
import ssl
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from fvsestore_gui import __version__, settings
from fvsestore_gui.amazon.transport import Reply, Transport
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import Cancelled, DatabaseTrouble, FvsError, ReachAmazon, TryLater, as_fvs_error, error_named
from fvsestore_gui.model.finvalda import ConnectionCheck
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.network import WaySource
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.network.ways import Network, is_loopback
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.exporting import VILNIUS

_LIBRARIES = (
    "SQLAlchemy",
    "psycopg",
    "requests",
    "keyring",
    "msgspec",
    "click",
    "tenacity",
    "XlsxWriter",
    "PySide6-Essentials",
)
#: who said which way leads out
_SOURCES = {
    WaySource.THIS_PC: "the address is this computer's own",
    WaySource.DIRECT: "as chosen in Network",
    WaySource.OWN: "entered in Network",
    WaySource.ENVIRONMENT: "the environment",
    WaySource.SYSTEM: "the system's settings",
    WaySource.SCRIPT: "a script of the network",
}
#: below this an import may fill the disk
_FREE_BYTES = 100_000_000
#: larger databases are not read through: that takes minutes
_READ_THROUGH_BYTES = 300_000_000
#: Amazon refuses what is signed or asked further off than this
_CLOCK_S = 300.0


@dataclass(frozen=True, slots=True)
class DoctorLine:
    """One thing that was looked at. `ok` None: it cannot be told. `name` is stable text, `detail` is for people."""

    name: str
    ok: bool | None
    detail: str
    error: FvsError | None = None


@dataclass(frozen=True, slots=True)
class DoctorProgress:
    """What is looked at now."""

    name: str


class SecretReadable(Protocol):
    """None when the secret can be read on this computer, else why not."""

    def __call__(self, store: Store, name: SecretName) -> FvsError | None: ...


def examine(
    *,
    paths: Paths,
    database: Database,
    stores: Callable[[], Sequence[Store]],
    keyring_name: Callable[[], str],
    secret_readable: SecretReadable,
    transport: Transport,
    network: Network,
    lwa_url: str,
    spapi_url: Callable[[Region], str],
    finvalda: Callable[[Progress], ConnectionCheck | None],
    clock: Clock,
    progress: Progress,
) -> list[DoctorLine]:
    """Every line, in a fixed order; nothing found raises. Raises Cancelled only. Closes `transport`."""
    examination = _Examination(progress)
    look = examination.look
    try:
        look("program", _program)
        look("libraries", _libraries)
        look("data folder", lambda: _folder(paths.data))
        look("log folder", lambda: _folder(paths.logs))
        look("time", lambda: _time(clock))
        look("settings", lambda: _settings(paths.settings))
        look("database", lambda: database_state(database, progress))
        found = examination.value("stores", stores, [])
        unread: list[FvsError] = []
        secrets = [DoctorLine("stores", True, _stores_text(found))] if found is not None else []
        for store in found or []:
            for name in SecretName:
                error = secret_readable(store, name)
                unread += [error] if error else []
                secrets.append(_secret(store, name, error, shared=database.file is None))
        needless = bool(found) and not unread
        look("keyring", lambda: _keyring(keyring_name, needless=needless))
        examination.lines += secrets
        look("proxy", lambda: _proxy(network, lwa_url))
        _network(examination, transport, lwa_url, spapi_url, found or [], progress)
        _finvalda(examination, finvalda, progress)
        return examination.lines
    finally:
        transport.close()


#: a difference between this PC's clock and the database's that is told
_CLOCKS_APART_S = 30.0


class _Examination:
    def __init__(self, progress: Progress) -> None:
        self.lines: list[DoctorLine] = []
        self._progress = progress

    def look(self, name: str, work: Callable[[], tuple[bool | None, str]]) -> bool:
        """Add a line of what `work` finds (ok, detail), or of its error. Whether it could be looked at."""
        self._progress.report(DoctorProgress(name))
        try:
            ok, detail = work()
        except Cancelled:
            raise
        except Exception as error:
            # One failure must not hide the others; a foreign exception becomes a Bug with its place.
            self.fail(name, as_fvs_error(error))
            return False
        self.lines.append(DoctorLine(name, ok, detail))
        return True

    def fail(self, name: str, error: FvsError, ok: bool | None = False) -> None:
        self.lines.append(DoctorLine(name, ok, error.code, error))

    def value(
        self, name: str, work: Callable[[], Sequence[Store]], otherwise: Sequence[Store]
    ) -> Sequence[Store] | None:
        try:
            return work()
        except FvsError as error:
            self.fail(name, error)
            return None


# -- this computer -----------------------------------------------------------------------------------------------


def _program() -> tuple[bool, str]:
    how = "frozen" if getattr(sys, "frozen", False) else "Python"
    return True, f"FvsEStore {__version__}, {how} {platform.python_version()}, {platform.platform()}"


def _libraries() -> tuple[bool, str]:
    found = []
    for library in _LIBRARIES:
        try:
            found.append(f"{library} {importlib.metadata.version(library)}")
        except importlib.metadata.PackageNotFoundError:
            continue
    return True, ", ".join([*found, ssl.OPENSSL_VERSION])


def _folder(folder: Path) -> tuple[bool, str]:
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor-"):
            free = shutil.disk_usage(folder).free
    except OSError as error:
        raise DatabaseTrouble("database_folder", path=str(folder), detail=error.strerror or "") from None
    if free < _FREE_BYTES:
        raise DatabaseTrouble("database_disk_full", path=str(folder), detail=_bytes(free))
    return True, f"{folder}, writable, {_bytes(free)} free"


def _time(clock: Clock) -> tuple[bool, str]:
    now = clock.now()
    return True, f"{now:%Y-%m-%d %H:%M:%S} UTC, {now.astimezone(VILNIUS):%Y-%m-%d %H:%M:%S} in Vilnius"


def _settings(path: Path) -> tuple[bool, str]:
    settings.read(path)
    return True, str(path) if path.exists() else f"{path} (absent: the defaults)"


def database_state(database: Database, progress: Progress) -> tuple[bool | None, str]:
    """Whether the database can be written to, and how it is, in words. Raises DatabaseTrouble, Cancelled."""
    database.check_writable()
    progress.check()
    text = f"{database.place}, {database.engine_name}, schema {database.version}, writable"
    if database.file is not None:
        size = database.file.stat().st_size
        if size <= _READ_THROUGH_BYTES:
            database.check_whole()
            return True, f"{text}, {_bytes(size)}, read through without damage"
        return True, f"{text}, {_bytes(size)}"
    state = database.server_state()
    if state is None:
        return True, text
    tls = f"encrypted ({state.tls})" if state.tls else "not encrypted"
    text += ", shared with other computers"
    text += f", connected to {state.host}, {tls}, {state.round_trip_s * 1000:.1f} ms there and back"
    if abs(state.ahead_s) > _CLOCKS_APART_S:
        text += f", its clock is {state.ahead_s:+.0f} s off this one"
    if not state.durable:
        return None, f"{text}, fsync is off on the server: a power cut can lose what it has confirmed"
    return True, text


def _bytes(count: int) -> str:
    for unit, size in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} B"


def _keyring(keyring_name: Callable[[], str], *, needless: bool) -> tuple[bool | None, str]:
    try:
        return True, keyring_name()
    except FvsError as error:
        if needless:
            # on a server every secret stands in the environment
            return None, f"{error.code}; not needed, all secrets can be read"
        raise


def _stores_text(stores: Sequence[Store]) -> str:
    return f"{len(stores)}: {' '.join(store.code for store in stores)}" if stores else "none yet"


def _secret(store: Store, name: SecretName, error: FvsError | None, *, shared: bool) -> DoctorLine:
    title = f"secret {store.code} {name.value}"
    if shared and error is not None and error.code == "secret_lost":
        # the office's other computers import this store; nothing is wrong with this one
        return DoctorLine(title, None, "entered on another computer: this one reads, but does not import")
    return DoctorLine(title, True, "can be read") if error is None else DoctorLine(title, False, error.code, error)


# -- the network -------------------------------------------------------------------------------------------------


def _proxy(network: Network, url: str) -> tuple[bool, str]:
    way = network.way(url)
    told = f"{way.place} ({_SOURCES[way.source]})" if way.proxy else f"none ({_SOURCES[way.source]})"
    return True, told if not way.script_trouble else f"{told}; the script {way.script} cannot be had"


def _network(
    examination: _Examination,
    transport: Transport,
    lwa_url: str,
    spapi_url: Callable[[Region], str],
    stores: Iterable[Store],
    progress: Progress,
) -> None:
    replies: list[Reply] = []
    troubles: list[FvsError] = []

    def ask(host: str, send: Callable[[], Reply]) -> tuple[bool, str]:
        try:
            reply = send()
            replies.append(reply)
            if reply.status >= 500:
                raise TryLater("amazon_down", status=reply.status, request_id=reply.request_id)
            if not reply.body.lstrip().startswith((b"{", b"[")):
                # the login page of a network in between looks just so
                raise TryLater("amazon_not_json", status=reply.status)
        except FvsError as error:
            troubles.append(error)
            raise
        return True, f"{host} answers"

    # Both questions are incomplete on purpose: they need no key, and Amazon's refusal shows that it is there.
    examination.look(
        "login server",
        lambda: ask(
            _host(lwa_url), lambda: transport.post_form(lwa_url, {"grant_type": "refresh_token"}, "doctor", progress)
        ),
    )
    for region in sorted({store.region for store in stores} or {Region.EUROPE}, key=lambda one: one.value):
        base = spapi_url(region)
        address = f"{base}/sellers/v1/marketplaceParticipations"
        examination.look(
            f"region {region.value}",
            lambda base=base, address=address: ask(  # type: ignore[misc]  # defaults bind the loop's values
                _host(base), lambda: transport.get(address, (), {}, "doctor", progress)
            ),
        )
    _secure(examination, [lwa_url, spapi_url(Region.EUROPE)], troubles, bool(replies))
    _clock(examination, replies)


def _finvalda(examination: _Examination, ask: Callable[[Progress], ConnectionCheck | None], progress: Progress) -> None:
    """A line for Finvalda where this office has one."""
    try:
        check = ask(progress)
    except FvsError as error:
        examination.fail("Finvalda", error)
        return
    if check is None:
        return
    trouble = error_named(check.code, check.facts)
    if trouble is not None:
        # the office's other computers may have the password
        examination.fail("Finvalda", trouble, ok=None if trouble.code == "finvalda_not_set_up" else False)
        return
    told = f"answers{f' for {check.company}' if check.company else ''}"
    if check.plain_http:
        told += ", not encrypted, inside the own network"
    if check.absent:
        told += f", an older build without {', '.join(check.absent)}"
    examination.look("Finvalda", lambda: (True, told))


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""


def _secure(examination: _Examination, urls: Sequence[str], troubles: Sequence[FvsError], answered: bool) -> None:
    trouble = next((one for one in troubles if one.code.startswith("network_tls")), None)
    if trouble is not None:
        examination.fail("secure connection", trouble)
    elif all(is_loopback(_host(url)) for url in urls):
        examination.look("secure connection", lambda: (True, "not needed: the addresses are this computer's own"))
    else:
        told = "trusted by this computer's certificates" if answered else "cannot be told: nothing answered"
        examination.look("secure connection", lambda: (True if answered else None, told))


def _clock(examination: _Examination, replies: Sequence[Reply]) -> None:
    ahead = next((reply.clock_ahead_s for reply in replies if reply.clock_ahead_s is not None), None)
    if ahead is None:
        examination.look("clock", lambda: (None, "cannot be told: no answer with a time"))
    elif abs(ahead) > _CLOCK_S:
        examination.fail("clock", ReachAmazon("clock_wrong", minutes=round(ahead / 60)))
    else:
        examination.look(
            "clock", lambda: (True, f"{abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} Amazon's")
        )
