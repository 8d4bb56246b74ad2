"""What the supervisor says about being reachable."""

from datetime import datetime
from enum import StrEnum

import msgspec

from agent_desktop.tunnel.provider import TunnelTrouble


class TunnelState(StrEnum):
    """Whether Chatlayer gets through. Only a probe that came back makes it ``reachable``."""

    STARTING = "starting"
    CHECKING = "checking"
    REACHABLE = "reachable"
    RECONNECTING = "reconnecting"
    UNREACHABLE = "unreachable"


class Status(msgspec.Struct, frozen=True):
    """The whole state, for the status bar and ``doctor``.

    ``since``: when it became reachable. ``probed``: the last probe. ``changed_from``: the URL that Chatlayer still
    calls, while it has not called the new one. ``quota``: how much of a month's requests is used, in a sentence;
    ``short``: they may not last.
    """

    standing: TunnelState
    provider: str
    url: str = ""
    sentence: str = ""
    trouble: TunnelTrouble | None = None
    retry: bool = True
    since: datetime | None = None
    probed: datetime | None = None
    changed_from: str = ""
    quota: str = ""
    short: bool = False
