"""Kita → Duomenų bazė, as a user meets it: a file, a database that the office shares, moving and joining."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from postgresql_server import NoPostgreSQL, PostgresServer, running
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from fvsestore_gui import settings
from fvsestore_gui.model.database_address import parse_address
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import StoreKind
from fvsestore_gui.office import open_office
from fvsestore_gui.paths import Paths
from fvsestore_gui.secrets import MemoryKeeper
from fvsestore_gui.settings import Settings
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.ui.database_dialog import DatabaseDialog
from fvsestore_gui.ui.database_form import DatabaseForm
from fvsestore_gui.ui.database_page import DatabasePage
from fvsestore_gui.ui.move_dialog import MoveDialog
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User

PASSWORD = "canary Žodis/@:1"
SERVER, PORT, NAME, USER_NAME = "Serveris", "Prievadas", "Duomenų bazė", "Naudotojas"


@pytest.fixture(scope="module")
def guarded() -> Iterator[PostgresServer]:
    """A server that asks for a password."""
    try:
        with running(access=["host all buhalterija 127.0.0.1/32 scram-sha-256"]) as server:
            server.execute(f"ALTER ROLE buhalterija PASSWORD '{PASSWORD}'")
            yield server
    except NoPostgreSQL as reason:
        pytest.skip(str(reason))


@pytest.fixture
def address(guarded: PostgresServer) -> Iterator[str]:
    yield guarded.create_database("biuras")
    guarded.drop_database("biuras")


@pytest.fixture
def keeper(monkeypatch: pytest.MonkeyPatch) -> MemoryKeeper:
    kept = MemoryKeeper()
    monkeypatch.setattr("fvsestore_gui.office.SystemKeeper", lambda: kept)
    return kept


def fill(folder: Path, code: str = "SHOP") -> None:
    """A store in the folder's own database."""
    office = open_office(Paths(folder, folder / "logs"), keeper=MemoryKeeper())
    office.save_store(
        StoreDraft(
            code=code,
            kind=StoreKind.AMAZON,
            region=Region.EUROPE,
            client_identifier="amzn1.application-oa2-client.0123456789abcdef0123456789abcdef",
            marketplace_ids=frozenset({"A1PA6795UKMFR9"}),
        ),
        secrets_may_follow=True,
    )
    office.close()


