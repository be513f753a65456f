"""What ends and when: reckoned by Amazon's 180 days, and told honestly where nobody knows."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fvsestore_gui import amazon
from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.calendar import OVER, ApiEnd, Deadline, Term, Use, possible_days
from fvsestore_gui.model.guide import is_amazons
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.runs import Counts, ImportKind, Run, RunState
from fvsestore_gui.model.stores import SecretName, Store, StoreKind
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.work import calendar

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
SECRET, TOKEN = SecretName.CLIENT_SECRET, SecretName.REFRESH_TOKEN


def a_store(**changes: Any) -> Store:
    values: dict[str, Any] = {
        "uid": "u1",
        "code": "SHOP",
        "kind": StoreKind.AMAZON,
        "region": Region.EUROPE,
        "client_identifier": "amzn1.application-oa2-client.1",
        "marketplace_ids": frozenset(),
        "secret_stamps": {SECRET: "aa", TOKEN: "bb"},
        "secret_saved_at": {SECRET: NOW - timedelta(days=117), TOKEN: NOW - timedelta(days=200)},
        "store_id": 1,
    }
    return Store(**(values | changes))


def ends(
    stores: Sequence[Store],
    said: dict[SecretName, tuple[str, date]] | None = None,
    api: Sequence[ApiEnd] = (),
    token: datetime | None = None,
    run: Run | None = None,
    now: datetime = NOW,
) -> list[Deadline]:
    return calendar.deadlines(stores, {1: said or {}}, api, lambda _: token, lambda _: run, now)


def secret_of(store: Store, said: dict[SecretName, tuple[str, date]] | None = None, **more: Any) -> Deadline:
    found = ends([store], said, **more)
    return next(one for one in found if one.term is Term.CLIENT_SECRET)


# -- reckoning -------------------------------------------------------------------------------------------------------


def test_a_secret_ends_180_days_after_it_was_entered_at_the_latest() -> None:
    """Where nobody has said when it was made, the day it was entered counts, and it is told that this is a guess."""
    one = secret_of(a_store())
    assert (one.days_left, one.exact, one.reminder, one.refused) == (63, False, None, False)
    assert one.since == NOW - timedelta(days=117)


def test_the_day_it_was_made_counts_for_that_edition_only() -> None:
    """What somebody said is exact; once another secret is entered, the day of the one before counts no longer."""
    said = {SECRET: ("aa", date(2026, 6, 1))}
    one = secret_of(a_store(), said)
    assert (one.days_left, one.exact, one.reminder) == ((date(2026, 11, 28) - date(2026, 11, 22)).days, True, 7)
    replaced = a_store(secret_stamps={SECRET: "cc", TOKEN: "bb"}, secret_saved_at={SECRET: NOW})
    assert (secret_of(replaced, said).days_left, secret_of(replaced, said).exact) == (180, False)


def test_a_secret_of_the_environment_can_have_a_day() -> None:
    """On a server without a keyring nothing was entered: no end is claimed until somebody says the day."""
    bare = a_store(secret_stamps={}, secret_saved_at={})
    assert (secret_of(bare).ends_at, secret_of(bare).days_left, secret_of(bare).reminder) == (None, None, None)
    assert secret_of(bare, {SECRET: ("", date(2026, 11, 22))}).days_left == 180


def test_what_amazon_says_of_a_secret_is_above_what_was_reckoned() -> None:
    """A secret that Amazon calls expired is over, however young it seems here; a good test ends that."""
    refused = a_store(test_result="lwa_secret_expired", tested_at=NOW - timedelta(hours=1))
    one = secret_of(refused)
    assert (one.refused, one.reminder, one.ends_at) == (True, OVER, NOW - timedelta(hours=1))
    assert secret_of(replace(refused, test_result="")).reminder is None
    assert secret_of(replace(refused, test_result="lwa_invalid_client")).reminder is None


def test_an_import_that_amazon_refused_for_the_secrets_age_is_heard() -> None:
    """What an import at night was told counts as well, until a good test or another secret came after it."""
    run = Run(
        run_id=1,
        store_code="SHOP",
        kind=ImportKind.SINCE_LAST,
        state=RunState.FAILED,
        started=NOW - timedelta(hours=5),
        ended=NOW - timedelta(hours=5),
        window_by="updated",
        window_from=None,
        window_until=None,
        marketplaces=1,
        pages=0,
        counts=Counts(),
        refused_data=(),
        request_ids=(),
        error_code="lwa_secret_expired",
        error_facts={},
        holder="ona@pc",
    )
    assert secret_of(a_store(tested_at=NOW - timedelta(days=9), test_result=""), run=run).reminder == OVER
    assert secret_of(a_store(tested_at=NOW, test_result=""), run=run).reminder is None
    assert secret_of(a_store(secret_saved_at={SECRET: NOW}), run=run).reminder is None


def test_it_is_over_on_the_day_after() -> None:
    """On its last day a secret may still work; from the next one on it is told as over."""
    store = a_store(secret_saved_at={SECRET: datetime(2026, 6, 1, 9, tzinfo=UTC)})
    last = datetime(2026, 11, 28, 9, tzinfo=UTC)
    assert (secret_of(store, now=last).days_left, secret_of(store, now=last).reminder) == (0, 1)
    assert secret_of(store, now=last + timedelta(days=1)).reminder == OVER


def test_an_authorisation_has_an_age_and_no_end() -> None:
    """Amazon ends no authorisation of a private application: its age is told, and nobody is reminded."""
    found = ends([a_store()])
    one = next(one for one in found if one.term is Term.AUTHORISATION)
    assert (one.ends_at, one.days_left, one.reminder) == (None, None, None)
    assert one.since == NOW - timedelta(days=200)


def test_the_access_token_in_memory_is_told() -> None:
    """The newer token in memory counts before the one of the last test."""
    until = NOW + timedelta(minutes=40)
    store = a_store(valid_until=NOW - timedelta(hours=3))
    found = ends([store], token=until)
    assert next(one for one in found if one.term is Term.ACCESS_TOKEN).ends_at == until


def test_reminders_are_of_what_is_used_and_the_most_urgent_is_first() -> None:
    """What is over comes before what ends soon; what this program does not use reminds nobody."""
    stores = [
        a_store(code="LATER", secret_saved_at={SECRET: NOW - timedelta(days=130)}),
        a_store(code="SOON", store_id=2, secret_saved_at={SECRET: NOW - timedelta(days=170)}),
        a_store(code="OVER", store_id=3, test_result="lwa_secret_expired", tested_at=NOW),
        a_store(code="FINE", store_id=4, secret_saved_at={SECRET: NOW}),
    ]
    announced = [
        ApiEnd("unused", date(2026, 11, 23), "x", "https://amazon.com", Use.NOT_USED, {}),
        ApiEnd("used", date(2026, 11, 30), "x", "https://amazon.com", Use.USED, {}),
    ]
    found = calendar.reminders(ends(stores, api=announced))
    assert [(one.code or one.name, one.reminder) for one in found] == [
        ("OVER", OVER),
        ("used", 14),
        ("SOON", 14),
        ("LATER", 60),
    ]


# -- Amazon's announcements ------------------------------------------------------------------------------------------


def test_amazons_announcements_come_from_amazon() -> None:
    """Every end has a day, a successor, words in both languages, and a notice on one of Amazon's own hosts."""
    found = calendar.api_ends()
    assert {end.name: end.ends_on for end in found} | {
        "Orders API v0": date(2027, 3, 27),
        "Finances API v0": date(2027, 8, 27),
        "Settlement reports: flat file and XML": date(2026, 11, 11),
    } == {end.name: end.ends_on for end in found}
    assert [end.ends_on for end in found] == sorted((end.ends_on for end in found), reverse=True)
    for end in found:
        assert is_amazons(end.source)
        assert end.successor
        assert set(end.note) == {"lt", "en"}
        assert end.note["lt"] != end.note["en"]


