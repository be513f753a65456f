"""What was wrong with a file of the table of products: every faulty line with its number."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from fvsestore_gui.model.products import LineTrouble, MappingImport
from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.look import Meaning

#: more are copied, not shown
_MOST_SHOWN = 100
#: so many lines are seen without scrolling
_LINES = 5
_ROOM = 12

translate = QCoreApplication.translate


class ImportTroubles(shapes.Card):
    """Hidden until `show_report`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Meaning.ERROR)
        self._troubles: tuple[LineTrouble, ...] = ()
        rows = shapes.column(self, margins=12, spacing=look.GAP_BUTTON)
        head = shapes.row()
        head.addWidget(shapes.Icon(Meaning.ERROR))
        self.title = shapes.label()
        shapes.semibold(self.title)
        head.addWidget(self.title, 1)
        head.addWidget(shapes.button(self.tr("C&opy the list"), self._copy, "copy"))
        head.addWidget(shapes.button(self.tr("Close"), self.hide))
        rows.addLayout(head)
        self.list = QPlainTextEdit(readOnly=True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(self.tr("Faulty lines"))
        rows.addWidget(self.list)
        self.hide()

    def show_report(self, name: str, report: MappingImport) -> None:
        """Say what is wrong with the file of this name."""
        self._troubles = report.troubles
        count = translate("ImportTroubles", "%n fault(s) in {file}: nothing of it was taken", "", len(report.troubles))
        self.title.setText(count.format(file=name))
        self.list.setPlainText("\n".join(map(self._line, report.troubles[:_MOST_SHOWN])))
        lines = min(_LINES, len(report.troubles))
        self.list.setFixedHeight(lines * self.list.fontMetrics().lineSpacing() + _ROOM)
        self.show()
        shapes.announce(self, self.title.text())

    def _line(self, trouble: LineTrouble) -> str:
        words = wording.sentence_of(trouble.code, trouble.facts)
        return self.tr("Line {0}: {1}. {2}").format(trouble.line, words.title, words.what)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(self._line, self._troubles)))
