"""值班报告时限 · duty_report_clock — minutes from the news to the next desk."""

from attrs import frozen

from safetyduty.statutes.keys import Key
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


DUTY_REPORT_CLOCK = Key("policy-terms/duty-report-clock", MinuteLimits)
