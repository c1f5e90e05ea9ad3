"""Machines: a hazard driven by any commands, in any order, stays within the process."""

from datetime import date, timedelta
from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from safetyduty import hazards, machines
from safetyduty.errors import NotAllowed
from safetyduty.facts import Act, Entry, Grade, Hazard, Listing
from safetyduty.hazards import PROCESS, Case, Power, Shown, State, Supervision, Work
from safetyduty.machines import Refused
from tests.properties.rectifying import LEFT, drawn
from tests.samples import BOOK, CHINA, words
from tests.strategies import entries

POSTS = ("inspector", "bureau", "foreman", "manager")
BUREAUS = ("bureau-office",)
ONWARD = {State.RECTIFYING: Act.SUBMIT, State.SUBMITTED: Act.ACCEPT, State.ACCEPTED: Act.STRIKE_OFF}
FIVE = {"measures": words("m"), "funds_yuan": 0, "plan": words("p")}


def last(history: tuple[Entry, ...], *acts: Act) -> Entry | None:
    return next((entry for entry in reversed(history) if entry.do in acts), None)


def finished(case: Case, on: date) -> Case:
    """*case* brought to its end by the plainest way from where it stands."""

    def done(case: Case, entry: Entry) -> Case:
        return hazards.do(case, entry, BOOK)

    if case.state is State.FOUND:
        if case.verified is None:
            case = done(case, Entry(Act.VERIFY, on, "outsider"))
        case = done(case, Entry(Act.GRADE, on, "outsider", grade=Grade.GENERAL))
    if case.state is State.SUSPENDED:
        case = done(case, Entry(Act.CONTINUE, on, "outsider"))
    if case.state in (State.GRADED, State.RECTIFYING):  # one that was graded up since may lack funds and plan
        case = done(case, Entry(Act.ASSIGN, on, "outsider", to="worker", due=on, **FIVE))  # type: ignore[arg-type]  # of several types
    if case.grade is Grade.MAJOR and case.reported is None and case.state is not State.ACCEPTED:
        case = done(case, Entry(Act.REPORT, on, "worker", to="bureau-office"))
    if case.state is State.RECTIFYING:
        case = done(case, Entry(Act.SUBMIT, on, "worker"))
    if case.state is State.SUBMITTED:
        case = done(case, Entry(Act.ACCEPT, on, "outsider"))
    return case if case.over else done(free(case, on), Entry(Act.STRIKE_OFF, on, "outsider"))


def stopper(case: Case) -> str:
    """Who ordered the stop; somebody else, if that is who rectifies by now."""
    assert case.stopped is not None
    by = case.stopped.by
    return "outsider" if by in (case.responsible, case.submitted_by) else by


def free(case: Case, on: date) -> Case:
    """An accepted case with every order about it lifted, by whoever gave it."""
    if case.work is Work.STOPPED:
        case = hazards.do(case, Entry(Act.ASK_RESUMPTION, on, "worker"), BOOK)
    if case.work is Work.ASKED:
        case = hazards.do(case, Entry(Act.RESUME_WORK, on, stopper(case)), BOOK)
    if case.power is Power.CUT:
        case = hazards.do(case, Entry(Act.RESTORE_POWER, on, "outsider"), BOOK)
    if case.supervision is Supervision.LISTED:
        case = hazards.do(case, Entry(Act.DELIST, on, "outsider", level=Listing.NATION), BOOK)
    return case


