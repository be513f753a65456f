"""`fvsestore operations files`: which import files were written, and a lost one once more."""

from pathlib import Path

from tests.cli.conftest import Run


def test_a_store_without_files_has_none(practice: Run) -> None:
    """The list of a new store is empty, and says so."""
    assert practice("operations", "files", "FVSAMAZON").out == "No import file was written.\n"
    assert practice("operations", "files", "FVSAMAZON", "--json").data == []


def test_a_file_that_was_never_written_cannot_be_written_again(practice: Run, tmp_path: Path) -> None:
    """The exit code says wrong input, the message where to look; nothing is written."""
    path = tmp_path / "failas.xml"
    outcome = practice("operations", "files", "FVSAMAZON", "--again", 7, "--to", path, "--json")
    assert outcome.code == 2
    assert outcome.data["error"] == {
        "code": "posting_file_unknown",
        "facts": {"number": 7},
        "message": outcome.data["error"]["message"],
    }
    assert "import file 7" in outcome.data["error"]["message"]
    assert not path.exists()


def test_both_options_belong_together(practice: Run) -> None:
    """A number without a place is refused before anything is opened."""
    assert practice("operations", "files", "FVSAMAZON", "--again", 7).code == 2
