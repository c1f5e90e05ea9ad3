"""The library's own source as text and syntax trees: all that a checker reads."""

import ast
import tomllib
from pathlib import Path

from attrs import field, frozen

ROOT = Path(__file__).parents[2]
PACKAGE = "safetyduty"


@frozen
class Module:
    """One source file. A package is the module of its ``__init__.py``."""

    name: str
    file: str
    text: str
    tree: ast.Module = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "tree", ast.parse(self.text, self.file))

    @property
    def last_name(self) -> str:
        return self.name.rpartition(".")[2]

    @property
    def room(self) -> str | None:
        """The room it stands in: ``safetyduty.dates.span`` stands in ``dates``; the shop window in none."""
        return self.name.split(".")[1] if "." in self.name else None

    @property
    def is_package(self) -> bool:
        return self.file.endswith("/__init__.py")

    @property
    def is_door_of_room(self) -> bool:
        """Whether users import their names from here: a room's ``__init__``, or a room that is one file."""
        return self.name.count(".") == 1

    @property
    def is_public(self) -> bool:
        return not any(part.startswith("_") for part in self.name.split("."))

    def at(self, node: ast.stmt | ast.expr | ast.arg | None) -> str:
        return f"{self.file}:{node.lineno if node else 1}"


def module(name: str, text: str) -> Module:
    """A module that is only imagined; a name that ends in ``.__init__`` is a package."""
    return Module(name.removesuffix(".__init__"), f"src/{name.replace('.', '/')}.py", text)


def library() -> tuple[Module, ...]:
    """Every module of the library, in order of its file."""
    src = ROOT / "src"
    return tuple(
        module(".".join(path.relative_to(src).with_suffix("").parts), path.read_text("utf-8"))
        for path in sorted((src / PACKAGE).rglob("*.py"))
    )


def floors() -> dict[str, int]:
    """Each room's floor, the ground being 0, as the import contract in pyproject.toml gives it."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = config["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["id"] == "floors")
    return {room.strip(): floor for floor, rooms in enumerate(reversed(layers)) for room in rooms.split("|")}


def assert_none(faults: list[str]) -> None:
    """Fail with every fault on a line of its own."""
    __tracebackhide__ = True
    assert not faults, "\n" + "\n".join(faults)
