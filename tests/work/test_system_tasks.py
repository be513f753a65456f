"""Registering with the system: exactly these calls and files, whatever letters and blanks the paths have."""

import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import pytest

from fvsestore_gui import paths as places
from fvsestore_gui.errors import SystemTrouble
from fvsestore_gui.paths import Paths
from fvsestore_gui.work import own_program, system_tasks
from fvsestore_gui.work.own_program import console_command, window_command
from fvsestore_gui.work.system_tasks import Crontab, Outcome, SystemdTimer, SystemTask, WindowsTask, registrar

PROGRAM = r"C:\Žemaičių įmonė, UAB\FvsEStore\FvsEStore.exe"
COMMAND = [PROGRAM, "--data-dir", "D:\\Mūsų „duomenys“ & kita\\", "run-due"]
NS = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


class System:
    """Stands for the programs of the system: keeps what they were asked, answers what the test says."""

    def __init__(self, **codes: int | None) -> None:
        self.codes = codes
        self.asked: list[tuple[tuple[str, ...], str]] = []
        self.tab = ""

    def __call__(self, command: Sequence[str], given: str) -> Outcome:
        self.asked.append((tuple(command), given))
        name = Path(command[0].replace("\\", "/")).stem
        if name == "crontab":
            if command[1] == "-":
                self.tab = given
            return Outcome(0 if self.tab else 1, self.tab, "" if self.tab else "no crontab for ona")
        words = [word.strip("/-").lower().replace("-", "_") for word in command[1:]]
        code = next((self.codes[word] for word in words if word in self.codes), 0)
        return Outcome(code, "", "ERROR: Access is denied.\r\n" if code else "")

    @property
    def calls(self) -> list[tuple[str, ...]]:
        return [command for command, _ in self.asked]


@pytest.fixture(autouse=True)
def ona(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_tasks.getpass, "getuser", lambda: "Ona Šžlė")
    monkeypatch.setenv("USERDOMAIN", "BUHALTERIJA")
    monkeypatch.setenv("SYSTEMROOT", r"C:\Windows")


# -- Windows ---------------------------------------------------------------------------------------------------------


def windows(tmp_path: Path, system: System, own: str = "") -> WindowsTask:
    return WindowsTask(tmp_path, COMMAND, own, system)


def test_windows_is_given_the_task_as_a_file(tmp_path: Path) -> None:
    """One call of schtasks with the XML, and nothing of the command line in its arguments; no password is asked for."""
    system = System(query=0)
    windows(tmp_path, system).register()
    (created,) = system.calls
    assert Path(created[0].replace("\\", "/")).name == "schtasks.exe"
    file = tmp_path / "run-due-task.xml"
    assert created[1:] == ("/Create", "/TN", "FvsEStore Ona Šžlė", "/XML", str(file), "/F")
    written = file.read_bytes()
    assert written.startswith(b"\xff\xfe")
    assert b"\n".join(written.splitlines())
    assert written.decode("utf-16").startswith('<?xml version="1.0" encoding="UTF-16"?>')


def test_the_task_says_what_was_promised(tmp_path: Path) -> None:
    """This user, without a password and rights; every five minutes, caught up when missed, never twice at once, on
    battery too and as long as it takes; path and arguments come through whole."""
    task = ET.fromstring(windows(tmp_path, System()).xml.replace(' encoding="UTF-16"', ""))

    def text(*names: str) -> str:
        found = task.find("/".join(NS + name for name in names))
        assert found is not None, names
        return found.text or ""

    assert text("Principals", "Principal", "UserId") == r"BUHALTERIJA\Ona Šžlė"
    assert text("Principals", "Principal", "LogonType") == "InteractiveToken"
    assert text("Principals", "Principal", "RunLevel") == "LeastPrivilege"
    assert text("Triggers", "TimeTrigger", "Repetition", "Interval") == "PT5M"
    settings = {element.tag.removeprefix(NS): element.text for element in task.findall(f"{NS}Settings/*")}
    assert settings["StartWhenAvailable"] == "true"
    assert settings["MultipleInstancesPolicy"] == "IgnoreNew"
    assert settings["DisallowStartIfOnBatteries"] == settings["StopIfGoingOnBatteries"] == "false"
    assert settings["ExecutionTimeLimit"] == "PT0S"
    assert settings["Hidden"] == settings["WakeToRun"] == settings["RunOnlyIfIdle"] == "false"
    assert text("Actions", "Exec", "Command") == PROGRAM
    assert text("Actions", "Exec", "Arguments") == '--data-dir "D:\\Mūsų „duomenys“ & kita\\\\" run-due'


