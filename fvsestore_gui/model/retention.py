"""Until when an order's personal data may be kept: reckoned from its delivery, or from what comes closest to it.

Orders 2026-01-01 tells that a parcel is delivered, not when: the day is the one on which that was first told, and never
later than its shipping and the stated allowance.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.personal import MOST_DAYS, DueBy, PersonalSettings

#: how far ahead of its order a promised day of shipping is believed (orders before a product appears)
_LONGEST_PROMISE = timedelta(days=365)
#: with this state of an order nothing of it is still to be shipped
WHOLLY_SHIPPED = "SHIPPED"
#: states of parcels that never reach anybody
_NOT_SENT = "CANCELLED"
_DELIVERED = "DELIVERED"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderTimes:
    """What the last day turns on; times UTC. `shipped`: the last parcel's, None where not all have one.

    `delivered`: when it was first known that everything is delivered.
    """

    created: datetime
    updated: datetime
    status: str
    latest_ship: datetime | None = None
    shipped: datetime | None = None
    delivered: datetime | None = None

    @classmethod
    def of(cls, order: Order) -> "OrderTimes":
        shipped, delivered = parcels([(parcel.status, parcel.ship_time) for parcel in order.packages])
        return cls(
            created=order.created,
            updated=order.updated,
            status=order.status,
            latest_ship=order.latest_ship,
            shipped=shipped,
            delivered=order.updated if delivered and order.status == WHOLLY_SHIPPED else None,
        )


def parcels(known: list[tuple[str | None, datetime | None]]) -> tuple[datetime | None, bool]:
    """From (state, shipped at) of an order's parcels: when the last was shipped, and whether all are delivered."""
    sent = [(state, at) for state, at in known if state != _NOT_SENT]
    times = [at for _, at in sent if at is not None]
    shipped = max(times) if sent and len(times) == len(sent) else None
    return shipped, bool(sent) and all(state == _DELIVERED for state, _ in sent)


def due_of(times: OrderTimes, settings: PersonalSettings) -> tuple[datetime, DueBy]:
    """When an order's personal data are to be erased, and what that is reckoned from."""
    if times.status == "CANCELLED":
        return times.updated, DueBy.CANCELLED
    kept = timedelta(days=min(settings.days, MOST_DAYS))
    arrived, by = _arrived(times, timedelta(days=settings.allowance_days))
    if times.delivered is not None and times.delivered <= arrived:
        return times.delivered + kept, DueBy.DELIVERED
    return arrived + kept, by


def _arrived(times: OrderTimes, allowance: timedelta) -> tuple[datetime, DueBy]:
    """When it is taken to be with the buyer at the latest."""
    if times.shipped is not None and times.status == WHOLLY_SHIPPED:
        # the seller types in when a parcel was shipped: no later than Amazon was told of it
        return min(times.shipped, times.updated) + allowance, DueBy.SHIPPED
    if times.latest_ship is not None:
        promised = min(times.latest_ship, times.created + _LONGEST_PROMISE)
        return promised + allowance, DueBy.LATEST_SHIP
    return times.created + allowance, DueBy.ORDERED
