"""Icons: line drawings from `resources/icons`, painted in the theme's colours."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.app.places import resource

_SIZE = 18


@lru_cache(maxsize=512)
def icon(name: str, colour: str, off: str = "") -> QIcon:
    """The icon of that name in `colour`, and in `off` when disabled."""
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, off or colour)):
        for scale in (1, 2):
            made.addPixmap(_painted(drawing, ink, scale), mode)
    return made


def _painted(drawing: str, colour: str, scale: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("#000", QColor(colour).name()).encode()))
    picture = QPixmap(QSize(_SIZE, _SIZE) * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, _SIZE, _SIZE))
    painter.end()
    return picture
