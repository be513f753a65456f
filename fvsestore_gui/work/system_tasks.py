"""Letting the operating system start `run-due`: Windows Task Scheduler, a systemd timer of the user, or cron.

All of them run it as the user who registered it, without a password, so that it finds this user's keyring. It is
started every five minutes, asks what is due, and ends quietly where nothing is.
"""

import getpass
import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol
from xml.sax.saxutils import escape

from fvsestore_gui import paths as places
from fvsestore_gui.errors import SystemTrouble
from fvsestore_gui.paths import Paths
from fvsestore_gui.work.own_program import console_command

#: how often the system asks what is due
EVERY_MINUTES = 5
_TIMEOUT_S = 60.0
_MOST_DETAIL = 300


@dataclass(frozen=True, slots=True)
class SystemTask:
    """What the operating system starts by itself.

    `kind`: "windows", "systemd", "cron", or "" where this system has none of them. `current`: what is registered is
    what would be registered now; it is not after the program was moved. `command` is for people.
    """

    kind: str
    name: str
    command: str
    registered: bool = False
    current: bool = False


class Outcome(NamedTuple):
    """How a program of the system ended. `code` None: it is not there."""

    code: int | None
    out: str = ""
    err: str = ""


Run = Callable[[Sequence[str], str], Outcome]


def run_command(command: Sequence[str], given: str = "") -> Outcome:
    """Run a program of the system without a window, with `given` as its input."""
    try:
        done = subprocess.run(
            command,
            input=given,
            capture_output=True,
            encoding="utf-8",
            # what others wrote into a crontab goes back as it came
            errors="surrogateescape",
            timeout=_TIMEOUT_S,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows only
        )
    except subprocess.TimeoutExpired:
        return Outcome(1, "", "timeout")
    except OSError as error:
        return Outcome(None, "", error.strerror or "")
    return Outcome(done.returncode, done.stdout, done.stderr)


class Registrar(Protocol):
    """One kind of task scheduler."""

    def state(self) -> SystemTask: ...
    def register(self) -> None:
        """Raises SystemTrouble("task_scheduler_failed")."""

    def remove(self) -> None:
        """Raises SystemTrouble("task_scheduler_failed")."""


def registrar(paths: Paths, run: Run = run_command) -> Registrar | None:
    """The task scheduler of this system for `run-due` on these data; None where there is none."""
    command = console_command(paths, "run-due")
    own = "" if paths == Paths.for_user() else hashlib.sha256(str(paths.data).encode()).hexdigest()[:8]
    if sys.platform == "win32":
        return WindowsTask(paths.data, command, own, run)
    if run(("systemctl", "--user", "show-environment"), "").code == 0:
        return SystemdTimer(places.user_config() / "systemd" / "user", command, own, run)
    if shutil.which("crontab") is not None:
        return Crontab(command, own, run)
    return None


def system_task(found: Registrar | None) -> SystemTask:
    """What is registered now."""
    return SystemTask("", "", "") if found is None else found.state()


# -- Windows ---------------------------------------------------------------------------------------------------------

_TASK = """\
<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Author>{user}</Author>
    <Description>FvsEStore: imports the orders of stores that are due.</Description>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <Repetition>
        <Interval>PT{minutes}M</Interval>
        <StopAtDurationEnd>false</StopAtDurationEnd>
      </Repetition>
      <StartBoundary>2026-01-01T00:00:00</StartBoundary>
      <Enabled>true</Enabled>
    </TimeTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{user}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <AllowHardTerminate>true</AllowHardTerminate>
    <StartWhenAvailable>true</StartWhenAvailable>
    <RunOnlyIfNetworkAvailable>false</RunOnlyIfNetworkAvailable>
    <IdleSettings>
      <StopOnIdleEnd>false</StopOnIdleEnd>
      <RestartOnIdle>false</RestartOnIdle>
    </IdleSettings>
    <AllowStartOnDemand>true</AllowStartOnDemand>
    <Enabled>true</Enabled>
    <Hidden>false</Hidden>
    <RunOnlyIfIdle>false</RunOnlyIfIdle>
    <WakeToRun>false</WakeToRun>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
    <Priority>7</Priority>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{program}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"""


class WindowsTask:
    """A task of Windows Task Scheduler, registered by an XML file that stays in the data folder.

    The file tells later whether what is registered is still right: what schtasks prints has lost its letters.
    """

    def __init__(self, data: Path, command: Sequence[str], own: str, run: Run) -> None:
        # all users of a PC share one folder of tasks
        self._name = " ".join(part for part in ("FvsEStore", _user(), own) if part)
        self._command = command
        self._file = data / "run-due-task.xml"
        self._run = run

    @property
    def xml(self) -> str:
        """What is registered."""
        domain = os.environ.get("USERDOMAIN", "")
        user = f"{domain}\\{_user()}" if domain else _user()
        return _TASK.format(
            user=escape(user),
            minutes=EVERY_MINUTES,
            program=escape(self._command[0]),
            arguments=escape(subprocess.list2cmdline(self._command[1:])),
        )

    def state(self) -> SystemTask:
        registered = self._run((_schtasks(), "/Query", "/TN", self._name), "").code == 0
        try:
            current = registered and self._file.read_bytes().decode("utf-16") == self.xml
        except (OSError, UnicodeError):
            current = False
        return SystemTask("windows", self._name, subprocess.list2cmdline(self._command), registered, current)

    def register(self) -> None:
        try:
            self._file.write_bytes(self.xml.encode("utf-16"))
        except OSError as error:
            raise _failed(str(self._file), error.strerror or "") from error
        _must(self._run, (_schtasks(), "/Create", "/TN", self._name, "/XML", str(self._file), "/F"))

    def remove(self) -> None:
        _must(self._run, (_schtasks(), "/Delete", "/TN", self._name, "/F"))
        self._file.unlink(missing_ok=True)


