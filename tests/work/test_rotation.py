"""Another client secret: tried beside the old one, changed for all stores or none, and never in the way of imports."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.errors import (
    Cancelled,
    ChangedMeanwhile,
    CorrectInput,
    DatabaseTrouble,
    FvsError,
    RenewCredential,
    SecretsTrouble,
)
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.rotation import Place, RotationResult, RotationTrial
from fvsestore_gui.model.runs import ImportKind, ImportRequest, RunState
from fvsestore_gui.model.stores import SecretName, Store, StoreKind
from fvsestore_gui.office import Addresses, Office, open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Keeper, MemoryKeeper, Presence, SystemKeeper
from fvsestore_gui.store_draft import StoreDraft

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CLIENT_SECRET, REFRESH_TOKEN = SecretName.CLIENT_SECRET, SecretName.REFRESH_TOKEN
WRONG = "amzn1.oa2-cs.v1." + "0" * 64


class Bench:
    """A shop, and an office with stores that use one client identifier: EU sells, NA is the same application's."""

    def __init__(self, folder: Path, shop: PracticeShop, clock: StandingClock, keeper: Keeper | None = None) -> None:
        self.shop = shop
        self.clock = clock
        self.seller = shop.account("Europe")
        self.keeper = keeper or MemoryKeeper()
        self.folder = folder
        self.office = self.opened()
        self.old, self.new = self.seller.client_secret, self.seller.newer_secret

    def opened(self) -> Office:
        addresses = Addresses(self.shop.lwa_url, self.shop.spapi_base, by_region=True)
        return open_office(
            Paths(self.folder, self.folder / "logs"), clock=self.clock, keeper=self.keeper, addresses=addresses
        )

    def again(self) -> None:
        """The program is closed and opened again."""
        self.office.close()
        self.office = self.opened()

    def add(self, code: str, region: Region = Region.EUROPE, secret: str = "") -> Store:
        return self.office.save_store(
            StoreDraft(
                code=code,
                kind=StoreKind.AMAZON,
                region=region,
                client_identifier=self.seller.client_identifier,
                marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
                client_secret=self.office.new_secret(secret or self.old),
                refresh_token=self.office.new_secret(self.seller.refresh_token),
            )
        )

    def try_secret(self, value: str = "", code: str = "EU", progress: Progress | None = None) -> RotationTrial:
        secret = self.office.new_secret(value or self.new)
        return self.office.connection.try_secret(code, secret, progress or Progress())

    def rotate(self, value: str = "", code: str = "EU", made_on: date | None = None) -> RotationResult:
        secret = self.office.new_secret(value or self.new)
        return self.office.connection.rotate(code, secret, made_on, Progress())

    def change(self) -> RotationResult:
        self.try_secret()
        return self.rotate()

    def secret(self, code: str = "EU") -> str:
        return self.office._secret(self.office.store(code), CLIENT_SECRET).reveal()

    def enter(self, store: Store, value: str) -> Store:
        """Type a client secret on Autorizacija and press Saugoti."""
        return self.office.save_store(
            StoreDraft(
                store.code,
                store.kind,
                store.region,
                store.client_identifier,
                store.marketplace_ids,
                client_secret=self.office.new_secret(value),
                uid=store.uid,
            )
        )

    def test(self, code: str = "EU") -> KeyTest:
        store = self.office.store(code)
        draft = StoreDraft(
            code, store.kind, store.region, store.client_identifier, store.marketplace_ids, uid=store.uid
        )
        return self.office.test_key(draft, Progress())

    def logs_in(self, code: str) -> bool:
        """Whether Amazon takes the keys; the shop's seller of Europe has no other region."""
        return self.test(code).valid_until is not None

    @property
    def entries(self) -> dict[str, str]:
        assert isinstance(self.keeper, MemoryKeeper)
        return dict(self.keeper._entries)

    def code_of(self, work: Callable[[], object]) -> str:
        with pytest.raises(FvsError) as caught:
            work()
        assert self.new not in repr(caught.value.facts)
        return caught.value.code


@pytest.fixture
def bench(lithuanian_folder: Callable[[str], Path]) -> Iterator[Bench]:
    clock = StandingClock(NOW)
    with PracticeShop(clock) as shop:
        bench = Bench(lithuanian_folder("vienas"), shop, clock)
        bench.add("EU")
        yield bench
        bench.office.close()


# -- the trial ---------------------------------------------------------------------------------------------------------


