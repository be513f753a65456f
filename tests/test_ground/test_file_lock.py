"""One program of a PC at a time: the lock is held by a process and goes with it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from fvsestore_gui.file_lock import FileLock

HOLD = """
import sys
from pathlib import Path
from fvsestore_gui.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.readline()
"""


def test_two_programs_never_hold_it(lithuanian_folder: Callable[[str], Path]) -> None:
    """While one holds it the other is refused at once; killed, it holds it no longer."""
    path = lithuanian_folder("duomenys") / "run-due.lock"
    mine = FileLock(path)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "True"
        assert not mine.take()
        other.kill()
        other.wait(20)
    assert mine.take()
    assert mine.take()
    mine.release()


def test_it_is_free_again_after_release(tmp_path: Path) -> None:
    """The next one takes it."""
    first, second = FileLock(tmp_path / "x.lock"), FileLock(tmp_path / "x.lock")
    assert first.take()
    assert not second.take()
    first.release()
    first.release()
    assert second.take()
    second.release()


def test_a_folder_without_locks_stops_nobody(tmp_path: Path) -> None:
    """Where no lock can be made, work goes on: the database's leases are there too."""
    assert FileLock(tmp_path / "no such folder" / "x.lock").take()
