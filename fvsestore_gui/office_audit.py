"""The log of actions: the whole office tells it what was done, in one way; here it is read, verified and exported.

`Office.audit` is one of these. `record` never fails: what was done stays done where the log cannot be written. Then the
rows wait for the next chance, and `trouble` tells.
"""

import contextlib
import functools
import inspect
import json
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.database.audit import Action, AuditLog
from fvsestore_gui.errors import FvsError, as_fvs_error
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.audit import FACTS, Fact, Verified, What
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.runs import ImportKind, Run
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.paths import Paths
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.work import audit_facts, user_check
from fvsestore_gui.work.exporting import ExportColumn

_log = logging.getLogger(__name__)
#: what listings of their own kind are called
_TABLES = {
    "BuyerListing": "buyers",
    "Erasures": "erasures",
    "SkuListing": "products",
    "MappingLines": "products",
    "VatListing": "vat_rules",
    "Preview": "postings",
    "PostedListing": "postings",
}
#: letters of a fact that are kept
_MOST_LETTERS = 300
#: rows that wait for a log that cannot be written
_MOST_WAITING = 1_000


@dataclass(frozen=True, slots=True)
class _Waiting:
    at: datetime
    what: What
    store_code: str
    facts: Mapping[str, Fact]


class AuditOffice:
    """See the module. Any method may be called from any thread.

    `later`, where the window sets it, is called for what is recorded in the window's own thread: it lets a worker call
    `write_waiting`, for a server may be slow.
    """

    def __init__(
        self, database: Database, clock: Clock, redactor: Redactor, paths: Paths, holder: Callable[[], str]
    ) -> None:
        self._database = database
        self._clock = clock
        self._redactor = redactor
        self._paths = paths
        self._holder = holder
        self._seen = _Seen(paths.data / "audit-seen.json", database.place)
        self._lock = threading.Lock()
        self._one_writes = threading.Lock()
        self._waiting: list[_Waiting] = []
        self._trouble: FvsError | None = None
        self.later: Callable[[], object] | None = None

    @property
    def trouble(self) -> FvsError | None:
        """Why what was done last does not stand in the log yet; None where everything does."""
        return self._trouble

    @property
    def waiting(self) -> int:
        """How many rows wait for a log that could not be written."""
        return len(self._waiting)

    def now(self) -> datetime:
        """The office's time, UTC."""
        return self._clock.now()

    def record(self, what: What, store_code: str = "", **facts: Fact) -> None:
        """Something was done, just now and by this user. Facts by the names of `model.audit.FACTS`; never fails.

        None and "" are left out. Never give what a buyer, a password or a typed search says.
        """
        unknown = facts.keys() - FACTS
        if unknown:
            raise ValueError(f"{what.value} has no fact {', '.join(sorted(unknown))}")
        kept = {name: self._tidied(name, value) for name, value in facts.items() if value not in (None, "")}
        with self._lock:
            if len(self._waiting) == _MOST_WAITING:
                _log.error("the log of actions has no room for %s", what.value)
                return
            self._waiting.append(_Waiting(self._clock.now(), what, store_code, kept))
        if self.later is not None and threading.current_thread() is threading.main_thread():
            self.later()
        else:
            self.write_waiting()

    def import_failed(self, code: str, kind: ImportKind, begun_at: datetime, error: BaseException) -> None:
        """What was begun then has ended by an error; the counts are those of the runs it came to, if it came to any."""
        runs: list[Run] = []
        try:
            store = next((one for one in self._database.stores.all() if one.code == code), None)
            if store is not None:
                listing = self._database.listings.runs
                since = Filter(store.store_id, created_from=begun_at)
                runs = listing.rows(listing.ids(since, Sort("started")))
        except FvsError as trouble:
            _log.info("the runs of the failed import are not known: %s", trouble)
        told = [audit_facts.run(run) for run in runs] or [{"kind": kind.value}]
        told[-1] = {**told[-1], "error": as_fvs_error(error).code}
        for facts in told:
            self.record(What.IMPORT_ENDED, code, **facts)

    def store_saved(self, before: Store | None, draft: StoreDraft) -> None:
        """A draft was saved: which values changed, and which secrets."""
        names = audit_facts.draft_changes(before, draft)
        self.record(What.STORE_SAVED, draft.code, first=True if before is None else None, names=names)
        given = {SecretName.CLIENT_SECRET: draft.client_secret, SecretName.REFRESH_TOKEN: draft.refresh_token}
        secrets = [name.value for name, secret in given.items() if secret is not None]
        if secrets:
            self.record(What.SECRET_CHANGED, draft.code, names=", ".join(secrets))

    def exported(self, listing: object, shown: Filter, columns: Sequence[ExportColumn], path: Path, rows: int) -> None:
        """Rows of a table were written to a file."""
        listings = self._database.listings
        known = {
            id(listings.orders): "orders",
            id(listings.items): "items",
            id(listings.held): "held",
            id(listings.runs): "runs",
            id(self._database.audit): "audit",
        }
        kind = type(listing).__name__
        table = known.get(id(listing), _TABLES.get(kind, kind))
        what = What.AUDIT_EXPORTED if table == "audit" else What.FILE_WRITTEN
        store = next((one.code for one in self._database.stores.all() if one.store_id == shown.store_id), "")
        titles = audit_facts.titles(columns)
        self.record(what, store, table=table, rows=rows, columns=titles, file=str(path))

    def moved(self, open_database: Callable[[], Database], address: str) -> None:
        """Everything was moved to another database, whose log goes on from here."""
        try:
            with contextlib.closing(open_database()) as database:
                other = AuditOffice(database, self._clock, self._redactor, self._paths, self._holder)
                other.record(What.DATABASE_MOVED, state="done", address=address)
        except FvsError as error:
            _log.warning("the log of actions does not say that the database was moved: %s", error)

    def write_waiting(self) -> None:
        """Write what waits, where that can be done."""
        with self._one_writes:
            with self._lock:
                waiting = list(self._waiting)
            if waiting and self._written(waiting):
                with self._lock:
                    del self._waiting[: len(waiting)]

    def _written(self, waiting: Sequence[_Waiting]) -> bool:
        now, who = self._clock.now(), self._holder()
        actions = [
            Action(who=who, what=one.what, store_code=one.store_code, facts=one.facts, ago=now - one.at)
            for one in waiting
        ]
        try:
            end = self._database.audit.append(actions, self._seen.row())
        except Exception as error:  # whatever it is, what was recorded has been done
            self._trouble = as_fvs_error(error)
            _log.warning("the log of actions could not be written: %s", self._trouble)
            return False
        self._trouble = None
        self._seen.keep(*end)
        return True

    def _tidied(self, name: str, value: Fact) -> Fact:
        if not isinstance(value, str):
            return value
        # the name of a file may hold what no database takes
        value = value.encode("utf-8", "replace").decode()
        return value[:_MOST_LETTERS] if name == "digest" else self._redactor.clean(value)[:_MOST_LETTERS]

    # -- reading ---------------------------------------------------------------------------------------------------

    @property
    def rows(self) -> AuditLog:
        """The log as a listing; `AuditFilter` says what is shown."""
        return self._database.audit

    def known(self) -> tuple[list[str], list[str], list[str]]:
        """For the choices of a filter: what was done, of which stores, by whom."""
        return self._database.audit.known()

    def verify(self) -> Verified:
        """Whether every row is as it was written, and none is missing that this PC has seen. Raises DatabaseTrouble."""
        found = self._database.audit.verify(self._seen.row())
        self.record(
            What.AUDIT_VERIFIED, rows=found.rows, result=found.kind or "holds", row=found.broken_row or found.last_row
        )
        return found

    def cut(self, before: datetime) -> int:
        """Take off the rows of actions before a time, how many. Raises CorrectInput: audit_too_young, audit_broken."""
        return self._database.audit.cut(before, self._holder())

    # -- the lock of the window --------------------------------------------------------------------------------------

    def lock_not_offered(self) -> str:
        """Why the system cannot ask its user again (lock_not_here, lock_under_wine), "" where it can."""
        return user_check.not_offered()

    def idle_s(self) -> float:
        """Seconds since somebody touched this PC."""
        return user_check.idle_s()

    def user_confirmed(self, window: int, caption: str, message: str) -> bool | None:
        """Let the system ask for its user's password: whether it was right, None where they gave up.

        Raises SystemTrouble("user_check_failed").
        """
        return user_check.confirmed(window, caption, message)


