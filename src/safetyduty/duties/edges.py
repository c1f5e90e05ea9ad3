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
    PART = "part", "包含（内设、设备）", "has as its part"
    COORDINATES = "coordinates", "统一协调管理", "coordinates"
    INSIDE = "inside", "场内负责", "answers inside for"
    OUTSIDE = "outside", "场外负责", "answers outside for"
    CONVENES = "convenes", "议事协调", "convenes"


@frozen
class Edge:
    """``above`` answers for ``below`` through ``link`` on the days of ``span`` (责任连线).

    ``duty`` is the id of the row it comes from: the written duty of an explicit edge, or the assignment or contract behind a
    derived one; edges that follow from what the facts are have none.
    """

    above: str
    below: str
    link: Link
    span: Span = Span()
    duty: str | None = None
