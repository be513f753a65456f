"""The log file, and the formatter that keeps secrets out of it, out of its tracebacks and out of error reports."""

import copy
import logging
import logging.handlers
import re
import threading
import traceback
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

MASK = "●●●"

# What a secret looks like wherever it turns up: tokens, secrets, AWS and MWS keys, login bodies, URLs with passwords,
# what opens a signed address.
_SHAPES = (
    re.compile(r"Atz[a-z]\|[^\s\"'<>,;&]+"),
    re.compile(r"Atz[a-z]%7C[^\s\"'<>,;&]+", re.IGNORECASE),
    re.compile(r"amzn1\.oa2-cs\.[^\s\"'<>,;&]+"),
    re.compile(r"amzn\.mws\.[^\s\"'<>,;&]+"),
    re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{64}(?![0-9A-Za-z])"),
    re.compile(r"(?<![0-9A-Z])(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])"),
    re.compile(r"(?<=client_secret=)[^\s\"'<>,;&]+"),
    re.compile(r"(?<=refresh_token=)[^\s\"'<>,;&]+"),
    re.compile(r"(?<=access_token=)[^\s\"'<>,;&]+"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
    re.compile(r"(?<=[?&])X-Amz-[\w-]+=[^\s\"'<>&]+", re.IGNORECASE),
    re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"),
)


class Redactor:
    """Takes secrets out of a text: by their shapes, and by the exact values it was told. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: set[str] = set()

    def hide(self, value: str) -> None:
        """From now on mask this value. Very short ones are left to the shapes: they would mask ordinary words."""
        if len(value) >= 8:
            with self._lock:
                self._values.add(value)

    def clean(self, text: str) -> str:
        with self._lock:
            values: Iterable[str] = sorted(self._values, key=len, reverse=True)
        for value in values:
            if value in text:
                text = text.replace(value, MASK)
        for shape in _SHAPES:
            text = shape.sub(MASK, text)
        return text


_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _RedactingFormatter(logging.Formatter):
    def __init__(self, redactor: Redactor) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._redactor = redactor

    def formatException(self, ei: "_ExcInfo") -> str:  # noqa: N802  # logging's own name
        """Where it happened and the classes of the whole chain, never the texts: they may hold a buyer's name."""
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            frames = "".join(traceback.format_tb(error.__traceback__)).rstrip()
            lines.insert(0, f"{frames}\n{type(error).__module__}.{type(error).__qualname__}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nled to:\n".join(lines)

    def format(self, record: logging.LogRecord) -> str:
        # The whole finished line, so that arguments and tracebacks are covered too.
        # A copy: another handler may have left its own writing of the traceback in the record.
        own = copy.copy(record)
        own.exc_text = None
        return self._redactor.clean(super().format(own))


def set_up(path: Path | None, redactor: Redactor) -> logging.Handler:
    """Log this program's own records to `path` (1 MB, five older ones kept; None: nowhere).

    Returns the handler, to be removed at the end. Other loggers stay at WARNING: at DEBUG some libraries write headers.
    """
    handler: logging.Handler = logging.NullHandler()
    if path is not None:
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=1_000_000, backupCount=5, encoding="utf-8", delay=True
        )
    handler.setFormatter(_RedactingFormatter(redactor))
    logging.getLogger().addHandler(handler)
    logging.getLogger("fvsestore_gui").setLevel(logging.INFO)
    return handler


def tail(path: Path, redactor: Redactor, lines: int = 60) -> str:
    """The last lines of the log, cleaned once more, for an error report. "" when there is no log."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - 64_000))
            text = file.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
    return redactor.clean("\n".join(text.splitlines()[-lines:]))
