"""Keeps a tunnel up, and says "reachable" only while a probe of the public URL comes back."""

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar, Protocol

from psygnal import EmitLoopError, Signal, SignalInstance

from agent_desktop.base.i18n import translate
from agent_desktop.tunnel.memory import TunnelMemory
from agent_desktop.tunnel.offline import OfflineRule
from agent_desktop.tunnel.provider import Phase, Provider, State, TunnelDown, TunnelTrouble
from agent_desktop.tunnel.quota import Quota
from agent_desktop.tunnel.reach import Reach
from agent_desktop.tunnel.status import Status, TunnelState
from agent_desktop.tunnel.waking import Waking
from agent_desktop.tunnel_declarations import find

log = logging.getLogger(__name__)


class Probes(Protocol):
    """What can call the public URL."""

    async def probe(self, public_url: str) -> Reach: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Pace:
    """How often things are done, in seconds; ``restart_after`` in probes that failed."""

    probe: float = 60.0
    probe_again: float = 10.0
    settle: float = 3.0
    """How long a tunnel that just came up may fail its probes before it counts as not reachable ..."""
    settle_new: float = 30.0
    """... and one whose name is new to the world, too."""
    settle_step: float = 1.0
    tick: float = 2.0
    save: float = 60.0
    first: float = 0.25
    longest: float = 30.0
    restart_after: int = 3
    restart_new_after: int = 15
    """A restart costs a tunnel without a stable URL that URL, so it gets more time."""


def _now() -> datetime:
    return datetime.now(UTC)


def _no_availability() -> str:
    return ""


async def _keep_availability(availability: str) -> bool:
    return False


@dataclass(kw_only=True, slots=True)
class Surroundings:
    """What the supervisor needs from the rest of the program; the defaults do for tests and tools.

    ``set_availability`` tells whether it was done; it is asked again otherwise.
    """

    availability: Callable[[], str] = _no_availability
    set_availability: Callable[[str], Awaitable[bool]] = _keep_availability
    offline_after: float = 0.0
    memory: TunnelMemory | None = None
    now: Callable[[], datetime] = _now
    pace: Pace = Pace()
    waking: Waking | None = None


