"""Windows: the last input of the session, and whether the session is locked."""

import ctypes
from typing import Any

from agent_desktop.senses.sensed import Sensed

CURRENT_SERVER, CURRENT_SESSION = None, 0xFFFFFFFF
SESSION_INFO_EX = 25
"""``WTSSessionInfoEx`` of ``WTS_INFO_CLASS``."""
LOCKED, UNLOCKED = 0, 1
FLAGS_AT = 16
"""Where ``SessionFlags`` stands in ``WTSINFOEXW``: level and padding, session id, state."""


class _LastInput(ctypes.Structure):
    """``LASTINPUTINFO``."""

    _fields_ = (("size", ctypes.c_uint), ("ticks", ctypes.c_uint))


class WindowsSenses:
    """``libraries`` gives user32, kernel32 and wtsapi32 by name; tests have their own."""

    def __init__(self, libraries: Any = None) -> None:
        self._libraries = libraries or getattr(ctypes, "windll")  # noqa: B009 - there only on Windows

    def look(self) -> Sensed:
        """How it is now."""
        return Sensed(idle=self._idle(), locked=self._locked())

    def close(self) -> None:
        """Nothing is held."""

    def _idle(self) -> float | None:
        info = _LastInput(ctypes.sizeof(_LastInput))
        if not self._libraries.user32.GetLastInputInfo(ctypes.byref(info)):
            return None
        now = self._libraries.kernel32.GetTickCount()
        return float((now - info.ticks) & 0xFFFFFFFF) / 1000  # the ticks begin anew every 49 days

    def _locked(self) -> bool | None:
        buffer, size = ctypes.c_void_p(), ctypes.c_ulong()
        asked = self._libraries.wtsapi32.WTSQuerySessionInformationW(
            ctypes.c_void_p(CURRENT_SERVER),
            ctypes.c_ulong(CURRENT_SESSION),
            SESSION_INFO_EX,
            ctypes.byref(buffer),
            ctypes.byref(size),
        )
        if not asked or not buffer.value:
            return None
        try:
            if size.value < FLAGS_AT + 4:
                return None
            flags = ctypes.c_int.from_address(buffer.value + FLAGS_AT).value
        finally:
            self._libraries.wtsapi32.WTSFreeMemory(buffer)
        return flags == LOCKED if flags in (LOCKED, UNLOCKED) else None
