"""Agent Desktop: the agent desktop for Chatlayer.ai."""

__version__ = "0.1.0"
