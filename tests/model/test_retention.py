"""Until when an order's personal data may be kept."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fvsestore_gui.model.personal import DueBy, PersonalSettings
from fvsestore_gui.model.retention import OrderTimes, due_of, parcels

ORDERED = datetime(2026, 11, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def times(**changes: Any) -> OrderTimes:
    known: dict[str, Any] = {"created": ORDERED, "updated": ORDERED + 3 * DAY, "status": "SHIPPED"}
    return OrderTimes(**(known | changes))


@pytest.mark.parametrize(
    ("known", "day", "by"),
    [
        ({"shipped": ORDERED + DAY}, 1 + 7 + 30, DueBy.SHIPPED),
        ({"shipped": ORDERED + DAY, "delivered": ORDERED + 3 * DAY}, 3 + 30, DueBy.DELIVERED),
        # told so late that the allowance had passed: it was delivered before
        ({"shipped": ORDERED + DAY, "delivered": ORDERED + 20 * DAY, "updated": ORDERED + 20 * DAY}, 38, DueBy.SHIPPED),
        # a parcel cannot have been shipped after Amazon told of it
        ({"shipped": ORDERED + 300 * DAY}, 3 + 7 + 30, DueBy.SHIPPED),
        ({"latest_ship": ORDERED + 2 * DAY}, 2 + 7 + 30, DueBy.LATEST_SHIP),
        ({"latest_ship": ORDERED + 4_000 * DAY}, 365 + 7 + 30, DueBy.LATEST_SHIP),
        ({"status": "PARTIALLY_SHIPPED", "shipped": ORDERED, "latest_ship": ORDERED + 5 * DAY}, 42, DueBy.LATEST_SHIP),
        ({"status": "UNSHIPPED"}, 7 + 30, DueBy.ORDERED),
        ({"status": "CANCELLED", "shipped": ORDERED}, 3, DueBy.CANCELLED),
    ],
)
def test_kept_for_thirty_days_after_delivery_or_what_comes_closest(known: dict[str, Any], day: int, by: DueBy) -> None:
    """Thirty days after delivery where it is told, else after shipping and seven days on the way; sooner if unsure."""
    assert due_of(times(**known), PersonalSettings()) == (ORDERED + day * DAY, by)


def test_never_longer_than_amazon_allows() -> None:
    """Fewer days are the company's choice; more than thirty are never reckoned with, whatever stands in a table."""
    one = times(delivered=ORDERED + 2 * DAY)
    assert due_of(one, PersonalSettings(days=5))[0] == ORDERED + 7 * DAY
    assert due_of(one, PersonalSettings(days=400))[0] == ORDERED + 32 * DAY


def test_delivered_only_when_all_parcels_are() -> None:
    """One parcel still on its way keeps an order from counting as delivered; a cancelled parcel does not."""
    assert parcels([("DELIVERED", ORDERED), ("SHIPPED", ORDERED + DAY)]) == (ORDERED + DAY, False)
    assert parcels([("DELIVERED", ORDERED), ("CANCELLED", None)]) == (ORDERED, True)
    assert parcels([("DELIVERED", ORDERED), ("DELIVERED", None)]) == (None, True)
    assert parcels([]) == (None, False)
