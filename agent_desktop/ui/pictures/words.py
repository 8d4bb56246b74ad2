"""Sentences about pictures and files."""

from PySide6.QtCore import QCoreApplication, QLocale

from agent_desktop.pictures import PictureError, Trouble

translate = QCoreApplication.translate


def sentence(error: PictureError) -> str:
    """Why it was not fetched, for the agent."""
    words = {
        Trouble.ADDRESS: translate("Pictures", "The address is not one that can be fetched."),
        Trouble.PRIVATE: translate("Pictures", "The address leads into a private network, so it was not fetched."),
        Trouble.REDIRECTS: translate("Pictures", "The address leads on to too many others."),
        Trouble.NOT_FOUND: translate("Pictures", "The file is not there any more ({detail})."),
        Trouble.REFUSED: translate("Pictures", "The server does not give it out ({detail})."),
        Trouble.SERVER: translate("Pictures", "The server answered with an error ({detail})."),
        Trouble.UNREACHABLE: translate("Pictures", "The server cannot be reached."),
        Trouble.CERTIFICATE: translate("Pictures", "The server's certificate is not trusted by this computer."),
        Trouble.SLOW: translate("Pictures", "The server took too long."),
        Trouble.LARGE: translate("Pictures", "It is larger than {detail}."),
        Trouble.TYPE: translate("Pictures", "It is not a picture that can be shown here ({detail})."),
        Trouble.COMPRESSED: translate("Pictures", "The server sent it in a form that is not accepted (compressed)."),
        Trouble.BROKEN: translate("Pictures", "The picture is damaged."),
        Trouble.PIXELS: translate("Pictures", "The picture has too many pixels ({detail})."),
        Trouble.DISK: translate("Pictures", "The file cannot be written: {detail}."),
        Trouble.CLOSED: translate("Pictures", "The program is closing."),
    }
    return words[error.trouble].replace("{detail}", error.detail)


def size_words(size: int) -> str:
    """A number of bytes as a person reads it."""
    return QLocale().formattedDataSize(size, 1 if size >= 1_048_576 else 0, QLocale.DataSizeFormat.DataSizeSIFormat)
