import asyncio
import io
import json
import signal
import struct
import subprocess
import sys
import zlib
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QSize

from agent_desktop.base.own_process import PICTURES, bare_environment, command
from agent_desktop.pictures import Picture, PictureError, PictureProblem
from agent_desktop.ui.picture_process import read, serve
from agent_desktop.ui.pictures.decoding import Decoder
from tests.helpers.picture_source import encoded, png
from tests.helpers.until import until

PATIENT = 60.0
"""Seconds: long enough for a slow machine. What must be given up gets less."""


@pytest.fixture
async def decoder(qapp) -> AsyncIterator[Decoder]:
    made = Decoder(qapp, seconds=PATIENT)
    yield made
    made.stop(wait=True)
    made.deleteLater()


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few kilobytes that says it has so many pixels, all of them there."""
    packer = zlib.compressobj(9)
    row = bytes(width // 8 + 2)
    rows = b"".join(packer.compress(row) for _ in range(min(height, 20_000))) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def texts(count: int) -> bytes:
    """A PNG of ten by ten with texts that each unpack to almost eight megabytes, before the pixels."""
    whole = png(10, 10)
    packed = zlib.compress(b"a" * 7_900_000, 9)
    return whole[:33] + b"".join(chunk(b"zTXt", b"k%d\0\0" % one + packed) for one in range(count)) + whole[33:]


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


def test_the_process_serves_one_after_the_other(qapp) -> None:
    requests = io.BytesIO()
    for data in (png(64, 32), b"nothing", png(8, 8)):
        requests.write(json.dumps({"format": "png", "bytes": len(data), "box": [32, 32]}).encode() + b"\n" + data)
    requests.seek(0)
    answers = io.BytesIO()
    assert serve(requests, answers) == 0
    answers.seek(0)
    assert json.loads(answers.readline()) == {"ready": True}
    assert json.loads(answers.readline()) == {"width": 32, "height": 16, "full": [64, 32], "alpha": False}
    assert answers.read(32 * 16 * 4) == b"\xcc\x66\x33\xff" * (32 * 16)
    assert json.loads(answers.readline()) == {"error": "BROKEN", "detail": ""}
    assert json.loads(answers.readline())["width"] == 8
    assert len(answers.read()) == 8 * 8 * 4


@pytest.mark.parametrize(("form", "name"), [("PNG", "png"), ("JPEG", "jpeg"), ("WEBP", "webp")])
async def test_another_process_decodes_them_all(decoder: Decoder, form: str, name: str) -> None:
    picture = Picture(encoded(640, 320, form, "#808080"), name)
    for box, width in ((QSize(32, 32), 32), (None, 640), (QSize(900, 900), 640)):
        image, size = await decoder.decode(picture, box)
        assert (image.width(), image.height(), size) == (width, width // 2, QSize(640, 320))
        assert abs(image.pixelColor(width // 2, 3).red() - 0x80) < 3
    assert decoder.starts == 1


GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00"
    b"!\xf9\x04\x00\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)


def huge(form: str) -> bytes:
    """A small file whose head says that it has as many pixels as the format allows."""
    if form == "gif":
        return GIF[:6] + b"\xff\xff\xff\xff" + GIF[10:]
    data = bytearray(encoded(64, 64, form.upper()))
    if form == "jpeg":
        at = data.index(b"\xff\xc0") + 5
        data[at : at + 4] = b"\xff\xdc\xff\xdc"
    else:
        at = data.index(b"\x9d\x01\x2a") + 3
        data[at : at + 4] = b"\xff\x3f\xff\x3f"
    return bytes(data)


async def test_the_first_image_of_a_gif_is_shown(decoder: Decoder) -> None:
    frame = GIF[19:-1]
    for data in (GIF, GIF[:19] + frame * 50_000 + b";"):
        image, size = await decoder.decode(Picture(data, "gif"), QSize(32, 32))
        assert (image.width(), size) == (1, QSize(1, 1))
    assert decoder.starts == 1


@pytest.mark.parametrize("form", ["jpeg", "gif", "webp"])
async def test_huge_ones_of_every_format_are_refused(decoder: Decoder, form: str) -> None:
    for box in (QSize(100, 100), None):
        with pytest.raises(PictureError):
            await decoder.decode(Picture(huge(form), form), box)
    assert (await decoder.decode(Picture(png(8, 8), "png")))[1] == QSize(8, 8)
    assert decoder.starts == 1


async def test_no_process_is_there_before_the_first_picture(decoder: Decoder) -> None:
    assert decoder.starts == 0
    assert decoder._process is None


async def test_a_damaged_one_stops_nothing(decoder: Decoder) -> None:
    for data in (b"", b"\x89PNG\r\n\x1a\n" + bytes(100), png(300, 300)[:60]):
        with pytest.raises(PictureError, match="damaged"):
            await decoder.decode(Picture(data, "png"))
    with pytest.raises(PictureError, match="too many pixels"):
        await decoder.decode(Picture(bomb(20_000, 20_000), "png"))
    image, _ = await decoder.decode(Picture(png(8, 8), "png"))
    assert image.width() == 8
    assert decoder.starts == 1


async def test_one_that_takes_too_long_is_given_up_and_the_window_goes_on(decoder: Decoder, monkeypatch) -> None:
    await decoder.decode(Picture(png(8, 8), "png"))  # so that the start does not count
    decoder._seconds = 0.2
    turns = 0

    async def window() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.create_task(window())
    with pytest.raises(PictureError, match="damaged"):
        await decoder.decode(Picture(texts(900), "png"), QSize(100, 100))
    beside.cancel()
    assert turns > 10
    decoder._seconds = PATIENT
    image, _ = await decoder.decode(Picture(png(8, 8), "png"))
    assert image.width() == 8
    assert decoder.starts == 2


async def test_it_starts_again_after_a_crash(decoder: Decoder) -> None:
    for start in (1, 2, 3):
        await decoder.decode(Picture(png(8, 8), "png"))
        assert decoder.starts == start
        process = decoder._process
        assert process is not None
        process._process.kill()
        await until(lambda: decoder._process is None)


async def test_a_crash_in_the_middle_is_a_picture_that_cannot_be_shown(decoder: Decoder) -> None:
    await decoder.decode(Picture(png(8, 8), "png"))
    reading = asyncio.create_task(decoder.decode(Picture(texts(900), "png")))
    await asyncio.sleep(0)
    assert decoder._process is not None
    decoder._process._process.kill()
    with pytest.raises(PictureError, match="damaged"):
        await reading


HEAD = '{"width": 8, "height": 8, "alpha": false, "full": [8, 8]}'


@pytest.mark.parametrize(
    "said",
    [
        "[]",
        "7",
        '"error"',
        '{"error": "NOTHING", "detail": ""}',
        '{"error": []}',
        HEAD.replace("8,", "1e999,", 1),
        HEAD.replace('"height": 8', '"height": NaN'),
        HEAD.replace("[8, 8]", "[8]"),
        HEAD.replace("[8, 8]", "[1e99, 8]"),
        HEAD.replace("[8, 8]", f"[{10**30}, 8]"),
        HEAD.replace("[8, 8]", "null"),
        "[" * 100_000,
        '{"' + "a" * 5000 + '": 1}',
    ],
)
async def test_an_answer_that_makes_no_sense_ends_the_process(decoder: Decoder, said: str) -> None:
    """Whoever has taken the process over says anything; nobody waits for more of it."""
    await decoder.decode(Picture(png(8, 8), "png"))
    reading = asyncio.create_task(decoder.decode(Picture(texts(900), "png")))
    await asyncio.sleep(0)
    decoder._came(said.encode() + b"\n")
    async with asyncio.timeout(PATIENT / 2):
        with pytest.raises(PictureError, match="damaged"):
            await reading
    assert decoder._process is None


async def test_nobody_waits_for_a_picture_any_more(decoder: Decoder) -> None:
    reading = asyncio.create_task(decoder.decode(Picture(texts(900), "png")))
    await asyncio.sleep(0)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    image, _ = await decoder.decode(Picture(png(8, 8), "png"))
    assert image.width() == 8


def run(data: bytes, *, before: str = "") -> subprocess.CompletedProcess[bytes]:
    """The process itself, after ``before`` in the same interpreter."""
    program = command(PICTURES)
    if before:
        begin = f"from agent_desktop.cli import main; sys.exit(main([{PICTURES!r}]))"
        program = [sys.executable, "-c", f"import sys\n{before}\n{begin}"]
    return subprocess.run(program, input=data, capture_output=True, env=bare_environment(), check=False, timeout=120)


def test_it_ends_with_its_input() -> None:
    ended = run(b"")
    assert (ended.returncode, ended.stdout) == (0, b'{"ready": true}\n')


REQUEST = b'{"format": "png", "bytes": 1, "box": null}\n1'


def tries(what: str) -> str:
    """What the process says that it could, in place of decoding a picture."""
    spy = f"""
