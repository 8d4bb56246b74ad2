"""The bot that people on the web page talk to, and that plays on when nobody takes a scripted customer."""

from collections.abc import Callable

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Conversation, Raw
from agent_desktop.sandbox.phrases import Phrases, phrases
from agent_desktop.sandbox.platform import AGAIN, LEAVE

INVOICE, DELIVERY, SHOP, HUMAN = "menu.invoice", "menu.delivery", "menu.shop", "menu.human"
HANDOVER = (HUMAN, AGAIN)
"""Dialog states that end in an offload."""


class Bot:
    """Answers one message at a time. ``files`` gives the address under which the sandbox serves its files."""

    def __init__(self, files: Callable[[], str]) -> None:
        self._address = files

    @property
    def _files(self) -> str:
        return self._address()

    def welcome(self, conversation: Conversation) -> list[Raw]:
        words = phrases(conversation.person.language)
        return [shapes.text(words.hello), self._menu(words, words.choose)]

    def answer(self, conversation: Conversation, message: Raw) -> list[Raw] | None:
        """What the bot says to the customer's message; None when it must hand over."""
        words = phrases(conversation.person.language)
        kind = message.get("messageType")
        if kind == "postback":
            return self.dialog(conversation, message.get("nextDialogstateId"))
        if kind in ("fileUploadInputResult", "upload", "location"):
            return [shapes.text(words.thanks_file)]
        if kind == "text":
            said = str(message.get("text", "")).lower()
            if any(word in said for word in words.human_words):
                return None
            for target, title in ((INVOICE, words.invoice), (DELIVERY, words.delivery), (SHOP, words.shop)):
                if title.lower() in said:
                    return self.dialog(conversation, target)
        return [self._menu(words, words.fallback)]

    def dialog(self, conversation: Conversation, target: object) -> list[Raw] | None:
        """The messages of a dialog state; None when it is one that hands over."""
        words = phrases(conversation.person.language)
        site = "https://parcels.example"
        if target in HANDOVER:
            return None
        if target == LEAVE:
            return [shapes.text(words.left)]
        if target == INVOICE:
            return [
                shapes.media("file", f"{self._files}invoice-2211.pdf"),
                shapes.buttons(
                    words.invoice_text,
                    shapes.link(words.invoice, f"{site}/invoice/2211"),
                    shapes.call("+32 2 555 01 34", "+3225550134"),
                    shapes.postback(words.human, HUMAN),
                ),
            ]
        if target == DELIVERY:
            track = shapes.link(words.track, f"{site}/track/88213")
            return [
                shapes.text(words.delivery_text),
                shapes.card_list(
                    shapes.card("88213", "Gent → Antwerpen", image_url=f"{self._files}parcel.png", url=f"{site}/88213"),
                    shapes.card("88340", "Lille → Gent", image_url=f"{self._files}green-box.png"),
                    button=track,
                ),
                self._menu(words, words.choose),
            ]
        if target == SHOP:
            return [
                shapes.text(words.shop_text),
                shapes.carousel(
                    *(
                        shapes.card(
                            title,
                            price,
                            shapes.link(words.shop, f"{site}/shop/{name}"),
                            shapes.postback(words.human, HUMAN),
                            image_url=f"{self._files}{name}",
                        )
                        for title, price, name in (
                            ("S", "1.20 €", "gift-box.png"),
                            ("M", "2.40 €", "moving-box.png"),
                            ("L", "3.60 €", "green-box.png"),
                        )
                    )
                ),
            ]
        return [self._menu(words, words.choose)]

    def _menu(self, words: Phrases, text: str) -> Raw:
        return shapes.chips(
            text, (words.invoice, INVOICE), (words.delivery, DELIVERY), (words.shop, SHOP), (words.human, HUMAN)
        )
