"""Stores as saved. Secrets never stand here, only the stamps of their keyring entries."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Table, and_, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from fvsestore_gui.clock import Clock
from fvsestore_gui.database.encoding import from_json, json_text
from fvsestore_gui.database.erasures import Erasures
from fvsestore_gui.database.leases import Leases
from fvsestore_gui.database.retention import prove_removed
from fvsestore_gui.database.tables import (
    cursors,
    guide_ticks,
    held,
    item_details,
    item_texts,
    leases,
    ledger,
    order_details,
    order_items,
    order_versions,
    orders,
    packages,
    personal_data,
    personal_orders,
    personal_settings,
    posting_decisions,
    posting_events,
    posting_files,
    posting_settings,
    postings,
    product_mappings,
    retention_duties,
    role_answers,
    run_pages,
    runs,
    schedules,
    secret_dates,
    slices,
    store_accounts,
    stores,
    vat_rules,
)
from fvsestore_gui.database.times import from_stored_or_none, to_stored, to_stored_or_none
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import ChangedMeanwhile, CorrectInput, FvsError
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.postings import PostingState
from fvsestore_gui.model.stores import Participation, SecretName, Store, StoreKind


class Stores:
    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._leases = Leases(transactions, clock)
        self._erasures = Erasures(transactions, clock)

    def all(self, *, removed: bool = False) -> list[Store]:
        """The saved stores by code; with `removed` instead those whose Parametras was removed and whose orders stay."""
        state = stores.c.removed_at.is_not(None) if removed else stores.c.removed_at.is_(None)
        with self._transactions.read() as connection:
            found = connection.execute(select(stores).where(state).order_by(stores.c.code, stores.c.id.desc())).all()
        return [_read(row) for row in found]

    def save(self, store: Store, *, with_test: bool = True) -> Store:
        """Insert a store (`store_id` 0) or replace its row; returns it with its id and its new revision.

        `store.revision` is the one that was read: where the row has another, somebody has saved it meanwhile, and
        nothing is written. `with_test` False leaves the last test as it stands there.
        Raises ChangedMeanwhile("store_changed", "store_removed"), CorrectInput("code_taken") when another program has
        just saved that code, "store_unknown" when the store was removed together with its orders.
        """
        values = _values(store)
        if not with_test:
            for name in _OF_TESTS:
                del values[name]
        with self._transactions.write() as connection:
            taken = connection.execute(
                select(func.count())
                .select_from(stores)
                .where(stores.c.code == store.code, stores.c.uid != store.uid, stores.c.removed_at.is_(None))
            ).scalar_one()
            if taken:
                raise CorrectInput("code_taken", field="Parametras", code=store.code)
            try:
                if store.store_id:
                    here = (stores.c.id == store.store_id) & (stores.c.revision == store.revision)
                    values["revision"] = store.revision + 1
                    if not connection.execute(update(stores).where(here).values(**values)).rowcount:
                        raise _changed_meanwhile(connection, store)
                    return replace(store, revision=store.revision + 1)
                store_id = connection.execute(
                    insert(stores).values(**values, revision=1).returning(stores.c.id)
                ).scalar_one()
            except IntegrityError as error:
                # PostgreSQL lets two programs come this far; its index decides.
                raise CorrectInput("code_taken", field="Parametras", code=store.code) from error
        return replace(store, store_id=store_id, revision=1)

    def save_together(self, changed: Iterable[Store]) -> list[Store]:
        """Replace the rows of several saved stores, all or none; returns them with their new revisions.

        Raises ChangedMeanwhile or CorrectInput as `save`; then none was written. After a DatabaseTrouble the rows
        themselves tell whether they were.
        """
        saved = []
        with self._transactions.write() as connection:
            for store in sorted(changed, key=lambda one: one.store_id):
                here = (stores.c.id == store.store_id) & (stores.c.revision == store.revision)
                values = _values(store) | {"revision": store.revision + 1}
                if not connection.execute(update(stores).where(here).values(**values)).rowcount:
                    raise _changed_meanwhile(connection, store)
                saved.append(replace(store, revision=store.revision + 1))
        return saved

    def record_test(self, store: Store, test: KeyTest) -> None:
        """Keep what a test of the saved values found. Marketplaces stay as known where Amazon named none this time.

        Nothing else of the store is touched, nor its revision. Where somebody has saved other keys meanwhile, the test
        says nothing of them and is not kept.
        """
        values: dict[str, object] = {
            "tested_at": to_stored_or_none(test.tested_at),
            "test_result": test.error.code if test.error else "",
            "valid_until": to_stored_or_none(test.valid_until),
        }
        if test.participations is not None:
            values["participations"] = json_text(list(test.participations))
        with self._transactions.write() as connection:
            connection.execute(update(stores).where(_same_keys(store)).values(**values))

    def record_proof(self, store: Store, at: datetime) -> None:
        """Keep that Amazon took the saved keys at that time; a newer test counts more. Touches what a test does."""
        with self._transactions.write() as connection:
            connection.execute(
                update(stores)
                .where(_same_keys(store), or_(stores.c.tested_at.is_(None), stores.c.tested_at < to_stored(at)))
                .values(tested_at=to_stored(at), test_result="")
            )

    def remove(self, store: Store, *, remove_orders: bool, now: datetime, by: str = "") -> None:
        """Remove a store; its orders, runs and held ones stay unless `remove_orders`. `by`: "user@computer".

        Raises AnotherAtWork("store_busy") while it is being imported, CorrectInput("store_posted") where orders are to
        go that have operations in Finvalda: forgotten, they could be created a second time.
        """
        here = store.store_id
        with self._transactions.write() as connection:
            self._leases.refuse_busy(connection, here, store.code)
            connection.execute(delete(leases).where(leases.c.store_id == here))
            if not remove_orders:
                connection.execute(
                    update(stores)
                    .where(stores.c.id == here)
                    .values(
                        removed_at=to_stored_or_none(now),
                        saved_by=by or None,
                        revision=stores.c.revision + 1,
                        secret_stamps="{}",
                        secret_saved_at="{}",
                    )
                )
                # where the same Parametras is made again, nothing begins by itself
                connection.execute(
                    update(schedules)
                    .where(schedules.c.store_id == here)
                    .values(switched_on=0, revision=schedules.c.revision + 1)
                )
                return
            _refuse_posted(connection, store)
            items = select(order_items.c.id).where(order_items.c.store_id == here)
            rows = select(orders.c.id).where(orders.c.store_id == here)
            own_runs = select(runs.c.id).where(runs.c.store_id == here)
            connection.execute(delete(item_details).where(item_details.c.item_row.in_(items)))
            connection.execute(delete(packages).where(packages.c.order_row.in_(rows)))
            connection.execute(delete(order_details).where(order_details.c.order_row.in_(rows)))
            connection.execute(delete(order_versions).where(order_versions.c.order_row.in_(rows)))
            connection.execute(delete(run_pages).where(run_pages.c.run_id.in_(own_runs)))
            own_postings = select(postings.c.id).where(postings.c.store_id == here)
            connection.execute(delete(posting_events).where(posting_events.c.posting_id.in_(own_postings)))
            connection.execute(delete(posting_decisions).where(posting_decisions.c.order_row.in_(rows)))
            prove_removed(self._erasures, connection, here, store.code, by)
            connection.execute(delete(personal_data).where(personal_data.c.order_row.in_(rows)))
            tables: tuple[Table, ...] = (
                personal_orders, personal_settings, retention_duties,
                postings, posting_files, posting_settings, vat_rules, product_mappings,
                order_items, item_texts, orders, held, cursors, schedules, ledger, slices, runs,
                role_answers, store_accounts, secret_dates,
            )  # fmt: skip
            for table in tables:
                connection.execute(delete(table).where(table.c.store_id == here))
            connection.execute(delete(guide_ticks).where(guide_ticks.c.store_uid == store.uid))
            connection.execute(delete(stores).where(stores.c.id == here))


def _refuse_posted(connection: Connection, store: Store) -> None:
    nothing_there = (PostingState.CLAIMED.value, PostingState.FAILED.value, PostingState.REMOVED.value)
    count = connection.execute(
        select(func.count())
        .select_from(postings)
        .where(postings.c.store_id == store.store_id, postings.c.state.not_in(nothing_there))
    ).scalar_one()
    if count:
        raise CorrectInput("store_posted", code=store.code, count=count)


def _changed_meanwhile(connection: Connection, store: Store) -> FvsError:
    """Why the row of a store that was read before is not there any more as it was."""
    found = connection.execute(
        select(stores.c.saved_by, stores.c.saved_at, stores.c.removed_at).where(stores.c.id == store.store_id)
    ).first()
    if found is None:
        return CorrectInput("store_unknown", code=store.code)
    at = from_stored_or_none(found.saved_at if found.removed_at is None else found.removed_at)
    code = "store_changed" if found.removed_at is None else "store_removed"
    return ChangedMeanwhile(code, code=store.code, by=found.saved_by or "", at=at.isoformat() if at else "")


def _same_keys(store: Store) -> ColumnElement[bool]:
    """The store's row, while nobody has saved other keys."""
    return and_(
        stores.c.id == store.store_id,
        stores.c.region == store.region.value,
        stores.c.client_identifier == store.client_identifier,
        stores.c.secret_stamps == _stamps_text(store),
    )


