"""Tries again to understand a quarantined request: a command for the writer."""

from hashlib import sha256

from agent_desktop.base.i18n import translate
from agent_desktop.inbox.admission import unreadable
from agent_desktop.inbox.ingest.echo import Echoes
from agent_desktop.inbox.ingest.events import ingest_messages, ingest_offload
from agent_desktop.inbox.model import QuarantinedRequest
from agent_desktop.inbox.unit import Unit
from agent_desktop.protocol import OffloadEvent, ProtocolError, UnknownEvent, parse_request


def is_recognised(body: bytes) -> bool:
    """Return True if a request can be taken in twice without adding anything: each message has an id or a time.

    A transcript's messages are recognised by their order, too.
    """
    try:
        event = parse_request(body)
    except (ProtocolError, RecursionError):
        return False
    if isinstance(event, UnknownEvent):
        return False
    if isinstance(event, OffloadEvent) or event.sent_at is not None:
        return True
    return all(item.id is not None or item.sent_at is not None for item in event.items)


async def replay(unit: Unit, request: QuarantinedRequest, echoes: Echoes) -> str | None:
    """Take a quarantined request in, and out of quarantine.

    An offload brings its transcript but hands nobody over: the platform was told at the time that nobody is available,
    and the bot has gone on since.

    Returns:
        None, or the reason why the request is still not understood, as a sentence.
    """
    try:
        event = parse_request(request.body)
    except ProtocolError as error:
        return str(error)
    except RecursionError:
        return translate("inbox", "The content is nested too deeply.")
    if isinstance(event, UnknownEvent):
        return translate("inbox", "The event type is still unknown.")
    digest = sha256(request.body).hexdigest()
    if isinstance(event, OffloadEvent):
        await ingest_offload(unit, event, digest, unreadable, echoes, answered=False)
    else:
        await ingest_messages(unit, event, digest, echoes)
    unit.drop_quarantined(request.id)
    return None
