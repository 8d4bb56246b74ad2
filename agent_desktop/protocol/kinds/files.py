"""Files of the customer."""

from typing import Any

from agent_desktop.base.i18n import QT_TRANSLATE_NOOP, translate
from agent_desktop.protocol.fields import object_of, url_of, urls_of, word_of
from agent_desktop.protocol.kinds.content import Content, ExportLine, KindName, LineLook, Message
from agent_desktop.protocol.kinds.pieces import file_line, file_name, joined, same
from agent_desktop.protocol.kinds.unknown import Unknown


class Files(Content, frozen=True):
    """Files that the customer uploaded. ``status`` is the platform's word for the upload, such as ``SUCCEEDED``."""

    urls: tuple[str, ...]
    status: str | None = None

    names = (KindName("files", QT_TRANSLATE_NOOP("kinds", "File"), "paperclip", icon_beside_text=True),)
    message_types = ("fileUploadInputResult", "upload")
    examples = (
        {
            "messageType": "fileUploadInputResult",
            "urls": ["https://files.example/receipt.pdf"],
            "data": {"uploadStatus": "SUCCEEDED", "fileUrl": "https://files.example/receipt.pdf"},
        },
        {"messageType": "upload", "urls": ["https://files.example/receipt.pdf"]},
    )

    @classmethod
    def from_message(cls, message: Message) -> Content | None:
        data = object_of(message.get("data"))
        status = word_of(data.get("uploadStatus"))
        said = message.get("urls")
        other = urls_of(url_of(data.get("fileUrl")))
        urls = urls_of(said) or other
        # Earlier versions read only addresses that are strings, and no message without one, as the documentation has.
        earlier = tuple(url for url in map(url_of, said if isinstance(said, list) else [said]) if url) or other
        if urls == earlier and (urls or status):
            return cls(urls, status)
        if not (urls or status or said == []):
            return None
        unknown = Unknown(word_of(message.get("messageType")) or "", message)
        return cls(urls, status, formerly=cls(earlier, status) if earlier or status else unknown)

    def plain_text(self) -> str:
        return joined(map(file_name, self.urls))

    def essence(self) -> Any:
        return "files", [same(url) for url in self.urls]

    def lines(self) -> list[ExportLine]:
        if self.urls:
            return [file_line("file", url) for url in self.urls]
        status = self.status or translate("kinds", "no file received")
        return [ExportLine(f"[file] {status}", look=LineLook.FILE)]
