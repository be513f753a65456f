"""What the practice Finvalda lets be read: lists, cards, operations, currency rates."""

import fnmatch
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from fvsestore_gui.practice.bank_pages import CURRENCIES
from fvsestore_gui.practice.finvalda import currency_rates
from fvsestore_gui.practice.finvalda.company import (
    OBJECTS,
    SERIES,
    TERMS,
    UNITS,
    VAT_CODES,
    WAREHOUSES,
    Client,
    Product,
)
from fvsestore_gui.practice.finvalda.ledger import Books, Json, Line, Operation
from fvsestore_gui.practice.finvalda.operations import KINDS
from fvsestore_gui.practice.finvalda.wire import listed

_LONGEST_PAGE = 100_000


def simple_list(name: str) -> Json | None:
    """One of the lists that take no filter, None where it is no such list."""
    if name == "GetSandelius":
        return listed(Sandeliai=[{"kodas": code, "pavadinimas": title} for code, title in WAREHOUSES.items()])
    if name == "GetMokesciai":
        return listed(
            Mokesciai=[
                {
                    "kodas": one.code,
                    "pavadinimas": one.title,
                    "procentas_1": float(one.percent),
                    "procentas_2": 0.0,
                    "procentas_3": 0.0,
                    "klasifikatorius": one.classifier,
                }
                for one in VAT_CODES.values()
            ]
        )
    if name == "GetAtsiskaitymoTerm":
        return listed(
            AtsiskaitymoTerminai=[
                {"kodas": code, "pavadinimas": title, "reikia_atsiskaityti": count}
                for code, (title, count) in TERMS.items()
            ]
        )
    if name == "GetMatavimoVienetus":
        return listed(
            MatavimoVienetai=[
                {
                    "kodas": code,
                    "pavadinimas": title,
                    "pirm_mat_pav": first,
                    "antr_mat_pav": second,
                    "tre_mat_pav": "",
                    "pirm_antr_sant": ratio,
                    "pirm_trec_sant": 0,
                }
                for code, (title, first, second, ratio) in UNITS.items()
            ]
        )
    if name.startswith("GetObjektai") and name.endswith("Set") and name[11:-3] in "123456":
        rows = [{"kodas": code, "pavadinimas": title} for code, title in OBJECTS[int(name[11:-3])].items()]
        return listed(**{f"Objektai{name[11:-3]}": rows})
    return None


def card(books: Books, name: str, query: Mapping[str, str]) -> Json | None:
    """One card by its code; null where there is none. None where it is no such method."""
    company = books.company
    if name == "GetKlientas":
        client = company.clients.get(query.get("sKliKod", ""))
        return {"Fvs.Klientas": None if client is None else _client_card(client)}
    if name == "GetPreke":
        product = company.products.get(query.get("sPrekesKodas", ""))
        return {"Fvs.Preke": None if product is None else _product_card(product)}
    if name == "GetPaslauga":
        service = company.services.get(query.get("sPaslaugosKodas", ""))
        found = service and {"sKodas": service.code, "sPavadinimas": service.title, "sMokestis": service.vat_code}
        return {"Fvs.Paslauga": found}
    return None


def _client_card(client: Client) -> Json:
    return {
        "sKodas": client.code,
        "sPavadinimas": client.title,
        "nTipas": client.type,
        "sImKodas": client.company_code,
        "sPvmMoketojoKod": client.vat_number,
        "sRusis": client.kind,
        "sPasiulomaValiuta": client.currency,
        "sValstybeKodas": client.country,
        "nFizinisAsmuo": int(client.person),
    }


def _product_card(product: Product) -> Json:
    return {
        "sKodas": product.code,
        "sPavadinimas": product.title,
        "sBarKodas": product.bar_code,
        "sMatavimoVnt": product.unit,
        "sMokestis": product.vat_code,
        "dKaina1": float(product.price),
        "nAktyvi": 1,
    }


