"""Who called, through proxies."""

import ipaddress

import pytest

from composer.relay.addresses import holds, source

PROXIES = (ipaddress.ip_network("10.0.0.0/8"), ipaddress.ip_network("2001:db8::/32"))


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("198.51.100.1", [], "198.51.100.1"),
        ("198.51.100.1", ["203.0.113.9"], "198.51.100.1"),
        ("10.0.0.1", [], "10.0.0.1"),
        ("10.0.0.1", ["203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", ["1.1.1.1, 203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", ["1.1.1.1", "203.0.113.9, 10.0.0.2"], "203.0.113.9"),
        ("10.0.0.1", ["10.0.0.3, 10.0.0.2"], "10.0.0.3"),
        ("2001:db8::1", ["2001:470::1"], "2001:470::1"),
        ("::ffff:10.0.0.1", ["::ffff:203.0.113.9"], "203.0.113.9"),
        ("10.0.0.1", ["203.0.113.9, nonsense"], None),
        ("10.0.0.1", ["203.0.113.9, "], None),
        (None, ["203.0.113.9"], None),
    ],
)
def test_the_source_is_the_last_hop_that_is_no_trusted_proxy(peer, forwarded, expected):
    found = source(peer, forwarded, PROXIES)
    assert found == (ipaddress.ip_address(expected) if expected else None)


def test_an_unknown_address_is_in_no_network():
    assert not holds((ipaddress.ip_network("0.0.0.0/0"),), None)
    assert holds(PROXIES, ipaddress.ip_address("10.1.2.3"))
    assert not holds(PROXIES, ipaddress.ip_address("2001:470::1"))
