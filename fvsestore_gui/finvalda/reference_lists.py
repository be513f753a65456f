"""Finvalda's codes as its lists give them, read for choosing: one reader a kind.

Source: manual sections 3 (lists of their own) and 4 (GetDescriptions).
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Protocol

from fvsestore_gui.finvalda.replies import Node, number, text
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.progress import Progress


class Lists(Protocol):
    """The web service, as far as lists go: service.FinvaldaService."""

    @property
    def user(self) -> str: ...

    def today(self) -> date: ...

    def listed(self, method: str, progress: Progress) -> list[Node]:
        """The rows of a list that has a method of its own."""

    def described(self, kind: str, asked: Mapping[str, Any], progress: Progress) -> list[Node]:
        """The rows of GetDescriptions, page by page."""


def _percent(value: Decimal | None) -> str:
    return "" if value is None else f"{value:.2f}"


def _plain(kind: ReferenceKind, row: Node, **facts: str) -> ReferenceEntry:
    return ReferenceEntry(
        kind,
        text(row, "kodas", "product", "code", "Kodas"),
        text(row, "pavadinimas", "title", "Pavadinimas"),
        {name: value for name, value in facts.items() if value},
    )


def _vat_codes(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    return [
        _plain(
            ReferenceKind.VAT_CODES,
            row,
            percent=_percent(number(row, "procentas_1")),
            classifier=text(row, "klasifikatorius"),
        )
        for row in service.listed("GetMokesciai", progress)
    ]


def _warehouses(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    return [_plain(ReferenceKind.WAREHOUSES, row) for row in service.listed("GetSandelius", progress)]


def _terms(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    return [
        _plain(ReferenceKind.TERMS, row, days=text(row, "reikia_atsiskaityti"))
        for row in service.listed("GetAtsiskaitymoTerm", progress)
    ]


def _units(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    return [
        _plain(ReferenceKind.UNITS, row, ratio=text(row, "pirm_antr_sant"))
        for row in service.listed("GetMatavimoVienetus", progress)
    ]


def _objects(level: int) -> Callable[[Lists, Progress], list[ReferenceEntry]]:
    kind = ReferenceKind[f"OBJECTS_{level}"]
    return lambda service, progress: [_plain(kind, row) for row in service.listed(f"GetObjektai{level}Set", progress)]


def _series(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    rows = service.described("DocumentSeries", {"Type": 0, "UserName": service.user}, progress)
    return [_plain(ReferenceKind.SERIES, row, number=text(row, "number")) for row in rows]


def client_of(row: Node) -> ReferenceEntry:
    return _plain(
        ReferenceKind.CLIENTS,
        row,
        vat_number=text(row, "vat_payer_code"),
        company_code=text(row, "company_code"),
        type=text(row, "type"),
        country=text(row, "country"),
    )


def _clients(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    return [client_of(row) for row in service.described("Clients", {}, progress)]


def _products(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    return [
        _plain(
            ReferenceKind.PRODUCTS,
            row,
            unit=text(row, "measure_unit"),
            vat_percent=_percent(number(row, "vat_percent")),
            price=text(row, "sell_price1"),
        )
        for row in service.described("Products", {}, progress)
    ]


def _services(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    return [
        _plain(ReferenceKind.SERVICES, row, price=text(row, "sell_price"))
        for row in service.described("Services", {}, progress)
    ]


def _bar_codes(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    return [
        ReferenceEntry(ReferenceKind.BAR_CODES, text(row, "barcode"), text(row, "code"), {"product": text(row, "code")})
        for row in service.described("BarCodes", {}, progress)
    ]


def _rates(service: Lists, progress: Progress) -> list[ReferenceEntry]:
    """The newest rate of each currency, to choose from; the rates themselves are kept apart."""
    today = service.today()
    asked = {"DateFrom": (today - timedelta(days=10)).isoformat(), "DateTo": today.isoformat()}
    newest: dict[str, Node] = {}
    for row in service.described("CurrencyRates", asked, progress):
        code = text(row, "code")
        if code not in newest or text(row, "date") > text(newest[code], "date"):
            newest[code] = row
    return [
        ReferenceEntry(ReferenceKind.CURRENCY_RATES, code, text(row, "rate"), {"day": text(row, "date")[:10]})
        for code, row in newest.items()
    ]


READERS: Mapping[ReferenceKind, Callable[[Lists, Progress], list[ReferenceEntry]]] = {
    ReferenceKind.VAT_CODES: _vat_codes,
    ReferenceKind.WAREHOUSES: _warehouses,
    ReferenceKind.SERIES: _series,
    ReferenceKind.TERMS: _terms,
    ReferenceKind.UNITS: _units,
    **{ReferenceKind[f"OBJECTS_{level}"]: _objects(level) for level in range(1, 7)},
    ReferenceKind.CLIENTS: _clients,
    ReferenceKind.PRODUCTS: _products,
    ReferenceKind.SERVICES: _services,
    ReferenceKind.BAR_CODES: _bar_codes,
    ReferenceKind.CURRENCY_RATES: _rates,
}
