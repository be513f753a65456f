"""Which database this computer uses: the address in the settings, its password in the keyring, looking at another one.

Works without an open database, so that a wrong address or a changed password can be mended when nothing opens.
What knows PostgreSQL is imported where it is used: it takes a quarter of a second, which a start need not wait for.
"""

import contextlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from fvsestore_gui import settings
from fvsestore_gui.clock import Clock
from fvsestore_gui.database import Database
from fvsestore_gui.errors import CorrectInput, DatabaseTrouble, SecretsTrouble
from fvsestore_gui.model.database_address import DatabaseAddress, parse_address
from fvsestore_gui.model.database_check import DatabaseCheck, MoveReport
from fvsestore_gui.paths import Paths
from fvsestore_gui.progress import Progress
from fvsestore_gui.secrets import PASSWORD_VARIABLE, Secret, Secrets
from fvsestore_gui.settings import Settings

if TYPE_CHECKING:
    from fvsestore_gui.database.copying import Source, Target


class DatabaseChoice:
    """The settings of this computer and what of them concerns the database. An address of None is the file.

    `environment` is given by the command line only: the password may then be read from it. Raises CorrectInput where
    the settings cannot be read, SecretsTrouble where a password stands in them and the keyring does not take it.
    """

    def __init__(self, paths: Paths, clock: Clock, secrets: Secrets, environment: Mapping[str, str] | None) -> None:
        self._paths = paths
        self._clock = clock
        self._secrets = secrets
        self._environment = environment or {}
        self._settings = settings.read(paths.settings)
        self._take_password_out()

    # -- settings ------------------------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        return self._settings

    def change_settings(self, chosen: Settings) -> None:
        """Keep other settings. Raises CorrectInput("settings_unreadable") when the file cannot be written."""
        try:
            settings.write(self._paths.settings, chosen)
        except OSError as error:
            raise CorrectInput("settings_unreadable", path=str(self._paths.settings)) from error
        self._settings = chosen

    def _take_password_out(self) -> None:
        """A password typed into the file by hand goes to the keyring, where it belongs."""
        try:
            if self.address is None:
                return
            address, password = parse_address(self._settings.database_url)
        except CorrectInput:
            return  # said when it is opened
        if password is None:
            return
        if PASSWORD_VARIABLE not in self._environment:
            self._secrets.write_password(address.key, self._secrets.new_password(password))
        self.change_settings(msgspec.structs.replace(self._settings, database_url=address.text))

    # -- where the data are --------------------------------------------------------------------------------------

    @property
    def address(self) -> DatabaseAddress | None:
        """The address of the shared database, None where it is a file. Raises CorrectInput where it is none."""
        url = self._settings.database_url
        return parse_address(url)[0] if url.startswith("postgres") else None

    @property
    def file(self) -> Path:
        """The file of this computer, whether it is used or not."""
        url = self._settings.database_url
        if not url or url.startswith("postgres"):
            return self._paths.database
        return Path(url.removeprefix("sqlite:///"))

    def password(self, address: DatabaseAddress) -> Secret | None:
        """What this computer has for an address: of the environment where it is the one in use, else of the keyring.

        Raises SecretsTrouble: keyring_*.
        """
        given = self.given_password()
        if given is not None and self.address is not None and self.address.key == address.key:
            return given
        return self._secrets.read_password(address.key)

    def new_password(self, text: str) -> Secret:
        """A typed password as a Secret that the log's redactor knows."""
        return self._secrets.new_password(text)

    def given_password(self) -> Secret | None:
        """What the environment holds for an unattended run."""
        given = self._environment.get(PASSWORD_VARIABLE)
        return self._secrets.new_password(given) if given else None

    def open(self) -> Database:
        """Open the database in use. Raises DatabaseTrouble, SecretsTrouble where only the keyring kept it from it."""
        address = self.address
        if address is None:
            return Database(self._settings.database_url or self._paths.database, self._clock)
        password, trouble = self._try_password(address)
        try:
            return Database(self._settings.database_url, self._clock, password=password)
        except DatabaseTrouble as error:
            if trouble is not None and error.code == "database_password_missing":
                raise trouble from None
            raise

    def _try_password(self, address: DatabaseAddress) -> tuple[Secret | None, SecretsTrouble | None]:
        """As `password`; a keyring that gives none is a trouble only where the server asks for one."""
        try:
            return self.password(address), None
        except SecretsTrouble as error:
            return None, error

    # -- another database ----------------------------------------------------------------------------------------

    def check(self, address: DatabaseAddress | None, password: Secret | None, progress: Progress) -> DatabaseCheck:
        """Look into a database without changing anything in it; `password` None: the one that is kept for it.

        Raises SecretsTrouble, Cancelled; all else is the result.
        """
        from fvsestore_gui.database.looking import look_at_file, look_at_server

        progress.check()
        if address is None:
            return look_at_file(self.file)
        trouble = None
        if password is None:
            password, trouble = self._try_password(address)
        found = look_at_server(address.text, password, address.place)
        progress.check()
        if trouble is not None and found.error is not None and found.error.code == "database_password_missing":
            raise trouble
        return found

    def use(self, address: DatabaseAddress | None, password: Secret | None) -> None:
        """Use another database from the next opening on; `password` None leaves the one that is kept for it.

        Raises SecretsTrouble, CorrectInput; then nothing is changed.
        """
        with self._password_kept(address, password):
            self._switch(address)

    def move(
        self,
        database: Database,
        address: DatabaseAddress | None,
        password: Secret | None,
        *,
        left_behind: Path,
        holder: str,
        progress: Progress,
    ) -> MoveReport:
        """Move the data of `database`, the one in use, to another one and use that from the next opening on.

        `left_behind` is where the file will be kept, if it is one. Raises what `moving.move` raises, SecretsTrouble,
        CorrectInput("move_to_itself").
        """
        from fvsestore_gui.work import moving

        here = self.address
        if (here is None and address is None) or (here and address and here.key == address.key):
            raise CorrectInput("move_to_itself")
        with self._password_kept(address, password):
            return moving.move(
                database,
                self._source(here),
                self._target(address, password),
                switch=lambda: self._switch(address),
                kept=str(left_behind) if here is None else here.place,
                holder=holder,
                clock=self._clock,
                progress=progress,
            )

    def left_behind(self, now: datetime) -> Path:
        """The name that the file gets when its data were moved away: its old one is free then for a move back."""
        return self.file.with_name(f"{self.file.stem}.moved-{now:%Y%m%d-%H%M%S}{self.file.suffix}")

    def _source(self, address: DatabaseAddress | None) -> "Source":
        from fvsestore_gui.database.copying import FileSource, ServerSource
        from fvsestore_gui.database.postgresql import Server

        if address is None:
            return FileSource(self.file)
        return ServerSource(Server(address.text, self._try_password(address)[0]))

    def _target(self, address: DatabaseAddress | None, password: Secret | None) -> "Target":
        from fvsestore_gui.database.copying import FileTarget, ServerTarget
        from fvsestore_gui.database.postgresql import Server

        if address is None:
            return FileTarget(self._paths.database)
        return ServerTarget(Server(address.text, password or self._try_password(address)[0]))

    def _switch(self, address: DatabaseAddress | None) -> None:
        before = None
        with contextlib.suppress(CorrectInput):  # what stood there may be why another is chosen
            before = self.address
        url = address.text if address is not None else ""
        self.change_settings(msgspec.structs.replace(self._settings, database_url=url))
        if before is not None and (address is None or before.key != address.key):
            with contextlib.suppress(SecretsTrouble):
                self._secrets.remove_password(before.key)

    @contextlib.contextmanager
    def _password_kept(self, address: DatabaseAddress | None, password: Secret | None) -> Iterator[None]:
        """Keep a password first, for without it the database would not open; what fails then takes it back."""
        if address is None or password is None or PASSWORD_VARIABLE in self._environment:
            yield
            return
        before = self._secrets.read_password(address.key)
        self._secrets.write_password(address.key, password)
        try:
            yield
        except BaseException:
            with contextlib.suppress(SecretsTrouble):
                if before is None:
                    self._secrets.remove_password(address.key)
                else:
                    self._secrets.write_password(address.key, before)
            raise
