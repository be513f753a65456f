"""Importo failai: what was written stands there, and a lost file can be asked for again."""

from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from fvsestore_gui.model.posting_files import PostingFile
from fvsestore_gui.ui.posting_files_dialog import PostingFilesDialog


def a_file(number: int) -> PostingFile:
    return PostingFile(
        number=number,
        path=f"C:\\Importui\\FVSAMAZON-{number:04}.xml",
        documents=37,
        digest="",
        written_at=datetime(2026, 11, number, 8, 15, tzinfo=UTC),
        written_by="ona@buhalterija",
    )


def test_the_newest_file_is_chosen_and_can_be_written_again(qtbot: QtBot) -> None:
    """The list begins with the newest; the button asks for the file on which the cursor stands."""
    dialog = PostingFilesDialog([a_file(2), a_file(1)], "FVSAMAZON")
    qtbot.addWidget(dialog)
    asked: list[PostingFile] = []
    dialog.again_asked.connect(asked.append)
    dialog.again_button.click()
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(1))
    dialog.again_button.click()
    assert [file.number for file in asked] == [2, 1]
    assert dialog.tree.topLevelItem(1).text(4).endswith("FVSAMAZON-0001.xml")


def test_without_files_nothing_can_be_pressed(qtbot: QtBot) -> None:
    """An empty list says so, and its buttons are off."""
    dialog = PostingFilesDialog([], "FVSAMAZON")
    qtbot.addWidget(dialog)
    assert dialog.one is None
    assert not dialog.again_button.isEnabled()
    assert not dialog.folder_button.isEnabled()
