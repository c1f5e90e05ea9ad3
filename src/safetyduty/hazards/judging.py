"""评判 · judging — what the process says to an entry: one that is to be made, and those that were recorded."""

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve

from safetyduty.errors import BadFact, BadFacts, NotAllowed, NothingInForce
from safetyduty.facts import Act, Entry, Post, misfits, misnamed, ordinary
from safetyduty.hazards.case import Case, Irregularity, Process
from safetyduty.hazards.folding import advanced, opened, replay, settled
from safetyduty.hazards.guards import Shown
from safetyduty.hazards.processes import process_of
from safetyduty.hazards.separation import not_own_work
from safetyduty.machines import Accepted, Step, judge
from safetyduty.reading import written
from safetyduty.statutes import LawBook, Reason, cited
from safetyduty.words import Phrase

__all__ = ["do", "irregularities", "judged", "objections"]

Posts = Mapping[str, Post]


def objections(
    case: Case, entry: Entry, book: LawBook, *, process: Process | None = None, posts: Posts | None = None
) -> tuple[Reason, ...]:
    """Every reason why *entry* could not be made (不准予的理由), each with its article; none if `do` would accept it.

    With *posts*, the register's posts by id, a post must exist and be held on the entry's day, and persons are compared too.

    Raises:
        BadFacts: The entry lacks a field its act needs, or has one that does not belong.
        NothingInForce: A rule is not covered on the entry's day.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Hazard
        >>> book = statutes.read("cn")
        >>> case = opened(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),)), book)
        >>> [why.words.en for why in objections(case, Entry(Act.ACCEPT, date(2022, 6, 11), "boss"), book)]
        ['accept is no step here']
    """
    _require_fit(case, entry)
    process = process or case.process or process_of(case.hazard)
    before = _before(case, entry, book, process)
    return judged(Shown(before, entry, book, posts), process)[1]


def do(case: Case, entry: Entry, book: LawBook, *, process: Process | None = None, posts: Posts | None = None) -> Case:
    """The case once *entry* is made and recorded, if the process allows it on the entry's day (办理).

    The record grows by the entry, so that replaying it gives this very case. An entry that the record already holds, by its id,
    changes nothing. One that is dated before others says when it was recorded, and is judged by how the case stood on its day; a
    correction likewise, as if what it corrects had not been. Where *process* is None, the case's own is taken; with *posts* see
    `objections`.

    Raises:
        BadFacts: The entry lacks a field its act needs, has one that does not belong, is dated before the last one, or has the id
            of another.
        NotAllowed: There is no such step now, or guards object; the error lists every reason with its article.
        NothingInForce: A rule is not covered on the entry's day.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Hazard
        >>> book = statutes.read("cn")
        >>> case = opened(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", (Entry(Act.FIND, date(2022, 6, 10), "inspector"),)), book)
        >>> do(case, Entry(Act.VERIFY, date(2022, 6, 11), "bureau"), book).verified.by
        'bureau'
    """
    step = _open_step(case, entry, book, process or case.process) if posts is None and ordinary(entry) else None
    if step is not None:
        return advanced(case, entry, step.to, case.hazard.grown(entry))
    if entry.id is not None and entry in case.hazard.history:
        return case
    _require_fit(case, entry)
    process = process or case.process or process_of(case.hazard)
    before = _before(case, entry, book, process)
    states, reasons = judged(Shown(before, entry, book, posts), process)
    if reasons:
        allowed = [act.label for act in process.commands(before.states) if act is not entry.do]
        raise NotAllowed(entry.do.label, before.state.label, [_with_basis(reason) for reason in reasons], allowed)
    hazard = case.hazard.grown(entry)
    return advanced(case, entry, states, hazard) if before is case else opened(hazard, book, process=process)


def irregularities(case: Case, book: LawBook, process: Process) -> tuple[Irregularity, ...]:
    """Every entry of *case* that *process* would not have allowed, judged by the law of its own day (不合流程的记录).

    An entry before any rule that is covered is not judged, and is told as such.

    Examples:
        >>> from datetime import date
        >>> from safetyduty import statutes
        >>> from safetyduty.facts import Hazard
        >>> from safetyduty.hazards.processes import PROCESS
        >>> record = (Entry(Act.FIND, date(2022, 6, 10), "inspector"), Entry(Act.ACCEPT, date(2022, 6, 11), "boss"))
        >>> book = statutes.read("cn")
        >>> case = opened(Hazard("hz-1", Phrase("裂缝", "crack"), "bridge", record), book)
        >>> [amiss.entry.by for amiss in irregularities(case, book, PROCESS)]
        ['boss']
    """
    entries = settled(case.hazard.history)
    now, amiss = Case(case.hazard, process.start, entries[0], (), process, book), list[Irregularity]()
    for entry in entries[1:]:
        moved = process.moved(now.states, entry.do)
        try:
            reasons = judged(Shown(now, entry, book), process)[1]
        except NothingInForce:
            reasons = (_NOT_JUDGED,)
        else:
            reasons = reasons if moved is not None else tuple(map(_left_out, reasons))
        if reasons:
            amiss.append(Irregularity(entry, reasons))
        if moved is not None:
            now = advanced(now, entry, moved, case.hazard)
    return tuple(amiss)


