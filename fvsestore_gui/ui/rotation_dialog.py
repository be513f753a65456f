"""Keisti slaptažodį: a Client secret made at Amazon, tried beside the one in use, and only then put in its place.

The three steps stand on one page. The new value is in its field until it is tried, and nowhere else; closing the window
forgets it.
"""

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.calendar import SECRET_DAYS
from fvsestore_gui.model.credentials import CredentialField, cleaned, judge, split_pasted
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.months import VILNIUS
from fvsestore_gui.model.rotation import Place, RotationResult, RotationState, RotationTrial, StoreTrial
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from fvsestore_gui.ui import folders, guide_links, look, shapes, wording
from fvsestore_gui.ui.credential_field import SecretField
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.period_choice import as_date, as_qdate, date_field

_WIDTH = 660
#: what the title bar takes of the screen's height
_FRAME = 40
_FIELD = CredentialField.CLIENT_SECRET


class RotationDialog(QDialog):
    """Of the saved `store`. `changed` when another Client secret is in force, `test_asked` to let it work once."""

    changed = Signal()
    test_asked = Signal()

    def __init__(self, office: Office, jobs: Jobs, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._jobs, self._store = office, jobs, store
        self._state: RotationState | None = None
        self._tried: Secret | None = None
        self._job: Job | None = None
        self._writing = False
        self.setWindowTitle(self.tr("Change the secret"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        self._body = QWidget()
        inside = shapes.column(self._body, margins=20, spacing=look.GAP_ROW)
        title = self.tr("New Client secret of {0}").format(store.code)
        inside.addWidget(shapes.label(title, None, TextSize.PANEL_TITLE, wrap=True))
        self.before = shapes.Note()
        inside.addWidget(self.before)
        self.steps = QWidget()
        self._lay_steps(shapes.column(self.steps, spacing=look.GAP_BUTTON))
        inside.addWidget(self.steps)
        self.note = shapes.Note()
        inside.addWidget(self.note)
        #: what else is to be known once it is done
        self.after = shapes.label(wrap=True)
        self.after.hide()
        inside.addWidget(self.after)
        inside.addStretch(1)
        # on a small screen the steps scroll, and the buttons stay
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self._body)
        scrolled.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        self._scrolled = scrolled
        rows.addWidget(scrolled, 1)
        rows.addWidget(look.Hairline())
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 12, 20, 12)
        line.setSpacing(look.GAP_BUTTON)
        line.addStretch(1)
        self.change_button = shapes.button(self.tr("&Change"), self._change)
        shapes.semibold(self.change_button)
        self.change_button.setEnabled(False)
        self.test_button = shapes.button(self.tr("&Test the key"), self._test)
        self.test_button.hide()
        self.close_button = shapes.button(self.tr("C&ancel"), self.reject)
        for button in (self.change_button, self.test_button, self.close_button):
            line.addWidget(button)
        self._foot = foot
        rows.addWidget(foot)
        self.try_button.setDefault(True)
        self.field.setFocus()
        self._fit()
        self._look()

    def _lay_steps(self, rows: QVBoxLayout) -> None:
        self._head(rows, self.tr("1. Make it at Amazon"))
        rows.addWidget(
            shapes.label(
                self.tr(
                    "“Develop Apps” → “LWA credentials” → “View” → “Rotate secret”. Only the primary user of the "
                    "account can. The one in use works for 7 more days; the Refresh token stays as it is."
                ),
                wrap=True,
            )
        )
        ways = shapes.row(spacing=look.GAP_COLUMN)
        self.open_link = shapes.Link(self.tr("Open “Develop Apps”"))
        self.open_link.clicked.connect(
            lambda: folders.open_seller_central(self._store.region, self._store.marketplace_ids)
        )
        self.guide_link = shapes.Link(self.tr("How to change it"))
        self.guide_link.setToolTip("F1")
        self.guide_link.clicked.connect(lambda: guide_links.open_guide(self, "rotate"))
        ways.addWidget(self.open_link)
        ways.addWidget(self.guide_link)
        ways.addStretch(1)
        rows.addLayout(ways)
        rows.addSpacing(look.GAP_BUTTON)
        self._head(rows, self.tr("2. Paste it here and try it"))
        line = shapes.row()
        self.field = SecretField()
        self.field.setAccessibleName(_FIELD.value)
        self.field.setPlaceholderText(self.tr("Begins with “{0}”").format("amzn1.oa2-cs."))
        guide_links.set_field(self.field, "client_secret")
        self.field.textChanged.connect(self._edited)
        self.field.text_given.connect(self._given)
        self.try_button = shapes.button(self.tr("T&ry it"), self._try_or_stop)
        line.addWidget(self.field, 1)
        line.addWidget(self.try_button)
        rows.addLayout(line)
        self.field_note = shapes.Note()
        rows.addWidget(self.field_note)
        made = shapes.row(spacing=look.GAP_LABEL)
        today = self._office.clock.now().astimezone(VILNIUS).date()
        self.made_on = date_field(self, today)
        self.made_on.setDateRange(as_qdate(today - timedelta(days=SECRET_DAYS)), as_qdate(today))
        said = shapes.label(self.tr("&Made at Amazon on"))
        said.setBuddy(self.made_on)
        self.made_on.setAccessibleName(self.tr("Made at Amazon on"))
        made.addWidget(said)
        made.addWidget(self.made_on)
        made.addWidget(shapes.secondary(self.tr("It ends 180 days after that day.")))
        made.addStretch(1)
        rows.addLayout(made)
        self.together = shapes.secondary(wrap=True)
        self.together.hide()
        rows.addWidget(self.together)
        rows.addSpacing(look.GAP_BUTTON)
        self._head(rows, self.tr("3. Change it"))
        self.waiting = shapes.secondary(
            self.tr("Both answers of Amazon appear here. Until you press “Change”, nothing is changed."), wrap=True
        )
        rows.addWidget(self.waiting)
        self.results: QWidget | None = None
        self._steps_rows = rows

    @staticmethod
    def _head(rows: QVBoxLayout, text: str) -> None:
        head = shapes.label(text)
        shapes.semibold(head)
        rows.addWidget(head)

    # -- what is there -----------------------------------------------------------------------------------------------

    def _look(self) -> None:
        code = self._store.code
        self._jobs.run(
            self,
            self.tr("Looking at the Client secret of {0}").format(code),
            lambda _: self._office.connection.rotation(code),
            lane="keyring",
            done=self._known,
            failed=self._failed,
        )

    def _known(self, state: RotationState) -> None:
        self._state = state
        told = []
        names = [f"{one.code} ({one.region.value})" for one in state.stores]
        if len(names) > 1:
            told.append(self.tr("The same application, so they change together: {0}.").format(", ".join(names)))
        if state.elsewhere:
            said = self.tr(
                "The keys of {0} are on another computer: it cannot be tried here, and is changed there too."
            )
            told.append(said.format(", ".join(state.elsewhere)))
        mine = next((one for one in state.stores if one.code == state.code), None)
        if mine is not None and mine.place is Place.EARLIER:
            told.append(self.tr("Another computer has changed it already: paste the same one here."))
        self.together.setText("\n".join(told))
        self.together.setVisible(bool(told))
        if state.kept and state.kept_until is not None:
            until = state.kept_until.isoformat()
            if state.fell_back_at is not None:
                said = self.tr(
                    "Amazon does not accept the one you changed to; the one before serves, until {0} at the latest."
                )
            else:
                said = self.tr("The one before is still kept, for the new one has not worked yet. It ends on {0}.")
            meaning = Meaning.WARNING if state.fell_back_at is not None else Meaning.INFO
            self.before.say(said.format(until), meaning, action=self.tr("Return to it"), pressed=self._return)
        self._make_room()

    # -- the field ---------------------------------------------------------------------------------------------------

    def _given(self, text: str) -> None:
        """A paste: of a whole box of Amazon's the Client secret is taken."""
        self.field.setText(split_pasted(text).get(_FIELD, cleaned(text)))
        self._judge(empty_too=False)

    def _edited(self) -> None:
        self._tried = None
        self.change_button.setEnabled(False)
        self.field.mark(None)
        self.field_note.clear()
        self.note.clear()
        self._forget_results()
        self._point_to(self.try_button)

    def _judge(self, *, empty_too: bool) -> bool:
        """Whether what stands in the field may be sent; the sentence under it says why not."""
        found = judge(_FIELD, self.field.text())
        wrong = found.level == "error" and (empty_too or found.code != "empty")
        self.field.mark(Meaning.ERROR if wrong else None)
        said = wording.credential_sentence(_FIELD, found) if found.level == "note" or wrong else ""
        self.field_note.say(said, Meaning.ERROR if wrong else Meaning.INFO)
        self.field.setAccessibleDescription(self.field_note.text)
        self._make_room()
        return found.level != "error"

    # -- the trial ---------------------------------------------------------------------------------------------------

    def _try_or_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        if not self._judge(empty_too=True):
            self.field.setFocus()
            return
        secret = self._office.new_secret(self.field.text())
        code = self._store.code
        self._begin(self.tr("&Stop"))

        def done(trial: RotationTrial) -> None:
            self._end()
            self._show_trial(trial, secret)

        self._job = self._jobs.run(
            self,
            self.tr("Trying the new Client secret of {0}").format(code),
            lambda progress: self._office.connection.try_secret(code, secret, progress),
            lane="key",
            done=done,
            failed=self._failed,
            cancelled=self._end,
        )

    def _begin(self, stop: str) -> None:
        self.field.setEnabled(False)
        self.note.clear()
        self.try_button.setText(stop)
        self.waiting.setText(self.tr("Asking Amazon with both…"))

    def _end(self) -> None:
        self._job = None
        self._writing = False
        self.field.setEnabled(True)
        self.try_button.setText(self.tr("T&ry it"))
        self.try_button.setEnabled(True)
        self.before.setEnabled(True)
        self.waiting.setText(
            self.tr("Both answers of Amazon appear here. Until you press “Change”, nothing is changed.")
        )

    def _show_trial(self, trial: RotationTrial, secret: Secret) -> None:
        self._forget_results()
        self.results = self._answers(trial)
        self._steps_rows.addWidget(self.results)
        self.results.show()
        self.waiting.hide()
        bad = next((one for one in trial.stores if not one.good), None)
        if bad is None:
            self._tried = secret
            self.change_button.setEnabled(True)
            said = self.tr("Amazon accepts the new one. Press “Change”.")
            self.note.say(said, Meaning.GOOD)
            self._point_to(self.change_button)
            self.change_button.setFocus()
        else:
            said = self._why_not(bad)
            self.note.say(said, Meaning.ERROR)
            self.field.mark(Meaning.ERROR if bad.new.valid_until is None else None)
            self.field.setFocus()
        shapes.announce(self, said)
        self._make_room()

    def _forget_results(self) -> None:
        if self.results is not None:
            self.results.hide()
            self.results.deleteLater()
            self.results = None
        self.waiting.show()

    def _answers(self, trial: RotationTrial) -> QWidget:
        """What Amazon said to both, a line for each Parametras."""
        shown = QWidget()
        grid = QGridLayout(shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        heads = (self.tr("Parameter"), self.tr("With the new one"), self.tr("With the one in use"))
        for column, head in enumerate(heads):
            grid.addWidget(shapes.secondary(head), 0, column)
        for line, one in enumerate(trial.stores, start=1):
            # what fails with either secret is no fault of the new one
            failed = Meaning.WARNING if one.good else Meaning.ERROR
            answers = (self._answer(one.new, failed), self._answer(one.old, failed))
            for column, widget in enumerate((shapes.label(one.code), *answers)):
                grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignTop)
        return shown

    def _answer(self, test: KeyTest | None, failed: Meaning) -> shapes.Note:
        made = shapes.Note()
        if test is None:
            made.say(self.tr("there is none"))
        elif test.error is None:
            made.say(self.tr("accepted"), Meaning.GOOD)
        else:
            made.say(wording.sentence(test.error).title, failed)
        return made

    def _why_not(self, bad: StoreTrial) -> str:
        error = bad.new.error
        kept = self.tr("Nothing was changed: the one in use stays.")
        if error is None:
            return kept
        if error.code == "lwa_invalid_client":
            said = self.tr(
                "Amazon does not accept it. A new Client secret does not count at once: try again in some minutes. Was "
                "it copied whole, and from the application of this Client identifier?"
            )
            return f"{said} {kept}"
        return f"{wording.sentence(error).what} {kept}"

    # -- the change --------------------------------------------------------------------------------------------------

    def _change(self) -> None:
        secret = self._tried
        if secret is None or self._job is not None:
            return
        code, made_on = self._store.code, as_date(self.made_on.date())
        self._write()

        def work(progress: Progress) -> RotationResult:
            return self._office.connection.rotate(code, secret, made_on, progress)

        self._job = self._jobs.run(
            self,
            self.tr("Changing the Client secret of {0}").format(code),
            work,
            lane="keyring",
            done=self._show_changed,
            failed=self._failed,
        )

    def _return(self) -> None:
        if self._job is not None:
            return
        code = self._store.code
        self._write()
        self._job = self._jobs.run(
            self,
            self.tr("Returning to the Client secret before of {0}").format(code),
            lambda _: self._office.connection.return_secret(code),
            lane="keyring",
            done=self._show_returned,
            failed=self._failed,
        )

    def _write(self) -> None:
        """From here on it is done whole or not at all; the window waits for which."""
        self._writing = True
        self.field.setEnabled(False)
        self.before.setEnabled(False)
        for button in (self.change_button, self.try_button):
            button.setEnabled(False)

    def _show_changed(self, result: RotationResult) -> None:
        told = [self.tr("Changed: {0}.").format(", ".join(result.changed))]
        if result.kept_until is not None:
            until = result.kept_until.isoformat()
            said = self.tr(
                "The one before is kept until a test or an import has worked with the new one; it ends on {0}."
            )
            told.append(said.format(until))
        if result.elsewhere:
            said = self.tr("The keys of {0} are on another computer: enter the same one there.")
            told.append(said.format(", ".join(result.elsewhere)))
        if self._office.choice.address is not None and not result.only_here:
            told.append(
                self.tr(
                    "Other computers of the office go on with the one before for 7 days: open this window there too, "
                    "and paste the same new one."
                )
            )
        self._show_done(told)
        self.test_button.show()
        self._point_to(self.test_button)
        self.test_button.setFocus()

    def _show_returned(self, state: RotationState) -> None:
        said = self.tr("In use again is the one before: {0}.").format(", ".join(state.here))
        until = self.tr("Amazon accepts it for 7 days after the new one was made: make another new one until then.")
        self._show_done([said, until])
        self._point_to(self.close_button)
        self.close_button.setFocus()

    def _show_done(self, told: list[str]) -> None:
        self._job = None
        self._writing = False
        self.field.clear()
        self._tried = None
        self.before.clear()
        self.steps.hide()
        self.change_button.hide()
        self.note.say(told[0], Meaning.GOOD)
        self.after.setText("\n\n".join(told[1:]))
        self.after.setVisible(len(told) > 1)
        self.close_button.setText(self.tr("C&lose"))
        shapes.announce(self, " ".join(told))
        self.resize(_WIDTH, 0)
        self._make_room()
        self.changed.emit()

    def _test(self) -> None:
        self.test_asked.emit()
        self.accept()

    # -- the window --------------------------------------------------------------------------------------------------

    def _point_to(self, button: QWidget) -> None:
        for one in (self.try_button, self.change_button, self.test_button, self.close_button):
            one.setDefault(one is button)

    def _make_room(self) -> None:
        # what has just come in is measured with the next turn of the loop
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """As high as the words, where the screen is; it only grows, so that nothing jumps."""
        inside = self._body.layout()
        if inside is None:
            return
        inside.activate()
        wanted = inside.totalHeightForWidth(_WIDTH) + self._foot.sizeHint().height() + 1
        room = self.screen().availableGeometry().height() - _FRAME
        self.resize(_WIDTH, min(max(wanted, self.height() if self.isVisible() else 0), room))
        if self.note.isVisible():
            self._scrolled.ensureWidgetVisible(self.note)

    def _failed(self, error: FvsError) -> None:
        self._end()
        self.change_button.setEnabled(self._tried is not None and error.code != "secret_not_tried")
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
        shapes.announce(self, self.note.text)
        self._make_room()

    def reject(self) -> None:
        """Esc, Atšaukti: stops a trial; a change is waited for."""
        if self._writing:
            return
        if self._job is not None:
            self._job.cancel()
        self.field.clear()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            guide_links.open_guide(self, "rotate")
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._writing:
            event.ignore()
            return
        super().closeEvent(event)
