"""The log: useful to whoever helps, and no secret in it, wherever it comes from."""

import json
import logging

import pytest

from composer import logs


@pytest.fixture
def log(tmp_path, monkeypatch):
    """A logger that writes as the app does; what it wrote."""
    monkeypatch.setattr(logs, "_hidden", set())
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    path = tmp_path / "composer.log"
    logs.log_to(path)
    yield logging.getLogger("composer.tested"), lambda: path.read_text("utf-8")
    for handler in root.handlers[:]:
        if handler not in before:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)


@pytest.mark.parametrize(
    "said",
    [
        "Authorization: Basic YWNtZTpjQW5BclktczNjcmV0",
        "headers={'authorization': 'Bearer cAnArY-s3cret.x_y~z+/='}",
        "password=cAnArY-s3cret",
        'line {"username": "u", "password": "cAnArY-s3cret", "port": 0}',
        "{'token': 'cAnArY-s3cret', 'gates': ['a']}",
        "secret: cAnArY-s3cret",
        '{"password": "with a space, cAnArY and \\" more"}',
        "{'password': 'with a space, cAnArY'}",
    ],
)
def test_what_looks_like_a_secret_is_masked(log, said):
    logger, written = log
    logger.warning("Got %s", said)
    assert "•••" in written()
    assert "cAnArY" not in written()
    assert "YWNtZTpj" not in written()


def test_a_known_secret_is_masked_wherever_it_stands(log):
    logger, written = log
    logs.hide("cAnArY s3cret, å")
    logger.info("It is %s", "“cAnArY s3cret, å”!")
    try:
        raise ValueError("cAnArY s3cret, å")  # noqa: TRY301
    except ValueError:
        logger.exception("Failed with cAnArY s3cret, å")
    assert "ValueError: •••" in written()
    assert "cAnArY" not in written()


@pytest.mark.parametrize("quote", [repr, ascii, json.dumps])
def test_a_known_secret_is_masked_as_it_is_quoted(log, quote):
    logger, written = log
    secret = 'it\'s \\cAnArY "å"'
    logs.hide(secret)
    logger.warning("Not a password: %s", quote([secret]))
    assert "cAnArY" not in written()


def test_what_contains_a_known_secret_is_masked_whole(log):
    logger, written = log
    logs.hide("cAnArY")
    logs.hide("cAnArY-and-more")
    logger.warning("It is cAnArY-and-more.")
    assert "and-more" not in written()


def test_a_word_of_three_letters_is_not_masked_everywhere(log):
    logger, written = log
    logs.hide("the")
    logger.warning("the relay did not answer")
    assert "the relay did not answer" in written()


def test_addresses_of_requests_are_not_written(log):
    _, written = log
    logging.getLogger("httpx").info("GET https://example.com")
    logging.getLogger("composer.tested").warning("After it")
    assert "example.com" not in written()
    assert "WARNING composer.tested: After it" in written()


def test_it_does_not_grow_without_end(log, tmp_path):
    logger, _ = log
    for number in range(50):
        logger.warning("%s %s", number, "x" * 100_000)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["composer.log", "composer.log.1", "composer.log.2"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 3 << 20


def test_numbers_are_masked_and_times_are_not(log):
    logger, written = log
    logger.warning("to +46701740605 at 2026-11-21T09:00:00+01:00, %s", "+4670174060")
    assert "to +…605 at 2026-11-21T09:00:00+01:00, +…060" in written()
