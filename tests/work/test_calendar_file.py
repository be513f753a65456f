"""The calendar file: what Outlook and others take in, with every reminder, and with no key in it."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from fvsestore_gui.calendar_words import WORDS
from fvsestore_gui.errors import CorrectInput, FileTrouble
from fvsestore_gui.model.calendar import ApiEnd, Deadline, Term, Use, begin_of
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.proof_words import LANGUAGES, Language
from fvsestore_gui.work.calendar_file import folded, write_calendar

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ENDS = [
    ApiEnd("Used, by us; really", date(2027, 3, 27), "v2", "https://developer-docs.amazon.com/x", Use.USED, {}),
    ApiEnd("Unused", date(2027, 3, 27), "v2", "https://developer-docs.amazon.com/y", Use.NOT_USED, {}),
]


def secret(code: str = "ŽŪKLĖ-LT", day: date | None = date(2027, 1, 28), *, exact: bool = True) -> Deadline:
    ends_at = None if day is None else begin_of(day)
    return Deadline(Term.CLIENT_SECRET, code, "Client secret", ends_at, 67, exact=exact, uid=f"uid {code}")


def api(end: ApiEnd) -> Deadline:
    return Deadline(Term.API, "", end.name, begin_of(end.ends_on), 125, exact=True, uid=end.name)


def written(path: Path, *deadlines: Deadline, language: Language = "lt", now: datetime = NOW) -> int:
    regions = {one.code: Region.EUROPE for one in deadlines}
    return write_calendar(path, deadlines, regions, ENDS, language, now)


def read(path: Path) -> list[Mapping[str, list[str]]]:
    """The events of a file as another program reads it: name of a property -> its values, with those of its alarms."""
    content = path.read_bytes()
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    lines = content.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    events: list[dict[str, list[str]]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events:
            plain = value.replace("\\,", ",").replace("\\;", ";").replace("\\n", "\n").replace("\\\\", "\\")
            events[-1].setdefault(name.partition(";")[0], []).append(plain)
    return events


def test_an_end_is_a_day_with_five_reminders(tmp_path: Path) -> None:
    """The secret of each store ends on a whole day, and a calendar reminds at nine, 60, 30, 14, 7 and 1 days before."""
    path = tmp_path / "kas artėja.ics"
    assert written(path, secret(), secret("KITA", None)) == 1
    (event,) = read(path)
    assert (event["DTSTART"], event["DTEND"]) == (["20270128"], ["20270129"])
    assert event["SUMMARY"] == ["ŽŪKLĖ-LT: baigiasi Amazon Client secret"]
    assert event["URL"] == ["https://sellercentral-europe.amazon.com/sellingpartner/developerconsole"]
    midnight = datetime(2027, 1, 28, tzinfo=UTC)
    at = []
    for trigger in event["TRIGGER"]:
        days, _, hours = trigger.removeprefix("-P").removesuffix("H").partition("DT")
        at.append(midnight - timedelta(days=int(days), hours=int(hours)))
    assert [((midnight.date() - one.date()).days, one.hour) for one in at] == [
        (60, 9), (30, 9), (14, 9), (7, 9), (1, 9)
    ]  # fmt: skip
    assert event["ACTION"] == ["DISPLAY"] * 5


def test_a_file_taken_in_again_doubles_nothing(tmp_path: Path) -> None:
    """An entry keeps its UID when the secret was changed and when the store has another name; the later file counts."""
    first, second = tmp_path / "1.ics", tmp_path / "2.ics"
    written(first, secret())
    moved = Deadline(Term.CLIENT_SECRET, "NAUJAS", "Client secret", begin_of(date(2027, 7, 27)), 1, uid="uid ŽŪKLĖ-LT")
    written(second, moved, now=NOW + timedelta(days=60))
    (before,), (after,) = read(first), read(second)
    assert before["UID"] == after["UID"]
    assert int(before["SEQUENCE"][0]) < int(after["SEQUENCE"][0])
    assert after["DTSTART"] == ["20270727"]


def test_amazons_ends_are_there_only_where_they_concern_us(tmp_path: Path) -> None:
    """What this program uses and Amazon ends stands in the calendar, signs that mean something there marked."""
    path = tmp_path / "x.ics"
    assert written(path, api(ENDS[0]), api(ENDS[1]), language="en") == 1
    (event,) = read(path)
    assert event["SUMMARY"] == ["Amazon ends Used, by us; really"]
    assert b"SUMMARY:Amazon ends Used\\, by us\\; really" in path.read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_are_as_long_as_other_programs_take_them(tmp_path: Path, language: Language) -> None:
    """No line has more than 75 octets, and none is cut inside a Lithuanian letter."""
    path = tmp_path / "x.ics"
    written(path, secret(exact=False), language=language)
    assert max(len(line) for line in path.read_bytes().split(b"\r\n")) <= 75
    (event,) = read(path)
    words = WORDS[language]
    assert event["DESCRIPTION"][0] == f"{words['client_secret_text']} {words['not_exact']}"
    long = "SUMMARY:" + "ž" * 200
    assert folded(long).replace(b"\r\n ", b"").decode("utf-8") == long + "\r\n"
    assert all(piece.decode("utf-8") is not None for piece in folded(long).split(b"\r\n"))


def test_nothing_to_write_is_said(tmp_path: Path) -> None:
    """Without a known end no file is made, for a calendar takes no empty one."""
    path = tmp_path / "x.ics"
    with pytest.raises(CorrectInput, match="calendar_empty"):
        written(path, secret(day=None))
    assert not path.exists()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    """Where the file cannot be written, that is told with its path, and nothing half stays."""
    with pytest.raises(FileTrouble) as caught:
        written(tmp_path / "nėra" / "x.ics", secret())
    assert "nėra" in str(caught.value.facts["path"])
    assert list(tmp_path.iterdir()) == []


def test_both_languages_have_all_words() -> None:
    """Nothing of the calendar is missing in Lithuanian or English."""
    assert set(WORDS["lt"]) == set(WORDS["en"])
    assert all(WORDS["lt"][name] != WORDS["en"][name] for name in WORDS["lt"])