class _Seen:
    """The end of the log as this PC saw it last, beside the database: so that rows taken from the end are missed.

    One for each place of a database. Where it cannot be kept or read, there is none.
    """

    def __init__(self, path: Path, place: str) -> None:
        self._path = path
        self._place = place

    def row(self) -> tuple[int, str] | None:
        """Id and digest."""
        found = self._read().get(self._place)
        match found:
            case [int(row_id), str(digest)]:
                return row_id, digest
        return None

    def keep(self, row_id: int, digest: str) -> None:
        half = self._path.with_name(f"{self._path.name}.{threading.get_native_id()}.part")
        try:
            text = json.dumps({**self._read(), self._place: [row_id, digest]}, ensure_ascii=False, indent=1)
            half.write_text(text, encoding="utf-8")
            half.replace(self._path)
        except OSError as error:
            _log.info("the end of the log of actions was not kept: %s", error.strerror)
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


# -- one line a verb -----------------------------------------------------------------------------------------------


class _Audited(Protocol):
    @property
    def audit(self) -> AuditOffice: ...


Own = TypeVar("Own", bound=_Audited)
Given = ParamSpec("Given")
Result = TypeVar("Result")
#: the facts of an action, of the arguments by name and of its result (None where it failed); None: nothing was done
Telling = Callable[[Mapping[str, Any], Any], Mapping[str, Fact] | None]
Verb = Callable[Concatenate[Own, Given], Result]


