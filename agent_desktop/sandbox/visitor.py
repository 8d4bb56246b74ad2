"""What a customer can do in a conversation; scripts, the web page and tests all act through this."""

from collections.abc import Mapping
from typing import Any

from agent_desktop.sandbox import shapes
from agent_desktop.sandbox.conversation import Conversation, Raw, Said, Speaker
from agent_desktop.sandbox.platform import Handover, Platform


class Visitor:
    """One customer's hands."""

    def __init__(self, platform: Platform, conversation: Conversation) -> None:
        self.platform = platform
        self.conversation = conversation

    def opens(self) -> Said:
        return self.sends({"messageType": "intro"})

    def says(self, words: str) -> Said:
        return self.sends({"messageType": "text", "text": words})

    def uploads(self, *urls: str, status: str = "SUCCEEDED") -> Said:
        data = {"uploadStatus": status, "fileUrl": urls[0] if urls else ""}
        return self.sends({"messageType": "fileUploadInputResult", "urls": list(urls), "data": data})

    def uploads_old(self, *urls: str) -> Said:
        """As the first generation of the platform said it."""
        return self.sends({"messageType": "upload", "urls": list(urls)})

    def shares(self, lat: float, long: float) -> Said:
        """A place, in degrees."""
        return self.sends({"messageType": "location", "coordinates": {"lat": lat, "long": long}})

    def sends(self, message: Raw) -> Said:
        """Any message, of a kind known or not."""
        return self.platform.user_says(self.conversation, message)

    def presses(self, title: str) -> Said:
        """Press the newest button or quick reply with this title; raises ``ValueError`` when there is none."""
        for said in reversed(self.conversation.transcript):
            if said.speaker is not Speaker.USER:
                for choice in shapes.choices(said.message):
                    if choice["title"] == title:
                        return self.press(title, choice.get("payload"))
        raise ValueError(f"there is no button {title!r}")

    def press(self, title: str, payload: object) -> Said:
        """Press a choice with this payload: its session data is set, and the next dialog state told."""
        target, data = shapes.effect(payload)
        self.conversation.session_data.update(data)
        message: Raw = {"messageType": "postback", "title": title, "parameters": []}
        if target is not None:
            message["nextDialogstateId"] = target
        return self.sends(message)

    async def asks_for_person(self, payload: Mapping[str, Any] | None = None) -> Handover:
        """The bot hands over, with these variables. Returns when the webhook has answered or was given up."""
        return await self.platform.offload(self.conversation, payload)
