"""Writing changed settings back, with the file's comments and order kept."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from agent_desktop.base.i18n import fill, translate
from agent_desktop.settings.loading import SettingsError, build, check, parse, read
from agent_desktop.settings.model import find_key


def save(path: Path, changes: Mapping[str, Any]) -> None:
    """Set (or with ``None`` remove) settings by their ``section.key`` in a profile's file, which is made if missing.

    The file is replaced in one step and readable by its owner only. Raises :class:`SettingsError` when a value is not
    allowed, the file's present content is broken, or it cannot be written; then nothing has changed.
    """
    import tomlkit  # only needed here, and slow to import
    from tomlkit.items import Table

    text = read(path)
    list(parse(text, path))  # a broken file is for its owner to mend, not to be written over
    document = tomlkit.parse(text.removeprefix("\ufeff"))
    for name, value in changes.items():
        key = find_key(name)
        if key is None:
            raise SettingsError(fill(translate("settings", "Unknown setting %1."), name))
        if value is None:
            table = document.get(key.section)
            if isinstance(table, Table):
                table.pop(key.name, None)
            continue
        value = list(value) if isinstance(value, tuple) else value
        check(key, value, str(path))
        table = document.setdefault(key.section, tomlkit.table())
        if isinstance(value, dict):
            inline = tomlkit.inline_table()
            inline.update({name: list(one) if isinstance(one, tuple) else one for name, one in value.items()})
            table[key.name] = inline
        else:
            table[key.name] = value
    written = tomlkit.dumps(document)
    checked = {key.path: value for key, value in parse(written, path)}
    build(checked, dict.fromkeys(checked, str(path)))
    write(path, written)


def write(path: Path, text: str) -> None:
    """Replace a file in one step; its owner alone can read it. Raises :class:`SettingsError`."""
    target = path.resolve()  # a link to the real file stays a link
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".config-", suffix=".toml", dir=target.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SettingsError(
            fill(translate("settings", "%1: the settings cannot be saved: %2."), path, error.strerror or error)
        ) from None
