"""职责 · duties — who bears a duty, and the lists a statute gives."""

from attrs import frozen

from safetyduty.words import Phrase

__all__ = ["Choice", "Listing", "Principle"]


@frozen
class Principle:
    """Who bears a duty, in one sentence; nothing to compute (原则)."""

    who: Phrase


@frozen
class Choice:
    """One entry of a list in a statute (一项): a stable code, and its words."""

    id: str
    name: Phrase


@frozen
class Listing:
    """The entries a statute enumerates, in its order (列举): duties, contents, cases, steps.

    ``open_ended`` says that the statute ends with 其他 or 等, so that the list is not the whole of it.
    """

    entries: tuple[Choice, ...]
    open_ended: bool = False
