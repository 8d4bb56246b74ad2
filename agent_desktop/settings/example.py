"""A settings file that explains itself: every key, commented out, with its default and what it may hold."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from agent_desktop.settings.model import KEYS, SECTIONS
from agent_desktop.settings.saving import write

HEAD = """\
# Settings of Agent Desktop. All lines are optional. Lines that are commented out show the defaults.
# Every key can be overridden by an environment variable, for example AGENT_DESKTOP_WEBHOOK_PORT.
# Do not store secrets here. Use: agent-desktop credentials set api-token
"""


KEYS_HEAD = """
[keys]
# Keyboard shortcuts of the window's actions. Use a list for several shortcuts, and "" for none. To change shortcuts by
# pressing them, choose “Customise shortcuts” in the settings or on the F1 sheet.
"""


def example(actions: Mapping[str, tuple[str, Sequence[str]]] | None = None) -> str:
    """The text of the example file. It is valid as it is, and sets nothing.

    ``actions`` are those of the window by name, each with what it does and its keys; only the window knows them.
    """
    parts = [HEAD]
    for section in SECTIONS:
        parts.append(f"\n[{section}]\n")
        parts += [
            f"# {key.about}\n#   {key.check.allowed}\n# {key.name} = {_toml(key.default)}\n"
            for key in KEYS.values()
            if key.section == section
        ]
    parts.append(KEYS_HEAD)
    for name, (about, keys) in (actions or {}).items():
        parts.append(f"# {about}\n# {name} = {_toml(keys[0] if len(keys) == 1 else tuple(keys))}\n")
    return "".join(parts)


def write_example(path: Path, actions: Mapping[str, tuple[str, Sequence[str]]] | None = None) -> bool:
    """Write the example where there is no file yet, and say whether it was written. Raises ``SettingsError``."""
    if path.exists():
        return False
    write(path, example(actions))
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
