"""The scripted customers: one file each, their story written down in typed steps.

``CAST`` is all of them. Together they use every kind of message, nine languages, six channels and several moods.
"""

from agent_desktop.sandbox.customers import (
    aisha,
    claire,
    emma,
    guest,
    joao,
    jonas,
    lucia,
    mali,
    maximilian,
    priya,
    sofie,
    thijs,
    visitor,
    yuki,
)
from agent_desktop.sandbox.script import Script

CAST: tuple[Script, ...] = tuple(
    customer.SCRIPT
    for customer in (
        emma,
        thijs,
        sofie,
        guest,
        claire,
        visitor,
        jonas,
        aisha,
        joao,
        mali,
        lucia,
        priya,
        yuki,
        maximilian,
    )
)

__all__ = ["CAST"]
