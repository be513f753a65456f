"""The table that all pages share: order, filters, sums, columns, copying, places kept."""

import threading
from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.model.listing import CurrencyTotal, Filter, Sort, Totals
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui.columns import Arrangement, Cell, Column, clipboard_text, pasted_text, recall, remember
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.record_model import PAGE, PAGES_KEPT, RecordModel
from fvsestore_gui.ui.record_table import RecordTable

START = datetime(2026, 11, 22, 13, 33, tzinfo=UTC)
WORDS = ("Žvakė", "Šepetėlis", "Ąžuolas", "Čiužinys", "Adata", "Yla", "Ika")


class Thing(msgspec.Struct, frozen=True):
    row_id: int
    name: str
    amount: int | None
    made: datetime


class Things:
    """A listing in memory, that answers as the database does; it can fail and be counted."""

    def __init__(self, count: int) -> None:
        self.all = [
            Thing(n, f"{WORDS[n % len(WORDS)]} {n}", None if n % 10 == 3 else n * 10_000, START - timedelta(minutes=n))
            for n in range(1, count + 1)
        ]
        self.trouble: Exception | None = None
        self.asked_rows = 0
        self.rows_given = threading.Event()

    def _match(self, shown: Filter) -> Iterator[Thing]:
        return (thing for thing in self.all if shown.text.casefold() in thing.name.casefold())

    def ids(self, shown: Filter, sort: Sort, limit: int | None = None) -> "array[int]":
        if self.trouble is not None:
            raise self.trouble
        keys: dict[str, Callable[[Thing], object]] = {
            "name": lambda thing: sort_key(thing.name),
            "amount": lambda thing: thing.amount,
            "made": lambda thing: thing.made,
        }
        key = keys[sort.column]
        found = list(self._match(shown))
        known = sorted((t for t in found if key(t) is not None), key=key, reverse=sort.descending)  # type: ignore[arg-type]
        return array("q", [t.row_id for t in [*known, *(t for t in found if key(t) is None)]][:limit])

    def rows(self, ids: Sequence[int]) -> list[Thing]:
        self.asked_rows += len(ids)
        by_id = {thing.row_id: thing for thing in self.all}
        self.rows_given.set()
        return [by_id[one] for one in ids if one in by_id]

    def totals(self, shown: Filter) -> Totals:
        found = list(self._match(shown))
        amounts = [thing.amount for thing in found if thing.amount is not None]
        sums = (CurrencyTotal("EUR", sum(amounts), len(amounts)),) if amounts else ()
        return Totals(len(found), len(self.all), sums, len(found) - len(amounts))


def columns() -> list[Column[Thing]]:
    return [
        Column("name", "Name", lambda t: Cell(t.name), lambda t: t.name, sample="Šepetėlis 100"),
        Column("amount", "Amount", lambda t: Cell(str(t.amount)), lambda t: _decimal(t.amount), "money"),
        Column("made", "Made", lambda t: Cell(str(t.made)), lambda t: t.made, "time"),
        Column("secret", "Hidden", lambda t: Cell("x"), lambda t: "x", hidden=True, sorts=False),
    ]


def _decimal(stored: int | None) -> Decimal | None:
    return None if stored is None else Decimal(stored) / 10_000


Made = Callable[..., RecordTable]


@pytest.fixture
def make(qtbot: QtBot, jobs: Jobs, window_settings: QSettings) -> Made:
    def made(listing: Things) -> RecordTable:
        table = RecordTable(
            jobs, listing, columns(), name="things", settings=window_settings, sort=Sort("made", descending=True)
        )
        qtbot.addWidget(table)
        table.resize(700, 400)
        table.show()
        return table

    return made


def settle(qtbot: QtBot, table: RecordTable, count: int | None = None) -> None:
    def come() -> bool:
        shown = table.totals
        wanted = shown.shown if shown is not None and count is None else count
        return shown is not None and table.model.rowCount() == wanted and not table.reading

    qtbot.waitUntil(come, timeout=30_000)


def shown_names(table: RecordTable, count: int) -> list[str]:
    return [str(table.model.data(table.model.index(line, 0))) for line in range(count)]


def test_all_rows_come_newest_first(make: Made, qtbot: QtBot) -> None:
    """A table over more rows than a page shows all of them, the newest on top, with their count and sum below."""
    table = make(Things(1000))
    table.set_filter(Filter(1))
    settle(qtbot, table, 1000)
    assert shown_names(table, 2) == ["Šepetėlis 1", "Ąžuolas 2"]
    assert table.shown_label.text().count("1\u00a0000") == 2
    assert "EUR" in table.sums_label.text()
    assert "100" in table.sums_label.text()  # a tenth has no amount


