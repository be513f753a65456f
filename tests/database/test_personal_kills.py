"""Making keys anew is killed at each of its steps, before and after: nothing is lost, no key stays that should go."""

import contextlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from fvsestore_gui.clock import StandingClock
from fvsestore_gui.database import Database
from fvsestore_gui.database.transactions import Transactions
from fvsestore_gui.errors import PersonalKeyTrouble
from fvsestore_gui.model.orders import Order
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import MemoryKeeper
from tests.database.test_personal import Begin, Office, buyer, kept, opened, row_of

ORDERS = 5
#: more than any of the verbs has
MOST_STEPS = 60


class Killed(BaseException):
    """Stands for the process that is gone: nothing of the program catches it."""


class Steps:
    """Counts every change of keyring and database, and kills before or after one of them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left, self.after = -1, False
        write, keyring_set, keyring_delete = Transactions.write, MemoryKeeper.set, MemoryKeeper.delete

        @contextlib.contextmanager
        def writing(transactions: Any, **more: Any) -> Iterator[Any]:
            with self.step(), write(transactions, **more) as connection:
                yield connection

        def set_(keeper: Any, *given: str) -> None:
            with self.step():
                keyring_set(keeper, *given)

        def delete(keeper: Any, *given: str) -> None:
            with self.step():
                keyring_delete(keeper, *given)

        monkeypatch.setattr(Transactions, "write", writing)
        monkeypatch.setattr(MemoryKeeper, "set", set_)
        monkeypatch.setattr(MemoryKeeper, "delete", delete)

    @contextlib.contextmanager
    def step(self) -> Iterator[None]:
        self.left -= 1
        if self.left == 0 and not self.after:
            raise Killed
        yield
        if self.left == 0:
            raise Killed

    def kill_at(self, step: int, after: bool) -> None:
        self.left, self.after = step, after

    def live(self) -> None:
        self.left = -1


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("verb", ["rotate", "rewrap"])
def test_killed_at_every_step(
    database: Database,
    clock: StandingClock,
    store: Store,
    begin: Begin,
    order: Callable[..., Order],
    verb: str,
    after: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Killed at each change in turn, and once more while it goes on: whole again at the next start."""
    monkeypatch.setattr("fvsestore_gui.work.sealing_anew._BATCH", 2)
    office = Office(database, clock)
    office.desk.make_first()
    orders = [order(number) for number in range(1, ORDERS + 1)]
    kept(office, store, begin, orders)
    whole = [buyer(number) for number in range(1, ORDERS + 1)]
    rows = [row_of(office, store, one) for one in orders]
    steps = Steps(monkeypatch)

    for number in range(1, MOST_STEPS):
        old_copy = database.personal.many(rows)
        steps.kill_at(number, after)
        try:
            getattr(office.desk, verb)(Progress())
            finished = True
        except Killed:
            finished = False
        steps.live()
        office.restart()
        assert opened(office, store, orders) == whole, number
        steps.kill_at(number % 7 + 1, after)
        with contextlib.suppress(Killed):
            office.desk.go_on(Progress())
        steps.live()
        office.restart()
        assert opened(office, store, orders) == whole, number

        office.desk.go_on(Progress())

        office.restart()
        assert opened(office, store, orders) == whole, number
        assert office.sealer.find(store, "canary email 4") == [rows[3]]
        assert {one.key_id for one in database.personal_keys.all()} >= {
            one.key_id for one in database.personal.many(rows)
        }
        assert len(database.personal_keys.all()) == 3
        gone = {one.key_id for one in old_copy} - {one.key_id for one in database.personal.many(rows)}
        if gone:
            assert not any(str(key_id) in entry for key_id in gone for entry in office.keeper._entries)
            with pytest.raises(PersonalKeyTrouble):
                office.sealer.open_many(old_copy)
        if finished:
            break
    assert finished
    assert number > 6
    assert office.desk.state().opens
