"""The log: rotating, private, and silent about secrets and customers' words."""

import logging
import stat
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from agent_desktop.base import log_limit, logs
from agent_desktop.inbox.ports import StorageError
from tests.helpers.forging import forged, unsafe_in

log = logging.getLogger("agent_desktop.test")

WORDS = "where is my parcel"


pytestmark = pytest.mark.usefixtures("logs_as_before")


def written(folder: Path) -> str:
    return (folder / logs.LOG).read_text(encoding="utf-8")


def test_secrets_and_tokens_in_addresses_are_hidden(tmp_path: Path) -> None:
    logs.setup(tmp_path)
    logs.redactor.learn("id:very-secret")
    logs.redactor.learn("id:very-secret-and-longer")
    log.info("got %s and %s", "id:very-secret", "id:very-secret-and-longer")
    log.info("GET /hook?challenge.verifyToken=hush%%20hush&x=1 with Authorization: Bearer abc:def")
    text = written(tmp_path)
    assert "secret" not in text
    assert "hush" not in text
    assert "abc:def" not in text
    assert "challenge.verifyToken=[hidden]&x=1" in text


@given(forged)
@settings(max_examples=50)
def test_what_a_value_holds_is_no_entry(text: str) -> None:
    with TemporaryDirectory() as place:
        logs.setup(Path(place))
        log.warning("refused: %s", text)
        log.warning("the next")
        lines = written(Path(place)).splitlines()
        logs.close()
    assert len([line for line in lines if not line.startswith("    ")]) == 2
    assert not unsafe_in("".join(lines))


def fails(customer: str) -> None:
    raise ValueError(f"cannot read {customer}")


def test_exceptions_show_the_code_and_not_the_data(tmp_path: Path) -> None:
    logs.setup(tmp_path)
    try:
        try:
            fails(WORDS)
        except ValueError as error:
            raise StorageError("The disk is full.") from error
    except StorageError:
        log.exception("it did not work")
    text = written(tmp_path)
    assert "agent_desktop.inbox.ports.StorageError: The disk is full." in text
    assert "ValueError (its message is left out)" in text
    assert "in fails" in text
    assert WORDS not in text


def test_what_nobody_caught_is_written(tmp_path: Path) -> None:
    logs.setup(tmp_path)
    try:
        fails(WORDS)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=fails, args=(WORDS,), name="worker-7")
    thread.start()
    thread.join()
    text = written(tmp_path)
    assert text.count("an error that nobody expected") == 2
    assert "in thread worker-7" in text
    assert WORDS not in text


@pytest.mark.skipif(sys.platform == "win32", reason="rights work otherwise there")
def test_the_files_are_private_also_after_rotating(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 500)
    monkeypatch.setattr(log_limit, "AT_ONCE", 100)
    logs.setup(tmp_path)
    for number in range(50):
        log.info("line %d", number)
    files = list(tmp_path.iterdir())
    assert len(files) == logs.BACKUPS + 2, "with the crash file"
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_libraries_speak_from_warnings_on(tmp_path: Path) -> None:
    logs.setup(tmp_path, "debug")
    log.debug("ours")
    logging.getLogger("sqlalchemy").debug("executing with parameters")
    text = written(tmp_path)
    assert "ours" in text
    assert "parameters" not in text


def test_setting_up_again_writes_once(tmp_path: Path) -> None:
    logs.setup(tmp_path)
    logs.setup(tmp_path)
    log.info("only once")
    assert written(tmp_path).count("only once") == 1
