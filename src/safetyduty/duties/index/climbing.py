"""上溯 · climbing — who stands above something on a day, by which ways and reasons; and what stands below it.

Nearest first: those one link away, then those two; in each, links in the order of the index. Nobody stands above themselves,
however the links run.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from safetyduty.duties.index.compact import Compact, Rung, rung
from safetyduty.statutes import Reason

__all__ = ["Answer", "Rung", "above", "below", "paths", "reasons", "way"]


class Answer(NamedTuple):
    """Who answers (责任主体), the ``kind`` of the last link, the ids on the ``way`` from what was asked about, and why."""

    id: str
    kind: str
    way: tuple[str, ...]
    because: Reason


def above(index: Compact, id: str, *, on: date) -> tuple[str, ...]:
    """The ids of all who stand above *id* on a day, nearest first (当日责任主体).

    Raises:
        UnknownFact: The index has no such id.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("town", "mill", "leads", None, None), ("county", "town", "leads", None, date(2022, 1, 1))])
        >>> above(index, "mill", on=date(2021, 6, 1)), above(index, "mill", on=date(2022, 6, 1))
        (('town', 'county'), ('town',))
    """
    day, start = on.toordinal(), index.number(id)
    links, uppers, since, until, above = index.over_uppers, index.uppers, index.since, index.until, index.above
    seen, found = {start}, []
    for row in range(index.starts[start], index.starts[start + 1]):
        if since[row] <= day < until[row] and (over := above[row]) not in seen:
            seen.add(over)
            found.append(over)
    for node in found:  # grows while it is read
        for over, begins, ends, _ in links[node]:
            if begins <= day < ends and over not in seen:
                seen.add(over)
                found.append(over)
    return tuple([uppers[over] for over in found])


def paths(index: Compact, id: str, *, on: date) -> tuple[Rung, ...]:
    """The same, each with the link that leads to it; `way` puts the links to one of them together (责任路径).

    Raises:
        UnknownFact: The index has no such id.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("town", "mill", "contains", None, None), ("county", "town", "leads", None, None)])
        >>> for rung in paths(index, "mill", on=date(2022, 6, 28)):
        ...     print(rung)
        Rung(id='town', kind='contains', over='mill')
        Rung(id='county', kind='leads', over='town')
    """
    day, start = on.toordinal(), index.number(id)
    links, uppers, since, until, above = index.over_uppers, index.uppers, index.since, index.until, index.above
    seen, found, rungs = {start}, [], []
    for row in range(index.starts[start], index.starts[start + 1]):
        if since[row] <= day < until[row] and (over := above[row]) not in seen:
            seen.add(over)
            found.append(over)
            rungs.append(rung((uppers[over], index.kinds[index.kind[row]], id)))
    for node in found:
        for over, begins, ends, step in links[node]:
            if begins <= day < ends and over not in seen:
                seen.add(over)
                found.append(over)
                rungs.append(step)
    return tuple(rungs)


def reasons(index: Compact, id: str, *, on: date, because: Mapping[str, Reason]) -> tuple[Answer, ...]:
    """The same, each with the whole way to it and the reason of its kind of link, with its citations (责任依据).

    Args:
        because: The reason for each kind, made once from the law of the day, as ``law.reason(key)`` does.

    Raises:
        UnknownFact: The index has no such id.
        KeyError: A link's kind has no reason.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.statutes.provisions.work_safety_law import LOCAL_DUTY
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("town", "mill", "contains", None, None), ("county", "town", "contains", None, None)])
        >>> day = date(2022, 6, 28)
        >>> local = {"contains": statutes.read("cn").on(day).reason(LOCAL_DUTY)}
        >>> for answer in reasons(index, "mill", on=day, because=local):
        ...     print(answer.id, answer.way, answer.because.basis[0].words().en)
        town ('mill',) Work Safety Law, Art. 9
        county ('mill', 'town') Work Safety Law, Art. 9
    """
    ways: dict[str, tuple[str, ...]] = {id: ()}
    answers = []
    for who, kind, over in paths(index, id, on=on):
        ways[who] = whole = (*ways[over], over)
        answers.append(Answer(who, kind, whole, because[kind]))
    return tuple(answers)


def way(rungs: Iterable[Rung], id: str) -> tuple[Rung, ...]:
    """The links from what was asked about up to *id*, out of what `paths` gave; none if *id* is not above (到某主体的路径).

    Examples:
        >>> rungs = (Rung("town", "contains", "mill"), Rung("bureau", "leads", "mill"), Rung("county", "leads", "town"))
        >>> [rung.id for rung in way(rungs, "county")]
        ['town', 'county']
    """
    by = {step.id: step for step in rungs}
    back: list[Rung] = []
    while id in by:
        back.append(by[id])
        id = by[id].over
    return tuple(reversed(back))


def below(index: Compact, id: str, *, on: date) -> tuple[str, ...]:
    """The ids of all that *id* stands above on a day, nearest first (当日责任范围): what is touched when it goes.

    Raises:
        UnknownFact: The index has no such id.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("town", "mill", "contains", None, None), ("county", "town", "leads", None, None)])
        >>> below(index, "county", on=date(2022, 6, 28)), below(index, "mill", on=date(2022, 6, 28))
        (('town', 'mill'), ())
    """
    start = index.number(id)
    found = _descend(index, start, on.toordinal())
    uppers = len(index.uppers)
    if len(found) > uppers:  # so many that all names at once are cheaper than one by one
        return tuple(map(index.ids().__getitem__, found))
    return tuple(map(index.id, found))


def _descend(index: Compact, start: int, day: int) -> list[int]:
    since, until, lower = index.since, index.until, index.below
    rows, starts = index.rows_under
    uppers, seen, found = len(index.uppers), {start}, []
    reached = [start] if start < uppers else []
    for node in reached:  # grows while it is read
        for row in rows[starts[node] : starts[node + 1]]:
            if since[row] <= day < until[row]:
                one = lower[row]
                if one not in seen:
                    seen.add(one)
                    found.append(one)
                    if one < uppers:
                        reached.append(one)
    return found
