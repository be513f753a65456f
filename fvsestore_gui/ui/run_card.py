"""One import told whole: the check of its sums, what was asked for, what Amazon refused, why it failed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fvsestore_gui.model.coverage import Chain, LedgerEntry
from fvsestore_gui.model.proofs import chain_of, read_stretches
from fvsestore_gui.model.runs import Counts, ImportKind, Run, RunState
from fvsestore_gui.proof_words import ProofWords
from fvsestore_gui.ui import look, wording
from fvsestore_gui.ui.look import TextSize
from fvsestore_gui.ui.run_columns import fell_back_words
from fvsestore_gui.ui.shapes import Card, Icon, Link, Note, column, escaped, icon_button, label, row, secondary

translate = QCoreApplication.translate

#: how many of them are named
_PERIODS = 3
_SIGNS = ("=", "+", "+", "+")


def sum_words(counts: Counts, of: str = "") -> str:
    """ "received <b>312</b> = new <b>41</b> + …" as rich text."""
    words = (
        (translate("runs", "received"), counts.received),
        (translate("runs", "new"), counts.new),
        (translate("runs", "changed"), counts.changed),
        (translate("runs", "the same"), counts.same),
        (translate("runs", "held"), counts.held),
    )
    parts = [f"{escaped(word)}&nbsp;<b>{wording.number_text(number)}</b>" for word, number in words]
    said = parts[0] + "".join(f" {sign} {part}" for sign, part in zip(_SIGNS, parts[1:], strict=True))
    grey = look.colour(QPalette.ColorRole.PlaceholderText).name()
    return f'<span style="color:{grey}">{escaped(of)}</span>&nbsp; {said}' if of else said


def _rows_words(run: Run) -> str:
    """Of how many rows of reports the orders were made."""
    words = translate("runs", "from %n row(s) of reports", "", run.lines)
    return words.replace(str(run.lines), wording.number_text(run.lines), 1)


def replaced_words(count: int) -> str:
    """How many letters were lost before a report came here."""
    words = translate("runs", "%n letter(s) in names of products came as “?”: Amazon lost them.", "", count)
    return words.replace(str(count), wording.number_text(count), 1)


class RunCard(Card):
    """`show_run`; `orders_asked` and `held_asked` carry the run's number."""

    orders_asked = Signal(int)
    held_asked = Signal(int)
    slices_asked = Signal(int)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run: Run | None = None
        rows = column(self, margins=look.CARD_MARGIN, spacing=look.GAP_BUTTON)
        head = row()
        self.title = label(size=TextSize.PANEL_TITLE)
        self.about = secondary()
        self.about.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        rows.addLayout(head)
        middle = row()
        figures = QGridLayout()
        figures.setHorizontalSpacing(14)
        figures.setVerticalSpacing(0)
        self.figures: list[QLabel] = []
        self.words: list[QLabel] = []
        for place in range(5):
            figure, word = label(size=TextSize.FIGURE), secondary()
            if place:
                sign = label(_SIGNS[place - 1], QPalette.ColorRole.PlaceholderText)
                figures.addWidget(sign, 0, place * 2 - 1)
            figures.addWidget(figure, 0, place * 2)
            figures.addWidget(word, 1, place * 2)
            self.figures.append(figure)
            self.words.append(word)
        middle.addLayout(figures)
        middle.addSpacing(look.GAP_COLUMN)
        self.check_icon, self.check = Icon(look.Meaning.GOOD, size=look.ICON), label()
        middle.addWidget(self.check_icon)
        middle.addWidget(self.check)
        self.rows = secondary()
        middle.addWidget(self.rows)
        middle.addStretch(1)
        links = QVBoxLayout()
        self.orders_link, self.held_link = Link(), Link()
        self.slices_link = Link(self.tr("Show parts"))
        self.slices_link.pressed.connect(lambda: self._ask(self.slices_asked))
        self.orders_link.pressed.connect(lambda: self._ask(self.orders_asked))
        self.held_link.pressed.connect(lambda: self._ask(self.held_asked))
        for link in (self.orders_link, self.held_link, self.slices_link):
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignRight)
        middle.addLayout(links)
        rows.addLayout(middle)
        self.note = Note()
        rows.addWidget(self.note)
        rows.addWidget(look.Hairline())
        self.asked = label(wrap=True)
        self.asked.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(self.asked)
        self.windows = secondary(wrap=True)
        self.windows.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(self.windows)
        foot = row()
        self.requests_word = label(self.tr("Amazon request no."))
        self.requests = label()
        self.requests.setFont(look.fixed_font())
        self.requests.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.more = secondary()
        self.copy_button = icon_button("copy", self.tr("Copy the request numbers"), self._copy)
        for part in (self.requests_word, self.requests, self.more, self.copy_button):
            foot.addWidget(part)
        foot.addStretch(1)
        rows.addLayout(foot)
        self.show_run(None)

    def show_run(self, run: Run | None) -> None:
        """Show this import; None hides the card."""
        self.run = run
        self.setVisible(run is not None)
        self.windows.hide()
        if run is None:
            return
        self.title.setText(self.tr("Import no. {run}").format(run=run.run_id))
        self.about.setText(self._about(run))
        counts = run.counts
        numbers = (counts.received, counts.new, counts.changed, counts.same, counts.held)
        words = (
            self.tr("received"),
            self.tr("new"),
            self.tr("changed"),
            self.tr("the same"),
            self.tr("held"),
        )
        for place, (figure, word) in enumerate(zip(self.figures, self.words, strict=True)):
            figure.setText(wording.number_text(numbers[place]))
            word.setText(words[place])
        look.set_tone(self.figures[4], look.Meaning.HELD if counts.held else QPalette.ColorRole.WindowText)
        good = counts.adds_up
        tone = look.Meaning.GOOD if good else look.Meaning.ERROR
        self.check_icon.show_icon(tone)
        look.set_tone(self.check, tone)
        self.check.setText(self.tr("the sum agrees") if good else self.tr("the sum does not agree"))
        written = counts.new + counts.changed
        self.orders_link.setVisible(written > 0)
        self.orders_link.set_text(self.tr("Show %n written order(s)", "", written))
        self.held_link.setVisible(counts.held > 0)
        self.held_link.set_text(self.tr("Show %n held", "", counts.held))
        self.slices_link.setVisible(run.kind is ImportKind.HISTORY)
        self.rows.setVisible(run.lines > 0)
        self.rows.setText(_rows_words(run))
        self._say_trouble(run)
        self.asked.setText(self.tr("Asked for: {what}").format(what=self._asked(run)))
        ids = run.request_ids
        for part in (self.requests_word, self.requests, self.copy_button):
            part.setVisible(bool(ids))
        self.requests.setText(ids[0] if ids else "")
        self.more.setVisible(len(ids) > 1)
        self.more.setText(self.tr("and %n more", "", len(ids) - 1) if len(ids) > 1 else "")

    def show_windows(self, run: Run, windows: Sequence[LedgerEntry]) -> None:
        """Which windows of time this import read whole, and whether their pages follow from one another."""
        if self.run != run or not run.window_by or run.state is RunState.RUNNING:
            return
        self.windows.show()
        if not windows:
            look.set_tone(self.windows, QPalette.ColorRole.PlaceholderText)
            self.windows.setText(self.tr("Not read to its end, so that no period counts as read by this import."))
            return
        words = ProofWords(wording.language())
        periods = [wording.period_text(one.since, one.until) for one in read_stretches(windows)]
        shown = ", ".join(periods[:_PERIODS])
        if len(periods) > _PERIODS:
            shown = f"{shown}, {self.tr('and %n more', '', len(periods) - _PERIODS)}"
        chain = chain_of(windows)
        broken = chain is Chain.BROKEN
        look.set_tone(self.windows, look.Meaning.ERROR if broken else QPalette.ColorRole.PlaceholderText)
        said = self.tr("Read whole: {periods}. Chain of pages: {chain}.")
        self.windows.setText(said.format(periods=shown, chain=words.chain(chain)))

    def _about(self, run: Run) -> str:
        began = self.tr("begun {time}").format(time=wording.date_text(run.started, seconds=True))
        if run.ended is not None:
            same_day = wording.local(run.ended).date() == wording.local(run.started).date()
            text = wording.clock_text if same_day else wording.date_text
            time = text(run.ended, seconds=True)
            ended = self.tr("ended {time}").format(time=time)
        else:
            ended = ""
        who, at, computer = run.holder.partition("@")
        said = (f"{began}, {ended}" if ended else began, run.store_code, f"{who}, {computer}" if at else who)
        return " · ".join(part for part in said if part)

    def _asked(self, run: Run) -> str:
        marketplaces = self.tr("%n marketplace(s)", "", run.marketplaces)
        pages = self.tr("%n page(s)", "", run.pages)
        if run.window_from is None or run.window_until is None:
            single = {
                ImportKind.ORDER_IDS: self.tr("single orders by their numbers"),
                ImportKind.RETRY_HELD: self.tr("held orders once more"),
                ImportKind.COMPLETE: self.tr("orders of a history whose sums were missing"),
                ImportKind.REPORT_FILE: self.tr("a report file from this computer"),
            }.get(run.kind, "")
            return ", ".join(part for part in (single, pages) if part)
        if run.kind is ImportKind.HISTORY:
            what = self.tr("reports of orders created")
            days = wording.days_text(run.window_from, run.window_until)
            return f"{what} {days}, {marketplaces}, {pages}"
        what = self.tr("orders created") if run.window_by == "created" else self.tr("all changes")
        first, last = wording.local(run.window_from), wording.local(run.window_until)
        until = f"{last:%H:%M:%S}" if first.date() == last.date() else f"{last:%Y-%m-%d %H:%M:%S}"
        zone = self.tr("Vilnius time")
        return f"{what} {first:%Y-%m-%d %H:%M:%S} – {until} ({zone}), {marketplaces}, {pages}"

    def _say_trouble(self, run: Run) -> None:
        if run.state is RunState.FAILED:
            words = wording.sentence_of(run.error_code or "bug", run.error_facts)
            self.note.say(wording.one_line(words.in_one_line, words.todo_in_one_line), look.Meaning.ERROR)
        elif run.state is RunState.CUT:
            self.note.say(
                self.tr("The program ended in the middle. What came stays; the next import goes on from there."),
                look.Meaning.WARNING,
            )
        elif run.state is RunState.CANCELLED:
            self.note.say(
                self.tr("Cancelled by hand. What came stays; the next import goes on from there."), look.Meaning.WARNING
            )
        elif run.refused_data:
            names = ", ".join(wording.word("data_set", name) for name in run.refused_data)
            self.note.say(
                self.tr(
                    "Amazon did not give: {names}. The orders are written without it. The application's role decides."
                ).format(names=names),
                look.Meaning.WARNING,
            )
        elif run.met.withheld:
            names = ", ".join(wording.word("data_set", name) for name in run.met.withheld)
            self.note.say(
                self.tr(
                    "Amazon left out of every shipped order, without refusing it: {names}. Most likely a role of the "
                    "application is missing; What you get tells which."
                ).format(names=names),
                look.Meaning.WARNING,
            )
        elif run.met.fell_back:
            self.note.say(fell_back_words(), look.Meaning.WARNING)
        elif run.replaced:
            self.note.say(replaced_words(run.replaced), look.Meaning.WARNING)
        else:
            self.note.clear()

    def _ask(self, signal: object) -> None:
        if self.run is not None:
            signal.emit(self.run.run_id)  # type: ignore[attr-defined]  # a bound Signal; the stubs name no common class

    def _copy(self) -> None:
        if self.run is not None:
            QGuiApplication.clipboard().setText("\n".join(self.run.request_ids))
            self.told.emit(self.tr("Copied the request numbers."))
