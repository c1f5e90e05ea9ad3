"""Does the library touch the clock, chance or the world, or keep anything between two calls?"""

import ast
from collections.abc import Iterator, Mapping

from tests.house.source import PACKAGE, Module
from tests.house.syntax import Definition, Function, imports

_CLOCK = "reads the clock; take the day as an argument (on=)"
_CHANCE = "brings in chance; equal arguments must give equal answers"
_WORLD = "reaches outside; take the value, and let cli fetch or show it"
_WAITING = "runs beside its caller; a function answers and is done"
_MEMORY = "remembers calls; keep the value in a value"

IMPURE: Mapping[str, str] = {
    "datetime.date.today": _CLOCK,
    "datetime.datetime.now": _CLOCK,
    "datetime.datetime.today": _CLOCK,
    "datetime.datetime.utcnow": _CLOCK,
    "time": _CLOCK,
    "random": _CHANCE,
    "secrets": _CHANCE,
    "uuid": _CHANCE,
    "os.urandom": _CHANCE,
    "builtins.open": _WORLD,
    "builtins.print": _WORLD,
    "builtins.input": _WORLD,
    "importlib.resources": _WORLD,
    "io.open": _WORLD,
    "os.environ": _WORLD,
    "os.getenv": _WORLD,
    "socket": _WORLD,
    "subprocess": _WORLD,
    "sys.argv": _WORLD,
    "sys.stdin": _WORLD,
    "sys.stdout": _WORLD,
    "sys.stderr": _WORLD,
    "urllib.request": _WORLD,
    "asyncio": _WAITING,
    "threading": _WAITING,
    "functools.cache": _MEMORY,
    "functools.cached_property": _MEMORY,
    "functools.lru_cache": _MEMORY,
}
FILE_METHODS = frozenset({"open", "read_bytes", "read_text", "write_bytes", "write_text"})

# Who may, and why. Nobody else.
ALLOWED: Mapping[tuple[str, str], str] = {
    ("safetyduty.statutes.load", "importlib.resources"): "the law travels inside the package",
    ("safetyduty.statutes.load", ".read_bytes"): "the same",
    ("safetyduty.exchange.ledgers.aliases", "importlib.resources"): "so does what columns of ledgers are called",
    ("safetyduty.exchange.ledgers.aliases", ".read_bytes"): "the same",
}

_MUTABLE = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
_MAKES_MUTABLE = frozenset({"list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict"})


def impure_calls(module: Module) -> list[str]:
    """No clock, no chance, no world, no memory below the command line."""
    return [
        f"{module.at(node)} {what} {why}"
        for node, what, why in _impurities(module)
        if module.room != "cli" and not any((module.name, allowed) in ALLOWED for allowed in _and_parents(what))
    ]


def unused_allowances(modules: tuple[Module, ...]) -> list[str]:
    """An allowance that nobody needs any more is taken back."""
    used = {(m.name, allowed) for m in modules for _, what, _ in _impurities(m) for allowed in _and_parents(what)}
    return [f"{name} no longer uses {what}; take it out of ALLOWED" for name, what in sorted({*ALLOWED} - used)]


def module_state(module: Module) -> list[str]:
    """Nothing at the top of a module or class can change, and no function reaches up to change it."""
    faults = [
        f"{module.at(node)} {target} can be changed by anyone; make it a tuple, a frozenset or a MappingProxyType"
        for node, target, value in _lasting_assignments(module.tree.body)
        if target != "__all__" and _is_mutable(value)
    ]
    return faults + [
        f"{module.at(node)} global {', '.join(node.names)} changes the module; return the value instead"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Global)
    ]


def _impurities(module: Module) -> Iterator[tuple[ast.stmt | ast.expr, str, str]]:
    known = {name.local: name.stands_for for name in imports(module.tree)}
    own = {node.name for node in module.tree.body if isinstance(node, Definition)}
    for name in imports(module.tree):
        yield from ((name.node, name.path, IMPURE[path]) for path in _and_parents(name.path) if path in IMPURE)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute | ast.Name):
            dotted = _dotted(node, known, own)
            if dotted in IMPURE:
                yield node, dotted, IMPURE[dotted]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            ours = _dotted(node.func, known, own).startswith(f"{PACKAGE}.")
            if node.func.attr in FILE_METHODS and not ours:
                yield node, f".{node.func.attr}", _WORLD


def _dotted(node: ast.expr, known: Mapping[str, str], own: set[str]) -> str:
    """What a name stands for: ``dt.date.today`` after ``import datetime as dt`` is ``datetime.date.today``."""
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value, known, own)}.{node.attr}"
    if isinstance(node, ast.Name) and node.id not in own:
        return known.get(node.id, f"builtins.{node.id}")
    return "?"  # the value of an expression, or a name of this module


def _and_parents(path: str) -> list[str]:
    """``a.b.c`` is also something of ``a.b`` and of ``a``."""
    parts = path.split(".")
    return [".".join(parts[:length]) for length in range(len(parts), 0, -1)]


def _lasting_assignments(body: list[ast.stmt]) -> Iterator[tuple[ast.stmt, str, ast.expr]]:
    for node in body:
        if isinstance(node, ast.Assign):
            yield from ((node, ast.unparse(target), node.value) for target in node.targets)
        elif isinstance(node, ast.AnnAssign) and node.value:
            yield node, ast.unparse(node.target), node.value
        elif not isinstance(node, Function):
            inner = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
            yield from _lasting_assignments(inner)


def _is_mutable(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).rpartition(".")[2] in _MAKES_MUTABLE
    return isinstance(value, _MUTABLE)
