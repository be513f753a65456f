"""The look: spacing, type, the five own colours, icons tinted from the palette. Everything else is the system's.

Colours and their measured contrast are in the design; under a high-contrast theme they fall back to the text's colour.
"""

import functools
from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from fvsestore_gui.paths import resources

# Spacing in device-independent pixels; the base step is 4.
WINDOW_MARGIN = 12
CARD_MARGIN = 16
GAP_LABEL = 12
GAP_BUTTON = 8
GAP_ROW = 12
GAP_COLUMN = 24
SIDEBAR_WIDTH = 176
SIDEBAR_NARROW = 48
SIDEBAR_ROW = 36
FOOTER_HEIGHT = 48
CONTROL_HEIGHT = 28
BUTTON_WIDTH = 88
LABEL_WIDTH = 112
HEADER_ROW = 28
TABLE_ROW = 24
PANEL_WIDTH = 316
ICON = 16
STATE_ICON = 14
TITLE_ICON = 22
#: below this logical width the sidebar shows icons only
NARROW_BELOW = 1100
#: below this logical width the result panel goes under the form
STACKED_BELOW = 1000


class Meaning(Enum):
    """What one of the five own colours says; its value is the icon that always stands beside it."""

    GOOD = "check-circle-fill"
    WARNING = "warning-fill"
    ERROR = "x-circle-fill"
    HELD = "pause-circle-fill"
    INFO = "info-fill"


_LIGHT = {
    Meaning.GOOD: "#0B6A2B",
    Meaning.WARNING: "#8A4B00",
    Meaning.ERROR: "#B3261E",
    Meaning.HELD: "#6741A5",
    Meaning.INFO: "#005A9E",
}
_DARK = {
    Meaning.GOOD: "#6CCB5F",
    Meaning.WARNING: "#F2C14E",
    Meaning.ERROR: "#FF9A93",
    Meaning.HELD: "#C6B0F5",
    Meaning.INFO: "#76BDF5",
}

#: what an icon or text is coloured by: one of our meanings, or a role of the palette
Tone = Meaning | QPalette.ColorRole


class TextSize(Enum):
    """The four sizes, in ninths of the system's own size."""

    BODY = 9
    PANEL_TITLE = 11
    FIGURE = 14
    FIRST_TITLE = 15


# -- colours ---------------------------------------------------------------------------------------------------------


def is_dark(palette: QPalette) -> bool:
    """Whether this palette writes light on dark."""
    ground, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    return ground.lightness() < text.lightness()


def high_contrast() -> bool:
    """Whether the system asks for a high-contrast theme."""
    hints = QGuiApplication.styleHints()  # held, for what it hands out lives no longer than this reference
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def colour(tone: Tone, palette: QPalette | None = None) -> QColor:
    """The colour of a meaning or role in this palette (default: the application's)."""
    palette = palette or QGuiApplication.palette()
    if isinstance(tone, QPalette.ColorRole):
        return secondary(palette) if tone is QPalette.ColorRole.PlaceholderText else palette.color(tone)
    if high_contrast():
        return palette.color(QPalette.ColorRole.WindowText)
    return QColor((_DARK if is_dark(palette) else _LIGHT)[tone])


def secondary(palette: QPalette) -> QColor:
    """Secondary text: readable on Window and on Base, and opaque (some styles make PlaceholderText too faint)."""
    if high_contrast():
        return palette.color(QPalette.ColorRole.WindowText)
    return QColor("#ADADAD" if is_dark(palette) else "#666666")


def mixed(first: QColor, second: QColor, share: float) -> QColor:
    """`first` with `share` (0 to 1) of `second` in it."""
    return QColor.fromRgbF(
        first.redF() * (1 - share) + second.redF() * share,
        first.greenF() * (1 - share) + second.greenF() * share,
        first.blueF() * (1 - share) + second.blueF() * share,
    )


def hairline(palette: QPalette) -> QColor:
    """The colour of thin lines."""
    share = 0.18 if is_dark(palette) else 0.14
    return mixed(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), share)


def tint(meaning: Meaning, palette: QPalette) -> QColor:
    """The ground of a message bar."""
    share = 0.12 if is_dark(palette) else 0.07
    return mixed(palette.color(QPalette.ColorRole.Base), colour(meaning, palette), share)


def tint_line(meaning: Meaning, palette: QPalette) -> QColor:
    """The line around a message bar."""
    return mixed(palette.color(QPalette.ColorRole.Base), colour(meaning, palette), 0.35)


