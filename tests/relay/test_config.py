"""What configuration is accepted, and what is said about the rest."""

import json
import re
from ipaddress import ip_address
from typing import Any

import pytest

from composer.relay.addresses import holds
from composer.relay.config import read_file, read_line
from composer.relay.credentials import digest, find_reader, gate_admits, hash_line
from composer.relay.errors import ConfigError

SECRET = "canary-of-forty-three-characters-in-all-....."
GOOD: dict[str, Any] = {
    "store": "relay.db",
    "gates": [{"id": "g", "username": "u", "password": SECRET}],
    "tokens": [{"name": "n", "token": SECRET, "gates": ["g"]}],
}


def without(key):
    return {name: value for name, value in GOOD.items() if name != key}


def test_the_apps_line_is_read():
    config = read_line(json.dumps(GOOD))
    assert (config.host, config.retention_days) == ("127.0.0.1", 30)
    assert config.open_gates()["g"].basic == digest(f"u:{SECRET}")
    assert config.readers()[0].gates == frozenset({"g"})


def test_secrets_do_not_show():
    config = read_line(json.dumps(GOOD))
    assert SECRET not in repr(config) + repr(config.open_gates()) + repr(config.readers())


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (without("store"), "“store” is missing"),
        (without("gates"), "gates"),
        (without("tokens"), "tokens_file or an entry of tokens is missing"),
        (GOOD | {"prot": 1}, "“prot” is not a key that the relay knows"),
        (GOOD | {"port": 70000}, "“port” must be 65535 or less."),
        (GOOD | {"port": "x"}, "“port” must be a whole number."),
        (GOOD | {"gates": "x"}, "“gates” must be a list"),
        (GOOD | {"gates": ["x"]}, "Gate 1 must be a table."),
        (GOOD | {"gates": []}, "“gates” must have at least one entry."),
        (GOOD | {"store": 5}, "“store” must be the name of a file"),
        (GOOD | {"retention_days": 0}, "retention_days"),
        (
            GOOD | {"trusted_proxies": ["10.0.0.1/8"]},
            "“trusted_proxies”, entry 1: a network looks like",
        ),
        (GOOD | {"certificate": "c.pem"}, "Certificate and key go together."),
        (GOOD | {"gates": [{"id": "g"}]}, "Gate 1: "),
        (GOOD | {"gates": [{"id": "g", "username": "u"}]}, "Gate 1: "),
        (GOOD | {"gates": [{"id": "g", "password": SECRET}]}, "Gate 1: "),
        (
            GOOD | {"gates": [{"id": "g/h", "username": "u", "password": SECRET}]},
            "Gate 1: “id” must be 1 to 64",
        ),
        (GOOD | {"gates": [{"id": "g", "username": "u:", "password": SECRET}]}, "colon"),
        (GOOD | {"gates": [{"id": "g", "secret": "short"}]}, "22"),
        (GOOD | {"gates": [{"id": "g", "secret": f"{SECRET}/{SECRET}"}]}, "a part of a URL"),
        (GOOD | {"gates": [{"id": "g", "secret": SECRET, "secret_file": "f"}]}, "secret_file"),
        (
            GOOD | {"gates": [{"id": "g", "secret": SECRET, "allow": ["link", "lnk"]}]},
            "Gate 1: “allow”, entry 2: a network looks like",
        ),
        (GOOD | {"gates": GOOD["gates"] * 2}, "same id"),
        (GOOD | {"tokens": [{"name": "n", "token": SECRET, "gates": ["h"]}]}, "“h”"),
        (GOOD | {"tokens": [{"name": "n", "gates": ["g"]}]}, "Token 1: "),
        (GOOD | {"tokens": [{"name": "n", "hash": SECRET, "gates": ["g"]}]}, "sha256:"),
        (GOOD | {"tokens": [{"name": "n", "hash": "sha256:00", "gates": ["g"]}]}, "64"),
        (GOOD | {"tokens": [{"name": "n", "hash": "sha256:zz", "gates": ["g"]}]}, "64"),
        ([], "The configuration must be a table."),
    ],
)
def test_mistakes_are_named_without_secrets(content, named):
    with pytest.raises(ConfigError) as caught:
        read_line(json.dumps(content))
    assert named in caught.value.sentence
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        GOOD | {"gates": [{"id": "g"}]},
        GOOD | {"tokens": [{"name": "n", "gates": ["g"]}]},
        GOOD | {"gates": [{"id": "g", "secret": SECRET, "allow": ["x"]}]},
    ],
)
def test_one_mistake_is_one_sentence(content):
    with pytest.raises(ConfigError) as caught:
        read_line(json.dumps(content))
    assert len(re.findall(r"\.(\s|$)", caught.value.sentence)) == 1
    assert "at least one" not in caught.value.sentence


