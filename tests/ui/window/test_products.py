"""Aprašymų kūrimas → Prekių susiejimas, as a user meets it: the worklist, suggestions, other products, files."""

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.model.finvalda import ReferenceEntry, ReferenceKind
from fvsestore_gui.model.products import Component, MatchedBy, ProductMapping
from fvsestore_gui.model.runs import ImportKind
from fvsestore_gui.office import Office
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.ui.bundle_dialog import BundleDialog
from fvsestore_gui.ui.product_dialog import ProductDialog
from fvsestore_gui.ui.product_page import ProductPage
from fvsestore_gui.ui.sidebar import Section
from tests.database.conftest import an_item, an_order
from tests.ui.window.conftest import User

PRODUCTS = {"SAMECODE": "Ta pati prekė", "SEPETYS-L": "Šepetys, didelis", "MUILAS1": "Muilas su medumi"}
SKUS = {"SAMECODE": "Ta pati", "LN-SEPETYS-L": "Bürste", "X9": "Muilas su medumi, 90 g", "GIFT": "Geschenkbox"}


def office(user: User) -> Office:
    return user.session._office


@pytest.fixture
def page(user: User) -> ProductPage:
    """The page over four SKUs in five orders and three products of Finvalda."""
    database = office(user)._database
    store = office(user).store(FIRST_STORE)
    entries = [ReferenceEntry(ReferenceKind.PRODUCTS, code, title) for code, title in PRODUCTS.items()]
    company = database.finvalda.connection().company
    database.finvalda.replace_reference(company, ReferenceKind.PRODUCTS, entries)
    database.finvalda.replace_reference(company, ReferenceKind.BAR_CODES, [])
    lease = database.leases.take(store.store_id, store.code, "test")
    run_id = database.runs.open(RunPlan(store.store_id, ImportKind.PERIOD, "test"))
    skus = [*SKUS.items(), ("GIFT", SKUS["GIFT"])]
    orders = [an_order(n, items=(an_item(1, sku=sku, title=title, asin=sku),)) for n, (sku, title) in enumerate(skus)]
    database.pages.write(lease, run_id, ReadPage(tuple(orders), digest="d"))
    database.leases.release(lease)
    user.wait(lambda: bool(user.session.posting.descriptions.made))
    user.window.open_section(Section.DESCRIPTIONS)
    shown = user.session.posting.descriptions.made[0]
    assert isinstance(shown, ProductPage)
    settle(user, shown)
    return shown


def settle(user: User, page: ProductPage) -> None:
    user.idle()
    user.wait(lambda: not page.table.reading)
    user.idle()


def stand_on(user: User, page: ProductPage, sku: str) -> None:
    """Put the cursor on the row of an SKU."""
    listed = page.table.model
    line = next(n for n in range(listed.rowCount()) if (row := listed.row(n)) is not None and row.sku == sku)
    flags = QItemSelectionModel.SelectionFlag
    page.table.view.selectionModel().setCurrentIndex(listed.index(line, 0), flags.ClearAndSelect | flags.Rows)
    user.idle()


def skus(page: ProductPage) -> list[str]:
    return [row.sku for n in range(page.table.model.rowCount()) if (row := page.table.model.row(n)) is not None]


def matched_by(user: User) -> dict[str, MatchedBy]:
    listing = office(user).finvalda.sku_rows(FIRST_STORE)
    return {sku: row.by for sku in SKUS if (row := listing.of(sku)) is not None}


def test_the_worklist_says_what_waits(user: User, page: ProductPage) -> None:
    """Unmatched SKUs are at the top, and a bar says how many orders wait for them; one press shows them alone."""
    assert skus(page)[-1] == "SAMECODE"
    assert skus(page)[0] == "GIFT"
    said = page.message.accessibleName()
    assert "3 SKU" in said
    assert user.says("laukia 4 užsakymai", "4 orders wait") in said
    assert page.message.isVisible()
    user.press(page.open_link)
    settle(user, page)
    assert "SAMECODE" not in skus(page)


def test_a_suggestion_is_accepted(user: User, page: ProductPage) -> None:
    """Nothing is matched before it is pressed; then it is kept at once, and the next one waits."""
    stand_on(user, page, "LN-SEPETYS-L")
    assert page.product_label.text() == "SEPETYS-L"
    assert matched_by(user)["LN-SEPETYS-L"] is MatchedBy.NONE
    user.press(page.accept_button)
    settle(user, page)
    assert matched_by(user)["LN-SEPETYS-L"] is MatchedBy.TABLE
    assert user.says("Susietas 1 SKU", "1 SKU matched") in user.footer
    stand_on(user, page, "GIFT")
    assert not page.accept_button.isVisible()


