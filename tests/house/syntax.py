"""Reading a syntax tree: what a module defines, binds and imports."""

import ast
from collections.abc import Iterator

from attrs import frozen

from tests.house.source import Module

Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef


@frozen
class Imported:
    """One imported name. After ``import a.b`` the local name ``a`` stands for ``a``, though the path is ``a.b``."""

    node: ast.Import | ast.ImportFrom
    path: str
    local: str
    stands_for: str


def imports(tree: ast.AST) -> Iterator[Imported]:
    """Every import, wherever it stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                yield Imported(node, alias.name, alias.asname or first, alias.name if alias.asname else first)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                path = f"{node.module}.{alias.name}"
                yield Imported(node, path, alias.asname or alias.name, path)


def definitions(module: Module) -> list[Definition]:
    """The classes and functions at the top of a module."""
    return [node for node in module.tree.body if isinstance(node, Definition)]


def public_definitions(module: Module) -> Iterator[tuple[str, Definition]]:
    """Public classes and functions, and the methods of public classes, each with the name a reader knows it by."""
    for node in definitions(module):
        if node.name.startswith("_"):
            continue
        yield node.name, node
        if isinstance(node, ast.ClassDef):
            for method in node.body:
                if isinstance(method, Definition) and (is_magic(method.name) or not method.name.startswith("_")):
                    yield f"{node.name}.{method.name}", method


def decorators(node: Definition) -> list[str]:
    """The decorators of a definition as they are written, without their arguments."""
    return [ast.unparse(d.func if isinstance(d, ast.Call) else d) for d in node.decorator_list]


def is_magic(name: str) -> bool:
    """Whether the language gives the name its meaning, as with ``__init__``."""
    return name.startswith("__") and name.endswith("__")
