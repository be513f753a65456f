"""The columns of lines of documents as they are written for other programs, in the reader's language."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.posting_files import LINE_COLUMNS, LineRow
from fvsestore_gui.office import ExportColumn

translate = QCoreApplication.translate


def line_columns() -> list[ExportColumn]:
    """Every column of `model.posting_files.LINE_COLUMNS`."""
    titles = _titles()
    columns: list[ExportColumn] = []
    for name, (kind, cell) in LINE_COLUMNS.items():
        known: Any = kind
        columns.append(ExportColumn(titles[name], _kind_word if name == "kind" else cell, known))
    return columns


def _kind_word(row: LineRow) -> str:
    goods = row.line.kind.value == "goods"
    return translate("columns", "Product") if goods else translate("columns", "Service")


def _titles() -> dict[str, str]:
    return {
        "order_id": translate("columns", "Order no."),
        "series": translate("columns", "Series"),
        "document": translate("columns", "Document"),
        "document_kind": translate("columns", "Kind of document"),
        "day": translate("columns", "Date of the operation"),
        "payment_day": translate("columns", "Pay until"),
        "client": translate("columns", "Client"),
        "line": translate("columns", "Line no."),
        "kind": translate("columns", "Kind"),
        "code": translate("columns", "Code"),
        "title": translate("columns", "Title"),
        "quantity": translate("columns", "Quantity"),
        "warehouse": translate("columns", "Warehouse"),
        "currency": translate("columns", "Currency"),
        "net": translate("columns", "Net"),
        "discount": translate("columns", "Discount"),
        "vat": translate("columns", "VAT"),
        "gross": translate("columns", "With VAT"),
        "vat_code": translate("columns", "VAT code"),
        "vat_rate": translate("columns", "VAT, %"),
        "net_eur": translate("columns", "Net, EUR"),
        "discount_eur": translate("columns", "Discount, EUR"),
        "vat_eur": translate("columns", "VAT, EUR"),
        "gross_eur": translate("columns", "With VAT, EUR"),
        "eur_per_unit": translate("columns", "EUR for one unit"),
        "rate_day": translate("columns", "Date of the rate"),
        "sku": translate("columns", "SKU"),
        "order_item_id": translate("columns", "Amazon's line no."),
    }
