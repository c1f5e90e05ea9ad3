"""Is what is public listed, documented, and shown running?"""

import ast
from collections.abc import Iterable, Mapping

from tests.house.source import Module
from tests.house.syntax import Definition, Function, decorators, definitions, imports, is_magic, public_definitions


def exports(module: Module) -> list[str]:
    """``__all__`` is there, is sorted, names what exists, and leaves out no public class or function."""
    listed = _listed(module)
    if listed is None:
        return [f"{module.at(None)} has no __all__ that is a literal list; say what is public"]
    imported = {name.local for name in imports(module.tree)}
    public = {node.name for node in definitions(module)} | (imported if module.is_package else set())
    unlisted = sorted(name for name in public - set(listed) if not name.startswith("_"))
    missing = [name for name in listed if name not in imported | _bound(module)]
    faults = [f"{module.at(None)} __all__ names {name}, which does not exist here" for name in missing]
    faults += [f"{module.at(None)} {name} is public but not in __all__; list it, or hide it" for name in unlisted]
    if listed != sorted(set(listed), key=_constants_classes_functions):
        faults.append(f"{module.at(None)} __all__ is not sorted: constants, classes, functions")
    return faults


def shadowed_modules(modules: Iterable[Module]) -> list[str]:
    """No room exports a name that one of its own modules has: ``dates.calendar`` would be one or the other by luck."""
    by_name = {module.name: module for module in modules}
    return [
        f"{door.at(None)} exports {name}, which is also the name of its module {name}.py; rename the module"
        for door in by_name.values()
        if door.is_package
        for name in _listed(door) or ()
        if f"{door.name}.{name}" in by_name
    ]


def docstrings(module: Module) -> list[str]:
    """Every public class, function, method and property says what it is."""
    return [
        f"{module.at(node)} {name} has no docstring; one sentence is enough"
        for name, node in public_definitions(module)
        if not (ast.get_docstring(node) or is_magic(node.name) or {"overload", "override"} & set(decorators(node)))
    ]


def examples(modules: Iterable[Module]) -> list[str]:
    """Every function that users import from a room shows itself running."""
    by_name = {module.name: module for module in modules}
    return [
        f"{origin.at(node)} {name} has no running example (>>>); it is public in {door.name}"
        for door in by_name.values()
        if door.is_door_of_room and door.is_public
        for name in _listed(door) or ()
        for origin, node in _origins(name, door, by_name)
        if isinstance(node, Function) and ">>>" not in (ast.get_docstring(node) or "")
    ]


def _origins(name: str, door: Module, by_name: Mapping[str, Module]) -> list[tuple[Module, Definition]]:
    """Where *name* is defined, following imports from module to module; empty for a name that is no definition."""
    here = [node for node in definitions(door) if node.name == name]
    if here:
        return [(door, here[-1])]
    paths = [imported.path.rpartition(".") for imported in imports(door.tree) if imported.local == name]
    return [
        found
        for origin, _, original in paths
        if origin in by_name and by_name[origin] is not door
        for found in _origins(original, by_name[origin], by_name)
    ]


def _listed(module: Module) -> list[str] | None:
    for node in module.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and "__all__" in _targets(node):
            try:
                return list(ast.literal_eval(node.value)) if node.value else None
            except ValueError:
                return None
    return None


def _bound(module: Module) -> set[str]:
    assigned = {name for node in module.tree.body for name in _targets(node)}
    return assigned | {node.name for node in definitions(module)}


def _targets(node: ast.stmt) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return {name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)}


def _constants_classes_functions(name: str) -> tuple[int, str]:
    if len(name) > 1 and name.isupper():
        return 0, name
    return (1, name) if name[0].isupper() else (2, name)