def _no_facts(given: Mapping[str, Any], result: Any) -> Mapping[str, Fact]:
    return {}


def recorded(
    what: What, telling: Telling = _no_facts, *, failures: bool = False
) -> Callable[[Verb[Own, Given, Result]], Verb[Own, Given, Result]]:
    """A verb that is recorded once it has been done, for the store of its argument `code` or of the fact `code`.

    `failures`: also where it failed, for it may have been done in part, or that it was tried counts.
    """

    def of(verb: Verb[Own, Given, Result]) -> Verb[Own, Given, Result]:
        names = inspect.signature(verb)

        @functools.wraps(verb)
        def told(self: Own, /, *args: Given.args, **named: Given.kwargs) -> Result:
            given = names.bind(self, *args, **named)
            given.apply_defaults()

            def tell(result: Any, **more: Fact) -> None:
                facts = telling(given.arguments, result)
                if facts is not None:
                    every = {**facts, **more}
                    code = every.pop("code", given.arguments.get("code") or "")
                    self.audit.record(what, str(code), **every)

            try:
                result = verb(self, *args, **named)
            except BaseException as error:
                if failures:
                    tell(None, error=as_fvs_error(error).code)
                raise
            tell(result)
            return result

        return told

    return of


def recorded_import(
    kind: Callable[[Mapping[str, Any]], ImportKind],
) -> Callable[[Verb[Own, Given, Result]], Verb[Own, Given, Result]]:
    """A verb that imports orders of the store `code` and returns its Run: that it begins, and how it ends."""

    def of(verb: Verb[Own, Given, Result]) -> Verb[Own, Given, Result]:
        names = inspect.signature(verb)

        @functools.wraps(verb)
        def told(self: Own, /, *args: Given.args, **named: Given.kwargs) -> Result:
            given = names.bind(self, *args, **named).arguments
            code, meant = str(given["code"]), kind(given)
            begun_at = self.audit.now()
            self.audit.record(What.IMPORT_BEGUN, code, kind=meant.value)
            try:
                result = verb(self, *args, **named)
            except BaseException as error:
                self.audit.import_failed(code, meant, begun_at, error)
                raise
            self.audit.record(What.IMPORT_ENDED, code, **audit_facts.run(cast(Run, result)))
            return result

        return told

    return of
