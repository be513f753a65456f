"""Autorizacija, driven as a user does, over a practice shop."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.stores import SecretName
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui.credential_field import SecretField
from fvsestore_gui.ui.look import Meaning
from tests.ui.window.conftest import User

IDENTIFIER, SECRET, TOKEN = CredentialField
GOOD_IDENTIFIER = "amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
GOOD_SECRET = "amzn1.oa2-cs.v1.0123456789abcdef0123456789abcdef"
GOOD_TOKEN = "Atzr|IwEBIPracticePracticePracticePractice"


def test_good_key(user: User) -> None:
    """A good key shows its end, a masked access token, the request id and the marketplaces, and the header says it."""
    user.test_key()
    page = user.session.authorization
    assert user.panel == user.says("Raktas galioja", "The key is valid")
    assert user.key_state.startswith(user.says("Raktas galioja iki ", "Key valid until "))
    assert page.token.text().startswith("Atza|")
    assert set(page.token.text()[8:]) == {"•"}
    assert page.token.isReadOnly()
    shown = page.valid_until.text()
    assert len(shown) == len("2026-11-22 16:51:00")
    assert shown[:10] != "–"


@pytest.mark.parametrize(
    ("fault", "login", "title", "state"),
    [
        (Fault.EXPIRED_SECRET, False, ("Amazon nepriėmė rakto", "Amazon did not accept the key"), "error"),
        (
            Fault.REVOKED_TOKEN,
            False,
            ("Amazon nepriėmė Refresh token", "Amazon did not accept the Refresh token"),
            "error",
        ),
        (
            Fault.OTHER_CLIENT,
            False,
            ("Refresh token yra kitos programėlės", "The Refresh token belongs to another application"),
            "error",
        ),
        (
            Fault.MISSING_ROLE,
            False,
            ("Raktas geras, bet Amazon neleidžia", "The key is good, but Amazon denies access"),
            "error",
        ),
        (Fault.HTML_PAGE, False, ("Atsakė ne Amazon paslauga", "The answer is not from Amazon's service"), "warning"),
        (Fault.EMPTY_REPLY, False, ("Amazon atsakymas tuščias", "Amazon's answer is empty"), "warning"),
    ],
)
def test_refused_key(user: User, fault: Fault, login: bool, title: tuple[str, str], state: str) -> None:
    """Each way Amazon refuses has its own words, and at least one thing to do."""
    user.fault(fault, login=login)
    user.test_key()
    assert user.panel == user.says(*title)
    assert user.key_state
    texts = [label.text() for label in user.session.authorization.panel.findChildren(type(user.window.footer._line))]
    assert user.says("Ką daryti", "What to do") in texts


def test_refused_pair_marks_both_fields(lithuanian: User) -> None:
    """401 marks identifier and secret, since Amazon does not say which, and says that the token may stay."""
    lithuanian.fault(Fault.EXPIRED_SECRET)
    lithuanian.test_key()
    assert lithuanian.row(IDENTIFIER).edit.meaning is Meaning.ERROR
    assert lithuanian.row(SECRET).stored_view.meaning is Meaning.ERROR
    assert lithuanian.row(TOKEN).note.text == "Šio rakto keisti nereikia."
    assert lithuanian.key_state == "Raktas nepriimtas"


def test_throttled_key_is_good(lithuanian: User) -> None:
    """429 proves the key: it is shown as valid."""
    lithuanian.fault(Fault.THROTTLE)
    lithuanian.test_key()
    assert lithuanian.panel == "Raktas galioja"


def test_cancel_works_at_once(lithuanian: User) -> None:
    """While the test waits for Amazon its button cancels it, and nothing is changed."""
    lithuanian.fault(Fault.SLOW_REPLY)
    page = lithuanian.session.authorization
    lithuanian.press(page.test_button)
    assert page.test_button.text() == "Atšaukti"
    lithuanian.press(page.test_button)
    lithuanian.qtbot.waitUntil(lambda: not lithuanian.session.testing, timeout=3000)
    assert lithuanian.panel == "Tikrinimas atšauktas"
    assert page.test_button.text() == "&Tikrinti raktą"


def test_key_is_tested_unsaved(lithuanian: User) -> None:
    """Values that were never saved can be tested, and nothing of them is stored by it."""
    lithuanian.begin_new("NAUJAS")
    page = lithuanian.session.authorization
    page.region.setCurrentIndex(0)
    lithuanian.enter_keys(lithuanian.account("NorthAmerica"))
    lithuanian.test_key()
    assert lithuanian.panel == "Raktas galioja"
    assert [store.code for store in lithuanian.session.desk.stores] == ["FVSAMAZON"]


def test_first_good_test_chooses_marketplaces(lithuanian: User) -> None:
    """A new store whose switches nobody touched takes exactly the marketplaces it sells in."""
    lithuanian.begin_new("NAUJAS")
    lithuanian.session.authorization.region.setCurrentIndex(2)
    lithuanian.enter_keys(lithuanian.account("FarEast"))
    lithuanian.test_key()
    draft = lithuanian.session.draft
    assert draft is not None
    assert draft.test is not None
    sold = {one.marketplace_id for one in draft.test.participations or () if one.participates}
    assert draft.marketplace_ids
    assert draft.marketplace_ids <= sold


def test_changed_value_voids_the_test(lithuanian: User) -> None:
    """What Amazon said of other values is not shown any more."""
    lithuanian.test_key()
    lithuanian.paste(IDENTIFIER, "x")
    assert lithuanian.key_state == "Juodraštis, raktas netikrintas"
    assert lithuanian.session.authorization.token.text() == ""


@pytest.mark.parametrize(
    ("field", "text", "lithuanian_words", "english_words"),
    [
        (IDENTIFIER, "amzn1.sp.solution.3f9b1c52-7a0e-4d1b", "programėlės ID", "application id"),
        (IDENTIFIER, GOOD_SECRET, "Čia įklijuotas Client secret", "A Client secret was pasted"),
        (SECRET, GOOD_TOKEN, "Čia įklijuotas Refresh token", "A Refresh token was pasted"),
        (SECRET, "amzn.mws.4ea38b7b-f563-7709-4bae", "MWS", "MWS"),
        (SECRET, "AKIAABCDEFGHIJKLMNOP", "AWS", "AWS"),
        (TOKEN, "Atza|IwEBIPracticePractice", "Access token", "Access token"),
        (TOKEN, GOOD_IDENTIFIER, "Čia įklijuotas Client identifier", "A Client identifier was pasted"),
    ],
)
def test_pasted_value_is_recognised(
    user: User, field: CredentialField, text: str, lithuanian_words: str, english_words: str
) -> None:
    """A value in the wrong field is told what it is, at once after the paste, under its field."""
    user.paste(field, f'  "{text}"\n')
    row = user.row(field)
    assert user.says(lithuanian_words, english_words) in row.note.text
    assert row.note.isVisible()
    assert row.edit.meaning is Meaning.ERROR
    assert row.edit.accessibleDescription() == row.note.text


def test_typed_value_is_judged_after_a_pause(lithuanian: User) -> None:
    """While one types nothing is said; 300 ms after the last key it is."""
    row = lithuanian.row(IDENTIFIER)
    row.edit.selectAll()
    QTest.keyClicks(row.edit, "amzn1.sp.solution.3f9b1c52")
    assert row.edit.meaning is None
    lithuanian.wait(lambda: row.edit.meaning is Meaning.ERROR)


def test_move_button_puts_the_value_where_it_belongs(lithuanian: User) -> None:
    """One press moves a refresh token from the secret's field into its own; the stored secret is shown again."""
    lithuanian.paste(SECRET, GOOD_TOKEN)
    button = lithuanian.row(SECRET).note.action_button
    assert button.text() == "Perkelti į Refresh token"
    lithuanian.press(button)
    assert lithuanian.row(TOKEN).value == GOOD_TOKEN
    assert not lithuanian.row(SECRET).changed
    assert lithuanian.row(SECRET).stored_view.isVisible()
    assert lithuanian.session.draft is not None
    assert lithuanian.session.draft.changed_secrets == {SecretName.REFRESH_TOKEN}