def descriptions(books: Books, asked: Json, today: date) -> Json:
    """GetDescriptions: rows of one type, filtered, cut into pages. An unknown type gives none."""
    kind = str(asked.get("type", ""))
    wanted = _filters(asked)
    rows = list(_rows(books, kind, wanted, today))
    codes = _texts(wanted.get("Codes"))
    if codes and kind != "CurrencyRates":
        rows = [row for row in rows if row.get("code", row.get("product")) in codes]
    limit = _whole(asked.get("limit")) or _LONGEST_PAGE
    first = (max(_whole(asked.get("page")), 1) - 1) * limit
    return listed(items=_chosen(rows[first : first + limit], asked.get("columns")))


def _filters(asked: Json) -> Json:
    """Every filter, whether it stands in `filter` or in a node of the type's own name."""
    found: Json = {}
    for name, value in asked.items():
        if isinstance(value, dict) and name != "columns":
            for inner, one in value.items():
                found |= one if isinstance(one, dict) and inner not in ("Codes", "BarCodes") else {inner: one}
    return found


def _rows(books: Books, kind: str, wanted: Json, today: date) -> Iterable[Json]:
    company = books.company
    if kind == "Clients":
        for client in company.clients.values():
            numbers = _texts(wanted.get("VatCode")), _texts(wanted.get("CompanyCode"))
            if numbers[0] and client.vat_number not in numbers[0]:
                continue
            if numbers[1] and client.company_code not in numbers[1]:
                continue
            yield {
                "code": client.code,
                "title": client.title,
                "company_code": client.company_code,
                "vat_payer_code": client.vat_number,
                "type": client.kind,
                "currency": client.currency,
                "country": client.country,
                "active": 1,
                "debit_account": "2410",
                "credit_account": "4430",
            }
    elif kind == "Products":
        for product in company.products.values():
            yield {
                "product": product.code,
                "title": product.title,
                "measure_unit": product.unit,
                "measure_unit_ratio": UNITS[product.unit][3],
                "barcode": product.bar_code,
                "sell_price1": float(product.price),
                "sell_currency": "EUR",
                "active": 1,
                "vat_percent": float(VAT_CODES[product.vat_code].percent),
            }
    elif kind == "BarCodes":
        bars = _texts(wanted.get("BarCodes"))
        for product in company.products.values():
            if product.bar_code and (not bars or product.bar_code in bars):
                yield {"code": product.code, "barcode": product.bar_code}
    elif kind == "Services":
        for service in company.services.values():
            percent = float(VAT_CODES[service.vat_code].percent)
            yield {"code": service.code, "title": service.title, "barcode": "", "vat_percent": percent}
    elif kind == "DocumentSeries":
        for code, (title, first) in SERIES.items():
            number = books.series_numbers.get(code, first - 1) + 1
            yield {"code": code, "title": title, "number": f"{number:03d}", "type": 0}
    elif kind == "CurrencyRates":
        yield from _rates(wanted, today)


def _rates(wanted: Json, today: date) -> Iterable[Json]:
    codes = _texts(wanted.get("Codes")) or list(CURRENCIES)
    since = max(_date(wanted.get("DateFrom")) or currency_rates.FIRST_DAY, currency_rates.FIRST_DAY)
    until = min(_date(wanted.get("DateTo")) or today, today)
    for code in codes:
        for number in range(since.toordinal(), until.toordinal() + 1):
            day = date.fromordinal(number)
            rate = currency_rates.rate(code, day)
            if rate is not None:
                yield {"code": code, "date": f"{day}T00:00:00", "rate": float(rate)}


def operations(books: Books, asked: Json) -> Json:
    """GetOperations: headers, or lines with the class ending in Det. A filter that is not known filters nothing."""
    operation_class = str(asked.get("OpClass", ""))
    lines = operation_class.endswith("Det")
    kind = KINDS.get(operation_class.removesuffix("Det"))
    wanted = _filters(asked)
    documents = _texts(wanted.get("OrderNumber"))
    asked_for = (
        [one for document in documents for one in books.with_document.get(document, ())]
        if documents
        else books.operations.values()
    )
    found = [one for one in asked_for if one.kind == kind and _fits(one, wanted)]
    if lines:
        rows = [_line_row(one, line) for one in found for line in one.lines]
        return listed(items=_chosen(rows, asked.get("columnsDet") or asked.get("columns")))
    return listed(items=_chosen([_header_row(books, one) for one in found], asked.get("columns")))


