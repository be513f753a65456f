"""The few questions: unsaved changes, removal, closing while an import runs, a new code. None blocks the program.

The title is the question, the text says what stays and what goes, the buttons are verbs, and Esc is the safe one.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.look import Meaning, TextSize

translate = QCoreApplication.translate


class Question(QDialog):
    """A question with its answers as buttons; `answered(name)` of the pressed one, the last one on Esc."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        answers: Sequence[tuple[str, str]],
        answered: Callable[[str], object],
        *,
        default: str,
        body: QWidget | None = None,
        meaning: Meaning | None = Meaning.WARNING,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Question", "Configurator"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        #: the field of a question that asks for a text
        self.edit: QLineEdit | None = None
        self._answered = answered
        self._answer = answers[-1][0]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(20, 20, 24, 20)
        top.setSpacing(16)
        if meaning is not None:
            top.addWidget(shapes.Icon(meaning, None, look.TITLE_ICON), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(12)
        self.title = shapes.label(title, None, TextSize.PANEL_TITLE, wrap=True)
        self.text = shapes.label(text, wrap=True)
        self.text.setMinimumWidth(340)
        words.addWidget(self.title)
        words.addWidget(self.text)
        if body is not None:
            words.addWidget(body)
        top.addLayout(words, 1)
        rows.addLayout(top)
        rows.addWidget(look.Hairline())
        line = QHBoxLayout()
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(look.GAP_BUTTON)
        line.addStretch(1)
        self.buttons: dict[str, QPushButton] = {}
        for name, said in answers:
            made = shapes.button(said, partial(self._press, name))
            made.setDefault(name == default)
            if name == default:
                shapes.semibold(made)
                made.setFocus()
            self.buttons[name] = made
            line.addWidget(made)
        rows.addLayout(line)
        self.finished.connect(lambda _: self._answered(self._answer))

    def _press(self, name: str) -> None:
        self._answer = name
        self.accept()


def ask_unsaved(parent: QWidget, code: str, changes: str, extra: str, answered: Callable[[str], object]) -> Question:
    """Unsaved changes: "save", "discard" or "stay"."""
    about = translate("Question", "Save the changes of {0}?").format(code)
    question = Question(
        parent,
        about if code else translate("Question", "Save the new Parameter?"),
        " ".join(part for part in (translate("Question", "Changed: {0}.").format(changes), extra) if part),
        (
            ("save", translate("Question", "&Save")),
            ("discard", translate("Question", "&Discard")),
            ("stay", translate("Question", "S&tay")),
        ),
        answered,
        default="save",
    )
    question.open()
    return question


def ask_import_runs(parent: QWidget, answered: Callable[[str], object]) -> Question:
    """The window is to close while an import runs: "close" or "stay"."""
    question = Question(
        parent,
        translate("Question", "An import is running. Close all the same?"),
        translate(
            "Question", "It will be cancelled. What has been received stays, and the next import goes on from there."
        ),
        (
            ("close", translate("Question", "&Cancel the import and close")),
            ("stay", translate("Question", "S&tay")),
        ),
        answered,
        default="stay",
    )
    question.open()
    return question


def ask_tray(parent: QWidget, answered: Callable[[str], object]) -> Question:
    """The window is closed while a schedule is on: "tray", "end" or "stay"."""
    question = Question(
        parent,
        translate("Question", "Leave the program beside the clock?"),
        translate(
            "Question",
            "Then stores are imported by their schedules with the window closed too. The icon beside the clock opens "
            "it again. “Finish” ends the program, and you can change this later: Other → Schedule.",
        ),
        (
            ("tray", translate("Question", "&Leave it")),
            ("end", translate("Question", "&End it")),
            ("stay", translate("Question", "S&tay")),
        ),
        answered,
        default="tray",
        meaning=Meaning.INFO,
    )
    question.open()
    return question


def ask_removal(parent: QWidget, code: str, answered: Callable[[bool, bool], object]) -> Question:
    """Removal of a Parametras: `answered(remove, with its orders)`."""
    orders = QCheckBox(translate("Question", "Remove its imported orders as well; this cannot be undone"))
    question = Question(
        parent,
        translate("Question", "Delete {0}?").format(code),
        translate(
            "Question",
            "Its settings go, and its keys are removed from this computer. The orders stay in the database and appear "
            "again if a Parameter with this code is made.",
        ),
        (
            ("remove", translate("Question", "De&lete")),
            ("stay", translate("Question", "S&tay")),
        ),
        lambda answer: answered(answer == "remove", orders.isChecked()),
        default="stay",
        body=orders,
    )
    question.open()
    return question


def ask_code(
    parent: QWidget, code: str, trouble: Callable[[str], str], answered: Callable[[str | None], object]
) -> Question:
    """Another code for a Parametras: `answered(code)`, None for no change. `trouble` judges what is typed."""
    body = QWidget()
    rows = shapes.column(body, spacing=6)
    edit = QLineEdit(code)
    edit.setMaxLength(20)
    edit.setValidator(QRegularExpressionValidator(QRegularExpression("[A-Za-z0-9_-]{0,20}"), edit))
    edit.setMinimumHeight(look.CONTROL_HEIGHT)
    edit.setAccessibleName(translate("Question", "New code"))
    edit.selectAll()
    note = shapes.Note()
    rows.addWidget(edit)
    rows.addWidget(note)
    question = Question(
        parent,
        translate("Question", "Rename {0}").format(code),
        translate("Question", "Its keys and orders follow. A code has 1 to 20 capital letters, digits, “_” and “-”."),
        (
            ("rename", translate("Question", "&Rename")),
            ("stay", translate("Question", "C&ancel")),
        ),
        lambda answer: answered(edit.text().upper() if answer == "rename" and edit.text().upper() != code else None),
        default="rename",
        body=body,
        meaning=None,
    )

    def judge() -> None:
        if edit.text() != edit.text().upper():
            place = edit.cursorPosition()
            edit.setText(edit.text().upper())  # judged in the turn this causes
            edit.setCursorPosition(place)
            return
        said = trouble(edit.text()) if edit.text() != code else ""
        note.say(said, Meaning.ERROR)
        edit.setAccessibleDescription(said)
        question.buttons["rename"].setEnabled(not said)
        shapes.make_room(question)

    edit.textChanged.connect(judge)
    question.edit = edit
    question.open()
    edit.setFocus()
    return question
