"""One row of the VAT table with all its fields; and how the table is filled for a seller of Lithuania."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from fvsestore_gui.errors import FvsError, VatWrong
from fvsestore_gui.model.territories import TERRITORIES
from fvsestore_gui.model.vat import ANY, EU, NON_EU, SAME, Buyer, Collector, RateClass, VatRule
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.code_box import CodeBox, Entry, QuietCombo
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.plain_words import WORDS
from fvsestore_gui.ui.product_columns import rate_word
from fvsestore_gui.ui.product_dialog import end_row
from fvsestore_gui.ui.vat_columns import (
    buyer_word,
    collector_word,
    destination_word,
    origin_text,
    rate_text,
    stock_word,
)

_WIDTH = 560
#: the buttons and the title bar
_AROUND = 72
_COUNTRY = re.compile(r"[\s,;]+")

translate = QCoreApplication.translate
#: keeps a row somewhere: (row, what to do with the error, what to do when it is kept)
Keep = Callable[[VatRule, Callable[[FvsError], object], Callable[[], object]], object]


def _places(groups: Sequence[str], words: Callable[[str], str]) -> list[Entry]:
    countries = sorted((code, wording.word("country", code)) for code in WORDS["country"])
    return [*((group, words(group)) for group in groups), *countries]


class VatRuleDialog(QDialog):
    """Edits `rule`; a new one has no number. It closes once `keep` has kept it."""

    def __init__(self, rule: VatRule, codes: Sequence[Entry], keep: Keep, parent: QWidget) -> None:
        super().__init__(parent)
        self._rule, self._keep = rule, keep
        self.setWindowTitle(self.tr("VAT row"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        body = QWidget()
        inside = shapes.column(body, margins=20, spacing=look.GAP_BUTTON)
        title = self.tr("A row of the VAT table") if rule.row_id else self.tr("A new row of the VAT table")
        inside.addWidget(shapes.label(title, None, TextSize.PANEL_TITLE, wrap=True))
        about = origin_text(rule)
        if about:
            inside.addWidget(shapes.secondary(about, wrap=True))
        form = QFormLayout()
        form.setVerticalSpacing(look.GAP_ROW)
        form.setHorizontalSpacing(look.GAP_COLUMN)
        self.stock, self.ship_to, self.vat_code = CodeBox(), CodeBox(), CodeBox()
        self.stock.set_entries(_places((EU, NON_EU, ANY), stock_word))
        places = _places((EU, NON_EU, SAME, ANY), destination_word)
        self.ship_to.set_entries([*places, *((code, name) for code, (_, name) in sorted(TERRITORIES.items()))])
        self.vat_code.set_entries(codes)
        self.buyer = _choice([(buyer_word(one), one.value) for one in Buyer], rule.buyer.value)
        self.collector = _choice([(collector_word(one), one.value) for one in Collector], rule.collector.value)
        self.rate_class = _choice([(rate_word(one), one.value) for one in RateClass], rule.rate_class.value)
        self.rate, self.begin, self.end = Field(), Field(), Field()
        self.classifier, self.note_field = Field(), Field()
        for day in (self.begin, self.end):
            day.setPlaceholderText(self.tr("always, or 2026-01-31"))
        for text, widget in (
            (self.tr("&Stock country"), self.stock),
            (self.tr("S&hip to"), self.ship_to),
            (self.tr("&Buyer"), self.buyer),
            (self.tr("&Tax owed by"), self.collector),
            (self.tr("&Finvalda VAT code"), self.vat_code),
            (self.tr("&Rate, %"), self.rate),
            (self.tr("First &day"), self.begin),
            (self.tr("&Last day"), self.end),
            (self.tr("&Kind of rate"), self.rate_class),
            (self.tr("&PVM classifier"), self.classifier),
            (self.tr("&Note"), self.note_field),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text.replace("&", ""))
        inside.addLayout(form)
        self.confirmed_note = shapes.secondary(
            self.tr("This row is confirmed. Any change but the note's takes the confirmation away."), wrap=True
        )
        self.confirmed_note.setVisible(rule.confirmed_at is not None)
        inside.addWidget(self.confirmed_note)
        self.note = shapes.Note()
        inside.addWidget(self.note)
        # on a small screen the fields scroll
        place = QScrollArea()
        place.setFrameShape(QFrame.Shape.NoFrame)
        place.setWidgetResizable(True)
        place.setWidget(body)
        rows.addWidget(place, 1)
        rows.addWidget(look.Hairline())
        self.keep_button = shapes.button(self.tr("S&ave the row"), self.take)
        shapes.semibold(self.keep_button)
        self.keep_button.setDefault(True)
        rows.addLayout(end_row(self, self.keep_button, shapes.button(self.tr("&Cancel"), self.reject)))
        self._show(rule)
        room = self.screen().availableGeometry().height() - _AROUND
        self.resize(_WIDTH, min(body.sizeHint().height() + _AROUND, room))
        (self.vat_code if rule.ship_to else self.stock).setFocus()

    def _show(self, rule: VatRule) -> None:
        self.stock.show_value(rule.stock_country)
        self.ship_to.show_value(rule.ship_to)
        self.vat_code.show_value(rule.vat_code)
        self.rate.setText(rate_text(rule.rate))
        self.begin.setText("" if rule.valid_from is None else rule.valid_from.isoformat())
        self.end.setText("" if rule.valid_until is None else rule.valid_until.isoformat())
        self.classifier.setText(rule.classifier)
        self.note_field.setText(rule.note)

    def _made(self) -> VatRule:
        """The row as the fields say it. Raises VatWrong."""
        return msgspec.structs.replace(
            self._rule,
            stock_country=self.stock.value,
            ship_to=self.ship_to.value,
            buyer=Buyer(self.buyer.currentData()),
            collector=Collector(self.collector.currentData()),
            rate_class=RateClass(self.rate_class.currentData()),
            valid_from=_day(self.begin),
            valid_until=_day(self.end),
            vat_code=self.vat_code.value,
            rate=_rate(self.rate),
            classifier=self.classifier.text(),
            note=self.note_field.text(),
        )

    def take(self) -> None:
        """Keep the row; what is wrong with it is said under the fields."""
        self.note.clear()
        try:
            made = self._made()
        except FvsError as error:
            self._say(error)
            return
        self.keep_button.setEnabled(False)
        self._keep(made, self._say, self.accept)

    def _say(self, error: FvsError) -> None:
        self.keep_button.setEnabled(True)
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
        shapes.make_room(self)


class VatCodeDialog(QDialog):
    """`chosen(code)`: one VAT code for several rows."""

    chosen = Signal(str)

    def __init__(self, count: int, codes: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("VAT code"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        body = QWidget()
        inside = shapes.column(body, margins=20, spacing=look.GAP_BUTTON)
        asked = translate("VatCodeDialog", "VAT code of %n row(s)", "", count)
        inside.addWidget(shapes.label(asked, None, TextSize.PANEL_TITLE, wrap=True))
        self.vat_code = CodeBox()
        self.vat_code.set_entries(codes)
        self.vat_code.setAccessibleName(asked)
        inside.addWidget(self.vat_code)
        inside.addWidget(shapes.secondary(self.tr("Rows that are confirmed must be confirmed anew then."), wrap=True))
        rows.addWidget(body, 1)
        rows.addWidget(look.Hairline())
        self.keep_button = shapes.button(self.tr("&Save"), self.take)
        shapes.semibold(self.keep_button)
        self.keep_button.setDefault(True)
        rows.addLayout(end_row(self, self.keep_button, shapes.button(self.tr("&Cancel"), self.reject)))
        self.resize(_WIDTH, self.sizeHint().height())
        self.vat_code.setFocus()

    def take(self) -> None:
        """Choose what is entered."""
        self.chosen.emit(self.vat_code.value)
        self.accept()


class VatFillDialog(QDialog):
    """`chosen(oss, stocks)`: how distance sales are declared, and where goods lie besides what the settings say."""

    chosen = Signal(bool, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fill the VAT table"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        body = QWidget()
        inside = shapes.column(body, margins=20, spacing=look.GAP_BUTTON)
        inside.addWidget(
            shapes.label(self.tr("How are sales to other EU countries declared?"), None, TextSize.PANEL_TITLE)
        )
        self.oss = QRadioButton(self.tr("By the one-stop shop (OSS): VAT of the destination"))
        self.below = QRadioButton(self.tr("They stay below 10 000 EUR a year: VAT of Lithuania"))
        group = QButtonGroup(self)
        for button in (self.oss, self.below):
            group.addButton(button)
            inside.addWidget(button)
        inside.addWidget(shapes.label(self.tr("Goods also lie in these countries")))
        self.stocks = QLineEdit()
        self.stocks.setMinimumHeight(look.CONTROL_HEIGHT)
        self.stocks.setPlaceholderText("DE, PL, CZ")
        self.stocks.setAccessibleName(self.tr("Goods also lie in these countries"))
        inside.addWidget(self.stocks)
        inside.addWidget(
            shapes.secondary(
                self.tr(
                    "Rows are added for a seller of Lithuania, with each country's rate and how sure each row is. None"
                    " is used before you confirm it; rows that are there stay as they are."
                ),
                wrap=True,
            )
        )
        self.note = shapes.Note()
        inside.addWidget(self.note)
        rows.addWidget(body, 1)
        rows.addWidget(look.Hairline())
        self.fill_button = shapes.button(self.tr("&Add the rows"), self.take)
        shapes.semibold(self.fill_button)
        self.fill_button.setDefault(True)
        self.fill_button.setEnabled(False)
        group.buttonClicked.connect(lambda _: self.fill_button.setEnabled(True))
        rows.addLayout(end_row(self, self.fill_button, shapes.button(self.tr("&Cancel"), self.reject)))
        self.resize(_WIDTH, self.sizeHint().height())

    def take(self) -> None:
        """Choose what is entered."""
        stocks = [part.upper() for part in _COUNTRY.split(self.stocks.text().strip()) if part]
        wrong = next((part for part in stocks if part not in WORDS["country"]), None)
        if wrong is not None:
            self.note.say(wording.sentence(VatWrong("vat_rule_place", value=wrong)).in_one_line, Meaning.ERROR)
            shapes.make_room(self)
            return
        self.chosen.emit(self.oss.isChecked(), stocks)
        self.accept()


def _choice(entries: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
    box = QuietCombo()
    for text, value in entries:
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(chosen))
    return box


def _day(field: QLineEdit) -> date | None:
    text = field.text().strip()
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise VatWrong("vat_rule_day", value=text) from None


def _rate(field: QLineEdit) -> Decimal | None:
    text = field.text().strip().removesuffix("%").strip().replace(",", ".")
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        raise VatWrong("vat_rule_rate", value=field.text().strip()) from None
