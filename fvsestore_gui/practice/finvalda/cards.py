"""Takes new cards in: clients, products, services; each code once, in capitals and digits."""

import re
from collections.abc import Container, Mapping

from fvsestore_gui.practice.finvalda.company import (
    ACCOUNT_LINKS,
    ACCOUNTS,
    CLIENT_KINDS,
    UNITS,
    VAT_CODES,
    Client,
    Product,
    Profile,
    Service,
)
from fvsestore_gui.practice.finvalda.ledger import Json, Pen
from fvsestore_gui.practice.finvalda.operations import profile_of
from fvsestore_gui.practice.finvalda.wire import Refused

_CODE = re.compile("[A-Z0-9]+")
_CLIENT = {
    "sFvsImportoParametras": 0, "sKodas": 15, "sPavadinimas": 100, "sAdresas": 90, "sTelefonas": 15, "sPvmMokKod": 15,
    "sDebtSask": 20, "sKredSask": 20, "nTipas": 0, "sImKodas": 13, "sPvmMoketojoKod": 30, "sPastabos": 60,
    "sRusis": 10, "sEMail": 30, "nAktyvus": 0, "sPasiulomaValiuta": 3, "sValstybeKodas": 3, "sMiestas": 20,
    "sPastoKodas": 20, "nFizinisAsmuo": 0,
}  # fmt: skip
_PRODUCT = {
    "sFvsImportoParametras": 0, "sKodas": 20, "sPavadinimas": 50, "sBarKodas": 13, "sRysysSuSask": 10,
    "sMatavimoVnt": 10, "sMokestis": 10, "sPastaba": 100, "nAktyvi": 0, "sValiuta": 3, "dKaina1": 0,
}  # fmt: skip
_SERVICE = {
    "sFvsImportoParametras": 0, "sKodas": 13, "sPavadinimas": 50, "sRysysSuSask": 10, "sMokestis": 10,
    "sMatVienetas": 10, "sBARKodas": 20, "sPastaba": 60, "nAktyvi": 0,
}  # fmt: skip


def insert(pen: Pen, item_class: str, document: Json) -> None:
    """A new card, or Refused."""
    inside = document.get(item_class)
    if item_class not in _TAKERS or not isinstance(inside, dict):
        raise Refused(2012)
    profile = profile_of(inside.get("sFvsImportoParametras"))
    known, no_code, no_title, take = _TAKERS[item_class]
    fields = _fields(inside, known)
    code = fields.get("sKodas", "")
    if not code:
        raise Refused(no_code)
    if not fields.get("sPavadinimas"):
        raise Refused(no_title)
    if _CODE.fullmatch(code) is None:
        raise Refused(2010, f"sKodas {code}")
    take(pen, fields, profile)


def _fields(inside: Mapping[str, object], known: Mapping[str, int]) -> dict[str, str]:
    fields = {name: "" if value is None else str(value) for name, value in inside.items() if name in known}
    for name, text in fields.items():
        if known[name] and len(text) > known[name]:
            raise Refused(2010, f"{name} String or binary data would be truncated.")
    return fields


def _vat_code(fields: Mapping[str, str], name: str, of_profile: str) -> str:
    code = fields.get(name, "") or of_profile
    if code not in VAT_CODES:
        raise Refused(7, code)
    return code


def _one_of(fields: Mapping[str, str], name: str, of_profile: str, known: Container[str], result: int) -> str:
    code = fields.get(name, "") or of_profile
    if code not in known:
        raise Refused(result, code)
    return code


def _client(pen: Pen, fields: dict[str, str], profile: Profile) -> None:
    clients = pen.books.company.clients.values()
    vat_number, company_code = fields.get("sPvmMoketojoKod", ""), fields.get("sImKodas", "")
    if fields["sKodas"] in pen.books.company.clients:
        raise Refused(3, fields["sKodas"])
    if vat_number and any(one.vat_number == vat_number for one in clients):
        raise Refused(2, vat_number)
    if company_code and any(one.company_code == company_code for one in clients):
        raise Refused(4, company_code)
    _vat_code(fields, "sPvmMokKod", profile.client_vat_code)
    _one_of(fields, "sDebtSask", profile.client_debit_account, ACCOUNTS, 8)
    _one_of(fields, "sKredSask", profile.client_credit_account, ACCOUNTS, 8)
    kind = fields.get("sRusis", "")
    if kind and kind not in CLIENT_KINDS:
        raise Refused(10, kind)
    pen.card(
        "client",
        Client(
            fields["sKodas"],
            fields["sPavadinimas"],
            fields.get("sValstybeKodas", ""),
            company_code,
            vat_number,
            kind,
            1 if fields.get("nTipas") == "1" else 0,
            fields.get("sPasiulomaValiuta", "") or "EUR",
            fields.get("nFizinisAsmuo") == "1",
        ),
    )


def _product(pen: Pen, fields: dict[str, str], profile: Profile) -> None:
    company = pen.books.company
    bar_code = fields.get("sBarKodas", "")
    if fields["sKodas"] in company.products:
        raise Refused(29, fields["sKodas"])
    if bar_code and company.bar_code_of(bar_code) is not None:
        raise Refused(28, bar_code)
    _one_of(fields, "sRysysSuSask", profile.account_link, ACCOUNT_LINKS, 32)
    unit = _one_of(fields, "sMatavimoVnt", profile.unit, UNITS, 30)
    vat_code = _vat_code(fields, "sMokestis", profile.vat_code)
    pen.card(
        "product", Product(fields["sKodas"], fields["sPavadinimas"], bar_code=bar_code, unit=unit, vat_code=vat_code)
    )


def _service(pen: Pen, fields: dict[str, str], profile: Profile) -> None:
    if fields["sKodas"] in pen.books.company.services:
        # the manual has no code of its own for this
        raise Refused(29, fields["sKodas"])
    _one_of(fields, "sRysysSuSask", profile.account_link, ACCOUNT_LINKS, 32)
    pen.card(
        "service", Service(fields["sKodas"], fields["sPavadinimas"], _vat_code(fields, "sMokestis", profile.vat_code))
    )


_TAKERS = {
    "Fvs.Klientas": (_CLIENT, 3000, 3001, _client),
    "Fvs.Preke": (_PRODUCT, 3002, 3003, _product),
    "Fvs.Paslauga": (_SERVICE, 3004, 3005, _service),
}
