"""An editor for each kind of setting, made from the setting's own check: a new setting needs no code here.

What is typed is checked by the check itself, so that the window, the file and the environment allow the same.
"""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel

from agent_desktop.base.checks import Check, Number
from agent_desktop.ui.forms.base import Editor as Editor
from agent_desktop.ui.forms.boxes import CheckBox, ChoiceBox
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.fitting import width_for
from agent_desktop.ui.widgets.text_fields import LineField

SHORT = 120
"""Usual width of a field for a number, in pixels."""
FIGURES = "0" * 10
"""What fits into it in any font."""


class ChoiceEditor(Editor):
    """One of some words, each with what it means to people."""

    def __init__(self, words: tuple[str, ...], label: Callable[[str], str], name: str, theme: Theme) -> None:
        box = ChoiceBox(theme)
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        for word in words:
            box.addItem(label(word), word)
        super().__init__(box, name)
        self._box = box
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)
        box.activated.connect(lambda _index: self.edited.emit())

    def value(self) -> Any:
        return self._box.currentData()

    def show_value(self, value: Any) -> None:
        self._box.setCurrentIndex(self._box.findData(value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Rolling through a page must not change what the pointer happens to be over.
        if isinstance(event, QWheelEvent):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self, name: str, theme: Theme) -> None:
        box = CheckBox(theme, name)
        super().__init__(box, name)
        self._box = box
        box.clicked.connect(lambda _on: self.edited.emit())

    def value(self) -> Any:
        return self._box.isChecked()

    def show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))


class TextEditor(Editor):
    """Everything that is typed: numbers, addresses, lists, JSON."""

    def __init__(self, check: Check, name: str, unit: str = "") -> None:
        field = LineField()
        super().__init__(field, name)
        self.field = field
        self._check = check
        self._shown = ""
        if isinstance(check, Number):
            field.setMaximumWidth(max(SHORT, width_for(field, FIGURES)))
            if unit:
                behind = QLabel(unit)
                behind.setProperty("kind", "secondary")
                field.setAccessibleName(f"{name} ({unit})")
                self.row.setSpacing(Space.S)
                self.row.addWidget(behind)
            self.row.addStretch(1)
        field.textEdited.connect(lambda _text: self.typed.emit())
        field.editingFinished.connect(self.finish)

    def value(self) -> Any:
        checked = self._check.text(self.field.text())
        return list(checked) if isinstance(checked, tuple) else checked

    def show_value(self, value: Any) -> None:
        self._shown = as_text(value)
        if self.field.text() != self._shown:
            self.field.setText(self._shown)
            self.field.setCursorPosition(0)

    def finish(self) -> None:
        """What was typed is what is meant."""
        if self.field.text() != self._shown:
            self._shown = self.field.text()
            self.edited.emit()


def as_text(value: Any) -> str:
    """A value as it is typed."""
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (list, tuple)):
        return ", ".join(str(one) for one in value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
