"""The webhook server's configuration."""

from dataclasses import dataclass

from agent_desktop.base.i18n import fill, translate

MIB = 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class WebhookConfig:
    """Where the server listens, and its limits. Times are in seconds, sizes in bytes.

    ``port`` 0 means any free port. ``max_body_bytes`` counts after decompression. ``allowed`` holds addresses and
    networks (``34.78.158.115``, ``10.0.0.0/8``); empty allows every address. With ``trust_forwarded``, the caller's
    address is the last entry of ``X-Forwarded-For``, which the tunnel or proxy in front of this server must then write.
    With ``tokenless_handovers``, a handover without any verify token is taken if ``allowed`` says who its caller is.
    ``failures_per_minute`` is counted for each address.

    Raises:
        ValueError: A value is not possible; ``str()`` is a sentence for the agent.
    """

    host: str = "127.0.0.1"
    port: int = 9003
    path: str = "/"
    max_body_bytes: int = 8 * MIB
    headers_timeout: float = 10.0
    body_timeout: float = 20.0
    keepalive_timeout: float = 75.0
    shutdown_timeout: float = 0.8
    max_connections: int = 128
    allowed: tuple[str, ...] = ()
    trust_forwarded: bool = False
    tokenless_handovers: bool = False
    failures_per_minute: int = 30

    def __post_init__(self) -> None:
        if not self.host.strip():
            raise ValueError(translate("webhook", "webhook.host must not be empty. The default is 127.0.0.1."))
        if not 0 <= self.port <= 65535:
            raise ValueError(fill(translate("webhook", "webhook.port must be between 0 and 65535, not %1."), self.port))
        if not self.path.startswith("/") or not self.path.isprintable() or set(self.path) & set(" ?#"):
            raise ValueError(
                translate(
                    "webhook",
                    "webhook.path must start with / and contain no spaces, ? or #, for example /chatlayer.",
                )
            )
        for name in ("max_body_bytes", "headers_timeout", "body_timeout", "keepalive_timeout", "max_connections"):
            if getattr(self, name) <= 0:
                raise ValueError(fill(translate("webhook", "The webhook's %1 must be greater than 0."), name))
