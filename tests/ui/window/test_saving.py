"""Draft and Saugoti: nothing is stored before, all or nothing then, and nothing unsaved is lost unasked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from fvsestore_gui.errors import FvsError, SecretsTrouble
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.secrets import Secret
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.other_page import OtherPage
from tests.ui.window.conftest import User

IDENTIFIER, SECRET, TOKEN = CredentialField
GOOD_SECRET = "amzn1.oa2-cs.v1.0123456789abcdef0123456789abcdef"


def test_new_store_is_saved(user: User) -> None:
    """A new store, typed by hand, is stored by Saugoti and opens as the chosen one."""
    user.begin_new("nauja-1")
    user.session.authorization.region.setCurrentIndex(0)
    user.enter_keys(user.account("NorthAmerica"))
    assert [store.code for store in user.session._office.stores()] == ["FVSAMAZON"]
    user.save()
    assert [store.code for store in user.session._office.stores()] == ["FVSAMAZON", "NAUJA-1"]
    assert user.footer.startswith(user.says("Įrašyta ", "Saved "))
    assert not user.window.footer.save_button.isEnabled()
    assert "NAUJA-1" in user.window.windowTitle()
    user.test_key()
    assert user.panel == user.says("Raktas galioja", "The key is valid")


def test_save_is_enabled_only_when_there_is_something(lithuanian: User) -> None:
    """Saugoti and Ctrl+S do nothing while nothing was changed."""
    button = lithuanian.window.footer.save_button
    assert not button.isEnabled()
    lithuanian.session.marketplaces.none_button.click()
    assert button.isEnabled()
    assert button.isDefault()
    QTest.keyClick(lithuanian.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    lithuanian.idle()
    assert not button.isEnabled()
    assert lithuanian.session._office.store("FVSAMAZON").marketplace_ids == frozenset()


def test_refused_save_names_the_fields_and_goes_to_the_first(user: User) -> None:
    """What stops Saugoti is named in the footer, and the cursor stands in the first faulty field."""
    user.begin_new("NAUJAS")
    user.type(TOKEN, "Atzr|IwEBIPracticePracticePracticePractice")
    user.save()
    assert user.footer.startswith(user.says("Saugoti neleidžia: ", "Saving is stopped by: "))
    assert "Client identifier" in user.footer
    assert "Client secret" in user.footer
    assert user.row(IDENTIFIER).edit.hasFocus()
    assert len(user.session._office.stores()) == 1


def test_code_that_is_taken(user: User) -> None:
    """A code of another Parametras is refused before anything is stored."""
    user.begin_new("FVSAMAZON")
    user.wait(lambda: user.says("Parametras", "Parameter") in user.footer)
    user.enter_keys(user.account("FarEast"))
    user.save()
    assert len(user.session._office.stores()) == 1


@pytest.mark.parametrize("answer", ["save", "discard", "stay"])
def test_unsaved_changes_are_asked_about(user: User, answer: str) -> None:
    """Closing with unsaved changes asks: save, discard, stay. Each does what it says."""
    user.type(SECRET, GOOD_SECRET)
    user.window.close()
    assert user.window.isVisible()
    assert user.question.title.text() == user.says("Išsaugoti FVSAMAZON pakeitimus?", "Save the changes of FVSAMAZON?")
    assert "Client secret" in user.question.text.text()
    before = user.session._office.store("FVSAMAZON").secret_stamps
    office, window = user.session._office, user.window
    stores: dict[str, object] = {}
    close = office.close
    office.close = lambda: (stores.update(after=office.store("FVSAMAZON").secret_stamps), close())
    user.answer(answer)
    assert window.isVisible() is (answer == "stay")
    if answer == "stay":
        assert user.row(SECRET).value == GOOD_SECRET
        user.session.desk.draft.changed_secrets.clear()
        office.close()
    assert (stores["after"] == before) is (answer != "save")


def test_escape_is_the_safe_answer(lithuanian: User) -> None:
    """Esc leaves the question and keeps what is typed."""
    lithuanian.type(SECRET, GOOD_SECRET)
    lithuanian.window.close()
    QTest.keyClick(lithuanian.question, Qt.Key.Key_Escape)
    lithuanian.idle()
    assert lithuanian.window.isVisible()
    assert lithuanian.row(SECRET).value == GOOD_SECRET


def test_another_store_is_asked_about(lithuanian: User) -> None:
    """Choosing another Parametras with unsaved changes asks; staying leaves the choice where it was."""
    lithuanian.begin_new("ANTRAS")
    lithuanian.session.authorization.region.setCurrentIndex(2)
    lithuanian.enter_keys(lithuanian.account("FarEast"))
    lithuanian.save()
    lithuanian.session.marketplaces.none_button.click()
    lithuanian.window.header.store_chosen.emit("FVSAMAZON")
    lithuanian.answer("stay")
    assert lithuanian.window.header.typed_code == "ANTRAS"
    lithuanian.window.header.store_chosen.emit("FVSAMAZON")
    lithuanian.answer("discard")
    assert lithuanian.session.draft is not None
    assert lithuanian.session.draft.code == "FVSAMAZON"


def test_keyring_that_refuses_stores_nothing(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the keyring refuses, the draft stays as typed, the row is unchanged, and the reason is told."""
    office = lithuanian.session._office

    def refuse(*_: object) -> str:
        raise SecretsTrouble("keyring_locked", backend="test")

    lithuanian.type(SECRET, GOOD_SECRET)
    before = office.store("FVSAMAZON")
    monkeypatch.setattr(office._secrets, "write", refuse)
    lithuanian.save()
    assert "Raktinė užrakinta" in lithuanian.footer
    assert lithuanian.panel == "Raktinė užrakinta"
    assert lithuanian.row(SECRET).value == GOOD_SECRET
    assert office.store("FVSAMAZON") == before
    assert lithuanian.window.footer.save_button.isEnabled()


