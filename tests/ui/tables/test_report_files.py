"""Report files that were downloaded by hand: chosen or dropped, what came of them, and why one is refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from fvsestore_gui.model.listing import HeldRow
from fvsestore_gui.model.runs import Counts, ImportKind, Run
from fvsestore_gui.ui import held_words, look, wording
from fvsestore_gui.ui.raw_reply import RawReply
from fvsestore_gui.ui.report_files import FileOutcome, conclusion_of_files, files_words
from tests.ui.tables.test_runs_page import make_run

HEAD = (
    "amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\t"
    "sales-channel\tproduct-name\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\t"
    "ship-country"
)


def row(number: int, price: str = "19.99", name: str = "Bürste") -> str:
    return (
        f"302-000000{number}-1234567\t\t2026-10-0{number}T09:15:00+00:00\t2026-10-0{number}T10:15:00+00:00\tShipped\t"
        f"Amazon\tAmazon.de\t{name}\tLN-{number}\tB0TESTAMZ{number}\tShipped\t1\tEUR\t{price}\t3.19\t0.00\tDE"
    )


def a_report(folder: Path, *rows: str, name: str = "all orders.txt") -> Path:
    path = folder / name
    path.write_bytes("\r\n".join((HEAD, *rows, "")).encode("cp1252"))
    return path


def settings(folder: Path) -> Path:
    path = folder / "settlement.txt"
    path.write_text(
        "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount\tcurrency\t"
        "transaction-type\torder-id\n1\t2026-10-01\t2026-10-14\t2026-10-16\t10.00\tEUR\tOrder\t302-0000001-1234567\n",
        encoding="utf-8",
    )
    return path


def test_a_chosen_file_is_imported_and_told(language, new_user, qtbot, tmp_path: Path) -> None:
    """The menu's way: rows, orders, held rows and lost letters stand in a card until it is closed."""
    section = new_user.section
    file = a_report(tmp_path, row(1), row(2, price="19,9x"), row(3, name="B?rste"))
    section.choose_files = lambda: [file]
    section.files_action.trigger()
    new_user.until(lambda: not section.has_running_import())
    card = section.work.under_way[new_user.practice.store.store_id].card
    new_user.until(lambda: card.close_button.isVisible())
    assert file.name in card.title.text()
    assert not card.cancel_button.isVisible()
    run = new_user.practice.office.last_run(new_user.practice.store.store_id)
    assert (run.kind, run.counts.new, run.counts.held, run.lines) == (ImportKind.REPORT_FILE, 2, 1, 3)
    assert "3" in card.note.text
    assert f"<b>{run.counts.received}</b>" in card.sums.text()
    new_user.settle(section.orders.table)
    assert section.orders.table.model.rowCount() == 2
    qtbot.mouseClick(card.close_button, Qt.MouseButton.LeftButton)
    assert section.work.under_way == {}


