"""Crossed accounts: keys of another seller never bring an order into a store, and nobody else is ever refused."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.errors import Cancelled, FvsError, GrantRole, OtherAccount, ReachAmazon, RenewCredential, TryLater
from fvsestore_gui.model.accounts import AccountProof
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.orders import HeldOrder, Order, Source
from fvsestore_gui.model.runs import ImportKind, ImportRequest, Run, RunState
from fvsestore_gui.model.stores import Store, StoreKind
from fvsestore_gui.progress import Progress
from fvsestore_gui.work.accounts import compare, guard, prove
from fvsestore_gui.work.importing import import_orders
from tests.work.test_importing import DE, PL, SmallAmazon, an_order

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
OURS, THEIRS = "A1OURSELLER001", "A2OTHERSELLER02"
TURKEY = "A33AVAJ2PDY3EV"


class Seller(SmallAmazon):
    """One seller's account, opened by one refresh token."""

    def __init__(
        self, clock: StandingClock, orders: list[Order | HeldOrder], seller_id: str, sells_in: frozenset[str]
    ) -> None:
        super().__init__(clock, orders)
        self.token = f"token of {seller_id}"
        self.shown = frozenset({seller_id})
        self.sells_in: frozenset[str] | None = sells_in
        self.calls: list[str] = []
        #: operation -> what it raises instead of an answer
        self.troubles: dict[str, FvsError] = {}
        #: answers 200 to getOrder without saying which order it is
        self.nameless = False

    def fingerprint(self, of: str) -> str:
        return f"{of}: {self.token}"

    def _called(self, operation: str) -> None:
        self.calls.append(operation)
        if operation in self.troubles:
            raise self.troubles[operation]

    def get_order(self, order_id: str, included: Any, progress: Progress, told: Any = None) -> Order | HeldOrder | None:
        self._called("getOrder")
        if self.nameless:
            return HeldOrder(None, "order_id_missing", "orderId", None, "{}")
        return super().get_order(order_id, included, progress, told)

    def seller_ids(self, progress: Progress, told: Any = None) -> frozenset[str]:
        self._called("listTransactions")
        return self.shown

    def takes_part_in(self, progress: Progress) -> frozenset[str] | None:
        self._called("participations")
        return self.sells_in


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def database(place: Path | str, clock: StandingClock) -> Iterator[Database]:
    opened = Database(place, clock)
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database) -> Store:
    return database.stores.save(
        Store("uid", "FVSAMAZON", StoreKind.AMAZON, Region.EUROPE, "client", frozenset({DE, PL}))
    )


@pytest.fixture
def ours(clock: StandingClock) -> Seller:
    """Five orders of the last days."""
    return Seller(
        clock, [an_order(number, NOW - timedelta(days=number, hours=1)) for number in range(5)], OURS, frozenset({DE})
    )


@pytest.fixture
def theirs(clock: StandingClock) -> Seller:
    """Another seller's five orders in the same marketplace."""
    orders: list[Order | HeldOrder] = [
        an_order(number, NOW - timedelta(days=number - 700, hours=2)) for number in range(700, 705)
    ]
    return Seller(clock, orders, THEIRS, frozenset({DE}))


@pytest.fixture
def run_import(database: Database, clock: StandingClock) -> Callable[[Store, Seller], Run]:
    def run(store: Store, seller: Seller) -> Run:
        return import_orders(
            database=database,
            account=seller,
            store=store,
            request=ImportRequest(ImportKind.LAST_DAYS, days=20),
            clock=clock,
            progress=Progress(),
            holder="ona@buhalterija",
            guard=guard(database, seller, store, clock, Progress()),
        )

    return run


Importing = Callable[[Store, Seller], Run]


def test_keys_of_another_account_bring_nothing_into_the_store(
    database: Database, store: Store, ours: Seller, theirs: Seller, run_import: Importing
) -> None:
    """The import is refused before Amazon is asked for orders, and its run says why; the store's orders stay alone."""
    run_import(store, ours)
    with pytest.raises(OtherAccount) as caught:
        run_import(store, theirs)
    assert caught.value.code == "account_crossed"
    assert caught.value.facts == {
        "code": "FVSAMAZON", "by": "order", "expected": ours.orders[0].order_id, "found": ""
    }  # fmt: skip
    assert theirs.asked == []
    assert database.orders.count(store.store_id) == 5
    run = database.runs.last(store.store_id)
    assert run is not None
    assert (run.state, run.error_code, run.counts.received) == (RunState.FAILED, "account_crossed", 0)
    kept = database.store_accounts.of(store.store_id)
    assert kept is not None
    assert kept.fingerprint == ours.fingerprint("uid")


