"""判定 · verdicts — what a register answers, set beside what was expected of it, case by case."""

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from safetyduty.duties import DutyGraph, Gap, Step, chain, draw, gaps, what, who, why, why_not
from safetyduty.errors import BadFact, NothingInForce, UnknownFact
from safetyduty.exchange.expectations import (
    Expectation,
    Expectations,
    ExpectedGap,
    ExpectedStep,
    Reach,
    Telling,
    misfits,
)
from safetyduty.facts import Organisation, Place, Post, Register, Site, Unit
from safetyduty.reading import Path
from safetyduty.statutes import LawBook, cited
from safetyduty.words import Phrase, join

__all__ = ["Verdict", "tried"]

Faults = Iterator[tuple[Path, Phrase]]


@frozen
class Verdict:
    """One case with everything in which the answer differs from it (一条判定); ``row`` is its place in the file, from 0."""

    row: int
    case: Expectation
    differs: tuple[BadFact, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing differs."""
        return not self.differs


def tried(expectations: Expectations, register: Register, book: LawBook) -> tuple[Verdict, ...]:
    """Each case with what differs, under the law of its day (逐条判定).

    An id that the register does not know is a difference, and so is a day on which the law does not reach.

    Examples:
        >>> from safetyduty import facts, statutes
        >>> from safetyduty.exchange import read_expectations
        >>> county = facts.read('''
        ... format: safetyduty-register/1
        ... title: county
        ... place: c
        ... places: [{id: c, name: county, kind: county}]
        ... units: [{id: mill, name: mill, kind: enterprise, place: c, sectors: []}]
        ... posts: [{id: boss, name: director, at: mill, rank: principal, held: [{by: p-1, since: 2022-01-01}]}]
        ... ''', "county.yaml")
        >>> read = read_expectations('''
        ... format: safetyduty-expectations/1
        ... register: county.yaml
        ... cases:
        ...   - {on: 2022-06-28, who: mill, expect: [{post: boss, kind: principal, holders: [p-1]}]}
        ...   - {on: 2021-12-31, who: mill, expect: [{post: boss, holders: [p-1]}]}
        ... ''', "county.duties.yaml")
        >>> for verdict in tried(read, county, statutes.read("cn")):
        ...     print(verdict.passed, *verdict.differs)
        True
        False county.duties.yaml:6:64: $.cases[1].expect[0].holders: the holders of boss that day are nobody, not p-1
    """
    graphs: dict[date, DutyGraph] = {}
    found = []
    for row, case in enumerate(expectations.cases):
        if case.on not in graphs:
            graphs[case.on] = draw(register, book.on(case.on))
        differs = [
            expectations.fault(("cases", row, *path), what) for path, what in _differences(case, graphs[case.on])
        ]
        found.append(Verdict(row, case, tuple(differs)))
    return tuple(found)


def _differences(case: Expectation, graph: DutyGraph) -> list[tuple[Path, Phrase]]:
    compared = {"who": _who, "chain": _whole, "what": _what, "why": _why, "why_not": _why_not, "check": _gaps}
    wrong = [*misfits(case)] or [*_unknown(case, graph.register)]
    try:
        return wrong or [*compared[case.question](case, graph)]
    except NothingInForce as refused:
        return [(("on",), refused.phrase)]
    except UnknownFact as unknown:  # an id of something that cannot be asked in this way
        return [((case.question,), unknown.phrase)]


def _unknown(case: Expectation, register: Register) -> Faults:
    """Ids that the register does not have; a question about them has no answer."""
    for path, id in _ids(case):
        if id not in register:
            yield path, UnknownFact(id, (fact.id for rows in register.sections().values() for fact in rows)).phrase


def _ids(case: Expectation) -> Iterator[tuple[Path, str]]:
    for name in ("who", "chain", "check"):
        if getattr(case, name) is not None:
            yield (name,), getattr(case, name)
    for name in ("why", "why_not"):
        reach = getattr(case, name)
        if reach is not None:
            yield (name, "post"), reach.post
            yield (name, "over"), reach.over
    for name in ("covers", "without"):
        yield from (((name, index), id) for index, id in enumerate(getattr(case, name)))
    for name in ("expect", "exactly"):
        steps = getattr(case, name)
        if isinstance(steps, tuple):
            yield from (((name, index, "post"), step.post) for index, step in enumerate(steps))
    yield from ((("gaps", index, "subject"), gap.subject) for index, gap in enumerate(case.gaps or ()))


def _who(case: Expectation, graph: DutyGraph) -> Faults:
    return _steps(case, who(graph, case.who or "", on=case.on))


def _whole(case: Expectation, graph: DutyGraph) -> Faults:
    return _steps(case, chain(graph, case.chain or "", on=case.on))


def _steps(case: Expectation, steps: tuple[Step, ...]) -> Faults:
    for index, wanted in enumerate(case.expect if isinstance(case.expect, tuple) else ()):
        yield from ((("expect", index, *path), said) for path, said in _step(wanted, steps))
    if case.exactly is not None:
        yield from _all(case.exactly, steps)
    for index, post in enumerate(case.without):
        kinds = [step.kind.label for step in steps if step.post.id == post]
        if kinds:
            said = Phrase("“{post}”当日在答案之中（{kinds}）", "{post} is in the answer that day ({kinds})")
            yield ("without", index), said.fill(post=post, kinds=join(kinds))


def _what(case: Expectation, graph: DutyGraph) -> Faults:
    found = {answer.subject for answer in what(graph, case.what or "", on=case.on)}
    for index, subject in enumerate(case.covers):
        if subject not in found:
            said = Phrase("“{who}”当日不对“{subject}”负责", "{who} does not answer for {subject} that day")
            yield ("covers", index), said.fill(who=case.what, subject=subject)
    for index, subject in enumerate(case.without):
        if subject in found:
            said = Phrase("“{who}”当日对“{subject}”负责", "{who} answers for {subject} that day")
            yield ("without", index), said.fill(who=case.what, subject=subject)


def _step(wanted: ExpectedStep, steps: Iterable[Step]) -> Faults:
    """What keeps *wanted* out of the answer, or differs in the nearest step of its post."""
    of_post = [step for step in steps if step.post.id == wanted.post]
    if not of_post:
        said = Phrase("“{post}”当日不在答案之中", "{post} is not in the answer that day")
        yield ("post",), said.fill(post=wanted.post)
        return
    of_kind = [step for step in of_post if wanted.kind in (None, step.kind)]
    if not of_kind:
        kinds = join(list(dict.fromkeys(step.kind.label for step in of_post)))
        said = Phrase("“{post}”当日负的是{kinds}责任", "{post} answers that day as {kinds}")
        yield ("kind",), said.fill(post=wanted.post, kinds=kinds)
        return
    yield from min(([*_details(wanted, step)] for step in of_kind), key=len)


def _details(wanted: ExpectedStep, step: Step) -> Faults:
    if wanted.holders is not None and sorted(wanted.holders) != sorted(step.holders):
        said = Phrase(
            "“{post}”当日的任职人是{found}，而不是{wanted}", "the holders of {post} that day are {found}, not {wanted}"
        )
        yield ("holders",), said.fill(post=step.post.id, found=_people(step.holders), wanted=_people(wanted.holders))
    articles = [citation.words() for citation in step.because.basis]
    if wanted.basis is not None and not any(wanted.basis in (article.zh, article.en) for article in articles):
        said = Phrase("“{post}”的依据是{found}", "{post} answers by {found}")
        yield ("basis",), said.fill(post=step.post.id, found=cited(step.because.basis))


def _all(wanted: tuple[ExpectedStep, ...], steps: tuple[Step, ...]) -> Faults:
    for index, (expected, step) in enumerate(zip(wanted, steps, strict=False)):
        if expected.post != step.post.id:
            said = Phrase("这里是“{post}”（{kind}）", "here stands {post} ({kind})")
            yield ("exactly", index, "post"), said.fill(post=step.post.id, kind=step.kind)
            continue
        yield from ((("exactly", index, *path), said) for path, said in _step(expected, (step,)))
    if len(wanted) != len(steps):
        said = Phrase("答案当日共{found}环：{posts}", "the answer has {found} steps that day: {posts}")
        yield ("exactly",), said.fill(found=len(steps), posts=", ".join(step.post.id for step in steps))


def _why(case: Expectation, graph: DutyGraph) -> Faults:
    reach = case.why or Reach("", "")
    steps = why(graph, reach.post, reach.over, on=case.on)
    if not steps:
        said = Phrase("“{post}”当日不对“{over}”负责", "{post} does not answer for {over} that day")
        yield ("why",), said.fill(post=reach.post, over=reach.over)
        return
    yield from _told(case, [_of_step(step, graph.register) for step in steps])


def _why_not(case: Expectation, graph: DutyGraph) -> Faults:
    reach = case.why_not or Reach("", "")
    steps = why(graph, reach.post, reach.over, on=case.on)
    if steps:
        kinds = list(dict.fromkeys(step.kind.label for step in steps))
        said = Phrase("“{post}”当日对“{over}”负责（{kinds}）", "{post} answers for {over} that day ({kinds})")
        yield ("why_not",), said.fill(post=reach.post, over=reach.over, kinds=join(kinds))
        return
    breaks = why_not(graph, reach.post, reach.over, on=case.on)
    yield from _told(case, [join([each.words, each.closes, cited(each.because.basis)]) for each in breaks])


def _of_step(step: Step, register: Register) -> Phrase:
    way = [register.name(id) for id in step.via]
    return join([step.kind.label, step.because.words, cited(step.because.basis), *way])


def _told(case: Expectation, explained: list[Phrase]) -> Faults:
    """Texts that no line of the explanation holds, in either language."""
    for wanted in case.expect.contains if isinstance(case.expect, Telling) else ():
        if not any(wanted in line.zh or wanted in line.en for line in explained):
            said = Phrase("说明中没有“{text}”；说明是：{all}", "the explanation does not say {text!r}; it says: {all}")
            yield ("expect", "contains"), said.fill(text=wanted, all=_lines(explained))


def _lines(explained: list[Phrase]) -> Phrase:
    return Phrase("；".join(line.zh for line in explained), "; ".join(line.en for line in explained))


def _gaps(case: Expectation, graph: DutyGraph) -> Faults:
    subject = case.check or ""
    left = [gap for gap in gaps(graph, on=case.on) if _concerns(gap.subject, subject, graph.register)]
    for index, wanted in enumerate(case.gaps or ()):
        found = next((gap for gap in left if (gap.subject, gap.kind) == (wanted.subject, wanted.kind)), None)
        if found is None:
            said = Phrase("“{subject}”当日没有“{kind}”", "there is no {kind} about {subject} that day")
            yield ("gaps", index), said.fill(subject=wanted.subject, kind=wanted.kind)
            continue
        left.remove(found)
        yield from ((("gaps", index, *path), said) for path, said in _days(wanted, found))
    for gap in left:
        said = Phrase("还有“{kind}”：{subject}，{span}", "there is also {kind}: {subject}, {span}")
        yield ("gaps",), said.fill(kind=gap.kind, subject=gap.subject, span=gap.span.words())


def _days(wanted: ExpectedGap, found: Gap) -> Faults:
    for name in ("since", "until"):
        day = getattr(wanted, name)
        if day is not None and day != getattr(found.span, name):
            said = Phrase("缺口期间是{span}", "the gap lasts {span}")
            yield (name,), said.fill(span=found.span.words())


def _concerns(subject: str, of: str, register: Register) -> bool:
    """Whether a gap about *subject* is one of *of*: of itself, or of the place it lies in; the register's place has all."""
    if of in (subject, register.place):
        return True
    if not isinstance(register.get(of), Place):
        return False
    here = _place(subject, register)
    while here is not None and here != of:
        here = register.fact(here, Place).under
    return here == of


def _place(id: str, register: Register) -> str | None:
    match register.get(id):
        case Place():
            return id
        case Organisation() | Unit() | Site() as found:
            return found.place
        case Post() as post:
            return _place(post.at, register)
        case _:
            return None


def _people(holders: tuple[str, ...]) -> Phrase:
    return join([Phrase(by, by) for by in sorted(holders)]) if holders else Phrase("无人", "nobody")
