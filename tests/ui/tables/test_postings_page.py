"""Operacijos: an accountant sees beforehand what will be created, creates it once, and takes it back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QDialog, QLabel

from fvsestore_gui.model.posting_reports import HeldDraft
from fvsestore_gui.model.postings import Posting, PreviewRow
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui.posting_files_dialog import PostingFilesDialog
from fvsestore_gui.ui.questions import Question
from fvsestore_gui.ui.return_dialog import ReturnDialog
from fvsestore_gui.ui.shapes import Link
from tests.ui.tables.conftest import User

CODE = "FVSAMAZON"


def open_questions(user: User) -> list[Question]:
    return [one for one in user.section.window().findChildren(Question) if one.isVisible()]


def answer(user: User, name: str) -> None:
    """Press an answer of the question that is open."""
    user.until(lambda: open_questions(user))
    open_questions(user)[-1].buttons[name].click()


def idle(user: User) -> None:
    page, work = user.section.postings, user.section.posting_work
    user.until(lambda: not work.running and not (page._making is not None and page._making.running))


@pytest.fixture
def at_finvalda(user: User) -> User:
    """The VAT table is filled and confirmed as far as it has codes; Operacijos is in front, of all time."""
    finvalda = user.practice.office.finvalda
    finvalda.refresh(Progress())
    rules = finvalda.fill_vat_rules(CODE, oss=True)
    finvalda.confirm_vat_rules(CODE, [rule for rule in rules if rule.vat_code and rule.rate is not None])
    user.section.show_postings()
    page = user.section.postings
    assert page.period is not None
    page.period.choose(None)
    user.until(lambda: page.rows)
    idle(user)
    user.settle(page.table)
    return user


def on_row(user: User, fits: Callable[[PreviewRow], bool]) -> PreviewRow:
    """Put the cursor on the first row that fits, and wait for its document."""
    page = user.section.postings
    row = next(one for one in page.rows if fits(one))
    page.select_order(row.order_row)
    user.until(lambda: page.panel.row == row and page.panel.document is not None)
    return row


def test_a_preview_sends_nothing_and_counts_every_order(at_finvalda: User) -> None:
    """Every order of the period stands in the list under one state, and Finvalda has nothing of it."""
    page = at_finvalda.section.postings
    assert sum(page.counts.values()) == len(page.rows) == page.table.model.rowCount()
    assert page.counts["ready"] > 0
    assert at_finvalda.practice.shop.finvalda.created == 0
    assert sum(one.documents for one in page.vat_sums) >= page.counts["ready"]


def test_what_is_ready_is_created_once_and_linked_to_its_order(at_finvalda: User) -> None:
    """Kurti asks first; afterwards each order has its journal and number, and a second time there is nothing to do."""
    section, page = at_finvalda.section, at_finvalda.section.postings
    ready = page.counts["ready"]
    section.posting_corner.create_button.click()
    answer(at_finvalda, "stay")
    assert at_finvalda.practice.shop.finvalda.created == 0
    section.posting_corner.create_button.click()
    answer(at_finvalda, "create")
    idle(at_finvalda)
    at_finvalda.until(lambda: page.counts.get("created") == ready)
    assert at_finvalda.practice.shop.finvalda.created == ready
    assert all(one.journal and one.number for one in page.rows if one.state == "created")
    assert not section.posting_corner.create_button.isEnabled()
    section.posting_work.verify()
    idle(at_finvalda)
    assert any(str(ready) in one for one in at_finvalda.said)


def test_a_document_shows_its_arithmetic_and_every_field(at_finvalda: User) -> None:
    """The parts make the document, the document makes Amazon's total, and each field that is sent can be read."""
    page = at_finvalda.section.postings
    on_row(at_finvalda, lambda row: row.state == "ready" and row.line_count > 1)
    document = page.panel.document
    assert isinstance(document, Posting)
    assert sum(line.gross for line in document.lines) == document.total
    assert page.panel.sum_icon.isVisible()
    page.panel.fields_link.click()
    dialog = at_finvalda.section.posting_work.dialog
    assert isinstance(dialog, QDialog)
    names = [dialog.tree.topLevelItem(line).text(0) for line in range(dialog.tree.topLevelItemCount())]  # type: ignore[attr-defined]
    assert any("dSumaPVMV" in name for name in names)
    dialog.reject()