def test_a_trial_shows_both_and_writes_nothing(bench: Bench) -> None:
    """The new secret and the one in use are asked side by side; keyring and store stay as they are."""
    entries, row = bench.entries, bench.office.store("EU")

    trial = bench.try_secret()

    (one,) = trial.stores
    assert (trial.good, one.code, one.new.good, one.old is not None and one.old.good) == (True, "EU", True, True)
    assert (bench.entries, bench.office.store("EU")) == (entries, row)


def test_a_wrong_secret_is_never_put_in_place(bench: Bench) -> None:
    """What Amazon refuses is said with Amazon's reason, cannot be rotated to, and the store works on."""
    entries = bench.entries
    trial = bench.try_secret(WRONG)

    (one,) = trial.stores
    assert not trial.good
    assert one.new.error is not None
    assert (one.new.error.code, one.old is not None and one.old.good) == ("lwa_invalid_client", True)
    assert bench.code_of(lambda: bench.rotate(WRONG)) == "secret_not_tried"
    assert bench.entries == entries
    assert bench.test().good


def test_nothing_is_changed_without_a_trial_just_now(bench: Bench) -> None:
    """Never tried, tried with another value, tried too long ago, or another store since: refused."""
    assert bench.code_of(bench.rotate) == "secret_not_tried"
    bench.try_secret()
    assert bench.code_of(lambda: bench.rotate(WRONG)) == "secret_not_tried"
    bench.clock.move(16 * 60)
    assert bench.code_of(bench.rotate) == "secret_not_tried"
    bench.try_secret()
    bench.add("NA", Region.NORTH_AMERICA)
    assert bench.code_of(bench.rotate) == "secret_not_tried"
    assert bench.secret() == bench.old


def test_a_role_that_both_lack_stops_no_rotation(bench: Bench) -> None:
    """Where Amazon denies the region to either secret, the new one is as good as the old."""
    bench.shop.faults.set(Fault.MISSING_ROLE)
    trial = bench.try_secret()
    assert (trial.good, trial.stores[0].new.good) == (True, False)

    bench.rotate()
    assert bench.secret() == bench.new
    assert bench.office.store("EU").test_result == "access_denied"


def test_a_secret_that_ended_can_be_replaced(bench: Bench) -> None:
    """Too late is not too late: the old one is refused already, the new one takes its place."""
    store = bench.office.store("EU")
    bench.office.save_store(
        StoreDraft(
            "EU",
            store.kind,
            store.region,
            store.client_identifier,
            store.marketplace_ids,
            client_secret=bench.office.new_secret(WRONG),
            uid=store.uid,
        )
    )
    trial = bench.try_secret()
    assert trial.stores[0].old is not None
    assert (trial.good, trial.stores[0].old.good) == (True, False)
    bench.rotate()
    assert bench.test().good


@pytest.mark.parametrize("value", ["", "Atzr|" + "r" * 400, "amzn1.oa2-cs.v1.ab", "with blanks in it"])
def test_what_is_no_client_secret_is_not_sent(bench: Bench, value: str) -> None:
    """The shape is looked at first: with the shop gone, nothing is said of the network."""
    bench.shop.stop()
    with pytest.raises(CorrectInput) as caught:
        bench.office.connection.try_secret("EU", bench.office.new_secret(value), Progress())
    assert caught.value.code in ("field_empty", "credential_shape")


def test_the_secret_in_use_is_no_new_one(bench: Bench) -> None:
    """Pasting the old secret again is told as that."""
    assert bench.code_of(lambda: bench.try_secret(bench.old)) == "secret_same"


def test_a_cancelled_trial_changes_nothing(bench: Bench) -> None:
    """Atšaukti in the middle of the trial: nothing was tried, nothing is written."""
    progress = Progress()
    progress.cancel()
    entries = bench.entries
    with pytest.raises(Cancelled):
        bench.try_secret(progress=progress)
    assert bench.entries == entries
    assert bench.code_of(bench.rotate) == "secret_not_tried"


@pytest.mark.parametrize("days", [1, -181])
def test_a_day_that_cannot_be_is_refused(bench: Bench, days: int) -> None:
    """A working secret was made neither tomorrow nor more than 180 days ago."""
    bench.try_secret()
    made_on = NOW.date() + timedelta(days=days)
    assert bench.code_of(lambda: bench.rotate(made_on=made_on)) == "secret_made_on"
    assert bench.secret() == bench.old


# -- the change --------------------------------------------------------------------------------------------------------


