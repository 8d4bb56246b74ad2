"""The dictionaries on this computer: those that come with the program, the profile's own, and the system's."""

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from agent_desktop.base import resources

NAME = re.compile(r"([a-z]{2,3})(?:[-_]([A-Z]{2}))?(?:[-_]\w+)?")
PREFERRED = {"en": "US", "pt": "PT", "de": "DE", "fr": "", "nl": "", "es": ""}
"""The country that is meant where a customer's language names none."""


class Dictionary(NamedTuple):
    """``code`` is ``nl`` or ``pt-BR``; ``stem`` is the path of its files without ``.dic`` or ``.dic.gz``."""

    code: str
    stem: Path

    @property
    def language(self) -> str:
        """``pt`` of ``pt-BR``."""
        return self.code.split("-")[0]


class Dictionaries:
    """Looks once, at the first question. ``own`` is the profile's folder; what is in it counts more than all others."""

    def __init__(self, own: Path | None = None, folders: Iterable[Path] | None = None) -> None:
        shipped = resources.path("dictionaries")
        self._folders = [*([own] if own else []), *(folders if folders is not None else [shipped, *system_folders()])]
        self._found: dict[str, Dictionary] | None = None

    def all(self) -> list[Dictionary]:
        """One for each code, by their codes."""
        if self._found is None:
            self._found = {}
            for folder in self._folders:
                for one in _in_folder(folder):
                    self._found.setdefault(one.code, one)
        return sorted(self._found.values())

    def best(self, language: str) -> Dictionary | None:
        """The one for a customer's language, such as ``nl-BE``: the same country first, then the usual one."""
        parts = language.replace("_", "-").split("-")
        base, country = parts[0].lower(), parts[1].upper() if len(parts) > 1 else ""
        found = {one.code: one for one in self.all() if one.language == base}
        for wanted in (country, PREFERRED.get(base, base.upper()), ""):
            one = found.get(f"{base}-{wanted}" if wanted else base)
            if one is not None:
                return one
        return next(iter(found.values()), None)


def system_folders() -> list[Path]:
    """Where systems and office programs keep dictionaries for hunspell."""
    home = Path.home()
    if sys.platform == "darwin":
        return [home / "Library/Spelling", Path("/Library/Spelling")]
    if sys.platform == "win32":
        return [*Path("C:/Program Files/LibreOffice/share/extensions").glob("dict-*")]
    return [
        home / ".local/share/hunspell",
        Path("/usr/share/hunspell"),
        Path("/usr/share/myspell/dicts"),
        Path("/usr/share/myspell"),
    ]


def _in_folder(folder: Path) -> list[Dictionary]:
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []
    found = []
    for name in names:
        stem = name.removesuffix(".gz").removesuffix(".dic")
        if stem == name or not (match := NAME.fullmatch(stem)):
            continue
        ending = ".gz" if name.endswith(".gz") else ""
        if f"{stem}.aff{ending}" in names:
            found.append(Dictionary("-".join(part for part in match.groups() if part), folder / stem))
    return found
