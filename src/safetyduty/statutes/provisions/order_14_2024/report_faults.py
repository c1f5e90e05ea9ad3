"""迟报漏报谎报瞒报 · report_faults — the four faults of a report, and the intent each needs."""

from attrs import frozen

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Choice
from safetyduty.words import Phrase

__all__ = ["REPORT_FAULTS", "ReportFault", "ReportFaults"]


@frozen
class ReportFault:
    """One fault of an accident report (一种报告过错): what it ``means``, the ``intent`` it needs, what it is ``about``."""

    id: str
    name: Phrase
    means: Phrase
    intent: Phrase | None = None
    about: tuple[Choice, ...] = ()


@frozen
class ReportFaults:
    """The faults of a report that the order tells apart (报告过错)."""

    rows: tuple[ReportFault, ...]


REPORT_FAULTS = Key("order-14-2024/report-faults", ReportFaults)
