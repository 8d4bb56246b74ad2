"""Other conversations of the same customer."""

from msgspec.structs import replace

from agent_desktop.inbox.model import Author, Customer
from agent_desktop.inbox.ports import Batch
from agent_desktop.protocol import ConversationKey
from agent_desktop.store import Store
from tests.helpers.store_values import at, conversation, message


async def test_by_sender_and_by_session(store: Store) -> None:
    opened = conversation(1)
    same_sender = conversation(2, customer=opened.customer, last_at=at(50))
    same_session = conversation(3, key=replace(opened.key, version="DRAFT"), customer=Customer(), last_at=at(60))
    another_bot = conversation(4, key=replace(opened.key, bot_id="bot-2"), customer=Customer())
    stranger = conversation(5)
    await store.write(Batch(conversations=[opened, same_sender, same_session, another_bot, stranger]))
    assert [one.conversation.id for one in await store.earlier_conversations(opened)] == [3, 2]
    assert [one.conversation.id for one in await store.earlier_conversations(opened, limit=1)] == [3]


async def test_nobody_without_a_sender_is_taken_for_another(store: Store) -> None:
    nobody = [
        conversation(number, customer=Customer(sender_id=None if number < 3 else ""), key=_key(number))
        for number in (1, 2, 3, 4)
    ]
    await store.write(Batch(conversations=nobody))
    for one in nobody:
        assert await store.earlier_conversations(one) == []


async def test_messages_are_counted_without_notes_and_lines(store: Store) -> None:
    opened, other = conversation(1), conversation(2, customer=conversation(1).customer)
    messages = [
        message(10, 2),
        message(11, 2, author=Author.BOT),
        message(12, 2, author=Author.AGENT),
        message(13, 2, author=Author.NOTE),
        message(14, 2, author=Author.SYSTEM, kind="closed"),
        message(15, 1),
    ]
    await store.write(Batch(conversations=[opened, other], messages=messages))
    (found,) = await store.earlier_conversations(opened)
    assert found.messages == 3


def _key(number: int) -> ConversationKey:
    return ConversationKey("bot-1", "LIVE", f"web-{number}")
