"""What stands beside a question of Operacijos: one kind of field for each kind of value, with its sentence below.

An answer knows its value and nothing of the others. `edited` comes with every change by the user.
"""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from fvsestore_gui.model.posting_fields import MOST_PAYMENT_DAYS, Holds, PostingField
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.code_box import CodeBox, Entry, QuietCombo, Search
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.posting_words import CHOICE_WORDS

_CODE_WIDTH = 200
_COUNTRY_WIDTH = 152
_TEMPLATE_WIDTH = 420
_CHOICE_WIDTH = 260
_DATE_FORMAT = "yyyy-MM-dd"


class Answer(QWidget):
    """Base of them: `line` holds the field and what stands beside it, `note` the sentence below."""

    edited = Signal()

    def __init__(self, field: PostingField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.name = field.name
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        self.line: QHBoxLayout = shapes.row()
        self.note = shapes.Note()
        rows.addLayout(self.line)
        rows.addWidget(self.note)

    @property
    def title(self) -> str:
        return wording.word("field", self.name)

    @property
    def value(self) -> Any:
        raise NotImplementedError  # every kind has its own; Qt classes cannot be abstract

    def show_value(self, value: Any) -> None:
        """A saved value."""
        raise NotImplementedError  # as above

    @property
    def focus_widget(self) -> QWidget:
        """Where the cursor goes."""
        raise NotImplementedError  # as above

    def say(self, text: str, meaning: Meaning | None = None) -> None:
        """What is wrong with the value, "" for nothing."""
        self.note.say(text, meaning)
        self.focus_widget.setAccessibleDescription(text)

    def _add(self, widget: QWidget) -> None:
        widget.setAccessibleName(self.title)
        self.line.addWidget(widget)


class CodeAnswer(Answer):
    """A code of Finvalda: its name stands beside it."""

    def __init__(self, field: PostingField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._listed = True
        self.box = CodeBox()
        self.box.setFixedWidth(_CODE_WIDTH)
        self._add(self.box)
        self._name = shapes.Elided()
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.set_tone(self._name, QPalette.ColorRole.PlaceholderText)
        self.line.addWidget(self._name, 1)
        self.box.edited.connect(self._typed)

    @property
    def value(self) -> str:
        return self.box.value

    def show_value(self, value: str) -> None:
        self.box.show_value(value)
        self._show_name()

    @property
    def focus_widget(self) -> QWidget:
        return self.box

    def set_entries(self, entries: Sequence[Entry], search: Search | None = None) -> None:
        self.box.set_entries(entries, search)
        self._show_name()

    def set_placeholder(self, text: str) -> None:
        """What is meant where nothing is typed."""
        self.box.field.setPlaceholderText(text)

    def say(self, text: str, meaning: Meaning | None = None) -> None:
        if not text and self._listed and self.box.knows_all and self.value and self.box.name_of(self.value) is None:
            # a list that was read is not the last word: typing stays possible
            text, meaning = self.tr("Finvalda's list has no such code."), Meaning.WARNING
        super().say(text, meaning)
        self.box.mark(meaning)

    def _typed(self) -> None:
        self._show_name()
        self.edited.emit()

    def _show_name(self) -> None:
        self._name.setText(self.box.name_of(self.value) or "")


class TextAnswer(Answer):
    """A plain text, or a template."""

    def __init__(self, field: PostingField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = Field()
        template = field.holds is Holds.TEMPLATE
        self.box.setFixedWidth(_TEMPLATE_WIDTH if template else _CODE_WIDTH)
        self._add(self.box)
        self.line.addStretch(1)
        self.box.textEdited.connect(lambda _: self.edited.emit())
        self.box.text_given.connect(self._given)

    @property
    def value(self) -> str:
        return self.box.text().strip()

    def show_value(self, value: str) -> None:
        self.box.setText(value)

    @property
    def focus_widget(self) -> QWidget:
        return self.box

    def set_placeholder(self, text: str) -> None:
        """What is meant where nothing is typed."""
        self.box.setPlaceholderText(text)

    def say(self, text: str, meaning: Meaning | None = None) -> None:
        super().say(text, meaning)
        self.box.mark(meaning)

    def _given(self, text: str) -> None:
        self.box.insert(" ".join(text.split()))
        self.edited.emit()


class CountryAnswer(CodeAnswer):
    """A country by its ISO code; small letters become capitals."""

    def __init__(self, field: PostingField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box.setFixedWidth(_COUNTRY_WIDTH)
        self._listed = False

    @property
    def value(self) -> str:
        return super().value.upper()


class ChoiceAnswer(Answer):
    """One of a few words."""

    def __init__(self, field: PostingField, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._of: type[Enum] | None = None
        self.box = QuietCombo()
        self.box.setFixedWidth(_CHOICE_WIDTH)
        for value in field.values:
            self.box.addItem(choice_word(words or field.name, value), value)
        self._add(self.box)
        self.line.addStretch(1)
        self.box.activated.connect(lambda _: self.edited.emit())

    @property
    def value(self) -> Any:
        chosen = self.box.currentData()
        return self._of(chosen) if self._of is not None else chosen

    def show_value(self, value: Any) -> None:
        self._of = type(value) if isinstance(value, Enum) else None
        self.box.setCurrentIndex(self.box.findData(value.value if isinstance(value, Enum) else value))

    @property
    def focus_widget(self) -> QWidget:
        return self.box


class FlagAnswer(Answer):
    """Yes or no; `text` says what yes is."""

    def __init__(self, field: PostingField, text: str, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QCheckBox(text)
        self.box.setMinimumHeight(look.CONTROL_HEIGHT)
        self._add(self.box)
        self.line.addStretch(1)
        self.box.clicked.connect(lambda _: self.edited.emit())

    @property
    def value(self) -> bool:
        return self.box.isChecked()

    def show_value(self, value: bool) -> None:
        self.box.setChecked(value)

    @property
    def focus_widget(self) -> QWidget:
        return self.box


class StatusesAnswer(Answer):
    """Which states of orders become operations."""

    def __init__(self, field: PostingField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.boxes: dict[str, QCheckBox] = {}
        for status in field.values:
            made = self.boxes[status] = QCheckBox(wording.word("order_status", status))
            made.setMinimumHeight(look.CONTROL_HEIGHT)
            made.clicked.connect(lambda _: self.edited.emit())
            self.line.addWidget(made)
        self.line.addStretch(1)

    @property
    def value(self) -> tuple[str, ...]:
        return tuple(status for status, box in self.boxes.items() if box.isChecked())

    def show_value(self, value: Sequence[str]) -> None:
        for status, box in self.boxes.items():
            box.setChecked(status in value)

    @property
    def focus_widget(self) -> QWidget:
        return next(iter(self.boxes.values()))


class DaysAnswer(Answer):
    """Days to the payment, or Finvalda's own term of the client."""

    def __init__(self, field: PostingField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.own = QCheckBox(self.tr("by the client's term in Finvalda"))
        self.own.setMinimumHeight(look.CONTROL_HEIGHT)
        self.days = QSpinBox()
        self.days.setRange(0, MOST_PAYMENT_DAYS)
        self.days.setValue(14)
        self.days.setSuffix(self.tr(" days"))
        self.days.setMinimumHeight(look.CONTROL_HEIGHT)
        self._add(self.own)
        self._add(self.days)
        self.line.addStretch(1)
        self.own.clicked.connect(lambda _: self._changed())
        self.days.valueChanged.connect(lambda _: self.edited.emit())

    @property
    def value(self) -> int | None:
        return None if self.own.isChecked() else self.days.value()

    def show_value(self, value: int | None) -> None:
        with QSignalBlocker(self.days):
            self.own.setChecked(value is None)
            if value is not None:
                self.days.setValue(value)
        self.days.setEnabled(value is not None)

    @property
    def focus_widget(self) -> QWidget:
        return self.own

    def _changed(self) -> None:
        self.days.setEnabled(not self.own.isChecked())
        self.edited.emit()


class DayAnswer(Answer):
    """A day, or none."""

    def __init__(self, field: PostingField, text: str, proposed: date, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.on = QCheckBox(text)
        self.on.setMinimumHeight(look.CONTROL_HEIGHT)
        self.day = QDateEdit()
        self.day.setDisplayFormat(_DATE_FORMAT)
        self.day.setCalendarPopup(True)
        self.day.setLocale(QLocale())
        self.day.setMinimumHeight(look.CONTROL_HEIGHT)
        self.day.setDate(QDate(proposed.year, proposed.month, proposed.day))
        self._add(self.on)
        self._add(self.day)
        self.line.addStretch(1)
        self.on.clicked.connect(lambda _: self._changed())
        self.day.dateChanged.connect(lambda _: self.edited.emit())

    @property
    def value(self) -> date | None:
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day()) if self.on.isChecked() else None

    def show_value(self, value: date | None) -> None:
        with QSignalBlocker(self.day):
            self.on.setChecked(value is not None)
            if value is not None:
                self.day.setDate(QDate(value.year, value.month, value.day))
        self.day.setEnabled(value is not None)

    @property
    def focus_widget(self) -> QWidget:
        return self.on

    def _changed(self) -> None:
        self.day.setEnabled(self.on.isChecked())
        self.edited.emit()


class PairsAnswer(Answer):
    """A small table: a country, and what is taken for it."""

    def __init__(self, field: PostingField, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._pairs: list[tuple[QWidget, CodeBox, CodeBox]] = []
        self._countries: Sequence[Entry] = ()
        self._entries: Sequence[Entry] = ()
        self._search: Search | None = None
        rows = QWidget()
        self._rows = shapes.column(rows, spacing=4)
        self.add_button = shapes.button(self.tr("Add"), self._add_empty, "plus")
        self.add_button.setAccessibleName(self.tr("Add: {0}").format(self.title))
        self._rows.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.addWidget(rows)
        self.line.addStretch(1)

    @property
    def value(self) -> dict[str, str]:
        upper = self.field.holds is Holds.COUNTRIES
        return {
            country.value.upper(): code.value.upper() if upper else code.value
            for _, country, code in self._pairs
            if country.value or code.value
        }

    def show_value(self, value: dict[str, str]) -> None:
        for row, _, _ in list(self._pairs):
            self._drop(row)
        for country, code in sorted(value.items()):
            self._add_pair(country, code)

    @property
    def focus_widget(self) -> QWidget:
        return self._pairs[0][2] if self._pairs else self.add_button

    def set_entries(self, countries: Sequence[Entry], entries: Sequence[Entry], search: Search | None = None) -> None:
        """What can be chosen on the two sides."""
        self._countries, self._entries, self._search = countries, entries, search
        for _, country, code in self._pairs:
            country.set_entries(countries)
            code.set_entries(entries, search)

    def say(self, text: str, meaning: Meaning | None = None) -> None:
        super().say(text, meaning)
        for _, _, code in self._pairs:
            code.mark(meaning)

    def _add_empty(self) -> None:
        self._add_pair("", "")
        self._pairs[-1][1].setFocus()

    def _add_pair(self, country: str, code: str) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP_BUTTON)
        left, right = CodeBox(), CodeBox()
        left.setFixedWidth(_COUNTRY_WIDTH)
        right.setFixedWidth(_CODE_WIDTH)
        left.setAccessibleName(self.tr("Country"))
        right.setAccessibleName(self.title)
        left.set_entries(self._countries)
        right.set_entries(self._entries, self._search)
        left.show_value(country)
        right.show_value(code)
        line.addWidget(left)
        line.addWidget(shapes.secondary("→"))
        line.addWidget(right)
        line.addWidget(shapes.icon_button("trash", self.tr("Remove this line"), self._remover(row)))
        for box in (left, right):
            box.edited.connect(self.edited)
        self._rows.insertWidget(self._rows.count() - 1, row)
        self._pairs.append((row, left, right))

    def _remover(self, row: QWidget) -> Callable[[], object]:
        def remove() -> None:
            self._drop(row)
            self.add_button.setFocus()
            self.edited.emit()

        return remove

    def _drop(self, row: QWidget) -> None:
        self._pairs = [pair for pair in self._pairs if pair[0] is not row]
        row.hide()
        row.deleteLater()


def choice_word(words: str, value: str) -> str:
    """The word for a value of a choice."""
    return QCoreApplication.translate("words", CHOICE_WORDS[words][value])