from agent_desktop.ui import picture_process as process
def tried(*given):
    try:
        {what}
        said = "done"
    except (OSError, MemoryError) as error:
        said = type(error).__name__
    raise process.PictureError(process.PictureProblem.TYPE, said)
process.read = tried
"""
    _, answer = run(REQUEST, before=spy).stdout.splitlines()
    return str(json.loads(answer)["detail"])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forbids it")
@pytest.mark.parametrize(
    "what",
    [
        "open('/etc/passwd')",
        "import os; os.listdir('/')",
        "import os; os.mkdir('new')",
        "import os; open(f'/proc/{os.getppid()}/environ')",
        "import os; os.execv('/bin/true', ['true'])",
    ],
)
def test_it_can_open_and_reach_nothing_when_it_reads(what: str) -> None:
    if tries("process.forbid_opening() or open('/nowhere')") != "done":
        pytest.skip("this kernel has no Landlock")
    assert tries(what) == "PermissionError"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux enforces it")
def test_its_memory_is_limited() -> None:
    assert tries("bytearray(process.MEMORY_MAX)") == "MemoryError"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such alarm")
def test_it_is_ended_by_the_system_when_nobody_else_ends_it() -> None:
    spy = """
from agent_desktop.ui import picture_process as process
def endless(*given):
    while True:
        pass
process.read, process.LONGEST = endless, 1
"""
    assert run(REQUEST, before=spy).returncode == -signal.SIGALRM


def test_its_environment_leads_to_no_keyring() -> None:
    whole = {"PATH": "/bin", "DBUS_SESSION_BUS_ADDRESS": "x", "SSH_AUTH_SOCK": "x", "DISPLAY": ":1", "Path": "C:"}
    assert bare_environment(whole) == {"PATH": "/bin", "Path": "C:"}
