from pathlib import Path
from typing import NoReturn

import pytest

from fvsestore_gui import settings
from fvsestore_gui.errors import CorrectInput
from fvsestore_gui.settings import Settings


def test_without_a_file_all_are_defaults(tmp_path: Path) -> None:
    """The first start needs no file."""
    assert settings.read(tmp_path / "settings.json") == Settings()


def test_written_and_read_again(tmp_path: Path) -> None:
    """A choice is there at the next start, in a file that a person can read."""
    path, chosen = tmp_path / "settings.json", Settings(language="lt", csv_separator="\t", overlap_minutes=30)
    settings.write(path, chosen)

    assert settings.read(path) == chosen
    assert '"language": "lt"' in path.read_text(encoding="utf-8")
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_fields_of_a_newer_program_do_no_harm(tmp_path: Path) -> None:
    """A file with more or fewer fields than this version knows is read."""
    path = tmp_path / "settings.json"
    path.write_text('{"language": "en", "of_next_year": [1]}', encoding="utf-8")

    assert settings.read(path) == Settings(language="en")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"language": "de"}', b'{"overlap_minutes": "x"}', b"\xff\xfe\x00", b"null"]
)
def test_an_unreadable_file_is_named(tmp_path: Path, content: bytes) -> None:
    """A damaged file is an error that names it, and it is not overwritten."""
    path = tmp_path / "settings.json"
    path.write_bytes(content)

    with pytest.raises(CorrectInput) as caught:
        settings.read(path)

    assert caught.value.code == "settings_unreadable"
    assert caught.value.facts == {"path": str(path)}
    assert path.read_bytes() == content


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    """Whatever keeps the file from being read is the same clear error."""
    with pytest.raises(CorrectInput):
        settings.read(tmp_path)


def test_a_crash_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is replaced whole: after a crash the old choices are there."""
    path = tmp_path / "settings.json"
    settings.write(path, Settings(language="lt"))

    def crash(self: Path, target: Path) -> NoReturn:
        raise InterruptedError

    monkeypatch.setattr(Path, "replace", crash)
    with pytest.raises(InterruptedError):
        settings.write(path, Settings(language="en"))

    assert settings.read(path).language == "lt"
