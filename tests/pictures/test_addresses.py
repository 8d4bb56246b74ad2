import pytest

from agent_desktop.pictures.addresses import Allowed, is_public
from agent_desktop.pictures.kinds import format_of


@pytest.mark.parametrize(
    "address",
    [
        *("0.0.0.0", "10.0.0.1", "100.64.0.1", "100.100.100.200", "100.127.255.255", "127.0.0.1", "127.255.255.254"),
        *("168.63.129.16", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.0.1"),
        *("198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"),
        *("::", "::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "100::1", "2001::1"),
        *("2001:db8::1", "2002:7f00:1::", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1"),
        *("", "localhost", "a.example", "1.2.3", "1.2.3.4.5", "01.2.3.4"),
    ],
)
def test_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_public(address: str) -> None:
    assert is_public(address)


def test_only_an_address_can_be_allowed() -> None:
    allowed = Allowed()
    with pytest.raises(ValueError, match="localhost"):
        allowed.add("http://localhost:1")
    allowed.add("http://127.0.0.1:8080")
    allowed.add("http://[::1]:8080")
    assert allowed.takes("127.0.0.1", 8080)
    assert allowed.takes("::1", 8080)
    assert not allowed.takes("127.0.0.1", 80)


def test_formats() -> None:
    assert format_of(b"GIF89a....") == "gif"
    assert format_of(b"RIFF\0\0\0\0WEBPVP8 ") == "webp"
    assert format_of(b"\xff\xd8\xff\xe0") == "jpeg"
    assert format_of(b"RIFF\0\0\0\0WAVE") is None
