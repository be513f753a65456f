"""Whose word counts for the way out: what is chosen here, the environment, Windows and its scripts."""

import ctypes
import urllib.request
from types import SimpleNamespace
from typing import Any

import pytest
import requests.utils

from fvsestore_gui.errors import CorrectInput, ReachAmazon
from fvsestore_gui.model.network import NetworkChoice, ProxyMode, WaySource, checked
from fvsestore_gui.network import winhttp as winhttp_room
from fvsestore_gui.network.troubles import trouble_of
from fvsestore_gui.network.ways import Network, Way
from fvsestore_gui.network.winhttp import ScriptAnswer, ScriptSettings, WinHttp, first_proxy, winhttp
from fvsestore_gui.secrets import Secret
from tests.network.conftest import HOST, URL


def chosen(choice: NetworkChoice, password: str | None = None, scripts: Any = None) -> Network:
    return Network(lambda: choice, lambda _: None if password is None else Secret(password), scripts=lambda: scripts)


class Scripts:
    """Windows with a script, or without."""

    def __init__(self, settings: ScriptSettings, answer: ScriptAnswer) -> None:
        self._settings, self._answer = settings, answer
        self.asked: list[tuple[str, ScriptSettings]] = []

    def settings(self) -> ScriptSettings:
        return self._settings

    def proxy_for(self, url: str, settings: ScriptSettings) -> ScriptAnswer:
        self.asked.append((url, settings))
        return self._answer

    def forget(self) -> None:
        self.asked.clear()


