"""Whether a window can be shown here. Ask before Qt starts: without a display, it ends the process by SIGABRT."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

ELSEWHERE = "start the program on a desktop or over `ssh -X`"


def problem(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return why no window can be shown, as a sentence, or None if nothing speaks against it.

    The displays are those that Qt tries, in its order: the platforms that QT_QPA_PLATFORM names, else Wayland and X11.
    Windows and macOS always have one.
    """
    if sys.platform in ("win32", "darwin"):
        return None
    platforms = [part.partition(":")[0] for part in environment.get("QT_QPA_PLATFORM", "").split(";") if part]
    if any(name != "xcb" and not name.startswith("wayland") for name in platforms):
        return None  # such as "offscreen", which needs no display
    failed = []
    if _tries_wayland(environment, platforms):
        if _wayland_answers(environment):
            return None
        if environment.get("WAYLAND_DISPLAY"):
            failed.append(f"WAYLAND_DISPLAY={environment['WAYLAND_DISPLAY']}")
    if environment.get("DISPLAY") and "xcb" in (platforms or ["xcb"]):
        if _x11_answers(environment["DISPLAY"]):
            return None
        failed.append(f"DISPLAY={environment['DISPLAY']}")
    if failed:
        return f"The display cannot be opened ({', '.join(failed)}); {ELSEWHERE}."
    return f"There is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set); {ELSEWHERE}."


def _tries_wayland(environment: Mapping[str, str], platforms: list[str]) -> bool:
    if platforms:
        return any(name.startswith("wayland") for name in platforms)
    said = environment.get("WAYLAND_DISPLAY") or environment.get("WAYLAND_SOCKET")
    return bool(said) or environment.get("XDG_SESSION_TYPE") == "wayland"


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    if environment.get("WAYLAND_SOCKET"):
        return True  # a connection that is open already, and that can be used only once
    folder, name = environment.get("XDG_RUNTIME_DIR", ""), environment.get("WAYLAND_DISPLAY") or "wayland-0"
    path = Path(folder, name)
    if not path.is_absolute():
        return False
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(str(path))
        except OSError:
            return False
    return True


def _x11_answers(name: str) -> bool:
    """Connect as Qt does, with the library that it uses: it knows all forms of addresses, and the keys to them."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt itself says what is missing
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(name), None)
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    # It stays open until the program ends: some servers reset themselves, or end, when their last client leaves, and
    # Qt is not there yet.
    return True
