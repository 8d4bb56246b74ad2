#!/usr/bin/env python3
"""Brings the translations up to date: finds all texts in the source, and compiles what is translated.

    python3 packaging/dev.py translations            find texts, compile
    python3 packaging/dev.py translations --check    say what is missing, change nothing

The texts stand in resources/translations/agent_desktop_LANGUAGE.ts, which Qt Linguist or any editor opens; the
program loads the compiled .qm files beside them. Runs with the environment's Python, for Qt's tools are in it.
"""

from __future__ import annotations

import argparse
import ast
import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from agent_desktop.base.languages import CODES as LANGUAGES
from agent_desktop.base.languages import SOURCE
from agent_desktop.settings.model import KEYS

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
KEY_NAMES = (
    *("Ctrl", "Shift", "Alt", "Meta", "Return", "Enter", "Esc", "Tab", "Backtab", "Backspace", "Space"),
    *("Ins", "Del", "Home", "End", "PgUp", "PgDown", "Left", "Right", "Up", "Down", "Menu", "Print"),
)
"""Names of keys. Qt asks for them itself; its own words are not those on a keyboard in every language, such as Spanish
"Control+Mayúsculas", and it has none of Portugal. Texts and key caps name keys alike with these."""


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Where the texts of a language stand."""
    return folder / f"agent_desktop_{language}.ts"


def qm_file(language: str, folder: Path = FOLDER) -> Path:
    """What the program loads."""
    return folder / f"agent_desktop_{language}.qm"


def update(folder: Path = FOLDER) -> None:
    """Find all texts of the program and put new ones into the files; those that are gone are taken out."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "agent_desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as work:
        extra = Path(work) / "settings.py"
        extra.write_text(_more_texts(), encoding="utf-8")
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == SOURCE else []
            command = [_tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", *plural]
            command += ["-source-language", SOURCE, "-target-language", language]
            command += [str(extra), *sources, "-ts", str(ts_file(language, folder))]
            subprocess.run(command, cwd=ROOT, check=True)


def release(folder: Path = FOLDER) -> None:
    """Compile what is translated."""
    for language in LANGUAGES:
        command = [_tool("lrelease"), "-silent", str(ts_file(language, folder)), "-qm", str(qm_file(language, folder))]
        subprocess.run(command, cwd=ROOT, check=True)


def unfinished(language: str, folder: Path = FOLDER) -> Iterator[tuple[str, str]]:
    """Context and text of whatever has no translation, or not in all of its plural forms."""
    for context in ET.parse(ts_file(language, folder)).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found = message.find("translation")
            forms = [found, *found.iter("numerusform")] if found is not None else []
            plural = message.get("numerus") == "yes"
            said = [form.text or "" for form in (forms[1:] if plural else forms)]
            if found is None or found.get("type") is not None or not said or not all(said):
                yield name, message.findtext("source") or ""


def _more_texts() -> str:
    """What Qt's tools do not find by themselves: the settings' descriptions, keys, and plurals outside of a class.

    The descriptions are written once, in the settings' own table; ``translate()`` with a number is taken for a text
    without plural forms, but for a class with the context's name it is not.
    """
    lines = [f'QT_TRANSLATE_NOOP("settings", {_literal(key.about)})' for key in KEYS.values()]
    lines += [f'QT_TRANSLATE_NOOP("QShortcut", {_literal(name)})' for name in KEY_NAMES]
    for place, (context, text) in enumerate(sorted(set(_plurals()))):
        lines += [
            f"class {context}(QObject):",
            f"    def f{place}(self, n):",
            f'        self.tr({_literal(text)}, "", n)',
        ]
    return "\n".join(lines) + "\n"


def _plurals() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "agent_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) == "translate":
                words = [part.value for part in node.args[:2] if isinstance(part, ast.Constant)]
                if len(words) == 2 and isinstance(words[1], str) and "%n" in words[1]:
                    yield str(words[0]), words[1]


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _tool(name: str) -> str:
    """Qt's tool, which PySide brings along."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for place in (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name):
        if place.exists():
            return str(place)
    found = shutil.which(f"pyside6-{name}") or shutil.which(name)
    if found is None:
        sys.exit(f"Qt's tool {name} is missing; it comes with PySide6-Essentials.")
    return found


def main() -> int:
    """Update and compile, or only look."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; 1 when a text is not translated")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        folder = FOLDER
        if options.check:
            folder = Path(work)
            for language in LANGUAGES:
                if ts_file(language).exists():
                    shutil.copy(ts_file(language), folder)
        update(folder)
        missing = {language: list(unfinished(language, folder)) for language in LANGUAGES}
        if not options.check:
            release(folder)
    for language, texts in missing.items():
        print(f"{language}: {len(texts)} texts are not translated" if texts else f"{language}: complete")
        for context, text in texts[:20]:
            print(f"    {context}: {text[:100]!r}")
    return 1 if any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
