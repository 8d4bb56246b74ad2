"""The fourth step: what to paste into Chatlayer, and where."""

from agent_desktop.ui.assistant.page import Page
from agent_desktop.ui.assistant.ports import SetupPort
from agent_desktop.ui.forms import CopyField, Tone, Work
from agent_desktop.ui.theme import Theme


class PastePage(Page):
    """The address and the token, each with a button that copies it."""

    name = "paste"

    def __init__(self, port: SetupPort, work: Work, theme: Theme) -> None:
        super().__init__(port, work, theme)
        self.retitle(self.tr("Connect Chatlayer"), self.tr("Enter your address in Chatlayer"))
        self.say(self.tr("1. In Chatlayer, open your bot, then Settings > Offloading, and choose Webhook."))
        self.say(self.tr("2. Copy these two values and paste each into the field of the same name in Chatlayer."))
        self.url = CopyField(theme, self.tr("API URL"))
        self.add_field(self.tr("API URL"), self.url)
        self.token = CopyField(theme, self.tr("verify token"), secret=True)
        self.add_field(self.tr("Verify token"), self.token)
        self.say(self.tr("3. Go to the next step here first. Then press Save in Chatlayer."))
        self.column.addWidget(self.remark)
        self.column.addStretch(1)
        self.refresh()

    @property
    def done(self) -> bool:
        return bool(self.port.arrival and self.port.arrival.ok)

    def refresh(self) -> None:
        for field, value in ((self.url, self.port.public_url), (self.token, self.port.verify_token)):
            if field.value != value:
                field.set_value(value)
        if self.port.public_url:
            self.remark.clear()
        else:
            self.remark.say(
                Tone.WARN,
                self.tr("There is no public address yet. Go back one step and choose how Chatlayer reaches you."),
            )
