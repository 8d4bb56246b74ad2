"""How the webhook becomes reachable, and the proof that it is: a request to the public URL that comes back here.

Each provider is one file. No Qt.
"""

from agent_desktop.tunnel.reach import Prober, Reach

__all__ = ["Prober", "Reach"]
