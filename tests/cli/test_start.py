import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui import __version__
from fvsestore_gui.cli import _NOUNS
from fvsestore_gui.office import Office

Run = Callable[..., Any]
PROGRAM = [sys.executable, "-m", "fvsestore_gui.cli"]
SLOW_LIBRARIES = ("PySide6", "sqlalchemy", "requests", "keyring", "werkzeug", "xlsxwriter", "platformdirs")


def program(*arguments: object, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)], capture_output=True, env={**os.environ, **(environment or {})}, timeout=120
    )


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_version_and_help_load_nothing_heavy(argument: str) -> None:
    """`fvsestore --version` answers at once: neither the window's nor the database's libraries are loaded."""
    script = (
        "import sys; from fvsestore_gui.cli import main; code = main(sys.argv[1:]); "
        f"print([name for name in {SLOW_LIBRARIES!r} if name in sys.modules]); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", script, argument], capture_output=True, text=True, timeout=60)

    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "[]"
    assert done.stdout.startswith(f"fvsestore {__version__}" if argument == "--version" else "Usage: fvsestore")


def test_it_runs_where_pyside6_is_absent(tmp_path: Path) -> None:
    """On a server without PySide6 every verb works."""
    script = (
        "import sys; sys.modules['PySide6'] = None; from fvsestore_gui.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    arguments = ["--practice", "--data-dir", str(tmp_path), "orders", "import", "FVSAMAZON", "--days", "3", "--json"]
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, timeout=120)

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["ok"] is True


@pytest.mark.parametrize("noun", sorted(_NOUNS))
def test_every_noun_has_help_with_examples(run: Run, noun: str) -> None:
    """--help of every noun shows its verbs and examples."""
    outcome = run(noun, "--help")

    assert outcome.code == 0
    assert "Examples:" in outcome.out
    assert f"fvsestore {noun}" in outcome.out


def test_output_through_a_pipe_is_utf8(tmp_path: Path) -> None:
    """Whatever code page the system prefers, what is piped to other programs is UTF-8."""
    windows = {"PYTHONIOENCODING": "cp1257", "PYTHONUTF8": "0"}
    base = ("--practice", "--data-dir", tmp_path / "Ąžuolas")
    imported = program(*base, "orders", "import", "FVSAMAZON", "--days", "60", environment=windows)
    listed = program(*base, "orders", "list", "FVSAMAZON", "--json", environment=windows)

    assert imported.returncode == listed.returncode == 0
    titles = {item["title"] for order in json.loads(listed.stdout.decode("utf-8")) for item in order["items"]}
    assert any("Lininė" in str(title) for title in titles)
    assert any("wełniany" in str(title) for title in titles)


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["stores", "frobnicate"],
        ["stores", "show"],
        ["orders", "import", "A", "--days", "0"],
        ["orders", "import", "A", "--days", "3", "--order", "1"],
        ["orders", "import", "A", "--to", "2026-01-01"],
        ["orders", "import", "A", "--from", "yesterday"],
        ["orders", "export", "A", "--to", "a.pdf"],
        ["--speed", "5", "stores", "list"],
        ["--practice", "--fault", "earthquake", "stores", "list"],
    ],
)
def test_wrong_use_is_exit_code_2(run: Run, arguments: list[str]) -> None:
    """What was typed wrongly is said in a sentence, for programs as JSON, with exit code 2."""
    told, as_json = run(*arguments), run(*arguments, "--json")

    assert told.code == as_json.code == 2
    assert told.out == ""
    assert "fvsestore: " in told.err
    assert as_json.data["ok"] is False
    assert as_json.data["error"]["code"] == "usage"
    assert as_json.data["error"]["message"]


@pytest.mark.parametrize(
    "argument",
    [
        "Atzr|IwEBIA-canary-0123456789012345",
        "--client-secret=amzn1.oa2-cs.v1.canary0123456789abcdef",
        "client_secret=amzn1.oa2-cs.v1.canary0123456789abcdef",
        "Atza|canary",
        '"amzn1.oa2-cs.v1.canary0123456789abcdef"',
    ],
)
@pytest.mark.parametrize("flags", [[], ["--json"]])
def test_a_secret_as_an_argument_is_refused_and_not_repeated(
    run: Run,
    argument: str,
    flags: list[str],
) -> None:
    """A secret on the command line can be read by every program: it is refused, and the message does not show it."""
    outcome = run("stores", "set", "SHOP", argument, *flags)

    assert outcome.code == 2
    assert "canary" not in outcome.out + outcome.err
    assert "argument" in outcome.out + outcome.err