def test_own_new_keys_cost_one_call_once(database: Database, store: Store, ours: Seller, run_import: Importing) -> None:
    """A renewed token is proved by one order that Amazon knows; the next imports ask nothing more."""
    run_import(store, ours)
    assert ours.calls == []
    ours.token = "renewed"
    assert run_import(store, ours).state is RunState.DONE
    assert ours.calls == ["getOrder"]
    kept = database.store_accounts.of(store.store_id)
    assert kept is not None
    assert kept.proof is AccountProof.KNOWN_ORDER
    run_import(store, ours)
    assert ours.calls == ["getOrder"]


def test_a_store_from_before_the_proof_is_proved_by_its_orders(
    database: Database, store: Store, ours: Seller, clock: StandingClock, run_import: Importing
) -> None:
    """Where orders were kept before proofs were, the keys are looked at once as new ones are."""
    import_orders(
        database=database, account=ours, store=store, request=ImportRequest(ImportKind.LAST_DAYS, days=20),
        clock=clock, progress=Progress(), holder="ona@buhalterija",
    )  # fmt: skip
    run_import(store, ours)
    run_import(store, ours)
    assert ours.calls == ["getOrder"]


def test_the_first_keys_of_a_store_are_never_refused(
    database: Database, store: Store, ours: Seller, theirs: Seller, clock: StandingClock
) -> None:
    """As long as nothing is kept, there is nothing to mix: any keys are the store's own, and nothing is asked."""
    for seller in (ours, theirs):
        proved = prove(database, seller, store, clock, Progress())
        assert proved is not None
        assert proved.proof is AccountProof.FIRST_KEYS
        assert seller.calls == []


def test_one_order_that_amazon_lost_speaks_against_nobody(
    database: Database, store: Store, ours: Seller, clock: StandingClock, run_import: Importing
) -> None:
    """Only when it knows none of the newest three it is another account."""
    run_import(store, ours)
    ours.token = "renewed"
    del ours.orders[:2]
    proved = prove(database, ours, store, clock, Progress())
    assert proved is not None
    assert proved.proof is AccountProof.KNOWN_ORDER
    assert ours.calls == ["getOrder"] * 3


@pytest.mark.parametrize(
    "trouble",
    [
        ReachAmazon("network_dns", host="sellingpartnerapi-eu.amazon.com"),
        TryLater("amazon_down", status=503),
        RenewCredential("lwa_invalid_grant"),
        Cancelled(),
    ],
)
def test_trouble_on_the_way_is_not_another_account(
    database: Database, store: Store, ours: Seller, theirs: Seller, run_import: Importing, trouble: FvsError
) -> None:
    """What keeps Amazon from answering is told as itself, and nothing is stored meanwhile either."""
    run_import(store, ours)
    theirs.troubles["getOrder"] = trouble
    if isinstance(trouble, Cancelled):
        assert run_import(store, theirs).state is RunState.CANCELLED
    else:
        with pytest.raises(type(trouble)) as caught:
            run_import(store, theirs)
        assert caught.value.code == trouble.code
    assert theirs.asked == []
    assert database.orders.count(store.store_id) == 5


ANSWERS_WITHOUT_AN_ORDER = [
    None,
    TryLater("amazon_bad_shape", status=200, operation="getOrder", key="order"),
    TryLater("amazon_bad_shape", status=200, operation="getOrder", key="order.orderId"),
]


@pytest.mark.parametrize("answer", ANSWERS_WITHOUT_AN_ORDER)
def test_an_answer_without_the_order_proves_nothing(
    database: Database, store: Store, theirs: Seller, ours: Seller, run_import: Importing, answer: FvsError | None
) -> None:
    """A 200 with an empty order, with none or with another speaks for nobody: as where Amazon knows none."""
    run_import(store, ours)
    theirs.nameless = True
    if answer is not None:
        theirs.troubles["getOrder"] = answer
    with pytest.raises(OtherAccount) as caught:
        run_import(store, theirs)
    assert (caught.value.code, caught.value.facts["by"]) == ("account_crossed", "order")
    assert database.orders.count(store.store_id) == 5


