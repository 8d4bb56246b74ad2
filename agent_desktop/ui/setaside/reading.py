"""What the agent sees of a request that was set aside: indented JSON, else text, else hexadecimal."""

import json
import re

SHOWN = 60_000
"""Characters; a text field that wraps a megabyte stops the window for seconds."""
HEX_BYTES = 4096
LINE = 2000
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def readable(body: bytes) -> tuple[str, bool]:
    """The body as text, and whether all of it is shown. Characters that reorder or hide others are written out."""
    text = _text(body)
    if text is None:
        return hexadecimal(body[:HEX_BYTES]), len(body) <= HEX_BYTES
    whole = len(text) <= SHOWN
    lines = [line if len(line) <= LINE else f"{line[:LINE]}…" for line in text[:SHOWN].split("\n")]
    shown = "\n".join(lines)
    return UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", shown), whole and "…" not in {one[-1:] for one in lines}


def _text(body: bytes) -> str | None:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    except (ValueError, RecursionError):
        return text.replace("\r\n", "\n")


def hexadecimal(body: bytes) -> str:
    """Sixteen bytes a line: place, bytes, and the letters among them."""
    lines = []
    for start in range(0, len(body), 16):
        row = body[start : start + 16]
        letters = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{start:06x}  {row.hex(' '):<47}  {letters}")
    return "\n".join(lines)