def test_a_notice_from_elsewhere_is_refused(tmp_path: Path) -> None:
    """A file that names a source which is not Amazon's is not read."""
    file = tmp_path / "ends.csv"
    file.write_text(
        "name,ends_on,successor,source,used,note_lt,note_en\nX,2027-01-01,Y,https://example.org/amazon.com,no,a,b\n",
        encoding="utf-8",
    )
    with pytest.raises(ValueError, match="X"):
        calendar.api_ends(file)


def test_what_is_said_to_be_used_is_what_the_program_asks() -> None:
    """Whether this installation uses what ends is told by its code: no path or report type that ends stands in it."""
    folder = Path(amazon.__file__).parent
    source = "\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.py")))
    asked = set(re.findall(r'"(/[a-z]+/(?:v\d+|\d{4}-\d{2}-\d{2}))[/"]', source))
    assert asked == set(calendar.APIS_IN_USE)
    ended = ("/orders/v0", "/finances/v0", "/reports/2020-09-04", "/catalog/", "/feeds/", "dataKiosk", "AWS4-HMAC")
    types = ("SETTLEMENT_REPORT_DATA_XML", 'SETTLEMENT_REPORT_DATA_FLAT_FILE"')
    assert [mark for mark in (*ended, *types) if mark in source] == []
    assert {end.use for end in calendar.api_ends()} == {Use.NOT_USED}


