"""What systemd hears."""

import os
import signal
import socket
import subprocess
import sys

import pytest

from composer.relay.notify import tell_supervisor
from tests.relay.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")

CONFIG = """
port = 0
store = "relay.db"
tokens_file = "tokens.toml"
[[gates]]
id = "g"
username = "u"
password = "p"
"""


def test_the_service_says_when_it_is_ready_and_when_it_stops(tmp_path):
    (tmp_path / "relay.toml").write_text(CONFIG, "utf-8")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as supervisor:
        supervisor.bind(str(tmp_path / "notify"))
        supervisor.settimeout(30)
        words = ["-m", "composer", "relay", "serve", "--config", str(tmp_path / "relay.toml")]
        environment = {**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify")}
        with subprocess.Popen(
            [sys.executable, *words], cwd=ROOT, env=environment, stderr=subprocess.PIPE
        ) as process:
            try:
                assert supervisor.recv(100) == b"READY=1"
                process.send_signal(signal.SIGTERM)
                assert supervisor.recv(100) == b"STOPPING=1"
                assert process.wait(10) == 0
            finally:
                process.kill()


@pytest.mark.parametrize("name", ["", "relative", "/nobody/there", "@nobody-there"])
def test_nobody_to_tell_does_no_harm(monkeypatch, name):
    monkeypatch.setenv("NOTIFY_SOCKET", name)
    tell_supervisor("READY=1")