def test_rows_in_sight_are_read_when_scrolled_to(make: Made, qtbot: QtBot) -> None:
    """A jump far down paints empty rows at once and fills them; only what was looked at is ever read."""
    things = Things(20_000)
    table = make(things)
    table.set_filter(Filter(1))
    settle(qtbot, table, 20_000)
    read_before = things.asked_rows
    table.view.scrollToBottom()
    qtbot.waitUntil(lambda: table.model.row(19_999) is not None, timeout=30_000)
    assert things.asked_rows - read_before <= 3 * PAGE


def test_model_follows_qts_rules(qtmodeltester: ModelTester, qapp: QApplication) -> None:
    """The model passes Qt's own tester while it is filled, extended and emptied."""
    things = Things(PAGE + 50)
    model: RecordModel[Thing] = RecordModel(columns(), lambda t: t.row_id)
    ids = things.ids(Filter(1), Sort("made"))
    model.replace(ids[:PAGE], {0: things.rows(ids[:PAGE])})
    qtmodeltester.check(model)
    assert model.extend(ids)
    model.put_page(1, things.rows(model.page_ids(1)))
    assert model.rowCount() == PAGE + 50
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    qtmodeltester.check(model)
    model.replace(array("q"), {})
    assert model.rowCount() == 0


def test_pages_kept_are_bounded(qapp: QApplication) -> None:
    """However far one scrolls, only a few pages of rows stay in memory: the nearest."""
    things = Things(PAGE * (PAGES_KEPT + 10))
    model: RecordModel[Thing] = RecordModel(columns(), lambda t: t.row_id)
    model.replace(things.ids(Filter(1), Sort("made")), {})
    for number in range(PAGES_KEPT + 10):
        model.put_page(number, things.rows(model.page_ids(number)))
    kept = [number for number in range(PAGES_KEPT + 10) if model.has_page(number)]
    assert len(kept) == PAGES_KEPT
    assert kept[-1] == PAGES_KEPT + 9


def test_a_row_gone_from_the_database_stays_empty(qapp: QApplication) -> None:
    """A row removed meanwhile leaves an empty line and does not move its neighbours."""
    things = Things(5)
    ids = things.ids(Filter(1), Sort("amount"))
    del things.all[1]
    model: RecordModel[Thing] = RecordModel(columns(), lambda t: t.row_id)
    model.replace(ids, {0: things.rows(ids)})
    names = [model.data(model.index(line, 0)) for line in range(5)]
    assert "" in names
    assert sorted(str(name)[-1] for name in names if name) == ["1", "3", "4", "5"]


@pytest.mark.parametrize("again", [False, True])
def test_header_sorts(make: Made, qtbot: QtBot, again: bool) -> None:
    """A click on a head sorts: words from A by the Lithuanian alphabet, a second click from the end."""
    table = make(Things(7))
    table.set_filter(Filter(1))
    settle(qtbot, table, 7)
    header = table.view.horizontalHeader()
    middle = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    for _ in range(2 if again else 1):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        settle(qtbot, table, 7)
    words = [name.split()[0] for name in shown_names(table, 7)]
    alphabetical = ["Adata", "Ąžuolas", "Čiužinys", "Ika", "Yla", "Šepetėlis", "Žvakė"]
    assert words == (alphabetical[::-1] if again else alphabetical)


def test_unknown_amounts_stand_last_both_ways(make: Made, qtbot: QtBot) -> None:
    """Rows without an amount are last whichever way amounts are sorted."""
    table = make(Things(5))
    table.set_filter(Filter(1))
    for descending in (False, True):
        table.header.set_sort("amount", descending=descending)
        settle(qtbot, table, 5)
        last = table.model.row(4)
        assert last is not None
        assert last.amount is None


def test_newer_question_makes_older_void(make: Made, qtbot: QtBot) -> None:
    """Typing on: only the last filter's rows and sums are shown, whatever comes late."""
    table = make(Things(3000))
    for text in ("", "a", "ad", "adata"):
        table.set_filter(Filter(1, text=text))
    settle(qtbot, table)
    assert all(name.startswith("Adata") for name in shown_names(table, 20))
    assert table.totals is not None
    assert table.totals.shown == table.model.rowCount() == 429


