"""The client of Chatlayer's REST API: it sends replies, pauses and resumes the bot, and reads the platform's record.

Its errors say whether the call can have had an effect. No Qt; the token never reaches a log or an error.
"""

from agent_desktop.chatlayer.client import Bot, ChatlayerClient
from agent_desktop.chatlayer.config import REGIONS, ChatlayerConfig
from agent_desktop.chatlayer.errors import (
    ChatlayerError,
    ConnectionLost,
    Effect,
    Forbidden,
    GatewayFailed,
    NoNetwork,
    NotAuthorised,
    NotFound,
    NotPossible,
    NotTheApi,
    RateLimited,
    Redirected,
    Refused,
    ServerError,
    TimedOut,
    Unreadable,
)
from agent_desktop.chatlayer.limits import RateLimit

__all__ = [
    "REGIONS",
    "Bot",
    "ChatlayerClient",
    "ChatlayerConfig",
    "ChatlayerError",
    "ConnectionLost",
    "Effect",
    "Forbidden",
    "GatewayFailed",
    "NoNetwork",
    "NotAuthorised",
    "NotFound",
    "NotPossible",
    "NotTheApi",
    "RateLimit",
    "RateLimited",
    "Redirected",
    "Refused",
    "ServerError",
    "TimedOut",
    "Unreadable",
]
