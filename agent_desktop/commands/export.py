"""``agent-desktop export``: conversations as JSON, HTML or text, read beside the running program."""

import asyncio
from pathlib import Path

from agent_desktop.base.profile import Profile
from agent_desktop.commands.errors import CommandError
from agent_desktop.commands.opening import opened
from agent_desktop.credentials import KeyringCredentials
from agent_desktop.export import FORMATS, Format, output, write


def run(profile: Profile, name: str, session_id: str | None, path: Path | None) -> int:
    """Write the conversations and return the exit code. With ``session_id``, write only those of that session."""
    return asyncio.run(_run(profile, FORMATS[name](), session_id, path))


async def _run(profile: Profile, form: Format, session_id: str | None, path: Path | None) -> int:
    credentials = KeyringCredentials(profile.id)
    try:
        async with opened(profile, credentials) as store:
            conversations = await store.all_conversations(session_id=session_id)
            if session_id is not None and not conversations:
                raise CommandError(f'There is no conversation with the session ID "{session_id}".')
            with output(path) as to:
                await write(store, [one.id for one in conversations], form, to)
    finally:
        credentials.close()
    return 0
