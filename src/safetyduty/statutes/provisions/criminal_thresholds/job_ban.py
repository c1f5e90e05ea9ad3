"""职业禁止 · job_ban — a court may ban from safety jobs for three to five years."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Interval
from safetyduty.words import Phrase

__all__ = ["JOB_BAN", "JobBan"]


@frozen
class JobBan:
    """A ban whose ``years`` a court sets between two bounds (职业禁止); ``optional`` where the text says 可以."""

    scope: Phrase
    runs_from: Phrase
    years: Interval
    optional: bool = False


JOB_BAN = Key("criminal-thresholds/job-ban", JobBan)
