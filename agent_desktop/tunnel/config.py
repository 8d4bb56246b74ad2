"""What can be set about the tunnel."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from agent_desktop.tunnel_declarations import Options

Own = TypeVar("Own", bound=Options)


@dataclass(frozen=True, kw_only=True, slots=True)
class TunnelConfig:
    """How the webhook becomes reachable. Times are in seconds; empty texts and zeros mean "not set".

    ``provider`` is the name of a file in :mod:`agent_desktop.tunnel.providers`. ``public_url`` is the whole URL of the
    webhook, for those providers that cannot know it. ``domain`` is a name that ngrok, sish, pinggy or localhost.run
    keeps for you. ``options`` are the settings that belong to single providers; each reads its own with :meth:`of`.
    ``keepalive`` is how often a provider that sends signs of life itself does so.
    """

    provider: str = "none"
    public_url: str = ""
    domain: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    keepalive: float = 5.0

    def of(self, kind: type[Own]) -> Own:
        """The settings of one provider, with their defaults where nothing is set."""
        return kind(**{name: value for name, value in self.options.items() if name in kind.__struct_fields__})
