"""What every kind of message declares: how it is read, named, searched, compared and exported.

A kind is one subclass of :class:`Content` in a file of its own, and a line in the list of this package. How it is
drawn stands in ``ui/transcript/drawings.py``, since only that needs Qt. ``docs/how-to-add-a-message-kind.md`` shows
the steps.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple

from agent_desktop.base.i18n import fill, translate
from agent_desktop.base.safe_text import plain_line
from agent_desktop.protocol.fields import object_of, text_of, word_of
from agent_desktop.protocol.value import Value

Message = dict[str, Any]
CONTEXT = "kinds"
"""The translation context of all texts of this package."""
NAME_MOST = 60
"""So many characters are shown of a field's name."""


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


class QuickReply(Value, frozen=True):
    """A chip that the customer can press once."""

    title: str
    payload: str | None = None
    image_url: str | None = None

    def line(self) -> ExportLine:
        """The line in an export."""
        return ExportLine(f"[{self.title}]", look=LineLook.CHIP, words=self.title)


class Extra(Value, frozen=True):
    """A field of a message that its kind does not show, but that a person could read; see ``remainder.py``.

    ``name`` is the field's name as it came, ``look`` what it is to the reader.
    """

    class Look(StrEnum):
        """Words about what the message shows, words that the message answers, or anything else."""

        CAPTION = "caption"
        QUOTE = "quote"
        OTHER = "other"

    name: str
    text: str
    look: Look = Look.OTHER

    @property
    def words(self) -> str:
        """The text; with the field's name where it would look like something that somebody said."""
        name = plain_line(self.name, NAME_MOST) if self.look is Extra.Look.OTHER else ""
        return f"{name}: {self.text}" if name else self.text

    def line(self) -> ExportLine:
        """The line in an export."""
        url = self.text if self.text.startswith(("https://", "http://")) else None
        if self.look is Extra.Look.QUOTE:
            return ExportLine(fill(translate(CONTEXT, "in reply to: %1"), self.text), url)
        return ExportLine(self.words, url)


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


class Content(Value, frozen=True, kw_only=True):
    """What a message holds: the base of all kinds.

    What raises ``NotImplementedError`` here must be declared by every kind; ``tests/ui/test_message_kinds.py`` names
    what is missing. ``contents.py`` fills the fields here, for all kinds alike, and ``words.py`` gives the words of a
    kind together with theirs.
    """

    chips: tuple[QuickReply, ...] = ()
    """Quick replies below a message of a kind that has none of its own."""
    extras: tuple[Extra, ...] = ()
    """What else the message holds for a reader, in the order in which it came."""
    formerly: "Content | None" = None
    """What earlier versions read in such a message. Its fingerprint counts, so that a message stored then is known
    again when it is sent once more."""

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
        """Return the titles that a customer can press, in order; without those of ``chips``."""
        return ()

    def essence(self) -> Any:
        """Return what makes two messages of this kind the same, as JSON values; see ``fingerprint.py``."""
        raise NotImplementedError

    def lines(self) -> list[ExportLine]:
        """Return all that the kind shows, for the exports as text and as HTML."""
        raise NotImplementedError

    def inside_lines(self) -> Iterable[str]:
        """Return the values of several words that :meth:`lines` has inside of longer lines.

        They need not be shown once more; single words, and what is a whole line, are known without it.
        """
        return ()

    # --- the same with what all kinds may have -----------------------------------------------------------------------

    def all_options(self) -> list[str]:
        """Return the titles of everything that a customer can press, in order."""
        return [*self.options(), *(chip.title for chip in self.chips)]

    def all_text(self) -> str:
        """Return :meth:`plain_text` with the titles of chips and what else can be read, one thing a line."""
        return self._with_the_rest(self.plain_text())

    def all_spoken(self) -> str:
        """Return :meth:`spoken` with the titles of chips and what else can be read, one thing a line."""
        return self._with_the_rest(self.spoken())

    def all_lines(self) -> list[ExportLine]:
        """Return :meth:`lines` with those of chips and of what else can be read."""
        quotes = [extra.line() for extra in self.extras if extra.look is Extra.Look.QUOTE]
        others = [extra.line() for extra in self.extras if extra.look is not Extra.Look.QUOTE]
        return [*quotes, *self.lines(), *(chip.line() for chip in self.chips), *others]

    def _with_the_rest(self, words: str) -> str:
        if not self.chips and not self.extras:
            return words
        parts = [words, *(chip.title for chip in self.chips), *(extra.words for extra in self.extras)]
        return "\n".join(part for part in parts if part)
