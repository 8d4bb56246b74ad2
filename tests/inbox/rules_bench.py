"""What the tests of the rules of the heart share: how calls fail, and what is looked at."""

from agent_desktop.inbox import Conversation, Delivery, Failure, Message, SendFailed
from agent_desktop.protocol import Template, TextTemplate
from tests.helpers.steered_loop import turns
from tests.helpers.until import until
from tests.inbox.conftest import Bench, user

OFFLINE = SendFailed(Failure.RETRY, "No connection.")
LOST = SendFailed(Failure.UNCONFIRMED, "The connection broke.")
REFUSED = SendFailed(Failure.REFUSED, "No.")
OK = TextTemplate("ok")


async def offload(bench: Bench, number: int) -> bool:
    """An offload of its own: no two are equal."""
    at = f"00:{number:02}"
    return await bench.offload(user(f"help {number}", at), timestamp=f"2026-11-23T10:{at}Z")


def called(bench: Bench) -> list[str]:
    return [what for what, _, _ in bench.platform.calls]


def one(bench: Bench) -> Conversation:
    conversation: Conversation = bench.only
    return conversation


def replies(bench: Bench) -> list[Message]:
    return [one for one in bench.transcript() if one.author == "agent"]


def states(bench: Bench) -> list[Delivery | None]:
    return [one.delivery for one in replies(bench)]


async def tried(bench: Bench) -> None:
    """Wait until everything failed that was to fail, and that is noted."""
    await until(lambda: not bench.platform.failures)
    await until(lambda: all(one.state is not Delivery.SENDING for one in bench.repository.entries.values()))


async def tried_once(bench: Bench) -> None:
    """Wait until a call is under way that is going to fail."""
    await until(lambda: not bench.platform.failures)


async def resumed(bench: Bench) -> None:
    await until(lambda: not bench.repository.entries)
    assert called(bench)[-1] == "resume"
    assert not one(bench).bot_paused


async def later(bench: Bench, seconds: float = 120) -> None:
    bench.clock.advance(seconds)
    bench.inbox.resume_outbox()
    await turns()


async def unconfirmed(bench: Bench, template: Template = OK) -> Message:
    bench.platform.failures = [LOST]
    await bench.inbox.reply(one(bench).id, template)
    await until(lambda: states(bench)[-1] is Delivery.UNCONFIRMED)
    return replies(bench)[-1]
