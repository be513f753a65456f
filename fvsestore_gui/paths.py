"""Where this program's files are on this computer; the only room that asks platformdirs."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from fvsestore_gui.errors import DatabaseTrouble

_NAME = "FvsEStore"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one installation or of the practice shop. `for_user` makes them, `create` puts them on disk."""

    data: Path
    logs: Path
    #: these are the folders that the system gives this user, not ones that the user named
    private: bool = False

    @classmethod
    def for_user(cls, data_dir: Path | None = None, *, practice: bool = False) -> "Paths":
        """The user's own folders, or everything below `data_dir`; the practice shop has folders of its own."""
        if data_dir is not None:
            data = data_dir.expanduser().absolute() / "practice" if practice else data_dir.expanduser().absolute()
            return cls(data, data / "logs")
        folders = platformdirs.PlatformDirs(_NAME, appauthor=False, roaming=False)
        data = folders.user_data_path / "practice" if practice else folders.user_data_path
        logs = folders.user_log_path / "practice" if practice else folders.user_log_path
        return cls(data, logs, private=True)

    @property
    def database(self) -> Path:
        return self.data / "fvsestore.db"

    @property
    def settings(self) -> Path:
        return self.data / "settings.json"

    @property
    def log(self) -> Path:
        return self.logs / "fvsestore.log"

    def create(self) -> None:
        """Make the folders. Raises DatabaseTrouble("database_folder") where that is not allowed.

        Nobody else of this PC may look into them: Linux is told so, in Windows the user's own folders are so anyway.
        One that was there before and was named by the user keeps the permissions it was given.
        """
        for folder in (self.data, self.logs):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                if os.name == "posix" and self.private:
                    folder.chmod(0o700)
            except OSError as error:
                raise DatabaseTrouble("database_folder", path=str(folder), detail=error.strerror or "") from error


def resources() -> Path:
    """The folder of icons, translations and guide: inside the frozen program, the wheel, or the working tree."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def user_config() -> Path:
    """Where other programs of this user look for settings (~/.config on Linux)."""
    return platformdirs.user_config_path()


def documents() -> Path:
    """Where an export is offered to be saved first."""
    return platformdirs.user_documents_path()


def downloads() -> Path:
    """Where a browser puts what was downloaded."""
    return platformdirs.user_downloads_path()
