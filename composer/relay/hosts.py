"""The addresses that LINK calls from: Appendix 1 of LINK's specification, version 1.6 (2025-07-03).

Its decommissioned hosts (`no` and `deb`) are left out: their addresses may be anybody's by now.
"""

from __future__ import annotations

import ipaddress
from typing import Final

from composer.relay.addresses import Network

LINK: Final = "link"
"""What stands for all of them in a configuration."""

_ADDRESSES: Final = (
    # socks1 to socks6.sp247.net
    *("195.84.162.34", "194.71.165.71", "195.84.162.16"),
    *("194.71.165.98", "195.84.162.3", "194.71.165.122"),
    # s1 to s6 of n-eu, c-eu and s-eu.linkmobility.io
    *(f"213.242.87.{last}" for last in range(36, 42)),
    *(f"62.67.62.{last}" for last in range(101, 107)),
    *(f"217.163.95.{last}" for last in range(196, 202)),
)

LINK_HOSTS: Final[tuple[Network, ...]] = tuple(map(ipaddress.ip_network, _ADDRESSES))
