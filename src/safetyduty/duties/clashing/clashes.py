"""冲突 · clashes — what a conflict is: who stands in whose way, over which days, by which rule, and what would settle it."""

from collections.abc import Callable, Iterator

from attrs import frozen

from safetyduty.dates import Span
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground
from safetyduty.statutes import Caveat, CaveatKind, Reason
from safetyduty.words import Phrase, Worded

__all__ = ["Conflict", "ConflictKind", "ConflictRule", "judged"]


class ConflictKind(Worded):
    """What does not go together (冲突类别)."""

    TWO_REGULATORS = "two-regulators", "多部门主管、未明确牵头", "several departments, none leads"
    TWO_LEADS = "two-leads", "多部门同为牵头", "several departments lead"
    ASSIGNED_TWICE = "assigned-twice", "重复指定监管部门", "assigned to several departments"
    NO_AGREEMENT = "no-agreement", "未签安全生产管理协议", "no safety agreement"
    UNCOORDINATED = "uncoordinated", "多家承租、无人检查协调", "several tenants, nobody named to coordinate"
    EXCLUSIVE_POSTS = "exclusive-posts", "监管与被监管岗位一人兼任", "one person regulates and is regulated"
    REDELEGATED = "redelegated", "未经允许转授权", "delegated further without leave"
    NOT_THEIRS = "not-theirs", "授权超出本岗位责任", "delegated what was not theirs"
    DELEGATOR_LEFT = "delegator-left", "授权人已离任", "whoever delegated has left"
    DELEGATE_ABSENT = "delegate-absent", "被授权岗位无人", "nobody in the delegate's post"
    LOOP = "loop", "责任循环", "a loop of responsibility"
    OVERLOAD = "overload", "责任对象过多", "answers for too many"


@frozen
class Conflict:
    """Things that do not go together (冲突), about a ``subject``, between ``parties``, over the days of ``span``.

    The subject is an id of the register, or of a person where one person answers for too many; the parties are ids of the
    register and of persons, sorted within each role. ``ground`` is None, and ``because`` cites nothing, where no statute sets
    the measure; then, and wherever the rule is this library's reading of a statute, the ``caveats`` say so.
    """

    kind: ConflictKind
    subject: str
    parties: tuple[str, ...]
    span: Span
    because: Reason
    ground: Ground | None
    closes: Phrase
    caveats: tuple[Caveat, ...] = ()


ConflictRule = Callable[[DutyGraph], Iterator[Conflict]]


def judged(why: Phrase) -> tuple[Caveat, ...]:
    """The caveat that no text says so outright, and a person must decide (须由人判断)."""
    return (Caveat(CaveatKind.DISCRETION, why),)
