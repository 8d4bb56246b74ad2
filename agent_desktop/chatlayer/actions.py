"""The bodies of the calls that change something: the one place that knows their field names.

``sendMessages`` is known from Chatlayer's example server [example]. The fields that pause and resume the bot are
published nowhere [open] and can be replaced in the settings. What the deprecated asynchronous actions expect as a
session is [open], too.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from agent_desktop.chatlayer.errors import NotPossible
from agent_desktop.protocol import ConversationKey, ProtocolError, template_from_v1, template_to_legacy

PAUSE: Mapping[str, Any] = MappingProxyType({"pauseBot": True})
RESUME: Mapping[str, Any] = MappingProxyType({"pauseBot": False})

LEGACY_NAMESPACE = "agent-desktop"


def send_messages(templates: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the body of the v1 action that sends message templates, in their order [example]."""
    return {"sendMessages": [dict(template) for template in templates]}


def legacy_messages(key: ConversationKey, template: Mapping[str, Any]) -> dict[str, Any]:
    """Return the body of the deprecated ``POST /api/webview`` [doc] that sends one v1 template.

    Raises:
        NotPossible: The old API has no such message.
    """
    try:
        messages = template_to_legacy(template_from_v1(dict(template)))
    except ProtocolError as error:
        sentence = str(error)
    else:
        return {
            "botId": key.bot_id,
            "senderId": key.session_id,
            "session": {"namespace": LEGACY_NAMESPACE, "data": {}},
            "messages": messages,
        }
    raise NotPossible(sentence)
