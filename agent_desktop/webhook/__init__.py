"""The HTTP server that Chatlayer calls. It lets in who has the verify token, hands over what was understood, keeps
aside what was not, and answers only after both are on disk. No Qt; the token and message texts never reach a log.
"""

from agent_desktop.webhook.config import WebhookConfig
from agent_desktop.webhook.errors import BindError, PortInUse
from agent_desktop.webhook.probe import PROBE_HEADER, probe_answer
from agent_desktop.webhook.seen import Seen, SeenKind
from agent_desktop.webhook.server import Receiver, Tokens, WebhookServer

__all__ = [
    "PROBE_HEADER",
    "BindError",
    "PortInUse",
    "Receiver",
    "Seen",
    "SeenKind",
    "Tokens",
    "WebhookConfig",
    "WebhookServer",
    "probe_answer",
]
