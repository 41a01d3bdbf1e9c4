"""A picture's server is asked at the address that was looked at, and must prove the name that the message says."""

import asyncio
import socket
import ssl
import sys

import pytest
import trustme

from composer.clients.pictures import NotShown, load

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only on Linux can a test name the authorities it trusts"
)
PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 100


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def trusted(authority, tmp_path, monkeypatch):
    """The authority counts as one of the system's."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))


@pytest.fixture
def named_here(monkeypatch):
    """Every name of “.example” is this computer."""
    real = socket.getaddrinfo

    def found(host, *args, **more):
        name = host.decode() if isinstance(host, bytes) else host
        return real("127.0.0.1" if str(name).endswith(".example") else host, *args, **more)

    monkeypatch.setattr(socket, "getaddrinfo", found)


async def a_picture(peer):
    await peer.read()
    await peer.answer(200, PNG, Content_Type="image/png")


def loaded(serve, certificate, name):
    """What comes from a server with that certificate, under that name; and the names it was greeted with."""
    greeted: list[str | None] = []
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(tls)
    tls.sni_callback = lambda _socket, server_name, _context: greeted.append(server_name)

    async def run():
        async with serve(a_picture, tls) as server:
            port = server.url.rsplit(":", 1)[1]
            return await load(f"https://{name}:{port}/x.png", lambda one: one == "127.0.0.1")

    return asyncio.run(run()), greeted


def test_the_name_is_proved_although_an_address_is_asked(serve, trusted, named_here, authority):
    data, greeted = loaded(serve, authority.issue_cert("pictures.example"), "pictures.example")
    assert data == PNG
    assert greeted == ["pictures.example"]


def test_a_server_of_another_name_is_refused(serve, trusted, named_here, authority):
    with pytest.raises(NotShown):
        loaded(serve, authority.issue_cert("other.example", "127.0.0.1"), "pictures.example")


def test_a_server_that_nobody_vouches_for_is_refused(serve, trusted, named_here):
    stranger = trustme.CA().issue_cert("pictures.example")
    with pytest.raises(NotShown):
        loaded(serve, stranger, "pictures.example")
