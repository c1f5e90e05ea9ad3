"""十五条措施 · measures — the fifteen, and the class of owner of each."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["MEASURES", "Measure", "Measures"]


@frozen
class Measure:
    """One measure (一条措施), and the classes of ``owners`` it binds; ``all`` binds everybody."""

    id: str
    name: Phrase
    owners: tuple[str, ...]


@frozen
class Measures:
    """Measures in their order, each with who owns it (措施及其责任主体)."""

    entries: tuple[Measure, ...]

    def owned_by(self, owner: str) -> tuple[Measure, ...]:
        """The measures of *owner*, with those that bind all.

        Examples:
            >>> row = Measure("department", Phrase("部门监管责任", "duty of departments"), ("department",))
            >>> [found.id for found in Measures((row,)).owned_by("department")]
            ['department']
        """
        return tuple(entry for entry in self.entries if owner in entry.owners or "all" in entry.owners)


MEASURES = Key("fifteen-measures-2022/measures", Measures)
