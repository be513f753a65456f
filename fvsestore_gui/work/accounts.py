"""Crossed accounts: whether keys still open the account that a store's orders are of.

A store keeps the orders of one seller. Another seller's keys put into it by mistake would mix two sellers' orders for
good, so that new keys are proved before anything is asked for or stored: Amazon must know one of the orders kept here,
or show the seller id that is known here; where neither can be told, the marketplaces must have something in common.
That is enough only where the orders kept here are of reports or files alone: keys that brought orders by the API may
ask for one. The proof is kept by the fingerprint of the refresh token: keys that are known cost no call.

What the network or Amazon's troubles keep from being told speaks against nobody.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import NoReturn, Protocol

from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import (
    Cancelled,
    CorrectInput,
    Fact,
    FvsError,
    GrantRole,
    OtherAccount,
    SecretsTrouble,
    TryLater,
)
from fvsestore_gui.model.accounts import SELLER_ID, AccountProof, ProvedAccount
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import MARKETPLACES
from fvsestore_gui.model.orders import HeldOrder, Order
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.windows import earliest_asked
from fvsestore_gui.progress import Progress
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.work.runs import Guard, Told

_log = logging.getLogger(__name__)

#: how many of the newest orders are asked for before Amazon is taken to know none
MOST_ORDERS = 3


#: the marketplaces an account sells in, None where Amazon asks to wait
SellsIn = Callable[[], frozenset[str] | None]


class Witness(Protocol):
    """What is asked of an Amazon account to see whose it is; `amazon.account.AmazonAccount` is one."""

    def fingerprint(self, of: str) -> str:
        """Tells whether the keys are those that were proved for a store; `of` is its uid."""

    def get_order(
        self, order_id: str, included: tuple[str, ...], progress: Progress, told: Told | None = None
    ) -> Order | HeldOrder | None:
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


def compared(
    database: Database,
    account: Witness,
    draft: StoreDraft,
    saved: Store | None,
    test: KeyTest,
    clock: Clock,
    progress: Progress,
) -> KeyTest:
    """A test of a draft's keys with whose account they open; its error says so where they are another's.

    Nothing waits for Amazon's quota, and nothing is kept. Raises Cancelled.
    """
    if not test.good or (saved is None and not draft.seller_id):
        return test
    sold = frozenset(one.marketplace_id for one in test.participations or () if one.participates)
    sells_in = None if test.participations is None else sold
    try:
        proved = compare(database, account, _as_typed(draft, saved), clock, progress, lambda: sells_in)
    except OtherAccount as error:
        return replace(test, error=error)
    return test if saved is None else replace(test, account=proved)


def refuse_crossed(
    database: Database,
    open_account: Callable[[StoreDraft, Store | None], Witness],
    draft: StoreDraft,
    saved: Store,
    clock: Clock,
) -> None:
    """Raises OtherAccount where a draft would give a saved store the keys of another seller, or another seller id.

    A good test has found that out already; without one Amazon is asked now. Where it cannot be, imports will ask.
    """
    if draft.test is not None:
        if isinstance(draft.test.error, OtherAccount):
            raise draft.test.error
        if draft.test.good:
            return
    if draft.seller_id and not SELLER_ID.fullmatch(draft.seller_id):
        # saving says so
        return
    if draft.refresh_token is None and draft.seller_id == saved.seller_id:
        return
    try:
        account = open_account(draft, saved)
    except (CorrectInput, SecretsTrouble):
        return
    compare(database, account, _as_typed(draft, saved), clock, Progress())


def _as_typed(draft: StoreDraft, saved: Store | None) -> Store:
    """The store whose orders are looked at, with the seller id of a draft; one without orders where it is new."""
    if saved is not None:
        return replace(saved, seller_id=draft.seller_id)
    return Store(
        uid="",
        code=draft.code,
        kind=draft.kind,
        region=draft.region,
        client_identifier=draft.client_identifier,
        marketplace_ids=draft.marketplace_ids,
        seller_id=draft.seller_id,
    )


def compare(
    database: Database,
    account: Witness,
    store: Store,
    clock: Clock,
    progress: Progress,
    sells_in: SellsIn | None = None,
) -> ProvedAccount | None:
    """As `prove`, without waiting and keeping nothing; a seller id that was entered since is asked for.

    Raises OtherAccount, Cancelled; what keeps Amazon from answering is None.
    """
    try:
        known = known_proof(database, account, store)
        if known is not None and (known.seller_id or not store.seller_id):
            return known
        return examine(database, account, store, clock, progress, _impatient, sells_in)
    except (OtherAccount, Cancelled):
        raise
    except FvsError as error:
        _log.info("store %s: whose account it is cannot be told now: %s", store.code, error.code)
        return None


def remember_seller(database: Database, store: Store, fingerprint: str, shown: frozenset[str]) -> None:
    """Keep the seller id that Amazon showed beside a diagnosis, for keys that are proved: it will prove later ones."""
    proved = database.store_accounts.of(store.store_id)
    if proved is not None and proved.fingerprint == fingerprint and len(shown) == 1:
        database.store_accounts.put(store.store_id, replace(proved, seller_id=min(shown)))


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
    database: Database,
    account: Witness,
    store: Store,
    clock: Clock,
    progress: Progress,
    told: Told | None,
    sells_in: SellsIn | None = None,
) -> ProvedAccount | None:
    """What Amazon's answers prove of keys that are new to a store; None where they tell nothing. Raises as `prove`."""

    def proved(proof: AccountProof, seller_id: str = "") -> ProvedAccount:
        return ProvedAccount(account.fingerprint(store.uid), proof, clock.now(), seller_id)

    before = database.store_accounts.of(store.store_id)
    seen = before.seller_id if before is not None else ""
    expected = store.seller_id or seen
    shown = _shown(account, progress, told) if expected else frozenset[str]()
    if seen in shown and expected in shown:
        # Amazon showed it for keys that were proved before
        return proved(AccountProof.SELLER_ID, seen)
    # one that was only entered may have been entered together with the keys: the orders know better
    known, refused = _knows_an_order(database, account, store, clock, progress, told)
    keeps = known or _keeps_orders(database, store)
    if store.seller_id and shown and store.seller_id not in shown and (known or not keeps):
        raise _differs(store, shown)
    if refused is not None and (expected in shown or not shown) and database.orders.named_by_api(store.store_id):
        raise refused
    if expected in shown:
        return proved(AccountProof.SELLER_ID, expected)
    if known:
        return proved(AccountProof.KNOWN_ORDER, min(shown, default=""))
    if not keeps:
        return proved(AccountProof.FIRST_KEYS, min(shown, default=""))
    if shown:
        raise _crossed(store, "seller_id", expected, ", ".join(sorted(shown)))
    same = _same_marketplaces(database, store, sells_in or partial(account.takes_part_in, progress))
    return proved(AccountProof.MARKETPLACES) if same else None


