"""The second step: the verify token, which is made already."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from agent_desktop.ui.assistant.page import Page
from agent_desktop.ui.assistant.ports import SetupFailed, SetupPort
from agent_desktop.ui.forms import CopyField, Tone, Work
from agent_desktop.ui.theme import Theme


class VerifyPage(Page):
    """Shows the verify token as dots, copies it, and creates another one."""

    name = "verify"

    def __init__(self, port: SetupPort, work: Work, theme: Theme) -> None:
        super().__init__(port, work, theme)
        self.retitle(self.tr("Verify token"), self.tr("The verify token"))
        self.say(
            self.tr(
                "Chatlayer sends this token with every request, so that nobody else can pretend to be Chatlayer. A"
                " strong token was created for you. There is nothing to do here."
            )
        )
        self._making = False
        self.token = CopyField(theme, self.tr("verify token"), secret=True)
        self.add_field(self.tr("Verify token"), self.token)
        self.another = QPushButton(self.tr("Create another token"))
        self.another.setAutoDefault(False)
        self.another.clicked.connect(lambda: work.spawn(self._rotate(), name="make another verify token"))
        row = QHBoxLayout()
        row.addWidget(self.another)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.remark)
        self.column.addStretch(1)
        self.refresh()

    @property
    def done(self) -> bool:
        return bool(self.port.verify_token)

    def refresh(self) -> None:
        if self.token.value != self.port.verify_token:
            self.token.set_value(self.port.verify_token)
        if not self.port.lasting and not self.remark.text:
            self.remark.say(
                Tone.WARN,
                self.tr(
                    "There is no keyring, so this token is valid only until you quit the program. Unlock your keyring"
                    " and restart the program before you paste the token into Chatlayer."
                ),
            )

    async def _rotate(self) -> None:
        if self._making:
            return
        self._making = True  # the button stays enabled: with the keyboard on it, another one would take its place
        try:
            earlier = await self.port.rotate_verify_token()
        except SetupFailed as error:
            self.remark.say(Tone.BAD, str(error))
        else:
            self.remark.say(Tone.OK, self._made(earlier))
        finally:
            self._making = False
        self.refresh()
        self.changed.emit()

    def _made(self, earlier: int) -> str:
        """Say what to do with the new token, and what becomes of those before it."""
        if not earlier:
            return self.tr("This is a new token. Paste it into Chatlayer. Only this token is valid from now on.")
        hours = self.port.settings.webhook.old_token_hours
        words = self.tr(
            "This is a new token. Paste it into Chatlayer. The previous token stays valid for %n hour(s).", "", hours
        )
        if earlier == 1:
            return words
        others = self.tr("%n earlier token(s) also stay valid until their own time is over.", "", earlier - 1)
        return f"{words} {others}"
