"""How large a window is at first."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(24, 48)
"""What a window's frame and title take of the screen at most."""


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or less where the screen is smaller: its buttons stand at the bottom."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() - FRAME))
