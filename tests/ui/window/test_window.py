"""The frame: sections, first start, the practice shop and back, keyboard, what is remembered, small windows."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from fvsestore_gui import __version__, app
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import folders, look
from fvsestore_gui.ui.faults_dialog import FaultsDialog
from fvsestore_gui.ui.info_dialog import InfoDialog
from fvsestore_gui.ui.practice_keys_dialog import PracticeKeysDialog
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User


def test_sections_by_keyboard(user: User) -> None:
    """Ctrl+1 … Ctrl+4 open the sections, Aprašymų kūrimas once its pages are there."""
    shown = user.window.sections
    user.wait(lambda: user.session.actions is not None)
    for key, section in (
        (Qt.Key.Key_4, Section.ACTIONS),
        (Qt.Key.Key_3, Section.OTHER),
        (Qt.Key.Key_1, Section.OPERATIONS),
    ):
        QTest.keyClick(user.window, key, Qt.KeyboardModifier.ControlModifier)
        assert shown.currentWidget() is user.session._pages[section]
        assert user.window.sidebar.button(section).isChecked()
    QTest.keyClick(user.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    there = Section.DESCRIPTIONS if user.session.posting.descriptions.made else Section.OPERATIONS
    assert shown.currentWidget() is user.session._pages[there]


def test_tabs_by_keyboard(lithuanian: User) -> None:
    """Ctrl+PgDown and Ctrl+PgUp go through the tabs, F5 tests the key."""
    tabs = lithuanian.session.section.tabs
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(lithuanian.window, Qt.Key.Key_PageDown, control)
    assert tabs.currentIndex() == 1
    QTest.keyClick(lithuanian.window, Qt.Key.Key_PageUp, control)
    assert tabs.currentIndex() == 0
    QTest.keyClick(lithuanian.window, Qt.Key.Key_F5)
    lithuanian.wait(lambda: not lithuanian.session.testing and lithuanian.panel == "Raktas galioja")


def test_practice_is_said_on_every_page(user: User) -> None:
    """The bar stands on every section, and the title says practice."""
    assert user.says("(bandomoji)", "(practice)") in user.window.windowTitle()
    texts = [label.text() for label in user.window.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith(user.says("Bandomoji parduotuvė", "Practice shop")) for text in texts)
    user.window.open_section(Section.OTHER)
    texts = [label.text() for label in user.window.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith(user.says("Bandomoji parduotuvė", "Practice shop")) for text in texts)


def test_first_start_and_both_doors(make_user: Callable[..., User], language: str) -> None:
    """Without a store the first page offers two doors: a new draft, and the practice shop with a way back."""
    user = make_user(language, practice=False)
    first = user.session.section.first
    assert first.isVisible()
    assert not user.window.sidebar.button(Section.ACTIONS).isEnabled()
    assert first.new_button.isDefault()
    user.press(first.practice_button)
    user.settle()
    assert user.program.shop is not None
    assert user.says("(bandomoji)", "(practice)") in user.window.windowTitle()
    back = next(
        button
        for button in user.window.findChildren(QPushButton)
        if button.text() == user.says("Grįžti į tikrąją", "Back to the real one")
    )
    user.press(back)
    user.settle()
    assert user.program.shop is None
    user.press(user.session.section.first.new_button)
    assert user.session.draft is not None
    assert user.session.section.tabs.isVisible()
    assert user.window.header.code_field.hasFocus()


def test_given_up_first_draft_returns_to_the_first_page(make_user: Callable[..., User]) -> None:
    """A new draft that is discarded leaves no trace."""
    user = make_user("lt", practice=False)
    user.begin_new("X")
    user.window.header.new_pressed.emit()
    user.answer("discard")
    assert user.session.draft is not None
    assert user.session.draft.code == ""


def test_fault_is_chosen_in_words(user: User) -> None:
    """Each fault of the practice shop has words; the chosen one strikes, and can be switched off again."""
    assert user.session.practice_bar is not None
    user.session.practice_bar.cause_fault()
    dialog = user.window.findChild(FaultsDialog)
    words = [dialog.fault.itemText(place) for place in range(1, dialog.fault.count())]
    assert len(words) == len(Fault)
    assert all(fault.value not in words for fault in Fault)
    dialog.fault.setCurrentIndex(dialog.fault.findData("missing_role"))
    dialog.speed.setCurrentIndex(dialog.speed.findData(60))
    user.press(dialog.apply_button)
    assert user.shop.faults.active == {Fault.MISSING_ROLE}
    assert user.session._office.clock.speed == 60


def test_practice_keys_are_offered_for_every_region(user: User) -> None:
    """The shop's keys can be copied, all at once, and pass the test; what opens its Finvalda is shown beside them."""
    user.begin_new("FVSUSA")
    user.session.authorization.region.setCurrentIndex(0)
    assert user.session.practice_bar is not None
    user.session.practice_bar.show_keys()
    dialog = user.window.findChild(PracticeKeysDialog)
    assert sorted(dialog.copy_buttons) == ["Europe", "Europe 2", "FarEast", "NorthAmerica"]
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    assert {user.shop.finvalda_url, user.shop.finvalda.user, user.shop.finvalda.password} <= shown
    user.press(dialog.copy_buttons["NorthAmerica"])
    user.paste(CredentialField.REFRESH_TOKEN, QApplication.clipboard().text())
    user.test_key()
    assert user.panel == user.says("Raktas galioja", "The key is valid")


