"""The right pane: who the customer is, and what the bot handed over."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from agent_desktop.inbox.model import Conversation
from agent_desktop.protocol.contact import contact_of
from agent_desktop.ui.text.addresses import is_safe, mail_address, phone_address
from agent_desktop.ui.text.channels import channel_name
from agent_desktop.ui.text.languages import language_and_code
from agent_desktop.ui.theme import Space, Theme
from agent_desktop.ui.widgets.facts import Fact, FactRow
from agent_desktop.ui.widgets.fitting import SteadyArea
from agent_desktop.ui.widgets.headed import Headed
from agent_desktop.ui.widgets.outside import open_outside
from agent_desktop.ui.widgets.valuebox import ValueBox


class FactList(Headed):
    """A heading over rows of key and value."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        parent: QWidget | None = None,
        *,
        opener: Callable[[QUrl], object] = open_outside,
    ) -> None:
        super().__init__(theme, title, parent)
        self._opener = opener
        self._rows: list[FactRow] = []
        self.body.setSpacing(2)
        self.body.addSpacing(3)

    def set_facts(self, facts: list[Fact]) -> None:
        """Show these rows."""
        while len(self._rows) < len(facts):
            row = FactRow(self.theme, self, opener=self._opener)
            self._rows.append(row)
            self.body.addWidget(row)
        widest = max((row.key_width(fact) for row, fact in zip(self._rows, facts, strict=False)), default=0)
        for row, fact in zip(self._rows, facts, strict=False):
            row.set_fact(fact, widest=widest)
            row.show()
        for row in self._rows[len(facts) :]:
            row.hide()


class Details(SteadyArea):
    """Shows one conversation's customer and handover payload. ``opener`` calls and writes to the customer."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, opener: Callable[[QUrl], object] = open_outside
    ) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._theme = theme
        self._conversation: Conversation | None = None
        self._session: Mapping[str, Any] = {}
        self._shown: tuple[object, ...] | None = None
        self._nothing = QLabel(self.tr("Details about the customer and the handover appear here."))
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("kind", "caption")
        self._customer = FactList(theme, self.tr("Customer"), opener=opener)
        self._handover = ValueBox(theme, self.tr("Handover"))
        body = QWidget()
        body.setObjectName("detailsBody")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(Space.L, 15, Space.M, Space.L)
        layout.setSpacing(Space.L)
        for part in (self._nothing, self._customer, self._handover):
            layout.addWidget(part)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.L)
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
            self.verticalScrollBar().setValue(0)
            self._session = {}
        old, self._conversation = self._conversation, conversation
        shown = (
            (conversation.id, conversation.customer, conversation.channel, conversation.payload, handed(conversation))
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
            return
        self._customer.set_facts(self._customer_facts(conversation))
        if old is None or old.id != conversation.id or old.payload != conversation.payload or not conversation.payload:
            came = handed(conversation)
            empty = self.tr("The bot sent no values.") if came else self.tr("Not handed over by the bot.")
            self._handover.show_value(conversation.payload, empty)

    def learn(self, session: Mapping[str, Any]) -> None:
        """The session data of the conversation that is shown was fetched: it may say how to reach the customer."""
        self._session = session
        if self._conversation is not None:
            self._customer.set_facts(self._customer_facts(self._conversation))

    def _customer_facts(self, conversation: Conversation) -> list[Fact]:
        customer, key = conversation.customer, conversation.key
        # What came with the messages and the handover counts before what was looked up.
        sources = (customer.raw, conversation.payload, self._session)
        contact = contact_of(key.session_id, conversation.channel, *sources)
        name = conversation.title if conversation.is_named else contact.name or conversation.title
        rows = (
            Fact(self.tr("Name"), name, name),
            *self._reachable(self.tr("Phone"), self.tr("Call"), contact.phones, phone_address),
            *self._reachable(self.tr("E-mail"), self.tr("Write an e-mail"), contact.emails, mail_address),
            Fact(self.tr("Language"), language_and_code(customer.language), customer.language or ""),
            Fact(self.tr("Channel"), channel_name(conversation.channel), conversation.channel or ""),
            Fact(self.tr("Session"), key.session_id, key.session_id),
            Fact(self.tr("Version"), key.version, key.version),
            Fact(self.tr("Bot"), key.bot_id, key.bot_id),
        )
        return [fact for fact in rows if fact.value]

    @staticmethod
    def _reachable(name: str, does: str, values: tuple[str, ...], address: Callable[[str], str]) -> list[Fact]:
        """Rows that can be copied, and opened where the address is a safe one."""
        urls = [address(value) for value in values]
        return [
            Fact(name, value, value, url=url if is_safe(url) else "", does=does)
            for value, url in zip(values, urls, strict=True)
        ]

    def _restyle(self) -> None:
        ground = self._theme.tokens.surface_2
        self.setStyleSheet(f"#details, #detailsBody {{ background: {ground}; border: none; }}")
        self._nothing.setFont(self._theme.font("secondary"))


def handed(conversation: Conversation) -> bool:
    """Whether the bot has handed it over, be it that nobody took it."""
    return bool(conversation.waiting_since or conversation.taken_at or conversation.declined_at)
