"""Grąžinti: which lines of an operation come back, whole or in part."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from fvsestore_gui.model.money import rounded
from fvsestore_gui.model.postings import Posting
from fvsestore_gui.ui import look
from fvsestore_gui.ui.look import TextSize
from fvsestore_gui.ui.posting_columns import amount_text
from fvsestore_gui.ui.shapes import button, label, row, secondary, semibold


class ReturnDialog(QDialog):
    """`quantities()` after it was accepted: by place of the line, None for all of it."""

    def __init__(self, posting: Posting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posting = posting
        self.setWindowTitle(self.tr("Return of {order}").format(order=posting.order_id))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        inside.setSpacing(look.GAP_ROW)
        inside.addWidget(label(self.tr("What comes back?"), size=TextSize.PANEL_TITLE))
        told = self.tr(
            "Finvalda gets a return of the sale with the same codes, VAT and currency rate. The sale itself stays."
        )
        inside.addWidget(label(told, wrap=True))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Line"), self.tr("Sold"), self.tr("Comes back"), self.tr("Amount"))
        for place, head in enumerate(heads):
            made = secondary(head)
            grid.addWidget(made, 0, place, Qt.AlignmentFlag.AlignRight if place else Qt.AlignmentFlag.AlignLeft)
        self.fields: list[QDoubleSpinBox] = []
        self._amounts = []
        for place, line in enumerate(posting.lines, start=1):
            grid.addWidget(label(f"{line.code}  {line.title}"[:70]), place, 0)
            sold = label(format(line.quantity.normalize(), "f").replace(".", ","))
            grid.addWidget(sold, place, 1, Qt.AlignmentFlag.AlignRight)
            field = QDoubleSpinBox()
            whole = line.quantity == line.quantity.to_integral_value()
            field.setDecimals(0 if whole else 2)
            field.setRange(0, float(line.quantity))
            field.setValue(float(line.quantity))
            field.setMinimumHeight(look.CONTROL_HEIGHT)
            field.setAccessibleName(self.tr("How many of {code} come back").format(code=line.code))
            field.valueChanged.connect(self._say)
            self.fields.append(field)
            grid.addWidget(field, place, 2)
            amount = label()
            self._amounts.append(amount)
            grid.addWidget(amount, place, 3, Qt.AlignmentFlag.AlignRight)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setWidget(holder)
        inside.addWidget(scrolled, 1)
        self.sum = label()
        semibold(self.sum)
        self.sum.setAlignment(Qt.AlignmentFlag.AlignRight)
        inside.addWidget(self.sum)
        line_ = row()
        line_.addStretch(1)
        self.create_button = button(self.tr("Create the return"), self.accept)
        semibold(self.create_button)
        self.keep_button = button(self.tr("Cancel"), self.reject)
        self.keep_button.setDefault(True)
        line_.addWidget(self.create_button)
        line_.addWidget(self.keep_button)
        inside.addLayout(line_)
        self.resize(620, 360)
        self._say()

    def _chosen(self, place: int) -> Decimal:
        return Decimal(str(self.fields[place].value()))

    def quantities(self) -> dict[int, Decimal] | None:
        """What comes back by place of the line; None where it is everything."""
        lines = self._posting.lines
        if all(self._chosen(place) == line.quantity for place, line in enumerate(lines)):
            return None
        return {place: self._chosen(place) for place in range(len(lines)) if self._chosen(place)}

    def _say(self) -> None:
        whole = Decimal("0.00")
        for place, line in enumerate(self._posting.lines):
            share = line.gross if not line.quantity else line.gross * self._chosen(place) / line.quantity
            share = rounded(share)
            whole += share
            self._amounts[place].setText(amount_text(share, self._posting.currency))
        about = self.tr("In all about {amount} {currency}")
        self.sum.setText(
            about.format(amount=amount_text(whole, self._posting.currency), currency=self._posting.currency)
        )
        self.create_button.setEnabled(any(self._chosen(place) for place in range(len(self.fields))))
