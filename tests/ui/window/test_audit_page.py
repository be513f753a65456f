"""Kita → Žurnalas: what was done is read, narrowed down, verified and exported, in the reader's language."""

import contextlib
import sqlite3
from pathlib import Path

import pytest
from openpyxl import load_workbook

from fvsestore_gui.model.audit import FACTS, AuditRow, What
from fvsestore_gui.office_practice import FIRST_STORE
from fvsestore_gui.ui.audit_columns import audit_columns, facts_text
from fvsestore_gui.ui.audit_page import AuditPage
from fvsestore_gui.ui.sidebar import Section
from tests.ui.window.conftest import User


class Reader:
    """Somebody who looks at the log."""

    def __init__(self, user: User) -> None:
        self.user = user
        user.window.open_section(Section.OTHER)
        user.session.other.open(AuditPage)
        self.settle()

    @property
    def page(self) -> AuditPage:
        return next(one for one in self.user.session.other.pages if isinstance(one, AuditPage))

    def settle(self) -> None:
        self.user.idle()
        self.user.wait(lambda: not self.page.table.reading and self.page.table.totals is not None)
        self.user.idle()

    @property
    def rows(self) -> list[AuditRow]:
        shown = self.page.table.filter
        assert shown is not None
        log = self.user.session._office.audit.rows
        return log.rows(log.ids(shown, self.page.table.sort))

    def verify(self) -> str:
        self.user.press(self.page.verify_button)
        self.settle()
        return self.page.state.text


@pytest.fixture
def reader(user: User) -> Reader:
    return Reader(user)


def test_what_was_done_is_there_the_newest_first(reader: Reader) -> None:
    """The practice shop's first store was saved with its keys; it says so in words of the window."""
    user, numbers = reader.user, [row.row_id for row in reader.rows]
    assert numbers == list(range(len(numbers), 0, -1))
    assert [row.what for row in reader.rows[-2:]] == ["secret_changed", "store_saved"]
    what = next(column for column in audit_columns() if column.name == "what")
    assert what.show(reader.rows[-1]).text == user.says("Įrašytas Parametras", "Parameter saved")
    assert reader.page.title == user.says("Žurnalas", "Log")


def test_it_is_narrowed_down_and_cleared(reader: Reader) -> None:
    """By action and by parameter; Valyti shows all again."""
    everything = len(reader.rows)
    reader.page.whats.choose(("secret_changed",))
    reader.settle()
    reader.user.wait(lambda: len(reader.rows) == 1)
    reader.page.whats.choose(())
    reader.page.stores.choose((FIRST_STORE,))
    reader.user.wait(lambda: {row.store_code for row in reader.rows} == {FIRST_STORE})
    reader.page.bar.clear()
    reader.settle()
    assert len(reader.rows) == everything


def test_an_edit_is_found_and_named(reader: Reader, tmp_path: Path) -> None:
    """A whole log is said to be with its last digest; after an edit the row is named."""
    assert "maiša" in reader.verify() or "digest" in reader.page.state.text
    file = next(tmp_path.rglob("fvsestore.db"))
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE audit_log SET store_code = 'ANOTHER' WHERE id = 2")
    said = reader.verify()
    assert reader.user.says("Eilutė nr. 2 pakeista", "Row no. 2 was changed") in said
    assert reader.rows[0].facts["result"] == "edited"


def test_it_is_exported_as_it_is_shown(reader: Reader, tmp_path: Path) -> None:
    """As a workbook with the words of the page; that it was exported stands in the log."""
    path = tmp_path / "log.xlsx"
    reader.page.export_button.ask_file = lambda proposed, kinds: str(path)
    reader.page.export_button.xlsx_action.trigger()
    reader.settle()
    lines = list(load_workbook(path).active.iter_rows(values_only=True))  # type: ignore[union-attr]
    assert lines[0][0] == reader.user.says("Nr.", "No.")
    assert len(lines) > 2
    reader.page.show_saved()
    reader.settle()
    assert reader.rows[0].what == "audit_exported"


@pytest.mark.parametrize("value", ["x_y_z", 7, True])
def test_every_fact_has_words(reader: Reader, value: str | int | bool) -> None:
    """Each name a fact may have is said in the reader's language, whatever its value; none is left out or breaks."""
    row = reader.rows[-1]
    whole = AuditRow(
        row_id=1, at=row.at, who=row.who, what=What.STORE_SAVED.value, store_code="", facts=dict.fromkeys(FACTS, value)
    )
    assert facts_text(whole).count(" · ") == len(FACTS) - 1
