"""What an import asks of Amazon: a frozen window of time, and the page that comes back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from fvsestore_gui.model.orders import HeldOrder, Order

#: Data sets asked for, in the order of their use to an accountant. Never BUYER and PAYMENT: personal data without need.
#: RECIPIENT is asked for the country, the state and the tax territory alone.
DATA_SETS = (
    "PROCEEDS",
    "FULFILLMENT",
    "TAX",
    "PROMOTION",
    "CANCELLATION",
    "EXPENSE",
    "PACKAGES",
    "RECIPIENT",
)
#: orders on a page: Amazon's most
PAGE_SIZE = 100
#: marketplaces one call may name
MOST_MARKETPLACES = 50


@dataclass(frozen=True, slots=True)
class Window:
    """One search, the same on every page: Amazon refuses a page token whose parameters differ by a byte.

    `by` is "created" or "updated"; `after` is inclusive, `before` at least two minutes old in Amazon's time. Times UTC,
    in whole seconds (see `window`).
    """

    by: str
    after: datetime
    before: datetime
    marketplace_ids: tuple[str, ...]


def window(by: str, after: datetime, before: datetime, marketplace_ids: Iterable[str]) -> Window:
    """A window with both ends cut to whole seconds of UTC, and its marketplaces in a fixed order."""
    return Window(
        by,
        after.astimezone(UTC).replace(microsecond=0),
        before.astimezone(UTC).replace(microsecond=0),
        tuple(sorted(set(marketplace_ids))),
    )


@dataclass(frozen=True, slots=True)
class OrderPage:
    """A page of orders as read.

    `next_token` is None on the last page. `digest` tells pages apart without keeping them. `refused` are the data sets
    Amazon refused, of those asked. `repeated`: how many more orders the page held that were older writings of an order
    in `orders` (Amazon sent it twice); they count as received and the same.
    """

    orders: tuple[Order | HeldOrder, ...]
    next_token: str | None
    request_id: str
    digest: str
    refused: tuple[str, ...] = ()
    repeated: int = 0
