"""Which address a request came from, and whether a list of networks holds it."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Networks = Sequence[Network]

LOOPBACK: Networks = (ipaddress.ip_network("127.0.0.0/8"), ipaddress.ip_network("::1/128"))


def holds(networks: Networks, address: Address | None) -> bool:
    """Whether one of the networks holds the address; an unknown address is in none."""
    return address is not None and any(address in network for network in networks)


def source(peer: str | None, forwarded: Sequence[str], trusted: Networks) -> Address | None:
    """The address a request came from: the right-most hop that is no trusted proxy; None when it cannot be told.

    `forwarded` holds the X-Forwarded-For headers. They count only when the peer itself is a trusted proxy: anybody else may
    write what he likes there.
    """
    address = _address(peer or "")
    hops = [hop.strip() for line in forwarded for hop in line.split(",")]
    while hops and holds(trusted, address):
        address = _address(hops.pop())
    return address


def _address(text: str) -> Address | None:
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    mapped = getattr(address, "ipv4_mapped", None)
    return mapped if mapped is not None else address