@pytest.fixture
def system_says(monkeypatch: pytest.MonkeyPatch) -> Any:
    """What Windows has as the proxy's address: system_says("proxy:8080")."""

    def say(proxy: str) -> None:
        proxies = {"https": f"http://{proxy}", "http": f"http://{proxy}"} if proxy else {}
        monkeypatch.setattr(requests.utils, "getproxies", lambda: proxies)
        monkeypatch.setattr(requests.utils, "proxy_bypass", lambda host: False)

    say("")
    return say


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000/x", "https://localhost/", "http://[::1]:8000/"])
@pytest.mark.parametrize("mode", list(ProxyMode))
def test_this_pc_is_reached_past_every_proxy(mode: ProxyMode, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The practice shop and Finvalda on this PC are never asked through a proxy, whatever is chosen."""
    monkeypatch.setenv("ALL_PROXY", "http://proxy.office.lt:8080")
    choice = NetworkChoice(mode, "proxy.office.lt", script="http://proxy.office.lt/x.pac")
    assert chosen(choice).way(url) == Way(WaySource.THIS_PC)


def test_what_is_chosen_here_counts_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """An own proxy, or none, is used although the environment names another."""
    monkeypatch.setenv("HTTPS_PROXY", "http://other:1")
    own = chosen(NetworkChoice(ProxyMode.OWN, "proxy.office.lt", 3128, "ona"), "x").way(URL)

    assert (own.source, own.place, own.user, own.password) == (
        WaySource.OWN,
        "proxy.office.lt:3128",
        "ona",
        Secret("x"),
    )
    assert chosen(NetworkChoice(ProxyMode.NONE)).way(URL) == Way(WaySource.DIRECT)
    assert chosen(NetworkChoice()).way(URL).place == "other:1"


def test_hosts_that_the_environment_excepts(monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_PROXY is kept: what it names is reached straight."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:1")
    monkeypatch.setenv("NO_PROXY", "amazon.com,office.lt")

    assert chosen(NetworkChoice()).way(URL) == Way(WaySource.ENVIRONMENT)
    assert chosen(NetworkChoice()).way("https://www.lb.lt/").place == "proxy:1"


def test_the_login_of_the_environment_stands_in_no_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """User and password of HTTPS_PROXY are taken out of the address, their escapes resolved."""
    monkeypatch.setenv("HTTPS_PROXY", "http://ona%40office:p%C4%85%3A@proxy:3128")
    way = chosen(NetworkChoice()).way(URL)

    assert (way.proxy, way.user, way.password) == ("http://proxy:3128", "ona@office", Secret("pą:"))
    assert "p%C4" not in repr(way)


@pytest.mark.parametrize("letter", ["#", "/", "?", "["])
@pytest.mark.parametrize("says", ["environment", "system", "script", "own script"])
def test_a_password_that_ends_the_address_early_is_no_name(
    letter: str, says: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """Whoever names it: nobody is connected to a part of the login, none of it is told, all of it is hidden."""
    password = f"12{letter}34567"
    login = f"ona:{password}@proxy:3128"
    choice, scripts, hidden = NetworkChoice(), None, list[str]()
    if says == "environment":
        monkeypatch.setenv("HTTPS_PROXY", f"http://{login}")
    elif says == "system":
        request.getfixturevalue("system_says")(login)
    else:
        settings = ScriptSettings(script="http://office/x.pac")
        scripts = Scripts(settings, ScriptAnswer(first_proxy(login, "https")))
        choice = NetworkChoice(ProxyMode.SCRIPT, script=settings.script) if says == "own script" else choice

    def new_secret(text: str) -> Secret:
        hidden.append(text)
        return Secret(text)

    network = Network(lambda: choice, new_secret=new_secret, scripts=lambda: scripts)  # type: ignore[arg-type, return-value]  # it stands in
    with pytest.raises(ReachAmazon) as caught:
        network.way(URL)

    assert (caught.value.code, caught.value.facts) == ("network_proxy_address", {"host": HOST})
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert {login, password} <= set(hidden)


def test_a_login_that_a_script_names_stands_in_no_address() -> None:
    """User and password are taken out of what a script says too."""
    scripts = Scripts(ScriptSettings(script="http://office/x.pac"), ScriptAnswer("http://ona:x@proxy:3128"))
    way = chosen(NetworkChoice(), scripts=scripts).way(URL)

    assert (way.place, way.user, way.password) == ("proxy:3128", "ona", Secret("x"))


def test_windows_script_counts_before_its_address(system_says: Any) -> None:
    """As in a browser: the script first; an answer of none is straight out, whatever the address says."""
    system_says("manual:8080")
    settings = ScriptSettings(script="http://proxy/x.pac")
    by_script = chosen(NetworkChoice(), scripts=Scripts(settings, ScriptAnswer("http://scripted:1"))).way(URL)
    straight = chosen(NetworkChoice(), scripts=Scripts(settings, ScriptAnswer(""))).way(URL)
    without = chosen(NetworkChoice(), scripts=Scripts(ScriptSettings(), ScriptAnswer(trouble="1"))).way(URL)

    assert (by_script.source, by_script.place) == (WaySource.SCRIPT, "scripted:1")
    assert (straight.source, straight.place) == (WaySource.SCRIPT, "")
    assert (without.source, without.place) == (WaySource.SYSTEM, "manual:8080")


def test_the_environment_counts_before_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the environment names a proxy, Windows is not even asked."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:1")
    scripts = Scripts(ScriptSettings(detect=True), ScriptAnswer("http://scripted:1"))

    assert chosen(NetworkChoice(), scripts=scripts).way(URL).place == "proxy:1"
    assert scripts.asked == []


def test_a_script_that_cannot_be_had(system_says: Any) -> None:
    """The address of Windows counts then; without one it is tried straight, and a failure is told as the script's."""
    gone = Scripts(ScriptSettings(script="http://proxy/x.pac"), ScriptAnswer(trouble="12167"))
    straight = chosen(NetworkChoice(), scripts=gone).way(URL)
    system_says("manual:8080")
    by_address = chosen(NetworkChoice(), scripts=gone).way(URL)

    assert by_address.place == "manual:8080"
    assert not by_address.script_trouble
    error = trouble_of(TimeoutError(), HOST, straight)
    assert (error.code, error.facts) == (
        "network_pac",
        {"host": HOST, "address": "http://proxy/x.pac", "detail": "12167"},
    )
    assert trouble_of(ConnectionResetError(), HOST, straight).code != "network_pac"


def test_detection_that_finds_nothing_is_the_ordinary_case(system_says: Any) -> None:
    """Windows detects by default; where there is nothing to detect, nothing is wrong."""
    nothing = Scripts(ScriptSettings(detect=True), ScriptAnswer(trouble="12180"))
    assert chosen(NetworkChoice(), scripts=nothing).way(URL) == Way(WaySource.SYSTEM)


def test_a_script_of_ones_own_needs_windows() -> None:
    """Elsewhere a chosen script is told as what cannot be had, once nothing is reached without it."""
    choice = NetworkChoice(ProxyMode.SCRIPT, script="http://proxy/x.pac")
    way = chosen(choice).way(URL)

    assert (way.source, way.place, way.script_trouble) == (WaySource.SCRIPT, "", "no WinHTTP")
    scripts = Scripts(ScriptSettings(), ScriptAnswer("http://scripted:1"))
    assert chosen(choice, scripts=scripts).way(URL).place == "scripted:1"
    assert scripts.asked == [(URL, ScriptSettings(script="http://proxy/x.pac"))]


def test_a_password_that_is_absent_is_told() -> None:
    """A proxy with a user is not asked without its password."""
    with pytest.raises(ReachAmazon) as caught:
        chosen(NetworkChoice(ProxyMode.OWN, "proxy", 1, "ona")).way(URL)
    assert caught.value.code == "network_proxy_secret"
    assert caught.value.facts == {"host": HOST, "proxy": "proxy:1"}


@pytest.mark.parametrize(
    ("named", "proxy"),
    [
        ("", ""),
        ("proxy:8080", "http://proxy:8080"),
        ("one:8080;two:8080", "http://one:8080"),
        ("one:8080 two:8080", "http://one:8080"),
        ("http=plain:80;https=secure:81", "http://secure:81"),
        ("http=plain:80", ""),
        ("http://proxy:8080/", "http://proxy:8080"),
        ("http://one:8080/ http://two:8080/", "http://one:8080"),
        ("socks5://proxy:1080", "socks5://proxy:1080"),
        ("[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_proxies_as_windows_names_them(named: str, proxy: str) -> None:
    """The first proxy for https is taken out of what WinHTTP says, in all its spellings."""
    assert first_proxy(named, "https") == proxy


class _Library:
    """WinHTTP as it is called: writes its answers into the structures it is given."""

    def __init__(self, answers: list[tuple[str, int]]) -> None:
        self.answers = answers
        self.asked: list[tuple[str, int, str | None, int]] = []
        self.open = 0
        self.error = 0
        self.freed: list[int] = []
        self._kept: dict[int, Any] = {}

    def _text(self, text: str) -> int | None:
        if not text:
            return None
        buffer = ctypes.create_unicode_buffer(text)
        self._kept[ctypes.addressof(buffer)] = buffer
        return ctypes.addressof(buffer)

    def GlobalFree(self, pointer: int) -> None:
        self.freed.append(self._kept.pop(pointer) and pointer)

    def WinHttpOpen(self, *given: Any) -> int:
        self.open += 1
        return 7

    def WinHttpCloseHandle(self, handle: int) -> int:
        self.open -= 1
        return 1

    def WinHttpGetIEProxyConfigForCurrentUser(self, place: Any) -> int:
        place._obj.detect = 1
        place._obj.script = self._text("http://proxy/x.pac")
        place._obj.proxy = self._text("manual:8080")
        return 1

    def WinHttpGetProxyForUrl(self, session: int, url: str, options: Any, answer: Any) -> int:
        given = options._obj
        self.asked.append((url, given.flags, given.script, given.log_on))
        proxy, self.error = self.answers.pop(0)
        answer._obj.proxy = self._text(proxy)
        return int(not self.error)

    def last_error(self) -> int:
        return self.error

    @property
    def unfreed(self) -> int:
        return len(self._kept)


def test_windows_is_asked_for_the_host_alone_and_seldom() -> None:
    """WinHTTP sees no path of a request, its texts are freed, its answer holds for a while, and a test asks anew."""
    library = _Library([("scripted:1;other:2", 0), ("scripted:2", 0)])
    asked = WinHttp(library, library, library.last_error)
    settings = asked.settings()

    assert settings == ScriptSettings(True, "http://proxy/x.pac")
    assert asked.proxy_for(f"https://{HOST}/secret?key=1", settings) == ScriptAnswer("http://scripted:1")
    assert asked.proxy_for(f"https://{HOST}/other", settings) == ScriptAnswer("http://scripted:1")
    assert library.asked == [(f"https://{HOST}/", 3, "http://proxy/x.pac", 0)]
    asked.forget()
    assert asked.proxy_for(f"https://{HOST}/", settings) == ScriptAnswer("http://scripted:2")
    assert (library.open, library.unfreed) == (0, 0)


def test_windows_says_who_we_are_only_where_the_script_s_server_asks() -> None:
    """The user's name goes to the server of the script only after it was refused without."""
    library = _Library([("", 12015), ("scripted:1", 0)])
    asked = WinHttp(library, library, library.last_error)

    assert asked.proxy_for(URL, ScriptSettings(script="http://proxy/x.pac")).proxy == "http://scripted:1"
    assert [log_on for *_, log_on in library.asked] == [0, 1]


def test_a_script_that_windows_cannot_have_is_told_by_its_number() -> None:
    """What Windows says of a failure is kept as its number, and the session is closed."""
    library = _Library([("", 12167)])
    answer = WinHttp(library, library, library.last_error).proxy_for(URL, ScriptSettings(script="http://proxy/x.pac"))

    assert answer == ScriptAnswer(trouble="WinHTTP 12167")
    assert library.open == 0


def test_detection_that_found_nothing_is_not_repeated_for_each_host(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes seconds that nobody can cancel: within an hour it is repeated for a test of the network only."""
    now = [1_000.0]
    monkeypatch.setattr(winhttp_room, "time", SimpleNamespace(monotonic=lambda: now[0]))
    library = _Library([("", 12180)] * 3)
    asked = WinHttp(library, library, library.last_error)
    detect = ScriptSettings(detect=True)
    for url in (URL, "https://www.lb.lt/", "https://sellingpartnerapi-eu.amazon.com/"):
        assert asked.proxy_for(url, detect).trouble == "WinHTTP 12180"
        now[0] += 1_000
    assert len(library.asked) == 1

    asked.forget()
    asked.proxy_for(URL, detect)
    now[0] += 3_601
    asked.proxy_for("https://www.lb.lt/", detect)
    assert len(library.asked) == 3


def test_windows_own_library_answers() -> None:
    """On Windows the real WinHTTP can be asked; elsewhere there is none."""
    asked = winhttp()
    if asked is None:
        assert not hasattr(ctypes, "WinDLL")
        return
    assert isinstance(asked.settings(), ScriptSettings)
    answer = asked.proxy_for("https://amazon.invalid/", ScriptSettings(script="http://127.0.0.1:9/x.pac"))
    assert answer.trouble or answer == ScriptAnswer("")


@pytest.mark.parametrize(
    ("given", "host", "port"),
    [
        ("proxy.office.lt", "proxy.office.lt", 8080),
        (" http://proxy.office.lt:3128/ ", "proxy.office.lt", 3128),
        ("192.168.1.1:1", "192.168.1.1", 1),
        ("[fe80::1]:3128", "fe80::1", 3128),
        ("fe80::1", "fe80::1", 8080),
    ],
)
def test_addresses_of_proxies(given: str, host: str, port: int) -> None:
    """An address with or without scheme and port is understood."""
    found = checked(NetworkChoice(ProxyMode.OWN, given))
    assert (found.host, found.port) == (host, port)
    assert found.proxy == (f"[{host}]:{port}" if ":" in host else f"{host}:{port}")


@pytest.mark.parametrize(
    ("choice", "code", "field"),
    [
        (NetworkChoice(ProxyMode.OWN, " "), "field_empty", "network.host"),
        (NetworkChoice(ProxyMode.OWN, "http://ona:x@proxy"), "network_host_login", "network.host"),
        (NetworkChoice(ProxyMode.OWN, "socks5://proxy"), "network_host_kind", "network.host"),
        (NetworkChoice(ProxyMode.OWN, "proxy/path"), "network_host", "network.host"),
        (NetworkChoice(ProxyMode.OWN, "proxy one"), "network_host", "network.host"),
        (NetworkChoice(ProxyMode.OWN, "proxy:x"), "network_host", "network.host"),
        (NetworkChoice(ProxyMode.OWN, "proxy", 0), "network_port", "network.port"),
        (NetworkChoice(ProxyMode.OWN, "proxy", 70_000), "network_port", "network.port"),
        (NetworkChoice(ProxyMode.OWN, "proxy", user="a:b"), "network_user", "network.user"),
        (NetworkChoice(ProxyMode.SCRIPT), "field_empty", "network.script"),
        (NetworkChoice(ProxyMode.SCRIPT, script="file:///x.pac"), "network_script", "network.script"),
        (NetworkChoice(ProxyMode.SCRIPT, script="http://a:b@proxy/x"), "network_script", "network.script"),
    ],
)
def test_what_is_no_choice(choice: NetworkChoice, code: str, field: str) -> None:
    """What cannot be is refused by the field it stands in."""
    with pytest.raises(CorrectInput) as caught:
        checked(choice)
    assert (caught.value.code, caught.value.facts["field"]) == (code, field)


def test_the_environment_of_this_test_names_no_proxy() -> None:
    """Nothing above depends on the proxy of the PC on which it runs."""
    assert not any(name != "no" for name in urllib.request.getproxies_environment())
