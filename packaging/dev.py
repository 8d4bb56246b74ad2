#!/usr/bin/env python3
"""Everything a developer or a first user runs: setup, demo, run, test, bench, build, … Standard library only.

    python3 packaging/dev.py demo      the program with a stand-in for Chatlayer; nothing to set up
    python3 packaging/dev.py test      all checks and tests; `test -k name` runs only those tests, and
                                       `test --lowest` those with the lowest versions that pyproject.toml allows

It makes .venv in the checkout with the versions of packaging/constraints.txt, and touches it again only when something
changed.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NoReturn

import dev_session
import dev_system
from dev_environment import Environment, Failed, LowestEnvironment, call, pip, python_of

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
LOCKED = Environment(ROOT, ".venv", CONSTRAINTS)
LOWEST = LowestEnvironment(ROOT, ".venv-lowest")
OLDEST = (3, 11)
PICTURE = ROOT / "build" / "demo.png"
"""Where a demo without a display leaves the picture of its window."""
NEED_NO_DISPLAY = {"backup", "credentials", "doctor", "export", "restore", "--help", "-h", "--version"}
"""What of the program's command line opens no window."""
SCRIPTS = ("--screenshot", "--walkthrough")
"""The options with which a demo needs nobody in front of it, and ends."""
Runner = Callable[[list[str], dict[str, str], Path], int]


def lock() -> None:
    """Find the newest versions that fit pyproject.toml and write them to constraints.txt."""
    dev_system.ensure_venv_module()
    with tempfile.TemporaryDirectory(prefix="agent-desktop-lock-") as folder:
        python = python_of(Path(folder))
        call([sys.executable, "-m", "venv", folder], "The virtual environment could not be made.", ROOT)
        pip(python, ["--upgrade", "--editable", f"{ROOT}[dev]"], ROOT)
        ask = [str(python), "-m", "pip", "list", "--format=json", "--exclude-editable", "--disable-pip-version-check"]
        listed = json.loads(subprocess.run(ask, capture_output=True, text=True, check=True).stdout)
    lines = [f"{entry['name']}=={entry['version']}" for entry in listed if entry["name"] not in ("pip", "setuptools")]
    head = "# The versions that are installed and tested. Written by: python3 packaging/dev.py lock\n"
    CONSTRAINTS.write_text(head + "\n".join(sorted(lines, key=str.lower)) + "\n", encoding="utf-8")
    print(f"{CONSTRAINTS.relative_to(ROOT)}: {len(lines)} versions.")


# --- the commands ----------------------------------------------------------------------------------------------------


def run_program(arguments: list[str]) -> int:
    """Start the program. Where it needs a display and there is none, only a demo runs: by itself, on a virtual one."""
    shows = not NEED_NO_DISPLAY.intersection(arguments)
    if shows and not dev_system.has_display():
        if "--demo" in arguments:
            return run_unattended(arguments)
        raise Failed(
            "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot be shown. Run"
            " this on a desktop, or over `ssh -X`; or let the demo run by itself on a virtual screen:\n\n"
            "    python3 packaging/dev.py demo\n"
        )
    dev_system.ensure(dev_system.QT, "the window")
    LOCKED.setup("program")
    if shows and "--demo" in arguments and not can_open_display():
        return run_unattended(arguments)
    return become([str(LOCKED.python), "-m", "agent_desktop", *arguments], utf8(dict(os.environ)))


def run_unattended(arguments: list[str]) -> int:
    """Run the demo on a virtual screen: it does its main job by itself, and leaves a picture of its window."""
    dev_system.ensure_programs(dev_system.SCREEN_PROGRAMS, "the virtual screen")
    dev_system.ensure(dev_system.QT + dev_system.HEADLESS, "the window on a virtual screen")
    LOCKED.setup("program")
    if not any(argument.startswith(SCRIPTS) for argument in arguments):
        print("No display can be opened here: the demo runs by itself, on a virtual screen.", flush=True)
        PICTURE.parent.mkdir(exist_ok=True)
        arguments = [*arguments, "--walkthrough", str(PICTURE)]
    with dev_session.display() as screen:
        command = [str(LOCKED.python), "-m", "agent_desktop", *arguments]
        return dev_session.run(command, {**utf8(dict(os.environ)), **screen}, Path.cwd())


