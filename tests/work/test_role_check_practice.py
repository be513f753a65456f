"""Ką gausite over real requests: the practice shop's roles, one small call for each, and imports that meet others."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.diagnosis import MOST_CALLS, Light
from fvsestore_gui.model.personal import FieldChoice, PersonalSettings, Purpose
from fvsestore_gui.model.roles import TOPICS, Given, Subject, Topic
from fvsestore_gui.model.runs import ImportKind, ImportRequest, RunState
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.store_draft import StoreDraft

LAST_WEEK = ImportRequest(ImportKind.LAST_DAYS, days=7)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Office, PracticeShop]]:
    office, shop = open_practice(
        Paths.for_user(tmp_path, practice=True), speed=100.0
    )  # a token lives 36 s then: long enough for a slow machine
    yield office, shop
    office.close()
    shop.stop()


class Listening(Progress):
    """Keeps the lights it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def show(self, state: object) -> None:
        self.told.append(state)


def calls(shop: PracticeShop, path: str) -> int:
    """Requests of this operation that Amazon was sent so far."""
    return sum(path in asked for _, asked, _ in shop.requests)


def test_all_roles_are_there(opened: tuple[Office, PracticeShop]) -> None:
    """Everything is asked once, within the calls of a ladder; nothing is imported, and no buyers' data asked for."""
    office, shop = opened
    progress = Listening()
    check = office.connection.check_roles(FIRST_STORE, progress)
    assert check.trouble is None
    assert check.refused == ()
    assert check.answer(Subject.ORDERS).given is Given.GIVEN
    assert all(check.answer(Subject(name)).given in (Given.GIVEN, Given.EMPTY) for name in DATA_SETS)
    assert len(shop.requests) <= MOST_CALLS
    asked = {query.get("includedData") for _, path, query in shop.requests if "/orders/" in path}
    assert asked - {None} == set(DATA_SETS)
    assert len([one for one in progress.told if isinstance(one, Light)]) >= len(DATA_SETS)
    assert office.last_run(office.store(FIRST_STORE).store_id) is None
    assert not office.connection.roles_due(FIRST_STORE)


@pytest.mark.parametrize(
    ("fault", "subject", "code"),
    [
        (Fault.MISSING_ORDERS_ROLE, Subject.ORDERS, "role_orders"),
        (Fault.REFUSED_DATA, Subject.RECIPIENT, "role_data_set"),
        (Fault.REFUSED_DATA_AS_INVALID, Subject.RECIPIENT, "role_data_set"),
        (Fault.MISSING_REPORTS_ROLE, Subject.REPORTS, "role_reports"),
        (Fault.MISSING_FINANCES_ROLE, Subject.FINANCES, "role_finances"),
    ],
)
def test_each_missing_role_is_told_alone(
    opened: tuple[Office, PracticeShop], fault: Fault, subject: Subject, code: str
) -> None:
    """One role is missing: that one is refused with Amazon's request id, and it is kept so for other computers."""
    office, shop = opened
    shop.faults.set(fault)
    office.connection.check_roles(FIRST_STORE, Progress())
    kept = office.connection.roles(FIRST_STORE)
    refused = [one for one in kept.answers if one.given is Given.REFUSED]
    assert [(one.subject, one.error.code if one.error else "") for one in refused] == [(subject, code)]
    assert refused[0].request_id


def test_what_is_withheld_without_a_word_is_no_good_answer(opened: tuple[Office, PracticeShop]) -> None:
    """A shipped order without a recipient: nothing was refused, and a role is most likely missing."""
    office, shop = opened
    shop.faults.set(Fault.NO_RECIPIENT)
    check = office.connection.check_roles(FIRST_STORE, Progress())
    answer = check.answer(Subject.RECIPIENT)
    assert (check.trouble, check.refused, [topic.name for topic in check.withheld]) == (None, (), ["destination"])
    assert answer.error is not None
    assert (answer.given, answer.error.code) == (Given.WITHHELD, "role_data_withheld")
    assert answer.request_id
    assert office.connection.roles(FIRST_STORE).withheld == check.withheld
    diagnosis = office.connection.diagnose(FIRST_STORE, Progress())
    assert diagnosis.good
    assert diagnosis.cause is not None
    assert diagnosis.cause.detail == "RECIPIENT"
    shop.faults.clear()
    assert office.connection.check_roles(FIRST_STORE, Progress()).withheld == ()


def test_a_diagnosis_of_the_whole_ladder_tells_it_too(opened: tuple[Office, PracticeShop]) -> None:
    """Whoever looks for another cause has asked what Amazon gives, and is not asked for a second check."""
    office, _ = opened
    office.connection.diagnose(FIRST_STORE, Progress())
    assert office.connection.roles(FIRST_STORE).told
    assert not office.connection.roles_due(FIRST_STORE)


