"""Which orders of the past to load by Amazon's reports, how long it will take, and what reports lack."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.history import HistoryForecast, HistoryRequest
from fvsestore_gui.model.stores import Store
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.history_words import forecast_words, stored_words
from fvsestore_gui.ui.import_dialog import earliest_day
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.period_choice import Days, as_date, as_qdate, date_field, day_of, days_of
from fvsestore_gui.ui.record_table import LANE
from fvsestore_gui.ui.shapes import Icon, Link, Note, label, make_room, row, secondary

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

_ASK_AFTER_MS = 250
_INDENT = 24
#: what can be chosen, by its name in the settings
_CHOICES = ("kept", "last_30", "year", "year_before", "own")


@dataclass(frozen=True)
class ChosenHistory:
    """What the dialog was left with: the request, and its period in words."""

    request: HistoryRequest
    words: str


class HistoryDialog(QDialog):
    """`chosen()` after it was accepted; `files_asked` and `slices_asked` lead elsewhere. Nothing is asked of Amazon."""

    files_asked = Signal()
    slices_asked = Signal()

    def __init__(
        self,
        office: "Office",
        jobs: Jobs,
        settings: QSettings,
        store: Store,
        days: Days | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`days` is a period to begin with; without it, what was chosen last."""
        super().__init__(parent)
        self._office, self._jobs, self._settings, self._store = office, jobs, settings, store
        self._today = day_of(office.clock.now())
        self._asking: Job | None = None
        self.forecast: HistoryForecast | None = None
        self.setWindowTitle(self.tr("Load history – {code}").format(code=store.code))
        self.setMinimumWidth(560)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        rows.setSpacing(4)
        about = secondary(
            self.tr(
                "Orders of the past come by Amazon's reports, up to thirty days in one: "
                "years take minutes and not days."
            ),
            wrap=True,
        )
        rows.addWidget(about)
        rows.addSpacing(look.GAP_BUTTON)
        self._add_choices(rows)
        rows.addSpacing(look.GAP_BUTTON)
        rows.addWidget(look.Hairline())
        rows.addSpacing(look.GAP_BUTTON)
        self._add_expected(rows)
        rows.addSpacing(look.GAP_ROW)
        self._add_buttons(rows)
        self._soon = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        self._recall(days)
        for radio in self.radios.values():
            radio.toggled.connect(self._changed)
        self.fresh.toggled.connect(self._changed)
        self._changed()

    # -- building ----------------------------------------------------------------------------------------------------

    def _add_choices(self, rows: QVBoxLayout) -> None:
        self._kept = Days(earliest_day(self._today), self._today)
        words = {
            "kept": self.tr("&All that Amazon keeps: two years"),
            "last_30": self.tr("Last &30 days"),
            "year": self.tr("&This year"),
            "year_before": self.tr("Last &year"),
            "own": self.tr("&Other dates"),
        }
        self.radios: dict[str, QRadioButton] = {}
        for name in _CHOICES:
            radio = self.radios[name] = QRadioButton(words[name])
            line = row()
            line.addWidget(radio)
            days = self._days_of(name)
            if days is not None:
                line.addWidget(secondary(days.text()))
            line.addStretch(1)
            rows.addLayout(line)
        self.first, self.last = date_field(self, self._kept.first), date_field(self, self._today)
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("To, included"))
        for field in (self.first, self.last):
            field.setMaximumDate(as_qdate(self._today))
            field.dateChanged.connect(self._dated)
        fields = QHBoxLayout()
        fields.setContentsMargins(_INDENT, 0, 0, 0)
        fields.setSpacing(look.GAP_BUTTON)
        fields.addWidget(self.first)
        fields.addWidget(label("–"))
        fields.addWidget(self.last)
        fields.addStretch(1)
        rows.addLayout(fields)
        self.period_note = Note()
        note = QHBoxLayout()
        note.setContentsMargins(_INDENT, 0, 0, 0)
        note.addWidget(self.period_note)
        rows.addLayout(note)
        self.fresh = QCheckBox(self.tr("Load again what is loaded already"))
        self.fresh.setToolTip(self.tr("For instance where orders were changed long after they were placed."))
        self.fresh.hide()
        rows.addSpacing(4)
        rows.addWidget(self.fresh)

    def _add_expected(self, rows: QVBoxLayout) -> None:
        self._clock_icon = Icon("clock")
        self.forecast_label = label(wrap=True)
        self._stored_icon = Icon(look.Meaning.GOOD)
        self.stored_label = label(wrap=True)
        self.slices_link = Link(self.tr("Show parts"))
        self.slices_link.pressed.connect(self.slices_asked)
        self.lacks_label = label(
            self.tr(
                "Reports lack Amazon's own total of an order, the breakdown of its sums and its parcels. The total is "
                "added up from the lines; the rest can be completed afterwards, order by order."
            ),
            wrap=True,
        )
        for icon, words, link in (
            (self._clock_icon, self.forecast_label, None),
            (self._stored_icon, self.stored_label, self.slices_link),
            (Icon(look.Meaning.INFO), self.lacks_label, None),
        ):
            line = row()
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(words, 1)
            if link is not None:
                line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
            rows.addLayout(line)
        self.note = Note()
        rows.addWidget(self.note)
        rows.addStretch(1)

    def _add_buttons(self, rows: QVBoxLayout) -> None:
        self.buttons = QDialogButtonBox()
        self.load_button = self.buttons.addButton(self.tr("Load"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.load_button, self.cancel_button):
            button.setMinimumSize(look.BUTTON_WIDTH, look.CONTROL_HEIGHT)
        self.load_button.setDefault(True)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.files_link = Link(self.tr("I have a report file"))
        self.files_link.setToolTip(self.tr("Import reports that were downloaded by hand"))
        self.files_link.pressed.connect(self._to_files)
        line = row()
        line.addWidget(self.files_link)
        line.addWidget(self.buttons, 1)
        rows.addLayout(line)

    def _days_of(self, name: str) -> Days | None:
        return self._kept if name == "kept" else days_of(name, self._today)

    # -- what is chosen ----------------------------------------------------------------------------------------------

    @property
    def choice(self) -> str:
        return next(name for name, radio in self.radios.items() if radio.isChecked())

    def days(self) -> Days:
        """The chosen period."""
        return self._days_of(self.choice) or Days(as_date(self.first.date()), as_date(self.last.date()))

    def request(self) -> HistoryRequest:
        """What the fields say now."""
        days = self.days()
        since, until = days.bounds()
        # today's end is still to come: then as late as Amazon allows
        open_ended = days.last >= self._today and days.first <= days.last
        return HistoryRequest(since, None if open_ended else until, self.fresh.isChecked())

    def chosen(self) -> ChosenHistory:
        """What to load, and how it is called while it runs."""
        return ChosenHistory(self.request(), self.days().text())

    def _dated(self) -> None:
        self.radios["own"].setChecked(True)
        self._changed()

    def _changed(self) -> None:
        self.period_note.clear()
        self.note.clear()
        self._say(None)
        days = self.days()
        if days.first > days.last:
            self._soon.stop()
            self.period_note.say(self.tr("The first day is after the last one."), look.Meaning.ERROR)
            self.load_button.setEnabled(False)
        else:
            self.load_button.setEnabled(True)
            self._soon.start()
        make_room(self)

    # -- what is known of it -----------------------------------------------------------------------------------------

    def _ask(self) -> None:
        request, code = self.request(), self._store.code
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._jobs.run(
            self,
            self.tr("Reckoning"),
            lambda progress: self._office.history_forecast(code, request),
            lane=LANE,
            done=lambda forecast: self._forecast_came(request, forecast),
            failed=lambda error: self._refused(request, error),
        )

    def _forecast_came(self, request: HistoryRequest, forecast: HistoryForecast) -> None:
        if request == self.request():
            self._say(forecast)
            self.load_button.setEnabled(forecast.slices > 0)
            make_room(self)

    def _say(self, forecast: HistoryForecast | None) -> None:
        self.forecast = forecast
        self._clock_icon.setVisible(forecast is not None)
        self.forecast_label.setText("" if forecast is None else forecast_words(forecast, self._office.clock.now()))
        stored = forecast is not None and forecast.stored > 0
        for part in (self._stored_icon, self.stored_label, self.slices_link):
            part.setVisible(stored)
        self.stored_label.setText(stored_words(forecast) if forecast is not None and stored else "")
        self.fresh.setVisible(stored or self.fresh.isChecked())

    def _refused(self, request: HistoryRequest, error: FvsError) -> None:
        if request != self.request():
            return
        words = wording.sentence(error).in_one_line
        note = self.note
        if isinstance(error, CorrectInput):
            self.load_button.setEnabled(False)
            note = self.period_note
        note.say(words, look.Meaning.ERROR)
        make_room(self)

    # -- remembered --------------------------------------------------------------------------------------------------

    def _recall(self, days: Days | None) -> None:
        kept = str(self._settings.value("history/choice", "kept"))
        chosen = self.radios.get(kept, self.radios["kept"])
        if days is not None:
            chosen = self.radios[self._name_of(days)]
            for field, day in ((self.first, days.first), (self.last, days.last)):
                field.blockSignals(True)
                field.setDate(as_qdate(max(day, self._kept.first)))
                field.blockSignals(False)
        chosen.setChecked(True)
        chosen.setFocus()

    def _name_of(self, days: Days) -> str:
        return next((name for name in _CHOICES if self._days_of(name) == days), "own")

    def _accept(self) -> None:
        if not self.load_button.isEnabled():
            return
        if self.choice != "own":
            self._settings.setValue("history/choice", self.choice)
        self.accept()

    def _to_files(self) -> None:
        self.reject()
        self.files_asked.emit()
