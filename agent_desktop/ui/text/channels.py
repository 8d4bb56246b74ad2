"""Channels as people name them, with an icon for each."""

import re
from functools import lru_cache

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
    "msteams": ("Teams", "users"),
    "workplace": ("Workplace", "users"),
    "viber": ("Viber", "message-circle"),
    "wechat": ("WeChat", "message-circle"),
}
OTHER_ICON = "message-square"

_INSIDE = ("workplace", "whatsapp", "messenger", "instagram", "telegram", "viber", "wechat")
"""Names of products that are no part of other words."""
_AS_A_WORD = ("voice", "sms", "rcs", "email", "slack", "teams")
_PLUMBING = frozenset({"bot", "channel"})
_HUMPS = re.compile(r"(?<=[a-z0-9][a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[-_\s]+")


def channel_name(channel: str | None) -> str:
    """The name of the product behind a channel; of an unknown one its own words; empty when none was said.

    The platform names channels by what its builder connected: ``WavyWhatsappBotChannel`` is WhatsApp to everybody else.
    """
    if not channel:
        return ""
    known = _product(channel[:200])
    if known:
        return CHANNELS[known][0]
    said = plain_line(_HUMPS.sub(" ", channel[:200]), 40)
    return said[:1].upper() + said[1:] if said[1:2].islower() else said


def channel_icon(channel: str | None) -> str:
    """The name of an icon."""
    known = _product((channel or "")[:200])
    return CHANNELS[known][1] if known else OTHER_ICON


@lru_cache(maxsize=256)
def _product(channel: str) -> str:
    """The key of the product, or an empty string."""
    words = [word.lower() for word in _HUMPS.sub(" ", channel).split() if word.lower() not in _PLUMBING]
    whole = "".join(words)
    if whole in CHANNELS:
        return whole
    return next(
        (key for key in _INSIDE if key in whole),
        next((key for key in _AS_A_WORD if key in words), ""),
    )
