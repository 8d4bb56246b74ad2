"""The client's configuration, and to which addresses a token may be sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from types import MappingProxyType
from typing import Any

from yarl import URL

from agent_desktop.base.i18n import fill, translate
from agent_desktop.chatlayer.actions import PAUSE, RESUME

REGIONS: Mapping[str, str] = MappingProxyType(
    {
        "eu": "https://api.chatlayer.ai",
        "us": "https://api.prod.us-east4.gcp.chatlayer.ai",
        "asia": "https://api.prod.asia-south1.gcp.chatlayer.ai",
        "staging": "https://api.staging.chatlayer.ai",
    }
)
"""Base URLs by region [doc, example]."""

ANSWER_BYTES = 4 * 1024 * 1024
"""Bytes of an answer that is read, unpacked."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatlayerConfig:
    """Which API is called, and how. Timeouts are in seconds, sizes in bytes.

    ``region`` is a key of :data:`REGIONS`, or ``custom`` for ``base_url``. ``api`` is ``v1`` or ``legacy``. ``pause``
    and ``resume`` are the bodies of these two actions.

    Raises:
        ValueError: A value is not possible; ``str()`` is a sentence for the agent.
    """

    region: str = "eu"
    base_url: str = ""
    api: str = "v1"
    pause: Mapping[str, Any] = field(default_factory=lambda: PAUSE)
    resume: Mapping[str, Any] = field(default_factory=lambda: RESUME)
    connect_timeout: float = 10.0
    total_timeout: float = 30.0
    max_answer_bytes: int = ANSWER_BYTES

    def __post_init__(self) -> None:
        if self.api not in ("v1", "legacy"):
            raise ValueError(
                fill(translate("chatlayer", "chatlayer.api must be v1 or legacy, not %1."), f"{self.api!r}")
            )
        if self.region == "custom":
            checked_base(self.base_url)
        elif self.region not in REGIONS:
            allowed = ", ".join([*REGIONS, "custom"])
            raise ValueError(
                fill(translate("chatlayer", "chatlayer.region must be one of %1, not %2."), allowed, f"{self.region!r}")
            )

    @property
    def base(self) -> URL:
        """The base URL, without a slash at the end."""
        return checked_base(self.base_url) if self.region == "custom" else URL(REGIONS[self.region])


def checked_base(text: str) -> URL:
    """Return a custom base URL: https, or http to this computer only.

    Raises:
        ValueError: It is no such URL; ``str()`` is a sentence for the agent.
    """
    try:
        url = URL(text.strip().rstrip("/"))
    except ValueError:
        raise ValueError(
            translate("chatlayer", "chatlayer.base_url is not a URL. Write it like https://api.example.com.")
        ) from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(
            translate("chatlayer", "chatlayer.base_url must be a full URL, for example https://api.example.com.")
        )
    if url.user is not None or url.password is not None or url.raw_query_string or url.raw_fragment:
        raise ValueError(translate("chatlayer", "chatlayer.base_url must not contain a user name, a password, ? or #."))
    if url.scheme == "http" and not is_loopback(url):
        raise ValueError(
            translate(
                "chatlayer",
                "chatlayer.base_url must begin with https://. Plain http is allowed for this computer only.",
            )
        )
    return url


def is_loopback(url: URL) -> bool:
    """Return True if a URL leads to this computer."""
    host = url.host or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
