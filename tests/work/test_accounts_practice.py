"""Two sellers of one region through the practice shop: whatever imports, the second one's keys bring nothing in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fvsestore_gui.errors import OtherAccount
from fvsestore_gui.model.accounts import AccountProof
from fvsestore_gui.model.history import HistoryRequest
from fvsestore_gui.model.months import Month
from fvsestore_gui.model.runs import ImportKind, ImportRequest, RunState
from fvsestore_gui.model.stores import SecretName, Store
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.accounts import PracticeAccount
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.store_draft import StoreDraft

Opened = tuple[Office, PracticeShop]
SINCE_LAST = ImportRequest(ImportKind.SINCE_LAST)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    office, shop = open_practice(Paths.for_user(tmp_path, practice=True), speed=600.0)
    yield office, shop
    office.close()
    shop.stop()


@pytest.fixture
def imported(opened: Opened) -> Opened:
    """The first store has orders of its own, some of them by a report alone, and its schedule is due."""
    office, shop = opened
    office.import_orders(FIRST_STORE, ImportRequest(ImportKind.LAST_DAYS, days=5), Progress())
    since = office.clock.now() - timedelta(days=20)
    office.load_history(FIRST_STORE, HistoryRequest(since, since + timedelta(days=5)), Progress())
    office.scheduling.save_schedule(
        FIRST_STORE, replace(office.scheduling.schedule(FIRST_STORE), switched_on=True, every_minutes=15)
    )
    office.clock.wait(Progress(), 1200)
    return office, shop


def typed(office: Office, seller: PracticeAccount, **changes: object) -> StoreDraft:
    """The first store as somebody would change it: the keys of `seller` pasted over its own."""
    store = office.store(FIRST_STORE)
    draft = StoreDraft(
        code=store.code,
        kind=store.kind,
        region=store.region,
        client_identifier=seller.client_identifier,
        client_secret=office.new_secret(seller.client_secret),
        refresh_token=office.new_secret(seller.refresh_token),
        marketplace_ids=store.marketplace_ids,
        seller_id=store.seller_id,
        uid=store.uid,
        revision=store.revision,
    )
    return replace(draft, **changes)  # type: ignore[arg-type]  # fields of StoreDraft by name


def cross(office: Office, seller: PracticeAccount) -> Store:
    """Put a seller's keys into the first store past everything that would refuse them."""
    store = office.store(FIRST_STORE)
    for name, value in {
        SecretName.CLIENT_SECRET: seller.client_secret,
        SecretName.REFRESH_TOKEN: seller.refresh_token,
    }.items():
        stamp = store.secret_stamps[name]
        office._secrets.write(store.uid, name, office.new_secret(value), stamp, stamp)
    return office._database.stores.save(replace(store, client_identifier=seller.client_identifier))


def known_orders(office: Office) -> set[str]:
    store_id = office.store(FIRST_STORE).store_id
    return set(office._database.orders.newest(store_id, 10_000))


Verb = Callable[[Office], object]
VERBS: dict[str, Verb] = {
    "import": lambda office: office.import_orders(FIRST_STORE, SINCE_LAST, Progress()),
    "second look": lambda office: office.import_orders(FIRST_STORE, ImportRequest(ImportKind.SECOND_LOOK), Progress()),
    "by id": lambda office: office.import_orders(
        FIRST_STORE, ImportRequest(ImportKind.ORDER_IDS, order_ids=("406-1234567-7654321",)), Progress()
    ),
    "retry": lambda office: office.retry_held(FIRST_STORE, None, Progress()),
    "history": lambda office: office.load_history(
        FIRST_STORE, HistoryRequest(office.clock.now() - timedelta(days=40)), Progress()
    ),
    "complete": lambda office: office.complete_orders(FIRST_STORE, Progress()),
    "schedule": lambda office: office.scheduling.run_scheduled(FIRST_STORE, Progress()),
    "month": lambda office: _check_last_month(office),
}


def _check_last_month(office: Office) -> object:
    month = Month.of(office.clock.now() - timedelta(days=31))
    return office.proof.check_month(FIRST_STORE, month.year, month.month, Progress())


