"""期限 · periods — time limits, and how often something must be done.

Whatever shape a provision has, it tells its spans of time as `TimeLimit` rows, so that each can be counted.
"""

from typing import Protocol, runtime_checkable

from attrs import evolve, frozen

from safetyduty.dates import Term
from safetyduty.words import Phrase, Worded

__all__ = ["Frequencies", "Frequency", "Period", "Periods", "Sense", "TimeLimit", "Timed"]


class Sense(Worded):
    """What a span of time is for (期限的性质). `AHEAD` and `CLOSING` are counted back from an event, the others on from it."""

    WITHIN = "within", "应在期限内完成", "to be done within it"
    AHEAD = "ahead", "应至少提前这么久", "to be done at least so long before"
    CLOSING = "closing", "只能在届满前这段时间内", "only within so long before the end"
    AFTER = "after", "满期后方可", "possible only when it is over"
    LASTS = "lasts", "持续至期满", "in effect until it ends"
    EVERY = "every", "每逢这么久一次", "once more within every"
    TOGETHER = "together", "在此期间内的合并计次", "counted together within it"


@frozen
class TimeLimit:
    """One span of time that a provision sets (一项期限): ``within`` a term from what ``runs_from`` says.

    ``extension`` is the longest it may be prolonged, ``granted_by`` whom; ``excluded`` is time that does not count;
    ``times`` is how often, where its sense is `Sense.EVERY` or `Sense.TOGETHER`.
    """

    id: str
    name: Phrase
    within: Term
    runs_from: Phrase
    extension: Term | None = None
    granted_by: Phrase | None = None
    sense: Sense = Sense.WITHIN
    excluded: tuple[Phrase, ...] = ()
    times: int = 1


@runtime_checkable
class Timed(Protocol):
    """A rule with spans of time in it (含期限的规定)."""

    def limits(self) -> tuple[TimeLimit, ...]:
        """Every span of time that the rule sets, in its order; ids are unique within the rule."""
        ...


@frozen
class Period:
    """One time limit (期限): ``within`` a term from what ``runs_from`` says.

    ``extension`` is the longest it may be prolonged, ``granted_by`` whom; ``excluded`` is time that does not count.
    """

    within: Term
    runs_from: Phrase
    extension: Term | None = None
    granted_by: Phrase | None = None
    excluded: tuple[Phrase, ...] = ()
    sense: Sense = Sense.WITHIN

    def limits(self) -> tuple[TimeLimit, ...]:
        """Itself, as the only row."""
        only = TimeLimit(
            "period", Phrase("期限", "period"), self.within, self.runs_from, self.extension, self.granted_by
        )
        return (evolve(only, sense=self.sense, excluded=self.excluded),)


@frozen
class Periods:
    """The time limits of one provision (多项期限), each with its own start."""

    entries: tuple[TimeLimit, ...]

    def limits(self) -> tuple[TimeLimit, ...]:
        """The entries."""
        return self.entries


@frozen
class Frequency:
    """How often something is due (频次): at least ``times`` in every ``per``.

    Where the text names a last day for it, it is due ``within`` a term from what ``runs_from`` says.
    """

    id: str
    name: Phrase
    times: int
    per: Term
    within: Term | None = None
    runs_from: Phrase | None = None

    def limits(self) -> tuple[TimeLimit, ...]:
        """The span that the next one must fall into, and the last day for it."""
        since = Phrase("上一次之日", "the day of the last one")
        again = TimeLimit(self.id, self.name, self.per, since, sense=Sense.EVERY, times=self.times)
        if self.within is None or self.runs_from is None:
            return (again,)
        latest = Phrase("{name}，最迟", "{name}, at the latest").fill(name=self.name)
        return again, TimeLimit(f"{self.id}-by", latest, self.within, self.runs_from)


@frozen
class Frequencies:
    """Things to be done again and again (定期职责)."""

    entries: tuple[Frequency, ...]

    def limits(self) -> tuple[TimeLimit, ...]:
        """Each as a span that the next one must fall into, with its last day where the text names one."""
        return tuple(limit for entry in self.entries for limit in entry.limits())
