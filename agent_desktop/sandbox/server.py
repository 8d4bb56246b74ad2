"""The sandbox as one thing that can be started and stopped."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from aiohttp import web

from agent_desktop.base.tasks import Tasks
from agent_desktop.protocol import ConversationKey
from agent_desktop.sandbox.arrivals import Arrivals
from agent_desktop.sandbox.bot import Bot
from agent_desktop.sandbox.config import SandboxConfig, checked_url
from agent_desktop.sandbox.conversation import Conversation, Person
from agent_desktop.sandbox.customers import CAST
from agent_desktop.sandbox.delivery import Delivery, Health, Webhook, health_until_ok
from agent_desktop.sandbox.faults import Drop, Fault, Faults
from agent_desktop.sandbox.guard import guard
from agent_desktop.sandbox.guests import Guests
from agent_desktop.sandbox.ids import dice
from agent_desktop.sandbox.limits import RateLimit
from agent_desktop.sandbox.pace import Pace, Pulse, utc_now
from agent_desktop.sandbox.page_api import PageApi
from agent_desktop.sandbox.platform import MAIN_BOT, Platform
from agent_desktop.sandbox.player import Player
from agent_desktop.sandbox.rest import Received, RestApi
from agent_desktop.sandbox.script import Script
from agent_desktop.sandbox.visitor import Visitor

BODY_LIMIT = 6 * 1024 * 1024


class Sandbox:
    """A stand-in for Chatlayer on loopback: calls a webhook as Chatlayer does, and takes the REST calls it takes.

    ``cast`` are the scripted customers; they come once the webhook has answered the health check. ``now`` is the clock.
    """

    def __init__(
        self, config: SandboxConfig, *, cast: Sequence[Script] = CAST, now: Callable[[], datetime] = utc_now
    ) -> None:
        self.config = config
        self._cast = cast
        self._pace = Pace(config.speed, now)
        self._tasks = Tasks()
        self._webhook = Webhook(config, self._pace, self._tasks, dice(config.seed, "webhook"), Pulse())
        self._platform = Platform(config, self._pace, self._webhook, self._tasks)
        self._faults = Faults(dice(config.seed, "faults"), refuse=config.chaos.refuse, cut=config.chaos.cut)
        self._runner: web.AppRunner | None = None
        self._address = ""
        self._arrivals: Arrivals | None = None
        self._rest: RestApi | None = None

    # --- life --------------------------------------------------------------------------------------------------------

    async def start(self) -> None:
        """Listen, and let the customers come as soon as the webhook is there. Raises ``OSError`` for a taken port."""
        if self._runner is not None:
            raise RuntimeError("the sandbox is already running")
        await self._webhook.open()
        app = web.Application(middlewares=[guard], client_max_size=BODY_LIMIT)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        bot = Bot(lambda: self.files_url)
        guests = Guests(self._platform, bot, self._tasks)
        limit = RateLimit(self.config.rate_limit, self.config.rate_window)
        self._rest = RestApi(self._platform, bot, self._faults, limit)
        page = PageApi(guests, lambda: self.base_url)
        app.add_routes([*self._rest.routes(), *page.routes()])
        app.on_shutdown.extend([page.close, self._rest.close])
        try:
            await runner.setup()
            await web.TCPSite(runner, self.config.host, self.config.port).start()
        except BaseException:
            await runner.cleanup()
            await self._webhook.close()
            raise
        self._runner = runner
        host, port = runner.addresses[0][:2]
        self._address = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        self._arrivals = Arrivals(self._platform, self._cast, self.files_url, self._tasks)
        if self.config.customers:
            _ = self._tasks.spawn(self._let_come(self._arrivals), name="let the customers come")

    async def stop(self) -> None:
        """End everything within a second or two; harmless when not running."""
        # Stop the server first: a call that arrives now would start new work.
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        self._platform.close()
        await self._tasks.close()
        await self._webhook.close()

    async def _let_come(self, arrivals: Arrivals) -> None:
        await health_until_ok(self._webhook, self._pace)
        await arrivals.run()

    # --- where it is -------------------------------------------------------------------------------------------------

    @property
    def base_url(self) -> str:
        """The REST API's base, without a slash at its end."""
        if not self._address:
            raise RuntimeError("the sandbox has no address before it was started")
        return self._address

    @property
    def page_url(self) -> str:
        """The web page on which a person plays a customer."""
        return f"{self.base_url}/"

    @property
    def files_url(self) -> str:
        """Where the files are that conversations refer to; ends with a slash."""
        return f"{self.base_url}/files/"

    def connect(self, webhook_url: str) -> None:
        """Say, or change, where the webhook is; raises ``ValueError`` for what is no http(s) URL."""
        self._webhook.url = checked_url(webhook_url)

    async def check_webhook(self) -> Health:
        """Send the health check, as Chatlayer does when somebody presses Save."""
        return await self._webhook.check()

    # --- for tests ---------------------------------------------------------------------------------------------------

    @property
    def conversations(self) -> Mapping[ConversationKey, Conversation]:
        """Every conversation with its true transcript."""
        return self._platform.conversations

    @property
    def players(self) -> Sequence[Player]:
        """The scripted customers who have come so far."""
        return [] if self._arrivals is None else self._arrivals.players

    @property
    def received(self) -> Sequence[Received]:
        """Every accepted REST call that changed something, in order."""
        return [] if self._rest is None else self._rest.received

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """What was sent to the webhook, in order, with how each attempt ended (the newest 20,000)."""
        return self._webhook.deliveries

    def customer(self, person: Person, *, bot_id: str = MAIN_BOT, session: str | None = None) -> Visitor:
        """A customer to be moved by hand."""
        return Visitor(self._platform, self._platform.open(person, bot_id=bot_id, session=session))

    def bot_says(self, conversation: Conversation, *messages: Mapping[str, Any]) -> None:
        """Let the bot send messages (in the bot's own shape, see ``shapes``) in one request."""
        self._platform.bot_says(conversation, *map(dict, messages))

    def fail_next(
        self,
        count: int = 1,
        *,
        status: int | None = None,
        delay: float = 0.0,
        drop: Drop | None = None,
        headers: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | None = None,
        session: str | None = None,
        path: str = "",
    ) -> None:
        """Let the next ``count`` fitting REST calls go wrong; see :class:`Fault` for how."""
        fault = Fault(
            status=status, delay=delay, drop=drop, headers=headers or {}, body=body, session=session, path=path
        )
        self._faults.order(fault, count)

    def heal(self) -> None:
        """Forget the faults that were ordered and did not happen yet."""
        self._faults.clear()

    async def wait_for(self, condition: Callable[[], bool], timeout: float = 40.0) -> None:
        """Wait until ``condition`` holds, looking after each change; raises ``TimeoutError`` after real seconds."""
        if not await self._platform.changed.until(condition, timeout):
            raise TimeoutError("the condition did not come true in the sandbox")

    async def settled(self, timeout: float = 40.0) -> None:
        """Wait until every message has reached the webhook or was given up; raises ``TimeoutError``."""
        await self.wait_for(lambda: self._platform.idle, timeout)
