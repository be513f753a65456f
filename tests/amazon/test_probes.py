"""The single calls of a diagnosis: as Amazon's models have them, and what is read of their answers."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.amazon.limits import PARTICIPATIONS, Limits, MemoryBuckets
from fvsestore_gui.amazon.login import Credentials, Login, Tokens
from fvsestore_gui.amazon.probes import Probes, Urls
from fvsestore_gui.amazon.transport import Transport
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import TryLater
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.windows import DATA_SETS
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret

MODELS = ("sellers.json", "orders_2026-01-01.json", "reports_2021-06-30.json", "finances_2024-06-19.json")


@pytest.fixture
def make(shop: PracticeShop, clock: StandingClock) -> Iterator[Callable[[Region], Probes]]:
    """Probes of a region's seller, logged in."""
    transports: list[Transport] = []

    def made(region: Region = Region.EUROPE) -> Probes:
        transport = Transport(clock, "FvsEStore/0.0 (Language=Python; Platform=Test)")
        transports.append(transport)
        seller = shop.account(region.value)
        probes = Probes(
            urls=Urls(shop.lwa_url, lambda one: shop.spapi_url(one.value)),
            region=region,
            credentials=Credentials(
                seller.client_identifier, Secret(seller.client_secret), Secret(seller.refresh_token)
            ),
            transport=transport,
            tokens=Tokens(Login(transport, shop.lwa_url, clock)),
            limits=Limits(MemoryBuckets(), clock),
            clock=clock,
        )
        assert probes.log_in(Progress()).error is None
        return probes

    yield made
    for transport in transports:
        transport.close()


Make = Callable[..., Probes]


@pytest.fixture(scope="session")
def operations(shared: Path) -> list[tuple[re.Pattern[str], dict[str, Any]]]:
    """Every GET of Amazon's models: its path, and its parameters by name."""
    found = []
    for model in MODELS:
        paths = json.loads((shared / "contracts" / "spapi" / model).read_text(encoding="utf-8"))["paths"]
        for path, operation in paths.items():
            if "get" in operation:
                pattern = re.compile(re.sub(r"\{\w+\}", "[^/]+", path))
                found.append((pattern, {one["name"]: one for one in operation["get"]["parameters"]}))
    return found


def test_every_call_is_as_amazon_s_models_have_it(
    make: Make, shop: PracticeShop, operations: list[tuple[re.Pattern[str], dict[str, Any]]]
) -> None:
    """Each path and parameter stands in Amazon's models, with a value they allow."""
    probes, progress = make(), Progress()
    shop.requests.clear()
    probes.knock_region(progress)
    probes.participations(progress)
    order = probes.newest_orders(progress).found
    assert order
    for name in DATA_SETS:
        probes.data_sets(order, [name], progress)
    probes.reports(progress)
    probes.seller_ids(progress)

    assert len(shop.requests) == 5 + len(DATA_SETS)
    for method, path, query in shop.requests:
        known = next(params for pattern, params in operations if pattern.fullmatch(path.removeprefix("/eu")))
        assert method == "GET"
        assert query.keys() <= known.keys()
        for name, value in query.items():
            allowed = (known[name].get("items") or {}).get("enum") or known[name].get("enum")
            assert allowed is None or set(value.split(",")) <= set(allowed)
            if known[name]["type"] == "integer":
                assert 1 <= int(value) <= known[name].get("maximum", 100)
            if known[name].get("format") == "date-time":
                assert datetime.fromisoformat(value).tzinfo == UTC


@pytest.mark.parametrize("region", list(Region))
def test_whose_account_it_is(make: Make, shop: PracticeShop, region: Region) -> None:
    """Transactions show the seller's id, in every region."""
    assert make(region).seller_ids(Progress()).found == {shop.account(region.value).seller_id}


def test_a_data_set_is_there_or_empty_or_refused(make: Make, shop: PracticeShop) -> None:
    """What an order holds, what is left out of it in silence, and what is refused are three answers; no order: None."""
    probes, progress = make(), Progress()
    order = probes.newest_orders(progress).found or ""
    assert "RECIPIENT" in (probes.data_sets(order, ["RECIPIENT"], progress).found or ())
    shop.faults.set(Fault.NO_RECIPIENT)
    assert probes.data_sets(order, ["RECIPIENT"], progress).found == frozenset()
    shop.faults.clear()
    shop.faults.set(Fault.REFUSED_DATA)
    refused = probes.data_sets(order, ["RECIPIENT"], progress)
    assert refused.error is not None
    assert refused.error.code == "access_denied"
    absent = probes.data_sets("305-0000000-0000000", ["TAX"], progress)
    assert (absent.found, absent.error) == (None, None)


def test_a_street_is_told_apart_from_the_country(make: Make, shop: PracticeShop) -> None:
    """The seller's own parcel has both; without the role for addresses the country still comes, and that is seen."""
    probes, progress = make(), Progress()
    parcel = shop.add_order("Europe")
    assert probes.data_sets(parcel, ["RECIPIENT"], progress).found == {"RECIPIENT", "ADDRESS"}
    shop.faults.set(Fault.NO_ADDRESS)
    assert probes.data_sets(parcel, ["RECIPIENT"], progress).found == {"RECIPIENT"}


def test_a_call_that_is_not_free_is_not_made(make: Make, shop: PracticeShop, clock: StandingClock) -> None:
    """An empty bucket gives the time from which on it is free; nobody waits, and Amazon is not asked."""
    probes, progress = make(), Progress()
    for _ in range(15):
        assert probes.participations(progress).error is None
    asked, now = probes.calls, clock.now()
    error = probes.participations(progress).error

    assert isinstance(error, TryLater)
    assert datetime.fromisoformat(str(error.facts["ready_at"])) > now
    assert (probes.calls, clock.now(), clock.waited_s) == (asked, now, [])
    assert probes.free_at({PARTICIPATIONS: 1}) > now
    assert shop.quotas.beyond == {}
    # the same application has limits of its own in another region
    assert probes.participations(progress, Region.FAR_EAST).request_id


def test_a_page_for_people_is_shown_as_its_text(make: Make, shop: PracticeShop) -> None:
    """Of a page that came in place of data the words are kept, without markup, to be shown as they came."""
    shop.faults.set(Fault.UNAVAILABLE)
    probe = make().knock_region(Progress())
    assert probe.error is not None
    assert probe.error.code == "amazon_down"
    assert probe.request_id
    assert "We are working on it" in probe.amazon_text
    assert "<" not in probe.amazon_text


def test_names_are_looked_up(make: Make) -> None:
    """A name that nobody knows is told with its host; this computer's own is known; what is no name is not known."""
    look_up = make().look_up
    assert look_up("http://localhost:80/x") is None
    for url in ("https://amazon.invalid/x", f"https://{'a' * 64}.invalid/"):
        trouble = look_up(url)
        assert trouble is not None
        assert trouble.code == "network_dns"
