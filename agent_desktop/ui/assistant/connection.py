"""The first step: where the account is, and the token; a real call shows the bots that it can see."""

from PySide6.QtWidgets import QWidget

from agent_desktop.credentials.errors import UnfitSecret
from agent_desktop.credentials.names import API_TOKEN, fit, trimmed
from agent_desktop.settings.model import KEYS
from agent_desktop.ui.assistant.entered import full_address
from agent_desktop.ui.assistant.page import Page, say_stored, secret_field
from agent_desktop.ui.assistant.ports import SetupFailed, SetupPort
from agent_desktop.ui.forms import Tone, Work
from agent_desktop.ui.forms.boxes import ChoiceBox
from agent_desktop.ui.settings.words import choice_name
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.text_fields import LineField

REGION = KEYS["chatlayer.region"]
BASE_URL = KEYS["chatlayer.base_url"]
SHOWN = 6
"""Names of bots that are said; of more only the number."""


class ConnectionPage(Page):
    """Region and API token."""

    name = "connection"

    def __init__(self, port: SetupPort, work: Work, theme: Theme) -> None:
        super().__init__(port, work, theme)
        self._good: tuple[str, str, str] | None = None
        self._kept = False
        self.retitle(self.tr("Account"), self.tr("Your Chatlayer account"))
        self.say(
            self.tr(
                "Five short steps connect this program to your bot. First, choose the region of your account and"
                " enter a token that lets this program reply to customers."
            )
        )
        self.region = ChoiceBox(theme)
        self.region.setAccessibleName(self.tr("Region"))
        for word in ("eu", "us", "asia", "staging", "custom"):
            self.region.addItem(choice_name(REGION.path, word), word)
        self.region.setCurrentIndex(self.region.findData(port.settings.chatlayer.region))
        self.region.activated.connect(lambda _index: self._edited())
        self.add_field(self.tr("Region"), self.region)
        self.address = LineField(port.settings.chatlayer.base_url)
        self.address.setPlaceholderText("https://api.example.com")
        self.address.setAccessibleName(self.tr("API address"))
        self.address.textEdited.connect(self._edited)
        self._address_name = self.add_field(self.tr("API address"), self.address)
        self.token = secret_field(self.tr("API token"))
        self.token.setPlaceholderText("tokenId:tokenSecret")
        self.token.textEdited.connect(self._edited)
        self.add_field(
            self.tr("API token"),
            self.token,
            self.tr(
                "In Chatlayer, open Settings > Credentials and create an access token. It has two parts separated by"
                " a colon and is shown only once. If you cannot open these settings, ask the person who manages your"
                " bot. The token is stored in your system's keyring."
            ),
        )
        self.column.addWidget(self.remark)
        self.column.addStretch(1)
        self._show_address()
        work.spawn(self._look(), name="see whether there is a token")

    @property
    def first(self) -> QWidget | None:
        return None if self._kept else self.token

    @property
    def done(self) -> bool:
        return self._kept

    @property
    def next_text(self) -> str:
        return self.tr("Next") if self._good == self._values() else self.tr("Check and continue")

    async def go_on(self) -> bool:
        region, address, token = values = self._values()
        problem = self._problem(region, address, token)
        if problem:
            self.remark.say(Tone.BAD, problem)
            return False
        try:
            if self._good != values:
                self.remark.say(Tone.BUSY, self.tr("Fetching your bots from Chatlayer…"))
                bots = await self.port.find_bots(region, address, token)
                if values != self._values():
                    return False  # it was changed meanwhile
                self._good = values
                self.remark.say(Tone.OK, self._found(bots))
                await self.port.keep_connection(region, address, token)
                self._kept = True
                self.changed.emit()
                return False  # so that the bots are seen before the page goes
        except SetupFailed as error:
            self._good = None
            self.remark.say(Tone.BAD, str(error))
            return False
        return True

    def _problem(self, region: str, address: str, token: str) -> str:
        """What is wrong with what was entered; empty when it can be tried."""
        if region == "custom":
            try:
                if not BASE_URL.check.value(address):
                    return self.tr("Enter the API address.")
            except ValueError:
                return self.tr("Invalid address. It must be %1.").replace("%1", BASE_URL.check.allowed)
        if not token and not self._kept:
            return self.tr("Enter the API token.")
        try:
            if token:
                fit(API_TOKEN, token)
        except UnfitSecret as error:
            return str(error)
        return ""

    def _values(self) -> tuple[str, str, str]:
        region = str(self.region.currentData())
        address = full_address(self.address.text()).rstrip("/") if region == "custom" else ""
        return region, address, trimmed(API_TOKEN, self.token.text())

    def _found(self, bots: tuple[str, ...]) -> str:
        if not bots:
            return self.tr(
                "The token works, but it has no access to any bot. Create a bot in Chatlayer, or use another token."
            )
        names = ", ".join(bots[:SHOWN]) + ("…" if len(bots) > SHOWN else "")
        return self.tr("The token works. Your bots: %1.").replace("%1", names)

    def _edited(self) -> None:
        self._show_address()
        self.remark.clear()
        self.changed.emit()

    def _show_address(self) -> None:
        custom = self.region.currentData() == "custom"
        self.address.setVisible(custom)
        self._address_name.setVisible(custom)

    async def _look(self) -> None:
        self._kept = await self.port.has_secret(API_TOKEN)
        if self._kept and not self.token.text():
            say_stored(self.token)
        self.changed.emit()