def read_only_base(palette: QPalette) -> QColor:
    """The ground of a field that can only be read: Base toward Window."""
    return mixed(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Window), 0.6)


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Write the text of `widget` in this tone, also after the theme changes."""
    _follow(widget, "tone", functools.partial(_apply_tone, widget, tone))


def _apply_tone(widget: QWidget, tone: Tone) -> None:
    palette = QPalette()
    shade = colour(tone)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(role, shade)
    widget.setPalette(palette)


def follow_theme(widget: QWidget, what: str, apply: Callable[[], None]) -> None:
    """Do `apply` now, and again whenever the theme changes. `what` names it: the same name replaces."""
    _follow(widget, what, apply)


# -- type ------------------------------------------------------------------------------------------------------------


def font(size: TextSize = TextSize.BODY, *, semibold: bool | None = None) -> QFont:
    """The system's font in one of the four sizes; all but the body are semibold unless told otherwise."""
    made = QFont(QApplication.font())
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * size.value / TextSize.BODY.value)
    else:
        made.setPixelSize(round(made.pixelSize() * size.value / TextSize.BODY.value))
    if semibold if semibold is not None else size is not TextSize.BODY:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def fixed_font() -> QFont:
    """For request ids and raw replies."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)


# -- icons -----------------------------------------------------------------------------------------------------------


@functools.cache
def _svg(name: str) -> QByteArray:
    file = resources() / "icons" / f"{name}.svg"
    return QByteArray(file.read_bytes()) if file.is_file() else QByteArray()


@functools.lru_cache(maxsize=256)
def _drawn(name: str, pixels: int) -> QPixmap:
    """The icon in black on transparent, drawn once a size; tinting a copy is cheap."""
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    content = _svg(name)
    if not content.isEmpty():
        painter = QPainter(drawn)
        QSvgRenderer(content).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
    return drawn


@functools.lru_cache(maxsize=512)
def _pixmap(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    tinted = QPixmap(_drawn(name, max(1, round(size * ratio))))
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), QColor.fromRgba(rgba))
    painter.end()
    tinted.setDevicePixelRatio(ratio)
    return tinted


def pixmap(name: str, shade: QColor, size: int = ICON, ratio: float = 1.0) -> QPixmap:
    """The icon `name` of resources/icons in one colour; for painters, with the device's pixel ratio."""
    return _pixmap(name, shade.rgba(), size, ratio)


def icon(
    name: str | Meaning,
    tone: Tone | None = None,
    palette: QPalette | None = None,
    sizes: Sequence[int] = (STATE_ICON, ICON),
) -> QIcon:
    """The icon `name`, or a meaning's own, tinted: by the meaning, else by `tone` (default ButtonText).

    On a selected row it turns HighlightedText, disabled it turns grey. `set_icon` makes it anew when the theme changes.
    """
    palette = palette or QGuiApplication.palette()
    file = name.value if isinstance(name, Meaning) else name
    if isinstance(name, Meaning):
        tone = tone or name
    shade = colour(tone or QPalette.ColorRole.ButtonText, palette)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    selected = palette.color(QPalette.ColorRole.HighlightedText)
    # the sharpest screen's ratio: others shrink it, which looks better than the other way round
    ratio = QApplication.instance().devicePixelRatio()  # type: ignore[union-attr]  # without one there are no icons
    made = QIcon()
    for size in sizes:
        made.addPixmap(pixmap(file, shade, size, ratio), QIcon.Mode.Normal)
        made.addPixmap(pixmap(file, disabled, size, ratio), QIcon.Mode.Disabled)
        made.addPixmap(pixmap(file, selected, size, ratio), QIcon.Mode.Selected)
    return made


def set_icon(widget: QWidget, name: str | Meaning, tone: Tone | None = None, size: int = ICON) -> None:
    """Give a button (setIcon) or a label (setPixmap) this icon, also after the theme changes."""

    def apply() -> None:
        if isinstance(widget, QLabel):
            file = name.value if isinstance(name, Meaning) else name
            shown = tone or (name if isinstance(name, Meaning) else QPalette.ColorRole.WindowText)
            widget.setPixmap(pixmap(file, colour(shown), size, widget.devicePixelRatioF()))
        else:
            widget.setIcon(icon(name, tone, sizes=(size,)))  # type: ignore[attr-defined]  # all buttons have it, no class
            widget.setIconSize(QSize(size, size))  # type: ignore[attr-defined]  # as above

    _follow(widget, "icon", apply)


# -- following the theme ---------------------------------------------------------------------------------------------


_FOLLOWER = "_follower"


class _Follower(QObject):
    """What of a widget depends on the palette, to be done again when that changes. A child of its widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._again: dict[str, Callable[[], None]] = {}

    def add(self, what: str, apply: Callable[[], None]) -> None:
        self._again[what] = apply
        apply()

    def again(self) -> None:
        for apply in self._again.values():
            apply()


def _follow(widget: QWidget, what: str, apply: Callable[[], None]) -> None:
    # kept on the widget itself: asking Qt for its children would wrap every one of them
    follower: _Follower | None = getattr(widget, _FOLLOWER, None)
    if follower is None:
        follower = _Follower(widget)
        setattr(widget, _FOLLOWER, follower)
    follower.add(what, apply)


def recolour(window: QWidget) -> None:
    """The theme changed: do again what depends on it, everywhere in `window`. The window calls it."""
    for follower in window.findChildren(_Follower):
        follower.again()


# -- small shared shapes ---------------------------------------------------------------------------------------------


class Hairline(QFrame):
    """One thin line across (or down)."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        self.setFixedWidth(1) if vertical else self.setFixedHeight(1)
        self.setAutoFillBackground(True)
        _follow(self, "line", self._colour)

    def _colour(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, hairline(QGuiApplication.palette()))
        self.setPalette(palette)
