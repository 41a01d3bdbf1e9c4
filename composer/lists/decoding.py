"""From a file's bytes to its text: the encoding is known by its mark, or guessed and said."""

from __future__ import annotations

from composer.lists.table import MOST_BYTES, ListError, Note

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_OTHER_FILES = (
    (b"PK\x03\x04", "It is a workbook, not a CSV file."),
    (b"\xd0\xcf\x11\xe0", "It is a workbook of an old kind, not a CSV file."),
    (b"%PDF", "It is a PDF document."),
)
"""Files that people take for lists, by their first bytes."""
_WAY_OUT = " Open it in your spreadsheet and save it as “CSV UTF-8”, or copy the rows there and paste them."
_GUESSED = Note(
    "The file does not say how its letters are written, and they are not UTF-8: they were read as those of Windows"
    " (Latin-1). Check names with accents in them."
)


def decode(data: bytes) -> tuple[str, str, tuple[Note, ...]]:
    """Text, encoding, and what was guessed. Raises ListError for what is no text."""
    if len(data) > MOST_BYTES:
        raise too_large()
    for beginning, what in _OTHER_FILES:
        if data.startswith(beginning):
            raise ListError("This is not a list", what + _WAY_OUT)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, mark, encoding)
    if b"\0" in data:
        return _without_mark(data)
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        return _western(data), "cp1252", (_GUESSED,)


def _marked(data: bytes, mark: bytes, encoding: str) -> tuple[str, str, tuple[Note, ...]]:
    bare = data[len(mark) :] if encoding == "utf-8" else data
    try:
        return bare.decode(encoding), encoding, ()
    except UnicodeDecodeError:
        if encoding == "utf-8":
            return _western(bare), "cp1252", (_GUESSED,)
        raise _no_text() from None


def _without_mark(data: bytes) -> tuple[str, str, tuple[Note, ...]]:
    """Two bytes a letter, of which in the languages of lists the second or the first is mostly zero."""
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if zeros.count(0) * 2 > len(zeros):
            try:
                return data.decode(encoding), encoding, ()
            except UnicodeDecodeError:
                break
    raise _no_text()


def _western(data: bytes) -> str:
    """Windows' letters; the five bytes that it does not use stand for what they are in Latin-1."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def too_large() -> ListError:
    """What is said of a file that is longer than any list may be."""
    return ListError(
        "The file is too large",
        f"A list can have {MOST_BYTES // 1_000_000} MB. Split it into several files.",
    )


def _no_text() -> ListError:
    return ListError("This is not a list", "The file holds no text that can be read." + _WAY_OUT)