def test_a_bug_is_told_and_logged_without_its_text(
    practice: Run,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Something unforeseen ends with exit code 70, names class and place, and leaves its trace in the log."""

    def crash(self: Office, **named: object) -> None:
        raise ZeroDivisionError("Jonas Jonaitis")

    monkeypatch.setattr(Office, "stores", crash)
    # the practice shop itself asks for the stores when it starts
    monkeypatch.setattr("fvsestore_gui.office_practice._remember_keys", lambda office, shop: None)
    outcome = practice("stores", "list", "--json")

    assert outcome.code == 70
    assert outcome.data["error"]["code"] == "bug"
    assert outcome.data["error"]["facts"]["kind"] == "ZeroDivisionError"
    log = next(tmp_path.rglob("fvsestore.log")).read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert "not foreseen" in log
    assert 'raise ZeroDivisionError("Jonas Jonaitis")' in log  # the source's own line; the text itself is not there
    assert log.count("Jonas") == 1
    assert "Jonas" not in outcome.out + outcome.err


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    """`fvsestore … | head` ends quietly."""
    base = [*PROGRAM, "--practice", "--data-dir", str(tmp_path)]
    subprocess.run(
        [*base, "orders", "import", "FVSAMAZON", "--days", "60"], check=True, capture_output=True, timeout=120
    )
    with subprocess.Popen(
        [*base, "orders", "list", "FVSAMAZON", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        told = process.stderr.read()
    assert b"Traceback" not in told
    assert b"fvsestore: Something" not in told


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell's way to start a program")
@pytest.mark.parametrize(
    ("arguments", "closed", "code"),
    [
        ("stores list", ">&-", 0),
        ("orders import FVSAMAZON --days 3 --json", "2>&-", 0),
        ("orders import FVSAMAZON --days 3", ">&- 2>&- <&-", 0),
        ("stores remove FVSAMAZON", "<&-", 2),
        ("stores add X", "<&-", 2),
        ("stores set FVSAMAZON --secrets-from-stdin", "<&-", 2),
    ],
)
def test_closed_streams_are_no_bug(tmp_path: Path, arguments: str, closed: str, code: int) -> None:
    """A scheduler that starts the program with closed streams changes nothing of what it does."""
    line = f"{shlex.join([*PROGRAM, '--practice', '--data-dir', str(tmp_path)])} {arguments} {closed}"
    done = subprocess.run(["sh", "-c", line], capture_output=True, timeout=120)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"did not foresee" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize(
    ("arguments", "code"), [(["stores", "list", "--json"], 2), (["runs", "show", "9", "--json"], 2)]
)
def test_output_on_a_full_disk_is_told(tmp_path: Path, arguments: list[str], code: int) -> None:
    """What cannot be written is said on standard error, with an exit code that means so: never 1, "done"."""
    with open("/dev/full", "w") as full:  # noqa: PTH123  # a device, not a file of ours
        done = subprocess.run(
            [*PROGRAM, "--practice", "--data-dir", str(tmp_path), *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=120,
        )
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"fvsestore: " in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--data-dir", "", "stores", "list"], 2),
        (["--practice", "runs", "show", "9" * 30], 2),
        (["--practice", "orders", "import", "FVSAMAZON", "--from", "0001-01-01"], 2),
        (["--practice", "orders", "import", "FVSAMAZON", "--from", "2026-01-01", "--to", "9999-12-31"], 2),
        (["--practice", "orders", "list", "FVSAMAZON", "--text", "\udcff"], 0),
    ],
)
def test_odd_arguments_are_no_bug(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int
) -> None:
    """Empty names, numbers without end, the calendar's last day, bytes that are no UTF-8: exit code 2 or an answer."""
    monkeypatch.chdir(tmp_path)
    folder = [] if arguments[0] == "--data-dir" else ["--data-dir", tmp_path / "d"]
    assert run(*folder, *arguments, "--json").code == code
    assert not list(tmp_path.glob("*.db"))


@pytest.mark.not_wine("wine does not hand Ctrl-Break on to a process group")
def test_ctrl_c_stops_cleanly(tmp_path: Path) -> None:
    """Ctrl-C while Amazon's quota is waited for: the run is recorded as stopped, the exit code is 130."""
    base = [*PROGRAM, "--practice", "--data-dir", str(tmp_path)]
    new_group = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    with subprocess.Popen(
        [*base, "--fault", "throttle", "orders", "import", "FVSAMAZON", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        creationflags=new_group,
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if b"waiting for" in line:
                break
        process.send_signal(getattr(signal, "CTRL_BREAK_EVENT", signal.SIGINT))
        try:
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
        code = process.returncode

    told = json.loads(out)
    assert code == 130
    assert told["error"]["code"] == "cancelled"
    assert told["state"] == "cancelled"
    assert b"Traceback" not in err
    runs = json.loads(subprocess.run([*base, "runs", "list", "--json"], capture_output=True, timeout=60).stdout)
    assert [run["state"] for run in runs] == ["cancelled"]
