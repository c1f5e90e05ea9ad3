"""阶段 · stages — a term and what prolongs it, as the stages it is counted in, whatever order they were granted in."""

from collections.abc import Iterable

from attrs import evolve

from safetyduty.dates.terms import Days, Months, Term, Workdays, Years

__all__ = ["stages_of"]

_ORDER = (Years, Months, Days, Workdays)


def stages_of(term: Term, more: Iterable[Term]) -> tuple[Term, ...]:
    """*term*, longer by all of *more* that has its unit, then what is left unit by unit (合并同单位).

    Examples:
        >>> stages_of(Days(60), (Workdays(5), Days(20), Days(10)))
        (Days(count=90, roll=<Roll.NONE: 'none'>), Workdays(count=5))
    """
    left = list(more)
    if not left:
        return (term,)
    first = _joined(term, left)
    stages = [first]
    for unit in _ORDER:
        own = [each for each in left if isinstance(each, unit)]
        if own and not isinstance(term, unit):
            stages.append(_joined(evolve(min(own, key=repr), count=0), own))
    return tuple(stages)


def _joined(term: Term, more: Iterable[Term]) -> Term:
    return evolve(term, count=term.count + sum(each.count for each in more if type(each) is type(term)))