def test_copy_begins_a_draft_without_keys(lithuanian: User) -> None:
    """A copy has the region and marketplaces of the other, a free code, and no keys."""
    lithuanian.window.header.copy_pressed.emit()
    lithuanian.idle()
    draft = lithuanian.session.draft
    assert draft is not None
    assert (draft.code, draft.client_identifier, draft.changed_secrets) == ("FVSAMAZON-2", "", set())
    assert draft.marketplace_ids == lithuanian.session._office.store("FVSAMAZON").marketplace_ids


def test_rename_keeps_the_keys(user: User) -> None:
    """A renamed Parametras keeps its secrets: the key is good without entering them again."""
    user.window.header.rename_pressed.emit()
    question = user.question
    assert question.edit is not None
    question.edit.selectAll()
    QTest.keyClicks(question.edit, "VOKIETIJA")
    user.answer("rename")
    assert user.window.header.typed_code == "VOKIETIJA"
    user.test_key()
    assert user.panel == user.says("Raktas galioja", "The key is valid")


def test_rename_to_a_bad_code_is_stopped(lithuanian: User) -> None:
    """A code that cannot be one is told under the field, and the button is disabled."""
    lithuanian.window.header.rename_pressed.emit()
    question = lithuanian.question
    assert question.edit is not None
    question.edit.clear()
    assert not question.buttons["rename"].isEnabled()
    assert question.edit.accessibleDescription()
    lithuanian.answer("stay")


@pytest.mark.parametrize("orders", [False, True])
def test_removal_asks_and_keeps_orders_unless_told(user: User, orders: bool) -> None:
    """Removal is never the default; it removes the secrets, and orders only where that was checked."""
    office = user.session._office
    seen: list[bool] = []
    remove = office.remove_store
    office.remove_store = lambda code, *, remove_orders: (
        seen.append(remove_orders),
        remove(code, remove_orders=remove_orders),
    )
    user.window.header.remove_pressed.emit()
    assert user.question.buttons["stay"].isDefault()
    user.question.findChild(QCheckBox).setChecked(orders)
    user.answer("remove")
    assert seen == [orders]
    assert office.stores() == []
    assert user.session.section.currentWidget() is user.session.section.first
    assert user.window.windowTitle() == user.says(
        "Konfiguratorius (bandomoji) – FvsEStore", "Configurator (practice) – FvsEStore"
    )


