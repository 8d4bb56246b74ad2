"""The protocol of what shows notifications, on any system."""

from typing import Protocol

from psygnal import SignalInstance


class Notifier(Protocol):
    """Each notification has a slot, a name of ours; a new one takes the place of the one before it in its slot.

    ``clicked(slot)``: the agent pressed it. ``closed(slot)``: it is no longer to be seen.
    """

    @property
    def clicked(self) -> SignalInstance: ...

    @property
    def closed(self) -> SignalInstance: ...

    async def show(self, slot: str, title: str, text: str) -> bool:
        """Show plain words. Return True if the system accepted them."""
        ...

    async def withdraw(self, slot: str) -> None:
        """Take a notification away, if it is still there."""
        ...

    async def limits(self) -> list[str]:
        """What this system cannot do or does not let us do, each as a sentence for the agent."""
        ...

    async def set_number(self, number: int) -> None:
        """Show a number at the taskbar's icon, where Qt cannot; 0 takes it away."""
        ...

    async def close(self) -> None:
        """Take everything away."""
        ...
