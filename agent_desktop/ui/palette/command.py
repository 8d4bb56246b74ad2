"""One thing that the palette can do."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """What kind of thing it is; each kind stands under its own heading."""

    RECENT = "recent"
    ACTION = "action"
    CONVERSATION = "conversation"
    SETTING = "setting"
    SEARCH = "search"


@dataclass(frozen=True)
class Command:
    """``name`` is how it is remembered. ``aliases`` are found too, such as the English words; they are not shown.

    ``key`` and ``detail`` stand at the right. ``hindrance`` says why it cannot be done now; it is empty when it can.
    ``resting`` ones are listed while nothing is typed. ``on`` is for what can be switched on and off.
    """

    name: str
    text: str
    group: Group
    run: Callable[[], None]
    aliases: tuple[str, ...] = ()
    key: str = ""
    detail: str = ""
    hindrance: str = ""
    icon: str = ""
    on: bool = False
    resting: bool = True
