"""Kita → Programa: language, separator, and where things are kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from fvsestore_gui.errors import FvsError
from fvsestore_gui.office import Office
from fvsestore_gui.ui import folders, look, shapes
from fvsestore_gui.ui.jobs import Jobs
from fvsestore_gui.ui.other_tab import OtherTab

Language = Literal["", "lt", "en"]
Separator = Literal[";", ",", "\t"]


#: minutes to choose from
_LOCK_AFTER = (5, 10, 15, 30, 60)


@dataclass(frozen=True)
class Choices:
    """What can be chosen here."""

    language: Language
    csv_separator: Separator
    lock_minutes: int = 0


class OtherPage(OtherTab):
    """Language and separator, and where things are kept."""

    def __init__(self, office: Office, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(office, jobs, parent)
        self._saved = Choices("", ";")
        self._grid = QGridLayout(self.inside)
        self._grid.setContentsMargins(4, 16, 0, 12)
        self._grid.setHorizontalSpacing(look.GAP_LABEL)
        self._grid.setVerticalSpacing(look.GAP_ROW)
        self._grid.setColumnMinimumWidth(0, look.LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._line = 0
        self.language = self._choice(
            self.tr("&Language"),
            (("", self.tr("as the system")), ("lt", "Lietuvių"), ("en", "English")),
            self.tr("Changes when it is saved."),
        )
        self.separator = self._choice(
            self.tr("CSV sep&arator"),
            ((";", self.tr("semicolon ;")), (",", self.tr("comma ,")), ("\t", self.tr("tab"))),
            self.tr("Excel in Lithuania expects the semicolon."),
        )
        self.lock = self._choice(
            self.tr("L&ock the window"),
            ((0, self.tr("never")), *((minutes, self._after(minutes)) for minutes in _LOCK_AFTER)),
            self._lock_hint(),
        )
        self.lock.setEnabled(not office.audit.lock_not_offered())
        self._grid.addWidget(look.Hairline(), self._line, 0, 1, 3)
        self._line += 1
        self._places: dict[str, QLabel] = {}
        self._paths: dict[str, Path] = {}
        for name, text in (
            ("data", self.tr("Data folder")),
            ("database", self.tr("Database")),
            ("logs", self.tr("Log folder")),
            ("keyring", self.tr("Keys")),
        ):
            self._place(name, text)
        self._grid.setRowStretch(self._line, 1)

    def _after(self, minutes: int) -> str:
        return self.tr("after %n minute(s)", "", minutes)

    def _lock_hint(self) -> str:
        reason = self._office.audit.lock_not_offered()
        if reason == "lock_under_wine":
            return self.tr("Not under wine: it cannot ask for the user's password.")
        if reason:
            return self.tr("Not here: only Windows asks for its user's password. Lock the screen instead.")
        return self.tr("When nobody uses the computer. It asks for your Windows password (not a PIN); imports go on.")

    def _choice(self, text: str, choices: Sequence[tuple[str | int, str]], hint: str) -> QComboBox:
        box = QComboBox()
        box.setFixedWidth(look.SIDEBAR_WIDTH)
        box.setMinimumHeight(look.CONTROL_HEIGHT)
        for value, said in choices:
            box.addItem(said, value)
        head = QLabel(text)
        head.setBuddy(box)
        box.setAccessibleName(text.replace("&", ""))
        box.setAccessibleDescription(hint)
        line = shapes.row()
        line.addWidget(box)
        line.addWidget(shapes.secondary(hint))
        line.addStretch(1)
        self._grid.addWidget(head, self._line, 0)
        self._grid.addLayout(line, self._line, 1, 1, 2)
        self._line += 1
        box.currentIndexChanged.connect(lambda _: self.changed.emit())
        return box

    def _place(self, name: str, text: str) -> None:
        shown = shapes.label(wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._places[name] = shown
        self._grid.addWidget(QLabel(text), self._line, 0)
        self._grid.addWidget(shown, self._line, 1)
        if name in ("data", "logs"):
            opener = shapes.button(self.tr("Open"), lambda: folders.open_folder(self._paths[name]), "folder-open")
            opener.setAccessibleName(self.tr("Open: {0}").format(text))
            self._grid.addWidget(opener, self._line, 2)
        self._line += 1

    # -- showing -----------------------------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        return self.tr("Program")

    def show_keyring(self, words: str) -> None:
        self._places["keyring"].setText(words)

    def show_saved(self) -> None:
        settings, paths = self._office.settings, self._office.paths
        self._saved = Choices(settings.language, settings.csv_separator, settings.lock_minutes)
        self.take_back()
        self._paths = {"data": paths.data, "logs": paths.logs}
        self._places["data"].setText(str(paths.data))
        self._places["logs"].setText(str(paths.logs))
        address = self._office.choice.address
        if address is not None:
            self._places["database"].setText(f"PostgreSQL, {address.place}")
        else:
            self._places["database"].setText(
                self.tr("{0}, {1} MB").format(paths.database.name, _megabytes(paths.database))
            )

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(self.language.currentData(), self.separator.currentData(), self.lock.currentData())

    @property
    def changes(self) -> list[str]:
        found = []
        if self.choices.language != self._saved.language:
            found.append(self.tr("language"))
        if self.choices.csv_separator != self._saved.csv_separator:
            found.append(self.tr("CSV separator"))
        if self.choices.lock_minutes != self._saved.lock_minutes:
            found.append(self.tr("lock of the window"))
        return found

    def take_back(self) -> None:
        self.language.setCurrentIndex(self.language.findData(self._saved.language))
        self.separator.setCurrentIndex(self.separator.findData(self._saved.csv_separator))
        if self.lock.findData(self._saved.lock_minutes) < 0:
            # entered by hand in the file
            self.lock.addItem(self._after(self._saved.lock_minutes), self._saved.lock_minutes)
        self.lock.setCurrentIndex(self.lock.findData(self._saved.lock_minutes))

    def save(self, done: Callable[[bool], object], failed: Callable[[FvsError], object]) -> None:
        """A small file, so it is written here and now."""
        chosen, before = self.choices, self._office.settings
        try:
            self._office.change_settings(
                msgspec.structs.replace(
                    before,
                    language=chosen.language,
                    csv_separator=chosen.csv_separator,
                    lock_minutes=chosen.lock_minutes,
                )
            )
        except FvsError as error:
            failed(error)
            return
        done(chosen.language != before.language)


def _megabytes(database: Path) -> str:
    """What the database takes on the disk, with what SQLite has not merged into the file yet."""
    files = (database, database.with_name(f"{database.name}-wal"))
    size = sum(file.stat().st_size for file in files if file.is_file()) / 1_000_000
    return f"{size:,.1f}".replace(",", "\u00a0").replace(".", ",")
