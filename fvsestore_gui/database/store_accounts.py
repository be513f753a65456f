"""Whose orders a store has: the keys that were proved to be of the same seller. One row a store, its newest proof."""

from sqlalchemy import delete, insert, select

from fvsestore_gui.database.leases import lock_stores
from fvsestore_gui.database.tables import store_accounts
from fvsestore_gui.database.times import from_stored, to_stored
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.model.accounts import AccountProof, ProvedAccount


class StoreAccounts:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def of(self, store_id: int) -> ProvedAccount | None:
        """What is known of the account of a store; None where nothing was proved yet."""
        with self._transactions.read() as connection:
            row = connection.execute(select(store_accounts).where(store_accounts.c.store_id == store_id)).first()
        if row is None:
            return None
        return ProvedAccount(row.fingerprint, AccountProof(row.proof), from_stored(row.proved_at), row.seller_id)

    def put(self, store_id: int, proved: ProvedAccount) -> None:
        """Keep a proof in place of the one before; a seller id that was seen stays until another is.

        Nothing is kept of a store that was removed with its orders just now.
        """
        with self._transactions.write() as connection:
            if not lock_stores(connection, [store_id]):
                return
            here = store_accounts.c.store_id == store_id
            seen = connection.execute(select(store_accounts.c.seller_id).where(here)).scalar()
            connection.execute(delete(store_accounts).where(here))
            connection.execute(
                insert(store_accounts).values(
                    store_id=store_id,
                    fingerprint=proved.fingerprint,
                    seller_id=proved.seller_id or seen or "",
                    proof=proved.proof.value,
                    proved_at=to_stored(proved.proved_at),
                )
            )
