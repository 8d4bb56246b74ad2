"""The transcript: a windowed model of a conversation's messages, and the view that paints and serves them.

Layouts are made once per message and width; nothing from a customer is ever read as rich text.
"""

from agent_desktop.ui.transcript.model import Role, TranscriptModel
from agent_desktop.ui.transcript.parts.base import Hit, HitKind
from agent_desktop.ui.transcript.view import TranscriptView

__all__ = ["Hit", "HitKind", "Role", "TranscriptModel", "TranscriptView"]
