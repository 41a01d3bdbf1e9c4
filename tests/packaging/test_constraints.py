"""The pins: whole, exact, with hashes, and without a place to download from."""

import importlib.metadata
import re
import tomllib
from collections import defaultdict
from pathlib import Path

import pinning
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "packaging" / "constraints.txt").read_text("utf-8")

BLOCKS = [
    block.replace("\\\n", " ")
    for block in re.split(r"\n(?=[A-Za-z0-9])", re.sub(r"^ *#.*\n?", "", TEXT, flags=re.MULTILINE))
]


def pinned():
    """The pins as requirements, by their name; several where systems differ."""
    pins = defaultdict(list)
    for block in BLOCKS:
        requirement = Requirement(block.split("--hash")[0].strip())
        pins[canonicalize_name(requirement.name)].append(requirement)
    return dict(pins)


def asked_for():
    """What pyproject.toml asks for, with the tools of development."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [
        Requirement(one)
        for one in project["dependencies"] + project["optional-dependencies"]["dev"]
    ]


def applies(requirement):
    """Whether the pin is one for this system and Python."""
    return requirement.marker is None or requirement.marker.evaluate()


def version(requirement):
    (specifier,) = requirement.specifier
    assert specifier.operator == "=="
    return specifier.version


def test_each_pin_is_exact_and_has_hashes():
    assert len(pinned()) > 50
    for block in BLOCKS:
        assert re.match(r"[a-z0-9.-]+==[^\s;*]+ ", block), block
        assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}(?=\s|$)", block)) >= 1, block


def test_no_line_says_where_to_download_or_where_it_was_made():
    assert "://" not in TEXT
    assert not re.search(r"^\s*-(?!-hash=)", TEXT, re.MULTILINE)
    assert not re.search(r"via .*/", TEXT)


@pytest.mark.parametrize("requirement", asked_for(), ids=str)
def test_what_the_project_asks_for_is_pinned_in_a_version_it_takes(requirement):
    pins = pinned()[canonicalize_name(requirement.name)]
    assert all(requirement.specifier.contains(version(pin)) for pin in pins)


def test_what_the_pinned_packages_need_is_pinned_too():
    pins = pinned()
    lacking = []
    here = [name for name, several in pins.items() if any(map(applies, several))]
    assert len(here) > 50
    for name in here:
        for text in importlib.metadata.requires(name) or []:
            need = Requirement(text)
            if need.marker is not None and not need.marker.evaluate({"extra": ""}):
                continue
            if canonicalize_name(need.name) not in pins:
                lacking.append(f"{name} needs {text}")
    assert lacking == []


@pytest.mark.parametrize(
    ("name", "surroundings"),
    [
        ("pywin32-ctypes", {"sys_platform": "win32"}),
        ("colorama", {"sys_platform": "win32"}),
        ("secretstorage", {"sys_platform": "linux"}),
        ("jeepney", {"sys_platform": "linux"}),
        ("backports-tarfile", {"python_full_version": "3.11.9"}),
        ("importlib-metadata", {"python_full_version": "3.11.9"}),
    ],
)
def test_what_other_systems_and_pythons_need_is_there(name, surroundings):
    (pin,) = pinned()[name]
    assert pin.marker is not None
    assert pin.marker.evaluate(surroundings)


def test_one_version_of_each_package_applies_here():
    twice = {name for name, several in pinned().items() if sum(map(applies, several)) > 1}
    assert twice == set()


def test_macs_with_intel_get_the_versions_that_have_a_file_for_them():
    intel = {"sys_platform": "darwin", "platform_machine": "x86_64"}
    for line in pinning.EXCEPTIONS.splitlines():
        exception = Requirement(line)
        chosen = [
            one for one in pinned()[exception.name] if one.marker and one.marker.evaluate(intel)
        ]
        assert [exception.specifier.contains(version(one)) for one in chosen] == [True]


def test_the_qt_that_loses_references_is_not_pinned():
    # 6.12.0 on Python 3.11 drops a reference to None per void call and aborts (PYSIDE-3474).
    assert [version(pin) for pin in pinned()["pyside6-essentials"]] != ["6.12.0"]


def test_cleaning_keeps_the_pins_and_drops_the_places():
    # The host is no registry's: the rule is about the form of the line.
    text = (
        "# Written by an older run\n--index-url https://packages.example/simple\n"
        "--find-links /wheels\nanyio==4.0 \\\n    --hash=sha256:aa\n    # via httpx, -c /here/x.txt\n"
    )
    assert pinning.clean(text) == "anyio==4.0 \\\n    --hash=sha256:aa\n    # via httpx\n"
