"""A window with a list of what came of something, and what can be done about it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fvsestore_gui.model.listing import Filter, Sort, Totals
from fvsestore_gui.ui import look
from fvsestore_gui.ui.columns import Column
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.listed_rows import ListedRows
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.record_table import RecordTable
from fvsestore_gui.ui.shapes import Icon, button, label, row


class ResultsDialog(QDialog):
    """`rows` in a table under a sentence; `buttons` are (text, what to do with the current row, closes)."""

    def __init__(
        self,
        jobs: Jobs,
        settings: QSettings,
        title: str,
        text: str,
        columns: Sequence[Column[Any]],
        rows: Sequence[Any],
        *,
        name: str,
        sort: str,
        meaning: Meaning = Meaning.INFO,
        buttons: Sequence[tuple[str, Callable[[Any], object], bool]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        inside.setSpacing(look.GAP_ROW)
        head = row()
        head.addWidget(Icon(meaning, size=look.TITLE_ICON), 0, Qt.AlignmentFlag.AlignTop)
        self.title_label = label(title, size=TextSize.PANEL_TITLE, wrap=True)
        head.addWidget(self.title_label, 1)
        inside.addLayout(head)
        self.text = label(text, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self.text)
        numbered = list(enumerate(rows))
        places = {id(one): place for place, one in numbered}
        self.listed: ListedRows[Any] = ListedRows(columns, lambda one: places[id(one)])
        self._kept = list(rows)  # so that an id stays that of its row
        self.listed.show(self._kept)
        self.table = RecordTable(
            jobs,
            self.listed,
            columns,
            name=name,
            settings=settings,
            sort=Sort(sort),
            row_id=lambda one: places[id(one)],
        )
        self.table.set_words(describe=lambda totals: (self._count(totals), ""))
        self.table.view.setAccessibleName(title)
        inside.addWidget(self.table, 1)
        line = row()
        self.buttons = []
        for said, act, closes in buttons:
            made = button(said, self._presser(act, closes))
            made.setEnabled(bool(rows))
            self.buttons.append(made)
            line.addWidget(made)
        line.addStretch(1)
        self.close_button = button(self.tr("Close"), self.accept)
        self.close_button.setDefault(True)
        self.close_button.setShortcut(QKeySequence())
        line.addWidget(self.close_button)
        inside.addLayout(line)
        self.resize(820, 460)
        self.table.set_filter(Filter(0))

    def _count(self, totals: Totals) -> str:
        return self.tr("%n row(s)", "", totals.shown)

    def _presser(self, act: Callable[[Any], object], closes: bool) -> Callable[[], None]:
        def pressed() -> None:
            current = self.table.current_row()
            if current is None:
                return
            if closes:
                self.accept()
            act(current)

        return pressed
