"""The licences of everything that is bundled: found from the very files that PyInstaller collected."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

from installers import about, trim

FILE = "THIRD-PARTY-LICENSES.txt"
LINE = "=" * 100

OWN = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|COPYRIGHT)[^/]*$", re.IGNORECASE)

REMARKS = {
    "pyside6-essentials": (
        "Qt for Python with Qt 6, used under the LGPL version 3 (its text is below, with that of the GPL to which it\n"
        "refers). The libraries are files of their own in the program's folder and can be replaced by own builds;\n"
        "their source is at https://download.qt.io/official_releases/. Qt contains work of others, among it ICU under\n"
        "the Unicode licence, whose data is reduced here to what Qt uses: https://doc.qt.io/qt-6/licenses-used-in-qt.html"
    ),
    "shiboken6": "Part of Qt for Python; see there.",
    "sqlcipher3": "Contains SQLCipher (Copyright Zetetic LLC, BSD-3-Clause) and OpenSSL (Apache-2.0).",
    "cryptography": "Contains OpenSSL (Apache-2.0).",
}


def text(collected: Path) -> str:
    """The licence list for what PyInstaller collected (``collected.json`` of the build)."""
    sources = {os.path.realpath(source) for _, source in json.loads(collected.read_text(encoding="utf-8")) if source}
    owners, strays = owned(sources)
    parts = [
        f"{about.TITLE} {about.version()} contains the work of others. Here is what, and under which licences.\n",
        entry(f"Python {sys.version.split()[0]}", "PSF-2.0", "", _python_licence()),
        entry("PyInstaller's loader", "GPL-2.0-or-later with an exception for the programs it loads", "", []),
        entry("Lucide (the icons)", "ISC", "", [about.ROOT / "resources" / "icons" / "LICENSE"]),
    ]
    parts += [described(one) for one in sorted(owners, key=lambda one: one.name.lower())]
    parts += [entry(f"{name} (system library)", "see below", "", [file]) for name, file in system(strays)]
    for name in ("LGPL-3.0", "GPL-3.0"):
        parts.append(entry(f"The text of the licence {name}", name, "", [about.DATA / "licences" / f"{name}.txt"]))
    return "\n".join(parts)


def owned(sources: set[str]) -> tuple[list[Distribution], set[str]]:
    """The installed packages that files belong to, and the files that belong to none."""
    found, left = [], set(sources)
    for one in distributions():
        base = Path(str(one.locate_file(""))).resolve()
        files = {os.path.normpath(f"{base}/{file}") for file in one.files or ()}
        if files & sources and one.name != about.NAME:
            found.append(one)
        left -= files
    return found, left


def described(one: Distribution) -> str:
    """The entry of an installed package."""
    files = [Path(str(one.locate_file(file))) for file in one.files or () if OWN.search(str(file))]
    name = re.sub(r"[-_.]+", "-", one.name).lower()
    return entry(f"{one.name} {one.version}", licence(one), REMARKS.get(name, ""), sorted(files))


def licence(one: Distribution) -> str:
    """What a package says that its licence is, in its newer or older ways."""
    metadata = one.metadata
    for key in ("License-Expression", "License"):
        said = "".join(metadata.get_all(key) or ()).strip()
        if said and "\n" not in said and len(said) < 120:
            return said
    classifiers = [line for line in metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return ", ".join(line.rpartition(" :: ")[2] for line in classifiers) or "see its text"


def entry(title: str, name: str, remark: str, files: Iterable[Path]) -> str:
    """One part of the list: who, under which licence, and its text."""
    texts = dict.fromkeys(
        file.read_text(encoding="utf-8", errors="replace").strip() for file in files if file.is_file()
    )
    body = "\n\n".join(part for part in (remark, *texts) if part)
    return f"{LINE}\n{title}\nLicence: {name}\n{LINE}\n\n{body}\n" if body else f"{LINE}\n{title}\nLicence: {name}\n"


def system(strays: set[str]) -> list[tuple[str, Path]]:
    """The Debian packages that bundled libraries come from, with their copyright files."""
    if shutil.which("dpkg-query") is None:
        return []
    found: dict[str, Path] = {}
    for path in sorted(path for path in strays if ".so" in Path(path).name and trim.is_systems(path)):
        for place in (path, path.removeprefix("/usr")):  # dpkg knows some by where they were before /usr took them in
            ask = ["dpkg-query", "-S", place]
            answer = subprocess.run(ask, capture_output=True, text=True, check=False)
            if answer.returncode == 0:
                name = answer.stdout.partition(":")[0]
                found[name] = Path("/usr/share/doc") / name / "copyright"
                break
    return sorted(found.items())


def _python_licence() -> list[Path]:
    return [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
