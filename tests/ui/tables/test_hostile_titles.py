"""Titles and numbers that a stranger wrote as HTML: Veiksmai shows them letter by letter, and fetches nothing."""

import ast
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fvsestore_gui.paths import Paths
from fvsestore_gui.ui import shapes
from fvsestore_gui.ui.jobs import Jobs
from tests.ui.tables.conftest import Practice, User, _copy, _opened, _user

#: shown as HTML it would be bold, and ask another computer for a picture
EVIL = '<b>x</b><img src="file://host.invalid/p.png">'
UI = Path(shapes.__file__).parent


def rich_labels(root: QWidget) -> list[str]:
    """Texts of labels that Qt would show as HTML though a stranger wrote it."""
    found = []
    for label in root.findChildren(QLabel):
        text, form = label.text(), label.textFormat()
        as_html = form == Qt.TextFormat.RichText or (form == Qt.TextFormat.AutoText and RichText.mightBeRichText(text))
        if as_html and "<img" in text:
            found.append(text)
    return found


def rich_tips(root: QWidget) -> list[str]:
    return [
        widget.toolTip()
        for widget in root.findChildren(QWidget)
        if RichText.mightBeRichText(widget.toolTip()) and "<img" in widget.toolTip()
    ]


@pytest.fixture
def hostile(imported_folder: Path, tmp_path: Path) -> Path:
    """The imported store, with everything in it that Amazon passes on from strangers written as HTML."""
    folder = tmp_path / "data"
    _copy(imported_folder, folder)
    file = Paths.for_user(folder, practice=True).database
    connection = sqlite3.connect(file)
    try:
        with connection:
            connection.execute("UPDATE item_texts SET title = ?, sku = ?", (EVIL, EVIL))
    finally:
        connection.close()
    return folder


def test_titles_are_shown_as_they_are_written(hostile: Path, qtbot: object, jobs: Jobs, tmp_path: Path) -> None:
    """In the table of items, its tooltips and the panel of an order a title in HTML is its letters and nothing more."""
    practice: Practice = _opened(hostile)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    try:
        for user in _user(qtbot, practice, jobs, settings):
            look_through(user)
    finally:
        practice.office.close()
        practice.shop.stop()


def look_through(user: User) -> None:
    section = user.section
    table = section.orders.table
    table.view.setCurrentIndex(table.model.index(0, 0))
    lines = section.orders.panel.table
    user.until(lambda: lines.model.rowCount() > 0 and lines.model.row(0) is not None)
    section.tabs.setCurrentWidget(section.items)
    user.settle(section.items.table)
    user.until(lambda: section.items.table.model.row(0) is not None)
    for model in (section.items.table.model, lines.model):
        cells = [model.index(0, column) for column in range(model.columnCount())]
        assert EVIL in [model.data(cell) for cell in cells]
        tips = [str(model.data(cell, int(Qt.ItemDataRole.ToolTipRole)) or "") for cell in cells]
        assert not [tip for tip in tips if RichText.mightBeRichText(tip) and "<img" in tip]
    assert rich_labels(section) == []
    assert rich_tips(section) == []


@pytest.mark.parametrize("text", [EVIL, "<i>a", "a\n<b>b</b>", "Šaukštas <3 & co", ""])
def test_a_tooltip_shows_what_is_written(qapp: QApplication, text: str) -> None:
    """A tooltip made of a title shows the same letters, whatever they look like to Qt."""
    tip = shapes.plain_tip(text)
    label = QLabel(tip)
    assert "<img" not in tip
    assert ("&lt;" in tip) == RichText.mightBeRichText(text)
    assert tip == text or label.text() != text


def test_a_label_that_gives_way_shows_what_is_written(qapp: QApplication) -> None:
    """A title too long for its place is plain in the line and in the tooltip that shows it whole."""
    label = shapes.Elided(EVIL)
    label.resize(30, 20)
    label.grab()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.toolTip()
    assert "<img" not in label.toolTip()


def test_every_label_for_texts_from_outside_says_what_it_shows() -> None:
    """No label is left to Qt's guess whether its text is HTML, but those whose words stand in the program."""
    guessing = []
    for file in sorted(UI.glob("*.py")):
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            made = isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
            if not made or ast.unparse(node.value.func) != "QLabel" or node.value.args:
                continue
            names = [ast.unparse(target) for target in node.targets]
            if not any(f"{name}.setTextFormat(" in text or "icon" in name or "sign" in name for name in names):
                guessing.append(f"{file.name}: {names[0]}")
    assert guessing == ["table_state.py: self._picture"]
