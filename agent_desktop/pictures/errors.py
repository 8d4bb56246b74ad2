"""Why a picture or a file was not fetched."""

from enum import StrEnum

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate


class Trouble(StrEnum):
    """The reasons, each for one sentence to the agent. ``{detail}`` in them is the error's own."""

    ADDRESS = QT_TRANSLATE_NOOP("pictures", "The address is not one that can be fetched.")
    PRIVATE = QT_TRANSLATE_NOOP("pictures", "The address leads into a private network, so it was not fetched.")
    REDIRECTS = QT_TRANSLATE_NOOP("pictures", "The address leads on to too many others.")
    NOT_FOUND = QT_TRANSLATE_NOOP("pictures", "The file is not there any more ({detail}).")
    REFUSED = QT_TRANSLATE_NOOP("pictures", "The server does not give it out ({detail}).")
    SERVER = QT_TRANSLATE_NOOP("pictures", "The server answered with an error ({detail}).")
    UNREACHABLE = QT_TRANSLATE_NOOP("pictures", "The server cannot be reached.")
    CERTIFICATE = QT_TRANSLATE_NOOP("pictures", "The server's certificate is not trusted by this computer.")
    SLOW = QT_TRANSLATE_NOOP("pictures", "The server took too long.")
    LARGE = QT_TRANSLATE_NOOP("pictures", "It is larger than {detail}.")
    TYPE = QT_TRANSLATE_NOOP("pictures", "It is not a picture that can be shown here ({detail}).")
    COMPRESSED = QT_TRANSLATE_NOOP("pictures", "The server sent it in a form that is not accepted (compressed).")
    BROKEN = QT_TRANSLATE_NOOP("pictures", "The picture is damaged.")
    PIXELS = QT_TRANSLATE_NOOP("pictures", "The picture has too many pixels ({detail}).")
    DISK = QT_TRANSLATE_NOOP("pictures", "The file cannot be written: {detail}.")
    CLOSED = QT_TRANSLATE_NOOP("pictures", "The program is closing.")


class PictureError(Exception):
    """``str()`` is the sentence. ``detail`` completes it: a status, a type or a size; never the address."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(translate("pictures", trouble.value).replace("{detail}", detail))
        self.trouble = trouble
        self.detail = detail