class Clerk:
    """A user at Kita → Duomenų bazė."""

    def __init__(self, user: User) -> None:
        self.user = user

    def open(self) -> None:
        self.user.window.open_section(Section.OTHER)
        self.user.session.other.open(DatabasePage)
        assert self.user.session.other.currentWidget() is self.page
        self.user.idle()

    @property
    def page(self) -> DatabasePage:
        return next(page for page in self.user.session.other.pages if isinstance(page, DatabasePage))

    @property
    def form(self) -> DatabaseForm:
        return self.page.chooser.form

    @property
    def panel(self) -> str:
        return self.page.chooser.panel.title

    def says(self, lithuanian: str, english: str) -> str:
        return self.user.says(lithuanian, english)

    def type(self, field: str, text: str) -> None:
        edit = self.form.field(field)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)
        with self.user.qtbot.waitSignal(self.form.settled, timeout=30_000):
            pass

    def type_password(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        QTest.keyClick(self.form.password.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def paste(self, field: str, text: str) -> None:
        edit = self.form.field(field)
        edit.setFocus()
        QApplication.clipboard().setText(text)
        QTest.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def name(self, address: str, password: str = PASSWORD) -> None:
        """Paste a whole address, and type the password."""
        self.open()
        self.form.server_radio.click()
        self.paste(SERVER, address)
        self.type_password(password)

    def test(self) -> None:
        self.user.press(self.page.chooser.test_button)
        self.user.wait(lambda: not self.page.chooser.looking)
        self.user.idle()

    def save(self) -> None:
        """Press Saugoti, and let the look that follows end."""
        self.user.press(self.user.window.footer.save_button)
        self.user.wait(lambda: not self.page.chooser.looking)
        QCoreApplication.processEvents()

    @property
    def dialog(self) -> MoveDialog:
        dialog = self.page.dialog
        assert dialog is not None
        return dialog

    def press_in_dialog(self, place: int) -> None:
        buttons = [one for one in self.dialog.findChildren(QPushButton) if one.isVisible()]
        self.user.press(buttons[place])

    def move(self) -> None:
        """Move in the open dialog, to its end."""
        dialog = self.dialog
        self.press_in_dialog(0)
        self.user.wait(lambda: dialog._job is None)
        QCoreApplication.processEvents()

    def begin_anew(self) -> None:
        """Until the window over the other data is there."""
        before = self.user.program.session
        self.user.wait(lambda: self.user.program.session not in (None, before))
        self.user.idle()


@pytest.fixture
def clerk(make_user: Callable[..., User], language: str, keeper: MemoryKeeper, tmp_path: Path) -> Clerk:
    fill(tmp_path / "pirmas")
    return Clerk(make_user(language, practice=False, data_dir=tmp_path / "pirmas"))


@pytest.fixture
def lithuanian_clerk(make_user: Callable[..., User], keeper: MemoryKeeper, tmp_path: Path) -> Clerk:
    fill(tmp_path / "pirmas")
    return Clerk(make_user("lt", practice=False, data_dir=tmp_path / "pirmas"))


def saved_address(folder: Path) -> str:
    return settings.read(folder / "settings.json").database_url


def kept(folder: Path) -> str:
    return "".join(file.read_text("utf-8", "replace") for file in folder.rglob("*") if file.is_file())


def test_the_page_says_where_the_data_are(clerk: Clerk) -> None:
    """The file, its size, the stores and orders in it; nothing is unsaved."""
    clerk.open()
    assert clerk.panel == clerk.says("Duomenys – šiame kompiuteryje", "The data are on this computer")
    assert clerk.form.file_radio.isChecked()
    assert not clerk.form.field(SERVER).isEnabled()
    assert not clerk.user.window.footer.save_button.isEnabled()


def test_moved_to_a_shared_database(clerk: Clerk, address: str, tmp_path: Path, keeper: MemoryKeeper) -> None:
    """Address pasted, password typed, tested, moved, compared: the window opens again over the shared database."""
    clerk.name(address)
    clerk.test()
    assert clerk.panel == clerk.says("Tinka ir yra tuščia", "It can be used, and is empty")
    clerk.page.chooser.panel.action.emit("move_data")
    assert clerk.dialog.isVisible()
    clerk.move()
    rows = {
        clerk.dialog.table.item(line, 0).text(): clerk.dialog.table.item(line, 1).text()
        for line in range(clerk.dialog.table.rowCount())
    }
    assert rows[clerk.says("Parametrai", "Parameters")] == "1"
    assert saved_address(tmp_path / "pirmas") == parse_address(address)[0].text
    clerk.press_in_dialog(-1)
    clerk.begin_anew()

    assert [store.code for store in clerk.user.session._office.stores()] == ["SHOP"]
    clerk.open()
    assert clerk.panel == clerk.says("Duomenys – bendroje duomenų bazėje", "The data are in a shared database")
    assert clerk.form.password.kept_view.isVisible()
    assert (clerk.form.field(NAME).text(), clerk.form.field(USER_NAME).text()) == ("biuras", "buhalterija")
    assert not clerk.user.window.footer.save_button.isEnabled()
    assert "canary" not in kept(tmp_path)
    assert [value for value in keeper._entries.values() if "canary" in value] == [PASSWORD]


def test_saving_asks_what_becomes_of_the_data(lithuanian_clerk: Clerk, address: str, tmp_path: Path) -> None:
    """Saugoti with an empty database: stay, begin empty, or move; staying changes nothing."""
    clerk = lithuanian_clerk
    clerk.name(address)
    clerk.save()
    assert set(clerk.user.question.buttons) == {"move", "empty", "stay"}
    clerk.user.answer("stay")
    assert saved_address(tmp_path / "pirmas") == ""
    assert clerk.user.window.footer.save_button.isEnabled()

    clerk.save()
    clerk.user.answer("move")
    clerk.press_in_dialog(1)  # Atšaukti before it begins
    clerk.user.idle()
    assert saved_address(tmp_path / "pirmas") == ""
    clerk.save()
    clerk.user.answer("empty")
    clerk.begin_anew()
    assert clerk.user.session._office.stores() == []
    assert saved_address(tmp_path / "pirmas") != ""


def test_a_second_computer_joins(
    lithuanian_clerk: Clerk, make_user: Callable[..., User], address: str, tmp_path: Path
) -> None:
    """The other computer is told which stores are there, joins them, and says that their keys are not on it."""
    first = lithuanian_clerk
    first.name(address)
    first.test()
    first.page.chooser.panel.action.emit("move_data")
    first.move()
    first.press_in_dialog(-1)
    first.begin_anew()
    first.user.program.end()

    fill(tmp_path / "antras", "OWN")
    second = Clerk(make_user("lt", practice=False, data_dir=tmp_path / "antras"))
    second.name(address)
    second.test()
    assert second.panel == "Ten jau yra biuro duomenų"
    second.page.chooser.panel.action.emit("join_database")
    second.user.wait(second.user.asked)
    assert "SHOP" in second.user.question.text.text()
    second.user.answer("join")
    second.begin_anew()
    assert [store.code for store in second.user.session._office.stores()] == ["SHOP"]
    assert (tmp_path / "antras" / "fvsestore.db").is_file()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda a: a.replace("127.0.0.1", "nera.invalid"), SERVER),
        (lambda a: a.rpartition(":")[0] + ":1/biuras", SERVER),
        (lambda a: a.replace("biuras", "nesama"), NAME),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    lithuanian_clerk: Clerk, address: str, change: Callable[[str], str], field: str, tmp_path: Path
) -> None:
    """No such server, nothing that listens, no such database: at the field and in the panel; saving changes nothing."""
    clerk = lithuanian_clerk
    clerk.name(change(address))
    clerk.test()
    assert clerk.form.note(field).text
    assert clerk.panel
    clerk.save()
    clerk.user.idle()
    assert not clerk.user.asked()
    assert saved_address(tmp_path / "pirmas") == ""
    assert clerk.user.footer


