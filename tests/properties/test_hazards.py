"""Machines: a hazard driven by any commands, in any order, stays within the process."""

from datetime import date, timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from safetyduty import hazards, machines
from safetyduty.errors import NotAllowed
from safetyduty.facts import Act, Entry, Grade, Hazard
from safetyduty.hazards import TABLE, Case, Shown, State
from safetyduty.machines import Refused
from tests.samples import BOOK, words
from tests.strategies import entries

POSTS = ("inspector", "bureau", "foreman", "manager")
BUREAUS = ("bureau-office",)
ONWARD = {State.RECTIFYING: Act.SUBMIT, State.SUBMITTED: Act.ACCEPT, State.ACCEPTED: Act.STRIKE_OFF}


def last(history: tuple[Entry, ...], *acts: Act) -> Entry | None:
    return next((entry for entry in reversed(history) if entry.do in acts), None)


def finished(case: Case, on: date) -> Case:
    """*case* brought to its end by the plainest way from where it stands."""

    def done(case: Case, entry: Entry) -> Case:
        return hazards.do(case, entry, BOOK)

    if case.state is State.FOUND:
        case = done(case, Entry(Act.GRADE, on, "outsider", grade=Grade.GENERAL))
    if case.state in (State.GRADED, State.RECTIFYING):  # one that was graded up since may lack funds and plan
        five = Entry(
            Act.ASSIGN, on, "outsider", to="worker", measures=words("m"), funds_yuan=0, due=on, plan=words("p")
        )
        case = done(case, five)
    if case.grade is Grade.MAJOR and case.reported is None and case.state is not State.ACCEPTED:
        case = done(case, Entry(Act.REPORT, on, "worker", to="bureau-office"))
    if case.state is State.RECTIFYING:
        case = done(case, Entry(Act.SUBMIT, on, "worker"))
    if case.state is State.SUBMITTED:
        case = done(case, Entry(Act.ACCEPT, on, "outsider"))
    return case if case.state is State.STRUCK_OFF else done(case, Entry(Act.STRIKE_OFF, on, "outsider"))


class Rectification(RuleBasedStateMachine):
    """Commands through `do`, beside the history they leave behind."""

    @initialize(on=st.dates(date(2021, 9, 1), date(2021, 12, 31)), by=st.sampled_from(POSTS))
    def find(self, on: date, by: str) -> None:
        found = Entry(Act.FIND, on, by)
        self.on = on
        self.history: tuple[Entry, ...] = (found,)
        self.case = Case(self.hazard(), State.FOUND, found)

    def hazard(self) -> Hazard:
        return Hazard("hz-1", words("crack"), "bridge", self.history)

    @rule(act=st.sampled_from(Act), wait=st.integers(0, 20), data=st.data())
    def command(self, act: Act, wait: int, data: st.DataObject) -> None:
        self.on += timedelta(days=wait)
        self.try_(data.draw(entries(act, self.on, POSTS, BUREAUS)))

    @rule(data=st.data())
    def a_step_that_may_be_tried(self, data: st.DataObject) -> None:
        act = data.draw(st.sampled_from(TABLE.commands(self.case.state)))
        self.try_(data.draw(entries(act, self.on, POSTS, BUREAUS)))

    @precondition(lambda self: self.case.state is State.GRADED)
    @rule(grade=st.sampled_from(Grade), to=st.sampled_from(POSTS))
    def assign_in_full(self, grade: Grade, to: str) -> None:
        self.try_(Entry(Act.GRADE, self.on, "bureau", grade=grade))
        five = {"measures": words("m"), "funds_yuan": 1, "due": self.on, "plan": words("p")}
        self.try_(Entry(Act.ASSIGN, self.on, "bureau", to=to, **five))  # type: ignore[arg-type]  # of several types

    @precondition(lambda self: self.case.state in ONWARD)
    @rule(by=st.sampled_from(POSTS))
    def go_on(self, by: str) -> None:
        self.try_(Entry(ONWARD[self.case.state], self.on, by))

    def try_(self, entry: Entry) -> None:
        law = BOOK.on(entry.on)
        answer = machines.decide(TABLE, self.case.state, entry.do, Shown(self.case, entry, law))
        possible = TABLE.commands(self.case.state)
        assert (TABLE.row(self.case.state, entry.do) is not None) == (entry.do in possible)
        if isinstance(answer, Refused):
            assert bool(answer.reasons) == (entry.do in possible), "refused for a reason, or for want of such a step"
            with pytest.raises(NotAllowed) as refusal:
                hazards.do(self.case, entry, BOOK)
            assert refusal.value.allowed == tuple(act.label for act in possible if act is not entry.do)
            assert len(refusal.value.reasons) == max(1, len(answer.reasons))
            return
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
    def no_hazard_is_struck_off_without_acceptance_nor_a_major_one_without_report(self) -> None:
        if self.case.state is State.STRUCK_OFF:
            assert [entry.do for entry in self.history[-2:]] == [Act.ACCEPT, Act.STRIKE_OFF]
            graded = last(self.history, Act.GRADE)
            assert graded is not None
            assert graded.grade is not Grade.MAJOR or last(self.history, Act.REPORT) is not None

    @invariant()
    def whatever_is_open_can_still_be_closed(self) -> None:
        assert finished(self.case, self.on).state is State.STRUCK_OFF


TestRectification = Rectification.TestCase
TestRectification.settings = settings(max_examples=50, stateful_step_count=15, deadline=None)


def test_the_table_is_sound() -> None:
    assert machines.faults(TABLE) == ()


def test_every_act_but_finding_is_a_step_of_the_table() -> None:
    assert {row.command for row in TABLE.rows} == set(Act) - {Act.FIND}


def test_every_state_has_its_rows() -> None:
    assert set(TABLE.states()) == set(State)
    assert all(TABLE.commands(state) for state in State)
