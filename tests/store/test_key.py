import pytest

from agent_desktop.store import decode_key, encode_key, new_key


def test_a_key_goes_to_text_and_back() -> None:
    key = new_key()
    assert len(key) == 32
    assert key != new_key()
    assert decode_key(encode_key(key)) == key
    assert decode_key(f" {encode_key(key).upper()}\n") == key


@pytest.mark.parametrize("text", ["", "00", "zz" * 32, "0" * 63, "0" * 66, "é" * 64])
def test_what_is_no_key_is_refused_without_being_shown(text: str) -> None:
    with pytest.raises(ValueError, match="64 hexadecimal digits") as caught:
        decode_key(text)
    assert not text or text not in str(caught.value)


def test_only_32_bytes_are_a_key() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        encode_key(b"short")
