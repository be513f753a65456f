"""Kita → Asmens duomenys: what each store keeps of its buyers, the keys to it, when it is erased, and the proof.

Nothing here is a draft: each choice has a dialog of its own, with what it means before it happens.
"""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.personal import PersonalSettings
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.guide_links import set_field
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.other_tab import OtherTab
from fvsestore_gui.ui.personal_dialog import PersonalDialog
from fvsestore_gui.ui.personal_erasing_part import ErasingPart
from fvsestore_gui.ui.personal_keys_part import KeysPart
from fvsestore_gui.ui.personal_state import Known, StoreState, in_order, named_button
from fvsestore_gui.ui.questions import Question

_LANE = "personal"
_Result = TypeVar("_Result")


class PersonalPage(OtherTab):
    """See the module."""

    def __init__(self, office: Office, jobs: Jobs, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        set_field(self, "personal")
        self.office, self.jobs, self.settings = office, jobs, settings
        #: the parts below the stores, once there are keys
        self.keys: KeysPart | None = None
        self.erasing: ErasingPart | None = None
        self._shown: Known | None = None
        self._busy = False
        #: asks where the proof goes; replaced in tests
        self.ask_file: Callable[[str, str], str] = self._ask_file
        column = shapes.column(self.inside, spacing=look.GAP_ROW)
        column.setContentsMargins(4, 16, 12, 12)
        column.addWidget(
            shapes.secondary(
                self.tr(
                    "Off by default: for VAT the country is enough. Who needs names or addresses for invoices or "
                    "shipping switches them on for each Parameter; they are kept encrypted and erased on time."
                ),
                wrap=True,
            )
        )
        self.note = shapes.Note()
        column.addWidget(self.note)
        self._place = QVBoxLayout()
        self._place.setSpacing(look.GAP_ROW)
        self._body = QWidget()
        self._place.addWidget(self._body)
        column.addLayout(self._place)
        column.addStretch(1)

    @property
    def title(self) -> str:
        return self.tr("Personal data")

    # -- reading -----------------------------------------------------------------------------------------------------

    def show_saved(self) -> None:
        if self._busy:
            return
        self._jobs.run(
            self, self.tr("Reading what is kept of buyers"), self._read, lane=_LANE, done=self._show, failed=self._blind
        )

    def _read(self, _: Progress) -> Known:
        personal = self._office.personal
        stores = [
            StoreState(
                store,
                personal.personal_settings(store.code),
                personal.retention_state(store.code),
                personal.duties(store.code),
            )
            for store in self._office.stores()
        ]
        return Known(stores, personal.key_state(), personal.exports())

    def _blind(self, error: FvsError) -> None:
        self._busy = False
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)

    def _show(self, found: Known) -> None:
        if found == self._shown:
            return
        self._shown = found
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None and self._body.isAncestorOf(focused) else ""
        gone, self._body = self._body, QWidget()
        rows = shapes.column(self._body, spacing=look.GAP_ROW)
        rows.addWidget(self._stores(found))
        if found.keys.made:
            rows.addWidget(look.Hairline())
            self.keys, self.erasing = KeysPart(self, found.keys), ErasingPart(self, found)
            rows.addWidget(self.keys)
            rows.addWidget(look.Hairline())
            rows.addWidget(self.erasing)
        self._place.replaceWidget(gone, self._body)
        gone.hide()
        gone.deleteLater()
        if name:
            again = self._body.findChild(QPushButton, name)
            if again is not None:
                again.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- stores ------------------------------------------------------------------------------------------------------

    def _stores(self, found: Known) -> QWidget:
        place = QWidget()
        if not found.stores:
            shapes.column(place).addWidget(shapes.secondary(self.tr("There are no Parameters yet.")))
            return place
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for line, one in enumerate(found.stores):
            code, on = one.store.code, one.settings.switched_on
            name = shapes.label(code)
            shapes.semibold(name)
            state = shapes.label(self._state_of(one), wrap=True)
            for text in (name, state):
                # in line with the words of the buttons
                text.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(name, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(state, line, 1, Qt.AlignmentFlag.AlignTop)
            buttons = shapes.row()
            said = self.tr("Change…") if on else self.tr("Switch on…")
            change = named_button(said, f"change {code}", partial(self.ask_choices, code))
            change.setAccessibleName(f"{said} {code}")
            buttons.addWidget(change)
            if on:
                off = named_button(self.tr("Switch off…"), f"off {code}", partial(self.ask_off, code))
                off.setAccessibleName(f"{self.tr('Switch off…')} {code}")
                buttons.addWidget(off)
            buttons.addStretch(1)
            grid.addLayout(buttons, line, 2, Qt.AlignmentFlag.AlignTop)
        return place

    def _state_of(self, one: StoreState) -> str:
        settings, kept = one.settings, one.kept
        if not settings.switched_on:
            said = [self.tr("Off: nothing of buyers is read or kept.")]
            if kept.kept:
                said.append(self.tr("%n order(s) still to be erased with the next erasing.", "", kept.kept))
            return " ".join(said)
        fields = ", ".join(wording.word("personal_choice", choice.value) for choice in in_order(settings.choices))
        purposes = ", ".join(wording.word("personal_purpose", purpose.value) for purpose in in_order(settings.purposes))
        lines = [
            self.tr("On: {0}; {1}.").format(fields, purposes),
            self.tr("%n day(s) after delivery", "", settings.days)
            + (
                self.tr("; {0} took it on, {1}.").format(settings.accepted_by, wording.date_text(settings.accepted_at))
                if settings.accepted_at
                else "."
            ),
            self.tr("%n order(s) kept", "", kept.kept)
            + (self.tr(", %n of them under a legal duty", "", kept.under_duty) if kept.under_duty else "")
            + (
                self.tr("; the next is due {0}.").format(wording.date_text(kept.next_due))
                if kept.next_due is not None
                else "."
            ),
        ]
        return "\n".join(lines)

    def ask_choices(self, code: str) -> PersonalDialog | None:
        """The dialog that switches a store on, or changes what it reads."""
        one = self._one(code)
        if one is None or self._shown is None:
            return None
        keys = self._shown.keys
        dialog = PersonalDialog(
            self._office, self._jobs, one.store, one.settings, keys_made=keys.made, parent=self.window()
        )
        dialog.saved.connect(lambda settings: self._kept(code, settings))
        dialog.open()
        return dialog

    def _kept(self, code: str, settings: PersonalSettings) -> None:
        self.told.emit(
            self.tr(
                "{0}: from the next import on, buyers' data are read as chosen. Nothing is read backwards by itself."
            ).format(code)
            if settings.switched_on
            else self.tr("{0}: nothing of buyers is read any more.").format(code)
        )
        self.show_saved()

    def ask_off(self, code: str) -> None:
        """Switching off is explained before it happens."""
        question = Question(
            self.window(),
            self.tr("Switch off personal data of {0}?").format(code),
            self.tr(
                "Nothing more is read of buyers. What is kept is erased with the next erasing, but for what a legal "
                "duty keeps; it cannot be brought back from here. Orders, sums and operations stay as they are."
            ),
            (("off", self.tr("&Switch off")), ("stay", self.tr("S&tay"))),
            lambda answer: self._off(code) if answer == "off" else None,
            default="stay",
        )
        question.open()

    def _off(self, code: str) -> None:
        self.do(
            self.tr("Switching off personal data of {0}").format(code),
            lambda _: self._office.personal.switch_off(code),
            lambda settings: self._kept(code, settings),
        )

    def _one(self, code: str) -> StoreState | None:
        return next((one for one in self._shown.stores if one.store.code == code), None) if self._shown else None

    def _ask_file(self, title: str, path: str) -> str:
        return QFileDialog.getSaveFileName(self, title, path, "PDF (*.pdf)")[0]

    # -- doing it ----------------------------------------------------------------------------------------------------

    def do(self, title: str, work: Callable[[Progress], _Result], done: Callable[[_Result], object] | None) -> None:
        """One thing at a time; what stops it is said on the page, and what is shown is read again."""
        if self._busy:
            return
        self._busy = True
        self.setCursor(Qt.CursorShape.BusyCursor)

        def over() -> None:
            self._busy = False
            self.unsetCursor()

        def ended(result: _Result) -> None:
            over()
            self.note.clear()
            if done is not None:
                done(result)
            self.show_saved()

        def failed(error: FvsError) -> None:
            over()
            self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
            self.show_saved()

        def stopped() -> None:
            over()
            self.show_saved()

        self._jobs.run(self, title, work, lane=_LANE, done=ended, failed=failed, cancelled=stopped)