def test_the_new_secret_takes_the_place_of_the_old(bench: Bench) -> None:
    """Changed: the next login uses it, the day it was made is kept, the store is shown as tested just now."""
    bench.try_secret()
    result = bench.rotate(made_on=date(2026, 11, 20))

    assert (result.changed, result.elsewhere, result.only_here) == (("EU",), (), False)
    assert result.kept_until == date(2026, 11, 27)
    store = bench.office.store("EU")
    assert bench.secret() == bench.new
    assert (store.tested_at, store.test_result, store.secret_saved_at[CLIENT_SECRET]) == (NOW, "", NOW)
    dates = bench.office._database.secret_dates.of(store.store_id)
    assert dates[CLIENT_SECRET] == (store.secret_stamps[CLIENT_SECRET], date(2026, 11, 20))
    assert bench.test().good


def test_the_old_one_stays_until_the_new_one_has_worked(bench: Bench) -> None:
    """Kept through a restart, named with Amazon's seven days; gone with the first login of a test."""
    bench.change()
    bench.again()
    state = bench.office.connection.rotation("EU")
    assert (state.kept, state.replaced_at, state.kept_until) == (True, NOW, date(2026, 11, 29))

    assert bench.test().good
    assert not bench.office.connection.rotation("EU").kept
    assert sorted(name.rsplit("/", 1)[-1] for name in bench.entries) == ["0", "0", "client_secret", "refresh_token"]
    assert bench.old not in bench.entries.values()


def test_the_first_import_confirms_it_too(bench: Bench) -> None:
    """No test is needed: the login of the next import is enough, also of one that began before the change."""
    bench.office.import_orders("EU", ImportRequest(ImportKind.LAST_DAYS, days=1), Progress())
    bench.change()
    assert bench.office.connection.rotation("EU").kept

    run = bench.office.import_orders("EU", ImportRequest(ImportKind.LAST_DAYS, days=1), Progress())

    assert run.state is RunState.DONE
    assert not bench.office.connection.rotation("EU").kept


def test_a_new_secret_that_is_refused_breaks_nothing(bench: Bench) -> None:
    """Amazon refuses the new one after all: imports go on with the one before, and that is said while it lasts."""
    bench.change()
    bench.shop.faults.set(Fault.NEWER_SECRET_REFUSED)

    run = bench.office.import_orders("EU", ImportRequest(ImportKind.LAST_DAYS, days=1), Progress())
    assert run.state is RunState.DONE
    warning = bench.office.connection.secret_warning("EU")
    assert warning is not None
    assert (warning.code, warning.facts["code"], warning.facts["until"]) == ("secret_fell_back", "EU", "2026-11-29")
    test = bench.test()
    assert (test.good, test.fell_back) == (True, True)
    bench.again()
    assert bench.office.connection.secret_warning("EU") is not None

    bench.shop.faults.clear()
    test = bench.test()
    assert (test.good, test.fell_back) == (True, False)
    assert bench.office.connection.secret_warning("EU") is None
    assert not bench.office.connection.rotation("EU").kept


def test_where_both_are_refused_the_new_ones_reason_is_told(bench: Bench) -> None:
    """When the old one has ended too, the error is Amazon's about the new one, as without rotation."""
    bench.change()
    bench.shop.faults.set(Fault.EXPIRED_SECRET)
    with pytest.raises(RenewCredential) as caught:
        bench.office.import_orders("EU", ImportRequest(ImportKind.LAST_DAYS, days=1), Progress())
    assert caught.value.code == "lwa_invalid_client"
    assert bench.office.connection.rotation("EU").kept


def test_another_trouble_is_no_reason_to_fall_back(bench: Bench) -> None:
    """A revoked refresh token is no fault of the new secret: nothing is said against it."""
    bench.change()
    bench.shop.faults.set(Fault.REVOKED_TOKEN)
    test = bench.test()
    assert test.error is not None
    assert test.error.code == "lwa_invalid_grant"
    assert bench.office.connection.secret_warning("EU") is None


def test_back_to_the_one_before(bench: Bench) -> None:
    """Returned: as if nothing had been, with the days of the old one, so that the calendar does not start anew."""
    before = bench.office.store("EU")
    bench.office._database.secret_dates.put(
        before.store_id, CLIENT_SECRET, before.secret_stamps[CLIENT_SECRET], date(2026, 6, 1), "x"
    )
    entries = bench.entries
    bench.clock.move(3600)
    bench.change()

    state = bench.office.connection.return_secret("EU")

    after = bench.office.store("EU")
    assert (state.kept, bench.secret(), bench.entries) == (False, bench.old, entries)
    assert (after.secret_stamps, after.secret_saved_at) == (before.secret_stamps, before.secret_saved_at)
    dates = bench.office._database.secret_dates.of(before.store_id)
    assert dates[CLIENT_SECRET] == (before.secret_stamps[CLIENT_SECRET], date(2026, 6, 1))
    assert bench.test().good


