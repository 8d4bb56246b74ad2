"""The table in SECURITY.md of numbers from outside says what the code does."""

import importlib
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

from agent_desktop.pictures.limits import Limits
from agent_desktop.protocol import fields, moments
from agent_desktop.webhook import WebhookConfig

ROOT = Path(__file__).parent.parent
MIB = 1024 * 1024

EXPECTED: dict[str, dict[str, Any]] = {
    "inbox/backoff.py": {"FIRST": 1, "LONGEST": 60, "LONGEST_WISH": timedelta(days=1)},
    "chatlayer/limits.py": {"LONGEST": timedelta(days=1), "DIGITS": 18},
    "core/api_retry.py": {"FIRST": 5, "LONGEST": 60},
    "chatlayer/config.py": {"ANSWER_BYTES": 4 * MIB},
    "chatlayer/answers.py": {"VALUES_AT_MOST": 250_000},
    "chatlayer/transport.py": {"ACTION_BYTES": MIB, "ERROR_BYTES": 64 * 1024},
    "chatlayer/reasons.py": {"LONGEST": 200},
    "chatlayer/refusals.py": {"LONGEST_TYPE": 40},
    "core/chatlayer_history.py": {"PAGES": 20, "ROWS": 5000, "BYTES": 8 * MIB},
    "protocol/fields.py": {},
    "protocol/moments.py": {},
    "webhook/handler.py": {"TOKENLESS_BYTES": MIB, "TOKENLESS_AT_ONCE": 4},
    "store/request_file.py": {"LARGEST": 64 * MIB},
    "core/refused_handovers.py": {"WRITE_EVERY": timedelta(minutes=1)},
    "protocol/kinds/location.py": {},
    "inbox/ingest/clock_skew.py": {"NOTICEABLE": timedelta(seconds=2), "BELIEVABLE": timedelta(minutes=15)},
    "webhook/config.py": {},
    "protocol/decoding.py": {"MAX_DEPTH": 100},
    "webhook/connection.py": {"BODIES": 64 * MIB},
    "webhook/limits.py": {"MAX_ADDRESSES": 1024},
    "webhook/probe.py": {"MAX_NONCE": 128},
    "tunnel/reach.py": {"LARGEST_ANSWER": 64 * 1024},
    "tunnel/providers/ngrok.py": {},
    "tunnel/providers/cloudflared.py": {"LARGEST_ANSWER": 4096},
    "tunnel/providers/zrok.py": {"LONGEST_SAID": 65_536, "LARGEST_LIST": 4 * MIB, "ASK": 10},
    "tunnel/providers/ssh.py": {"LONGEST_LINES": 65_536},
    "tunnel/program.py": {"LINES": 40},
    "pictures/limits.py": {"LARGEST_TOLD": 1024**5},
    "base/log_limit.py": {"AT_ONCE": 10, "FIRST": 60, "LONGEST": 3600},
    "canned/exchange.py": {"SIZE_MAX": 5_000_000},
    "backup/first_format.py": {"COSTLIEST": 2**20},
}
"""What the table says of each constant that it names. Whoever changes one changes both."""


def rows() -> list[list[str]]:
    """The cells of the table."""
    text = (
        (ROOT / "SECURITY.md").read_text(encoding="utf-8").partition("## Numbers from outside")[2].partition("\n## ")[0]
    )
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_the_table_names_what_there_is() -> None:
    named: dict[str, set[str]] = {}
    for _, _, ceiling, where in rows():
        assert ceiling
        for place in where.split(";"):
            file, *constants = re.findall(r"`([^`]+)`", place)
            named.setdefault(file, set()).update(constants)
    assert named == {file: set(constants) for file, constants in EXPECTED.items()}


def test_each_limit_is_the_one_in_the_table() -> None:
    for file, constants in EXPECTED.items():
        module = importlib.import_module("agent_desktop." + file.removesuffix(".py").replace("/", "."))
        for name, value in constants.items():
            assert getattr(module, name) == value, f"{file}: {name}"


def test_the_limits_without_a_name_of_their_own() -> None:
    webhook, pictures = WebhookConfig(), Limits()
    assert (webhook.max_body_bytes, webhook.max_connections, webhook.failures_per_minute) == (8 * MIB, 128, 30)
    assert (webhook.headers_timeout, webhook.body_timeout) == (10, 20)
    assert (pictures.picture_bytes, pictures.file_bytes, pictures.redirects) == (8 * MIB, 100 * MIB, 3)
    assert moments.moment_of("1999-12-31T23:59:59Z") is None
    assert moments.moment_of("2200-01-01T00:00:00Z") is None
    assert moments.moment_of(10**400) is None
    assert moments.moment_of(float("nan")) is None
    assert fields.text_of(2**256) is None
    assert fields.number_of("9" * 5000) is None
