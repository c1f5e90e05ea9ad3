"""Does each room carry its card, and does the card tell the truth?"""

import ast
import re
from collections.abc import Iterable, Mapping

from tests.house.source import PACKAGE, Module
from tests.house.syntax import imports

LINES = ("Takes", "Gives", "Knows", "Never")
ALL_BELOW = "every room below"

_HEADLINE = re.compile(r"[\u4e00-\u9fff（）、]+ · (?P<name>\w+) — \S.*")
_LINE = re.compile(rf"(?P<key>{'|'.join(LINES)})\b(?P<text>.*(?:\n[ \t]+\S.*)*)", re.MULTILINE)


def headline(module: Module) -> list[str]:
    """The docstring of every module begins ``中文 · name — sentence``."""
    match = _HEADLINE.fullmatch((ast.get_docstring(module.tree) or "").partition("\n")[0])
    if match and match["name"] == module.last_name:
        return []
    return [f"{module.at(None)} docstring must begin '中文 · {module.last_name} — sentence', to say where one is"]


def card(module: Module, floors: Mapping[str, int]) -> list[str]:
    """A room's docstring has the four lines in order, and knows only rooms below its own floor."""
    lines = _card_lines(module)
    if tuple(lines) != LINES or not all(lines.values()):
        return [f"{module.at(None)} the card needs the lines {', '.join(LINES)}, in this order, none empty"]
    if module.last_name not in floors:
        return [f"{module.at(None)} room {module.last_name} has no floor; add it to the layers in pyproject.toml"]
    floor = floors[module.last_name]
    return [
        f"{module.at(None)} Knows names {room}, which is not below floor {floor}; take a value from a caller instead"
        for room in _named(lines["Knows"], floors)
        if floors[room] >= floor
    ]


def unsaid_imports(modules: Iterable[Module], floors: Mapping[str, int]) -> list[str]:
    """A room imports only rooms that its card says it knows."""
    modules = tuple(modules)
    knows = {m.last_name: _card_lines(m).get("Knows", "") for m in modules if m.is_package and m.is_door_of_room}
    return [
        f"{module.at(node)} imports {room}, which the card of {module.room} does not name under Knows"
        for module in modules
        if module.room in knows and ALL_BELOW not in knows[module.room]
        for node, room in _imported_rooms(module)
        if room in floors and room != module.room and room not in _named(knows[module.room], floors)
    ]


def _card_lines(module: Module) -> dict[str, str]:
    docstring = ast.get_docstring(module.tree) or ""
    return {match["key"]: " ".join(match["text"].split()) for match in _LINE.finditer(docstring)}


def _named(knows: str, floors: Mapping[str, int]) -> list[str]:
    return [word for word in re.findall(r"\w+", knows) if word in floors]


def _imported_rooms(module: Module) -> list[tuple[ast.stmt, str]]:
    ours = [name for name in imports(module.tree) if name.path.startswith(f"{PACKAGE}.")]
    return [(name.node, name.path.split(".")[1]) for name in ours]
