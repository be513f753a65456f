"""The lock of the window: nobody there, and it is covered; only its user opens it, and ten wrong answers close it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout

from fvsestore_gui.errors import SystemTrouble
from fvsestore_gui.model.audit import AuditFilter
from fvsestore_gui.model.listing import Sort
from fvsestore_gui.ui.other_page import OtherPage
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.window_lock import MOST_TRIES, LockCover, WindowLock
from tests.ui.window.conftest import User


class Pc:
    """A Windows that can ask its user."""

    def __init__(self, user: User) -> None:
        self.user = user
        self.idle = 0.0
        self.answers: list[bool | Exception | None] = []
        lock = self.lock
        lock.idle_s = lambda: self.idle
        lock.offered = lambda: True
        lock.confirmed = self._confirmed

    def _confirmed(self, handle: int, caption: str, message: str) -> bool | None:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def lock(self) -> WindowLock:
        return self.user.session.lock

    @property
    def cover(self) -> LockCover:
        return next(one for one in self.lock.covers if one.parentWidget() is self.user.window)

    def choose(self, minutes: int) -> None:
        """In Kita → Programa, and Saugoti."""
        self.user.window.open_section(Section.OTHER)
        self.user.session.other.open(OtherPage)
        page = next(one for one in self.user.session.other.pages if isinstance(one, OtherPage))
        page.lock.setEnabled(True)
        page.lock.setCurrentIndex(page.lock.findData(minutes))
        self.user.press(self.user.window.footer.save_button)
        self.user.idle()

    def answer(self, answer: bool | Exception | None) -> None:
        self.answers.append(answer)
        self.user.press(self.cover.button)
        self.user.idle()

    @property
    def log(self) -> list[str]:
        rows = self.user.session._office.audit.rows
        return [row.what for row in rows.rows(rows.ids(AuditFilter(), Sort("number")))]


@pytest.fixture
def pc(user: User) -> Pc:
    return Pc(user)


def test_it_is_locked_when_nobody_is_there(user: User, pc: Pc) -> None:
    """After as many minutes as were chosen, not before, and never where nothing was chosen."""
    pc.idle = 100_000
    pc.lock.look()
    assert not pc.lock.locked
    pc.choose(10)
    pc.idle = 599
    pc.lock.look()
    assert not pc.lock.locked
    pc.idle = 601
    pc.lock.look()
    assert pc.lock.locked
    assert pc.cover.isVisible()
    assert pc.cover.geometry() == user.window.rect()
    assert "settings_saved" in pc.log


def test_keys_and_the_mouse_reach_nothing_behind_it(user: User, pc: Pc) -> None:
    """Not by shortcuts, not by Tab, not by a click; the window may be made larger, and it stays covered."""
    user.window.open_section(Section.OPERATIONS)
    before = user.session.authorization.rows
    pc.lock.lock()
    QTest.keyClick(user.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(user.window.sidebar.button(Section.OTHER), Qt.MouseButton.LeftButton)
    field = next(iter(before.values())).edit
    text = field.text()
    QTest.keyClicks(field, "abc")
    QApplication.processEvents()
    assert user.window.sidebar.current is Section.OPERATIONS
    assert field.text() == text
    user.window.resize(user.window.width() + 60, user.window.height() + 40)
    QApplication.processEvents()
    assert pc.cover.geometry() == user.window.rect()


def test_its_user_opens_it(user: User, pc: Pc) -> None:
    """A wrong password is said and counted, giving up is not; the right one opens it, and the log knows both."""
    pc.lock.lock()
    pc.answer(False)
    assert pc.lock.locked
    assert "9" in pc.cover.note.text
    pc.answer(None)
    assert "9" in pc.cover.note.text
    assert pc.cover.button.isEnabled()
    pc.answer(SystemTrouble("user_check_failed", program="credui", detail="x"))
    assert pc.lock.locked
    pc.answer(True)
    assert not pc.lock.locked
    user.window.open_section(Section.OTHER)
    assert user.window.sidebar.current is Section.OTHER
    user.idle()
    assert pc.log[-2:] == ["unlock_failed", "window_unlocked"]
    pc.lock.lock()
    pc.answer(False)
    assert "9" in pc.cover.note.text


def test_ten_wrong_answers_lock_it_for_good(user: User, pc: Pc) -> None:
    """Then nobody is asked any more; the program can only be closed."""
    pc.lock.lock()
    for _ in range(MOST_TRIES):
        pc.answer(False)
    assert not pc.cover.button.isVisible()
    assert pc.cover.leave_button.isVisible()
    pc.answers.append(True)
    pc.lock.ask()
    user.idle()
    assert pc.lock.locked
    assert pc.log[-1] == "window_locked_for_good"
    user.press(pc.cover.leave_button)
    assert not user.window.isVisible()


def test_dialogs_are_covered_too(user: User, pc: Pc) -> None:
    """One that is open, and one that comes up meanwhile."""
    open_one, later = QDialog(user.window), QDialog(user.window)
    for dialog in (open_one, later):
        QVBoxLayout(dialog).addWidget(QLineEdit())
    open_one.show()
    pc.lock.lock()
    later.show()
    QApplication.processEvents()
    assert {cover.parentWidget() for cover in pc.lock.covers} >= {user.window, open_one, later}
    edit = later.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "abc")
    assert edit.text() == ""
    later.close()
    later.deleteLater()
    pc.answer(True)
    QTest.keyClicks(open_one.findChild(QLineEdit), "abc")
    assert open_one.findChild(QLineEdit).text() == "abc"
    open_one.close()


def test_where_the_system_cannot_ask_it_is_said(user: User) -> None:
    """Nothing is offered that could not be opened again, and why not stands beside it."""
    if not user.session._office.audit.lock_not_offered():
        pytest.skip("this system can ask its user")
    user.window.open_section(Section.OTHER)
    user.session.other.open(OtherPage)
    page = next(one for one in user.session.other.pages if isinstance(one, OtherPage))
    assert not page.lock.isEnabled()
    assert user.says("negalima", "Not ") in page.lock.accessibleDescription()
    assert not user.session.lock.offered()
