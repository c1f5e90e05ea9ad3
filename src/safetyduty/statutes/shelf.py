"""书架 · shelf — the provisions of a book by name, each read from its file when it is first asked for.

A county's brief rests on some twenty provisions of several hundred; it pays for those it uses. Whoever goes through a
shelf from end to end reads every file.
"""

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from typing import Any, TypeVar

from attrs import field, frozen

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Provision

__all__ = ["Shelf", "known_keys"]

T = TypeVar("T")


@frozen(eq=False)
class Shelf(Mapping[str, Provision[Any]]):
    """Provisions by name (规定书架). ``fetch`` reads one, and ``digest`` names the whole content.

    Examples:
        >>> from safetyduty import statutes
        >>> shelf = statutes.read("cn").provisions
        >>> "work-safety-law/three-musts" in shelf, shelf["work-safety-law/three-musts"].name.zh
        (True, '三管三必须')
    """

    names: frozenset[str]
    key_of: Callable[[str], Key[Any]] = field(repr=False)
    fetch: Callable[[Key[Any]], Provision[Any]] = field(repr=False)
    digest: Callable[[], str] = field(repr=False)
    _held: dict[str, Provision[Any]] = field(factory=dict, init=False, repr=False)

    @classmethod
    def holding(cls, provisions: Mapping[str, Provision[Any]], digest: str) -> "Shelf":
        """A shelf of provisions that are read already."""
        return cls(
            frozenset(provisions), lambda name: provisions[name].key, lambda key: provisions[key.name], lambda: digest
        )

    def take(self, key: Key[T]) -> Provision[T]:
        """The provision that *key* names; the key's shape is how its rule is read.

        Raises:
            KeyError: The shelf has none of that name.
            BadProvision: Its file is faulty.
        """
        held = self._held.get(key.name)
        if held is None:
            if key.name not in self.names:
                raise KeyError(key.name)
            held = self._held[key.name] = self.fetch(key)
        return held

    def over(self, below: "Shelf") -> "Shelf":
        """This shelf before another: what both have is taken from this one."""

        def holder(name: str) -> Shelf:
            return self if name in self.names else below

        return Shelf(
            self.names | below.names,
            lambda name: holder(name).key_of(name),
            lambda key: holder(key.name).take(key),
            lambda: sha256(f"{self.digest()}/{below.digest()}".encode()).hexdigest(),
        )

    def __contains__(self, name: object) -> bool:
        return name in self.names

    def __getitem__(self, name: str) -> Provision[Any]:
        return self._held[name] if name in self._held else self.take(self.key_of(name))

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self.names))

    def __len__(self) -> int:
        return len(self.names)


def known_keys() -> Mapping[str, Key[Any]]:
    """Every key of the library by its name, local ones included.

    Examples:
        >>> known_keys()["work-safety-law/three-musts"].shape.__name__
        'Principle'
    """
    from safetyduty.statutes.provisions.catalogue import BY_NAME  # noqa: PLC0415  # hundreds of modules, seldom needed

    return BY_NAME
