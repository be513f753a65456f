"""What to import: since the last time, dates, the last days, or single orders; and how long it will take."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.history import HistoryForecast, HistoryRequest
from fvsestore_gui.model.listing import Filter, Sort
from fvsestore_gui.model.marketplaces import country_of
from fvsestore_gui.model.roles import RoleCheck
from fvsestore_gui.model.runs import Forecast, ImportKind, ImportRequest, Run
from fvsestore_gui.model.stores import Store
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.history_words import quicker_words
from fvsestore_gui.ui.import_card import pace_text
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.order_ids import find_order_ids
from fvsestore_gui.ui.period_choice import Days, as_date, as_qdate, date_field, day_of
from fvsestore_gui.ui.record_table import LANE
from fvsestore_gui.ui.role_lines import summary
from fvsestore_gui.ui.shapes import Icon, Link, Note, label, make_room, row, secondary

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

_ASK_AFTER_MS = 250
_INDENT = 24
#: of so many days reports may be quicker than pages
_LONG_DAYS = 31
_LAST_RUNS = 50
_MOST_WRONG = 5


@dataclass(frozen=True)
class ChosenImport:
    """What the dialog was left with: the request, it in words, and the forecast that was shown (None: none came)."""

    request: ImportRequest
    words: str
    forecast: Forecast | None


class ImportDialog(QDialog):
    """`chosen()` after it was accepted; `history_asked` carries the Days to load by reports instead, or None.

    `roles_asked`: Ką gausite is to be shown. Nothing is asked of Amazon here.
    """

    history_asked = Signal(object)
    roles_asked = Signal()

    def __init__(
        self, office: "Office", jobs: Jobs, settings: QSettings, store: Store, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._jobs, self._settings, self._store = office, jobs, settings, store
        self._today = day_of(office.clock.now())
        self._asking: Job | None = None
        self._asked: ImportRequest | None = None
        self._forecast: Forecast | None = None
        self.setWindowTitle(self.tr("Import orders – {code}").format(code=store.code))
        self.setMinimumWidth(560)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN, look.CARD_MARGIN)
        rows.setSpacing(4)
        #: before the first import: what Amazon will give
        self.gives = Note()
        rows.addWidget(self.gives)
        self._add_since(rows)
        self._add_period(rows)
        self._add_days(rows)
        self._add_ids(rows)
        rows.addSpacing(look.GAP_BUTTON)
        rows.addWidget(look.Hairline())
        rows.addSpacing(look.GAP_BUTTON)
        line = row()
        self._clock_icon = Icon("clock", tone=None)
        self.forecast_label = label(wrap=True)
        line.addWidget(self._clock_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.forecast_label, 1)
        rows.addLayout(line)
        self.note = Note()
        rows.addWidget(self.note)
        self.quicker = Note()
        rows.addWidget(self.quicker)
        rows.addStretch(1)
        rows.addSpacing(look.GAP_ROW)
        self.buttons = QDialogButtonBox()
        self.import_button = self.buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.import_button, self.cancel_button):
            button.setMinimumSize(look.BUTTON_WIDTH, look.CONTROL_HEIGHT)
        self.import_button.setDefault(True)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.history_link = Link(self.tr("Load history of years…"))
        self.history_link.pressed.connect(self._to_history)
        last = row()
        last.addWidget(self.history_link)
        last.addWidget(self.buttons, 1)
        rows.addLayout(last)
        self._soon = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        self._recall()
        for radio in self.radios.values():
            radio.toggled.connect(self._changed)
        self._read_last()
        self._changed()

    # -- building ----------------------------------------------------------------------------------------------------

    @property
    def radios(self) -> dict[ImportKind, QRadioButton]:
        return {
            ImportKind.SINCE_LAST: self.since,
            ImportKind.PERIOD: self.period,
            ImportKind.LAST_DAYS: self.last_days,
            ImportKind.ORDER_IDS: self.by_number,
        }

    def _under(self, rows: QVBoxLayout, *widgets: QWidget) -> None:
        holder = QVBoxLayout()
        holder.setContentsMargins(_INDENT, 0, 0, look.GAP_BUTTON)
        holder.setSpacing(4)
        for widget in widgets:
            holder.addWidget(widget)
        rows.addLayout(holder)

    def _add_since(self, rows: QVBoxLayout) -> None:
        self.since = QRadioButton(self.tr("&Since the last import"))
        self.since_hint = secondary(wrap=True)
        rows.addWidget(self.since)
        self._under(rows, self.since_hint)

    def _add_period(self, rows: QVBoxLayout) -> None:
        self.period = QRadioButton(self.tr("&Dates the orders were created on"))
        month = self._today.replace(day=1)
        self.first, self.last = date_field(self, month), date_field(self, self._today)
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("To, included"))
        self.last.setMaximumDate(as_qdate(self._today))
        self.first.setMaximumDate(as_qdate(self._today))
        fields = QWidget()
        line = row()
        fields.setLayout(line)
        line.addWidget(self.first)
        line.addWidget(label("–"))
        line.addWidget(self.last)
        line.addStretch(1)
        self.period_note = Note()
        self.period_hint = secondary(self._limit_words(), wrap=True)
        rows.addWidget(self.period)
        self._under(rows, fields, self.period_note, self.period_hint)
        for field in (self.first, self.last):
            field.dateChanged.connect(lambda _: self._touched(self.period))

    def _add_days(self, rows: QVBoxLayout) -> None:
        line = row()
        self.last_days = QRadioButton(self.tr("&Last days:"))
        self.days = QSpinBox()
        self.days.setRange(1, 4000)
        self.days.setMinimumHeight(look.CONTROL_HEIGHT)
        self.days.setMinimumWidth(72)
        self.days.setAccessibleName(self.tr("How many days"))
        self.days.valueChanged.connect(lambda _: self._touched(self.last_days))
        self.days_words = secondary()
        line.addWidget(self.last_days)
        line.addWidget(self.days)
        line.addWidget(self.days_words, 1)
        rows.addLayout(line)
        self.days_note = Note()
        self._under(rows, self.days_note)

    def _add_ids(self, rows: QVBoxLayout) -> None:
        self.by_number = QRadioButton(self.tr("&Order numbers"))
        self.ids = QPlainTextEdit()
        self.ids.setPlaceholderText(self.tr("Paste any text: the order numbers in it are found"))
        self.ids.setAccessibleName(self.tr("Order numbers"))
        self.ids.setTabChangesFocus(True)
        self.ids.setFixedHeight(self.fontMetrics().height() * 4 + 14)
        self.ids.textChanged.connect(lambda: self._touched(self.by_number))
        self.ids_note = Note()
        rows.addWidget(self.by_number)
        self._under(rows, self.ids, self.ids_note)

    def _limit_words(self) -> str:
        two_years = earliest_day(self._today)
        long_kept = sorted(
            country
            for country in (country_of(one) for one in self._store.marketplace_ids)
            if country in ("JP", "AU", "SG")
        )
        words = self.tr("Amazon gives two years back, to {day}.").format(day=two_years.isoformat())
        if long_kept:
            words += " " + self.tr("For {countries}: since 2016.").format(countries=", ".join(long_kept))
        return words

    # -- what is chosen ----------------------------------------------------------------------------------------------

    @property
    def kind(self) -> ImportKind:
        return next(kind for kind, radio in self.radios.items() if radio.isChecked())

    def request(self) -> ImportRequest:
        """What the fields say now."""
        kind = self.kind
        if kind is ImportKind.PERIOD:
            first, last = as_date(self.first.date()), as_date(self.last.date())
            bounds = Days(first, last).bounds()
            # Today's end is still to come: then as late as Amazon allows.
            until = None if last >= self._today and first <= last else bounds[1]
            return ImportRequest(kind, created_from=bounds[0], created_until=until)
        if kind is ImportKind.LAST_DAYS:
            return ImportRequest(kind, days=self.days.value())
        if kind is ImportKind.ORDER_IDS:
            return ImportRequest(kind, order_ids=find_order_ids(self.ids.toPlainText()).good)
        return ImportRequest(kind)

    def chosen(self) -> ChosenImport:
        """What to import, and how it is called while it runs."""
        request = self.request()
        if request.kind is ImportKind.PERIOD:
            words = Days(as_date(self.first.date()), as_date(self.last.date())).text()
        elif request.kind is ImportKind.LAST_DAYS:
            words = self.tr("last %n day(s)", "", request.days or 1)
        elif request.kind is ImportKind.ORDER_IDS:
            words = self.tr("%n order(s) by number", "", len(request.order_ids))
        else:
            words = self.tr("since the last import")
        return ChosenImport(request, words, self._forecast if self._asked == request else None)

    def _touched(self, radio: QRadioButton) -> None:
        radio.setChecked(True)
        self._changed()

    def _changed(self) -> None:
        for note in (self.period_note, self.days_note, self.ids_note, self.note, self.quicker):
            note.clear()
        since = self._today - timedelta(days=self.days.value())
        self.days_words.setText(self.tr("from {day}").format(day=since.isoformat()))
        ready = True
        if self.by_number.isChecked():
            found = find_order_ids(self.ids.toPlainText())
            self._say_ids(found.good, found.wrong)
            ready = bool(found.good)
        elif self.period.isChecked() and self.first.date() > self.last.date():
            self.period_note.say(self.tr("The first day is after the last one."), look.Meaning.ERROR)
            ready = False
        self.import_button.setEnabled(ready)
        self.forecast_label.clear()
        self._clock_icon.hide()
        if ready:
            self._soon.start()
        else:
            self._soon.stop()
        make_room(self)

    def _say_ids(self, good: tuple[str, ...], wrong: tuple[str, ...]) -> None:
        said = self.tr("%n order number(s) found.", "", len(good)) if good or wrong else ""
        if wrong:
            shown = ", ".join(wrong[:_MOST_WRONG]) + ("…" if len(wrong) > _MOST_WRONG else "")
            said += " " + self.tr("Not an order number: {numbers}").format(numbers=shown)
        self.ids_note.say(said.strip(), look.Meaning.WARNING if wrong else None)

    # -- what is known of it -----------------------------------------------------------------------------------------

    def _read_last(self) -> None:
        store = self._store

        def work(progress: Progress) -> tuple[Run | None, RoleCheck | None]:
            ids = self._office.runs.ids(
                Filter(store.store_id, reasons=("done",)), Sort("started", descending=True), _LAST_RUNS
            )
            runs: list[Run] = self._office.runs.rows(ids)
            last = next((run for run in runs if run.window_by == "updated" and run.window_until is not None), None)
            return last, None if runs else self._office.connection.roles(store.code)

        self._jobs.run(
            self, self.tr("Reading the last import"), work, lane=LANE, done=lambda found: self._last_came(*found)
        )

    def _last_came(self, run: Run | None, gives: RoleCheck | None) -> None:
        if run is None:
            self.since_hint.setText(self.tr("The first time: everything that changed in the last 30 days."))
        else:
            self.since_hint.setText(
                self.tr("New orders and all changes since {time}.").format(time=wording.date_text(run.window_until))
            )
        if gives is not None:
            meaning, words = summary(gives)
            self.gives.say(words, meaning, link=self.tr("What you get"), pressed=self._to_roles)
            self.gives.setContentsMargins(0, 0, 0, look.GAP_BUTTON)
            make_room(self)

    def _to_roles(self) -> None:
        self.reject()
        self.roles_asked.emit()

    def _ask(self) -> None:
        request, code, history = self.request(), self._store.code, self._history()
        if self._asking is not None:
            self._asking.cancel()

        def work(progress: Progress) -> tuple[Forecast, HistoryForecast | None]:
            forecast = self._office.forecast(code, request)
            return forecast, self._office.history_forecast(code, history) if history is not None else None

        self._asking = self._jobs.run(
            self,
            self.tr("Reckoning"),
            work,
            lane=LANE,
            done=lambda found: self._forecast_came(request, *found),
            failed=lambda error: self._refused(request, error),
        )

    def _history(self) -> HistoryRequest | None:
        """The same period by reports, where it is so long that they may be quicker."""
        days = self._days()
        if days is None or (days.last - days.first).days < _LONG_DAYS:
            return None
        since, until = days.bounds()
        return HistoryRequest(since, None if days.last >= self._today else until)

    def _days(self) -> Days | None:
        """The chosen period, None where none is chosen."""
        if self.kind is ImportKind.PERIOD:
            return Days(as_date(self.first.date()), as_date(self.last.date()))
        if self.kind is ImportKind.LAST_DAYS:
            return Days(self._today - timedelta(days=self.days.value()), self._today)
        return None

    def _forecast_came(self, request: ImportRequest, forecast: Forecast, history: HistoryForecast | None) -> None:
        if request != self.request():
            return
        self._asked, self._forecast = request, forecast
        self._clock_icon.show()
        self.forecast_label.setText(self._forecast_words(request, forecast))
        said = quicker_words(forecast.seconds, history) if history is not None else ""
        self.quicker.say(said, look.Meaning.INFO, action=self.tr("Load by reports…"), pressed=self._to_history)
        make_room(self)

    def _to_history(self) -> None:
        days = self._days()
        self.reject()
        self.history_asked.emit(days)

    def _forecast_words(self, request: ImportRequest, forecast: Forecast) -> str:
        single = request.kind is ImportKind.ORDER_IDS
        if forecast.pages is None or forecast.seconds is None:
            at_once = self.tr(
                "How many orders there are is not known yet. Up to {orders} come at once, then 100 every {pace}."
            )
            orders, pace = wording.number_text(forecast.free_pages * 100), pace_text(forecast.seconds_per_page)
            return wording.closed(at_once.format(orders=orders, pace=pace))
        if single:
            what = self.tr("%n order(s), one by one.", "", forecast.pages)
        else:
            what = self.tr("About %n page(s) of 100 orders.", "", forecast.pages)
        if forecast.seconds < 60:
            return f"{what} {self.tr('It takes less than a minute.')}"
        now = self._office.clock.now()
        ends = wording.moment_text(now + timedelta(seconds=forecast.seconds), now)
        took = self.tr("Amazon lets it take about {time}: done at about {clock}.")
        return f"{what} {took.format(time=wording.span_text(forecast.seconds), clock=ends)}"

    def _refused(self, request: ImportRequest, error: FvsError) -> None:
        if request != self.request():
            return
        self.forecast_label.clear()
        self._clock_icon.hide()
        words = wording.sentence(error).in_one_line
        note = self.note
        if isinstance(error, CorrectInput):
            note = {
                ImportKind.PERIOD: self.period_note,
                ImportKind.LAST_DAYS: self.days_note,
                ImportKind.ORDER_IDS: self.ids_note,
            }.get(request.kind, self.note)
            self.import_button.setEnabled(False)
        note.say(words, look.Meaning.ERROR)
        make_room(self)

    # -- remembered --------------------------------------------------------------------------------------------------

    def _recall(self) -> None:
        days = str(self._settings.value("import/days", "7"))
        self.days.blockSignals(True)
        self.days.setValue(int(days) if days.isdigit() else 7)
        self.days.blockSignals(False)
        kept = str(self._settings.value("import/kind", ImportKind.SINCE_LAST.value))
        chosen = next((radio for kind, radio in self.radios.items() if kind.value == kept), self.since)
        chosen.setChecked(True)
        chosen.setFocus()

    def _accept(self) -> None:
        if not self.import_button.isEnabled():
            return
        if self.kind is not ImportKind.ORDER_IDS:
            self._settings.setValue("import/kind", self.kind.value)
        self._settings.setValue("import/days", str(self.days.value()))
        self.accept()


def earliest_day(today: date) -> date:
    """Two years back; 29 February has no day two years before."""
    return today.replace(year=today.year - 2, day=min(today.day, 28) if today.month == 2 else today.day)
