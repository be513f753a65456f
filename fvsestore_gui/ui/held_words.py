"""Why an order is held and what to do, in sentences. English source, context "held"."""

from PySide6.QtCore import QCoreApplication

from fvsestore_gui.model.listing import HeldRow
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.sealed import SEALED_RAW

translate = QCoreApplication.translate

#: numbers of rows in a sentence
_MOST_ROWS = 8


def rows_text(row: HeldRow) -> str:
    """The numbers of a report's rows that were held: "14, 15", "" for what came from the API."""
    numbers = row.lines.split(",") if row.lines else []
    return ", ".join(numbers[:_MOST_ROWS]) + ("…" if len(numbers) > _MOST_ROWS else "")


def held_title(row: HeldRow) -> str:
    """ "Order 302-… is held"."""
    if row.order_id is None and row.lines:
        count = row.lines.count(",") + 1
        words = translate("held", "%n row(s) of a report held: {rows}", "", count)
        return words.format(rows=rows_text(row))
    if row.order_id is None:
        return translate("held", "An order without a number is held")
    return translate("held", "Order {order_id} is held").format(order_id=row.order_id)


def what_happened(row: HeldRow) -> str:
    """One or two sentences; what stood there is named where it is not personal."""
    value = row.value if row.value is not None else "…"
    said = {
        "not_an_object": translate("held", "Something that is not an order came among the orders."),
        "order_id_missing": translate(
            "held", "Amazon sent an order without its number. Without it we cannot know it again."
        ),
        "order_id_unreadable": translate("held", "Amazon sent “{value}” where the order's number belongs."),
        "time_unreadable": translate("held", "Amazon sent a time that cannot be read: “{value}”."),
        "amount_unreadable": translate(
            "held", "Amazon sent the amount “{value}”, which is not a number. We cannot guess it."
        ),
        "amount_too_fine": translate("held", "Amazon sent the amount “{value}” with more than four decimals."),
        "amount_too_large": translate("held", "Amazon sent the amount “{value}”, larger than any real one."),
        "currency_missing": translate("held", "Amazon sent an amount without its currency. We cannot guess it."),
        "quantity_unreadable": translate("held", "Amazon sent the quantity “{value}”, which is not a whole number."),
        "quantity_negative": translate("held", "Amazon sent a negative quantity: {value}."),
        "item_unreadable": translate("held", "One line of the order cannot be read."),
        "item_id_missing": translate("held", "One line of the order came without its number."),
        "item_id_repeats": translate(
            "held", "Two lines of the order have the same number, so one would hide the other."
        ),
        "items_missing": translate("held", "The order came without its lines."),
        "field_unreadable": translate("held", "One field of the order cannot be read."),
        "order_id_repeats": translate("held", "The order came twice in one answer, with different contents."),
        "order_not_found": translate("held", "Amazon knows no such order in this account and region."),
        "store_refused": translate("held", "The database did not take the order as it came."),
        "row_ragged": translate(
            "held",
            "A line of the report has more or fewer fields than its head, so that values may stand one place off.",
        ),
        "rows_disagree": translate("held", "The lines of this order say different things where they must agree."),
        "letters_unreadable": translate("held", "A line of the report has letters that fit no alphabet it may be in."),
    }.get(row.reason, row.reason)
    after = translate("held", "The order was not written; all others of that import were.")
    return f"{said.format(value=value)} {after}"


def what_to_do(row: HeldRow) -> str:
    """What helps, likeliest first."""
    if row.reason == "order_not_found":
        return translate(
            "held", "Look whether the number is right and belongs to this store. If it does, try again in an hour."
        )
    if row.order_id is None and row.source == Source.FILE.value:
        return translate(
            "held",
            "Look at these rows in the file: a spreadsheet program may have changed them. Download the report again "
            "and import it.",
        )
    if row.order_id is None and row.lines:
        return translate("held", "Load this part of the history again. If it comes back, copy the message for Amazon.")
    if row.order_id is None:
        return translate(
            "held",
            "Import its period again: Amazon often mends such an answer within hours. If it comes back, copy the "
            "message and send it to Amazon's support; there are no buyer's data in it.",
        )
    if row.lines and row.reason != "store_refused":
        return translate("held", "Try again: Amazon is then asked for the order by its number, without the report.")
    if row.reason == "store_refused":
        return translate(
            "held", "Try again. If it comes back, copy the message and send it to us; no buyer's data are in it."
        )
    return translate(
        "held",
        "Try again: Amazon often mends it within hours. If it comes back, copy the message for Amazon's support; "
        "the request number is in it, buyer's data are not.",
    )


def report(row: HeldRow, store_code: str, request_ids: tuple[str, ...]) -> str:
    """The message for Amazon's support: English, without buyers' data."""
    of_report = bool(row.lines)
    lines = [
        "Selling Partner API, GET_FLAT_FILE_ALL_ORDERS_DATA: rows of the report cannot be read."
        if of_report
        else "Selling Partner API, Orders v2026-01-01: an order in the reply cannot be read.",
        *([f"Rows of the file: {row.lines.replace(',', ', ')}"] if of_report else []),
        f"Order: {row.order_id or '(no orderId)'}",
        f"Field: {row.field or '(whole order)'}",
        f"Value: {row.value if row.value is not None else '(withheld)'}",
        f"Reason: {row.reason}",
        f"First received (UTC): {row.first_seen:%Y-%m-%dT%H:%M:%SZ}, tried {row.tries} times,"
        f" last {row.last_tried:%Y-%m-%dT%H:%M:%SZ}",
        f"Request ids of import {row.run_id}: {', '.join(request_ids) if request_ids else '(not kept)'}",
        f"Store: {store_code}",
        "",
        "Reply (personal fields masked):",
        "(kept sealed)" if row.raw.startswith(SEALED_RAW) else row.raw or "(none)",
    ]
    return "\n".join(lines) + "\n"