@pytest.mark.parametrize("verb", VERBS)
def test_whatever_imports_refuses_the_keys_of_another_seller(imported: Opened, verb: str) -> None:
    """By hand, by itself, by report or one by one: nothing is asked but whose orders they are, nothing is stored."""
    office, shop = imported
    if verb == "retry":
        shop.faults.set(Fault.UNREADABLE_ORDER, times=1)
        office.import_orders(FIRST_STORE, ImportRequest(ImportKind.LAST_DAYS, days=8), Progress())
        assert office.held_count(office.store(FIRST_STORE).store_id) == 1
    before, runs = known_orders(office), office.last_run(office.store(FIRST_STORE).store_id)
    assert runs is not None
    cross(office, shop.account("Europe", 2))
    shop.requests.clear()
    with pytest.raises(OtherAccount) as caught:
        VERBS[verb](office)
    assert caught.value.code == "account_crossed"
    assert known_orders(office) == before
    asked = {path.rpartition("/")[0] for _, path, _ in shop.requests}
    # getOrder alone: neither a search nor a report
    assert asked <= {"/auth/o2", "/eu/orders/2026-01-01/orders"}
    run = office.last_run(office.store(FIRST_STORE).store_id)
    assert run is not None
    assert run.run_id > runs.run_id
    assert (run.state, run.error_code, run.counts.received) == (RunState.FAILED, "account_crossed", 0)


def test_the_test_says_so_and_saugoti_refuses(imported: Opened) -> None:
    """Before anything is saved: the store and its keys stay as they are, with the test or without."""
    office, shop = imported
    saved = office.store(FIRST_STORE)
    draft = typed(office, shop.account("Europe", 2))
    test = office.test_key(draft, Progress())
    assert test.error is not None
    assert (test.error.code, test.error.facts["by"]) == ("account_crossed", "order")
    assert test.valid_until is not None
    for shown in (replace(draft, test=test), draft):
        with pytest.raises(OtherAccount):
            office.save_store(shown)
    assert office.store(FIRST_STORE) == saved
    assert office.import_orders(FIRST_STORE, SINCE_LAST, Progress()).state is RunState.DONE


@pytest.mark.parametrize("fault", [Fault.MISSING_SELLERS_ROLE, Fault.UNAVAILABLE])
def test_a_test_that_failed_for_another_reason_does_not_let_keys_through(imported: Opened, fault: Fault) -> None:
    """The marketplaces could not be listed, so the test did not come to whose keys they are: Saugoti looks itself."""
    office, shop = imported
    saved = office.store(FIRST_STORE)
    draft = typed(office, shop.account("Europe", 2))
    shop.faults.set(fault)
    test = office.test_key(draft, Progress())
    assert test.error is not None
    assert not isinstance(test.error, OtherAccount)
    shop.faults.clear(fault)
    with pytest.raises(OtherAccount):
        office.save_store(replace(draft, test=test))
    assert office.store(FIRST_STORE) == saved
    # where Amazon does not answer, keys are saved as they always were
    shop.faults.set(Fault.UNAVAILABLE)
    office.save_store(replace(draft, test=test))


def test_a_new_store_takes_any_keys(imported: Opened) -> None:
    """The same keys in a Parametras of their own are good, and its import brings that seller's orders only."""
    office, shop = imported
    seller = shop.account("Europe", 2)
    draft = typed(office, seller, code="KITAS", uid=None, revision=None)
    test = office.test_key(draft, Progress())
    assert test.good
    office.save_store(replace(draft, test=test))
    run = office.import_orders("KITAS", ImportRequest(ImportKind.LAST_DAYS, days=60), Progress())
    assert run.state is RunState.DONE
    kept = set(office._database.orders.newest(office.store("KITAS").store_id, 10_000))
    assert kept
    assert kept <= set(shop.order_ids(seller.book))
    assert kept.isdisjoint(shop.order_ids("Europe"))


def forget_proof(office: Office) -> None:
    """As a database of before the proofs."""
    with office._database.store_accounts._transactions.write() as connection:
        connection.exec_driver_sql("DELETE FROM store_accounts")


def single_orders(shop: PracticeShop) -> int:
    """How often Amazon was asked for one order."""
    return sum("/orders/2026-01-01/orders/" in path for _, path, _ in shop.requests)


def test_keys_are_looked_at_once(imported: Opened) -> None:
    """A store from before costs one call at its next import, and none at those after it."""
    office, shop = imported
    forget_proof(office)
    shop.requests.clear()
    for _ in range(3):
        office.import_orders(FIRST_STORE, SINCE_LAST, Progress())
    assert single_orders(shop) == 1
    assert office.scheduling.run_scheduled(FIRST_STORE, Progress())
    assert single_orders(shop) == 1


