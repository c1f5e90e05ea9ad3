"""连线 · edges — one answers for another, over a span of days."""

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.words import Worded

__all__ = ["Edge", "Link"]


class Link(Worded):
    """How the one above answers for the one below (连线类别)."""

    HOLDS = "holds", "任职于", "post at"
    CHARGE = "charge", "分管", "in charge of"
    BEARS = "bears", "书面责任", "bears a written duty for"
    OPERATES = "operates", "经营", "operates"
    BELONGS = "belongs", "行业包含", "sector of"
    RUNS = "runs", "主管", "runs"
    CONTAINS = "contains", "辖区包含", "contains"
    GOVERNS = "governs", "治理", "governs"
    OVERSEES = "oversees", "综合监管", "oversees"
    LEADS = "leads", "领导", "leads"


@frozen
class Edge:
    """``above`` answers for ``below`` through ``link`` on the days of ``span`` (责任连线).

    ``duty`` is the id of the written duty an explicit edge comes from; derived edges have none.
    """

    above: str
    below: str
    link: Link
    span: Span = Span()
    duty: str | None = None