def test_a_held_order_says_why_and_leads_to_where_it_is_settled(at_finvalda: User) -> None:
    """An SKU without a product holds its orders; one press leads to the table of products, with that SKU."""
    section, page = at_finvalda.section, at_finvalda.section.postings
    went: list[tuple[str, str]] = []
    section.went.connect(lambda place, what: went.append((place, what)))

    def unmapped(row: PreviewRow) -> bool:
        return row.reason is not None and row.reason.code == "sku_unmapped"

    row = on_row(at_finvalda, unmapped)
    assert isinstance(page.panel.document, HeldDraft)
    page.panel.reasons.buttons["products"].click()  # type: ignore[attr-defined]
    assert row.reason is not None
    assert went == [("products", str(row.reason.facts["sku"]))]


def test_an_order_left_out_is_not_created_until_it_is_taken_in_again(at_finvalda: User) -> None:
    """Leaving out asks why, keeps that, and can be undone."""
    page = at_finvalda.section.postings

    def held(row: PreviewRow) -> bool:
        return row.reason is not None and row.reason.code == "sku_unmapped"

    row = on_row(at_finvalda, held)
    page.panel.reasons.buttons["leave_out"].click()  # type: ignore[attr-defined]
    at_finvalda.until(lambda: open_questions(at_finvalda))
    question = open_questions(at_finvalda)[-1]
    assert question.edit is not None
    question.edit.setText("įtraukta ranka")
    question.buttons["leave"].click()
    idle(at_finvalda)
    decision = at_finvalda.practice.office.finvalda.decision(row.order_row)
    assert (decision.left_out, decision.note) == (True, "įtraukta ranka")
    at_finvalda.until(lambda: "take_in" in page.panel.reasons.buttons)
    page.panel.reasons.buttons["take_in"].click()  # type: ignore[attr-defined]
    idle(at_finvalda)
    assert not at_finvalda.practice.office.finvalda.decision(row.order_row).left_out


def test_one_decision_counts_for_all_selected_orders_with_the_same_reason(at_finvalda: User) -> None:
    """Several orders that wait for the same are left out together; a selected one with another reason is not."""
    page = at_finvalda.section.postings
    codes = {one.order_row: one.reason.code for one in page.rows if one.reason is not None}
    alike = [row for row, code in codes.items() if code == "sku_unmapped"]
    row = on_row(at_finvalda, lambda one: one.order_row == alike[0])
    page.table.view.selectAll()
    page.panel.reasons.buttons["leave_out"].click()  # type: ignore[attr-defined]
    answer(at_finvalda, "leave")
    idle(at_finvalda)
    finvalda = at_finvalda.practice.office.finvalda
    left_out = [one for one in codes if finvalda.decision(one).left_out]
    assert sorted(left_out) == sorted(alike)
    assert row.order_row in left_out


