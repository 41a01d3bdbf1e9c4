"""What a window needs from a Linux system."""

import libraries
import pytest
from errors import LauncherError

DEBIAN = 'NAME="Debian GNU/Linux"\nID=debian\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
FEDORA = "ID=fedora\n"
ARCH = "ID=arch\n"


def lacking(*sonames):
    return [one for one in libraries.LIBRARIES if one.soname in sonames]


def test_every_row_is_whole_and_named_once():
    names = [one.soname for one in libraries.LIBRARIES]
    assert len(names) == len(set(names))
    assert all(".so." in name for name in names)
    for one in libraries.LIBRARIES:
        assert all(
            package.strip() and " " not in package for package in (one.debian, one.fedora, one.arch)
        )


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({}, set()),
        ({"DISPLAY": ":0"}, {"core", "xcb"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"core", "wayland"}),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, {"core", "xcb"}),
        ({"QT_QPA_PLATFORM": "offscreen"}, {"core"}),
        ({"QT_QPA_PLATFORM": "xcb"}, {"core", "xcb"}),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":0"}, {"core", "wayland"}),
    ],
)
def test_the_screen_decides_what_is_needed(variables, wanted):
    assert libraries.needs(variables) == wanted


def test_only_what_is_needed_and_absent_is_missing():
    absent = {"libxcb-cursor.so.0", "libwayland-client.so.0"}
    found = libraries.missing(frozenset({"core", "xcb"}), lambda name: name not in absent)
    assert [one.soname for one in found] == ["libxcb-cursor.so.0"]


@pytest.mark.parametrize(
    ("release", "command"),
    [
        (DEBIAN, "sudo apt install libxcb-cursor0 libxcb-icccm4"),
        (MINT, "sudo apt install libxcb-cursor0 libxcb-icccm4"),
        (FEDORA, "sudo dnf install xcb-util-cursor xcb-util-wm"),
        (ARCH, "sudo pacman -S --needed xcb-util-cursor xcb-util-wm"),
        ("ID=gobo\n", "Debian's packages: libxcb-cursor0 libxcb-icccm4"),
        ("", "Debian's packages: libxcb-cursor0 libxcb-icccm4"),
    ],
)
def test_names_the_one_command_that_installs_all(release, command):
    error = libraries.explain(lacking("libxcb-cursor.so.0", "libxcb-icccm.so.4"), release)
    assert command in error.sentence
    assert "libxcb-cursor.so.0, libxcb-icccm.so.4" in error.sentence


def test_a_package_that_brings_two_libraries_is_named_once():
    error = libraries.explain(lacking("libglib-2.0.so.0", "libgthread-2.0.so.0"), DEBIAN)
    assert error.sentence.count("libglib2.0-0") == 1


@pytest.mark.skipif("sys.platform != 'linux'", reason="asks the Linux loader")
def test_the_loader_is_asked():
    assert libraries.loads("libc.so.6")
    assert not libraries.loads("libcomposer-has-no-such.so.9")


def test_fonts_are_found_in_nested_folders(tmp_path):
    assert not libraries.has_fonts((str(tmp_path), str(tmp_path / "absent")))
    (tmp_path / "truetype" / "noto").mkdir(parents=True)
    (tmp_path / "truetype" / "noto" / "NotoSans.TTF").touch()
    assert libraries.has_fonts((str(tmp_path),))


@pytest.mark.skipif("sys.platform != 'linux'", reason="other systems bring Qt's libraries")
def test_what_was_found_is_remembered_and_what_was_not_is_not(tmp_path, monkeypatch):
    asked = []

    def loads(name):
        asked.append(name)
        return name != "libxcb-cursor.so.0"

    monkeypatch.setattr(libraries, "loads", loads)
    monkeypatch.setattr(libraries, "has_fonts", lambda: True)
    remembered = tmp_path / "libraries"
    with pytest.raises(LauncherError, match="libxcb-cursor"):
        libraries.require(frozenset({"core", "xcb"}), remembered)
    assert not remembered.exists()
    libraries.require(frozenset({"core"}), remembered)
    asked.clear()
    libraries.require(frozenset({"core"}), remembered)
    assert asked == []
    with pytest.raises(LauncherError):
        libraries.require(frozenset({"core", "xcb"}), remembered)
