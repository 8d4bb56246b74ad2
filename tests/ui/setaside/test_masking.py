"""A bug report says how a request was built, and nothing of whom it is about."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desktop import __version__
from agent_desktop.inbox import QuarantinedRequest
from agent_desktop.ui.setaside.masking import FIELDS, masked_body, report, shape
from agent_desktop.ui.setaside.reading import readable
from tests.helpers.forging import forged, unsafe_in

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
PERSONAL = [
    "Emma", "Peeters", "emma.peeters@example.org", "+32 477 99 00 22", "32477990022", "51.0543", "Where is my parcel",
    "invoice-88213.pdf", "5f1f2a3b4c5d6e7f8a9b0c1d", "files.example.org", "Gent", "emma-key",
]  # fmt: skip
BODY = {
    "event": "dance",
    "botId": "5f1f2a3b4c5d6e7f8a9b0c1d",
    "version": "LIVE",
    "sessionId": "5f1f2a3b4c5d6e7f8a9b0c1d",
    "timestamp": "2026-11-23T10:00:00.123Z",
    "channel": "Emma Peeters",
    "payload": {"emma-key": "Gent", "phone": 32477990022, "department": "Peeters"},
    "messages": [
        {
            "actor": "user",
            "message": {
                "messageType": "text",
                "text": "Where is my parcel, https://files.example.org/invoice-88213.pdf? emma.peeters@example.org",
                "sender": {"firstname": "Emma", "lastname": "Peeters", "id": "+32 477 99 00 22"},
                "coordinates": {"lat": 51.0543, "long": 3.7174},
            },
        }
    ],
}


def aside(
    body: bytes,
    content_type: str = "application/json; charset=Emma",
    reason: str = "The event is of an unknown kind.",
) -> QuarantinedRequest:
    return QuarantinedRequest(id=1, arrived_at=NOW, reason=reason, body=body, content_type=content_type)


WHOLE = json.dumps(BODY).encode()


@pytest.mark.parametrize(
    "body", [WHOLE, WHOLE[:-20], b"\xff" + WHOLE, WHOLE.replace(b'"', b"'"), WHOLE.decode().encode("utf-16")]
)
def test_nothing_personal_is_left(body: bytes) -> None:
    text = report(aside(body))
    assert [one for one in PERSONAL if one in text] == []


def test_the_structure_is_left() -> None:
    kept = json.loads(masked_body(WHOLE))
    assert kept["event"] == "dance"
    assert kept["version"] == "LIVE"
    assert kept["timestamp"] == BODY["timestamp"]
    assert kept["botId"] == "5f1f…(24)"
    message = kept["messages"][0]["message"]
    assert list(message) == ["messageType", "text", "sender", "coordinates"]
    assert message["text"].startswith("Xxxxx xx xx xxxxxx, https://xxxxx.xxxxxxx.xxx/")
    assert message["coordinates"] == {"lat": 0.5, "long": 0.5}
    assert kept["payload"]["xxxxx"] == 10**10


def test_odd_characters_stay_as_they_are_the_bug() -> None:
    assert shape("Aé\u202e\x00 1٣漢😀-") == "Xx\u202e\x00 00x☺-"
    assert "\\xff" in masked_body(b'\xff{"text"')


@given(forged, forged, st.one_of(st.binary(), forged.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_nothing_of_a_request_looks_like_a_line_of_the_report(reason: str, kind: str, body: bytes) -> None:
    text = report(aside(body, reason=reason, content_type=kind))
    own = [line.split(":")[0] for line in text.splitlines() if not line.startswith("    ")]
    first = f"Agent Desktop {__version__}"
    assert own == [first, "Arrived", "Reason", "Content type", "Size", "Body, with personal data masked"]
    assert not unsafe_in(text)


@pytest.mark.parametrize("body", [b"", b"null", b"[" * 100_000, b'{"a":' * 5000, b'"' * 10_000, b"\\" * 10_000])
def test_any_body(body: bytes) -> None:
    assert report(aside(body))
    assert readable(body)[0] is not None


@given(
    st.text(alphabet=st.characters(categories=["L", "N"]), min_size=12, max_size=40).filter(
        lambda text: text != shape(text) and text not in FIELDS
    )
)
def test_no_words_get_through(words: str) -> None:
    body = {"sessionId": "s", "payload": {words: words, "list": [words, {"x": words}]}, "text": words, "other": words}
    assert words not in json.loads(json.dumps(masked_body(json.dumps(body).encode())))
    assert words not in masked_body(json.dumps(body, ensure_ascii=False).encode()[:-1])


def test_what_is_shown_hides_nothing() -> None:
    text, whole = readable('{"text": "a\u202eb\u200b\\u0000é"}'.encode())
    assert text == '{\n  "text": "a\\u202eb\\u200b\\u0000é"\n}'
    assert whole
    text, whole = readable(b"\x00\xff\x80")
    assert text.startswith("000000  00 ff 80")
    text, whole = readable(b'"' + b"a" * 2_000_000 + b'"')
    assert not whole
    assert len(text) < 100_000
