"""Says beside who answers which language is checked, and lets another one be chosen for this customer."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from agent_desktop.ui.spelling.field_spelling import FieldSpelling

REMEMBERED = 500


class LanguageButton(QPushButton):
    """Hidden without a conversation. What was chosen for a conversation is remembered until the program ends."""

    def __init__(self, spelling: FieldSpelling) -> None:
        super().__init__()
        self._spelling = spelling
        self._conversation: int | None = None
        self._language = ""
        self._chosen: dict[int, str] = {}
        self.setProperty("kind", "words")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Choose the spell check language"))
        self.clicked.connect(self.show_menu)
        spelling.said.connect(self._say)
        self.hide()

    def meet(self, conversation_id: int | None, language: str) -> None:
        """Note that another conversation is open, with the customer's language."""
        self.setVisible(conversation_id is not None)
        if (conversation_id, language) != (self._conversation, self._language):
            self._conversation, self._language = conversation_id, language
            self._tell()

    def show_menu(self) -> None:
        """Offer the languages, above the button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._spelling.fill_menu(menu, self._choose)
        corner = self.mapToGlobal(QPoint(0, 0))
        menu.popup(QPoint(corner.x(), corner.y() - menu.sizeHint().height()))

    def _choose(self, code: str | None) -> None:
        if self._conversation is None:
            return
        self._chosen.pop(self._conversation, None)
        if code is not None:
            self._chosen[self._conversation] = code
            if len(self._chosen) > REMEMBERED:
                del self._chosen[next(iter(self._chosen))]
        self._tell()

    def _tell(self) -> None:
        chosen = self._chosen.get(self._conversation) if self._conversation is not None else None
        self._spelling.meet(self._language, chosen)

    def _say(self, words: str) -> None:
        self.setText(f"· {words}")
        self.setAccessibleName(words)