def _schtasks() -> str:
    root = os.environ.get("SYSTEMROOT", "")
    return str(Path(root) / "System32" / "schtasks.exe") if root else "schtasks"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


# -- systemd ---------------------------------------------------------------------------------------------------------


class SystemdTimer:
    """A timer and a service of the user's own systemd."""

    def __init__(self, folder: Path, command: Sequence[str], own: str, run: Run) -> None:
        self._name = "-".join(part for part in ("fvsestore-run-due", own) if part)
        self._folder = folder
        self._command = command
        self._run = run

    @property
    def units(self) -> dict[Path, str]:
        """Both files and what stands in them."""
        words = " ".join(_systemd_word(word, program=not place) for place, word in enumerate(self._command))
        about = "FvsEStore: imports the orders of stores that are due"
        service = f"[Unit]\nDescription={about}\n\n[Service]\nType=oneshot\nExecStart={words}\n"
        timer = (
            f"[Unit]\nDescription={about}\n\n[Timer]\nOnCalendar=*:0/{EVERY_MINUTES}\nPersistent=true\n\n"
            "[Install]\nWantedBy=timers.target\n"
        )
        return {
            self._folder / f"{self._name}.service": service,
            self._folder / f"{self._name}.timer": timer,
        }

    def state(self) -> SystemTask:
        timer = f"{self._name}.timer"
        registered = self._run(("systemctl", "--user", "is-enabled", timer), "").code == 0
        current = registered and all(_text(file) == text for file, text in self.units.items())
        return SystemTask("systemd", timer, shlex.join(self._command), registered, current)

    def register(self) -> None:
        for file, text in self.units.items():
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            except OSError as error:
                raise _failed(str(file), error.strerror or "") from error
        _must(self._run, ("systemctl", "--user", "daemon-reload"))
        _must(self._run, ("systemctl", "--user", "enable", "--now", f"{self._name}.timer"))

    def remove(self) -> None:
        _must(self._run, ("systemctl", "--user", "disable", "--now", f"{self._name}.timer"))
        for file in self.units:
            file.unlink(missing_ok=True)
        _must(self._run, ("systemctl", "--user", "daemon-reload"))


def _systemd_word(word: str, *, program: bool = False) -> str:
    """A word of ExecStart as systemd reads it: % stands for something there, and $ behind the program's own name."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    if not program:
        plain = plain.replace("$", "$$")
    return f'"{plain}"' if re.search(r"[^\w./:=@,+%-]", word) or not word else plain


# -- cron ------------------------------------------------------------------------------------------------------------


class Crontab:
    """One line in the user's crontab, known by the comment at its end."""

    def __init__(self, command: Sequence[str], own: str, run: Run) -> None:
        self._name = " ".join(part for part in ("FvsEStore run-due", own) if part)
        self._command = command
        self._run = run

    @property
    def line(self) -> str:
        """What is registered. Failures are told by the import log; cron would send them by mail."""
        # a % that is not escaped ends the command there
        words = shlex.join(self._command).replace("%", "\\%")
        return f"*/{EVERY_MINUTES} * * * * {words} >/dev/null 2>&1 # {self._name}"

    def state(self) -> SystemTask:
        mine = [line for line in self._lines() if self._is_mine(line)]
        return SystemTask("cron", self._name, shlex.join(self._command), bool(mine), mine == [self.line])

    def register(self) -> None:
        self._write([*(line for line in self._lines() if not self._is_mine(line)), self.line])

    def remove(self) -> None:
        self._write([line for line in self._lines() if not self._is_mine(line)])

    def _is_mine(self, line: str) -> bool:
        return line.rstrip().endswith(f"# {self._name}")

    def _lines(self) -> list[str]:
        # a user without a crontab is told so with an error
        return self._run(("crontab", "-l"), "").out.splitlines()

    def _write(self, lines: Sequence[str]) -> None:
        _must(self._run, ("crontab", "-"), "".join(f"{line}\n" for line in lines))


# -- inside ----------------------------------------------------------------------------------------------------------


def _must(run: Run, command: Sequence[str], given: str = "") -> None:
    done = run(command, given)
    if done.code != 0:
        raise _failed(Path(command[0]).name, done.err.strip() or done.out.strip())


def _failed(program: str, detail: str) -> SystemTrouble:
    plain = " ".join(detail.encode("utf-8", "replace").decode().split())
    return SystemTrouble("task_scheduler_failed", program=program, detail=plain[:_MOST_DETAIL])


def _text(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeError):
        return None