def can_open_display() -> bool:
    """Return whether the display that the environment names is there; it may be one of a session that has ended."""
    ask = "import sys; from agent_desktop.base import display; sys.exit(display.problem() is not None)"
    return subprocess.run([str(LOCKED.python), "-c", ask], check=False).returncode == 0


def become(command: list[str], environment: dict[str, str]) -> NoReturn:
    """Hand the terminal, the signals and the exit code to a program."""
    if sys.platform == "win32":
        sys.exit(subprocess.run(command, env=environment, check=False).returncode)
    os.execve(command[0], command, environment)


def run_tests(arguments: list[str]) -> int:
    """All checks, then the tests; with arguments only the tests, which get them.

    ``--lowest`` first: only the tests, with the lowest versions that pyproject.toml allows.
    """
    if arguments[:1] == ["--lowest"]:
        return run_lowest(arguments[1:])
    prepare_tests("the tests")
    python = str(LOCKED.python)
    imports = "from importlinter.cli import lint_imports_command as check; check()"
    checks = {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        "mypy --strict": [python, "-m", "mypy", "--strict"],
        "lint-imports": [python, "-c", imports, "--no-logo"],
    }
    steps: list[tuple[str, float, int]] = []
    environment = utf8({**os.environ, "PYTHONUNBUFFERED": "1"})
    if not arguments:
        steps += [timed(name, dev_session.run, command, environment) for name, command in checks.items()]
    runner = dev_session.run_tests if arguments else run_halves
    steps.append(timed("pytest", runner, [python, "-m", "pytest", *arguments], environment))
    # Texts that are not translated yet are shown in English: that fails a release, not a change.
    untranslated = None
    if not arguments:
        check = [python, str(ROOT / "packaging" / "translations.py"), "--check"]
        untranslated = timed("translations", dev_session.run, check, environment)
    print()
    for name, seconds, code in steps:
        print(f"{'ok    ' if code == 0 else 'FAILED'} {name:<14} {seconds:6.1f} s")
    if untranslated is not None:
        name, seconds, code = untranslated
        note = "" if code == 0 else "  some texts are not translated; they are shown in English"
        print(f"{'ok    ' if code == 0 else 'note  '} {name:<14} {seconds:6.1f} s{note}")
    return max(1 if code else 0 for _, _, code in steps)


def run_lowest(arguments: list[str]) -> int:
    """The tests with the lowest versions; all but those of the installers, which are made with the locked ones."""
    prepare_tests("the tests", LOWEST)
    command = [str(LOWEST.python), "-m", "pytest", *(arguments or ["--ignore=tests/packaging"])]
    return dev_session.run_tests(command, utf8({**os.environ, "PYTHONUNBUFFERED": "1"}), ROOT)


def run_halves(command: list[str], environment: dict[str, str], cwd: Path) -> int:
    """All tests in two halves side by side, each with a desktop of its own; the second one's words come at its end."""
    if sys.platform != "linux" or (os.cpu_count() or 1) < 2:
        return dev_session.run_tests(command, environment, cwd)
    other = [sys.executable, str(Path(__file__).resolve()), "test", "--part=2/2"]
    with tempfile.TemporaryFile() as heard:
        second = subprocess.Popen(
            other, env=environment, cwd=cwd, stdin=subprocess.DEVNULL, stdout=heard, stderr=subprocess.STDOUT
        )
        try:
            codes = (dev_session.run_tests([*command, "--part=1/2"], environment, cwd), second.wait())
        finally:
            second.terminate()  # which ends all that it started; nothing happens where it has ended
            second.wait()
            heard.seek(0)
            sys.stdout.write(heard.read().decode(errors="replace"))
            sys.stdout.flush()
    return next((code for code in codes if code), 0)


