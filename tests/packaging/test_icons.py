"""The icon in all its sizes and formats, read back by others."""

import struct
from pathlib import Path

import pytest
from installers import about, icons
from PySide6.QtGui import QImage

DRAWING = about.ROOT / "resources" / "app" / "agent-desktop.svg"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("size", icons.LINUX)
def test_a_picture(size: int) -> None:
    image = QImage.fromData(icons.png(DRAWING, size))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0, "its corners are round"
    assert image.pixelColor(size // 2, size // 5).alpha() == 255


def test_the_containers(tmp_path: Path) -> None:
    icons.make_all(DRAWING, tmp_path)
    ico = (tmp_path / "agent-desktop.ico").read_bytes()
    kind, count = struct.unpack("<HH", ico[2:6])
    assert (kind, count) == (1, len(icons.WINDOWS))
    for number in range(count):
        edge, *_, length, offset = struct.unpack("<BBBBHHII", ico[6 + 16 * number : 22 + 16 * number])
        image = QImage.fromData(ico[offset : offset + length])
        assert image.width() == (edge or 256)
    icns = (tmp_path / "agent-desktop.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)
    assert {path.name for path in tmp_path.glob("*.png")} == {f"{size}.png" for size in icons.LINUX}


@pytest.mark.qt_log_ignore("Cannot read file")
def test_no_drawing(tmp_path: Path) -> None:
    (tmp_path / "broken.svg").write_text("<svg")
    with pytest.raises(about.BuildError, match="not a drawing"):
        icons.png(tmp_path / "broken.svg", 16)
