"""Tries the built program as its user would: doctor, a practice import on the command line, the window.

    python tools/smoke.py dist/FvsEStore

Ends with 0 when all is well. Runs under Linux, Windows and wine; needs the standard library only.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

WINDOWS = sys.platform == "win32"
LIMIT_S = 300


class Failed(Exception):
    """The built program did something else than it should."""


def run(command: Sequence[str | Path]) -> str:
    """Runs `command`; returns what it printed. Anything but exit code 0 and UTF-8 is a failure."""
    began = time.monotonic()
    words = [str(part) for part in command]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    for name in [name for name in environment if name.startswith(("FVSESTORE_", "PYTHON", "VIRTUAL_ENV"))]:
        del environment[name]  # the built program stands on its own
    try:
        done = subprocess.run(
            words, capture_output=True, env=environment, stdin=subprocess.DEVNULL, timeout=LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise Failed(f"{words} did not end within {LIMIT_S} s\n{late.stdout!r}\n{late.stderr!r}") from late
    said, errors = done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")
    if done.returncode != 0:
        raise Failed(f"{words} ended with {done.returncode}\n{said}\n{errors}")
    print(f"smoke: {Path(words[0]).name} {' '.join(words[1:])}  [{time.monotonic() - began:.1f} s]", flush=True)
    return said


def expect(truth: bool, what: str, seen: Any) -> None:
    if not truth:
        raise Failed(f"expected {what}; got {seen!r}")


def try_out(folder: Path, data: Path) -> None:
    """`folder` holds the two programs, `data` is an empty folder for what they store."""
    window = folder / ("FvsEStore.exe" if WINDOWS else "FvsEStore")
    command = folder / ("fvsestore.com" if WINDOWS else "fvsestore")
    fvsestore: list[str | Path] = [command, "--data-dir", data]
    practice = [*fvsestore, "--practice"]

    expect(run([command, "--version"]).strip() != "", "a version", "")
    doctor = json.loads(run([*fvsestore, "doctor", "--json"]))
    print(json.dumps(doctor, ensure_ascii=True)[:1500])

    tested = json.loads(run([*practice, "stores", "test", "FVSAMAZON", "--json"]))
    expect(tested["ok"] is True, "a key that works", tested)
    first = json.loads(run([*practice, "orders", "import", "FVSAMAZON", "--days", "60", "--json"]))
    expect(first["new"] > 0, "new orders", first)
    parts = sum(first[name] for name in ("new", "changed", "same", "held"))
    expect(first["received"] == parts, "received = new + changed + same + held", first)
    again = json.loads(run([*practice, "orders", "import", "FVSAMAZON", "--days", "60", "--json"]))
    expect(again["received"] > 0 and again["new"] == 0, "no order to be new the second time", again)
    orders = json.loads(run([*practice, "orders", "list", "FVSAMAZON", "--json"]))
    expect(len(orders) >= first["new"], "the orders that were imported", len(orders))
    expect(any("ž" in str(order["items"]) for order in orders), "Lithuanian letters in titles", orders[:1])

    run([window, "--practice", "--data-dir", data, "--quit-when-shown"])
    if WINDOWS:
        # Windows tells no capitals apart: this is FvsEStore.exe, which knows the verbs of the command line.
        expect(
            len(json.loads(run([folder / "fvsestore.exe", *practice[1:], "stores", "list", "--json"]))) > 0,
            "stores",
            [],
        )


def main() -> int:
    folder = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="Žemaičių įmonė ", ignore_cleanup_errors=True) as data:
        try:
            try_out(folder, Path(data))
        except Failed as failed:
            print(f"smoke: FAILED: {failed}".encode("ascii", "backslashreplace").decode("ascii"), flush=True)
            return 1
    print("smoke: all well.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
