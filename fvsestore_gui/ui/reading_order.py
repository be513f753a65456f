"""In which order the Tab key goes through what is on the screen: as it is read, which is as it is laid out.

Qt's own chain follows the order in which things were made. Cards, pages and panels are made anew and put in the middle,
and a chain that is knotted again at every press comes to turn round in a part of the window.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

#: what is one stop, whatever it is made of
_WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """What in `widget` (itself included) can be reached with Tab, in the order it is read."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, _WHOLE):
        return
    for part in _parts(widget):
        yield from stops(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """The parts of a widget: those that are laid out first, in their order."""
    if isinstance(widget, QTabWidget):
        found: list[QWidget | None] = [widget.tabBar(), widget.cornerWidget(), widget.currentWidget()]
        return [part for part in found if part is not None]
    if isinstance(widget, QStackedWidget):
        current = widget.currentWidget()
        return [current] if current is not None else []
    if isinstance(widget, QSplitter):
        panes = (widget.widget(place) for place in range(widget.count()))
        return [pane for pane in panes if pane is not None]
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [inside] if inside is not None else []
    laid_out = list(_in(widget.layout()))
    others = [
        child
        for child in widget.children()
        if isinstance(child, QWidget) and not child.isWindow() and child not in laid_out
    ]
    return laid_out + others


def _in(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout and of those inside it, in their order.

    Not by itemAt: an item that Python has seen keeps its Python side when Qt deletes it, and what is made in its place
    later would be taken for it; that ends the program.
    """
    holder = layout.parentWidget() if layout is not None else None
    if layout is None or holder is None:
        return
    placed: list[tuple[int, QWidget | QLayout]] = []
    for child in holder.children():
        if isinstance(child, QWidget) and (place := layout.indexOf(child)) >= 0:
            placed.append((place, child))
    for inside in layout.children():
        if isinstance(inside, QLayout):
            placed.append((layout.indexOf(inside), inside))
    for _, part in sorted(placed, key=lambda one: one[0]):
        if isinstance(part, QLayout):
            yield from _in(part)
        else:
            yield part