def test_no_way_back_where_it_would_lead_nowhere(bench: Bench) -> None:
    """Nothing kept, or Amazon's seven days over: refused, and the new one stays."""
    assert bench.code_of(lambda: bench.office.connection.return_secret("EU")) == "secret_none_kept"
    bench.change()
    bench.clock.move(8 * 86_400)
    assert bench.code_of(lambda: bench.office.connection.return_secret("EU")) == "secret_kept_over"
    assert bench.secret() == bench.new


def test_rotating_again_keeps_the_one_that_was_tried(bench: Bench) -> None:
    """Changed twice before anything worked: the second one falls back to the first, which Amazon had accepted."""
    bench.change()
    bench.try_secret(bench.old)
    bench.rotate(bench.old)
    assert (bench.secret(), bench.office.connection.rotation("EU").kept) == (bench.old, True)
    assert bench.test().good
    assert bench.new not in bench.entries.values()


def _refused(bench: Bench) -> None:
    """Changed, refused by Amazon, and the one before serves; another one is tried and would be good."""
    bench.change()
    bench.shop.faults.set(Fault.NEWER_SECRET_REFUSED)
    assert bench.test().fell_back
    # to the program the first secret, entered again, is another edition
    assert bench.try_secret(bench.old).good


def test_a_second_change_that_fails_keeps_what_serves(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Amazon refuses the new one, another one cannot be put in its place: logins still fall back to the first."""
    _refused(bench)
    entries = bench.entries

    def late(changed: list[Store]) -> list[Store]:
        raise ChangedMeanwhile("store_changed", code="EU", by="x", at="")

    monkeypatch.setattr(bench.office._database.stores, "save_together", late)
    with pytest.raises(ChangedMeanwhile):
        bench.rotate(bench.old)
    assert bench.entries == entries
    assert (bench.test().good, bench.test().fell_back) == (True, True)
    monkeypatch.undo()
    bench.try_secret(bench.old)
    bench.rotate(bench.old)
    assert (bench.test().fell_back, len(bench.entries)) == (False, 4)


def test_the_one_that_serves_entered_again_is_not_put_at_risk(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the login falls back to is pasted into the wizard, and the change fails in rows or keyring: it stays."""
    _refused(bench)
    bench.rotate(bench.old)
    bench.shop.faults.clear()
    bench.change()
    bench.shop.faults.set(Fault.NEWER_SECRET_REFUSED)
    bench.try_secret(bench.old)
    entries = bench.entries
    stores, keeper = bench.office._database.stores, bench.keeper

    def late(changed: list[Store]) -> list[Store]:
        raise ChangedMeanwhile("store_changed", code="EU", by="x", at="")

    def refuse(service: str, value: str) -> None:
        raise SecretsTrouble("keyring_failed", backend="x", detail="1312")

    for owner, name, failing in ((keeper, "set", refuse), (stores, "save_together", late)):
        with monkeypatch.context() as patch:
            patch.setattr(owner, name, failing)
            with pytest.raises(FvsError):
                bench.rotate(bench.old)
        assert {*bench.entries.values()} >= {bench.old, bench.new}
        assert {*bench.entries} <= {*entries}
        assert bench.test().fell_back


def test_saving_that_is_refused_keeps_what_serves(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same on Autorizacija: a client secret is typed, and the row cannot be saved."""
    _refused(bench)
    entries, store = bench.entries, bench.office.store("EU")

    def late(*_: object, **__: object) -> Store:
        raise ChangedMeanwhile("store_changed", code="EU", by="x", at="")

    with monkeypatch.context() as patch:
        patch.setattr(bench.office._database.stores, "save", late)
        with pytest.raises(ChangedMeanwhile):
            bench.enter(store, WRONG)
    assert bench.entries == entries
    assert bench.test().fell_back


def test_a_day_that_cannot_be_kept_is_no_failed_change(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The rows are saved, then the database goes: the change is told as done, and so is going back."""

    def lost(*_: object) -> None:
        raise DatabaseTrouble("database_unreachable", path="x")

    dates, store = bench.office._database.secret_dates, bench.office.store("EU")
    dates.put(store.store_id, CLIENT_SECRET, store.secret_stamps[CLIENT_SECRET], date(2026, 6, 1), "x")
    bench.try_secret()
    monkeypatch.setattr(dates, "put", lost)

    result = bench.rotate(made_on=date(2026, 11, 20))

    assert (result.changed, result.kept_until, bench.secret()) == (("EU",), date(2026, 11, 27), bench.new)
    assert "the day its client secret was made was not kept" in caplog.text
    bench.office.connection.return_secret("EU")
    assert (bench.secret(), bench.new in bench.entries.values()) == (bench.old, False)


def test_keys_entered_by_hand_end_the_keeping(bench: Bench) -> None:
    """Who enters a client secret on Autorizacija decides: nothing falls back to what was kept before."""
    bench.change()
    store = bench.office.store("EU")
    bench.office.save_store(
        StoreDraft(
            "EU",
            store.kind,
            store.region,
            store.client_identifier,
            store.marketplace_ids,
            client_secret=bench.office.new_secret(WRONG),
            uid=store.uid,
        )
    )
    assert not bench.office.connection.rotation("EU").kept
    assert not bench.test().good
    assert len(bench.entries) == 4


def test_a_removed_store_leaves_nothing(bench: Bench) -> None:
    """The kept secret and what is noted of it go with the store."""
    bench.change()
    bench.office.remove_store("EU")
    assert bench.entries == {}


def test_no_secret_leaves_the_keyring(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """Through trial, change, fall-back and return: none of the two stands in the log or in any file of the program."""
    caplog.set_level("DEBUG")
    bench.try_secret(WRONG)
    bench.change()
    bench.shop.faults.set(Fault.NEWER_SECRET_REFUSED)
    assert bench.test().fell_back
    bench.office.connection.return_secret("EU")
    bench.office.close()
    bench.office = bench.opened()
    values = [value.encode() for value in (bench.old, bench.new, WRONG)]
    files = [path for path in bench.folder.rglob("*") if path.is_file()]
    assert files
    assert not any(value in path.read_bytes() for value in values for path in files)
    assert not any(value.decode() in caplog.text for value in values)


def test_reading_the_keys_costs_one_call_more(bench: Bench) -> None:
    """An import asks the keyring for two values, and once whether there is one before: 20 stores stay quick."""
    keeper = bench.keeper
    assert isinstance(keeper, MemoryKeeper)
    asked: list[str] = []
    real = keeper.get
    keeper.get = lambda service: asked.append(service) or real(service)  # type: ignore[method-assign, func-returns-value]
    bench.office._credentials(bench.office.store("EU"))
    assert len(asked) == 5


# -- several stores of one application ---------------------------------------------------------------------------------


def test_all_stores_of_the_application_change_together(bench: Bench) -> None:
    """Both are tried, both changed by one answer; a store of another application is not touched."""
    bench.add("NA", Region.NORTH_AMERICA)
    other = bench.shop.account("FarEast")
    bench.office.save_store(
        StoreDraft(
            code="FE",
            kind=StoreKind.AMAZON,
            region=Region.FAR_EAST,
            client_identifier=other.client_identifier,
            marketplace_ids=frozenset(),
            client_secret=bench.office.new_secret(other.client_secret),
            refresh_token=bench.office.new_secret(other.refresh_token),
        )
    )
    untouched = bench.office.store("FE")
    trial = bench.try_secret(code="NA")
    assert [one.code for one in trial.stores] == ["EU", "NA"]

    result = bench.rotate(code="NA")

    assert result.changed == ("EU", "NA")
    assert (bench.secret("EU"), bench.secret("NA")) == (bench.new, bench.new)
    assert bench.office.store("FE") == untouched
    # one that has worked proves it for all of them
    assert bench.test("EU").good
    assert not bench.office.connection.rotation("NA").kept


def test_returning_takes_all_of_them_back(bench: Bench) -> None:
    """Both go back together."""
    bench.add("NA", Region.NORTH_AMERICA)
    entries = bench.entries
    bench.change()
    bench.office.connection.return_secret("NA")
    assert (bench.secret("EU"), bench.secret("NA"), bench.entries) == (bench.old, bench.old, entries)


def test_somebody_saving_one_of_them_leaves_all_as_they_were(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """One row was changed at that moment: none is, and the keyring is as it was."""
    bench.add("NA", Region.NORTH_AMERICA)
    bench.try_secret()
    entries = {name: value for name, value in bench.entries.items() if not name.endswith("/kept")}
    stores = bench.office._database.stores
    real = stores.save_together

    def late(changed: list[Store]) -> list[Store]:
        second = bench.office.store("NA")
        stores.save(replace(second, marketplace_ids=frozenset()))
        return real(changed)

    monkeypatch.setattr(stores, "save_together", late)
    with pytest.raises(ChangedMeanwhile):
        bench.rotate()
    left = {name: value for name, value in bench.entries.items() if not name.endswith("/kept")}
    assert left == entries
    assert (bench.secret("EU"), bench.secret("NA")) == (bench.old, bench.old)
    assert not bench.office.connection.rotation("EU").kept


@pytest.mark.parametrize("written", [True, False])
def test_a_database_that_does_not_answer_leaves_it_to_the_rows(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    """The connection is lost with the answer: whether the rows changed or not, each finds its own secret."""
    bench.try_secret()
    stores = bench.office._database.stores
    real = stores.save_together

    def lost(changed: list[Store]) -> list[Store]:
        if written:
            real(changed)
        raise DatabaseTrouble("database_unreachable", path="x")

    monkeypatch.setattr(stores, "save_together", lost)
    with pytest.raises(DatabaseTrouble):
        bench.rotate()
    assert bench.secret() == (bench.new if written else bench.old)
    assert bench.office.secret_presence(bench.office.store("EU"), CLIENT_SECRET) is Presence.HERE
    assert bench.test().good


# -- killed at any step -----------------------------------------------------------------------------------------------


class Killed(BaseException):
    """The program ends here."""


class MortalKeeper:
    """A keyring that lets the program live for so many more calls."""

    def __init__(self, kept: Keeper) -> None:
        self.kept = kept
        self.left: int | None = None
        # the Secret Service makes a key for each value it gives, so that not every step is tried there
        self.stride = 1 if isinstance(kept, MemoryKeeper) else 6

    @property
    def name(self) -> str:
        return self.kept.name

    def _count(self) -> None:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise Killed

    def get(self, service: str) -> str | None:
        self._count()
        return self.kept.get(service)

    def set(self, service: str, value: str) -> None:
        self._count()
        self.kept.set(service, value)

    def delete(self, service: str) -> None:
        self._count()
        self.kept.delete(service)


@pytest.fixture(params=["memory", "system"])
def mortal(
    request: pytest.FixtureRequest, lithuanian_folder: Callable[[str], Path]
) -> Iterator[tuple[Bench, MortalKeeper]]:
    if request.param == "system":
        request.getfixturevalue("real_keyring")
    keeper = MortalKeeper(SystemKeeper() if request.param == "system" else MemoryKeeper())
    clock = StandingClock(NOW)
    with PracticeShop(clock) as shop:
        bench = Bench(lithuanian_folder("mirtingas"), shop, clock, keeper)
        bench.add("EU")
        bench.add("NA", Region.NORTH_AMERICA)
        yield bench, keeper
        keeper.left = None
        for store in bench.office.stores():
            bench.office.remove_store(store.code)
        bench.office.close()


def _works_whole(bench: Bench, where: str) -> None:
    """Both stores have the same secret, and it is one that Amazon takes."""
    found = {bench.secret("EU"), bench.secret("NA")}
    assert found in ({bench.old}, {bench.new}), where
    for code in ("EU", "NA"):
        store = bench.office.store(code)
        assert bench.office.secret_presence(store, CLIENT_SECRET) is Presence.HERE, where


def test_killed_at_any_step_of_the_change(mortal: tuple[Bench, MortalKeeper]) -> None:
    """At each call to the keyring: both stores have the old secret or both the new one, and a second try succeeds."""
    bench, keeper = mortal
    last = 0
    bench.try_secret()
    while True:
        keeper.left = last
        try:
            bench.rotate()
            done = True
        except Killed:
            done = False
        keeper.left = None
        _works_whole(bench, f"killed at call {last}")
        if done:
            break
        last += keeper.stride
    assert last > 10
    assert bench.secret("NA") == bench.new
    bench.office.connection.return_secret("EU")
    assert bench.logs_in("NA")


def test_killed_at_any_step_of_a_second_change(mortal: tuple[Bench, MortalKeeper]) -> None:
    """The new one is refused, and another is being put in its place: at each step both stores can log in."""
    bench, keeper = mortal
    last, done = 0, False
    while not done:
        if bench.secret() == bench.old:
            bench.shop.faults.clear()
            bench.change()
            bench.shop.faults.set(Fault.NEWER_SECRET_REFUSED)
            bench.try_secret(bench.old)
        keeper.left = last
        try:
            bench.rotate(bench.old)
            done = True
        except Killed:
            last += 1 if keeper.stride == 1 else 3 * keeper.stride
        keeper.left = None
        _works_whole(bench, f"killed at call {last}")
        assert bench.logs_in("EU"), f"killed at call {last}"
        assert bench.logs_in("NA"), f"killed at call {last}"
    assert last > 10
    assert bench.secret("NA") == bench.old


def test_killed_at_any_step_of_the_return(mortal: tuple[Bench, MortalKeeper]) -> None:
    """The same of going back; whatever was left, the change can be made again."""
    bench, keeper = mortal
    last, done = 0, False
    while not done:
        if bench.secret() == bench.old:
            bench.change()
        keeper.left = last
        try:
            bench.office.connection.return_secret("EU")
            done = True
        except Killed:
            last += keeper.stride
        keeper.left = None
        _works_whole(bench, f"killed at call {last}")
    assert last > 10
    assert (bench.secret("EU"), bench.secret("NA")) == (bench.old, bench.old)
    assert bench.test().good


def test_killed_while_the_new_one_is_confirmed(mortal: tuple[Bench, MortalKeeper]) -> None:
    """The login has succeeded and the old one is being removed: the new one works whatever is left of the old."""
    bench, keeper = mortal
    bench.change()
    last = 0
    # either store's login confirms it for both; after a crash between the two, the other one's does
    while kept := [code for code in ("EU", "NA") if bench.office.connection.rotation(code).kept]:
        keeper.left = last
        try:
            bench.test(kept[0])
        except Killed:
            last += keeper.stride
        keeper.left = None
        _works_whole(bench, f"killed at call {last}")
        assert bench.secret() == bench.new
    assert last > 5
    assert bench.logs_in("NA")


def test_a_keyring_that_refuses_in_the_middle(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second store's secret cannot be written: the first one's is taken back, both work on with the old."""
    bench.add("NA", Region.NORTH_AMERICA)
    bench.try_secret()
    uid = bench.office.store("NA").uid
    keeper = bench.keeper
    assert isinstance(keeper, MemoryKeeper)
    real = keeper.set

    def refuse(service: str, value: str) -> None:
        if uid in service and "kept" not in service:
            raise SecretsTrouble("keyring_failed", backend="x", detail="1312")
        real(service, value)

    monkeypatch.setattr(keeper, "set", refuse)
    with pytest.raises(SecretsTrouble):
        bench.rotate()
    monkeypatch.undo()
    assert bench.new not in bench.entries.values()
    assert (bench.secret("EU"), bench.secret("NA")) == (bench.old, bench.old)
    assert bench.logs_in("NA")


# -- several computers of an office -----------------------------------------------------------------------------------


@pytest.fixture
def second(bench: Bench) -> Iterator[Bench]:
    """Another PC of the office: the same database, a keyring of its own, in which the old keys were entered."""
    other = Bench(bench.folder, bench.shop, bench.clock)
    saved = other.office.store("EU")
    other.office.restore_secrets(
        saved,
        {
            CLIENT_SECRET: other.office.new_secret(bench.old),
            REFRESH_TOKEN: other.office.new_secret(bench.seller.refresh_token),
        },
    )
    yield other
    other.office.close()


def test_the_other_computer_works_on_and_is_told(bench: Bench, second: Bench) -> None:
    """Changed on the first PC: the second goes on with the earlier one and sees that it is that."""
    bench.change()

    (told,) = second.office.connection.rotation("EU").stores
    assert told.place is Place.EARLIER
    warning = second.office.connection.secret_warning("EU")
    assert warning is not None
    assert (warning.code, warning.facts["until"]) == ("secret_replaced", "2026-11-29")
    assert bench.office.connection.secret_warning("EU") is None
    assert second.test().good
    assert second.secret() == bench.old


def test_entering_it_on_the_other_computer_is_no_second_change(bench: Bench, second: Bench) -> None:
    """The same new secret entered there: the store's row stays, both PCs are up to date, and both can fall back."""
    bench.change()
    row = bench.office.store("EU")

    second.try_secret()
    result = second.rotate()

    assert (result.only_here, result.changed, result.elsewhere) == (True, ("EU",), ())
    assert bench.office.store("EU") == row
    assert [one.office.connection.rotation("EU").stores[0].place for one in (bench, second)] == [Place.HERE] * 2
    assert second.office.connection.rotation("EU").kept
    bench.shop.faults.set(Fault.NEWER_SECRET_REFUSED)
    assert second.test().fell_back


@pytest.mark.parametrize("typed", ["the old one", "a mistyped one"])
def test_the_right_one_takes_the_place_of_what_was_typed_there(bench: Bench, second: Bench, typed: str) -> None:
    """On the second PC a wrong one was saved as the new edition: the wizard replaces it, killed or not, and says so."""
    bench.change()
    row = bench.office.store("EU")
    value = second.old if typed == "the old one" else WRONG
    second.enter(row, value)
    assert second.secret() == value
    assert second.office.connection.rotation("EU").stores[0].place is Place.HERE
    keeper = MortalKeeper(second.keeper)
    second.office._secrets._keeper = keeper
    second.try_secret()
    last, result = 0, None
    while result is None:
        keeper.left = last
        try:
            result = second.rotate()
        except Killed:
            last += 1
        keeper.left = None
        assert second.secret() == (value if result is None else second.new), f"killed at call {last}"

    assert last > 10
    assert (result.only_here, result.changed) == (True, ("EU",))
    assert bench.office.store("EU") == row
    bench.shop.faults.set(Fault.NEWER_SECRET_REFUSED)
    assert second.test().fell_back is (value == second.old)
    bench.shop.faults.clear()
    assert second.test().good
    assert len(second.entries) == 4


def test_returning_there_leaves_the_first_computer_alone(bench: Bench, second: Bench) -> None:
    """What was only entered on the second PC is taken back on it alone."""
    bench.change()
    row = bench.office.store("EU")
    second.change()
    second.office.connection.return_secret("EU")

    assert (second.secret(), bench.secret()) == (bench.old, bench.new)
    assert bench.office.store("EU") == row
    assert second.office.connection.rotation("EU").stores[0].place is Place.EARLIER


def test_a_third_secret_on_the_other_computer_is_told_to_the_first(bench: Bench, second: Bench) -> None:
    """Half a year later the second PC, which never got the new one, changes to another: the first is told."""
    bench.change()
    bench.test()
    # to the shop, the first secret is another one than the first PC has now
    store = second.office.store("EU")
    second.office._secrets.write(store.uid, CLIENT_SECRET, second.office.new_secret(WRONG), None, "0123456789ab")
    second.try_secret(bench.old)
    result = second.rotate(bench.old)

    assert not result.only_here
    assert bench.office.connection.rotation("EU").stores[0].place is Place.EARLIER
    assert second.office.connection.rotation("EU").stores[0].place is Place.HERE


def test_a_store_that_is_only_on_the_other_computer(bench: Bench, second: Bench) -> None:
    """Its keys are elsewhere, so it is not tried here; its computer is told that the secret was changed."""
    second.add("NA", Region.NORTH_AMERICA)
    state = bench.office.connection.rotation("EU")
    assert (state.here, state.elsewhere) == (("EU",), ("NA",))

    trial = bench.try_secret()
    result = bench.rotate()

    assert [one.code for one in trial.stores] == ["EU"]
    assert (result.changed, result.elsewhere) == (("EU",), ("NA",))
    assert {one.code: one.place for one in second.office.connection.rotation("NA").stores} == {
        "EU": Place.EARLIER,
        "NA": Place.EARLIER,
    }
    assert second.logs_in("NA")
    second.change()
    assert {one.place for one in second.office.connection.rotation("NA").stores} == {Place.HERE}


def test_nothing_can_be_tried_where_no_keys_are(bench: Bench) -> None:
    """A PC without the keys is told since when they are on another."""
    other = Bench(bench.folder, bench.shop, bench.clock)
    with pytest.raises(SecretsTrouble) as caught:
        other.try_secret()
    other.office.close()
    assert (caught.value.code, caught.value.facts["code"]) == ("secret_lost", "EU")


def test_a_secret_of_the_environment_is_changed_there(bench: Bench) -> None:
    """On a server whose keys stand in the environment, entering one would change nothing: told with the variable."""
    bench.office.close()
    variable = "FVSESTORE_SECRET_EU_CLIENT_SECRET"
    bench.office = open_office(
        Paths(bench.folder, bench.folder / "logs"),
        clock=bench.clock,
        keeper=bench.keeper,
        addresses=Addresses(bench.shop.lwa_url, bench.shop.spapi_base, by_region=True),
        environment={variable: bench.old},
    )
    with pytest.raises(CorrectInput) as caught:
        bench.try_secret()
    assert (caught.value.code, caught.value.facts) == ("secret_in_environment", {"code": "EU", "variable": variable})
