"""The practice Finvalda's web service: who may ask, what is asked, and the trouble that it is told to make."""

import hmac
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from fvsestore_gui.clock import Clock
from fvsestore_gui.practice.faults import Fault, Faults
from fvsestore_gui.practice.finvalda import cards, operations, reading
from fvsestore_gui.practice.finvalda.company import COMPANY, PASSWORD, USER, USER_WITHOUT_RIGHTS
from fvsestore_gui.practice.finvalda.ledger import Json, Ledger, Operation
from fvsestore_gui.practice.finvalda.operations import Moment
from fvsestore_gui.practice.finvalda.wire import (
    NO_SUCH_ENDPOINT,
    Call,
    Refused,
    body_of,
    denied,
    document_of,
    done,
    listed,
    reply,
)
from fvsestore_gui.practice.replies import Reply, page_for_people

_WRITES = frozenset(
    {"InsertNewOperation", "InsertNewItem", "DeleteOperation", "UpdateOperation", "LockOperation", "UnLockOperation"}
)
#: what older builds answer with 404, this one with them
_ABSENT = frozenset({"DeleteItem"})
_NO_SUCH = Reply(404, NO_SUCH_ENDPOINT, "text/html; charset=UTF-8")


class PracticeFinvalda:
    """The service of BANDYMAI UAB. The attributes are for tests and may be changed at any time."""

    def __init__(self, clock: Clock, faults: Faults, wait: Callable[[float], object], folder: Path | None) -> None:
        self.company = COMPANY
        self.user = USER
        self.password = PASSWORD
        #: methods that this build does not have
        self.absent: set[str] = set(_ABSENT)
        #: the first and the last day of operations that are taken; None: from two years ago, until tomorrow
        self.opened: date | None = None
        self.closed: date | None = None
        #: how many operations were made here, and of each document: also those whose answer got lost
        self.created = 0
        self.by_document: Counter[str] = Counter()
        #: fields that were sent here and that no Finvalda knows
        self.ignored: list[str] = []
        self._clock = clock
        self._faults = faults
        self._wait = wait
        self._ledger = Ledger(folder)

    # -- for tests and for whoever plays -------------------------------------------------------------------------

    def operations(self) -> list[Operation]:
        """All operations there are now, whoever made them, in the order of their making."""
        with self._ledger.reading() as books:
            return list(books.operations.values())

    def change(self, journal: str, number: int, *, locked: int = 0, settled: bool = False) -> None:
        """Lock an operation (1 an employee, 2 the administrator), or let it be paid."""
        with self._ledger.writing() as pen:
            pen.write({"event": "changed", "journal": journal, "number": number, "locked": locked, "settled": settled})

    def put_stock(self, product: str, warehouse: str, quantity: Decimal) -> None:
        """From now on so much lies there; without this, it lies there in plenty."""
        with self._ledger.writing() as pen:
            pen.write({"event": "stock", "product": product, "warehouse": warehouse, "quantity": str(quantity)})

    # -- the service ---------------------------------------------------------------------------------------------

    def answer(self, call: Call) -> Reply:
        """What comes over the wire for a call."""
        strikes, writing = self._faults.strikes, call.name in _WRITES
        if strikes(Fault.FINVALDA_DOWN):
            return page_for_people(503)
        if strikes(Fault.FINVALDA_HTML):
            return page_for_people(200)
        if not writing and strikes(Fault.FINVALDA_SLOW_READ):
            self._wait(self._faults.slow_reply_s)
        found = self._found(call)
        if found is None:
            return _NO_SUCH
        made = writing and found.get("AccessResult") == "Success"
        if made and strikes(Fault.FINVALDA_OTHER_COMPANY) and "OP_DUOMENYS" in found:
            found = found | _written_to("KITA", "2026/000017", "KITASZURN", 17)
        written = reply(call, found, as_xml=call.name == "GetFvsUser" or strikes(Fault.FINVALDA_XML))
        if made and strikes(Fault.FINVALDA_SLOW):
            # the operation is there; whoever has asked has gone away meanwhile
            self._wait(self._faults.slow_reply_s)
        if made and strikes(Fault.FINVALDA_CUT):
            return replace(written, cut=True)
        if made and strikes(Fault.FINVALDA_PAGE_AFTER):
            return page_for_people(200)
        if strikes(Fault.FINVALDA_TRUNCATED):
            return replace(written, body=written.body[: len(written.body) // 2])
        return written

    def _found(self, call: Call) -> Json | None:
        """The answer's content; None where there is no such method."""
        if call.name in self.absent or not self._known(call):
            return None
        refusal = self._not_let_in(call)
        if refusal is not None:
            return refusal
        try:
            return self._done(call) if call.name in _WRITES else self._read(call)
        except Refused as error:
            return error.answer()

    @staticmethod
    def _known(call: Call) -> bool:
        if call.name in _WRITES:
            return call.method == "POST"
        if call.name in ("GetDescriptions", "GetOperations", "IsOperationLocked"):
            return call.method in ("GET", "POST")
        simple = reading.simple_list(call.name) is not None
        return call.method == "GET" and (simple or call.name in _SINGLE)

    def _not_let_in(self, call: Call) -> Json | None:
        user = call.headers.get("username", "") or call.query.get("sUsername", "")
        password = call.headers.get("password", "") or call.query.get("sPassword", "")
        right = hmac.compare_digest(password.encode(), self.password.encode())
        if user not in (self.user, USER_WITHOUT_RIGHTS) or not right:
            return denied("Neteisingas naudotojo vardas arba slaptažodis!")
        if call.headers.get("companyid", "") not in ("", self.company):
            return denied(f"Įmonė '{call.headers['companyid']}' nerasta!")
        if user == USER_WITHOUT_RIGHTS or self._faults.strikes(Fault.FINVALDA_DENIED):
            return denied("Naudotojas neturi teisių naudotis web servisu!")
        return None

    def _read(self, call: Call) -> Json:
        simple = reading.simple_list(call.name)
        if simple is not None:
            return simple
        if call.name == "GetFvsUser":
            return {"Fvs.FvsUser": {"UserName": self.user}}
        if call.name == "GetUserPermissions":
            # nothing is forbidden: then the lists are empty
            return listed(items=[])
        with self._ledger.reading() as books:
            found = reading.card(books, call.name, call.query)
            if found is not None:
                return found
            envelope = body_of(call)
            if call.name == "IsOperationLocked":
                operation = operations.found(books, envelope.get("sZurnalas"), envelope.get("nNumeris"))
                return done(IsLocked=operation.locked)
            if call.name == "GetOperations":
                return reading.operations(books, _inside(envelope, "opReadParams"))
            return reading.descriptions(books, _inside(envelope, "readParams"), self._clock.now().date())

    def _done(self, call: Call) -> Json:
        envelope = body_of(call)
        if call.headers.get("language", "0") != "0":
            # English tags: those of the documents are others then
            raise Refused(2012)
        item_class = str(envelope.get("ItemClassName", ""))
        if call.name == "InsertNewOperation":
            return self._insert(item_class, envelope)
        if call.name == "InsertNewItem":
            with self._ledger.writing() as pen:
                cards.insert(pen, item_class, document_of(envelope))
            return done()
        if call.name == "DeleteOperation":
            self._if_told(Fault.FINVALDA_LOCKED, 4002)
            with self._ledger.writing() as pen:
                operations.delete(pen, item_class, document_of(envelope), self._moment())
            return done()
        if call.name == "UpdateOperation":
            raise Refused(5003)
        with self._ledger.writing() as pen:
            operation = operations.found(pen.books, envelope.get("sZurnalas"), envelope.get("nNumeris"))
            locked = 1 if call.name == "LockOperation" else 0
            if operation.locked == 2:
                raise Refused(5005)
            pen.write(
                {
                    "event": "changed",
                    "journal": operation.journal,
                    "number": operation.number,
                    "locked": locked,
                    "settled": operation.settled,
                }
            )
        return done()

    def _insert(self, item_class: str, envelope: Json) -> Json:
        operations.profile_of(envelope.get("sParametras"))
        document = document_of(envelope)
        with self._ledger.writing() as pen:
            operation = operations.insert(pen, item_class, str(envelope.get("sParametras")), document, self._moment())
            # told after the checks: a document that could not be made strikes nothing
            self._if_told(Fault.FINVALDA_BUSY, 4000)
            self._if_told(Fault.FINVALDA_PERIOD, 4004)
            self._if_told(Fault.FINVALDA_STOCK, 1010)
            if self._faults.strikes(Fault.FINVALDA_UNKNOWN_CODE):
                raise Refused(9731, text="FVS00009731 Data saving in database\n\nNenumatyta klaida")
        self.created += 1
        self.by_document[operation.document] += 1
        self.ignored += operation.ignored
        return done() | _written_to(operation.series, operation.document, operation.journal, operation.number)

    def _if_told(self, fault: Fault, result: int) -> None:
        if self._faults.strikes(fault):
            raise Refused(result)

    def _moment(self) -> Moment:
        now = self._clock.now()
        opened = self.opened or date(now.year - 2, 1, 1)
        return Moment(now, self.user, opened, self.closed or now.date() + timedelta(days=1))


_SINGLE = frozenset({"GetFvsUser", "GetUserPermissions", "GetKlientas", "GetPreke", "GetPaslauga"})


def _inside(envelope: Json, name: str) -> Json:
    inside = envelope.get(name)
    if not isinstance(inside, dict):
        raise Refused(2012)
    return inside


def _written_to(series: str, document: str, journal: str, number: int) -> Json:
    """The key of an operation, as data and, as Finvalda does, once more as XML in `error`."""
    key = {"SERIJA": series, "DOKUMENTAS": document, "ZURNALAS": journal, "NUMERIS": str(number)}
    inside = "".join(f"<{name}>{value}</{name}>" for name, value in key.items())
    return {"error": f"<OP_DUOMENYS>{inside}</OP_DUOMENYS>", "OP_DUOMENYS": key}
