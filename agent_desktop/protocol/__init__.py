"""Chatlayer's wire format. Pure: bytes in, values out. No I/O, no clock."""

from agent_desktop.protocol.contents import parse_content
from agent_desktop.protocol.decoding import MAX_DEPTH
from agent_desktop.protocol.echo import echo_contents, echo_messages, template_text
from agent_desktop.protocol.fingerprint import fingerprint
from agent_desktop.protocol.kinds import EVENTS, KINDS, kind_named, label_of
from agent_desktop.protocol.kinds.buttons import Buttons
from agent_desktop.protocol.kinds.card_list import CardList
from agent_desktop.protocol.kinds.carousel import Carousel
from agent_desktop.protocol.kinds.content import Content, ExportLine, Extra, KindName, LineLook, QuickReply
from agent_desktop.protocol.kinds.files import Files
from agent_desktop.protocol.kinds.intro import Intro
from agent_desktop.protocol.kinds.location import Location
from agent_desktop.protocol.kinds.media import Media
from agent_desktop.protocol.kinds.pieces import Button, Card, file_name
from agent_desktop.protocol.kinds.postback import Postback
from agent_desktop.protocol.kinds.quick_replies import QuickReplies
from agent_desktop.protocol.kinds.text import Text
from agent_desktop.protocol.kinds.unknown import Unknown
from agent_desktop.protocol.legacy import template_to_legacy
from agent_desktop.protocol.model import (
    AttachmentTemplate,
    ButtonTemplate,
    CarouselTemplate,
    ConversationKey,
    Event,
    Item,
    ListTemplate,
    MessagesEvent,
    OffloadEvent,
    PhoneButton,
    PostbackButton,
    PostbackPayload,
    ProtocolError,
    QuickReplyTemplate,
    ReplyButton,
    ReplyCard,
    ReplyChip,
    Sender,
    Template,
    TextTemplate,
    UnknownEvent,
    UrlButton,
)
from agent_desktop.protocol.parse import parse_item, parse_request, unreadable_time
from agent_desktop.protocol.session import paused_of
from agent_desktop.protocol.templates import template_from_v1, template_to_v1
from agent_desktop.protocol.words import kind_of, plain_text

__all__ = [
    "EVENTS",
    "KINDS",
    "MAX_DEPTH",
    "AttachmentTemplate",
    "Button",
    "ButtonTemplate",
    "Buttons",
    "Card",
    "CardList",
    "Carousel",
    "CarouselTemplate",
    "Content",
    "ConversationKey",
    "Event",
    "ExportLine",
    "Extra",
    "Files",
    "Intro",
    "Item",
    "KindName",
    "LineLook",
    "ListTemplate",
    "Location",
    "Media",
    "MessagesEvent",
    "OffloadEvent",
    "PhoneButton",
    "Postback",
    "PostbackButton",
    "PostbackPayload",
    "ProtocolError",
    "QuickReplies",
    "QuickReply",
    "QuickReplyTemplate",
    "ReplyButton",
    "ReplyCard",
    "ReplyChip",
    "Sender",
    "Template",
    "Text",
    "TextTemplate",
    "Unknown",
    "UnknownEvent",
    "UrlButton",
    "echo_contents",
    "echo_messages",
    "file_name",
    "fingerprint",
    "kind_named",
    "kind_of",
    "label_of",
    "parse_content",
    "parse_item",
    "parse_request",
    "paused_of",
    "plain_text",
    "template_from_v1",
    "template_text",
    "template_to_legacy",
    "template_to_v1",
    "unreadable_time",
]
