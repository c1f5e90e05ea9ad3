"""培训 · training — hours of training, first and every year after."""

from attrs import frozen

from safetyduty.dates import Years
from safetyduty.statutes.shapes.periods import Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["Training", "TrainingHours"]


@frozen
class Training:
    """The hours for one kind of person (培训学时)."""

    id: str
    name: Phrase
    first_hours: int
    yearly_hours: int | None = None


@frozen
class TrainingHours:
    """Hours by kind of person (学时表)."""

    rows: tuple[Training, ...]

    def limits(self) -> tuple[TimeLimit, ...]:
        """The year that each yearly training must fall into; the first has no term, and the hours are an amount."""
        again, last = (
            Phrase("{name}，每年再培训", "{name}, yearly"),
            Phrase("上一次培训之日", "the day of the last one"),
        )
        return tuple(
            TimeLimit(row.id, again.fill(name=row.name), Years(1), last, sense=Sense.EVERY)
            for row in self.rows
            if row.yearly_hours is not None
        )
