"""Databases with many messages, made once and kept in ``build/benchmarks`` for the next run."""

import asyncio
import random
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from agent_desktop.inbox.model import Author, Conversation, Customer, Message, State
from agent_desktop.inbox.ports import Batch
from agent_desktop.protocol import ConversationKey, Text, fingerprint
from agent_desktop.store import decode_key, encode_key, new_key, open_store
from agent_desktop.store.migrations import HEAD

KEPT = Path(__file__).parents[2] / "build" / "benchmarks"
BEGIN = datetime(2026, 6, 1, 8, tzinfo=UTC)
BATCH = 5000
WAITING, ACTIVE = 5, 10
LATE = 0.2
"""This part of the conversations is still with the bot; the older ones are closed."""
WORDS = [
    *("parcel", "invoice", "delivery", "order", "address", "refund", "colour", "broken", "tomorrow", "yesterday"),
    *("street", "number", "please", "thanks", "where", "when", "why", "not", "again", "help", "account", "password"),
    *("card", "payment", "bank", "week", "shop", "size", "return", "label", "courier", "neighbour", "door"),
]


async def seeded(messages: int, conversations: int, *, long: int = 0) -> tuple[Path, bytes]:
    """A profile's folder with a database like that, and its key. With ``long`` the first conversation, which is the
    agent's, has so many messages, and the second, also theirs, a hundred. It may be used, but not spoiled."""
    folder = KEPT / f"{HEAD}-{messages}-{conversations}-{long}"
    key_file = folder / "key"
    if key_file.exists():
        return folder, decode_key(key_file.read_text(encoding="ascii"))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    key = new_key()
    store = await open_store(folder / "inbox.db", key=key)
    try:
        for batch in batches(messages, conversations, long):
            await store.write(batch)
        await store.index()
    finally:
        await store.close()
    key_file.write_text(encode_key(key), encoding="ascii")
    return folder, key


def copy(folder: Path, target: Path) -> Path:
    """The same profile in a place where it may be spoiled."""
    target.mkdir(parents=True, exist_ok=True)
    shutil.copy2(folder / "inbox.db", target / "inbox.db")
    return target


def batches(messages: int, conversations: int, long: int = 0) -> list[Batch]:
    """What to write, from the oldest conversation to the newest."""
    chance = random.Random(8)
    each = messages // conversations
    made: list[Batch] = []
    batch = Batch(conversations=[], messages=[])
    id_ = 0
    for number in range(conversations):
        place = conversations - 1 - number
        count = {0: long, 1: 100}.get(place, each) if long else each
        id_ += 1
        conversation_id = id_
        last = BEGIN + timedelta(minutes=3 * number)
        texts: list[str] = []
        for step in range(count):
            id_ += 1
            text = " ".join(chance.choices(WORDS, k=chance.randint(4, 16)))
            texts.append(text)
            batch.messages.append(
                _message(id_, conversation_id, text, step, last - timedelta(seconds=30 * (count - step)))
            )
        batch.conversations.append(_conversation(conversation_id, number, place, conversations, last, texts[-1]))
        if len(batch.messages) >= BATCH:
            made.append(batch)
            batch = Batch(conversations=[], messages=[])
    return [*made, batch]


def _conversation(id_: int, number: int, place: int, total: int, last: datetime, text: str) -> Conversation:
    state = State.BOT if place < total * LATE else State.CLOSED
    if place < ACTIVE:
        state = State.ACTIVE
    elif place < ACTIVE + WAITING:
        state = State.WAITING
    return Conversation(
        id=id_,
        key=ConversationKey("bot", "LIVE", f"seed-{number}"),
        state=state,
        channel="whatsapp",
        customer=Customer(
            name=f"Customer {number}", sender_id=f"s{number}", language="nl", raw={"firstname": "Customer"}
        ),
        payload={"department": "billing", "orderId": 88_000 + number},
        created_at=last - timedelta(hours=1),
        last_at=last,
        last_author=Author.USER,
        last_kind="text",
        last_text=text,
        waiting_since=last if state is State.WAITING else None,
        taken_at=last if state is State.ACTIVE else None,
        closed_at=last if state is State.CLOSED else None,
    )


def _message(id_: int, conversation_id: int, text: str, step: int, at: datetime) -> Message:
    author = Author.USER if step % 2 else Author.BOT
    body = {"messageType": "text", "text": text, "id": f"{id_:024x}"} if step % 2 else {"text": text}
    return Message(
        id=id_,
        conversation_id=conversation_id,
        author=author,
        kind="text",
        text=text,
        sent_at=at,
        arrived_at=at,
        external_id=f"{id_:024x}" if step % 2 else None,
        fingerprint=fingerprint(Text(text)),
        raw={"actor": author.value, "message": body, "timestamp": at.isoformat()},
    )


def prepared(messages: int, conversations: int, *, long: int = 0) -> tuple[Path, bytes]:
    """The same from outside of a loop."""
    return asyncio.run(seeded(messages, conversations, long=long))
