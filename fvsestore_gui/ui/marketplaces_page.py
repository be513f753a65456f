"""Prekyvietės: the marketplaces of the store's region, each with a check box that is a draft until Saugoti."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.model.marketplaces import MARKETPLACES, region_marketplaces
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.draft import Draft
from fvsestore_gui.ui.guide_links import field_link, set_field
from fvsestore_gui.ui.look import Meaning, Tone

_ID_ROLE = Qt.ItemDataRole.UserRole
#: the one column whose numbers stand at the right, and room between it and the next
_ORDERS = 5
_ROOM = "\u2002"
#: kept of a marketplace: orders, and the last import that met one
Kept = Mapping[str, tuple[int, datetime | None]]


@dataclass(frozen=True)
class _Line:
    marketplace_id: str
    name: str
    country: str
    currency: str
    state: str  # "sells", "suspended", "unknown", "absent", "" (never asked)


class _WholeRow(QStyledItemDelegate):
    """No frame around the cell of a chosen row, and words in colour turn HighlightedText there."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        shown: Any = option  # the members are there, the stubs do not know them
        shown.state &= ~QStyle.StateFlag.State_HasFocus


class _Table(QTableWidget):
    """Hairlines under the rows, no grid; the space bar switches the chosen row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.currentRow() >= 0:
            item = self.item(self.currentRow(), 0)
            if item is not None:
                on = item.checkState() is Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(look.hairline(QGuiApplication.palette()))
        for line in range(self.rowCount()):
            y = self.rowViewportPosition(line) + self.rowHeight(line) - 1
            painter.drawLine(0, y, self.viewport().width(), y)
        painter.end()


class MarketplacesPage(QWidget):
    """`changed` when a check box was switched, `test_asked` to get the list from Amazon again."""

    changed = Signal()
    test_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self._lines: list[_Line] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 12, 0, 8)
        rows.setSpacing(8)
        top = QHBoxLayout()
        hint = self.tr("One import takes all that are checked. Orders of the others are not taken; those here stay.")
        top.addWidget(shapes.secondary(hint, wrap=True), 1)
        self.sold_button = shapes.button(self.tr("Check &all you sell in"), self._check_sold)
        self.none_button = shapes.button(self.tr("&Uncheck all"), self._check_none)
        top.addWidget(self.sold_button)
        top.addWidget(self.none_button)
        top.addWidget(field_link("marketplaces", self.tr("Marketplaces")))
        set_field(self, "marketplaces")
        rows.addLayout(top)
        self.table = _Table(0, 8)
        self._build_table()
        rows.addWidget(self.table, 1)
        below = QHBoxLayout()
        self._count = shapes.label()
        self._count.setTextFormat(Qt.TextFormat.RichText)
        self._asked = shapes.secondary()
        self._again = shapes.Link(self.tr("Test the key"))
        self._again.clicked.connect(self.test_asked)
        below.addWidget(self._count)
        below.addStretch(1)
        below.addWidget(self._asked)
        below.addWidget(self._again)
        rows.addLayout(below)

    def _build_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("Marketplaces"))
        heads = [
            self.tr("Take"),
            self.tr("Marketplace"),
            self.tr("Country"),
            self.tr("Currency"),
            self.tr("Amazon account"),
            self.tr("Orders"),
            self.tr("Last import"),
            self.tr("Marketplace ID"),
        ]
        for place, text in enumerate(heads):
            side = Qt.AlignmentFlag.AlignRight if place == _ORDERS else Qt.AlignmentFlag.AlignLeft
            head = QTableWidgetItem(f"{text}{_ROOM}" if place == _ORDERS else text)
            head.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            table.setHorizontalHeaderItem(place, head)
        table.setItemDelegate(_WholeRow(table))
        table.setShowGrid(False)
        table.setIconSize(QSize(look.STATE_ICON, look.STATE_ICON))
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(max(look.TABLE_ROW, self.fontMetrics().height() + 6))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setFixedHeight(max(look.HEADER_ROW, header.sizeHint().height()))
        header.setMinimumSectionSize(40)
        wide = self.fontMetrics().horizontalAdvance
        for place, sample in enumerate(
            ("", "United Arab Emirates", "", "", self.tr("you sell here, some offers suspended"), "", "", "")
        ):
            room = max(wide(heads[place]), wide(sample)) + 28
            header.resizeSection(place, room)
        header.resizeSection(6, max(wide("2026-11-22 15:33"), wide(heads[6])) + 32)
        header.setStretchLastSection(True)
        table.itemChanged.connect(self._switched)

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_draft(self, draft: Draft, kept: Kept, tested_at: datetime | None) -> None:
        """The marketplaces of the draft's region; `kept` and `tested_at` of the saved store."""
        self._draft = draft
        self._lines = self._sorted_lines(draft)
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(self._lines))
            for place, line in enumerate(self._lines):
                self._show_line(place, line, kept.get(line.marketplace_id))
        asked = bool(draft.participations)
        self._asked.setText(
            self.tr("Amazon's list {0}").format(wording.date_text(tested_at)) if asked and tested_at else ""
        )
        self._again.set_text(self.tr("Test again") if asked else self.tr("Test the key to see where you sell"))
        self.sold_button.setEnabled(asked)
        self._show_count()

    def _sorted_lines(self, draft: Draft) -> list[_Line]:
        known = {one.marketplace_id: one for one in draft.participations}
        lines = []
        for marketplace in region_marketplaces(draft.region):
            one = known.pop(marketplace.marketplace_id, None)
            state = ""
            if draft.participations:
                state = "absent" if one is None or not one.participates else "sells"
                state = "suspended" if one is not None and one.participates and one.suspended_listings else state
            name = wording.word("country", marketplace.country)
            lines.append(_Line(marketplace.marketplace_id, name, marketplace.country, marketplace.currency, state))
        for one in known.values():
            elsewhere = MARKETPLACES.get(one.marketplace_id)
            name = wording.marketplace_name(one.marketplace_id) if elsewhere else self.tr("Unknown marketplace")
            lines.append(_Line(one.marketplace_id, name, one.country or "?", one.currency or "?", "unknown"))
        for other in sorted(draft.marketplace_ids - {line.marketplace_id for line in lines}):
            lines.append(_Line(other, self.tr("Unknown marketplace"), "?", "?", "unknown"))
        order = {"sells": 0, "suspended": 0, "": 0, "unknown": 1, "absent": 2}
        return sorted(lines, key=lambda line: (order[line.state], sort_key(line.name)))

    def _show_line(self, place: int, line: _Line, kept: tuple[int, datetime | None] | None) -> None:
        faint: Tone = QPalette.ColorRole.PlaceholderText
        quiet: Tone | None = faint if line.state == "absent" else None
        words: dict[str, tuple[str, Tone | None]] = {
            "sells": (self.tr("you sell here"), Meaning.GOOD),
            "suspended": (self.tr("you sell here, some offers suspended"), Meaning.WARNING),
            "unknown": (self.tr("sent by Amazon"), Meaning.INFO),
            "absent": (self.tr("account not taking part"), quiet),
            "": (wording.ABSENT, faint),
        }
        state, tone = words[line.state]
        count, at = kept or (0, None)
        cells: Sequence[tuple[str, Tone | None]] = (
            ("", None),
            (line.name, quiet),
            (line.country, quiet),
            (line.currency, quiet),
            (state, tone),
            ((wording.number_text(count) if kept else wording.ABSENT) + _ROOM, quiet if kept else faint),
            (wording.date_text(at), quiet if at else faint),
            (line.marketplace_id, None if line.state == "unknown" else faint),
        )
        for column, (text, shade) in enumerate(cells):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if column == _ORDERS:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if shade is not None:
                item.setForeground(QBrush(look.colour(shade)))
            if column == 4 and isinstance(shade, Meaning):
                item.setIcon(look.icon(shade))
            if column == 0:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                on = line.marketplace_id in self._draft.marketplace_ids
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                item.setData(_ID_ROLE, line.marketplace_id)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Take orders of {0}").format(line.name))
            self.table.setItem(place, column, item)

    def _show_count(self) -> None:
        on = len(self._draft.marketplace_ids)
        said = self.tr("Checked {0} of {1} · region {2}")
        self._count.setText(shapes.escaped(said).format(f"<b>{on}</b>", len(self._lines), self._draft.region.value))

    # -- what the user does ------------------------------------------------------------------------------------------

    def _switched(self, item: QTableWidgetItem) -> None:
        if item.column() != 0:
            return
        marketplace_id = str(item.data(_ID_ROLE))
        if item.checkState() is Qt.CheckState.Checked:
            chosen = self._draft.marketplace_ids | {marketplace_id}
        else:
            chosen = self._draft.marketplace_ids - {marketplace_id}
        self._choose(chosen)

    def _check_sold(self) -> None:
        self._choose(frozenset(line.marketplace_id for line in self._lines if line.state in ("sells", "suspended")))

    def _check_none(self) -> None:
        self._choose(frozenset())

    def _choose(self, chosen: frozenset[str]) -> None:
        self._draft.marketplace_ids = chosen
        self._draft.marketplaces_untouched = False
        with QSignalBlocker(self.table):
            for place, line in enumerate(self._lines):
                on = line.marketplace_id in chosen
                item = self.table.item(place, 0)
                if item is not None:
                    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.table.viewport().update()
        self._show_count()
        self.changed.emit()
