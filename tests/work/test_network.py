"""The choice of the way out: kept with its password apart, all or nothing, and tried address by address."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from proxy_server import ProxyServer

from fvsestore_gui import settings
from fvsestore_gui.clock import Clock
from fvsestore_gui.errors import Cancelled, CorrectInput, ReachAmazon, SecretsTrouble
from fvsestore_gui.logs import Redactor
from fvsestore_gui.model.network import NetworkCheck, NetworkChoice, ProxyMode
from fvsestore_gui.office import Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper, Secret, Secrets
from fvsestore_gui.work.database_choice import DatabaseChoice
from fvsestore_gui.work.network import ChosenNetwork

OWN = NetworkChoice(ProxyMode.OWN, "proxy.office.lt", 3128, "ona")
URL = "https://api.amazon.com/auth/o2/token"
CANARY = "canary-Žodis/1"


class Keeper(MemoryKeeper):
    """A keyring that can be shut."""

    shut = False

    def get(self, service: str) -> str | None:
        if self.shut:
            raise SecretsTrouble("keyring_locked")
        return super().get(service)

    def set(self, service: str, value: str) -> None:
        if self.shut:
            raise SecretsTrouble("keyring_locked")
        super().set(service, value)

    def values(self) -> str:
        return "\n".join(f"{name}={value}" for name, value in self._entries.items())


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    paths = Paths(tmp_path / "duomenys", tmp_path / "logs")
    paths.create()
    return paths


def network_of(paths: Paths, keeper: Keeper) -> ChosenNetwork:
    secrets = Secrets(keeper, Redactor())
    return ChosenNetwork(DatabaseChoice(paths, Clock(), secrets, None), secrets)


def test_without_a_choice_the_system_s_way_counts(paths: Paths, keeper: Keeper) -> None:
    """Who has chosen nothing goes out as before, and no keyring is asked for it."""
    keeper.shut = True
    network = network_of(paths, keeper)
    assert network.choice() == NetworkChoice()
    assert network.way(URL).place == ""


def test_a_choice_is_there_at_the_next_start_and_its_password_in_the_keyring_alone(
    paths: Paths, keeper: Keeper
) -> None:
    """The settings have proxy and user; the password stands in the keyring and in no file."""
    network_of(paths, keeper).save(OWN, Secret(CANARY))
    again = network_of(paths, keeper)

    assert again.choice() == OWN
    assert again.password(OWN) == Secret(CANARY)
    assert again.way(URL).password == Secret(CANARY)
    assert CANARY in keeper.values()
    for file in paths.data.rglob("*"):
        assert not file.is_file() or CANARY.encode() not in file.read_bytes()


def test_what_is_saved_counts_from_the_next_request_on(paths: Paths, keeper: Keeper) -> None:
    """A proxy that is entered, and a password that is changed, need no new start."""
    network = network_of(paths, keeper)
    network.save(OWN, Secret("first"))
    assert network.way(URL).password == Secret("first")
    network.save(OWN, Secret("second"))
    assert network.way(URL).password == Secret("second")
    network.save(NetworkChoice(ProxyMode.NONE), None)
    assert network.way(URL).place == ""


def test_the_keyring_is_asked_once(paths: Paths, keeper: Keeper) -> None:
    """A slow keyring, or one that was locked since, holds up no request."""
    network = network_of(paths, keeper)
    network.save(OWN, Secret("x"))
    network.way(URL)
    keeper.shut = True
    assert network.way(URL).password == Secret("x")


def test_another_user_or_proxy_has_another_password(paths: Paths, keeper: Keeper) -> None:
    """The password of one proxy is never sent to another, and is forgotten with its proxy."""
    network = network_of(paths, keeper)
    network.save(OWN, Secret(CANARY))
    other = NetworkChoice(ProxyMode.OWN, "other.office.lt", 3128, "ona")
    with pytest.raises(CorrectInput) as caught:
        network.save(other, None)
    assert (caught.value.code, caught.value.facts["field"]) == ("field_empty", "network.password")
    assert network.choice() == OWN

    network.save(other, Secret("another"))
    assert CANARY not in keeper.values()
    network.save(NetworkChoice(), None)
    assert "another" not in keeper.values()


def test_a_shut_keyring_leaves_all_as_it_was(paths: Paths, keeper: Keeper) -> None:
    """Where the password cannot be kept, the choice is not either."""
    network = network_of(paths, keeper)
    keeper.shut = True
    with pytest.raises(SecretsTrouble):
        network.save(OWN, Secret(CANARY))
    assert network.choice() == NetworkChoice()
    assert not paths.settings.exists()


def test_settings_that_cannot_be_written_take_the_password_back(
    paths: Paths, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk leaves neither the new choice nor its password."""
    network = network_of(paths, keeper)
    network.save(OWN, Secret("before"))

    def full(path: Path, chosen: settings.Settings) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings, "write", full)
    with pytest.raises(CorrectInput):
        network.save(OWN, Secret(CANARY))
    assert CANARY not in keeper.values()
    assert network.password(OWN) == Secret("before")


