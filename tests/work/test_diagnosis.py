"""The ladder: lights told as they are known, what it costs, and whom it may ask."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fvsestore_gui.errors import Cancelled
from fvsestore_gui.model.diagnosis import MOST_CALLS, Colour, Diagnosis, Light, Rung
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

CODE = "FVSAMAZON"
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


def test_cancel_ends_a_run_between_two_calls(practice: tuple[Office, PracticeShop]) -> None:
    """Cancel while the orders are asked for: no data set is asked for any more."""
    office, shop = practice
    with pytest.raises(Cancelled):
        office.connection.diagnose(CODE, Told(stop_at=Rung.ORDERS))
    assert not any("includedData" in query for _, _, query in shop.requests)
