"""Tags: short words that the agent gives to conversations. They never leave this machine."""

from collections.abc import Iterable

import msgspec

from agent_desktop.base.i18n import fill, translate
from agent_desktop.inbox.ports import InboxError
from agent_desktop.inbox.unit import Unit

LONGEST = 40
MOST = 20


def tidy(tag: str) -> str:
    """A tag as it is kept: on one line, without spaces around, and without the comma that parts tags."""
    return " ".join(tag.replace(",", " ").split())


def tidy_all(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without empty and repeated ones, in their order. Raises :class:`InboxError` for what is too long or many."""
    kept: dict[str, str] = {}
    for tag in map(tidy, tags):
        if len(tag) > LONGEST:
            raise InboxError(fill(translate("inbox", "A tag holds at most %1 characters."), LONGEST))
        if tag:
            kept.setdefault(tag.casefold(), tag)
    if len(kept) > MOST:
        raise InboxError(fill(translate("inbox", "A conversation can have at most %1 tags."), MOST))
    return tuple(kept.values())


async def set_tags(unit: Unit, conversation_id: int, tags: tuple[str, ...]) -> None:
    """Give a conversation these tags, and no others."""
    conversation = await unit.conversation(conversation_id)
    if conversation.tags != tags:
        unit.save(msgspec.structs.replace(conversation, tags=tags))


async def change_tags(unit: Unit, conversation_id: int, *, add: tuple[str, ...], remove: tuple[str, ...]) -> None:
    """Add and remove tags, whatever others are there by now."""
    conversation = await unit.conversation(conversation_id)
    gone = {tag.casefold() for tag in remove}
    kept = (tag for tag in conversation.tags if tag.casefold() not in gone)
    await set_tags(unit, conversation_id, tidy_all((*kept, *add)))
