"""The ladder: lights told as they are known, what it costs, and whom it may ask."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from fvsestore_gui.database import Database
from fvsestore_gui.errors import Cancelled, DatabaseTrouble, SecretsTrouble
from fvsestore_gui.model.diagnosis import MOST_CALLS, Colour, Diagnosis, Light, Rung
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.roles import Given, Subject
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.office_practice import open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.assortment import PERSONAL_MARKS
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.store_draft import StoreDraft

CODE = "FVSAMAZON"
KEYS = frozenset({Rung.CLIENT, Rung.REFRESH_TOKEN})
ROLES = frozenset({Rung.ORDERS, Rung.DATA_SET, Rung.REPORTS, Rung.FINANCES})


class Told(Progress):
    """Remembers the lights; cancels itself when it is told the light of `stop_at`."""

    def __init__(self, stop_at: Rung | None = None) -> None:
        super().__init__()
        self.lights: list[Light] = []
        self._stop_at = stop_at

    def show(self, state: object) -> None:
        assert isinstance(state, Light)
        self.lights.append(state)
        if state.rung is self._stop_at:
            self.cancel()


class NoKeyring(MemoryKeeper):
    """A system without a keyring."""

    @property
    def name(self) -> str:  # type: ignore[override]  # it is a field elsewhere
        raise SecretsTrouble("keyring_none", backend="")


@pytest.fixture
def practice(lithuanian_folder: Callable[[str], Path]) -> Iterator[tuple[Office, PracticeShop]]:
    office, shop = open_practice(Paths.for_user(lithuanian_folder("praktika"), practice=True))
    yield office, shop
    office.close()
    shop.stop()


def colours(diagnosis: Diagnosis) -> dict[str, Colour]:
    return {light.name: light.colour for light in diagnosis.lights}


def test_a_sound_store_is_green_from_the_clock_to_the_keyring(practice: tuple[Office, PracticeShop]) -> None:
    """Every rung has its light, each data set its own, in the order of the ladder; whose account it is comes out."""
    office, shop = practice
    told = Told()
    found = office.connection.diagnose(CODE, told)

    assert [light.rung for light in found.lights] == sorted(
        (light.rung for light in found.lights), key=list(Rung).index
    )
    assert {light.rung for light in found.lights} == set(Rung)
    assert {light.detail for light in found.lights if light.rung is Rung.DATA_SET and light.colour is Colour.GREEN} == {
        *DATA_SETS
    }
    assert {light.colour for light in found.lights} == {Colour.GREEN, Colour.NOT_NEEDED}
    assert found.good
    assert found.cause is None
    assert found.seller_ids == {shop.account("Europe").seller_id}
    assert {light.name: light for light in told.lights} == {light.name: light for light in found.lights}


def test_a_run_costs_fifteen_calls_and_each_within_amazon_s_limits(practice: tuple[Office, PracticeShop]) -> None:
    """The dearest run asks Amazon fifteen times, nothing twice that costs, and never a buyer's name or payment."""
    office, shop = practice
    found = office.connection.diagnose(CODE, Progress())
    asked = Counter(path.rsplit("/", 1)[0] if "/orders/2026" in path else path for _, path, _ in shop.requests)

    assert found.calls == len(shop.requests) == MOST_CALLS == 15
    assert sum(shop.quotas.taken.values()) == 12
    assert shop.quotas.beyond == {}
    assert asked["/eu/orders/2026-01-01"] == 1
    included = [query["includedData"] for _, _, query in shop.requests if "includedData" in query]
    assert included == list(DATA_SETS)
    assert not shop.unknown_requests


@pytest.mark.parametrize(
    "fault",
    [
        Fault.MISSING_ROLE,
        Fault.MISSING_SELLERS_ROLE,
        Fault.NO_PARTICIPATION,
        Fault.REFUSED_DATA,
        Fault.MISSING_ORDERS,
        Fault.THROTTLE,
        Fault.GARBLED_JSON,
    ],
)
def test_no_fault_makes_a_run_dearer(practice: tuple[Office, PracticeShop], fault: Fault) -> None:
    """Whatever goes wrong, in the API or at the login: no more than fifteen calls, and nobody waits."""
    office, shop = practice
    for login in (False, True):
        shop.faults.clear()
        shop.faults.set(fault, login=login)
        asked = len(shop.requests)
        found = office.connection.diagnose(CODE, Progress())
        assert found.calls == len(shop.requests) - asked <= MOST_CALLS


