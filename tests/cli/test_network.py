"""`fvsestore network`: chosen, shown and tried; the password comes by standard input or a hidden prompt only."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from proxy_server import ProxyServer

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.secrets import MemoryKeeper
from tests.cli.conftest import Run, Terminal

CANARY = "canary-7f3a"


@pytest.fixture
def here(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line on a folder of its own, with a keyring that outlives a call."""
    kept = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: kept)
    return lambda *arguments, **more: run("--data-dir", tmp_path / "duomenys", *arguments, **more)


@pytest.fixture
def proxy(tmp_path: Path) -> Iterator[ProxyServer]:
    folder = tmp_path / "proxy"
    folder.mkdir()
    proxy = ProxyServer(folder, login=f"ona:{CANARY}")
    yield proxy
    proxy.stop()


def test_without_a_choice(here: Run) -> None:
    """The system's way is what is chosen until something else is."""
    assert "as the system says" in here("network", "show").out
    shown = here("network", "show", "--json").data
    assert list(shown) == list(KEYS["network"])
    assert shown == {"mode": "system", "proxy": None, "user": None, "password_here": None, "script": None}


def test_a_proxy_with_a_password_from_standard_input(here: Run, caplog: pytest.LogCaptureFixture) -> None:
    """Address, port and user are shown, the password never."""
    caplog.set_level(logging.DEBUG)
    done = here(
        "network", "set", "--proxy", "http://proxy.office.lt:3128", "--user", "ona", "--password-from-stdin",
        stdin=f"{CANARY}\n",
    )  # fmt: skip
    assert done.code == 0
    assert "proxy.office.lt:3128" in done.out
    assert "on this computer" in done.out
    shown = here("network", "show", "--json")
    assert shown.data["proxy"] == "proxy.office.lt:3128"
    assert shown.data["password_here"] is True
    assert CANARY not in done.out + done.err + shown.out + caplog.text


def test_a_password_that_is_asked_for(here: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a terminal the password is asked for where none is kept, and again only with --new-password."""
    asked: list[str] = []
    monkeypatch.setattr("click.prompt", lambda text, **_: asked.append(text) or CANARY)
    assert here("network", "set", "--proxy", "proxy", "--user", "ona", stdin=Terminal()).code == 0
    assert here("network", "set", "--proxy", "proxy", stdin=Terminal()).code == 0
    assert here("network", "set", "--new-password", stdin=Terminal()).code == 0
    assert asked == ["Password of ona at proxy:8080"] * 2


def test_back_to_the_system(here: Run) -> None:
    """Each way can be chosen in place of another."""
    here("network", "set", "--proxy", "proxy.office.lt")
    assert "straight out" in here("network", "set", "--none").out
    script = here("network", "set", "--script", "http://proxy/x.pac", "--json")
    if sys.platform == "win32":
        assert script.data["script"] == "http://proxy/x.pac"
    else:
        assert script.code == 2
        assert "network_script_system" in script.out
    assert here("network", "set", "--system", "--json").data["mode"] == "system"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--system", "--none"), "choose one"),
        (("--user", "ona"), "give --proxy"),
        (("--none", "--password-from-stdin"), "give --proxy"),
        (("--proxy", "http://ona:canary@proxy"), "--password-from-stdin"),
        (("--proxy", "socks5://proxy"), "socks5"),
        (("--proxy", "proxy:0"), "1 to 65535"),
        (("--proxy", "proxy", "--user", "ona"), "Proxy's password"),
        (("--script", "x.pac"), "https://"),
    ],
)
def test_what_cannot_be_chosen(here: Run, arguments: tuple[str, ...], said: str) -> None:
    """What is no choice is told with the way out, changes nothing, and a password in an address is not repeated."""
    outcome = here("network", "set", *arguments)
    assert outcome.code == 2
    assert said in outcome.err
    assert "canary" not in outcome.err + outcome.out
    assert here("network", "show", "--json").data["mode"] == "system"


def test_the_way_is_tried(here: Run, proxy: ProxyServer) -> None:
    """Every address is listed with its way and what is wrong; the exit code is that of the first trouble."""
    here("network", "set", "--proxy", proxy.place)
    refused = here("network", "test")
    assert refused.code == 5
    assert "api.amazon.com" in refused.out
    assert f"{proxy.place} (entered here)" in refused.out
    assert "network_proxy_login" in refused.out
    assert refused.err.count("wants user and password") == 1

    here("network", "set", "--proxy", proxy.place, "--user", "ona", "--password-from-stdin", stdin=f"{CANARY}\n")
    data = here("network", "test", "--json").data
    assert [list(one) for one in data] == [list(KEYS["network_check"])] * 5
    assert {one["code"] for one in data} == {"network_proxy_gateway"}


def test_in_the_practice_shop_all_is_this_computer(practice: Run) -> None:
    """The practice shop is reached past any proxy."""
    practice("network", "set", "--proxy", "proxy.office.lt")
    outcome = practice("network", "test", "--json")
    assert outcome.code == 0
    assert {(one["host"], one["source"], one["ok"]) for one in outcome.data} == {("127.0.0.1", "this_pc", True)}
