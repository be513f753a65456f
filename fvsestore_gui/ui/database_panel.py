"""The panel beside the fields of a database: where the data are now, and what a look at another one found."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.model.database_check import DatabaseCheck, Holds
from fvsestore_gui.ui import shapes, wording
from fvsestore_gui.ui.look import Meaning
from fvsestore_gui.ui.panel import Panel
from fvsestore_gui.ui.wording import Todo

#: so many codes are named, the rest is counted
_MOST_CODES = 6


_LOCAL = ("127.", "localhost", "[::1]", "/")


class DatabasePanel(Panel):
    """`action` is "move_data" or "join_database" where a look has found that it can be done, or a remedy's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Where the data are"))

    def show_nothing_known(self) -> None:
        """The database in use is being looked at."""
        rows = self.begin(self.tr("The data now"), "database", None)
        rows.addWidget(shapes.secondary(self.tr("Looking…")))
        rows.addStretch(1)

    def show_now(self, check: DatabaseCheck, *, practice: bool) -> None:
        """The database that is in use."""
        if check.error is not None:
            self.show_error(check.error)
            return
        shared = bool(check.server)
        title = self.tr("The data are in a shared database") if shared else self.tr("The data are on this computer")
        rows = self.begin(title, "database", None)
        if practice:
            told = self.tr("The practice shop's data always stay in a file of this computer.")
        elif shared:
            told = self.tr("Other computers of the office see the same stores and orders. Keys stay on each computer.")
        else:
            told = self.tr("Only this computer sees them. In a database that the office shares, several would.")
        rows.addWidget(shapes.label(told, wrap=True))
        self._facts(rows, check)
        rows.addStretch(1)

    def show_untested(self) -> None:
        """Another database is named, and nobody has looked into it."""
        rows = self.begin(self.tr("Not tested yet"), "database", None)
        text = self.tr("The test looks whether the database can be used, and what is in it. It changes nothing.")
        rows.addWidget(shapes.label(text, wrap=True))
        rows.addStretch(1)

    def show_running(self) -> None:
        """A database is being looked at."""
        rows = self.begin(self.tr("Asking the server…"), "clock", None)
        rows.addWidget(shapes.label(self.tr("Nothing is changed by it."), wrap=True))
        rows.addStretch(1)

    def show_cancelled(self) -> None:
        rows = self.begin(self.tr("The check was cancelled"), "prohibit", None)
        rows.addWidget(shapes.label(self.tr("Nothing was changed."), wrap=True))
        rows.addStretch(1)

    def show_check(self, check: DatabaseCheck, *, in_use: bool, may_move: bool) -> None:
        """What was found. `in_use`: it is the database in use; `may_move`: there are data that could be moved."""
        if check.error is not None:
            self.show_error(check.error)
            return
        if in_use:
            rows = self.begin(self.tr("The connection works"), Meaning.GOOD, Meaning.GOOD)
            rows.addWidget(shapes.label(self.tr("This database is in use now."), wrap=True))
            self._facts(rows, check)
        elif check.holds is Holds.OFFICE:
            rows = self.begin(self.tr("The data of an office are there"), Meaning.GOOD, Meaning.GOOD)
            self._facts(rows, check)
            text = self.tr(
                "This computer then shows what is there. What it has now stays where it is and is not mixed with it."
            )
            self.todo(rows, [Todo(self.tr("Join it"), text, "join_database")])
        else:
            rows = self.begin(self.tr("It can be used, and is empty"), Meaning.GOOD, Meaning.GOOD)
            self._facts(rows, check)
            if may_move:
                text = self.tr("Everything is copied and compared before this computer switches over.")
                self.todo(rows, [Todo(self.tr("Move the data there"), text, "move_data")])
        rows.addStretch(1)

    def show_error(self, error: FvsError) -> None:
        """It cannot be used, and why."""
        words = wording.sentence(error)
        rows = self.begin(words.title, Meaning.ERROR, Meaning.ERROR)
        rows.addWidget(shapes.label(words.what, wrap=True))
        self.todo(rows, [Todo(one.title, one.text) for one in words.todo])
        rows.addStretch(1)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _facts(self, rows: QVBoxLayout, check: DatabaseCheck) -> None:
        self.line(rows)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        facts = [(self.tr("Place"), check.place)]
        way = self.tr("encrypted ({0})").format(check.tls) if check.tls else self.tr("not encrypted")
        if check.server:
            facts += [
                (self.tr("Server"), f"{check.server}, {check.engine}"),
                (self.tr("Way"), way),
                (self.tr("Answers in"), self.tr("{0} ms").format(check.milliseconds)),
            ]
        if check.size:
            facts.append((self.tr("Size"), wording.megabytes_text(check.size)))
        if check.holds is Holds.OFFICE:
            facts += [
                (self.tr("Parameters"), _codes(check.stores)),
                (self.tr("Orders"), wording.number_text(check.orders)),
            ]
        for line, (name, value) in enumerate(facts):
            shown = shapes.Elided(value)
            shown.setAccessibleName(f"{name}: {value}")
            grid.addWidget(shapes.secondary(name), line, 0)
            grid.addWidget(shown, line, 1)
        rows.addLayout(grid)
        self._remarks(rows, check)

    def _remarks(self, rows: QVBoxLayout, check: DatabaseCheck) -> None:
        if check.server and not check.tls and not check.server.startswith(_LOCAL):
            note = shapes.Note()
            told = self.tr("Whoever can listen on the way can read the orders. Choose an encryption.")
            note.say(told, Meaning.WARNING)
            rows.addWidget(note)
        if check.older:
            note = shapes.Note()
            note.say(
                self.tr("Its tables are of an older version ({0}). They are taken forward when it is opened.").format(
                    check.version
                ),
                Meaning.INFO,
            )
            rows.addWidget(note)


def _codes(codes: tuple[str, ...]) -> str:
    shown = ", ".join(codes[:_MOST_CODES])
    return f"{shown}, … ({len(codes)})" if len(codes) > _MOST_CODES else shown or wording.ABSENT
