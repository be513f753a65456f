"""What the table Pirkėjai shows: the rows it asks for are opened as they are asked for, and no others."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import asdict

from fvsestore_gui.database import Database
from fvsestore_gui.errors import PersonalKeyTrouble
from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.model.personal import Missing, PersonalData, PersonalField
from fvsestore_gui.model.sealed import BuyerFilter, BuyerRow, BuyerState, SealedBuyer
from fvsestore_gui.model.stores import Store
from fvsestore_gui.work.personal_data import Sealer


class BuyerListing:
    """Answers as a RecordTable asks, from the database. `listed` is told once how many rows there are, when some are
    opened first. With `sealed` none ever is: no key is asked for, and nothing is told.

    A filter's text finds a whole e-mail or name, or a part of an order id. `rows` raises PersonalKeyTrouble and
    SecretsTrouble where the keys do not open here.
    """

    def __init__(
        self, database: Database, sealer: Sealer, store: Store, listed: Callable[[int], None], *, sealed: bool = False
    ) -> None:
        self._buyers = database.buyers
        self._sealer = sealer
        self._store = store
        self._listed = listed
        self._sealed = sealed
        self._told = sealed

    @property
    def columns(self) -> frozenset[str]:
        return self._buyers.columns

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        """Row ids of what passes, in order; see `database.listings.Listing`."""
        return self._buyers.ids(self._found(shown), sort, limit)

    def rows(self, ids: Sequence[int]) -> list[BuyerRow]:
        """The rows with these ids, in their order, opened."""
        found = self._buyers.rows(ids)
        if found and not self._told:
            self._told = True
            self._listed(self._buyers.totals(Filter(self._store.store_id)).shown)
        return [self._opened(one) for one in found]

    def totals(self, shown: Filter) -> Totals:
        return self._buyers.totals(self._found(shown))

    def _found(self, shown: Filter) -> Filter:
        if not shown.text.strip() or isinstance(shown, BuyerFilter):
            return shown
        rows = self._sealer.find(self._store, shown.text)
        return BuyerFilter(**asdict(shown), rows=tuple(rows)) if rows else shown

    def _opened(self, one: SealedBuyer) -> BuyerRow:
        kept, trouble = one.kept, ""
        try:
            (data,) = self._sealer.open_many([kept]) if not self._sealed else (PersonalData(),)
        except PersonalKeyTrouble as error:
            if error.code != "personal_data_damaged":
                raise
            data, trouble = PersonalData({}, dict.fromkeys(PersonalField, Missing.NO_KEY)), error.code
        state = BuyerState.KEPT if kept.duty_id is None else BuyerState.DUTY
        return BuyerRow(
            row_id=one.row_id,
            order_id=kept.order_id,
            created=one.created,
            status=one.status,
            marketplace_id=one.marketplace_id,
            ship_country=one.ship_country,
            data=data,
            state=BuyerState.ERASED if kept.erased_at is not None else state,
            due_at=kept.due_at,
            due_by=kept.due_by,
            erased_at=kept.erased_at,
            erased_rule=kept.erased_rule,
            trouble=trouble,
        )
