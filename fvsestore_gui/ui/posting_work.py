"""What Operacijos does: creating, checking, taking back, files. One after the other, in a lane of Finvalda's own."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSettings, Signal
from PySide6.QtWidgets import QDialog

from fvsestore_gui.model.listing import CurrencyTotal
from fvsestore_gui.model.posting_reports import PostingChange, PostingPeriod, PostingReport, Verification
from fvsestore_gui.model.postings import HeldReason, Posting, PostingDecision, PreviewRow
from fvsestore_gui.model.stores import Store
from fvsestore_gui.model.vat import VatNumberCheck
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import posting_reasons, wording
from fvsestore_gui.ui.fields_dialog import FieldsDialog
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.period_choice import day_of
from fvsestore_gui.ui.posting_exports import PostingExports
from fvsestore_gui.ui.posting_questions import ask_leave_out, ask_vat_number
from fvsestore_gui.ui.posting_results import (
    change_columns,
    difference_columns,
    outcome_columns,
    outcome_word,
    proposal_word,
)
from fvsestore_gui.ui.postings_page import PostingsPage
from fvsestore_gui.ui.questions import Question
from fvsestore_gui.ui.results_dialog import ResultsDialog
from fvsestore_gui.ui.return_dialog import ReturnDialog

if TYPE_CHECKING:
    from fvsestore_gui.office import Office

translate = QCoreApplication.translate

LANE = "finvalda"
#: outcomes that are told in the footer alone; with any other the list is shown
_QUIET = frozenset({"created", "linked", "already", "removed", "returned"})
_IN_ORDER = ("created", "linked", "returned", "removed", "already", "failed", "unclear", "busy", "held", "skipped")


class PostingWork(PostingExports):
    """Does what `page` and the section's buttons ask for. `changed` comes when something begins or ends."""

    #: (where to: products, settings, vat, finvalda, held_orders, import; what to look for there)
    went = Signal(str, str)
    #: an order is to be taken from Amazon again
    order_wanted = Signal(str)

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, page: PostingsPage) -> None:
        super().__init__(office, jobs, settings, page)
        #: periods whose missing rates were asked for by themselves
        self._rates_asked: set[tuple[int, PostingPeriod]] = set()
        page.previewed.connect(self._read_missing_rates)
        page.asked.connect(self.act)
        page.group_asked.connect(self.settle)
        page.fields_asked.connect(self.show_fields)
        page.history_asked.connect(self.show_history)

    # -- creating ----------------------------------------------------------------------------------------------------

    def create(self, rows: Sequence[PreviewRow] | None = None) -> None:
        """Ask, then create operations of these rows (None: of all that are ready)."""
        store = self._idle()
        wanted = list(self._page.ready_rows if rows is None else rows)
        if store is None or not wanted:
            return
        sums: dict[str, CurrencyTotal] = {}
        for one in wanted:
            if one.total is not None and one.currency:
                known = sums.get(one.currency, CurrencyTotal(one.currency, 0, 0))
                sums[one.currency] = CurrencyTotal(one.currency, known.total + one.total, known.count + 1)
        said = ", ".join(
            f"{wording.money_text(sums[name].total, name)} {name} ({sums[name].count})" for name in sorted(sums)
        )
        text = self.tr(
            "In all {sums}. Each operation is sent once: what is in Finvalda already is recognised and linked, not "
            "created again. You can stop between two operations, and take back what was created."
        ).format(sums=said)

        def answered(answer: str) -> None:
            if answer == "create":
                self._create(store, [one.order_row for one in wanted])

        Question(
            self._window(),
            self.tr("Create %n operation(s) in Finvalda?", "", len(wanted)),
            text,
            (("create", self.tr("&Create")), ("stay", self.tr("C&ancel"))),
            answered,
            default="create",
            meaning=Meaning.INFO,
        ).open()

    def _create(self, store: Store, order_rows: list[int]) -> None:
        code = store.code
        self._run(
            self.tr("Creating operations"),
            lambda progress: self._office.finvalda.create(code, order_rows, progress),
            self._created,
        )

    def _created(self, report: PostingReport) -> None:
        self._page.refresh()
        told = report_words(report)
        self.told.emit(told)
        notable = [one for one in report.outcomes if one.state not in _QUIET]
        if report.error_code:
            error = wording.sentence_of(report.error_code, report.error_facts)
            told = f"{told} {error.in_one_line}"
        if notable or report.error_code:
            self._show(
                ResultsDialog(
                    self._jobs,
                    self._settings,
                    self.tr("Not everything was done"),
                    told,
                    outcome_columns(),
                    notable,
                    name="posting_outcomes",
                    sort="order_id",
                    meaning=Meaning.ERROR if report.error_code or report.count("failed") else Meaning.WARNING,
                    buttons=((self.tr("Show the document"), lambda one: self._page.select_order(one.order_row), True),),
                    parent=self._window(),
                )
            )

    # -- checking ----------------------------------------------------------------------------------------------------

    def verify(self) -> None:
        """Read the operations of the period back from Finvalda and compare."""
        store = self._idle()
        if store is None:
            return
        code, period = store.code, self._page.asked_period()

        def done(found: Verification) -> None:
            self._page.refresh()
            if not found.checked:
                self.told.emit(self.tr("Nothing was created in this period, so there is nothing to check."))
                return
            if not found.differences:
                self.told.emit(self.tr("%n operation(s) read back: all agree.", "", found.checked))
                return
            text = self.tr("%n operation(s) read back", "", found.checked)
            agree = self.tr("{count} agree").format(count=wording.number_text(found.agreeing))
            self._show(
                ResultsDialog(
                    self._jobs,
                    self._settings,
                    self.tr("Finvalda has something else"),
                    f"{text}, {agree}.",
                    difference_columns(),
                    found.differences,
                    name="posting_differences",
                    sort="order_id",
                    meaning=Meaning.WARNING,
                    buttons=((self.tr("Show the document"), lambda one: self._page.select_order(one.order_row), True),),
                    parent=self._window(),
                )
            )

        self._run(
            self.tr("Checking with Finvalda"),
            lambda progress: self._office.finvalda.verify(code, period, progress),
            done,
        )

    def show_changes(self) -> None:
        """Pasikeitė po kūrimo: late changes, each with the proposed correction."""
        store = self._idle()
        if store is None:
            return
        code = store.code

        def done(found: list[PostingChange]) -> None:
            if not found:
                self.told.emit(self.tr("No order has changed since it was posted."))
                return
            self._show(
                ResultsDialog(
                    self._jobs,
                    self._settings,
                    self.tr("Changed since they were posted"),
                    self.tr("Nothing is corrected by itself. Choose an order and what is to become of it."),
                    change_columns(),
                    found,
                    name="posting_changes",
                    sort="order_id",
                    meaning=Meaning.WARNING,
                    buttons=(
                        (self.tr("Correct as proposed…"), self._correct, True),
                        (self.tr("Show the document"), lambda one: self._page.select_order(one.order_row), True),
                    ),
                    parent=self._window(),
                )
            )

        self._run(
            self.tr("Looking for changed orders"),
            lambda progress: self._office.finvalda.changes(code, progress),
            done,
        )

    def _correct(self, change: PostingChange) -> None:
        store = self._idle()
        if store is None or change.proposal == "none":
            self.told.emit(proposal_word(change.proposal))
            return
        code, row = store.code, change.order_row

        def answered(answer: str) -> None:
            if answer != "do":
                return
            if change.proposal == "return":
                self._run(
                    self.tr("Creating a return"),
                    lambda progress: self._office.finvalda.give_back(code, row, None, progress),
                    self._created,
                )
                return

            def anew(progress: Progress) -> PostingReport:
                removed = self._office.finvalda.remove(code, [row], progress)
                return removed if removed.count("failed") else self._office.finvalda.create(code, [row], progress)

            self._run(self.tr("Creating it anew"), anew, self._created)

        Question(
            self._window(),
            self.tr("{order}: {proposal}?").format(order=change.order_id, proposal=proposal_word(change.proposal)),
            self.tr("The operation {journal} {number} in Finvalda is concerned.").format(
                journal=change.journal, number=change.number
            ),
            (("do", self.tr("&Correct it")), ("stay", self.tr("C&ancel"))),
            answered,
            default="stay",
        ).open()

    # -- taking back -------------------------------------------------------------------------------------------------

    def remove(self, row: PreviewRow) -> None:
        """Ask, then delete the operation in Finvalda."""
        store = self._idle()
        if store is None:
            return
        code = store.code

        def answered(answer: str) -> None:
            if answer == "remove":
                self._run(
                    self.tr("Removing an operation"),
                    lambda progress: self._office.finvalda.remove(code, [row.order_row], progress),
                    self._created,
                )

        Question(
            self._window(),
            self.tr("Remove the operation {journal} {number} in Finvalda?").format(
                journal=row.journal, number=row.number
            ),
            self.tr(
                "It goes from Finvalda; the order {order} stays here and can be posted again. Finvalda refuses where "
                "the operation is locked, paid or in a closed period."
            ).format(order=row.order_id),
            (("remove", self.tr("&Remove")), ("stay", self.tr("C&ancel"))),
            answered,
            default="stay",
        ).open()

    def give_back(self, row: PreviewRow) -> None:
        """Ask what comes back, then create the return."""
        store, document = self._idle(), self._page.panel.document
        if store is None or not isinstance(document, Posting):
            return
        dialog = ReturnDialog(document, self._window())
        code = store.code

        def finished(result: int) -> None:
            quantities = dialog.quantities()
            dialog.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                self._run(
                    self.tr("Creating a return"),
                    lambda progress: self._office.finvalda.give_back(code, row.order_row, quantities, progress),
                    self._created,
                )

        dialog.finished.connect(finished)
        self.dialog = dialog
        dialog.open()

    # -- what the reasons' buttons do --------------------------------------------------------------------------------

    def act(self, action: str, reason: HeldReason | None) -> None:
        """Do what a button beside the document asks for."""
        row = self._page.panel.row
        if row is None:
            return
        if action == "remove":
            self.remove(row)
        elif action == "return":
            self.give_back(row)
        elif action == "create":
            self.create([row])
        elif action == "amazon":
            self.order_wanted.emit(row.order_id)
        elif action == "rates":
            self.read_rates()
        elif action == "vat_number":
            ask_vat_number(
                self._window(),
                row.order_id,
                self._office.finvalda.check_vat_number,
                self._ask_vies,
                lambda number: self._decide(row, lambda known: {**known, "vat_number": number}, alone=True),
            )
        elif action == "by_rule":
            self._decide(row, lambda known: {**known, "vat_by_rule": True})
        elif action == "take_in":
            self._decide(row, lambda known: {**known, "left_out": False, "note": ""})
        elif action == "leave_out":
            ask_leave_out(
                self._window(),
                row.order_id,
                lambda note: self._decide(row, lambda known: {**known, "left_out": True, "note": note}),
            )
        else:
            facts = reason.facts if reason is not None else {}
            self.went.emit(action, str(facts.get("sku") or facts.get("rule") or facts.get("part") or ""))

    def settle(self, code: str) -> None:
        """To where all orders that are held by one reason are settled; else show just them."""
        known = posting_reasons.REASONS.get(code)
        action = known.action if known is not None else ""
        if action == "rates":
            self.read_rates()
        elif action in ("products", "settings", "vat"):
            self.went.emit(action, "")
        else:
            self._page.show_reason(code)

    def _ask_vies(self, number: str, came: Callable[[VatNumberCheck], None], failed: Callable[[str], None]) -> None:
        self._jobs.run(
            self._page,
            self.tr("Asking VIES"),
            lambda progress: self._office.finvalda.ask_vies(number, progress),
            lane="vies",
            done=came,
            failed=lambda error: failed(wording.sentence(error).in_one_line),
        )

    def _decide(
        self, row: PreviewRow, change: Callable[[dict[str, Any]], dict[str, Any]], *, alone: bool = False
    ) -> None:
        """Note a decision about this order, and unless `alone` about selected ones that are held by the same reason."""
        store = self._idle()
        if store is None:
            return
        code, rows = store.code, [row] if alone else self._alike(row)

        def work(progress: Progress) -> int:
            for one in rows:
                known = self._office.finvalda.decision(one.order_row)
                fields = {name: getattr(known, name) for name in PostingDecision.__struct_fields__}
                self._office.finvalda.decide(code, PostingDecision(**change(fields)))
                progress.check()
            return len(rows)

        def done(count: int) -> None:
            self._page.refresh()
            self.told.emit(translate("PostingWork", "Decision noted for %n order(s)", "", count))

        self._run(self.tr("Noting the decision"), work, done)

    def _alike(self, row: PreviewRow) -> list[PreviewRow]:
        """The row, and selected ones whose reason is the same."""
        table = self._page.table
        chosen = {table.model.ids[line] for lines in table.copier.selected_lines() for line in lines}
        reason = row.reason.code if row.reason is not None else ""
        others = [
            one
            for one in self._page.rows
            if one.order_row in chosen and one.order_row != row.order_row and (one.reason and one.reason.code) == reason
        ]
        return [row, *others]

    def _read_missing_rates(self) -> None:
        """Orders that lack nothing but a rate: it is read, once a period, without being asked for."""
        store, page = self._idle(), self._page
        if store is None or not page.reasons.get("rate_missing"):
            return
        asked = (store.store_id, page.asked_period())
        if asked not in self._rates_asked:
            self._rates_asked.add(asked)
            self.read_rates(quiet=True)

    def read_rates(self, *, quiet: bool = False) -> None:
        """Read the currency rates of the period; `quiet`: nobody asked for it, so a failure is told in the footer."""
        store = self._idle()
        days = self._page.period.days() if self._page.period is not None else None
        if store is None:
            return
        code = store.code
        today = day_of(self._office.clock.now())
        first, last = (days.first, days.last) if days is not None else (today.replace(year=today.year - 2), today)

        def done(count: int) -> None:
            self._page.refresh()
            self.told.emit(self.tr("%n rate(s) read", "", count))

        self._run(
            self.tr("Reading currency rates"),
            lambda progress: self._office.finvalda.fetch_rates(code, first, last, progress),
            done,
            quiet=quiet,
        )

    # -- looking closer ----------------------------------------------------------------------------------------------

    def show_fields(self, document: object) -> None:
        """Every field that is sent, by its own name."""
        if isinstance(document, Posting):
            self._show(FieldsDialog(self._office.finvalda.sent_fields(document), document.order_id, self._window()))

    def show_history(self, row: PreviewRow | None) -> None:
        """Who sent what when, and what Finvalda answered."""
        store = self._page.store
        if row is None or store is None:
            return

        def done(events: list[tuple[str, str]]) -> None:
            self._show(FieldsDialog(events, row.order_id, self._window(), history=True))

        def work(progress: Progress) -> list[tuple[str, str]]:
            found = [
                event
                for posted, _ in self._office.finvalda.posted(store.code, row.order_row)
                for event in self._office.finvalda.posting_events(posted.posting_id)
            ]
            return [
                (
                    wording.date_text(one.at, seconds=True),
                    " · ".join(
                        part
                        for part in (
                            one.by,
                            outcome_word(one.what),
                            wording.finvalda_answer(one.result_code, one.text),
                        )
                        if part
                    ),
                )
                for one in found
            ]

        self._jobs.run(self, self.tr("Reading what was sent"), work, lane="database", done=done, failed=self._failed)


def report_words(report: PostingReport) -> str:
    """ "created 12 · refused 1": counts of what came out, as a line."""
    parts = [
        f"{outcome_word(state)} {wording.number_text(report.count(state))}"
        for state in _IN_ORDER
        if report.count(state)
    ]
    said = " · ".join(parts)
    return f"{said[:1].upper()}{said[1:]}." if said else ""