def test_windows_tells_what_is_registered(tmp_path: Path) -> None:
    """Registered, registered for a program that was moved since, or not at all."""
    system = System(query=0)
    task = windows(tmp_path, system)
    assert task.state() == SystemTask("windows", "FvsEStore Ona Šžlė", subprocess.list2cmdline(COMMAND), True, False)
    task.register()
    assert task.state().current
    moved = WindowsTask(tmp_path, [r"E:\FvsEStore.exe", "run-due"], "", system)
    assert (moved.state().registered, moved.state().current) == (True, False)
    assert not windows(tmp_path, System(query=1)).state().registered
    assert windows(tmp_path, system, "1a2b3c4d").state().name == "FvsEStore Ona Šžlė 1a2b3c4d"


def test_windows_forgets_it(tmp_path: Path) -> None:
    """The task goes, and the file with it."""
    system = System()
    task = windows(tmp_path, system)
    task.register()
    task.remove()
    assert system.calls[-1][1:] == ("/Delete", "/TN", "FvsEStore Ona Šžlė", "/F")
    assert list(tmp_path.iterdir()) == []


def test_a_refusal_of_the_system_is_told_in_its_own_words(tmp_path: Path) -> None:
    """What schtasks said stands in the error."""
    with pytest.raises(SystemTrouble) as caught:
        windows(tmp_path, System(create=1)).register()
    assert caught.value.code == "task_scheduler_failed"
    assert caught.value.facts["detail"] == "ERROR: Access is denied."


# -- systemd ---------------------------------------------------------------------------------------------------------

LINUX = ["/opt/Fvs EStore/fvsestore", "--data-dir", '/home/ona/100 % "mūsų" $HOME\\x', "run-due"]


def timer(tmp_path: Path, system: System, own: str = "") -> SystemdTimer:
    return SystemdTimer(tmp_path / "systemd" / "user", LINUX, own, system)


def test_systemd_is_given_a_timer_and_a_service(tmp_path: Path) -> None:
    """Both files, a reload, and the timer switched on; missed times are caught up."""
    system = System()
    timer(tmp_path, system).register()
    folder = tmp_path / "systemd" / "user"
    service = (folder / "fvsestore-run-due.service").read_text(encoding="utf-8")
    assert (
        'ExecStart="/opt/Fvs EStore/fvsestore" --data-dir "/home/ona/100 %% \\"mūsų\\" $$HOME\\\\x" run-due\n'
        in service
    )
    assert "Type=oneshot" in service
    timed = (folder / "fvsestore-run-due.timer").read_text(encoding="utf-8")
    assert "OnCalendar=*:0/5\nPersistent=true\n" in timed
    assert "WantedBy=timers.target" in timed
    assert system.calls == [
        ("systemctl", "--user", "daemon-reload"),
        ("systemctl", "--user", "enable", "--now", "fvsestore-run-due.timer"),
    ]


def test_systemd_tells_and_forgets(tmp_path: Path) -> None:
    """Registered and current, moved, and gone."""
    system = System()
    one = timer(tmp_path, system)
    assert (one.state().registered, one.state().current) == (True, False)
    one.register()
    assert (one.state().kind, one.state().name, one.state().current) == ("systemd", "fvsestore-run-due.timer", True)
    one.remove()
    assert ("systemctl", "--user", "disable", "--now", "fvsestore-run-due.timer") in system.calls
    assert not list((tmp_path / "systemd" / "user").iterdir())
    assert not timer(tmp_path, System(is_enabled=1)).state().registered


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here to judge the units")
def test_systemd_itself_understands_the_units(tmp_path: Path) -> None:
    """Its own checker finds nothing to complain about."""
    program = tmp_path / "Fvs ąž $x" / "fvsestore"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    one = SystemdTimer(tmp_path, [str(program), "--data-dir", "/tmp/100 %\\ą", "run-due"], "", System())
    one.register()
    checked = subprocess.run(
        ["systemd-analyze", "--user", "verify", *map(str, one.units)], capture_output=True, text=True, check=False
    )
    assert "fvsestore" not in checked.stderr


# -- cron ------------------------------------------------------------------------------------------------------------


