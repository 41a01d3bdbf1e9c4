"""Which addresses credentials may travel to: https; plain http only on this computer itself."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from composer.clients.errors import Held

_TITLE = "This address cannot be used"


def check_base_url(url: str) -> None:
    """Raise Held, with a sentence for a person, unless credentials may be sent to `url`."""
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise Held(_TITLE, "The address is not a valid web address.", _EXAMPLE) from None
    if parts.username is not None or parts.password is not None:
        raise Held(
            _TITLE,
            "The address contains a user name or password.",
            "Enter them in their own fields; addresses end up in logs.",
        )
    if parts.query or parts.fragment or "?" in url or "#" in url:
        raise Held(_TITLE, "The address contains “?” or “#”.", "Enter only the part before it.")
    if not host or parts.scheme not in ("http", "https") or any(c.isspace() for c in url.strip()):
        raise Held(_TITLE, "The address is not a complete web address.", _EXAMPLE)
    if parts.scheme == "http" and not is_loopback(url):
        raise Held(
            "The connection would not be encrypted",
            "The address begins with http://, so the password and the messages could be read on the way.",
            "Use the address that begins with https://.",
        )


def is_loopback(url: str) -> bool:
    """Whether the address leads to this computer (`localhost`, 127.0.0.0/8, ::1)."""
    host = urlsplit(url.strip()).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


_EXAMPLE = "It should look like https://c-eu.linkmobility.io/whatsapp-message."
