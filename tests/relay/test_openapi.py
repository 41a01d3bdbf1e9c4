"""The OpenAPI document: what is kept is what the service says, and the service does what it says."""

import json
import subprocess
import sys

from composer.cli import main
from tests.relay.conftest import ROOT

KEPT = ROOT / "packaging" / "relay" / "openapi.json"

SETTINGS = """
[[operations]]
include-path = "/v1/events"
headers = { Authorization = "Bearer token-of-first" }
parameters = { wait = 0 }

[[operations]]
include-path-regex = "^/callbacks/[^/]+$"
headers = { Authorization = "%s" }
parameters = { gate = "first", "hub.verify_token" = "verify-me", "hub.mode" = "subscribe" }

[[operations]]
include-path-regex = "^/callbacks/[^/]+/[^/]+$"
parameters = { gate = "second", secret = "%s", "hub.verify_token" = "verify-me", "hub.mode" = "subscribe" }
"""


def test_the_document_kept_is_what_the_service_says(relay, capsys):
    kept = KEPT.read_text("utf-8")
    assert json.loads(kept) == relay.http.get("/v1/openapi.json").json()
    assert main(["relay", "openapi"]) == 0
    assert capsys.readouterr().out == kept, (
        "write it anew: python3 packaging/dev.py run relay openapi > packaging/relay/openapi.json"
    )


def test_the_service_does_what_its_document_says(start, tmp_path, basic):
    """Requests that are right, wrong and odd, as schemathesis makes them of the document; so few that it takes seconds."""
    secret = "s" * 43
    gates = [
        {"id": "first", "username": "link", "password": "pass", "verify_token": "verify-me"},
        {"id": "second", "secret": secret, "verify_token": "verify-me"},
    ]
    relay = start(gates=gates)
    relay.post('{"refId": "r"}')
    settings = tmp_path / "schemathesis.toml"
    settings.write_text(SETTINGS % (basic("link", "pass"), secret), "utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli"),
            *("--config-file", str(settings), "run", f"{relay.url}/v1/openapi.json"),
            *("--max-examples", "10", "--no-color", "--generation-database", "none"),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    # Something was tried of each, and was let in.
    assert "Selected: 7/7" in done.stdout
    assert "Tested: 7" in done.stdout
    counted = relay.http.get("/metrics").text
    for sample in (
        'relay_callbacks_total{gate="first",status="204"}',
        'relay_callbacks_total{gate="second",status="204"}',
        'relay_reads_total{status="200"}',
    ):
        assert sample in counted
