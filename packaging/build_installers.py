"""Makes the installers of the system it runs on. ``dev.py build`` prepares .venv and runs this in it."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

import dev_session
from installers import about, deb, freeze, linux, macos, rpm, signing, windows

MEGA = 1_000_000
LARGEST_INSTALLED, LARGEST_DOWNLOAD = 150 * MEGA, 45 * MEGA
"""Bytes. What is larger fails the build, so that growth is somebody's decision."""


def main(arguments: list[str]) -> int:
    """Freeze, pack and sum up; the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py build", description=__doc__)
    parser.add_argument("--out", type=Path, default=about.ROOT / "dist", metavar="DIR", help="where to (default: dist)")
    parser.add_argument("--fast", action="store_true", help="compress little: for tests, not for users")
    parser.add_argument("--measure", action="store_true", help="say how long the frozen program takes to start (Linux)")
    parser.add_argument("--work", type=Path, default=about.ROOT / "build", metavar="DIR", help="made anew each time")
    options = parser.parse_args(arguments)
    out: Path = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    try:
        print(f"Freezing {about.TITLE} {about.version()} …", flush=True)
        work: Path = options.work.resolve()
        frozen = freeze.freeze(work)
        installed = freeze.size(frozen)
        print(f"Frozen: {installed / MEGA:.0f} MB after {time.monotonic() - begun:.0f} s. Packing …", flush=True)
        made = pack(frozen, work / "program" / "icons", out, fast=options.fast)
        signing.write_sums(made, out)
    except about.BuildError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    for file in made:
        print(f"{file.stat().st_size / MEGA:6.1f} MB  {file}")
    if installed > LARGEST_INSTALLED:
        print(
            f"Too large: {installed / MEGA:.0f} MB installed; {LARGEST_INSTALLED // MEGA} are allowed.", file=sys.stderr
        )
        return 1
    if not options.fast and (large := [file.name for file in made if file.stat().st_size > LARGEST_DOWNLOAD]):
        print(f"Too large, {LARGEST_DOWNLOAD // MEGA} MB are allowed: {', '.join(large)}", file=sys.stderr)
        return 1
    if options.measure:
        command = [sys.executable, str(Path(__file__).with_name("measure_start.py")), str(frozen / about.NAME)]
        return dev_session.run_tests(command, dict(os.environ), about.ROOT)
    return 0


def pack(frozen: Path, icons: Path, out: Path, *, fast: bool) -> list[Path]:
    """Make this system's installers of a frozen program. Raises :class:`about.BuildError`."""
    if sys.platform == "win32":
        return [windows.installer(frozen, icons / f"{about.NAME}.ico", out, fast=fast)]
    if sys.platform == "darwin":
        macos.check_tools()
        return [macos.image(frozen, out)]
    signed = signing.can_sign()
    with tempfile.TemporaryDirectory(prefix="agent-desktop-tree-") as name:
        root = Path(name) / "root"
        linux.stage(frozen, icons, root)
        linux.check(root)
        made = [deb.build(root, out, fast=fast, signed=signed), rpm.build(root, out, fast=fast, signed=signed)]
    if signed:
        signing.sign_rpm(made[1])
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
