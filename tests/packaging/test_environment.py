"""The environment is made once, whole or not at all. Real pip, real environments, no network."""

import hashlib
import subprocess
import sys
import zipfile

import environment
import installing
import pytest
from errors import LauncherError

PINS = b"one==1.0 \\\n    --hash=sha256:00\n"

HOLD_LOCK = """
import sys
sys.path.append(sys.argv[1])
import environment
from pathlib import Path
environment.PINS = Path(sys.argv[2])
with environment._lock():
    print("held", flush=True)
    sys.stdin.read()
"""


def test_the_fingerprint_changes_with_what_it_names():
    known = environment.fingerprint(PINS, (3, 11))
    assert environment.fingerprint(PINS, (3, 12)) != known
    assert environment.fingerprint(PINS + b"two==2\n", (3, 11)) != known


def test_the_fingerprint_is_the_same_for_windows_line_ends():
    windows = PINS.replace(b"\n", b"\r\n")
    assert environment.fingerprint(windows, (3, 11)) == environment.fingerprint(PINS, (3, 11))


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project of its own whose pins name one small package that lies in a folder."""
    wheel = tmp_path / "wheels" / "pinned_thing-1.0-py3-none-any.whl"
    wheel.parent.mkdir()
    with zipfile.ZipFile(wheel, "w") as archive:
        info = "pinned_thing-1.0.dist-info"
        archive.writestr("pinned_thing.py", "answer = 42\n")
        archive.writestr(
            f"{info}/METADATA", "Metadata-Version: 2.1\nName: pinned-thing\nVersion: 1.0\n"
        )
        archive.writestr(
            f"{info}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        archive.writestr(f"{info}/RECORD", "")
    pins = tmp_path / "constraints.txt"
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    pins.write_text(f"pinned-thing==1.0 \\\n    --hash=sha256:{digest}\n")
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "PINS", pins)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheel.parent))
    monkeypatch.setattr("shutil.which", lambda _: None)  # pip, also where uv is
    (tmp_path / "of_the_project.py").touch()
    return tmp_path


def run_in(project, code):
    command = [str(environment.python()), "-P", "-c", code]
    return subprocess.run(command, cwd="/", capture_output=True, text=True, check=True).stdout


def test_is_made_once_and_holds_the_pins_and_the_project(project):
    assert environment.ensure() is True
    assert (
        run_in(project, "import pinned_thing, of_the_project; print(pinned_thing.answer)") == "42\n"
    )
    assert environment.ensure() is False


def test_changed_pins_make_it_anew(project):
    environment.ensure()
    (environment.VENV / "leftover").touch()
    environment.PINS.write_text(environment.PINS.read_text() + "# another\n")
    assert environment.ensure() is True
    assert not (environment.VENV / "leftover").exists()


def test_a_file_with_another_hash_is_refused_and_nothing_counts_as_made(project):
    environment.PINS.write_text(f"pinned-thing==1.0 --hash=sha256:{'0' * 64}\n")
    with pytest.raises(LauncherError, match="not the pinned one"):
        environment.ensure()
    wanted = environment.fingerprint(environment.PINS.read_bytes(), sys.version_info[:2])
    assert environment.VENV.exists()
    assert not environment.is_ready(environment.VENV, wanted)


def test_an_interrupted_set_up_does_not_count(project, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(installing, "install", interrupt)
    with pytest.raises(KeyboardInterrupt):
        environment.ensure()
    wanted = environment.fingerprint(environment.PINS.read_bytes(), sys.version_info[:2])
    assert not environment.is_ready(environment.VENV, wanted)
    monkeypatch.setattr(installing, "install", lambda *_: None)
    assert environment.ensure() is True


def test_a_folder_that_another_made_is_left_alone(project):
    environment.VENV.mkdir()
    (environment.VENV / "pyvenv.cfg").touch()
    (environment.VENV / "precious.txt").write_text("mine")
    with pytest.raises(LauncherError, match="is not one that this command made"):
        environment.ensure()
    assert (environment.VENV / "precious.txt").read_text() == "mine"


def test_an_interpreter_that_is_gone_makes_it_unready(project):
    wanted = environment.fingerprint(environment.PINS.read_bytes(), sys.version_info[:2])
    environment.VENV.mkdir()
    (environment.VENV / "composer-stamp").write_text(wanted)
    assert not environment.is_ready(environment.VENV, wanted)


def test_only_one_run_at_a_time_holds_the_lock(project):
    here = str(environment.__file__).rpartition("environment.py")[0]
    with subprocess.Popen(
        [sys.executable, "-c", HOLD_LOCK, here, str(environment.PINS)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with environment.PINS.open("rb") as held:
            assert environment._try_lock(held) is False
        other.communicate()
    with environment.PINS.open("rb") as held:
        assert environment._try_lock(held) is True