def test_links_hosts_are_allowed_by_their_name():
    allow = ["link", "192.0.2.0/24"]
    content = GOOD | {"gates": [{"id": "g", "secret": SECRET, "allow": allow}]}
    gate = read_line(json.dumps(content)).open_gates()["g"]
    assert len(gate.allow) == 25
    for address in ("195.84.162.34", "213.242.87.41", "62.67.62.106", "192.0.2.9"):
        assert holds(gate.allow, ip_address(address))
    # Decommissioned, and next to those in use.
    for address in ("213.242.87.68", "62.67.62.73", "213.242.87.35", "217.163.95.202"):
        assert not holds(gate.allow, ip_address(address))


def test_a_line_that_is_not_json_is_named():
    with pytest.raises(ConfigError, match="not JSON"):
        read_line("{")


def write(folder, text):
    path = folder / "relay.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_file_names_its_files_from_its_folder(tmp_path):
    (tmp_path / "g.password").write_text("hidden\n", "utf-8")
    line = hash_line("the token")
    path = write(
        tmp_path,
        f"""
        store = "relay.db"
        [[gates]]
        id = "g"
        username = "u"
        password_file = "g.password"
        [[tokens]]
        name = "n"
        hash = "{line}"
        gates = ["*"]
        """,
    )
    config = read_file(path)
    assert config.folder == tmp_path.resolve()
    assert config.open_gates()["g"].basic == digest("u:hidden")
    reader = find_reader(config.readers(), "Bearer the token")
    assert reader is not None
    assert reader.gates is None
    (tmp_path / "g.password").unlink()
    with pytest.raises(ConfigError, match=r"password file of gate g, .*No such file"):
        config.open_gates()


@pytest.mark.parametrize(("text", "said"), [("", "is empty"), ("short", "22 characters")])
def test_a_secret_in_a_file_is_judged_alike(tmp_path, text, said):
    content = GOOD | {"gates": [{"id": "g", "secret_file": "g.secret"}], "folder": str(tmp_path)}
    config = read_line(json.dumps(content))
    (tmp_path / "g.secret").write_text(f"{text}\n", "utf-8")
    with pytest.raises(ConfigError, match=said):
        config.open_gates()
    (tmp_path / "g.secret").write_text(f"{SECRET}\n", "utf-8")
    assert config.open_gates()["g"].secret == digest(SECRET)


def test_a_file_may_not_hold_a_plain_token(tmp_path):
    path = write(tmp_path, '[[tokens]]\nname = "n"\ntoken = "plain"\ngates = []\n')
    with pytest.raises(ConfigError, match="hash"):
        read_file(path)


@pytest.mark.parametrize("text", [None, "= nonsense", "tokens = 5"])
def test_a_file_that_cannot_be_read_is_named(tmp_path, text):
    path = tmp_path / "none.toml" if text is None else write(tmp_path, text)
    with pytest.raises(ConfigError):
        read_file(path)


def test_no_gate_is_open():
    assert not gate_admits(None, None, None)
    assert not gate_admits(None, "Basic Og==", "")
