"""The proof that a public URL leads to this program: a nonce, answered with a code that only this program can make."""

import hashlib
import hmac

PROBE_HEADER = "X-Agent-Desktop-Probe"
MAX_NONCE = 128


def probe_answer(token: bytes | str, nonce: str) -> str:
    """Return what the webhook answers under ``probe`` to a ``GET`` with this token, and this nonce in the probe header.

    It is 64 hex digits, to be compared with ``hmac.compare_digest``. Another server at that URL cannot know it.
    """
    key = token if isinstance(token, bytes) else token.encode("utf-8", "surrogatepass")
    return hmac.new(key, b"agent-desktop-probe:" + nonce.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()
