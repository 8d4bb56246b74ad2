"""Starting with the agent's login: an entry of the system's own kind, for this profile, that can be taken out again.

Linux: a desktop file in ``~/.config/autostart``; Windows: a value under ``HKCU\\…\\Run``; macOS: a LaunchAgent.
An entry of ours that is there and still right is left alone, also where the agent turned it off in the system.
"""

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from agent_desktop.base.i18n import translate
from agent_desktop.base.profile import Profile

NAME, TITLE = "agent-desktop", "Agent Desktop"
LABEL = "io.github.agent_desktop"
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class AutostartError(Exception):
    """The entry could not be written or removed. ``str()`` is a sentence for the agent."""


class Entry(Protocol):
    """The place of one system where programs are named that start at login."""

    def read(self) -> list[str] | None:
        """The command that is there now; ``None`` when there is none of ours."""
        ...

    def write(self, command: Sequence[str]) -> None:
        """Put a command there. Raises ``OSError``."""
        ...

    def remove(self) -> None:
        """Remove the entry. Does nothing if there is none. Raises ``OSError``."""
        ...


def command(profile: Profile) -> list[str]:
    """What starts this program with this profile: installed, in a virtual environment, or frozen."""
    here = Path(sys.executable)
    if getattr(sys, "frozen", False):
        windowed = here.with_name(f"{TITLE}{here.suffix}")  # Windows has a second program, without a console
        start = [str(windowed if sys.platform == "win32" and windowed.exists() else here)]
    elif sys.platform != "win32" and (script := here.with_name(NAME)).exists():
        start = [str(script)]
    else:
        quiet = here.with_name("pythonw.exe")
        start = [str(quiet if sys.platform == "win32" and quiet.exists() else here), "-m", "agent_desktop"]
    return start if profile.id == "default" else [*start, "--profile", str(profile.folder)]


def entry(profile: Profile) -> Entry:
    """This system's place, for this profile: each profile has an entry of its own."""
    suffix = "" if profile.id == "default" else f"-{profile.id}"
    if sys.platform == "win32":
        return RunValue(f"{TITLE}{suffix}")
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library" / "LaunchAgents" / f"{LABEL}{suffix}.plist")
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return DesktopFile(Path(config) / "autostart" / f"{NAME}{suffix}.desktop")


def use(profile: Profile, *, on: bool, asked: bool = True, place: Entry | None = None) -> None:
    """Start with the login from now on, or no longer. Raises :class:`AutostartError`.

    Not ``asked`` is the look at each start: what the setting says is then put right, but an entry that somebody made
    otherwise stays.
    """
    own = place or entry(profile)
    wanted = command(profile)
    try:
        present = own.read()
        if on and present != wanted:
            own.write(wanted)
        elif not on and present is not None and (asked or present == wanted):
            own.remove()
    except OSError as error:
        words = translate("alerts", "Starting at login cannot be changed: %1.")
        raise AutostartError(words.replace("%1", error.strerror or str(error))) from None


class DesktopFile:
    """The desktops of Linux."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def read(self) -> list[str] | None:
        try:
            lines = self.file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return None
        except UnicodeDecodeError:
            return []
        found = next((line.removeprefix("Exec=") for line in lines if line.startswith("Exec=")), "")
        quoted = QUOTED.findall(found.replace("\\\\", "\\"))
        return [re.sub(r"\\(.)", r"\1", part).replace("%%", "%") for part in quoted]

    def write(self, command: Sequence[str]) -> None:
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            f"Name={TITLE}",
            f"Exec={' '.join(map(_quoted, command))}",
            f"Icon={NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        ]
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def remove(self) -> None:
        self.file.unlink(missing_ok=True)


class LaunchAgent:
    """macOS."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def read(self) -> list[str] | None:
        import plistlib
        from xml.parsers.expat import ExpatError

        try:
            content = plistlib.loads(self.file.read_bytes())
        except FileNotFoundError:
            return None
        except (plistlib.InvalidFileException, ExpatError, ValueError):
            return []
        return list(content.get("ProgramArguments", []))

    def write(self, command: Sequence[str]) -> None:
        import plistlib

        content = {
            "Label": self.file.stem,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_bytes(plistlib.dumps(content))

    def remove(self) -> None:
        self.file.unlink(missing_ok=True)


class RunValue:
    """Windows. The command is kept as one line, in quotes."""

    def __init__(self, name: str) -> None:
        self.name = name

    def read(self) -> list[str] | None:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                    return [part for part in str(winreg.QueryValueEx(key, self.name)[0]).split('"') if part.strip()]
            except FileNotFoundError:
                return None
        return None

    def write(self, command: Sequence[str]) -> None:
        if sys.platform == "win32":
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.SetValueEx(key, self.name, 0, winreg.REG_SZ, run_line(command))

    def remove(self) -> None:
        if sys.platform == "win32":
            import winreg

            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, winreg.KEY_SET_VALUE) as key:
                winreg.DeleteValue(key, self.name)


def run_line(command: Sequence[str]) -> str:
    """A command as Windows takes it. Paths there have no quotes in them."""
    return " ".join(f'"{part}"' for part in command)


def _quoted(part: str) -> str:
    """An argument of ``Exec=``: what is special to quotes, to the file and to its field codes is masked."""
    inside = part.replace("%", "%%")
    for special in '\\"`$':
        inside = inside.replace(special, f"\\{special}")
    return f'"{inside}"'.replace("\\", "\\\\")
