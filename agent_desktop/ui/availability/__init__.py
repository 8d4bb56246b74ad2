"""The availability in the window: the switch and its menu, what it says, and who keeps it true."""

from agent_desktop.ui.availability.control import AvailabilityControl
from agent_desktop.ui.availability.receptionist import AvailabilityController

__all__ = ["AvailabilityControl", "AvailabilityController"]
