"""Runs in a process of its own, inside a desktop session made for one test: does what its standard input says."""

import json
import logging
import sys

from composer.store.secrets import Secrets, SecretsError

logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)


def main() -> None:
    """Steps are [method, arguments…]; each becomes its result, or the error's kind, title and sentence."""
    secrets = Secrets()
    results: list[object] = []
    for name, *arguments in json.loads(sys.stdin.read()):
        try:
            result = getattr(secrets, name)(*arguments)
            results.append(
                [result.ok, result.title, result.sentence] if name == "status" else result
            )
        except SecretsError as error:
            logging.getLogger("test").exception("failed")
            results.append([type(error).__name__, error.title, error.sentence])
    results.append(repr(secrets))
    sys.stdout.write(json.dumps(results))


main()
