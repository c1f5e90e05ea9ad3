"""画图 · drawing — a chain of responsibility, and the duty graph of a day, as diagrams."""

from collections.abc import Iterable
from datetime import date

from safetyduty.duties import DutyGraph, Edge, Link, Step
from safetyduty.facts import Post, Register
from safetyduty.reports.diagrams import Arrow, Box, Diagram, Line, Look
from safetyduty.reports.wording import name_of
from safetyduty.words import Lang, Phrase

__all__ = ["chain_diagram", "graph_diagram"]


def chain_diagram(register: Register, id: str, steps: Iterable[Step], lang: Lang) -> Diagram:
    """The chain of *id* as a diagram in *lang*: from those who answer, at the top, down the way to it (责任链图).

    A post stands with its holders, a vacant one in a broken frame; the arrow from a post names the kind of its responsibility.
    A step under a delegation is drawn with a broken line. *steps* are those of `duties.chain` or `duties.who`.

    Examples:
        >>> from safetyduty import duties, facts, statutes
        >>> from safetyduty.reports import mermaid
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: 县, kind: county}]
        ... units: [{id: mill, name: 面粉厂, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: 厂长, at: mill, rank: principal, held: [{by: p-1, since: 2021-09-01}]}]
        ... ''', "county.yaml")
        >>> steps = duties.chain(duties.draw(county, statutes.read("cn").on(date(2022, 6, 28))), "mill")
        >>> print(mermaid(chain_diagram(county, "mill", steps, Lang.ZH)), end="")
        flowchart TB
            n0(["厂长<br>p-1"])
            n1["面粉厂"]
            n0 -->|"主体"| n1
            classDef marked stroke-width:3px
            class n1 marked
    """
    told = tuple(steps)
    holders = {step.post.id: step.holders for step in told}
    way = dict.fromkeys(each for step in reversed(told) for each in reversed(step.via))
    posts = dict.fromkeys(step.post.id for step in reversed(told))
    boxes = [_post_box(register, post, holders[post], lang) for post in posts]
    boxes += [Box(each, name_of(each, register, lang)) for each in way if each not in posts and each != id]
    arrows: dict[Arrow, None] = {}
    for step in reversed(told):
        ends = (id, *step.via)
        line = Line.SOLID if step.delegation is None else Line.DASHED
        arrows[Arrow(step.post.id, ends[-1], step.kind.label.say(lang), line)] = None
        arrows |= dict.fromkeys(Arrow(ends[at], ends[at - 1]) for at in range(len(ends) - 1, 0, -1))
    marked = Box(id, name_of(id, register, lang), Look.MARKED)
    return Diagram((*boxes, marked), tuple(arrows))


def graph_diagram(graph: DutyGraph, lang: Lang, *, on: date | None = None, around: str | None = None) -> Diagram:
    """The duty graph of a day as a diagram in *lang*: all of it, or what stands above *around*, and right below it (责任图).

    *on* is the day of the law the graph was drawn with, unless another is given. Only what a link touches is drawn.
    Mermaid draws at most 500 arrows unless its ``maxEdges`` says more.

    Raises:
        UnknownFact: The register has no *around*.

    Examples:
        >>> from safetyduty import duties, facts, statutes
        >>> from safetyduty.reports import dot
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations: [{id: gov, name: government, kind: government, place: c}]
        ... ''', "county.yaml")
        >>> drawn = duties.draw(county, statutes.read("cn").on(date(2022, 6, 28)))
        >>> [line for line in dot(graph_diagram(drawn, Lang.EN)).splitlines() if "->" in line]
        ['    n1 -> n0 [label="governs"];']
    """
    day = graph.law.day if on is None else on
    edges = {edge for edge in graph.edges if day in edge.span}
    if around is not None:
        above = _above(graph, around, day)
        edges = {edge for edge in edges if edge.below in above or edge.above == around}
    touched = {end for edge in edges for end in (edge.above, edge.below)} | ({around} if around is not None else set())
    boxes = [
        _box(graph.register, fact.id, day, lang, around)
        for rows in graph.register.sections().values()
        for fact in sorted(rows, key=lambda fact: fact.id)
        if fact.id in touched
    ]
    arrows = dict.fromkeys(_arrow(edge, lang) for edge in sorted(edges, key=_order))
    return Diagram(tuple(boxes), tuple(arrows))


def _above(graph: DutyGraph, id: str, on: date) -> set[str]:
    """*id* and everything that stands above it that day."""
    found, waiting = {id}, [id]
    while waiting:
        more = {edge.above for edge in graph.above(waiting.pop(), on=on)} - found
        found |= more
        waiting += more
    return found


def _box(register: Register, id: str, on: date, lang: Lang, around: str | None) -> Box:
    fact = register.get(id)
    if isinstance(fact, Post) and id != around:
        return _post_box(register, id, fact.holders(on), lang)
    return Box(id, name_of(id, register, lang), Look.MARKED if id == around else Look.PLAIN)


def _post_box(register: Register, id: str, holders: tuple[str, ...], lang: Lang) -> Box:
    who = "、".join(holders) if lang is Lang.ZH else ", ".join(holders)
    label = f"{name_of(id, register, lang)}\n{who or Phrase('（空缺）', '(vacant)').say(lang)}"
    return Box(id, label, Look.ROUND if holders else Look.EMPTY)


def _arrow(edge: Edge, lang: Lang) -> Arrow:
    return Arrow(edge.above, edge.below, edge.link.label.say(lang))


def _order(edge: Edge) -> tuple[str, str, int]:
    return (edge.above, edge.below, list(Link).index(edge.link))
