"""Kita → Tinklas: by which way this computer reaches Amazon and the banks, and the test of that way.

A choice of this computer, kept in its settings; the proxy's password stands in its keyring. A draft until Saugoti, and
tested unsaved.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.network import HOST_FIELD, PASSWORD_FIELD, USER_FIELD, NetworkCheck, NetworkChoice
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.guide_links import set_field
from fvsestore_gui.ui.halves import WIDEST, Halves
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.network_form import NetworkForm
from fvsestore_gui.ui.network_panel import NetworkPanel, Ways
from fvsestore_gui.ui.other_tab import OtherTab

LANE = "network"
#: error -> the field it is about, where a proxy is entered
FIELD_OF = {
    "network_proxy": HOST_FIELD,
    "network_proxy_strange": HOST_FIELD,
    "network_proxy_login": USER_FIELD,
    "network_proxy_password": PASSWORD_FIELD,
    "network_proxy_secret": PASSWORD_FIELD,
}


class NetworkPage(OtherTab):
    """See the module."""

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        set_field(self, "network")
        self._loaded = False
        self._reading = False
        self._job: Job | None = None
        self.form = NetworkForm()
        self.form.setMaximumWidth(WIDEST)
        self.form.setEnabled(False)
        self.panel = NetworkPanel()
        self.test_button: QPushButton = shapes.button("", self._test_or_cancel, "arrow-clockwise")
        self.form.add_button(self.test_button)
        self.ways = Ways()
        text = self.tr("Finvalda is always reached straight: it stands in your own network, where no proxy leads.")
        self._finvalda = shapes.secondary(text, wrap=True)
        left = QWidget()
        rows = shapes.column(left, spacing=look.GAP_ROW)
        rows.addWidget(self.form)
        rows.addWidget(look.Hairline())
        rows.addWidget(self.ways)
        rows.addWidget(self._finvalda)
        rows.addStretch(1)
        self._halves = Halves(self.inside, left, self.panel)
        self._halves.setContentsMargins(4, 16, 12, 12)
        self.form.changed.connect(self._edited)
        self.panel.action.connect(lambda name: self._test_or_cancel() if name == "retry" else None)
        self.panel.show_untested()
        self._show_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._halves.fit(self.window().width())

    @property
    def title(self) -> str:
        return self.tr("Network")

    # -- what is saved -----------------------------------------------------------------------------------------------

    def show_saved(self) -> None:
        if self._reading or self.changes:
            return
        self._reading = True

        def done(found: tuple[NetworkChoice, bool]) -> None:
            self._reading = False
            if self.changes:
                return
            choice, here = found
            self._loaded = True
            self.form.setEnabled(True)
            self.form.show_choice(choice, password_kept=here)
            self.changed.emit()

        def failed(error: FvsError) -> None:
            # the keyring is shut: the choice can be seen and changed all the same
            done((self._office.connection.network(), False))
            self.panel.show_error(error)

        self._jobs.run(
            self,
            self.tr("Reading the choice of the network"),
            lambda _: (self._office.connection.network(), self._office.connection.network_password_here()),
            lane="keyring",
            done=done,
            failed=failed,
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
            self.panel.show_untested()
            self.ways.clear()
        self.changed.emit()

    def _password(self) -> Secret | None:
        """What was typed, None for what is kept."""
        typed = self.form.typed_password
        return self._office.connection.new_network_password(typed) if typed else None

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        choice, password = self.form.choice, self._password()

        def saved(kept: NetworkChoice) -> None:
            self.form.show_choice(kept, password_kept=bool(kept.login_key))
            done(False)

        def not_saved(error: FvsError) -> None:
            self._show_refusal(error)
            failed(error)

        self._jobs.run(
            self,
            self.tr("Saving the choice of the network"),
            lambda _: self._office.connection.save_network(choice, password),
            lane="keyring",
            done=saved,
            failed=not_saved,
        )

    def _show_refusal(self, error: FvsError) -> None:
        field = str(error.facts.get("field") or "")
        if isinstance(error, CorrectInput) and field:
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
        choice, password = self.form.choice, self._password()
        self.panel.show_running()
        self.ways.clear()

        def done(check: NetworkCheck) -> None:
            self._ended()
            self.ways.show_check(check)
            self.panel.show_check(check, practice=self._office.practice)
            bad = check.first_bad
            if bad is not None and bad.error is not None and bad.proxy and bad.error.code in FIELD_OF and choice.proxy:
                self.form.show_refusal(FIELD_OF[bad.error.code], self.panel.title)
            shapes.announce(self.panel, self.panel.title)
            # on a small screen the panel is below the fields
            QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, self.panel))

        def failed(error: FvsError) -> None:
            self._ended()
            self.panel.show_error(error)
            self._show_refusal(error)

        def cancelled() -> None:
            self._ended()
            self.ways.clear()
            self.panel.show_cancelled()

        def work(progress: Progress) -> NetworkCheck:
            return self._office.connection.test_network(choice, password, progress)

        self._job = self._jobs.run(
            self,
            self.tr("Testing the network"),
            work,
            lane=LANE,
            done=done,
            failed=failed,
            cancelled=cancelled,
            progress=self.ways.show_check,
        )
        self._show_button()

    def _ended(self) -> None:
        self._job = None
        self._show_button()

    def _show_button(self) -> None:
        testing = self._job is not None
        self.test_button.setText(self.tr("Cancel") if testing else self.tr("&Test the network"))
        look.set_icon(self.test_button, "x" if testing else "arrow-clockwise")
