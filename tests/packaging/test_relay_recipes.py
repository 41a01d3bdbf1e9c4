"""The recipes for the relay: what they copy exists, what they install suffices, what they start is understood."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from composer.relay.config import read_file

ROOT = Path(__file__).parents[2]
RELAY = ROOT / "packaging" / "relay"

IMPORTS = """
import sys
from importlib.metadata import packages_distributions
before = set(sys.modules)
import composer.cli, composer.relay.command, composer.relay.server, composer.relay.tokens
owners = packages_distributions()
tops = {name.partition(".")[0] for name in set(sys.modules) - before}
for name in sorted({owner for top in tops for owner in owners.get(top, [])}):
    print(name)
"""


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned():
    text = (RELAY / "requirements.txt").read_text("utf-8")
    return {normal(name) for name in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}


@pytest.fixture
def image(tmp_path):
    """What the Containerfile copies of the project, laid out as there."""
    lines = re.findall(
        r"^COPY (?!--)(.+)$", (RELAY / "Containerfile").read_text("utf-8"), re.MULTILINE
    )
    for line in lines:
        *sources, target = line.split()
        place = tmp_path / target.lstrip("/")
        for source in sources:
            if (ROOT / source).is_dir():
                shutil.copytree(ROOT / source, place)
            else:
                place.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / source, place)
    return tmp_path / "opt" / "composer"


def run(image, *words):
    return subprocess.run(
        [sys.executable, "-P", *words],
        cwd=image,
        env={"PYTHONPATH": str(image), "PYTHONSAFEPATH": "1"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_packages_pinned_are_all_that_the_relay_imports(image):
    done = run(image, "-c", IMPORTS)
    assert done.returncode == 0, done.stderr
    used = {normal(name) for name in done.stdout.split()} - {"composer"}
    assert used <= pinned()
    assert {"apsw", "granian", "fastapi"} <= used


def test_the_relays_packages_are_of_the_versions_of_the_rest():
    def versions(path):
        return set(re.findall(r"^[\w.-]+==[^ ;\\]+", path.read_text("utf-8"), re.MULTILINE))

    assert versions(RELAY / "requirements.txt") < versions(ROOT / "packaging" / "constraints.txt")


def test_the_container_starts_what_the_project_has(image):
    recipe = (RELAY / "Containerfile").read_text("utf-8")
    assert 'ENTRYPOINT ["python", "-m", "composer", "relay"]' in recipe
    done = run(image, "-m", "composer", "relay", "serve", "--config", "none.toml")
    assert done.returncode == 2
    assert "none.toml cannot be read" in done.stderr


def test_the_configuration_beside_the_recipes_is_one(tmp_path):
    config = read_file(RELAY / "relay.toml")
    assert config.folder / str(config.tokens_file) == RELAY / "tokens.toml"
    unit = (RELAY / "composer-relay.service").read_text("utf-8")
    (gate,) = config.gates
    credential = Path(str(gate.password_file)).name
    assert f"LoadCredential={credential}:" in unit
    assert str(config.store).startswith("/var/lib/composer-relay/")
    assert "StateDirectory=composer-relay" in unit


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here")
def test_systemd_understands_the_unit(tmp_path):
    unit = tmp_path / "composer-relay.service"
    text = (RELAY / unit.name).read_text("utf-8")
    unit.write_text(text.replace("/opt/composer-relay/bin/composer", "/bin/true"), "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", str(unit)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
