"""What the dialogs of the records ask: a daily run and backups, with answers that a test sets."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from agent_desktop.inbox import State
from agent_desktop.inbox.customer_records import StoredConversation
from agent_desktop.inbox.retention_rules import Expiry
from agent_desktop.ui.records.ports import Found
from tests.helpers.store_values import conversation


class Run:
    """A daily run that would delete one conversation."""

    def __init__(self) -> None:
        self.agreed = False

    async def preview(self) -> Expiry:
        old = replace(conversation(1), state=State.CLOSED)
        return Expiry(
            conversations=3,
            messages=40,
            oldest=old.last_at,
            newest=old.last_at,
            first=(StoredConversation(conversation=old, messages=9),),
        )

    async def agree(self, _told: Expiry) -> int:
        self.agreed = True
        return 3


class Port:
    """Backups that succeed, or are refused with ``problem``."""

    def __init__(self) -> None:
        self.problem: str | None = None
        self.done: list[str] = []
        self.waiting = 0

    def weakness(self, passphrase: str) -> str | None:
        return "Too short." if len(passphrase) < 8 else "!Weak." if "weak" in passphrase else None

    async def save(
        self, target: Path, passphrase: str, progress: Callable[[float], None], *, with_secrets: bool
    ) -> None:
        await self._do(f"save {target.name} {with_secrets}")
        progress(1.0)

    async def open(self, source: Path, passphrase: str, progress: Callable[[float], None]) -> Found:
        await self._do("open")
        return Found(made_at="2026-11-20T10:00:00+00:00", conversations=12, unsent=2, on_their_way=self.waiting)

    async def restore(self) -> None:
        await self._do("restore")

    def forget(self) -> None:
        self.done.append("forget")

    async def _do(self, what: str) -> None:
        await asyncio.sleep(0)
        if self.problem is not None:
            raise ValueError(self.problem)
        self.done.append(what)
