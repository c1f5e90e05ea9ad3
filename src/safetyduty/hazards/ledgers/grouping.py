"""分组 · grouping — the lives of a ledger, narrowed down or put into groups."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from safetyduty.facts import Found, Grade, Listing
from safetyduty.hazards.ledgers.lives import Life
from safetyduty.hazards.states import State
from safetyduty.words import Worded

__all__ = ["Facet", "Phase", "grouped", "where"]


class Phase(Worded):
    """How far a hazard is, as a ledger counts it (办理阶段): what is not finished need not be late."""

    OPEN = "open", "未办结", "open"
    OVERDUE = "overdue", "逾期未整改", "overdue"
    NOT_YET_DUE = "not-yet-due", "未到期", "not yet due"
    CLOSED = "closed", "已办结", "closed"


class Facet(Worded):
    """What the lives of a ledger may be grouped by (分组口径)."""

    GRADE = "grade", "隐患等级", "grade"
    SOURCE = "source", "隐患来源", "source"
    STATE = "state", "隐患状态", "state"
    SUBJECT = "subject", "单位或场所", "unit or site"
    KIND = "kind", "隐患类别", "kind"
    RESPONSIBLE = "responsible", "整改责任岗位", "post that rectifies"
    LISTING = "listing", "挂牌督办级别", "level of listing"


_READ: Mapping[Facet, Callable[[Life], Worded | str | None]] = MappingProxyType(
    {
        Facet.GRADE: lambda life: life.grade,
        Facet.SOURCE: lambda life: life.how,
        Facet.STATE: lambda life: life.state,
        Facet.SUBJECT: lambda life: life.hazard.at,
        Facet.KIND: lambda life: life.hazard.kind,
        Facet.RESPONSIBLE: lambda life: life.responsible,
        Facet.LISTING: lambda life: life.listed,
    }
)
_IN: Mapping[Phase, Callable[[Life], bool]] = MappingProxyType(
    {
        Phase.OPEN: lambda life: life.open,
        Phase.OVERDUE: lambda life: life.open and life.rectified is None and life.overdue > 0,
        Phase.NOT_YET_DUE: lambda life: (
            life.open and life.rectified is None and life.due is not None and life.on <= life.due
        ),
        Phase.CLOSED: lambda life: not life.open,
    }
)


def grouped(told: Iterable[Life], by: Facet | Mapping[str, str]) -> dict[str | None, tuple[Life, ...]]:
    """The lives *told* in groups, in order of the groups' codes; None is the group of those that have none (分组).

    Args:
        by: A facet; or a mapping from units and sites to whatever the groups are, such as their place or sector.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Act, Entry, Hazard
        >>> from safetyduty.hazards import ledger_of, lives
        >>> from safetyduty.words import Phrase
        >>> record = (Entry(Act.FIND, date(2022, 6, 10), "inspector", how=Found.INSPECTION),)
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", record)
        >>> told = lives(ledger_of([crack]), statutes.read("cn"), on=date(2022, 6, 28))
        >>> list(grouped(told, Facet.SOURCE)), list(grouped(told, {"bridge": "north-town"}))
        (['inspection'], ['north-town'])
    """
    groups: dict[str | None, list[Life]] = {}
    for life in told:
        code = _READ[by](life) if isinstance(by, Facet) else by.get(life.hazard.at)
        groups.setdefault(code.value if isinstance(code, Worded) else code, []).append(life)
    order = sorted(groups, key=lambda code: (code is None, code or ""))
    return {code: tuple(groups[code]) for code in order}


def where(told: Iterable[Life], *wanted: Phase | State | Grade | Found | Listing) -> tuple[Life, ...]:
    """Those of the lives *told* that are everything *wanted* (筛选); of two values of one kind, either will do.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Act, Entry, Hazard
        >>> from safetyduty.hazards import ledger_of, lives
        >>> from safetyduty.words import Phrase
        >>> crack = Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),))
        >>> told = lives(ledger_of([crack]), statutes.read("cn"), on=date(2022, 6, 28))
        >>> len(where(told, Phase.OPEN)), len(where(told, Phase.OPEN, Grade.MAJOR)), len(where(told, Grade.MAJOR, Grade.GENERAL))
        (1, 0, 0)
    """
    kinds: dict[type, list[Worded]] = {}
    for value in wanted:
        kinds.setdefault(type(value), []).append(value)
    return tuple(life for life in told if all(any(_is(life, value) for value in values) for values in kinds.values()))


def _is(life: Life, value: Worded) -> bool:
    if isinstance(value, Phase):
        return _IN[value](life)
    return value in (life.state, life.grade, life.how, life.listed)
