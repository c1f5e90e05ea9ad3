"""要求 · requiring — what a post was asked over a span of days, and which of its records answer which requirement."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from safetyduty.accountability.performing.lists import asked, lists_of
from safetyduty.accountability.performing.showing import Origin, Record, Requirement, Showing
from safetyduty.dates import Calendar, Span, in_beijing
from safetyduty.deadlines import Evidence, Round, named, recur
from safetyduty.duties import DutyGraph, Tenure
from safetyduty.errors import NothingInForce, SafetyDutyError, UnknownFact
from safetyduty.facts import Accident, Duty, Hazard, Performance, Post, Routine, Site, Unit
from safetyduty.hazards import replay, stand
from safetyduty.statutes.provisions.work_safety_law import PRINCIPAL_DUTY
from safetyduty.words import Phrase

__all__ = ["Inquired", "require", "uncounted"]

REPORTING = f"{PRINCIPAL_DUTY.name}/reporting"
"""What a record names to show that an accident was reported: asked only of who held the post when there was one."""
_REPORT = Phrase("报告事故（{how}）", "reported the accident ({how})")
_NOBODY = Phrase(
    "{what}：{on}岗位“{post}”无人任职；请改正日期或者岗位",
    "{what}: nobody held the post {post!r} on {on}; correct the day or the post",
)
_ROUND = Phrase("{name}（{span}）", "{name} ({span})")


@frozen(eq=False)
class Inquired:
    """What is asked about (考察范围): the accident, the graph of its day, the days from ``since`` to that of the accident."""

    accident: Accident
    graph: DutyGraph
    calendar: Calendar
    since: date
    concerned: frozenset[str]

    @property
    def day(self) -> date:
        """The day of the accident, in Beijing."""
        return self.graph.law.day

    def strange(self, about: str | None) -> bool:
        """Whether *about* is a unit or site that the accident has nothing to do with."""
        return isinstance(self.graph.register.get(about or ""), Unit | Site) and about not in self.concerned

    def records(self, post: str, span: Span) -> tuple[Performance, ...]:
        """What the post is recorded to have done on the days of *span* that can concern the accident, in order."""
        found = (each for each in self.accident.performances if each.post == post and each.on in span)
        return tuple(
            sorted((each for each in found if not self.strange(each.about)), key=lambda each: (each.on, each.id))
        )

    def refuse_strangers(self) -> None:
        """Refuse what names a post or a duty that nobody knows, or a post that nobody held on that day.

        Raises:
            UnknownFact: A post or a duty does not exist.
            SafetyDutyError: Nobody held the post of a record or of a violation on its day.
        """
        accident, register = self.accident, self.graph.register
        names = self.graph.law.book.provisions.names
        held = {party.id: register.fact(party.post, Post) for party in accident.parties if party.post is not None}
        done = [(each.id, each.on, register.fact(each.post, Post)) for each in accident.performances]
        wrong = [(each.id, each.on, held[each.party]) for each in accident.deeds if each.party in held]
        for id, on, post in (*done, *wrong):
            if self.since <= on <= self.day and not post.holders(on):
                raise SafetyDutyError(_NOBODY.fill(what=id, on=on, post=post.id))
        for duty in (each.duty for each in accident.performances):
            if duty is not None and duty not in register and not {duty, duty.rpartition("/")[0]} & {*names}:
                written = (*(fact.id for fact in register.duties), *(fact.id for fact in register.routines))
                raise UnknownFact(duty, (*written, *names))


def require(asked_of: Inquired, tenure: Tenure) -> tuple[Requirement, ...]:
    """What *tenure* asked of its holder (履职要求): articles, the written duty, rounds of routines, hazards whose turn it was."""
    return (*_lasting(asked_of, tenure), *_rounds(asked_of, tenure), *_hazards(asked_of, tenure))


def uncounted(asked_of: Inquired, post: str) -> Iterator[Phrase]:
    """The routines of the post whose rule was not in force on the day, each as a sentence."""
    for routine in _routines(asked_of, post):
        try:
            named(routine.limit, asked_of.graph.law)
        except NothingInForce as absent:
            yield Phrase("定期职责“{id}”未计算：{why}", "routine {id} not counted: {why}").fill(
                id=routine.id, why=absent.phrase
            )


def _lasting(asked_of: Inquired, tenure: Tenure) -> Iterator[Requirement]:
    """What was owed on every day: the entries of the list, and the written duty."""
    graph, done = asked_of.graph, asked_of.records(tenure.post.id, tenure.span)
    wanted = [
        (id, Origin.ARTICLE, what, (graph.law.reason(key),))
        for key in lists_of(graph, tenure)
        for id, what in asked(graph, key)
    ]
    written = graph.register.get(tenure.duty or "")
    if isinstance(written, Duty):
        wanted.append((written.id, Origin.WRITTEN, written.text or written.kind.label, (tenure.because,)))
    for id, origin, what, because in wanted:
        shown = tuple(_record(each) for each in done if each.duty == id)
        if id == REPORTING:
            if asked_of.day not in tenure.span:
                continue  # there was nothing to report yet
            shown = (*shown, *_reported(asked_of, tenure))
        showing = Showing.SHOWN if shown else Showing.NOT_SHOWN
        yield Requirement(id, origin, what, showing, tenure.span, shown, because=because)


def _reported(asked_of: Inquired, tenure: Tenure) -> Iterator[Record]:
    """The reports of the accident that the post or its unit made; whether they were late or false is told by `accidents`."""
    by = (tenure.post.id, tenure.post.at)
    made = sorted((report for report in asked_of.accident.reports if report.by in by), key=lambda report: report.at)
    return (Record(in_beijing(report.at), _REPORT.fill(how=report.told)) for report in made)


def _rounds(asked_of: Inquired, tenure: Tenure) -> Iterator[Requirement]:
    """The rounds of routines that fell due on the holder's days, and the one that ran on the day of the accident."""
    day = asked_of.day
    for routine in _routines(asked_of, tenure.post.id):
        try:
            limit = named(routine.limit, asked_of.graph.law)
        except NothingInForce:
            continue  # told by `uncounted`
        records = _of_routine(asked_of, routine)
        proofs = [Evidence(each.on, each.what) for each in records]
        rounds = recur(limit, routine.span, asked_of.calendar, on=day, evidence=proofs, cycle=routine.cycle)
        for each in rounds:
            if each.deadline.day >= asked_of.since and min(each.deadline.day, day) in tenure.span:
                what = _ROUND.fill(name=routine.name or limit.title, span=each.span.words())
                shown = tuple(record for record in records if Evidence(record.on, record.what) in each.evidence)
                yield Requirement(
                    routine.id,
                    Origin.ROUTINE,
                    what,
                    _of_round(each, day),
                    each.span,
                    shown,
                    each.deadline.day,
                    each.deadline.because,
                )


