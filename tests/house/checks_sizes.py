"""Does a module fit a sitting, and a function a screen?"""

import ast

from tests.house.source import Module
from tests.house.syntax import Function

MODULE_LINES = 300
FUNCTION_LINES = 45  # its docstring included


def long_modules(module: Module) -> list[str]:
    """No module is longer than one sitting."""
    lines = len(module.text.splitlines())
    if lines <= MODULE_LINES:
        return []
    return [f"{module.at(None)} has {lines} lines, over {MODULE_LINES}; it holds two subjects: part them"]


def long_functions(module: Module) -> list[str]:
    """No function is longer than one screen."""
    return [
        f"{module.at(node)} {node.name} has {lines} lines, over {FUNCTION_LINES}; name a step of it"
        for node in ast.walk(module.tree)
        if isinstance(node, Function)
        for lines in [(node.end_lineno or node.lineno) - node.lineno + 1]
        if lines > FUNCTION_LINES
    ]
