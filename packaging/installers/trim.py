"""What of PyInstaller's collection stays out: what a window of this program never loads, and what the system has.

An entry is PyInstaller's own: its place in the program's folder, the file it comes from, its type.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from agent_desktop.base.languages import LANGUAGES
from installers import about

Entry = tuple[str, str, str]
Linked = Callable[[Iterable[str]], dict[str, set[str]]]

UNUSED_MODULES = (
    *("curses", "distutils", "lib2to3", "pdb", "pydoc", "pydoc_data", "readline", "test", "tkinter"),
    *("numpy", "uvloop"),  # found outside of the environment when it sees the system's packages
)
"""What the standard library and others would bring along for occasions that do not come."""

PLUGINS = {
    "platforms": r"q?(xcb|wayland|offscreen|windows|cocoa)",
    "imageformats": r"q?(gif|ico|jpeg|svg|webp)",
    "iconengines": r".*",
    "platforminputcontexts": r".*",
    "platformthemes": r"qxdgdesktopportal",
    "styles": r".*",
    "wayland-decoration-client": r".*",
    "wayland-shell-integration": r"(xdg|qt)-shell",
    "xcbglintegrations": r".*",
}
"""Qt's plugins that stay, by folder: the systems' windows, the pictures that people send, typing in all scripts.
TLS and what watches the network stay out, since all of the program's connections are aiohttp's; GTK's theme would
bring GTK along."""

BUNDLED = ("libbz2.", "libpython")
"""Libraries of the build machine that go into the package: their names differ between distributions. All others are
the system's own, with its security updates, and the package depends on them."""

UNUSED = re.compile(r"(opengl32sw|d3dcompiler_\d+|Qt6?(Quick|Qml|Pdf|VirtualKeyboard)\w*)\.(dll|dylib)$", re.IGNORECASE)


def trimmed(entries: Iterable[Entry]) -> list[Entry]:
    """The entries of libraries that stay."""
    kept = [entry for entry in entries if is_wanted(entry)]
    return reachable(kept, needed) if sys.platform == "linux" else kept


def needed(files: Iterable[str]) -> dict[str, set[str]]:
    """The base names of the libraries that each of some Linux programs and libraries is linked with."""
    wanted = list(files)
    found: dict[str, set[str]] = {}
    file = ""
    # it names the files only when there are several
    said = about.run(["readelf", "--dynamic", "--wide", *wanted, *wanted[:1]])
    for line in said.splitlines():
        if line.startswith("File: "):
            file = line.removeprefix("File: ")
        elif "(NEEDED)" in line:
            found.setdefault(file, set()).add(line.partition("[")[2].rstrip("]"))
    return {name: found.get(name, set()) for name in wanted}


def is_wanted(entry: Entry) -> bool:
    """Whether an entry may be needed, seen by its name alone."""
    place, source, kind = entry
    path = PurePosixPath(place.replace("\\", "/"))
    parts = path.parts
    if "plugins" in parts and "PySide6" in parts:
        folder = parts[parts.index("plugins") + 1]
        name = re.sub(r"^lib|\.(so|dll|dylib)$", "", path.name)
        return re.fullmatch(PLUGINS.get(folder, "(?!)"), name) is not None
    if "translations" in parts and "PySide6" in parts:
        return path.stem in [f"qtbase_{language.qt}" for language in LANGUAGES]
    if UNUSED.search(path.name):
        return False
    return not (kind == "BINARY" and is_systems(source) and not path.name.startswith(BUNDLED))


def is_systems(source: str) -> bool:
    """Whether a library belongs to the Linux distribution that this runs on."""
    return sys.platform == "linux" and source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/"))


def reachable(entries: list[Entry], linked: Linked) -> list[Entry]:
    """Without the libraries that nothing among the entries is linked with, directly or through others.

    ``linked`` gives, for files, the base names of the libraries that each is linked with.
    """
    libraries = {PurePosixPath(place).name: source for place, source, kind in entries if is_library(place, kind)}
    code = [(place, source, kind) for place, source, kind in entries if kind in ("BINARY", "EXTENSION")]
    names = linked(dict.fromkeys(source for _, source, _ in code))
    reached: set[str] = set()
    waiting = [source for place, source, kind in code if not is_library(place, kind)]
    while waiting:
        for name in names[waiting.pop()]:
            if name in libraries and name not in reached:
                reached.add(name)
                waiting.append(libraries[name])
    dropped = set(libraries) - reached
    return [
        entry for entry in entries if not (is_library(entry[0], entry[2]) and PurePosixPath(entry[0]).name in dropped)
    ]


def is_library(place: str, kind: str) -> bool:
    """Whether others are linked with it, so that it is of no use by itself; plugins and Python's modules are."""
    name = PurePosixPath(place).name
    return (
        kind == "BINARY"
        and "/plugins/" not in place
        and not name.startswith("libpython")
        and re.match(r"lib.*\.so(\.|$)", name) is not None
    )
