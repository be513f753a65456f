"""What --json prints of orders, their lines and earlier states, and of held orders: keys and forms, as in `forms`."""

from fvsestore_gui.cli.session import iso
from fvsestore_gui.model.listing import HeldRow, OrderRow
from fvsestore_gui.model.money import Money, decimal_text
from fvsestore_gui.model.orders import Breakdown, Order, OrderItem
from fvsestore_gui.model.versions import Version
from fvsestore_gui.words_en import HELD

#: of an order and its lines
ORDER_KEYS: dict[str, dict[str, str]] = {
    "order": {
        "order_id": "Amazon's order id",
        "marketplace_id": "Amazon's marketplace id",
        "status": "Amazon's fulfillmentStatus",
        "fulfilled_by": "AMAZON (FBA), MERCHANT (FBM) or null",
        "created": "when it was placed",
        "updated": "Amazon's last change",
        "currency": "of the total, null while unknown",
        "total": "null while unknown, never 0.00 for unknown",
        "agrees": "whether lines + shipping + ... = total; null where that cannot be told",
        "agreement": "agrees, differs, pending, cancelled, no_total, no_parts, mixed_currencies or summed",
        "difference": "total less its parts, null where that cannot be told",
        "business": "whether it is B2B",
        "ship_country": "country of the destination",
        "tax_territory": "territory with rules of its own, such as GB-NIR, else null",
        "source": "where it comes from: API, REPORT (asked of Amazon), FILE (downloaded by hand) or MIXED",
        "items": "lines: order_item_id, sku, asin, title, quantity, total, ...",
    },
    "item": {
        "order_item_id": 'Amazon\'s id of the line, "report:…" where a report named none',
        "sku": "the seller's own id",
        "asin": "Amazon's id of the product",
        "title": "as on Amazon",
        "quantity": "ordered",
        "quantity_fulfilled": "sent, null where unknown",
        "unit_price": "decimal text or null",
        "total": "decimal text or null",
        "currency": "of these amounts",
        "cancellation": '"executed:AMAZON", "requested:BUYER" or ""',
    },
}
#: of what an order was before, and of one that is held
HELD_KEYS: dict[str, dict[str, str]] = {
    "version": {
        "number": "1 is the first change",
        "at": "when it was stored",
        "run": "number of the import that brought it",
        "source": "API, REPORT or FILE",
        "changes": "field (a path such as items[…].quantity), before, after: plain text, null where nothing stood",
    },
    "held": {
        "row": "number for held retry",
        "store": "the store's code",
        "order_id": "null where the reply has none",
        "code": "the reason's code",
        "reason": "an English sentence",
        "field": "path of the unreadable value",
        "value": "what stood there, null where it may be personal",
        "first_seen": "first time",
        "last_tried": "last time",
        "tries": "how often",
        "run": "number of the run that met it",
        "source": "API, REPORT or FILE",
        "lines": "numbers of the report's lines it stood in, [] for others",
        "raw": "only with --raw: the reply, personal fields masked",
    },
}

Form = dict[str, object]


def order_form(row: OrderRow, order: Order) -> Form:
    return {
        "order_id": row.order_id,
        "marketplace_id": row.marketplace_id,
        "status": row.status,
        "fulfilled_by": row.fulfilled_by,
        "created": iso(row.created),
        "updated": iso(row.updated),
        "currency": row.currency,
        "total": decimal_text(row.total, row.currency),
        "agrees": agrees(row.agreement),
        "agreement": row.agreement,
        "difference": decimal_text(row.difference, row.currency),
        "business": row.business,
        "ship_country": row.ship_country,
        "tax_territory": row.tax_territory,
        "source": row.source,
        "items": [item_form(item) for item in order.items],
    }


def agrees(state: str) -> bool | None:
    """Whether the parts add up to the total; None where there is nothing to compare."""
    return {"agrees": True, "differs": False}.get(state)


