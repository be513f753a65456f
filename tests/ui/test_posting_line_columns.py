"""Columns of lines of documents: the same in the window and on the command line, each with a title."""

from fvsestore_gui.cli.posting_line_columns import line_columns as of_the_command_line
from fvsestore_gui.model.posting_files import LINE_COLUMNS, LineRow
from fvsestore_gui.ui.posting_line_columns import line_columns as of_the_window
from tests.finvalda.postings_to_send import a_posting


def test_every_column_has_a_title_in_both() -> None:
    """Nobody gets a file with a column that is not named, and both name the same columns in the same order."""
    for columns in (of_the_window(), of_the_command_line()):
        assert len(columns) == len(LINE_COLUMNS)
        assert len({column.title for column in columns}) == len(columns)
        assert all(column.title for column in columns)


def test_a_line_says_its_document_and_itself() -> None:
    """Each row stands alone: document, client, code, amounts."""
    posting = a_posting()
    row = LineRow(posting, 2, posting.lines[1])
    cells = {column.title: column.cell(row) for column in of_the_command_line()}
    assert (cells["Document"], cells["Client"], cells["Code"]) == ("305-1234567-7654321", "AMZDE", "PREKE02")
    assert (str(cells["Net"]), str(cells["Discount"]), str(cells["Gross"])) == ("30.00", "3.00", "32.13")
    assert cells["EUR per unit"] is None
