"""The fields of Kita → Tinklas: whose word counts for the way out, and the proxy or the script that is entered here."""

import sys

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QRadioButton, QWidget

from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.model.network import (
    HOST_FIELD,
    MODE_FIELD,
    PASSWORD_FIELD,
    PORT_FIELD,
    SCRIPT_FIELD,
    USER_FIELD,
    USUAL_PORT,
    NetworkChoice,
    ProxyMode,
    checked,
)
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.credential_field import Field
from fvsestore_gui.ui.form_rows import FormRows
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.password_row import PasswordRow

_JUDGE_AFTER_MS = 300
_PORT_WIDTH = 72


class NetworkForm(FormRows):
    """`changed` with every change."""

    changed = Signal()
    password_name = PASSWORD_FIELD

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = NetworkChoice()
        self._kept = False
        self._showing = False
        self._asked = False
        self._refused: dict[str, str] = {}
        self._rows: dict[ProxyMode, list[QWidget]] = {ProxyMode.OWN: [], ProxyMode.SCRIPT: []}
        self._build_modes()
        self._build_proxy()
        self._build_script()
        self._judge_later = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._judge_later.timeout.connect(self._mark)
        self._arrange()

    # -- building ----------------------------------------------------------------------------------------------------

    def _add(self, mode: ProxyMode | None, text: str, buddy: QWidget, body: QWidget | QHBoxLayout, *notes: str) -> None:
        widgets = [self._label(text, buddy), self._row(body, *notes)]
        if mode is not None:
            self._rows[mode] += widgets

    def _field(self, name: str) -> Field:
        made = self._fields[name] = Field()
        made.setAccessibleName(wording.word("field", name))
        made.textEdited.connect(lambda _: self._edited())
        made.text_given.connect(lambda text: self._given(made, text))
        return made

    def _build_modes(self) -> None:
        self.modes = QButtonGroup(self)
        self.radios: dict[ProxyMode, QRadioButton] = {}
        choice = QWidget()
        rows = shapes.column(choice, spacing=4)
        for number, (mode, said) in enumerate(
            (
                (ProxyMode.SYSTEM, self.tr("as the s&ystem says")),
                (ProxyMode.NONE, self.tr("straight out, without a pro&xy")),
                (ProxyMode.OWN, self.tr("through a proxy that is entered &here")),
                (ProxyMode.SCRIPT, self.tr("as a script says that is entered here (PA&C)")),
            )
        ):
            radio = self.radios[mode] = QRadioButton(said)
            self.modes.addButton(radio, number)
            rows.addWidget(radio)
        self.radios[ProxyMode.SYSTEM].setChecked(True)
        self.radios[ProxyMode.SCRIPT].setEnabled(sys.platform == "win32")
        self.radios[ProxyMode.SCRIPT].setToolTip(
            "" if sys.platform == "win32" else self.tr("Only Windows runs such scripts.")
        )
        self._add(None, self.tr("The way out"), self.radios[ProxyMode.SYSTEM], choice, MODE_FIELD)
        self.modes.idToggled.connect(lambda _, on: self._mode_chosen() if on else None)

    def _build_proxy(self) -> None:
        host = self._field(HOST_FIELD)
        host.setPlaceholderText(self.tr("proxy.company.lt"))
        port = self._field(PORT_FIELD)
        port.setPlaceholderText(str(USUAL_PORT))
        port.setFixedWidth(_PORT_WIDTH)
        port_label = QLabel(self.tr("P&ort"))
        port_label.setBuddy(port)
        line = shapes.row(spacing=look.GAP_LABEL)
        line.addWidget(host, 1)
        line.addWidget(port_label)
        line.addWidget(port)
        self._add(ProxyMode.OWN, self.tr("&Address"), host, line, HOST_FIELD, PORT_FIELD)
        user = self._field(USER_FIELD)
        user.setPlaceholderText(self.tr("only where the proxy asks for one"))
        self._add(ProxyMode.OWN, self.tr("&User"), user, user, USER_FIELD)
        self.password = PasswordRow()
        self.password.edited.connect(self._edited)
        self._add(ProxyMode.OWN, self.tr("Pass&word"), self.password.edit, self.password, PASSWORD_FIELD)

    def _build_script(self) -> None:
        script = self._field(SCRIPT_FIELD)
        script.setPlaceholderText("http://proxy/proxy.pac")
        self._add(ProxyMode.SCRIPT, self.tr("Sc&ript"), script, script, SCRIPT_FIELD)

    # -- values ------------------------------------------------------------------------------------------------------

    def show_choice(self, choice: NetworkChoice, *, password_kept: bool) -> None:
        """What is saved."""
        self._showing = True
        self._saved, self._kept, self._asked = choice, password_kept, False
        self._refused.clear()
        self.radios[choice.mode].setChecked(True)
        self._fields[HOST_FIELD].setText(choice.host)
        self._fields[PORT_FIELD].setText(str(choice.port) if choice.host else "")
        self._fields[USER_FIELD].setText(choice.user)
        self._fields[SCRIPT_FIELD].setText(choice.script)
        self.password.show_kept(password_kept)
        self._showing = False
        self._arrange()
        self._judge_later.stop()
        self._mark()

    @property
    def mode(self) -> ProxyMode:
        return next(mode for mode, radio in self.radios.items() if radio.isChecked())

    @property
    def choice(self) -> NetworkChoice:
        """What the fields say, as it was typed."""
        port = self._fields[PORT_FIELD].text().strip()
        number = USUAL_PORT if not port else int(port) if port.isascii() and port.isdecimal() else 0
        return NetworkChoice(
            self.mode,
            self._fields[HOST_FIELD].text().strip(),
            number,
            self._fields[USER_FIELD].text().strip(),
            self._fields[SCRIPT_FIELD].text().strip(),
        )

    @property
    def typed_password(self) -> str:
        """A new password; handed to `new_network_password` and nowhere else."""
        wanted = self.mode is ProxyMode.OWN and bool(self.choice.user)
        return self.password.value if wanted else ""

    @property
    def changed_names(self) -> list[str]:
        """The fields that differ from what is saved, as errors name them."""
        now, saved = self.choice, self._saved
        if now.mode is not saved.mode:
            return [MODE_FIELD]
        found = []
        if now.mode is ProxyMode.OWN:
            pairs = ((HOST_FIELD, now.host, saved.host), (PORT_FIELD, now.port, saved.port))
            found = [name for name, mine, theirs in (*pairs, (USER_FIELD, now.user, saved.user)) if mine != theirs]
            found += [PASSWORD_FIELD] if self.typed_password else []
        elif now.mode is ProxyMode.SCRIPT and now.script != saved.script:
            found = [SCRIPT_FIELD]
        return found

    def trouble(self) -> CorrectInput | None:
        """What is wrong with the fields first; it has the fact `field`."""
        try:
            wanted = checked(self.choice)
        except CorrectInput as error:
            return error
        if wanted.login_key and self.password.is_empty:
            return CorrectInput("field_empty", field=PASSWORD_FIELD)
        return None

    @property
    def stops(self) -> list[str]:
        """The field that is wrong; an empty one only once Saugoti or the test was tried."""
        trouble = self.trouble()
        if trouble is None or (trouble.code == "field_empty" and not self._asked):
            return []
        return [str(trouble.facts["field"])]

    def ask_all(self) -> None:
        """Empty fields count from now on."""
        self._asked = True
        self._mark()

    def show_refusal(self, field: str, said: str) -> None:
        """What was said of one of the fields, until something is typed."""
        self._refused = {field: said}
        self._mark()

    def jump(self, field: str) -> bool:
        if field == MODE_FIELD:
            self.radios[self.mode].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().jump(field)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _given(self, field: Field, text: str) -> None:
        field.insert("".join(text.split()) if field is not self._fields[USER_FIELD] else " ".join(text.split()))
        if field is self._fields[HOST_FIELD]:
            self._part_address()
        self._edited()
        self._judge_later.stop()
        self._mark()

    def _part_address(self) -> None:
        """A whole address was pasted: its port goes into its own field."""
        try:
            whole = checked(NetworkChoice(ProxyMode.OWN, self._fields[HOST_FIELD].text(), 1))
        except CorrectInput:
            return
        if whole.port != 1:
            self._fields[HOST_FIELD].setText(whole.host)
            self._fields[PORT_FIELD].setText(str(whole.port))

    def _mode_chosen(self) -> None:
        self._arrange()
        self._edited()
        self._mark()

    def _edited(self) -> None:
        if self._showing:
            return
        self._refused.clear()
        if not self.typed_password:
            # the kept one is another user's, or another proxy's
            kept = self._kept and self.choice.login_key == self._saved.login_key
            if kept != self.password.is_kept:
                self.password.show_kept(kept)
        self._judge_later.start()
        self.changed.emit()

    def _arrange(self) -> None:
        for mode, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(self.mode is mode)

    def _mark(self) -> None:
        trouble = self.trouble() if self.stops else None
        wrong = {str(trouble.facts["field"]): wording.sentence(trouble).in_one_line} if trouble is not None else {}
        wrong |= self._refused
        for name, note in self._notes.items():
            said = wrong.get(name, "")
            meaning = Meaning.ERROR if said else None
            note.say(said or self._hint(name), meaning)
            field = self.password.edit if name == PASSWORD_FIELD else self._fields.get(name)
            if field is not None:
                field.mark(meaning)
                field.setAccessibleDescription(said)

    def _hint(self, name: str) -> str:
        if name == MODE_FIELD and self.mode is ProxyMode.SYSTEM:
            if sys.platform == "win32":
                return self.tr(
                    "What Windows has under Settings → Network & internet → Proxy, a script and detection included."
                )
            return self.tr("The variables HTTPS_PROXY and NO_PROXY of the environment.")
        if name == PASSWORD_FIELD and self.choice.user:
            return self.tr("The proxy is sent it as it is, readable in your network; Amazon never sees it.")
        return ""
