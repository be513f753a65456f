"""The guide's drawings: black or white as the text around them, and sharp at any size."""

import functools

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from fvsestore_gui.model.guide import Picture
from fvsestore_gui.paths import resources
from fvsestore_gui.ui import look


@functools.cache
def _source(file: str) -> str:
    return (resources() / "guide" / "pictures" / file).read_text(encoding="utf-8")


def _renderer(file: str, shade: QColor) -> QSvgRenderer:
    """The drawing with its lines and words in one colour."""
    return QSvgRenderer(QByteArray(_source(file).replace("currentColor", shade.name()).encode()))


def image(file: str, ratio: float) -> QImage:
    """The drawing black on white, for paper: `ratio` times as many pixels as it is large."""
    drawing = _renderer(file, QColor(Qt.GlobalColor.black))
    size = drawing.defaultSize()
    made = QImage(size * ratio, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    return made


def size_of(file: str) -> QSize:
    """How large a drawing is meant to be."""
    return _renderer(file, QColor(Qt.GlobalColor.black)).defaultSize()


class Drawing(QWidget):
    """A picture on the page, never larger than it was drawn; who does not see it is told what it shows."""

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = picture.file
        self._size = size_of(picture.file)
        self._drawing = QSvgRenderer()
        self.setAccessibleName(picture.words)
        self.setToolTip(picture.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(self._size.width())
        look.follow_theme(self, "drawing", self._draw)

    def _draw(self) -> None:
        shade = QGuiApplication.palette().color(QPalette.ColorRole.WindowText)
        self._drawing = _renderer(self._file, shade)
        self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, self._size.width()) * self._size.height() / self._size.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        wide = min(self.width(), self._size.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.render(painter, QRectF(0, 0, wide, self.heightForWidth(wide)))
        painter.end()
