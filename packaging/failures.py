"""What an installer's output means, in words for a person."""

from __future__ import annotations

import re
from dataclasses import dataclass

from errors import LauncherError


@dataclass(frozen=True)
class Failure:
    """A cause that the output shows by a pattern (in any case), and what to say of it."""

    pattern: str
    title: str
    sentence: str


FAILURES: tuple[Failure, ...] = (
    Failure(
        r"CERTIFICATE_VERIFY_FAILED|invalid peer certificate|SSLCertVerificationError",
        "The package server's certificate is not trusted",
        "A company's proxy often signs with its own authority. Name the file with its certificate in "
        "the environment variables PIP_CERT and SSL_CERT_FILE, and run this again.",
    ),
    Failure(
        r"NewConnectionError|Connect(ion)?Timeout|ReadTimeout|name resolution|dns error|ProxyError"
        r"|Network is unreachable|Connection (refused|reset)|error sending request"
        r"|getaddrinfo failed|Max retries exceeded|timed out|client error \(Connect\)",
        "The packages could not be downloaded",
        "The first run fetches them from the internet, and the connection failed. Check it (and the "
        "proxy, if there is one), and run this again.",
    ),
    Failure(
        r"DO NOT MATCH THE HASHES|Hash mismatch",
        "A downloaded package is not the pinned one",
        "Its hash differs from the one in packaging/constraints.txt, so nothing of it was used. "
        "Something on the way changes downloads. Run this again from another network.",
    ),
    Failure(
        r"No space left|Errno 28\b|not enough space",
        "The disk is full",
        "The environment needs about 600 MB. Free some space and run this again.",
    ),
    Failure(
        r"No matching distribution|Could not find a version|no wheels? with a matching",
        "A pinned package does not exist for this computer",
        "There are packages for CPython 3.11 to 3.14 on Linux (x86-64 with glibc 2.34 or newer, ARM64 "
        "with 2.39), on Windows (x86-64) and on macOS 13. Start this command with such a Python.",
    ),
)
"""The first that matches is said."""


def explain(output: list[str]) -> LauncherError:
    """Turn what an installer printed into an error with a title and a sentence."""
    text = "\n".join(output)
    for failure in FAILURES:
        if re.search(failure.pattern, text, re.IGNORECASE):
            return LauncherError(failure.title, failure.sentence)
    last = "\n".join(output[-8:]) or "(nothing)"
    return LauncherError("The packages could not be installed", f"The installer said:\n{last}")
