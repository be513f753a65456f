"""The connection to a whole Finvalda: what is wrong with it is told apart, and its codes are read, JSON or XML."""

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import FinvaldaRefused
from fvsestore_gui.finvalda.service import FinvaldaService
from fvsestore_gui.model.finvalda import FinvaldaConnection, ReferenceKind
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.finvalda.company import USER_WITHOUT_RIGHTS
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret

Connect = Callable[..., FinvaldaService]


@pytest.fixture
def connect(practice_shop: PracticeShop) -> Iterator[Connect]:
    """connect(password=…, company=…) -> a session with the practice Finvalda."""
    made: list[FinvaldaService] = []
    finvalda = practice_shop.finvalda
    good = FinvaldaConnection(
        address=practice_shop.finvalda_url,
        company=finvalda.company,
        user=finvalda.user,
        connect_timeout_s=2,
        read_timeout_s=1,
    )

    def call(password: str = finvalda.password, **changes: Any) -> FinvaldaService:
        made.append(FinvaldaService(msgspec.structs.replace(good, **changes), Secret(password), Clock()))
        return made[-1]

    yield call
    for service in made:
        service.close()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, ""),
        ({"company": ""}, ""),
        ({"password": "ne tas"}, "finvalda_login"),
        ({"user": "JONAS"}, "finvalda_login"),
        ({"user": USER_WITHOUT_RIGHTS}, "finvalda_rights"),
        ({"company": "KITA UAB"}, "finvalda_company"),
    ],
)
def test_who_is_not_let_in_learns_why(connect: Connect, changes: dict[str, str], code: str) -> None:
    """User, password, company and rights are told apart."""
    assert connect(**changes).check().code == code


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault.FINVALDA_DOWN, "finvalda_down"),
        (Fault.FINVALDA_HTML, "finvalda_not_finvalda"),
        (Fault.FINVALDA_DENIED, "finvalda_rights"),
        (Fault.FINVALDA_TRUNCATED, "finvalda_unreadable"),
        (Fault.FINVALDA_SLOW_READ, "finvalda_timeout"),
        (Fault.FINVALDA_XML, ""),
    ],
)
def test_what_goes_wrong_there_is_told(connect: Connect, practice_shop: PracticeShop, fault: Fault, code: str) -> None:
    """None of it is taken for a good connection, and XML in place of JSON does no harm."""
    practice_shop.faults.slow_reply_s = 2.0
    practice_shop.faults.set(fault)
    assert connect().check().code == code


def test_an_older_build_says_what_it_cannot(connect: Connect, practice_shop: PracticeShop) -> None:
    """The rest works: only what is absent has to be typed."""
    practice_shop.finvalda.absent.add("GetDescriptions")
    service = connect()
    check = service.check()
    assert (check.code, check.absent) == ("", ("GetDescriptions",))
    assert service.read(ReferenceKind.WAREHOUSES, Progress())
    with pytest.raises(FinvaldaRefused) as caught:
        service.read(ReferenceKind.SERIES, Progress())
    assert caught.value.code == "finvalda_method_absent"


def test_codes_are_the_same_in_json_and_xml(connect: Connect, practice_shop: PracticeShop) -> None:
    """Every kind, whatever way it comes: also a list of one."""
    service = connect()
    as_json = {kind: service.read(kind, Progress()) for kind in ReferenceKind}
    practice_shop.faults.set(Fault.FINVALDA_XML)
    as_xml = {kind: service.read(kind, Progress()) for kind in ReferenceKind}
    assert as_xml == as_json
    client = as_json[ReferenceKind.CLIENTS][0]
    assert service.find_client(code=client.code) == client


def test_a_profile_is_looked_for_without_creating_anything(connect: Connect, practice_shop: PracticeShop) -> None:
    """Sales and reservations alike; an unknown one is told by its name."""
    service = connect()
    for item_class in ("PardDok", "PardRezDok"):
        service.check_parameter("FVSAMAZON", item_class)
    with pytest.raises(FinvaldaRefused) as caught:
        service.check_parameter("NERA")
    assert (caught.value.code, caught.value.facts["parameter"]) == ("finvalda_parameter", "NERA")
    assert practice_shop.finvalda.operations() == []
