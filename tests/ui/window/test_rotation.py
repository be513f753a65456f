"""Keisti slaptažodį in the window: tried beside the old one, changed, fallen back from, returned to."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fvsestore_gui.errors import RenewCredential
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.marketplaces import Region
from fvsestore_gui.model.stores import SecretName, StoreKind
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.store_draft import StoreDraft
from fvsestore_gui.ui import wording
from fvsestore_gui.ui.diagnosis_page import DiagnosisPage
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.rotation_dialog import RotationDialog
from fvsestore_gui.ui.secret_remedies import remedies
from tests.ui.window.conftest import User

WRONG = "amzn1.oa2-cs.v1." + "0" * 64


def opened(user: User) -> RotationDialog:
    """The dialog as its links open it."""
    user.session.authorization.act("rotate_secret")
    user.idle()
    dialog = user.session.connection.rotation.shown
    assert dialog is not None
    return dialog


def paste(user: User, dialog: RotationDialog, text: str) -> None:
    dialog.field.setFocus()
    QApplication.clipboard().setText(text)
    QTest.keyClick(dialog.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QCoreApplication.processEvents()


def try_it(user: User, dialog: RotationDialog, text: str) -> None:
    paste(user, dialog, text)
    user.press(dialog.try_button)
    user.idle()


def new_secret(user: User) -> str:
    return user.account("Europe").newer_secret


def office(user: User) -> Any:
    return user.session._office


def finish(user: User, dialog: RotationDialog) -> None:
    user.press(dialog.close_button)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    user.idle()


def test_from_the_link_to_a_changed_secret(user: User) -> None:
    """Pasted, tried, both answers side by side, changed; the test from the last page makes the new one work."""
    dialog = opened(user)
    assert not dialog.change_button.isEnabled()
    try_it(user, dialog, new_secret(user))
    assert dialog.change_button.isEnabled()
    assert dialog.focusWidget() is dialog.change_button
    user.press(dialog.change_button)
    user.idle()
    assert FIRST_STORE in dialog.note.text
    assert office(user).connection.rotation(FIRST_STORE).kept
    assert user.session.desk.store is not None
    assert user.session.desk.store == office(user).store(FIRST_STORE)

    user.press(dialog.test_button)
    user.wait(lambda: not user.session.testing)
    user.idle()
    assert user.panel == user.says("Raktas galioja", "The key is valid")
    assert not office(user).connection.rotation(FIRST_STORE).kept
    assert user.session.connection.rotation.shown is None


def test_the_keyboard_is_enough(user: User) -> None:
    """The cursor stands in the field: paste, Enter, Enter, Enter; F1 opens the guide at this step."""
    dialog = opened(user)
    assert dialog.focusWidget() is dialog.field
    paste(user, dialog, new_secret(user))
    for _ in ("try it", "change it"):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        user.idle()
    assert FIRST_STORE in dialog.note.text
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_F1)
    user.idle()
    guide = user.session.connection.guide.shown
    assert guide is not None
    assert "rotate" in guide.page.cards
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    user.wait(lambda: not user.session.testing)
    user.idle()
    assert not office(user).connection.rotation(FIRST_STORE).kept


def test_a_wrong_one_changes_nothing(user: User) -> None:
    """Amazon refuses it: said at the field, the answer of the old one beside it, and the change cannot be pressed."""
    before = office(user).store(FIRST_STORE)
    dialog = opened(user)
    try_it(user, dialog, WRONG)
    assert not dialog.change_button.isEnabled()
    assert user.says("Niekas nepakeista", "Nothing was changed") in dialog.note.text
    assert dialog.results is not None
    finish(user, dialog)
    assert office(user).store(FIRST_STORE) == before
    user.test_key()
    assert user.panel == user.says("Raktas galioja", "The key is valid")


@pytest.mark.parametrize("text", ["", "Atzr|IwEBI-0123456789012345678901234567890", "amzn1.oa2-cs"])
def test_what_is_no_client_secret_is_said_under_the_field(user: User, text: str) -> None:
    """A Refresh token, half a value, nothing: a sentence, and Amazon is not asked."""
    dialog = opened(user)
    dialog.field.setText(text)
    user.press(dialog.try_button)
    assert dialog.field_note.text
    assert dialog._job is None
    finish(user, dialog)


def test_another_value_must_be_tried_again(user: User) -> None:
    """Typed over after the trial: the change is not offered for what was not tried."""
    dialog = opened(user)
    try_it(user, dialog, new_secret(user))
    QTest.keyClicks(dialog.field, "x")
    assert not dialog.change_button.isEnabled()
    assert dialog.results is None
    finish(user, dialog)


def test_amazons_whole_box_can_be_pasted(user: User) -> None:
    """Of “LWA credentials”, copied whole, the Client secret is taken."""
    dialog = opened(user)
    box = f"Client identifier\n{user.account('Europe').client_identifier}\nClient secret\n{new_secret(user)}\n"
    paste(user, dialog, box)
    assert dialog.field.text() == new_secret(user)
    finish(user, dialog)


def test_a_refused_new_one_is_told_and_returned_from(user: User) -> None:
    """Amazon refuses it after all: the test is good and says so, under the field too; Return ends it."""
    dialog = opened(user)
    try_it(user, dialog, new_secret(user))
    user.press(dialog.change_button)
    user.idle()
    finish(user, dialog)
    user.fault(Fault.NEWER_SECRET_REFUSED)
    user.test_key()
    assert user.panel == user.says("Raktas galioja", "The key is valid")
    row = user.row(CredentialField.CLIENT_SECRET)
    assert user.says("nepriima naujojo", "does not accept the new") in row.note.text

    dialog = opened(user)
    assert dialog.before.isVisible()
    user.press(dialog.before.action_button)
    user.idle()
    assert user.says("Vėl naudojamas ankstesnysis", "In use again is the one before") in dialog.note.text
    finish(user, dialog)
    assert not office(user).connection.rotation(FIRST_STORE).kept
    assert "nepriima" not in row.note.text


def test_what_is_unsaved_stays_unsaved(user: User) -> None:
    """A marketplace was switched before: changing the secret neither saves it nor loses it."""
    desk = user.session.desk
    assert desk.draft is not None
    desk.draft.marketplace_ids = frozenset({"A1PA6795UKMFR9"})
    dialog = opened(user)
    try_it(user, dialog, new_secret(user))
    user.press(dialog.change_button)
    user.idle()
    finish(user, dialog)
    assert desk.draft.dirty
    assert desk.draft.marketplace_ids == {"A1PA6795UKMFR9"}
    assert desk.theirs is None
    user.save()
    assert office(user).store(FIRST_STORE).marketplace_ids == {"A1PA6795UKMFR9"}
    assert office(user).connection.rotation(FIRST_STORE).kept


def test_all_stores_of_the_application_are_named(user: User) -> None:
    """Two Parameters of one application: both are named before, both answers are shown."""
    account = user.account("Europe")
    office(user).save_store(
        StoreDraft(
            code="ANTRAS",
            kind=StoreKind.AMAZON,
            region=Region.NORTH_AMERICA,
            client_identifier=account.client_identifier,
            marketplace_ids=frozenset(),
            client_secret=office(user).new_secret(account.client_secret),
            refresh_token=office(user).new_secret(account.refresh_token),
        )
    )
    dialog = opened(user)
    assert "ANTRAS" in dialog.together.text()
    try_it(user, dialog, new_secret(user))
    user.press(dialog.change_button)
    user.idle()
    assert "ANTRAS" in dialog.note.text
    finish(user, dialog)


def test_escape_forgets_what_was_typed(user: User) -> None:
    """Esc closes it, and the value is gone from the window."""
    dialog = opened(user)
    paste(user, dialog, new_secret(user))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.field.text() == ""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    user.idle()
    assert user.session.connection.rotation.shown is None


def test_a_refused_secret_leads_to_the_change_and_to_its_field(user: User) -> None:
    """Where Amazon refuses the pair, both pages name the same causes in the same order, the change among them."""
    user.fault(Fault.EXPIRED_SECRET)
    user.test_key()
    change, enter, shop = (
        user.says("Keisti slaptažodį…", "Change the secret…"),
        user.says("Keisti Client secret", "Change Client secret"),
        user.says("Atverti „Seller Central“", "Open Seller Central"),
    )
    panel = user.session.authorization.panel

    def remedies(panel: QWidget) -> list[str]:
        return [one.text() for one in panel.findChildren(QPushButton) if one.text()]

    # it was entered today, and has hardly expired
    assert remedies(panel) == [shop, change, enter]
    tabs = user.session.section.tabs
    page = next(one for one in tabs.made if isinstance(one, DiagnosisPage))
    tabs.setCurrentWidget(page)
    user.idle()
    assert remedies(page.panel) == [shop, change, enter]
    user.press(next(one for one in page.panel.findChildren(QPushButton) if one.text() == change))
    user.idle()
    dialog = user.session.connection.rotation.shown
    assert dialog is not None
    finish(user, dialog)


def test_an_old_secret_that_is_refused_has_expired_most_likely(user: User) -> None:
    """After 150 days the likeliest cause is its age; a typed one is more likely from another application."""
    saved = office(user).store(FIRST_STORE)
    draft = Draft.of(saved)
    now = saved.secret_saved_at[SecretName.CLIENT_SECRET] + timedelta(days=171)
    error = RenewCredential("lwa_invalid_client", status=401)

    def told() -> list[str]:
        return [one.action for one in remedies(error.code, wording.sentence(error).todo, draft, now)]

    assert told() == ["rotate_secret", "change_client_secret", "open_seller_central"]
    draft.changed_secrets.add(SecretName.CLIENT_SECRET)
    assert told() == ["open_seller_central", "change_client_secret"]
