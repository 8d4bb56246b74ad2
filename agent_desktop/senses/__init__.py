"""What the system tells of the person in front of it: how long nothing was typed or moved, and a locked screen."""

import platform

from agent_desktop.senses.sensed import Sensed, Senses

__all__ = ["NoSenses", "Sensed", "Senses", "system_senses"]


class NoSenses:
    """A system of which nothing is known."""

    def look(self) -> Sensed:
        """Nothing."""
        return Sensed()

    def close(self) -> None:
        """Nothing is held."""


def system_senses() -> Senses:
    """This system's; what it does not tell stays unknown."""
    match platform.system():
        case "Linux":
            from agent_desktop.senses.linux import LinuxSenses

            return LinuxSenses()
        case "Windows":
            from agent_desktop.senses.windows import WindowsSenses

            return WindowsSenses()
        case "Darwin":
            from agent_desktop.senses.macos import MacSenses

            return MacSenses()
        case _:
            return NoSenses()
