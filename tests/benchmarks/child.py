"""One measurement in a process of its own: ``python -m tests.benchmarks.child NAME FILE`` writes its figures there."""

import importlib
import sys
from pathlib import Path

import msgspec


def main() -> None:
    """Measure."""
    name, answer = sys.argv[1:]
    figures = importlib.import_module(f"tests.benchmarks.bench_{name}").measure()
    Path(answer).write_bytes(msgspec.json.encode(figures))


if __name__ == "__main__":
    main()
