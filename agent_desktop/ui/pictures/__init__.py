"""Pictures and files of messages in the window: what may be shown, the thumbnails, the full view, and saving.

They come through a port; nothing here knows how they are fetched.
"""

from agent_desktop.ui.pictures.album import Album
from agent_desktop.ui.pictures.ports import PictureSource

__all__ = ["Album", "PictureSource"]
