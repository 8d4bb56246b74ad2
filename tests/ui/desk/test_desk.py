"""The program around an open window, with a real service, a real file and a real sandbox; the keyring is memory."""

import socket
from collections.abc import AsyncIterator

import aiohttp
import pytest

from agent_desktop.base.profile import Profile
from agent_desktop.core.profile_opener import Opened
from agent_desktop.core.service import Service
from agent_desktop.credentials import API_TOKEN, VERIFY_TOKEN, MemoryCredentials, UnfitSecret
from agent_desktop.desktop.settings_service import SettingsService
from agent_desktop.desktop.setup_service import SetupService
from agent_desktop.desktop.window_controller import is_connected
from agent_desktop.inbox import Availability, Level, Part, State
from agent_desktop.protocol import TextTemplate
from agent_desktop.sandbox import Sandbox, SandboxConfig
from agent_desktop.settings import Settings, SettingsError, load
from agent_desktop.store import open_store
from agent_desktop.ui.assistant import Progress, SetupFailed
from agent_desktop.webhook.ports import free_port
from tests.helpers.block_page import BLOCK_PAGE
from tests.helpers.chatlayer_server import Api
from tests.helpers.until import until
from tests.helpers.webhook_bodies import offload

TOKEN = "challenge.verifyToken"


class Running:
    """One service with what surrounds it."""

    def __init__(self, profile: Profile, service: Service, configuring: SettingsService) -> None:
        self.profile = profile
        self.service = service
        self.configuring = configuring
        self.setup = SetupService(service, configuring, profile.folder)
        configuring.changed.connect(service.use_settings)

    async def all_is_told(self) -> None:
        """Requests right behind each other are told together; the next one stands for itself."""
        await until(lambda: self.service.server._teller._timer is None)

    async def get(self, token: str, path: str = "") -> int:
        """Call the webhook as Chatlayer's health check does; the status."""
        url = f"{self.service.server.url}{path}"
        async with aiohttp.ClientSession() as session, session.get(url, params={TOKEN: token}) as answer:
            return answer.status


@pytest.fixture
async def running(profile: Profile) -> AsyncIterator[Running]:
    profile.config.write_text("# mine\n[webhook]\nport = 0\n", encoding="utf-8")

    def read() -> Settings:
        return load(profile.config, site=profile.folder / "none", environ={})

    credentials = MemoryCredentials({VERIFY_TOKEN: "verify-me"})
    store = await open_store(profile.database, key=None)
    service = Service(read(), Opened(credentials, "verify-me", store))
    made = Running(profile, service, SettingsService(profile, read(), service, read=read))
    await service.start()
    assert await service.listen()
    yield made
    made.setup.close()
    made.configuring.close()
    await service.stop()


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    made = Sandbox(SandboxConfig(verify_token="verify-me", api_token="id:secret", customers=False))
    await made.start()
    yield made
    await made.stop()


async def test_a_change_of_the_file_is_taken_up_and_a_broken_one_is_not(running: Running) -> None:
    problems: list[str] = []
    running.configuring.problem.connect(problems.append)
    config = running.profile.config
    config.write_text(config.read_text(encoding="utf-8") + "[ui]\nwaiting_amber = 30\n", encoding="utf-8")
    await until(lambda: running.configuring.settings.ui.waiting_amber == 30)
    config.write_text("[ui]\nwaiting_amber = 'soon'\n", encoding="utf-8")
    await until(lambda: problems)
    assert "must be a whole number" in problems[0]
    assert running.configuring.settings.ui.waiting_amber == 30
    replacement = config.with_name("new.toml")
    replacement.write_text("[webhook]\nport = 0\n[ui]\nwaiting_amber = 45\n", encoding="utf-8")
    replacement.replace(config)  # as editors and the dialog do
    await until(lambda: running.configuring.settings.ui.waiting_amber == 45)
    assert len(problems) == 1


async def test_a_save_counts_at_once_and_keeps_the_comments(running: Running) -> None:
    told: list[Settings] = []
    running.configuring.changed.connect(told.append)
    running.configuring.save({"agent.name": "Noor"})
    assert told[-1].agent.name == "Noor"
    assert running.profile.config.read_text(encoding="utf-8").startswith("# mine\n")
    with pytest.raises(SettingsError):
        running.configuring.save({"ui.waiting_red": 0})


async def test_the_webhook_moves_to_another_port_while_the_program_runs(running: Running) -> None:
    before = running.service.server.url
    port = free_port("127.0.0.1", 20_000)
    assert port is not None
    running.configuring.save({"webhook.port": port})
    await until(lambda: running.service.server.port == port)
    assert await running.get("verify-me") == 200
    assert running.service.server.url != before