def _open_step(case: Case, entry: Entry, book: LawBook, process: Process | None) -> Step[Any, Any] | None:
    """The step of an ordinary entry that comes in its turn, if nothing objects; else None, and a closer look is taken."""
    last = case.hazard.history[-1]
    if process is None or entry.on < (last.recorded or last.on) or entry.on < case.found.on:
        return None
    step = process.step(case.states, entry.do)
    if step is None or step.unmet:
        return None
    if step.guards:
        shown = Shown(case, entry, book)
        for guard in step.guards:
            if guard(shown) is not None:
                return None
    return step


def _before(case: Case, entry: Entry, book: LawBook, process: Process) -> Case:
    """*case* itself; for an entry that comes late or corrects another, the case without that other, on the entry's day."""
    history = case.hazard.history
    if entry.corrects is None and (entry.recorded is None or all(each.on <= entry.on for each in history)):
        return case
    void = Entry(Act.VOID, entry.on, entry.by, corrects=entry.corrects)
    without = evolve(case.hazard, history=history if entry.corrects is None else (*history, void))
    return replay(without, book, on=entry.on, process=process) or opened(case.hazard, book, process=process)


def judged(shown: Shown, process: Process) -> tuple[tuple[Any, ...], tuple[Reason, ...]]:
    """Where the entry that is *shown* leads, and every reason against it (判定)."""
    case, entry, posts = shown.case, shown.entry, shown.posts
    unheld = () if posts is None else tuple(_unheld(entry, posts))
    if entry.do is Act.VOID or (entry.do is Act.FIND and entry.corrects is not None):
        return case.states, (*unheld, *_meddling(shown))
    answer = judge(process, case.states, entry.do, shown)
    if isinstance(answer, Accepted):
        return answer.to, (*unheld, *(_meddling(shown) if entry.corrects is not None else ()))
    if not answer.reasons:
        return case.states, (*unheld, Reason(_NO_STEP.fill(do=entry.do)))
    law = shown.law
    return case.states, (*unheld, *(ground.reason(law) for ground in answer.reasons))


def _unheld(entry: Entry, posts: Posts) -> Iterator[Reason]:
    """A post that the register does not have, or that nobody holds on the day, does nothing."""
    for id in (entry.by, entry.behalf):
        if id is not None and id not in posts:
            yield Reason(Phrase("没有“{id}”这个岗位", "there is no post {id!r}").fill(id=id))
        elif id is not None and not posts[id].holders(entry.on):
            what = Phrase("{on}无人担任“{id}”", "nobody holds {id!r} on {on}")
            yield Reason(what.fill(id=id, on=entry.on))


def _meddling(shown: Shown) -> Iterator[Reason]:
    """Who rectifies does not correct what another has recorded."""
    history, entry = shown.case.hazard.history, shown.entry
    made = next((each for each in history if each.id == entry.corrects), None)
    if made is not None and entry.by not in (made.by, made.behalf) and (ground := not_own_work(shown)) is not None:
        yield ground.reason(shown.law)


def _require_fit(case: Case, entry: Entry) -> None:
    faults = [BadFact(what, written(("entry", *path))) for path, what in misfits(entry)]
    history = case.hazard.history
    last = history[-1].recorded or history[-1].on
    if (entry.recorded or entry.on) < last:
        what = Phrase("{on}早于最近一条记录{last}", "{on} is before the last entry ({last})")
        faults.append(BadFact(what.fill(on=entry.recorded or entry.on, last=last), written(("entry", "on"))))
    if entry.on < case.found.on and entry.do is not Act.FIND:
        what = Phrase("{on}早于发现日{first}", "{on} is before the day it was found ({first})")
        faults.append(BadFact(what.fill(on=entry.on, first=case.found.on), written(("entry", "on"))))
    if entry.id is not None or entry.corrects is not None:
        named = misnamed((*history, entry))
        faults += [BadFact(what, written(("entry", *path))) for (at, *path), what in named if at == len(history)]
    if faults:
        raise BadFacts(faults)


def _left_out(reason: Reason) -> Reason:
    return evolve(reason, words=Phrase(f"{reason.words.zh}，未予采纳", f"{reason.words.en}; not taken into account"))


def _with_basis(reason: Reason) -> Phrase:
    if not reason.basis:
        return reason.words
    said = Phrase("{words}（{basis}）", "{words} ({basis})")
    return said.fill(words=reason.words, basis=cited(reason.basis))


_NO_STEP = Phrase("此时没有“{do}”这一步", "{do} is no step here")
_NOT_JUDGED = Reason(Phrase("当日的规定未载入，未作判断", "not judged: no rule of that day is covered"))
