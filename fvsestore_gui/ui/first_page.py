"""First start: two doors and three steps, while there is no Parametras yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from fvsestore_gui.ui import look, shapes
from fvsestore_gui.ui.look import TextSize

_WIDTH = 816


class FirstPage(QScrollArea):
    """`new_pressed` and `practice_pressed` are the two doors, `where_pressed` asks where the values are found."""

    new_pressed = Signal()
    practice_pressed = Signal()
    where_pressed = Signal()

    def __init__(self, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        outside = QWidget()
        outside.setAutoFillBackground(False)
        self.setWidget(outside)
        around = QHBoxLayout(outside)
        around.setContentsMargins(0, 48, 0, 24)
        around.addStretch(1)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        inside.setMinimumWidth(480)
        around.addWidget(inside, 100)
        around.addStretch(1)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(shapes.label(self.tr("Let us begin with the first store"), None, TextSize.FIRST_TITLE))
        rows.addSpacing(8)
        told = self.tr("FvsEStore brings Amazon's orders into tables. Until you press “Save”, nothing is stored.")
        rows.addWidget(shapes.secondary(told, wrap=True))
        rows.addSpacing(16)
        doors = QHBoxLayout()
        doors.setSpacing(16)
        doors.addWidget(self._own_door(), 1)
        if not practice:
            doors.addWidget(self._practice_door(), 1)
        rows.addLayout(doors)
        rows.addSpacing(24)
        rows.addWidget(shapes.label(self.tr("How it goes"), None, TextSize.PANEL_TITLE))
        rows.addSpacing(6)
        steps = (
            (
                self.tr("Amazon's permission"),
                self.tr(
                    "“Seller Central” → “Develop Apps”: register as a developer and make an application for your "
                    "region. The “Professional” plan is needed."
                ),
                self.tr("days or weeks"),
            ),
            (
                self.tr("The key"),
                self.tr(
                    "Enter the three values and press “Test the key”. What is wrong is shown at its field, with what "
                    "to do."
                ),
                self.tr("1 minute"),
            ),
            (
                self.tr("Orders"),
                self.tr(
                    "“Actions” → “Import orders”. The first 2,000 orders come at once, the rest at the pace Amazon "
                    "allows."
                ),
                self.tr("from 1 minute"),
            ),
        )
        for number, (title, text, takes) in enumerate(steps, start=1):
            if number > 1:
                rows.addWidget(look.Hairline())
            rows.addLayout(self._step(number, title, text, takes))
        rows.addStretch(1)

    def _door(self, icon: str, title: str, text: str) -> tuple[shapes.Card, QHBoxLayout]:
        card = shapes.Card()
        rows = QVBoxLayout(card)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(8)
        rows.addWidget(shapes.Icon(icon, QPalette.ColorRole.Accent, 24), 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(shapes.label(title, None, TextSize.PANEL_TITLE, wrap=True))
        told = QLabel(text)
        told.setTextFormat(Qt.TextFormat.RichText)
        told.setWordWrap(True)
        told.setAlignment(Qt.AlignmentFlag.AlignTop)
        rows.addWidget(told, 1)
        rows.addSpacing(12)
        line = QHBoxLayout()
        line.setSpacing(12)
        rows.addLayout(line)
        return card, line

    def _own_door(self) -> QWidget:
        text = shapes.escaped(
            self.tr(
                "Have three values of Amazon's “Seller Central” at hand: {0}, {1} and {2}. It takes about 5 minutes."
            )
        ).format("<b>Client identifier</b>", "<b>Client secret</b>", "<b>Refresh token</b>")
        card, line = self._door("storefront", self.tr("Connect your own Amazon store"), text)
        self.new_button = shapes.button(self.tr("New parameter"), self.new_pressed.emit)
        self.new_button.setDefault(True)
        shapes.semibold(self.new_button)
        where = shapes.Link(self.tr("Where are the values?"))
        where.clicked.connect(self.where_pressed)
        line.addWidget(self.new_button)
        line.addWidget(where)
        line.addStretch(1)
        return card

    def _practice_door(self) -> QWidget:
        text = shapes.escaped(
            self.tr(
                "Amazon's approval takes days to weeks. The practice shop works at once: about 300 invented orders, no "
                "network needed, and your own data stay untouched."
            )
        )
        card, line = self._door("flask", self.tr("Try it in the practice shop"), text)
        self.practice_button = shapes.button(self.tr("Open the practice shop"), self.practice_pressed.emit)
        line.addWidget(self.practice_button)
        line.addStretch(1)
        return card

    def _step(self, number: int, title: str, text: str, takes: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(12)
        count = shapes.label(str(number), QPalette.ColorRole.Accent)
        shapes.semibold(count)
        line.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        head = shapes.label(title)
        shapes.semibold(head)
        words.addWidget(head)
        words.addWidget(shapes.secondary(text, wrap=True))
        line.addLayout(words, 1)
        line.addWidget(shapes.secondary(takes), 0, Qt.AlignmentFlag.AlignTop)
        return line
