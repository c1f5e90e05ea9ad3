"""安委会职责 · mandates — what a safety committee and its office answer for, over what, by which article; and what they do not."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from safetyduty.duties.edges import Link
from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.grounds import Ground
from safetyduty.errors import UnknownFact
from safetyduty.facts import Organisation, OrganisationKind, Place, PlaceKind, Rank
from safetyduty.statutes import Caveat, Reason
from safetyduty.statutes.provisions.cadre_regulation import LEADER_IN_CHARGE_DUTIES
from safetyduty.statutes.provisions.interviews_2018 import INTERVIEW
from safetyduty.statutes.provisions.supervised_handling_2010 import ONE_LEVEL_UP, REVIEW_BEFORE_REPLY
from safetyduty.statutes.provisions.target_letters import TARGET_LETTER
from safetyduty.statutes.provisions.work_safety_law import GOVERNMENT_LEADERSHIP, THREE_MUSTS
from safetyduty.words import Worded

__all__ = ["Task", "TaskKind", "mandate"]


class TaskKind(Worded):
    """What a safety committee does, and what stays with others (安委会职责类别)."""

    CONVENE = "convene", "统筹协调本地区", "convene its area and its members"
    DAILY_WORK = "daily-work", "日常工作和检查、巡查、考核", "daily work, inspection and assessment"
    LETTERS = "letters", "与成员单位签订责任书", "letters with its members"
    SUPERVISE = "supervise", "督办下一级的事故调查", "supervise inquiries one level down"
    REVIEW = "review", "审核下一级的调查报告", "review inquiry reports one level down"
    INTERVIEW = "interview", "约谈地方政府", "interview local governments"
    NOT_INSTEAD = "not-instead", "不代替主管部门", "not in place of the departments"


@frozen
class Task:
    """One task of a safety committee (安委会职责), on a day.

    ``over`` is what it is over, in order of ids; ``by`` the posts it falls to, none where nobody is registered. ``caveats`` say
    how far the article was seen. Of `TaskKind.NOT_INSTEAD`, ``over`` are the sectors and ``by`` the members that run them.
    """

    kind: TaskKind
    over: tuple[str, ...]
    by: tuple[str, ...]
    because: Reason
    ground: Ground
    caveats: tuple[Caveat, ...]


def mandate(graph: DutyGraph, committee: str, *, on: date | None = None) -> tuple[Task, ...]:
    """What a safety committee and its office answer for on a day (安委会职责), and the sectors that stay with its members.

    A task over nothing is not told. *on* is the day of the law the graph was drawn with, unless another is given.

    Raises:
        UnknownFact: The register has no safety committee of that id.
        NothingInForce: A rule the answer rests on is not covered on the law's day.

    Basis:
        《安全生产法》第三条第三款、第九条第一款；《地方党政领导干部安全生产责任制规定》第八条；《安全生产约谈实施办法（试行）》第二条

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.duties import draw
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... organisations:
        ...   - {id: gov, name: government, kind: government, place: c}
        ...   - {id: bureau, name: bureau, kind: department, place: c, under: gov}
        ...   - {id: awh, name: committee, kind: safety-committee, place: c, under: gov, members: [bureau]}
        ... posts: [{id: head, name: county head, at: gov, rank: principal}]
        ... ''', "county.yaml")
        >>> for task in mandate(draw(county, statutes.read("cn").on(date(2022, 6, 28))), "awh"):
        ...     print(task.kind.value, task.over, task.by, task.because.basis[0].words().en, len(task.caveats))
        convene ('bureau', 'c') ('head',) Work Safety Law, Art. 9(1) 0
        daily-work ('c',) () Regulation on the Work Safety Responsibility of Local Leading Cadres, Art. 8 1
        letters ('bureau',) ('head',) responsibility letters (local assessment rules) 1
    """
    body = graph.register.get(committee)
    if not isinstance(body, Organisation) or body.kind is not OrganisationKind.SAFETY_COMMITTEE:
        known = (each.id for each in graph.register.organisations if each.kind is OrganisationKind.SAFETY_COMMITTEE)
        raise UnknownFact(committee, known)
    return tuple(_tasks(graph, body, graph.law.day if on is None else on))


def _tasks(graph: DutyGraph, body: Organisation, on: date) -> Iterator[Task]:
    links = [edge for edge in graph.edges if on in edge.span]
    convened = {edge.below for edge in links if edge.above == body.id and edge.link is Link.CONVENES}
    lower = sorted(id for id in convened if graph.is_committee(id))
    members = sorted(id for id in convened if graph.is_organisation(id) and id not in lower)
    area = [body.place] if body.place in convened else []
    chairs, office = _chairs(graph, body, on), _office(graph, body)
    yield from _task(graph, TaskKind.CONVENE, (*members, *area), chairs, GOVERNMENT_LEADERSHIP)
    if graph.register.fact(body.place, Place).kind is PlaceKind.NATION:
        local = (each.id for each in graph.register.organisations if each.kind is OrganisationKind.GOVERNMENT)
        others = [id for id in local if graph.register.fact(id, Organisation).place != body.place]
        yield from _task(graph, TaskKind.INTERVIEW, others, (*chairs, *office), INTERVIEW)
    else:
        yield from _task(graph, TaskKind.DAILY_WORK, area, office, LEADER_IN_CHARGE_DUTIES)
    yield from _task(graph, TaskKind.LETTERS, members, chairs, TARGET_LETTER)
    yield from _task(graph, TaskKind.SUPERVISE, lower, chairs, ONE_LEVEL_UP)
    yield from _task(graph, TaskKind.REVIEW, lower, office, REVIEW_BEFORE_REPLY)
    runs = [edge for edge in links if edge.link is Link.RUNS and edge.above in members]
    sectors, departments = (edge.below for edge in runs), (edge.above for edge in runs)
    yield from _task(graph, TaskKind.NOT_INSTEAD, sectors, departments, THREE_MUSTS)


def _task(graph: DutyGraph, kind: TaskKind, over: Iterable[str], by: Iterable[str], ground: Ground) -> Iterator[Task]:
    if things := tuple(sorted({*over})):
        yield Task(kind, things, tuple(sorted({*by})), graph.law.reason(ground), ground, graph.law.caveats(ground))


def _chairs(graph: DutyGraph, body: Organisation, on: date) -> tuple[str, ...]:
    """The posts of its chair; without one, those of the heads of the governments it is under, who are its chairs by rule."""
    own = tuple(post.id for post in graph.posts(body.id) if post.rank is Rank.PRINCIPAL)
    above = (edge.above for edge in graph.above(body.id, on=on) if edge.link is Link.LEADS)
    heads = (post for id in above if not graph.is_party(id) for post in graph.posts(id) if post.rank is Rank.PRINCIPAL)
    return own or tuple(post.id for post in heads)


def _office(graph: DutyGraph, body: Organisation) -> tuple[str, ...]:
    """The posts of its deputy chairs and its office."""
    return tuple(post.id for post in graph.posts(body.id) if post.rank in (Rank.SAFETY, Rank.DEPUTY))