def test_one_answer_without_the_order_does_not_stop_the_own_import(
    database: Database, store: Store, ours: Seller, run_import: Importing
) -> None:
    """Amazon's slip at one order is made good by the next one."""
    run_import(store, ours)
    ours.token, asked = "renewed", ours.get_order

    def slips(order_id: str, included: Any, progress: Progress, told: Any = None) -> Order | HeldOrder | None:
        found = asked(order_id, included, progress, told)
        if len(ours.calls) == 1:
            raise TryLater("amazon_bad_shape", status=200, operation="getOrder", key="order")
        return found

    ours.get_order = slips  # type: ignore[method-assign]
    assert run_import(store, ours).state is RunState.DONE
    assert ours.calls == ["getOrder"] * 2


def test_another_trouble_with_the_answer_is_told_as_itself(
    database: Database, store: Store, ours: Seller, run_import: Importing
) -> None:
    """An answer that is too large says nothing of whose the order is."""
    run_import(store, ours)
    ours.token = "renewed"
    ours.troubles["getOrder"] = TryLater("amazon_bad_shape", status=200, operation="getOrder", key="size")
    with pytest.raises(TryLater):
        run_import(store, ours)


REFUSALS = [GrantRole("access_denied", status=403), GrantRole("request_refused", status=400)]


@pytest.mark.parametrize("refusal", REFUSALS)
def test_keys_that_may_not_ask_for_orders_the_api_brought_are_refused_as_such(
    database: Database, store: Store, ours: Seller, theirs: Seller, run_import: Importing, refusal: GrantRole
) -> None:
    """Both sell in one country, which proves nothing: the refusal is told, nothing is stored and nothing proved."""
    run_import(store, ours)
    theirs.troubles["getOrder"] = refusal
    for entered in (store, replace(store, seller_id=THEIRS)):
        with pytest.raises(GrantRole) as caught:
            run_import(entered, theirs)
        assert caught.value.code == refusal.code
    assert database.orders.count(store.store_id) == 5
    kept = database.store_accounts.of(store.store_id)
    assert kept is not None
    assert (kept.fingerprint, kept.proof) == (ours.fingerprint("uid"), AccountProof.FIRST_KEYS)


@pytest.fixture
def reported(database: Database, store: Store, ours: Seller) -> Store:
    """The store with orders that only a report has brought."""
    lease = database.leases.take(store.store_id, store.code, "ona@buhalterija")
    run_id = database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "ona@buhalterija"))
    database.pages.write(lease, run_id, ReadPage(tuple(ours.orders), digest="d", source=Source.REPORT))
    database.leases.release(lease)
    return store


def test_keys_that_may_not_ask_for_orders_are_told_by_their_marketplaces(
    database: Database, reported: Store, ours: Seller, clock: StandingClock
) -> None:
    """Where only reports were read, an account that sells in none of the kept orders' countries is another."""
    ours.troubles["getOrder"] = GrantRole("access_denied", status=403)
    proved = prove(database, ours, reported, clock, Progress())
    assert proved is not None
    assert proved.proof is AccountProof.MARKETPLACES
    ours.token, ours.sells_in = "renewed", frozenset({TURKEY})
    with pytest.raises(OtherAccount) as caught:
        prove(database, ours, reported, clock, Progress())
    assert caught.value.facts == {"code": "FVSAMAZON", "by": "marketplaces", "expected": "DE", "found": "TR"}
    ours.sells_in = None
    assert prove(database, ours, reported, clock, Progress()) is None


def test_an_account_that_sells_nowhere_just_now_is_not_another(
    database: Database, reported: Store, ours: Seller, clock: StandingClock
) -> None:
    """On holiday or not yet opened it takes part in no marketplace: that tells nothing of whose it is."""
    ours.troubles["getOrder"] = GrantRole("access_denied", status=403)
    ours.sells_in = frozenset()
    assert prove(database, ours, reported, clock, Progress()) is None
    assert database.store_accounts.of(reported.store_id) is None


# -- the seller id ---------------------------------------------------------------------------------------------------


def test_the_seller_id_that_was_entered_tells_accounts_apart_by_itself(
    database: Database, store: Store, ours: Seller, theirs: Seller, clock: StandingClock, run_import: Importing
) -> None:
    """One call proves the own keys; another seller's are refused although nobody asked for an order."""
    entered = replace(store, seller_id=OURS)
    run_import(entered, ours)
    assert ours.calls == ["listTransactions"]
    kept = database.store_accounts.of(store.store_id)
    assert kept is not None
    assert (kept.proof, kept.seller_id) == (AccountProof.SELLER_ID, OURS)
    theirs.troubles["getOrder"] = GrantRole("access_denied", status=403)
    with pytest.raises(OtherAccount) as caught:
        prove(database, theirs, entered, clock, Progress())
    assert caught.value.facts == {"code": "FVSAMAZON", "by": "seller_id", "expected": OURS, "found": THEIRS}


