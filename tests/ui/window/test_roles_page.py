"""Ką gausite: asked by itself after the first good test, line by line, with the way to a role that is missing."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.roles import TOPICS, Given
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.practice.faults import Fault
from fvsestore_gui.ui.role_lines import TopicLine
from fvsestore_gui.ui.roles_page import RolesPage
from fvsestore_gui.ui.shapes import Link
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User


def page_of(user: User) -> RolesPage:
    user.wait(lambda: any(isinstance(one, RolesPage) for one in user.session.section.tabs.made))
    return next(one for one in user.session.section.tabs.made if isinstance(one, RolesPage))


@pytest.fixture
def page(user: User) -> RolesPage:
    """The page of the practice store, in front; nobody has asked Amazon yet."""
    shown = page_of(user)
    user.session.section.tabs.setCurrentWidget(shown)
    user.wait(lambda: shown.loaded)
    user.idle()
    return shown


def check_now(user: User, page: RolesPage) -> None:
    user.press(page.check_button)
    user.idle()


def line(page: RolesPage, name: str) -> TopicLine:
    return page.lines[name]


def test_nothing_is_claimed_before_amazon_was_asked(user: User, page: RolesPage) -> None:
    """Each line says that nobody asked yet, what is never asked for says so, and the guide tells why."""
    asked = [topic.name for topic in TOPICS if topic.asked]
    assert {line(page, name).word.text() for name in asked} == {user.says("dar neklausėme", "not asked yet")}
    assert not any(line(page, name).date.text() for name in asked)
    name = line(page, "buyer_name")
    assert name.word.text() == user.says("neprašome", "we do not ask")
    user.press(name.link)
    user.idle()
    guide = user.session.connection.guide.shown
    assert guide is not None
    assert guide.page.cards["what-is-kept"]._wanted


def test_the_button_asks_and_shows_each_answer(user: User, page: RolesPage) -> None:
    """Given and refused are told apart by word and icon, with the time, and the role has Amazon's own name."""
    user.fault(Fault.REFUSED_DATA)
    check_now(user, page)
    assert line(page, "orders").word.text() == user.says("taip", "yes")
    refused = line(page, "destination")
    assert refused.word.text() == user.says("ne, trūksta rolės", "no, a role is missing")
    assert "Direct-to-Consumer Delivery (Restricted)" in refused.note.text()
    assert refused.link.isVisible()
    assert not line(page, "orders").link.isVisible()
    assert len(refused.date.text()) == len("2026-11-22 16:51")
    assert user.says("paskirties šalis", "destination country") in page.summary.text
    assert user.says("Klausta ", "Asked ") in page.state.text()


def test_what_amazon_withholds_is_told_apart_from_what_is_rightly_absent(user: User, page: RolesPage) -> None:
    """No destination of a shipped order: a warning, and no promise that all comes; no parcels: quiet."""
    user.fault(Fault.NO_RECIPIENT)
    check_now(user, page)
    withheld = line(page, "destination")
    assert withheld.word.text() == user.says("Amazon neatsiuntė", "Amazon sent none")
    assert user.says("Tikriausiai trūksta", "Most likely") in withheld.note.text()
    assert "Direct-to-Consumer Delivery (Restricted)" in withheld.note.text()
    assert user.says("neatsiuntė", "sent nothing") in page.summary.text
    assert user.says("paskirties šalis", "destination country") in page.summary.text
    assert page.check is not None
    absent = next(name for name, one in page.lines.items() if page.check.given(one.topic) is Given.EMPTY)
    assert line(page, absent)._tone(Given.EMPTY, never=False) is line(page, "payment")._tone(
        Given.NOT_ASKED, never=False
    )
    assert line(page, "buyer_vat_number").word.text() == user.says("nelaikome", "not kept")
    user.press(withheld.link)
    user.idle()
    guide = user.session.connection.guide.shown
    assert guide is not None
    assert guide.page.cards["app-roles"]._wanted


def test_orders_that_are_refused_are_said_first(user: User, page: RolesPage) -> None:
    """Without the role for orders nothing can be imported, and what was known of their parts is known no more."""
    check_now(user, page)
    user.fault(Fault.MISSING_ORDERS_ROLE)
    check_now(user, page)
    assert user.says("Amazon neduoda pačių užsakymų", "Amazon refuses the orders themselves") in page.summary.text
    assert line(page, "proceeds").word.text() == user.says("sužinoti nepavyko", "could not be asked")
    assert line(page, "reports").word.text() == user.says("taip", "yes")


def test_amazons_trouble_is_no_missing_role(user: User, page: RolesPage) -> None:
    """Where Amazon is closed for work, that is said, and what it gave before stays with its date."""
    check_now(user, page)
    before = {name: one.word.text() for name, one in page.lines.items()}
    user.fault(Fault.UNAVAILABLE)
    check_now(user, page)
    assert page.trouble.isVisible()
    assert user.says("Amazon sistema sutriko", "Amazon") in page.trouble.text
    assert user.says("ankstesni atsakymai", "earlier ones") in page.trouble.text
    assert {name: one.word.text() for name, one in page.lines.items()} == before


