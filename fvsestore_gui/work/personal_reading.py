"""What an import keeps of buyers: of which orders, which fields, and why a field stays empty."""

import logging
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import PersonalKeyTrouble, SecretsTrouble
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.personal import (
    BUYER_FIELDS,
    FBA_FIELDS,
    RARE_FIELDS,
    RECIPIENT_FIELDS,
    Missing,
    PersonalAsked,
    PersonalData,
    PersonalField,
    PersonalSettings,
    Purpose,
)
from fvsestore_gui.model.retention import OrderTimes
from fvsestore_gui.model.sealed import Due, SealedPage
from fvsestore_gui.model.stores import Store
from fvsestore_gui.work.personal_data import Sealer
from fvsestore_gui.work.retention import due

_log = logging.getLogger(__name__)

BUYER = "BUYER"
_NOT_PAID = frozenset({"PENDING", "PENDING_AVAILABILITY"})
_CANCELLED = "CANCELLED"


def data_sets_of(settings: PersonalSettings) -> tuple[str, ...]:
    """What is asked of Amazon beside the data sets of every import: nothing, or BUYER."""
    return (BUYER,) if settings.fields & BUYER_FIELDS else ()


def needs(order: Order, settings: PersonalSettings, due_at: datetime, now: datetime) -> bool:
    """Whether an order needs personal data for one of the chosen purposes, and may still have them."""
    if not settings.switched_on or due_at <= now or order.status == _CANCELLED:
        return False
    if Purpose.INVOICES in settings.purposes and order.status not in _NOT_PAID:
        return True
    # once it is delivered there is nothing left to ship; what was kept before stays until it is due
    on_its_way = order.fulfilled_by == "MERCHANT" and OrderTimes.of(order).delivered is None
    return Purpose.SHIPPING in settings.purposes and on_its_way


def missing_of(
    order: Order, given: Collection[PersonalField], settings: PersonalSettings, refused: Collection[str]
) -> dict[PersonalField, Missing]:
    """Why each chosen field that an order came without is empty. `refused`: data sets that Amazon refuses."""
    return {field: _why(order, field, refused) for field in PersonalField if field in settings.fields - set(given)}


def _why(order: Order, field: PersonalField, refused: Collection[str]) -> Missing:
    brought_by = BUYER if field in BUYER_FIELDS else "RECIPIENT" if field in RECIPIENT_FIELDS else "TAX"
    if field is not PersonalField.GIFT_MESSAGE and brought_by in refused:
        return Missing.REFUSED
    if order.status == _CANCELLED:
        return Missing.WITHHELD_CANCELLED
    if order.status in _NOT_PAID:
        return Missing.WITHHELD_PENDING
    if field in FBA_FIELDS and order.fulfilled_by == "AMAZON":
        return Missing.WITHHELD_FBA
    return Missing.ABSENT if field in RARE_FIELDS else Missing.WITHHELD


class BuyerReading:
    """One import's part in it. `reading_for` makes it; without one nothing of a buyer is asked for, read or kept."""

    def __init__(
        self, database: Database, store: Store, settings: PersonalSettings, sealer: Sealer, clock: Clock
    ) -> None:
        self._database = database
        self._store = store
        self._settings = settings
        self._sealer = sealer
        self._clock = clock
        #: given with each request; what the reply brought stands in it until the next
        self.asked = PersonalAsked(settings.fields)
        self.data_sets = data_sets_of(settings)

    def page(self, orders: Iterable[object], refused: Collection[str]) -> SealedPage | None:
        """What the reply just read brings of buyers, sealed; None where the keys are gone meanwhile.

        The orders are stored all the same. Raises DatabaseTrouble.
        """
        # an import lasts for hours: what was switched off meanwhile is not kept any more
        settings = self._database.personal_settings.get(self._store.store_id)
        fields = settings.fields & self._settings.fields
        now, found = self._clock.now(), self.asked.found
        dues: dict[str, Due] = {}
        personal: dict[str, PersonalData] = {}
        for order in orders:
            if not isinstance(order, Order):
                continue
            at, by = due(order, settings)
            dues[order.order_id] = (at, by)
            if needs(order, settings, at, now):
                values = {field: text for field, text in found.get(order.order_id, {}).items() if field in fields}
                missing = missing_of(order, values, settings, refused)
                personal[order.order_id] = PersonalData(values, missing)
        try:
            sealed = self._sealer.seal(self._store, personal, dues)
        except (PersonalKeyTrouble, SecretsTrouble) as trouble:
            _log.warning("store %s: buyers' data of a page are not kept: %s", self._store.code, trouble.code)
            return None
        # only now: a database that was away meanwhile is asked again, with the same reply
        self.asked.found = {}
        return sealed


def reading_for(database: Database, sealer: Sealer, store: Store, clock: Clock) -> BuyerReading | None:
    """What an import of this store reads of buyers; None where it is switched off, or this computer has no key.

    Orders are imported without a key, too: what is missing of their buyers is read again once there is one.
    """
    settings = database.personal_settings.get(store.store_id)
    if not settings.switched_on:
        return None
    try:
        sealer.check_keys()
    except (PersonalKeyTrouble, SecretsTrouble) as trouble:
        _log.warning("store %s: buyers' data are not read, for this computer has no key: %s", store.code, trouble.code)
        return None
    return BuyerReading(database, store, settings, sealer, clock)


def why_missing(
    settings: PersonalSettings, order: Order, kept: PersonalData | None, now: datetime, refused: Collection[str] = ()
) -> Mapping[PersonalField, Missing]:
    """For every field that nothing is kept of: why. `kept` None: nothing of the order was ever kept."""
    known = PersonalData() if kept is None else kept
    due_at, _ = due(order, settings)
    told: dict[PersonalField, Missing] = {}
    for field in PersonalField:
        if field in known.values:
            continue
        if known.missing.get(field) is Missing.ERASED:
            told[field] = Missing.ERASED
        elif not settings.switched_on:
            told[field] = Missing.SWITCHED_OFF
        elif field not in settings.fields:
            told[field] = Missing.NOT_CHOSEN
        elif field in known.missing:
            told[field] = known.missing[field]
        elif not needs(order, settings, due_at, now):
            told[field] = Missing.NOT_NEEDED
        elif kept is None:
            told[field] = Missing.NOT_READ
        else:
            told[field] = _why(order, field, refused)
    return told
