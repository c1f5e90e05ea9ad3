"""键 · keys — the name of a provision, which also tells the type checker what shape its rule has."""

from typing import Generic, TypeVar

from attrs import frozen

__all__ = ["Key"]

T = TypeVar("T")


@frozen
class Key(Generic[T]):
    """Names a provision and types its rule: ``law[KEY]`` is a *shape* (规定的键).

    ``name`` is ``<instrument>/<provision>``, and its file ``data/cn/<instrument>/<provision>.yaml``.
    """

    name: str
    shape: type[T]
