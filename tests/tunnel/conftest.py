"""A webhook to lead to, an sshd, stand-ins for programs and for ngrok's SDK; and what each test must leave behind."""

import logging
import stat
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import ModuleType

import psutil
import pytest

from agent_desktop.tunnel import Context, HostKey, State
from agent_desktop.webhook import WebhookConfig, WebhookServer
from tests.helpers import cloudflared_standin, zrok_standin
from tests.helpers.ngrok_standin import Ngrok
from tests.helpers.ssh_service import SshService
from tests.helpers.sshd import Sshd, why_no_sshd
from tests.helpers.tunnel_config import tunnel_config
from tests.helpers.webhook_receiver import Receiver

TOKEN = "tok-3f9a_Zq-secret"  # a made-up one
KEY = "challenge.verifyToken"
SECRETS = (TOKEN, "good-ngrok-token", "bad-ngrok-token", "named-tunnel-token", "wrong-passphrase")


@pytest.fixture(autouse=True)
def _tidy(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """No process is left, and no secret in a log."""
    caplog.set_level(logging.DEBUG)
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    left = [child for child in psutil.Process().children(recursive=True) if child.pid not in before]
    _, left = psutil.wait_procs(left, timeout=40)
    assert not left, f"left running: {left}"
    for record in [*caplog.get_records("setup"), *caplog.get_records("call")]:
        assert not [secret for secret in SECRETS if secret in record.getMessage()], record.name


class Webhook:
    """A real webhook server and what it took in."""

    def __init__(self) -> None:
        self.receiver = Receiver()
        self.server = WebhookServer(self.receiver, lambda: (TOKEN,), WebhookConfig(port=0))

    @property
    def port(self) -> int:
        return self.server.port


@pytest.fixture
async def webhook() -> AsyncIterator[Webhook]:
    made = Webhook()
    await made.server.start()
    try:
        yield made
    finally:
        await made.server.stop()


@pytest.fixture
async def sshd(tmp_path: Path) -> AsyncIterator[Sshd]:
    """A running sshd."""
    reason = why_no_sshd()
    if reason is not None:
        pytest.skip(reason)
    folder = tmp_path / "sshd"
    folder.mkdir()
    made = Sshd(folder)
    await made.start()
    try:
        yield made
    finally:
        made.kill()


@pytest.fixture
async def ssh_service(tmp_path: Path) -> AsyncIterator[SshService]:
    """A running service that makes up URLs."""
    made = SshService(tmp_path)
    await made.start()
    try:
        yield made
    finally:
        await made.stop()


@pytest.fixture
def ngrok(monkeypatch: pytest.MonkeyPatch) -> Ngrok:
    """The stand-in in place of the SDK."""
    made = Ngrok()
    monkeypatch.setitem(sys.modules, "ngrok", made)  # type: ignore[arg-type]
    return made


class Standin:
    """A stand-in as a program, and the folder that steers it."""

    def __init__(self, folder: Path, name: str, module: ModuleType) -> None:
        self.folder = folder
        self.program = folder / name
        self.program.write_text(f"#!{sys.executable}\n{Path(str(module.__file__)).read_text()}")
        self.program.chmod(stat.S_IRWXU)

    def say(self, name: str, text: str = "") -> None:
        (self.folder / name).write_text(text)

    def said(self, name: str) -> str:
        return (self.folder / name).read_text()


@pytest.fixture
def cloudflared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Standin:
    return _standin("cloudflared", cloudflared_standin, tmp_path, monkeypatch)


@pytest.fixture
def zrok(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Standin:
    return _standin("zrok2", zrok_standin, tmp_path, monkeypatch)


def _standin(name: str, module: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Standin:
    folder = tmp_path / name
    folder.mkdir()
    monkeypatch.setenv("STANDIN_DIR", str(folder))
    return Standin(folder, name, module)


class Desk:
    """Makes contexts, and remembers what the providers asked and told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secrets: dict[str, str] = {}
        self.states: list[State] = []
        self.asked: list[HostKey] = []
        self.trusting = True

    def context(self, **config: object) -> Context:
        return Context(
            tunnel_config(**config),
            self.folder,
            secret=self._secret,
            trust=self._trust,
            changed=self.states.append,
        )

    def ssh(self, sshd: Sshd, remote_port: int, **config: object) -> Context:
        """The context of a tunnel to an own server."""
        return self.context(
            **{
                "provider": "ssh",
                "public_url": f"http://127.0.0.1:{remote_port}/hook",
                "ssh_host": "127.0.0.1",
                "ssh_port": sshd.port,
                "ssh_user": sshd.user,
                "ssh_key": str(sshd.key),
                "ssh_remote_port": remote_port,
                "keepalive": 0.3,
                **config,
            }
        )

    async def _secret(self, name: str) -> str | None:
        return self.secrets.get(name)

    async def _trust(self, key: HostKey) -> bool:
        self.asked.append(key)
        return self.trusting


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A folder of its own, and no SSH agent of whoever runs the tests."""
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    folder = tmp_path / "profile"
    folder.mkdir(mode=0o700)
    return Desk(folder)
