"""Why a picture or a file was not fetched."""

from enum import StrEnum


class Trouble(StrEnum):
    """The reasons, each for one sentence to the agent. ``{detail}`` in them is the error's own."""

    ADDRESS = "The address is not one that can be fetched."
    PRIVATE = "The address leads into a private network, so it was not fetched."
    REDIRECTS = "The address leads on to too many others."
    NOT_FOUND = "The file is not there any more ({detail})."
    REFUSED = "The server does not give it out ({detail})."
    SERVER = "The server answered with an error ({detail})."
    UNREACHABLE = "The server cannot be reached."
    CERTIFICATE = "The server's certificate is not trusted by this computer."
    SLOW = "The server took too long."
    LARGE = "It is larger than {detail}."
    TYPE = "It is not a picture that can be shown here ({detail})."
    COMPRESSED = "The server sent it in a form that is not accepted (compressed)."
    BROKEN = "The picture is damaged."
    PIXELS = "The picture has too many pixels ({detail})."
    DISK = "The file cannot be written: {detail}."
    CLOSED = "The program is closing."


class PictureError(Exception):
    """``str()`` is the sentence. ``detail`` completes it: a status, a type or a size; never the address."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(trouble.value.replace("{detail}", detail))
        self.trouble = trouble
        self.detail = detail
