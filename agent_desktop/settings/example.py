"""A settings file that explains itself: every key, commented out, with its default and what it may hold."""

from pathlib import Path
from typing import Any

from agent_desktop.settings.model import KEYS, SECTIONS
from agent_desktop.settings.saving import write

HEAD = """\
# Settings of Agent Desktop. All lines are optional; what is commented out shows the default.
# Every key can be overridden by an environment variable, such as AGENT_DESKTOP_WEBHOOK_PORT.
# Secrets do not belong here: agent-desktop credentials set api-token
"""


def example() -> str:
    """The text of the example file. It is valid as it is, and sets nothing."""
    parts = [HEAD]
    for section in SECTIONS:
        parts.append(f"\n[{section}]\n")
        parts += [
            f"# {key.about}\n#   {key.check.allowed}\n# {key.name} = {_toml(key.default)}\n"
            for key in KEYS.values()
            if key.section == section
        ]
    return "".join(parts)


def write_example(path: Path) -> bool:
    """Write the example where there is no file yet, and say whether it was written. Raises ``SettingsError``."""
    if path.exists():
        return False
    write(path, example())
    return True


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(entry) for entry in value) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{name} = {_toml(entry)}" for name, entry in value.items()) + " }"
    return str(value)
