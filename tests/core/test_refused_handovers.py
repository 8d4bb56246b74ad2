"""A handover that was refused for want of the token is said, remembered, and answered by a choice."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_desktop.core.refused_handovers import FILE, RefusedHandover, RefusedHandovers, explained, refused_handover
from agent_desktop.inbox import Health, Level, Part
from agent_desktop.settings import WebhookSettings
from agent_desktop.webhook import Seen, SeenKind

AT = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
CHATLAYER = "34.78.158.115"
REFUSED = Seen(SeenKind.TOKENLESS, 401, AT, caller=CHATLAYER)


def level(health: Health) -> Level | None:
    condition = health.conditions.get(Part.HANDOVERS)
    return condition.level if condition else None


def test_nothing_is_said_while_nothing_was_refused(tmp_path: Path) -> None:
    health = Health()
    watching = RefusedHandovers(tmp_path, WebhookSettings(), health)
    watching.seen(Seen(SeenKind.STRANGER, 401, AT))
    watching.seen(Seen(SeenKind.OFFLOAD, 200, AT))
    assert level(health) is None
    assert list(tmp_path.iterdir()) == []


def test_a_refusal_is_said_and_outlives_a_restart(tmp_path: Path) -> None:
    health = Health()
    RefusedHandovers(tmp_path, WebhookSettings(), health).seen(REFUSED)
    assert level(health) is Level.WARN
    assert refused_handover(tmp_path) == RefusedHandover(AT, CHATLAYER)
    again = Health()
    RefusedHandovers(tmp_path, WebhookSettings(), again)
    assert level(again) is Level.WARN
    assert CHATLAYER in again.conditions[Part.HANDOVERS].detail


def test_a_handover_that_gets_through_ends_it(tmp_path: Path) -> None:
    health = Health()
    watching = RefusedHandovers(tmp_path, WebhookSettings(), health)
    watching.seen(REFUSED)
    watching.seen(Seen(SeenKind.MESSAGES, 200, AT))
    assert level(health) is Level.WARN, "messages prove nothing about handovers"
    watching.seen(Seen(SeenKind.OFFLOAD, 200, AT))
    assert level(health) is Level.OK
    assert refused_handover(tmp_path) is None


def test_the_choice_ends_it_only_where_it_counts(tmp_path: Path) -> None:
    health = Health()
    watching = RefusedHandovers(tmp_path, WebhookSettings(), health)
    watching.seen(REFUSED)
    watching.use(WebhookSettings(tokenless_handovers=True))
    assert level(health) is Level.WARN
    watching.use(WebhookSettings(allow_list=(CHATLAYER,)))
    assert level(health) is Level.WARN
    watching.use(WebhookSettings(tokenless_handovers=True, allow_list=(CHATLAYER,)))
    assert level(health) is Level.OK


def test_a_flood_does_not_wear_the_disk(tmp_path: Path) -> None:
    watching = RefusedHandovers(tmp_path, WebhookSettings(), Health())
    watching.seen(REFUSED)
    (tmp_path / FILE).unlink()
    watching.seen(Seen(SeenKind.TOKENLESS, 401, AT + timedelta(seconds=30), caller="8.8.8.8"))
    assert refused_handover(tmp_path) is None
    assert watching.newest == RefusedHandover(AT + timedelta(seconds=30), "8.8.8.8")
    watching.seen(Seen(SeenKind.TOKENLESS, 401, AT + timedelta(seconds=61), caller="8.8.8.8"))
    assert refused_handover(tmp_path) is not None


def test_a_damaged_file_is_none(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff{")
    assert refused_handover(tmp_path) is None


@pytest.mark.parametrize(
    ("caller", "settings", "todo"),
    [
        (CHATLAYER, WebhookSettings(), "enter Chatlayer's addresses as allowed callers"),
        (CHATLAYER, WebhookSettings(allow_list=("0.0.0.0/0",)), "enter Chatlayer's addresses as allowed callers"),
        (CHATLAYER, WebhookSettings(allow_list=(CHATLAYER,)), "turn on “Accept handovers without the token” in the"),
        ("127.0.0.1", WebhookSettings(allow_list=("127.0.0.1",)), "does not tell the sender's address"),
    ],
)
def test_it_says_what_to_do(caller: str, settings: WebhookSettings, todo: str) -> None:
    said = explained(RefusedHandover(AT, caller), settings)
    assert todo in said
    assert caller in said