def test_an_answer_that_comes_too_late_is_dropped(make: Made, qtbot: QtBot, jobs: Jobs) -> None:
    """An answer already on its way when the filter changes is never shown, not even for a moment."""
    things = Things(50)
    table = make(things)
    shown: list[str] = []
    table.model.modelReset.connect(lambda: shown.append(str(table.model.data(table.model.index(0, 0)))))
    table.set_filter(Filter(1))
    assert things.rows_given.wait(10)
    # the same lane: when this is done, the first answer has been handed to the window's queue
    passed = threading.Event()
    jobs.run(table, "", lambda progress: passed.set(), lane="database")
    assert passed.wait(10)
    table.set_filter(Filter(1, text="yla"))
    settle(qtbot, table)
    assert shown
    assert all(name.startswith("Yla") for name in shown)


def test_refresh_keeps_the_place(make: Made, qtbot: QtBot) -> None:
    """When an import writes rows, the row under the cursor and what is in sight stay where they are."""
    things = Things(2000)
    table = make(things)
    table.set_filter(Filter(1))
    settle(qtbot, table, 2000)
    table.select(1000)
    qtbot.waitUntil(lambda: table.current_row() is not None and table.current_row().row_id == 1000, timeout=30_000)
    top = table.model.ids[table.view.visible_lines().start]
    things.all += [Thing(n, f"Nauja {n}", 1, START + timedelta(minutes=n)) for n in range(3001, 3011)]
    table.refresh()
    settle(qtbot, table, 2010)

    def come() -> bool:
        # rows are fetched as they are painted, and a busy screen may have skipped that
        table.view.viewport().update()
        return table.current_row() is not None

    qtbot.waitUntil(come, timeout=30_000)
    assert table.current_row().row_id == 1000
    assert table.model.ids[table.view.visible_lines().start] == top


def test_current_row_is_told_once(make: Made, qtbot: QtBot) -> None:
    """The panel below hears of the row under the cursor once, also when the table is read again."""
    table = make(Things(50))
    told: list[object] = []
    table.current_changed.connect(told.append)
    table.set_filter(Filter(1))
    settle(qtbot, table, 50)
    table.refresh()
    settle(qtbot, table, 50)
    assert [getattr(row, "row_id", None) for row in told] == [1]
    table.set_filter(None)
    assert told[-1] is None


def test_columns_hidden_moved_and_sorted_are_remembered(make: Made, qtbot: QtBot) -> None:
    """Next time the columns stand as they were left, sorted as they were."""
    things = Things(10)
    table = make(things)
    menu = QMenu()
    qtbot.addWidget(menu)
    table.header.fill_menu(menu)
    by_text = {action.text(): action for action in menu.actions()}
    assert "Name" not in by_text  # the first column cannot be hidden
    by_text["Amount"].trigger()
    by_text["Hidden"].trigger()
    header = table.view.horizontalHeader()
    header.moveSection(header.visualIndex(3), 1)
    header.resizeSection(0, 222)
    table.header.set_sort("name", descending=True)
    table.header.keep()
    again = make(things)
    assert [column.title for column in again.plain_columns()] == ["Name", "Hidden", "Made"]
    assert again.view.horizontalHeader().sectionSize(0) == 222
    assert (again.sort.column, again.sort.descending) == ("name", True)
    again.header.reset()
    assert [column.title for column in again.plain_columns()] == ["Name", "Amount", "Made"]
    assert again.sort.column == "made"


@pytest.mark.parametrize(
    "kept", ["", "{", "[1]", '{"order": 5}', '{"widths": {"name": "x"}}', '{"sort": ["gone", true]}']
)
def test_a_damaged_memory_is_no_obstacle(make: Made, window_settings: QSettings, kept: str) -> None:
    """Settings of an older or broken file leave the table as it was when new."""
    window_settings.setValue("tables/things", kept)
    table = make(Things(1))
    assert [column.title for column in table.plain_columns()] == ["Name", "Amount", "Made"]
    assert table.sort.column == "made"


def test_arrangement_survives_its_file(window_settings: QSettings) -> None:
    """What is remembered is what is recalled."""
    kept = Arrangement(("b", "a"), frozenset({"a"}), (("b", 90),), Sort("b", True))
    remember(window_settings, "x", kept)
    assert recall(window_settings, "x") == kept


