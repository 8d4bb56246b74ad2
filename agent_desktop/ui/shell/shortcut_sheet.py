"""The F1 sheet: all keys at a glance."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_desktop.ui.keys.sheet import sheet_rows
from agent_desktop.ui.theme import Space, Theme

MARGIN = 80


class ShortcutSheet(QDialog):
    """Lists the keys in groups; Escape closes it. ``change_wanted``: to have other keys.

    Open it with ``windows().open()``.
    """

    change_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, enter_sends: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        blocks = [_block(theme, group, rows) for group, rows in sheet_rows(enter_sends=enter_sends)]
        body = _arranged(blocks, self._room().width() - 2 * Space.XL)
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        change = QPushButton(self.tr("Customise shortcuts…"))
        change.setAutoDefault(False)
        change.clicked.connect(self._change)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, 0, Space.XL, Space.L)
        foot.setSpacing(Space.S)
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self._fit(body)
        close.setFocus()

    def _room(self) -> QSize:
        """What the window that it belongs to, or the screen, leaves for it."""
        parent = self.parentWidget()
        screen = QGuiApplication.primaryScreen().availableSize()
        return parent.window().size().boundedTo(screen) if parent is not None else screen

    def _fit(self, body: QWidget) -> None:
        """As large as the keys need, within the room."""
        needed, room = body.sizeHint(), self._room()
        height = min(needed.height() + MARGIN, room.height() - Space.XL)
        bar = 12 if height < needed.height() + MARGIN else 0
        self.resize(min(needed.width() + bar + 2, room.width() - Space.XL), height)

    def _change(self) -> None:
        self.reject()
        self.change_wanted.emit()


def _arranged(blocks: list[QWidget], room: int) -> QWidget:
    """The groups side by side, or in fewer columns where there is less room: nobody reads sideways."""
    ways = ([[block] for block in blocks], [blocks[::2], blocks[1::2]], [blocks])
    gap = Space.XL * 2

    def width(columns: list[list[QWidget]]) -> int:
        widest = [max(block.sizeHint().width() for block in column) for column in columns]
        return sum(widest) + gap * (len(columns) + 1)

    body = QWidget()
    layout = QHBoxLayout(body)
    layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.S)
    layout.setSpacing(gap)
    for column in next((way for way in ways if width(way) <= room), ways[-1]):
        stack = QVBoxLayout()
        stack.setSpacing(Space.XL)
        for block in column:
            stack.addWidget(block)
        stack.addStretch(1)
        layout.addLayout(stack)
    return body


def _block(theme: Theme, group: str, rows: list[tuple[str, str]]) -> QWidget:
    """One group: its name, then words and keys."""
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(Space.XL)
    grid.setVerticalSpacing(Space.S)
    head = QLabel(group)
    head.setFont(theme.font("body", bold=True))
    grid.addWidget(head, 0, 0, 1, 2)
    for row, (text, keys) in enumerate(rows, 1):
        label = QLabel(text)
        key = QLabel(keys)
        key.setProperty("kind", "key")
        key.setFont(theme.font("caption"))
        key.setAccessibleName(f"{text}: {keys}")
        grid.addWidget(label, row, 0)
        grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return block
