import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS

Run = Callable[..., Any]


def test_the_doctor_is_all_green_on_the_practice_shop(practice: Run) -> None:
    """Everything the program stands on is looked at; on a sound computer all is in order and the exit code is 0."""
    told, as_json = practice("doctor"), practice("doctor", "--json")

    assert told.code == as_json.code == 0
    assert as_json.data["ok"] is True
    checks = as_json.data["checks"]
    assert {check["ok"] for check in checks} == {True}
    assert all(list(check) == list(KEYS["check"]) for check in checks)
    names = {check["name"] for check in checks}
    assert names >= {"program", "libraries", "data folder", "log folder", "time", "settings", "database", "keyring"}
    assert names >= {"secret FVSAMAZON Client secret", "proxy", "login server", "region Europe", "secure connection"}
    assert names >= {"clock", "secret FVSAMAZON Refresh token"}
    assert all(check["name"] in told.out for check in checks)
    assert "NOT OK" not in told.out


def test_the_doctor_writes_a_bundle(practice: Run, tmp_path: Path) -> None:
    """Beside what it prints, a zip for who helps: what the doctor found is in it, and its files are named."""
    path = tmp_path / "pagalba ąž.zip"

    outcome = practice("doctor", "--json", "--bundle", path)

    assert outcome.code == 0
    assert outcome.data["ok"] is True
    with zipfile.ZipFile(path) as bundle:
        assert all(name in outcome.err for name in bundle.namelist())
        assert "secret FVSAMAZON Client secret  can be read" in bundle.read("doctor.txt").decode()
        assert "diagnosis.txt" not in bundle.namelist()


def test_the_doctor_s_bundle_holds_the_last_ladder(practice: Run, tmp_path: Path) -> None:
    """What Diagnostika found yesterday is what who helps asks for first; it is cleaned before it is kept."""
    path = tmp_path / "pagalba.zip"
    assert practice("diagnose", "FVSAMAZON", fault="missing_orders_role").code == 4
    assert practice("doctor", "--bundle", path).code == 0
    with zipfile.ZipFile(path) as bundle:
        told = bundle.read("diagnosis.txt").decode()
    assert told.startswith("FVSAMAZON, ")
    assert "first red: orders" in told


def test_a_bundle_that_cannot_be_written_is_said(practice: Run, tmp_path: Path) -> None:
    """A folder that is not there: the code of a file's trouble, and nothing is left."""
    outcome = practice("doctor", "--json", "--bundle", tmp_path / "nera" / "x.zip")

    assert outcome.code == 2
    assert outcome.data["error"]["code"].startswith("file_")


@pytest.mark.parametrize(
    ("fault", "name", "code", "exit_code"),
    [
        ("wrong_clock", "clock", "clock_wrong", 5),
        ("html_page", "region Europe", "amazon_not_json", 5),
        ("unavailable", "region Europe", "amazon_down", 5),
    ],
)
def test_the_doctor_names_what_is_wrong(practice: Run, fault: str, name: str, code: str, exit_code: int) -> None:
    """One thing out of order: it is named with its code and what to do, and the rest is looked at all the same."""
    outcome = practice("doctor", "--json", fault=fault)
    wrong = {check["name"]: check for check in outcome.data["checks"] if check["ok"] is False}

    assert outcome.code == exit_code
    assert list(wrong) == [name]
    assert wrong[name]["code"] == code
    assert wrong[name]["message"]


def test_a_server_without_a_keyring(server: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No keyring is a fault where secrets are wanted of it, and none where all of them stand in the environment."""
    refused = server("doctor", "--json")
    assert refused.code == 3
    assert [check["name"] for check in refused.data["checks"] if check["ok"] is False] == ["keyring"]

    identifier = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
    server("stores", "set", "SHOP", "--region", "Europe", "--client-id", identifier)
    for name in ("CLIENT_SECRET", "REFRESH_TOKEN"):
        monkeypatch.setenv(f"FVSESTORE_SECRET_SHOP_{name}", "canary-of-the-environment")
    sound = server("doctor", "--json")

    assert sound.code == 0
    assert {check["name"]: check["ok"] for check in sound.data["checks"]}["keyring"] is None
    assert "canary" not in sound.out + sound.err
