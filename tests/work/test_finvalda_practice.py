"""The practice office has its Finvalda from the first start: connected, read, with choices that hold."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from fvsestore_gui.model.finvalda import OperationClass, ReferenceKind
from fvsestore_gui.model.posting_settings import PostingSettings
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress

Opened = tuple[Office, PracticeShop]


@pytest.fixture
def another(tmp_path: Path) -> Iterator[Callable[[], Opened]]:
    """Opens one more practice office over the same folder, as the command line does beside the window."""
    opened: list[Opened] = []

    def open_another() -> Opened:
        opened.append(open_practice(Paths.for_user(tmp_path, practice=True)))
        return opened[-1]

    yield open_another
    for office, shop in opened:
        office.close()
        shop.stop()


def test_the_connection_works_at_once(another: Callable[[], Opened]) -> None:
    """Nothing has to be entered: the test of the connection is good, the profile is known, every code was read."""
    office, _ = another()
    finvalda = office.finvalda
    check = finvalda.check_connection(finvalda.connection(), None, Progress())
    assert (check.code, check.company) == ("", "BANDYMAI UAB")
    finvalda.check_parameter(FIRST_STORE, "", Progress())
    counts = {state.kind: state.count for state in finvalda.reference_states()}
    empty = {kind for kind, count in counts.items() if not count}
    assert empty == {ReferenceKind.OBJECTS_4, ReferenceKind.OBJECTS_5, ReferenceKind.OBJECTS_6}
    assert counts[ReferenceKind.PRODUCTS] > 10


def test_the_first_choices_hold_in_finvalda(another: Callable[[], Opened]) -> None:
    """All that the first store's operations need is chosen, and every code chosen is one of Finvalda's."""
    finvalda = another()[0].finvalda
    settings = finvalda.settings(FIRST_STORE)
    assert finvalda.check_settings(settings) == []
    assert finvalda.unanswered_settings(settings) == []

    def codes(kind: ReferenceKind) -> set[str]:
        return {entry.code for entry in finvalda.references(kind, limit=None)}

    assert {settings.fba.warehouse, settings.fbm.warehouse} <= codes(ReferenceKind.WAREHOUSES)
    assert {settings.client, *settings.client_by_marketplace.values()} <= codes(ReferenceKind.CLIENTS)
    services = {settings.shipping_service, settings.gift_wrap_service, settings.cod_service, settings.tip_service}
    assert services | {settings.other_service} <= codes(ReferenceKind.SERVICES)
    assert settings.series in codes(ReferenceKind.SERIES)


def test_what_is_chosen_stays_chosen(another: Callable[[], Opened]) -> None:
    """The next start keeps the user's own choices, and the connection leads to the Finvalda that runs now."""
    office, shop = another()
    office.finvalda.save_settings(FIRST_STORE, PostingSettings(revision=office.finvalda.settings(FIRST_STORE).revision))
    office.close()
    shop.stop()
    office, shop = another()
    assert office.finvalda.settings(FIRST_STORE).series == ""
    assert office.finvalda.connection().address == shop.finvalda_url
    assert office.finvalda.refresh(Progress())


def test_window_and_command_line_meet_one_finvalda(another: Callable[[], Opened]) -> None:
    """Both are open at once, each with its own shop; what one creates the other finds, and neither loses its way."""
    window, terminal = another()[0].finvalda, another()[0].finvalda
    line = {
        "sKodas": "000123",
        "sSandelis": "CENTR",
        "nKiekis": "1",
        "nPirmasMat": "1",
        "dSumaV": "10.00",
        "dSumaL": "10.00",
        "dSumaPVMV": "2.10",
        "dSumaPVML": "2.10",
        "sPvmKodas": "PVM1",
    }
    today = date.today().isoformat()
    header = {"sKlientas": "AMZDE", "sSerija": "AMZ", "sDokumentas": "X-1", "sValiuta": "EUR", "tData": today}
    created = terminal.service().insert_operation(
        "PardDok", FIRST_STORE, {"PardDok": header | {"PardDokPrekeDetEil": [line]}}
    )
    (found,) = window.service().find_operations(OperationClass.SALES, document="X-1", series="AMZ")
    assert (found.journal, found.number, str(found.amount)) == (created.journal, created.number, "12.1")
