"""A place."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP
from agent_desktop.protocol.fields import number_of, object_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message


class Location(Content, frozen=True):
    """A place, in degrees."""

    lat: float
    long: float

    names = (KindName("location", QT_TRANSLATE_NOOP("kinds", "Location"), "map-pin", icon_beside_text=True),)
    message_types = ("location",)
    examples = ({"messageType": "location", "coordinates": {"lat": 50.85, "long": 4.35}},)

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        found = message.get("coordinates")
        if isinstance(found, str):
            found = dict(zip(("lat", "long"), found.split(","), strict=False))
        place = object_of(found)
        lat, long = number_of(place.get("lat")), number_of(place.get("long"))
        if lat is None or long is None or abs(lat) > 90 or abs(long) > 180:
            return None
        return cls(lat, long)

    def plain_text(self) -> str:
        return f"{self.lat}, {self.long}"

    def essence(self) -> Any:
        return "location", round(self.lat * 1_000_000), round(self.long * 1_000_000)

    def lines(self) -> list[ExportLine]:
        url = f"https://www.openstreetmap.org/?mlat={self.lat}&mlon={self.long}"
        place = self.plain_text()
        return [ExportLine(f"[location] {place}", url, LineLook.FILE, place)]