def _fits(operation: Operation, wanted: Json) -> bool:
    exact = {
        "Journal": operation.journal,
        "OpNumber": str(operation.number),
        "Series": operation.series,
        "OrderNumber": operation.document,
        "Client": operation.client,
        "OpType": operation.operation_type,
    }
    for name, value in exact.items():
        if _texts(wanted.get(name)) and value not in _texts(wanted[name]):
            return False
    for number, title in enumerate(operation.titles, 1):
        patterns = _texts(wanted.get("Description" if number == 1 else f"Description{number}"))
        if patterns and not any(fnmatch.fnmatchcase(title.lower(), pattern.lower()) for pattern in patterns):
            return False
    bounds = (
        (_date(wanted.get("OpDateFrom")), operation.day, _date(wanted.get("OpDateTill"))),
        (_date(wanted.get("DateCreatedFrom")), operation.created.date(), None),
        (_date(wanted.get("DateEditedFrom")), operation.created.date(), None),
    )
    return all((since is None or since <= day) and (until is None or day <= until) for since, day, until in bounds)


def _header_row(books: Books, operation: Operation) -> Json:
    client = books.company.clients.get(operation.client)
    created = operation.created.strftime("%Y-%m-%dT%H:%M:%S")
    total, total_eur = float(operation.total), float(operation.total_eur)
    debt = 0.0 if operation.settled else total
    row = {
        "date_created": created,
        "date_edited": created,
        "op_number": operation.number,
        "journal": operation.journal,
        "op_date": f"{operation.day}T00:00:00",
        "payment_date": f"{operation.payment_day or operation.day}T00:00:00",
        "issue_date": f"{operation.issue_day or operation.day}T00:00:00",
        "series": operation.series,
        "order_number": operation.document,
        "client": operation.client,
        "client_title": client.title if client else "",
        "client_code": client.company_code if client else "",
        "client_vatcode": client.vat_number if client else "",
        "op_type": operation.operation_type,
        "currency": operation.currency,
        "amount": total,
        "user_name": operation.user,
        "paid_amount": total - debt,
        "debt": debt,
        "debt_nc": 0.0 if operation.settled else total_eur,
        "initial_debt": total,
        "initial_debt_nc": total_eur,
        "remark": operation.note,
    }
    for number, title in enumerate(operation.titles, 1):
        row[f"description{number}"] = title
    for level, code in enumerate(operation.objects, 1):
        row[f"op_object{level}"] = code
    return row


def _line_row(operation: Operation, line: Line) -> Json:
    vat = VAT_CODES[line.vat_code]
    row: Json = {
        "op_number": operation.number,
        "journal": operation.journal,
        "op_date": f"{operation.day}T00:00:00",
        "type": line.type,
        "code": line.code,
        "quantity": f"{line.quantity:.2f}",
        "warehouse": line.warehouse,
        "amount_nc": float(line.amount_eur),
        "amount": float(line.amount),
        "vat_nc": float(line.vat_eur),
        "vat": float(line.vat),
        "vat_percent": float(line.vat_percent),
        "discount_nc": float(line.discount_eur),
        "discount": float(line.discount),
        "extra_info": line.extra_info,
        "vat_code": line.vat_code,
        "vat_classifier": vat.classifier,
    }
    for level, code in enumerate(line.objects, 1):
        row[f"object{level}"] = code
    return row


def _chosen(rows: list[Json], columns: object) -> list[Json]:
    """Only the columns that were asked for; an unknown one is passed over."""
    named = columns.get("column") if isinstance(columns, dict) else None
    if not named:
        return rows
    wanted = _texts(named)
    return [{name: value for name, value in row.items() if name in wanted} for row in rows]


def _texts(value: Any) -> list[str]:
    """A filter's values: one, several, or several inside a tag of their own."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in _texts(one)]
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [] if value is None or value == "" else [str(value)]


def _whole(value: object) -> int:
    text = str(value or "")
    return int(text) if text.isascii() and text.isdigit() else 0


def _date(value: object) -> date | None:
    """As yyyy-MM-dd or yyyy.MM.dd; what cannot be read filters nothing."""
    try:
        return datetime.fromisoformat(str(value).replace(".", "-")).date() if value else None
    except ValueError:
        return None
