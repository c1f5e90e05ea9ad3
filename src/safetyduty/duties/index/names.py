"""名册 · names — a million ids in order, kept as one text and found by the block they stand in."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from attrs import field, frozen

__all__ = ["Names"]

_BLOCK = 32


@frozen(eq=False)
class Names:
    r"""Ids in ascending order, one a line; an id's number is its place (名册).

    ``text`` begins with a line end, and every id ends with one; ``ends`` are where they all stand. A dictionary of a million
    ids takes five times the memory, and half a second to make again.

    Examples:
        >>> names = Names.of(("mill", "mine"))
        >>> names.text, len(names), names.number("mine"), names[1], names.number("mint")
        ('\nmill\nmine\n', 2, 1, 'mine', None)
    """

    text: str
    ends: Sequence[int]
    _firsts: tuple[str, ...] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        firsts = tuple(self[number] for number in range(0, len(self), _BLOCK))
        object.__setattr__(self, "_firsts", firsts)

    @classmethod
    def of(cls, ids: Sequence[str]) -> "Names":
        """The names of *ids*, which are in ascending order, each once, and none with a line end in it."""
        lengths = map((1).__add__, map(len, ids))
        return cls("\n".join(("", *ids, "")) if ids else "\n", array("I", accumulate(lengths, initial=0)))

    def number(self, id: str) -> int | None:
        """The place of *id*, or None if it is not here."""
        block = bisect_right(self._firsts, id) * _BLOCK
        if block == 0 or "\n" in id:
            return None
        ends, last = self.ends, min(block, len(self))
        at = self.text.find(f"\n{id}\n", ends[block - _BLOCK], ends[last] + 1)
        return None if at < 0 else bisect_left(ends, at, block - _BLOCK, last)

    def near(self, id: str) -> tuple[str, ...]:
        """The ids of the block that *id* stands in, or would."""
        block = max(bisect_right(self._firsts, id) - 1, 0) * _BLOCK
        return tuple(self[number] for number in range(block, min(block + _BLOCK, len(self))))

    def __len__(self) -> int:
        return len(self.ends) - 1

    def __getitem__(self, number: int) -> str:
        return self.text[self.ends[number] + 1 : self.ends[number + 1]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.text.split("\n")[1:-1])

    def __reduce__(self) -> tuple[type["Names"], tuple[str, "array[int]"]]:
        """Names cross process borders without the file they may be a view of."""
        return Names, (self.text, array("I", self.ends))
