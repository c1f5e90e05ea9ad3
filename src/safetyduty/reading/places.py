"""位置 · places — where each part of a document stands, by its path."""

from attrs import frozen

__all__ = ["Path", "Place", "Places", "written"]

Path = tuple[str | int, ...]
"""The way to a part of a document: keys of mappings and indexes of lists, from the top."""


@frozen
class Place:
    """A line and a column, both counted from 1 (行列)."""

    line: int
    column: int


@frozen
class Places:
    """Where a value starts, and where the parts in it do (位置树).

    ``keys`` holds the places of a mapping's keys; ``parts`` those of its values, or of a list's rows.
    """

    place: Place
    keys: "dict[str | int, Place]"
    parts: "dict[str | int, Places | Place]"

    def at(self, path: Path) -> Place:
        """The place of the part at *path*, or of the nearest part around it that exists.

        Examples:
            >>> tree = Places(Place(1, 1), {"a": Place(1, 1)}, {"a": Place(1, 4)})
            >>> tree.at(("a",)), tree.at(("a", "missing"))
            (Place(line=1, column=4), Place(line=1, column=4))
        """
        here: Places | Place = self
        for step in path:
            if not isinstance(here, Places) or step not in here.parts:
                break
            here = here.parts[step]
        return here.place if isinstance(here, Places) else here

    def of_key(self, path: Path) -> Place:
        """The place of the key that ends *path*; for a part without one, as `at`."""
        here: Places | Place = self
        for step in path[:-1]:
            if not isinstance(here, Places) or step not in here.parts:
                return self.at(path)
            here = here.parts[step]
        return here.keys[path[-1]] if path and isinstance(here, Places) and path[-1] in here.keys else self.at(path)


def written(path: Path) -> str:
    """*path* as a person writes it.

    Examples:
        >>> written(("posts", 3, "held", 0, "until"))
        '$.posts[3].held[0].until'
    """
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
