"""Somebody who has never seen the program gets from an empty window to a green test in under three minutes."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from fvsestore_gui.ui.practice_keys_dialog import PracticeKeysDialog
from tests.ui.window.conftest import User

#: seconds an unpractised person takes, from Card, Moran and Newell's keystroke-level model: to make up their mind, to
#: point at something, to press a button of the mouse, to type a letter when the keyboard is unfamiliar
DECIDES_S, POINTS_S, PRESSES_S, TYPES_S = 1.35, 1.1, 0.2, 0.5
#: a sentence that has to be read before the next step
READS_S = 5.0
MOST_S = 180.0


class Novice:
    """Does only what a hand can: points at what is shown, clicks, types, pastes; each step takes a novice's time."""

    def __init__(self, user: User) -> None:
        self._user = user
        self._began = time.monotonic()
        self._hand_s = 0.0
        self.clicks = 0

    @property
    def took_s(self) -> float:
        """A novice's hand and head, and the program's own time."""
        return self._hand_s + time.monotonic() - self._began

    @property
    def _focus(self) -> QWidget:
        # without a window manager no window may be the active one; the cursor's place in it is known all the same
        found = self._user.window.focusWidget() or QApplication.focusWidget()
        assert found is not None
        return found

    def reads(self) -> None:
        self._hand_s += READS_S

    def click(self, target: QWidget) -> None:
        """Click what can be seen and pressed; anything hidden, disabled or covered is a failure."""
        assert target.isVisible(), f"{target} is not shown"
        assert target.isEnabled(), f"{target} cannot be pressed"
        middle = target.rect().center()
        window = target.window()
        met = window.childAt(target.mapTo(window, middle))
        assert met is target or target.isAncestorOf(met), f"{target} is covered by {met}"
        self._hand_s += DECIDES_S + POINTS_S + PRESSES_S
        self.clicks += 1
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(middle))
        QCoreApplication.processEvents()
        self._user.idle()

    def types(self, text: str) -> None:
        """Type into whatever has the focus."""
        focus = self._focus
        self._hand_s += DECIDES_S + len(text) * TYPES_S
        QTest.keyClicks(focus, text)
        self._user.idle()

    def presses(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = self._focus
        self._hand_s += DECIDES_S + 2 * TYPES_S
        QTest.keyClick(focus, key, with_)
        self._user.idle()

    def chooses(self, box: QComboBox, text: str) -> None:
        """Open a list and go to the line that says this."""
        place = box.findText(text, Qt.MatchFlag.MatchContains)
        assert place >= 0, f"{text} is not in {[box.itemText(line) for line in range(box.count())]}"
        self.click(box)
        view = box.view()
        assert view is not None
        self._user.wait(view.isVisible)
        # by the keyboard: a list takes no click as long as the one that opened it may be half of a double click
        for _ in range(abs(place - box.currentIndex())):
            self._hand_s += TYPES_S
            QTest.keyClick(view, Qt.Key.Key_Down if place > box.currentIndex() else Qt.Key.Key_Up)
        self._hand_s += DECIDES_S + TYPES_S
        QTest.keyClick(view, Qt.Key.Key_Return)
        self._user.wait(lambda: box.currentIndex() == place)
        self._user.idle()


def button(within: QWidget, *texts: str) -> QPushButton:
    """The button that says one of these, as the user finds it."""
    for one in within.findChildren(QPushButton):
        if one.text().replace("&", "") in texts and one.isVisible():
            return one
    raise AssertionError(f"no button says {' or '.join(texts)}")


def test_from_an_empty_window_to_a_green_test(
    make_user: Callable[..., User], language: str, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Only what is on the screen leads there: practice door, its keys, a new Parametras, paste, test, Saugoti."""
    user = make_user(language, practice=False, data_dir=tmp_path / "pirmas kartas")
    user.window.resize(1280, 800)
    novice = Novice(user)
    novice.reads()
    assert user.session.section.currentWidget() is user.session.section.first
    novice.click(user.session.section.first.practice_button)
    user.settle()
    user.wait(lambda: user.session.practice_bar is not None)
    bar = user.session.practice_bar
    assert bar is not None
    novice.reads()
    novice.click(button(bar, user.says("Bandomieji raktai…", "Practice keys…")))
    (keys,) = (one for one in user.window.findChildren(PracticeKeysDialog) if one.isVisible())
    novice.reads()
    novice.click(keys.copy_buttons["NorthAmerica"])
    novice.reads()  # the line in the footer that says what to do with them
    novice.click(button(user.window, "Naujas parametras", "New parameter"))
    novice.types("PIRMAS")
    novice.chooses(user.session.authorization.region, "NorthAmerica")
    first_field = next(iter(user.session.authorization.rows.values())).edit
    novice.click(first_field)
    novice.presses(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    novice.click(user.session.authorization.test_button)
    user.wait(lambda: not user.session.testing)
    user.idle()
    assert user.panel == user.says("Raktas galioja", "The key is valid")
    novice.reads()
    novice.click(user.window.footer.save_button)
    assert [store.code for store in user.session._office.stores()] == ["FVSAMAZON", "PIRMAS"]
    assert user.session._office.store("PIRMAS").test_result == ""
    record_property("novice_s", round(novice.took_s, 1))
    record_property("clicks", novice.clicks)
    print(f"{novice.took_s:.0f} s, {novice.clicks} clicks")
    assert novice.took_s < MOST_S
