"""How the webhook becomes reachable, and the proof that it is: a request to the public URL that comes back here.

Each provider is one file; the supervisor keeps the chosen one up. No Qt.
"""

from agent_desktop.tunnel.config import TunnelConfig
from agent_desktop.tunnel.memory import TunnelMemory
from agent_desktop.tunnel.provider import Context, HostKey, Phase, Provider, State, TunnelDown, TunnelTrouble
from agent_desktop.tunnel.reach import Prober, Reach
from agent_desktop.tunnel.registry import PROVIDERS, make
from agent_desktop.tunnel.status import Status, TunnelState
from agent_desktop.tunnel.supervisor import Pace, Supervisor, Surroundings

__all__ = [
    "PROVIDERS",
    "Context",
    "HostKey",
    "Pace",
    "Phase",
    "Prober",
    "Provider",
    "Reach",
    "State",
    "Status",
    "Supervisor",
    "Surroundings",
    "TunnelConfig",
    "TunnelDown",
    "TunnelMemory",
    "TunnelState",
    "TunnelTrouble",
    "make",
]
