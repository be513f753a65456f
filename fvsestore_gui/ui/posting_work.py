"""What Operacijos does: creating, checking, taking back, files. One after the other, in a lane of Finvalda's own."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.listing import CurrencyTotal
from fvsestore_gui.model.posting_files import FileExport
from fvsestore_gui.model.posting_reports import PostingChange, PostingProgress, PostingReport, Verification
from fvsestore_gui.model.postings import HeldReason, Posting, PostingDecision, PreviewRow
from fvsestore_gui.model.stores import Store
from fvsestore_gui.paths import documents
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, posting_reasons, shapes, wording
from fvsestore_gui.ui.fields_dialog import FieldsDialog
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.period_choice import day_of
from fvsestore_gui.ui.posting_line_columns import line_columns
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

LANE = "finvalda"
#: outcomes that are told in the footer alone; with any other the list is shown
_QUIET = frozenset({"created", "linked", "already", "removed", "returned"})
_IN_ORDER = ("created", "linked", "returned", "removed", "already", "failed", "unclear", "busy", "held", "skipped")


class PostingWork(QObject):
    """Does what `page` and the section's buttons ask for. `changed` comes when something begins or ends."""

    told = Signal(str)
    changed = Signal()
    #: (where to: products, settings, vat, finvalda, held_orders, import; what to look for there)
    went = Signal(str, str)
    #: an order is to be taken from Amazon again
    order_wanted = Signal(str)

    def __init__(self, office: "Office", jobs: Jobs, settings: QSettings, page: PostingsPage) -> None:
        super().__init__(page)
        self._office, self._jobs, self._settings, self._page = office, jobs, settings, page
        self._job: Job | None = None
        self.code = ""
        #: the dialog that is open, for tests
        self.dialog: QDialog | None = None
        #: asks where to write a file; another one in tests
        self.ask_file: Callable[[str, str], str] = lambda proposed, kinds: QFileDialog.getSaveFileName(
            page, self.tr("Write a file"), proposed, kinds
        )[0]
        self.ask_folder: Callable[[str], str] = lambda proposed: QFileDialog.getExistingDirectory(
            page, self.tr("Folder for the import file"), proposed
        )
        page.asked.connect(self.act)
        page.group_asked.connect(self.settle)
        page.fields_asked.connect(self.show_fields)
        page.history_asked.connect(self.show_history)

    @property
    def running(self) -> bool:
        return self._job is not None and self._job.running

    def cancel(self) -> None:
        """Stop between two operations; what was created stays."""
        if self._job is not None:
            self._job.cancel()

    def _idle(self) -> Store | None:
        store = self._page.store
        return None if store is None or not store.store_id or self.running else store

    def _window(self) -> QWidget:
        return self._page.window()

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
            self._ask_vat_number(row)
        elif action == "by_rule":
            self._decide(row, lambda known: {**known, "vat_by_rule": True})
        elif action == "take_in":
            self._decide(row, lambda known: {**known, "left_out": False, "note": ""})
        elif action == "leave_out":
            self._ask_leave_out(row)
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

    def _decide(self, row: PreviewRow, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        store = self._idle()
        if store is None:
            return
        code = store.code

        def work(progress: Progress) -> PostingDecision:
            known = self._office.finvalda.decision(row.order_row)
            fields = {name: getattr(known, name) for name in PostingDecision.__struct_fields__}
            return self._office.finvalda.decide(code, PostingDecision(**change(fields)))

        self._run(self.tr("Noting the decision"), work, lambda _: self._page.refresh())

    def _ask_vat_number(self, row: PreviewRow) -> None:
        """The buyer's VAT number, or that there is none."""
        body = QWidget()
        rows = shapes.column(body, spacing=6)
        edit = QLineEdit()
        edit.setMaxLength(20)
        edit.setMinimumHeight(look.CONTROL_HEIGHT)
        edit.setPlaceholderText("DE123456789")
        edit.setAccessibleName(self.tr("VAT number of the buyer"))
        note = shapes.Note()
        rows.addWidget(edit)
        rows.addWidget(note)

        def answered(answer: str) -> None:
            if answer != "stay":
                typed = edit.text().strip() if answer == "has" else ""
                number = self._office.finvalda.check_vat_number(typed).number if typed else ""
                self._decide(row, lambda known: {**known, "vat_number": number})

        question = Question(
            self._window(),
            self.tr("VAT number of the buyer of {order}?").format(order=row.order_id),
            self.tr(
                "You find it on the order in Seller Central or on the buyer's request for an invoice. It decides which "
                "VAT row the order falls under."
            ),
            (
                ("has", self.tr("&Note the number")),
                ("none", self.tr("The buyer has &none")),
                ("stay", self.tr("C&ancel")),
            ),
            answered,
            default="has",
            body=body,
            meaning=None,
        )

        def judge() -> None:
            typed = edit.text().strip()
            wrong = bool(typed) and not self._office.finvalda.check_vat_number(typed).form
            note.say(self.tr("This is not the form of a VAT number of a member state.") if wrong else "", Meaning.ERROR)
            question.buttons["has"].setEnabled(bool(typed) and not wrong)
            shapes.make_room(question)

        edit.textChanged.connect(judge)
        judge()
        question.edit = edit
        question.open()
        edit.setFocus()

    def _ask_leave_out(self, row: PreviewRow) -> None:
        edit = QLineEdit()
        edit.setMaxLength(100)
        edit.setMinimumHeight(look.CONTROL_HEIGHT)
        edit.setPlaceholderText(self.tr("Why, for whoever looks later"))
        edit.setAccessibleName(self.tr("Why it is left out"))

        def answered(answer: str) -> None:
            if answer == "leave":
                note = edit.text().strip()
                self._decide(row, lambda known: {**known, "left_out": True, "note": note})

        question = Question(
            self._window(),
            self.tr("Leave {order} out?").format(order=row.order_id),
            self.tr("No operation is created for it until you take it in again. The order itself stays here."),
            (("leave", self.tr("&Leave it out")), ("stay", self.tr("C&ancel"))),
            answered,
            default="stay",
            body=edit,
            meaning=None,
        )
        question.edit = edit
        question.open()
        edit.setFocus()

    def read_rates(self) -> None:
        """Read the currency rates of the period."""
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
        )

    # -- files -------------------------------------------------------------------------------------------------------

    def export_file(self) -> None:
        """All that is ready as one import file for Finvalda, in a folder; its name has the file's number."""
        store = self._idle()
        if store is None:
            return
        code, period = store.code, self._page.asked_period()
        chosen = self.ask_folder(str(self._folder()))
        if not chosen:
            return
        folder = Path(chosen)
        self._settings.setValue("export/folder", str(folder))

        def done(made: FileExport) -> None:
            self._page.refresh()
            if made.file is None:
                self.told.emit(self.tr("Nothing was written: no document of this period is ready for a file."))
                return
            words = self.tr("File no. {number} with %n document(s): {file}", "", made.file.documents)
            self.told.emit(words.format(number=made.file.number, file=made.file.path))

        self._run(
            self.tr("Writing the import file"),
            lambda progress: self._office.finvalda.export_file(code, period, folder, progress),
            done,
        )

    def export_lines(self, ending: str) -> None:
        """The lines of all that is ready, for any other program."""
        store = self._idle()
        if store is None:
            return
        code, period = store.code, self._page.asked_period()
        kinds = self.tr("Excel (*.xlsx)") if ending == ".xlsx" else self.tr("CSV (*.csv)")
        columns, separator = line_columns(), self._office.settings.csv_separator
        chosen = self._chosen_file(f"{code} {self.tr('posting lines')}", ending, kinds)
        if chosen is None:
            return
        self._run(
            self.tr("Writing the lines"),
            lambda progress: self._office.finvalda.export_lines(
                code, period, chosen, progress, columns=columns, separator=separator
            ),
            lambda count: self.told.emit(self.tr("%n line(s) written to {file}", "", count).format(file=chosen)),
        )

    def _folder(self) -> Path:
        """Where files were written last."""
        folder = Path(str(self._settings.value("export/folder", "") or documents()))
        return folder if folder.is_dir() else documents()

    def _chosen_file(self, name: str, ending: str, kinds: str) -> Path | None:
        today = day_of(self._office.clock.now())
        chosen = self.ask_file(str(self._folder() / f"{name} {today}{ending}"), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() != ending:
            path = path.with_name(path.name + ending)
        self._settings.setValue("export/folder", str(path.parent))
        return path

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
                        part for part in (one.by, outcome_word(one.what), str(one.result_code or ""), one.text) if part
                    ),
                )
                for one in found
            ]

        self._jobs.run(self, self.tr("Reading what was sent"), work, lane="database", done=done, failed=self._failed)

    # -- running -----------------------------------------------------------------------------------------------------

    def _show(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _run(self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], object]) -> None:
        page, card = self._page, self._page.task
        if page.store is None:
            return
        self.code = page.store.code
        page.set_busy(True)

        def end() -> None:
            card.finish()
            self._job = None
            page.set_busy(False)
            self.changed.emit()

        def arrived(result: Any) -> None:
            end()
            done(result)

        def failed(error: FvsError) -> None:
            end()
            page.refresh()
            self._failed(error)

        def cancelled() -> None:
            end()
            page.refresh()
            self.told.emit(self.tr("Stopped. What was created stays."))

        self._job = self._jobs.run(
            self, title, work, lane=LANE, done=arrived, failed=failed, cancelled=cancelled, progress=self._advance
        )
        card.begin(title, self.code, self._job.cancel)
        self.changed.emit()

    def _advance(self, state: object) -> None:
        if not isinstance(state, PostingProgress):
            return
        parts = [
            self.tr("{done} of {all}").format(
                done=wording.number_text(state.done), all=wording.number_text(state.whole)
            )
        ]
        for word, count in (("created", state.created), ("failed", state.failed), ("unclear", state.unclear)):
            if count:
                parts.append(f"{outcome_word(word)} {wording.number_text(count)}")
        self._page.task.advance(state.done, state.whole, " · ".join(parts))

    def _failed(self, error: FvsError) -> None:
        words = wording.sentence(error)
        self._page.task.fail(words.in_one_line)
        self.told.emit(words.title)


def report_words(report: PostingReport) -> str:
    """ "created 12 · refused 1": counts of what came out, as a line."""
    parts = [
        f"{outcome_word(state)} {wording.number_text(report.count(state))}"
        for state in _IN_ORDER
        if report.count(state)
    ]
    return " · ".join(parts) + "." if parts else ""
