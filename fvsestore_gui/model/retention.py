"""Until when an order's personal data may be kept: reckoned from its delivery, or from what comes closest to it.

Orders 2026-01-01 tells that a parcel is delivered, not when: the day is the one on which that was first told, and never
later than its shipping and the stated allowance.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta

from fvsestore_gui.model.listing import Filter
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.personal import (
    MOST_DAYS,
    DueBy,
    Duty,
    ErasureRule,
    KnownExport,
    PersonalField,
    PersonalSettings,
    Purpose,
)

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


# -- what is to be done with an order's data -----------------------------------------------------------------------

#: in `Erasure.due`, what was not an order's data: a raw reply that was held, a file
BY_HELD = "held"
BY_FILE = "file"


def due_text(due_at: datetime | None, by: str) -> str:
    """ "2026-12-31 delivered": what `Erasure.due` says; the number of what is no order stands behind it."""
    return f"{due_at.date().isoformat()} {by}" if due_at is not None else by


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTimes:
    """An order whose personal data are kept, as the sweep sees it: nothing of it is open."""

    order_row: int
    order_id: str
    times: OrderTimes
    fulfilled_by: str | None
    #: an operation was created of it in Finvalda
    posted: bool
    present: frozenset[PersonalField]
    due_at: datetime | None
    due_by: DueBy
    duty_id: int | None
    #: `times.delivered` as it stands in the table
    delivered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a store stands to what it keeps. `asked`: somebody asks for these orders to be erased now, and why."""

    settings: PersonalSettings
    duties: tuple[Duty, ...] = ()
    removed: bool = False
    asked: ErasureRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """`keep` stays, all else goes under `rule`; nothing goes where that is None. Then when the rest is due, and why."""

    rule: ErasureRule | None
    keep: frozenset[PersonalField]
    due_at: datetime
    due_by: DueBy
    duty_id: int | None
    #: of what goes: when it was due, and by what
    due: str = ""

    def changes(self, one: KeptTimes) -> bool:
        """Whether anything is to be written."""
        stands = (one.due_at, one.due_by, one.duty_id, one.delivered_at)
        return self.rule is not None or stands != (self.due_at, self.due_by, self.duty_id, one.times.delivered)


def decide(one: KeptTimes, standing: Standing, now: datetime) -> Decision:
    """What of an order's data goes now and what stays, until when."""
    settings = standing.settings
    due_at, due_by = due_of(one.times, settings)
    rule, told = _rule(one, standing, due_by), due_text(due_at, due_by.value)
    if rule is not ErasureRule.RETENTION and not (rule is ErasureRule.NOT_NEEDED and due_by is DueBy.CANCELLED):
        # whatever it was reckoned from: it has lost its ground
        due_at, told = now, ""
    # what only a law keeps was due, or asked for, before
    if due_at > now and one.duty_id is None:
        unwanted = one.present - settings.fields
        return Decision(
            rule=ErasureRule.NOT_NEEDED if unwanted else None,
            keep=one.present - unwanted,
            due_at=due_at,
            due_by=due_by,
            duty_id=None,
        )
    ends = {duty: _until(duty, one) for duty in standing.duties if _asks_for(duty, one)}
    lasting = {duty: until for duty, until in ends.items() if until > now}
    keep = one.present & frozenset(field for duty in lasting for field in duty.fields)
    if one.duty_id is not None and standing.asked is None:
        rule, told = ErasureRule.DUTY_ENDED, due_text(one.due_at, f"{DueBy.DUTY.value} {one.duty_id}")
    if not keep:
        return Decision(rule=rule, keep=keep, due_at=due_at, due_by=due_by, duty_id=None, due=told)
    longest = max(lasting, key=lambda duty: (lasting[duty], duty.duty_id))
    return Decision(
        rule=rule if one.present - keep else None,
        keep=keep,
        due_at=min(lasting.values()),
        due_by=DueBy.DUTY,
        duty_id=longest.duty_id,
        due=told,
    )


def _rule(one: KeptTimes, standing: Standing, due_by: DueBy) -> ErasureRule:
    """Why it goes, once it does."""
    if standing.asked is not None:
        return standing.asked
    if standing.removed:
        return ErasureRule.STORE_REMOVED
    if not standing.settings.switched_on:
        return ErasureRule.SWITCHED_OFF
    for_shipping_alone = standing.settings.purposes == {Purpose.SHIPPING}
    if due_by is DueBy.CANCELLED or (for_shipping_alone and one.fulfilled_by == "AMAZON"):
        return ErasureRule.NOT_NEEDED
    return ErasureRule.RETENTION


def _asks_for(duty: Duty, one: KeptTimes) -> bool:
    if duty.ended_at is not None or not duty.fields & one.present:
        return False
    return one.order_id in duty.order_ids if duty.order_ids else one.posted


def _until(duty: Duty, one: KeptTimes) -> datetime:
    """When a duty ends for this order: months after its date."""
    ordered = one.times.created
    months = ordered.year * 12 + ordered.month - 1 + duty.months
    year, month = divmod(months, 12)
    return ordered.replace(year=year, month=month + 1, day=min(ordered.day, monthrange(year, month + 1)[1]))


# -- what was done ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ErasureFilter(Filter):
    """What of the proof is shown: of all stores, `store_id` means nothing. Times by when it was erased."""

    store_id: int = 0
    rules: tuple[ErasureRule, ...] = ()
    store_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SweepReport:
    """What an erasing did. Nothing in it names a buyer.

    `orders` wholly erased, `fields_only` in part, `under_duty` of those asked for or due that a law keeps;
    `held` raw replies emptied; `files_gone` exports found deleted, `files_due` still there though they are due;
    `copies` older copies of the database beside it that were emptied.
    `keys_renewed`: older copies open nothing that was erased; else `keys_trouble` says why not yet.
    `vacuumed`: nothing of it is left in the database's file; else `vacuum_trouble` says why not yet: a code of
    errors.py, or "import_running". Both are "" where nothing was to be done.
    """

    at: datetime
    orders: int = 0
    fields_only: int = 0
    under_duty: int = 0
    held: int = 0
    files_gone: int = 0
    files_due: tuple[KnownExport, ...] = ()
    copies: int = 0
    keys_renewed: bool = False
    keys_trouble: str = ""
    vacuumed: bool = False
    vacuum_trouble: str = ""

    @property
    def erased(self) -> bool:
        return bool(self.orders or self.fields_only or self.held)


@dataclass(frozen=True, slots=True)
class SweepProgress:
    """How many orders were looked at of how many, and how many of them were erased so far."""

    done: int
    total: int
    erased: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionState:
    """What is kept of a store's buyers. `next_due`: when the first of it is due; None where nothing is kept.

    `swept_at`: when this computer erased what was due last.
    """

    kept: int
    under_duty: int
    next_due: datetime | None
    swept_at: datetime | None
