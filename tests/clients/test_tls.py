"""Handshakes that must fail, each with its own sentence, and that nothing is sent before one has succeeded."""

import asyncio
import datetime as dt
import ssl
import sys

import pytest
import trustme

from composer.clients.errors import Held, RelayUnreachable
from composer.clients.link import LinkClient, Timeouts
from composer.clients.relay import RelayClient
from composer.clients.wire import tls_context
from tests.tls_faults import CBC, NOT_FORWARD, old, server_side, telling, weak

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only on Linux can a test name the authorities it trusts"
)
ANSWER = {"resultCode": 112001, "description": "Queued", "messageIds": ["a"]}


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def trusted(authority, tmp_path, monkeypatch):
    """The authority counts as one of the system's."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(path))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))


async def answer(peer):
    await peer.read()
    await peer.answer(200, ANSWER)


def send(serve, tls, heads=None):
    """What a send gives; `heads` receives what the server could read of it."""

    async def run():
        async with serve(answer, tls) as server:
            client = LinkClient(server.url, "u", "p", timeouts=Timeouts(connect=2))
            try:
                return await client.send(b"{}")
            finally:
                await client.aclose()
                if heads is not None:
                    heads.extend(server.heads)

    return asyncio.run(run())


def held(serve, tls) -> Held:
    heads: list[str] = []
    with pytest.raises(Held) as caught:
        send(serve, tls, heads)
    assert heads == [], "no credentials before the server is trusted"
    assert caught.value.pauses_account
    return caught.value


@pytest.mark.usefixtures("trusted")
def test_a_certificate_of_a_trusted_authority_is_accepted(serve, authority):
    tls = server_side(authority.issue_cert("127.0.0.1"))
    assert send(serve, tls).message_ids == ("a",)


def test_an_unknown_authority_is_not_trusted(serve, authority):
    failure = held(serve, server_side(authority.issue_cert("127.0.0.1")))
    assert "authority that this computer does not trust" in failure.sentence
    assert "cannot skip" in failure.advice


@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_name_is_not_accepted(serve, authority):
    failure = held(serve, server_side(authority.issue_cert("link.example", "10.0.0.1")))
    assert "belongs to another" in failure.sentence


@pytest.mark.usefixtures("trusted")
def test_an_expired_certificate_is_not_accepted(serve, authority):
    past = dt.datetime.now(dt.UTC) - dt.timedelta(days=2)
    failure = held(serve, server_side(authority.issue_cert("127.0.0.1", not_after=past)))
    assert "expired" in failure.sentence


@pytest.mark.usefixtures("trusted")
def test_a_certificate_of_tomorrow_is_not_accepted(serve, authority):
    future = dt.datetime.now(dt.UTC) + dt.timedelta(days=2)
    failure = held(serve, server_side(authority.issue_cert("127.0.0.1", not_before=future)))
    assert "not valid yet" in failure.sentence


@pytest.mark.usefixtures("trusted")
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("what", ["TLS 1.1", "CBC only", "without forward secrecy"])
def test_weak_encryption_is_not_accepted(serve, authority, what):
    make = {"TLS 1.1": old, "CBC only": weak(CBC)}.get(what, weak(NOT_FORWARD))
    failure = held(serve, make(authority))
    assert failure.title == "No secure connection"
    assert "TLS 1.2" in failure.sentence


@pytest.mark.usefixtures("trusted")
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize(("make", "words"), [(old, "old kinds"), (weak(CBC), "ways to encrypt")])
def test_a_server_that_says_what_it_lacks_is_understood(authority, make, words):
    with telling(make(authority)) as url:
        client = LinkClient(url, "u", "p")
        with pytest.raises(Held, match=words):
            asyncio.run(client.send(b"{}"))


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("suite", ["ECDHE+AESGCM", "ECDHE+CHACHA20"])
def test_the_suites_of_the_specification_are_accepted(serve, authority, suite):
    tls = server_side(authority.issue_cert("127.0.0.1"))
    tls.maximum_version = ssl.TLSVersion.TLSv1_2
    tls.set_ciphers(suite)
    assert send(serve, tls).status == 200


def test_a_port_without_encryption_is_named(serve):
    async def unencrypted(peer):
        await peer.reader.read(1)
        await peer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

    async def run():
        async with serve(unencrypted) as server:
            client = LinkClient(f"https://127.0.0.1:{server.port}", "u", "p")
            try:
                await client.send(b"{}")
            finally:
                await client.aclose()

    with pytest.raises(Held) as caught:
        asyncio.run(run())
    assert caught.value.title == "The server does not speak https"


def test_a_relay_that_is_not_trusted_is_said_to_be_so(serve, authority):
    async def run():
        async with serve(answer, server_side(authority.issue_cert("127.0.0.1"))) as server:
            relay = RelayClient(server.url, "token")
            try:
                await relay.events(None, wait=0)
            finally:
                await relay.aclose()

    with pytest.raises(RelayUnreachable) as caught:
        asyncio.run(run())
    assert caught.value.title == "The server is not trusted"


def test_verification_is_on_and_tls_is_new_enough():
    context = tls_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2
