"""Do names and signatures say what they mean?"""

import ast
import re
from collections.abc import Iterator

from tests.house.source import Module
from tests.house.syntax import Definition, Function, decorators, public_definitions

SAYS_NOTHING = frozenset({"manager", "handler", "helper", "util", "common", "base", "data", "info", "item"})


def flags(module: Module) -> list[str]:
    """No public function or method takes a boolean: a choice is an enum, or two functions.

    A command of the command line is exempt: its flags are words that a person types, and no code calls it. So is a
    field that a class declares and takes by its name.
    """
    fields = {
        f"{node.name}.__init__.{row.target.id}"
        for node in module.tree.body
        if isinstance(node, ast.ClassDef) and "frozen" in decorators(node)
        for row in node.body
        if isinstance(row, ast.AnnAssign) and isinstance(row.target, ast.Name)
    }
    return [
        f"{module.at(argument)} {name} takes the boolean {argument.arg}; use an enum, or two functions"
        for name, node in public_definitions(module)
        if isinstance(node, Function) and not any(d.endswith((".command", ".group")) for d in decorators(node))
        for argument, default in _arguments(node.args)
        if f"{name}.{argument.arg}" not in fields
        if _is_bool(argument.annotation) or (isinstance(default, ast.Constant) and isinstance(default.value, bool))
    ]


def vague_words(module: Module) -> list[str]:
    """No module, class or function is named for nothing in particular."""
    return [
        f"{module.at(node)} {name} says '{word}', which says nothing; name the subject"
        for node, name in [(None, module.last_name), *_defined_anywhere(module)]
        for word in _words(name)
        if word in SAYS_NOTHING or word.removesuffix("s") in SAYS_NOTHING
    ]


def shop_window(module: Module) -> list[str]:
    """The package itself is a docstring and nothing else."""
    return [f"{module.at(node)} the shop window holds no code; put it in a room" for node in module.tree.body[1:]]


def _arguments(signature: ast.arguments) -> Iterator[tuple[ast.arg, ast.expr | None]]:
    positional = [*signature.posonlyargs, *signature.args]
    required = len(positional) - len(signature.defaults)
    yield from zip(positional, [*[None] * required, *signature.defaults], strict=True)
    yield from zip(signature.kwonlyargs, signature.kw_defaults, strict=True)


def _is_bool(annotation: ast.expr | None) -> bool:
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return _is_bool(ast.parse(annotation.value, mode="eval").body)
    if isinstance(annotation, ast.BinOp):
        return _is_bool(annotation.left) or _is_bool(annotation.right)
    return isinstance(annotation, ast.Name) and annotation.id == "bool"


def _defined_anywhere(module: Module) -> Iterator[tuple[Definition, str]]:
    return ((node, node.name) for node in ast.walk(module.tree) if isinstance(node, Definition))


def _words(name: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)]
