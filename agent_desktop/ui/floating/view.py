"""The list in which floating rows are shown, and what it stands in."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from agent_desktop.ui.floating.delegate import SectionedDelegate
from agent_desktop.ui.floating.model import SectionedModel
from agent_desktop.ui.theme import Radius, Tokens


def floating_view(model: SectionedModel[Any], delegate: SectionedDelegate, name: str) -> QListView:
    """A list that never takes the keyboard; ``name`` is for screen readers."""
    view = QListView()
    model.fit(delegate.theme)
    view.setModel(model)
    delegate.setParent(view)
    view.setItemDelegate(delegate)
    view.setAccessibleName(name)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setMouseTracking(True)
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
    return view


def floating_style(name: str, tokens: Tokens) -> str:
    """The style sheet of what the list stands in, by its object's name."""
    return (
        f"#{name} {{ background: {tokens.surface}; border: 1px solid {tokens.line};"
        f" border-radius: {Radius.ROW}px; }} #{name} QListView {{ background: transparent; border: none; }}"
    )