def test_only_what_is_asked_for_is_asked(practice: tuple[Office, PracticeShop]) -> None:
    """The role check costs one login at most and nothing of the network's questions; the token is used again."""
    office, _ = practice
    found = office.connection.diagnose(CODE, Progress(), ROLES)
    again = office.connection.diagnose(CODE, Progress(), frozenset({Rung.FINANCES}))

    assert {light.rung for light in found.lights} == ROLES
    assert found.calls == 12
    assert (again.calls, list(colours(again))) == (1, ["finances"])


def test_a_token_that_was_withdrawn_meanwhile_is_renewed_once(practice: tuple[Office, PracticeShop]) -> None:
    """A role check with a token of half an hour ago, which Amazon no longer knows, logs in once more and goes on."""
    office, shop = practice
    office.connection.diagnose(CODE, Progress(), ROLES)
    shop._login._tokens.clear()
    found = office.connection.diagnose(CODE, Progress(), frozenset({Rung.REPORTS, Rung.FINANCES}))

    assert set(colours(found).values()) == {Colour.GREEN}
    assert found.calls == 4  # refused, logged in, and the two

    shop._login._tokens.clear()
    shop.faults.set(Fault.REVOKED_TOKEN)
    refused = office.connection.diagnose(CODE, Progress(), frozenset({Rung.FINANCES}))
    assert refused.first_red is not None
    assert refused.first_red.error is not None
    assert (refused.first_red.rung, refused.first_red.error.code) == (Rung.REFRESH_TOKEN, "lwa_invalid_grant")


def test_cancel_ends_a_run_between_two_calls(practice: tuple[Office, PracticeShop]) -> None:
    """Cancel while the orders are asked for: no data set is asked for any more."""
    office, shop = practice
    with pytest.raises(Cancelled):
        office.connection.diagnose(CODE, Told(stop_at=Rung.ORDERS))
    assert not any("includedData" in query for _, _, query in shop.requests)


# -- whose keys --------------------------------------------------------------------------------------------------------


def typed(office: Office, **changed: object) -> StoreDraft:
    """The practice store as a draft that was begun from it."""
    store = office.store(CODE)
    draft = StoreDraft(
        code=store.code,
        kind=store.kind,
        region=store.region,
        client_identifier=store.client_identifier,
        marketplace_ids=store.marketplace_ids,
        uid=store.uid,
    )
    return replace(draft, **changed)  # type: ignore[arg-type]  # fields by name


def test_a_draft_is_tried_as_it_is_typed(practice: tuple[Office, PracticeShop]) -> None:
    """What is typed counts and what is not typed is the saved one; nothing of it is saved or kept as the store's."""
    office, _ = practice
    good = office.connection.diagnose(typed(office), Progress(), KEYS)
    wrong = office.connection.diagnose(
        typed(office, client_secret=office.new_secret("amzn1.oa2-cs.v1.0")), Progress(), KEYS
    )
    office.connection.diagnose(typed(office, region=Region.FAR_EAST), Progress())

    assert set(colours(good).values()) == {Colour.GREEN}
    assert wrong.first_red is not None
    assert wrong.first_red.rung is Rung.CLIENT
    assert colours(office.connection.diagnose(CODE, Progress(), KEYS)) == colours(good)
    assert office.connection.roles(CODE).asked_at is None


def test_what_a_saved_store_is_given_is_kept(practice: tuple[Office, PracticeShop]) -> None:
    """A diagnosis of a saved store also answers what Amazon gives, which is not asked a second time."""
    office, shop = practice
    shop.faults.set(Fault.REFUSED_DATA)
    shop.faults.set(Fault.NO_RECIPIENT)
    office.connection.diagnose(CODE, Progress())
    roles = office.connection.roles(CODE)

    assert roles.answer(Subject.ORDERS).given is Given.GIVEN
    assert roles.answer(Subject.PROCEEDS).given is Given.GIVEN
    assert roles.answer(Subject.RECIPIENT).given is Given.WITHHELD
    assert roles.answer(Subject.BUYER).given is Given.NOT_ASKED
    shop.faults.clear(Fault.NO_RECIPIENT)
    office.connection.diagnose(CODE, Progress())
    assert office.connection.roles(CODE).answer(Subject.RECIPIENT).given is Given.REFUSED


