"""What to send to somebody who helps: versions, conditions and numbers. No secrets, no addresses, no customers."""

import platform
import re
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from agent_desktop import __version__
from agent_desktop.base import logs
from agent_desktop.base.checks import Choice, Flag, Number
from agent_desktop.base.safe_text import on_one_line
from agent_desktop.inbox.api import InboxApi
from agent_desktop.settings import Settings
from agent_desktop.settings.model import KEYS, SECTIONS
from agent_desktop.ui.help.entries import at_least, read_entries
from agent_desktop.ui.help.libraries import libraries

LINES = 30
OWN = "|".join(SECTIONS)
ADDRESS = re.compile(
    r"https?://[^\s\"'<>]+|\b(?:\d{1,3}\.){3}\d{1,3}\b|(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])"
    rf"|(?<![\w./-])(?!(?:{OWN})\.\w+\b(?!\.))(?:[a-z0-9-]+\.)+(?!(?:py|toml|log|json|ini|db)\b)[a-z]{{2,}}\b",
    re.IGNORECASE,
)
"""Addresses and names of hosts, which say who the user is; not our own settings, modules and files."""


def diagnostics(inbox: InboxApi, settings: Settings, log_file: Path) -> str:
    """The text, in plain lines."""
    parts = [
        f"Agent Desktop {__version__}, {datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
        f"{platform.platform(terse=True)}, {platform.machine()}",
        "",
        "Status:",
        *(
            f"  {part.value}: {condition.level.value}. {_private(f'{condition.sentence} {condition.detail}').rstrip()}"
            for part, condition in inbox.health.conditions.items()
        ),
        f"  outbox: {_private(inbox.outbox_blocked) if inbox.outbox_blocked else 'running'}",
        f"  clock: {inbox.clock_error.total_seconds():.0f} s ahead of Chatlayer's",
        f"  availability: {inbox.availability.value}",
        "",
        "Changed settings:",
        *(f"  {path} = {_value(settings, path)}" for path in KEYS if path in settings.origins),
        "",
        "Libraries:",
        *(f"  {library.name} {library.version}".rstrip() for library in libraries()),
        "",
        "Last warnings and errors in the log:",
    ]
    try:
        entries = at_least(read_entries(log_file), "WARNING")[-LINES:]
    except OSError as error:
        parts.append(f"  the log cannot be read: {error.strerror}")
    else:
        parts += [f"  {_private(line)}" for entry in entries for line in entry.text.splitlines()]
    return "\n".join(parts) + "\n"


def _private(text: str) -> str:
    home = str(Path.home())
    return on_one_line(logs.redactor.clean(ADDRESS.sub("…", text.replace(home, "~") if len(home) > 1 else text)))


def _value(settings: Settings, path: str) -> str:
    """The value, where it is one of a few; of names, addresses and files only that there is one."""
    key = KEYS[path]
    if isinstance(key.check, (Choice, Flag, Number)):
        return str(key.of(settings))
    return "(set)"
