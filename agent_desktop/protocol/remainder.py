"""What a message holds for a reader beside what its kind shows.

A kind shows the fields that it knows. Channels add others, such as the caption of a picture or the words that a
customer answers, and nothing that a person could read is dropped: what no line of the kind shows becomes an
:class:`Extra`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from agent_desktop.protocol.fields import word_of
from agent_desktop.protocol.kinds.content import Extra, Message

PLUMBING = frozenset(
    {
        *("actor", "channel", "channeltype", "contenttype", "messagetype", "mimetype", "templatetype", "type"),
        *("createdat", "timestamp", "sender", "recipient", "namespace", "messagingproduct", "uploadstatus"),
        *("nextdialogstate", "parameters", "params", "sessiondatatoset"),
        *("hash", "sha256", "signature", "etag", "token", "accesstoken"),
        *("height", "width", "size", "filesize", "imageaspectratio", "topelementstyle", "webviewheightratio"),
        *("webviewsharebutton", "fallbackurl", "context.from", "data.fileurl", "quickreplies.imageurl"),
        *("buttons.payload", "quickreplies.payload", "coordinates.lat", "coordinates.long"),
    }
)
"""Fields that serve programs, in lower case and without ``_`` and ``-``; after a dot, only inside the field before it.

Also identifiers (:func:`is_plumbing`), and ``payload`` where it is a string, as a button's opaque one.
"""

_CAPTIONS = frozenset({"address", "body", "caption", "description", "name", "subtitle", "text", "title"})
_QUOTES = frozenset({"context", "quoted", "quotedmessage", "quotedtext", "replyto", "inreplyto", "repliedto"})


def extras_of(message: Message, shown: str) -> tuple[Extra, ...]:
    """Return what a person could read in a message, and ``shown`` does not have.

    The work grows with the size of the message, as values are compared with whole lines and words only.

    Args:
        message: the message, or a part of it.
        shown: all that its kind shows, each thing on a line of its own or as a word.
    """
    known = {line.strip() for line in shown.splitlines()}
    known.update(word.strip(",;()[]") for word in shown.split())
    known.update(shown.split())
    found: dict[str, Extra] = {}
    for path, text in _readable(message, ()):
        value = text.strip()
        if value not in found and not known.issuperset(map(str.strip, value.splitlines())):
            found[value] = Extra(path[-1], value, _look(path))
    return tuple(found.values())


def is_plumbing(name: str, around: str = "") -> bool:
    """Return True if a field of this name, inside a field named ``around``, serves programs and not readers."""
    if name in ("id", "ids", "ID") or name.endswith(("Id", "ID", "Ids", "_id", "_ids")):
        return True
    plain = _plain(name)
    return plain in PLUMBING or f"{_plain(around)}.{plain}" in PLUMBING


def _readable(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The strings and numbers that a person could read, each with the names of the fields that lead to it."""
    if isinstance(value, Mapping):
        around = path[-1] if path else ""
        for name, inner in value.items():
            opaque = _plain(name) == "payload" and isinstance(inner, str)
            if not opaque and not is_plumbing(name, around):
                yield from _readable(inner, (*path, name))
    elif isinstance(value, list):
        for inner in value:
            yield from _readable(inner, path)
    elif path and (text := word_of(value)):
        yield path, text


def _look(path: tuple[str, ...]) -> Extra.Look:
    if any(_plain(name) in _QUOTES for name in path):
        return Extra.Look.QUOTE
    return Extra.Look.CAPTION if _plain(path[-1]) in _CAPTIONS else Extra.Look.OTHER


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
