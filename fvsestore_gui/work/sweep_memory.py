"""What this computer remembers of its erasing, beside the database: so that what is owed is done at the next chance.

Where it cannot be read or kept, what it would save is done once more: never less.
"""

import contextlib
import json
import logging
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """When what was due was erased last; up to which line of the proof keys were renewed and files vacuumed.

    `line` and `digest`: the last line of the proof that this computer has seen, so that lines taken from its end are
    missed.
    """

    at: datetime | None = None
    renewed: int = 0
    vacuumed: int = 0
    line: int = 0
    digest: str = ""


class SweepMemory:
    """One for each place of a database."""

    def __init__(self, path: Path, place: str) -> None:
        self._path = path
        self._place = place

    def swept(self) -> Swept:
        match self._read().get(self._place):
            case {"at": at, "renewed": int(renewed), "vacuumed": int(vacuumed), "line": int(line), "digest": digest}:
                try:
                    day = datetime.fromisoformat(at) if at else None
                except (TypeError, ValueError):
                    day = None
                return Swept(at=day, renewed=renewed, vacuumed=vacuumed, line=line, digest=str(digest))
        return Swept()

    def keep(self, swept: Swept) -> None:
        half = self._path.with_name(f"{self._path.name}.{threading.get_native_id()}.part")
        known = asdict(swept) | {"at": swept.at.isoformat() if swept.at is not None else ""}
        try:
            text = json.dumps({**self._read(), self._place: known}, ensure_ascii=False, indent=1)
            half.write_text(text, encoding="utf-8")
            half.replace(self._path)
        except OSError as error:
            _log.info("when personal data were erased last was not kept: %s", error.strerror)
            with contextlib.suppress(OSError):
                half.unlink(missing_ok=True)

    @contextlib.contextmanager
    def owing(self) -> Iterator[None]:
        """Inside, and from then on where it does not end well, a sweep is due at once: it finishes what was begun."""
        before = self.swept()
        self.keep(replace(before, at=None))
        yield
        self.keep(replace(self.swept(), at=before.at))

    def _read(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
