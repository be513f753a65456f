"""Kita prekė: choosing one product of Finvalda for an SKU, or for several at once."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from fvsestore_gui.model.finvalda import ReferenceEntry
from fvsestore_gui.model.products import Component, ProductMapping, SkuRow, Suggestion
from fvsestore_gui.model.vat import RateClass
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.product_columns import rate_word, why_word

_WIDTH, _LIST_HEIGHT = 620, 300
_MOST = 200
_TYPED_AFTER_MS = 180
_IN_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

translate = QCoreApplication.translate


def rate_choice(chosen: RateClass) -> QComboBox:
    """Which of a country's VAT rates goods fall under."""
    box = QComboBox()
    box.setMinimumHeight(look.CONTROL_HEIGHT)
    for rate_class in RateClass:
        box.addItem(rate_word(rate_class), rate_class.value)
    box.setCurrentIndex(box.findData(chosen.value))
    box.setAccessibleName(translate("products", "VAT rate"))
    return box


def end_row(dialog: QDialog, *buttons: QWidget) -> QHBoxLayout:
    """The buttons under a dialog, at the right."""
    line = QHBoxLayout()
    line.setContentsMargins(12, 10, 12, 10)
    line.setSpacing(look.GAP_BUTTON)
    line.addStretch(1)
    for made in buttons:
        line.addWidget(made)
    return line


class ProductDialog(QDialog):
    """`chosen(product, rate_class)` when one was taken. `listing` answers from memory, in a worker."""

    chosen = Signal(str, object)

    def __init__(self, jobs: Jobs, listing: Any, row: SkuRow, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs, self._listing, self._row = jobs, listing, row
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Choose a product"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        body = QWidget()
        inside = shapes.column(body, margins=20, spacing=look.GAP_BUTTON)
        head = row.sku if count < 2 else translate("ProductDialog", "%n SKU(s)", "", count)
        self.title_label = shapes.label(self.tr("Product for {0}").format(head), None, TextSize.PANEL_TITLE, wrap=True)
        inside.addWidget(self.title_label)
        if count < 2 and row.title:
            inside.addWidget(shapes.secondary(row.title, wrap=True))
        self.search = QLineEdit(placeholderText=self.tr("Find: code or name"), clearButtonEnabled=True)
        self.search.setMinimumHeight(look.CONTROL_HEIGHT)
        self.search.setAccessibleName(self.tr("Find: code or name"))
        self.search.installEventFilter(self)
        inside.addWidget(self.search)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([translate("products", "Finvalda code"), translate("products", "Finvalda title"), ""])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.setColumnWidth(0, 150)
        self.list.setColumnWidth(1, 270)
        self.list.setAccessibleName(self.tr("Finvalda's products"))
        self.list.itemDoubleClicked.connect(lambda *_: self._take())
        inside.addWidget(self.list, 1)
        line = shapes.row()
        line.addWidget(shapes.label(translate("products", "VAT rate")))
        self.rate = rate_choice(row.rate_class)
        line.addWidget(self.rate)
        line.addStretch(1)
        inside.addLayout(line)
        self.note = shapes.Note()
        inside.addWidget(self.note)
        rows.addWidget(body, 1)
        rows.addWidget(look.Hairline())
        self.take_button = shapes.button(self.tr("&Match"), self._take)
        shapes.semibold(self.take_button)
        self.take_button.setDefault(True)
        rows.addLayout(end_row(self, self.take_button, shapes.button(self.tr("C&ancel"), self.reject)))
        self.resize(_WIDTH, self.sizeHint().height())
        self._later = QTimer(self, singleShot=True, interval=_TYPED_AFTER_MS)
        self._later.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _: self._later.start())
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self._enable()
        self._ask()
        self.search.setFocus()

    def _ask(self) -> None:
        if self._job is not None:
            self._job.cancel()
        text, listing, sku = self.search.text().strip(), self._listing, self._row.sku

        def work(progress: Progress) -> tuple[Sequence[Suggestion], Sequence[ReferenceEntry]]:
            suggested = [] if text else listing.suggestions(sku)
            progress.check()
            return suggested, listing.find(text, _MOST)

        self._job = self._jobs.run(
            self, self.tr("Looking for products"), work, lane="products", done=lambda found: self._show(*found)
        )

    def _show(self, suggested: Sequence[Suggestion], found: Sequence[ReferenceEntry]) -> None:
        self.list.clear()
        for one in suggested:
            self._add(one.product, one.title, why_word(one))
        known = {one.product for one in suggested}
        for entry in found:
            if entry.code not in known:
                self._add(entry.code, entry.title, "")
        first = self.list.topLevelItem(0)
        # without a suggestion and without a word typed no row is the one meant
        if first is not None and (suggested or self.search.text().strip()):
            self.list.setCurrentItem(first)
        self.note.say("" if first is not None else self.tr("Finvalda's list has no such product."))
        self._enable()

    def _add(self, code: str, title: str, why: str) -> None:
        item = QTreeWidgetItem([code, title, why])
        if why:
            item.setForeground(2, look.colour(Meaning.INFO))
        self.list.addTopLevelItem(item)

    @property
    def product(self) -> str:
        """What would be taken: the row under the cursor, or a code that was typed and no list knows."""
        current = self.list.currentItem()
        return self.search.text().strip() if current is None else current.text(0)

    def _enable(self) -> None:
        self.take_button.setEnabled(bool(self.product))

    def _take(self) -> None:
        if not self.product:
            return
        rate_class = RateClass(self.rate.currentData())
        mapping = ProductMapping(sku=self._row.sku, components=(Component(self.product),), rate_class=rate_class)
        trouble = self._listing.check(mapping)
        if trouble is not None:
            self.note.say(wording.sentence(trouble).in_one_line, Meaning.ERROR)
            shapes.make_room(self)
            return
        self.chosen.emit(self.product, rate_class)
        self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the search field move in the list."""
        pressed = watched is self.search and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _IN_LIST:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)
