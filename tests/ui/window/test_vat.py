"""Operacijų kūrimas → PVM, as a user meets it: filled, what orders wait for first, confirmed, changed."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.runs import ImportKind
from fvsestore_gui.model.vat import Buyer, VatRule
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.ui.sidebar import Section
from fvsestore_gui.ui.vat_dialog import VatCodeDialog, VatFillDialog, VatRuleDialog
from fvsestore_gui.ui.vat_page import VatPage
from fvsestore_gui.ui.vat_rates_dialog import VatRatesDialog
from tests.database.conftest import an_order
from tests.ui.window.conftest import User
from tests.work.orders_to_draft import line, order


def office(user: User) -> Office:
    return user.session._office


def rules(user: User) -> list[VatRule]:
    return office(user).finvalda.vat_rules(FIRST_STORE)


@pytest.fixture
def page(user: User) -> VatPage:
    """The page over an empty table and two open orders: one to Germany, one to Lithuania."""
    finvalda, database = office(user).finvalda, office(user)._database
    store = office(user).store(FIRST_STORE)
    codes = [
        ReferenceEntry(ReferenceKind.VAT_CODES, "PVM1", "PVM 21 %", {"percent": "21.00", "classifier": "PVM1"}),
        ReferenceEntry(ReferenceKind.VAT_CODES, "OSSDE19", "OSS DE", {"percent": "19.00", "classifier": "PVM15"}),
    ]
    database.finvalda.replace_reference(database.finvalda.connection().company, ReferenceKind.VAT_CODES, codes)
    # goods lie in Lithuania alone
    settings = finvalda.settings(FIRST_STORE)
    fba = msgspec.structs.replace(settings.fba, stock_country="LT")
    database.posting_settings.save(
        store.store_id,
        msgspec.structs.replace(settings, fba=fba, fba_stock_by_marketplace={}, warehouse_by_country={}),
        "test",
    )
    lease = database.leases.take(store.store_id, store.code, "test")
    run_id = database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "test"))
    german = order("23.80", line(1, item="23.80"))
    home = msgspec.structs.replace(
        order("24.20", line(1, item="24.20"), to="LT", postcode="01100"), order_id=an_order(2).order_id
    )
    database.pages.write(lease, run_id, ReadPage((german, home), digest="d"))
    database.leases.release(lease)
    user.wait(lambda: any(isinstance(one, VatPage) for one in tabs(user)))
    user.window.open_section(Section.OPERATIONS)
    shown = next(one for one in tabs(user) if isinstance(one, VatPage))
    user.session.section.tabs.setCurrentWidget(shown)
    settle(user, shown)
    return shown


def tabs(user: User) -> list[object]:
    return list(user.session.section.tabs.made)


def settle(user: User, page: VatPage) -> None:
    user.idle()
    user.wait(lambda: page._counting is None and not page.table.reading)
    user.idle()


def fill(user: User, page: VatPage) -> None:
    user.press(page.fill_button)
    dialog = page.findChild(VatFillDialog)
    assert isinstance(dialog, VatFillDialog)
    assert not dialog.fill_button.isEnabled()
    dialog.oss.click()
    dialog.fill_button.click()
    settle(user, page)


def shown(page: VatPage) -> list[tuple[str, str, str]]:
    listed = page.table.model
    found = [row for n in range(listed.rowCount()) if (row := listed.row(n)) is not None]
    return [(row.rule.stock_country, row.rule.ship_to, row.state) for row in found]


def stand_on(user: User, page: VatPage, line_number: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    page.table.view.selectionModel().setCurrentIndex(
        page.table.model.index(line_number, 0), flags.ClearAndSelect | flags.Rows
    )
    user.idle()


def dialog_of(page: VatPage) -> VatRuleDialog:
    found = page.findChild(VatRuleDialog)
    assert isinstance(found, VatRuleDialog)
    return found


def test_an_empty_table_says_what_is_missing(user: User, page: VatPage) -> None:
    """Orders without a row are named, and one press opens the row they need."""
    assert {one[1:] for one in shown(page)} == {("DE", "missing"), ("LT", "missing")}
    assert user.says("laukia 2 užsakymai", "2 orders wait") in page.message.accessibleName()
    stand_on(user, page, next(n for n, one in enumerate(shown(page)) if one[1] == "LT"))
    assert not page.confirm_button.isVisible()
    user.press(page.edit_button)
    dialog = dialog_of(page)
    assert (dialog.stock.value, dialog.ship_to.value) == ("LT", "LT")
    dialog.vat_code.show_value("PVM1")
    dialog.rate.setText("21")
    dialog.keep_button.click()
    settle(user, page)
    (rule,) = rules(user)
    assert (rule.vat_code, rule.rate, rule.buyer, rule.confirmed_at) == ("PVM1", Decimal("21"), Buyer.CONSUMER, None)
    assert ("LT", "LT", "waiting") in shown(page)


def test_rows_that_hold_orders_are_confirmed_first(user: User, page: VatPage) -> None:
    """The table is filled with what fits Finvalda; confirming the rows in front lets their orders go."""
    fill(user, page)
    assert len(rules(user)) > 50
    assert not any(rule.confirmed_at for rule in rules(user))
    assert set(shown(page)[:2]) == {("LT", "LT", "waiting"), ("LT", "DE", "waiting")}
    assert shown(page)[2][2] == "open"
    flags = QItemSelectionModel.SelectionFlag
    stand_on(user, page, 0)
    page.table.view.selectionModel().select(page.table.model.index(1, 0), flags.Select | flags.Rows)
    user.idle()
    assert "2" in page.confirm_button.text()
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    QTest.keyClick(page.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(user, page)
    confirmed = {(rule.ship_to, rule.vat_code) for rule in rules(user) if rule.usable}
    assert confirmed == {("LT", "PVM1"), ("DE", "OSSDE19")}
    assert not page.message.isVisible()
    assert user.says("Patvirtintos 2 eilutės", "2 rows confirmed") in user.footer


def test_what_holds_orders_is_under_the_cursor_at_once(user: User, page: VatPage) -> None:
    """Whoever comes to the tab sees the rows that orders wait for, not the first of the table."""
    fill(user, page)
    finvalda = office(user).finvalda
    finvalda.confirm_vat_rules(FIRST_STORE, [rule for rule in rules(user) if rule.ship_to == "LT"])
    store, page.store = page.store, None
    page.set_store(store)
    settle(user, page)
    assert page.row is not None
    assert (page.row.rule.ship_to, page.row.state) == ("DE", "waiting")


def test_a_row_without_a_code_cannot_be_confirmed(user: User, page: VatPage) -> None:
    """It says what is missing, and stays as it was."""
    fill(user, page)
    lines = [n for n, one in enumerate(shown(page)) if one[1] == "FR"]
    stand_on(user, page, lines[0])
    user.press(page.confirm_button)
    settle(user, page)
    assert user.says("dar negalima patvirtinti", "cannot be confirmed yet") in page.note.text
    assert not any(rule.confirmed_at for rule in rules(user))


def test_a_changed_row_waits_for_its_confirmation(user: User, page: VatPage) -> None:
    """The dialog says so before, and what is wrong is said beside the fields."""
    fill(user, page)
    stand_on(user, page, next(n for n, one in enumerate(shown(page)) if one[1] == "DE"))
    user.press(page.confirm_button)
    settle(user, page)
    stand_on(user, page, next(n for n, one in enumerate(shown(page)) if one[2] == "confirmed"))
    assert page.back_button.isVisible()
    page.edit()
    dialog = dialog_of(page)
    assert not dialog.confirmed_note.isHidden()
    dialog.rate.setText("devyniolika")
    dialog.keep_button.click()
    user.idle()
    assert "devyniolika" in dialog.note.text
    dialog.rate.setText("19,5")
    dialog.begin.setText("2026-02-30")
    dialog.keep_button.click()
    user.idle()
    assert "2026-02-30" in dialog.note.text
    dialog.begin.setText("")
    dialog.keep_button.click()
    settle(user, page)
    (rule,) = [one for one in rules(user) if (one.ship_to, one.buyer) == ("DE", Buyer.CONSUMER)]
    assert (rule.rate, rule.usable) == (Decimal("19.5"), False)


def test_several_rows_get_one_code(user: User, page: VatPage) -> None:
    """The rows for consumers and businesses of a country bear the same; nothing else of them changes."""
    fill(user, page)
    page.bar.set_quietly(text="FR")
    settle(user, page)
    page.table.view.selectAll()
    user.idle()
    page.edit()
    dialog = page.findChild(VatCodeDialog)
    assert isinstance(dialog, VatCodeDialog)
    dialog.vat_code.show_value("OSSFR20")
    dialog.keep_button.click()
    settle(user, page)
    french = [rule for rule in rules(user) if rule.ship_to == "FR"]
    assert {(rule.vat_code, rule.rate) for rule in french} == {("OSSFR20", Decimal("20"))}
    assert {rule.vat_code for rule in rules(user) if rule.ship_to == "NL"} == {""}


def test_rates_are_read_from_a_file(user: User, page: VatPage, tmp_path: Path) -> None:
    """What was saved can be changed and read; a faulty file changes nothing, and the program's own can come back."""
    user.press(page.rates_button)
    dialog = page.findChild(VatRatesDialog)
    assert isinstance(dialog, VatRatesDialog)
    path = tmp_path / "tarifai ž.csv"
    dialog.ask_target = dialog.ask_file = lambda: str(path)
    user.idle()
    assert dialog.list.topLevelItemCount() > 80
    dialog.save_button.click()
    user.idle()
    text = path.read_text(encoding="utf-8")

    def standard() -> Decimal:
        rate = office(user).finvalda.vat_rates().of("DE", date(2026, 11, 3))
        assert rate is not None
        return rate.standard

    path.write_text(text.replace("DE,EU,19,", "DE,EU,devyniolika,"), encoding="utf-8", newline="")
    dialog.import_button.click()
    user.idle()
    assert "devyniolika" in dialog.note.text
    assert standard() == Decimal("19")
    path.write_text(text.replace("DE,EU,19,", "DE,EU,20,"), encoding="utf-8", newline="")
    dialog.import_button.click()
    user.idle()
    assert standard() == Decimal("20")
    assert "tarifai ž.csv" in dialog.origin_label.text()
    dialog.own_button.click()
    user.idle()
    assert standard() == Decimal("19")
    dialog.accept()
    settle(user, page)
