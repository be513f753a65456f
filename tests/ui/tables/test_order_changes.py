"""Pakeitimai: what changed in the order under the cursor, and the way to the import that brought it."""

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt

from fvsestore_gui.database.pages import ReadPage
from fvsestore_gui.database.runs import RunPlan
from fvsestore_gui.model.money import Money
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.runs import ImportKind, RunState
from fvsestore_gui.ui import wording


def change_total(user: Any, row_id: int) -> int:
    """An import that finds the order a hundred euros dearer; returns its number."""
    database, store = user.practice.office._database, user.practice.store
    order = database.orders.get(row_id)
    dearer = replace(order, total=Money(1_234_5600, "EUR"), updated=user.practice.office.clock.now())
    lease = database.leases.take(store.store_id, store.code, "ona@buhalterija")
    run_id: int = database.runs.open(RunPlan(store.store_id, ImportKind.ORDER_IDS, "ona@buhalterija"))
    database.pages.write(lease, run_id, ReadPage((dearer,), digest="d", source=Source.API))
    database.runs.end(run_id, RunState.DONE)
    database.leases.release(lease)
    return run_id


def test_a_changed_amount_is_explained_and_leads_to_its_import(language, user, qtbot) -> None:
    """The view names the field, both amounts and the import; Enter on the change shows that import in the log."""
    page, panel = user.section.orders, user.section.orders.panel
    row = page.table.current_row()
    user.until(lambda: panel.order is not None)
    run_id = change_total(user, row.row_id)
    page.refresh()
    user.until(lambda: panel.views.tabText(1).endswith("(1)"))
    panel.views.setCurrentIndex(1)
    user.until(lambda: panel.changes.model.rowCount() > 0)
    assert panel.changes.isVisible()
    assert not panel.sum_label.isVisible()
    rows = [panel.changes.model.row(line) for line in range(panel.changes.model.rowCount())]
    (total,) = [one for one in rows if one.after == "1\u00a0234,56 EUR"]
    assert total.run_id == run_id
    assert total.what == {"lt": "Užsakymo suma", "en": "Order total"}[language]
    assert panel.changes.model.data(panel.changes.model.index(rows.index(total), 0)) == wording.date_text(total.at)
    panel.changes.view.setFocus()
    panel.changes.view.selectRow(rows.index(total))
    qtbot.keyClick(panel.changes.view, Qt.Key.Key_Return)
    assert user.section.tabs.currentWidget() is user.section.runs
    user.until(lambda: user.section.runs.card.run is not None and user.section.runs.card.run.run_id == run_id)


def test_an_order_that_never_changed_says_so(language, user) -> None:
    """No empty table without a word: the order stands as it first came."""
    panel = user.section.orders.panel
    user.until(lambda: panel.order is not None)
    panel.views.setCurrentIndex(1)
    user.until(lambda: panel.changes.state.isVisible())
    assert panel.changes.state.title.text() == {"lt": "Niekas nepasikeitė", "en": "Nothing has changed"}[language]
