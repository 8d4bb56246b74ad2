"""Calling the webhook: the health check, and events with up to three resends, one after the other per conversation."""

import asyncio
import json
import logging
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import aiohttp
from yarl import URL

from agent_desktop.base.tasks import Tasks
from agent_desktop.protocol import ConversationKey
from agent_desktop.sandbox.config import SandboxConfig, checked_url
from agent_desktop.sandbox.conversation import Conversation, Raw
from agent_desktop.sandbox.pace import Pace, Pulse

log = logging.getLogger(__name__)

TOKEN = "challenge.verifyToken"  # noqa: S105 - the literal key of the query string, not a secret
ANSWER_LIMIT = 64 * 1024
KEPT_DELIVERIES = 20_000


@dataclass(frozen=True)
class Health:
    """What the health check found. ``reason`` is a sentence when it is not ``ok``."""

    ok: bool
    reason: str = ""


@dataclass
class Delivery:
    """A request to the webhook: what was sent, when, and how each attempt ended (a status, or the error's name)."""

    key: ConversationKey
    event: str
    body: Raw
    at: datetime
    attempts: list[int | str] = field(default_factory=list)
    answer: Raw = field(default_factory=dict)

    @property
    def arrived(self) -> bool:
        """True if it was answered 200 at last."""
        return bool(self.attempts) and self.attempts[-1] == 200


@dataclass
class _Job:
    event: str
    body: Raw
    done: Callable[[Delivery], None]


class Webhook:
    """Posts events to the receiver as the platform does, and remembers what came of them."""

    def __init__(self, config: SandboxConfig, pace: Pace, tasks: Tasks, dice: random.Random, changed: Pulse) -> None:
        self._config = config
        self._pace = pace
        self._tasks = tasks
        self._dice = dice
        self._session: aiohttp.ClientSession | None = None
        self._waiting: dict[ConversationKey, deque[_Job]] = {}
        self.url: URL | None = None if config.webhook_url is None else checked_url(config.webhook_url)
        self.deliveries: deque[Delivery] = deque(maxlen=KEPT_DELIVERIES)
        self.changed = changed

    async def open(self) -> None:
        timeout = aiohttp.ClientTimeout(total=self._config.timeout)
        self._session = aiohttp.ClientSession(timeout=timeout, trust_env=False)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    @property
    def idle(self) -> bool:
        """True if nothing is on its way."""
        return not self._waiting

    async def check(self) -> Health:
        """The health check, as the platform sends it when the webhook's address is saved."""
        try:
            status, answer = await self._call("GET", None)
        except (aiohttp.ClientError, TimeoutError) as error:
            return Health(False, f"the webhook cannot be reached ({type(error).__name__})")
        if status != 200:
            return Health(False, f"the webhook answered {status} instead of 200")
        if answer.get("status") != "ok":
            return Health(False, 'the webhook answered 200, but not {"status": "ok"}')
        return Health(True)

    def post(
        self, conversation: Conversation, event: str, body: Raw, done: Callable[[Delivery], None] | None = None
    ) -> None:
        """Queue a request. ``done`` is told of the delivery after its last attempt."""

        def finished(delivery: Delivery) -> None:
            if not delivery.arrived:
                conversation.lost += 1
            if done is not None:
                done(delivery)

        key = conversation.key
        queue = self._waiting.get(key)
        job = _Job(event, body, finished)
        if queue is not None:
            queue.append(job)
            return
        self._waiting[key] = deque([job])
        _ = self._tasks.spawn(self._work(key), name=f"deliver {event}")

    async def _work(self, key: ConversationKey) -> None:
        queue = self._waiting[key]
        try:
            while queue:
                job = queue[0]
                delivery = Delivery(key, job.event, job.body, self._pace.now())
                self.deliveries.append(delivery)
                await self._deliver(delivery)
                if delivery.arrived and self._dice.random() < self._config.chaos.repeat:
                    await self._attempt(delivery)
                queue.popleft()
                job.done(delivery)
                self.changed.beat()
        finally:
            del self._waiting[key]
            self.changed.beat()

    async def _deliver(self, delivery: Delivery) -> None:
        for attempt in range(self._config.resends + 1):
            if attempt:
                await self._pace.sleep(self._config.backoff * 2 ** (attempt - 1))
            await self._attempt(delivery)
            if delivery.arrived:
                return
        log.warning(
            "gave up a %s event after %s attempts: %s",
            delivery.event,
            len(delivery.attempts),
            ", ".join(map(str, delivery.attempts)),
        )

    async def _attempt(self, delivery: Delivery) -> None:
        try:
            status, delivery.answer = await self._call("POST", delivery.body)
        except (aiohttp.ClientError, TimeoutError) as error:
            delivery.attempts.append(type(error).__name__)
        else:
            delivery.attempts.append(status)

    async def _call(self, method: str, body: Raw | None) -> tuple[int, Raw]:
        if self._session is None or self.url is None:
            raise aiohttp.ClientConnectionError("the webhook's address is not known yet")
        url = self.url.update_query({TOKEN: self._config.verify_token})
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode()
        headers = {} if data is None else {"Content-Type": "application/json"}
        async with self._session.request(method, url, data=data, headers=headers, allow_redirects=False) as answer:
            return answer.status, _object(await answer.content.read(ANSWER_LIMIT))


def _object(answer: bytes) -> dict[str, Any]:
    try:
        value = json.loads(answer)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


async def health_until_ok(webhook: Webhook, pace: Pace, every: float = 1.0) -> None:
    """Repeat the health check until the receiver is there."""
    told = ""
    while True:
        health = await webhook.check()
        if health.ok:
            return
        if health.reason != told:
            log.info("waiting for the webhook: %s", health.reason)
            told = health.reason
        await asyncio.sleep(max(0.05, pace.real(every)))
