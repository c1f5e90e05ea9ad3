"""The short way to a step is the long way: what is ordinary fits, a reach is long enough, a draft is a value like another."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import hazards, statutes
from safetyduty.facts import Act, Entry, Found, Grade, Hazard, Listing, Referral, misfits, ordinary
from safetyduty.hazards.folding import advanced, opened
from safetyduty.hazards.marks import NOTING, Mark
from safetyduty.hazards.processes import PROCESS
from safetyduty.words import Phrase

BOOK = statutes.read("cn")
DAY = date(2022, 6, 10)
TEXT = Phrase("清空", "clear it")
FOUND = Entry(Act.FIND, DAY, "inspector", how=Found.INSPECTION)
HAZARD = Hazard("hz-1", TEXT, "mill", (FOUND,), kind="pit", spot=TEXT, process="cn/1", source=TEXT)

near = st.none() | st.integers(-1, 1).map(lambda days: DAY + timedelta(days=days))
entries = st.builds(
    Entry,
    st.sampled_from(Act),
    st.just(DAY),
    st.just("bureau"),
    grade=st.none() | st.sampled_from(Grade),
    to=st.none() | st.just("foreman"),
    funds_yuan=st.none() | st.integers(-1, 1),
    due=near,
    recorded=near,
    id=st.none() | st.just("e-1"),
    corrects=st.none() | st.just("e-0"),
    level=st.none() | st.sampled_from(Listing),
    cause=st.none() | st.sampled_from(Referral),
)


@given(entries)
def test_an_entry_is_ordinary_where_nothing_is_amiss_and_it_stands_alone(entry: Entry) -> None:
    alone = (entry.id, entry.recorded, entry.corrects, entry.at) == (None,) * 4
    assert ordinary(entry) == (alone and not [*misfits(entry)])


@given(st.lists(entries, max_size=6))
def test_noting_reaches_as_far_as_an_act_does(acts: list[Entry]) -> None:
    case, whole = opened(HAZARD, BOOK), [None] * Mark.SIZE
    for entry in acts:
        case = advanced(case, entry, case.states, HAZARD)
        note = NOTING[entry.do]
        if isinstance(note, int):
            whole[note] = entry  # type: ignore[call-overload]  # the list begins empty
        else:
            note(whole, entry)  # type: ignore[arg-type]
        kept = [*case.latest, *[None] * (Mark.SIZE - len(case.latest))]
        assert kept == whole


def test_what_is_drafted_is_a_frozen_value_like_another() -> None:
    entry = Entry(Act.VERIFY, DAY, "bureau")
    grown = HAZARD.grown(entry)
    assert grown == evolve(HAZARD, history=(FOUND, entry))
    case = hazards.do(opened(HAZARD, BOOK), entry, BOOK)
    assert case == opened(grown, BOOK)
    assert (case.process, case.book) == (PROCESS, BOOK)
    for value in (grown, case):
        with pytest.raises(AttributeError):
            value.id = "another"  # type: ignore[misc, union-attr]
