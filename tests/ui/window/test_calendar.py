"""What comes to an end, as a user meets it: under the keys, in a bar over the pages, and on Kita → Kas artėja."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from fvsestore_gui.model.calendar import day_of
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.ui import folders
from fvsestore_gui.ui.calendar_page import CalendarPage, StoreRow
from fvsestore_gui.ui.shapes import Link
from fvsestore_gui.work.calendar import api_ends
from tests.ui.window.conftest import User

SECRET, TOKEN = CredentialField.CLIENT_SECRET, CredentialField.REFRESH_TOKEN


def today(user: User) -> date:
    return day_of(user.session.desk.now())


def page(user: User) -> CalendarPage:
    """Kas artėja, opened."""
    user.session._show_calendar()
    user.idle()
    return next(one for one in user.session.other.pages if isinstance(one, CalendarPage))


def type_day(user: User, row: StoreRow, text: str) -> None:
    row.made.setFocus()
    row.made.selectAll()
    QTest.keyClick(row.made, Qt.Key.Key_Delete)
    QTest.keyClicks(row.made, text)


def say_made(user: User, days_ago: int) -> None:
    (row,) = page(user).rows
    type_day(user, row, (today(user) - timedelta(days=days_ago)).isoformat())
    user.save()


def words(page: CalendarPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_days_are_counted_and_reminded_of(user: User) -> None:
    """The day a secret was made is said once; then the days left stand under it, in the header, in a bar that can be
    closed, and one message of the tray for each reminder."""
    tray, reminders = user.session.background.tray, user.session.connection.ends.reminders
    assert user.row(SECRET).note.text.startswith(
        user.says("Slaptažodis: liko daugiausia 180 d., iki", "Secret: at most 180 days left, until")
    )
    assert user.row(TOKEN).note.text.startswith(user.says("Įrašytas šiandien.", "Entered today."))
    assert reminders.bar is None
    say_made(user, 166)
    ends = today(user) + timedelta(days=14)
    assert user.row(SECRET).note.text == user.says(
        f"Slaptažodis: liko 14 d., iki {ends}.", f"Secret: 14 days left, until {ends}."
    )
    title = user.says("FVSAMAZON: Client secret baigiasi po 14 d.", "FVSAMAZON: the Client secret ends in 14 days")
    assert reminders.bar is not None
    assert reminders.bar.accessibleName() == title
    assert [said for said, _ in tray.messages] == [title]
    user.session.connection.ends.look()
    user.idle()
    assert len(tray.messages) == 1
    user.press(reminders.bar.buttons[-1])
    assert reminders.bar is None
    user.session.connection.ends.look()
    user.idle()
    assert reminders.bar is None
    say_made(user, 174)
    assert reminders.bar is not None
    assert [said for said, _ in tray.messages] == [title, reminders.bar.accessibleName()]
    user.test_key()
    assert user.key_state.endswith(user.says("slaptažodis: liko 6 d.", "secret: 6 days left"))


def test_what_was_told_is_not_told_at_the_next_start(make_user: Callable[..., User]) -> None:
    """Message and closed bar are remembered on this computer; what was saved of the day is there again."""
    first = make_user("lt")
    say_made(first, 166)
    bar = first.session.connection.ends.reminders.bar
    assert bar is not None
    first.press(bar.buttons[-1])
    first.program.end()
    second = make_user("lt")
    assert second.session.background.tray.messages == []
    assert second.session.connection.ends.reminders.bar is None
    (row,) = page(second).rows
    assert row.made.text() == (today(second) - timedelta(days=166)).isoformat()


def test_a_changed_secret_ends_the_reminder(lithuanian: User) -> None:
    """From the bar to the new secret: once it is in force the days are its own, and nobody is reminded any more."""
    say_made(lithuanian, 176)
    shown = page(lithuanian)
    bar = lithuanian.session.connection.ends.reminders.bar
    assert bar is not None
    lithuanian.press(bar.buttons[0])
    lithuanian.idle()
    dialog = lithuanian.session.connection.rotation.shown
    assert dialog is not None
    dialog.field.setText(lithuanian.account("Europe").newer_secret)
    lithuanian.press(dialog.try_button)
    lithuanian.idle()
    lithuanian.press(dialog.change_button)
    lithuanian.idle()
    lithuanian.press(dialog.close_button)
    lithuanian.idle()
    assert lithuanian.session.connection.ends.reminders.bar is None
    assert "180 d." in lithuanian.row(SECRET).note.text
    (row,) = shown.rows
    assert row.secret.days_left == 180


def test_a_wrong_day_stops_saugoti(user: User) -> None:
    """A day on which the secret cannot have been made is refused under its field; taken back, nothing is left of it."""
    shown = page(user)
    (row,) = shown.rows
    type_day(user, row, (today(user) + timedelta(days=1)).isoformat())
    assert row.note.text.startswith(user.says("Nuo ", "Between "))
    user.save()
    assert shown.changes
    type_day(user, row, "2026-13")
    user.press(user.window.footer.save_button)
    assert row.note.text == user.says("Diena rašoma taip: 2026-09-01.", "A day such as 2026-09-01.")
    assert user.session.line.stops == ["secret_made"]
    shown.take_back()
    assert (shown.changes, shown.stops, row.made.text()) == ([], [], "")


def test_amazons_ends_stand_there_with_their_notices(
    user: User, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Every announced end has its day, its successor, whether it is used, and Amazon's own notice one press away; the
    page says that none of it concerns this program, and writes the file for Outlook."""
    opened: list[str] = []
    monkeypatch.setattr(folders, "open_page", lambda address: opened.append(address))
    shown = page(user)
    ends = api_ends()
    assert ends
    for end in ends:
        assert end.name in words(shown)
        assert end.ends_on.isoformat() in words(shown)
        assert end.note[user.language] in words(shown)
    assert user.says("nieko iš to, kas baigiasi, ji nenaudoja", "it uses none of what ends") in words(shown)
    for link in shown.findChildren(Link):
        if link.isVisible() and link.text() == user.says("Amazon pranešimas", "Amazon's notice"):
            link.click()
    assert sorted(opened) == sorted(end.source for end in ends)
    shown.ask_file = lambda proposed, kinds: str(tmp_path / "terminai")
    user.press(shown.file_button)
    user.idle()
    assert (tmp_path / "terminai.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert user.footer.startswith(user.says("1 įrašas išsaugotas", "1 entry written"))


def test_the_links_lead_to_the_change_of_the_secret(lithuanian: User) -> None:
    """Under the field and on Kas artėja: one press begins the change of just that store's secret."""
    asked: list[str] = []
    lithuanian.session.authorization.action.connect(asked.append)
    lithuanian.row(SECRET).note._link.click()
    assert asked == ["rotate_secret"]
    codes: list[str] = []
    shown = page(lithuanian)
    shown.rotate_asked.disconnect()
    shown.rotate_asked.connect(codes.append)
    (row,) = shown.rows
    row.change.click()
    assert codes == ["FVSAMAZON"]
