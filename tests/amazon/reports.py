"""Order reports as Amazon writes them, made for tests."""

import io
from collections.abc import Callable, Iterable, Mapping
from typing import BinaryIO

from fvsestore_gui.amazon.report_reader import ReportReading, read_report
from fvsestore_gui.model.orders import HeldOrder, Order, Source

#: the columns of a European report
COLUMNS = (
    "amazon-order-id", "merchant-order-id", "purchase-date", "last-updated-date", "order-status", "fulfillment-channel",
    "sales-channel", "order-channel", "url", "ship-service-level", "product-name", "sku", "asin", "item-status",
    "quantity", "currency", "item-price", "item-tax", "shipping-price", "shipping-tax", "gift-wrap-price",
    "gift-wrap-tax", "item-promotion-discount", "ship-promotion-discount", "ship-city", "ship-state",
    "ship-postal-code", "ship-country", "promotion-ids", "is-business-order", "purchase-order-number",
    "price-designation", "is-replacement-order", "original-order-id",
)  # fmt: skip

_ROW = {
    "amazon-order-id": "302-1111111-0000001",
    "merchant-order-id": "302-1111111-0000001",
    "purchase-date": "2026-10-01T08:15:30+00:00",
    "last-updated-date": "2026-10-03T10:00:00+00:00",
    "order-status": "Shipped",
    "fulfillment-channel": "Amazon",
    "sales-channel": "Amazon.de",
    "ship-service-level": "Expedited",
    "product-name": "Mütze aus Wolle",
    "sku": "MUETZE-1",
    "asin": "B0TESTAMZ1",
    "item-status": "Shipped",
    "quantity": "1",
    "currency": "EUR",
    "item-price": "19.90",
    "item-tax": "3.18",
    "ship-city": "Berlin",
    "ship-state": "Berlin",
    "ship-postal-code": "10115",
    "ship-country": "DE",
    "is-business-order": "false",
    "is-replacement-order": "false",
}


def row(order_id: str | int = 1, **changes: str) -> dict[str, str]:
    """One row; a number stands for the order id that ends with it, underscores in names for hyphens."""
    given = {name.replace("_", "-"): text for name, text in changes.items()}
    if isinstance(order_id, int):
        order_id = f"302-1111111-{order_id:07}"
    return {**_ROW, "amazon-order-id": order_id, "merchant-order-id": order_id, **given}


def line(fields: Mapping[str, str], columns: Iterable[str] = COLUMNS, separator: str = "\t") -> str:
    return separator.join(fields.get(column, "") for column in columns)


def report(
    *rows: Mapping[str, str] | str, columns: Iterable[str] = COLUMNS, separator: str = "\t", end: str = "\r\n"
) -> str:
    """The text of a file: head, then rows or lines as they are."""
    columns = tuple(columns)
    lines = [separator.join(columns), *(r if isinstance(r, str) else line(r, columns, separator) for r in rows)]
    return end.join(lines) + end


def opened(data: bytes) -> Callable[[], BinaryIO]:
    return lambda: io.BytesIO(data)


def reading(text: str | bytes, charset: str | None = None) -> ReportReading:
    data = text if isinstance(text, bytes) else text.encode()
    return read_report(opened(data), charset=charset, source=Source.FILE)


def read(text: str | bytes, charset: str | None = None) -> list[Order | HeldOrder]:
    """All that a report gives, its count of rows checked."""
    report = reading(text, charset)
    found = list(report)
    assert report.lines == report.read_lines + report.held_lines == sum(one.lines for one in found)
    return [one.order for one in found]


def read_one(text: str | bytes, charset: str | None = None) -> Order:
    (order,) = read(text, charset)
    assert isinstance(order, Order), order
    return order


def held_one(text: str | bytes, charset: str | None = None) -> HeldOrder:
    (order,) = read(text, charset)
    assert isinstance(order, HeldOrder), order
    return order
