"""Write `constraints.txt`: what pyproject.toml asks for and all it needs, on every system at once; and the relay's part."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from errors import LauncherError

HEADER = """\
# Every package of Composer's environment, for CPython 3.11 and newer on Linux, Windows and macOS.
# Written by `python3 packaging/dev.py constraints`; not to be edited by hand.
"""

EXCEPTIONS = """\
cryptography<49 ; sys_platform == 'darwin' and platform_machine == 'x86_64'
"""
"""Older versions for systems that newer ones bring no ready-made file for: here Macs with Intel."""

RELAY_HEADER = """\
# The relay's packages alone, for a server: pip install --require-hashes -r packaging/relay/requirements.txt
# Written by `python3 packaging/dev.py constraints`; not to be edited by hand.
"""

_OPTIONS = (
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--only-binary", ":all:"),
    *("--no-header", "--no-emit-index-url", "--no-emit-find-links", "--annotation-style", "line"),
)


def pin(root: Path, pins: Path, options: list[str]) -> None:
    """Pin anew; what is pinned stays as it is where it can, unless `--upgrade` is among the options."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        uv = shutil.which("uv") or _throw_away_uv(folder / "uv")
        exceptions = folder / "exceptions.txt"
        exceptions.write_text(EXCEPTIONS, "utf-8")
        made = folder / "constraints.txt"
        made.write_bytes(pins.read_bytes() if pins.exists() else b"")
        source = ["pyproject.toml", "--extra", "dev", "-c", str(exceptions), *options]
        text = HEADER + _compile(uv, root, source, made)
        # The relay's are of the same versions.
        made.write_text(text, "utf-8")
        asked = Path("packaging/relay/requirements.in")
        relay = RELAY_HEADER + _compile(
            uv, root, [str(asked), "-c", str(made)], folder / "relay.txt"
        )
        pins.write_text(text, "utf-8", newline="\n")
        (root / asked).with_suffix(".txt").write_text(relay, "utf-8", newline="\n")
    count = len(re.findall(r"^[\w.-]+==", text, re.MULTILINE))
    print(f"{count} packages pinned in {pins.relative_to(root)}")


def _compile(uv: str, root: Path, source: list[str], made: Path) -> str:
    """The pins that uv finds; what `made` holds already stays as it is where it can."""
    command = [uv, "pip", "compile", *source, *_OPTIONS, "-q", "-o", str(made)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise LauncherError("The packages cannot be pinned", done.stderr.strip())
    return clean(made.read_text("utf-8"))


def clean(text: str) -> str:
    """Leave out an earlier header, and whatever names a place: to download from, or of this run."""
    unwanted = re.compile(r"#(?!.* via )|-{1,2}(index-url|extra-index-url|find-links|i|f)\b|.*://")
    shorter = re.sub(r"(via|,) -c \S+(?=,|$)", "", text, flags=re.MULTILINE)
    kept = [line for line in shorter.splitlines() if not unwanted.match(line)]
    return "\n".join(kept).strip() + "\n"


def _throw_away_uv(folder: Path) -> str:
    """Install uv, which alone resolves for all systems at once, into an environment of its own."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    tools = folder / ("Scripts" if sys.platform == "win32" else "bin")
    command = [str(tools / "python"), "-m", "pip", "install", "--quiet", "uv"]
    if subprocess.run(command, check=False).returncode:
        raise LauncherError("uv is missing", "Pinning needs uv, and it could not be installed.")
    return str(tools / "uv")
