"""ICU's data, made small: Qt must sort and name time zones as before."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from installers import about, icu

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt uses the system's"),
    pytest.mark.skipif(any(shutil.which(name) is None for name in ("as", "ld", "readelf")), reason="needs binutils"),
]

ASKED = """
import functools
from PySide6.QtCore import QCollator, QDate, QDateTime, QLocale, QTime, QTimeZone
words = ["Zebra", "äpfel", "apfel", "ödla", "Öl", "a10", "a9", "ß", "ss", "上海", "北京", "čas", "cas"]
summer = QDateTime(QDate(2026, 7, 1), QTime(1, 1))
for name in ("C", "de", "fr", "ja", "nl", "sv", "tr", "zh"):
    collator = QCollator(QLocale(name))
    collator.setNumericMode(True)
    zone = QTimeZone(b"Europe/Brussels")
    print(name, sorted(words, key=functools.cmp_to_key(collator.compare)), QLocale(name).toUpper("istanbul"))
    print(zone.displayName(summer, QTimeZone.NameType.LongName, QLocale(name)))
    print(open("/proc/self/maps").read().count("smaller/libicudata") > 0, file=__import__("sys").stderr)
"""


@pytest.fixture
def smaller(tmp_path: Path) -> Path:
    """The data library of this Qt, made small."""
    original = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))
    folder = tmp_path / "smaller"
    folder.mkdir()
    shutil.copy(original, folder)
    assert icu.shrink(folder) > 15_000_000
    return folder / original.name


def ask(**environ: str) -> tuple[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", ASKED], capture_output=True, text=True, check=True, env={**os.environ, **environ}
    )
    return done.stdout, done.stderr


def test_qt_answers_the_same(smaller: Path) -> None:
    answers, loaded = ask(LD_PRELOAD=str(smaller))
    assert "True" in loaded
    assert answers == ask()[0]


def test_it_is_an_archive_like_the_one_before(smaller: Path) -> None:
    symbol, data = icu.read(smaller)
    assert symbol.startswith("icudt")
    names = list(icu.items(data))
    assert names == sorted(names)
    for wanted in ("coll/ucadata.icu", "coll/root.res", "root.res", "zone/root.res", "zoneinfo64.res", "cnvalias.icu"):
        assert any(name.endswith(f"/{wanted}") for name in names)
    assert icu.reduced(data) == data, "there is nothing more to take out"


def test_what_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(about.BuildError, match="not an archive"):
        icu.items(bytes(200))
    shutil.copy("/bin/true", tmp_path / "libicudata.so.1")
    with pytest.raises(about.BuildError, match="not an ICU data library"):
        icu.shrink(tmp_path)
