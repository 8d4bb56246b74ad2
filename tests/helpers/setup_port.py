"""The assistant's port with answers that a test sets."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

from msgspec.structs import replace
from psygnal import Signal

from agent_desktop.inbox.health import Condition, Level
from agent_desktop.settings import Settings
from agent_desktop.ui.assistant import Arrival, Progress, SetupFailed


class FakeSetup:
    """``problem`` is what the next call fails with; ``calls`` what was asked for."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self) -> None:
        self.settings = Settings()
        self.lasting = True
        self.progress = Progress()
        self.secrets: set[str] = set()
        self.bots: tuple[str, ...] = ("Parcel assistant", "Box shop")
        self.problem: str | None = None
        self.verify_token = "first-token"
        self.local_url = "http://127.0.0.1:9003/"
        self.public_url = ""
        self.reachable = Condition(Level.WARN, "Not reachable from outside", "No tunnel is set up.")
        self.refused_handover = ""
        self.can_accept_tokenless = False
        self.arrival: Arrival | None = None
        self.calls: list[tuple[Any, ...]] = []

    def keep_progress(self, progress: Progress) -> None:
        self.progress = progress

    async def has_secret(self, name: str) -> bool:
        return name in self.secrets

    async def find_bots(self, region: str, base_url: str, token: str) -> tuple[str, ...]:
        self._call("find_bots", region, base_url, token)
        return self.bots

    async def keep_connection(self, region: str, base_url: str, token: str) -> None:
        self._call("keep_connection", region, base_url, token)
        self.secrets.add("api-token")

    async def rotate_verify_token(self) -> int:
        self._call("rotate_verify_token")
        self.verify_token = "second-token"
        return self.calls.count(("rotate_verify_token",)) if self.settings.webhook.old_token_hours else 0

    async def use_tunnel(self, values: Mapping[str, Any], secrets: Mapping[str, str]) -> None:
        self._call("use_tunnel", dict(values), dict(secrets))
        self.secrets.update(secrets)
        tunnel = replace(self.settings.tunnel, provider=values["tunnel.provider"])
        self.settings = replace(self.settings, tunnel=tunnel)

    def accept_tokenless(self) -> None:
        self._call("accept_tokenless")

    async def check_pausing(self) -> str:
        self._call("check_pausing")
        return "The field names fit."

    async def rehearse(self) -> int:
        self._call("rehearse")
        return 7

    def reach(self, url: str) -> None:
        """Become reachable."""
        self.public_url = url
        self.reachable = Condition(Level.OK, "Reachable", url)
        self.changed.emit()

    def arrive(self, *, ok: bool, sentence: str = "") -> None:
        """A request came to the webhook."""
        self.arrival = Arrival(datetime(2026, 11, 23, 10, 30, tzinfo=UTC), ok, sentence)
        self.changed.emit()

    def _call(self, *call: Any) -> None:
        self.calls.append(call)
        if self.problem is not None:
            raise SetupFailed(self.problem)
