"""值班报告时限 · duty_report_clock — minutes from the news to the next desk."""

from attrs import frozen

from safetyduty.dates import Minutes
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import TimeLimit
from safetyduty.words import Phrase

__all__ = ["DUTY_REPORT_CLOCK", "MinuteLimit", "MinuteLimits"]


@frozen
class MinuteLimit:
    """One limit in minutes (一项分钟时限)."""

    id: str
    name: Phrase
    minutes: int


@frozen
class MinuteLimits:
    """Limits that run in minutes from the moment of the news (按分钟计的时限)."""

    rows: tuple[MinuteLimit, ...]

    def limits(self) -> tuple[TimeLimit, ...]:
        """Each limit, from the moment of the news."""
        news = Phrase("接报之时", "the moment of the news")
        return tuple(TimeLimit(row.id, row.name, Minutes(row.minutes), news) for row in self.rows)


DUTY_REPORT_CLOCK = Key("policy-terms/duty-report-clock", MinuteLimits)