async def test_a_taken_port_is_known_and_another_one_found(running: Running) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        running.configuring.save({"webhook.port": taken})
        await until(lambda: running.service.bind_error is not None)
        assert running.service.inbox.health.conditions[Part.WEBHOOK].level is Level.BAD
        assert running.setup.reachable.level is Level.BAD
        offered = free_port("127.0.0.1", taken)
        assert offered not in (None, taken)
        running.configuring.save({"webhook.port": offered})
        await until(lambda: running.service.server.running)
    assert running.service.bind_error is None


def test_a_free_port_is_none_where_the_host_is_not_ours() -> None:
    assert free_port("192.0.2.1", 9003) is None
    assert (free_port("127.0.0.1", 80) or 0) >= 1024


async def test_the_windows_prompt_follows_the_rule_of_all_tokens(running: Running) -> None:
    service = running.service
    for wrong in ("nocolon", '"id:secret"', "id:sec\u200bret"):
        with pytest.raises(UnfitSecret):
            await service.use_api_token(wrong)
        assert await running.configuring.keep_secret(API_TOKEN, wrong) is not None
    assert not service.has_api_token
    await service.use_api_token("id:secret\u00a0\u200b")
    assert await service.credentials.get(API_TOKEN) == "id:secret"


async def test_the_account_is_checked_then_kept_and_used(running: Running, sandbox: Sandbox) -> None:
    setup = running.setup
    with pytest.raises(SetupFailed, match="does not accept this token"):
        await setup.find_bots("custom", sandbox.base_url, "id:wrong")
    assert await setup.find_bots("custom", sandbox.base_url, "id:secret") == ("Parcel assistant", "Box shop")
    assert not await setup.has_secret(API_TOKEN)
    await setup.keep_connection("custom", sandbox.base_url, "id:secret")
    assert await setup.find_bots("custom", sandbox.base_url, "") == ("Parcel assistant", "Box shop")
    await until(lambda: running.service.inbox.health.conditions[Part.CHATLAYER].level is Level.OK)
    with pytest.raises(SetupFailed, match="refuses connections"):
        await setup.find_bots("custom", "http://127.0.0.1:1", "id:secret")
    with pytest.raises(SetupFailed, match="not like Chatlayer's API"):
        await setup.find_bots("custom", running.service.server.url.rstrip("/"), "id:secret")
    page = Api()
    await page.start()
    page.reply(body=BLOCK_PAGE, headers={"Content-Type": "text/html"})
    with pytest.raises(SetupFailed, match="not like Chatlayer's API"):
        await setup.find_bots("custom", page.base_url, "id:secret")
    await page.stop()


async def test_a_public_url_is_tested_end_to_end(running: Running) -> None:
    setup = running.setup
    values = {"tunnel.provider": "manual", "tunnel.public_url": "http://127.0.0.1:1/x"}
    await setup.use_tunnel(values, {})
    await until(lambda: setup.reachable.level is Level.BAD)
    await setup.use_tunnel({**values, "tunnel.public_url": running.service.server.url}, {})
    await until(lambda: setup.reachable.level is Level.OK)
    assert setup.public_url == running.service.server.url.rstrip("/")
    with pytest.raises(SetupFailed, match=r"requires tunnel\.public_url"):
        await setup.use_tunnel({"tunnel.provider": "manual", "tunnel.public_url": None}, {})


async def test_the_health_check_is_seen_and_remembered(running: Running) -> None:
    setup = running.setup
    assert setup.arrival is None
    assert await running.get("not-mine") == 401
    await until(lambda: setup.arrival is not None)
    assert "another verify token" in setup.arrival.sentence
    await running.all_is_told()
    assert await running.get("verify-me") == 200
    await until(lambda: setup.arrival.ok)
    setup.keep_progress(Progress("wait", finished=True))
    again = SetupService(running.service, running.configuring, running.profile.folder)
    assert (again.progress, again.arrival.ok) == (Progress("wait", finished=True), True)
    again.close()


async def test_strangers_who_look_round_are_not_taken_for_chatlayer(running: Running) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{running.service.server.url}admin.php") as answer:
        assert answer.status == 404
    await running.all_is_told()
    assert await running.get("not-mine", "elsewhere") == 404
    await until(lambda: running.setup.arrival is not None)
    assert "another path" in running.setup.arrival.sentence


async def test_the_right_token_at_another_path_is_said(running: Running) -> None:
    assert await running.get("verify-me", "elsewhere") == 404
    await until(lambda: running.setup.arrival is not None)
    assert "the right verify token came to another path" in running.setup.arrival.sentence


