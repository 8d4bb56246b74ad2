"""The bytes of a database's pages as they are without encryption: what somebody with the key could find in them."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
SALT = 16
RESERVED = 80  # at each page's end: 16 bytes of initialisation vector, 64 of seal


def decrypted(path: Path, key: bytes | None) -> bytes:
    """All pages of SQLCipher's file, also those that no table uses. Without a key the file as it is."""
    data = path.read_bytes()
    if key is None:
        return data
    pages = []
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        first = SALT if start == 0 else 0
        end = PAGE - RESERVED
        if not any(page):
            continue
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + 16])).decryptor()
        pages.append(decryptor.update(page[first:end]) + decryptor.finalize())
    return b"".join(pages)


def traces(path: Path, key: bytes | None, *words: str) -> dict[str, int]:
    """How often these words stand in the database and in the log beside it, in any case of letters.

    In the log each page has a header of 24 bytes, and pages are encrypted as in the file; what is looked for here is
    that it is empty, so its plain bytes are enough.
    """
    log = path.with_name(f"{path.name}-wal")
    data = decrypted(path, key).lower()
    assert not log.exists() or not log.stat().st_size, "the log still holds pages"
    return {word: found for word in words if (found := data.count(word.lower().encode()))}
