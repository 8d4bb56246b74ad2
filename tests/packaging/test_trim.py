"""What stays out of the frozen program."""

import sys
from collections.abc import Iterable

import pytest
from installers import needs, trim

linux = pytest.mark.skipif(sys.platform != "linux", reason="the names are Linux's")


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/translations/qtbase_nl.qm", True),
        ("PySide6/Qt/translations/qtbase_gl.qm", False),
        ("PySide6/Qt/translations/qt_nl.qm", False),
        ("PySide6\\opengl32sw.dll", False),
        ("resources/plugins/translations.svg", True),
    ],
)
def test_by_name(place: str, stays: bool) -> None:
    assert trim.is_wanted((place, f"/somewhere/{place}", "BINARY")) is stays


@linux
def test_the_systems_own_libraries_are_the_systems() -> None:
    assert not trim.is_wanted(("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", "BINARY"))
    assert trim.is_wanted(("libbz2.so.1.0", "/lib/x86_64-linux-gnu/libbz2.so.1.0", "BINARY")), (
        "its name differs elsewhere"
    )
    assert trim.is_wanted(("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "BINARY"))
    assert trim.is_wanted(("lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", "EXTENSION"))


def test_a_library_stays_while_something_is_linked_with_it() -> None:
    linked = {
        "/a.so": {"libone.so.1", "libc.so.6"},
        "/libone.so.1": {"libtwo.so"},
        "/libtwo.so": set(),
        "/libx.so": set(),
    }
    entries = [
        ("a.so", "/a.so", "EXTENSION"),
        ("libone.so.1", "/libone.so.1", "BINARY"),
        ("libtwo.so", "/libtwo.so", "BINARY"),
        ("libx.so", "/libx.so", "BINARY"),
    ]

    def names(files: Iterable[str]) -> dict[str, set[str]]:
        return {file: linked[file] for file in files}

    assert [place for place, _, _ in trim.reachable(entries, names)] == ["a.so", "libone.so.1", "libtwo.so"]


@linux
def test_what_a_program_is_linked_with() -> None:
    found = trim.needed(["/bin/sh", sys.executable])
    assert set(found) == {"/bin/sh", sys.executable}
    assert "libc.so.6" in found["/bin/sh"]


def test_extras_for_users_are_bundled_and_developers_tools_are_not() -> None:
    names = needs.closure()
    assert {"agent-desktop", "aiohttp", "bcrypt", "ngrok"} <= names
    assert not {"pytest", "mypy", "pyinstaller"} & names
    assert "ngrok" not in needs.closure(extras=frozenset())
    assert "ngrok" not in needs.strangers()
