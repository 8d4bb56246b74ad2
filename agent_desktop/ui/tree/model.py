"""The tree as Qt's views and screen readers know it."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.tree.node import Node
from agent_desktop.ui.widgets.tooltips import plain_tip

NODE = Qt.ItemDataRole.UserRole
SPOKEN = 400
"""Characters of a value that a screen reader is given."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class FactModel(QAbstractItemModel):
    """One column; ``NODE`` is a row's :class:`Node`. ``limit`` is how many values of the first level are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node("", {})
        self._known: dict[int, Node] = {}
        self._limit = 0

    @property
    def root(self) -> Node:
        """The whole value."""
        return self._root

    @property
    def hidden(self) -> int:
        """How many values of the first level are not shown."""
        return max(0, len(self._root.children) - self._limit)

    def set_value(self, value: dict[str, Any], limit: int) -> None:
        """Show another object."""
        self.beginResetModel()
        self._root = Node("", value)
        self._known = {}
        self._limit = limit
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The value at a place; the root for none."""
        return self._known[index.internalId()] if index.isValid() else self._root

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        node = self.node(parent).children[row]
        self._known[id(node)] = node
        return self.createIndex(row, column, id(node))

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has two of that name
        above = self.node(index).parent
        if above is None or above.parent is None:
            return QModelIndex()
        self._known[id(above)] = above
        return self.createIndex(above.row, 0, id(above))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid() and parent.column() != 0:
            return 0
        node = self.node(parent)
        return min(self._limit, len(node.children)) if node is self._root else len(node.children)

    def hasChildren(self, parent: Index = NOWHERE) -> bool:
        node = self.node(parent)
        return node.nested if node is not self._root else bool(self.rowCount(parent))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if self.node(index).nested else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == NODE:
            return node
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{plain_line(node.key, 80)}: {self._said(node)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(plain_line(node.key if node.nested else f"{node.key}: {node.text}", 1000))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        return self.tr("Values") if role == Qt.ItemDataRole.DisplayRole and section == 0 else None

    def _said(self, node: Node) -> str:
        if node.nested:
            return self.tr("%n value(s)", "", len(node.value))
        return plain_line(node.text, SPOKEN)
