"""The fields of a shared database: filled in one by one, or all at once by pasting a whole address into one of them.

Checked as one types, each with its sentence beside it. A password shows as the other secrets do, and comes out of a
pasted address into its own field.
"""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
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
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.form_rows import FormRows
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.password_row import PasswordRow

PASSWORD_FIELD, CERTIFICATE_FIELD = "Slaptažodis", "Sertifikatas"
_JUDGE_AFTER_MS = 300
_PORT_WIDTH = 72
#: an address is pasted, not a name: what begins so is spread over the fields
_ADDRESS = ("postgresql://", "postgres://", "postgresql+")


class DatabaseForm(FormRows):
    """A file, or the address of a PostgreSQL. `changed` with every change, `settled` when it was judged."""

    changed = Signal()
    settled = Signal()
    password_name = PASSWORD_FIELD

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[tuple[str, str], ...] = ()
        self._showing = False
        self._asked = False
        self._touched: set[str] = set()
        self._server_widgets: list[QWidget] = []
        self._build_choice()
        self._build_server()
        self._build_names()
        self._build_password()
        self._build_tls()
        self._judge_later = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._judge_later.timeout.connect(self._settle)
        self._show_server_fields()

    # -- building ----------------------------------------------------------------------------------------------------

    def _build_choice(self) -> None:
        self.file_radio = QRadioButton(self.tr("in a f&ile of this computer"))
        self.server_radio = QRadioButton(self.tr("in a &database that the office shares (PostgreSQL)"))
        self.file_radio.setChecked(True)
        choice = QWidget()
        rows = shapes.column(choice, spacing=4)
        rows.addWidget(self.file_radio)
        rows.addWidget(self.server_radio)
        self._label(self.tr("The data are"), self.file_radio)
        self._row(choice)
        self.server_radio.toggled.connect(self._kind_chosen)

    def _field(self, name: str, accessible: str) -> Field:
        field = self._fields[name] = Field()
        field.setAccessibleName(accessible)
        field.textEdited.connect(lambda _: self._typed(name))
        field.text_given.connect(lambda text: self._given(name, text))
        self._server_widgets.append(field)
        return field

    def _add(self, label: QLabel, body: QWidget | QHBoxLayout, *notes: str) -> None:
        self._server_widgets += [label, self._row(body, *notes)]

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
        self._add(label, line, SERVER_FIELD, PORT_FIELD)
        self._server_widgets.append(port_label)

    def _build_names(self) -> None:
        for name, text, accessible in (
            (DATABASE_FIELD, self.tr("Na&me"), self.tr("Name of the database")),
            (USER_FIELD, self.tr("&User"), self.tr("User")),
        ):
            field = self._field(name, accessible)
            self._add(self._label(text, field), field, name)

    def _build_password(self) -> None:
        self.password = PasswordRow()
        self.password.edited.connect(lambda: self._typed(PASSWORD_FIELD))
        label = self._label(self.tr("Pass&word"), self.password.edit)
        self._add(label, self.password, PASSWORD_FIELD)

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
        self._add(self._certificate_label, line, CERTIFICATE_FIELD)
        self._certificate_place = self._server_widgets[-1]

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
