"""Komplektas: one SKU that is several products, with the quantity of each and its part of the price."""

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QSizePolicy, QWidget

from fvsestore_gui.errors import MappingWrong
from fvsestore_gui.model.products import Component, ProductMapping, SkuRow
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.code_box import CodeBox, Entry
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.product_columns import quantity_text
from fvsestore_gui.ui.product_dialog import end_row, rate_choice

_WIDTH = 680
_CODE_WIDTH, _NUMBER_WIDTH = 200, 72
_MOST_FOUND = 50


class _Line:
    """The fields of one product."""

    def __init__(self, part: Component | None) -> None:
        self.product = CodeBox()
        self.product.setFixedWidth(_CODE_WIDTH)
        self.name = shapes.Elided()
        look.set_tone(self.name, QPalette.ColorRole.PlaceholderText)
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.quantity, self.share = QLineEdit(), QLineEdit()
        for field in (self.quantity, self.share):
            field.setFixedWidth(_NUMBER_WIDTH)
            field.setMinimumHeight(look.CONTROL_HEIGHT)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.quantity.setText("1" if part is None else quantity_text(part.quantity))
        if part is not None:
            self.product.show_value(part.product)
            self.share.setText("" if part.share is None else quantity_text(part.share * 100))
        self.remove = shapes.icon_button("trash", "", lambda: None)

    @property
    def widgets(self) -> Sequence[QWidget]:
        return self.product, self.name, self.quantity, self.share, self.remove

    @property
    def empty(self) -> bool:
        return not self.product.value


class BundleDialog(QDialog):
    """`chosen(mapping)` when it is to be kept. `listing` answers from memory, in a worker."""

    chosen = Signal(object)

    def __init__(self, jobs: Jobs, listing: Any, row: SkuRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._listing, self._row = jobs, listing, row
        self.lines: list[_Line] = []
        self._first_found = [(entry.code, entry.title) for entry in listing.find("", _MOST_FOUND)]
        self.setWindowTitle(self.tr("Bundle"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        body = QWidget()
        inside = shapes.column(body, margins=20, spacing=look.GAP_BUTTON)
        inside.addWidget(
            shapes.label(self.tr("What {0} is made of").format(row.sku), None, TextSize.PANEL_TITLE, wrap=True)
        )
        if row.title:
            inside.addWidget(shapes.secondary(row.title, wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.GAP_BUTTON)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        titles = (self.tr("Product"), "", self.tr("Quantity"), self.tr("Price, %"))
        for place, title in enumerate(titles):
            side = Qt.AlignmentFlag.AlignRight if place > 1 else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(shapes.secondary(title), 0, place, side)
        inside.addLayout(self._grid)
        self.add_button = shapes.button(self.tr("A&dd a product"), lambda: self._add(None, focus=True), "plus")
        inside.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        hint = self.tr(
            "The quantity is how many are in one piece sold. Without per cent the price is split by quantity."
        )
        inside.addWidget(shapes.secondary(hint, wrap=True))
        line = shapes.row()
        line.addWidget(shapes.label(self.tr("VAT rate")))
        self.rate = rate_choice(row.rate_class)
        line.addWidget(self.rate)
        line.addStretch(1)
        inside.addLayout(line)
        self.note = shapes.Note()
        inside.addWidget(self.note)
        inside.addStretch(1)
        rows.addWidget(body, 1)
        rows.addWidget(look.Hairline())
        self.take_button = shapes.button(self.tr("&Match"), self._take)
        shapes.semibold(self.take_button)
        self.take_button.setDefault(True)
        rows.addLayout(end_row(self, self.take_button, shapes.button(self.tr("C&ancel"), self.reject)))
        for part in row.components or (None, None):
            self._add(part)
        if len(row.components) == 1:
            self._add(None)
        self.resize(_WIDTH, self.sizeHint().height())
        self.lines[0].product.setFocus()

    # -- the lines ---------------------------------------------------------------------------------------------------

    def _add(self, part: Component | None, *, focus: bool = False) -> None:
        made = _Line(part)
        self.lines.append(made)
        made.product.set_entries(self._first_found, self._search)
        made.product.setAccessibleName(self.tr("Product"))
        made.quantity.setAccessibleName(self.tr("Quantity"))
        made.share.setAccessibleName(self.tr("Price, %"))
        made.remove.setToolTip(self.tr("Remove this line"))
        made.remove.setAccessibleName(self.tr("Remove this line"))
        made.remove.clicked.connect(lambda: self._drop(made))
        made.product.edited.connect(lambda: self._named(made))
        place = self._grid.rowCount()
        for column, widget in enumerate(made.widgets):
            self._grid.addWidget(widget, place, column)
        self._named(made)
        if focus:
            made.product.setFocus()
        shapes.make_room(self)

    def _named(self, line: _Line) -> None:
        line.name.setText(self._listing.title(line.product.value))

    def _drop(self, line: _Line) -> None:
        self.lines.remove(line)
        for widget in line.widgets:
            widget.hide()
            widget.deleteLater()
        self.add_button.setFocus()

    def _search(self, text: str, found: Callable[[Sequence[Entry]], None]) -> None:
        listing = self._listing

        def work(_: Progress) -> list[Entry]:
            return [(entry.code, entry.title) for entry in listing.find(text, _MOST_FOUND)]

        self._jobs.run(self, self.tr("Looking for products"), work, lane="products", done=found)

    # -- keeping -----------------------------------------------------------------------------------------------------

    def mapping(self) -> ProductMapping:
        """What the lines say. Raises MappingWrong for what is no number."""
        parts = []
        for line in self.lines:
            if line.empty:
                continue
            quantity = _number(line.quantity.text())
            share = _number(line.share.text().removesuffix("%"))
            if quantity is None:
                raise MappingWrong("mapping_quantity", sku=self._row.sku, value=line.quantity.text())
            if share is None and line.share.text().strip():
                raise MappingWrong("mapping_share", sku=self._row.sku, value=line.share.text())
            parts.append(Component(line.product.value, quantity, None if share is None else share / 100))
        return ProductMapping(
            sku=self._row.sku,
            components=tuple(parts),
            rate_class=RateClass(self.rate.currentData()),
            revision=self._row.revision,
        )

    def _take(self) -> None:
        try:
            mapping = self.mapping()
            trouble = self._listing.check(mapping)
        except MappingWrong as error:
            trouble = error
        if trouble is not None:
            self.note.say(wording.sentence(trouble).in_one_line, Meaning.ERROR)
            shapes.make_room(self)
            return
        self.chosen.emit(mapping)
        self.accept()


def _number(text: str) -> Decimal | None:
    """A number with a comma or a point; None for anything else."""
    plain = "".join(text.split()).replace(",", ".")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
