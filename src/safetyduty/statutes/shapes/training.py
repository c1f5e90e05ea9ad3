"""培训 · training — hours of training, first and every year after."""

from attrs import frozen

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
