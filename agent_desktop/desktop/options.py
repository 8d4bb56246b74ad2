"""The options of the command line."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from agent_desktop.base.profile import Profile
from agent_desktop.credentials import Credentials
from agent_desktop.settings import Settings


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """One start of the window.

    ``read`` reads the settings anew; ``credentials``: the keyring, already being read. ``demo``: with the
    sandbox in place of Chatlayer and no keyring; ``profile`` is then a throw-away one that the caller removes.
    ``screenshot``: once the window shows something, save a picture of it there and end. ``walkthrough``: answer a
    customer step by step, then do the same. ``restored``: a backup has just been put in place, and what was there
    before is in this folder. ``clean_up`` is called where the process ends without a way back to the caller.
    """

    profile: Profile
    settings: Settings
    read: Callable[[], Settings] | None = None
    credentials: Credentials | None = None
    demo: bool = False
    screenshot: Path | None = None
    walkthrough: Path | None = None
    restored: Path | None = None
    clean_up: Callable[[], None] | None = None
