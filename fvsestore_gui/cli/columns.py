"""The columns that `orders export` writes, in English; the window has its own, as its user arranged them."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from fvsestore_gui.cli.order_forms import reason_text
from fvsestore_gui.cli.session import marketplace_name
from fvsestore_gui.model.listing import HeldRow, Sort
from fvsestore_gui.model.money import decimal_text
from fvsestore_gui.model.runs import Run
from fvsestore_gui.office import ExportColumn


def _text(title: str, field: str) -> ExportColumn:
    return ExportColumn(title, lambda row: getattr(row, field))


def _number(title: str, field: str) -> ExportColumn:
    return ExportColumn(title, lambda row: getattr(row, field), "number")


def _time(title: str, field: str) -> ExportColumn:
    return ExportColumn(title, lambda row: getattr(row, field), "time")


def _money(title: str, field: str) -> ExportColumn:
    def cell(row: Any) -> Decimal | None:
        text = decimal_text(getattr(row, field), row.currency)
        return None if text is None else Decimal(text)

    return ExportColumn(title, cell, "money")


def _made(title: str, make: Callable[[Any], str]) -> ExportColumn:
    return ExportColumn(title, make)


def _count(title: str, field: str) -> ExportColumn:
    def cell(run: Run) -> int:
        value: int = getattr(run.counts, field)
        return value

    return ExportColumn(title, cell, "number")


_MARKETPLACE = _made("Marketplace", lambda row: marketplace_name(row.marketplace_id))


def _held_reason(row: HeldRow) -> str:
    return reason_text(row)


#: what can be exported -> its columns and their order
COLUMNS: dict[str, tuple[list[ExportColumn], Sort]] = {
    "orders": (
        [
            _text("Order id", "order_id"),
            _time("Created", "created"),
            _time("Updated", "updated"),
            _text("Status", "status"),
            _MARKETPLACE,
            _text("Marketplace id", "marketplace_id"),
            _text("Fulfilled by", "fulfilled_by"),
            _made("B2B", lambda row: "B2B" if row.business else ""),
            _number("Lines", "item_count"),
            _money("Total", "total"),
            _text("Currency", "currency"),
            _text("Agreement", "agreement"),
            _money("Difference", "difference"),
            _text("Destination", "ship_country"),
            _text("Tax territory", "tax_territory"),
            _text("Programs", "programs"),
            _text("Source", "source"),
        ],
        Sort("created", descending=True),
    ),
    "items": (
        [
            _text("Order id", "order_id"),
            _time("Created", "created"),
            _text("Line id", "order_item_id"),
            _text("SKU", "sku"),
            _text("ASIN", "asin"),
            _text("Title", "title"),
            _number("Quantity", "quantity"),
            _number("Quantity fulfilled", "quantity_fulfilled"),
            _money("Unit price", "unit_price"),
            _money("Total", "total"),
            _money("Tax", "tax"),
            _text("Currency", "currency"),
            _text("Status", "status"),
            _MARKETPLACE,
            _text("Fulfilled by", "fulfilled_by"),
        ],
        Sort("created", descending=True),
    ),
    "held": (
        [
            _text("Order id", "order_id"),
            _text("Code", "reason"),
            _made("Reason", _held_reason),
            _text("Value", "value"),
            _time("First seen", "first_seen"),
            _time("Last tried", "last_tried"),
            _number("Tries", "tries"),
            _number("Run", "run_id"),
        ],
        Sort("last_tried", descending=True),
    ),
    "runs": (
        [
            _number("Run", "run_id"),
            _made("Kind", lambda run: str(run.kind.value)),
            _made("State", lambda run: str(run.state.value)),
            _time("Started", "started"),
            _time("Ended", "ended"),
            _time("From", "window_from"),
            _time("Until", "window_until"),
            _count("Received", "received"),
            _count("New", "new"),
            _count("Changed", "changed"),
            _count("Same", "same"),
            _count("Held", "held"),
            _number("Pages", "pages"),
            _text("Error", "error_code"),
            _text("By whom", "holder"),
        ],
        Sort("started", descending=True),
    ),
}
