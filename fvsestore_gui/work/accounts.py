"""Crossed accounts: whether keys still open the account that a store's orders are of.

A store keeps the orders of one seller. Another seller's keys put into it by mistake would mix two sellers' orders for
good, so that new keys are proved before anything is asked for or stored: Amazon must know one of the orders kept here,
or show the seller id that is known here; where neither can be told, the marketplaces must have something in common.
The proof is kept by the fingerprint of the refresh token: keys that are known cost no call.

What the network or Amazon's troubles keep from being told speaks against nobody.
"""

import logging
from datetime import datetime
from typing import NoReturn, Protocol

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import Cancelled, Fact, FvsError, GrantRole, OtherAccount, TryLater
from fvsestore_gui.model.accounts import AccountProof, ProvedAccount
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.windows import earliest_asked
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.runs import Guard, Told

_log = logging.getLogger(__name__)

#: how many of the newest orders are asked for before Amazon is taken to know none
MOST_ORDERS = 3


class Witness(Protocol):
    """What is asked of an Amazon account to see whose it is; `amazon.account.AmazonAccount` is one."""

    def fingerprint(self, of: str) -> str:
        """Tells whether the keys are those that were proved for a store; `of` is its uid."""

    def get_order(
        self, order_id: str, included: tuple[str, ...], progress: Progress, told: Told | None = None
    ) -> object | None:
        """None where Amazon knows no such order."""

    def seller_ids(self, progress: Progress, told: Told | None = None) -> frozenset[str]:
        """The sellers whom Amazon shows, none where nothing was sold lately."""

    def takes_part_in(self, progress: Progress) -> frozenset[str] | None:
        """The marketplaces the account sells in, None where Amazon asks to wait."""


def guard(database: Database, account: Witness, store: Store, clock: Clock, progress: Progress) -> Guard:
    """What a run asks before it stores anything; see `prove`."""

    def look(told: Told) -> None:
        prove(database, account, store, clock, progress, told)

    return look


def prove(
    database: Database, account: Witness, store: Store, clock: Clock, progress: Progress, told: Told | None = None
) -> ProvedAccount | None:
    """See that the keys are of the store's own account, and keep the proof; None where it cannot be told.

    Raises OtherAccount where they are another's, else what keeps Amazon from answering (ReachAmazon, TryLater,
    RenewCredential), Cancelled.
    """
    proved = known_proof(database, account, store)
    if proved is None:
        proved = examine(database, account, store, clock, progress, told)
        if proved is not None:
            database.store_accounts.put(store.store_id, proved)
            _log.info("store %s: its keys are its own: %s", store.code, proved.proof.value)
    return proved


def compare(
    database: Database, account: Witness, store: Store, clock: Clock, progress: Progress
) -> ProvedAccount | None:
    """The same for a test of keys, saved or not: nothing waits for Amazon's quota, nothing is kept.

    Raises OtherAccount, Cancelled; what keeps Amazon from answering is None.
    """
    try:
        return known_proof(database, account, store) or examine(database, account, store, clock, progress, _impatient)
    except (OtherAccount, Cancelled):
        raise
    except FvsError as error:
        _log.info("store %s: whose account it is cannot be told now: %s", store.code, error.code)
        return None


def known_proof(database: Database, account: Witness, store: Store) -> ProvedAccount | None:
    """The proof of just these keys, None where they are new here. Asks nobody. Raises OtherAccount("seller_id_differs")
    where another seller id was entered since than Amazon showed."""
    proved = database.store_accounts.of(store.store_id)
    if proved is None or proved.fingerprint != account.fingerprint(store.uid):
        return None
    if store.seller_id and proved.seller_id and store.seller_id != proved.seller_id:
        raise _differs(store, frozenset({proved.seller_id}))
    return proved


