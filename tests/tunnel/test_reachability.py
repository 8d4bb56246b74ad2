"""The supervisor joined with the real inbox and webhook."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from agent_desktop.base.clock import SystemClock
from agent_desktop.base.tasks import Tasks
from agent_desktop.core.reachability import Reachability, described
from agent_desktop.credentials import KeyringLocked, MemoryCredentials
from agent_desktop.inbox import Health, Level, Part
from agent_desktop.inbox.inbox import Inbox
from agent_desktop.settings import Settings, WebhookSettings
from agent_desktop.tunnel import HostKey, Prober, Status, TunnelState
from agent_desktop.webhook import PROBE_HEADER, Seen, SeenKind, WebhookConfig, WebhookServer, probe_answer
from tests.helpers.memory_repository import MemoryRepository
from tests.helpers.ngrok_standin import TOKEN as NGROK_TOKEN
from tests.helpers.ngrok_standin import Ngrok
from tests.helpers.sshd import Sshd, free_port
from tests.helpers.tunnel_config import tunnel_settings
from tests.helpers.until import until
from tests.tunnel.conftest import TOKEN


class Nobody:
    """A platform that is never called here."""


class Joined:
    """The parts, and the settings with which to begin."""

    def __init__(self, folder: Path, store: Any) -> None:
        self.folder = folder
        clock = SystemClock()
        self.health = Health()
        self.inbox = Inbox(store, Nobody(), clock, health=self.health)  # type: ignore[arg-type]
        self.server = WebhookServer(self.inbox, lambda: (TOKEN,), WebhookConfig(port=0), clock=clock)
        self.prober = Prober(lambda: TOKEN, PROBE_HEADER, probe_answer)
        self.credentials = MemoryCredentials()
        self.tasks = Tasks()
        self.reachability: Reachability | None = None

    def begin(self, watched: str | None = None, **tunnel: Any) -> Reachability:
        settings = Settings(webhook=WebhookSettings(), tunnel=tunnel_settings(**tunnel))
        self.reachability = made = Reachability(
            self.inbox,
            self.server,
            self.prober,
            settings,
            self.credentials,
            folder=self.folder,
            tasks=self.tasks,
        )
        self.server.seen.connect(made.seen)
        made.start(watched)
        return made

    @property
    def level(self) -> Level:
        return self.health.conditions[Part.REACHABLE].level


@pytest.fixture
async def joined(tmp_path: Path) -> AsyncIterator[Joined]:
    folder = tmp_path / "profile"
    folder.mkdir(exist_ok=True)
    made = Joined(folder, MemoryRepository())
    await made.inbox.start()
    await made.server.start()
    try:
        yield made
    finally:
        await made.server.stop()
        await made.tasks.close()
        await made.inbox.stop()
        await made.prober.close()


async def test_without_a_tunnel_it_says_so(joined: Joined) -> None:
    joined.begin()
    assert joined.level is Level.WARN
    assert "no tunnel is set up" in joined.health.conditions[Part.REACHABLE].detail


async def test_an_address_is_watched_and_the_health_tells(joined: Joined) -> None:
    joined.begin(joined.server.url)
    assert joined.level is Level.BUSY
    await until(lambda: joined.level is Level.OK)
    condition = joined.health.conditions[Part.REACHABLE]
    assert condition.since is not None
    assert joined.health.public_url == joined.server.url
    assert joined.health.last_probe is not None
    assert joined.health.changed_from is None


async def test_starting_again_ends_the_one_before(joined: Joined) -> None:
    made = joined.begin("http://127.0.0.1:1/")
    await until(lambda: joined.level is Level.BAD)
    for _ in range(3):
        made.start(joined.server.url)
    await until(lambda: joined.level is Level.OK)
    assert len(joined.tasks) == 1


async def test_a_new_address_stays_in_the_health_until_the_platform_calls(joined: Joined) -> None:
    made = joined.begin("http://127.0.0.1:1/")
    await until(lambda: joined.level is Level.BAD)
    made.seen(Seen(SeenKind.HEALTH_CHECK, 200, joined.inbox.clock.now() + timedelta(seconds=1)))
    told: list[tuple[str, str]] = []
    made.url_changed.connect(lambda old, new: told.append((old, new)))
    made.start(joined.server.url)
    await until(lambda: joined.level is Level.OK)
    assert told == [("http://127.0.0.1:1/", joined.server.url)]
    assert joined.health.changed_from == "http://127.0.0.1:1/"
    assert joined.health.changed_from is not None, "our own probe proves nothing"
    at = joined.inbox.clock.now() + timedelta(seconds=1)
    made.seen(Seen(SeenKind.REJECTED, 401, at))
    assert joined.health.changed_from is not None
    made.seen(Seen(SeenKind.HEALTH_CHECK, 200, at))
    assert joined.health.changed_from is None


async def test_an_address_that_never_led_here_is_none_that_the_platform_has(joined: Joined) -> None:
    made = joined.begin("http://127.0.0.1:1/")
    await until(lambda: joined.level is Level.BAD)
    made.start(joined.server.url)
    await until(lambda: joined.level is Level.OK)
    assert joined.health.changed_from is None


async def test_forwarded_addresses_are_believed_of_the_active_tunnel_only(joined: Joined, ngrok: Ngrok) -> None:
    await joined.credentials.set("ngrok-token", NGROK_TOKEN)
    assert not joined.server.trust_forwarded
    made = joined.begin(provider="ngrok", domain="desk.invalid")
    await until(lambda: joined.server.trust_forwarded, "trust while it is up")
    made.start(joined.server.url)
    await until(lambda: joined.level is Level.OK)
    assert not joined.server.trust_forwarded


async def test_a_new_ssh_server_is_refused_while_nobody_can_be_asked(joined: Joined, sshd: Sshd) -> None:
    port = free_port()
    made = joined.begin(
        provider="ssh",
        ssh_host="127.0.0.1",
        ssh_port=sshd.port,
        ssh_user=sshd.user,
        ssh_key=str(sshd.key),
        ssh_remote_port=port,
        public_url=f"http://127.0.0.1:{port}",
    )
    await until(lambda: joined.level is Level.BAD)
    asked: list[HostKey] = []

    async def trust(key: HostKey) -> bool:
        asked.append(key)
        return True

    made.trust = trust
    made.try_now()
    await until(lambda: joined.level is Level.OK)
    assert asked[0].fingerprint == sshd.fingerprint()


async def test_a_locked_keyring_is_said_and_not_asked_again_by_itself(
    joined: Joined, ngrok: Ngrok, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def locked(name: str) -> str | None:
        raise KeyringLocked("The keyring is locked.")

    monkeypatch.setattr(joined.credentials, "get", locked)
    joined.begin(provider="ngrok")
    await until(lambda: joined.level is Level.BAD)
    assert "The keyring is locked. Retries only when you ask" in joined.health.conditions[Part.REACHABLE].detail


def test_only_reachable_counts_as_well() -> None:
    levels = {standing: described(Status(standing, "x", sentence="No."))[0] for standing in TunnelState}
    assert [standing for standing, level in levels.items() if level in (Level.OK, Level.WARN)] == [
        TunnelState.REACHABLE
    ]
    assert described(Status(TunnelState.REACHABLE, "x", quota="80 %.", short=True))[0] is Level.WARN