def test_the_worklist_is_gone_through_by_keyboard(user: User, page: ProductPage) -> None:
    """Ctrl+Enter accepts and goes on to the next unmatched SKU, not along with the one that is settled."""
    worklist = [sku for sku in skus(page) if sku in ("LN-SEPETYS-L", "X9", "GIFT")]
    stand_on(user, page, worklist[1])
    QTest.keyClick(page.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(user, page)
    assert matched_by(user)[worklist[1]] is MatchedBy.TABLE
    assert page.row is not None
    assert page.row.sku == worklist[2]


def test_several_suggestions_are_accepted_at_once(user: User, page: ProductPage) -> None:
    """All rows are selected: what has a suggestion gets it, what has none stays open."""
    page.table.view.selectAll()
    user.idle()
    QTest.keyClick(page.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(user, page)
    by = matched_by(user)
    assert (by["LN-SEPETYS-L"], by["X9"]) == (MatchedBy.TABLE, MatchedBy.TABLE)
    assert (by["GIFT"], by["SAMECODE"]) == (MatchedBy.NONE, MatchedBy.SAME_CODE)


def test_another_product_is_chosen_and_taken_out_again(user: User, page: ProductPage) -> None:
    """Searched by name, chosen by Enter; taken out of the table the SKU is open again."""
    stand_on(user, page, "GIFT")
    user.press(page.other_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProductDialog)
    user.idle()
    assert not dialog.take_button.isEnabled()
    QTest.keyClicks(dialog.search, "muilas")
    user.wait(lambda: dialog.list.topLevelItemCount() == 1)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    settle(user, page)
    mapping = office(user).finvalda.mapping(FIRST_STORE, "GIFT")
    assert mapping is not None
    assert mapping.components == (Component("MUILAS1"),)
    stand_on(user, page, "GIFT")
    user.press(page.remove_button)
    settle(user, page)
    assert matched_by(user)["GIFT"] is MatchedBy.NONE


def test_a_code_that_finvalda_lacks_is_refused(user: User, page: ProductPage) -> None:
    """A typed code is looked up: what Finvalda would refuse is said in the dialog and not kept."""
    stand_on(user, page, "GIFT")
    user.press(page.other_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProductDialog)
    QTest.keyClicks(dialog.search, "NERA-TOKIOS")
    user.wait(lambda: dialog.note.isVisible())
    user.press(dialog.take_button)
    assert "NERA-TOKIOS" in dialog.note.text
    dialog.reject()
    assert matched_by(user)["GIFT"] is MatchedBy.NONE


def test_a_bundle_is_made(user: User, page: ProductPage) -> None:
    """Two products with quantities and parts of the price; parts that make no whole are refused first."""
    stand_on(user, page, "GIFT")
    user.press(page.bundle_button)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BundleDialog)
    for line, (code, quantity, share) in zip(
        dialog.lines, (("MUILAS1", "2", "40"), ("sepetys-l", "0,5", "50")), strict=True
    ):
        line.product.show_value(code)
        line.quantity.setText(quantity)
        line.share.setText(share)
    user.press(dialog.take_button)
    assert "0.9" in dialog.note.text
    dialog.lines[1].share.setText("60")
    user.press(dialog.take_button)
    settle(user, page)
    mapping = office(user).finvalda.mapping(FIRST_STORE, "GIFT")
    assert mapping is not None
    assert mapping.components == (
        Component("MUILAS1", Decimal(2), Decimal("0.4")),
        Component("SEPETYS-L", Decimal("0.5"), Decimal("0.6")),
    )


def test_a_file_goes_out_and_comes_back(user: User, page: ProductPage, tmp_path: Path) -> None:
    """The exported table is read back in either language; a faulty file is explained by line and changes nothing."""
    path = tmp_path / "prekės.csv"
    page.export_button.ask_file = lambda *_: str(path)
    page.export_button.csv_action.trigger()
    user.idle()
    text = path.read_text(encoding="utf-8-sig")
    assert text.splitlines()[0].startswith("SKU;")
    filled = text.replace("GIFT;Geschenkbox;;", "GIFT;Geschenkbox;MUILAS1;")
    assert filled != text
    path.write_text(filled.replace("MUILAS1", "KLAIDA"), encoding="utf-8")
    page.ask_file = lambda: str(path)
    user.press(page.import_button)
    user.idle()
    assert page.troubles.isVisible()
    assert "KLAIDA" in page.troubles.list.toPlainText()
    assert matched_by(user)["GIFT"] is MatchedBy.NONE
    path.write_text(filled, encoding="utf-8")
    user.press(page.import_button)
    settle(user, page)
    assert not page.troubles.isVisible()
    assert matched_by(user)["GIFT"] is MatchedBy.TABLE
    assert path.name in user.footer


def test_somebody_else_was_quicker(user: User, page: ProductPage) -> None:
    """Another PC matched the row meanwhile: nothing is overwritten, and what is there now is shown."""
    stand_on(user, page, "LN-SEPETYS-L")

    office(user).finvalda.save_mappings(
        FIRST_STORE, [ProductMapping(sku="LN-SEPETYS-L", components=(Component("MUILAS1"),))]
    )
    user.press(page.accept_button)
    settle(user, page)
    assert "LN-SEPETYS-L" in page.note.text
    mapping = office(user).finvalda.mapping(FIRST_STORE, "LN-SEPETYS-L")
    assert mapping is not None
    assert mapping.components == (Component("MUILAS1"),)


def test_the_orders_that_wait_can_be_shown(user: User, page: ProductPage) -> None:
    """Where the window has a place for them, one press leads to the orders that the unmatched SKUs hold."""
    shown: list[object] = []
    page.orders_asked.connect(shown.append)
    page.read()
    settle(user, page)
    user.press(page.orders_link)
    assert shown
    assert page.summary is not None
    assert shown[-1] == page.summary.waiting
    assert len(page.summary.waiting) == 4
