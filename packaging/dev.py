"""Composer's launcher: `python3 packaging/dev.py run` and `python3 packaging/dev.py test`.

It needs nothing but Python 3.11 or newer. This file alone is read by older Pythons too, so that
they can say what is wrong; it must keep to the grammar of Python 3.8 (a test holds it to that).
The work is done by the modules beside it: `verbs`, `environment`, `installing`, `libraries`.
"""

import sys


def main(arguments):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201 - `list[str]` is too new for 3.8
    """Run one verb of the launcher; returns the exit status, 2 for a Python that is too old."""
    if sys.version_info < (3, 11):  # noqa: UP036 - the one place that meets older Pythons
        found = ".".join(str(part) for part in sys.version_info[:3])
        sys.stderr.write(
            "Python is too old: Composer needs Python 3.11 or newer, this is "
            + found
            + " ("
            + sys.executable
            + ").\n"
            "Install a newer Python and start this command with it, for example: "
            "python3.12 packaging/dev.py run\n"
        )
        return 2
    import verbs

    return verbs.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))  # type: ignore[no-untyped-call]
