"""Kita → Asmens duomenys and the buyer of an order, as a user meets them: switched on, opened, erased."""

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fvsestore_gui.model.listing import Filter, OrderRow, Sort
from fvsestore_gui.model.personal import FieldChoice, Purpose
from fvsestore_gui.model.runs import ImportKind, ImportRequest
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.duty_dialog import DutyDialog
from fvsestore_gui.ui.erase_dialog import EraseDialog
from fvsestore_gui.ui.order_panel import OrderPanel
from fvsestore_gui.ui.personal_dialog import PersonalDialog
from fvsestore_gui.ui.personal_page import PersonalPage
from fvsestore_gui.ui.questions import Question
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User

CODE = "FVSAMAZON"


def page(user: User) -> PersonalPage:
    """Asmens duomenys, opened."""
    user.window.open_section(Section.OTHER)
    user.session.other.open(PersonalPage)
    user.idle()
    return next(one for one in user.session.other.pages if isinstance(one, PersonalPage))


def press(user: User, place: QWidget, name: str) -> None:
    button = place.findChild(QPushButton, name)
    assert button is not None, name
    button.click()
    user.idle()


def dialog(user: User, kind: type[Any]) -> Any:
    """The one of this kind that is open."""
    return next(one for one in user.window.findChildren(kind) if one.isVisible())


def words(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel))


def switched_on(user: User) -> PersonalPage:
    """As an accountant does it: the dialog, ticks, the passphrase, the last tick, the button."""
    shown = page(user)
    press(user, shown, f"change {CODE}")
    asked = dialog(user, PersonalDialog)
    asked.fields[FieldChoice.NAME].setChecked(True)
    asked.fields[FieldChoice.CITY].setChecked(True)
    asked.purposes[Purpose.SHIPPING].setChecked(True)
    asked.allowance.setValue(60)
    asked.accept_box.setChecked(True)
    asked.save_button.click()
    user.idle()
    return shown


def test_nothing_is_switched_on_before_everything_is_said(user: User) -> None:
    """Each thing that is missing is told beside its field, nothing typed is lost, and nothing is kept before."""
    shown = page(user)
    assert user.says("Išjungta", "Off") in words(shown)
    press(user, shown, f"change {CODE}")
    asked = dialog(user, PersonalDialog)
    asked.passphrase.setText("ilga slaptafrazė raktams")
    asked.again.setText("kita")
    asked.save_button.click()
    user.idle()
    for note in (asked.fields_note, asked.purposes_note, asked.passphrase_note, asked.accept_note):
        assert note.text
    assert asked.passphrase.text() == "ilga slaptafrazė raktams"
    assert not user.session._office.personal.personal_settings(CODE).switched_on
    asked.reject()


def test_a_buyer_is_read_opened_and_erased(user: User) -> None:
    """After the next import the buyer of a shipped order stands there closed, opens on request, and goes for good."""
    shown = switched_on(user)
    assert user.says("Įjungta: ", "On: ") in words(shown)
    office = user.session._office
    request = ImportRequest(ImportKind.PERIOD, created_from=office.clock.now() - timedelta(days=60))
    office.import_orders(CODE, request, Progress())
    store_id = office.store(CODE).store_id
    rows: list[OrderRow] = office.orders.rows(office.orders.ids(Filter(store_id), Sort("created", True)))
    sent = next(row for row in rows if (row.fulfilled_by, row.status) == ("MERCHANT", "SHIPPED"))
    panel = OrderPanel(office, user.session._jobs, user.window.settings)
    panel.resize(900, 300)
    panel.show()
    panel.show_order(store_id, sent)
    user.wait(lambda: panel.order is not None)
    panel.views.setCurrentIndex(2)
    user.idle()
    assert "PIRKEJAS-" not in words(panel.buyer)
    panel.buyer.open_button.click()
    user.idle()
    assert "PIRKEJAS-" in words(panel.buyer)
    panel.views.setCurrentIndex(0)
    assert "PIRKEJAS-" not in words(panel.buyer)
    panel.views.setCurrentIndex(2)
    user.idle()
    panel.buyer.ask_erase()
    question = next(one for one in panel.findChildren(Question) if one.isVisible())
    question.buttons["erase"].click()
    user.idle()
    assert user.says("Ištrinta", "Erased") in panel.buyer.state.text()
    assert not panel.buyer.open_button.isVisible()
    panel.close()


def test_erasing_by_name_asks_who_and_a_duty_asks_why(user: User) -> None:
    """An empty field is told beside itself; a name nobody has is told, and what was typed stays."""
    shown = switched_on(user)
    assert shown.erasing is not None
    press(user, shown, "erase buyer")
    erase = dialog(user, EraseDialog)
    erase.erase_button.click()
    assert erase.note.text
    erase.text.setText("Niekas Niekada")
    erase.erase_button.click()
    user.idle()
    assert erase.note.text
    assert erase.text.text() == "Niekas Niekada"
    erase.reject()
    press(user, shown, "duty")
    duty = dialog(user, DutyDialog)
    duty.add_button.click()
    user.idle()
    assert duty.note.text
    duty.law.setText("PVM įstatymo 78 str.")
    duty.reason.setText("sąskaitos")
    next(iter(duty.fields.values())).setChecked(True)
    duty.add_button.click()
    user.idle()
    assert "PVM įstatymo 78 str." in words(shown)