# -- the office ------------------------------------------------------------------------------------------------------


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock(NOW)


@pytest.fixture
def office(tmp_path: Path, clock: StandingClock) -> Iterator[Office]:
    opened = open_office(
        Paths(tmp_path / "duomenys", tmp_path / "log"), clock=clock, keeper=MemoryKeeper(), addresses=Addresses()
    )
    yield opened
    opened.close()


@pytest.fixture
def save(office: Office) -> Callable[..., Store]:
    def save(code: str = "SHOP", secret: str = "1", saved: Store | None = None) -> Store:
        return office.save_store(
            StoreDraft(
                code=code,
                kind=StoreKind.AMAZON,
                region=Region.EUROPE,
                client_identifier=f"amzn1.application-oa2-client.{hash_of(code)}",
                marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
                client_secret=office.new_secret(f"amzn1.oa2-cs.v1.{hash_of(secret) * 2}"),
                refresh_token=office.new_secret(f"Atzr|{hash_of(code) * 4}"),
                uid=saved.uid if saved else None,
            )
        )

    return save


def hash_of(text: str) -> str:
    return text.encode().hex().ljust(32, "0")[:32]


def test_a_day_is_kept_until_another_secret_is_entered(
    office: Office, save: Callable[..., Store], clock: StandingClock
) -> None:
    """The day is told back; a new secret has none of its own until somebody says it."""
    saved = save()
    assert office.connection.secret_made("SHOP") is None
    assert office.connection.set_secret_made("SHOP", date(2026, 8, 1)).days_left == 67
    assert office.connection.secret_made("SHOP") == date(2026, 8, 1)
    assert [one.reminder for one in office.connection.reminders()] == []
    clock.move(10 * 86_400)
    assert [(one.code, one.reminder) for one in office.connection.reminders()] == [("SHOP", 60)]
    save(secret="2", saved=saved)
    assert office.connection.secret_made("SHOP") is None
    assert office.connection.reminders() == []
    office.connection.set_secret_made("SHOP", date(2026, 12, 1))
    assert office.connection.set_secret_made("SHOP", None).exact is False


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2026, 5, 18), date(1926, 9, 1)])
def test_an_impossible_day_is_refused(office: Office, save: Callable[..., Store], day: date) -> None:
    """No secret was made after it was entered, nor so long before that it had expired; no such day is kept."""
    save()
    with pytest.raises(CorrectInput) as caught:
        office.connection.set_secret_made("SHOP", day)
    assert (caught.value.code, caught.value.facts["earliest"], caught.value.facts["latest"]) == (
        "secret_made_on",
        "2026-05-19",
        "2026-11-22",
    )
    assert office.connection.secret_made("SHOP") is None
    assert possible_days(office.store("SHOP"), NOW) == (date(2026, 5, 19), date(2026, 11, 22))


def test_after_an_import_only_its_store_is_reminded_of(
    office: Office, save: Callable[..., Store], clock: StandingClock
) -> None:
    """With twenty stores, the output of one import is not about the other nineteen."""
    save("A")
    save("B", secret="2")
    clock.move(170 * 86_400)
    assert [one.code for one in office.connection.reminders("B")] == ["B"]
    assert [one.code for one in office.connection.reminders()] == ["A", "B"]


def test_no_key_stands_in_the_calendar_file(office: Office, save: Callable[..., Store], tmp_path: Path) -> None:
    """The file may lie about anywhere: neither secret nor token nor client identifier is in it."""
    saved = save()
    path = tmp_path / "x.ics"
    assert office.connection.calendar_file(path, "lt") == 1
    written = path.read_bytes().replace(b"\r\n ", b"")
    assert b"SHOP" in written
    for key in (saved.client_identifier, hash_of("1"), hash_of("SHOP"), "amzn1", "Atzr"):
        assert key.encode() not in written


def test_a_removed_store_reminds_nobody(office: Office, save: Callable[..., Store], clock: StandingClock) -> None:
    """Once a Parametras is removed, its secret's end is nobody's concern."""
    save()
    clock.move(179 * 86_400)
    assert [one.reminder for one in office.connection.reminders()] == [1]
    office.remove_store("SHOP")
    assert office.connection.reminders() == []