def test_whole_box_of_amazon_fills_both_fields(lithuanian: User) -> None:
    """The text of the "LWA credentials" box, pasted into any field, lands in its two places."""
    box = f"LWA credentials\nClient identifier\n{GOOD_IDENTIFIER}\n\nClient secret\n{GOOD_SECRET}\nRotate secret"
    lithuanian.paste(TOKEN, box)
    assert lithuanian.row(IDENTIFIER).value == GOOD_IDENTIFIER
    assert lithuanian.row(SECRET).value == GOOD_SECRET
    assert lithuanian.row(TOKEN).value == ""


def test_stored_secret_shows_dots_and_the_day(user: User) -> None:
    """Of a stored secret one sees a fixed number of dots, when it was saved, and Keisti; nothing of the value."""
    row = user.row(SECRET)
    assert row.stored_view.isVisible()
    assert not row.edit.isVisible()
    assert set(row.stored_view.text()) == {"●"}
    assert row.stored_view.accessibleDescription().startswith(user.says("įrašyta 20", "saved on 20"))
    assert row.change_button.text() == user.says("&Keisti", "Chan&ge")


def test_change_and_take_back(lithuanian: User) -> None:
    """Keisti opens an empty field, Atšaukti brings the stored secret back, and then there is nothing to save."""
    row = lithuanian.row(SECRET)
    lithuanian.press(row.change_button)
    assert row.edit.isVisible()
    assert row.edit.text() == ""
    lithuanian.type(SECRET, GOOD_SECRET)
    assert lithuanian.window.footer.save_button.isEnabled()
    assert "Client secret" in lithuanian.footer
    lithuanian.press(row.change_button)
    assert row.stored_view.isVisible()
    assert not lithuanian.window.footer.save_button.isEnabled()


