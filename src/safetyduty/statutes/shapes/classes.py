"""分类 · classes — scales on one measure, and classes by several limits."""

from attrs import frozen

from safetyduty.statutes.shapes.intervals import Interval, Number
from safetyduty.statutes.shapes.partition import partition_faults
from safetyduty.words import Phrase

__all__ = ["Band", "Bands", "Classes", "Limit", "SizeClass"]


@frozen
class Band:
    """One step of a scale (一档)."""

    id: str
    name: Phrase
    holds: Interval


@frozen
class Bands:
    """A scale on one measure, from low to high (分档): scores, headcounts."""

    measure: Phrase
    rows: tuple[Band, ...]

    def faults(self) -> tuple[Phrase, ...]:
        """Numbers that no step, or several steps, hold.

        Examples:
            >>> Bands(Phrase("得分", "score"), ()).faults()
            ()
        """
        return partition_faults((row.holds for row in self.rows), self.measure)

    def of(self, number: Number) -> Band | None:
        """The step that holds *number*, or None.

        Examples:
            >>> cut = Bands(Phrase("得分", "score"), (Band("fail", Phrase("不合格", "fail"), Interval(less_than=60)),))
            >>> cut.of(59).id, cut.of(60)
            ('fail', None)
        """
        return next((row for row in self.rows if number in row.holds), None)


@frozen
class Limit:
    """A limit on one measure (一项限值): floor area in m², beds, seats, people, mm, ..."""

    measure: Phrase
    holds: Interval


@frozen
class SizeClass:
    """A class and its limits (一类): all must hold, or any one where its `Classes` say so."""

    id: str
    name: Phrase
    limits: tuple[Limit, ...] = ()


@frozen
class Classes:
    """Classes by limits (分类表); ``any_of`` where one limit is enough."""

    rows: tuple[SizeClass, ...]
    any_of: bool = False
