"""Installers' output becomes words for a person."""

import failures
import pytest

OFFLINE = """\
WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError(...: Failed to
establish a new connection: [Errno -3] Temporary failure in name resolution')': /simple/anyio/
ERROR: No matching distribution found for anyio==4.16.0
"""

DOWNLOAD = "The packages could not be downloaded"
CERTIFICATE = "The package server's certificate is not trusted"
HASH = "A downloaded package is not the pinned one"
PLATFORM = "A pinned package does not exist for this computer"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (OFFLINE, DOWNLOAD),
        ("error: Failed to fetch: `x`\n  Caused by: dns error", DOWNLOAD),
        ("client error (Connect)\ncause: invalid peer certificate: UnknownIssuer", CERTIFICATE),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", HASH),
        ("error: Hash mismatch for `anyio==4.16.0`", HASH),
        ("ERROR: OSError: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: No matching distribution found for PySide6-Essentials==6.11.3", PLATFORM),
    ],
)
def test_known_causes_have_their_own_words(line, title):
    assert failures.explain(line.splitlines()).title == title


def test_an_unknown_cause_shows_what_the_installer_said_last():
    error = failures.explain([f"line {number}" for number in range(20)])
    assert error.title == "The packages could not be installed"
    assert error.sentence.endswith("line 19")
    assert "line 3\n" not in error.sentence