def test_cron_is_given_one_line_beside_the_others() -> None:
    """Whatever stood there stays; registering twice leaves one line; removing takes only ours."""
    system = System()
    system.tab = "MAILTO=ona\n0 3 * * * backup # FvsEStore is not mine\n"
    before = system.tab
    one = Crontab(LINUX, "", system)
    one.register()
    one.register()
    lines = system.tab.splitlines()
    assert lines[:2] == before.splitlines()
    assert lines[2:] == [one.line]
    assert one.state() == SystemTask("cron", "FvsEStore run-due", one.state().command, True, True)
    assert not Crontab(["/elsewhere", "run-due"], "", system).state().current
    one.remove()
    assert system.tab == before
    assert not one.state().registered


def test_the_first_line_of_a_crontab() -> None:
    """A user without a crontab gets one."""
    system = System()
    Crontab(LINUX, "1a2b", system).register()
    assert system.tab.startswith("*/5 * * * * ")
    assert system.tab.endswith(" >/dev/null 2>&1 # FvsEStore run-due 1a2b\n")


@pytest.mark.skipif(sys.platform == "win32", reason="cron is not on Windows")
def test_a_shell_reads_the_line_as_it_was_meant(tmp_path: Path) -> None:
    """Blanks, quotes, per cent signs and Lithuanian letters arrive as they are."""
    told = tmp_path / "told"
    command = ["/usr/bin/env", "sh", "-c", f'printf "%s|" "$@" > {told}', "sh", *LINUX]
    line = Crontab(command, "", System()).line.removeprefix("*/5 * * * * ").replace("\\%", "%")
    subprocess.run(["/bin/sh", "-c", line], check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert told.read_text(encoding="utf-8") == "|".join(LINUX) + "|"


# -- which of them, and which program ----------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has one")
def test_linux_takes_systemd_where_the_user_has_it_else_cron(monkeypatch: pytest.MonkeyPatch) -> None:
    """No session of systemd: cron; neither: nothing, and it is said."""
    data = Paths.for_user()
    assert isinstance(registrar(data, System()), SystemdTimer)
    without = System(show_environment=None)
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/crontab")
    assert isinstance(registrar(data, without), Crontab)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert registrar(data, without) is None
    assert system_tasks.system_task(None) == SystemTask("", "", "")


def test_data_of_ones_own_have_a_task_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two data folders of one user are two tasks; the user's usual folder is not named in the command."""
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/crontab")
    system = System(show_environment=0, query=0)
    usual, other = registrar(Paths.for_user(), system), registrar(Paths.for_user(tmp_path), system)
    assert usual is not None
    assert other is not None
    assert usual.state().name != other.state().name
    assert str(tmp_path) in other.state().command
    assert "--data-dir" not in usual.state().command


def test_the_development_program_is_started_by_its_python(tmp_path: Path) -> None:
    """From a working tree: this very Python, and the module."""
    console = console_command(Paths.for_user(), "run-due")
    assert Path(console[0]).parent == Path(sys.executable).parent
    assert console[1:] == ["-m", "fvsestore_gui.cli", "run-due"]
    assert window_command(Paths.for_user(tmp_path), "--minimised")[1:] == [
        "-m", "fvsestore_gui", "--data-dir", str(tmp_path), "--minimised",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("platform", "console", "window"),
    [("win32", "FvsEStore.exe", "FvsEStore.exe"), ("linux", "fvsestore", "FvsEStore")],
)
def test_the_built_program_is_started_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, console: str, window: str
) -> None:
    """On Windows the one without a console, so that no black window flashes up every five minutes."""
    usual = Paths.for_user()
    monkeypatch.setattr(own_program, "sys", type("sys", (), {"platform": platform, "frozen": True}))
    monkeypatch.setattr(own_program.sys, "executable", str(tmp_path / "anything"), raising=False)
    monkeypatch.setattr(Paths, "for_user", lambda: usual)
    assert console_command(usual, "run-due") == [str(tmp_path / console), "run-due"]
    assert window_command(usual) == [str(tmp_path / window)]


def test_a_program_of_the_system_that_is_missing_or_stuck_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not there: told as such; its output is read whatever bytes it has."""
    assert system_tasks.run_command(["no such program"], "").code is None
    echo = [sys.executable, "-c", "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read() + b'\\xff')"]
    done = system_tasks.run_command(echo, "ąž\udcff")
    assert (done.code, done.out) == (0, "ąž\udcff\udcff")
    monkeypatch.setattr(system_tasks, "_TIMEOUT_S", 0.2)
    assert system_tasks.run_command([sys.executable, "-c", "input()"], "").code != 0


def test_settings_of_other_programs_lie_in_the_users_folder(own_home: Path) -> None:
    """Units and autostart files go below the user's own home."""
    assert places.user_config().is_relative_to(own_home)
