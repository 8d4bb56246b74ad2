"""Why a picture or a file was not fetched."""

from enum import StrEnum

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate


class PictureProblem(StrEnum):
    """The reasons, each for one sentence to the agent. ``{detail}`` in them is the error's own."""

    ADDRESS = QT_TRANSLATE_NOOP("pictures", "This address cannot be loaded.")
    PRIVATE = QT_TRANSLATE_NOOP("pictures", "The address points to a private network, so it was not loaded.")
    REDIRECTS = QT_TRANSLATE_NOOP("pictures", "The address redirects too many times.")
    NOT_FOUND = QT_TRANSLATE_NOOP("pictures", "The file no longer exists ({detail}).")
    REFUSED = QT_TRANSLATE_NOOP("pictures", "The server denied access ({detail}).")
    SERVER = QT_TRANSLATE_NOOP("pictures", "The server answered with an error ({detail}).")
    UNREACHABLE = QT_TRANSLATE_NOOP("pictures", "The server cannot be reached.")
    CERTIFICATE = QT_TRANSLATE_NOOP("pictures", "This computer does not trust the server's certificate.")
    SLOW = QT_TRANSLATE_NOOP("pictures", "The server took too long to respond.")
    LARGE = QT_TRANSLATE_NOOP("pictures", "The file is larger than {detail}.")
    TYPE = QT_TRANSLATE_NOOP("pictures", "This picture format cannot be shown here ({detail}).")
    COMPRESSED = QT_TRANSLATE_NOOP("pictures", "The server sent the file in an unsupported form (compressed).")
    BROKEN = QT_TRANSLATE_NOOP("pictures", "The picture is damaged.")
    PIXELS = QT_TRANSLATE_NOOP("pictures", "The picture has too many pixels ({detail}).")
    DISK = QT_TRANSLATE_NOOP("pictures", "The file cannot be written: {detail}.")
    CLOSED = QT_TRANSLATE_NOOP("pictures", "The program is closing.")


class PictureError(Exception):
    """``str()`` is the sentence. ``detail`` completes it: a status, a type or a size; never the address."""

    def __init__(self, trouble: PictureProblem, detail: str = "") -> None:
        super().__init__(translate("pictures", trouble.value).replace("{detail}", detail))
        self.trouble = trouble
        self.detail = detail
