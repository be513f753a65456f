"""Kita → Žurnalas: who did what, when and on which PC; filtered, exported, and its chain of rows verified."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.audit import AuditFilter, Verified
from fvsestore_gui.model.listing import Sort, Totals
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.audit_columns import audit_columns, what_choices
from fvsestore_gui.ui.check_combo import CheckCombo
from fvsestore_gui.ui.export_button import ExportButton
from fvsestore_gui.ui.filter_bar import FilterBar
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.other_tab import OtherTab
from fvsestore_gui.ui.period_choice import PeriodChoice
from fvsestore_gui.ui.record_table import LANE, RecordTable
from fvsestore_gui.ui.table_state import StateWords
from fvsestore_gui.ui.task_card import TaskCard

_LEAST_TABLE = 180


class AuditPage(OtherTab):
    """See the module. Nothing of it is a draft."""

    def __init__(self, office: Office, jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        rows = shapes.column(self.inside, spacing=look.GAP_BUTTON)
        rows.setContentsMargins(0, look.WINDOW_MARGIN, 0, look.WINDOW_MARGIN)
        self.export_card = TaskCard()
        rows.addWidget(self.export_card)
        self.bar = FilterBar()
        self.bar.add_search(self.tr("Find: who, what, store, file"))
        self.period = PeriodChoice(office.clock, self.tr("Period"))
        self.bar.add_period(self.period)
        self.whats = CheckCombo(self.tr("Actions"), self.tr("All actions"), lambda n: self.tr("%n action(s)", "", n))
        self.stores = CheckCombo(self.tr("Parameters"), self.tr("All parameters"), self._store_count)
        self.whos = CheckCombo(self.tr("Who"), self.tr("All people"), lambda n: self.tr("%n user(s)", "", n))
        for combo in (self.whats, self.stores, self.whos):
            # the longest of their words would leave the search no room
            combo.setMaximumWidth(look.SIDEBAR_WIDTH)
            self.bar.add_combo(combo)
        self.table = RecordTable(
            jobs, office.audit.rows, audit_columns(), name="audit", settings=settings, sort=Sort("number", True)
        )
        self.table.view.setAccessibleName(self.tr("Log"))
        self.table.setMinimumHeight(_LEAST_TABLE)
        self.table.set_words(empty=self._empty)
        self.table.told.connect(self.told)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self.table.header.fill_menu(menu))
        self.bar.add_columns_button(menu)
        self.export_button = ExportButton(
            office, jobs, settings, self.table, office.audit.rows, self.export_card, lambda: self.tr("Log")
        )
        self.export_button.told.connect(self.told)
        self.bar.add_button(self.export_button)
        self.bar.changed.connect(self._filter)
        rows.addWidget(self.bar)
        line = shapes.row()
        self.state = shapes.Note()
        self.verify_button = shapes.button(self.tr("&Verify the log"), self.verify, "check-circle")
        self.verify_button.setToolTip(
            self.tr("Reads every row and says whether one was edited, removed or slipped in after it was written.")
        )
        line.addWidget(self.state, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.verify_button, 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(line)
        rows.addWidget(self.table, 1)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.bar.focus_search)
        self._say_usual()

    def _store_count(self, count: int) -> str:
        return self.tr("%n parameter(s)", "", count)

    @property
    def title(self) -> str:
        return self.tr("Log")

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_saved(self) -> None:
        """Read again: others write into it too."""
        if not self.isVisible():
            return
        self._filter()
        self.table.refresh()
        self._jobs.run(
            self, self.tr("Reading the log"), lambda _: self._office.audit.known(), lane=LANE, done=self._show_choices
        )
        if self._office.audit.trouble is not None:
            self._say_trouble(self._office.audit.trouble)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_saved()

    def _show_choices(self, known: tuple[list[str], list[str], list[str]]) -> None:
        whats, stores, whos = known
        self.whats.set_choices(what_choices(whats))
        self.stores.set_choices([(code, code) for code in stores])
        self.whos.set_choices([(who, who) for who in whos])

    def _filter(self) -> None:
        days = self.period.days()
        first, until = days.bounds() if days is not None else (None, None)
        self.table.set_filter(
            AuditFilter(
                text=self.bar.text(),
                created_from=first,
                created_until=until,
                whats=self.whats.chosen(),
                store_codes=self.stores.chosen(),
                whos=self.whos.chosen(),
            )
        )

    def _empty(self, totals: Totals) -> StateWords:
        if totals.all and self.bar.narrows:
            return StateWords(
                "funnel",
                self.tr("The filter hides everything"),
                self.tr("%n row(s) are there without it.", "", totals.all),
                self.tr("Clear"),
                self.bar.clear,
            )
        return StateWords("info", self.tr("Nothing was done yet"), self.tr("From the first import on it stands here."))

    # -- verifying ---------------------------------------------------------------------------------------------------

    def verify(self) -> None:
        """Read the whole chain."""

        def work(progress: Progress) -> Verified:
            return self._office.audit.verify()

        self.verify_button.setEnabled(False)
        self.state.say(self.tr("Reading every row…"))
        self._jobs.run(
            self, self.tr("Verifying the log"), work, lane=LANE, done=self._verified, failed=self._not_verified
        )

    def _verified(self, found: Verified) -> None:
        self.verify_button.setEnabled(True)
        text, meaning = self._result(found), Meaning.GOOD if found.holds else Meaning.ERROR
        self.state.say(text, meaning)
        shapes.announce(self.state, text)
        self.show_saved()

    def _result(self, found: Verified) -> str:
        row = found.broken_row
        if found.holds:
            said = self.tr("%n row(s), each as it was written. The last: no. {row}, digest {digest}.", "", found.rows)
            return said.format(row=found.last_row, digest=f"{found.digest[:8]}…{found.digest[-8:]}")
        said = {
            "edited": self.tr("Row no. {row} was changed after it was written. Keep a copy of the database."),
            "gap": self.tr("Before row no. {row} something was removed or slipped in. Keep a copy of the database."),
            "end": self.tr(
                "Row no. {row}, which this computer has seen, is no more there: rows were taken from the end, or an "
                "older copy of the database was put back."
            ),
        }[found.kind]
        return said.format(row=row)

    def _not_verified(self, error: FvsError) -> None:
        self.verify_button.setEnabled(True)
        self.state.say(wording.sentence(error).in_one_line, Meaning.ERROR)

    def _say_usual(self) -> None:
        self.state.say(
            self.tr("Who did what on which computer. Rows are chained, so that later changes of them are found.")
        )

    def _say_trouble(self, error: FvsError) -> None:
        waiting = self.tr("%n action(s) wait to be written into the log.", "", self._office.audit.waiting)
        self.state.say(f"{waiting} {wording.sentence(error).in_one_line}", Meaning.WARNING)
