"""Channels as people name them, with an icon for each."""

from agent_desktop.ui.text.words import plain_line

CHANNELS = {
    "web": ("Web", "globe"),
    "webchat": ("Web", "globe"),
    "emulator": ("Emulator", "flask-conical"),
    "whatsapp": ("WhatsApp", "message-circle"),
    "messenger": ("Messenger", "zap"),
    "facebook": ("Messenger", "zap"),
    "instagram": ("Instagram", "image"),
    "telegram": ("Telegram", "send"),
    "sms": ("SMS", "smartphone"),
    "rcs": ("RCS", "smartphone"),
    "voice": ("Voice", "phone"),
    "phone": ("Voice", "phone"),
    "email": ("E-mail", "mail"),
    "slack": ("Slack", "hash"),
    "teams": ("Teams", "users"),
}
OTHER_ICON = "message-square"


def channel_name(channel: str | None) -> str:
    """The channel's own name; unknown ones as they were sent, without underscores; empty when none was said."""
    if not channel:
        return ""
    known = CHANNELS.get(channel.lower())
    return known[0] if known else plain_line(channel.replace("_", " "), 40).capitalize()


def channel_icon(channel: str | None) -> str:
    """The name of an icon."""
    return CHANNELS.get((channel or "").lower(), ("", OTHER_ICON))[1]
