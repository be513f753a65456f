"""Which period: all, today, the last days, this month and the like, or two dates. Days are Vilnius days."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from fvsestore_gui.clock import Clock
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.shapes import label

DATE_SHAPE = "yyyy-MM-dd"


@dataclass(frozen=True)
class Days:
    """First and last day, both included."""

    first: date
    last: date

    def bounds(self) -> tuple[datetime, datetime]:
        """From the first moment to just after the last one, on Vilnius clocks, aware."""
        return (
            datetime.combine(self.first, time(), wording.VILNIUS),
            datetime.combine(self.last + timedelta(days=1), time(), wording.VILNIUS),
        )

    def text(self) -> str:
        if self.first == self.last:
            return self.first.isoformat()
        return f"{self.first.isoformat()} – {self.last.isoformat()}"


def as_date(given: QDate) -> date:
    return date(given.year(), given.month(), given.day())


def as_qdate(given: date) -> QDate:
    return QDate(given.year, given.month, given.day)


def date_field(parent: QWidget, given: date) -> QDateEdit:
    """A date with a calendar, written as everywhere here: 2026-11-22."""
    field = QDateEdit(as_qdate(given), parent)
    field.setDisplayFormat(DATE_SHAPE)
    field.setCalendarPopup(True)
    field.setMinimumHeight(look.CONTROL_HEIGHT)
    field.setLocale(QLocale())
    field.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    return field


def day_of(moment: datetime) -> date:
    """The Vilnius day of a UTC time."""
    return wording.local(moment).date()


class DaysDialog(QDialog):
    """Asks for two dates."""

    def __init__(self, days: Days, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Period"))
        self.first = date_field(self, days.first)
        self.last = date_field(self, days.last)
        self._trouble = label()
        self._trouble.setWordWrap(True)
        look.set_tone(self._trouble, look.Meaning.ERROR)
        self._trouble.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(look.GAP_LABEL)
        form.setVerticalSpacing(look.GAP_ROW)
        form.addRow(self.tr("&From"), self.first)
        form.addRow(self.tr("&To, included"), self.last)
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(self.tr("Show"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        rows.setSpacing(look.GAP_ROW)
        rows.addLayout(form)
        rows.addWidget(self._trouble)
        rows.addWidget(self.buttons)

    def days(self) -> Days:
        return Days(as_date(self.first.date()), as_date(self.last.date()))

    def _accept(self) -> None:
        if self.days().first > self.days().last:
            self._trouble.setText(self.tr("The first day is after the last one."))
            self._trouble.show()
            self.last.setFocus()
            return
        self.accept()


class PeriodChoice(QComboBox):
    """`days()` is what is chosen, None for all. `changed` comes when it becomes another."""

    changed = Signal()

    def __init__(self, clock: Clock, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._own: Days | None = None
        self._last = 0
        self.setAccessibleName(name)
        self.setMinimumHeight(look.CONTROL_HEIGHT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choices = ("all", "today", "last_7", "last_30", "month", "month_before", "quarter", "year", "year_before")
        words = {
            "all": self.tr("All time"),
            "today": self.tr("Today"),
            "last_7": self.tr("Last 7 days"),
            "last_30": self.tr("Last 30 days"),
            "month": self.tr("This month"),
            "month_before": self.tr("Last month"),
            "quarter": self.tr("This quarter"),
            "year": self.tr("This year"),
            "year_before": self.tr("Last year"),
        }
        for choice in self._choices:
            self.addItem(words[choice], choice)
        self.addItem(self.tr("Other dates…"), "own")
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("2026-11-01 – 2026-11-22") + 48)
        self.setMaxVisibleItems(12)
        self.activated.connect(self._activated)

    def days(self) -> Days | None:
        """The chosen days, reckoned from today in Vilnius."""
        choice = self.currentData()
        if choice == "own":
            return self._own
        return days_of(str(choice), day_of(self._clock.now()))

    def choose(self, days: Days | None) -> None:
        """Set two dates, or all time."""
        self._own = days
        place = self.findData("own") if days is not None else 0
        self._name_own()
        self.setCurrentIndex(place)
        self._last = place
        self.changed.emit()

    def begin_with(self, choice: str) -> None:
        """Set a named period such as "month" before anybody has chosen one; nobody is told."""
        self._last = self.findData(choice)
        self.setCurrentIndex(self._last)

    def _name_own(self) -> None:
        place = self.findData("own")
        self.setItemText(place, self._own.text() if self._own is not None else self.tr("Other dates…"))

    def _activated(self, place: int) -> None:
        if self.itemData(place) != "own":
            if self._own is not None:
                self._own = None
                self._name_own()
            self._last = place
            self.changed.emit()
            return
        today = day_of(self._clock.now())
        before = self._own or days_of(str(self.itemData(self._last)), today) or Days(today.replace(day=1), today)
        dialog = DaysDialog(before, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.choose(dialog.days())
        else:
            self.setCurrentIndex(self._last)
        dialog.deleteLater()


def days_of(choice: str, today: date) -> Days | None:
    """The days of a named period that ends or is under way today; None for all time."""
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    quarter = today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1)
    return {
        "today": Days(today, today),
        "last_7": Days(today - timedelta(days=6), today),
        "last_30": Days(today - timedelta(days=29), today),
        "month": Days(month, today),
        "month_before": Days(before.replace(day=1), before),
        "quarter": Days(quarter, today),
        "year": Days(today.replace(month=1, day=1), today),
        "year_before": Days(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }.get(choice)