def test_language_is_changed_by_saving(lithuanian: User) -> None:
    """Another language is a draft too; after Saugoti the window speaks it."""
    lithuanian.program._language = None
    other = lithuanian.session.other.pages[0]
    assert isinstance(other, OtherPage)
    other.language.setCurrentIndex(other.language.findData("en"))
    assert lithuanian.window.footer.save_button.text() == "Sau&goti"
    lithuanian.save()
    lithuanian.settle()
    assert lithuanian.window.footer.save_button.text() == "Sa&ve"


def test_nothing_secret_is_remembered(make_user: Callable[..., User], tmp_path: Path) -> None:
    """What the window keeps beside the database holds no secret, and fills the fields at the next start."""
    user = make_user("lt", data_dir=tmp_path / "d")
    account = user.account("Europe")
    user.test_key()
    user.window.close()
    user.program.end()
    kept = "".join(file.read_text(encoding="utf-8", errors="replace") for file in (tmp_path / "d").rglob("window.ini"))
    assert account.client_identifier in kept
    for secret in (account.client_secret, account.refresh_token, "Atza|"):
        assert secret not in kept
    again = make_user("lt", data_dir=tmp_path / "d")
    assert again.row(IDENTIFIER).value == account.client_identifier
    assert again.panel == "Raktas tinka"


def test_half_typed_secret_never_becomes_a_secret(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Comparing with other stores while one types hands no secret to anybody."""
    made: list[str] = []
    office = lithuanian.session._office
    real = office.new_secret

    def watched(text: str) -> Secret:
        made.append(text)
        return real(text)

    monkeypatch.setattr(office, "new_secret", watched)
    lithuanian.type(SECRET, GOOD_SECRET[:30])
    assert made == []


def test_error_of_the_database_is_said(lithuanian: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database that cannot be written is said in the footer; the draft stays."""
    from fvsestore_gui.errors import DatabaseTrouble

    def refuse(_: object) -> FvsError:
        raise DatabaseTrouble("database_disk_full", path="x.db")

    monkeypatch.setattr(lithuanian.session._office, "save_store", refuse)
    lithuanian.session.marketplaces.none_button.click()
    lithuanian.save()
    assert "Diskas pilnas" in lithuanian.footer
    assert lithuanian.window.footer.save_button.isEnabled()
    assert QApplication.activeModalWidget() is None


def test_code_that_is_taken_loses_no_typed_keys(user: User) -> None:
    """Keys, then a code that exists, then Tab or Enter: the draft stays open, and the code's field says it is taken."""
    header, account = user.window.header, user.account("FarEast")
    user.begin_new("")
    user.paste(IDENTIFIER, account.client_identifier)
    user.paste(SECRET, account.client_secret)
    user.paste(TOKEN, account.refresh_token)
    header.focus_code()
    QTest.keyClicks(header.code_field, "fvsamazon")
    user.idle()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        QTest.keyClick(header.code_field, key)
        user.idle()
        assert not user.asked()
    assert user.session.desk.store is None
    assert user.row(TOKEN).value == account.refresh_token
    said = user.says("Šį kodą turi kitas Parametras", "Another Parameter has this code")
    user.wait(lambda: said in header.note.text)
    assert header.note.isVisible()
    assert said in header.code_field.accessibleDescription()
    field = header.code_field
    assert isinstance(field, Field)
    assert field.meaning is Meaning.ERROR
    QTest.keyClicks(field, "-2")
    user.idle()
    assert not header.note.isVisible()
    assert field.meaning is None
    user.save()
    assert [store.code for store in user.session._office.stores()] == ["FVSAMAZON", "FVSAMAZON-2"]


def test_list_of_a_new_parametras_still_opens_the_others(lithuanian: User) -> None:
    """While a code is typed, the list beside it opens a saved Parametras, and asks before what is typed is lost."""
    lithuanian.begin_new("FVSAMAZON")
    codes = lithuanian.window.header._codes
    codes.showPopup()
    QTest.qWaitForWindowExposed(codes.view().window())
    codes.view().setCurrentIndex(codes.model().index(0, 0))
    QTest.keyClick(codes.view(), Qt.Key.Key_Return)
    lithuanian.idle()
    lithuanian.answer("discard")
    assert lithuanian.session.desk.store is not None
