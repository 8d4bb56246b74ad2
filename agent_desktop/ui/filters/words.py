"""What filters are called."""

from PySide6.QtCore import QCoreApplication

from agent_desktop.ui.filters.changing import Value
from agent_desktop.ui.text.channels import channel_name
from agent_desktop.ui.text.languages import language_and_code
from agent_desktop.ui.text.words import plain_line

translate = QCoreApplication.translate


def kind_name(kind: str) -> str:
    """The name of a kind of value."""
    return {
        "channels": translate("filters", "Channel"),
        "bots": translate("filters", "Bot"),
        "versions": translate("filters", "Version"),
        "languages": translate("filters", "Language"),
        "payload": translate("filters", "Handover value"),
        "tags": translate("filters", "Tag"),
    }[kind]


def value_name(kind: str, value: Value) -> str:
    """A value as one reads it."""
    if isinstance(value, tuple):
        return f"{plain_line(value[0], 60)} = {plain_line(value[1], 80)}"
    if not value:
        return translate("filters", "unknown")
    if kind == "channels":
        return channel_name(value)
    if kind == "languages":
        return language_and_code(value)
    return plain_line(value, 100)


def chip_name(kind: str, value: Value) -> str:
    """A value that stands alone: what is not known needs its kind."""
    name = value_name(kind, value)
    return f"{kind_name(kind)}: {name}" if not value else name
