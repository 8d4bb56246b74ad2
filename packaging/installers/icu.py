"""Makes Qt's ICU data small: 32 MB for all that ICU can do, of which Qt uses sorting and the names of time zones.

The data is a library with one symbol, which holds ICU's own archive: a head, a table of names and places, and the
items, each at a multiple of 16 bytes (ICU's source: udatamem, ucmndata, toolutil/package). Numbers, dates and the
breaking of text are Qt's own, and the Unicode encodings and Latin 1 are in ICU's code, so their data is not missed.
Linux only: elsewhere Qt uses what the system has.
"""

from __future__ import annotations

import re
import struct
import tempfile
from pathlib import Path

from installers import about

UNUSED = re.compile(
    r"(brkitr|curr|lang|rbnf|region|translit|unit)/"  # breaking text, currencies, names of languages, words for numbers
    r"|.*\.(cnv|spp)$"  # legacy encodings, profiles of network protocols
    r"|(confusables\.cfu|unames\.icu)$"  # look-alikes, names of characters
)

ASSEMBLY = """
    .section .rodata
    .globl {symbol}
    .type {symbol}, %object
    .balign 16
{symbol}:
    .incbin "{file}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack,"",%progbits
"""


def shrink(program: Path) -> int:
    """Replace the ICU data in a frozen program's folder; the bytes saved. Raises :class:`about.BuildError`."""
    found = [path for path in program.rglob("libicudata.so.*") if not path.is_symlink()]
    saved = 0
    for library in found:
        before = library.stat().st_size
        symbol, data = read(library)
        write(library, symbol, reduced(data))
        saved += before - library.stat().st_size
    return saved


def read(library: Path) -> tuple[str, bytes]:
    """The name and the content of the one symbol of a data library. Raises :class:`about.BuildError`."""
    table = about.run(["readelf", "--wide", "--dyn-syms", library])
    symbols = re.findall(
        r": ([0-9a-f]+)\s+(0x[0-9a-f]+|\d+) \w+\s+GLOBAL DEFAULT\s+\d+ (icudt\d+_dat)$", table, re.MULTILINE
    )
    segments = re.findall(
        r"^  LOAD +(0x[0-9a-f]+) (0x[0-9a-f]+) 0x[0-9a-f]+ (0x[0-9a-f]+)", about.run(["readelf", "-Wl", library]), re.M
    )
    if len(symbols) != 1:
        raise about.BuildError(f"{library.name} is not an ICU data library as this build knows them.")
    address, size, name = int(symbols[0][0], 16), int(symbols[0][1], 0), symbols[0][2]
    for offset, start, length in (tuple(int(part, 16) for part in segment) for segment in segments):
        if start <= address < start + length:
            place = offset + address - start
            return name, library.read_bytes()[place : place + size]
    raise about.BuildError(f"{library.name}: its data is in no segment.")


def items(data: bytes) -> dict[str, bytes]:
    """The items of an archive by their names. Raises :class:`about.BuildError` when it is none."""
    head, *magic = struct.unpack_from("<HBB", data)
    if magic != [0xDA, 0x27] or data[12:16] != b"CmnD":
        raise about.BuildError("The ICU data is not an archive of the kind that this build knows.")
    (count,) = struct.unpack_from("<I", data, head)
    table = [struct.unpack_from("<II", data, head + 4 + 8 * number) for number in range(count)]
    ends = [*(start for _, start in table[1:]), len(data) - head]
    found = {}
    for (name, start), end in zip(table, ends, strict=True):
        text = data[head + name : data.index(b"\0", head + name)].decode("ascii")
        found[text] = data[head + start : head + end]
    return found


def reduced(data: bytes) -> bytes:
    """An archive with what is used of another one. Items stay in the order of their names, by which ICU searches."""
    kept = {name: item for name, item in items(data).items() if not UNUSED.match(name.partition("/")[2])}
    (head,) = struct.unpack_from("<H", data)
    names = b"".join(name.encode("ascii") + b"\0" for name in kept)
    place = 4 + 8 * len(kept)
    start = _aligned(place + len(names))
    table, body = b"", b""
    for name, item in kept.items():
        table += struct.pack("<II", place, start + len(body))
        place += len(name) + 1
        body += item.ljust(_aligned(len(item)), b"\0")
    archive = struct.pack("<I", len(kept)) + table + names
    return data[:head] + archive.ljust(start, b"\0") + body


def write(library: Path, symbol: str, data: bytes) -> None:
    """Make a data library like the one that it replaces. Raises :class:`about.BuildError`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data").write_bytes(data)
        (folder / "data.s").write_text(ASSEMBLY.format(symbol=symbol, file="data"), encoding="ascii")
        about.run(["as", "-o", "data.o", "data.s"], cwd=folder)
        options = [
            "-shared",
            "--strip-all",
            "-z",
            "noexecstack",
            "-z",
            "relro",
            "--hash-style=gnu",
            "-soname",
            library.name,
        ]
        about.run(["ld", *options, "-o", folder / "made", "data.o"], cwd=folder)
        library.unlink()
        library.write_bytes((folder / "made").read_bytes())


def _aligned(number: int) -> int:
    return -(-number // 16) * 16
