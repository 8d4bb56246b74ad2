"""Why ``cloudflared`` ended, read from the last lines of its log."""

import re
from collections.abc import Iterable

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate
from agent_desktop.tunnel.provider import TunnelDown, TunnelTrouble

REASONS: tuple[tuple[str, TunnelTrouble, str, bool], ...] = (
    (
        r"token is not valid|invalid tunnel secret|unauthorized|authentication",
        TunnelTrouble.AUTH,
        QT_TRANSLATE_NOOP(
            "tunnel",
            "Cloudflare does not know the tunnel's token. Copy it from the Cloudflare dashboard and store it:"
            " credentials set cloudflared-token.",
        ),
        False,
    ),
    (
        r"429|too many requests|error code: 1015|rate.?limit",
        TunnelTrouble.LIMIT,
        QT_TRANSLATE_NOOP(
            "tunnel",
            "Cloudflare provides no more quick tunnels at the moment. Wait a few minutes, or use a named tunnel.",
        ),
        True,
    ),
    (
        r"flag provided but not defined|incorrect usage|unknown (flag|command)",
        TunnelTrouble.CONFIG,
        QT_TRANSLATE_NOOP(
            "tunnel", "This cloudflared is too old, or it is another program. Install the current version."
        ),
        False,
    ),
    (
        r"address already in use",
        TunnelTrouble.CONFIG,
        QT_TRANSLATE_NOOP("tunnel", "A port that cloudflared needs is in use."),
        True,
    ),
    (
        r"no such host|dial tcp|i/o timeout|network is unreachable|connection refused|lookup ",
        TunnelTrouble.NETWORK,
        QT_TRANSLATE_NOOP(
            "tunnel",
            "cloudflared cannot reach Cloudflare. Check the network, and that outgoing connections on port 7844 are"
            " allowed.",
        ),
        True,
    ),
)


def explained(lines: Iterable[str]) -> TunnelDown:
    """The reason in our words; the program's own hold URLs."""
    text = "".join(lines)
    for pattern, trouble, sentence, retry in REASONS:
        if re.search(pattern, text, re.IGNORECASE):
            return TunnelDown(trouble, translate("tunnel", sentence), retry=retry)
    return TunnelDown(TunnelTrouble.NETWORK, translate("tunnel", "cloudflared stopped unexpectedly."), retry=True)