def _routines(asked_of: Inquired, post: str) -> Iterable[Routine]:
    """The routines of the post that had begun, and do not concern another unit or site."""
    return (
        routine
        for routine in sorted(asked_of.graph.register.routines, key=lambda each: each.id)
        if routine.by == post and routine.since <= asked_of.day and not asked_of.strange(routine.about)
    )


def _of_routine(asked_of: Inquired, routine: Routine) -> tuple[Record, ...]:
    proofs = (Record(proof.on, proof.what) for proof in routine.done)
    done = asked_of.records(routine.by, routine.span)
    found = (*proofs, *(_record(each) for each in done if each.duty in (routine.id, routine.limit)))
    return tuple(sorted(found, key=lambda record: (record.on, record.what.zh)))


def _of_round(found: Round, day: date) -> Showing:
    if found.missed(on=day):
        return Showing.LATE if found.done else Showing.NOT_SHOWN
    if not found.done:
        return Showing.RUNNING
    in_time = sum(each.on <= found.deadline.day for each in found.evidence) >= found.times
    return Showing.SHOWN if in_time else Showing.LATE


def _hazards(asked_of: Inquired, tenure: Tenure) -> Iterator[Requirement]:
    """The hazards of the accident's unit and sites whose turn was this post's when it happened."""
    if asked_of.day not in tenure.span:
        return
    book = asked_of.graph.law.book
    for hazard in _open_hazards(asked_of):
        case = replay(hazard, book, on=asked_of.day)
        standing = None if case is None else stand(case, book, asked_of.calendar, on=asked_of.day)
        if standing is None or standing.turn != tenure.post.id:
            continue
        due = standing.deadline
        showing = Showing.RUNNING if standing.lateness is None else Showing.NOT_SHOWN
        what = Phrase("处理隐患：{name}", "deal with the hazard: {name}").fill(name=hazard.name)
        day, because = (None, ()) if due is None else (due.day, due.because)
        yield Requirement(hazard.id, Origin.HAZARD, what, showing, tenure.span, (), day, because)


def _open_hazards(asked_of: Inquired) -> Iterable[Hazard]:
    at_hand = (hazard for hazard in asked_of.graph.register.hazards if hazard.at in asked_of.concerned)
    return sorted(at_hand, key=lambda hazard: hazard.id)


def _record(done: Performance) -> Record:
    return Record(done.on, done.what, done.id, done.evidence)
