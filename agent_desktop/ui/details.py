"""The right pane: who the customer is, and what the bot handed over."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agent_desktop.inbox.model import Conversation
from agent_desktop.ui.channels import channel_name
from agent_desktop.ui.facts import Fact, FactRow, flatten
from agent_desktop.ui.languages import language_and_code
from agent_desktop.ui.theme import Space, Theme

FIRST_ROWS = 40
ALL_ROWS = 500


class FactList(QWidget):
    """A heading over rows; says a sentence where there are none."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[FactRow] = []
        self._head = QLabel(title.upper())
        self._head.setProperty("kind", "caption")
        self._head.setAccessibleName(title)
        self._empty = QLabel()
        self._empty.setProperty("kind", "caption")
        self._empty.setWordWrap(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._head)
        self._layout.addSpacing(5)
        self._layout.addWidget(self._empty)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_facts(self, facts: list[Fact], empty: str = "", *, plain: frozenset[str] = frozenset()) -> None:
        """Show these rows; those whose key is in ``plain`` have no copy button."""
        while len(self._rows) < len(facts):
            row = FactRow(self._theme, self)
            self._rows.append(row)
            self._layout.addWidget(row)
        for row, fact in zip(self._rows, facts, strict=False):
            row.set_fact(fact, copyable=fact.key not in plain)
            row.show()
        for row in self._rows[len(facts) :]:
            row.hide()
        self._empty.setVisible(not facts)
        self._empty.setText(empty)

    def _restyle(self) -> None:
        font = self._theme.font("caption", bold=True)
        font = type(font)(font)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.6)
        self._head.setFont(font)
        self._empty.setFont(self._theme.font("secondary"))


class Details(QScrollArea):
    """Shows one conversation's customer and handover payload."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._conversation: Conversation | None = None
        self._shown: tuple[object, ...] | None = None
        self._limit = FIRST_ROWS
        self._nothing = QLabel(self.tr("Who the customer is and what the bot handed over is shown here."))
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("kind", "caption")
        self._customer = FactList(theme, self.tr("Customer"))
        self._handover = FactList(theme, self.tr("Handover"))
        self._more = QPushButton(self.tr("Show all values"))
        self._more.setProperty("kind", "link")
        self._more.clicked.connect(self._show_all)
        self._copy_all = QPushButton(self.tr("Copy all as JSON"))
        self._copy_all.setProperty("kind", "link")
        self._copy_all.clicked.connect(self._copy_payload)
        body = QWidget()
        body.setObjectName("detailsBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(Space.L, 15, Space.M, Space.L)
        layout.setSpacing(Space.L)
        for part in (self._nothing, self._customer, self._handover):
            layout.addWidget(part)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.L)
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        for button in (self._more, self._copy_all):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(buttons)
        layout.addLayout(self._parts)
        layout.addStretch(1)
        self.setWidget(body)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_conversation(None)

    def add(self, part: QWidget) -> None:
        """Put a further part below the others."""
        self._parts.addWidget(part)

    def show_conversation(self, conversation: Conversation | None) -> None:
        """Show this one, or what the pane is for. Cheap when nothing that is shown has changed."""
        if conversation is None or self._conversation is None or conversation.id != self._conversation.id:
            self._limit = FIRST_ROWS
            self.verticalScrollBar().setValue(0)
        self._conversation = conversation
        shown = (
            (conversation.id, conversation.customer, conversation.channel, conversation.payload, self._limit)
            if conversation is not None
            else ()
        )
        if shown == self._shown:
            return
        self._shown = shown
        for part in (self._customer, self._handover):
            part.setVisible(conversation is not None)
        self._nothing.setVisible(conversation is None)
        if conversation is None:
            self._more.hide()
            self._copy_all.hide()
            return
        self._customer.set_facts(self._customer_facts(conversation), plain=frozenset({self.tr("Version")}))
        facts, cut = flatten(conversation.payload, self._limit)
        handed = conversation.waiting_since or conversation.taken_at or conversation.declined_at
        empty = self.tr("The bot sent no values along.") if handed else self.tr("Not handed over by the bot.")
        self._handover.set_facts(facts, empty)
        self._more.setVisible(cut and self._limit == FIRST_ROWS)
        self._copy_all.setVisible(bool(conversation.payload))

    def _customer_facts(self, conversation: Conversation) -> list[Fact]:
        customer, key = conversation.customer, conversation.key
        rows = (
            (self.tr("Name"), customer.name or conversation.title, customer.name or conversation.title),
            (self.tr("Language"), language_and_code(customer.language), customer.language or ""),
            (self.tr("Channel"), channel_name(conversation.channel), conversation.channel or ""),
            (self.tr("Session"), key.session_id, key.session_id),
            (self.tr("Version"), key.version, key.version),
            (self.tr("Bot"), key.bot_id, key.bot_id),
        )
        return [Fact(name, shown, copy) for name, shown, copy in rows if shown]

    def _show_all(self) -> None:
        self._limit = ALL_ROWS
        self.show_conversation(self._conversation)

    def _copy_payload(self) -> None:
        if self._conversation is not None:
            text = json.dumps(self._conversation.payload, ensure_ascii=False, indent=2)
            QApplication.clipboard().setText(text)

    def _restyle(self) -> None:
        ground = self._theme.tokens.surface_2
        self.setStyleSheet(f"#details, #detailsBody {{ background: {ground}; border: none; }}")
        self._nothing.setFont(self._theme.font("secondary"))
