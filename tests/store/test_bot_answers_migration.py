"""What revision 0009 makes of a database of the version before."""

from pathlib import Path

from agent_desktop.inbox.model import State
from agent_desktop.store import open_store
from tests.helpers.old_database import old_database, put
from tests.helpers.store_values import conversation


async def test_the_bot_answers_what_is_with_the_bot(path: Path, key: bytes | None) -> None:
    with old_database(path, key, "0006") as connection:
        put(connection, "0006", *(conversation(n, state=state, bot_paused=True) for n, state in enumerate(State, 1)))
    store = await open_store(path, key=key)
    paused = {one.state for one in await store.all_conversations() if one.bot_paused}
    assert paused == {State.WAITING, State.ACTIVE, State.CLOSED}
    await store.close()
