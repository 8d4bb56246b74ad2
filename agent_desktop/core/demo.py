"""The demo: the program with the sandbox instead of Chatlayer, invented secrets and no keyring."""

import secrets

import msgspec

from agent_desktop.canned import CannedBook, CannedReply
from agent_desktop.credentials import API_TOKEN, VERIFY_TOKEN, MemoryCredentials
from agent_desktop.sandbox import Sandbox, SandboxConfig
from agent_desktop.settings import Settings, TunnelSettings

NAME = "Sandbox"
AGENT = "Sam"
REPLIES = (
    CannedReply("hello", "Hello {{customer.name}}, this is {{agent.name}}. I am looking into it right now.", "en"),
    CannedReply("hello", "Hallo {{customer.name}}, u spreekt met {{agent.name}}. Ik kijk het meteen voor u na.", "nl"),
    CannedReply("hello", "Bonjour {{customer.name}}, ici {{agent.name}}. Je regarde cela tout de suite.", "fr"),
    CannedReply("order", "Your order {{payload.orderId}} left our warehouse this morning.", "en"),
    CannedReply("order", "Uw bestelling {{payload.orderId}} heeft vanmorgen ons magazijn verlaten.", "nl"),
    CannedReply("moment", "One moment please, I am checking this with a colleague.", "en"),
    CannedReply("moment", "Een ogenblikje, ik vraag dit even na bij een collega.", "nl"),
    CannedReply("bye", "You are welcome, {{customer.name}}. Have a nice day!", "en"),
    CannedReply("bye", "Graag gedaan, {{customer.name}}. Nog een fijne dag!", "nl"),
)


class Demo:
    """A sandbox with its secrets. Start it before the service, and connect it when the webhook listens."""

    name = NAME
    """The name of the platform in the status bar."""

    def __init__(self) -> None:
        self._verify_token = secrets.token_urlsafe(24)
        self._api_token = f"demo:{secrets.token_urlsafe(24)}"
        self.sandbox = Sandbox(SandboxConfig(verify_token=self._verify_token, api_token=self._api_token))

    def credentials(self) -> MemoryCredentials:
        """Return the secrets in place of the keyring's."""
        return MemoryCredentials({VERIFY_TOKEN: self._verify_token, API_TOKEN: self._api_token})

    def canned(self) -> CannedBook:
        """Return canned replies to try. Changes last until the demo ends."""
        return CannedBook(replies=REPLIES)

    async def start(self, settings: Settings) -> Settings:
        """Start the sandbox, and return the settings for it. Raises ``OSError`` if it cannot listen."""
        await self.sandbox.start()
        return self.over(settings)

    def over(self, settings: Settings) -> Settings:
        """Return settings changed so that they lead to the sandbox."""
        replace = msgspec.structs.replace
        return replace(
            settings,
            chatlayer=replace(settings.chatlayer, region="custom", base_url=self.sandbox.base_url, api="v1"),
            webhook=replace(settings.webhook, host="127.0.0.1", port=0),
            tunnel=TunnelSettings(),
            agent=replace(settings.agent, name=settings.agent.name or AGENT),
            storage=replace(settings.storage, encryption="on"),
        )
