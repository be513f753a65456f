"""Keys of another account in the window: noticed, refused, and moved to a Parametras of their own."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.practice.accounts import PracticeAccount
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.look import CONTROL_HEIGHT, Meaning
from tests.ui.window.conftest import WAIT_MS, User

IDENTIFIER, SECRET, TOKEN = CredentialField
FIRST = "FVSAMAZON"


@pytest.fixture
def with_orders(user: User) -> User:
    """The first store has orders of its own."""
    user.session._office.import_orders(FIRST, ImportRequest(ImportKind.LAST_DAYS, days=5), Progress())
    return user


def other(user: User) -> PracticeAccount:
    return user.shop.account("Europe", 2)


def paste_keys(user: User, seller: PracticeAccount) -> None:
    user.paste(IDENTIFIER, seller.client_identifier)
    user.paste(SECRET, seller.client_secret)
    user.paste(TOKEN, seller.refresh_token)


def type_seller_id(user: User, text: str) -> None:
    """Type over what stands there, key by key, and wait until it was judged."""
    row = user.session.authorization.seller
    row.edit.clear()
    with user.qtbot.waitSignal(row.settled, timeout=WAIT_MS):
        QTest.keyClicks(row.edit, text)
    user.idle()


def remedies(user: User) -> dict[str, QPushButton]:
    """The buttons of the result panel by what stands on them."""
    shown = (one for one in user.session.authorization.panel.findChildren(QPushButton) if one.isVisible())
    return {one.text().replace("&", ""): one for one in shown}


def press_remedy(user: User, lithuanian: str, english: str) -> None:
    """Once it stands in its place."""
    said = user.says(lithuanian, english)
    user.wait(lambda: said in remedies(user) and remedies(user)[said].height() >= CONTROL_HEIGHT)
    user.press(remedies(user)[said])


MOVE = ("Naujas parametras su šiais raktais", "New Parameter with these keys")


def test_the_test_tells_that_keys_are_anothers(with_orders: User) -> None:
    """Under the token and in the panel, with the way out; the keys that are saved stay as they are."""
    user = with_orders
    saved = user.session._office.store(FIRST)
    paste_keys(user, other(user))
    user.test_key()
    assert user.panel == user.says("Šie raktai – kitos paskyros", "These keys are another account's")
    note = user.row(TOKEN).note.text
    assert note == user.says(
        "Šis Refresh token atveria kito pardavėjo paskyrą.", "This Refresh token opens the account of another seller."
    )
    assert user.says(*MOVE) in remedies(user)
    assert user.session._office.store(FIRST) == saved


def test_saugoti_refuses_untested_keys_of_another(with_orders: User) -> None:
    """Pasted and saved at once: nothing is saved, the footer says why, and what was typed still stands there."""
    user = with_orders
    saved = user.session._office.store(FIRST)
    paste_keys(user, other(user))
    user.save()
    assert user.panel == user.says("Šie raktai – kitos paskyros", "These keys are another account's")
    assert user.says("Nieko neįrašyta", "Nothing was saved") in user.footer
    assert user.row(TOKEN).value == other(user).refresh_token
    assert user.session._office.store(FIRST) == saved
    token = user.row(TOKEN).edit
    assert token.meaning is Meaning.ERROR
    assert token.accessibleDescription() == user.says(
        "Šis Refresh token atveria kito pardavėjo paskyrą.", "This Refresh token opens the account of another seller."
    )
    assert token.hasFocus()
    for field in CredentialField:
        user.press(user.row(field).change_button)
    user.idle()
    assert user.footer.startswith(user.says("Įrašyta ", "Saved "))
    assert user.panel != user.says("Šie raktai – kitos paskyros", "These keys are another account's")


def test_saugoti_marks_the_seller_id_it_refuses(user: User) -> None:
    """Where Amazon shows another seller: outline, sentence and cursor are at Pardavėjo ID, and go when it is mended."""
    row = user.session.authorization.seller
    seller = user.account("Europe")
    user.paste(TOKEN, seller.refresh_token)
    type_seller_id(user, "A1MISTYPED0001")
    user.session.marketplaces.none_button.click()
    user.save()
    assert user.says("Nieko neįrašyta", "Nothing was saved") in user.footer
    assert "APRAKTIKA1EU00" in row.note.text
    assert row.edit.meaning is Meaning.ERROR
    assert row.edit.accessibleDescription() == row.note.text
    assert row.edit.hasFocus()
    type_seller_id(user, "APRAKTIKA1EU00")
    assert row.note.text == ""
    user.save()
    assert user.session._office.store(FIRST).seller_id == "APRAKTIKA1EU00"


def test_the_keys_move_to_a_parametras_of_their_own(with_orders: User) -> None:
    """One press: a new Parametras with these keys, which test well and are saved; the first one is untouched."""
    user = with_orders
    office, seller = user.session._office, other(user)
    saved = office.store(FIRST)
    paste_keys(user, seller)
    type_seller_id(user, seller.seller_id)
    user.test_key()
    press_remedy(user, *MOVE)
    user.idle()
    draft = user.session.draft
    assert draft is not None
    assert draft.saved is None
    assert draft.code == "FVSAMAZON-2"
    assert user.row(IDENTIFIER).value == seller.client_identifier
    assert user.row(SECRET).value == seller.client_secret
    assert user.row(TOKEN).value == seller.refresh_token
    assert user.session.authorization.seller.value == seller.seller_id
    user.test_key()
    assert user.panel == user.says("Raktas galioja", "The key is valid")
    # the first good test switches on what this seller sells in
    assert len(draft.marketplace_ids) == 2
    user.save()
    assert [store.code for store in office.stores()] == [FIRST, "FVSAMAZON-2"]
    assert office.store(FIRST) == saved
    assert office.store("FVSAMAZON-2").seller_id == seller.seller_id


def test_what_else_was_changed_is_asked_about_before_the_keys_move(with_orders: User) -> None:
    """A marketplace that was switched is not lost: staying leaves everything as it was typed."""
    user = with_orders
    seller = other(user)
    paste_keys(user, seller)
    user.session.marketplaces.none_button.click()
    user.test_key()
    press_remedy(user, *MOVE)
    user.wait(user.asked)
    user.answer("stay")
    assert user.session.draft is not None
    assert user.session.draft.saved is not None
    assert user.row(TOKEN).value == seller.refresh_token
    assert user.row(IDENTIFIER).value == seller.client_identifier
    assert user.session.draft.marketplace_ids == frozenset()


def test_keys_that_are_saved_cannot_move(with_orders: User) -> None:
    """Where another's keys were saved before anybody looked, there is nothing to be moved."""
    user = with_orders
    office, seller = user.session._office, other(user)
    store = office.store(FIRST)
    for name, value in zip(store.secret_stamps, (seller.client_secret, seller.refresh_token), strict=True):
        stamp = store.secret_stamps[name]
        office._secrets.write(store.uid, name, office.new_secret(value), stamp, stamp)
    user.paste(IDENTIFIER, seller.client_identifier)
    user.save()
    user.test_key()
    assert user.panel == user.says("Šie raktai – kitos paskyros", "These keys are another account's")
    assert user.says(*MOVE) not in remedies(user)


