"""A slider for a share of 100, with the number beside it."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel, QSlider

from agent_desktop.ui.forms.base import Editor

SETTLE_MS = 250
"""A value that is moved by keys is taken when the keys rest."""
STEP, PAGE = 5, 20


class PercentEditor(Editor):
    """A value counts when the slider is let go, or rests."""

    def __init__(self, name: str) -> None:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setSingleStep(STEP)
        slider.setPageStep(PAGE)
        slider.setMinimumHeight(30)
        super().__init__(slider, name)
        self._slider = slider
        self._number = QLabel()
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._number.setFixedWidth(self._number.fontMetrics().horizontalAdvance("100 %") + 8)
        self.row.addWidget(self._number)
        slider.installEventFilter(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.edited)
        slider.valueChanged.connect(self._moved)
        slider.sliderReleased.connect(self._settle.start)
        self._say(slider.value())

    def value(self) -> Any:
        return self._slider.value()

    def show_value(self, value: Any) -> None:
        if not self._slider.isSliderDown() and not self._settle.isActive():
            self._slider.blockSignals(True)
            self._slider.setValue(int(value))
            self._slider.blockSignals(False)
            self._say(int(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Rolling through a page must not change what the pointer happens to be over.
        if isinstance(event, QWheelEvent):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _moved(self, value: int) -> None:
        self._say(value)
        self.typed.emit()
        if not self._slider.isSliderDown():
            self._settle.start()

    def _say(self, value: int) -> None:
        self._number.setText(f"{value} %")
