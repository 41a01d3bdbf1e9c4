"""The verbs, as typed."""

import json
import re
import socket
import tomllib

import pytest

from composer.cli import main
from composer.relay.config import Config, GateTable, TokenTable, read_file
from composer.relay.credentials import find_reader
from composer.relay.readers import Readers
from composer.relay.schema import open_writer


def test_a_token_is_shown_once_with_what_the_file_needs(capsys):
    assert main(["relay", "token", 'the "office"', "--gates", "a", "b"]) == 0
    text = capsys.readouterr().out
    (entry,) = tomllib.loads(text[text.index("[[tokens]]") :])["tokens"]
    assert (entry["name"], entry["gates"]) == ('the "office"', ["a", "b"])
    token = next(line.strip() for line in text.splitlines() if line.startswith("    "))
    assert len(token) == 43
    assert token not in entry["hash"]
    reader = TokenTable.model_validate(entry).reader()
    assert find_reader([reader], f"bearer {token}") is reader
    assert find_reader([reader], f"Bearer {token}x") is None


def test_the_example_is_a_configuration(tmp_path, capsys):
    assert main(["relay", "example"]) == 0
    path = tmp_path / "relay.toml"
    path.write_text(capsys.readouterr().out, "utf-8")
    config = read_file(path)
    assert (config.port, config.folder) == (8443, tmp_path.resolve())
    assert [gate.id for gate in config.gates] == ["v08kM29P", "jk98GtdP", "meta"]
    # Every key there is has its line.
    for table in (Config, GateTable, TokenTable):
        for key in set(table.model_fields) - {"folder", "token", "made"}:
            assert re.search(
                rf"(^|\W){key} = |^\[\[{key}\]\]", path.read_text("utf-8"), re.MULTILINE
            ), key


def test_two_tokens_differ(capsys):
    for _ in range(2):
        main(["relay", "token", "n"])
    hashes = [line for line in capsys.readouterr().out.splitlines() if line.startswith("hash")]
    assert hashes[0] != hashes[1]


def shown_token(text):
    return next(line.strip() for line in text.splitlines() if line.startswith("    "))


def test_tokens_are_made_listed_and_revoked_in_their_file(tmp_path, capsys):
    path = tmp_path / "relay.toml"
    path.write_text(f'tokens_file = "tokens.toml"\n{CONFIG}', "utf-8")
    words = ["--config", str(path)]
    assert main(["relay", "token", "Büro “1”\\", "--gates", "g", *words]) == 0
    token = shown_token(capsys.readouterr().out)
    assert main(["relay", "token", "other", *words]) == 0
    other = shown_token(capsys.readouterr().out)
    assert main(["relay", "token", "--list", *words]) == 0
    shown = capsys.readouterr().out
    assert re.search(r"^Büro “1”\\ +g +\d{4}-\d\d-\d\d +tokens.toml$", shown, re.MULTILINE)
    assert re.search(r"^n +\* +- +configuration$", shown, re.MULTILINE)
    readers = Readers(read_file(path))
    found = readers.find(f"Bearer {token}")
    assert found is not None
    assert found.gates == frozenset({"g"})
    written = (tmp_path / "tokens.toml").read_text("utf-8")
    assert token not in written + shown
    assert main(["relay", "token", "other", *words]) == 1
    assert main(["relay", "token", "n", *words]) == 1
    assert "There is a token “n” already." in capsys.readouterr().err
    assert main(["relay", "token", "x", "--gates", "h", *words]) == 2
    assert "names the unknown gate “h”" in capsys.readouterr().err
    assert main(["relay", "token", "--revoke", "Büro “1”\\", *words]) == 0
    assert readers.find(f"Bearer {token}") is None
    assert readers.find(f"Bearer {other}") is not None
    assert main(["relay", "token", "--revoke", "Büro “1”\\", *words]) == 1
    assert main(["relay", "token", "--revoke", "n", *words]) == 1
    assert "in the configuration itself" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--list"], ["--revoke", "n"], []])
def test_tokens_of_no_relay_in_particular_are_a_mistake(words, capsys):
    status: object
    try:
        status = main(["relay", "token", *words])
    except SystemExit as ended:
        status = ended.code
    assert status == 2
    assert capsys.readouterr().out == ""


def test_a_token_cannot_be_revoked_without_a_tokens_file(tmp_path, capsys):
    (tmp_path / "relay.toml").write_text(CONFIG, "utf-8")
    words = ["--config", str(tmp_path / "relay.toml")]
    assert main(["relay", "token", "--revoke", "n", *words]) == 2
    assert "names no tokens_file" in capsys.readouterr().err
    assert main(["relay", "token", "new", *words]) == 0
    assert "[[tokens]]" in capsys.readouterr().out


