"""Agent Desktop: the workplace of the person a Chatlayer.ai bot hands its customers to."""

__version__ = "0.1.0"
