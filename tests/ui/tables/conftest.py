"""A practice office with imported orders, and Veiksmai over it, in both languages."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE, open_practice
from fvsestore_gui.paths import Paths, resources
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.actions import ActionsSection
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.record_table import RecordTable

#: time at the practice shop, so that its quotas cost nothing
SPEED = 5000.0


@dataclass
class Practice:
    """An office on the practice shop; `store` is its first."""

    office: Office
    shop: PracticeShop

    @property
    def store(self) -> Store:
        return self.office.store(FIRST_STORE)


def _opened(folder: Path) -> Practice:
    return Practice(*open_practice(Paths.for_user(folder, practice=True), speed=SPEED))


@pytest.fixture(scope="session")
def imported_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two imports: 200 days, and one in which an order could not be read."""
    folder = tmp_path_factory.mktemp("imported")
    practice = _opened(folder)
    try:
        code = FIRST_STORE
        practice.office.import_orders(code, ImportRequest(ImportKind.LAST_DAYS, days=200), Progress())
        practice.shop.faults.set(Fault.UNREADABLE_ORDER, 1)
        practice.office.import_orders(code, ImportRequest(ImportKind.LAST_DAYS, days=201), Progress())
    finally:
        practice.office.close()
        practice.shop.stop()
    return folder


def _copy(source: Path, target: Path) -> None:
    for file in source.rglob("*"):
        if file.is_file() and file.suffix != ".log":
            beside = target / file.relative_to(source)
            beside.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(file.read_bytes())


@pytest.fixture
def practice(imported_folder: Path, tmp_path: Path) -> Iterator[Practice]:
    """An office of one's own with orders in it."""
    folder = tmp_path / "data"
    _copy(imported_folder, folder)
    made = _opened(folder)
    yield made
    made.office.close()
    made.shop.stop()


@pytest.fixture
def empty_practice(tmp_path: Path) -> Iterator[Practice]:
    """An office into which nothing was imported."""
    made = _opened(tmp_path / "data")
    yield made
    made.office.close()
    made.shop.stop()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    unforeseen: list[str] = []
    made.not_handled.connect(lambda title, error: unforeseen.append(f"{title}: {error}"))
    yield made
    assert made.shutdown(), "a job did not end"
    assert not unforeseen


@pytest.fixture
def window_settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture(params=["lt", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The window speaks this language during the test."""
    translator = QTranslator()
    # From memory: a mapped file must not be written anew while it is read.
    content = (resources() / "i18n" / f"fvsestore_{request.param}.qm").read_bytes()
    assert translator.load(content)
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


class User:
    """Somebody at the window: waits until the tables have come, then looks."""

    def __init__(self, qtbot: "object", section: ActionsSection, practice: Practice) -> None:
        self.bot = qtbot
        self.section = section
        self.practice = practice
        self.said: list[str] = []
        section.status_changed.connect(self.said.append)

    def settle(self, table: RecordTable) -> None:
        """Wait until the table shows all ids and its sums."""

        def come() -> bool:
            shown = table.totals
            return shown is not None and shown.shown == table.model.rowCount() and not table.reading

        self.bot.waitUntil(come, timeout=60_000)  # type: ignore[attr-defined]

    def until(self, true: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(true()), timeout=60_000)  # type: ignore[attr-defined]


@pytest.fixture
def user(qtbot: object, practice: Practice, jobs: Jobs, window_settings: QSettings) -> Iterator[User]:
    """Veiksmai on the imported store, seen."""
    yield from _user(qtbot, practice, jobs, window_settings)


@pytest.fixture
def new_user(qtbot: object, empty_practice: Practice, jobs: Jobs, window_settings: QSettings) -> Iterator[User]:
    """Veiksmai on a store into which nothing was imported."""
    yield from _user(qtbot, empty_practice, jobs, window_settings)


def _user(qtbot: object, practice: Practice, jobs: Jobs, settings: QSettings) -> Iterator[User]:
    section = ActionsSection(practice.office, jobs, lambda: practice.store, settings)
    qtbot.addWidget(section)  # type: ignore[attr-defined]
    made = User(qtbot, section, practice)
    section.resize(1096, 700)
    section.set_store(practice.store)
    section.show()
    made.settle(section.orders.table)
    yield made
    section.hide()


@pytest.fixture
def in_language(language: str) -> str:
    """Named before `user`, so that the words are there when its widgets are made."""
    return language
