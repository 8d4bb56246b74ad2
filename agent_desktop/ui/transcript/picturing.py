"""What clicks on pictures and files do in a transcript. What they open is loaded then."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agent_desktop.ui.pictures import Album
from agent_desktop.ui.theme import Theme
from agent_desktop.ui.transcript.links import file_name, host
from agent_desktop.ui.transcript.parts.base import Hit, HitKind
from agent_desktop.ui.widgets.windows import windows


class Picturing(QObject):
    """``browse`` opens a hit's address outside of the program."""

    def __init__(self, album: Album, theme: Theme, browse: Callable[[Hit], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._album = album
        self._theme = theme
        self._browse = browse
        self._around = parent

    def act(self, hit: Hit) -> bool:
        """Do what a hit is for; False when it is none of a picture's."""
        match hit.kind:
            case HitKind.SHOW:
                self._album.show(hit.value)
            case HitKind.ALWAYS:
                self._album.always_wanted.emit()
            case HitKind.AGAIN:
                self._album.again(hit.value)
            case HitKind.VIEW:
                self._look_at(hit.value)
            case HitKind.SAVE:
                self._save(hit.value, self._around.window())
            case _:
                return False
        return True

    def _look_at(self, url: str) -> None:
        from agent_desktop.ui.pictures.viewer import PictureDialog

        dialog = PictureDialog(url, file_name(url), host(url), self._album, self._theme, self._around.window())
        dialog.save_wanted.connect(lambda: self._save(url, dialog))
        dialog.browser_wanted.connect(lambda: self._browse(Hit(HitKind.LINK, "", url)))
        windows().open(dialog)

    def _save(self, url: str, parent: QWidget) -> None:
        from agent_desktop.ui.pictures.saving import save_as

        save_as(url, file_name(url), self._album.source, self._album.tasks, parent)
