"""屡次带隐患生产 · repeated_major_hazard — twice within three months leads to closure."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.provisions.work_safety_law.closure_counts import Counts

__all__ = ["REPEATED_MAJOR_HAZARD"]

REPEATED_MAJOR_HAZARD = Key("coal-mine-regulation-2024/repeated-major-hazard", Counts)
