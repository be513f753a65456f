"""Of Kita → Asmens duomenys: who may open buyers' data, the passphrase, and new keys, each explained beforehand."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fvsestore_gui.model.sealed import HolderStanding, KeyState
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.passphrase_dialog import PassphraseDialog
from fvsestore_gui.ui.personal_state import named_button
from fvsestore_gui.ui.questions import Question

if TYPE_CHECKING:
    from fvsestore_gui.ui.personal_page import PersonalPage


class KeysPart(QWidget):
    """Built anew whenever something of it has changed; what it does is done by the page, one thing at a time."""

    def __init__(self, page: "PersonalPage", keys: KeyState) -> None:
        super().__init__()
        self._page = page
        rows = shapes.column(self, spacing=look.GAP_ROW)
        rows.addWidget(shapes.label(self.tr("Keys"), None, TextSize.PANEL_TITLE))
        state = shapes.Note()
        if keys.trouble:
            state.say(wording.sentence_of(keys.trouble, self._key_facts(keys)).in_one_line, Meaning.ERROR)
        elif keys.left:
            state.say(
                self.tr("The keys are being made anew: %n order(s) left.", "", keys.left),
                Meaning.WARNING,
                action=self.tr("Go on"),
                pressed=self.go_on_with_keys,
            )
        elif keys.passphrase is None and not keys.shared:
            state.say(
                self.tr(
                    "The key is only in the keyring of this user. If it is lost, nobody can read the data any more. A "
                    "passphrase brings it back."
                ),
                Meaning.WARNING,
            )
        else:
            state.say(self.tr("The data can be opened here."), Meaning.GOOD)
        rows.addWidget(state)
        for holder in keys.holders:
            if not keys.shared:
                continue
            line = shapes.row()
            standing = (
                self.tr("asks for the keys") if holder.standing is HolderStanding.ASKED else self.tr("may open them")
            )
            named = self.tr("passphrase") if holder is keys.passphrase else holder.name
            line.addWidget(shapes.label(f"{named} · {holder.fingerprint} · {standing}", wrap=True), 1)
            if holder.standing is HolderStanding.ASKED and keys.opens:
                line.addWidget(
                    named_button(
                        self.tr("Let in…"),
                        f"let in {holder.holder_id}",
                        partial(self.ask_in, holder.holder_id, holder.name, holder.fingerprint),
                    )
                )
            if not holder.here and keys.opens:
                line.addWidget(
                    named_button(
                        self.tr("Take away…"),
                        f"away {holder.holder_id}",
                        partial(self.ask_away, holder.holder_id, named),
                    )
                )
            rows.addLayout(line)
        buttons = shapes.row()
        if keys.opens:
            said = self.tr("Set a passphrase…") if keys.passphrase is None else self.tr("Change the passphrase…")
            buttons.addWidget(named_button(said, "passphrase", self.ask_passphrase))
            buttons.addWidget(named_button(self.tr("Make the keys anew…"), "rotate", self.ask_rotate))
        else:
            if keys.passphrase is not None:
                buttons.addWidget(named_button(self.tr("Enter the passphrase…"), "recover", self.ask_recover))
            if keys.shared and (keys.here is None or keys.here.standing is not HolderStanding.ASKED):
                buttons.addWidget(named_button(self.tr("Ask for the keys"), "ask", self.ask_for_key))
        buttons.addStretch(1)
        rows.addLayout(buttons)

    def _key_facts(self, keys: KeyState) -> dict[str, str | int | float | bool | None]:
        made_at = keys.made_at.isoformat() if keys.made_at else None
        here = keys.here
        return {"made_by": keys.made_by, "made_at": made_at, "name": here.name if here else ""}

    def ask_passphrase(self) -> PassphraseDialog:
        """A new passphrase, twice."""
        dialog = PassphraseDialog(self._page.office, self._page.jobs, new=True, parent=self.window())
        dialog.done_with.connect(self._page.show_saved)
        dialog.open()
        return dialog

    def ask_recover(self) -> PassphraseDialog:
        """The passphrase that is set, to bring the keys to this computer."""
        dialog = PassphraseDialog(self._page.office, self._page.jobs, new=False, parent=self.window())
        dialog.done_with.connect(self._page.show_saved)
        dialog.open()
        return dialog

    def ask_for_key(self) -> None:
        self._page.do(
            self.tr("Asking for the keys"),
            lambda _: self._page.office.personal.ask_for_key(),
            lambda fingerprint: self._page.told.emit(
                self.tr(
                    "Asked. Read out {0} to somebody who may open the data: he compares it and lets you in."
                ).format(fingerprint)
            ),
        )

    def ask_in(self, holder_id: int, name: str, fingerprint: str) -> None:
        """Letting a computer in, after the fingerprint was compared."""
        question = Question(
            self.window(),
            self.tr("Let {0} open buyers' data?").format(name),
            self.tr(
                "Ask the colleague, by telephone or in person, what is shown there. Only if it is {0} is it really "
                "that computer."
            ).format(fingerprint),
            (("in", self.tr("It is the same: &let in")), ("stay", self.tr("C&ancel"))),
            lambda answer: self._let_in(holder_id, fingerprint) if answer == "in" else None,
            default="stay",
        )
        question.open()

    def _let_in(self, holder_id: int, fingerprint: str) -> None:
        self._page.do(
            self.tr("Letting a computer in"),
            lambda _: self._page.office.personal.authorise(holder_id, fingerprint),
            None,
        )

    def ask_away(self, holder_id: int, name: str) -> None:
        """Taking the keys away is explained before it happens."""
        question = Question(
            self.window(),
            self.tr("Take the keys away from {0}?").format(name),
            self.tr("All keys are then made anew, so that the old ones open nothing more. Go on working meanwhile."),
            (("away", self.tr("&Take away")), ("stay", self.tr("C&ancel"))),
            lambda answer: self._away(holder_id) if answer == "away" else None,
            default="stay",
        )
        question.open()

    def _away(self, holder_id: int) -> None:
        self._page.do(
            self.tr("Taking keys away"), lambda progress: self._page.office.personal.withdraw(holder_id, progress), None
        )

    def ask_rotate(self) -> None:
        """New keys for everything, which may be interrupted."""
        question = Question(
            self.window(),
            self.tr("Make all keys anew?"),
            self.tr(
                "Do it once a year, or when somebody may have seen a key. Every order's data are sealed anew; if it is "
                "interrupted, it goes on later and nothing is lost. Older copies of the database open no more."
            ),
            (("rotate", self.tr("&Make them anew")), ("stay", self.tr("C&ancel"))),
            lambda answer: self._rotate() if answer == "rotate" else None,
            default="stay",
            meaning=Meaning.INFO,
        )
        question.open()

    def _rotate(self) -> None:
        self._page.do(
            self.tr("Making the keys anew"),
            self._page.office.personal.rotate_keys,
            lambda _: self._page.told.emit(self.tr("The keys are new; the old ones are destroyed.")),
        )

    def go_on_with_keys(self) -> None:
        """Finish what was interrupted."""
        self._page.do(self.tr("Making the keys anew"), self._page.office.personal.go_on_with_keys, None)