def test_nothing_copies_a_secret(lithuanian: User) -> None:
    """Neither keys, mouse nor menu bring a typed secret to the clipboard, with the eye closed or open."""
    lithuanian.type(SECRET, GOOD_SECRET)
    edit = lithuanian.row(SECRET).edit
    assert isinstance(edit, SecretField)
    clipboard = QApplication.clipboard()
    for shown in (False, True):
        edit.show_text(shown)
        clipboard.setText("anything else")
        edit.setFocus()
        edit.selectAll()
        for key in (Qt.Key.Key_C, Qt.Key.Key_X):
            QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
        QCoreApplication.processEvents()
        assert clipboard.text() == "anything else"
        assert edit.text() == GOOD_SECRET
        if clipboard.supportsSelection():
            assert GOOD_SECRET not in clipboard.text(clipboard.Mode.Selection)
    assert not edit.hasSelectedText()


def test_eye_is_there_only_while_typing(lithuanian: User) -> None:
    """A secret is hidden while it is typed until the eye is pressed; a stored one has no eye at all."""
    row = lithuanian.row(SECRET)
    assert not row.stored_view.actions()
    lithuanian.type(SECRET, GOOD_SECRET)
    assert row.edit.echoMode() is QLineEdit.EchoMode.Password
    eye = row.edit.actions()[0] if len(row.edit.actions()) == 1 else row.edit.actions()[-1]
    eye.trigger()
    assert row.edit.echoMode() is QLineEdit.EchoMode.Normal


def test_same_identifier_in_another_region_warns(user: User) -> None:
    """The same Client identifier under another region is allowed with a warning that names the other Parametras."""
    user.begin_new("NAUJAS")
    user.session.authorization.region.setCurrentIndex(0)
    user.paste(IDENTIFIER, user.account("Europe").client_identifier)
    user.wait(lambda: user.row(IDENTIFIER).edit.meaning is Meaning.WARNING)
    assert "FVSAMAZON" in user.row(IDENTIFIER).note.text


