"""A part of the details pane that shows an object: a tree, what to say where it is empty, and ways to have it all."""

import json
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget

from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.tree import FactTree
from agent_desktop.ui.widgets.headed import Headed


class ValueBox(Headed):
    """Show an object with :meth:`show_value`; ``links`` holds the buttons under it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self.body.setSpacing(5)
        self.tree = FactTree(theme, title)
        self.empty = QLabel()
        self.empty.setProperty("kind", "caption")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self._value: dict[str, Any] = {}
        self.more = self.link(self.tr("Show all values"))
        self.more.clicked.connect(self.tree.show_all)
        self.copy_all = self.link(self.tr("Copy all as JSON"))
        self.copy_all.clicked.connect(self._copy)
        self.links = QHBoxLayout()
        self.links.setSpacing(Space.S)
        for button in (self.more, self.copy_all):
            self.links.addWidget(button)
        self.links.addStretch(1)
        for part in (self.tree, self.empty):
            self.body.addWidget(part)
        self.body.addLayout(self.links)
        self.tree.more_hidden.connect(self._hidden)
        theme.changed.connect(self._restyled)
        self._restyled()

    def show_value(self, value: dict[str, Any], empty: str = "") -> None:
        """Show this object, or what to say where it has nothing in it."""
        self._value = value
        self.tree.setVisible(bool(value))
        self.tree.show_value(value)
        self.empty.setText(empty)
        self.empty.setVisible(not value and bool(empty))
        self.copy_all.setVisible(bool(value))

    def link(self, words: str) -> QPushButton:
        """A button that looks like a link."""
        button = QPushButton(words)
        button.setProperty("kind", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(False)
        return button

    def _hidden(self, count: int) -> None:
        self.more.setVisible(count > 0)
        self.more.setText(self.tr("Show %n more", "", count))

    def _copy(self) -> None:
        QApplication.clipboard().setText(json.dumps(self._value, ensure_ascii=False, indent=2))

    def _restyled(self) -> None:
        self.empty.setFont(self.theme.font("secondary"))
        for button in (self.more, self.copy_all):
            button.setFont(self.theme.font("secondary"))
