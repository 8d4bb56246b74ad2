"""Painting that stays inside its line."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from agent_desktop.base.safe_text import has_piles


@contextmanager
def inside(painter: QPainter, area: QRectF, text: str) -> Iterator[None]:
    """Draw a text within an area. Only where marks are piled on letters can it reach further; then it is cut off."""
    if not has_piles(text):
        yield
        return
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    try:
        yield
    finally:
        painter.restore()
