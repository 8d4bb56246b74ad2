"""A dialog that shows something to read, with buttons that lead on; help, news and licences are such."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.dragging import DragEnd
from agent_desktop.ui.widgets.fitting import fit

SIZE = (720, 620)
SMALLEST = (440, 320)


class Reader(QDialog):
    """Words only, in the window's colours; links are not followed. Show it with ``show()``."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, *SIZE, SMALLEST)
        self.theme = theme
        self.page = QTextBrowser()
        DragEnd(self.page)
        self.page.setAccessibleName(title)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.document().setDocumentMargin(Space.XL)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(Space.S)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, Space.M, Space.L, Space.M)
        foot.setSpacing(Space.S)
        foot.addLayout(self._ways)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addLayout(foot)

    def add_way(self, words: str) -> QPushButton:
        """A button at the foot that leads elsewhere."""
        button = QPushButton(words)
        button.setAutoDefault(False)
        self._ways.addWidget(button)
        return button

    def style_sheet(self) -> str:
        """The rules for what is shown, in the present colours; for :meth:`show_html`."""
        tokens = self.theme.tokens
        return (
            f"p, td, li {{ color: {tokens.text}; line-height: 140%; }}"
            f".head {{ color: {tokens.text}; font-size: 15px; font-weight: 600; }}"
            f".first {{ color: {tokens.text}; font-size: 20px; font-weight: 600; }}"
            f".key, .quiet {{ color: {tokens.text_2}; }}"
        )

    def show_html(self, html: str) -> None:
        """Show this page, and stay where the reader is."""
        bar = self.page.verticalScrollBar()
        place = bar.value()
        self.page.document().setDefaultStyleSheet(self.style_sheet())
        self.page.setHtml(html)
        bar.setValue(place)
