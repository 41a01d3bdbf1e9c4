"""Finds every text that Composer says, in its source.

What `self.tr` translates stands there as a literal. Everything else, the words of forms, problems, errors, is data of
modules that know no Qt; it goes through `composer.ui.translate.said` when it is shown. Any literal that reads like
English is taken for such a text unless `tables` knows better: a text too many costs a translator a minute, a text too few
an English sentence in a Swedish window. An f-string becomes a text with numbered gaps: `said` finds it by its form.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from pathlib import Path

from translations import tables


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate."""

    context: str
    source: str


@dataclass
class Found:
    """Where a text stands, and what its gaps are."""

    files: set[str] = field(default_factory=set)
    gaps: set[str] = field(default_factory=set)


def collect(root: Path) -> dict[Text, Found]:
    """All texts of the package below `root`, sorted by context and text."""
    found: dict[Text, Found] = {}
    for path in sorted((root / "composer").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(tables.SILENT):
            continue
        for text, gaps in _Reader(name).texts(ast.parse(path.read_text("utf-8"))):
            at = found.setdefault(text, Found())
            at.files.add(name)
            at.gaps.update(gaps)
    for word in tables.SINGLE:
        found.setdefault(Text(tables.CONTEXT, word), Found())
    return dict(sorted(found.items()))


class _Reader:
    """Walks one module. A node's children are walked only where a person may read what they hold."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._classes: list[str] = []
        self._found: list[tuple[Text, list[str]]] = []

    def texts(self, module: ast.Module) -> list[tuple[Text, list[str]]]:
        self._block(module.body)
        return self._found

    def _block(self, body: list[ast.stmt]) -> None:
        for statement in body:
            if not (isinstance(statement, ast.Expr) and _literal(statement.value) is not None):
                self._walk(statement)

    def _walk(self, node: ast.AST) -> None:
        handler = getattr(self, f"_on_{type(node).__name__.lower()}", None)
        if handler is not None:
            handler(node)
        else:
            self._children(node)

    def _children(self, node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            self._walk(child)

    def _on_classdef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self._block(node.body)
        self._classes.pop()

    def _on_functiondef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self._walk(default)
        self._block(node.body)

    _on_asyncfunctiondef = _on_functiondef

    def _on_assign(self, node: ast.Assign) -> None:
        self._given(node.targets[0], node.value)

    def _on_annassign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._given(node.target, node.value)

    def _given(self, target: ast.expr, value: ast.expr) -> None:
        if self._unread(target):
            self._only_said(value)
            return
        separator = tables.CODED.get(f"{self._name}:{_name(target)}")
        if separator is not None:
            for entry in " ".join((_literal(value) or "").split()).split(separator):
                self._found.append((Text(tables.CONTEXT, entry.strip().partition(" ")[2]), []))
        elif tables.WORDS.match(_name(target)):
            self._words(value)
        else:
            self._walk(value)

    def _words(self, value: ast.expr) -> None:
        """A table whose every value is a text."""
        for node in value.values if isinstance(value, ast.Dict) else ast.iter_child_nodes(value):
            if text := _literal(node):
                self._found.append((Text(tables.CONTEXT, text), []))
            elif isinstance(node, ast.Tuple | ast.Dict | ast.Call):
                self._words(node)

    def _unread(self, target: ast.expr) -> bool:
        name = _name(target)
        if f"{self._name}:{name}" in tables.SILENT or tables.NOT_SAID_CONSTANT.match(name):
            return True
        return name in tables.NOT_SAID_BY_NAME and not isinstance(target, ast.Tuple)

    def _on_compare(self, node: ast.Compare) -> None:
        """What is compared is a value."""

    def _on_subscript(self, node: ast.Subscript) -> None:
        self._walk(node.value)

    def _on_match(self, node: ast.Match) -> None:
        for case in node.cases:
            self._block(case.body)

    def _on_dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self._walk(value)

    def _on_call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._add(node.args[0], self._classes[-1] if self._classes else "")
        elif name == "translate" and len(node.args) == 2:
            self._add(node.args[1], str(_literal(node.args[0])))
        elif name in tables.SAYING:
            for argument in node.args:
                self._say(argument)
        elif name in tables.NOT_SAID:
            self._only_said(node)
        else:
            self._arguments(name, node)

    def _arguments(self, name: str, node: ast.Call) -> None:
        """What a call is given: without the key of a `get`, without the messages of samples."""
        if name not in {"get", "join"}:
            self._walk(node.func)
        elif isinstance(node.func, ast.Attribute):
            self._walk(node.func.value)
        first = 1 if name == "get" else 0
        for argument in node.args[first : tables.SAMPLE.get(name)]:
            self._walk(argument)
        for keyword in node.keywords if name not in tables.SAMPLE else ():
            if keyword.arg not in tables.NOT_SAID_BY_NAME:
                self._walk(keyword.value)
            else:
                self._only_said(keyword.value)

    def _only_said(self, node: ast.AST) -> None:
        """Where nobody reads what stands there, but for what is translated on the spot."""
        calls = (one for one in ast.walk(node) if isinstance(one, ast.Call))
        for call in calls:
            if _name(call.func) in tables.SAYING:
                for argument in call.args:
                    self._say(argument)
            elif _name(call.func) == "tr":
                self._on_call(call)

    def _say(self, node: ast.expr) -> None:
        """An argument of `said`: each literal that it may be."""
        if isinstance(node, ast.IfExp):
            self._say(node.body)
            self._say(node.orelse)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            self._add(node, tables.CONTEXT)
        else:
            self._walk(node)

    def _add(self, node: ast.expr, context: str) -> None:
        if isinstance(node, ast.IfExp):
            self._add(node.body, context)
            self._add(node.orelse, context)
            return
        text = _literal(node)
        if text:
            self._found.append((Text(context, text), []))

    def _on_constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and reads_like_text(node.value):
            self._found.append((Text(tables.CONTEXT, node.value), []))

    def _on_joinedstr(self, node: ast.JoinedStr) -> None:
        source, gaps = _with_gaps(node)
        if (
            source not in tables.NO_TEXTS
            and " " in source.strip()
            and reads_like_text(_without_gaps(source) + " " + source)
        ):
            self._found.append((Text(tables.CONTEXT, source), gaps))
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self._walk(part.value)


def reads_like_text(text: str) -> bool:
    """Whether a literal is a sentence, or a word that begins as headings and buttons do."""
    if text in tables.NO_TEXTS or not tables.WORD.search(text) or tables.NO_SENTENCE.search(text):
        return False
    return bool(tables.NATURAL.match(text)) or (
        " " in text.strip() and not tables.IDENTIFIER.match(text)
    )


def _with_gaps(node: ast.JoinedStr) -> tuple[str, list[str]]:
    """An f-string as a text with gaps `{0}`, `{1}`, and what stands in each."""
    parts: list[str] = []
    gaps: list[str] = []
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            parts.append("{" + str(len(gaps)) + "}")
            gaps.append(ast.unparse(part.value))
        else:
            parts.append(str(_literal(part)))
    return "".join(parts), gaps


def _without_gaps(source: str) -> str:
    return re.sub(r"\{\w*\}", "", source)


def _literal(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _name(node: ast.expr) -> str:
    match node:
        case ast.Attribute():
            return node.attr
        case ast.Name():
            return node.id
        case _:
            return ""
