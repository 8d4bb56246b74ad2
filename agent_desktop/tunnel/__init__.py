"""How the webhook becomes reachable, and the proof that it is: a request to the public URL that comes back here.

Each provider is one file; the supervisor keeps the chosen one up. No Qt.
"""

from agent_desktop.tunnel.config import TunnelConfig
from agent_desktop.tunnel.memory import Memory
from agent_desktop.tunnel.provider import Context, HostKey, Phase, Provider, State, Trouble, TunnelDown
from agent_desktop.tunnel.reach import Prober, Reach
from agent_desktop.tunnel.registry import PROVIDERS, make
from agent_desktop.tunnel.status import Standing, Status
from agent_desktop.tunnel.supervisor import Pace, Supervisor, Surroundings

__all__ = [
    "PROVIDERS",
    "Context",
    "HostKey",
    "Memory",
    "Pace",
    "Phase",
    "Prober",
    "Provider",
    "Reach",
    "Standing",
    "State",
    "Status",
    "Supervisor",
    "Surroundings",
    "Trouble",
    "TunnelConfig",
    "TunnelDown",
    "make",
]
