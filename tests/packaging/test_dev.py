"""The one file that older Pythons read."""

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

DEV = Path(__file__).parents[2] / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", DEV)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_keeps_to_the_grammar_of_python_3_8():
    tree = ast.parse(DEV.read_text("utf-8"), feature_version=(3, 8))
    imported = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [name.name for node in imported for name in node.names] == ["sys"]


def test_has_no_annotation_that_python_3_8_would_evaluate():
    # `list[str]` parses in 3.8 and fails when the function is made.
    tree = ast.parse(DEV.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert functions
    for function in functions:
        assert function.returns is None
        assert all(argument.annotation is None for argument in function.args.args)


def test_an_old_python_gets_a_sentence_and_status_2(dev, monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 10, 13, "final", 0))
    assert dev.main(["run"]) == 2
    said = capsys.readouterr().err
    assert "needs Python 3.11 or newer, this is 3.10.13" in said
    assert "Traceback" not in said


def test_hands_its_words_to_the_verbs(dev, capsys):
    assert dev.main(["--help"]) == 0
    assert "run [ARGS…]" in capsys.readouterr().out
