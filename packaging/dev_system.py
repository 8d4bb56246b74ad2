"""The system packages that pip cannot install: what is missing, and how to get it. Standard library only."""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable

# A pair names a package and its successor: newer releases renamed some for 64-bit times.
QT = (
    "libegl1",
    "libgl1",
    ("libglib2.0-0", "libglib2.0-0t64"),
    "libdbus-1-3",
    "libfontconfig1",
    "libgssapi-krb5-2",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "fonts-dejavu-core",
    "fonts-noto-color-emoji",
)
HEADLESS = ("xvfb", "xauth")
BUILD = ("appstream", "binutils", "desktop-file-utils", "dpkg-dev", "rpm")
MEASURE = (*HEADLESS, "dbus", "gnome-keyring", "x11-utils")
TEST = (
    *HEADLESS,
    *BUILD,
    "age",
    "alsa-utils",
    "at-spi2-core",
    "dbus",
    "dunst",
    "gnome-keyring",
    "gnupg",
    "lintian",
    "nsis",
    "openssh-server",
    "osslsigncode",
    "trayer",
    "xdotool",
)
SCREEN_PROGRAMS = ("Xvfb",)
TEST_PROGRAMS = (*SCREEN_PROGRAMS, "dbus-run-session", "gnome-keyring-daemon")


class Missing(Exception):
    """Something that this script cannot or may not install. ``str()`` says what to do."""


def is_debian() -> bool:
    """Whether packages come from dpkg and apt-get (Debian, Ubuntu and their kin)."""
    return all(shutil.which(name) for name in ("dpkg-query", "apt-get"))


def has_display() -> bool:
    """Whether a window can be shown. ``QT_QPA_PLATFORM`` is the user's own decision and counts."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing(wanted: tuple[str | tuple[str, str], ...]) -> list[str]:
    """Those of the packages that dpkg does not know as installed."""
    names = [name for entry in wanted for name in (entry if isinstance(entry, tuple) else (entry,))]
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names]
    answer = subprocess.run(query, capture_output=True, text=True, check=False)  # unknown names make its exit code 1
    installed = {line.split()[0] for line in answer.stdout.splitlines() if line.endswith(" installed")}
    lacking = []
    for entry in wanted:
        choices = entry if isinstance(entry, tuple) else (entry,)
        if not installed.intersection(choices):
            lacking.append(_available(choices))
    return lacking


def ensure(wanted: tuple[str | tuple[str, str], ...], purpose: str) -> None:
    """Install what is missing of the Debian packages, as root; raise :class:`Missing` where that is not possible.

    On other systems nothing can be looked up: there :func:`ensure_programs` looks for the programs.
    """
    if sys.platform != "linux" or not is_debian():
        return
    lacking = missing(wanted)
    if not lacking:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *lacking]
    if os.geteuid() != 0:
        raise Missing(f"{purpose} needs system packages that are not installed:\n\n    sudo {shlex.join(install)}\n")
    print(f"Installing for {purpose}: {' '.join(lacking)}", flush=True)
    _apt(["update", "-q"])  # old lists may still do, so its failure alone is none
    if not _apt(install[1:]):
        raise Missing(f"apt-get could not install what {purpose} needs. Try it by hand:\n\n    {shlex.join(install)}\n")


def ensure_programs(names: Iterable[str], purpose: str) -> None:
    """On Linux systems without dpkg: name those of the programs that are not there."""
    if sys.platform != "linux" or is_debian():
        return
    lacking = sorted(name for name in names if shutil.which(name) is None)
    if lacking:
        raise Missing(
            f"{purpose} needs these programs, to be installed with the system's package manager: {', '.join(lacking)}."
        )


def ensure_venv_module() -> None:
    """Debian splits ``ensurepip`` off; without it no virtual environment gets a pip."""
    if importlib.util.find_spec("ensurepip") is not None:
        return
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if is_debian() and os.geteuid() == 0:
        ensure((package,), "the virtual environment")
    else:
        raise Missing(
            "This Python has no ensurepip, so it cannot make a virtual environment. On Debian and Ubuntu:\n\n"
            f"    sudo apt-get install -y {package}\n"
        )


def qt_hint() -> str:
    """What to say where Qt cannot be loaded and the packages' local names are not known."""
    names = ", ".join(entry if isinstance(entry, str) else entry[0] for entry in QT)
    return f"Qt cannot be loaded. It needs some system libraries; their names on Debian are: {names}."


def _available(choices: tuple[str, ...]) -> str:
    """The one of several names that this release has; the first when there is no choice."""
    for name in choices[1:]:
        known = subprocess.run(["apt-cache", "show", "--no-all-versions", name], capture_output=True, check=False)
        if known.returncode == 0:
            return name
    return choices[0]


def _apt(arguments: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    command = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::Retries=3", *arguments]
    return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, check=False).returncode == 0
