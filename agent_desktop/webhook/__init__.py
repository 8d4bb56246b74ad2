"""The HTTP server that Chatlayer calls.

It checks the verify token, hands over events, quarantines requests that it does not understand, and answers only after
either is on disk. No Qt; the token and message texts never reach a log.
"""

from agent_desktop.webhook.addresses import AllowList, is_public
from agent_desktop.webhook.config import WebhookConfig
from agent_desktop.webhook.errors import BindError, PortInUse
from agent_desktop.webhook.probe import PROBE_HEADER, probe_answer
from agent_desktop.webhook.seen import Seen, SeenKind
from agent_desktop.webhook.server import Receiver, Tokens, WebhookServer

__all__ = [
    "PROBE_HEADER",
    "AllowList",
    "BindError",
    "PortInUse",
    "Receiver",
    "Seen",
    "SeenKind",
    "Tokens",
    "WebhookConfig",
    "WebhookServer",
    "is_public",
    "probe_answer",
]
