"""Credentials travel over https, or not at all; plain http goes no further than this computer."""

import pytest

from composer.clients.address import check_base_url, is_loopback
from composer.clients.errors import Held


@pytest.mark.parametrize(
    "url",
    [
        "https://c-eu.linkmobility.io/whatsapp-message",
        "https://link.example:8443/",
        " https://link.example ",
        "http://127.0.0.1:8080",
        "http://127.9.9.9/callbacks",
        "http://[::1]:8080",
        "http://localhost:1",
    ],
)
def test_addresses_that_credentials_may_go_to(url):
    check_base_url(url)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://link.example", "not be encrypted"),
        ("http://10.0.0.1", "not be encrypted"),
        ("http://localhost.example.com", "not be encrypted"),
        ("http://127.0.0.1.example.com", "not be encrypted"),
        ("https://user:pass@link.example", "user name or password"),
        ("https://user@link.example", "user name or password"),
        ("https://@link.example", "user name or password"),
        ("https://link.example/?token=1", "“?”"),
        ("https://link.example/#part", "“?” or “#”"),
        ("https://link.example/?", "“?”"),
        ("", "not a complete"),
        ("link.example", "not a complete"),
        ("https://", "not a complete"),
        ("https:///messages", "not a complete"),
        ("ftp://link.example", "not a complete"),
        ("file:///etc/passwd", "not a complete"),
        ("https://link example", "not a complete"),
        ("https://link.example:port", "not a valid"),
        ("https://link.example:99999", "not a valid"),
        ("https://[::1", "not a valid"),
    ],
)
def test_addresses_that_are_held_with_a_sentence(url, words):
    with pytest.raises(Held) as caught:
        check_base_url(url)
    assert words in str(caught.value)
    assert caught.value.pauses_account


def test_a_password_in_an_address_is_not_repeated():
    with pytest.raises(Held) as caught:
        check_base_url("https://user:cAnArY@link.example")
    assert "cAnArY" not in str(caught.value)


@pytest.mark.parametrize("url", ["http://0.0.0.0", "http://192.168.0.1", "http://[fe80::1]", "x"])
def test_what_is_not_this_computer(url):
    assert not is_loopback(url)
