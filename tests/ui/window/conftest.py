"""The whole window over a practice shop, as a user meets it, in both languages."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fvsestore_gui.app import Program
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.practice.accounts import PracticeAccount
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.practice.shop import PracticeShop
from fvsestore_gui.ui.configurator import Configurator
from fvsestore_gui.ui.credential_field import CredentialRow
from fvsestore_gui.ui.questions import Question
from fvsestore_gui.ui.window import Window

#: generous: the machine may be busy
WAIT_MS = 30_000


class User:
    """What a user does with the window, and what they see."""

    def __init__(
        self,
        qtbot: QtBot,
        application: QApplication,
        data_dir: Path,
        language: str,
        practice: bool,
        minimised: bool = False,
        settle: bool = True,
    ) -> None:
        self.qtbot = qtbot
        self.language = language
        self.program = Program(
            application, data_dir=data_dir, practice=practice, language=language, minimised=minimised
        )
        if settle:
            self.settle()

    def settle(self) -> None:
        """Until the window is filled and nothing works behind it."""
        self.wait(lambda: self.program.session is not None)
        self.idle()

    def idle(self) -> None:
        self.wait(lambda: not self.program.jobs_running)
        QCoreApplication.processEvents()

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=WAIT_MS)

    @property
    def window(self) -> Window:
        assert self.program.window is not None
        return self.program.window

    @property
    def session(self) -> Configurator:
        assert self.program.session is not None
        return self.program.session

    @property
    def shop(self) -> PracticeShop:
        shop = self.program.shop
        assert shop is not None
        return shop

    @property
    def footer(self) -> str:
        return self.window.footer.text

    @property
    def key_state(self) -> str:
        return self.window.header.state_text

    @property
    def panel(self) -> str:
        return self.session.authorization.panel.title

    def row(self, field: CredentialField) -> CredentialRow:
        return self.session.authorization.rows[field]

    def says(self, lithuanian: str, english: str) -> str:
        return lithuanian if self.language == "lt" else english

    # -- doing -------------------------------------------------------------------------------------------------------

    def press(self, button: QWidget) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QCoreApplication.processEvents()

    def type(self, field: CredentialField, text: str) -> None:
        """Type into a field, key by key, and wait until it was judged."""
        row = self.row(field)
        if not row.edit.isVisible():
            self.press(row.change_button)
        row.edit.setFocus()
        row.edit.selectAll()
        QTest.keyClicks(row.edit, text)
        with self.qtbot.waitSignal(row.settled, timeout=WAIT_MS):
            pass
        self.idle()

    def paste(self, field: CredentialField, text: str) -> None:
        row = self.row(field)
        if not row.edit.isVisible():
            self.press(row.change_button)
        row.edit.setFocus()
        QApplication.clipboard().setText(text)
        QTest.keyClick(row.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        self.idle()

    def begin_new(self, code: str) -> None:
        self.window.header.new_pressed.emit()
        QTest.keyClicks(self.window.header.code_field, code)
        self.idle()

    def enter_keys(self, account: PracticeAccount) -> None:
        self.type(CredentialField.CLIENT_IDENTIFIER, account.client_identifier)
        self.type(CredentialField.CLIENT_SECRET, account.client_secret)
        self.type(CredentialField.REFRESH_TOKEN, account.refresh_token)

    def account(self, region: str) -> PracticeAccount:
        return next(account for account in self.shop.accounts if account.region == region)

    def test_key(self) -> None:
        self.press(self.session.authorization.test_button)
        self.wait(lambda: not self.session.testing)
        self.idle()

    def fault(self, fault: Fault, *, login: bool = False) -> None:
        self.shop.faults.set(fault, login=login)

    def save(self) -> None:
        self.press(self.window.footer.save_button)
        self.idle()

    @property
    def question(self) -> Question:
        """The question that is open."""
        found = QApplication.activeModalWidget()
        if not isinstance(found, Question):
            found = next(one for one in self.window.findChildren(Question) if one.isVisible())
        assert isinstance(found, Question)
        return found

    def answer(self, name: str) -> None:
        button: QPushButton = self.question.buttons[name]
        self.press(button)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.idle()

    def asked(self) -> bool:
        return any(one.isVisible() for one in self.window.findChildren(Question))


@pytest.fixture(params=["lt", "en"])
def language(request: pytest.FixtureRequest) -> str:
    """Both languages, for what a user reads."""
    return str(request.param)


@pytest.fixture
def make_user(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., User]]:
    """Opens windows over data folders of their own; no error dialog may be left when the test ends."""
    users: list[User] = []

    def make(
        language: str = "lt",
        *,
        practice: bool = True,
        data_dir: Path | None = None,
        minimised: bool = False,
        settle: bool = True,
    ) -> User:
        user = User(qtbot, qapp, data_dir or tmp_path / "Duomenų aplankas", language, practice, minimised, settle)
        users.append(user)
        return user

    yield make
    for user in users:
        unseen = user.program.error_shown
        window = user.program.window
        user.program.end()
        if window is not None:
            window.guard_closing(lambda: True)
            window.close()
            window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert unseen is None, f"an error was shown: {unseen.report}"


@pytest.fixture
def user(make_user: Callable[..., User], language: str) -> User:
    """A user before the practice shop, in each language."""
    return make_user(language)


@pytest.fixture
def lithuanian(make_user: Callable[..., User]) -> User:
    """A user before the practice shop, for what does not turn on the language."""
    return make_user("lt")