def _shown(account: Witness, progress: Progress, told: Told | None) -> frozenset[str]:
    try:
        return account.seller_ids(progress, told)
    except (GrantRole, TryLater) as error:
        _log.info("Amazon shows no seller id: %s", error.code)
        return frozenset()


def _knows_an_order(
    database: Database, account: Witness, store: Store, clock: Clock, progress: Progress, told: Told | None
) -> tuple[bool, GrantRole | None]:
    """Whether Amazon knows one of the newest orders; where it cannot be told, False and why Amazon may not be asked.

    Raises OtherAccount where it knows none.
    """
    unknown = []
    for order_id in database.orders.newest(
        store.store_id, MOST_ORDERS, earliest_asked(store.marketplace_ids, clock.now())
    ):
        try:
            found = account.get_order(order_id, (), progress, told)
        except GrantRole as error:
            # what may not be asked tells nothing of whose it is
            _log.info("whose order it is cannot be asked: %s", error.code)
            return False, error
        except TryLater as error:
            if error.code != "amazon_bad_shape" or not str(error.facts.get("key")).startswith("order"):
                raise
            # an answer without the order
            found = None
        # one with an empty order has no id
        if found is not None and found.order_id == order_id:
            return True, None
        unknown.append(order_id)
    if unknown:
        raise _crossed(store, "order", unknown[0], "")
    return False, None


def _keeps_orders(database: Database, store: Store) -> bool:
    return bool(database.orders.newest(store.store_id, 1))


def _same_marketplaces(database: Database, store: Store, sells_in: SellsIn) -> bool:
    """Whether the account sells where the orders kept here were placed; False where it cannot be told.

    Raises OtherAccount where it sells in none of them.
    """
    counts = database.orders.marketplace_counts(store.store_id)
    here = {marketplace_id for marketplace_id, (orders, _) in counts.items() if orders and marketplace_id}
    try:
        there = sells_in()
    except (GrantRole, TryLater) as error:
        _log.info("the marketplaces cannot be compared: %s", error.code)
        return False
    if not here or not there:
        # an account that sells nowhere just now may be anybody's
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