class Supervisor:
    """Runs one provider. ``build`` makes it, given the function that it reports its states to.

    ``changed(Status)`` at every change; ``url_changed(old, new)`` at every start with a URL that Chatlayer does not
    call yet; ``quota_short(sentence)`` at 80, 95 and 100 percent of a limit.
    """

    changed: ClassVar[Signal] = Signal(Status)
    url_changed: ClassVar[Signal] = Signal(str, str)
    quota_short: ClassVar[Signal] = Signal(str)

    def __init__(
        self, build: Callable[[Callable[[State], None]], Provider], prober: Probes, around: Surroundings | None = None
    ) -> None:
        self._around = around or Surroundings()
        self._pace = self._around.pace
        self._prober = prober
        self._memory = self._around.memory or TunnelMemory()
        self._rule = OfflineRule(self._around.offline_after, self._memory.kept.held)
        self.provider = build(self._told)
        self._quota = Quota(self.provider.monthly_requests, self._memory, self._around.now)
        self._waking = self._around.waking or Waking(self._pace.tick, lambda: self._around.now().timestamp())
        self._due = asyncio.Event()
        self._broken = asyncio.Event()
        self._down = TunnelDown(TunnelTrouble.NETWORK, "", retry=True)
        self._jolted = False
        self._asked = False
        self._attempts = 0
        self._announced: datetime | None = None
        self.status = Status(
            TunnelState.STARTING, self.provider.id, quota=self._quota.sentence(), short=self._quota.short
        )

    async def run(self, port: int, path: str = "/") -> None:
        """Keep the tunnel to ``path`` at ``port`` up for ever. To be run as a task; cancelling it ends the tunnel."""
        watch = asyncio.create_task(self._watch(), name="watch for sleep and other networks")
        try:
            while True:
                down = await self._once(port, path)
                await self.provider.stop()
                await self._pause(down)
        finally:
            watch.cancel()
            await self.provider.stop()
            with contextlib.suppress(asyncio.CancelledError):
                await watch
            self._memory.save()

    def try_now(self) -> None:
        """Try at once, whatever was wrong: settings or secrets may be other ones now."""
        self._asked = True
        self._attempts = 0
        self._due.set()

    def confirm(self, at: datetime) -> None:
        """Chatlayer itself called, at that moment: it knows the present URL."""
        kept = self._memory.kept
        if kept.known == kept.url or self._announced is None or at < self._announced:
            return
        kept.known = kept.url
        self._memory.save()
        self._show(changed_from="")

    def count(self, requests: int) -> None:
        """So many requests came in, probes among them."""
        warning = self._quota.count(requests)
        if warning is not None:
            log.warning("%s", warning)
            self._memory.save()
            self._emit(self.quota_short, warning)
        self._show(quota=self._quota.sentence(), short=self._quota.short)

    # One life of the tunnel

    async def _once(self, port: int, path: str) -> TunnelDown:
        """From starting the tunnel to its end, and why it ended."""
        self._jolted = self._asked = False
        self._broken.clear()
        try:
            url = await self.provider.start(port, path)
        except TunnelDown as down:
            return self._failed(down)
        except Exception:  # a bug in a provider must not end the supervisor
            log.exception("the tunnel %s could not be started", self.provider.id)
            return self._failed(
                TunnelDown(
                    TunnelTrouble.CONFIG, translate("tunnel", "The tunnel failed. See the log for details."), retry=True
                )
            )
        self._announce(url)
        return await self._while_up()

    async def _while_up(self) -> TunnelDown:
        """Probe until the tunnel is down, or so useless that it is better started anew."""
        loop = asyncio.get_running_loop()
        declaration = find(self.provider.id)
        stable, watched = self.provider.stable_url, declaration is not None and declaration.only_watched
        settled = loop.time() + (0 if watched else self._pace.settle if stable else self._pace.settle_new)
        patience = self._pace.restart_after if stable else self._pace.restart_new_after
        failures, seen = 0, False
        while True:
            self._due.clear()
            jolted, self._jolted = self._jolted, False
            reach = await self._probe()
            if self._broken.is_set():
                return self._broke(self._down)
            if reach.ok:
                failures, seen = 0, True
                self._attempts = 0
                self._reachable()
                await self._wait(self._quota.interval(self._pace.probe))
            elif not seen and loop.time() < settled:
                await self._wait(self._pace.settle_step)
            else:
                failures += 1
                self._unreachable(reach.sentence)
                if not watched and (failures >= patience or (jolted and stable)):
                    return TunnelDown(TunnelTrouble.NETWORK, reach.sentence, retry=True)
                await self._wait(self._pace.probe_again)
            if self._broken.is_set():
                return self._broke(self._down)

    async def _probe(self) -> Reach:
        """One probe; cut short when the provider says that the tunnel is down."""
        probe = asyncio.ensure_future(self._prober.probe(self.status.url))
        broken = asyncio.ensure_future(self._broken.wait())
        try:
            await asyncio.wait([probe, broken], return_when=asyncio.FIRST_COMPLETED)
        finally:
            broken.cancel()
            probe.cancel()
            await asyncio.wait([probe, broken])
        if probe.cancelled():
            return Reach(ok=False)
        self._show(probed=self._around.now())
        return probe.result()

    async def _wait(self, seconds: float) -> None:
        # Not wait_for: before Python 3.12 it can lose a cancellation that comes with the event.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._due.wait()

    async def _pause(self, down: TunnelDown) -> None:
        """Wait until trying again makes sense."""
        if down.retry:
            if not (self._asked or self._jolted):
                whole = min(self._pace.longest, self._pace.first * 2 ** min(self._attempts, 16))
                self._attempts += 1
                self._due.clear()
                # Half of the pause is random, so that many agents do not reconnect at the same moment.
                await self._wait(whole * (0.5 + random.random() / 2))  # noqa: S311 - no secret
            return
        while not self._asked and not (self._jolted and down.trouble is not TunnelTrouble.AUTH):
            self._due.clear()
            await self._due.wait()

    # What is told from outside

    def _told(self, state: State) -> None:
        """The provider's own word on its link. It can end "reachable", and never makes it."""
        if state.phase is Phase.DOWN:
            self._down = TunnelDown(state.trouble or TunnelTrouble.NETWORK, state.sentence, retry=state.retry)
            self._broken.set()
        elif state.phase is Phase.RECONNECTING:
            self._show(
                standing=TunnelState.RECONNECTING,
                sentence=state.sentence,
                trouble=state.trouble,
                retry=True,
                since=None,
            )
        elif state.url and state.url != self.status.url:
            self._announce(state.url)
        self._due.set()

    async def _watch(self) -> None:
        loop = asyncio.get_running_loop()
        save = loop.time() + self._pace.save
        while True:
            await asyncio.sleep(self._pace.tick)
            what = self._waking.look()
            if what is not None:
                log.info("%s: looking whether the tunnel still works", what)
                self._jolted, self._attempts = True, 0
                self._due.set()
            await self._attend(loop.time())
            if loop.time() >= save:
                save = loop.time() + self._pace.save
                self._memory.save()

    async def _attend(self, now: float) -> None:
        """Go offline, or come back, as the rule says."""
        before = self._around.availability()
        wanted = self._rule.look(reachable=self.status.standing is TunnelState.REACHABLE, availability=before, now=now)
        if wanted is not None and await self._around.set_availability(wanted):
            log.info("availability: %s, because of reachability", wanted)
            self._rule.changed(before, wanted)
        if self._memory.kept.held != self._rule.held:
            self._memory.kept.held = self._rule.held
            self._memory.save()

    # What is told to the outside

    def _announce(self, url: str) -> None:
        kept = self._memory.kept
        known = kept.known or url  # a URL that was never reachable was never entered in Chatlayer
        kept.url = url
        self._memory.save()
        self._announced = self._around.now()
        standing = self.status.standing
        if standing in (TunnelState.STARTING, TunnelState.REACHABLE):
            standing = TunnelState.CHECKING
        self._show(url=url, standing=standing, since=None, changed_from=known if known != url else "")
        if known != url:
            log.warning("the public URL is another one than Chatlayer calls")
            self._emit(self.url_changed, known, url)

    def _reachable(self) -> None:
        if self.status.standing is not TunnelState.REACHABLE:
            log.info("reachable through %s", self.provider.id)
        kept = self._memory.kept
        if not kept.known:
            kept.known = kept.url
            self._memory.save()
        self._show(
            standing=TunnelState.REACHABLE,
            sentence="",
            trouble=None,
            retry=True,
            since=self.status.since or self._around.now(),
        )

    def _unreachable(self, sentence: str, trouble: TunnelTrouble | None = None, *, retry: bool = True) -> None:
        if self.status.standing is not TunnelState.UNREACHABLE:
            log.warning("not reachable: %s", sentence)
        self._show(standing=TunnelState.UNREACHABLE, sentence=sentence, trouble=trouble, retry=retry, since=None)

    def _failed(self, down: TunnelDown) -> TunnelDown:
        self._unreachable(down.sentence, down.trouble, retry=down.retry)
        return down

    def _broke(self, down: TunnelDown) -> TunnelDown:
        """The link is gone. One quick try to get it back comes before "not reachable", if it was reachable."""
        if not down.retry or self.status.standing is TunnelState.UNREACHABLE:
            return self._failed(down)
        log.info("the tunnel is down: %s", down.sentence)
        self._show(standing=TunnelState.RECONNECTING, sentence=down.sentence, trouble=down.trouble, since=None)
        return down

    def _show(self, **changes: object) -> None:
        fields = {name: getattr(self.status, name) for name in Status.__struct_fields__}
        status = Status(**(fields | changes))
        if status != self.status:
            self.status = status
            self._emit(self.changed, status)

    def _emit(self, signal: SignalInstance, *values: object) -> None:
        try:
            signal.emit(*values)
        except EmitLoopError as error:
            # Whoever listens must not end the watch.
            log.error("telling of the tunnel failed", exc_info=error.__cause__)
