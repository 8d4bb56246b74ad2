"""Run the measurements: ``python -m tests.benchmarks [--json] [NAME …]``. The exit code is 1 when a goal is missed.

Each one runs in a process of its own, so that none inherits the memory, the caches or the loop of another.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec

from tests.benchmarks.figure import Figure, table

LONGEST = 1800
"""Seconds after which a measurement has failed."""


def main() -> int:
    """Measure and print a table, or JSON."""
    known = sorted(path.stem.removeprefix("bench_") for path in Path(__file__).parent.glob("bench_*.py"))
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"only these of: {', '.join(known)}")
    parser.add_argument("--json", action="store_true", help="print JSON in place of a table")
    options = parser.parse_args()
    if unknown := sorted(set(options.names) - set(known)):
        parser.error(f"there is no {', '.join(unknown)}; there are: {', '.join(known)}")
    figures: list[Figure] = []
    failed: list[str] = []
    for name in options.names or known:
        print(f"measuring {name} …", file=sys.stderr, flush=True)
        measured = run(name)
        figures += measured
        if not measured:
            failed.append(name)
    if options.json:
        rows = [{**msgspec.to_builtins(one), "ratio": one.ratio, "good": one.good} for one in figures]
        print(json.dumps({"figures": rows, "failed": failed}, indent=2))
    else:
        print(table(figures))
        for name in failed:
            print(f"{name} could not be measured; its own words are above.")
    return 0 if not failed and all(one.good for one in figures) else 1


def run(name: str) -> list[Figure]:
    """One measurement's figures, from its own process; empty when it failed."""
    with tempfile.TemporaryDirectory(prefix="agent-desktop-bench-") as folder:
        answer = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "tests.benchmarks.child", name, str(answer)]
        try:
            subprocess.run(command, check=True, timeout=LONGEST, stdin=subprocess.DEVNULL, stdout=sys.stderr)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            print(f"{name}: {error}", file=sys.stderr)
            return []
        return msgspec.json.decode(answer.read_bytes(), type=list[Figure])


if __name__ == "__main__":
    sys.exit(main())
