"""Prekyvietės: check boxes are a draft, and what Amazon sends is kept even when nobody knows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester

from tests.ui.window.conftest import User

UNKNOWN = "A38D8NSA03LJTC"


def _line(user: User, name: str) -> int:
    table = user.session.marketplaces.table
    return next(line for line in range(table.rowCount()) if table.item(line, 1).text() == name)


def test_all_marketplaces_of_the_region(user: User) -> None:
    """Europe has sixteen; before a test nobody says where the account sells."""
    page = user.session.marketplaces
    assert page.table.rowCount() == 16
    assert {page.table.item(line, 4).text() for line in range(16)} == {"–"}
    assert not page.sold_button.isEnabled()


def test_good_test_marks_where_the_account_sells(user: User) -> None:
    """After a good test one sees where one sells, and an id nobody knows is kept and shown by its id."""
    user.test_key()
    table = user.session.marketplaces.table
    states = {table.item(line, 7).text(): table.item(line, 4).text() for line in range(table.rowCount())}
    assert states["A1PA6795UKMFR9"] == user.says("parduodate", "you sell here")
    assert states["ARBP9OOSHTCHU"] == user.says("paskyra nedalyvauja", "account not taking part")
    assert states[UNKNOWN] == user.says("atsiuntė Amazon", "sent by Amazon")
    assert user.session.marketplaces.sold_button.isEnabled()


def test_a_switch_is_a_draft(user: User) -> None:
    """Unchecking a marketplace is said in the footer and stored by Saugoti only."""
    office = user.session._office
    before = office.store("FVSAMAZON").marketplace_ids
    page = user.session.marketplaces
    user.session.section.tabs.setCurrentWidget(page)
    page.table.setCurrentCell(_line(user, user.says("Vokietija", "Germany")), 0)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert user.says("Prekyvietės", "Marketplaces") in user.footer
    assert office.store("FVSAMAZON").marketplace_ids == before
    user.save()
    assert office.store("FVSAMAZON").marketplace_ids == before - {"A1PA6795UKMFR9"}


def test_check_all_one_sells_in(lithuanian: User) -> None:
    """One press checks exactly the marketplaces the account sells in, never the unknown one."""
    lithuanian.test_key()
    page = lithuanian.session.marketplaces
    page.none_button.click()
    page.sold_button.click()
    draft = lithuanian.session.draft
    assert draft is not None
    assert "A1PA6795UKMFR9" in draft.marketplace_ids
    assert UNKNOWN not in draft.marketplace_ids
    assert "ARBP9OOSHTCHU" not in draft.marketplace_ids


def test_other_region_has_other_marketplaces(lithuanian: User) -> None:
    """Choosing another region shows its marketplaces; choosing back brings the saved switches."""
    page, region = lithuanian.session.marketplaces, lithuanian.session.authorization.region
    page.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    region.setCurrentIndex(2)
    names = {page.table.item(line, 1).text() for line in range(page.table.rowCount())}
    assert names == {"Australija", "Japonija", "Singapūras"}
    region.setCurrentIndex(1)
    assert page.table.rowCount() == 16


@pytest.mark.parametrize("tested", [False, True])
def test_the_model_keeps_qts_rules(lithuanian: User, qtmodeltester: ModelTester, tested: bool) -> None:
    """Qt's own examination of the table's model passes."""
    if tested:
        lithuanian.test_key()
    qtmodeltester.check(lithuanian.session.marketplaces.table.model())
