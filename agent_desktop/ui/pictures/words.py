"""Sentences about pictures and files."""

from PySide6.QtCore import QCoreApplication, QLocale

from agent_desktop.pictures import PictureError, PictureProblem

translate = QCoreApplication.translate


def sentence(error: PictureError) -> str:
    """Why it was not fetched, for the agent."""
    words = {
        PictureProblem.ADDRESS: translate("Pictures", "This address cannot be loaded."),
        PictureProblem.PRIVATE: translate("Pictures", "The address points to a private network, so it was not loaded."),
        PictureProblem.REDIRECTS: translate("Pictures", "The address redirects too many times."),
        PictureProblem.NOT_FOUND: translate("Pictures", "The file no longer exists ({detail})."),
        PictureProblem.REFUSED: translate("Pictures", "The server denied access ({detail})."),
        PictureProblem.SERVER: translate("Pictures", "The server answered with an error ({detail})."),
        PictureProblem.UNREACHABLE: translate("Pictures", "The server cannot be reached."),
        PictureProblem.CERTIFICATE: translate("Pictures", "This computer does not trust the server's certificate."),
        PictureProblem.SLOW: translate("Pictures", "The server took too long to respond."),
        PictureProblem.LARGE: translate("Pictures", "The file is larger than {detail}."),
        PictureProblem.TYPE: translate("Pictures", "This picture format cannot be shown here ({detail})."),
        PictureProblem.COMPRESSED: translate(
            "Pictures", "The server sent the file in an unsupported form (compressed)."
        ),
        PictureProblem.BROKEN: translate("Pictures", "The picture is damaged."),
        PictureProblem.PIXELS: translate("Pictures", "The picture has too many pixels ({detail})."),
        PictureProblem.DISK: translate("Pictures", "The file cannot be written: {detail}."),
        PictureProblem.CLOSED: translate("Pictures", "The program is closing."),
    }
    return words[error.trouble].replace("{detail}", error.detail)


def size_words(size: int) -> str:
    """A number of bytes as a person reads it."""
    return QLocale().formattedDataSize(size, 1 if size >= 1_048_576 else 0, QLocale.DataSizeFormat.DataSizeSIFormat)
