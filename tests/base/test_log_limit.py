"""The log takes only so many lines of a kind."""

import logging
from pathlib import Path

import pytest

from agent_desktop.base import logs
from agent_desktop.base.log_limit import AT_ONCE, FIRST, KINDS, LONGEST, LogLimit

log = logging.getLogger("agent_desktop.test")


class Written:
    """What a limit lets through, on a clock that stands still."""

    def __init__(self) -> None:
        self.now = 0.0
        self.limit = LogLimit(lambda: self.now)
        self.lines: list[str] = []

    def log(self, text: str, line: int = 1, name: str = "x") -> None:
        record = logging.LogRecord(name, logging.WARNING, "file.py", line, "%s", (text,), None)
        self.lines += [one.getMessage() for one in self.limit.due(record)]


def test_the_first_lines_of_a_kind_are_written_and_then_a_count() -> None:
    written = Written()
    for number in range(1000):
        written.log(f"garbage {number}")
    written.log("something else", line=2)
    assert written.lines == [*(f"garbage {number}" for number in range(AT_ONCE)), "something else"]
    written.now = FIRST
    written.log("something else", line=3)
    assert written.lines[-2:] == ["left out 990 more like this, the last of them: garbage 999", "something else"]


def test_what_goes_on_is_written_ever_less_often() -> None:
    written = Written()
    for _ in range(24 * 3600):
        written.now += 1
        written.log("garbage")
    assert len(written.lines) < 24 * (AT_ONCE + 1) + 100
    written.now += 3 * LONGEST
    written.log("garbage")
    written.now += FIRST
    written.lines.clear()
    for _ in range(AT_ONCE):
        written.log("garbage")
    assert len(written.lines) == AT_ONCE, "after a quiet while it starts anew"


def test_few_lines_are_never_left_out() -> None:
    written = Written()
    for _ in range(1000):
        written.now += FIRST / AT_ONCE
        written.log("once in a while")
    assert len(written.lines) == 1000


def test_the_kinds_are_bounded() -> None:
    written = Written()
    for number in range(KINDS * 2):
        written.log("a", line=number)
    assert len(written.limit._spans) <= KINDS


def test_the_end_tells_of_the_rest() -> None:
    written = Written()
    for number in range(AT_ONCE + 5):
        written.log(f"garbage {number}")
    assert [one.getMessage() for one in written.limit.rest()] == [
        "left out 5 more like this, the last of them: garbage 14"
    ]
    assert written.limit.rest() == []


@pytest.mark.usefixtures("logs_as_before")
def test_the_file_is_limited_whoever_logs(tmp_path: Path) -> None:
    logs.setup(tmp_path)
    logs.redactor.learn("id:very-secret")
    library = logging.getLogger("aiohttp.server")
    words = "a customer's"
    for number in range(5_000):
        log.warning("refused a request from %s", number)
        try:
            int(words)
        except ValueError:
            library.exception("Error handling request from id:very-secret")
    logs.close()
    text = (tmp_path / logs.LOG).read_text(encoding="utf-8")
    assert len(text) < 20_000
    assert text.count("refused a request from") == AT_ONCE + 1
    assert "left out 4990 more like this, the last of them: refused a request from 4999" in text
    assert "left out 4990 more like this, the last of them: Error handling request" in text
    assert "very-secret" not in text
    assert "customer" not in text


@pytest.mark.usefixtures("logs_as_before")
def test_standard_error_is_limited_too(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    logs.setup(tmp_path, console=True)
    for number in range(1000):
        log.warning("100%% of %d", number)
    logs.close()
    said = capfd.readouterr().err.splitlines()
    assert len(said) == AT_ONCE + 1
    assert said[-1].endswith("left out 990 more like this, the last of them: 100% of 999")
