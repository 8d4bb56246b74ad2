"""The doctor: each line's word, and the exit code."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from agent_desktop.base.profile import Profile
from agent_desktop.core.refused_handovers import FILE
from agent_desktop.credentials import API_TOKEN, VERIFY_TOKEN, KeyringCredentials
from agent_desktop.webhook import WebhookConfig, WebhookServer
from tests.commands.conftest import Run
from tests.helpers.block_page import BLOCK_PAGE
from tests.helpers.chatlayer_server import Api

TOKEN = "tokenId:hush-hush"
VERIFY = "verify-hush-hush-0123456789"


def lines(output: str) -> dict[str, str]:
    """What was looked at, and the word for it."""
    return {line[6:25].strip(): line.split()[0] for line in output.splitlines()}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def secrets_kept(profile: Profile, keyring_session: None) -> AsyncIterator[KeyringCredentials]:
    store = KeyringCredentials(profile.id)
    await store.set(API_TOKEN, TOKEN)
    await store.set(VERIFY_TOKEN, VERIFY)
    yield store
    await store.delete(API_TOKEN)
    await store.delete(VERIFY_TOKEN)
    store.close()


@pytest.fixture
async def platform() -> AsyncIterator[str]:
    """A REST API that knows one token."""

    async def bots(request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.json_response({"error": "no"}, status=401)
        return web.json_response([{"id": "1", "name": "Bot"}])

    application = web.Application()
    application.router.add_get("/v1/bots", bots)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


class Nobody:
    """A receiver that gets nothing."""

    async def receive(self, event: object, digest: bytes) -> bool:
        raise AssertionError("a probe is no event")

    async def quarantine(self, reason: str, body: bytes, content_type: str = "") -> None:
        raise AssertionError("a probe is nothing to keep")


@pytest.fixture
async def program() -> AsyncIterator[WebhookServer]:
    """The webhook of a running program."""
    server = WebhookServer(Nobody(), lambda: (VERIFY,), WebhookConfig(port=0))
    await server.start()
    yield server
    await server.stop()


def configure(profile: Profile, port: int, base_url: str, public_url: str = "") -> None:
    tunnel = f'[tunnel]\nprovider = "manual"\npublic_url = "{public_url}"\n' if public_url else ""
    profile.config.write_text(
        f'[webhook]\nport = {port}\n[chatlayer]\nregion = "custom"\nbase_url = "{base_url}"\n{tunnel}', encoding="utf-8"
    )


@pytest.mark.usefixtures("secrets_kept", "filled")
async def test_all_is_well(run: Run, profile: Profile, platform: str, program: WebhookServer) -> None:
    configure(profile, program.port, platform, program.url)
    done = await asyncio.to_thread(run, "doctor")
    assert lines(done.stdout) == dict.fromkeys(
        [
            "keyring",
            "database",
            "requests",
            "availability",
            "port",
            "handovers",
            "token",
            "REST call",
            "tunnel",
            "public URL",
        ],
        "ok",
    ), done.stdout
    assert done.returncode == 0
    assert "used by Agent Desktop," in done.stdout
    assert "2 conversations" in done.stdout
    assert TOKEN not in done.stdout + done.stderr
    assert VERIFY not in done.stdout + done.stderr


@pytest.mark.usefixtures("secrets_kept")
async def test_another_program_at_the_port_and_a_wrong_token(
    run: Run, profile: Profile, platform: str, secrets_kept: KeyringCredentials
) -> None:
    await secrets_kept.set(API_TOKEN, "tokenId:wrong")
    configure(profile, int(platform.rpartition(":")[2]), platform, "https://127.0.0.1:1/hook")
    done = await asyncio.to_thread(run, "doctor")
    assert done.returncode == 1
    found = lines(done.stdout)
    assert found["port"] == found["REST call"] == "fail"
    assert "another program" in done.stdout


@pytest.mark.usefixtures("keyring_session")
def test_a_new_machine_without_network(run: Run, profile: Profile) -> None:
    configure(profile, free_port(), f"http://127.0.0.1:{free_port()}")
    done = run("doctor")
    found = lines(done.stdout)
    assert done.returncode == 1
    assert found == {
        "keyring": "ok",
        "database": "ok",
        "requests": "skip",
        "availability": "ok",
        "port": "ok",
        "handovers": "ok",
        "token": "fail",
        "REST call": "skip",
        "tunnel": "skip",
        "public URL": "warn",
    }
    assert "credentials set api-token" in done.stdout
    assert not profile.database.exists(), "looking changes nothing"


@pytest.mark.usefixtures("secrets_kept")
@pytest.mark.parametrize("page", [(BLOCK_PAGE, "text/html"), (b'{"blocked": true}', "application/json")])
async def test_a_page_in_place_of_the_api_takes_no_token(run: Run, profile: Profile, page: tuple[bytes, str]) -> None:
    api = Api()
    await api.start()
    api.reply(body=page[0], headers={"Content-Type": page[1]})
    configure(profile, free_port(), api.base_url)
    done = await asyncio.to_thread(run, "doctor")
    await api.stop()
    assert lines(done.stdout)["REST call"] == "fail"
    assert "accept" not in next(line for line in done.stdout.splitlines() if "REST call" in line)


@pytest.mark.usefixtures("secrets_kept")
async def test_an_api_that_nobody_reaches(run: Run, profile: Profile) -> None:
    configure(profile, free_port(), f"http://127.0.0.1:{free_port()}")
    done = await asyncio.to_thread(run, "doctor")
    assert done.returncode == 1
    assert lines(done.stdout)["REST call"] == "fail"
    assert "cannot be reached" in done.stdout


def test_a_damaged_database(run: Run, profile: Profile) -> None:
    profile.database.write_bytes(b"SQLite format 3\x00" + b"nonsense" * 1000)
    configure(profile, free_port(), f"http://127.0.0.1:{free_port()}")
    done = run("doctor")
    assert done.returncode == 1
    assert lines(done.stdout)["database"] == "fail"
    assert "damaged" in done.stdout


@pytest.mark.usefixtures("secrets_kept")
async def test_a_tunnel_that_lacks_something_here(run: Run, profile: Profile) -> None:
    for provider, sentence in (
        ("cloudflared", "Install it from Cloudflare"),
        ("ngrok", "There is no ngrok-token: agent-desktop credentials set ngrok-token"),
    ):
        configure(profile, free_port(), "http://127.0.0.1:1")
        with profile.config.open("a") as file:
            file.write(f'[tunnel]\nprovider = "{provider}"\n')
        done = await asyncio.to_thread(run, "doctor", PATH=str(profile.folder))
        assert done.returncode == 1
        assert lines(done.stdout)["tunnel"] == "fail"
        assert sentence in done.stdout


def test_an_address_that_is_not_this_machines(run: Run, profile: Profile) -> None:
    profile.config.write_text('[webhook]\nhost = "192.0.2.1"\nport = 9003\n')
    done = run("doctor")
    assert lines(done.stdout)["port"] == "fail"
    assert "cannot be used" in done.stdout


def test_the_words_are_plain(run: Run) -> None:
    assert json.dumps(run("doctor").stdout).isascii()


async def test_a_handover_that_was_refused_is_told_with_what_to_do(run: Run, profile: Profile) -> None:
    refused = {"at": "2026-11-23T10:30:00Z", "caller": "34.78.158.115"}
    (profile.folder / FILE).write_text(json.dumps(refused), encoding="utf-8")
    profile.config.write_text('[webhook]\nallow_list = ["34.78.158.115"]\n', encoding="utf-8")
    done = await asyncio.to_thread(run, "doctor")
    assert lines(done.stdout)["handovers"] == "warn"
    assert "from 34.78.158.115" in done.stdout
    assert "webhook.tokenless_handovers" in done.stdout


async def test_a_choice_that_does_nothing_is_told(run: Run, profile: Profile) -> None:
    profile.config.write_text("[webhook]\ntokenless_handovers = true\n", encoding="utf-8")
    done = await asyncio.to_thread(run, "doctor")
    assert "does nothing because webhook.allow_list is empty" in done.stdout
