"""Loads one picture that a message names, because a person asked for it: with limits, and never from within a network.

An address in a message is foreign. It is resolved first and refused where any of its addresses is not a public one; the
connection then goes to the very address that was looked at. Redirects are followed by hand, each looked at in the same
way; there are no cookies, no credentials, no proxy and no page that it was asked from. Nothing here decodes what came.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import httpx

from composer.clients.errors import ClientError
from composer.clients.wire import USER_AGENT, tls_context

MOST_BYTES = 5 << 20
"""Of a picture: WhatsApp takes none that is larger (rules §4)."""
WITHIN = 15.0
"""Seconds for all of it."""
MOST_REDIRECTS = 3
_MOST_TRIED, _CONNECT = 3, 4.0
"""Addresses of one name that are tried, and seconds for each to be connected to."""
KINDS = {b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png"}
"""What pictures begin with, and what they are."""
_TYPES = ("image/jpeg", "image/jpg", "image/png", "image/webp", "application/octet-stream")

Allowed = Callable[[str], bool]
"""Whether an IP address may be asked."""


class NotShown(ClientError):  # noqa: N818 - named for what it says of the picture
    """The picture is not there to be shown; the sentence says why."""


async def load(link: str, allowed: Allowed | None = None) -> bytes:
    """The bytes of a JPEG, PNG or WebP picture, after at most `WITHIN` seconds. Raises NotShown.

    `allowed` says which IP addresses may be asked: all public ones, unless a test or the sandbox needs its own.
    """
    if _parts(link).scheme == "file":
        return _checked(await asyncio.to_thread(_from_file, link))
    try:
        async with asyncio.timeout(WITHIN):
            return _checked(await _follow(link, allowed or is_public))
    except TimeoutError:
        raise _not_shown(f"It was not there after {WITHIN:.0f} seconds.") from None


async def _follow(link: str, allowed: Allowed) -> bytes:
    for _ in range(MOST_REDIRECTS + 1):
        found = await _ask(link, allowed)
        if isinstance(found, bytes):
            return found
        link = found
    raise _not_shown("The address leads on and on to others.")


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, and to nothing within a computer, a home or a company."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if inner is not None:
            return is_public(str(inner))
        if found in _TRANSLATED:
            return is_public(str(ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)))
    return found.is_global and not found.is_multicast


_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")


def kind_of(data: bytes) -> str:
    """`jpeg`, `png` or `webp` by what the bytes begin with; empty for anything else."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for begin, kind in KINDS.items() if data.startswith(begin)), "")


def _parts(link: str) -> httpx.URL:
    """The parts of an address. Raises NotShown where it is none that a picture can be loaded from."""
    try:
        found = httpx.URL(link.strip())
    except httpx.InvalidURL:
        raise _not_shown("This is not a complete web address.") from None
    if found.scheme not in ("http", "https", "file") or not (found.host or found.scheme == "file"):
        raise _not_shown("Only addresses that begin with https:// or http:// can be loaded.")
    if found.userinfo:
        raise _not_shown("The address has a user name or a password in it.")
    return found


async def _ask(link: str, allowed: Allowed) -> bytes | str:
    """The bytes, or the address that this one leads on to."""
    address = _parts(link)
    if address.scheme == "file":
        raise _not_shown("The address leads to a file of this computer.")
    port = address.port or (443 if address.scheme == "https" else 80)
    for host in (await _resolved(address.host, port, allowed))[:_MOST_TRIED]:
        with contextlib.suppress(httpx.ConnectError, httpx.ConnectTimeout):
            return await _ask_one(address, address.copy_with(host=host, port=port))
    raise _not_shown("Its server could not be reached.")


async def _ask_one(address: httpx.URL, target: httpx.URL) -> bytes | str:
    """Ask one IP address for it, under the name that the address has."""
    headers = {
        "Host": address.netloc.decode("ascii"),
        "User-Agent": USER_AGENT,
        "Accept": "image/*",
    }
    timeout = httpx.Timeout(WITHIN, connect=_CONNECT)
    try:
        async with httpx.AsyncClient(
            verify=tls_context(), follow_redirects=False, trust_env=False, timeout=timeout
        ) as client:
            named = {"sni_hostname": address.host}
            request = client.build_request("GET", target, headers=headers, extensions=named)
            answer = await client.send(request, stream=True)
            async with contextlib.aclosing(answer):
                if answer.has_redirect_location:
                    return urljoin(str(address), answer.headers["Location"])
                return await _read(answer)
    except (httpx.ConnectError, httpx.ConnectTimeout):
        raise
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        raise _not_shown("Its server broke off, or did not speak as web servers do.") from error


async def _resolved(host: str, port: int, allowed: Allowed) -> list[str]:
    """The host's IP addresses. All of them must be allowed: which one is asked is not the message's choice."""
    try:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise _not_shown(f"There is no server called “{host[:100]}”.") from None
    addresses = [str(one[4][0]) for one in found]
    if not addresses or not all(map(allowed, addresses)):
        raise _not_shown(
            "The address leads into a private network or to this computer.",
            "WhatsApp could not load it either: use a public address.",
        )
    return list(dict.fromkeys(addresses))


async def _read(answer: httpx.Response) -> bytes:
    if answer.status_code != 200:
        raise _not_shown(f"Its server answers with the error {answer.status_code}.")
    named = answer.headers.get("Content-Type", "").split(";")[0].strip().lower()
    if named and named not in _TYPES:
        raise _not_shown(f"What lies there is no JPEG, PNG or WebP picture, but “{named[:60]}”.")
    if answer.headers.get("Content-Encoding", "identity").strip().lower() not in ("", "identity"):
        raise _not_shown("The picture comes packed, which is not read here.")
    whole = bytearray()
    async for chunk in answer.aiter_raw():
        whole += chunk
        if len(whole) > MOST_BYTES:
            raise _too_large()
    return bytes(whole)


def _from_file(link: str) -> bytes:
    """A picture of this computer, which a person has named: never one on another computer."""
    parts = urlsplit(link.strip())
    name = unquote(parts.path)
    if parts.netloc not in ("", "localhost") or name.startswith(("//", "\\")):
        raise _not_shown("The file lies on another computer.")
    path = Path(name.lstrip("/") if len(name) > 2 and name[2] == ":" else name)
    try:
        if not path.is_file():
            raise _not_shown("There is no such file.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _not_shown("The file cannot be read.") from error
    if len(data) > MOST_BYTES:
        raise _too_large()
    return data


def _checked(data: bytes) -> bytes:
    if not kind_of(data):
        raise _not_shown("What lies there is no JPEG, PNG or WebP picture.")
    return data


def _too_large() -> NotShown:
    size = f"It is larger than {MOST_BYTES >> 20} MB, which is more than WhatsApp takes."
    return _not_shown(size)


def _not_shown(sentence: str, advice: str = "") -> NotShown:
    return NotShown("The picture cannot be shown", sentence, advice)
