"""Run the measurements: ``python -m tests.benchmarks [--json] [NAME …]``. The exit code is 1 when a goal is missed."""

import argparse
import importlib
import json
import sys
from pathlib import Path

from tests.benchmarks.figure import Figure


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
    for name in options.names or known:
        figures += importlib.import_module(f"tests.benchmarks.bench_{name}").measure()
    if options.json:
        rows = [
            {"name": one.name, "ratio": round(one.ratio, 3), "reach": one.reach, "good": one.good} for one in figures
        ]
        print(json.dumps({"figures": rows}, indent=2))
    else:
        print(f"{'figure':<32} {'value':>12} {'baseline':>12} {'ratio':>8} {'reach':>8}")
        for one in figures:
            value, baseline = f"{one.value:.1f} {one.unit}", f"{one.baseline:.1f} {one.unit}"
            mark = "" if one.good else "  missed"
            print(f"{one.name:<32} {value:>12} {baseline:>12} {one.ratio:>8.2f} {f'≤ {one.reach:g}':>8}{mark}")
    return 0 if all(one.good for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
