"""Sentences about pictures and files."""

from PySide6.QtCore import QCoreApplication, QLocale

from agent_desktop.pictures import PictureError, Trouble

translate = QCoreApplication.translate


def sentence(error: PictureError) -> str:
    """Why it was not fetched, for the agent."""
    words = {
        Trouble.ADDRESS: translate("Pictures", "This address cannot be loaded."),
        Trouble.PRIVATE: translate("Pictures", "The address points to a private network, so it was not loaded."),
        Trouble.REDIRECTS: translate("Pictures", "The address redirects too many times."),
        Trouble.NOT_FOUND: translate("Pictures", "The file no longer exists ({detail})."),
        Trouble.REFUSED: translate("Pictures", "The server denied access ({detail})."),
        Trouble.SERVER: translate("Pictures", "The server answered with an error ({detail})."),
        Trouble.UNREACHABLE: translate("Pictures", "The server cannot be reached."),
        Trouble.CERTIFICATE: translate("Pictures", "This computer does not trust the server's certificate."),
        Trouble.SLOW: translate("Pictures", "The server took too long to respond."),
        Trouble.LARGE: translate("Pictures", "The file is larger than {detail}."),
        Trouble.TYPE: translate("Pictures", "This picture format cannot be shown here ({detail})."),
        Trouble.COMPRESSED: translate("Pictures", "The server sent the file in an unsupported form (compressed)."),
        Trouble.BROKEN: translate("Pictures", "The picture is damaged."),
        Trouble.PIXELS: translate("Pictures", "The picture has too many pixels ({detail})."),
        Trouble.DISK: translate("Pictures", "The file cannot be written: {detail}."),
        Trouble.CLOSED: translate("Pictures", "The program is closing."),
    }
    return words[error.trouble].replace("{detail}", error.detail)


def size_words(size: int) -> str:
    """A number of bytes as a person reads it."""
    return QLocale().formattedDataSize(size, 1 if size >= 1_048_576 else 0, QLocale.DataSizeFormat.DataSizeSIFormat)
