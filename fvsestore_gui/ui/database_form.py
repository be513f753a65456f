"""The fields of a shared database: filled in one by one, or all at once by pasting a whole address into one of them.

Checked as one types, each with its sentence beside it. A password shows as the other secrets do, and comes out of a
pasted address into its own field.
"""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.database_address import (
    DATABASE_FIELD,
    DEFAULT_PORT,
    PORT_FIELD,
    SERVER_FIELD,
    USER_FIELD,
    DatabaseAddress,
    Server,
    Tls,
    address_of,
    parse_address,
)
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.credential_field import Field, SecretField
from fvsestore_gui.ui.look import Meaning

PASSWORD_FIELD, CERTIFICATE_FIELD = "Slaptažodis", "Sertifikatas"
_JUDGE_AFTER_MS = 300
_DOTS = "●" * 12
_PORT_WIDTH = 72
#: an address is pasted, not a name: what begins so is spread over the fields
_ADDRESS = ("postgresql://", "postgres://", "postgresql+")


class PasswordRow(QWidget):
    """A password: dots and "įrašytas" where one is kept, and Keisti for another."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = False
        self._typing = True
        self.edit = SecretField()
        self.edit.setAccessibleName(self.tr("Password"))
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self.edit.text_given.connect(self._given)
        self.kept_view = Field()
        self.kept_view.set_read_only()
        self.kept_view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.kept_view.setText(f"{_DOTS}   {self.tr('kept in the keyring')}")
        self.kept_view.setAccessibleName(self.tr("Password"))
        self.change_button: QPushButton = shapes.button("", self._change_or_take_back)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP_BUTTON)
        line.addWidget(self.edit, 1)
        line.addWidget(self.kept_view, 1)
        line.addWidget(self.change_button)
        self._arrange()

    @property
    def value(self) -> str:
        """What is typed; "" while a kept one is shown."""
        return self.edit.text() if self._typing else ""

    @property
    def is_kept(self) -> bool:
        """Whether one is kept, be it shown or about to be changed."""
        return self._kept

    @property
    def is_empty(self) -> bool:
        """Whether there is neither a typed nor a kept one."""
        return self._typing and not self.edit.text()

    def show_kept(self, kept: bool) -> None:
        """A password is kept for the address that is shown, or none."""
        self._kept = kept
        self._typing = not kept
        self.edit.clear()
        self.edit.show_text(False)
        self._arrange()

    def give(self, text: str) -> None:
        """Put a password here as if it was typed."""
        self._typing = True
        self.edit.setText(text)
        self._arrange()

    def focus(self) -> None:
        (self.edit if self._typing else self.change_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _given(self, text: str) -> None:
        # a password is taken as it is, but for the line break that a copied line ends with
        self.edit.insert(text.rstrip("\r\n"))
        self.edited.emit()

    def _change_or_take_back(self) -> None:
        if self._typing:
            self.show_kept(self._kept)
            self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._typing = True
            self._arrange()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _arrange(self) -> None:
        self.edit.setVisible(self._typing)
        self.kept_view.setVisible(not self._typing)
        self.change_button.setVisible(self._kept)
        self.change_button.setText(self.tr("Leave as it was") if self._typing else self.tr("Chan&ge"))


class DatabaseForm(QWidget):
    """A file, or the address of a PostgreSQL. `changed` with every change, `settled` when it was judged."""

    changed = Signal()
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[tuple[str, str], ...] = ()
        self._showing = False
        self._asked = False
        self._touched: set[str] = set()
        self._fields: dict[str, Field] = {}
        self._notes: dict[str, shapes.Note] = {}
        self._server_widgets: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.GAP_LABEL)
        self._grid.setVerticalSpacing(look.GAP_ROW)
        self._grid.setColumnMinimumWidth(0, look.LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._line = 0
        self._build_choice()
        self._build_server()
        self._build_names()
        self._build_password()
        self._build_tls()
        self._judge_later = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._judge_later.timeout.connect(self._settle)
        self._show_server_fields()

    # -- building ----------------------------------------------------------------------------------------------------

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        made = QLabel(text)
        made.setBuddy(buddy)
        made.setMinimumHeight(look.CONTROL_HEIGHT)
        made.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(made, self._line, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _build_choice(self) -> None:
        self.file_radio = QRadioButton(self.tr("in a f&ile of this computer"))
        self.server_radio = QRadioButton(self.tr("in a &database that the office shares (PostgreSQL)"))
        self.file_radio.setChecked(True)
        choice = QWidget()
        rows = shapes.column(choice, spacing=4)
        rows.addWidget(self.file_radio)
        rows.addWidget(self.server_radio)
        self._grid.addWidget(self._label(self.tr("The data are"), self.file_radio), 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(choice, self._line, 1)
        self._line += 1
        self.server_radio.toggled.connect(self._kind_chosen)

    def _field(self, name: str, accessible: str) -> Field:
        field = self._fields[name] = Field()
        field.setAccessibleName(accessible)
        field.textEdited.connect(lambda _: self._typed(name))
        field.text_given.connect(lambda text: self._given(name, text))
        note = self._notes[name] = shapes.Note()
        self._server_widgets += [field, note]
        return field

    def _add(self, label: QLabel, widget: QWidget | QHBoxLayout, *notes: shapes.Note) -> None:
        self._server_widgets.append(label)
        place = QWidget()
        rows = shapes.column(place, spacing=4)
        if isinstance(widget, QHBoxLayout):
            rows.addLayout(widget)
        else:
            rows.addWidget(widget)
        for note in notes:
            rows.addWidget(note)
        self._grid.addWidget(place, self._line, 1)
        self._server_widgets.append(place)
        self._line += 1

    def _build_server(self) -> None:
        server = self._field(SERVER_FIELD, self.tr("Server"))
        server.setPlaceholderText(self.tr("db.company.lt, or the whole address: postgresql://…"))
        port = self._field(PORT_FIELD, self.tr("Port"))
        port.setPlaceholderText(str(DEFAULT_PORT))
        port.setFixedWidth(_PORT_WIDTH)
        port_label = QLabel(self.tr("P&ort"))
        port_label.setBuddy(port)
        line = shapes.row(spacing=look.GAP_LABEL)
        line.addWidget(server, 1)
        line.addWidget(port_label)
        line.addWidget(port)
        label = self._label(self.tr("&Server"), server)
        self._add(label, line, self._notes[SERVER_FIELD], self._notes[PORT_FIELD])
        self._server_widgets.append(port_label)

    def _build_names(self) -> None:
        for name, text, accessible in (
            (DATABASE_FIELD, self.tr("Na&me"), self.tr("Name of the database")),
            (USER_FIELD, self.tr("&User"), self.tr("User")),
        ):
            field = self._field(name, accessible)
            self._add(self._label(text, field), field, self._notes[name])

    def _build_password(self) -> None:
        self.password = PasswordRow()
        self.password.edited.connect(lambda: self._typed(PASSWORD_FIELD))
        self._notes[PASSWORD_FIELD] = shapes.Note()
        label = self._label(self.tr("Pass&word"), self.password.edit)
        self._add(label, self.password, self._notes[PASSWORD_FIELD])

    def _build_tls(self) -> None:
        self.tls = QComboBox()
        self.tls.setMinimumHeight(look.CONTROL_HEIGHT)
        self.tls.setAccessibleName(self.tr("Encryption"))
        for mode, said in (
            (Tls.VERIFY_FULL, self.tr("always, and the server proves who it is (verify-full)")),
            (Tls.VERIFY_CA, self.tr("always, and the certificate is looked at (verify-ca)")),
            (Tls.REQUIRE, self.tr("always (require)")),
            (Tls.PREFER, self.tr("where the server can (prefer)")),
            (Tls.DISABLE, self.tr("never: only on this computer or where nobody can listen (disable)")),
        ):
            self.tls.addItem(said, mode)
        self.tls.currentIndexChanged.connect(lambda _: self._typed("TLS"))
        self._add(self._label(self.tr("En&cryption"), self.tls), self.tls)
        certificate = self._field(CERTIFICATE_FIELD, self.tr("Certificate"))
        certificate.setPlaceholderText(self.tr("the certificates that this system trusts"))
        self.choose_button = shapes.button(self.tr("Choose…"), self._choose_certificate)
        line = shapes.row()
        line.addWidget(certificate, 1)
        line.addWidget(self.choose_button)
        self._certificate_label = self._label(self.tr("Ce&rtificate"), certificate)
        self._add(self._certificate_label, line, self._notes[CERTIFICATE_FIELD])
        self._certificate_place = self._server_widgets[-1]

    def add_button(self, button: QPushButton) -> None:
        """A button under the fields, which is pressed with them."""
        line = shapes.row()
        line.addWidget(button)
        line.addStretch(1)
        self._grid.addLayout(line, self._line, 1)
        self._line += 1

    # -- values ------------------------------------------------------------------------------------------------------

    def show_address(self, address: DatabaseAddress | None, *, password_kept: bool) -> None:
        """What is saved; None: the file."""
        self._showing = True
        self._asked = False
        self._touched.clear()
        self.server_radio.setChecked(address is not None)
        self.file_radio.setChecked(address is None)
        self._fill(address)
        self.password.show_kept(password_kept)
        self._showing = False
        self._show_server_fields()
        self._judge_later.stop()
        self._mark(self.troubles())

    @property
    def is_server(self) -> bool:
        """Whether a shared database is chosen."""
        return self.server_radio.isChecked()

    @property
    def address(self) -> DatabaseAddress | None:
        """What the fields name, None for the file and while a field is wrong."""
        return self._read()[0] if self.is_server else None

    @property
    def typed_password(self) -> str:
        """A new password; handed to `new_password` and nowhere else."""
        return self.password.value if self.is_server else ""

    def troubles(self) -> list[CorrectInput]:
        """All that is wrong with the fields, in their order; each with the fact `field`."""
        return self._read()[1] if self.is_server else []

    @property
    def stops(self) -> list[str]:
        """The fields that are wrong; empty ones only once Saugoti or the check was tried."""
        return [str(one.facts["field"]) for one in self.troubles() if self._asked or one.code != "field_empty"]

    def ask_all(self) -> None:
        """Empty fields count from now on."""
        self._asked = True
        self._mark(self.troubles())

    def show_refusal(self, field: str, text: str) -> None:
        """What the server said of one of the fields."""
        if field in self._fields:
            self._fields[field].mark(Meaning.ERROR)
        elif field == PASSWORD_FIELD:
            self.password.edit.mark(Meaning.ERROR)
        if field in self._notes:
            self._notes[field].say(text, Meaning.ERROR)

    def jump(self, field: str) -> bool:
        """Put the cursor into the field of this name; False where there is none."""
        if field == PASSWORD_FIELD:
            self.password.focus()
            return True
        if field not in self._fields:
            return False
        self._fields[field].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def field(self, name: str) -> QLineEdit:
        """A field by its name, as errors name it."""
        return self._fields[name]

    def note(self, name: str) -> shapes.Note:
        """The sentence under a field."""
        return self._notes[name]

    # -- inside ------------------------------------------------------------------------------------------------------

    def _read(self) -> tuple[DatabaseAddress | None, list[CorrectInput]]:
        mode: Tls = self.tls.currentData()
        certificate = self._fields[CERTIFICATE_FIELD].text().strip()
        address, troubles = address_of(
            servers=self._fields[SERVER_FIELD].text(),
            port=self._fields[PORT_FIELD].text(),
            database=self._fields[DATABASE_FIELD].text(),
            user=self._fields[USER_FIELD].text(),
            tls=mode,
            certificate=certificate,
            options=self._options,
        )
        if certificate and certificate != "system" and not Path(certificate).is_file():
            troubles.append(CorrectInput("certificate_unreadable", field=CERTIFICATE_FIELD, path=certificate))
            address = None
        return address, troubles

    def _fill(self, address: DatabaseAddress | None) -> None:
        ports = {one.port for one in address.servers} if address is not None else set()
        common = next(iter(ports)) if len(ports) == 1 else DEFAULT_PORT
        servers = (
            [Server(one.host, DEFAULT_PORT if one.port == common else one.port) for one in address.servers]
            if (address is not None)
            else []
        )
        self._fields[SERVER_FIELD].setText(", ".join(map(str, servers)))
        self._fields[PORT_FIELD].setText(str(common) if address is not None else "")
        self._fields[DATABASE_FIELD].setText(address.database if address is not None else "")
        self._fields[USER_FIELD].setText(address.user if address is not None else "")
        mode = address.tls if address is not None else Tls.REQUIRE
        # "allow" is "prefer" the other way round: nobody chooses it
        self.tls.setCurrentIndex(max(0, self.tls.findData(Tls.PREFER if mode is Tls.ALLOW else mode)))
        self._fields[CERTIFICATE_FIELD].setText(address.certificate if address is not None else "")
        self._options = address.options if address is not None else ()

    def _kind_chosen(self) -> None:
        self._show_server_fields()
        if not self._showing:
            self.changed.emit()
            self._settle()

    def _show_server_fields(self) -> None:
        for widget in self._server_widgets:
            if not isinstance(widget, shapes.Note):
                widget.setEnabled(self.is_server)
        self.password.setEnabled(self.is_server)
        self._show_certificate()

    def _show_certificate(self) -> None:
        mode: Tls = self.tls.currentData()
        for widget in (self._certificate_label, self._certificate_place):
            widget.setVisible(mode.wants_certificate)

    def _typed(self, name: str) -> None:
        if self._showing:
            return
        if name == "TLS":
            self._show_certificate()
            if not self.tls.currentData().wants_certificate:
                # libpq would go on looking at it
                self._fields[CERTIFICATE_FIELD].clear()
        self._touched.add(name)
        if name in self._notes:
            self._notes[name].clear()
        if name in self._fields:
            self._fields[name].mark(None)
        self.changed.emit()
        self._judge_later.start()

    def _given(self, name: str, text: str) -> None:
        plain = text.strip()
        if plain.startswith(_ADDRESS):
            self._spread(name, plain)
            return
        self._fields[name].insert(" ".join(plain.split()))
        self._typed(name)

    def _spread(self, name: str, text: str) -> None:
        """A whole address: each part into its field, a password into its own."""
        try:
            address, password = parse_address(text)
        except CorrectInput as error:
            # the text is not put anywhere: a password may stand in it
            self._notes[name].say(wording.sentence(error).in_one_line, Meaning.ERROR)
            self._fields[name].mark(Meaning.ERROR)
            return
        self._showing = True
        self._fill(address)
        self._showing = False
        if password is not None:
            self.password.give(password)
        self._show_certificate()
        self.changed.emit()
        self._settle()

    def _choose_certificate(self) -> None:
        start = str(Path(self._fields[CERTIFICATE_FIELD].text()).parent)
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Certificate"), start, self.tr("Certificates (*.crt *.pem *.cer);;All files (*)")
        )
        if chosen:
            self._fields[CERTIFICATE_FIELD].setText(chosen)
            self._typed(CERTIFICATE_FIELD)

    def _settle(self) -> None:
        self._judge_later.stop()
        self._mark(self.troubles())
        self.settled.emit()

    def _mark(self, troubles: list[CorrectInput]) -> None:
        told = {str(one.facts["field"]): one for one in troubles if self._asked or one.code != "field_empty"}
        for name, field in self._fields.items():
            error = told.get(name)
            field.mark(Meaning.ERROR if error is not None else None)
            words = wording.sentence(error) if error is not None else None
            self._notes[name].say(words.in_one_line if words else "", Meaning.ERROR)
            field.setAccessibleDescription(self._notes[name].text)
        self.password.edit.mark(None)
        self._notes[PASSWORD_FIELD].clear()