def dropped(target, paths: list[Path], kind: type) -> QDragEnterEvent | QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPoint(40, 200) if kind is QDragEnterEvent else QPointF(40, 200)
    event = kind(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event.data_held = data  # the event does not keep it
    QApplication.sendEvent(target, event)
    return event


def test_files_dropped_onto_the_orders_are_imported(language, new_user, tmp_path: Path) -> None:
    """Dropped files are imported one after the other; while they hang over the table it says what would happen."""
    section = new_user.section
    files = [a_report(tmp_path, row(1), name="a.txt"), a_report(tmp_path, row(2), row(3), name="b.txt")]
    over = dropped(section.orders, files, QDragEnterEvent)
    assert over.isAccepted()
    assert section.orders.drop.hint.isVisible()
    QApplication.sendEvent(section.orders, QDragLeaveEvent())
    assert not section.orders.drop.hint.isVisible()
    dropped(section.orders, files, QDragEnterEvent)
    dropped(section.orders, files, QDropEvent)
    assert not section.orders.drop.hint.isVisible()
    assert section.has_running_import()
    new_user.until(lambda: not section.has_running_import())
    card = section.work.under_way[new_user.practice.store.store_id].card
    assert "a.txt, b.txt" in card.title.text()
    new_user.settle(section.orders.table)
    assert section.orders.table.model.rowCount() == 3


def test_what_is_no_file_is_not_taken(language, new_user, tmp_path: Path) -> None:
    """A folder, or a file that is gone, cannot be dropped."""
    section = new_user.section
    for path in (tmp_path, tmp_path / "gone.txt"):
        assert not dropped(section.orders, [path], QDragEnterEvent).isAccepted()
    assert not section.orders.drop.hint.isVisible()


def test_another_report_is_refused_plainly(language, new_user, qtbot, tmp_path: Path) -> None:
    """A settlement report: the card says what the file is, and where the right one is found. Nothing is written."""
    section = new_user.section
    section.begin_files([settings(tmp_path)])
    new_user.until(lambda: not section.has_running_import())
    card = section.work.under_way[new_user.practice.store.store_id].card
    assert card.title.text() == wording.sentence_of("report_is_settlement", {}).title
    assert "All Orders" in card.note.text
    assert not card.run_link.isVisible()
    assert new_user.practice.office.last_run(new_user.practice.store.store_id) is None


def test_one_refused_file_does_not_stop_the_others(language, new_user, tmp_path: Path) -> None:
    """Of several files the good ones are imported, and the refused one is named with its reason."""
    section = new_user.section
    section.begin_files([settings(tmp_path), a_report(tmp_path, row(1))])
    new_user.until(lambda: not section.has_running_import())
    card = section.work.under_way[new_user.practice.store.store_id].card
    assert "settlement.txt" in card.note.text
    assert "All Orders" in card.note.text
    new_user.settle(section.orders.table)
    assert section.orders.table.model.rowCount() == 1


def test_a_report_of_another_region_is_refused(language, new_user, tmp_path: Path) -> None:
    """Orders of another region belong to another store: nothing of the file is written here."""
    section = new_user.section
    section.begin_files([a_report(tmp_path, row(1).replace("Amazon.de", "Amazon.com"))])
    new_user.until(lambda: not section.has_running_import())
    card = section.work.under_way[new_user.practice.store.store_id].card
    assert card.title.text() == wording.sentence_of("report_other_region", {}).title
    assert new_user.practice.office.last_run(new_user.practice.store.store_id) is None


def test_held_rows_are_shown_with_their_numbers(language, new_user, qtbot, tmp_path: Path) -> None:
    """The rows of the file that were held are named by their numbers, the wrong value is marked, buyers are masked."""
    section = new_user.section
    section.begin_files([a_report(tmp_path, row(1), row(2, price="19,9x"))])
    new_user.until(lambda: not section.has_running_import())
    section.tabs.setCurrentWidget(section.held)
    held = section.held
    new_user.until(lambda: held.row is not None)
    assert held.row.lines == "3"
    assert "3" in held.place.text()
    assert "item-price" in held.place.text()
    marked = held.raw.document().findBlockByNumber(held.raw.marked_line).text()
    assert "19,9x" in marked
    assert held.retry_button.isEnabled()
    qtbot.mouseClick(held.retry_button, Qt.MouseButton.LeftButton)
    new_user.until(lambda: not section.has_running_import())
    # this order is invented: Amazon does not know it, and says so
    new_user.until(lambda: held.row is not None and held.row.reason == "order_not_found")


def test_rows_without_a_number_cannot_be_asked_for(language, user) -> None:
    """Rows that have no order number are told as rows, and the message for Amazon names them."""
    now = user.practice.office.clock.now()
    held = HeldRow(1, None, "order_id_missing", "", None, "[]", now, now, 1, 1, "FILE", "14,15")
    assert "14, 15" in held_words.held_title(held)
    assert "14, 15" in held_words.report(held, "X", ())
    assert held_words.what_to_do(held) != held_words.what_to_do(
        HeldRow(1, None, "order_id_missing", "", None, "{}", now, now, 1, 1)
    )
    many = HeldRow(1, None, "order_id_missing", "", None, "[]", now, now, 1, 1, "FILE", ",".join(map(str, range(90))))
    assert held_words.rows_text(many).endswith("…")


def test_the_wrong_row_is_marked(qtbot) -> None:
    """Of several rows the one with the value that cannot be read is marked, not the first one."""
    reply = RawReply()
    qtbot.addWidget(reply)
    raw = '[{"sku":"A","item-price":"1.00"},{"sku":"B","item-price":"1,x"}]'
    line = reply.show_reply(raw, "item-price", "1,x")
    assert reply.document().findBlockByNumber(line).text().strip() == '"item-price": "1,x"'
    assert reply.show_reply(raw, "quantity", None) is None
    first = reply.show_reply(raw, "item-price", None)
    assert reply.document().findBlockByNumber(first).text().strip() == '"item-price": "1.00"'


def a_run(**changes: object) -> Run:
    return make_run(**{"kind": ImportKind.REPORT_FILE, "lines": 400, "counts": Counts(300, 290, 8, 2, 0), **changes})


@pytest.mark.parametrize(
    ("changes", "meaning"),
    [
        ({}, look.Meaning.GOOD),
        ({"replaced": 3}, look.Meaning.WARNING),
        ({"counts": Counts(300, 290, 8, 0, 2)}, look.Meaning.HELD),
    ],
)
def test_what_came_of_a_file_has_its_meaning(language, changes: dict[str, object], meaning: look.Meaning) -> None:
    """All well, letters lost, rows held: each by its own icon and words."""
    said = conclusion_of_files([FileOutcome(Path("a.txt"), a_run(**changes))])
    assert said.meaning is meaning
    assert "400" in said.text
    assert "a.txt" in said.title
    assert said.counts is not None
    assert said.counts.adds_up


def test_many_names_are_cut_short(language) -> None:
    """Twenty-four monthly reports fit into a title."""
    paths = [Path(f"{number}.txt") for number in range(24)]
    assert files_words(paths).count(".txt") == 3
    assert "21" in files_words(paths)
