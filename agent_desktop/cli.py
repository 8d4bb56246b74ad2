"""The command line: run, demo, credentials, export, backup, restore, doctor.

What goes wrong is one sentence on standard error and exit code 2; what nobody expected goes to the log as well.
Everything slow is imported by the command that needs it.
"""

import argparse
import gc
import logging
import os
import stat
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from agent_desktop import __version__
from agent_desktop.base import no_dumps
from agent_desktop.base.own_process import PICTURES, SPELL
from agent_desktop.base.profile import Profile
from agent_desktop.base.safe_text import continued
from agent_desktop.credentials.names import AT_START, PUBLIC, VERIFY_TOKEN

if TYPE_CHECKING:
    from agent_desktop.desktop.app import Result
    from agent_desktop.desktop.options import Options
    from agent_desktop.settings import Settings

DESCRIPTION = (
    "The agent desktop for Chatlayer.ai: reply to the customers that your bot hands over. Without a"
    " command, the window opens."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. ``arguments`` are by default the process's own."""
    no_dumps.forbid()
    given = sys.argv[1:] if arguments is None else list(arguments)
    if len(given) == 2 and given[0] == SPELL:
        from agent_desktop.spelling import child

        return child.main(given[1])
    if given == [PICTURES]:
        from agent_desktop.ui import picture_process

        return picture_process.main()
    options = _parser().parse_args(given)
    logging.getLogger().addHandler(logging.NullHandler())  # without any, warnings would go to the terminal
    profile = Profile.at(options.profile) if options.profile is not None else Profile.default()
    try:
        return _run(options, profile)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _close_output()
        return 1
    except Exception as error:  # noqa: BLE001 - the last resort of the program: a sentence in place of a traceback
        sentence = _sentence(error, profile)
        _say(sentence)
        if options.command is None and not _somebody_reads() and _display_problem() is None:
            with suppress(ImportError):  # Qt may be what cannot be loaded
                from agent_desktop.desktop.app import show_problem

                show_problem(sentence, profile.config if sentence.startswith(str(profile.config)) else None)
        return 2


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    # without a default here, so that a command does not undo what was said before it
    shared.add_argument("--profile", metavar="DIR", default=argparse.SUPPRESS, help="use the profile in this folder")
    parser = argparse.ArgumentParser(prog="agent-desktop", description=DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"Agent Desktop {__version__}")
    parser.add_argument("--profile", metavar="DIR", help="use the profile in this folder")
    parser.add_argument("--demo", action="store_true", help="try the program with simulated customers; needs no setup")
    scripts = parser.add_mutually_exclusive_group()
    scripts.add_argument("--screenshot", metavar="FILE", type=Path, help="with --demo: save a screenshot and exit")
    scripts.add_argument(
        "--walkthrough",
        metavar="FILE",
        type=Path,
        help="with --demo: answer a customer, say each step, save a picture of the window, and end",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    credentials = commands.add_parser(
        "credentials", parents=[shared], help="manage credentials in the system's keyring"
    )
    actions = credentials.add_subparsers(dest="action", metavar="ACTION", required=True, title="actions")
    for action, text in {
        "set": "store a secret, read from standard input or from a prompt",
        "delete": "delete a secret",
        "status": "show whether a secret is stored, without showing its value (exit code 1 if it is missing)",
    }.items():
        one = actions.add_parser(action, parents=[shared], help=text, description=f"{text[0].upper()}{text[1:]}.")
        one.add_argument("name", choices=PUBLIC, metavar="NAME", help=" or ".join(PUBLIC), nargs=_count(action))

    rotate = actions.add_parser(
        "rotate",
        parents=[shared],
        help="create a new verify token; the previous one stays valid for a while",
        description="Create and print a new verify token. The previous one stays valid for the time set in"
        " webhook.old_token_hours.",
    )
    rotate.add_argument("name", choices=(VERIFY_TOKEN,), metavar="NAME", help=VERIFY_TOKEN)

    export = commands.add_parser("export", parents=[shared], help="export conversations, also while the program runs")
    export.add_argument(
        "--format", choices=("json", "html", "text"), default="json", help="output format (default: json)"
    )
    export.add_argument("--conversation", metavar="SESSION", help="export only the conversations with this session ID")
    export.add_argument(
        "--output",
        metavar="FILE",
        type=Path,
        help="file to write, readable only by its owner (default: standard output)",
    )

    backup = commands.add_parser("backup", parents=[shared], help="back up the profile to an encrypted file")
    backup.add_argument(
        "file", metavar="FILE", type=Path, help="backup file, readable only by its owner and protected by a passphrase"
    )
    backup.add_argument("--without-tokens", action="store_true", help="do not include the tokens from the keyring")

    restore = commands.add_parser("restore", parents=[shared], help="replace the profile with a backup")
    restore.add_argument("file", metavar="FILE", type=Path, help="backup file; the present profile is moved aside")

    commands.add_parser(
        "doctor", parents=[shared], help="check the installation and the connection (exit code 1 if a check fails)"
    )
    return parser


def _count(action: str) -> str | None:
    return "?" if action == "status" else None


def _run(options: argparse.Namespace, profile: Profile) -> int:
    if options.command is None:
        return _window(options, profile)
    if options.demo or options.screenshot or options.walkthrough:
        raise _usage(f"--demo, --screenshot and --walkthrough cannot be used with {options.command}")
    if options.command == "credentials":
        from agent_desktop.commands import credentials

        if options.action == "rotate":
            return _rotate(profile)
        return credentials.run(profile, options.action, options.name)
    if options.command == "export":
        from agent_desktop.commands import export

        return export.run(profile, options.format, options.conversation, options.output)
    if options.command in ("backup", "restore"):
        from agent_desktop.commands import backup

        if options.command == "restore":
            return backup.restore(profile, options.file)
        return backup.back_up(profile, options.file, with_secrets=not options.without_tokens)
    from agent_desktop import settings
    from agent_desktop.commands import doctor

    return doctor.run(profile, settings.load(profile.config))


def _rotate(profile: Profile) -> int:
    from datetime import timedelta

    from agent_desktop import settings
    from agent_desktop.commands import credentials

    hours = settings.load(profile.config).webhook.old_token_hours
    return credentials.rotate(profile, timedelta(hours=hours))


def _window(options: argparse.Namespace, profile: Profile) -> int:
    for name in ("screenshot", "walkthrough"):
        if getattr(options, name) and not options.demo:
            raise _usage(f"--{name} requires --demo, so that no picture shows real customers")
    if options.demo and options.profile is not None and profile.database.exists():
        raise _usage(f"--demo cannot use a profile that contains conversations, and {profile.folder} does")
    if (reason := _display_problem()) is not None:
        raise _error(reason)
    result = _demo(options, profile) if options.demo else _open(profile)
    if result.restart is not None:
        from agent_desktop.desktop.restart import start_again

        start_again(result.restart)
    return result.code


def _display_problem() -> str | None:
    from agent_desktop.base import display

    return display.problem()


def _open(profile: Profile) -> "Result":
    from agent_desktop import settings
    from agent_desktop.base import logs
    from agent_desktop.credentials import KeyringCredentials
    from agent_desktop.desktop.options import Options

    restored = _finish_restore(profile)

    def read() -> "Settings":
        return settings.load(profile.config)

    # first of all: the keyring is read while everything else is loaded
    keyring = KeyringCredentials(profile.id, learned=logs.redactor.learn)
    keyring.read_early(AT_START)
    try:
        return _start(Options(profile=profile, settings=read(), read=read, credentials=keyring, restored=restored))
    finally:
        keyring.close()


def _demo(options: argparse.Namespace, profile: Profile) -> "Result":
    from agent_desktop.base.temporary_profile import TemporaryProfile
    from agent_desktop.desktop.options import Options

    scripts = {"screenshot": options.screenshot, "walkthrough": options.walkthrough}
    if options.profile is not None:
        read = _looks(profile)
        return _start(Options(profile=profile, settings=read(), read=read, demo=True, **scripts))
    with TemporaryProfile() as temporary:
        read = _looks(temporary.profile)
        clean_up = temporary.remove
        return _start(
            Options(profile=temporary.profile, settings=read(), read=read, demo=True, clean_up=clean_up, **scripts)
        )


def _looks(profile: Profile) -> Callable[[], "Settings"]:
    """Return what reads the demo's settings: it shows the program as it comes, and only its looks can be chosen."""
    from agent_desktop import settings

    looks = {name: text for name, text in os.environ.items() if name.startswith("AGENT_DESKTOP_UI_")}
    return lambda: settings.load(profile.config, site=profile.folder / "no-site-file", environ=looks)


def _finish_restore(profile: Profile) -> Path | None:
    """Before anything of the profile is read: put a backup in place that was checked and waits for it.

    Gives the folder to which it has moved what was there.
    """
    if not (profile.folder / ".restoring" / "ready").exists():
        return None
    from agent_desktop import backup

    return backup.swap(profile)


def _start(options: "Options") -> "Result":
    # Threads run from here on. A collection in one of them would destroy Qt's objects there, which Qt does not survive;
    # the window collects in its own thread when it has started (ui/shell/gc_in_gui_thread.py).
    gc.disable()
    from agent_desktop.base import logs
    from agent_desktop.core import service  # noqa: F401 - before Qt, which looks at the source of all that comes later

    try:
        from agent_desktop.desktop import app
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        raise _error(
            f"Qt cannot be loaded: {error}. Install what is missing with this system's packages; the README says which."
        ) from error

    options.profile.create()
    logs.setup(options.profile.logs, options.settings.logging.level)
    if lacks := no_dumps.missing():
        words = "a crash may leave a file with the program's memory: %s could not be set"
        logging.getLogger(__name__).warning(words, lacks)
    return app.run(options)


def _usage(sentence: str) -> Exception:
    return _error(f"{sentence}.")


def _error(sentence: str) -> Exception:
    from agent_desktop.commands import CommandError

    return CommandError(sentence)


def _sentence(error: Exception, profile: Profile) -> str:
    from agent_desktop.commands import known

    return str(error) if known(error) else _unexpected(error, profile)


def _unexpected(error: Exception, profile: Profile) -> str:
    """Write the error to the log, and give the sentence for it."""
    from agent_desktop.base import logs

    what = f"An unexpected error occurred ({type(error).__name__})"
    try:
        profile.create()
        logs.setup(profile.logs)
        logging.getLogger(__name__).critical("the command failed", exc_info=error)
    except Exception as second:  # noqa: BLE001 - no log is to be had: the sentence is all that is left
        return f"{what}, and the log could not be written ({type(second).__name__})."
    return f"{what}. See the log: {profile.logs / logs.LOG}"


def _say(sentence: str) -> None:
    if sys.stderr is not None:  # there is none for a program that Windows starts without a console
        sys.stderr.write(f"agent-desktop: {continued(sentence)}\n")


def _somebody_reads() -> bool:
    """Whether standard error leads to a terminal, a pipe or a file, rather than nowhere or to the system's journal."""
    try:
        mode = os.fstat(sys.stderr.fileno()).st_mode
    except (AttributeError, OSError, ValueError):
        return False
    return sys.stderr.isatty() or stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def _close_output() -> None:
    """Whoever read standard output is gone; without this the interpreter complains once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
