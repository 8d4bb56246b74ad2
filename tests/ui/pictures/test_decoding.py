import struct
import zlib

import pytest
from PySide6.QtCore import QSize

from agent_desktop.pictures import Picture, PictureError, PictureProblem
from agent_desktop.ui.pictures.decoding import Decoder, read
from tests.helpers.picture_source import encoded, png


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few kilobytes that says it has so many pixels, all of them there."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer = zlib.compressobj(9)
    row = bytes(width // 8 + 2)
    rows = b"".join(packer.compress(row) for _ in range(min(height, 20_000))) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("form", "name"), [("PNG", "png"), ("JPEG", "jpeg"), ("WEBP", "webp")])
def test_each_format_is_read(qapp, form: str, name: str) -> None:
    image, size = read(Picture(encoded(1000, 500, form), name), QSize(200, 200))
    assert image.size() == QSize(200, 100)
    assert size == QSize(1000, 500)


def test_a_small_one_stays_as_it_is(qapp) -> None:
    image, _ = read(Picture(png(20, 10), "png"), QSize(200, 200))
    assert image.size() == QSize(20, 10)


def test_a_line_keeps_a_pixel(qapp) -> None:
    image, _ = read(Picture(png(9000, 1), "png"), QSize(100, 100))
    assert image.size() == QSize(100, 1)


@pytest.mark.parametrize(("width", "height"), [(20_000, 20_000), (100_000, 10), (2**31 - 1, 1)])
def test_bombs_are_refused_by_their_head(qapp, width: int, height: int) -> None:
    data = bomb(width, height) if width < 50_000 else bomb(8, 8)[:16] + struct.pack(">II", width, height) + bytes(30)
    with pytest.raises(PictureError) as caught:
        read(Picture(data, "png"), QSize(100, 100))
    assert caught.value.trouble in (PictureProblem.PIXELS, PictureProblem.BROKEN)


@pytest.mark.parametrize("cut", [8, 20, 33, 60])
def test_a_damaged_one_is_said_to_be(qapp, cut: int) -> None:
    with pytest.raises(PictureError, match="damaged"):
        read(Picture(png(300, 300)[:cut], "png"))


@pytest.mark.qt_log_ignore("Not a JPEG file")
@pytest.mark.parametrize("name", ["png", "jpeg", "gif", "webp"])
def test_no_other_reader_gets_to_see_it(qapp, name: str) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>'
    for data in (svg, encoded(10, 10, "BMP"), b"", b"\0" * 1000):
        with pytest.raises(PictureError):
            read(Picture(data, name))


async def test_it_is_decoded_beside_the_loop(qapp) -> None:
    image, size = await Decoder().decode(Picture(png(64, 64), "png"), QSize(32, 32))
    assert (image.width(), size.width()) == (32, 64)
