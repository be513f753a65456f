"""The fields of Kita → Finvalda: where its web service is, who signs in, and what certificate is trusted."""

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSpinBox, QWidget

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.finvalda import USUAL_ADDRESS, FinvaldaConnection, FoundCertificate
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.code_box import QuietCombo
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.form_rows import FormRows
from fvsestore_gui.ui.guide_links import field_link, set_field
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.password_row import PasswordRow

ADDRESS, COMPANY, USER = "finvalda.address", "finvalda.company", "finvalda.user"
PASSWORD, CERTIFICATE = "finvalda.password", "finvalda.certificate"
#: what certificate is trusted
_SYSTEM, _AUTHORITY, _PINNED = "", "authority", "pinned"
_LEAST_S, _MOST_S = 1, 600
_GROUP = 4


class FinvaldaForm(FormRows):
    """`changed` with every change; `pin_asked` when the certificate that the server shows is to be looked at."""

    changed = Signal()
    pin_asked = Signal()
    password_name = PASSWORD

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = FinvaldaConnection()
        self._pinned = ""
        self._kept = False
        self._showing = False
        self._asked = False
        self._build_place()
        self._build_password()
        self._build_certificate()
        self._build_times()
        self._show_certificate()

    # -- building ----------------------------------------------------------------------------------------------------

    def _add(self, text: str, buddy: QWidget, body: QWidget | QHBoxLayout, *notes: str) -> QWidget:
        if text:
            self._label(text, buddy)
        return self._row(body, *notes)

    def _field(self, name: str) -> Field:
        made = self._fields[name] = Field()
        made.setAccessibleName(wording.word("field", name))
        made.textEdited.connect(lambda _: self._edited())
        made.text_given.connect(lambda text: self._given(made, text))
        return made

    def _with_help(self, field: Field, name: str) -> QHBoxLayout:
        """A field with a link to where its value comes from."""
        set_field(field, name)
        line = shapes.row()
        line.addWidget(field, 1)
        line.addWidget(field_link(name, wording.word("field", name)))
        return line

    def _build_place(self) -> None:
        address = self._field(ADDRESS)
        address.setPlaceholderText(USUAL_ADDRESS)
        self._add(self.tr("&Address"), address, self._with_help(address, ADDRESS), ADDRESS)
        company = self._field(COMPANY)
        company.setPlaceholderText(self.tr("the web service's own choice"))
        self._add(self.tr("Co&mpany"), company, company, COMPANY)
        user = self._field(USER)
        self._add(self.tr("&User"), user, self._with_help(user, USER), USER)

    def _build_password(self) -> None:
        self.password = PasswordRow()
        self.password.edited.connect(self._edited)
        set_field(self.password, USER)
        self._add(self.tr("Pass&word"), self.password.edit, self.password, PASSWORD)

    def _build_certificate(self) -> None:
        self.trust = QuietCombo()
        for value, said in (
            (_SYSTEM, self.tr("what this system trusts")),
            (_AUTHORITY, self.tr("an authority of our own (PEM file)")),
            (_PINNED, self.tr("exactly the certificate that the server shows now")),
        ):
            self.trust.addItem(said, value)
        self.trust.setAccessibleName(wording.word("field", CERTIFICATE))
        self.trust.activated.connect(lambda _: self._trust_chosen())
        self._add(self.tr("Ce&rtificate"), self.trust, self.trust)
        authority = self._field(CERTIFICATE)
        self._choose: QPushButton = shapes.button(self.tr("Choose…"), self._choose_file)
        self.pin_button: QPushButton = shapes.button(self.tr("Look at the certificate"), self.pin_asked.emit)
        self._pin_shown = shapes.label(wrap=True)
        self._pin_shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = shapes.row()
        line.addWidget(authority, 1)
        line.addWidget(self._choose)
        line.addWidget(self._pin_shown, 1)
        line.addWidget(self.pin_button, 0, Qt.AlignmentFlag.AlignTop)
        self._certificate_place = self._add("", authority, line, CERTIFICATE)

    def _build_times(self) -> None:
        self.connect_time, self.read_time = QSpinBox(), QSpinBox()
        line = shapes.row()
        for box, before, name in (
            (self.connect_time, self.tr("to connect"), self.tr("Seconds to wait for a connection")),
            (self.read_time, self.tr("for an answer"), self.tr("Seconds to wait for an answer")),
        ):
            box.setRange(_LEAST_S, _MOST_S)
            box.setSuffix(self.tr(" s"))
            box.setMinimumHeight(look.CONTROL_HEIGHT)
            box.setAccessibleName(name)
            box.valueChanged.connect(lambda _: self._edited())
            line.addWidget(shapes.label(before))
            line.addWidget(box)
            line.addSpacing(look.GAP_LABEL)
        line.addStretch(1)
        self._add(self.tr("Wait"), self.connect_time, line)

    # -- values ------------------------------------------------------------------------------------------------------

    def show_connection(self, connection: FinvaldaConnection, *, password_kept: bool) -> None:
        """What is saved."""
        self._showing = True
        self._saved, self._asked, self._pinned = connection, False, connection.pinned
        self._kept = password_kept
        self._fields[ADDRESS].setText(connection.address)
        self._fields[COMPANY].setText(connection.company)
        self._fields[USER].setText(connection.user)
        self._fields[CERTIFICATE].setText(connection.ca_file)
        trusted = _PINNED if connection.pinned else _AUTHORITY if connection.ca_file else _SYSTEM
        self.trust.setCurrentIndex(self.trust.findData(trusted))
        self.connect_time.setValue(connection.connect_timeout_s)
        self.read_time.setValue(connection.read_timeout_s)
        self.password.show_kept(password_kept)
        self._pin_shown.setText(_in_groups(connection.pinned))
        self._showing = False
        self._show_certificate()
        self._mark({})

    @property
    def connection(self) -> FinvaldaConnection:
        """What the fields say, with the revision that was read."""
        trusted = self.trust.currentData()
        return msgspec.structs.replace(
            self._saved,
            address=self._fields[ADDRESS].text().strip(),
            company=self._fields[COMPANY].text().strip(),
            user=self._fields[USER].text().strip(),
            ca_file=self._fields[CERTIFICATE].text().strip() if trusted == _AUTHORITY else "",
            pinned=self._pinned if trusted == _PINNED else "",
            connect_timeout_s=self.connect_time.value(),
            read_timeout_s=self.read_time.value(),
        )

    @property
    def typed_password(self) -> str:
        """A new password; handed to `new_password` and nowhere else."""
        return self.password.value

    @property
    def changed_names(self) -> list[str]:
        """The fields that differ from what is saved, as errors name them."""
        now, saved = self.connection, self._saved
        found = []
        if now.address != saved.address:
            found.append(ADDRESS)
        if now.company != saved.company:
            found.append(COMPANY)
        if now.user != saved.user:
            found.append(USER)
        if self.typed_password:
            found.append(PASSWORD)
        if (now.ca_file, now.pinned) != (saved.ca_file, saved.pinned):
            found.append(CERTIFICATE)
        if (now.connect_timeout_s, now.read_timeout_s) != (saved.connect_timeout_s, saved.read_timeout_s):
            found.append("finvalda.wait")
        return found

    def empty_names(self) -> list[str]:
        """The fields that are needed and empty."""
        found = [name for name in (ADDRESS, USER) if not self._fields[name].text().strip()]
        if self.password.is_empty:
            found.append(PASSWORD)
        trusted = self.trust.currentData()
        if (trusted == _AUTHORITY and not self._fields[CERTIFICATE].text().strip()) or (
            trusted == _PINNED and not self._pinned
        ):
            found.append(CERTIFICATE)
        return found

    @property
    def stops(self) -> list[str]:
        """The empty fields, once Saugoti or the test was tried."""
        return self.empty_names() if self._asked else []

    def ask_all(self) -> None:
        """Empty fields count from now on."""
        self._asked = True
        self._mark({})

    def show_refusal(self, field: str, said: str) -> None:
        """What was said of one of the fields, until something is typed."""
        self._mark({field: said})

    def show_pinned(self, found: FoundCertificate) -> None:
        """The certificate that the server shows; it is trusted once it is saved."""
        self._pinned = found.fingerprint
        names = self.tr("{0}, issued by {1}, good until {2}").format(
            found.subject or wording.ABSENT, found.issuer or wording.ABSENT, wording.date_text(found.until, time=False)
        )
        self._pin_shown.setText(f"{_in_groups(found.fingerprint)}\n{names}")
        self._edited()

    def jump(self, field: str) -> bool:
        if field == CERTIFICATE and self.trust.currentData() == _PINNED:
            self.pin_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().jump(field)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _given(self, field: Field, text: str) -> None:
        field.insert("".join(text.split()) if field is self._fields[ADDRESS] else " ".join(text.split()))
        self._edited()

    def _edited(self) -> None:
        if self._showing:
            return
        if not self.typed_password:
            # the kept one is another user's, or another server's
            now, saved = self.connection, self._saved
            kept = self._kept and (now.address, now.user) == (saved.address, saved.user)
            if kept != self.password.is_kept:
                self.password.show_kept(kept)
        self._mark({})
        self.changed.emit()

    def _trust_chosen(self) -> None:
        self._show_certificate()
        self._edited()

    def _show_certificate(self) -> None:
        trusted = self.trust.currentData()
        self._certificate_place.setVisible(trusted != _SYSTEM)
        self._fields[CERTIFICATE].setVisible(trusted == _AUTHORITY)
        self._choose.setVisible(trusted == _AUTHORITY)
        self._pin_shown.setVisible(trusted == _PINNED)
        self.pin_button.setVisible(trusted == _PINNED)

    def _choose_file(self) -> None:
        field = self._fields[CERTIFICATE]
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Certificate"),
            str(Path(field.text()).parent),
            self.tr("Certificates (*.crt *.pem *.cer);;All files (*)"),
        )
        if chosen:
            field.setText(chosen)
            self._edited()

    def _mark(self, refused: dict[str, str]) -> None:
        empty = self.stops
        for name, note in self._notes.items():
            said = refused.get(name, "")
            if not said and name in empty:
                said = wording.sentence(CorrectInput("field_empty", field=name)).in_one_line
            meaning = Meaning.ERROR if said else None
            if not said and name == ADDRESS and self._fields[ADDRESS].text().strip().lower().startswith("http://"):
                said, meaning = self.tr("Nothing is encrypted on this way: only for your own network."), Meaning.WARNING
            note.say(said, meaning)
            field = self.password.edit if name == PASSWORD else self._fields[name]
            field.mark(meaning if meaning is Meaning.ERROR else None)
            field.setAccessibleDescription(said)


def _in_groups(fingerprint: str) -> str:
    """A fingerprint as people compare it."""
    return " ".join(fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP)).upper()
