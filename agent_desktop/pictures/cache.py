"""Pictures that were fetched, in memory: those used last, up to a number of bytes."""

from collections import OrderedDict

from agent_desktop.pictures.kinds import Picture


class Cache:
    """``limit`` is in bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: OrderedDict[str, Picture] = OrderedDict()
        self.size = 0

    def get(self, url: str) -> Picture | None:
        """The picture, if it is kept; it counts as used."""
        found = self._kept.get(url)
        if found is not None:
            self._kept.move_to_end(url)
        return found

    def put(self, url: str, picture: Picture) -> None:
        """Keep a picture, and let go of those used longest ago."""
        old = self._kept.pop(url, None)
        self.size += len(picture.data) - (len(old.data) if old is not None else 0)
        self._kept[url] = picture
        while self.size > self._limit:
            _, gone = self._kept.popitem(last=False)
            self.size -= len(gone.data)

    def clear(self) -> None:
        """Let go of everything."""
        self._kept.clear()
        self.size = 0
