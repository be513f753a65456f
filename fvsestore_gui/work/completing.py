"""Completing orders of which only a report told: Amazon's own sums, one getOrder each.

What is complete comes from the API then and is not asked for again: however a run ends, the next one goes on behind it.
"""

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.model.runs import Forecast, ImportKind, ImportRequest, Run
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.windows import earliest_asked
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.importing import OrderSource, Quotas, import_orders
from fvsestore_gui.work.importing import forecast as import_forecast
from fvsestore_gui.work.personal_reading import BuyerReading
from fvsestore_gui.work.runs import Guard


def complete_orders(
    *,
    database: Database,
    account: OrderSource,
    store: Store,
    clock: Clock,
    progress: Progress,
    holder: str,
    limit: int | None = None,
    guard: Guard | None = None,
    buyers: BuyerReading | None = None,
) -> Run:
    """Ask Amazon for the incomplete orders, the newest first, at most `limit`. Raises as `import_orders`."""
    return import_orders(
        database=database,
        account=account,
        store=store,
        request=_request(database, store, clock, limit),
        clock=clock,
        progress=progress,
        holder=holder,
        guard=guard,
        buyers=buyers,
    )


def count(database: Database, store: Store, clock: Clock) -> int:
    """How many orders can be completed."""
    return database.orders.incomplete_count(store.store_id, earliest_asked(store.marketplace_ids, clock.now()))


def forecast(
    database: Database, quotas: Quotas, account_key: str, store: Store, clock: Clock, limit: int | None = None
) -> Forecast:
    """What that will take; `pages` are orders."""
    return import_forecast(database, quotas, account_key, store, _request(database, store, clock, limit), clock)


def _request(database: Database, store: Store, clock: Clock, limit: int | None) -> ImportRequest:
    # Older ones Amazon no longer gives; their report is all there will ever be.
    since = earliest_asked(store.marketplace_ids, clock.now())
    return ImportRequest(ImportKind.COMPLETE, order_ids=database.orders.incomplete(store.store_id, since)[:limit])
