"""Tries the built program as its user would: doctor, secrets, a practice import, a proof, operations, the window.

    python tools/smoke.py dist/FvsEStore

Ends with 0 when all is well. Runs under Linux, Windows and wine; needs the standard library only.
"""

import io
import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

WINDOWS = sys.platform == "win32"
LIMIT_S = 300
CLIENT_ID = "amzn1.application-oa2-client." + "5" * 32
#: longer than one entry of Windows' Credential Manager holds
SECRETS = f"amzn1.oa2-cs.v1.{'5' * 64}\nAtzr|{'IwEBI' * 300}\n"
#: libraries whose package brings no text: that of Qt lies in licences/Qt
WITHOUT_A_TEXT = {"pyside6-essentials", "shiboken6"}


class Failed(Exception):
    """The built program did something else than it should."""


class Refusing(BaseHTTPRequestHandler):
    """Stands where Amazon would, for doctor: refuses every question, in JSON and with the time, as Amazon does."""

    def _refuse(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b'{"error": "invalid_request", "error_description": "The request is missing a required parameter"}'
        self.send_response(400)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = _refuse

    def log_message(self, format: str, *args: object) -> None:
        """Stays silent."""


@contextmanager
def refusing_amazon() -> Iterator[dict[str, str]]:
    """The environment that points the program at a stand-in on this computer."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield {"FVSESTORE_LWA_URL": f"{address}/auth/o2/token", "FVSESTORE_SPAPI_URL": address}
    finally:
        server.shutdown()
        server.server_close()


def run(
    command: Sequence[str | Path],
    *,
    given: str = "",
    environment: Mapping[str, str] | None = None,
    held: bool = False,
    folder: Path | None = None,
) -> str:
    """Runs `command` in `folder`; returns what it printed. Anything but exit code 0 (`held`: or 1) and UTF-8 fails."""
    began = time.monotonic()
    words = [str(part) for part in command]
    own = {
        name: value for name, value in os.environ.items() if not name.startswith(("FVSESTORE_", "PYTHON", "VIRTUAL"))
    }
    own |= {"QT_QPA_PLATFORM": "offscreen", **(environment or {})}
    try:
        done = subprocess.run(
            words, capture_output=True, env=own, cwd=folder, input=given.encode(), timeout=LIMIT_S, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise Failed(f"{words} did not end within {LIMIT_S} s\n{late.stdout!r}\n{late.stderr!r}") from late
    said, errors = done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "replace")
    if done.returncode not in ((0, 1) if held else (0,)):
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
    if WINDOWS or os.environ.get("FVSESTORE_TEST_SECRET_SERVICE") == "1":
        with refusing_amazon() as elsewhere:
            name_it = [*fvsestore, "stores", "set", "SMOKE", "--region", "Europe", "--client-id", CLIENT_ID]
            run([*name_it, "--secrets-from-stdin", "--json"], given=SECRETS)
            try:
                look = json.loads(run([*fvsestore, "doctor", "--json"], environment=elsewhere))
                readable = [check for check in look["checks"] if check["name"].startswith("secret SMOKE")]
                expect(len(readable) == 2, "both secrets to be looked at", look)
                expect(all(check["ok"] is True for check in look["checks"]), "everything green", look)
            finally:
                run([*fvsestore, "stores", "remove", "SMOKE", "--yes"])
    else:
        print("smoke: no keyring session here, so doctor is asked in the practice shop only", flush=True)
    run([*practice, "doctor"])
    coming = json.loads(run([*practice, "doctor", "--calendar", "--json"]))
    expect(len(coming["api_ends"]) > 3 and coming["ok"], "what Amazon ends", coming)
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

    last_month = f"{datetime.now(UTC).replace(day=1) - timedelta(days=1):%Y-%m}"
    page = data / "pažyma.pdf"
    check = [*practice, "--speed", "2000", "proof", "month", "FVSAMAZON", last_month, "--check", "--json"]
    proven = json.loads(run([*check, "--pdf", page, "--language", "lt"]))
    expect(proven["complete"] is True, "a month that is complete once it was counted twice", proven)
    expect(page.read_bytes().startswith(b"%PDF-"), "the proof as a page", page)

    post_orders(practice, data)

    stay_connected(practice, data)
    know_what_is_inside(folder, command)
    load_nothing_foreign(command, window, data)

    planned = json.loads(run([*practice, "schedule", "set", "FVSAMAZON", "--every", "1440", "--json"]))
    expect(planned["switched_on"] is True and planned["next_at"] is not None, "a schedule with a next time", planned)
    expect(json.loads(run([*practice, "run-due", "--json"])) == [], "nothing due yet", "something")

    run([window, "--practice", "--data-dir", data, "--quit-when-shown"])
    if WINDOWS:
        # as the task scheduler starts it: without a console
        run([window, *practice[1:], "run-due"])
        # Windows tells no capitals apart: this is FvsEStore.exe, which knows the verbs of the command line.
        expect(
            len(json.loads(run([folder / "fvsestore.exe", *practice[1:], "stores", "list", "--json"]))) > 0,
            "stores",
            [],
        )


def know_what_is_inside(folder: Path, command: Path) -> None:
    """The bill of materials lies beside the program, names this very program, and each library's licence came along."""
    bill = json.loads((folder / "fvsestore.cdx.json").read_text(encoding="utf-8"))
    expect(bill["bomFormat"] == "CycloneDX", "a bill of materials", bill)
    own = bill["metadata"]["component"]
    expect(own["version"] in run([command, "--version"]), "the bill of this version", own)
    parts = {part["name"]: part for part in bill["components"]}
    expect({"Qt, PySide6", "cryptography", "SQLAlchemy", "Python"} <= set(parts), "what is inside", sorted(parts))
    expect(all(part["licenses"][0]["expression"] for part in parts.values()), "a licence each", bill)
    shipped = folder / "_internal" / "resources" / "licences"
    expect((shipped / "fvsestore.cdx.json").is_file(), "the bill for the window's Info", shipped)
    texts = {re.sub(r"[-_.]+", "-", place.name).lower() for place in shipped.iterdir() if place.is_dir()}
    wanted = {part["purl"].removeprefix("pkg:pypi/").split("@")[0] for part in parts.values() if "purl" in part}
    lacking = sorted(wanted - texts - WITHOUT_A_TEXT)
    expect(not lacking, "a licence text of each library", lacking)


def load_nothing_foreign(command: Path, window: Path, data: Path) -> None:
    """Modules and libraries that lie in the working directory, or where Python's variables point, are left alone."""
    trap = data / "spąstai"
    (trap / "fvsestore_gui").mkdir(parents=True)
    sign = data / "foreign.txt"
    code = f"open({str(sign)!r}, 'w').write(__name__)\n"
    modules = ("sitecustomize", "usercustomize", "ssl", "json", "requests", "keyring", "sqlalchemy", "cryptography")
    for name in (*modules, "fvsestore_gui/__init__", "fvsestore_gui/cli"):
        (trap / f"{name}.py").write_text(code, encoding="utf-8")
    libraries = ("version.dll", "vcruntime140.dll", "libcrypto-3.dll", "libpq.dll", "sqlite3.dll")
    for name in (*libraries, "libssl.so.3", "libpq.so.5", "libsqlite3.so.0"):
        # no library: whoever loads it fails
        (trap / name).write_bytes(b"no library at all")
    variables = {name: str(trap) for name in ("PYTHONPATH", "PYTHONHOME", "PYTHONUSERBASE")}
    variables |= {"PYTHONSTARTUP": str(trap / "json.py"), "PYTHONINSPECT": "1", "PYTHONBREAKPOINT": "json.x"}
    run([command, "--version"], environment=variables, folder=trap)
    run([command, "--practice", "--data-dir", data, "doctor", "--json"], environment=variables, folder=trap)
    run([window, "--practice", "--data-dir", data, "--quit-when-shown"], environment=variables, folder=trap)
    expect(not sign.exists(), "nothing of a stranger's to be run", sign.read_text() if sign.exists() else "")


def stay_connected(practice: Sequence[str | Path], data: Path) -> None:
    """Guide, diagnosis, what Amazon gives, what ends: all of it needs files that must have come along."""
    guide = run([*practice, "guide", "show", "refresh-token", "--language", "lt"])
    expect("Atzr|" in guide and "š" in guide, "a step of the guide", guide)
    bundle = data / "pagalba.zip"
    found = json.loads(run([*practice, "diagnose", "FVSAMAZON", "--json", "--bundle", bundle]))
    expect(found["ok"] is True, "a ladder without a red light", found)
    expect(bundle.read_bytes().startswith(b"PK"), "a support bundle", bundle)
    given = json.loads(run([*practice, "roles", "FVSAMAZON", "--json"]))
    expect(any(topic["given"] == "given" for topic in given["topics"]), "what Amazon gives", given)
    ends = json.loads(run([*practice, "doctor", "--calendar", "--json"]))
    expect(len(ends["api_ends"]) > 5, "what Amazon has announced the end of", ends)
    calendar = data / "terminai.ics"
    run([*practice, "stores", "calendar", "--ics", calendar])
    expect(calendar.read_bytes().startswith(b"BEGIN:VCALENDAR"), "a calendar file", calendar)


def post_orders(practice: Sequence[str | Path], data: Path) -> None:
    """From the imported orders to operations in the practice Finvalda, and files of them."""
    expect(json.loads(run([*practice, "finvalda", "test", "--json"]))["ok"] is True, "a Finvalda that answers", "")
    run([*practice, "finvalda", "refresh"])
    run([*practice, "vat", "fill", "FVSAMAZON", "--oss"])
    run([*practice, "vat", "confirm", "FVSAMAZON", "--all"])
    expect(json.loads(run([*practice, "vat", "number", "DE136695976", "--json"]))["form"] is True, "a VAT number", "")
    mapped = data / "prekės.xlsx"
    run([*practice, "products", "export", "FVSAMAZON", "--to", mapped])
    expect(mapped.read_bytes().startswith(b"PK"), "the table of products as a workbook", mapped)
    today = datetime.now(UTC)
    period = ["--from", f"{today - timedelta(days=60):%Y-%m-%d}"]
    preview = json.loads(run([*practice, "operations", "preview", "FVSAMAZON", *period, "--json"], held=True))
    ready = [row for row in preview["rows"] if row["state"] == "ready"]
    expect(len(ready) > 0, "orders that are ready", preview["counts"])
    lines = data / "eilutės.csv"
    run([*practice, "operations", "export", "FVSAMAZON", *period, "--to", lines], held=True)
    expect(lines.stat().st_size > 0, "lines of operations", lines)
    create = [*practice, "operations", "create", "FVSAMAZON", *period, "--json"]
    created = json.loads(run(create, held=True))
    expect(sum(one["state"] == "created" for one in created["outcomes"]) == len(ready), "each created", created)
    again = json.loads(run(create, held=True))
    expect(not any(one["state"] == "created" for one in again["outcomes"]), "none created twice", again)
    found = json.loads(run([*practice, "operations", "verify", "FVSAMAZON", *period, "--json"]))
    expect(found["checked"] == found["agreeing"] == len(ready), "all as they were sent", found)


def main() -> int:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a pipe may be of any code page
    folder = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="Žemaičių įmonė ", ignore_cleanup_errors=True) as data:
        try:
            try_out(folder, Path(data))
        except Failed as failed:
            print(f"smoke: FAILED: {failed}", flush=True)
            return 1
    print("smoke: all well.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