def test_what_a_test_has_proved_the_import_does_not_ask_again(imported: Opened) -> None:
    """Of saved keys at once, of typed ones when they are saved."""
    office, shop = imported
    saved = typed(office, shop.account("Europe"), client_secret=None, refresh_token=None)
    for draft in (saved, typed(office, shop.account("Europe"))):
        forget_proof(office)
        shop.requests.clear()
        test = office.test_key(draft, Progress())
        assert test.good
        if draft is not saved:
            office.save_store(replace(draft, test=test))
        office.import_orders(FIRST_STORE, SINCE_LAST, Progress())
        assert single_orders(shop) == 1


def test_the_seller_id_is_compared_with_what_amazon_shows(imported: Opened) -> None:
    """The right one is proved, a wrong one is told by the test and refused by Saugoti; without the role nobody can."""
    office, shop = imported
    seller = shop.account("Europe")
    right = typed(office, seller, client_secret=None, refresh_token=None, seller_id=seller.seller_id)
    wrong = replace(right, seller_id=shop.account("Europe", 2).seller_id)
    test = office.test_key(right, Progress())
    assert test.account is not None
    assert (test.account.proof, test.account.seller_id) == (AccountProof.SELLER_ID, seller.seller_id)
    office.save_store(replace(right, test=test))
    found = office.connection.account(FIRST_STORE)
    assert found is not None
    assert found.seller_id == seller.seller_id
    wrong = replace(wrong, revision=office.store(FIRST_STORE).revision)
    refused = office.test_key(wrong, Progress())
    assert refused.error is not None
    assert refused.error.code == "seller_id_differs"
    assert refused.error.facts["found"] == seller.seller_id
    with pytest.raises(OtherAccount):
        office.save_store(wrong)
    assert office.store(FIRST_STORE).seller_id == seller.seller_id


def test_a_diagnosis_remembers_whose_the_store_is(imported: Opened) -> None:
    """What Amazon shows beside it costs nothing, and tells other keys apart where no order may be asked for."""
    office, shop = imported
    office.connection.diagnose(FIRST_STORE, Progress())
    found = office.connection.account(FIRST_STORE)
    assert found is not None
    assert (found.proof, found.seller_id) == (AccountProof.FIRST_KEYS, shop.account("Europe").seller_id)
    cross(office, shop.account("Europe", 2))
    office.connection.diagnose(FIRST_STORE, Progress())
    # a diagnosis of other keys changes nothing of what is known
    assert office.connection.account(FIRST_STORE) == found
    shop.faults.set(Fault.MISSING_ORDERS_ROLE)
    with pytest.raises(OtherAccount) as caught:
        office.import_orders(FIRST_STORE, SINCE_LAST, Progress())
    assert (caught.value.code, caught.value.facts["by"]) == ("account_crossed", "seller_id")


def test_a_new_store_with_a_wrong_seller_id_is_told_and_imports_nothing(opened: Opened) -> None:
    """It may be saved, as every new store; before the id is right nothing is imported under it."""
    office, shop = opened
    seller = shop.account("Europe", 2)
    draft = typed(office, seller, code="KITAS", uid=None, revision=None, seller_id="A1MISTYPED0001")
    test = office.test_key(draft, Progress())
    assert test.error is not None
    assert test.error.code == "seller_id_differs"
    office.save_store(replace(draft, test=test))
    with pytest.raises(OtherAccount):
        office.import_orders("KITAS", SINCE_LAST, Progress())
    assert not office._database.orders.newest(office.store("KITAS").store_id, 1)


def test_trouble_at_amazon_neither_crosses_nor_stops_saugoti(imported: Opened) -> None:
    """Where Amazon does not answer, keys are saved as they always were; the import looks at them."""
    office, shop = imported
    own = typed(office, shop.account("Europe"))
    other = typed(office, shop.account("Europe", 2))
    shop.faults.set(Fault.UNAVAILABLE)
    office.save_store(own)
    shop.faults.clear()
    shop.faults.set(Fault.MISSING_ORDERS_ROLE)
    assert office.test_key(replace(other, revision=office.store(FIRST_STORE).revision), Progress()).good
    shop.faults.clear()
    assert office.import_orders(FIRST_STORE, SINCE_LAST, Progress()).state is RunState.DONE
