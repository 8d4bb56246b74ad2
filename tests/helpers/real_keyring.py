"""Whether this session has a keyring that tests can write to."""

import os
import sys
from functools import cache


@cache
def why_no_keyring() -> str | None:
    """``None`` when a value was kept and found again, else the reason why not."""
    if sys.platform == "linux" and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return "there is no session bus"
    if sys.platform == "linux" and not os.environ.get("TESTS_HAVE_KEYRING"):
        return "this session's keyring may be a person's own"
    from agent_desktop.credentials.backend import choose

    try:
        # As the program chooses: the library remembers that there was none, which an earlier test may have played.
        keyring = choose()
        keyring.set_password("agent-desktop-tests", "probe", "kept")
        found = keyring.get_password("agent-desktop-tests", "probe")
    except Exception as error:  # noqa: BLE001 - whatever it is, there is no keyring to test with
        return f"{type(error).__name__}"
    return None if found == "kept" else "it forgets"
