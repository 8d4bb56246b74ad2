"""A place."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import number_of, object_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message
from agent_desktop.protocol.kinds.unknown import Unknown

_NAMES = (("lat", "long"), ("latitude", "longitude"), ("lat", "lon"), ("lat", "lng"))


class Location(Content, frozen=True):
    """A place, in degrees."""

    lat: float
    long: float

    names = (KindName("location", QT_TRANSLATE_NOOP("kinds", "Location"), "map-pin", icon_beside_text=True),)
    message_types = ("location",)
    examples = (
        {"messageType": "location", "coordinates": {"lat": 50.85, "long": 4.35}},
        {"messageType": "location", "location": {"latitude": 50.85, "longitude": 4.35, "name": "Brussels"}},
    )

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        """Read the coordinates, or the object of the kind's name as WhatsApp, Telegram and Viber have it."""
        word = word_of(message.get("messageType")) or ""
        found = message.get("coordinates")
        if isinstance(found, str):
            found = dict(zip(("lat", "long"), found.split(","), strict=False))
        # Earlier versions read the first place only, and of the names only the first.
        formerly = None
        for place in (object_of(found), object_of(message.get(word)), message):
            for names in _NAMES:
                lat, long = (number_of(place.get(name)) for name in names)
                if lat is not None and long is not None and abs(lat) <= 90 and abs(long) <= 180:
                    return cls(lat, long, formerly=formerly)
                formerly = Unknown(word, message)
        return None

    def plain_text(self) -> str:
        return f"{self.lat}, {self.long}"

    def essence(self) -> Any:
        return "location", round(self.lat * 1_000_000), round(self.long * 1_000_000)

    def inside_lines(self) -> list[str]:
        return [f"{self.lat:.15g}", f"{self.long:.15g}"]

    def lines(self) -> list[ExportLine]:
        url = f"https://www.openstreetmap.org/?mlat={self.lat}&mlon={self.long}"
        place = self.plain_text()
        return [ExportLine(f"[location] {place}", url, LineLook.FILE, place)]
