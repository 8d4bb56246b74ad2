"""A stand-in for Chatlayer, real HTTP on loopback: the demo and the tests use the same one.

``python -m agent_desktop.sandbox`` runs it alone, against any receiver.
"""

from agent_desktop.sandbox.config import Chaos, SandboxConfig
from agent_desktop.sandbox.conversation import Conversation, Person, Phase, Said, Speaker
from agent_desktop.sandbox.customers import CAST
from agent_desktop.sandbox.delivery import Delivery, Health
from agent_desktop.sandbox.rest import Received
from agent_desktop.sandbox.server import Sandbox
from agent_desktop.sandbox.visitor import Visitor

__all__ = [
    "CAST",
    "Chaos",
    "Conversation",
    "Delivery",
    "Health",
    "Person",
    "Phase",
    "Received",
    "Said",
    "Sandbox",
    "SandboxConfig",
    "Speaker",
    "Visitor",
]
