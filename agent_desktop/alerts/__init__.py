"""Telling the agent that somebody needs them: what is told when, in which words, with which sound, over which service.

Nothing here knows Qt. What is decided needs a clock and nothing else; ``desktop.alerts_controller`` joins it with the
window, the tray and the timer.
"""

from agent_desktop.alerts.alert import Alert, Item, Kind
from agent_desktop.alerts.planner import Planner
from agent_desktop.alerts.ports import Notifier
from agent_desktop.alerts.quiet import Quiet
from agent_desktop.alerts.sounds import SOUNDS, Player, SoundError

__all__ = ["SOUNDS", "Alert", "Item", "Kind", "Notifier", "Planner", "Player", "Quiet", "SoundError"]
