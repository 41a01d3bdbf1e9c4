"""`dev.py translations`: collect, merge, compile; and the ways in and out for translators."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from translations import catalog, handing, tables
from translations.checking import manners, trouble
from translations.collecting import Text, collect

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
SPOKEN = ROOT / "resources" / "languages"
"""What the app reads: compiled, and without the translators' notes."""

USAGE = """\
translations                        bring every language's file up to date with the source, and compile it
translations export LANGUAGE FILE   the open texts as lines of JSON; --all for those that are translated too
translations import LANGUAGE FILE   lines {"id": …, "text": …} back in; each is checked
translations check [LANGUAGE…]      what is open or wrong"""


def main(words: Sequence[str]) -> int:
    """Run the verb; the exit status."""
    everything = "--all" in words
    match [word for word in words if word != "--all"]:
        case []:
            return update()
        case ["export", language, file] if language in catalog.LANGUAGES:
            print(handing.export(FOLDER, language, Path(file), everything=everything), "texts")
            return 0
        case ["import", language, file] if language in catalog.LANGUAGES:
            return _take_in(language, Path(file))
        case ["check", *languages] if set(languages) <= set(catalog.LANGUAGES):
            return check(languages or list(catalog.LANGUAGES))
    print(USAGE, file=sys.stderr)
    return 2


def update() -> int:
    """Collect the texts, merge them into every language's file, compile the files."""
    found = collect(ROOT)
    SPOKEN.mkdir(exist_ok=True)
    (SPOKEN / "texts.json").write_text(sources(found), "utf-8", newline="\n")
    for language in catalog.LANGUAGES:
        path = catalog.path_of(FOLDER, language)
        entries = catalog.merged(catalog.read(path), found)
        catalog.write(path, language, entries)
        compiled(path, SPOKEN / f"{language}.qm")
        left = sum(entry.state == catalog.OPEN for entry in entries)
        print(f"{language}: {len(found)} texts, {left} open")
    for path in FOLDER.glob("qtbase_*.ts"):  # Qt's own words, where Qt does not have them
        compiled(path, SPOKEN / f"{path.stem}.qm")
    return 0


def sources(found: Iterable[Text]) -> str:
    """The texts of the data, as the app wants them: by them it finds what has values in it already."""
    texts = [text.source for text in found if text.context == tables.CONTEXT]
    return json.dumps(texts, ensure_ascii=False, indent=0) + "\n"


def compiled(source: Path, target: Path) -> None:
    """Compile a file with Qt's `lrelease`, which comes with PySide6."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    command = [str(one) for one in (tool, "-silent", "-nounfinished", source, "-qm", target)]
    subprocess.run(command, check=True)


def check(languages: Sequence[str]) -> int:
    """Say what is open or wrong."""
    wrong = 0
    for language in languages:
        entries = catalog.read(catalog.path_of(FOLDER, language))
        left = [entry for entry in entries if entry.state == catalog.OPEN]
        print(f"{language}: {len(left)} of {len(entries)} open")
        for entry in entries:
            texts = entry.text.source, entry.translation
            if entry.state == catalog.FINISHED and (
                why := trouble(*texts) or manners(language, *texts)
            ):
                print(f"  {entry.id} {entry.text.source!r} → {entry.translation!r}: {why}")
                wrong += 1
        wrong += len(left)
    return 1 if wrong else 0


def _take_in(language: str, file: Path) -> int:
    taken, refused = handing.take_in(FOLDER, language, file)
    compiled(catalog.path_of(FOLDER, language), SPOKEN / f"{language}.qm")
    print(f"{taken} taken, {len(refused)} refused")
    for line in refused:
        print(f"  {line}", file=sys.stderr)
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
