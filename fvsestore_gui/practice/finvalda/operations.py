"""Takes operations in as Finvalda does: codes are looked up, sums are believed, unknown tags are passed over."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from fvsestore_gui.practice.bank_pages import CURRENCIES
from fvsestore_gui.practice.finvalda import currency_rates
from fvsestore_gui.practice.finvalda.company import (
    EMPLOYEES,
    OBJECTS,
    PROFILES,
    SERIES,
    UNITS,
    VAT_CODES,
    WAREHOUSES,
    Profile,
)
from fvsestore_gui.practice.finvalda.ledger import Books, Json, Line, Operation, Pen, operation_event
from fvsestore_gui.practice.finvalda.wire import Refused

GOODS = "PardDokPrekeDetEil"
SERVICES = "PardDokPaslaugaDetEil"
ACCOUNTS = "PardDokSaskaitaDetEil"
_LINES = (GOODS, SERVICES, ACCOUNTS)
MOST_LINES = 500


@dataclass(frozen=True, slots=True)
class _Class:
    """One class of operations. `duplicate`: what it says of a document that is there already."""

    kind: str
    duplicate: int
    short: bool = False


_CLASSES = {
    "PardDok": _Class("sale", 1001),
    "TrumpasPardDok": _Class("sale", 1072, short=True),
    "PardRezDok": _Class("reservation", 1002),
    "TrumpasPardRezDok": _Class("reservation", 1002, short=True),
    "PardGrazDok": _Class("return", 1040),
    "TrumpasPardGrazDok": _Class("return", 1040, short=True),
}
#: what a return of goods asks of the service's older method; refused by every build that was seen
_BROKEN = "PardGrazDok"
_KIND_OF_DELETION = {"DelPardDok": "sale", "DelPardRezDok": "reservation", "DelPardGrazDok": "return"}
#: class of GetOperations -> kind
KINDS = {"Sales": "sale", "SalesReturns": "return", "SalesReservations": "reservation"}

_SHORT_HEADER = {
    "sKlientas": 15,
    "sKlientImonesKodas": 30,
    "tData": 0,
    "sSerija": 10,
    "sDokumentas": 20,
    "sValiuta": 3,
    "tIvykdymoData": 0,
    "sDokRusis": 2,
}
_HEADER = _SHORT_HEADER | {
    **{f"sPavadinimas{number}": 50 for number in range(1, 6)},
    **{f"sObjektas{number}": 10 for number in range(1, 7)},
    "tMokejimoData": 0,
    "tIsrasymoData": 0,
    "sSutartis": 13,
    "sAdresas": 13,
    "sGavejas": 15,
    "sVezejas": 15,
    "sPastaba": 255,
    "sDarbuotojas": 10,
    "dGrApvalinimoSuma": 0,
    "nVarna": 0,
    "nPozymis": 0,
    "nIVAZ": 0,
}
_LINE = {
    "sKodas": 20,
    "sSandelis": 10,
    **{f"sObjektas{number}": 10 for number in range(1, 7)},
    **dict.fromkeys(("dSumaV", "dSumaL", "dSumaPVMV", "dSumaPVML", "dSumaNV", "dSumaNL", "dNlProc"), 0),
    **dict.fromkeys(("dPVM_Procentas", "nKiekis", "nPirmasMat", "nPozymis"), 0),
    **dict.fromkeys(("dSumaVntV", "dSumaVntL", "dSumaVntPV", "dSumaVntPL"), 0),
    "sPvmKodas": 10,
    "sPapInf": 30,
}
_LENGTHS_OF = {GOODS: _LINE, SERVICES: {**_LINE, "sKodas": 13}, ACCOUNTS: {"sKodas": 20}}


@dataclass(frozen=True, slots=True)
class Moment:
    """When and by whom; only operations from `opened` on until `closed` are taken."""

    now: datetime
    user: str
    opened: date
    closed: date


def insert(pen: Pen, item_class: str, parameter: str, document: Json, moment: Moment) -> Operation:
    """A new operation, or Refused with the code that Finvalda has for what is wrong."""
    profile = profile_of(parameter)
    known = _CLASSES.get(item_class)
    if known is None or item_class == _BROKEN:
        raise Refused(2012)
    header = document.get(item_class)
    if not isinstance(header, dict):
        # the fields must stand inside the name of their class
        raise Refused(2012)
    return _Intake(pen.books, known, profile, header, moment).taken(pen)


def profile_of(parameter: object) -> Profile:
    """The import parameter of that name."""
    if not isinstance(parameter, str) or not parameter.strip():
        raise Refused(2000)
    found = PROFILES.get(parameter)
    if found is None:
        raise Refused(1036, text=f"Parameter '{parameter}' not found in database!")
    return found


def delete(pen: Pen, item_class: str, document: Json, moment: Moment) -> None:
    """Take an operation away, as far as Finvalda lets it."""
    kind = _KIND_OF_DELETION.get(item_class)
    inside = document.get(item_class)
    if kind is None or not isinstance(inside, dict):
        raise Refused(2012)
    operation = found(pen.books, inside.get("sZurnalas"), inside.get("nNumeris"))
    if operation.kind != kind:
        raise Refused(4001)
    if operation.locked:
        raise Refused(4002)
    if operation.settled:
        raise Refused(4015)
    if not moment.opened <= operation.day <= moment.closed:
        raise Refused(4004)
    pen.write({"event": "deleted", "journal": operation.journal, "number": operation.number})


def found(books: Books, journal: object, number: object) -> Operation:
    """The operation with this key."""
    if not journal:
        raise Refused(3017)
    if number in (None, ""):
        raise Refused(3018)
    try:
        key = str(journal), int(str(number))
    except ValueError:
        raise Refused(3018) from None
    operation = books.operations.get(key)
    if operation is None:
        raise Refused(4001)
    return operation


class _Intake:
    """One operation on its way in."""

    def __init__(self, books: Books, known: _Class, profile: Profile, header: Json, moment: Moment) -> None:
        self._books = books
        self._class = known
        self._profile = profile
        self._given = header
        self._moment = moment
        self._fields = _SHORT_HEADER if known.short else _HEADER
        self._ignored: list[str] = []
        self._header = self._known_fields(header, self._fields, "")

    def taken(self, pen: Pen) -> Operation:
        parts = {part: self._rows(part) for part in _LINES}
        count = sum(map(len, parts.values()))
        if not count:
            raise Refused(1037)
        if count > MOST_LINES:
            raise Refused(1046)
        header = self._header
        client = self._client()
        currency = self._text("sValiuta", 3007)
        if currency != "EUR" and currency not in CURRENCIES:
            raise Refused(11, currency)
        day = _day(self._text("tData", 3008))
        if not self._moment.opened <= day <= self._moment.closed:
            raise Refused(4004, day.isoformat())
        rate = Decimal(1) if currency == "EUR" else currency_rates.rate(currency, day)
        if rate is None:
            raise Refused(1011, f"{currency} {day}")
        series = header.get("sSerija", "") or self._profile.series
        if series not in SERIES:
            raise Refused(1071, series)
        employee = header.get("sDarbuotojas", "")
        if employee and employee not in EMPLOYEES:
            raise Refused(42, employee)
        objects = self._objects(header)
        lines = [self._line(row, 1, rate, objects) for row in parts[GOODS]]
        lines += [self._line(row, 2, rate, objects) for row in parts[SERVICES]]
        document, series_number = self._document(series)
        self._enough_in_stock(lines)
        journal = self._profile.journal + {"sale": "", "reservation": "R", "return": "G"}[self._class.kind]
        operation = Operation(
            kind=self._class.kind,
            journal=journal,
            number=self._books.last_numbers.get(journal, 0) + 1,
            operation_type=self._profile.operation_type,
            series=series,
            document=document,
            client=client,
            currency=currency,
            day=day,
            payment_day=_day(header["tMokejimoData"]) if header.get("tMokejimoData") else None,
            issue_day=_day(header["tIsrasymoData"]) if header.get("tIsrasymoData") else None,
            document_kind=header.get("sDokRusis", ""),
            titles=tuple(header.get(f"sPavadinimas{number}", "") for number in range(1, 6)),
            note=header.get("sPastaba", ""),
            employee=employee,
            objects=objects,
            lines=lines,
            created=self._moment.now,
            user=self._moment.user,
            locked=1 if header.get("nVarna") == "1" else 0,
            ignored=self._ignored,
        )
        pen.write(operation_event(operation, series_number))
        return operation

    def _rows(self, part: str) -> list[Json]:
        rows = self._given.get(part, [])
        rows = rows if isinstance(rows, list) else [rows]
        return [self._known_fields(row, _LENGTHS_OF[part], f"{part}.") for row in rows if isinstance(row, dict)]

    def _known_fields(self, given: Mapping[str, Any], known: Mapping[str, int], place: str) -> dict[str, str]:
        """What Finvalda knows of it, as text; the rest is passed over without a word."""
        fields: dict[str, str] = {}
        for name, value in given.items():
            if name in _LINES:
                continue
            if name not in known or isinstance(value, dict | list):
                self._ignored.append(place + name)
                continue
            text = "" if value is None else str(value)
            if known[name] and len(text) > known[name]:
                raise Refused(2010, f"{name} String or binary data would be truncated.")
            fields[name] = text
        return fields

    def _text(self, name: str, missing: int) -> str:
        text = self._header.get(name, "")
        if not text:
            raise Refused(missing)
        return text

    def _client(self) -> str:
        code, company_code = self._header.get("sKlientas", ""), self._header.get("sKlientImonesKodas", "")
        clients = self._books.company.clients
        if not code:
            if not company_code:
                raise Refused(3006)
            code = next((one.code for one in clients.values() if one.company_code == company_code), company_code)
        client = clients.get(code)
        if client is None:
            raise Refused(26, code)
        if client.type != 0:
            raise Refused(1047, code)
        return code

    def _objects(self, fields: Mapping[str, str]) -> tuple[str, ...]:
        objects = tuple(fields.get(f"sObjektas{level}", "") for level in range(1, 7))
        for level, code in enumerate(objects, 1):
            if code and code not in OBJECTS[level]:
                # the manual has codes for the first four levels only
                raise Refused(11 + min(level, 4), code)
        return objects

    def _document(self, series: str) -> tuple[str, int]:
        given = self._header.get("sDokumentas", "")
        if not given:
            number = self._books.series_numbers.get(series, SERIES[series][1] - 1) + 1
            while (self._class.kind, series, f"{number:06d}") in self._books.by_document:
                number += 1
            return f"{number:06d}", number
        there = self._books.by_document.get((self._class.kind, series, given))
        if there is not None:
            other_journal = not there.journal.startswith(self._profile.journal)
            raise Refused(1058 if other_journal else self._class.duplicate, f"{series} {given}")
        return given, 0

    def _line(self, row: Json, kind: int, rate: Decimal, above: tuple[str, ...]) -> Line:
        code = row.get("sKodas", "")
        if not code:
            raise Refused(1076)
        quantity = _number(row, "nKiekis", required=True)
        if quantity <= 0:
            raise Refused(1067 if kind == 1 else 1069, code)
        warehouse = row.get("sSandelis", "") if kind == 1 else ""
        if kind == 1:
            product = self._books.company.products.get(code)
            if product is None:
                raise Refused(39, code)
            if warehouse not in WAREHOUSES:
                raise Refused(34, warehouse)
            ratio, vat_code = UNITS[product.unit][3], product.vat_code
        else:
            service = self._books.company.services.get(code)
            if service is None:
                raise Refused(46, code)
            ratio, vat_code = 100, service.vat_code
        if row.get("nPirmasMat") != "1":
            # a quantity is in the second unit unless it says otherwise; a service's in hundredths
            quantity /= ratio
        amount = _number(row, "dSumaV", required=True)
        if kind == 1 and amount < 0:
            raise Refused(1068, code)
        vat_code = row.get("sPvmKodas", "") or vat_code
        if vat_code not in VAT_CODES:
            raise Refused(7, vat_code)

        def in_eur(name: str, of: Decimal) -> Decimal:
            # the profile counts EUR where none is given
            return _number(row, name) or (of * rate).quantize(Decimal("0.01"))

        discount, vat = _number(row, "dSumaNV"), _number(row, "dSumaPVMV")
        _number(row, "dSumaL", required=True)
        objects = self._objects(row)
        return Line(
            type=kind,
            code=code,
            warehouse=warehouse,
            quantity=quantity,
            amount=amount,
            amount_eur=in_eur("dSumaL", amount),
            discount=discount,
            discount_eur=in_eur("dSumaNL", discount),
            vat=vat,
            vat_eur=in_eur("dSumaPVML", vat),
            vat_percent=_number(row, "dPVM_Procentas"),
            vat_code=vat_code,
            objects=tuple(own or general for own, general in zip(objects, above, strict=True)),
            extra_info=row.get("sPapInf", ""),
        )

    def _enough_in_stock(self, lines: Iterable[Line]) -> None:
        if self._class.kind != "sale":
            return
        wanted: dict[tuple[str, str], Decimal] = {}
        for line in lines:
            if line.type == 1:
                place = line.code, line.warehouse
                wanted[place] = wanted.get(place, Decimal(0)) + line.quantity
        for place, quantity in wanted.items():
            if self._books.stock.get(place, quantity) < quantity:
                raise Refused(1010, f"{place[0]}, {place[1]}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.replace(".", "-")[:10])
    except ValueError:
        raise Refused(2011, text) from None


def _number(row: Mapping[str, str], name: str, *, required: bool = False) -> Decimal:
    text = row.get(name, "").strip()
    if not text:
        if required:
            raise Refused(2012, name)
        return Decimal(0)
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise Refused(2011, f"{name} {text}") from None
    if not number.is_finite():
        raise Refused(2011, f"{name} {text}")
    return number
