"""What may stand in the repository, and where."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

TOP_LEVEL = {
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "composer",
    "resources",
    "tests",
    "packaging",
}
"""Beside these there are only names that begin with a dot."""

# Written in pieces, so that this file does not name them.
REGISTRIES = re.compile(
    "|".join(
        [
            r"py" + r"pi\.(org|python)",
            r"python" + r"hosted\.",
            r"registry\." + r"(npmjs|yarnpkg)",
            r"proxy\." + r"golang",
            r"static\." + r"crates",
            r"arti" + r"factory|nexus/repo" + r"sitory|dev" + r"pi\b",
        ]
    ),
    re.IGNORECASE,
)

MACHINE_PATHS = re.compile(
    "|".join(
        [
            r"(?<![\w.~-])/(wor" + r"k|roo" + r"t|op" + r"t/py\w*)/\w",
            r"(?<![\w.~-])/(home|Users)/\w+/\w",
            r"[A-Z]:\\+Users\\+\w",
            r"(?<![\w.~-])/tm" + r"p/\w+venv",
        ]
    )
)


def tracked():
    """The paths git tracks, relative to the root."""
    try:
        done = subprocess.run(
            ["git", "-c", "safe.directory=*", "ls-files", "-z"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout: nothing says which files belong to it")
    return [Path(name) for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]


def found(pattern):
    """Where the pattern stands in tracked text files, as file:line: match."""
    for path in tracked():
        try:
            text = (ROOT / path).read_text("utf-8")
        except UnicodeDecodeError:
            continue  # a picture or a font
        for number, line in enumerate(text.splitlines(), start=1):
            if match := pattern.search(line):
                yield f"{path}:{number}: {match[0]}"


def test_no_file_names_a_package_registrys_host():
    assert list(found(REGISTRIES)) == []


def test_no_file_names_a_place_on_somebodys_machine():
    assert list(found(MACHINE_PATHS)) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (REGISTRIES, "https://py" + "pi.org/simple"),
        (REGISTRIES, "https://files.python" + "hosted.org/x.whl"),
        (MACHINE_PATHS, "see /wor" + "k/main/x.py"),
        (MACHINE_PATHS, "'/home/" + "ann/composer'"),
        (MACHINE_PATHS, "C:\\Users\\" + "ann"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern, text):
    assert pattern.search(text)


@pytest.mark.parametrize(
    "text", ["https://example.com/work/x", "~/work/x", "usr/root/x", "/v1/homepage"]
)
def test_the_patterns_leave_ordinary_text_alone(text):
    assert not MACHINE_PATHS.search(text)


def test_the_top_level_holds_only_what_it_should():
    tops = {path.parts[0] for path in tracked()}
    assert {name for name in tops if not name.startswith(".")} <= TOP_LEVEL


def test_every_icon_comes_with_the_licence_it_is_under():
    icons = ROOT / "resources" / "icons"
    assert (icons / "LICENSE").read_text("utf-8").startswith("ISC License")
    assert all("ISC" in icon.read_text("utf-8").splitlines()[0] for icon in icons.glob("*.svg"))