def test_an_import_that_is_refused_a_data_set_asks_once(opened: tuple[Office, PracticeShop]) -> None:
    """The role goes away after the check: the import is whole, and what it lost stands there with its request id."""
    office, shop = opened
    office.connection.check_roles(FIRST_STORE, Progress())
    shop.faults.set(Fault.REFUSED_DATA)
    run = office.import_orders(FIRST_STORE, LAST_WEEK, Progress())
    assert (run.state, run.refused_data) == (RunState.DONE, ("RECIPIENT",))
    answer = office.connection.roles(FIRST_STORE).answer(Subject.RECIPIENT)
    assert answer.given is Given.REFUSED
    assert answer.request_id
    assert calls(shop, "/transactions") == 2
    office.import_orders(FIRST_STORE, LAST_WEEK, Progress())
    assert calls(shop, "/transactions") == 2
    shop.faults.clear()
    office.import_orders(FIRST_STORE, LAST_WEEK, Progress())
    assert office.connection.roles(FIRST_STORE).answer(Subject.RECIPIENT).given is Given.GIVEN


def test_an_import_without_the_role_fails_as_before(opened: tuple[Office, PracticeShop]) -> None:
    """The import's own error is raised, not that of the check behind it; the page knows why."""
    office, shop = opened
    shop.faults.set(Fault.MISSING_ORDERS_ROLE)
    with pytest.raises(FvsError) as caught:
        office.import_orders(FIRST_STORE, LAST_WEEK, Progress())
    assert caught.value.code == "access_denied"
    assert not calls(shop, "/transactions"), "no check holds the failure up"
    assert office.connection.roles(FIRST_STORE).answer(Subject.ORDERS).given is Given.REFUSED


def test_what_an_ordinary_import_costs(opened: tuple[Office, PracticeShop]) -> None:
    """An import that meets what is known asks Amazon nothing more than its pages."""
    office, shop = opened
    office.connection.check_roles(FIRST_STORE, Progress())
    office.import_orders(FIRST_STORE, LAST_WEEK, Progress())
    before, logins = len(shop.requests), calls(shop, "/auth/")
    run = office.import_orders(FIRST_STORE, LAST_WEEK, Progress())
    logged_in = calls(shop, "/auth/") - logins
    assert len(shop.requests) - before - logged_in == run.pages


def test_an_application_without_any_role(opened: tuple[Office, PracticeShop]) -> None:
    """Every region refuses everything: that is told as such, and the orders are refused."""
    office, shop = opened
    shop.faults.set(Fault.MISSING_ROLE)
    check = office.connection.check_roles(FIRST_STORE, Progress())
    assert check.trouble is not None
    assert check.trouble.code == "roles_none"
    assert check.answer(Subject.ORDERS).given is Given.REFUSED
    assert len(shop.requests) <= MOST_CALLS


def out_of_date(office: Office) -> tuple[str | None, list[str]]:
    """What the last word on the saved keys is, and of which stores somebody is reminded."""
    return office.store(FIRST_STORE).test_result, [one.code for one in office.connection.reminders() if one.code]


def as_saved(office: Office) -> StoreDraft:
    store = office.store(FIRST_STORE)
    return StoreDraft(
        store.code, store.kind, store.region, store.client_identifier, store.marketplace_ids, uid=store.uid
    )


def fail_a_test(office: Office, shop: PracticeShop, fault: Fault, *, login: bool = False) -> None:
    shop.faults.set(fault, login=login)
    office.test_key(as_saved(office), Progress())
    shop.faults.clear()


def test_a_good_import_is_the_newer_word_on_a_secret(opened: tuple[Office, PracticeShop]) -> None:
    """Amazon called the secret expired and an import goes through afterwards: nobody is told to renew it any more."""
    office, shop = opened
    fail_a_test(office, shop, Fault.EXPIRED_SECRET_AT_API)
    assert out_of_date(office) == ("lwa_secret_expired", [FIRST_STORE])
    revision = office.store(FIRST_STORE).revision
    office.import_orders(FIRST_STORE, LAST_WEEK, Progress())
    assert out_of_date(office) == ("", [])
    assert office.store(FIRST_STORE).revision == revision


def test_a_green_ladder_is_the_newer_word_on_a_secret(
    opened: tuple[Office, PracticeShop], caplog: pytest.LogCaptureFixture
) -> None:
    """The ladder logs in anew and is green up to the region; one that meets the fault again is no such word."""
    office, shop = opened
    fail_a_test(office, shop, Fault.EXPIRED_SECRET_AT_API)
    shop.faults.set(Fault.EXPIRED_SECRET_AT_API)
    office.connection.diagnose(FIRST_STORE, Progress())
    assert out_of_date(office) == ("lwa_secret_expired", [FIRST_STORE])
    assert f"store {FIRST_STORE}: diagnosis failed at client: lwa_secret_expired" in caplog.messages
    shop.faults.clear()
    office.connection.diagnose(FIRST_STORE, Progress())
    assert out_of_date(office) == ("", [])