def test_a_server_with_its_keys_in_the_environment_needs_no_keyring(
    practice_shop: PracticeShop, lithuanian_folder: Callable[[str], Path]
) -> None:
    """Where every key could be read, a keyring that is not there is no trouble."""
    account = practice_shop.account("Europe")
    environment = {
        "FVSESTORE_SECRET_SHOP_CLIENT_SECRET": account.client_secret,
        "FVSESTORE_SECRET_SHOP_REFRESH_TOKEN": account.refresh_token,
    }
    addresses = Addresses(practice_shop.lwa_url, practice_shop.spapi_base, by_region=True)
    paths = Paths.for_user(lithuanian_folder("serveris"))
    with closing(open_office(paths, keeper=NoKeyring(), addresses=addresses, environment=environment)) as office:
        draft = StoreDraft(
            code="SHOP",
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier=account.client_identifier,
            marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
        )
        office.save_store(draft, secrets_may_follow=True)
        found = office.connection.diagnose("SHOP", Progress())

    assert found.good
    assert colours(found)["keyring"] is Colour.NOT_NEEDED


def test_a_database_that_takes_nothing_hides_nothing_else(
    practice: tuple[Office, PracticeShop], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A locked database is red, and everything up to the data sets is tried all the same, within Amazon's limits."""
    office, _ = practice

    def locked(*_: object) -> NoReturn:
        raise DatabaseTrouble("database_locked", path="x", detail="")

    monkeypatch.setattr(Database, "check_writable", locked)
    monkeypatch.setattr(type(office._database.buckets), "update", locked)
    found = office.connection.diagnose(CODE, Progress())

    assert [light.name for light in found.lights if light.colour is Colour.RED] == ["database"]
    assert colours(found)["data_set RECIPIENT"] is Colour.GREEN
    assert found.calls == MOST_CALLS


def test_a_database_that_locks_on_the_way_makes_lights_yellow(
    practice: tuple[Office, PracticeShop], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the limits cannot be read in the middle of a run, the call is not made, and nothing is called broken."""
    office, _ = practice

    def locked(*_: object) -> NoReturn:
        raise DatabaseTrouble("database_locked", path="x", detail="")

    monkeypatch.setattr(type(office._database.buckets), "update", locked)
    found = office.connection.diagnose(CODE, Progress(), ROLES)

    assert colours(found)["orders"] is Colour.YELLOW
    assert found.good
    assert found.calls == 1


def test_nothing_of_a_buyer_and_no_key_is_in_what_is_found(
    practice: tuple[Office, PracticeShop], caplog: pytest.LogCaptureFixture
) -> None:
    """Lights, errors and the log hold neither a buyer's data nor a key, although addresses were asked for."""
    office, shop = practice
    caplog.set_level("DEBUG")
    found = office.connection.diagnose(CODE, Progress())
    account = shop.account("Europe")
    everything = f"{found!r}{caplog.text}"

    for mark in (*PERSONAL_MARKS, account.client_secret, account.refresh_token, "Atza|"):
        assert mark not in everything


def test_it_is_told_when_a_run_can_be_repeated(practice: tuple[Office, PracticeShop]) -> None:
    """As long as Amazon's limits leave enough, at once; then when the last call of another run is free."""
    office, _ = practice
    first = office.connection.diagnose(CODE, Progress())
    assert (first.repeat_at - first.begun_at).total_seconds() < 60
    for _run in range(5):
        last = office.connection.diagnose(CODE, Progress())
    wait_s = (last.repeat_at - office.clock.now()).total_seconds()
    assert 0 < wait_s < 20  # 30 getOrder at once and one more every two seconds
    assert any(light.colour is Colour.YELLOW for light in last.lights)


def test_a_new_secret_that_is_refused_while_the_old_one_serves(practice: tuple[Office, PracticeShop]) -> None:
    """The light of the keys says so in yellow, all above it is green as imports go on, and no call more is made."""
    office, shop = practice
    newer = office.new_secret(shop.account("Europe").newer_secret)
    office.connection.try_secret(CODE, newer, Progress())
    office.connection.rotate(CODE, newer, None, Progress())
    shop.faults.set(Fault.NEWER_SECRET_REFUSED, login=True)
    asked = len(shop.requests)
    found = office.connection.diagnose(CODE, Progress())
    client = next(light for light in found.lights if light.rung is Rung.CLIENT)

    assert client.colour is Colour.YELLOW
    assert client.error is not None
    assert client.error.code == "secret_fell_back"
    assert found.good
    assert colours(found)["refresh_token"] is colours(found)["region"] is colours(found)["orders"] is Colour.GREEN
    assert found.calls == len(shop.requests) - asked <= MOST_CALLS

    shop.faults.clear()
    assert set(colours(office.connection.diagnose(CODE, Progress(), KEYS)).values()) == {Colour.GREEN}