def test_first_start_fits_the_screen(lithuanian: User) -> None:
    """However small the screen, the window with its frame lies within it, so that the footer is seen."""
    user = lithuanian
    room = user.window.screen().availableGeometry()
    user.window.setGeometry(room.adjusted(50, 50, 400, 300))
    user.window._stay_on_screen()
    user.idle()
    assert room.contains(user.window.frameGeometry())


def test_a_draft_cannot_be_copied_renamed_or_deleted(lithuanian: User) -> None:
    """While a new Parametras is typed, "⋯" and Naujas parametras stay disabled whatever else changes."""
    user = lithuanian
    more = user.window.header._more
    assert more.isEnabled()
    user.begin_new("ANTRAS")
    user.type(CredentialField.CLIENT_IDENTIFIER, "amzn1")
    assert not more.isEnabled()
    assert not user.window.header._new.isEnabled()
    assert user.window.header.code_field.isEnabled()


def test_saved_key_still_shows_its_token(lithuanian: User) -> None:
    """Tested, then saved: the masked Access token stays in its field, for it is still in memory."""
    user = lithuanian
    user.begin_new("ANTRAS")
    user.session.authorization.region.setCurrentIndex(2)
    user.enter_keys(user.account("FarEast"))
    user.test_key()
    shown = user.session.authorization.token.text()
    assert shown
    user.save()
    assert user.session.desk.store is not None
    assert user.session.authorization.token.text() == shown


def test_info_says_version_places_and_licences(user: User) -> None:
    """Info shows the version, where data and log are with a button each, and every licence."""
    user.session._show_about()
    dialog = user.window.findChild(InfoDialog)
    texts = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in texts
    assert str(user.session._office.paths.data) in texts
    assert str(user.session._office.paths.logs) in texts
    opens = [button for button in dialog.findChildren(QPushButton) if button.text() == user.says("Atverti", "Open")]
    assert len(opens) == 2
    assert "PySide6" in dialog.licences.toPlainText()
    assert "GPL-3.0-only" in dialog.licences.toPlainText()
    dialog.accept()


