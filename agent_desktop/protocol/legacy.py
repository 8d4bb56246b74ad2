"""Replies as the first-generation call takes them: text and carousels with links, nothing else."""

from typing import Any

from agent_desktop.base.i18n import translate
from agent_desktop.protocol.model import (
    CarouselTemplate,
    ProtocolError,
    ReplyButton,
    ReplyCard,
    Template,
    TextTemplate,
    UrlButton,
)


def template_to_legacy(template: Template) -> list[dict[str, Any]]:
    """The ``messages`` of the legacy call for one reply.

    Raises :class:`ProtocolError`, with a sentence for the agent, for what that call is not known to carry: all other
    templates, and buttons that are not links.
    """
    if isinstance(template, TextTemplate):
        return [{"type": "text", "config": {"textMessages": [{"text": template.text}]}}]
    if isinstance(template, CarouselTemplate):
        return [{"type": "carousel", "config": {"elements": [_element(card) for card in template.cards]}}]
    raise ProtocolError(
        translate(
            "protocol",
            "Chatlayer's legacy API only supports texts and carousels. Write a text, or choose API v1 in the settings.",
        )
    )


def _element(card: ReplyCard) -> dict[str, Any]:
    options = {"subTitle": card.subtitle, "imageUrl": card.image_url}
    return {
        "title": card.title,
        **{name: value for name, value in options.items() if value},
        "buttons": [_button(button) for button in card.buttons],
    }


def _button(button: ReplyButton) -> dict[str, Any]:
    if isinstance(button, UrlButton):
        return {"type": "web_url", "title": button.title, "url": button.url}
    raise ProtocolError(
        translate(
            "protocol",
            "Chatlayer's legacy API only supports buttons that open a link. Remove the others, or choose API v1 in"
            " the settings.",
        )
    )
