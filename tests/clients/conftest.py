"""What the clients meet: servers that do as a test tells them."""

import socket
import traceback

import pytest

from tests import fault_server


@pytest.fixture
def serve():
    """`async with serve(behaviour, tls=None) as server`."""
    return fault_server.serve


@pytest.fixture
def closed_port():
    """A port at which nothing listens."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
    return port


@pytest.fixture
def everything_said(caplog):
    """All that a failure could put into a log: the error with what caused it, and what was logged at any level."""
    caplog.set_level("DEBUG")

    def said(failure: BaseException) -> str:
        chain = "".join(traceback.format_exception(failure))
        return f"{chain}\n{failure!r}\n{failure}\n{caplog.text}"

    return said
