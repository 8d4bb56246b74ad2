"""What makes two messages the same message, whoever delivers them: a digest of what the customer sees."""

from hashlib import blake2b

import msgspec

from agent_desktop.protocol.kinds.content import Content

_encode = msgspec.json.Encoder(order="deterministic").encode


def fingerprint(content: Content) -> str:
    """32 hex digits that are the same for the same message in either dialect, live or in a transcript, sent or echoed.

    Ids, times and senders do not count, nor who wrote it: the caller tells a customer's "yes" from the bot's. What a
    platform may change on the way does not count either: white space around texts, line ends, composed or decomposed
    accents, the payloads of postbacks (opaque and rewritten), pictures and tap targets that decorate chips and cards
    (re-hosted, added), and whether an optional field is missing or empty. A postback is its title, a location counts to
    a millionth of a degree (0.1 m). What a kind does not show by itself (``Content.extras``) does not count: a
    transcript may leave it out, and earlier versions did not know it.
    """
    known = content if content.formerly is None else content.formerly
    return blake2b(_encode(known.essence()), digest_size=16).hexdigest()
