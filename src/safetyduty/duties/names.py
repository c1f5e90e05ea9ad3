"""名册 · names — a million ids in order, kept as one text and found by the block they stand in."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from attrs import field, frozen

__all__ = ["Names"]

_BLOCK = 32


@frozen(eq=False)
class Names:
    r"""Ids in ascending order, one a line; an id's number is its place (名册).

    ``text`` begins with a line end, and every id ends with one; ``starts`` are the line ends before each block of 32 ids.
    A dictionary of a million ids takes ten times the memory, and half a second to make again.

    Examples:
        >>> names = Names.of(("mill", "mine"))
        >>> names.text, len(names), names.number("mine"), names[1], names.number("mint")
        ('\nmill\nmine\n', 2, 1, 'mine', None)
    """

    text: str
    starts: Sequence[int]
    _firsts: tuple[str, ...] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        firsts = tuple(self.text[at + 1 : self.text.index("\n", at + 1)] for at in self.starts)
        object.__setattr__(self, "_firsts", firsts)

    @classmethod
    def of(cls, ids: Sequence[str]) -> "Names":
        """The names of *ids*, which are in ascending order, each once, and none with a line end in it."""
        ends = accumulate((len(id) + 1 for id in ids), initial=0)
        starts = tuple(end for place, end in enumerate(ends) if place % _BLOCK == 0)
        return cls("\n".join(("", *ids, "")) if ids else "\n", starts[: -(-len(ids) // _BLOCK)])

    def number(self, id: str) -> int | None:
        """The place of *id*, or None if it is not here."""
        block = bisect_right(self._firsts, id) - 1
        if block < 0:
            return None
        start, text = self.starts[block], self.text
        at = text.find(f"\n{id}\n", start, self._end(block))
        return None if at < 0 else block * _BLOCK + text.count("\n", start, at)

    def near(self, id: str) -> tuple[str, ...]:
        """The ids of the block that *id* stands in, or would."""
        return self._block(max(bisect_right(self._firsts, id) - 1, 0)) if self._firsts else ()

    def __len__(self) -> int:
        if not self._firsts:
            return 0
        last = len(self._firsts) - 1
        return last * _BLOCK + self.text.count("\n", self.starts[last] + 1)

    def __getitem__(self, number: int) -> str:
        return self._block(number // _BLOCK)[number % _BLOCK]

    def __iter__(self) -> Iterator[str]:
        return iter(self.text.split("\n")[1:-1])

    def _block(self, block: int) -> tuple[str, ...]:
        return tuple(self.text[self.starts[block] + 1 : self._end(block) - 1].split("\n"))

    def _end(self, block: int) -> int:
        """Just after the line end of the block's last id."""
        following = block + 1
        return self.starts[following] + 1 if following < len(self._firsts) else len(self.text)