def test_info_opens_the_keyring_where_there_is_one_to_show(
    make_user: Callable[..., User], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Over real data the place of the keys has a button too; in practice they are in memory, and it has none."""
    started: list[str] = []
    monkeypatch.setattr(folders, "keyring_program", lambda: ["keys"])
    monkeypatch.setattr(folders, "open_keyring", lambda: started.append("keys"))
    user = make_user("en", practice=False)
    user.session._show_about()
    dialog = user.window.findChild(InfoDialog)
    opens = {button.accessibleName(): button for button in dialog.findChildren(QPushButton)}
    user.press(opens["Open: Keys"])
    assert started == ["keys"]
    dialog.accept()


def test_window_is_remembered(make_user: Callable[..., User], tmp_path: Path) -> None:
    """Size and the open store are as they were left."""
    user = make_user("lt", data_dir=tmp_path / "d")
    user.begin_new("ANTRAS")
    user.session.authorization.region.setCurrentIndex(2)
    user.enter_keys(user.account("FarEast"))
    user.save()
    user.window.resize(701, 602)
    user.window.close()
    user.program.end()
    again = make_user("lt", data_dir=tmp_path / "d")
    assert again.window.header.typed_code == "ANTRAS"
    assert (again.window.width(), again.window.height()) == (701, 602)


@pytest.mark.parametrize(("width", "narrow", "stacked"), [(1280, False, False), (1050, True, False), (960, True, True)])
def test_small_screens(lithuanian: User, width: int, narrow: bool, stacked: bool) -> None:
    """Below 1100 the sidebar shows icons, below 1000 the result panel goes under the form; nothing is cut off."""
    lithuanian.window.resize(width, 540)
    lithuanian.idle()
    assert (lithuanian.window.sidebar.width() < 60) is narrow
    page = lithuanian.session.authorization
    beside = page.panel.mapTo(page, page.panel.rect().topLeft()).x() > 300
    assert beside is not stacked
    # a scroll bar that just came takes its room from what is inside a moment later
    lithuanian.wait(lambda: page.widget().width() <= page.viewport().width())


def _tab_walk(window: QWidget) -> list[QWidget]:
    window.activateWindow()
    start = QApplication.focusWidget()
    seen: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QCoreApplication.processEvents()
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
    assert start is not None
    return seen


def test_every_control_is_reached_by_tab(lithuanian: User) -> None:
    """Tab reaches every control of Autorizacija that can be used, in reading order, and each has a name."""
    lithuanian.window.sidebar.button(Section.OPERATIONS).setFocus()
    seen = _tab_walk(lithuanian.window)
    usable = [
        widget
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for widget in lithuanian.window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    sections = set(lithuanian.window.sidebar._buttons.values())
    missed = [widget for widget in usable if widget not in seen and widget not in sections]
    assert not missed, missed
    for widget in usable:
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget
    page = lithuanian.session.authorization
    order = [
        widget for widget in seen if widget in (lithuanian.window.header.code_field, page.region, page.test_button)
    ]
    assert order == [lithuanian.window.header.code_field, page.region, page.test_button]


def test_tab_goes_round_through_everything_and_back(lithuanian: User) -> None:
    """In Veiksmai Tab goes from the sidebar through header, tabs, buttons, filter, table, footer, and round again."""
    window, actions = lithuanian.window, lithuanian.session.actions
    assert actions is not None
    window.open_section(Section.ACTIONS)
    lithuanian.idle()
    start = window.sidebar.button(Section.ACTIONS)
    start.setFocus()

    def walk(key: Qt.Key) -> list[QWidget]:
        walked: list[QWidget] = []
        for _ in range(80):
            QTest.keyClick(QApplication.focusWidget() or window, key)
            QCoreApplication.processEvents()
            now = QApplication.focusWidget()
            assert now is not None
            walked.append(now)
            if now is start:
                return walked
        raise AssertionError("Tab never came back")

    # what comes behind the window may still switch a button on
    forth = walk(Qt.Key.Key_Tab)
    for _ in range(5):
        lithuanian.idle()
        before, forth = forth, walk(Qt.Key.Key_Tab)
        if forth == before:
            break
    wanted = [
        window.header._kind,
        actions.tabs.tabBar(),
        actions.more_button,
        actions.import_button,
        actions.orders.bar.search,
        actions.orders.table.view,
        window.footer._finish,
    ]
    assert [widget for widget in forth if widget in wanted] == wanted
    assert len(forth) == len(set(forth))
    # the other way round, and once more: the order stays
    back = walk(Qt.Key.Key_Backtab)
    assert back[:-1] == forth[-2::-1]
    assert walk(Qt.Key.Key_Tab) == forth


def test_f5_reads_again_what_another_has_written(lithuanian: User) -> None:
    """In Veiksmai F5 shows the orders that another program has imported meanwhile."""
    window, actions = lithuanian.window, lithuanian.session.actions
    assert actions is not None
    window.open_section(Section.ACTIONS)
    lithuanian.idle()
    office = lithuanian.session._office
    assert actions.orders.table.model.rowCount() == 0
    office.import_orders("FVSAMAZON", ImportRequest(ImportKind.LAST_DAYS, days=3), Progress())
    QTest.keyClick(window, Qt.Key.Key_F5)
    lithuanian.wait(lambda: actions.orders.table.model.rowCount() > 0)


def test_mnemonics_do_not_clash(user: User) -> None:
    """On Autorizacija no two different controls have the same mnemonic (Keisti stands twice by design)."""
    letters: dict[str, set[str]] = {}
    for widget in (*user.window.findChildren(QLabel), *user.window.findChildren(QPushButton)):
        if not widget.isVisible():
            continue
        plain = widget.text().replace("&&", "")
        if "&" in plain and not plain.startswith("<") and "<" not in plain:
            letters.setdefault(plain[plain.index("&") + 1].lower(), set()).add(plain)
    assert all(len(texts) == 1 for texts in letters.values()), letters


def test_theme_change_recolours(lithuanian: User) -> None:
    """When the system turns dark, own colours follow without a new start."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.palette()
    light = look.colour(look.Meaning.ERROR)
    dark = application.palette()
    dark.setColor(dark.ColorRole.Window, Qt.GlobalColor.black)
    dark.setColor(dark.ColorRole.WindowText, Qt.GlobalColor.white)
    try:
        application.setPalette(dark)
        lithuanian.idle()
        assert look.colour(look.Meaning.ERROR) != light
        state = lithuanian.window.header._state
        assert state.palette().color(state.foregroundRole()) == look.secondary(dark)
    finally:
        application.setPalette(before)
        lithuanian.idle()


def test_unforeseen_error_opens_one_dialog_with_a_masked_report(user: User) -> None:
    """An exception nobody caught is shown once, with a report to copy in which no secret and no value stands."""
    token = user.account("Europe").refresh_token

    def fail() -> None:
        raise RuntimeError(f"the value was {token}")

    hook = sys.excepthook
    try:
        fail()
    except RuntimeError as error:
        hook(type(error), error, error.__traceback__)
        hook(type(error), error, error.__traceback__)
    user.idle()
    dialog = user.program.error_shown
    assert dialog is not None
    assert (
        user.says("Kažkas, ko programa nenumatė", "Something this program did not foresee") == dialog.accessibleName()
    )
    user.press(dialog.copy_button)
    report = QApplication.clipboard().text()
    assert "RuntimeError" in report
    assert "test_window.py" in report
    assert token not in report
    dialog.accept()


def test_data_that_cannot_be_opened(make_user: Callable[..., User], tmp_path: Path, qtbot: object) -> None:
    """A folder that cannot be made is said in the window with a way to try again; the program lives."""
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    program = app.Program(QApplication.instance(), data_dir=blocked, practice=False, language="lt")
    told: list[bool] = []
    program.when_ready(told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == [False]
    texts = [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Duomenų aplanko sukurti nepavyko") for text in texts)
    program.end()
    program.window.close()
    program.window.deleteLater()


def test_no_screen_is_said_in_one_line() -> None:
    """On a Linux without a screen the program says so in one line, names the command line, and returns 2."""
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux can lack a screen")
    done = subprocess.run(
        [sys.executable, "-m", "fvsestore_gui"],
        env={"PATH": "", "PYTHONPATH": str(Path(app.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "fvsestore --help" in done.stderr


def test_quit_when_shown(tmp_path: Path) -> None:
    """--quit-when-shown opens the window and the data and ends with 0."""
    done = subprocess.run(
        [sys.executable, "-m", "fvsestore_gui", "--quit-when-shown", "--data-dir", str(tmp_path / "d")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_import_dialog_follows_the_open_store(lithuanian: User) -> None:
    """Veiksmai belongs to the open Parametras."""
    lithuanian.wait(lambda: lithuanian.session.actions is not None)
    assert lithuanian.session.actions is not None
    assert lithuanian.session.actions._store is not None
    assert lithuanian.session.actions._store.code == "FVSAMAZON"