def run_bench(arguments: list[str]) -> int:
    """The measurements of tests/benchmarks, on a screen, a bus and a keyring of their own."""
    prepare_tests("the measurements")
    return dev_session.run_tests(
        [str(LOCKED.python), "-m", "tests.benchmarks", *arguments], utf8(dict(os.environ)), ROOT
    )


def run_build(arguments: list[str]) -> int:
    """The installers of this system, into dist/; see packaging/README.md."""
    more = dev_system.MEASURE if "--measure" in arguments else ()
    dev_system.ensure(dev_system.QT + dev_system.BUILD + more, "building the installers")
    LOCKED.setup("dev")
    command = [str(LOCKED.python), str(ROOT / "packaging" / "build_installers.py"), *arguments]
    return dev_session.run(command, utf8({**os.environ, "QT_QPA_PLATFORM": "offscreen"}), Path.cwd())


def prepare_tests(purpose: str, environment: Environment = LOCKED) -> None:
    """Everything installed that tests and measurements need."""
    dev_system.ensure_programs(dev_system.TEST_PROGRAMS, purpose)
    dev_system.ensure(dev_system.QT + dev_system.TEST, purpose)
    environment.setup("dev")


def timed(name: str, runner: Runner, command: list[str], environment: dict[str, str]) -> tuple[str, float, int]:
    """Run one step: its name, the seconds it took, and its exit code."""
    print(f"\n--- {name}", flush=True)
    begun = time.monotonic()
    code = runner(command, environment, ROOT)
    return name, time.monotonic() - begun, code


def utf8(environment: dict[str, str]) -> dict[str, str]:
    """Qt warns about locales without UTF-8, which bare containers have; give those the neutral one."""
    locale = next((environment[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if environment.get(name)), "C")
    if sys.platform == "linux" and locale in ("C", "POSIX"):
        environment["LC_ALL"] = "C.UTF-8"
    return environment


def main(arguments: list[str]) -> int:
    """Read the command line and run one command."""
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    texts = {
        "setup": "make or refresh .venv, and nothing else",
        "demo": "the program with a stand-in for Chatlayer; without a display it runs by itself and says each step",
        "run": "the program; further arguments are its own",
        "test": "all checks and tests; further arguments go to pytest, and then only pytest runs; --lowest before them"
        " takes the lowest versions that are allowed",
        "bench": "the measurements; further arguments are theirs",
        "build": "the installers of this system, into dist/; --help says more",
        "translations": "find all texts for translators and compile what is translated; --check only looks",
        "lock": "write packaging/constraints.txt anew",
    }
    for name, text in texts.items():
        commands.add_parser(name, help=text, add_help=name in ("setup", "lock"))
    options, rest = parser.parse_known_args(arguments)
    if options.command in ("setup", "lock") and rest:
        parser.error(f"{options.command} takes no arguments, but there is: {' '.join(rest)}")
    try:
        if options.command == "setup":
            LOCKED.setup("dev")
            dev_system.ensure(dev_system.QT, "the window")
            return 0
        if options.command == "lock":
            lock()
            return 0
        if options.command == "test":
            return run_tests(rest)
        if options.command == "bench":
            return run_bench(rest)
        if options.command == "translations":
            LOCKED.setup("dev")
            return dev_session.run(
                [str(LOCKED.python), str(ROOT / "packaging" / "translations.py"), *rest], utf8(dict(os.environ)), ROOT
            )
        if options.command == "build":
            return run_build(rest)
        return run_program(["--demo", *rest] if options.command == "demo" else rest)
    except (Failed, dev_system.Missing) as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def stop(number: int, frame: FrameType | None) -> NoReturn:
    """Asked to end by another program: the same way out as Ctrl+C, so that everything is cleaned up."""
    raise KeyboardInterrupt


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        print(
            f"Agent Desktop needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.",
            file=sys.stderr,
        )
        sys.exit(1)
    signal.signal(signal.SIGTERM, stop)
    sys.exit(main(sys.argv[1:]))
