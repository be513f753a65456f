"""A lock that one program of this PC holds; the system lets go of it when that program ends, however it ends."""

import errno
import logging
import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_log = logging.getLogger(__name__)
#: how the systems say that another has it; 0: a C library that says no more than that it failed (wine)
_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK, 0})


class FileLock:
    """`take` it, and `release` it. The file stays: removing it would let two hold a lock of the same name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def take(self) -> bool:
        """Take it; False while another program has it. Where the disk knows no locks, everybody may."""
        if self._file is not None:
            return True
        try:
            file = self._path.open("a+b")
        except OSError as error:
            _log.warning("%s cannot be locked: %s", self._path, error)
            return True
        try:
            _lock(file)
        except OSError as error:
            file.close()
            if error.errno in _HELD:
                return False
            _log.warning("%s cannot be locked: %s", self._path, error)
            return True
        self._file = file
        return True

    def release(self) -> None:
        """Let go of it; nothing happens where it was not held."""
        file, self._file = self._file, None
        if file is not None:
            file.close()


def _lock(file: BinaryIO) -> None:
    if sys.platform == "win32":
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