def test_copy_pastes_into_excel(make: Made, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C gives the selected rows tab by tab: amounts without thousands marks, ISO times in Vilnius."""
    table = make(Things(200))
    table.set_filter(Filter(1))
    settle(qtbot, table, 200)
    table.copier.decimal_point = ","
    table.select(150)
    told: list[str] = []
    table.told.connect(told.append)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert QGuiApplication.clipboard().text() == "Čiužinys 150\t150\t2026-11-22 13:03:00\r\n"


def test_copy_of_rows_not_here_yet_and_with_titles(make: Made, qtbot: QtBot) -> None:
    """Ctrl+A copies rows that were never looked at too; column names come when asked for."""
    table = make(Things(3000))
    table.set_filter(Filter(1))
    settle(qtbot, table, 3000)
    qtbot.keyClick(table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    told: list[str] = []
    table.told.connect(told.append)
    table.copier.copy(titles=True)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Name\tAmount\tMade"
    assert len(lines) == 3001


def test_copy_is_bounded_and_says_so(make: Made, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """More rows than the clipboard should hold: the first ones are copied, and the user is told."""
    monkeypatch.setattr("fvsestore_gui.ui.row_copy.COPY_MOST", 250)
    table = make(Things(1000))
    table.set_filter(Filter(1))
    settle(qtbot, table, 1000)
    table.view.selectAll()
    told: list[str] = []
    table.told.connect(told.append)
    table.copier.copy()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 250
    assert "250" in told[0]


def test_scattered_selection_is_copied_in_order(make: Made, qtbot: QtBot) -> None:
    """Rows picked here and there with Ctrl are copied from top to bottom, each once."""
    table = make(Things(30))
    table.set_filter(Filter(1))
    settle(qtbot, table, 30)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.view.clearSelection()
    for line in (20, 3, 4):
        table.view.selectionModel().select(table.model.index(line, 0), flags)
    assert [line for lines in table.copier.selected_lines() for line in lines] == [3, 4, 20]


def test_select_all_of_a_million_is_instant(qtbot: QtBot, make: Made) -> None:
    """Ctrl+A over a million rows asks no row (once it took 15 seconds in the header alone)."""
    table = make(Things(1))
    table.model.replace(array("q", range(1_000_000)), {})
    asked: list[int] = []
    kept = type(table.model).flags
    table.model.flags = lambda index: asked.append(1) or kept(table.model, index)  # type: ignore[method-assign,func-returns-value]
    table.view.selectAll()
    table.grab()
    assert len(asked) < 10_000


def test_unreadable_table_says_why_and_tries_again(make: Made, qtbot: QtBot, language: str) -> None:
    """A locked database: the reason stands in the table with a button, and pressing it reads again."""
    things = Things(5)
    things.trouble = DatabaseTrouble("database_locked", path="x.db")
    table = make(things)
    table.set_filter(Filter(1))
    qtbot.waitUntil(lambda: table.state.isVisible(), timeout=30_000)
    assert table.state.title.text()
    assert not table.view.horizontalHeader().isHidden()
    things.trouble = None
    qtbot.mouseClick(table.state.button, Qt.MouseButton.LeftButton)
    settle(qtbot, table, 5)
    assert not table.state.isVisible()


def test_enter_opens_the_row(make: Made, qtbot: QtBot) -> None:
    """Enter and a double click tell which row was opened."""
    table = make(Things(5))
    table.set_filter(Filter(1))
    settle(qtbot, table, 5)
    opened: list[Thing] = []
    table.opened.connect(opened.append)
    table.view.setCurrentIndex(table.model.index(2, 0))
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert [thing.row_id for thing in opened] == [3]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (Decimal("-1234567.895"), "-1234567,895"),
        ("two\tcells\nhere", "two cells here"),
        (7, "7"),
        (datetime(2026, 7, 1, 21, 30, tzinfo=UTC), "2026-07-02 00:30:00"),
    ],
)
def test_clipboard_values(value: Decimal | str | int | datetime | None, text: str) -> None:
    """Each kind of value is written so that a spreadsheet takes it for what it is."""
    assert clipboard_text(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=1+1", "'=1+1"),
        ("\t=1\n+1", "'=1 +1"),
        ("+370 600", "'+370 600"),
        ("@A1", "'@A1"),
        ("Šaukštas", "Šaukštas"),
        (Decimal("-12.50"), "-12,50"),
        (-3, "-3"),
        (None, ""),
    ],
)
def test_a_copied_row_runs_nothing_in_a_spreadsheet(value: object, text: str) -> None:
    """A title that begins like a formula is a text where it is pasted; negative amounts stay numbers."""
    assert pasted_text(value) == text
