"""The command line: the connection to Finvalda, trying it, and its codes."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from finvalda_server import Server

from fvsestore_gui.cli.forms import KEYS

Run = Callable[..., Any]
PASSWORD = "slaptas-žodis"


@pytest.fixture
def finvalda() -> Iterator[Server]:
    running = Server()
    running.say("GetSandelius", {"Sandeliai": [{"kodas": "CENTR", "pavadinimas": "Centrinis sandėlis"}]})
    vat = {"kodas": "OSSDE19", "pavadinimas": "OSS Vokietija", "procentas_1": 19.0, "klasifikatorius": "PVM100"}
    running.say("GetMokesciai", {"Mokesciai": [vat]})
    yield running
    running.stop()


@pytest.fixture
def set_up(server: Run, finvalda: Server, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line on a server without a keyring, connected to that web service."""
    monkeypatch.setenv("FVSESTORE_FINVALDA_PASSWORD", PASSWORD)
    assert server("finvalda", "set", "--address", finvalda.address, "--company", "UAB", "--user", "WEB").code == 0
    return server


def test_a_connection_is_kept_and_shown_without_its_password(set_up: Run, finvalda: Server) -> None:
    """What was entered is shown; what is not named stays; the password is nowhere."""
    changed = set_up("finvalda", "set", "--read-timeout", "90", "--json")
    assert list(changed.data) == list(KEYS["finvalda"])
    assert (changed.data["address"], changed.data["user"]) == (finvalda.address, "WEB")
    assert (changed.data["read_timeout_s"], changed.data["revision"], changed.data["password_here"]) == (90, 2, True)
    shown = set_up("finvalda", "show")
    assert "WEB" in shown.out
    assert "readable" in shown.err
    assert PASSWORD not in changed.out + shown.out + shown.err
    assert finvalda.asked == []


@pytest.mark.parametrize(
    ("option", "value", "code"),
    [
        ("--address", "http://8.8.8.8:87/FvsServicePure.svc", "finvalda_plain_public"),
        ("--address", "server:87", "finvalda_address"),
        ("--pin", "12:34", "finvalda_fingerprint"),
        ("--ca-file", "nėra.pem", "certificate_unreadable"),
    ],
)
def test_what_cannot_be_a_connection_is_not_kept(set_up: Run, option: str, value: str, code: str) -> None:
    """A password could go astray, or nothing could be trusted: said, and the connection stays as it was."""
    refused = set_up("finvalda", "set", option, value, "--json")
    assert (refused.code, refused.data["error"]["code"]) == (2, code)
    assert set_up("finvalda", "show", "--json").data["revision"] == 1


def test_a_password_is_asked_for_at_a_terminal_and_kept(
    practice: Run, at_terminal: Callable[..., Any], finvalda: Server
) -> None:
    """It is typed unseen; one for another user is asked for anew."""
    typed = at_terminal(hidden=(PASSWORD,))
    told = practice("finvalda", "set", "--address", finvalda.address, "--user", "ONA", stdin=typed)
    assert told.code == 0
    assert "on this computer" in told.out
    assert PASSWORD not in told.out + told.err


def test_the_test_says_what_is_wrong_by_code_and_exit_code(set_up: Run, finvalda: Server) -> None:
    """All well is 0; a refused login is 4, something else at the address 5, and each names what to do."""
    finvalda.say("GetDescriptions", {"items": []})
    told = set_up("finvalda", "test", "--json")
    assert told.code == 0
    assert list(told.data) == list(KEYS["finvalda_test"])
    assert (told.data["ok"], told.data["absent"], told.data["plain_http"]) == (True, ["GetOperations"], True)
    assert "GetOperations" in set_up("finvalda", "test").err
    finvalda.say("GetSandelius", {"AccessResult": "AccessDenied", "error": "Blogas slaptažodis", "nResult": 0})
    denied = set_up("finvalda", "test")
    assert denied.code == 4
    assert "Blogas slaptažodis" in denied.err
    finvalda.say("GetSandelius", "<html>IIS</html>", "text/html")
    other = set_up("finvalda", "test", "--json")
    assert (other.code, other.data["code"]) == (5, "finvalda_not_finvalda")


