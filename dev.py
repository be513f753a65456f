"""Sets everything up and runs it. Needs Python 3.11 or later and nothing else.

    python3 dev.py            set up, then open the window on the practice shop
    python3 dev.py test       set up, then run all tests (what follows goes to pytest)
    python3 dev.py check      ruff, mypy, import-linter, and whether the translations are complete
    python3 dev.py build      the program for this system in dist/FvsEStore, then try it
    python3 dev.py lock       write requirements.lock anew (--upgrade: take newer versions)
    python3 dev.py setup      set up only

On Windows say `py` instead of `python3`. The set-up is kept in .venv and repeated only when requirements.lock changes.
Exit codes: that of the program started; 0 when there is no screen to open the window on (the set-up is done and the
command line is named); 1 when something must be installed first, which is said in one line.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent
VENV = PROJECT / ".venv"
LOCK = PROJECT / "requirements.lock"
STAMP = VENV / "set-up.txt"
WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")

# What Qt loads from the system, and the Debian package that brings it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# A Secret Service of the tests' own; without it the tests of the real keyring are skipped and say so.
KEYRING_COMMANDS = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus"}
KEYRING_SESSION = 'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
# A PostgreSQL of the tests' own; without it the tests of shared databases are skipped and say so.
POSTGRESQL = "postgresql"
CLUSTER_SETTINGS = Path("/etc/postgresql-common/createcluster.conf")
BUILD_COMMANDS = {"objdump": "binutils"}
LIBPYTHON = f"libpython{sys.version_info[0]}.{sys.version_info[1]}"
os.environ["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"


class Stop(Exception):
    """Something stands in the way; the text says in one line what to do."""


def say(text: str) -> None:
    print(f"dev.py: {text}", flush=True)


def run(
    command: Sequence[str | Path], *, environment: dict[str, str] | None = None, input_text: str | None = None
) -> int:
    """Runs `command` in the project's folder and returns its exit code; Ctrl-C ends both."""
    try:
        return subprocess.run(
            [str(part) for part in command], cwd=PROJECT, env=environment, input=input_text, text=True, check=False
        ).returncode
    except KeyboardInterrupt:
        return 130


def must(command: Sequence[str | Path], failed: str) -> None:
    if run(command) != 0:
        raise Stop(failed)


# ---------------------------------------------------------------- what the system must bring


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _venv_missing() -> list[str]:
    return [] if importlib.util.find_spec("ensurepip") else ["python3-venv"]


