"""Draws resources/icons/fvsestore.ico out of the two SVG drawings: run it after one of them was changed.

An .ico is a table of contents and then one picture a size; Windows reads PNG pictures in it. Qt writes one size only.
"""

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
#: up to here the drawing on the grid of 16 pixels is the clearer one
SMALL_PX = 24


def picture(drawing: Path, size_px: int) -> bytes:
    """The SVG `drawing` as a PNG of `size_px` by `size_px`, on nothing."""
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes where Qt wants text
    return bytes(content.data())


def container(pictures: dict[int, bytes]) -> bytes:
    """The .ico of `pictures`: size in pixels -> PNG."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size_px, png in pictures.items():
        side = size_px % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + b"".join(pictures.values())


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QGuiApplication(sys.argv)
    small, large = ICONS / "fvsestore-small.svg", ICONS / "fvsestore.svg"
    pictures = {size_px: picture(small if size_px <= SMALL_PX else large, size_px) for size_px in SIZES_PX}
    (ICONS / "fvsestore.ico").write_bytes(container(pictures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
