"""The process that checks: one dictionary, requests and answers as lines of JSON on standard input and output.

``{"id": 1, "check": ["word", …]}`` is answered by ``{"id": 1, "wrong": ["word", …]}``, and
``{"id": 2, "suggest": "word"}`` by ``{"id": 2, "words": […]}``. The first line it writes is ``{"ready": true}`` or
``{"error": "…"}``. It ends with its input.
"""

import gzip
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import IO, Any

MOST_SUGGESTIONS = 6


def run(stem: Path, requests: IO[str], answers: IO[str]) -> int:
    """Serve until the requests end, and return the exit code."""

    def answer(body: dict[str, Any]) -> None:
        answers.write(json.dumps(body) + "\n")
        answers.flush()

    try:
        speller = _load(stem)
    except (ImportError, OSError, RuntimeError, UnicodeError, ValueError) as error:
        answer({"error": f"{type(error).__name__}: {error}"})
        return 1
    answer({"ready": True})
    for line in requests:
        request = json.loads(line)
        if "check" in request:
            answer({"id": request["id"], "wrong": [word for word in request["check"] if not _right(speller, word)]})
        else:
            answer({"id": request["id"], "words": list(_suggest(speller, request["suggest"]))[:MOST_SUGGESTIONS]})
    return 0


def _load(stem: Path) -> Any:
    from hunspell import Hunspell

    if Path(f"{stem}.dic").exists():
        return Hunspell(stem.name, hunspell_data_dir=str(stem.parent))
    # The library wants plain files; they are needed only while it loads.
    with tempfile.TemporaryDirectory(prefix="agent-desktop-words-") as folder:
        for ending in ("aff", "dic"):
            with gzip.open(f"{stem}.{ending}.gz") as source, (Path(folder) / f"{stem.name}.{ending}").open("wb") as out:
                shutil.copyfileobj(source, out)
        return Hunspell(stem.name, hunspell_data_dir=folder)


def _right(speller: Any, word: str) -> bool:
    try:
        return bool(speller.spell(word))
    except UnicodeError:
        return True  # letters that the dictionary's encoding does not have: of another language


def _suggest(speller: Any, word: str) -> tuple[str, ...]:
    try:
        return tuple(speller.suggest(word))
    except UnicodeError:
        return ()


def main(stem: str) -> int:
    """Serve on standard input and output, in UTF-8 whatever the system's habit."""
    requests = open(sys.stdin.fileno(), encoding="utf-8", closefd=False)  # noqa: SIM115 - lives as long as the process
    answers = open(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    return run(Path(stem), requests, answers)