def missing_packages(*, qt: bool, screen: bool, keyring: bool, build: bool) -> list[str]:
    """Debian packages that are needed for this and absent. Nothing is ever missing outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    missing = _venv_missing()
    libraries = (QT_LIBRARIES if qt else {}) | (SCREEN_LIBRARIES if screen else {})
    missing += [package for library, package in libraries.items() if not _loads(library)]
    if (qt or screen) and not any(Path(folder).is_dir() for folder in ("/usr/share/fonts", "/usr/local/share/fonts")):
        missing.append("fonts-dejavu-core")
    if build and not _loads(f"{LIBPYTHON}.so.1.0") and not list(Path(sys.base_prefix, "lib").glob(f"{LIBPYTHON}*.so*")):
        missing.append(LIBPYTHON)  # Debian's python3 does without; a built program cannot
    commands = (KEYRING_COMMANDS if keyring else {}) | (BUILD_COMMANDS if build else {})
    missing += [package for command, package in commands.items() if shutil.which(command) is None]
    if (
        keyring
        and not build
        and not list(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        and not shutil.which("initdb")
    ):
        missing.append(POSTGRESQL)
    return missing


def see_to_system(*, qt: bool = False, screen: bool = False, keyring: bool = False, build: bool = False) -> None:
    """Installs missing system packages where that is possible (Debian, root); else Stop with the line to type."""
    missing = missing_packages(qt=qt, screen=screen, keyring=keyring, build=build)
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if root and shutil.which("apt-get"):
        say(f"installing system packages: {' '.join(missing)}")
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        before = [["apt-get", "-qq", "update"]]
        if POSTGRESQL in missing and not CLUSTER_SETTINGS.exists():
            # Debian would make a server of its own at once and start it: the tests start theirs.
            before += [["apt-get", "install", "--yes", "--no-install-recommends", "postgresql-common"]]
            before += [["sed", "-i", "s/^#*create_main_cluster.*/create_main_cluster = false/", str(CLUSTER_SETTINGS)]]
        for command in (*before, install):
            done = subprocess.run(command, env=quiet, capture_output=True, text=True, errors="replace", check=False)
            if done.returncode != 0:
                print(done.stdout[-2000:], done.stderr[-2000:], sep="\n", file=sys.stderr)
                break
        missing = missing_packages(qt=qt, screen=screen, keyring=keyring, build=build)
    optional = {*KEYRING_COMMANDS.values(), POSTGRESQL}
    needed = [package for package in missing if package not in optional]
    if needed:
        raise Stop(f"install these system packages first: sudo apt-get install {' '.join(missing)}")
    if missing:
        say(f"some tests will be skipped; to run them: sudo apt-get install {' '.join(missing)}")


# ---------------------------------------------------------------- the project's own environment


def _stamp() -> str:
    facts = [LOCK.read_bytes(), (PROJECT / "pyproject.toml").read_bytes(), sys.version.encode(), bytes(PROJECT)]
    return hashlib.sha256(b"\0".join(facts)).hexdigest()


def set_up() -> None:
    """Makes .venv with exactly the versions of requirements.lock, and this project in it. Quick when all is there."""
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == _stamp():
        return
    if not PYTHON.exists() or subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode != 0:
        say("making the environment .venv")
        must([sys.executable, "-m", "venv", "--clear", VENV], "could not make .venv; see above")
    say("installing the libraries (about 470 MB on disk; a minute or two, the first time only)")
    pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--quiet", "--no-deps", "--no-warn-script-location"]
    if not WINDOWS and hasattr(os, "geteuid") and os.geteuid() == 0:
        pip.append("--root-user-action=ignore")
    failed = "pip could not install the libraries; see above. Is this PC connected to the internet?"
    must([*pip, "--require-hashes", "-r", LOCK], failed)
    must([*pip, "--no-build-isolation", "--editable", PROJECT], "pip could not install this project")
    STAMP.write_text(_stamp(), encoding="ascii")
    say("set up.")


# ---------------------------------------------------------------- the commands


def in_keyring_session(command: Sequence[str | Path]) -> int:
    """Runs `command` with an unlocked keyring of its own where the system has one, and an empty home. Its exit code."""
    with tempfile.TemporaryDirectory(prefix="fvsestore-home-", ignore_cleanup_errors=True) as home:
        environment = dict(os.environ)
        if any(shutil.which(name) is None for name in KEYRING_COMMANDS):
            return run(command, environment=environment)
        runtime = Path(home) / "run"
        runtime.mkdir(mode=0o700)
        for name in [name for name in environment if name.startswith("XDG_")]:
            del environment[name]
        environment |= {
            "HOME": home,
            "XDG_RUNTIME_DIR": str(runtime),
            "FVSESTORE_TEST_SECRET_SERVICE": "1",
        }
        session = ["dbus-run-session", "--", "sh", "-c", KEYRING_SESSION, "sh"]
        return run([*session, *command], environment=environment)


def open_window(arguments: list[str]) -> int:
    has_screen = not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )
    see_to_system(qt=has_screen, screen=has_screen)
    set_up()
    if has_screen:
        say("opening the window on the practice shop (an invented Amazon inside the program)")
        return run([PYTHON, "-m", "fvsestore_gui", "--practice", *arguments])
    say("there is no screen here, so no window. The same job on the command line:")
    program = (BIN / "fvsestore").relative_to(PROJECT)
    for verb in ("stores test FVSAMAZON", "orders import FVSAMAZON --days 60", "orders list FVSAMAZON --limit 20"):
        print(f"    {program} --practice {verb}")
    return 0


def test(arguments: list[str]) -> int:
    see_to_system(qt=True, keyring=True)
    set_up()
    return in_keyring_session([PYTHON, "-m", "pytest", *arguments])


def check(arguments: list[str]) -> int:
    """All are run, so that one call shows everything there is to mend. Exit code of the first that failed."""
    see_to_system()
    set_up()
    tools: list[list[str | Path]] = [
        [BIN / "ruff", "check", "."],
        [BIN / "ruff", "format", "--check", "."],
        [BIN / "mypy"],
        [BIN / "lint-imports", "--no-logo"],
        [PYTHON, Path("tools") / "translate.py", "--check"],
    ]
    codes = []
    for tool in tools:
        say(" ".join(Path(part).stem if isinstance(part, Path) else part for part in tool))
        codes.append(run(tool))
    return next((code for code in codes if code), 0)


def build(arguments: list[str]) -> int:
    see_to_system(qt=True, screen=True, keyring=True, build=True)
    set_up()
    say("building dist/FvsEStore (one to two minutes)")
    code = run([PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build_installer.spec", *arguments])
    if code:
        return code
    say("trying what was built")
    return in_keyring_session([PYTHON, PROJECT / "tools" / "smoke.py", PROJECT / "dist" / "FvsEStore"])


def lock(arguments: list[str]) -> int:
    see_to_system()
    set_up()
    must([PYTHON, "-m", "pip", "install", "--quiet", "uv"], "pip could not install uv, which writes the lock")
    wishes = ["--universal", "--python-version", "3.11", "--group", "dev", "--generate-hashes"]
    silent = ["--no-emit-index-url", "--no-emit-find-links", "--custom-compile-command", "python3 dev.py lock"]
    code = run([PYTHON, "-m", "uv", "pip", "compile", "-q", "pyproject.toml", *wishes, *silent, *arguments, "-o", LOCK])
    if code == 0 and "://" in LOCK.read_text(encoding="utf-8"):
        raise Stop("requirements.lock names an address; it must hold names, versions and hashes only")
    return code


def setup(arguments: list[str]) -> int:
    see_to_system()
    set_up()
    return 0


COMMANDS = {"run": open_window, "test": test, "check": check, "build": build, "lock": lock, "setup": setup}


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  # this file is what older Pythons are met with
        raise Stop(f"needs Python 3.11 or later; this is {sys.version.split()[0]}")
    if arguments and arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0
    name, rest = (arguments[0], arguments[1:]) if arguments and arguments[0] in COMMANDS else ("run", arguments)
    if name == "run" and rest and not rest[0].startswith("-"):
        raise Stop(f'there is no command "{rest[0]}"; see {Path(sys.argv[0]).name} --help')
    return COMMANDS[name](rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as stop:
        say(str(stop))
        sys.exit(1)
