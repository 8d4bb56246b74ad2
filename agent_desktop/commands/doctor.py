"""``agent-desktop doctor``: looks at everything that must work, and says in a line each what is wrong."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from agent_desktop.base.profile import Profile
from agent_desktop.chatlayer import ChatlayerClient, ChatlayerError, NoNetwork, NotTheApi, TimedOut
from agent_desktop.commands import probing
from agent_desktop.commands.accepting import WHAT, accepting
from agent_desktop.commands.errors import CommandError
from agent_desktop.commands.opening import opened
from agent_desktop.commands.result import Result, Word, fail, ok, skip, warn
from agent_desktop.core.config_mapping import chatlayer_config
from agent_desktop.core.refused_handovers import explained, refused_handover
from agent_desktop.credentials import API_TOKEN, VERIFY_TOKEN, CredentialsError, KeyringCredentials, KeyringLocked
from agent_desktop.inbox import Counts, Presence
from agent_desktop.inbox.ports import StorageError
from agent_desktop.inbox.presence import stored_presence
from agent_desktop.settings import Settings, TunnelSettings
from agent_desktop.tunnel_declarations import NONE, find, missing

PATIENCE = 10.0
"""Seconds that one check may take; a locked keyring waits for its dialog for ever."""


def run(profile: Profile, settings: Settings) -> int:
    """Check, print and give the exit code: 1 when something fails. Needs no network to come to its end."""
    return asyncio.run(_run(profile, settings))


async def _run(profile: Profile, settings: Settings) -> int:
    results: list[Result] = []
    async for result in _checks(profile, settings):
        results.append(result)
        print(result, flush=True)
    return 1 if any(result.word is Word.FAIL for result in results) else 0


async def _checks(profile: Profile, settings: Settings) -> AsyncIterator[Result]:
    async with _keyring(profile) as credentials:
        problem = await keyring(credentials)
        yield problem
        usable = problem.word is Word.OK
        token = await _secret(credentials, API_TOKEN) if usable else None
        verify = await _secret(credentials, VERIFY_TOKEN) if usable else None
        for result in await database(profile, settings, credentials):
            yield result
        needs = await tunnel(settings.tunnel, credentials, usable=usable)
    port, running = await probing.port(settings.webhook, verify)
    yield port
    yield handovers(profile, settings)
    yield tokens(token, verify, usable=usable)
    yield await rest(settings, token)
    yield needs
    yield await probing.public_url(settings.tunnel, profile.folder, verify, running=running)


@asynccontextmanager
async def _keyring(profile: Profile) -> AsyncIterator[KeyringCredentials]:
    credentials = KeyringCredentials(profile.id)
    try:
        yield credentials
    finally:
        credentials.close()


async def _secret(credentials: KeyringCredentials, name: str) -> str | None:
    try:
        async with asyncio.timeout(PATIENCE):
            return await credentials.get(name)
    except (CredentialsError, TimeoutError):
        return None  # the keyring's own line has said so


async def keyring(credentials: KeyringCredentials) -> Result:
    """Whether secrets can be read."""
    try:
        async with asyncio.timeout(PATIENCE):
            name = await credentials.status()
            await credentials.get(VERIFY_TOKEN)
    except TimeoutError:
        return fail("keyring", "The keyring is waiting for its password. Unlock it in its own window.")
    except KeyringLocked as error:
        return fail("keyring", str(error))
    except CredentialsError as error:
        return fail("keyring", f"{error} Until then, secrets are stored for this session only.")
    return ok("keyring", f"{name} can be read.")


async def database(profile: Profile, settings: Settings, credentials: KeyringCredentials) -> list[Result]:
    """Whether the database opens and is whole, how it is kept, how many requests it has set aside, and whether it lets
    customers in."""
    if not profile.database.exists():
        return [
            ok("database", f"{profile.database} is created at the first start."),
            skip("requests", "There is no database yet."),
            accepting(settings.availability, Presence(), Counts(), datetime.now(UTC)),
        ]
    try:
        async with asyncio.timeout(PATIENCE), opened(profile, credentials) as store:
            counts, presence = await store.counts(), await stored_presence(store)
    except TimeoutError:
        sentence = f"{profile.database} did not answer within {PATIENCE:.0f} s."
    except (StorageError, CredentialsError, CommandError) as error:
        sentence = str(error)
    else:
        total = sum((counts.waiting, counts.active, counts.snoozed, counts.declined, counts.bot, counts.closed))
        found = f"{profile.database} opens and contains {total} conversation{'' if total == 1 else 's'}."
        aside = counts.quarantined
        return [
            ok("database", found)
            if settings.storage.encryption == "on"
            else warn("database", f"{found} It is not encrypted."),
            ok("requests", "All requests could be read.")
            if not aside
            else warn(
                "requests",
                f"{aside} could not be read. They are stored; review them in the window under “Unreadable requests”.",
            ),
            accepting(settings.availability, presence, counts, datetime.now(UTC)),
        ]
    unknown = "The database does not open."
    return [fail("database", sentence), skip("requests", unknown), skip(WHAT, unknown)]


def handovers(profile: Profile, settings: Settings) -> Result:
    """Whether a handover was refused because it had no verify token, and whether the choice to accept those works."""
    what, webhook = "handovers", settings.webhook
    refused = refused_handover(profile.folder)
    if refused is not None:
        return warn(what, explained(refused, webhook))
    if not webhook.tokenless_handovers:
        return ok(what, "No handover was refused because it had no verify token.")
    if not webhook.allow_list:
        return warn(what, "webhook.tokenless_handovers does nothing because webhook.allow_list is empty.")
    return warn(what, "Handovers without the verify token are accepted from public addresses in webhook.allow_list.")


def tokens(token: str | None, verify: str | None, *, usable: bool) -> Result:
    """Whether both tokens are there."""
    if not usable:
        return skip("token", "The keyring cannot be read.")
    if token is None:
        return fail("token", "There is no API token: agent-desktop credentials set api-token")
    if verify is None:
        return warn("token", "There is no verify token yet. It is created at the first start.")
    return ok("token", "API token and verify token are in the keyring.")


async def tunnel(settings: TunnelSettings, credentials: KeyringCredentials, *, usable: bool) -> Result:
    """Whether the chosen tunnel provider has what it needs on this computer: a program, a library, its secrets."""
    what, declaration = "tunnel", find(settings.provider)
    if declaration is None or declaration is NONE:
        return skip(what, "None is chosen (tunnel.provider).")
    sentence = missing(declaration, settings.options)
    if sentence:
        return fail(what, sentence)
    secrets = {one.id for one in declaration.secrets}
    for field in declaration.page:
        if field.needed and field.name in secrets:
            if not usable:
                return skip(what, "The keyring cannot be read.")
            if await _secret(credentials, field.name) is None:
                return fail(what, f"There is no {field.name}: agent-desktop credentials set {field.name}")
    return ok(what, f"{declaration.id} has what it needs on this computer.")


async def rest(settings: Settings, token: str | None) -> Result:
    """Whether Chatlayer takes the API token, by asking for the bots that it can see."""
    name = "REST call"
    if token is None:
        return skip(name, "Requires the API token.")
    config = chatlayer_config(settings.chatlayer)
    try:
        async with asyncio.timeout(PATIENCE), ChatlayerClient(config, lambda: token) as client:
            bots = await client.bots()
    except TimeoutError:
        return fail(name, f"{config.base} did not answer within {PATIENCE:.0f} s.")
    except (NoNetwork, TimedOut) as error:
        return fail(name, f"{config.base} cannot be reached: {error}")
    except NotTheApi as error:
        return fail(name, f"{config.base} did not answer as Chatlayer does: {error}")
    except ChatlayerError as error:
        return fail(name, str(error))
    return ok(
        name, f"{config.base} accepted the token, which has access to {len(bots)} bot{'' if len(bots) == 1 else 's'}."
    )