def test_a_business_buyer_s_vat_number_is_asked_for_checked_and_kept(at_finvalda: User) -> None:
    """A wrong form cannot be kept, VIES is asked when told to, the number stands in full, and the order goes on."""
    page = at_finvalda.section.postings

    def waits(row: PreviewRow) -> bool:
        return row.reason is not None and row.reason.code == "vat_buyer_unknown"

    row = on_row(at_finvalda, waits)
    page.panel.reasons.buttons["vat_number"].click()  # type: ignore[attr-defined]
    at_finvalda.until(lambda: open_questions(at_finvalda))
    question = open_questions(at_finvalda)[-1]
    assert question.edit is not None
    question.edit.setText("DE123456789")
    assert not question.buttons["has"].isEnabled()
    question.edit.setText("de 136695976")
    assert question.buttons["has"].isEnabled()
    link = next(one for one in question.findChildren(Link) if one.isVisible())
    link.click()
    at_finvalda.until(lambda: any("VIES:" in one.text() for one in question.findChildren(QLabel)))
    question.buttons["has"].click()
    idle(at_finvalda)
    assert at_finvalda.practice.office.finvalda.decision(row.order_row).vat_number == "DE136695976"
    now = next(one for one in page.rows if one.order_row == row.order_row)
    assert now.reason is None or now.reason.code != "vat_buyer_unknown"


def test_an_operation_is_removed_and_another_given_back(at_finvalda: User) -> None:
    """Both ways back ask first: removing makes the order ready again, a return stands beside the sale."""
    page, work = at_finvalda.section.postings, at_finvalda.section.posting_work
    shop = at_finvalda.practice.shop
    two = [one for one in page.rows if one.state == "ready"][:2]
    work._create(at_finvalda.practice.store, [one.order_row for one in two])
    idle(at_finvalda)
    at_finvalda.until(lambda: page.counts.get("created") == 2)
    first = on_row(at_finvalda, lambda row: row.order_row == two[0].order_row)
    page.panel.remove_action.trigger()
    answer(at_finvalda, "stay")
    page.panel.remove_action.trigger()
    answer(at_finvalda, "remove")
    idle(at_finvalda)
    at_finvalda.until(lambda: next(one for one in page.rows if one.order_row == first.order_row).state == "ready")
    before = shop.finvalda.created
    on_row(at_finvalda, lambda row: row.order_row == two[1].order_row)
    page.panel.return_action.trigger()
    dialog = work.dialog
    assert isinstance(dialog, ReturnDialog)
    assert dialog.quantities() is None
    dialog.create_button.click()
    idle(at_finvalda)
    assert shop.finvalda.created == before + 1


def test_lines_and_the_import_file_are_written(at_finvalda: User, tmp_path: Path) -> None:
    """The lines of what is ready go to a workbook; the import file takes each order once."""
    page, work = at_finvalda.section.postings, at_finvalda.section.posting_work
    ready = page.counts["ready"]
    work.ask_file = lambda proposed, kinds: str(tmp_path / "eilutės.xlsx")
    work.export_lines(".xlsx")
    idle(at_finvalda)
    sheet = load_workbook(tmp_path / "eilutės.xlsx", read_only=True).active
    assert sheet is not None
    assert sheet.max_row is not None
    assert sheet.max_row > ready
    work.ask_folder = lambda proposed: str(tmp_path)
    work.export_file()
    idle(at_finvalda)
    at_finvalda.until(lambda: page.counts.get("exported") == ready)
    (written,) = tmp_path.glob("*.xml")
    assert written.read_bytes().count(b"<pardavimas>") == ready
    assert not page.ready_rows
    before = written.read_bytes()
    written.unlink()
    at_finvalda.section.posting_corner.files_action.trigger()
    at_finvalda.until(lambda: isinstance(work.dialog, PostingFilesDialog))
    assert isinstance(work.dialog, PostingFilesDialog)
    work.ask_file = lambda proposed, kinds: str(tmp_path / "dar kartą.xml")
    work.dialog.again_button.click()
    idle(at_finvalda)
    assert (tmp_path / "dar kartą.xml").read_bytes() == before


@pytest.mark.usefixtures("in_language")
def test_words_are_there_in_both_languages(in_language: str, at_finvalda: User) -> None:
    """No source text is left in the list of reasons or in the panel."""
    page = at_finvalda.section.postings
    said = page.waiting.text() + page.said.text()
    assert ("nesusieti" in said) is (in_language == "lt")
