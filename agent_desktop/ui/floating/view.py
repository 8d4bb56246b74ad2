"""The list in which floating rows are shown, and what it stands in."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QFrame, QListView

from agent_desktop.ui.theme import Radius, Tokens


def floating_view(model: QAbstractItemModel, delegate: QAbstractItemDelegate, name: str) -> QListView:
    """A list that never takes the keyboard; ``name`` is for screen readers."""
    view = QListView()
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
