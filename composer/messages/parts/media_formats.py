"""The file formats that WhatsApp takes, by kind of media (LINK 1.6, Terms and glossary; Meta, supported media types)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final


@dataclass(frozen=True, slots=True)
class Formats:
    """What WhatsApp takes of one kind of media."""

    names: str
    """For a person: "JPEG or PNG"."""
    size: str
    """The largest file, for a person."""
    endings: frozenset[str]
    """Endings of file names that such files have, in small letters."""


FORMATS: Final[Mapping[str, Formats]] = {
    "image": Formats("JPEG or PNG", "5 MB", frozenset({"jpg", "jpeg", "jpe", "jfif", "png"})),
    "audio": Formats(
        "AAC, AMR, MP3, M4A or OGG with Opus",
        "16 MB",
        frozenset({"aac", "amr", "mp3", "mpeg", "mpga", "m4a", "mp4", "ogg", "oga", "opus"}),
    ),
    "video": Formats(
        "MP4 or 3GP with H.264 pictures and AAC sound",
        "16 MB",
        frozenset({"mp4", "m4v", "3gp", "3gpp"}),
    ),
    "sticker": Formats("WebP", "100 KB, or 500 KB when it moves", frozenset({"webp"})),
}
"""Documents may be of any format."""

_KNOWN_KINDS = (
    "jpg jpeg png gif webp bmp tif tiff svg heic heif avif ico psd",
    "mp3 m4a aac ogg opus amr wav flac wma aif aiff mid midi",
    "mp4 3gp avi mov mkv webm wmv flv mpg",
    "pdf doc docx xls xlsx ppt pptx odt ods odp txt csv rtf zip htm html",
)
_WELL_KNOWN: Final = frozenset(one for kind in _KNOWN_KINDS for one in kind.split())
"""Endings that say without doubt what a file is; of any other one nothing is known."""


def ending(path: str) -> str:
    """The ending of a file's name in small letters, without its dot; empty where it has none."""
    return PurePosixPath(path).suffix[1:].lower()


def other_format(kind: str, path: str) -> str:
    """The ending of the file there, if files with it are surely of a format that WhatsApp does not take."""
    formats = FORMATS.get(kind)
    found = ending(path)
    known = formats is not None and found in _WELL_KNOWN and found not in formats.endings
    return found if known else ""
