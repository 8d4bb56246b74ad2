"""What the list's filter finds: the words typed, in names, session ids, last texts, drafts and payload values."""

from collections.abc import Callable
from typing import Any

from agent_desktop.inbox.model import Conversation

Matches = Callable[[Conversation], bool]

MAX_VALUES = 200


def matcher(text: str) -> Matches | None:
    """A filter that wants each word of ``text`` somewhere, whatever its case; None when there are no words."""
    words = text.casefold().split()
    if not words:
        return None

    def matches(conversation: Conversation) -> bool:
        parts = [conversation.title, conversation.key.session_id, conversation.last_text, conversation.draft]
        parts.extend(plain_values(conversation.payload))
        haystack = "\n".join(parts).casefold()
        return all(word in haystack for word in words)

    return matches


def plain_values(value: Any) -> list[str]:
    """The plain values inside nested objects and lists, as text; at most 200, so that none can stall the window."""
    found: list[str] = []
    queue = [value]
    while queue and len(found) < MAX_VALUES:
        item = queue.pop()
        if isinstance(item, dict):
            queue.extend(list(item.values())[:MAX_VALUES])
        elif isinstance(item, list):
            queue.extend(item[:MAX_VALUES])
        elif item is not None:
            found.append(str(item))
    return found
