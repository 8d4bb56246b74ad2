"""What every kind of message declares: how it is read, named, searched, compared and exported.

A kind is one subclass of :class:`Content` in a file of its own, and a line in the list of this package. How it is
drawn stands in ``ui/transcript/drawings.py``, since only that needs Qt. ``docs/how-to-add-a-message-kind.md`` shows
the steps.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple

from agent_desktop.base.i18n import translate
from agent_desktop.protocol.fields import object_of, text_of, word_of
from agent_desktop.protocol.value import Value

Message = dict[str, Any]
CONTEXT = "kinds"
"""The translation context of all texts of this package."""


class KindName(Value, frozen=True):
    """A name under which a kind is stored, and how a list shows a message of it.

    ``id`` is what the database and the JSON export hold, so it never changes. ``text`` is the label in English, marked
    with ``QT_TRANSLATE_NOOP("kinds", …)``; it stands for a message that has no words of its own. ``icon`` is the name
    of a file in ``resources/icons``; with ``icon_beside_text`` it is also shown beside words.
    """

    id: str
    text: str
    icon: str = ""
    icon_beside_text: bool = False

    @property
    def label(self) -> str:
        """The label in the language of the person in front of the program."""
        return translate(CONTEXT, self.text)


class LineLook(StrEnum):
    """What an exported line is: words, something to press, a file, a card's title or what belongs to it, or JSON."""

    TEXT = "text"
    CHIP = "chip"
    FILE = "file"
    CARD = "card"
    OF_CARD = "of-card"
    RAW = "raw"


class ExportLine(NamedTuple):
    """A line of a message in the exports that people read.

    ``text`` is for plain text, ``words`` the same for HTML where it differs: there ``look`` says what plain text needs
    signs for. ``url`` is where the line leads, if anywhere.
    """

    text: str
    url: str | None = None
    look: LineLook = LineLook.TEXT
    words: str = ""

    @property
    def bare(self) -> str:
        """The words without the signs that plain text needs."""
        return self.words or self.text


class Shape(NamedTuple):
    """A message that does not name its kind, as bots send them, taken apart once for all kinds.

    ``attachment`` is ``None`` where there is none, ``attachment_type`` its ``type``, ``payload`` what it carries, and
    ``template`` the ``template_type`` of a template.
    """

    message: Message
    text: str | None
    attachment: Mapping[str, Any] | None
    attachment_type: str
    payload: Mapping[str, Any]
    template: str | None

    @classmethod
    def of(cls, message: Message) -> "Shape":
        text = text_of(message.get("text"))
        if not message.get("attachment"):
            return cls(message, text, None, "", {}, None)
        attachment = object_of(message["attachment"])
        kind = word_of(attachment.get("type")) or ""
        payload = object_of(attachment.get("payload"))
        template = (word_of(payload.get("template_type")) or "") if kind == "template" else None
        return cls(message, text, attachment, kind, payload, template)


class Content(Value, frozen=True):
    """What a message holds: the base of all kinds.

    What raises ``NotImplementedError`` here must be declared by every kind; ``tests/test_message_kinds.py`` names what
    is missing.
    """

    names: ClassVar[tuple[KindName, ...]]
    """Mostly one; more where kinds that are read alike are named apart, as pictures and videos are."""
    message_types: ClassVar[tuple[str, ...]] = ()
    """The words of ``messageType`` that mean this kind."""
    examples: ClassVar[tuple[Message, ...]]
    """Messages of this kind as the platform sends them, at least one a name."""
    is_event: ClassVar[bool] = False
    """Whether it is something that happened rather than something said: a line across the transcript."""

    @classmethod
    def from_message(cls, message: Message) -> "Content | None":
        """Read a message whose ``messageType`` is one of ``message_types``.

        Returns:
            The content, or ``None`` where the message is too broken; it is then shown whole, as an unknown one.
        """
        raise NotImplementedError

    @classmethod
    def from_shape(cls, shape: Shape) -> "Content | None":
        """Read a message that names no kind, as those of the bot.

        Returns:
            The content, or ``None`` where the message has another shape. The first kind of the list that returns a
            content is taken.
        """
        return None

    @property
    def kind(self) -> str:
        """The id of its name."""
        return self.names[0].id

    def plain_text(self) -> str:
        """Return the customer's or the bot's own words, main text first, one thing a line: for search and previews.

        It holds no words of this program, so it may be empty: a list then shows the name's label.
        """
        raise NotImplementedError

    def spoken(self) -> str:
        """Return what a screen reader says and what is copied, where that is more than the plain text."""
        return self.plain_text()

    def options(self) -> Iterable[str]:
        """Return the titles that a customer can press, in order."""
        return ()

    def essence(self) -> Any:
        """Return what makes two messages of this kind the same, as JSON values; see ``fingerprint.py``."""
        raise NotImplementedError

    def lines(self) -> list[ExportLine]:
        """Return all that the message shows, for the exports as text and as HTML."""
        raise NotImplementedError
