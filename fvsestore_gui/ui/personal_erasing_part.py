"""Of Kita → Asmens duomenys: what is erased and when, legal duties, files to be deleted by hand, and the proof."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fvsestore_gui.model.retention import SweepReport
from fvsestore_gui.paths import documents
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.duty_dialog import DutyDialog
from fvsestore_gui.ui.erase_dialog import EraseDialog
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.personal_state import Known, in_order, named_button
from fvsestore_gui.ui.proof_dialog import ProofDialog
from fvsestore_gui.ui.questions import Question

if TYPE_CHECKING:
    from fvsestore_gui.ui.personal_page import PersonalPage


class ErasingPart(QWidget):
    """Built anew whenever something of it has changed; what it does is done by the page, one thing at a time."""

    def __init__(self, page: "PersonalPage", found: Known) -> None:
        super().__init__()
        self._page, self._found = page, found
        rows = shapes.column(self, spacing=look.GAP_ROW)
        rows.addWidget(shapes.label(self.tr("Erasing"), None, TextSize.PANEL_TITLE))
        swept = next((one.kept.swept_at for one in found.stores if one.kept.swept_at is not None), None)
        when = (
            self.tr("Looked over by this computer {0}; by itself at each start and once a day.").format(
                wording.date_text(swept)
            )
            if swept is not None
            else self.tr("Not looked over on this computer yet; it is done at each start and once a day.")
        )
        rows.addWidget(shapes.label(when, wrap=True))
        buttons = shapes.row()
        buttons.addWidget(named_button(self.tr("Erase what is due"), "sweep", self.sweep, "trash"))
        buttons.addWidget(named_button(self.tr("Erase a buyer…"), "erase buyer", self.ask_buyer))
        buttons.addWidget(named_button(self.tr("Amazon asks to erase (72 h)…"), "erase all", self.ask_everything))
        buttons.addStretch(1)
        rows.addLayout(buttons)
        self._duties(rows, found)
        self._exports(rows, found)
        proof = shapes.row()
        proof.addWidget(
            shapes.label(
                self.tr("Each erasing leaves a line of proof, without the data itself, chained to the one before."),
                wrap=True,
            ),
            1,
        )
        proof.addWidget(named_button(self.tr("Show the proof…"), "show proof", self.show_proof))
        proof.addWidget(named_button(self.tr("Verify the proof"), "verify", self.verify, "check-circle"))
        proof.addWidget(named_button(self.tr("Proof as PDF…"), "proof", self.save_proof, "export"))
        rows.addLayout(proof)

    def _duties(self, rows: QVBoxLayout, found: Known) -> None:
        head = shapes.row()
        title = shapes.label(self.tr("Legal duties to keep longer"))
        shapes.semibold(title)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(named_button(self.tr("Add a legal duty…"), "duty", self.ask_duty, "plus"))
        rows.addLayout(head)
        standing = [(one.store.code, duty) for one in found.stores for duty in one.duties if duty.ended_at is None]
        if not standing:
            rows.addWidget(shapes.secondary(self.tr("None: everything is erased in time."), wrap=True))
        for code, duty in standing:
            line = shapes.row()
            fields = ", ".join(wording.word("personal_field", one.value) for one in in_order(duty.fields))
            which = (
                self.tr("%n named order(s)", "", len(duty.order_ids))
                if duty.order_ids
                else self.tr("orders with operations in Finvalda")
            )
            said = self.tr("{0}: {1} · {2} · {3} · {4} ({5})").format(
                code, duty.law, fields, which, duty.reason, duty.made_by
            )
            line.addWidget(shapes.label(f"{said} · {self.tr('%n month(s)', '', duty.months)}", wrap=True), 1)
            line.addWidget(
                named_button(
                    self.tr("End…"),
                    f"end duty {duty.duty_id}",
                    partial(self.ask_end_duty, code, duty.duty_id, duty.law),
                )
            )
            rows.addLayout(line)

    def _exports(self, rows: QVBoxLayout, found: Known) -> None:
        there = [one for one in found.exports if one.gone_at is None]
        if not there:
            return
        title = shapes.label(self.tr("Files with personal data, to be deleted by hand"))
        shapes.semibold(title)
        rows.addWidget(title)
        for export in there:
            line = shapes.row()
            until = self.tr("until {0}").format(wording.date_text(export.erase_by)) if export.erase_by else ""
            said = " · ".join(part for part in (export.path, export.who, until) if part)
            line.addWidget(shapes.label(said, wrap=True), 1)
            line.addWidget(
                named_button(
                    self.tr("It is deleted"), f"gone {export.export_id}", partial(self.export_gone, export.export_id)
                )
            )
            rows.addLayout(line)

    def sweep(self) -> None:
        """Erase what is due now."""
        self._page.do(self.tr("Erasing what is due"), self._page.office.personal.sweep, self._swept)

    def _swept(self, report: SweepReport) -> None:
        if not report.erased:
            self._page.told.emit(self.tr("Nothing was due."))
        else:
            said = [self.tr("%n order(s) erased", "", report.orders + report.fields_only)]
            if report.under_duty:
                said.append(self.tr("%n kept under a legal duty", "", report.under_duty))
            self._page.told.emit(wording.closed(", ".join(said)))
        troubles = [code for code in (report.keys_trouble, report.vacuum_trouble) if code]
        if troubles:
            self._page.note.say(
                self.tr("Erased; older copies and free space are cleaned with the next erasing, when no import runs."),
                Meaning.WARNING,
            )
        else:
            self._page.note.clear()

    def ask_buyer(self) -> EraseDialog | None:
        """Which buyer; the question before it says what goes."""
        codes = [one.store.code for one in self._found.stores if one.settings.switched_on or one.kept.kept]
        if not codes:
            self._page.told.emit(self.tr("Nothing is kept of buyers."))
            return None
        dialog = EraseDialog(self._page.office, self._page.jobs, codes, self.window())
        dialog.erased.connect(self._erased)
        dialog.open()
        return dialog

    def _erased(self, report: SweepReport) -> None:
        self._swept(report)
        self._page.show_saved()

    def ask_everything(self) -> None:
        """Everything that is kept, for Amazon has asked for it."""
        question = Question(
            self.window(),
            self.tr("Erase all buyers' data of all Parameters?"),
            self.tr(
                "When Amazon asks for it, everything must be gone within 72 hours. What a legal duty keeps stays, and "
                "is told; files that this program wrote are listed, to be deleted by hand. It cannot be undone. Orders "
                "and sums stay."
            ),
            (("erase", self.tr("&Erase everything")), ("stay", self.tr("C&ancel"))),
            lambda answer: self._everything() if answer == "erase" else None,
            default="stay",
        )
        question.open()

    def _everything(self) -> None:
        self._page.do(self.tr("Erasing everything"), self._page.office.personal.erase_amazon_asked, self._swept)

    def ask_duty(self) -> DutyDialog | None:
        """A law that asks for more, with who says so and why."""
        if not self._found.stores:
            return None
        codes = [one.store.code for one in self._found.stores if one.settings.switched_on] or [
            one.store.code for one in self._found.stores
        ]
        dialog = DutyDialog(self._page.office, self._page.jobs, codes, self.window())
        dialog.added.connect(lambda _: self._page.show_saved())
        dialog.open()
        return dialog

    def ask_end_duty(self, code: str, duty_id: int, law: str) -> None:
        """What only this duty kept goes with the next erasing."""
        question = Question(
            self.window(),
            self.tr("End the duty “{0}”?").format(law),
            self.tr("What only it kept is erased with the next erasing. That it was there stays noted."),
            (("end", self.tr("&End it")), ("stay", self.tr("C&ancel"))),
            lambda answer: self._end_duty(code, duty_id) if answer == "end" else None,
            default="stay",
        )
        question.open()

    def _end_duty(self, code: str, duty_id: int) -> None:
        self._page.do(
            self.tr("Ending a legal duty"), lambda _: self._page.office.personal.end_duty(code, duty_id), None
        )

    def export_gone(self, export_id: int) -> None:
        """Somebody says that he has deleted the file."""
        self._page.do(
            self.tr("Noting that a file is deleted"), lambda _: self._page.office.personal.export_gone(export_id), None
        )

    # -- the proof ---------------------------------------------------------------------------------------------------

    def show_proof(self) -> ProofDialog:
        """Line by line."""
        dialog = ProofDialog(self._page.office, self._page.jobs, self._page.settings, self.window())
        dialog.open()
        return dialog

    def verify(self) -> None:
        """Read the whole chain."""

        def verified(broken: object) -> None:
            if broken is None:
                self._page.note.say(self.tr("The proof is as it was written."), Meaning.GOOD)
            else:
                self._page.note.say(
                    self.tr("The proof was changed after it was written: see row {0}.").format(
                        getattr(broken, "row_id", "")
                    ),
                    Meaning.ERROR,
                )

        self._page.do(self.tr("Verifying the proof"), lambda _: self._page.office.personal.proof_verified(), verified)

    def save_proof(self) -> None:
        """All lines as a PDF."""
        name = self.tr("Proof of erasures {0}.pdf").format(self._page.office.clock.now().date().isoformat())
        path = self._page.ask_file(self.tr("Save the proof"), str(documents() / name))
        if not path:
            return
        language = wording.language()
        self._page.do(
            self.tr("Writing the proof"),
            lambda _: self._page.office.personal.save_proof_pdf(Path(path), language),
            lambda rows: self._page.told.emit(self.tr("%n line(s) written to {0}.", "", rows).format(path)),
        )
