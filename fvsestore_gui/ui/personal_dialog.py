"""Switching personal data on for a store, with open eyes: what the company takes on, what is read, why, how long.

Nothing is kept before the last button; a passphrase stands in its two fields until then, and nowhere else.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.personal import MOST_DAYS, FieldChoice, PersonalSettings, Purpose
from fvsestore_gui.model.roles import Given, RoleCheck, Subject
from fvsestore_gui.model.stores import Store
from fvsestore_gui.office import Office
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import Secret
from fvsestore_gui.ui import guide_links, look, shapes, wording
from fvsestore_gui.ui.jobs import Job, Jobs
from fvsestore_gui.ui.look import Meaning, TextSize

_WIDTH = 700
_FRAME = 60
_MOST_ALLOWANCE = 60


class PersonalDialog(QDialog):
    """Of one store. `saved(settings)` once the choices are kept. `keys_made`: whether the database has keys already."""

    saved = Signal(object)

    def __init__(
        self,
        office: Office,
        jobs: Jobs,
        store: Store,
        settings: PersonalSettings,
        *,
        keys_made: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._jobs, self._store, self._settings = office, jobs, store, settings
        self._keys_made = keys_made
        self._job: Job | None = None
        self.fields_note, self.purposes_note, self.passphrase_note = shapes.Note(), shapes.Note(), shapes.Note()
        self.setWindowTitle(self.tr("Personal data"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = shapes.column(self)
        self._body = QWidget()
        inside = shapes.column(self._body, margins=20, spacing=look.GAP_ROW)
        title = self.tr("Buyers' data of {0}").format(store.code)
        inside.addWidget(shapes.label(title, None, TextSize.PANEL_TITLE, wrap=True))
        if not settings.switched_on:
            self._lay_duties(inside)
        self._lay_fields(inside)
        self._lay_purposes(inside)
        self._lay_days(inside)
        if not keys_made:
            self._lay_passphrase(inside)
        self.accept_box = QCheckBox(self.tr("The company &takes this on, and I may say so for it"))
        self.accept_note = shapes.Note()
        self.accept_box.toggled.connect(lambda _: self.accept_note.clear())
        if not settings.switched_on:
            inside.addWidget(self.accept_box)
            inside.addWidget(self.accept_note)
        self.note = shapes.Note()
        inside.addWidget(self.note)
        inside.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self._body)
        scrolled.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        rows.addWidget(scrolled, 1)
        rows.addWidget(look.Hairline())
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 12, 20, 12)
        line.setSpacing(look.GAP_BUTTON)
        line.addStretch(1)
        said = self.tr("&Keep these choices") if settings.switched_on else self.tr("&Switch on")
        self.save_button = shapes.button(said, self._save)
        shapes.semibold(self.save_button)
        self.save_button.setDefault(True)
        self.close_button = shapes.button(self.tr("C&ancel"), self.reject)
        line.addWidget(self.save_button)
        line.addWidget(self.close_button)
        rows.addWidget(foot)
        room = self.screen().availableGeometry().height() - _FRAME
        self.resize(_WIDTH, min(room, self._body.heightForWidth(_WIDTH) + foot.sizeHint().height() + 12))

    # -- what is asked -----------------------------------------------------------------------------------------------

    def _lay_duties(self, rows: QVBoxLayout) -> None:
        self._head(rows, self.tr("What the company takes on"))
        for text in (
            self.tr(
                "Amazon allows buyers' data only for shipping, invoices, taxes and what a law asks for; not for "
                "advertising, and not for anybody else."
            ),
            self.tr(
                "They are kept {0} days after delivery at most, then erased. This program does that by itself, and "
                "keeps the proof. Files and printouts that you make are yours to delete in time."
            ).format(MOST_DAYS),
            self.tr(
                "They are kept encrypted, field by field. Whoever opens them is noted in the log, with name and time."
            ),
            self.tr(
                "Where data may have come into wrong hands, Amazon must be told within 24 hours; what Amazon asks to "
                "be erased must be gone within 72 hours."
            ),
            self.tr(
                "The application at Amazon needs a restricted role: Direct-to-Consumer Delivery for addresses, Tax "
                "Invoicing for names. Without it orders come as before, and the fields stay empty and say why."
            ),
        ):
            line = shapes.row(spacing=8)
            line.addWidget(shapes.Icon("check-circle", None, look.STATE_ICON), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(shapes.label(text, wrap=True), 1)
            rows.addLayout(line)
        self.roles_note = shapes.Note()
        rows.addWidget(self.roles_note)
        code = self._store.code
        self._jobs.run(
            self,
            self.tr("Looking what Amazon gives to {0}").format(code),
            lambda _: self._office.connection.roles(code),
            lane="personal",
            done=self._say_roles,
            failed=lambda error: self.roles_note.say(wording.sentence(error).in_one_line, Meaning.WARNING),
        )
        self.guide_link = shapes.Link(self.tr("The roles, step by step"))
        self.guide_link.clicked.connect(lambda: guide_links.open_guide(self, "restricted-roles"))
        rows.addWidget(self.guide_link, 0, Qt.AlignmentFlag.AlignLeft)

    def _say_roles(self, check: RoleCheck) -> None:
        """Whether Amazon will give it, as far as it was asked."""
        refused = {Given.REFUSED, Given.WITHHELD}
        names, addresses = check.answer(Subject.BUYER).given, check.answer(Subject.RECIPIENT).given
        said = [
            self.tr("addresses: no, the role is missing")
            if addresses in refused
            else self.tr("addresses: yes")
            if addresses is Given.GIVEN
            else self.tr("addresses: not known yet"),
            self.tr("names and e-mail: no, the role is missing")
            if names in refused
            else self.tr("names and e-mail: yes")
            if names is Given.GIVEN
            else self.tr("names and e-mail: the first import will tell"),
        ]
        missing = names in refused or addresses in refused
        text = self.tr("As Amazon answered last: {0}.").format("; ".join(said))
        self.roles_note.say(text, Meaning.WARNING if missing else Meaning.INFO)

    def _lay_fields(self, rows: QVBoxLayout) -> None:
        self._head(rows, self.tr("What is read"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_COLUMN)
        grid.setVerticalSpacing(6)
        self.fields: dict[FieldChoice, QCheckBox] = {}
        for place, choice in enumerate(FieldChoice):
            box = QCheckBox(wording.word("personal_choice", choice.value))
            box.setChecked(choice in self._settings.choices)
            box.toggled.connect(lambda _: self.fields_note.clear())
            self.fields[choice] = box
            grid.addWidget(box, place % 4, place // 4)
        grid.setColumnStretch(2, 1)
        rows.addLayout(grid)
        rows.addWidget(self.fields_note)

    def _lay_purposes(self, rows: QVBoxLayout) -> None:
        self._head(rows, self.tr("What for"))
        self.purposes: dict[Purpose, QCheckBox] = {}
        said = {
            Purpose.SHIPPING: self.tr("Shipping: only orders that you ship yourselves"),
            Purpose.INVOICES: self.tr("Invoices and taxes: every order that is paid and not cancelled"),
        }
        for purpose, text in said.items():
            box = QCheckBox(text)
            box.setChecked(purpose in self._settings.purposes)
            box.toggled.connect(lambda _: self.purposes_note.clear())
            self.purposes[purpose] = box
            rows.addWidget(box)
        rows.addWidget(self.purposes_note)

    def _lay_days(self, rows: QVBoxLayout) -> None:
        self._head(rows, self.tr("How long"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(6)
        self.days = self._spin(1, MOST_DAYS, self._settings.days)
        self.allowance = self._spin(0, _MOST_ALLOWANCE, self._settings.allowance_days)
        for place, (text, box, hint) in enumerate(
            (
                (
                    self.tr("&Days after delivery"),
                    self.days,
                    self.tr("Amazon's most. For invoices add a legal duty afterwards, for the fields it names."),
                ),
                (
                    self.tr("Days a delivery tak&es"),
                    self.allowance,
                    self.tr("Counted from shipping where Amazon does not say when it was delivered."),
                ),
            )
        ):
            head = shapes.label(text)
            head.setTextFormat(Qt.TextFormat.AutoText)
            head.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            box.setAccessibleDescription(hint)
            grid.addWidget(head, place, 0)
            grid.addWidget(box, place, 1)
            grid.addWidget(shapes.secondary(hint, wrap=True), place, 2)
        grid.setColumnStretch(2, 1)
        rows.addLayout(grid)

    def _lay_passphrase(self, rows: QVBoxLayout) -> None:
        self._head(rows, self.tr("Passphrase, in case the key is lost"))
        rows.addWidget(
            shapes.label(
                self.tr(
                    "The key is in the keyring of this Windows user and nowhere else. If this computer breaks or the "
                    "user is removed, nobody can read the data any more; orders and sums are not affected. With a "
                    "passphrase the key can be brought back. Write it down and keep it where only those may read it "
                    "who may read buyers' data."
                ),
                wrap=True,
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.GAP_LABEL)
        grid.setVerticalSpacing(6)
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        for place, (text, edit) in enumerate(
            ((self.tr("&Passphrase"), self.passphrase), (self.tr("Once &more"), self.again))
        ):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setMinimumHeight(look.CONTROL_HEIGHT)
            edit.setAccessibleName(text.replace("&", ""))
            edit.textEdited.connect(lambda _: self.passphrase_note.clear())
            head = shapes.label(text)
            head.setBuddy(edit)
            grid.addWidget(head, place, 0)
            grid.addWidget(edit, place, 1)
        self.passphrase.setPlaceholderText(self.tr("may stay empty"))
        rows.addLayout(grid)
        rows.addWidget(self.passphrase_note)

    def _spin(self, least: int, most: int, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(least, most)
        box.setValue(value)
        box.setFixedWidth(80)
        box.setMinimumHeight(look.CONTROL_HEIGHT)
        return box

    @staticmethod
    def _head(rows: QVBoxLayout, text: str) -> None:
        head = shapes.label(text)
        shapes.semibold(head)
        rows.addSpacing(4)
        rows.addWidget(head)

    # -- keeping it ----------------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> PersonalSettings:
        """What is chosen now."""
        return replace(
            self._settings,
            choices=frozenset(choice for choice, box in self.fields.items() if box.isChecked()),
            purposes=frozenset(purpose for purpose, box in self.purposes.items() if box.isChecked()),
            days=self.days.value(),
            allowance_days=self.allowance.value(),
        )

    def _stops(self) -> bool:
        """Says beside its field what is missing; the first one gets the focus."""
        first: QWidget | None = None
        chosen = self.chosen
        if not chosen.choices:
            self.fields_note.say(self.tr("Tick at least one field."), Meaning.ERROR)
            first = next(iter(self.fields.values()))
        if not chosen.purposes:
            self.purposes_note.say(
                self.tr("Say what the data are for: it decides which orders are read."), Meaning.ERROR
            )
            first = first or next(iter(self.purposes.values()))
        if not self._keys_made and self.passphrase.text() != self.again.text():
            self.passphrase_note.say(self.tr("The two passphrases differ."), Meaning.ERROR)
            first = first or self.again
        if not self._settings.switched_on and not self.accept_box.isChecked():
            self.accept_note.say(self.tr("Without this nothing is switched on."), Meaning.ERROR)
            first = first or self.accept_box
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    def reject(self) -> None:
        """Not while it is being done: what comes of it is said here, and shown on the page."""
        if self._job is None:
            super().reject()

    def _save(self) -> None:
        if self._job is not None or self._stops():
            return
        personal, code, chosen = self._office.personal, self._store.code, self.chosen
        typed = "" if self._keys_made else self.passphrase.text()
        passphrase = personal.new_passphrase(typed) if typed else None
        was_on = self._settings.switched_on

        def work(_: Progress) -> tuple[PersonalSettings, FvsError | None]:
            if was_on:
                return personal.change(code, chosen), None
            kept = personal.switch_on(code, chosen)
            return kept, _set(passphrase)

        def _set(secret: Secret | None) -> FvsError | None:
            try:
                if secret is not None:
                    personal.set_passphrase(secret)
            except FvsError as error:
                return error
            return None

        self.save_button.setEnabled(False)
        self.note.say(self.tr("Saving…"))
        self._job = self._jobs.run(
            self,
            self.tr("Keeping what {0} reads of buyers").format(code),
            work,
            lane="keyring",
            done=self._kept,
            failed=self._not_kept,
        )

    def _kept(self, result: tuple[PersonalSettings, FvsError | None]) -> None:
        settings, trouble = result
        self._job = None
        self.saved.emit(settings)
        if trouble is None:
            self.accept()
            return
        # it is switched on; only the passphrase is still to be set
        self._settings, self._keys_made = settings, False
        self.save_button.setEnabled(True)
        self.note.say(self.tr("It is switched on, but the passphrase is not set yet."), Meaning.WARNING)
        self.passphrase_note.say(wording.sentence(trouble).in_one_line, Meaning.ERROR)
        self.save_button.clicked.disconnect()
        self.save_button.setText(self.tr("&Set the passphrase"))
        self.save_button.clicked.connect(self._only_passphrase)

    def _only_passphrase(self) -> None:
        if self._job is not None:
            return
        if not self.passphrase.text() or self.passphrase.text() != self.again.text():
            self.passphrase_note.say(self.tr("The two passphrases differ."), Meaning.ERROR)
            return
        secret = self._office.personal.new_passphrase(self.passphrase.text())

        def set_(_: object) -> None:
            self._job = None
            self.saved.emit(self._settings)
            self.accept()

        def refused(error: FvsError) -> None:
            self._job = None
            self.passphrase_note.say(wording.sentence(error).in_one_line, Meaning.ERROR)

        self._job = self._jobs.run(
            self,
            self.tr("Setting the passphrase"),
            lambda _: self._office.personal.set_passphrase(secret),
            lane="keyring",
            done=set_,
            failed=refused,
        )

    def _not_kept(self, error: FvsError) -> None:
        self._job = None
        self.save_button.setEnabled(True)
        self.note.say(wording.sentence(error).in_one_line, Meaning.ERROR)
