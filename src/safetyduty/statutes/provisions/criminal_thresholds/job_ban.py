"""职业禁止 · job_ban — a court may ban from safety jobs for three to five years."""

from attrs import frozen

from safetyduty.dates import Years
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Interval, Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["JOB_BAN", "JobBan"]


@frozen
class JobBan:
    """A ban whose ``years`` a court sets between two bounds (职业禁止); ``optional`` where the text says 可以."""

    scope: Phrase
    runs_from: Phrase
    years: Interval
    optional: bool = False

    def limits(self) -> tuple[TimeLimit, ...]:
        """The shortest and the longest it may last; a court sets which."""
        bounds = (
            ("shortest", Phrase("最短", "shortest"), self.years.low),
            ("longest", Phrase("最长", "longest"), self.years.high),
        )
        return tuple(
            TimeLimit(id, name, Years(int(years)), self.runs_from, sense=Sense.LASTS)
            for id, name, years in bounds
            if years is not None
        )


JOB_BAN = Key("criminal-thresholds/job-ban", JobBan)
