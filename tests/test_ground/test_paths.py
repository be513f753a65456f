import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fvsestore_gui.errors import DatabaseTrouble
from fvsestore_gui.paths import Paths, documents, resources


def test_the_users_own_folders(own_home: Path) -> None:
    """Data and log stand in the user's own folders, also where their names have blanks and Lithuanian letters."""
    paths = Paths.for_user()
    paths.create()

    assert own_home in paths.data.parents
    assert own_home in paths.logs.parents
    assert paths.data.is_dir()
    assert paths.logs.is_dir()
    assert paths.database.parent == paths.settings.parent == paths.data


def test_practice_has_folders_of_its_own(lithuanian_folder: Callable[[str], Path]) -> None:
    """Practice never touches the data of the real stores."""
    folder = lithuanian_folder("duomenys")
    for data_dir in (None, folder):
        real, practice = Paths.for_user(data_dir), Paths.for_user(data_dir, practice=True)
        assert len({real.database, practice.database, real.settings, practice.settings, real.log, practice.log}) == 6


def test_everything_can_stand_in_one_folder(lithuanian_folder: Callable[[str], Path]) -> None:
    """With a data folder given, nothing is written outside it."""
    folder = lithuanian_folder("duomenys")
    paths = Paths.for_user(folder)
    paths.create()

    assert all(folder in path.parents or path == folder for path in (paths.data, paths.logs, paths.log, paths.database))


@pytest.mark.skipif(os.name != "posix", reason="in Windows the folders of a user are so by themselves")
def test_nobody_else_of_this_pc_looks_into_the_folders(own_home: Path, tmp_path: Path) -> None:
    """The user's own folders are closed to others, also where an earlier version left them open; a named one is not
    changed, and one that is made anew is closed.
    """
    own = Paths.for_user()
    own.data.mkdir(parents=True, mode=0o755)
    own.create()
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o750)
    Paths.for_user(tmp_path / "open").create()
    Paths.for_user(tmp_path / "new").create()

    modes = [path.stat().st_mode & 0o777 for path in (own.data, own.logs, tmp_path / "open", tmp_path / "new")]
    assert modes == [0o700, 0o700, 0o750, 0o700]


def test_a_relative_folder_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder given relative to the current one stays the same when the program moves elsewhere."""
    monkeypatch.chdir(tmp_path)
    paths = Paths.for_user(Path("here"))

    assert paths.data == tmp_path / "here"


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """Where the folder cannot be made, the error names it."""
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")

    with pytest.raises(DatabaseTrouble) as caught:
        Paths.for_user(file / "below").create()

    assert caught.value.code == "database_folder"
    assert str(file) in str(caught.value.facts["path"])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root and Windows write everywhere")
def test_a_folder_without_rights(tmp_path: Path) -> None:
    """Where the user may not write, the same error."""
    tmp_path.chmod(0o500)
    with pytest.raises(DatabaseTrouble):
        Paths.for_user(tmp_path / "below").create()


def test_resources_are_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Icons and translations are found in the working tree and inside the frozen program."""
    assert resources().name == "resources"
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert resources() == tmp_path / "resources"
    assert documents().is_absolute()
