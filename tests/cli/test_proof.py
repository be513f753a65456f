"""`fvsestore proof`: months, one month with its files, windows, differences."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui.cli.forms import KEYS
from fvsestore_gui.model.months import Month

Run = Callable[..., Any]
CODE = "FVSAMAZON"


@pytest.fixture
def month() -> str:
    return str(Month.of(datetime.now(UTC)).before)


def test_a_month_is_checked_and_written(practice: Run, month: str, tmp_path: Path) -> None:
    """--check reads what is missing; exit code 0 says complete; PDF and JSON are written, and --json is that JSON."""
    before = practice("proof", "month", CODE, month)
    assert before.code == 1
    assert "Not read" in before.out
    pdf, file = tmp_path / "spalis.pdf", tmp_path / "spalis.json"
    checked = practice(
        "proof", "month", CODE, month, "--check", "--pdf", pdf, "--json-file", file, "--language", "lt", speed=2000
    )
    assert (checked.code, "To be read: " in checked.err) == (0, True)
    assert "Complete. The whole month was read twice" in checked.out
    assert pdf.read_bytes().startswith(b"%PDF-")
    form = json.loads(file.read_text(encoding="utf-8"))
    assert list(form) == list(KEYS["proof"])
    assert form["message"].startswith("Visas mėnuo perskaitytas du kartus")
    told = practice("proof", "month", CODE, month, "--json")
    assert (told.code, told.data["state"], told.data["only_api"]) == (0, "complete", [])
    assert list(told.data["windows"][0]) == list(KEYS["window"])
    again = practice("proof", "month", CODE, month, "--check")
    assert (again.code, "Nothing is missing" in again.err) == (0, True)


def test_months_and_windows_are_listed(practice: Run, month: str) -> None:
    """25 months at least, the newest first, with their holes; exit code 1 while one of them is not complete."""
    assert practice("proof", "windows", CODE).err.strip() == "No window was read whole yet."
    assert practice("orders", "import", CODE, "--days", "60").code == 0
    listed = practice("proof", "months", CODE)
    assert listed.code == 1
    assert "Not over yet" in listed.out.splitlines()[1]
    assert f"{month}  Counted once" in listed.out
    data = practice("proof", "months", CODE, "--json").data
    assert len(data) >= 25
    assert list(data[0]) == list(KEYS["month"])
    assert [one["month"] for one in data] == sorted((one["month"] for one in data), reverse=True)
    windows = practice("proof", "windows", CODE, "--json").data
    assert [(one["source"], one["by"], one["chain"]) for one in windows["windows"]] == [("API", "created", "whole")]
    assert [one["not_read_by"] for one in windows["holes"]] == ["REPORT"]
    assert list(windows["holes"][0]) == list(KEYS["hole"])
    assert "no report" in practice("proof", "windows", CODE).out


def test_wrong_months_and_names_are_refused(practice: Run, month: str, tmp_path: Path) -> None:
    """No guessing: a month is written 2026-10, files are named for what they are, and a month must be over."""
    running = str(Month.read(month).after)  # type: ignore[union-attr]
    for arguments in (
        ("month", CODE, "2026-13"),
        ("month", CODE, "spalis"),
        ("month", CODE, month, "--pdf", tmp_path / "a.txt"),
        ("month", CODE, month, "--json-file", tmp_path / "a.pdf"),
        ("month", CODE, "2199-01"),
        ("month", CODE, running, "--check"),
        ("fetch", CODE, month),
        ("month", "NOBODY", month),
    ):
        assert practice("proof", *arguments).code == 2, arguments
    assert "is not over" in practice("proof", "month", CODE, running, "--check").err
    assert list(tmp_path.glob("*.*")) == []
