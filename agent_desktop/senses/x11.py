"""How long nothing was typed or moved, by the X server's screen saver extension. For real X sessions only."""

import ctypes
import ctypes.util
import logging

log = logging.getLogger(__name__)


class _Info(ctypes.Structure):
    """``XScreenSaverInfo``."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


class XIdle:
    """Holds a connection to the X server of its own. Raises ``OSError`` where there is none, or no such extension."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._saver = ctypes.CDLL("libXss.so.1")
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._saver.XScreenSaverQueryExtension.argtypes = [
            ctypes.c_void_p,
            ctypes.POINTER(ctypes.c_int),
            ctypes.POINTER(ctypes.c_int),
        ]
        self._saver.XScreenSaverQueryInfo.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(_Info)]
        self._display = self._x.XOpenDisplay(None)
        if not self._display:
            raise OSError("there is no X server")
        first, second = ctypes.c_int(), ctypes.c_int()
        if not self._saver.XScreenSaverQueryExtension(self._display, ctypes.byref(first), ctypes.byref(second)):
            self.close()
            raise OSError("the X server has no screen saver extension")
        self._root = self._x.XDefaultRootWindow(self._display)

    def seconds(self) -> float | None:
        """Since the last key or movement."""
        info = _Info()
        if not self._display or not self._saver.XScreenSaverQueryInfo(self._display, self._root, ctypes.byref(info)):
            return None
        return float(info.idle) / 1000

    def close(self) -> None:
        """Let the connection go."""
        display, self._display = self._display, None
        if display:
            self._x.XCloseDisplay(display)
