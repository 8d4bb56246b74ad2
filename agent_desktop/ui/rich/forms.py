"""The form of each kind of reply."""

from abc import abstractmethod

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from agent_desktop.protocol import (
    AttachmentTemplate,
    ButtonTemplate,
    CarouselTemplate,
    ListTemplate,
    QuickReplyTemplate,
    ReplyButton,
    ReplyCard,
    ReplyChip,
    Template,
)
from agent_desktop.ui.forms.boxes import ChoiceBox
from agent_desktop.ui.rich.fields import ButtonFields, CardFields, ChipFields, Lines, Several, several_buttons
from agent_desktop.ui.rich.kinds import RichKind
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.widgets.fitting import height_for
from agent_desktop.ui.widgets.text_fields import TextArea

translate = QCoreApplication.translate

MOST_BUTTONS = 10
MOST_CHIPS = 13
MOST_CARDS = 10
ENDINGS = {
    "video": (".mp4", ".mov", ".webm", ".m4v"),
    "audio": (".mp3", ".ogg", ".wav", ".m4a", ".aac"),
    "file": (".pdf", ".doc", ".docx", ".xls", ".xlsx", ".zip", ".txt", ".csv", ".odt"),
    "image": (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"),
}


class Form(Lines):
    """Base: a form gives a template, unchecked."""

    @abstractmethod
    def template(self) -> Template:
        """The reply as it is filled in."""

    def text_field(self, text: str, theme: Theme) -> QPlainTextEdit:
        """Add a field for a text of several lines."""
        field = TextArea(text)
        field.setTabChangesFocus(True)
        field.setFixedHeight(height_for(field.font(), 84, lines=4, around=20))
        tokens = theme.tokens
        field.setStyleSheet(
            f"QPlainTextEdit {{ background: {tokens.surface_2}; border: 1px solid {tokens.edge}; border-radius: 6px;"
            f" padding: 4px; }} QPlainTextEdit:focus {{ border-color: {tokens.accent}; }}"
        )
        field.textChanged.connect(self.edited)
        self.add(translate("rich", "Text"), field)
        return field


class MediaForm(Form):
    """A picture, video, sound or file at an address."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self.url = self.line(translate("rich", "Address"), "https://")
        self.kind = ChoiceBox(theme)
        for value, words in (
            ("image", translate("rich", "Picture")),
            ("video", translate("rich", "Video")),
            ("audio", translate("rich", "Audio")),
            ("file", translate("rich", "File")),
        ):
            self.kind.addItem(words, value)
        self.add(translate("rich", "Type"), self.kind)
        self.kind.currentIndexChanged.connect(self.edited)
        self.url.textEdited.connect(self._guess)

    def template(self) -> Template:
        return AttachmentTemplate(self.url.text().strip(), str(self.kind.currentData()))

    def _guess(self, url: str) -> None:
        path = url.strip().lower().split("?")[0].split("#")[0]
        for kind, endings in ENDINGS.items():
            if path.endswith(endings):
                self.kind.setCurrentIndex(self.kind.findData(kind))


class ButtonsForm(Form):
    """A text with buttons."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self.text = self.text_field(text, theme)
        self.buttons = self.put(several_buttons(theme, least=1, most=MOST_BUTTONS))

    def template(self) -> Template:
        return ButtonTemplate(self.text.toPlainText().strip(), tuple(self.buttons.values()))


class ChipsForm(Form):
    """A text with quick replies."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__()
        self.text = self.text_field(text, theme)
        words = translate("rich", "Quick reply"), translate("rich", "Add a quick reply")
        self.chips: Several[ReplyChip] = self.put(
            Several(lambda: ChipFields(theme), *words, theme, least=1, most=MOST_CHIPS)
        )

    def template(self) -> Template:
        return QuickReplyTemplate(self.text.toPlainText().strip(), tuple(self.chips.values()))


class CardsForm(Form):
    """Cards side by side, or one below the other: ``as_list`` has a button of its own, and one for each card."""

    def __init__(self, text: str, theme: Theme, *, as_list: bool) -> None:
        super().__init__()
        self._as_list = as_list
        most = 1 if as_list else 3
        words = translate("rich", "Card"), translate("rich", "Add a card")
        self.cards: Several[ReplyCard] = self.put(
            Several(lambda: CardFields(theme, most), *words, theme, least=1, most=MOST_CARDS)
        )
        words = translate("rich", "List button"), translate("rich", "Add a button below the list")
        self.below: Several[ReplyButton] = self.put(
            Several(lambda: ButtonFields(theme), *words, theme, least=0, most=1)
        )
        self.below.setVisible(as_list)

    def template(self) -> Template:
        cards = tuple(self.cards.values())
        if not self._as_list:
            return CarouselTemplate(cards)
        return ListTemplate(cards, next(iter(self.below.values()), None))


def form_for(kind: RichKind, text: str, theme: Theme) -> Form:
    """The form of a kind; ``text`` is what is written already, for the kinds that have a text."""
    match kind:
        case RichKind.MEDIA:
            return MediaForm(text, theme)
        case RichKind.BUTTONS:
            return ButtonsForm(text, theme)
        case RichKind.QUICK_REPLIES:
            return ChipsForm(text, theme)
        case _:
            return CardsForm(text, theme, as_list=kind is RichKind.LIST)
