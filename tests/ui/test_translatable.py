"""Everything that a person reads can be translated, and in a language a third longer nothing is cut off.

The language that nobody speaks (`tests/pseudo.py`) marks each text that the translators' files have, makes it longer and
runs from right to left; `tests/pseudo_tour.py` leads the app through its pages in it.
"""

import ast
import json
import subprocess
import sys

import pytest

from tests.pseudo import ROOT

SOURCES = [
    path
    for path in sorted((ROOT / "composer").rglob("*.py"))
    if path.parts[len(ROOT.parts) + 1] not in {"relay", "sandbox"}
]


@pytest.fixture(scope="module")
def tour():
    done = subprocess.run(
        [sys.executable, "-m", "tests.pseudo_tour"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_no_page_shows_a_text_that_cannot_be_translated(tour):
    assert tour["unmarked"] == []


def test_nothing_is_cut_off_where_texts_are_a_third_longer_and_run_right_to_left(tour):
    assert tour["cut"] == []


@pytest.fixture(scope="module")
def calls():
    """Every call of `tr` and `translate`: where it is, and the class that it stands in."""

    def look(node, inside):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
                yield child, inside
            yield from look(child, child.name if isinstance(child, ast.ClassDef) else inside)

    texts = ((path.relative_to(ROOT).as_posix(), path.read_text("utf-8")) for path in SOURCES)
    return [
        (name, call, inside)
        for name, text in texts
        if ".tr(" in text or ".translate(" in text
        for call, inside in look(ast.parse(text), None)
        if call.func.attr in {"tr", "translate"}
    ]


def literal(node):
    if isinstance(node, ast.IfExp):
        return literal(node.body) and literal(node.orelse)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_what_tr_translates_stands_there_as_it_is(calls):
    """In a class, whose name is the context, and as a literal: what is put together cannot be looked up."""
    wrong = [
        f"{name}:{call.lineno}"
        for name, call, inside in calls
        if call.func.attr == "tr"
        and not (inside and ast.unparse(call.func.value) == "self" and literal(call.args[0]))
    ]
    assert wrong == []


def test_all_else_is_said_in_one_way(calls):
    """`composer.ui.translate.said`: another context would not be in the translators' files."""
    found = {
        name
        for name, call, _inside in calls
        if call.func.attr == "translate" and "Application" in ast.unparse(call.func)
    }
    assert found == {"composer/ui/spoken.py"}
