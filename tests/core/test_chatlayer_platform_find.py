"""Looking for a reply in the platform's history, over real HTTP."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from agent_desktop.base.clock import SystemClock
from agent_desktop.chatlayer import ChatlayerClient, ChatlayerConfig
from agent_desktop.core.chatlayer_history import Record, Row, look_for
from agent_desktop.core.chatlayer_platform import ChatlayerPlatform
from agent_desktop.inbox import Health, Sought
from agent_desktop.protocol import fingerprint, parse_item
from agent_desktop.sandbox import Person, Visitor
from tests.helpers.sandbox import API, running


def print_of(actor: str, message: dict[str, Any]) -> str:
    return fingerprint(parse_item({"actor": actor, "message": message}).content)


HELP = print_of("user", {"messageType": "text", "text": "help"})
OK = print_of("bot", {"text": "ok"})


class Case:
    """A customer who wrote "help", and the platform as the outbox sees it."""

    def __init__(self, platform: ChatlayerPlatform, visitor: Visitor, bot: Callable[[str], None]) -> None:
        self.platform = platform
        self.visitor = visitor
        self.bot = bot
        self.sought = Sought(OK, visitor.conversation.transcript[0].at, 0, 0, HELP)

    async def find(self, **changes: Any) -> bool | None:
        sought = msgspec.structs.replace(self.sought, **changes)
        return await self.platform.find(self.visitor.conversation.key, sought)


@pytest.fixture
async def case() -> AsyncIterator[Case]:
    clock = SystemClock()
    async with running(None) as sandbox:
        visitor = sandbox.customer(Person("Ann"))
        visitor.says("help")
        config = ChatlayerConfig(region="custom", base_url=sandbox.base_url)
        async with ChatlayerClient(config, lambda: API) as client:
            platform = ChatlayerPlatform(client, clock, Health(), "Sandbox")
            yield Case(platform, visitor, lambda text: sandbox.bot_says(visitor.conversation, {"text": text}))


async def test_what_is_there_is_found(case: Case) -> None:
    case.bot("ok")
    assert await case.find() is True


async def test_what_a_whole_history_lacks_is_absent(case: Case) -> None:
    assert await case.find() is False


async def test_the_customers_own_words_are_not_a_reply(case: Case) -> None:
    case.visitor.says("ok")
    assert await case.find() is False


async def test_a_history_without_the_message_before_proves_nothing(case: Case) -> None:
    assert await case.find(before=print_of("bot", {"text": "something newer"})) is None
    assert await case.find(before=None) is None


async def test_the_same_words_said_before_are_not_the_reply(case: Case) -> None:
    case.bot("ok")
    later = datetime.now(UTC) + timedelta(seconds=1)
    assert await case.find(others=1, later=0, since=later) is False
    assert await case.find(others=1, later=1, since=later) is False


async def test_older_words_that_nobody_here_knows_prove_nothing(case: Case) -> None:
    """The bot said the same while no request got through. Taken for the reply, they would hide that it is lost."""
    case.bot("ok")
    case.bot("ok")
    later = datetime.now(UTC) + timedelta(seconds=1)
    assert await case.find(others=0, later=0, since=later) is None
    assert await case.find(others=1, later=0, since=later) is None
    assert await case.find(others=2, later=0, since=later) is False


async def test_of_equal_messages_that_may_be_it_the_history_tells_by_their_number(case: Case) -> None:
    case.bot("ok")
    assert await case.find(others=1, later=1) is None
    assert await case.find(others=9, later=0) is True
    case.bot("ok")
    assert await case.find(others=1, later=1) is True


def test_words_without_a_time_prove_nothing() -> None:
    rows: list[Row] = [
        {"actor": "user", "message": {"messageType": "text", "text": "help"}},
        {"actor": "bot", "message": {"text": "ok"}},
    ]
    assert look_for(Record(rows, whole=True), Sought(OK, datetime.now(UTC), 0, 0, HELP)) is None
    assert look_for(Record(rows, whole=True), Sought(OK, datetime.now(UTC), 1, 0, HELP)) is None
    assert look_for(Record(rows[:1], whole=True), Sought(OK, datetime.now(UTC), 0, 0, HELP)) is False


async def test_rows_that_cannot_be_read_leave_it_open(case: Case) -> None:
    case.visitor.sends({"messageType": "hologram"})
    assert await case.find() is None
