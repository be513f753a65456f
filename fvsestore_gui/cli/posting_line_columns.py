"""The columns of lines of documents as the command line writes them, in English."""

from typing import Any

from fvsestore_gui.model.posting_files import LINE_COLUMNS
from fvsestore_gui.office import ExportColumn

_TITLES = {
    "order_id": "Order id",
    "series": "Series",
    "document": "Document",
    "document_kind": "Kind of document",
    "day": "Date",
    "payment_day": "Pay until",
    "client": "Client",
    "line": "Line",
    "kind": "Kind",
    "code": "Code",
    "title": "Title",
    "quantity": "Quantity",
    "warehouse": "Warehouse",
    "currency": "Currency",
    "net": "Net",
    "discount": "Discount",
    "vat": "VAT",
    "gross": "Gross",
    "vat_code": "VAT code",
    "vat_rate": "VAT %",
    "net_eur": "Net EUR",
    "discount_eur": "Discount EUR",
    "vat_eur": "VAT EUR",
    "gross_eur": "Gross EUR",
    "eur_per_unit": "EUR per unit",
    "rate_day": "Date of rate",
    "sku": "SKU",
    "order_item_id": "Order item id",
}


def line_columns() -> list[ExportColumn]:
    """Every column of `model.posting_files.LINE_COLUMNS`."""
    columns: list[ExportColumn] = []
    for name, (kind, cell) in LINE_COLUMNS.items():
        known: Any = kind
        columns.append(ExportColumn(_TITLES[name], cell, known))
    return columns