def test_same_identifier_in_the_same_region_is_refused(user: User) -> None:
    """The same identifier and region twice is refused, with the name of the other Parametras."""
    user.begin_new("NAUJAS")
    user.paste(IDENTIFIER, user.account("Europe").client_identifier)
    user.wait(lambda: user.row(IDENTIFIER).edit.meaning is Meaning.ERROR)
    assert "FVSAMAZON" in user.row(IDENTIFIER).note.text
    assert "Client identifier" in user.footer


def test_all_countries_of_the_region(lithuanian: User) -> None:
    """Beside the region stand the countries it serves; all of them after one press."""
    page = lithuanian.session.authorization
    assert "Airija" in page._countries.text()
    lithuanian.press(page._all_countries)
    assert "Švedija" in page._countries_note.text
    page.region.setCurrentIndex(2)
    assert page._countries.text() == "Australija, Japonija, Singapūras"


def test_empty_fields_are_no_error_until_asked(lithuanian: User) -> None:
    """A new draft is not red; the test marks what is empty and names it in the panel."""
    lithuanian.begin_new("NAUJAS")
    assert all(row.edit.meaning is None for row in lithuanian.session.authorization.rows.values())
    lithuanian.press(lithuanian.session.authorization.test_button)
    assert lithuanian.panel == "Tikrinti dar negalima"
    assert all(row.edit.meaning is Meaning.ERROR for row in lithuanian.session.authorization.rows.values())


def test_lost_secret_is_told_at_its_field(lithuanian: User) -> None:
    """A secret this computer's keyring does not have is told under its field as soon as the store is open."""
    office = lithuanian.session._office
    office._secrets._keeper._entries.clear()
    lithuanian.session.desk.open(lithuanian.session.draft)
    lithuanian.idle()
    assert lithuanian.row(SECRET).stored_view.meaning is Meaning.ERROR
    assert "kompiuteryje" in lithuanian.row(SECRET).note.text


def test_the_result_is_seen_in_a_low_window(lithuanian: User) -> None:
    """At 200 % the panel stands under the fields: after a test its title is seen, and the cursor stays in its field."""
    user, page = lithuanian, lithuanian.session.authorization
    user.window.resize(960, 540)
    edit = user.row(IDENTIFIER).edit
    edit.setFocus()
    user.idle()
    seen = page.viewport().rect()

    def title_is_seen() -> bool:
        return seen.contains(page.panel.mapTo(page.viewport(), QPoint(20, 40)))

    assert not title_is_seen()
    user.session.tester.begin()
    user.wait(lambda: not user.session.testing)
    user.idle()
    user.wait(title_is_seen)
    assert edit.hasFocus()


def test_a_pasted_identifier_is_taken_back(user: User) -> None:
    """By Ctrl+Z and by Atšaukti, which is there only where the identifier differs from what is saved."""
    row, saved = user.row(IDENTIFIER), user.row(IDENTIFIER).value
    assert not row.change_button.isVisible()
    user.paste(IDENTIFIER, GOOD_IDENTIFIER)
    assert row.value == GOOD_IDENTIFIER
    QTest.keyClick(row.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert row.value == saved
    assert not user.session.dirty
    user.paste(IDENTIFIER, GOOD_IDENTIFIER)
    assert row.change_button.text().replace("&", "") == user.says("Atšaukti", "Cancel")
    assert "Client identifier" in row.change_button.accessibleName()
    user.press(row.change_button)
    user.idle()
    assert row.value == saved
    assert not row.change_button.isVisible()
    assert row.edit.hasFocus()
    assert not user.session.dirty


def test_on_a_small_screen_the_result_comes_into_view(lithuanian: User) -> None:
    """The panel stands below the form there: once the test has ended its title is at the top, what to do below it."""
    lithuanian.window.resize(950, 520)
    page = lithuanian.session.authorization
    lithuanian.fault(Fault.EXPIRED_SECRET)
    lithuanian.test_key()
    top = page._panel_side.y()
    assert top > page.viewport().height() // 2
    lithuanian.wait(lambda: abs(page.verticalScrollBar().value() - top) < 20)
