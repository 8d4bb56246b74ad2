"""What goes out: calls that are on their way to the platform.

* ``outbox`` makes the calls, each conversation in order, and decides when to try again,
* ``outcomes`` are the commands that note each call, before and after it,
* ``replies`` are the agent's commands: to write a reply, retry it, delete it, or say that it arrived.
"""

from agent_desktop.inbox.outbox.outbox import Outbox

__all__ = ["Outbox"]
