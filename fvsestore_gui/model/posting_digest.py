"""A fingerprint of what of an order its operation turns on: when it changes after posting, something is to be done."""

from collections.abc import Iterable
from hashlib import blake2b

import msgspec

from fvsestore_gui.model.charges import is_cancelled
from fvsestore_gui.model.orders import Breakdown, Order

_encoder = msgspec.json.Encoder()


def posting_digest(order: Order) -> str:
    """Of lines, amounts, destination and buyer; not of parcels, windows or when it was changed last.

    That it was cancelled counts, how far its shipping or a tip's payment has come does not.
    """
    content = (
        order.order_id,
        order.created,
        order.status == "CANCELLED",
        order.fulfilled_by,
        order.marketplace_id,
        order.business,
        order.total,
        _amounts(order.breakdowns),
        order.ship_country,
        order.tax_territory,
        [
            (
                item.order_item_id,
                item.sku,
                item.quantity,
                _amounts(item.breakdowns),
                item.tax_collection,
                item.tax_scheme,
            )
            for item in order.items
            if not is_cancelled(item)
        ],
    )
    return blake2b(_encoder.encode(content), digest_size=16).hexdigest()


def _amounts(breakdowns: Iterable[Breakdown]) -> list[object]:
    return [(one.kind, one.subtype, one.amount) for one in breakdowns]