async def test_a_refused_handover_is_said_and_can_be_accepted(running: Running) -> None:
    url = running.service.server.url
    assert running.setup.refused_handover == ""
    async with aiohttp.ClientSession() as session, session.post(url, data=offload()) as answer:
        assert answer.status == 401
    await until(lambda: running.setup.refused_handover)
    assert "does not tell the sender's address" in running.setup.refused_handover
    assert not running.setup.can_accept_tokenless
    caller = "34.78.158.115"
    running.configuring.save({"webhook.trust_forwarded": True, "webhook.allow_list": [caller, "127.0.0.1"]})
    await running.service.settled()
    url = running.service.server.url
    headers = {"X-Forwarded-For": caller}
    async with aiohttp.ClientSession() as session, session.post(url, data=offload(), headers=headers) as answer:
        assert answer.status == 401
    await until(lambda: running.setup.can_accept_tokenless)
    running.setup.accept_tokenless()
    await running.service.settled()
    assert running.setup.refused_handover == ""
    url = running.service.server.url
    async with aiohttp.ClientSession() as session, session.post(url, data=offload(), headers=headers) as answer:
        assert answer.status == 200


async def test_a_removed_token_counts_no_longer(running: Running) -> None:
    await running.service.credentials.set(API_TOKEN, "id:secret")
    await running.service.read_api_token()
    assert running.service.has_api_token
    assert await running.configuring.keep_secret(API_TOKEN, "") is None
    await until(lambda: running.service.inbox.outbox_blocked is not None)
    assert "no token" in running.service.inbox.health.conditions[Part.CHATLAYER].sentence
    assert not running.service.has_api_token


async def test_a_mended_file_is_told(running: Running) -> None:
    mended: list[bool] = []
    running.configuring.mended.connect(lambda: mended.append(True))
    config = running.profile.config
    good = config.read_text(encoding="utf-8")
    config.write_text("[ui\n", encoding="utf-8")
    running.configuring.reread()
    assert mended == []
    config.write_text(good, encoding="utf-8")
    running.configuring.reread()
    assert mended == [True]


async def test_a_new_verify_token_counts_beside_the_one_before(running: Running) -> None:
    await running.setup.rotate_verify_token()
    assert running.setup.verify_token != "verify-me"
    assert await running.get(running.setup.verify_token) == 200
    assert await running.get("verify-me") == 200


async def test_a_damaged_note_of_progress_begins_anew(running: Running) -> None:
    (running.profile.folder / "setup.json").write_text("{broken", encoding="utf-8")
    again = SetupService(running.service, running.configuring, running.profile.folder)
    assert again.progress == Progress()
    again.close()


async def test_a_test_customer_comes_is_answered_and_thanks(running: Running) -> None:
    inbox = running.service.inbox
    number = await running.setup.rehearse()
    conversation = await inbox.conversation(number)
    assert conversation is not None
    assert (conversation.state, conversation.customer.name) == (State.WAITING, "Test Customer")
    await inbox.reply(number, TextTemplate(text="Hello, test"))

    async def said() -> list[str]:
        return [message.text for message in (await inbox.page(number)).messages]

    async def thanked() -> bool:
        return any("Thank you" in text for text in await said())

    await until(thanked)
    await inbox.close(number)
    await running.service.trial.stop()
    reply = await inbox.reply(number, TextTemplate(text="too late"))

    async def refused() -> bool:
        return any(one.id == reply.id and one.error for one in (await inbox.page(number)).messages)

    await until(refused)


async def test_a_test_customer_is_declined_by_somebody_away(running: Running) -> None:
    await running.service.inbox.set_availability(Availability.AWAY)
    with pytest.raises(SetupFailed, match=r"declined: you were away\. Change this"):
        await running.setup.rehearse()


async def test_changes_one_right_after_the_other_end_with_the_last(running: Running) -> None:
    ports = [port for start in (21_000, 22_000, 23_000) if (port := free_port("127.0.0.1", start)) is not None]
    for port in ports:
        running.configuring.save({"webhook.port": port})
    await until(lambda: running.service.server.port == ports[-1])
    assert await running.get("verify-me") == 200


@pytest.mark.parametrize(
    ("text", "connected"),
    [
        ("", False),
        ("[ui]\ntheme = 'dark'\n[storage]\nencryption = 'off'\n", False),
        ("[chatlayer]\nregion = 'us'\n", True),
    ],
)
def test_the_set_up_opens_where_nobody_said_how_to_connect(profile: Profile, text: str, connected: bool) -> None:
    profile.config.write_text(text, encoding="utf-8")
    settings = load(profile.config, site=profile.folder / "none", environ={})
    assert is_connected(settings) is connected
