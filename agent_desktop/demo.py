"""The demo: the program with the sandbox in place of Chatlayer, made-up secrets and no keyring."""

import secrets

import msgspec

from agent_desktop.credentials import API_TOKEN, VERIFY_TOKEN, MemoryCredentials
from agent_desktop.sandbox import Sandbox, SandboxConfig
from agent_desktop.settings import Settings

NAME = "Sandbox"


class Demo:
    """A sandbox with its secrets. Start it before the service, connect it when the webhook listens."""

    def __init__(self) -> None:
        self._verify_token = secrets.token_urlsafe(24)
        self._api_token = f"demo:{secrets.token_urlsafe(24)}"
        self.sandbox = Sandbox(SandboxConfig(verify_token=self._verify_token, api_token=self._api_token))

    def credentials(self) -> MemoryCredentials:
        """The secrets, as the keyring would give them."""
        return MemoryCredentials({VERIFY_TOKEN: self._verify_token, API_TOKEN: self._api_token})

    async def start(self, settings: Settings) -> Settings:
        """Start the sandbox; returns the settings that lead to it. Raises ``OSError`` when it cannot listen."""
        await self.sandbox.start()
        replace = msgspec.structs.replace
        return replace(
            settings,
            chatlayer=replace(settings.chatlayer, region="custom", base_url=self.sandbox.base_url, api="v1"),
            webhook=replace(settings.webhook, host="127.0.0.1", port=0),
            storage=replace(settings.storage, encryption="on"),
        )
