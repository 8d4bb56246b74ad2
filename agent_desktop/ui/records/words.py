"""Words and looks that the dialogs share."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton

from agent_desktop.base import resources
from agent_desktop.inbox.customer_records import StoredConversation
from agent_desktop.inbox.model import State
from agent_desktop.ui.text.channels import channel_name
from agent_desktop.ui.text.words import plain_line
from agent_desktop.ui.theme import Radius, Space, Theme

translate = QCoreApplication.translate
NAME_MAX = 60


def date_of(moment: datetime) -> str:
    """A day, as the locale writes it."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)


def number(count: int) -> str:
    """A number, as the locale writes it."""
    return QLocale().toString(count)


def state_name(state: State) -> str:
    """Where a conversation stands."""
    names = {
        State.BOT: translate("records", "with the bot"),
        State.WAITING: translate("records", "waiting"),
        State.ACTIVE: translate("records", "mine"),
        State.CLOSED: translate("records", "closed"),
    }
    return names[state]


def messages_words(count: int) -> str:
    """How many messages."""
    return translate("records", "%n message(s)", "", count).replace(str(count), number(count))


def conversations_words(count: int) -> str:
    """How many conversations."""
    return translate("records", "%n conversation(s)", "", count).replace(str(count), number(count))


def kept_line(kept: StoredConversation) -> str:
    """A conversation in one line."""
    one = kept.conversation
    name = plain_line(one.title, NAME_MAX)
    parts = [name, channel_name(one.channel), state_name(one.state), date_of(one.last_at)]
    return " · ".join(part for part in [*parts, messages_words(kept.messages)] if part)


def list_sheet(theme: Theme) -> str:
    """The look of the lists, in the present colours."""
    tokens = theme.tokens
    return (
        f"QListWidget {{ background: {tokens.surface_2}; color: {tokens.text}; border: 1px solid {tokens.line};"
        f" border-radius: {Radius.ROW}px; padding: 4px; outline: none; }}"
        "QListWidget::item { padding: 5px 8px; border-radius: 6px; }"
        f"QListWidget::item:selected {{ background: {tokens.accent_soft}; color: {tokens.text}; }}"
        f"QListWidget::indicator {{ width: 15px; height: 15px; border: 1px solid {tokens.text_3}; border-radius: 4px;"
        f" background: {tokens.surface}; }}"
        f"QListWidget::indicator:checked {{ background: {tokens.accent}; border-color: {tokens.accent};"
        f" image: url({resources.path('icons', 'check.svg').as_posix()}); }}"
        f"QPushButton#danger {{ background: {tokens.bad}; color: {tokens.surface}; border-color: {tokens.bad};"
        " font-weight: 600; }"
        f"QPushButton#danger:focus {{ border: 2px solid {tokens.text}; }}"
        f"QPushButton#danger:disabled {{ background: {tokens.line}; border-color: {tokens.line};"
        f" color: {tokens.text_3}; }}"
    )


def button_row(dialog: QDialog, *buttons: QPushButton) -> QHBoxLayout:
    """Buttons at the right; none of them is what Enter does by chance."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addStretch(1)
    for button in buttons:
        button.setParent(dialog)
        button.setAutoDefault(False)
        row.addWidget(button)
    return row
