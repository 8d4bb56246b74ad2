"""macOS: the time since the last event of the session, and the session's own word for a locked screen."""

import ctypes
from typing import Any

from agent_desktop.senses.sensed import Sensed

SERVICES = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
SESSION_STATE, ANY_INPUT = 0, 0xFFFFFFFF
"""``kCGEventSourceStateCombinedSessionState`` and ``kCGAnyInputEventType``."""
UTF8 = 0x08000100
LOCKED = b"CGSSessionScreenIsLocked"


class MacSenses:
    """Raises ``OSError`` at its making where a framework is missing."""

    def __init__(self, services: Any = None, foundation: Any = None) -> None:
        self._services = services or ctypes.CDLL(SERVICES)
        self._foundation = foundation or ctypes.CDLL(FOUNDATION)
        seconds = self._services.CGEventSourceSecondsSinceLastEventType
        seconds.argtypes, seconds.restype = [ctypes.c_int32, ctypes.c_uint32], ctypes.c_double
        self._services.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
        create = self._foundation.CFStringCreateWithCString
        create.argtypes, create.restype = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32], ctypes.c_void_p
        value = self._foundation.CFDictionaryGetValue
        value.argtypes, value.restype = [ctypes.c_void_p, ctypes.c_void_p], ctypes.c_void_p
        true = self._foundation.CFBooleanGetValue
        true.argtypes, true.restype = [ctypes.c_void_p], ctypes.c_ubyte
        self._foundation.CFRelease.argtypes = [ctypes.c_void_p]
        self._key = create(None, LOCKED, UTF8)

    def look(self) -> Sensed:
        """How it is now."""
        return Sensed(
            idle=float(self._services.CGEventSourceSecondsSinceLastEventType(SESSION_STATE, ANY_INPUT)),
            locked=self._locked(),
        )

    def close(self) -> None:
        """Nothing is held but a word."""

    def _locked(self) -> bool | None:
        session = self._services.CGSessionCopyCurrentDictionary()
        if not session:
            return None  # there is no screen
        try:
            said = self._foundation.CFDictionaryGetValue(session, self._key)
            return bool(said and self._foundation.CFBooleanGetValue(said))  # no key: unlocked
        finally:
            self._foundation.CFRelease(session)
