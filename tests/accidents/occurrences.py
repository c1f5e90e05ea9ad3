"""Accidents for tests: one that is easy to read, and any whatever."""

from datetime import datetime, timedelta
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from safetyduty.dates import BEIJING, in_beijing
from safetyduty.facts import Accident, AccidentType, Intent, Report, Told, Toll
from safetyduty.statutes import Law
from tests.samples import BOOK, words

__all__ = ["AT", "accidents", "fire", "harms", "law_of", "moment", "reports", "tolls"]

AT = datetime(2022, 6, 28, 9, 10, tzinfo=BEIJING)
FIRST = datetime(2009, 7, 1, tzinfo=BEIJING)
"""From when on every rule on reports is in force."""

COUNTS = st.one_of(st.integers(0, 130), st.sampled_from([2, 3, 9, 10, 29, 30, 49, 50, 99, 100]))
YUAN = st.one_of(
    st.integers(0, 300_000_000),
    st.sampled_from([9_999_999, 10_000_000, 49_999_999, 50_000_000, 99_999_999, 100_000_000]),
)


def moment(days: int = 0, hours: float = 0) -> datetime:
    """So long after the accident."""
    return AT + timedelta(days=days, hours=hours)


def fire(*tolls: Toll, **changed: Any) -> Accident:
    """An accident at the mill, of no special type unless it is given one."""
    return evolve(Accident("mill-fire", words("fire"), AT, tolls, unit="mill"), **changed)


def law_of(accident: Accident) -> Law:
    """The law of its day."""
    return BOOK.on(in_beijing(accident.at))


def harms() -> st.SearchStrategy[dict[str, int]]:
    """Deaths, serious injuries and loss, often at a boundary."""
    return st.fixed_dictionaries({"deaths": COUNTS, "serious_injuries": COUNTS, "loss_yuan": YUAN})


@st.composite
def tolls(draw: st.DrawFn, first: datetime, days: int = 90) -> tuple[Toll, ...]:
    """Tolls at different moments, in any order, of which the earliest states its casualties."""
    later = draw(st.lists(st.integers(1, days * 24 * 60), max_size=4, unique=True))
    rows = [Toll(first, deaths=draw(COUNTS), serious_injuries=draw(COUNTS), missing=draw(st.none() | COUNTS))]
    for minutes in later:
        stated: dict[str, Any] = {
            name: draw(st.none() | COUNTS)
            for name in ("deaths", "serious_injuries", "poisonings", "injured", "trapped")
        }
        rows.append(Toll(first + timedelta(minutes=minutes), loss_yuan=draw(st.none() | YUAN), **stated))
    return tuple(draw(st.permutations(rows)))


@st.composite
def reports(draw: st.DrawFn, at: datetime) -> Report:
    """One report to one of three, with whatever may be known of it."""
    minutes = draw(st.integers(0, 6 * 60))
    received = draw(st.none() | st.integers(0, minutes))
    return Report(
        by=draw(st.sampled_from(["mill", "county-emergency"])),
        to=draw(st.sampled_from(["county-bureau", "city-emergency"])),
        at=at + timedelta(minutes=minutes),
        told=draw(st.sampled_from(Told)),
        received=None if received is None else at + timedelta(minutes=received),
        happened=draw(st.none() | st.just(at) | st.just(at + timedelta(hours=1))),
        toll=draw(st.none() | st.builds(Toll, st.just(at), deaths=st.none() | COUNTS)),
        intent=draw(st.none() | st.sampled_from(Intent)),
    )


@st.composite
def accidents(draw: st.DrawFn) -> Accident:
    """Any accident that the rules are for."""
    at = FIRST + timedelta(minutes=draw(st.integers(0, 16 * 365 * 24 * 60)))
    learnt = draw(st.none() | st.integers(0, 600))
    return Accident(
        "mill-fire",
        words("fire"),
        at,
        draw(tolls(at)),
        draw(st.sampled_from([AccidentType.WORK, AccidentType.FIRE, AccidentType.ROAD_TRAFFIC])),
        draw(st.sampled_from([None, "coal-mine", "construction", "other"])),
        unit="mill",
        learnt=None if learnt is None else at + timedelta(minutes=learnt),
        reports=tuple(draw(st.lists(reports(at), max_size=4))),
    )
