"""Fetches pictures and files that messages refer to, from public addresses only and within limits.

Foreign texts name these addresses, so none is trusted: not its host, not where it redirects to, not what it answers.
"""

from agent_desktop.pictures.errors import PictureError, PictureProblem
from agent_desktop.pictures.fetcher import PictureFetcher
from agent_desktop.pictures.kinds import Picture
from agent_desktop.pictures.limits import Limits

__all__ = ["Limits", "Picture", "PictureError", "PictureFetcher", "PictureProblem"]
