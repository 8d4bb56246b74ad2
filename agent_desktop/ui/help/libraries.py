"""The libraries that the program stands on, as the installation itself names them."""

import re
from dataclasses import dataclass
from importlib import metadata

from agent_desktop.base import resources
from agent_desktop.base.i18n import translate

PROGRAM = "agent-desktop"
TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
"""Files of an installed library that hold its licence's text."""
BUNDLED = (
    ("Hunspell dictionaries", "", "BSD, MPL and others", "dictionaries/LICENSE.md"),
    ("Lucide icons", "", "ISC", "icons/LICENSE"),
    ("Unicode emoji names", "15.0", "Unicode-3.0", "emoji/LICENSE"),
)
"""What comes with the program and is no library: name, version, licence, and the file of its text in the resources."""
LONGEST = 60
NAME = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True)
class Library:
    """A library with its version and its licence, as far as it says one."""

    name: str
    version: str
    licence: str


def libraries() -> list[Library]:
    """All that are needed to run, and those that these need in turn; by name. Takes some tens of milliseconds."""
    found: dict[str, Library] = {}
    waiting = [PROGRAM]
    seen = set()
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # the requirement is for another system
        if key != PROGRAM:
            found[key] = _library(distribution)
        # Our own extras are listed where they are installed, but for what only developers need.
        others = "extra == 'dev'" if key == PROGRAM else "extra =="
        lines = (line.replace('"', "'") for line in distribution.requires or ())
        needed = (NAME.match(line) for line in lines if others not in line)
        waiting.extend(match[0] for match in needed if match is not None)
    if not found:  # the build lacks the program's own metadata: list every installed library
        found = {entry.name.lower(): entry for entry in map(_library, metadata.distributions())}
        found.pop(PROGRAM, None)
    for name, version, licence, _ in BUNDLED:
        found[name.lower()] = Library(name, version, licence)
    return [found[key] for key in sorted(found)]


def licence_text(name: str) -> str:
    """The text of a library's licence as it is installed; empty where it is not beside the library."""
    for bundled, _, _, file in BUNDLED:
        if bundled == name:
            return resources.path(*file.split("/")).read_text(encoding="utf-8")
    try:
        files = metadata.files(name) or []
    except metadata.PackageNotFoundError:
        return ""
    texts = []
    for entry in files:
        if TEXT.search(entry.as_posix()) and ".dist-info/" in entry.as_posix():
            try:
                texts.append(entry.read_text(encoding="utf-8").strip())
            except (OSError, UnicodeDecodeError):
                continue  # the file is listed, but not installed
    return "\n\n".join(texts)


def _library(distribution: metadata.Distribution) -> Library:
    about = distribution.metadata
    licence = _first(about, "License-Expression")
    if not licence:
        lines = [line for line in about.get_all("Classifier", []) if line.startswith("License ::")]
        kinds = [line.rpartition("::")[2].strip() for line in lines if not line.endswith("OSI Approved")]
        named = _first(about, "License").strip().splitlines()
        licence = ", ".join(kinds) or (named[0] if named and len(named[0]) <= LONGEST else "")
    return Library(_first(about, "Name"), distribution.version, licence or translate("libraries", "see its files"))


def _first(about: metadata.PackageMetadata, field: str) -> str:
    """A field, or nothing: the newer implementations raise where the older ones gave None."""
    return next(iter(about.get_all(field, [])), "") or ""
