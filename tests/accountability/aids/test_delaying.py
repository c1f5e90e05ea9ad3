"""延误 · whose turn it was, day by day."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from safetyduty import dates, statutes
from safetyduty.accountability.aids import delays
from safetyduty.facts import Act, Entry, Grade, Hazard
from safetyduty.words import Phrase

BOOK, CHINA = statutes.read("cn"), dates.calendar("cn")
FOUND = date(2022, 6, 10)


def hazard(graded: int, assigned: int, due: int) -> Hazard:
    first, second = FOUND + timedelta(graded), FOUND + timedelta(graded + assigned)
    return Hazard(
        "hz-1",
        Phrase("裂缝", "crack"),
        "bridge",
        (
            Entry(Act.FIND, FOUND, "inspector"),
            Entry(Act.GRADE, first, "bureau", grade=Grade.GENERAL),
            Entry(Act.ASSIGN, second, "bureau", to="foreman", due=second + timedelta(due)),
        ),
    )


@given(graded=st.integers(0, 20), assigned=st.integers(0, 20), due=st.integers(0, 20), more=st.integers(1, 40))
def test_every_day_of_an_open_hazard_is_somebodys(graded: int, assigned: int, due: int, more: int) -> None:
    on = FOUND + timedelta(graded + assigned + more)
    found = delays(hazard(graded, assigned, due), BOOK, CHINA, on=on)
    assert sum(each.days for each in found) == (on - FOUND).days
    assert {each.post: each.late for each in found}["foreman"] == max(0, more - due)
    assert sum(each.late for each in found) == max(0, more - due)


def test_nobody_waits_for_what_is_not_found_yet() -> None:
    assert delays(hazard(1, 1, 1), BOOK, CHINA, on=FOUND) == ()
