"""Tags: short words that the agent gives to conversations. They never leave this machine. Pure."""

from collections.abc import Iterable, Sequence

from agent_desktop.base.i18n import fill, translate
from agent_desktop.inbox.ports import InboxError

LONGEST = 40
"""Maximum number of characters of a tag."""
MOST = 20
"""Maximum number of tags of a conversation."""


def tidy(tag: str) -> str:
    """Return a tag as it is kept: on one line, without spaces around it, and without commas, which separate tags."""
    return " ".join(tag.replace(",", " ").split())


def tidy_all(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags in their order, without empty and repeated ones.

    Raises:
        InboxError: A tag is too long, or there are too many.
    """
    kept: dict[str, str] = {}
    for tag in map(tidy, tags):
        if len(tag) > LONGEST:
            raise InboxError(fill(translate("inbox", "A tag can have at most %1 characters."), LONGEST))
        if tag:
            kept.setdefault(tag.casefold(), tag)
    if len(kept) > MOST:
        raise InboxError(fill(translate("inbox", "A conversation can have at most %1 tags."), MOST))
    return tuple(kept.values())


def changed(tags: Sequence[str], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> tuple[str, ...]:
    """Return tags with some added and others removed, in any case.

    Raises:
        InboxError: A tag is too long, or there would be too many.
    """
    gone = {tag.casefold() for tag in remove}
    return tidy_all((*(tag for tag in tags if tag.casefold() not in gone), *add))
