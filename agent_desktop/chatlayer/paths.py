"""The API's paths. An id can hold anything that the platform or a channel puts there: slashes, dots, spaces."""

from urllib.parse import quote

from agent_desktop.base.i18n import translate
from agent_desktop.chatlayer.errors import NotPossible
from agent_desktop.protocol import ConversationKey

LEGACY = "/api/webview"
BOTS = "/v1/bots"


def segment(text: str) -> str:
    """Return a text as one segment of a path, escaped so that nothing on the way reads it as more than that.

    Raises:
        NotPossible: The text is empty, which would name another path.
    """
    if not text:
        raise NotPossible(
            translate("chatlayer", "This conversation has no ID in Chatlayer, so nothing can be sent to it.")
        )
    if text.strip(".") == "":
        # Dots alone mean "this folder" and "the folder above".
        return "%2E" * len(text)
    return quote(text, safe="", errors="surrogatepass")


def conversations(bot_id: str) -> str:
    """Return the path of a bot's conversations."""
    return f"{BOTS}/{segment(bot_id)}/conversations"


def conversation(key: ConversationKey, part: str) -> str:
    """Return the path of a part of a conversation: ``actions``, ``messages`` or ``session-data``."""
    return f"{conversations(key.bot_id)}/{segment(key.session_id)}/{part}"