def test_an_old_access_token_disproves_no_refused_login(opened: tuple[Office, PracticeShop]) -> None:
    """A token lives on after the login is refused: an import by it does not show that the secret is good."""
    office, shop = opened
    office.test_key(as_saved(office), Progress())
    fail_a_test(office, shop, Fault.EXPIRED_SECRET, login=True)
    logins = calls(shop, "/auth/")
    office.import_orders(FIRST_STORE, ImportRequest(ImportKind.LAST_DAYS, days=1), Progress())
    if calls(shop, "/auth/") == logins:  # on a very slow machine the token ends before
        assert office.store(FIRST_STORE).test_result == "lwa_invalid_client"
    office.connection.diagnose(FIRST_STORE, Progress())
    assert office.store(FIRST_STORE).test_result == ""


@pytest.mark.parametrize("proof", ["ladder", "import"])
def test_keys_that_were_never_tested_are_proved_by_use(opened: tuple[Office, PracticeShop], proof: str) -> None:
    """Where all of the ladder is green, or an import brought orders, nobody is told that the key is not tested."""
    office, shop = opened
    assert office.store(FIRST_STORE).test_result is None
    shop.faults.set(Fault.EXPIRED_SECRET)
    office.connection.diagnose(FIRST_STORE, Progress())
    assert office.store(FIRST_STORE).test_result is None, "what is red proves nothing"
    shop.faults.clear()
    if proof == "ladder":
        office.connection.diagnose(FIRST_STORE, Progress())
    else:
        office.import_orders(FIRST_STORE, ImportRequest(ImportKind.LAST_DAYS, days=1), Progress())
    found = office.store(FIRST_STORE)
    assert found.test_result == ""
    assert found.tested_at is not None


KEEPS = PersonalSettings(choices=frozenset(FieldChoice), purposes=frozenset({Purpose.INVOICES}))


def test_a_store_that_keeps_buyers_is_told_of_them_within_the_same_calls(opened: tuple[Office, PracticeShop]) -> None:
    """Switched on, name and address are asked for and told; the ladder costs no call more, and off it asks no more."""
    office, shop = opened
    assert office.connection.roles(FIRST_STORE).given(topic("buyer_name")) is Given.NOT_ASKED
    kept = office.personal.switch_on(FIRST_STORE, KEEPS)
    assert office.connection.roles(FIRST_STORE).given(topic("buyer_name")) is Given.UNKNOWN
    shop.requests.clear()
    office.connection.diagnose(FIRST_STORE, Progress())
    assert len(shop.requests) <= MOST_CALLS
    asked = [
        query["includedData"] for _, path, query in shop.requests if "/orders/" in path and "includedData" in query
    ]
    assert sorted(name for names in asked for name in names.split(",")) == sorted([*DATA_SETS, "BUYER"])
    check = office.connection.roles(FIRST_STORE)
    assert check.given(topic("buyer_name")) is Given.GIVEN
    # where the order that was asked for is FBA, or a consumer's, there is none
    assert {check.given(topic(name)) for name in ("buyer_address", "buyer_vat_number")} <= {Given.GIVEN, Given.EMPTY}
    office.personal.switch_off(FIRST_STORE)
    off = office.connection.roles(FIRST_STORE)
    assert kept.switched_on
    assert (off.given(topic("buyer_name")), off.given(topic("buyer_address"))) == (Given.NOT_ASKED, Given.NOT_KEPT)


@pytest.mark.parametrize(
    ("fault", "name", "given"),
    [
        (Fault.REFUSED_BUYER, "buyer_name", Given.REFUSED),
        (Fault.NO_BUYER, "buyer_name", Given.WITHHELD),
        (Fault.NO_ADDRESS, "buyer_address", Given.EMPTY),
        (Fault.REFUSED_DATA, "buyer_address", Given.REFUSED),
    ],
)
def test_what_amazon_does_not_give_of_buyers_is_told(
    opened: tuple[Office, PracticeShop], fault: Fault, name: str, given: Given
) -> None:
    """Refused and left out are told apart, and the destination, which no buyer is, stays what it is."""
    office, shop = opened
    office.personal.switch_on(FIRST_STORE, KEEPS)
    shop.faults.set(fault)
    check = office.connection.check_roles(FIRST_STORE, Progress())
    assert check.given(topic(name)) is given
    refused = fault is Fault.REFUSED_DATA
    assert check.given(topic("destination")) is (Given.REFUSED if refused else Given.GIVEN)


def test_a_refused_buyer_costs_no_destination(opened: tuple[Office, PracticeShop]) -> None:
    """Amazon refuses names without saying so: the import finds that out, and orders keep country and taxes."""
    office, shop = opened
    office.personal.switch_on(FIRST_STORE, KEEPS)
    shop.faults.set(Fault.REFUSED_BUYER)
    run = office.import_orders(FIRST_STORE, LAST_WEEK, Progress())
    assert (run.state, run.refused_data) == (RunState.DONE, ("BUYER",))
    assert run.counts.new
    assert office.connection.roles(FIRST_STORE).given(topic("buyer_name")) is Given.REFUSED


def topic(name: str) -> Topic:
    return next(one for one in TOPICS if one.name == name)