def test_the_import_parameter_of_a_store_is_looked_for(set_up: Run, finvalda: Server) -> None:
    """Nothing is created: an operation without lines is refused in either case, and the code tells which."""
    set_up("stores", "set", "SHOP", "--region", "Europe", "--client-id", "amzn1.application-oa2-client." + "0" * 32)
    finvalda.say("InsertNewOperation", {"AccessResult": "Fail", "error": "neturi eilučių", "nResult": 1037})
    assert "SHOP" in set_up("finvalda", "test", "SHOP").out
    finvalda.say("InsertNewOperation", {"AccessResult": "Fail", "error": "not found", "nResult": 1036})
    unknown = set_up("finvalda", "test", "SHOP", "--parameter", "KITAS", "--json")
    assert (unknown.code, unknown.data["code"], unknown.data["parameter"]) == (4, "finvalda_parameter", "KITAS")


def test_codes_are_read_and_listed(set_up: Run, finvalda: Server) -> None:
    """What this build lists is kept with its day; what it does not have is named and hinders nothing."""
    refreshed = set_up("finvalda", "refresh", "--json")
    assert refreshed.code == 0
    assert [list(row) for row in refreshed.data] == [list(KEYS["finvalda_codes"])] * len(refreshed.data)
    by_kind = {row["kind"]: row for row in refreshed.data}
    assert (by_kind["vat_codes"]["count"], by_kind["warehouses"]["count"]) == (1, 1)
    assert by_kind["vat_codes"]["read_at"]
    assert (by_kind["series"]["code"], by_kind["series"]["read_at"]) == ("finvalda_method_absent", None)
    (vat,) = set_up("finvalda", "codes", "vat_codes", "--text", "vokietija", "--json").data
    assert vat == {"code": "OSSDE19", "title": "OSS Vokietija", "facts": {"percent": "19.00", "classifier": "PVM100"}}
    assert "Centrinis sandėlis" in set_up("finvalda", "codes", "warehouses").out
    assert set_up("finvalda", "codes", "vat_codes", "--text", "XYZ").out == ""


def test_a_refresh_that_breaks_off_keeps_what_was_read(set_up: Run, finvalda: Server) -> None:
    """Old codes are better than none, and the trouble stands beside them."""
    set_up("finvalda", "refresh")
    finvalda.say("GetMokesciai", '{"Mokesciai":[{"kodas":"OSS')
    again = set_up("finvalda", "refresh", "--json")
    assert again.code == 1
    by_kind = {row["kind"]: row for row in again.data}
    assert (by_kind["vat_codes"]["count"], by_kind["vat_codes"]["code"]) == (1, "finvalda_unreadable")
    finvalda.say("GetMokesciai", {"AccessResult": "AccessDenied", "error": "Blogas slaptažodis", "nResult": 0})
    assert set_up("finvalda", "refresh").code == 4
    assert set_up("finvalda", "codes", "vat_codes", "--json").data[0]["code"] == "OSSDE19"


def test_without_a_connection_it_is_said_how_to_set_one_up(server: Run) -> None:
    """Nothing is guessed: the address is asked for."""
    told = server("finvalda", "test")
    assert told.code == 2
    assert "fvsestore finvalda set" in told.err
    assert server("finvalda", "refresh").code == 2


def test_the_doctor_looks_at_finvalda_too(set_up: Run, finvalda: Server) -> None:
    """Whether it answers, and what is wrong where it does not."""

    def line() -> dict[str, Any]:
        checks = set_up("doctor", "--json").data["checks"]
        return next(check for check in checks if check["name"] == "Finvalda")

    assert line()["ok"] is True
    assert "answers for UAB" in line()["detail"]
    finvalda.say("GetSandelius", {"AccessResult": "AccessDenied", "error": "Blogas slaptažodis", "nResult": 0})
    assert (line()["ok"], line()["code"]) == (False, "finvalda_login")


def test_the_password_is_written_nowhere(set_up: Run, finvalda: Server, tmp_path: Path) -> None:
    """Neither database nor log nor what is printed holds it, even where Finvalda's own words do."""
    echo = {"AccessResult": "AccessDenied", "error": f"Blogas slaptažodis {PASSWORD}", "nResult": 0}
    set_up("finvalda", "refresh")
    finvalda.say("GetSandelius", echo)
    refused = set_up("finvalda", "refresh")
    assert "Blogas" in refused.err
    assert any(headers["Password"] for _, headers, _ in finvalda.asked)
    assert PASSWORD not in refused.err + refused.out + set_up("finvalda", "codes").out + set_up("finvalda", "test").err
    files = [path for path in (tmp_path / "server").rglob("*") if path.is_file()]
    assert any(b"Blogas" in path.read_bytes() for path in files)
    for path in files:
        content = path.read_bytes()
        assert PASSWORD.encode() not in content, path
        assert PASSWORD.encode("utf-16-le") not in content, path
        assert json.dumps(PASSWORD)[1:-1].encode() not in content, path