def test_the_seller_id_is_judged_and_kept(user: User) -> None:
    """What is no seller id stops the test and Saugoti; small letters and blanks are mended; the right one is kept."""
    row = user.session.authorization.seller
    type_seller_id(user, "B123")
    assert row.note.text
    user.test_key()
    assert user.panel == user.says("Tikrinti dar negalima", "Cannot be tested yet")
    user.save()
    assert user.says("Pardavėjo ID", "Seller id") in user.footer
    type_seller_id(user, " aprak tika1eu00 ")
    assert row.note.text == ""
    user.save()
    assert user.session._office.store(FIRST).seller_id == "APRAKTIKA1EU00"
    user.test_key()
    assert user.panel == user.says("Raktas galioja", "The key is valid")


def test_a_seller_id_that_amazon_does_not_show_is_told_under_its_field(user: User) -> None:
    """With both ids, and a press leads to the field."""
    row = user.session.authorization.seller
    type_seller_id(user, "A1MISTYPED0001")
    user.test_key()
    assert user.panel == user.says("Pardavėjo ID nesutampa", "The seller id is another one")
    assert "A1MISTYPED0001" in row.note.text
    assert "APRAKTIKA1EU00" in row.note.text
    press_remedy(user, "Taisyti pardavėjo ID", "Correct the seller id")
    user.wait(row.edit.hasFocus)
    type_seller_id(user, "APRAKTIKA1EU00")
    assert row.note.text == ""
