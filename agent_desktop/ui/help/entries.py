"""The log file's newest entries, each with its level."""

import re
from dataclasses import dataclass
from pathlib import Path

MOST = 400_000
"""Bytes of the file's end that are read."""
BEGIN = re.compile(r"^\d{4}-\d\d-\d\dT[\d:.]+Z (DEBUG|INFO|WARNING|ERROR|CRITICAL) *")
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


@dataclass(frozen=True)
class LogEntry:
    """One entry, with the lines of code that belong to it."""

    level: str
    text: str


def read_entries(file: Path) -> list[LogEntry]:
    """What the end of the file holds, oldest first; nothing when there is no file. Raises ``OSError``."""
    try:
        with file.open("rb") as source:
            size = source.seek(0, 2)
            source.seek(max(0, size - MOST))
            lines = source.read(MOST).decode("utf-8", "replace").splitlines()
    except FileNotFoundError:
        return []
    entries: list[LogEntry] = []
    for line in lines:
        begin = BEGIN.match(line)
        if begin:
            entries.append(LogEntry(begin[1], line))
        elif entries:
            entries[-1] = LogEntry(entries[-1].level, f"{entries[-1].text}\n{line}")
    return entries


def at_least(entries: list[LogEntry], level: str, text: str = "") -> list[LogEntry]:
    """Those of a level or a graver one that hold a text."""
    lowest, wanted = LEVELS.index(level), text.casefold()
    return [entry for entry in entries if LEVELS.index(entry.level) >= lowest and wanted in entry.text.casefold()]
