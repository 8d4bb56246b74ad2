"""A test conversation with a customer that the program plays itself: real requests, and no customer of Chatlayer's.

Its session id says what it is, so that replies to it go to the stand-in and never to Chatlayer.
"""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from agent_desktop.base.clock import SystemClock
from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, fill, translate
from agent_desktop.base.tasks import Tasks
from agent_desktop.chatlayer import ChatlayerClient, ChatlayerConfig
from agent_desktop.core.chatlayer_platform import ChatlayerPlatform
from agent_desktop.inbox import Failure, Health, History, SendFailed, Sought
from agent_desktop.inbox.ports import Platform
from agent_desktop.protocol import ConversationKey

if TYPE_CHECKING:
    from agent_desktop.sandbox import Sandbox, Visitor

PREFIX = "agent-desktop-test-"
LONGEST = 3600.0
"""How many seconds the test customer waits for an answer."""

GREETING = QT_TRANSLATE_NOOP("rehearsal", "Hello! I am the test customer. Please reply to me.")
THANKS = QT_TRANSLATE_NOOP("rehearsal", "Thank you, your reply arrived. You can close this conversation now.")
OVER = QT_TRANSLATE_NOOP(
    "rehearsal",
    "The test conversation is over, so nobody would read this. Close it. You can start another one in setup.",
)


class TrialFailed(Exception):
    """The test conversation could not be started. ``str()`` is a sentence that says what to do."""


class TrialDeclined(TrialFailed):
    """The test customer was declined. The reason is in the conversation with this ``key``."""

    def __init__(self, key: ConversationKey) -> None:
        super().__init__(translate("rehearsal", "The test customer was declined."))
        self.key = key


class TrialConversation:
    """A stand-in for Chatlayer with one customer, for the time of a test conversation."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._sandbox: Sandbox | None = None
        self._client: ChatlayerClient | None = None
        self.platform: Platform | None = None

    async def begin(self, webhook_url: str, verify_token: str) -> ConversationKey:
        """Hand the test customer over through the webhook. Returns when they wait in the list.

        Raises :class:`TrialFailed`.
        """
        await self.stop()
        token = f"test:{secrets.token_urlsafe(24)}"
        from agent_desktop.sandbox import Person, Sandbox, SandboxConfig  # importing it would slow down every start

        config = SandboxConfig(
            verify_token=verify_token, api_token=token, webhook_url=webhook_url, customers=False, resends=0
        )
        self._sandbox = sandbox = Sandbox(config)
        try:
            await sandbox.start()
        except OSError as error:
            self._sandbox = None
            raise TrialFailed(
                fill(translate("rehearsal", "The test could not be started: %1."), error.strerror or error)
            ) from None
        self._client = ChatlayerClient(
            ChatlayerConfig(region="custom", base_url=sandbox.base_url), lambda: token, now=SystemClock().now
        )
        self.platform = ChatlayerPlatform(self._client, SystemClock(), Health(), "Test")
        customer = sandbox.customer(Person("Test", "Customer"), session=f"{PREFIX}{secrets.token_hex(6)}")
        customer.opens()
        customer.says(translate("rehearsal", GREETING))
        handover = await customer.asks_for_person({"department": "test", "reason": "set-up"})
        if not handover.reached:
            await self.stop()
            raise TrialFailed(
                translate("rehearsal", "The webhook did not accept the test conversation. See the log for the reason.")
            )
        if not handover.accepted:
            await self.stop()
            raise TrialDeclined(customer.conversation.key)
        _ = self._tasks.spawn(_thank(sandbox, customer), name="let the test customer answer")
        return customer.conversation.key

    async def stop(self) -> None:
        """End the test conversation. Later replies to its customer are refused."""
        sandbox, self._sandbox = self._sandbox, None
        client, self._client = self._client, None
        self.platform = None
        if client is not None:
            await client.close()
        if sandbox is not None:
            await sandbox.stop()


async def _thank(sandbox: "Sandbox", customer: "Visitor") -> None:
    from agent_desktop.sandbox import Speaker

    said = customer.conversation.transcript
    try:
        await sandbox.wait_for(lambda: any(one.speaker is Speaker.AGENT for one in said), LONGEST)
    except TimeoutError:
        return
    customer.says(translate("rehearsal", THANKS))


def is_trial(key: ConversationKey) -> bool:
    """Return True if a conversation is a test conversation."""
    return key.session_id.startswith(PREFIX)


class Switchboard:
    """The inbox's platform: Chatlayer, or the stand-in for test conversations."""

    def __init__(self, platform: Platform, stage: Callable[[], Platform | None]) -> None:
        self._platform = platform
        self._stage = stage

    @property
    def ready_at(self) -> datetime | None:
        return self._platform.ready_at

    async def find(self, key: ConversationKey, sought: Sought) -> bool | None:
        platform = self._of(key)
        return None if platform is None else await platform.find(key, sought)

    async def history(self, key: ConversationKey) -> History | None:
        platform = self._of(key)
        return None if platform is None else await platform.history(key)

    async def session_data(self, key: ConversationKey) -> dict[str, Any]:
        platform = self._of(key)
        if platform is None:
            raise SendFailed(Failure.REFUSED, OVER)
        return await platform.session_data(key)

    async def send(self, key: ConversationKey, template: dict[str, Any]) -> None:
        platform = self._of(key)
        if platform is None:
            raise SendFailed(Failure.REFUSED, translate("rehearsal", OVER))
        await platform.send(key, template)

    async def pause(self, key: ConversationKey) -> None:
        platform = self._of(key)
        if platform is not None:
            await platform.pause(key)

    async def resume(self, key: ConversationKey) -> None:
        platform = self._of(key)
        if platform is not None:
            await platform.resume(key)

    def _of(self, key: ConversationKey) -> Platform | None:
        return self._stage() if is_trial(key) else self._platform
