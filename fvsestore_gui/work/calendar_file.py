"""Ends as a calendar file (.ics, RFC 5545) for Outlook and any other calendar: a whole day each, with its reminders.

No secret and no key stands in it, only codes of stores and days. An entry keeps its UID for good: a file that is taken
in once more moves what has moved and doubles nothing.
"""

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fvsestore_gui import __version__
from fvsestore_gui.calendar_words import WORDS
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.calendar import REMINDERS, ApiEnd, Deadline, Term, Use, ends_on
from fvsestore_gui.model.guide import SELLER_CENTRAL, Link
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.proof_words import Language
from fvsestore_gui.work.exporting import look_at_target, translated

#: octets in a line, without its end
_LINE = 75
#: at which hour of its day a reminder comes
_HOUR = 9
_CONSOLE = Link("", f"{SELLER_CENTRAL}/sellingpartner/developerconsole")


def write_calendar(
    path: Path,
    deadlines: Iterable[Deadline],
    regions: dict[str, Region],
    ends: Sequence[ApiEnd],
    language: Language,
    now: datetime,
) -> int:
    """Write what has a day to `path`; returns how many entries. `regions`: by a store's code.

    The file is made beside and put in place when it is whole. Raises FileTrouble, CorrectInput("calendar_empty").
    """
    lines, count = calendar_lines(deadlines, regions, ends, language, now)
    if not count:
        raise CorrectInput("calendar_empty")
    with translated(path):
        look_at_target(path)
        with tempfile.TemporaryDirectory(
            prefix=f".{path.stem[:40]}-", suffix=".part", dir=path.parent, ignore_cleanup_errors=True
        ) as folder:
            beside = Path(folder) / "calendar"
            beside.write_bytes(b"".join(folded(line) for line in lines))
            beside.replace(path)
    return count


def calendar_lines(
    deadlines: Iterable[Deadline],
    regions: dict[str, Region],
    ends: Sequence[ApiEnd],
    language: Language,
    now: datetime,
) -> tuple[list[str], int]:
    """The lines of the file before they are folded, and how many entries they hold."""
    entries = [one for one in deadlines if _has_entry(one, ends)]
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//FvsEStore//FvsEStore {__version__}//{language.upper()}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(WORDS[language]['calendar'])}",
    ]
    for one in entries:
        lines += _entry(one, regions, ends, language, now)
    return [*lines, "END:VCALENDAR"], len(entries)


def _has_entry(one: Deadline, ends: Sequence[ApiEnd]) -> bool:
    if one.term is Term.API:
        return any(end.name == one.name and end.use is Use.USED for end in ends)
    return one.term is Term.CLIENT_SECRET and one.ends_at is not None


def _entry(
    one: Deadline, regions: dict[str, Region], ends: Sequence[ApiEnd], language: Language, now: datetime
) -> Iterator[str]:
    words, day = WORDS[language], ends_on(one)
    assert day is not None  # _has_entry
    stamp = now.astimezone(UTC)
    if one.term is Term.API:
        end = next(end for end in ends if end.name == one.name)
        summary = words["api"].format(name=one.name)
        told = words["api_text"].format(successor=end.successor, source=end.source)
        address = end.source
    else:
        summary = words["client_secret"].format(code=one.code)
        told = words["client_secret_text"] + ("" if one.exact else f" {words['not_exact']}")
        address = _CONSOLE.address(regions[one.code])
    yield "BEGIN:VEVENT"
    yield f"UID:{one.term.value}-{_plain(one.uid)}@fvsestore"
    yield f"DTSTAMP:{stamp:%Y%m%dT%H%M%SZ}"
    # a later file counts, whichever day it names
    yield f"SEQUENCE:{int(stamp.timestamp()) // 60}"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(summary)}"
    yield f"DESCRIPTION:{_text(told)}"
    yield f"URL:{address}"
    yield "TRANSP:TRANSPARENT"
    for days in REMINDERS:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{_text(words['alarm'].format(summary=summary, days=days))}"
        # from the midnight with which the day begins: at nine in the morning, so many days before
        yield f"TRIGGER:-P{days - 1}DT{24 - _HOUR}H"
        yield "END:VALARM"
    yield "END:VEVENT"


def folded(line: str) -> bytes:
    """A line as it stands in the file: at most 75 octets, the rest in lines that begin with a blank; never cut inside
    a letter."""
    pieces, piece = [], b""
    for letter in line:
        octets = letter.encode("utf-8")
        if len(piece) + len(octets) > _LINE:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"


def _text(text: str) -> str:
    """A value of the kind TEXT: what has a meaning in the file is marked."""
    marked = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return marked.replace("\r\n", "\\n").replace("\n", "\\n")


def _plain(uid: str) -> str:
    return "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in uid).strip("-").lower()
