"""The process that decodes foreign pictures, with limits on what a picture can do to it.

Standard input has for each picture a line ``{"format": "png", "bytes": 123, "box": [560, 360]}`` and its bytes. The
``box`` can be null. The answer on standard output is a line ``{"width": 100, "height": 50, "alpha": false, "full":
[200, 100]}`` and the pixels at four bytes each, or ``{"error": "BROKEN", "detail": ""}`` with the name of a
``PictureProblem``. The first line is ``{"ready": true}``. It ends with its input.

Before it reads a picture it gives up what it does not need. Its memory is limited: on Linux all of it, on Windows too,
on macOS that of the pixels. On Linux it can open no file and no connection any more. On Linux and macOS it leaves no
core, and the system ends it when a picture takes far too long.
"""

import contextlib
import json
import os
import signal
import sys
from typing import IO, Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from agent_desktop.base.landlock import forbid_opening
from agent_desktop.pictures import Picture, PictureError, PictureProblem

PIXELS_MAX = 40_000_000
SIDE_MAX = 30_000
MEGABYTES = 192
"""What the pixels of one picture may take while it is read, at four bytes each, and some more."""
MEMORY_MAX = 768 * 1024 * 1024
"""Bytes that the process may have of its own: the picture, its pixels twice, what reading it takes, and Python."""
LONGEST = 20
"""Seconds after which the system ends a process that nobody ended before. The window waits much shorter."""
FORMATS = ("png", "jpeg", "gif", "webp")


def read(picture: Picture, box: QSize | None = None) -> tuple[QImage, QSize]:
    """Return the first image in a picture, made to fit into ``box``, and its full size.

    Raises:
        PictureError: It is damaged, or has too many pixels.
    """
    data = QByteArray(picture.data)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(picture.format.encode()))
    # The format was told by the first bytes; no other reader gets to see the rest.
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    stored = reader.size()
    if not stored.isValid() or stored.isEmpty():
        raise PictureError(PictureProblem.BROKEN)
    pixels = stored.width() * stored.height()
    if pixels > PIXELS_MAX or max(stored.width(), stored.height()) > SIDE_MAX:
        raise PictureError(PictureProblem.PIXELS, f"{stored.width()} × {stored.height()}")
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    if box is not None:
        room = box.transposed() if turned else box
        if stored.width() > room.width() or stored.height() > room.height():
            fitting = stored.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise PictureError(PictureProblem.BROKEN)
    form = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    return image.convertToFormat(form), stored.transposed() if turned else stored


def serve(requests: IO[bytes], answers: IO[bytes]) -> int:
    """Serve until the requests end; the exit code."""
    answers.write(b'{"ready": true}\n')
    answers.flush()
    while line := requests.readline():
        request = json.loads(line)
        box = QSize(*request["box"]) if request["box"] else None
        data = requests.read(request["bytes"])
        with _limited_time():
            try:
                image, full = read(Picture(data, request["format"]), box)
            except PictureError as error:
                _say(answers, {"error": error.trouble.name, "detail": error.detail})
            else:
                size = {"width": image.width(), "height": image.height(), "full": [full.width(), full.height()]}
                _say(answers, {**size, "alpha": image.hasAlphaChannel()})
                answers.write(image.constBits())
        answers.flush()
    return 0


def main() -> int:
    """Serve on standard input and output."""
    requests = open(sys.stdin.fileno(), "rb", closefd=False)  # noqa: SIM115 - lives as long as the process
    answers = open(sys.stdout.fileno(), "wb", closefd=False)  # noqa: SIM115
    _application = QCoreApplication(["agent-desktop"])
    QImageReader.setAllocationLimit(MEGABYTES)
    for name in FORMATS:
        # Loads what reads it while that can still be opened.
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        QImageReader(buffer, QByteArray(name.encode())).canRead()
    give_up_rights()
    return serve(requests, answers)


def give_up_rights() -> None:
    """Give up what decoding does not need. What a system does not offer is left out."""
    if sys.platform == "win32":
        from agent_desktop.base.job_limits import limit_memory

        limit_memory(MEMORY_MAX)
        return
    import resource

    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        # What is open already, and what each of Qt's threads needs to be woken.
        resource.RLIMIT_NOFILE: 16 + 2 * (os.cpu_count() or 1),
        # macOS does not enforce it; there the limit of Qt counts.
        resource.RLIMIT_DATA: MEMORY_MAX,
    }
    forbid_opening()
    for what, most in limits.items():
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))


@contextlib.contextmanager
def _limited_time() -> Any:
    """End the process, if the system can, when the work in it takes too long."""
    if sys.platform == "win32":
        yield
        return
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(LONGEST)
    yield
    signal.alarm(0)


def _say(answers: IO[bytes], line: dict[str, object]) -> None:
    answers.write(json.dumps(line).encode() + b"\n")