#: the columns that `record_test` writes
_OF_TESTS = ("participations", "valid_until", "tested_at", "test_result")


def _stamps_text(store: Store) -> str:
    return json_text({name.name: stamp for name, stamp in store.secret_stamps.items()})


def _values(store: Store) -> dict[str, object]:
    return {
        "uid": store.uid,
        "code": store.code,
        "kind": store.kind.value,
        "region": store.region.value,
        "client_identifier": store.client_identifier,
        "marketplaces": json_text(sorted(store.marketplace_ids)),
        "participations": json_text(list(store.participations)),
        "secret_stamps": _stamps_text(store),
        "secret_saved_at": json_text({name.name: at for name, at in store.secret_saved_at.items()}),
        "valid_until": to_stored_or_none(store.valid_until),
        "tested_at": to_stored_or_none(store.tested_at),
        "test_result": store.test_result,
        "saved_at": to_stored_or_none(store.saved_at),
        "saved_by": store.saved_by or None,
        "removed_at": to_stored_or_none(store.removed_at),
        "seller_id": store.seller_id,
    }


def _read(row: Any) -> Store:
    saved_at = msgspec.json.decode(row.secret_saved_at, type=dict[str, datetime])
    return Store(
        uid=row.uid,
        code=row.code,
        kind=StoreKind(row.kind),
        region=Region(row.region),
        client_identifier=row.client_identifier,
        marketplace_ids=frozenset(from_json(row.marketplaces)),
        participations=tuple(msgspec.json.decode(row.participations, type=list[Participation])),
        secret_stamps={SecretName[name]: stamp for name, stamp in from_json(row.secret_stamps).items()},
        secret_saved_at={SecretName[name]: at for name, at in saved_at.items()},
        valid_until=from_stored_or_none(row.valid_until),
        tested_at=from_stored_or_none(row.tested_at),
        test_result=row.test_result,
        saved_at=from_stored_or_none(row.saved_at),
        saved_by=row.saved_by or "",
        removed_at=from_stored_or_none(row.removed_at),
        seller_id=row.seller_id,
        store_id=row.id,
        revision=row.revision,
    )
