"""The month under the cursor explained: who counted what, what is missing, what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QPushButton, QScrollArea, QWidget

from fvsestore_gui.model.coverage import Chain, Hole, within_reach
from fvsestore_gui.model.orders import Source
from fvsestore_gui.model.proofs import CheckForecast, Completeness, MonthProof, MonthState, read_stretches
from fvsestore_gui.proof_words import Language, ProofWords
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.import_card import pace_text
from fvsestore_gui.ui.look import TextSize
from fvsestore_gui.ui.month_columns import state_look
from fvsestore_gui.ui.shapes import (
    Card,
    Icon,
    Link,
    button,
    column,
    label,
    row,
    secondary,
    semibold,
)

#: how many of each list are shown; files have all
_IDS, _HOLES, _HELD, _STRETCHES = 24, 12, 12, 16
_IDS_A_ROW = 2


class MonthPanel(Card):
    """`show_state` at once, `show_proof` when it was read. The signals ask for what the buttons and links say."""

    check_asked = Signal()
    fetch_asked = Signal()
    hole_asked = Signal(object)
    order_asked = Signal(str)
    held_asked = Signal()
    #: (ending, language) of a file
    file_asked = Signal(str, str)

    def __init__(self, words: ProofWords, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._now = words, now
        self._busy = False
        self._state: MonthState | None = None
        self._proof: MonthProof | None = None
        self._forecast: CheckForecast | None = None
        rows = column(self, margins=look.CARD_MARGIN, spacing=look.GAP_BUTTON)
        head = row()
        self.icon = Icon("circle", QPalette.ColorRole.PlaceholderText, look.TITLE_ICON)
        self.title = label(size=TextSize.PANEL_TITLE, wrap=True)
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        rows.addLayout(head)
        self.why = label(wrap=True)
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.check_button = button(self.tr("Check the month"), self.check_asked.emit, "arrow-clockwise")
        semibold(self.check_button)
        self.file_button = self._make_file_button()
        buttons = row()
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.file_button)
        buttons.addStretch(1)
        self.forecast_label = secondary(wrap=True)
        # on a small screen all but the title scrolls
        inside = QWidget()
        self._lines = column(inside, spacing=look.GAP_BUTTON)
        self._lines.setContentsMargins(0, 0, 4, 0)
        self._lines.addWidget(self.why)
        self._lines.addLayout(buttons)
        self._lines.addWidget(self.forecast_label)
        self._lines.addWidget(look.Hairline())
        self._lists = QWidget()
        self._lines.addWidget(self._lists)
        self._lines.addStretch(1)
        self.scrolled = QScrollArea()
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.viewport().setAutoFillBackground(False)
        self.scrolled.setWidget(inside)
        # the card's own ground shows through
        inside.setAutoFillBackground(False)
        rows.addWidget(self.scrolled, 1)
        self.fetch_button: QPushButton | None = None
        #: what can be pressed in the lists, for the keyboard and for tests
        self.hole_links: list[Link] = []
        self.order_links: list[Link] = []
        self.show_state(None)

    def _make_file_button(self) -> QPushButton:
        made = button(self.tr("Proof"), lambda: None, "export")
        menu = QMenu(self)
        own: Language = self._words.language
        other: Language = "en" if own == "lt" else "lt"
        menu.addAction(self.tr("PDF, one page…"), lambda: self.file_asked.emit(".pdf", own))
        menu.addAction(self.tr("JSON with everything…"), lambda: self.file_asked.emit(".json", own))
        menu.addSeparator()
        menu.addAction(self.tr("PDF in English…"), lambda: self.file_asked.emit(".pdf", other))
        made.setMenu(menu)
        return made

    # -- what is shown -----------------------------------------------------------------------------------------------

    def set_busy(self, busy: bool) -> None:
        """While something of this store runs, nothing can be asked for."""
        self._busy = busy
        self._enable()

    @property
    def proof(self) -> MonthProof | None:
        """What is shown, once it was read."""
        return self._proof

    def show_state(self, state: MonthState | None) -> None:
        """The month under the cursor; its lists follow. None empties the panel."""
        self._state, self._proof, self._forecast = state, None, None
        self.setVisible(state is not None)
        if state is not None:
            self._say(state)
        self._fill([])
        self._enable()

    def show_proof(self, proof: MonthProof, forecast: CheckForecast | None) -> None:
        """All that is known of it; `forecast` None where it cannot be checked."""
        if self._proof is not None and (self._proof, self._forecast) == (
            replace(proof, as_of=self._proof.as_of),
            forecast,
        ):
            self._proof = proof
            return
        bar = self.scrolled.verticalScrollBar()
        place = bar.value() if self._proof is not None and self._proof.month == proof.month else 0
        self._state, self._proof, self._forecast = proof.state, proof, forecast
        self.setVisible(True)
        self._say(proof.state)
        self._fill(
            [
                *self._counts(proof),
                *self._differences(proof),
                *self._holes(proof),
                *self._held(proof),
                *self._stretches(proof),
            ]
        )
        self._enable()
        # the same month read again: the reader stays where they are
        QTimer.singleShot(0, self.scrolled, lambda: bar.setValue(place))

    def fail(self, text: str) -> None:
        """It could not be read."""
        self.forecast_label.setText(text)

    def _say(self, state: MonthState) -> None:
        tone, icon = state_look(state.completeness)
        self.icon.show_icon(icon, None if isinstance(icon, look.Meaning) else tone)
        self.title.setText(f"{self._words.month(state.month)}: {self._words.state(state.completeness).lower()}")
        look.set_tone(self.title, tone if isinstance(tone, look.Meaning) else QPalette.ColorRole.WindowText)
        self.why.setText(self._words.why(state))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.why.text())

    def _enable(self) -> None:
        state, forecast = self._state, self._forecast
        read = self._proof is not None
        wanted = forecast is not None and not forecast.nothing
        self.check_button.setEnabled(wanted and not self._busy)
        self.file_button.setEnabled(read)
        if self.fetch_button is not None:
            self.fetch_button.setEnabled(not self._busy)
        for link in self.hole_links:
            link.setEnabled(not self._busy)
        if not read or state is None:
            self.forecast_label.clear()
        elif self._busy:
            self.forecast_label.setText(self.tr("Something is being read for this store."))
        else:
            self.forecast_label.setText(self._forecast_words(state, forecast))

    def _forecast_words(self, state: MonthState, forecast: CheckForecast | None) -> str:
        if forecast is None:
            return ""
        if forecast.nothing:
            if state.completeness is Completeness.ONCE:
                return self.tr("What is missing, Amazon gives no more.")
            return self.tr("A check would read nothing: all that can be read was read.")
        parts = []
        if forecast.reports:
            parts.append(self.tr("%n report(s)", "", forecast.reports))
        if forecast.api_windows:
            parts.append(self.tr("%n period(s) through the API", "", forecast.api_windows))
        said = self.tr("A check will ask Amazon for: {what}.").format(what=", ".join(parts))
        if forecast.seconds is None:
            return f"{said} {self.tr('How long that takes is not known yet.')}"
        time = _about(forecast.seconds)
        return f"{said} {wording.closed(self.tr('It takes about {time}.').format(time=time))}"

    # -- the lists ---------------------------------------------------------------------------------------------------

    def _fill(self, parts: Sequence[QWidget]) -> None:
        if not parts:
            self.hole_links, self.order_links, self.fetch_button = [], [], None
        gone, self._lists = self._lists, QWidget()
        lines = column(self._lists, spacing=4)
        for part in parts:
            lines.addWidget(part)
        self._lines.replaceWidget(gone, self._lists)
        gone.hide()
        gone.deleteLater()

    def _head(self, text: str) -> QWidget:
        # a head that cannot break would push all that stands under it out of the panel
        made = label(text, wrap=True)
        semibold(made)
        made.setContentsMargins(0, 6, 0, 0)
        return made

    def _counts(self, proof: MonthProof) -> list[QWidget]:
        self.hole_links, self.order_links, self.fetch_button = [], [], None
        words, state, counts = self._words, proof.state, proof.state.counts
        made = QWidget()
        grid = _grid(made)
        for line, (source, orders, holes) in enumerate(
            (
                (Source.API, counts.api, state.api_holes),
                (Source.REPORT, counts.report, state.report_holes),
            )
        ):
            windows = [one for one in proof.windows if one.counts_as is source]
            if not holes:
                read = words("read_whole")
            elif windows:
                read = words("read_partly", holes=wording.number_text(len(holes)))
            else:
                read = words("not_read")
            number = label(wording.number_text(orders))
            semibold(number)
            grid.addWidget(label(words.source(source)), line, 0)
            grid.addWidget(number, line, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(secondary(read, wrap=True), line, 2)
        told = [f"{words('named_by_both')}: {wording.number_text(counts.both)}"]
        if state.compared:
            told.append(f"{words('only_api')}: {wording.number_text(counts.only_api)}")
            told.append(f"{words('only_report')}: {wording.number_text(counts.only_report)}")
        parts = [self._head(words("counts")), made, label(" · ".join(told), wrap=True)]
        if counts.elsewhere:
            parts.append(secondary(words("elsewhere", count=wording.number_text(counts.elsewhere)), wrap=True))
        sums = [f"{wording.money_text(one.total, one.currency)}\u00a0{one.currency}" for one in proof.per_currency]
        if sums:
            parts.append(label(f"{words('totals')}: {' · '.join(sums)}", wrap=True))
        return parts

    def _differences(self, proof: MonthProof) -> list[QWidget]:
        if not (proof.only_api or proof.only_report):
            return []
        parts = [self._head(self._words("differences"))]
        for name, ids in (("differences_api", proof.only_api), ("differences_report", proof.only_report)):
            if not ids:
                continue
            parts.append(label(self._words(name, count=wording.number_text(len(ids))), wrap=True))
            made = QWidget()
            grid = _grid(made)
            for place, order_id in enumerate(ids[:_IDS]):
                link = Link(order_id)
                link.pressed.connect(self._teller(self.order_asked.emit, order_id))
                self.order_links.append(link)
                grid.addWidget(link, place // _IDS_A_ROW, place % _IDS_A_ROW)
            parts.append(made)
            parts += self._more(len(ids) - _IDS)
        self.fetch_button = button(self.tr("Fetch the differences"), self.fetch_asked.emit, "download-simple")
        holder = QWidget()
        line = row()
        holder.setLayout(line)
        line.addWidget(self.fetch_button)
        line.addStretch(1)
        parts.append(holder)
        if proof.only_api:
            note = self.tr("For what only the API named a new report is made. It may lag, or leave out certain orders.")
            parts.append(secondary(note, wrap=True))
        return parts

    def _holes(self, proof: MonthProof) -> list[QWidget]:
        state = proof.state
        holes = state.holes or (*state.api_holes, *state.report_holes)
        if not holes:
            return []
        parts = [self._head(self._words("holes"))]
        for hole in holes[:_HOLES]:
            parts.append(self._hole(hole))
        return [*parts, *self._more(len(holes) - _HOLES)]

    def _hole(self, hole: Hole) -> QWidget:
        made = QWidget()
        rows = column(made)
        line = row()
        line.addWidget(label(wording.period_text(hole.since, hole.until)))
        line.addStretch(1)
        if within_reach(hole, self._now()) is None:
            line.addWidget(secondary(self.tr("Amazon gives it no more")))
        elif hole.source is not Source.REPORT:
            link = Link(self.tr("Read now"))
            link.pressed.connect(self._teller(self.hole_asked.emit, hole))
            link.setAccessibleDescription(wording.period_text(hole.since, hole.until))
            self.hole_links.append(link)
            line.addWidget(link)
        rows.addLayout(line)
        said = self._words.hole(hole)
        countries = sorted(wording.marketplace_name(one) for one in hole.marketplace_ids)
        if self._proof is not None and len(countries) < len(self._proof.marketplace_ids):
            said = f"{said}: {', '.join(countries)}"
        rows.addWidget(secondary(said, wrap=True))
        return made

    def _held(self, proof: MonthProof) -> list[QWidget]:
        if not proof.held:
            return []
        parts = [self._head(self._words("held"))]
        made = QWidget()
        grid = _grid(made)
        for line, one in enumerate(proof.held[:_HELD]):
            grid.addWidget(label(one.order_id or self._words("without_number")), line, 0)
            grid.addWidget(secondary(wording.word("held_reason", one.reason), wrap=True), line, 1)
        parts.append(made)
        parts += self._more(len(proof.held) - _HELD)
        link = Link(self.tr("Show what is held"))
        link.pressed.connect(self.held_asked.emit)
        parts.append(link)
        return parts

    def _stretches(self, proof: MonthProof) -> list[QWidget]:
        stretches = read_stretches(proof.windows)
        if not stretches:
            return []
        words = self._words
        parts = [self._head(words("read_windows"))]
        for one in stretches[:_STRETCHES]:
            made = QWidget()
            rows = column(made)
            line = row()
            line.addWidget(label(wording.period_text(one.since, one.until)))
            line.addWidget(secondary(words.source(one.source)))
            line.addStretch(1)
            rows.addLayout(line)
            told = [
                self.tr("by {what}").format(what=words(f"by_{one.window_by}")),
                self.tr("%n window(s)", "", one.windows),
                self.tr("%n page(s)", "", one.pages),
                self.tr("read {time}").format(time=wording.date_text(one.last_read)),
            ]
            chain = f"{words('chain').lower()} {words.chain(one.chain)}"
            broken = one.chain is Chain.BROKEN
            below = label(f"{' · '.join(told)} · {chain}", look.Meaning.ERROR, wrap=True) if broken else None
            rows.addWidget(below or secondary(f"{' · '.join(told)} · {chain}", wrap=True))
            parts.append(made)
        return [*parts, *self._more(len(stretches) - _STRETCHES)]

    def _more(self, count: int) -> list[QWidget]:
        return [secondary(self.tr("and %n more; the JSON file has all", "", count))] if count > 0 else []

    def _teller(self, tell: Callable[[object], object], value: object) -> Callable[[], object]:
        return lambda: tell(value)


def _grid(parent: QWidget) -> QGridLayout:
    made = QGridLayout(parent)
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(look.CARD_MARGIN)
    made.setVerticalSpacing(2)
    made.setColumnStretch(4, 1)
    return made


def _about(seconds: float) -> str:
    """An estimate: whole minutes where it is minutes."""
    return pace_text(seconds) if seconds < 3_600 else wording.duration_text(round(seconds / 60) * 60)