def test_a_wrong_choice_is_refused_by_its_field(paths: Paths, keeper: Keeper) -> None:
    """What is no address is not kept."""
    with pytest.raises(CorrectInput) as caught:
        network_of(paths, keeper).save(NetworkChoice(ProxyMode.OWN, "http://ona:x@proxy"), None)
    assert caught.value.facts["field"] == "network.host"


# -- the test of it --------------------------------------------------------------------------------------------------


@pytest.fixture
def office(paths: Paths, keeper: Keeper) -> Iterator[Office]:
    office = open_office(paths, keeper=keeper)
    yield office
    office.close()


@pytest.fixture
def refusing(tmp_path: Path) -> Iterator[ProxyServer]:
    """A proxy that lets ona:right pass, and has no internet."""
    folder = tmp_path / "proxy"
    folder.mkdir()
    proxy = ProxyServer(folder, login="ona:right", refused=["www.lb.lt"])
    yield proxy
    proxy.stop()


def test_every_address_is_tried_unsaved(office: Office, refusing: ProxyServer) -> None:
    """Login, region, banks and VIES are tried with what is typed; each has its own cause, and nothing is saved."""
    choice = NetworkChoice(ProxyMode.OWN, "127.0.0.1", refusing.port, "ona")
    told: list[NetworkCheck] = []

    class Told(Progress):
        def show(self, state: object) -> None:
            assert isinstance(state, NetworkCheck)
            told.append(state)

    check = office.connection.test_network(choice, Secret("right"), Told())

    assert {one.host: one.error.code if one.error else "" for one in check.hosts} == {
        "api.amazon.com": "network_proxy_gateway",
        "sellingpartnerapi-eu.amazon.com": "network_proxy_gateway",
        "www.lb.lt": "network_proxy_refused",
        "www.ecb.europa.eu": "network_proxy_gateway",
        "ec.europa.eu": "network_proxy_gateway",
    }
    assert check.first_bad is check.hosts[0]
    assert [len(state.hosts) for state in told] == [1, 2, 3, 4, 5]
    assert office.connection.network() == NetworkChoice()
    wrong = office.connection.test_network(choice, Secret("wrong"), Progress())
    assert {one.error.code for one in wrong.hosts if one.error} == {"network_proxy_password"}


def test_the_saved_choice_is_what_imports_use(office: Office, refusing: ProxyServer) -> None:
    """What is saved is tried without being named, and stands in the doctor's line."""
    choice = NetworkChoice(ProxyMode.OWN, "127.0.0.1", refusing.port, "ona")
    office.connection.save_network(choice, office.connection.new_network_password("right"))

    assert office.connection.network_password_here()
    check = office.connection.test_network(None, None, Progress())
    assert {one.proxy for one in check.hosts} == {refusing.place}
    line = next(line for line in office.doctor(Progress()) if line.name == "proxy")
    assert line.detail == f"{refusing.place} (entered in Network)"
    assert refusing.stop()[0]["status"] in (403, 502)


def test_cancel_ends_the_test(office: Office, refusing: ProxyServer) -> None:
    """Cancel is heard while ways are tried."""
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        office.connection.test_network(None, None, progress)


def test_the_login_uses_the_saved_proxy(office: Office, refusing: ProxyServer) -> None:
    """The office's own requests go by the saved way: its refusal is told as such."""
    choice = NetworkChoice(ProxyMode.OWN, "127.0.0.1", refusing.port)
    office.connection.save_network(choice)
    transport = office._new_transport()
    try:
        with pytest.raises(ReachAmazon) as caught:
            transport.get(URL, (), {}, "test", Progress())
    finally:
        transport.close()
    assert caught.value.code == "network_proxy_login"
