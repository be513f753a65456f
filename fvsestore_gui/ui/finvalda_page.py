"""Kita → Finvalda: the connection to its web service, the test of it, and what is known of its codes.

One connection for the whole database; the password stands in the keyring of each computer. A draft until Saugoti, and
tested unsaved.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.finvalda import ConnectionCheck, FinvaldaConnection, FoundCertificate, ReferenceState
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.finvalda_form import ADDRESS, CERTIFICATE, COMPANY, PASSWORD, USER, FinvaldaForm
from fvsestore_gui.ui.finvalda_panel import FinvaldaPanel, References
from fvsestore_gui.ui.halves import WIDEST, Halves
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.other_tab import OtherTab

LANE = "finvalda"
#: error -> the field it is about
FIELD_OF = {
    "finvalda_address": ADDRESS,
    "finvalda_plain_public": ADDRESS,
    "finvalda_dns": ADDRESS,
    "finvalda_unreachable": ADDRESS,
    "finvalda_not_finvalda": ADDRESS,
    "finvalda_fingerprint": CERTIFICATE,
    "certificate_unreadable": CERTIFICATE,
    "finvalda_login": PASSWORD,
    "finvalda_company": COMPANY,
    "finvalda_rights": USER,
    "finvalda_certificate": CERTIFICATE,
    "finvalda_tls": CERTIFICATE,
}


class FinvaldaPage(OtherTab):
    """See the module."""

    #: the header of such pages tells how Finvalda answers
    about_finvalda = True
    #: (connection, check): the saved one was tested
    checked = Signal(object, object)

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self._loaded = False
        self._reading = False
        self._check: ConnectionCheck | None = None
        self._job: Job | None = None
        self.form = FinvaldaForm()
        self.form.setMaximumWidth(WIDEST)
        self.form.setEnabled(False)
        self.panel = FinvaldaPanel()
        self.test_button: QPushButton = shapes.button("", self._test_or_cancel, "arrow-clockwise")
        self.form.add_button(self.test_button)
        self.refresh_button: QPushButton = shapes.button("", self._refresh_or_cancel, "download-simple")
        self._refreshing: Job | None = None
        self.references = References()
        self.references_note = shapes.Note()
        left = QWidget()
        rows = shapes.column(left, spacing=look.GAP_ROW)
        rows.addWidget(self.form)
        rows.addWidget(look.Hairline())
        rows.addLayout(self._references_head())
        rows.addWidget(self.references_note)
        rows.addWidget(self.references)
        rows.addStretch(1)
        self._halves = Halves(self.inside, left, self.panel)
        self._halves.setContentsMargins(4, 16, 12, 12)
        self.form.changed.connect(self._edited)
        self.form.pin_asked.connect(self._look_at_certificate)
        self._show_buttons()

    def _references_head(self) -> QHBoxLayout:
        head = shapes.label(self.tr("Codes of Finvalda"))
        shapes.semibold(head)
        line = shapes.row()
        line.addWidget(head)
        line.addStretch(1)
        line.addWidget(self.refresh_button)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._halves.fit(self.window().width())

    @property
    def title(self) -> str:
        return "Finvalda"

    # -- what is saved -----------------------------------------------------------------------------------------------

    def show_saved(self) -> None:
        if self._reading or self.changes:
            return
        self._reading = True

        def work(_: Progress) -> tuple[FinvaldaConnection, bool, list[ReferenceState]]:
            finvalda = self._office.finvalda
            return finvalda.connection(), finvalda.password_here(), finvalda.reference_states()

        def done(found: tuple[FinvaldaConnection, bool, list[ReferenceState]]) -> None:
            self._reading = False
            connection, here, states = found
            self.references.show_states(states)
            if self.changes:
                return
            unseen = not self._loaded or connection != self.form.connection
            self._loaded = True
            self.form.setEnabled(True)
            self.form.show_connection(connection, password_kept=here)
            if unseen:
                self._check = None
                self.panel.show_untested(known=connection.usable)
            self._show_buttons()
            self.changed.emit()

        def failed(error: FvsError) -> None:
            self._reading = False
            self.panel.show_error(error)

        self._jobs.run(
            self, self.tr("Reading the connection to Finvalda"), work, lane="keyring", done=done, failed=failed
        )

    def take_back(self) -> None:
        self._loaded = False
        self.show_saved()

    # -- a draft until Saugoti ---------------------------------------------------------------------------------------

    @property
    def changes(self) -> list[str]:
        return [wording.word("field", name) for name in self.form.changed_names] if self._loaded else []

    @property
    def stops(self) -> list[str]:
        return self.form.stops

    def ask_all(self) -> None:
        self.form.ask_all()

    def jump(self, field: str) -> bool:
        return self.form.jump(field)

    def _edited(self) -> None:
        if self._job is None:
            self._check = None
            self.panel.show_untested(known=self.form.connection.usable)
        self._show_buttons()
        self.changed.emit()

    def _password(self) -> Secret | None:
        """What was typed, None for what is kept."""
        typed = self.form.typed_password
        return self._office.finvalda.new_password(typed) if typed else None

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        connection, password = self.form.connection, self._password()

        def saved(kept: FinvaldaConnection) -> None:
            self.form.show_connection(kept, password_kept=True)
            self._show_buttons()
            done(False)

        def not_saved(error: FvsError) -> None:
            self._show_refusal(error)
            failed(error)

        self._jobs.run(
            self,
            self.tr("Saving the connection to Finvalda"),
            lambda _: self._office.finvalda.save_connection(connection, password),
            lane="keyring",
            done=saved,
            failed=not_saved,
        )

    def _show_refusal(self, error: FvsError) -> None:
        field = FIELD_OF.get(error.code)
        if field is not None and isinstance(error, CorrectInput):
            self.form.show_refusal(field, wording.sentence(error).in_one_line)

    # -- the test ----------------------------------------------------------------------------------------------------

    @property
    def testing(self) -> bool:
        return self._job is not None

    def _test_or_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        self.form.ask_all()
        if self.form.stops:
            self.form.jump(self.form.stops[0])
            self.changed.emit()
            return
        connection, password = self.form.connection, self._password()
        self.panel.show_running()

        def done(check: ConnectionCheck) -> None:
            self._ended()
            self._check = check
            self.panel.show_check(check)
            if check.code in FIELD_OF:
                self.form.show_refusal(FIELD_OF[check.code], self.panel.title)
            if not self.changes:
                self.checked.emit(connection, check)
            shapes.announce(self.panel, self.panel.title)
            # on a small screen the panel is below the fields
            QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, self.panel))

        def failed(error: FvsError) -> None:
            self._ended()
            self.panel.show_error(error)
            self._show_refusal(error)

        def cancelled() -> None:
            self._ended()
            self.panel.show_cancelled()

        self._job = self._jobs.run(
            self,
            self.tr("Testing the connection to Finvalda"),
            lambda progress: self._office.finvalda.check_connection(connection, password, progress),
            lane=LANE,
            done=done,
            failed=failed,
            cancelled=cancelled,
        )
        self._show_buttons()

    def _ended(self) -> None:
        self._job = None
        self._show_buttons()

    def _look_at_certificate(self) -> None:
        """Ask the server for its certificate, so that exactly this one may be trusted."""
        address = self.form.connection.address
        if not address:
            self.form.jump(ADDRESS)
            return
        self.form.pin_button.setEnabled(False)

        def done(found: FoundCertificate) -> None:
            self.form.pin_button.setEnabled(True)
            self.form.show_pinned(found)

        def failed(error: FvsError) -> None:
            self.form.pin_button.setEnabled(True)
            self.panel.show_error(error)

        self._jobs.run(
            self,
            self.tr("Looking at the certificate of Finvalda"),
            lambda _: self._office.finvalda.fetch_certificate(address),
            lane=LANE,
            done=done,
            failed=failed,
        )

    # -- the codes ---------------------------------------------------------------------------------------------------

    def _refresh_or_cancel(self) -> None:
        if self._refreshing is not None:
            self._refreshing.cancel()
            return
        self.references_note.say(self.tr("Reading the codes of Finvalda…"))

        def ended() -> None:
            self._refreshing = None
            self.references_note.clear()
            self._show_buttons()

        def done(states: list[ReferenceState]) -> None:
            ended()
            self.references.show_states(states)
            failed_kinds = [state for state in states if state.error_code]
            if failed_kinds:
                text = self.tr("%n list(s) could not be read. What was known before stays.", "", len(failed_kinds))
                self.references_note.say(text, Meaning.WARNING)
            self.told.emit(self.tr("The codes of Finvalda were read."))

        def failed(error: FvsError) -> None:
            ended()
            self.references_note.say(wording.sentence(error).in_one_line, Meaning.ERROR)

        self._refreshing = self._jobs.run(
            self,
            self.tr("Reading the codes of Finvalda"),
            lambda progress: self._office.finvalda.refresh(progress),
            lane=LANE,
            done=done,
            failed=failed,
            cancelled=ended,
        )
        self._show_buttons()

    def _show_buttons(self) -> None:
        testing, refreshing = self._job is not None, self._refreshing is not None
        self.test_button.setText(self.tr("Cancel") if testing else self.tr("&Test the connection"))
        look.set_icon(self.test_button, "x" if testing else "arrow-clockwise")
        self.refresh_button.setText(self.tr("Cancel") if refreshing else self.tr("Read the &codes"))
        look.set_icon(self.refresh_button, "x" if refreshing else "download-simple")
        saved = self._loaded and self.form.connection.usable and not self.changes
        self.refresh_button.setEnabled(refreshing or (saved and not testing))
        hint = "" if saved or refreshing else self.tr("Enter and save the connection first.")
        self.refresh_button.setToolTip(shapes.plain_tip(hint))