def item_form(item: OrderItem) -> Form:
    money = item.total or item.unit_price
    return {
        "order_item_id": item.order_item_id,
        "sku": item.sku,
        "asin": item.asin,
        "title": item.title,
        "quantity": item.quantity,
        "quantity_fulfilled": item.quantity_fulfilled,
        "unit_price": money_text(item.unit_price),
        "total": money_text(item.total),
        "currency": money.currency if money else None,
        "cancellation": item.cancellation,
    }


def money_text(money: Money | None) -> str | None:
    return None if money is None else decimal_text(money.ten_thousandths, money.currency)


def whole_order_form(order: Order, source: str) -> Form:
    """Everything that is kept of one order; `orders show`."""
    agreement = order.agreement
    parts = ("lines", "shipping", "gift_wrap", "cod_fee", "discount", "tip", "other", "tax")
    return {
        "order_id": order.order_id,
        "marketplace_id": order.marketplace_id,
        "status": order.status,
        "fulfilled_by": order.fulfilled_by,
        "created": iso(order.created),
        "updated": iso(order.updated),
        "currency": order.total.currency if order.total else None,
        "total": money_text(order.total),
        "agrees": agrees(agreement.state),
        "agreement": agreement.state,
        "difference": money_text(agreement.difference),
        "business": order.business,
        "ship_country": order.ship_country,
        "tax_territory": order.tax_territory,
        "source": source,
        "items": [
            {
                **item_form(item),
                "breakdowns": [_breakdown_form(one) for one in item.breakdowns],
                "promotion_ids": list(item.promotion_ids),
                "gift_wrap_level": item.gift_wrap_level,
                "tax_collection": item.tax_collection,
                "tax_scheme": item.tax_scheme,
            }
            for item in order.items
        ],
        "parts": {name: money_text(getattr(agreement, name)) for name in parts},
        "tax_on_top": agreement.tax_on_top,
        "breakdowns": [_breakdown_form(one) for one in order.breakdowns],
        "channel": order.channel,
        "seller_order_id": order.seller_order_id,
        "programs": list(order.programs),
        "associated": [{"order_id": other, "kind": kind} for other, kind in order.associated],
        "ship_region": order.ship_region,
        "earliest_ship": iso(order.earliest_ship),
        "latest_ship": iso(order.latest_ship),
        "packages": [
            {
                "reference_id": package.reference_id,
                "carrier": package.carrier,
                "tracking_number": package.tracking_number,
                "status": package.status,
                "ship_time": iso(package.ship_time),
            }
            for package in order.packages
        ],
        "extra": order.extra,
    }


def _breakdown_form(one: Breakdown) -> Form:
    return {
        "kind": one.kind,
        "subtype": one.subtype,
        "amount": money_text(one.amount),
        "currency": one.amount.currency,
        "status": one.status,
    }


def version_form(version: Version) -> Form:
    return {
        "number": version.number,
        "at": iso(version.at),
        "run": version.run_id,
        "source": version.source.value,
        "changes": [{"field": one.field, "before": one.before, "after": one.after} for one in version.changes],
    }


def held_form(code: str, row: HeldRow, *, raw: bool) -> Form:
    form: Form = {
        "row": row.row_id,
        "store": code,
        "order_id": row.order_id,
        "code": row.reason,
        "reason": reason_text(row),
        "field": row.field,
        "value": row.value,
        "first_seen": iso(row.first_seen),
        "last_tried": iso(row.last_tried),
        "tries": row.tries,
        "run": row.run_id,
        "source": row.source,
        "lines": [int(number) for number in row.lines.split(",") if number],
    }
    if raw:
        form["raw"] = row.raw
    return form


def reason_text(row: HeldRow) -> str:
    """Why an order is held, with the place where it matters."""
    text = HELD.get(row.reason, row.reason)
    return f"{text}: {row.field}" if row.field else text
