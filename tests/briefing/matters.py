"""Registers with clocks and routines drawn at random, in a county small enough to read."""

from datetime import date, timedelta
from enum import Enum

from attrs import evolve
from hypothesis import strategies as st

from safetyduty.dates import Days, Workdays
from safetyduty.facts import Clock, Prolonged, Proof, Register, Routine, Stopped, check
from tests.samples import county, words

FIRST, LAST = date(2022, 1, 1), date(2022, 12, 1)
POSTS = st.sampled_from(["head", "captain", "boss"])
ABOUT = st.sampled_from([None, "mill", "mill-yard", "gov", "town"])
DAYS = st.dates(FIRST, LAST)


class Late(Enum):
    """Whether an extension may be granted on any day, also when the clock has run out."""

    NEVER = "never"
    TOO = "too"


@st.composite
def clocks(draw: st.DrawFn, id: str, late: Late) -> Clock:
    """A clock of an agreed term, done or not, that may have stood still before it ran out."""
    since = draw(DAYS)
    term = draw(st.one_of(st.builds(Workdays, st.integers(1, 30)), st.builds(Days, st.integers(1, 60))))
    stopped: tuple[Stopped, ...] = ()
    if draw(st.booleans()):
        begins = since + timedelta(days=1)
        stopped = (Stopped(begins, words("testing"), begins + timedelta(days=draw(st.integers(1, 20)))),)
    done = draw(st.none() | st.integers(0, 200).map(lambda after: since + timedelta(days=after)))
    prolonged: tuple[Prolonged, ...] = ()
    if late is Late.TOO and draw(st.booleans()):
        prolonged = (Prolonged(term, on=since + timedelta(days=draw(st.integers(0, 120)))),)
    return Clock(id, draw(POSTS), since, term=term, about=draw(ABOUT), stopped=stopped, prolonged=prolonged, done=done)


@st.composite
def routines(draw: st.DrawFn, id: str) -> Routine:
    """A quarterly meeting, held on some days."""
    since = draw(DAYS)
    held = sorted(draw(st.sets(st.integers(0, 330), max_size=4)))
    done = tuple(Proof(since + timedelta(days=after), words("minutes")) for after in held)
    return Routine(id, draw(POSTS), "order-302-2001/quarterly-meeting", since, about=draw(ABOUT), done=done)


@st.composite
def matters(draw: st.DrawFn, late: Late = Late.NEVER) -> Register:
    """The sample county with up to four clocks and two routines."""
    running = tuple(draw(clocks(f"clock-{n}", late)) for n in range(draw(st.integers(0, 4))))
    recurring = tuple(draw(routines(f"routine-{n}")) for n in range(draw(st.integers(0, 2))))
    return check(evolve(county(), clocks=running, routines=recurring))
