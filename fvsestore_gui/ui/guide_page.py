"""The right side of the guide: a chapter with its steps, or the page that it begins with."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fvsestore_gui.model.guide import Block, Chapter, Step
from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.guide_blocks import BlockMaker
from fvsestore_gui.ui.look import TextSize

#: lines longer than this are hard to follow
_WIDEST = 760


class _Title(QLabel):
    """The title of a step, which switches the box before it as a check box's own text would."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()


class StepCard(shapes.Card):
    """One step. `ticked(step id, done)` when the user switches its box; a step that is only read has none."""

    ticked = Signal(str, bool)

    def __init__(self, step: Step, number: int, maker: BlockMaker, *, to_do: bool, done: bool) -> None:
        super().__init__()
        self.step = step
        self._wanted = False
        self.setAccessibleName(step.title)
        self.box: QCheckBox | None = None
        rows = shapes.column(self, spacing=10)
        rows.setContentsMargins(look.CARD_MARGIN, 12, look.CARD_MARGIN, look.CARD_MARGIN)
        self._title = _Title(f"{number}. {step.title}")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setFont(look.font(TextSize.PANEL_TITLE))
        head = shapes.row(spacing=8)
        if to_do:
            box = QCheckBox()
            box.setChecked(done)
            box.setAccessibleName(self.tr("Done: {0}").format(step.title))
            # in the middle of the title's first line
            box.setFixedHeight(self._title.fontMetrics().height())
            box.setToolTip(self.tr("Done"))
            box.toggled.connect(lambda on: self.ticked.emit(step.id, on))
            self._title.pressed.connect(box.click)
            self._title.setCursor(Qt.CursorShape.PointingHandCursor)
            head.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            self.box = box
        head.addWidget(self._title, 1)
        rows.addLayout(head)
        add_blocks(rows, step.blocks, maker)

    def show_done(self, done: bool) -> None:
        """As it is ticked elsewhere, without telling anybody."""
        if self.box is not None and self.box.isChecked() != done:
            self.box.blockSignals(True)
            self.box.setChecked(done)
            self.box.blockSignals(False)

    def set_wanted(self, wanted: bool) -> None:
        """Whether it is the step that was asked for."""
        self._wanted = wanted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._wanted:
            painter = QPainter(self)
            painter.fillRect(
                QRectF(0, 4, 4, self.height() - 8), QGuiApplication.palette().color(QPalette.ColorRole.Accent)
            )
            painter.end()


class GuidePage(QScrollArea):
    """Shows one chapter at a time. `ticked(step id, done)` comes from its boxes."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.cards: dict[str, StepCard] = {}
        self._wanted: StepCard | None = None

    def show_blocks(self, title: str, blocks: Sequence[Block], maker: BlockMaker, below: Sequence[QWidget]) -> None:
        """The page that the guide begins with; `below` stands under its words."""
        outside, rows = self._begin(title)
        add_blocks(rows, blocks, maker)
        for widget in below:
            rows.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self._end(outside, rows)

    def show_chapter(
        self,
        chapter: Chapter,
        maker: BlockMaker,
        is_done: Callable[[str], bool],
        onward: QWidget | None,
    ) -> None:
        """A chapter from its beginning; `onward` leads to the next one."""
        outside, rows = self._begin(chapter.title)
        add_blocks(rows, chapter.opening, maker)
        for number, step in enumerate(chapter.steps, start=1):
            card = StepCard(step, number, maker, to_do=chapter.to_do, done=is_done(step.id))
            card.ticked.connect(self.ticked)
            self.cards[step.id] = card
            rows.addWidget(card)
        if onward is not None:
            rows.addSpacing(4)
            rows.addWidget(onward, 0, Qt.AlignmentFlag.AlignLeft)
        self._end(outside, rows)

    def show_ticks(self, is_done: Callable[[str], bool]) -> None:
        """What is ticked now, also on other computers."""
        for step_id, card in self.cards.items():
            card.show_done(is_done(step_id))

    @property
    def wanted(self) -> str:
        """The step that is marked as the one that was asked for."""
        return self._wanted.step.id if self._wanted is not None else ""

    def mark(self, step_id: str) -> None:
        """Mark the step that was asked for."""
        for card in self.cards.values():
            card.set_wanted(card.step.id == step_id)
        self._wanted = self.cards.get(step_id)

    def go_to(self, step_id: str) -> None:
        """Mark the step that was asked for and bring it to the top; the cursor stands on its box."""
        self.mark(step_id)
        card = self._wanted
        if card is not None:
            if card.box is not None:
                card.box.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll()
            # what is wrapped has its height only when it was laid out
            QTimer.singleShot(0, self, self._scroll)

    def _scroll(self) -> None:
        inside, card = self.widget(), self._wanted
        if inside is None or card is None:
            return
        layout = inside.layout()
        if layout is not None:
            layout.activate()
        self.verticalScrollBar().setValue(max(0, card.mapTo(inside, card.rect().topLeft()).y() - 8))

    def _begin(self, title: str) -> tuple[QWidget, QVBoxLayout]:
        self.cards = {}
        self._wanted = None
        outside = QWidget()
        outside.setAutoFillBackground(False)
        around = QHBoxLayout(outside)
        around.setContentsMargins(look.GAP_COLUMN, 16, look.GAP_COLUMN, 16)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        around.addWidget(inside, 1000)
        around.addStretch(1)
        rows = shapes.column(inside, spacing=look.GAP_ROW)
        rows.addWidget(shapes.label(title, None, TextSize.FIRST_TITLE, wrap=True))
        return outside, rows

    def _end(self, outside: QWidget, rows: QVBoxLayout) -> None:
        """Show what was laid out, now that its height is known, in place of what was shown before."""
        rows.addStretch(1)
        before = self.takeWidget()
        if before is not None:
            # later: it may hold the link that was pressed to come here
            before.hide()
            before.deleteLater()
        self.setWidget(outside)
        self.verticalScrollBar().setValue(0)


def add_blocks(rows: QVBoxLayout, blocks: Sequence[Block], maker: BlockMaker) -> None:
    """Blocks one under another."""
    for block in blocks:
        widget = maker.widget(block)
        if widget is not None:
            rows.addWidget(widget)