def test_a_seller_id_that_is_entered_together_with_the_keys_proves_nothing(
    database: Database, store: Store, ours: Seller, theirs: Seller, clock: StandingClock, run_import: Importing
) -> None:
    """Another seller's keys and that seller's id fit together, and belong into this store no more than one of them."""
    run_import(store, ours)
    with pytest.raises(OtherAccount) as caught:
        prove(database, theirs, replace(store, seller_id=THEIRS), clock, Progress())
    assert caught.value.code == "account_crossed"
    run_import(replace(store, seller_id=OURS), ours)
    with pytest.raises(OtherAccount):
        compare(database, theirs, replace(store, seller_id=THEIRS), clock, Progress())


def test_a_mistyped_seller_id_is_told_from_other_keys(
    database: Database, store: Store, ours: Seller, theirs: Seller, clock: StandingClock, run_import: Importing
) -> None:
    """Amazon knows the orders, so the keys are right and the field is wrong; without orders both may be."""
    mistyped = replace(store, seller_id="A1OURSELLER010")
    with pytest.raises(OtherAccount) as caught:
        run_import(mistyped, ours)
    assert caught.value.code == "seller_id_differs"
    assert database.orders.count(store.store_id) == 0
    run_import(store, ours)
    ours.token = "renewed"
    with pytest.raises(OtherAccount) as caught:
        prove(database, ours, mistyped, clock, Progress())
    assert caught.value.code == "seller_id_differs"
    assert caught.value.facts == {"code": "FVSAMAZON", "expected": "A1OURSELLER010", "found": OURS}
    with pytest.raises(OtherAccount) as caught:
        prove(database, theirs, mistyped, clock, Progress())
    assert caught.value.code == "account_crossed"


def test_a_seller_id_entered_later_is_compared_with_what_amazon_showed(
    database: Database, store: Store, ours: Seller, clock: StandingClock, run_import: Importing
) -> None:
    """Without a call: what was seen of these keys is remembered."""
    run_import(replace(store, seller_id=OURS), ours)
    ours.calls.clear()
    with pytest.raises(OtherAccount) as caught:
        prove(database, ours, replace(store, seller_id=THEIRS), clock, Progress())
    assert caught.value.code == "seller_id_differs"
    assert ours.calls == []


@pytest.mark.parametrize("trouble", [GrantRole("access_denied", status=403), TryLater("amazon_down", status=503), None])
def test_an_application_without_the_finance_role_is_proved_by_its_orders(
    database: Database, store: Store, ours: Seller, run_import: Importing, trouble: FvsError | None
) -> None:
    """A seller id that Amazon does not show, for want of a role, in trouble or without sales, stops nothing."""
    run_import(store, ours)
    ours.token = "renewed"
    ours.shown = frozenset()
    if trouble is not None:
        ours.troubles["listTransactions"] = trouble
    assert run_import(replace(store, seller_id=OURS), ours).state is RunState.DONE
    assert ours.calls == ["listTransactions", "getOrder"]


# -- a test of keys --------------------------------------------------------------------------------------------------


def test_a_test_of_keys_says_that_they_are_anothers_and_keeps_nothing(
    database: Database, store: Store, ours: Seller, theirs: Seller, clock: StandingClock, run_import: Importing
) -> None:
    """Before Saugoti nothing may change: the proof of the saved keys stays."""
    run_import(store, ours)
    with pytest.raises(OtherAccount):
        compare(database, theirs, store, clock, Progress())
    ours.token = "renewed"
    proved = compare(database, ours, store, clock, Progress())
    assert proved is not None
    kept = database.store_accounts.of(store.store_id)
    assert kept is not None
    assert kept.fingerprint != proved.fingerprint == ours.fingerprint("uid")


def test_a_test_of_keys_neither_waits_nor_fails_because_of_the_comparing(
    database: Database, store: Store, ours: Seller, theirs: Seller, clock: StandingClock, run_import: Importing
) -> None:
    """Where Amazon asks to wait or is away, the test is what it is without."""
    run_import(store, ours)
    theirs.troubles["getOrder"] = ReachAmazon("network_cut", host="amazon")
    assert compare(database, theirs, store, clock, Progress()) is None

    def waits(order_id: str, included: Any, progress: Progress, told: Any = None) -> None:
        told(NOW + timedelta(seconds=60), "quota")
        raise AssertionError("it waited")

    theirs.get_order = waits  # type: ignore[method-assign,assignment]
    assert compare(database, theirs, store, clock, Progress()) is None
