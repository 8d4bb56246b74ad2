"""A session bus with a keyring of the test's own, which can be locked without harm to other tests."""

import asyncio
import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

PASSWORD = "its password"
BEGIN = """
printf %s "$0" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
echo "$DBUS_SESSION_BUS_ADDRESS"
exec cat
"""
SET_LOCKED = """
import sys, jeepney
from contextlib import closing
import secretstorage
from secretstorage.util import DBusAddressWrapper, open_session, format_secret
with closing(secretstorage.dbus_init()) as bus:
    collection = secretstorage.get_default_collection(bus)
    if sys.argv[1] == "lock":
        collection.lock()
    else:
        # The daemon's own way in for scripts: no dialog asks for the password.
        session = open_session(bus)
        secret = format_secret(session, sys.stdin.read().encode(), "text/plain")
        guilt = DBusAddressWrapper(
            "/org/freedesktop/secrets", "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", bus
        )
        guilt.call("UnlockWithMasterPassword", "o(oayays)", collection.collection_path, secret)
    print("locked" if collection.is_locked() else "unlocked")
"""


class KeyringSession:
    """``environment`` leads a program to it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    async def lock(self) -> None:
        """Lock it, as the desktop does when somebody leaves."""
        assert await self._set("lock") == "locked"

    async def unlock(self) -> None:
        """Unlock it, as the person does who comes back."""
        assert await self._set("unlock") == "unlocked"

    async def _set(self, what: str) -> str:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", SET_LOCKED, what),
            env={**os.environ, **self.environment},
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        answer, _ = await process.communicate(PASSWORD.encode())
        return answer.decode().strip()


@asynccontextmanager
async def keyring_session() -> AsyncIterator[KeyringSession]:
    """A bus and an unlocked keyring, both gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="ad-keyring-"))
    (folder / "run").mkdir(mode=0o700)
    own = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder / "run"), "XDG_DATA_HOME": str(folder / "data")}
    # Without a display on the bus nobody is asked for the password: a locked keyring says so at once.
    left_out = ("DBUS_", "GNOME_KEYRING", "DISPLAY", "WAYLAND")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    process = await asyncio.create_subprocess_exec(
        *("dbus-run-session", "--", "sh", "-c", BEGIN, PASSWORD),
        env={**kept, **own},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        address = (await process.stdout.readline()).decode().strip()
        assert address, "the bus did not start"
        yield KeyringSession({"DBUS_SESSION_BUS_ADDRESS": address})
    finally:
        process.stdin.close()
        with contextlib.suppress(ProcessLookupError):
            await process.wait()
        shutil.rmtree(folder, ignore_errors=True)
