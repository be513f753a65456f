"""Autorizacija: region and keys of a store at the left, what the test of the key says at the right."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fvsestore_gui.errors import CorrectInput, FvsError
from fvsestore_gui.model.accounts import SELLER_FIELD
from fvsestore_gui.model.credentials import CredentialField
from fvsestore_gui.model.key_tests import KeyTest
from fvsestore_gui.model.marketplaces import Region, region_marketplaces
from fvsestore_gui.model.stores import SecretName
from fvsestore_gui.model.words import sort_key
from fvsestore_gui.secrets import Presence
from fvsestore_gui.ui import look, shapes, typed_keys, wording
from fvsestore_gui.ui.credential_field import CredentialRow, Field
from fvsestore_gui.ui.draft import SECRET_FIELDS, Draft
from fvsestore_gui.ui.guide_links import field_link, set_field
from fvsestore_gui.ui.key_ages import KeyAges
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.result_panel import ResultPanel
from fvsestore_gui.ui.secret_remedies import remedies
from fvsestore_gui.ui.seller_id_row import SellerIdRow
from fvsestore_gui.ui.wording import Todo

#: named after the others, for few sell there
_FAR_OFF = frozenset({"AE", "EG", "IN", "SA", "TR", "ZA"})

_IDENTIFIER = CredentialField.CLIENT_IDENTIFIER
_SECRET = CredentialField.CLIENT_SECRET
_TOKEN = CredentialField.REFRESH_TOKEN


class AuthorizationPage(QScrollArea):
    """Shows a Draft and writes what is typed into it.

    `changed` comes with every change; `test_asked` / `cancel_asked` from the button; `action(name)` from a remedy.
    """

    changed = Signal()
    settled = Signal()
    test_asked = Signal()
    cancel_asked = Signal()
    action = Signal(str)
    onward = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._draft = Draft()
        self._testing = False
        self._showing = False
        self._tried = False
        #: Saugoti was refused for what Amazon said of these keys
        self._refused = False
        self.rows: dict[CredentialField, CredentialRow] = {}
        inside = QWidget()
        self.setWidget(inside)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._halves.setContentsMargins(4, 16, 0, 12)
        self._halves.setSpacing(look.GAP_COLUMN)
        form = QWidget()
        form.setMaximumWidth(820)
        self._form = QGridLayout(form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(look.GAP_LABEL)
        self._form.setVerticalSpacing(look.GAP_ROW)
        self._form.setColumnMinimumWidth(0, look.LABEL_WIDTH)
        self._form.setColumnStretch(1, 1)
        self._build_region()
        self._build_credentials()
        self._build_seller_id()
        self._build_token()
        #: how long the keys last
        self.ages = KeyAges(self.rows, self)
        self.ages.rotate_asked.connect(lambda: self.action.emit("rotate_secret"))
        self._form.setRowStretch(self._form.rowCount(), 1)
        self.panel = ResultPanel()
        self.panel.action.connect(self.act)
        self.panel.jump.connect(self.focus_field)
        self.panel.onward.connect(self.onward)
        self._panel_side = QWidget()
        side = QVBoxLayout(self._panel_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.panel)
        side.addStretch(1)
        self._halves.addWidget(form, 1)
        self._halves.addWidget(self._panel_side)
        self._halves.addStretch(0)
        self.set_stacked(False)

    # -- building ----------------------------------------------------------------------------------------------------

    def _label(self, text: str, buddy: QWidget, line: int) -> None:
        made = QLabel(text)
        made.setBuddy(buddy)
        made.setMinimumHeight(look.CONTROL_HEIGHT)
        made.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._form.addWidget(made, line, 0, Qt.AlignmentFlag.AlignTop)

    def _help(self, field: str, said: str, place: QWidget, line: int) -> None:
        """Where the value of a field comes from: a link beside it, and F1 on it."""
        set_field(place, field)
        self._form.addWidget(field_link(field, said), line, 2, Qt.AlignmentFlag.AlignTop)

    def _build_region(self) -> None:
        self.region = QComboBox()
        self.region.setFixedWidth(look.SIDEBAR_WIDTH)
        self.region.setMinimumHeight(look.CONTROL_HEIGHT)
        self.region.setAccessibleName(self.tr("Region"))
        for region in (Region.NORTH_AMERICA, Region.EUROPE, Region.FAR_EAST):
            self.region.addItem(region.value, region)
        self.region.currentIndexChanged.connect(self._region_chosen)
        self._countries = shapes.Elided()
        look.set_tone(self._countries, QPalette.ColorRole.PlaceholderText)
        self._all_countries = shapes.Link()
        self._all_countries.clicked.connect(self._show_countries)
        self._countries_note = shapes.Note()
        line = shapes.row()
        line.addWidget(self.region)
        line.addWidget(self._countries)
        line.addWidget(self._all_countries)
        line.addStretch(1)
        place = QVBoxLayout()
        place.setSpacing(4)
        place.addLayout(line)
        place.addWidget(self._countries_note)
        self._label(self.tr("&Region"), self.region, 0)
        self._form.addLayout(place, 0, 1)
        self._help("region", self.tr("Region"), self.region, 0)

    def _build_credentials(self) -> None:
        labels = {
            _IDENTIFIER: self.tr("Client &identifier"),
            _SECRET: self.tr("Client &secret"),
            _TOKEN: self.tr("Refresh t&oken"),
        }
        for line, field in enumerate(CredentialField, start=1):
            row = CredentialRow(field)
            row.edited.connect(lambda row=row: self._edited(row))
            row.settled.connect(self._settled)
            row.pasted_many.connect(self._spread)
            row.move_asked.connect(lambda to, row=row: self._move(row, to))
            self.rows[field] = row
            self._label(labels[field], row.edit, line)
            self._form.addWidget(row, line, 1)
            self._help(field.name.lower(), field.value, row, line)

    def _build_seller_id(self) -> None:
        self.seller = SellerIdRow()
        self.seller.edited.connect(self._seller_edited)
        self.seller.settled.connect(self._settled)
        self._label(self.tr("Se&ller id"), self.seller.edit, 4)
        self._form.addWidget(self.seller, 4, 1)
        self._help("seller_id", wording.word("field", SELLER_FIELD), self.seller, 4)

    def _build_token(self) -> None:
        self.token = Field()
        self.token.set_read_only()
        self.token.setAccessibleName("Access token")
        self._token_note = shapes.secondary(self.tr("in memory only, never saved"))
        line = shapes.row()
        line.addWidget(self.token, 1)
        line.addWidget(self._token_note)
        self._label(self.tr("Access token"), self.token, 5)
        self._form.addLayout(line, 5, 1)
        self.valid_until = Field()
        self.valid_until.set_read_only()
        self.valid_until.setFixedWidth(look.SIDEBAR_WIDTH)
        self.valid_until.setAccessibleName(self.tr("Valid until"))
        self.test_button: QPushButton = shapes.button("", self._test_or_cancel, "arrow-clockwise")
        self.test_button.setMinimumWidth(124)
        line = shapes.row()
        line.addWidget(self.valid_until)
        line.addWidget(self.test_button)
        line.addStretch(1)
        self._label(self.tr("Valid until"), self.valid_until, 6)
        self._form.addLayout(line, 6, 1)
        self._show_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        stacked = self.window().width() < look.STACKED_BELOW
        if stacked != self._stacked:
            self.set_stacked(stacked)

    def set_stacked(self, stacked: bool) -> None:
        """The panel under the form, or beside it."""
        self._stacked = stacked
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._panel_side.setMaximumWidth(820 if stacked else look.PANEL_WIDTH)
        self._panel_side.setMinimumWidth(0 if stacked else look.PANEL_WIDTH)
        self._halves.setStretch(0, 0 if stacked else 1)
        self._halves.setStretch(2, 1 if stacked else 0)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if stacked else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(policy)

    # -- showing a draft ---------------------------------------------------------------------------------------------

    def show_draft(self, draft: Draft, now: datetime) -> None:
        """Fill the fields from a draft in which no secret is typed."""
        self._draft = draft
        self.panel.orders_refused = False
        self._tried = False
        self._showing = True
        self.region.setCurrentIndex(self.region.findData(draft.region))
        for row in self.rows.values():
            row.remark("")
        self.rows[_IDENTIFIER].show_value(draft.client_identifier, draft.saved.client_identifier if draft.saved else "")
        self.seller.show_value(draft.seller_id)
        saved = draft.saved
        for name, field in SECRET_FIELDS.items():
            stored = saved is not None and name in saved.secret_stamps
            self.rows[field].show_stored(stored, saved.secret_saved_at.get(name) if saved else None)
        self._showing = False
        self._show_region()
        if draft.test is not None:
            # just saved: the token that was tested is still the one in memory
            self.show_token(draft.test.masked_token, draft.test.valid_until, now)
        else:
            self.show_token("", saved.valid_until if saved and not draft.keys_changed else None, now)
        self.show_panel(now)

    def show_panel(self, now: datetime) -> None:
        """What the panel says of the draft as it stands, when no test is under way."""
        self.ages.show(self._draft, now)
        if self._testing:
            return
        draft, saved = self._draft, self._draft.saved
        problems = self.problems(empty_too=self._tried)
        if problems:
            self.panel.show_problems(problems)
        elif draft.test is not None:
            self.panel.show_test(
                draft.test, draft.region, self._todo(draft.test, now), now, saved=not draft.keys_changed
            )
        elif saved is not None and saved.tested_at is not None and not draft.keys_changed:
            code = saved.test_result
            words = None
            if code:
                words = wording.sentence_of(code, {"region": saved.region.value, "code": saved.code})
                words = replace(words, todo=remedies(code, words.todo, draft, now))
            self.panel.show_tested_before(saved.tested_at, words, code or "")
        else:
            self.panel.show_untested(fresh=saved is None)

    def problems(self, *, empty_too: bool = True) -> list[tuple[str, str, bool]]:
        """(field, sentence, is empty) of each value that cannot be sent to Amazon."""
        found = []
        for field, row in self.rows.items():
            stops = row.stops
            if stops == "empty" and empty_too:
                found.append((field.value, self.tr("still empty"), True))
            elif stops and stops != "empty":
                found.append((field.value, wording.credential_finding(stops), False))
        if self.seller.trouble:
            found.append((SELLER_FIELD, self.seller.trouble, False))
        return found

    def ask_all(self) -> None:
        """Saugoti or the test was pressed: empty fields count from now on."""
        self._tried = True
        for row in self.rows.values():
            row.ask()

    def show_troubles(self, troubles: Sequence[CorrectInput]) -> None:
        """What the office says of the draft, each under its field."""
        for trouble in troubles:
            for field, row in self.rows.items():
                if trouble.facts.get("field") == field.value and not row.stops:
                    row.remark(wording.sentence(trouble).in_one_line, Meaning.ERROR)

    def show_refusal(self, error: FvsError) -> None:
        """Saugoti was refused: said in the panel, and under the field it is about."""
        self.panel.show_trouble(wording.sentence(error))
        self._refused = bool(typed_keys.field_of(error))
        if self._refused:
            typed_keys.forget_remarks(self)
            typed_keys.remark(self, error)

    def show_region_warning(self, code: str | None) -> None:
        """The other Parametras with this identifier under another region, None takes the warning back."""
        row = self.rows[_IDENTIFIER]
        if code is None:
            if row.edit.meaning is Meaning.WARNING:
                row.remark("")
            return
        if row.edit.meaning is Meaning.ERROR:
            return
        said = self.tr(
            "{0} uses this Client identifier under another region. Amazon wants an application of its own for each "
            "region, so one of the two will probably be refused."
        )
        row.remark(said.format(code), Meaning.WARNING)

    def show_secret(self, name: SecretName, presence: Presence, error: FvsError | None) -> None:
        """Whether a stored secret is on this computer, or why the keyring does not tell."""
        row, saved = self.rows[SECRET_FIELDS[name]], self._draft.saved
        if error is not None:
            row.remark(wording.sentence(error).in_one_line, Meaning.ERROR)
            return
        at = saved.secret_saved_at.get(name) if saved is not None else None
        if presence is Presence.ABSENT:
            row.show_elsewhere(at)
            row.remark("")
        elif presence is Presence.EARLIER:
            said = self.tr(
                "Replaced on another computer on {0}; here is the one before. If Amazon no longer accepts it, enter "
                "the new one here too."
            )
            row.remark(said.format(wording.date_text(at, time=False)), Meaning.INFO)

    def enter_keys(self) -> None:
        """Open the fields of the keys that are on another computer."""
        for row in reversed([row for row in self.rows.values() if row.is_elsewhere]):
            row.start_typing()

    def show_keys_absent(self) -> None:
        """The panel, where keys are on another computer and nothing else is to be said of them."""
        if not self._testing and not self.problems(empty_too=self._tried) and self._draft.test is None:
            self.panel.show_keys_absent()

    def show_rebased(self, now: datetime) -> None:
        """Region and identifier again, for the draft stands on what somebody else saved; typed secrets stay."""
        self._showing = True
        self.region.setCurrentIndex(self.region.findData(self._draft.region))
        saved = self._draft.saved
        self.rows[_IDENTIFIER].show_value(self._draft.client_identifier, saved.client_identifier if saved else "")
        self.seller.show_value(self._draft.seller_id)
        self._showing = False
        self._show_region()
        self.show_panel(now)

    def show_token(self, masked: str, valid_until: datetime | None, now: datetime) -> None:
        """The access token in memory, masked, and until when it is valid."""
        self.token.setText(masked.partition("…")[0] + "•" * 24 if masked else "")
        self.token.setPlaceholderText(self.tr("Appears when the key was tested"))
        self._token_note.setVisible(bool(masked))
        live = valid_until is not None and valid_until > now
        shown = wording.date_text(valid_until, seconds=True) if valid_until is not None and (live or masked) else ""
        self.valid_until.setText(shown or wording.ABSENT)

    def typed_secret(self, name: SecretName) -> str:
        """The new value of a secret's field; handed to `office.new_secret` and nowhere else."""
        return self.rows[SECRET_FIELDS[name]].value

    def focus_field(self, name: str) -> bool:
        """Put the cursor into the field of this name; False where it is not on this page."""
        if name == "Regionas":
            self.region.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        typed = {field.value: row for field, row in self.rows.items()}
        row = self.seller if name == SELLER_FIELD else typed.get(name)
        if row is None:
            return False
        row.focus()
        self.ensureWidgetVisible(row)
        return True

    # -- the test ----------------------------------------------------------------------------------------------------

    def set_testing(self, testing: bool) -> None:
        """While the test runs its button cancels it."""
        self._testing = testing
        self._show_button()

    def show_running(self) -> None:
        self.panel.show_running()

    def show_test(self, test: KeyTest, now: datetime) -> None:
        """The result of a test of just these values."""
        self.show_token(test.masked_token, test.valid_until, now)
        typed_keys.forget_remarks(self)
        typed_keys.remark(self, test.error)
        self.show_panel(now)
        self.bring_result()
        shapes.announce(self.panel, self.panel.title)

    def bring_result(self) -> None:
        """Scroll to the panel, once it has its room, as far down as its title stays; the focus stays where it is."""

        def scroll() -> None:
            # or the panel would still have the room of what it said before
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self._halves.activate()
            top = self._panel_side.y()
            self.ensureVisible(0, top + self._panel_side.height(), 0, 0)
            self.ensureVisible(0, top, 0, 8)

        QTimer.singleShot(0, self, scroll)

    def _todo(self, test: KeyTest, now: datetime) -> Sequence[Todo]:
        if test.error is None:
            return ()
        return remedies(test.error.code, wording.sentence(test.error).todo, self._draft, now)

    def _test_or_cancel(self) -> None:
        (self.cancel_asked if self._testing else self.test_asked).emit()

    def _show_button(self) -> None:
        self.test_button.setText(self.tr("Cancel") if self._testing else self.tr("&Test the key"))
        self.test_button.setToolTip("" if self._testing else "F5")
        look.set_icon(self.test_button, "x" if self._testing else "arrow-clockwise")

    # -- what the user does ------------------------------------------------------------------------------------------

    def _region_chosen(self) -> None:
        if self._showing:
            return
        self._draft.choose_region(self.region.currentData())
        self._show_region()
        self._key_changed()
        self.settled.emit()

    def _edited(self, row: CredentialRow) -> None:
        if self._showing:
            return
        if row.field is _IDENTIFIER:
            self._draft.client_identifier = row.value
        for name, field in SECRET_FIELDS.items():
            if field is row.field:
                (self._draft.changed_secrets.add if row.changed else self._draft.changed_secrets.discard)(name)
        self._key_changed()

    def _seller_edited(self) -> None:
        if not self._showing:
            self._draft.seller_id = self.seller.value
            self._key_changed()

    def _key_changed(self) -> None:
        judged = self._draft.test is not None or self._refused
        self._refused = False
        self._draft.key_changed()
        self.token.clear()
        self.valid_until.setText(wording.ABSENT)
        self._token_note.hide()
        if judged:
            typed_keys.forget_remarks(self)
        self.changed.emit()

    def _settled(self) -> None:
        if not self._showing:
            self.settled.emit()

    def _spread(self, values: dict[CredentialField, str]) -> None:
        for field, value in values.items():
            self.rows[field].give(value)

    def _move(self, row: CredentialRow, to: CredentialField) -> None:
        value = row.value
        row.edit.clear()
        if row.is_secret and self._draft.saved is not None:
            saved = self._draft.saved
            name = next(name for name, field in SECRET_FIELDS.items() if field is row.field)
            row.show_stored(name in saved.secret_stamps, saved.secret_saved_at.get(name))
        self._edited(row)
        self.rows[to].give(value)
        self.rows[to].focus()

    def act(self, name: str) -> None:
        """A remedy's button: to its field; what is not about a field goes on as `action`."""
        changing = {"change_client_secret": _SECRET, "change_refresh_token": _TOKEN}
        if name in changing:
            self.rows[changing[name]].start_typing()
        elif name == "change_seller_id":
            self.seller.focus()
        elif name == "change_region":
            self.region.setFocus(Qt.FocusReason.OtherFocusReason)
        elif name == "enter_keys":
            self.enter_keys()
        elif name == "change_secret":
            if any(row.is_elsewhere for row in self.rows.values()):
                self.enter_keys()
                return
            broken = next((row for row in self.rows.values() if row.stored_view.meaning is Meaning.ERROR), None)
            (broken or self.rows[_SECRET]).start_typing()
        else:
            self.action.emit(name)

    # -- small things ------------------------------------------------------------------------------------------------

    def _show_region(self) -> None:
        shops = region_marketplaces(self._draft.region)
        shops = tuple(
            sorted(shops, key=lambda one: (one.country in _FAR_OFF, sort_key(wording.word("country", one.country))))
        )
        names = [wording.word("country", one.country) for one in shops]
        self._countries_note.clear()
        few = len(names) <= 6
        self._countries.setText(", ".join(names if few else names[:5]) + ("" if few else self.tr(" and others")))
        self._all_countries.setVisible(not few)
        self._all_countries.set_text(self.tr("all %n country(ies)", "", len(names)))
        self._all_names = ", ".join(names)

    def _show_countries(self) -> None:
        if self._countries_note.isVisible():
            self._countries_note.clear()
        else:
            self._countries_note.say(self._all_names)