def test_a_wrong_password_is_said(lithuanian_clerk: Clerk, address: str, keeper: MemoryKeeper) -> None:
    """Under the password, and nothing of it is kept."""
    clerk = lithuanian_clerk
    clerk.name(address, "canary")
    clerk.test()
    assert clerk.form.note("Slaptažodis").text
    assert not any("canary" in value for value in keeper._entries.values())


def test_fields_are_checked_while_typing(clerk: Clerk) -> None:
    """A wrong port is said at once; empty fields only when Saugoti was pressed, which jumps to the first of them."""
    clerk.open()
    clerk.form.server_radio.click()
    clerk.type(PORT, "543x")
    assert clerk.form.note(PORT).text
    assert not clerk.form.note(SERVER).text
    clerk.user.press(clerk.user.window.footer.save_button)
    assert clerk.form.note(SERVER).text
    assert clerk.form.field(SERVER).hasFocus()
    assert clerk.says("Serveris", "Server") in clerk.user.footer


def test_an_address_is_spread_and_its_password_hidden(lithuanian_clerk: Clerk) -> None:
    """Pasted into any field: every part in its place, the password in its own, and nowhere readable."""
    clerk = lithuanian_clerk
    clerk.open()
    clerk.form.server_radio.click()
    clerk.paste(NAME, "postgresql://ona:canary@db1.lan:5433,db2.lan:5433/biuras?sslmode=verify-full")
    shown = {name: clerk.form.field(name).text() for name in (SERVER, PORT, NAME, USER_NAME)}
    assert shown == {SERVER: "db1.lan, db2.lan", PORT: "5433", NAME: "biuras", USER_NAME: "ona"}
    assert clerk.form.typed_password == "canary"
    assert clerk.form.password.edit.displayText() != "canary"
    clerk.paste(SERVER, "postgresql://ona:canary@db lan/biuras")
    assert "canary" not in "".join(clerk.form.field(name).text() for name in shown)
    assert clerk.form.note(SERVER).text


def test_the_draft_is_given_up_with_the_rest(lithuanian_clerk: Clerk, address: str) -> None:
    """Another database is a draft like everything else: the question before it is lost, and Nesaugoti takes it back."""
    clerk = lithuanian_clerk
    clerk.name(address)
    clerk.user.window.close()
    clerk.user.answer("discard")
    assert clerk.user.program.session is None or not clerk.user.session.dirty


def test_the_practice_shop_stays_where_it_is(lithuanian: User) -> None:
    """The practice shop's data cannot be moved: the fields are closed and the panel says why."""
    clerk = Clerk(lithuanian)
    clerk.open()
    assert not clerk.form.isEnabled()
    assert not clerk.page.chooser.test_button.isEnabled()


def test_a_database_that_does_not_open_can_be_changed(
    make_user: Callable[..., User], keeper: MemoryKeeper, tmp_path: Path
) -> None:
    """The server is gone: the window says so, and lets another database be chosen, here this computer's own file."""
    folder = tmp_path / "pirmas"
    fill(folder)
    settings.write(folder / "settings.json", Settings(database_url="postgresql://ona@127.0.0.1:1/biuras"))
    ready: list[bool] = []
    user = make_user("lt", practice=False, data_dir=folder, settle=False)
    user.program.when_ready(ready.append)
    user.wait(lambda: bool(ready))
    assert ready == [False]
    bar = user.window._bar
    assert bar is not None
    button = next(one for one in bar.findChildren(QPushButton) if one.text() == "Duomenų bazė…")
    user.press(button)
    user.wait(lambda: any(one.isVisible() for one in user.window.findChildren(DatabaseDialog)))
    dialog = next(one for one in user.window.findChildren(DatabaseDialog) if one.isVisible())
    user.wait(lambda: not user.program.jobs_running)
    assert dialog.chooser.form.field(NAME).text() == "biuras"
    dialog.chooser.form.file_radio.click()
    user.press(dialog.open_button)
    user.wait(lambda: user.program.session is not None)
    user.idle()
    assert [store.code for store in user.session._office.stores()] == ["SHOP"]
