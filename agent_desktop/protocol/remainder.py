"""What a message holds for a reader beside what its kind shows.

A kind shows the fields that it knows. Channels add others, such as the caption of a picture or the words that a
customer answers, and nothing that a person could read is dropped: what no line of the kind shows becomes an
:class:`Extra`.
"""

import re
from functools import lru_cache
from typing import Any

import msgspec

from agent_desktop.protocol.fields import word_of
from agent_desktop.protocol.kinds.content import Extra, Message

PLUMBING = frozenset(
    {
        *("actor", "channel", "channeltype", "contenttype", "messagetype", "mimetype", "templatetype", "type"),
        *("createdat", "timestamp", "sender", "recipient", "namespace", "messagingproduct", "uploadstatus"),
        *("nextdialogstate", ".parameters", ".params", "sessiondatatoset"),
        *("hash", "sha256", "signature", "signaturebase64", "etag", "apikey", "authorization", "password"),
        *("identifier", "requestidentifier", "mid", "jid", "remotejid", "clid", "ctwaclid", "sdp", "sdptype"),
        *("postbackdata", "trackingdata", "invoicepayload", "nlp", "expiration", "entities.offset", "entities.length"),
        *("height", "width", "size", "filesize", "imageaspectratio", "topelementstyle", "webviewheightratio"),
        *("webviewsharebutton", "fallbackurl", "context.from", "data.fileurl", "quickreplies.imageurl"),
        *("buttons.payload", "quickreplies.payload", "coordinates.lat", "coordinates.long"),
    }
)
"""Fields that serve programs, in lower case and without ``_`` and ``-``; after a dot, only inside the field before it,
with none before it only at the top of a message.

Also identifiers, tokens and timestamps (:func:`is_plumbing`), ``payload`` where it is a string, as a button's opaque
one, and a number that is a moment.
"""

_CAPTIONS = frozenset({"address", "body", "caption", "description", "name", "subtitle", "text", "title"})
_QUOTES = ("context", "quote", "replyto", "inreplyto", "repliedto", "replymessage")
"""Fields with the words that a message answers begin so."""
_ASIDE = frozenset({"referral", "metadata", "errors"})
"""What stands in these are nobody's words in the conversation: an advertisement, a page, a fault."""
_MOMENTS = ("date", "Date", "time", "Time", "At", "_at")
_A_MOMENT = 1_000_000_000
"""As seconds since 1970 this is in 2001; a number so large is hardly a count."""
_BRACKETS_MOST = 100
"""So many objects and arrays in a string of JSON are looked into; then they cannot lie too deep in each other."""
_ENCODED = re.compile(r"(data:[^,]{,200},)?[\w+/=-]{400,}", re.ASCII)
"""A picture or another file as base64."""
_SHORT = 100
"""Names up to this length are remembered, with what is known of them."""


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
    readable: list[tuple[tuple[str, ...], str]] = []
    _collect(message, (), readable)
    for path, text in readable:
        value = text.strip()
        if value in known or value in found:
            continue
        if not known.issuperset(map(str.strip, value.splitlines())):
            found[value] = Extra(path[-1], value, _look(path))
    return tuple(found.values())


def is_plumbing(name: str, around: str = "") -> bool:
    """Return True if a field of this name, inside a field named ``around``, serves programs and not readers."""
    if len(name) + len(around) <= _SHORT:
        return _is_known_plumbing(name, around)
    return _is_plumbing(name, around)


def _is_plumbing(name: str, around: str) -> bool:
    if name in ("id", "ids", "ID") or name.endswith(("Id", "ID", "Ids", "_id", "_ids")):
        return True
    plain = _plain(name)
    return plain.endswith(("token", "timestamp")) or plain in PLUMBING or f"{_plain(around)}.{plain}" in PLUMBING


_is_known_plumbing = lru_cache(maxsize=4096)(_is_plumbing)


def _collect(value: Any, path: tuple[str, ...], found: list[tuple[tuple[str, ...], str]]) -> None:
    """Find the strings and numbers that a person could read, each with the names of the fields that lead to it."""
    if isinstance(value, dict):
        around = path[-1] if path else ""
        for name, inner in value.items():
            if not is_plumbing(name, around) and not _is_opaque(name, inner):
                _collect(_inside(name, inner), (*path, name), found)
    elif isinstance(value, list):
        for inner in value:
            _collect(inner, path, found)
    elif path and (text := word_of(value)):
        found.append((path, text))


def _is_opaque(name: str, value: Any) -> bool:
    """Whether a value means something to programs only, though one of its name need not."""
    if isinstance(value, str):
        return name.lower() == "payload" or _ENCODED.fullmatch(value) is not None
    return isinstance(value, (int, float)) and value >= _A_MOMENT and name.endswith(_MOMENTS)


def _inside(name: str, value: Any) -> Any:
    """The object in a string of JSON, as the answers to a form of WhatsApp's come; every other value as it is."""
    if (
        isinstance(value, str)
        and _plain(name).endswith("json")
        and value.count("{") + value.count("[") <= _BRACKETS_MOST
    ):
        try:
            found = msgspec.json.decode(value)
        except (msgspec.DecodeError, UnicodeError):
            return value
        return found if isinstance(found, dict) and found else value
    return value


def _look(path: tuple[str, ...]) -> Extra.Look:
    names = [_plain(name) for name in path]
    if any(name.startswith(_QUOTES) for name in names):
        return Extra.Look.QUOTE
    if not _ASIDE.isdisjoint(names):
        return Extra.Look.OTHER
    return Extra.Look.CAPTION if names[-1] in _CAPTIONS else Extra.Look.OTHER


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
