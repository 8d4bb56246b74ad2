"""Finding the files that belong to the program: icons, styles, sounds, translations."""

import sys
from functools import cache
from pathlib import Path

from agent_desktop.base.i18n import fill, translate


@cache
def folder() -> Path:
    """The folder ``resources``: beside the package in a checkout, inside of it when installed or frozen.

    Raises :class:`FileNotFoundError` when the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    frozen = getattr(sys, "_MEIPASS", None)  # where PyInstaller's loader unpacked to
    places = [package / "_resources", package.parent / "resources"]
    if frozen is not None:
        places.insert(0, Path(frozen) / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(
        fill(
            translate("resources", "The program's resources are missing. None of these exists: %1."),
            ", ".join(map(str, places)),
        )
    )


def path(*parts: str) -> Path:
    """A file or folder in the resources. It need not exist."""
    return folder().joinpath(*parts)