def examine(
    database: Database, account: Witness, store: Store, clock: Clock, progress: Progress, told: Told | None
) -> ProvedAccount | None:
    """What Amazon's answers prove of keys that are new to a store; None where they tell nothing. Raises as `prove`."""

    def proved(proof: AccountProof, seller_id: str = "") -> ProvedAccount:
        return ProvedAccount(account.fingerprint(store.uid), proof, clock.now(), seller_id)

    before = database.store_accounts.of(store.store_id)
    expected = store.seller_id or (before.seller_id if before is not None else "")
    shown = _shown(account, progress, told) if expected else frozenset[str]()
    if expected in shown:
        return proved(AccountProof.SELLER_ID, expected)
    known = _knows_an_order(database, account, store, clock, progress, told)
    if known and shown and store.seller_id:
        # the account is right, so that what was entered is not
        raise _differs(store, shown)
    if known:
        return proved(AccountProof.KNOWN_ORDER, min(shown, default=""))
    if shown and store.seller_id and not _keeps_orders(database, store):
        raise _differs(store, shown)
    if not _keeps_orders(database, store):
        return proved(AccountProof.FIRST_KEYS, min(shown, default=""))
    if shown:
        raise _crossed(store, "seller_id", expected, ", ".join(sorted(shown)))
    return proved(AccountProof.MARKETPLACES) if _same_marketplaces(database, account, store, progress) else None


def _shown(account: Witness, progress: Progress, told: Told | None) -> frozenset[str]:
    try:
        return account.seller_ids(progress, told)
    except (GrantRole, TryLater) as error:
        _log.info("Amazon shows no seller id: %s", error.code)
        return frozenset()


def _knows_an_order(
    database: Database, account: Witness, store: Store, clock: Clock, progress: Progress, told: Told | None
) -> bool:
    """Whether Amazon knows one of the newest orders; False where it cannot be told. Raises OtherAccount where none."""
    unknown = []
    for order_id in database.orders.newest(
        store.store_id, MOST_ORDERS, earliest_asked(store.marketplace_ids, clock.now())
    ):
        try:
            found = account.get_order(order_id, (), progress, told)
        except GrantRole as error:
            # what may not be asked tells nothing of whose it is
            _log.info("whose order it is cannot be asked: %s", error.code)
            return False
        if found is not None:
            return True
        unknown.append(order_id)
    if unknown:
        raise _crossed(store, "order", unknown[0], "")
    return False


def _keeps_orders(database: Database, store: Store) -> bool:
    return bool(database.orders.newest(store.store_id, 1))


def _same_marketplaces(database: Database, account: Witness, store: Store, progress: Progress) -> bool:
    """Whether the account sells where the orders kept here were placed; False where it cannot be told.

    Raises OtherAccount where it sells in none of them.
    """
    counts = database.orders.marketplace_counts(store.store_id)
    here = {marketplace_id for marketplace_id, (orders, _) in counts.items() if orders and marketplace_id}
    try:
        there = account.takes_part_in(progress)
    except (GrantRole, TryLater) as error:
        _log.info("the marketplaces cannot be compared: %s", error.code)
        return False
    if not here or there is None:
        return False
    if here.isdisjoint(there):
        raise _crossed(store, "marketplaces", _countries(here), _countries(there))
    return True


def _countries(marketplace_ids: set[str] | frozenset[str]) -> str:
    known = (MARKETPLACES.get(one) for one in marketplace_ids)
    return ", ".join(sorted(one.country for one in known if one is not None))


def _impatient(until: datetime, reason: str) -> NoReturn:
    raise TryLater("amazon_throttled", ready_at=until.isoformat(timespec="seconds"))


def _crossed(store: Store, by: str, expected: str, found: str) -> OtherAccount:
    facts: dict[str, Fact] = {"by": by, "expected": expected, "found": found}
    return OtherAccount("account_crossed", code=store.code, **facts)


def _differs(store: Store, shown: frozenset[str]) -> OtherAccount:
    return OtherAccount("seller_id_differs", code=store.code, expected=store.seller_id, found=", ".join(sorted(shown)))
