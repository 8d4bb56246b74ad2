"""What a content is called, and the words in it, for search and previews."""

from agent_desktop.protocol.kinds.content import Content


def kind_of(content: Content) -> str:
    """The name of the kind as it is stored: the ``id`` of one of its ``names``, such as ``text`` or ``image``."""
    return content.kind


def plain_text(content: Content) -> str:
    """The words in a content, its main text first, one thing a line; names of files instead of their addresses.

    Holds no words of this program's own, so it is empty for an intro and may be for an unknown kind.
    """
    return content.all_text()
