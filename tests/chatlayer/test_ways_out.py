"""The way to the platform: certificates, proxies, and the user's own files that libraries read unasked."""

import asyncio
import datetime as dt
import ipaddress
import ssl
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from agent_desktop.chatlayer import ChatlayerClient, NoNetwork
from tests.chatlayer.conftest import KEY, TEXT, TOKEN, Make
from tests.chatlayer.test_failures import failure
from tests.helpers.chatlayer_server import Api, Breaker, read_request


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, ssl.SSLContext]:
    """A certificate for 127.0.0.1 that only its own file vouches for, and a server context with it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "cert.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_path = tmp_path / "key.pem"
    key_path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path, key_path)
    return path, context


@pytest.fixture
async def secure_api(certificate: tuple[Path, ssl.SSLContext]) -> Any:
    """The stand-in API over TLS."""
    api = Api()
    await api.start(certificate[1])
    yield api
    await api.stop()


async def test_an_unknown_certificate_is_refused_before_anything_is_sent(secure_api: Api, make: Make) -> None:
    error = await failure(make(secure_api.base_url).send(KEY, TEXT))
    assert type(error) is NoNetwork
    assert "certificate" in error.sentence
    assert secure_api.requests == []


@pytest.mark.skipif(
    "sys.platform != 'linux'", reason="elsewhere the system's own store decides, which tests leave alone"
)
async def test_the_systems_certificates_count(
    secure_api: Api, make: Make, certificate: tuple[Path, ssl.SSLContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    await make(secure_api.base_url).send(KEY, TEXT)
    assert len(secure_api.requests) == 1


async def test_tls_to_something_that_speaks_none(make: Make) -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
        await reader.read(10)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        await reader.read()

    async with Breaker(plain) as server:
        error = await failure(make(server.base_url.replace("http:", "https:")).send(KEY, TEXT))
        assert type(error) is NoNetwork


@pytest.fixture
def proxied(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Sets the proxy of the environment."""

    def to(url: str) -> None:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            monkeypatch.setenv(name, url)
        for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.delenv(name, raising=False)

    return to


async def test_the_offices_proxy_is_used_and_never_sees_the_token(make: Make, proxied: Any) -> None:
    seen: list[bytes] = []

    async def forbids(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _n: int) -> None:
        seen.append(await read_request(reader))
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        await reader.read()

    async with Breaker(forbids) as proxy:
        proxied(proxy.base_url)
        error = await failure(make("https://chatlayer.invalid").send(KEY, TEXT))
    assert type(error) is NoNetwork
    assert "407" in error.sentence
    assert seen[0].startswith(b"CONNECT chatlayer.invalid:443 ")
    assert b"s3cr3t" not in seen[0]


async def test_a_proxy_that_is_not_there(make: Make, proxied: Any) -> None:
    async with Breaker(lambda *_: asyncio.sleep(0)) as gone:
        url = gone.base_url
    proxied(url)
    error = await failure(make("https://chatlayer.invalid").send(KEY, TEXT))
    assert type(error) is NoNetwork
    assert "proxy" in error.sentence


async def test_a_proxy_that_breaks_off(make: Make, proxied: Any) -> None:
    async with Breaker(lambda *_: asyncio.sleep(0)) as proxy:
        proxied(proxy.base_url)
        error = await failure(make("https://chatlayer.invalid").send(KEY, TEXT))
    assert type(error) is NoNetwork


async def test_plain_http_to_this_machine_never_goes_through_a_proxy(
    api: Api, client: ChatlayerClient, proxied: Any
) -> None:
    seen: list[bytes] = []

    async def takes(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter, _n: int) -> None:
        seen.append(await read_request(reader))

    async with Breaker(takes) as proxy:
        proxied(proxy.base_url)
        await client.send(KEY, TEXT)
    assert seen == []
    assert len(api.requests) == 1


@pytest.mark.skipif(
    "sys.platform != 'linux'", reason="elsewhere the system's own store decides, which tests leave alone"
)
async def test_a_netrc_does_not_replace_the_token(
    secure_api: Api,
    make: Make,
    certificate: tuple[Path, ssl.SSLContext],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    client = make(secure_api.base_url)
    # As for an address out on the internet.
    monkeypatch.setattr("agent_desktop.chatlayer.transport.is_loopback", lambda _url: False)
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    await client.send(KEY, TEXT)
    assert secure_api.requests[0]["headers"]["Authorization"] == f"Bearer {TOKEN}"
