"""The system libraries Qt needs on Linux, and the packages that bring them.

Qt's wheels carry most of what they need; the rest belongs to the system. Qt itself names only the
first missing library, or just aborts, so this asks the loader for each and names them all.
Read from the wheels of PySide6-Essentials 6.11.3 (`readelf -d`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from errors import LauncherError

Need = Literal["core", "xcb", "wayland"]
"""What needs a library: Qt in any case, a window on X11, a window on Wayland."""


@dataclass(frozen=True)
class Library:
    """A shared library by the name the loader knows, and the packages of three families of systems."""

    soname: str
    need: Need
    debian: str
    fedora: str
    arch: str


LIBRARIES: tuple[Library, ...] = (
    Library("libEGL.so.1", "core", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "core", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libX11.so.6", "core", "libx11-6", "libX11", "libx11"),
    Library("libdbus-1.so.3", "core", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "core", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libfreetype.so.6", "core", "libfreetype6", "freetype", "freetype2"),
    Library("libglib-2.0.so.0", "core", "libglib2.0-0", "glib2", "glib2"),
    Library("libgthread-2.0.so.0", "core", "libglib2.0-0", "glib2", "glib2"),
    Library("libxkbcommon.so.0", "core", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libz.so.1", "core", "zlib1g", "zlib", "zlib"),
    Library("libzstd.so.1", "core", "libzstd1", "libzstd", "zstd"),
    Library("libX11-xcb.so.1", "xcb", "libx11-xcb1", "libX11-xcb", "libx11"),
    Library("libxcb.so.1", "xcb", "libxcb1", "libxcb", "libxcb"),
    Library("libxcb-cursor.so.0", "xcb", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "xcb", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-image.so.0", "xcb", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "xcb", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "xcb", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-render-util.so.0", "xcb", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Library("libxcb-render.so.0", "xcb", "libxcb-render0", "libxcb", "libxcb"),
    Library("libxcb-shape.so.0", "xcb", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-shm.so.0", "xcb", "libxcb-shm0", "libxcb", "libxcb"),
    Library("libxcb-sync.so.1", "xcb", "libxcb-sync1", "libxcb", "libxcb"),
    Library("libxcb-util.so.1", "xcb", "libxcb-util1", "xcb-util", "xcb-util"),
    Library("libxcb-xfixes.so.0", "xcb", "libxcb-xfixes0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "xcb", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libxkbcommon-x11.so.0", "xcb", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Library("libwayland-client.so.0", "wayland", "libwayland-client0", "libwayland-client", "wayland"),
    Library("libwayland-cursor.so.0", "wayland", "libwayland-cursor0", "libwayland-cursor", "wayland"),
)  # fmt: skip

_FONTS = Library("a font", "core", "fonts-noto-core", "google-noto-sans-fonts", "noto-fonts")
"""Not a library, but as needed: without any font every letter is a box."""

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

_FAMILIES: tuple[tuple[str, str, str], ...] = (
    ("debian", "sudo apt install", "debian ubuntu"),
    ("fedora", "sudo dnf install", "fedora rhel centos"),
    ("arch", "sudo pacman -S --needed", "arch archlinux"),
)
"""The attribute of Library, the command that installs, and the names `os-release` gives the family."""


def needs(variables: Mapping[str, str]) -> frozenset[Need]:
    """What a window under these environment variables needs; empty when there is no screen."""
    platform = variables.get("QT_QPA_PLATFORM", "")
    if platform.startswith("wayland"):
        return frozenset({"core", "wayland"})
    if platform and not platform.startswith("xcb"):
        return frozenset({"core"})
    if not platform and variables.get("WAYLAND_DISPLAY") and not variables.get("DISPLAY"):
        return frozenset({"core", "wayland"})
    if platform or variables.get("DISPLAY"):
        return frozenset({"core", "xcb"})
    return frozenset()


def missing(wanted: frozenset[Need], can_load: Callable[[str], bool]) -> list[Library]:
    """The libraries of these needs that the loader does not find, in the table's order."""
    return [one for one in LIBRARIES if one.need in wanted and not can_load(one.soname)]


def loads(soname: str) -> bool:
    """Whether the system's loader finds the library."""
    import ctypes

    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_fonts(folders: tuple[str, ...] = _FONT_FOLDERS) -> bool:
    """Whether any font is installed."""
    return any(
        name.lower().endswith((".ttf", ".otf", ".ttc", ".pfb"))
        for folder in folders
        for _, _, names in os.walk(Path(folder).expanduser())
        for name in names
    )


def explain(absent: list[Library], os_release: str) -> LauncherError:
    """Name what is missing, and the one command that installs all of it on this kind of system."""
    title = "This system lacks what Composer's window needs"
    names = ", ".join(one.soname for one in absent)
    for family, command, known in _FAMILIES:
        if _ids(os_release) & set(known.split()):
            packages = " ".join(dict.fromkeys(str(getattr(one, family)) for one in absent))
            advice = f"Install all of it with\n    {command} {packages}\nand run this again."
            return LauncherError(title, f"{names}. {advice}")
    packages = " ".join(dict.fromkeys(one.debian for one in absent))
    advice = f"Install them with the system's package tool and run this again (Debian's packages: {packages})."
    return LauncherError(title, f"{names}. {advice}")


def _ids(os_release: str) -> set[str]:
    """The system's own name and those it is like, from the text of `os-release`."""
    return {
        word
        for line in os_release.splitlines()
        if line.startswith(("ID=", "ID_LIKE="))
        for word in line.partition("=")[2].strip("\"'").split()
    }


def require(wanted: frozenset[Need], remembered: Path) -> None:
    """Raise LauncherError unless everything is there; what was found once is remembered in a file."""
    if not sys.platform.startswith("linux"):
        return
    known = " ".join(sorted(wanted))
    if remembered.exists() and known in remembered.read_text("utf-8").splitlines():
        return
    absent = missing(wanted, loads) + ([] if has_fonts() else [_FONTS])
    if absent:
        release = Path("/etc/os-release")
        raise explain(absent, release.read_text("utf-8") if release.exists() else "")
    with remembered.open("a", encoding="utf-8") as file:
        file.write(known + "\n")
