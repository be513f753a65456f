"""A panel beside a form: a title, what was found, and what to do in order of likelihood. Built anew for each result."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fvsestore_gui.ui import look, shapes, wording
from fvsestore_gui.ui.guide_links import GUIDED_ERRORS
from fvsestore_gui.ui.look import Meaning, TextSize
from fvsestore_gui.ui.wording import Todo


class Panel(shapes.Card):
    """`action(name)` comes from a remedy's button."""

    action = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outer = shapes.column(self, margins=look.CARD_MARGIN)
        self._inside = QWidget()
        self._outer.addWidget(self._inside)
        self._title = ""

    @property
    def title(self) -> str:
        """What the panel says, for tests and screen readers."""
        return self._title

    def begin(self, title: str, icon: str | Meaning, tone: Meaning | None) -> QVBoxLayout:
        """An empty panel under this title; what was in it goes."""
        self._title = title
        gone = self._inside
        self._inside = QWidget()
        self._outer.replaceWidget(gone, self._inside)
        gone.hide()
        gone.deleteLater()
        rows = shapes.column(self._inside, spacing=8)
        head = shapes.row(spacing=8)
        head.addWidget(shapes.Icon(icon, tone, look.TITLE_ICON), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(shapes.label(title, tone, TextSize.PANEL_TITLE, wrap=True), 1)
        rows.addLayout(head)
        self.setAccessibleDescription(title)
        return rows

    def line(self, rows: QVBoxLayout) -> None:
        """A hairline between two parts."""
        rows.addSpacing(2)
        rows.addWidget(look.Hairline())
        rows.addSpacing(2)

    def todo(self, rows: QVBoxLayout, todo: Sequence[Todo]) -> None:
        """What to do, numbered, with a button where one press does it."""
        if not todo:
            return
        self.line(rows)
        head = shapes.label(self.tr("What to do"))
        shapes.semibold(head)
        rows.addWidget(head)
        for place, one in enumerate(todo, start=1):
            line = shapes.row(spacing=8)
            number = shapes.label(str(place), QPalette.ColorRole.Accent)
            shapes.semibold(number)
            number.setFixedWidth(look.STATE_ICON)
            title = shapes.label(one.title, wrap=True)
            shapes.semibold(title)
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(title, 1)
            rows.addLayout(line)
            rows.addSpacing(-6)
            below = QVBoxLayout()
            below.setContentsMargins(look.STATE_ICON + 8, 0, 0, 4)
            below.setSpacing(8)
            below.addWidget(shapes.label(one.text, wrap=True))
            if one.action:
                external = "arrow-square-out" if one.action == "open_seller_central" else None
                act: Callable[[], object] = _sender(self.action, one.action)
                below.addWidget(
                    shapes.button(wording.action_word(one.action), act, external), 0, Qt.AlignmentFlag.AlignLeft
                )
            rows.addLayout(below)

    def lead_to_guide(self, rows: QVBoxLayout, code: str) -> None:
        """The way to the step that mends this error, where the guide has one."""
        if code in GUIDED_ERRORS:
            link = shapes.Link(self.tr("Step by step in the guide"))
            link.clicked.connect(lambda: self.action.emit("open_guide"))
            rows.addWidget(link)

    def amazons_words(self, rows: QVBoxLayout, said: str, request_id: str) -> None:
        """What Amazon said, and the id under which it keeps that, with a button that copies both; "" for neither."""
        if not said and not request_id:
            return
        self.line(rows)
        if said:
            rows.addWidget(shapes.secondary(said, wrap=True))
        if not request_id:
            return
        hint = self.tr("Amazon's request id (if you write to Amazon's support)")
        if not said:
            rows.addWidget(shapes.secondary(hint, wrap=True))
        line = shapes.row(spacing=4)
        shown = shapes.label(request_id)
        shown.setFont(_small_fixed())
        shown.setAccessibleName(hint)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        shown.setToolTip(request_id)
        line.addWidget(shown, 1)
        copied = "\n".join(part for part in (request_id, said) if part)
        copy = self.tr("Copy the request id")
        line.addWidget(shapes.icon_button("copy", copy, lambda: QGuiApplication.clipboard().setText(copied)))
        rows.addLayout(line)


def _small_fixed() -> QFont:
    """A request id has 36 letters and should be seen whole."""
    font = look.fixed_font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * 0.85)
    return font


def _sender(signal: object, name: str) -> Callable[[], object]:
    return lambda: signal.emit(name)  # type: ignore[attr-defined]  # a bound signal; PySide has no name for its type
