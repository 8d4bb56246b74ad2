"""Channels are called what people call them."""

import pytest

from agent_desktop.ui.text.channels import OTHER_ICON, channel_icon, channel_name


@pytest.mark.parametrize(
    ("channel", "name"),
    [
        ("web", "Web"),
        ("web-chat", "Web"),
        ("msteams", "Teams"),
        ("whatsapp", "WhatsApp"),
        ("WhatsApp", "WhatsApp"),
        ("WavyWhatsappBotChannel", "WhatsApp"),
        ("WavyWhatsAppBotChannel", "WhatsApp"),
        ("ACLWhatsappBotChannel", "WhatsApp"),
        ("SinchVoiceBotChannel", "Voice"),
        ("facebookWorkplace", "Workplace"),
        ("FacebookMessengerBotChannel", "Messenger"),
        ("sinch_sms", "SMS"),
        ("WebBotChannel", "Web"),
        ("microsoftTeams", "Teams"),
        ("sinchConversationAPI", "Sinch Conversation API"),
        ("brandNewChannel", "Brand New Channel"),
        ("brand_new", "Brand new"),
        ("invoices", "Invoices"),
        ("iMessage", "iMessage"),
        ("evil\u202egnp\x00", "Evilgnp"),
        ("x" * 100_000, "X" + "x" * 39),
        ("", ""),
        (None, ""),
    ],
)
def test_a_channel_has_the_name_of_its_product(channel: str | None, name: str) -> None:
    assert channel_name(channel) == name


def test_its_icon_is_the_products() -> None:
    assert channel_icon("WavyWhatsappBotChannel") == channel_icon("whatsapp") != OTHER_ICON
    assert channel_icon("brandNewChannel") == channel_icon(None) == OTHER_ICON