def test_a_check_can_be_stopped(user: User, page: RolesPage) -> None:
    """The button stops what it began, at once; the page stays as it was and can ask again."""
    user.shop.faults.slow_reply_s = 5.0
    user.fault(Fault.SLOW_REPLY)
    user.press(page.check_button)
    assert page.check_button.text() == user.says("Atšaukti", "Cancel")
    user.press(page.check_button)
    user.idle()
    assert user.says("Patikrinti", "Check") in page.check_button.text().replace("&", "")
    assert page.check is not None
    assert page.check.asked_at is None
    user.shop.faults.clear()
    check_now(user, page)
    assert page.check.told


def test_a_good_test_of_the_saved_keys_asks_by_itself(user: User) -> None:
    """After the first good test the answers are there when the page is opened; a second test asks nothing more."""
    shown = page_of(user)
    user.test_key()
    asked = len(user.shop.requests)
    assert user.session._office.connection.roles(FIRST_STORE).told
    user.session.section.tabs.setCurrentWidget(shown)
    user.wait(lambda: shown.loaded)
    assert line(shown, "orders").word.text() == user.says("taip", "yes")
    user.test_key()
    assert len(user.shop.requests) - asked == 2


def test_a_new_store_is_asked_about_once_it_is_saved(lithuanian: User) -> None:
    """Keys that were tested before Saugoti need no second test; while they are only typed, nothing is asked of them."""
    user = lithuanian
    user.begin_new("ANTRAS")
    user.session.authorization.region.setCurrentIndex(2)
    user.enter_keys(user.account("FarEast"))
    user.test_key()
    tested = len(user.shop.requests)
    user.save()
    assert len(user.shop.requests) > tested
    assert user.session._office.connection.roles("ANTRAS").told
    assert not user.session._office.connection.roles(FIRST_STORE).told


def test_other_keys_are_asked_about_anew(lithuanian: User) -> None:
    """Keys entered later, as after a role was granted: the good test of them asks again once they are saved."""
    user = lithuanian
    user.fault(Fault.MISSING_FINANCES_ROLE)
    user.test_key()
    office = user.session._office
    assert [topic.name for topic in office.connection.roles(FIRST_STORE).refused] == ["finances"]
    user.shop.faults.clear()
    user.type(CredentialField.CLIENT_SECRET, user.account("Europe").newer_secret)
    user.test_key()
    user.save()
    assert office.connection.roles(FIRST_STORE).refused == ()


def test_a_test_that_fails_asks_nothing(lithuanian: User) -> None:
    """Keys that Amazon does not take are not tried for each data set."""
    user = lithuanian
    user.fault(Fault.EXPIRED_SECRET)
    user.test_key()
    assert not user.session._office.connection.roles(FIRST_STORE).told


def test_the_first_import_says_what_it_will_bring(user: User) -> None:
    """One line above the choices, with the way to the page; the second import does without it."""
    user.fault(Fault.REFUSED_DATA)
    user.test_key()
    user.shop.faults.clear()
    user.wait(lambda: user.session.actions is not None)
    actions = user.session.actions
    assert actions is not None
    user.window.open_section(Section.ACTIONS)
    user.idle()
    actions.ask_import()
    user.idle()
    dialog = actions._dialog
    assert dialog is not None
    assert user.says("paskirties šalis", "destination country") in dialog.gives.text
    dialog.gives._link.click()
    QCoreApplication.processEvents()
    user.idle()
    assert user.session.section.tabs.currentWidget() is page_of(user)
    user.window.open_section(Section.ACTIONS)
    actions.ask_import()
    user.idle()
    assert actions._dialog is not None
    actions._dialog.accept()
    user.idle()
    actions.ask_import()
    user.idle()
    assert actions._dialog is not None
    assert actions._dialog.gives.text == ""
    actions._dialog.reject()


def panel_of(user: User) -> tuple[str, Link]:
    """What the panel of the test says, and its way to Ką gausite."""
    panel = user.session.authorization.panel
    said = " ".join(one.text() for one in panel.findChildren(QLabel) if one.isVisible())
    there = user.says("Ką gausite", "What you get")
    return said, next(one for one in panel.findChildren(Link) if one.isVisible() and there in one.text())


def test_the_green_panel_leads_here_and_says_that_orders_are_refused(user: User) -> None:
    """A good key is not everything: what was refused is said beside it, and a press shows all of it."""
    page = page_of(user)
    user.fault(Fault.MISSING_ORDERS_ROLE)
    user.test_key()
    refused = user.says("Amazon užsakymų neduoda", "Amazon does not give orders")
    user.wait(lambda: refused in panel_of(user)[0])
    assert user.panel == user.says("Raktas galioja", "The key is valid")
    panel_of(user)[1].clicked.emit()
    user.idle()
    assert user.session.section.tabs.currentWidget() is page
    user.shop.faults.clear()
    check_now(user, page)
    user.session.section.tabs.setCurrentWidget(user.session.authorization)
    user.test_key()
    user.wait(lambda: refused not in panel_of(user)[0])