CONFIG = """
store = "relay.db"
[[gates]]
id = "g"
username = "u"
password = "p"
[[tokens]]
name = "n"
hash = "sha256:0000000000000000000000000000000000000000000000000000000000000000"
gates = ["*"]
"""


def test_the_quarantine_can_be_seen(tmp_path, capsys):
    (tmp_path / "relay.toml").write_text(CONFIG, "utf-8")
    connection = open_writer(tmp_path / "relay.db")
    connection.execute(
        "INSERT INTO quarantine (gate, received, reason, body) VALUES ('g', 5, 'why', ?)",
        (b"oops",),
    )
    connection.close()
    assert main(["relay", "quarantine", "--config", str(tmp_path / "relay.toml")]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown == {"received": 5, "gate": "g", "reason": "why", "body": "oops"}


def test_a_wrong_configuration_ends_with_a_sentence(tmp_path, capsys):
    path = tmp_path / "relay.toml"
    path.write_text("port = 'x'", "utf-8")
    assert main(["relay", "serve", "--config", str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"The relay's configuration cannot be used. In {path}: ")
    assert "“port” must be a whole number." in captured.err


def test_a_file_that_is_not_there_is_named(tmp_path, capsys):
    path = tmp_path / "gone.toml"
    assert main(["relay", "serve", "--config", str(path)]) == 2
    err = capsys.readouterr().err
    assert f"{path} cannot be read: No such file" in err
    assert "Errno" not in err


def test_a_port_in_use_is_1_and_named(tmp_path, capsys):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        (tmp_path / "relay.toml").write_text(f"port = {port}\n{CONFIG}", "utf-8")
        assert main(["relay", "serve", "--config", str(tmp_path / "relay.toml")]) == 1
    (line,) = [line for line in capsys.readouterr().err.splitlines() if "cannot listen" in line]
    assert f"Port {port} of 127.0.0.1 is in use" in line
    assert "“port”" in line
    assert "os error" not in line


def test_a_backup_is_made_while_the_relay_runs_and_can_be_restored(tmp_path, start, capsys):
    relay = start(store=tmp_path / "relay.db")
    relay.post("1")
    before = relay.page()
    (tmp_path / "relay.toml").write_text(CONFIG, "utf-8")
    copy = tmp_path / "copy.db"
    words = ["relay", "backup", "--config", str(tmp_path / "relay.toml"), str(copy)]
    assert main(words) == 0
    assert "copy.db is complete: " in capsys.readouterr().out
    assert main(words) == 1
    assert "exists already" in capsys.readouterr().err
    relay.post("2")
    relay.stop()
    copy.replace(relay.store)
    restored = start(store=tmp_path / "relay.db")
    assert restored.bodies() == ["1"]
    assert restored.page()["epoch"] != before["epoch"]
    assert not list(tmp_path.glob(".*"))


def test_a_backup_of_nothing_is_1(tmp_path, capsys):
    (tmp_path / "relay.toml").write_text(CONFIG, "utf-8")
    words = ["relay", "backup", "--config", str(tmp_path / "relay.toml")]
    assert main([*words, str(tmp_path / "copy.db")]) == 1
    assert "There is no" in capsys.readouterr().err
    open_writer(tmp_path / "relay.db").close()
    assert main([*words, str(tmp_path / "none" / "copy.db")]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_a_quarantine_before_there_is_a_store_is_1(tmp_path, capsys):
    (tmp_path / "relay.toml").write_text(CONFIG, "utf-8")
    assert main(["relay", "quarantine", "--config", str(tmp_path / "relay.toml")]) == 1
    assert "There is no" in capsys.readouterr().err


def test_without_a_verb_all_are_shown(capsys):
    assert main(["relay"]) == 2
    err = capsys.readouterr().err
    assert all(
        verb in err for verb in ("serve", "example", "token", "openapi", "backup", "quarantine")
    )
    assert "relay_verb" not in err


@pytest.mark.parametrize(
    ("verb", "said"),
    [("serve", "only programs on this computer"), ("quarantine", "it names the store")],
)
def test_the_help_says_what_one_must_know(verb, said, capsys):
    with pytest.raises(SystemExit):
        main(["relay", verb, "--help"])
    assert said in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    "words",
    [
        ["relay", "nonsense"],
        ["relay", "serve"],
        ["relay", "serve", "--child", "--config", "x"],
        ["relay", "quarantine", "--config", "x", "--limit", "-1"],
    ],
)
def test_half_a_command_is_explained(words, capsys):
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    assert "usage" in capsys.readouterr().err
