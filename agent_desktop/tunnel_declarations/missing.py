"""What this computer lacks for a provider: a program that the user installs, or a library that is an extra."""

import importlib.util
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from agent_desktop.base.i18n import fill, translate
from agent_desktop.tunnel_declarations.declaration import Declaration, Program


def missing(declaration: Declaration, options: Mapping[str, Any]) -> str:
    """Say what is not there and how to get it; empty when all is there. ``options`` are the settings of ``[tunnel]``.

    Nothing is imported or run.
    """
    library, program = declaration.library, declaration.program
    if library is not None and not _is_installed(library.module):
        return translate("tunnel", library.absent)
    if program is not None:
        chosen = str(options.get(program.option, ""))
        if find_program(program, chosen) is None:
            return (
                fill(translate("tunnel", "No program was found at tunnel.%1."), program.option)
                if chosen
                else translate("tunnel", program.absent)
            )
    return ""


def find_program(program: Program, chosen: str) -> str | None:
    """Return the path of a program, or None. ``chosen`` is where the user says that it is; empty looks on PATH."""
    if not chosen:
        return shutil.which(program.name)
    path = Path(chosen).expanduser()
    return str(path) if path.is_file() and os.access(path, os.X_OK) else None


def _is_installed(module: str) -> bool:
    if module in sys.modules:
        return sys.modules[module] is not None
    return importlib.util.find_spec(module) is not None