class Rectification(RuleBasedStateMachine):
    """Commands through `do`, beside the history they leave behind."""

    @initialize(found=entries(Act.FIND, date(2021, 9, 1), POSTS, BUREAUS), wait=st.integers(0, 120))
    def find(self, found: Entry, wait: int) -> None:
        self.on = found.on + timedelta(days=wait)
        self.history: tuple[Entry, ...] = (evolve(found, on=self.on),)
        self.case = hazards.opened(self.hazard(), BOOK)

    def hazard(self) -> Hazard:
        return Hazard("hz-1", words("crack"), "bridge", self.history)

    @rule(act=st.sampled_from([act for act in Act if act is not Act.VOID]), wait=st.integers(0, 20), data=st.data())
    def command(self, act: Act, wait: int, data: st.DataObject) -> None:
        self.on += timedelta(days=wait)
        self.try_(data.draw(entries(act, self.on, POSTS, BUREAUS)))

    @precondition(lambda self: self.case.state is not State.CLOSED)
    @rule(data=st.data())
    def a_step_that_may_be_tried(self, data: st.DataObject) -> None:
        act = data.draw(st.sampled_from(PROCESS.commands(self.case.states)))
        self.try_(data.draw(entries(act, self.on, POSTS, BUREAUS)))

    @precondition(lambda self: self.case.state is State.GRADED)
    @rule(grade=st.sampled_from(Grade), to=st.sampled_from(POSTS))
    def assign_in_full(self, grade: Grade, to: str) -> None:
        self.try_(Entry(Act.GRADE, self.on, "bureau", grade=grade))
        self.try_(Entry(Act.ASSIGN, self.on, "bureau", to=to, due=self.on, **FIVE))  # type: ignore[arg-type]  # of several types

    @precondition(lambda self: self.case.state in ONWARD)
    @rule(by=st.sampled_from(POSTS))
    def go_on(self, by: str) -> None:
        self.try_(Entry(ONWARD[self.case.state], self.on, by))

    def try_(self, entry: Entry) -> None:
        answer = machines.judge(PROCESS, self.case.states, entry.do, Shown(self.case, entry, BOOK))
        possible = PROCESS.commands(self.case.states)
        told = hazards.objections(self.case, entry, BOOK)
        if isinstance(answer, Refused):
            with pytest.raises(NotAllowed) as refusal:
                hazards.do(self.case, entry, BOOK)
            assert refusal.value.allowed == tuple(act.label for act in possible if act is not entry.do)
            assert len(refusal.value.reasons) == len(told) == max(1, len(answer.reasons))
            return
        assert told == ()
        assert entry.do in possible
        if entry.do is Act.ACCEPT:
            self.check_acceptor(entry.by)
        self.case = hazards.do(self.case, entry, BOOK)
        self.history = (*self.history, entry)
        assert self.case.hazard == self.hazard(), "what is done is recorded"

    def check_acceptor(self, by: str) -> None:
        responsible = next((e.to for e in reversed(self.history) if e.do is Act.ASSIGN and e.to is not None), None)
        submitted = last(self.history, Act.SUBMIT)
        assert submitted is not None
        assert by not in (responsible, submitted.by), "nobody accepts their own work"

    @invariant()
    def what_was_recorded_folds_to_the_live_case(self) -> None:
        folded = hazards.replay(self.hazard(), BOOK, on=self.on)
        assert folded is not None
        assert folded.irregularities == ()
        assert folded == self.case

    @invariant()
    def an_act_is_open_exactly_when_an_entry_of_it_is_accepted(self) -> None:
        for possible in hazards.allowed(self.case, BOOK, CHINA, on=self.on):
            by = possible.only or "outsider"
            full = drawn(possible.do, self.case, self.on, by)
            assert possible.open == (hazards.objections(self.case, full, BOOK) == ()), possible

    @invariant()
    def no_hazard_is_struck_off_without_acceptance_nor_a_major_one_without_report(self) -> None:
        if self.case.state is State.STRUCK_OFF:
            done = [entry.do for entry in self.history]
            accepted = max(at for at, act in enumerate(done) if act is Act.ACCEPT)
            assert not {*done[accepted + 1 :]} & {Act.REOPEN, Act.RECUR, Act.SUBMIT}
            graded = last(self.history, Act.GRADE)
            assert graded is not None
            assert graded.grade is not Grade.MAJOR or last(self.history, Act.REPORT) is not None

    @invariant()
    def whatever_is_open_can_still_be_closed(self) -> None:
        assert self.case.over or finished(self.case, self.on).state is State.STRUCK_OFF

    @invariant()
    def it_is_somebodys_turn_until_it_is_over(self) -> None:
        standing = hazards.stand(self.case, BOOK, CHINA, on=self.on)
        assert (standing.turn is None) == self.case.over


TestRectification = Rectification.TestCase
TestRectification.settings = settings(max_examples=40, stateful_step_count=15, deadline=None)


@pytest.mark.parametrize("seed", range(10))
def test_a_random_history_replays_to_the_live_case_and_is_due_the_same_day_from_its_text(seed: int) -> None:
    random = Random(seed)
    for _ in range(30):
        live = LEFT.history(random)
        again = hazards.replay(LEFT.restored(live.hazard), BOOK, on=live.hazard.history[-1].on)
        assert again == live
        assert LEFT.due(again) == LEFT.due(live)


@given(st.randoms(use_true_random=False))
def test_late_facts_written_in_any_order_give_the_same_case(random: Random) -> None:
    found, *others = LEFT.history(random).hazard.history
    end = found.on + timedelta(days=2_000)
    shuffled = [evolve(entry, on=found.on + timedelta(days=at + 1), at=None) for at, entry in enumerate(others)]
    told = [evolve(entry, recorded=end, due=None if entry.due is None else end) for entry in shuffled]
    straight = Hazard("hz-1", words("crack"), "bridge", (found, *told))
    random.shuffle(told)
    mixed = evolve(straight, history=(found, *told))
    one, other = (hazards.replay(hazard, BOOK, on=end) for hazard in (straight, mixed))
    assert one is not None
    assert other is not None
    assert (one.states, one.latest, one.irregularities) == (other.states, other.latest, other.irregularities)
