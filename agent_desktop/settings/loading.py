"""Reading settings: the machine's file, the profile's file, the environment; the later ones win."""

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import platformdirs

from agent_desktop.base.i18n import fill, translate
from agent_desktop.settings.model import KEYS, OWN_KEYS, SECTIONS, Key, Settings, find_key, make_section
from agent_desktop.tunnel_declarations import DECLARATIONS, find

PREFIX = "AGENT_DESKTOP_"
SECRET = re.compile(r"token|secret|password|passphrase|credential|api_?key|database_?key|private", re.IGNORECASE)


class SettingsError(ValueError):
    """A setting that cannot be used. ``str()`` is a sentence that names the place, the value and what is allowed."""


def site_file() -> Path:
    """The machine-wide file with defaults for all users, such as ``/etc/xdg/agent-desktop/config.toml``."""
    return platformdirs.site_config_path("agent-desktop", appauthor=False) / "config.toml"


def load(path: Path, *, site: Path | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """Read the settings of a profile. Files that do not exist are fine.

    ``site`` is the machine-wide file, by default :func:`site_file`; ``environ`` is by default the process's own.
    Raises :class:`SettingsError`.
    """
    values: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for file in (site_file() if site is None else site, path):
        for key, value in _from_file(file):
            values[key.path], origins[key.path] = value, str(file)
    for key, value in _from_environment(os.environ if environ is None else environ):
        values[key.path], origins[key.path] = (
            value,
            fill(translate("settings", "the environment variable %1"), key.variable),
        )
    return build(values, origins)


def build(values: Mapping[str, Any], origins: Mapping[str, str]) -> Settings:
    """Settings of checked values by their ``section.key``; checks what concerns two of them together."""
    sections: dict[str, Any] = {}
    for name in SECTIONS:
        own = {path.partition(".")[2]: value for path, value in values.items() if path.startswith(f"{name}.")}
        sections[name] = make_section(name, own)
    if sections["chatlayer"].base_url:
        sections["chatlayer"] = msgspec.structs.replace(sections["chatlayer"], region="custom")
    own = {path.partition(".")[2]: value for path, value in values.items() if path.startswith(f"{OWN_KEYS}.")}
    settings = Settings(**sections, keys=own, origins=dict(origins))
    if settings.chatlayer.region == "custom" and not settings.chatlayer.base_url:
        place = origins["chatlayer.region"]
        raise SettingsError(
            fill(translate("settings", '%1: chatlayer.region is "custom". This requires chatlayer.base_url.'), place)
        )
    declaration = find(settings.tunnel.provider)
    for field in declaration.page if declaration is not None else ():
        key = KEYS.get(f"tunnel.{field.name}")  # None for a secret
        if field.needed and key is not None and not key.of(settings):
            sentence = translate("settings", '%1: tunnel.provider is "%2". This requires %3.')
            place = origins["tunnel.provider"]
            raise SettingsError(fill(sentence, place, settings.tunnel.provider, key.path))
    return settings


def parse(text: str, file: Path) -> Iterator[tuple[Key, Any]]:
    """The checked settings in a file's text. Raises :class:`SettingsError`."""
    try:
        document = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        found = re.fullmatch(r"(.*?) \(at (?:line (\d+), column (\d+)|end of document)\)", str(error), re.DOTALL)
        what = found[1] if found else str(error)
        where = (
            fill(translate("settings", "line %1, column %2"), found[2], found[3])
            if found and found[2]
            else translate("settings", "at the end of the file")
        )
        raise SettingsError(fill(translate("settings", "%1: %2: invalid TOML (%3)."), file, where, what)) from None
    for section, table in document.items():
        if section not in (*SECTIONS, OWN_KEYS):
            sentence = translate("settings", "%1: there is no section %2.")
            raise _unknown(sentence, file, section, f"[{section}]", [*SECTIONS, OWN_KEYS])
        if not isinstance(table, dict):
            raise SettingsError(
                fill(translate("settings", "%1: %2 must be a section, written as [%3]."), file, section, section)
            )
        for name, raw in table.items():
            key = find_key(f"{section}.{name}")
            if key is None:
                known = [key.name for key in KEYS.values() if key.section == section]
                sentence = translate("settings", "%1: there is no setting %2.")
                raise _unknown(sentence, file, name, f"{section}.{name}", known)
            yield key, check(key, raw, str(file))


def check(key: Key, raw: Any, place: str) -> Any:
    """The checked value of a setting from a file or the program. Raises :class:`SettingsError` naming ``place``."""
    try:
        return key.check.value(raw)
    except (ValueError, TypeError, RecursionError):
        raise SettingsError(
            fill(translate("settings", "%1: %2 is %3. It must be %4."), place, key.path, _shown(raw), key.check.allowed)
        ) from None


def read(file: Path) -> str:
    """The text of a settings file; empty when there is none. Raises :class:`SettingsError`."""
    try:
        return file.read_bytes().decode("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise SettingsError(
            fill(translate("settings", "%1: line %2: the file is not UTF-8 text. Save it as UTF-8."), file, line)
        ) from None
    except OSError as error:
        raise SettingsError(
            fill(translate("settings", "%1: the settings cannot be read: %2."), file, error.strerror or error)
        ) from None


def _from_file(file: Path) -> Iterator[tuple[Key, Any]]:
    return parse(read(file), file)


def _from_environment(environ: Mapping[str, str]) -> Iterator[tuple[Key, Any]]:
    known = {key.variable: key for key in KEYS.values()}
    sections = tuple(f"{PREFIX}{section}_".upper() for section in (*SECTIONS, OWN_KEYS))
    of_keys = f"{PREFIX}{OWN_KEYS}_".upper()
    for name, text in environ.items():
        if not name.startswith(sections) or not text:
            continue
        key = (
            find_key(f"{OWN_KEYS}.{name.removeprefix(of_keys).lower()}")
            if name.startswith(of_keys)
            else known.get(name)
        )
        if key is None:
            sentence = translate("settings", "%1: there is no setting for the variable %2.")
            raise _unknown(sentence, translate("settings", "The environment"), name, name, list(known))
        try:
            value = key.check.text(text)
        except (ValueError, TypeError, RecursionError):
            raise SettingsError(
                fill(
                    translate("settings", "The environment variable %1 is %2. It must be %3."),
                    name,
                    _shown(text),
                    key.check.allowed,
                )
            ) from None
        yield key, value


def _unknown(sentence: str, place: object, name: str, shown: str, known: list[str]) -> SettingsError:
    """Return the error for a name that does not exist, with the name that was probably meant.

    Args:
        sentence: what is wrong, translated; ``%1`` is ``place``, ``%2`` is ``shown``.
        place: where the name stands: a file, or the environment.
        name: the name as it is compared with the known ones.
        shown: the name as the person wrote it.
        known: all names that exist there. It is empty for ``[keys]``, whose names the window knows.
    """
    if SECRET.search(name):
        return SettingsError(
            fill(
                translate(
                    "settings",
                    "%1: %2 looks like a secret. Secrets belong in the keyring. Remove it here and store it with:"
                    " agent-desktop credentials set %3",
                ),
                place,
                shown,
                _credential(name),
            )
        )
    import difflib

    if close := difflib.get_close_matches(name, known, 1, 0.5):
        hint = fill(translate("settings", "Did you mean %1?"), close[0])
    elif known:
        hint = fill(translate("settings", "Available: %1."), ", ".join(known))
    else:
        hint = translate("settings", "The name of an action has only the letters a to z, digits and _.")
    return SettingsError(f"{fill(sentence, place, shown)} {hint}")


def _credential(name: str) -> str:
    """The keyring's entry that a secret in a file is probably meant for: the one with most of its words."""
    entries = ("api-token", "verify-token", *(secret.id for one in DECLARATIONS for secret in one.secrets))

    def fits(entry: str) -> int:
        return sum(word in name.lower() for word in entry.split("-") if word not in ("api", "token", "password"))

    return max(entries, key=fits)  # of equals the first one


def _shown(raw: Any) -> str:
    """A value as an error message shows it: short, and without the query of an address, where secrets travel."""
    text = f'"{raw}"' if isinstance(raw, str) else str(raw).lower() if isinstance(raw, bool) else str(raw)
    text = re.sub(r"\?[^\"]*", "?…", re.sub(r"//[^/@\"]*@", "//…@", text))
    return text if len(text) <= 120 else f"{text[:117]}…"
