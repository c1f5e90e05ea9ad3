"""Accidents of any day and harm, and their strategies."""

from datetime import date, datetime, time

from hypothesis import strategies as st

from safetyduty import statutes
from safetyduty.accidents import Harm
from safetyduty.accountability import PenaltyLine, tariff
from safetyduty.dates import BEIJING
from safetyduty.facts import Accident, Deed, Party
from safetyduty.statutes.shapes import Payer
from safetyduty.words import Phrase

__all__ = ["BOOK", "FINES", "accident", "days", "harms", "sectors", "the"]

BOOK = statutes.read("cn")
FINES = tariff(BOOK)


def accident(
    on: date,
    *,
    sector: str | None = None,
    parties: tuple[Party, ...] = (),
    deeds: tuple[Deed, ...] = (),
    id: str = "fall",
) -> Accident:
    """An accident at noon of a day, of which nothing is stated but what is given."""
    at = datetime.combine(on, time(12), BEIJING)
    return Accident(id, Phrase(id, id), at, sector=sector, parties=parties, deeds=deeds)


def days() -> st.SearchStrategy[date]:
    """A day since the grades of 2007."""
    return st.dates(date(2007, 6, 1), date(2026, 11, 1))


def harms() -> st.SearchStrategy[Harm]:
    """Harm of any grade, near the edges more often than not."""
    edges = st.sampled_from([0, 1, 2, 3, 5, 7, 9, 10, 12, 13, 15, 29, 30, 39, 40, 49, 50, 60, 70, 99, 100, 120, 150])
    losses = st.sampled_from([0, 3, 5, 10, 20, 30, 50, 60, 70, 99, 100, 120, 150, 200]).map(
        lambda each: each * 1_000_000
    )
    return st.builds(
        Harm,
        st.one_of(edges, st.integers(0, 200)),
        st.one_of(edges, st.integers(0, 200)),
        st.one_of(losses, losses.map(lambda each: max(each - 1, 0)), st.integers(0, 300_000_000)),
    )


def sectors() -> st.SearchStrategy[str | None]:
    """No special sector, or coal mines."""
    return st.sampled_from([None, "coal-mine"])


def the(lines: tuple[PenaltyLine, ...], payer: Payer, step: str) -> PenaltyLine:
    """The only line of a payer at a step."""
    (found,) = [line for line in lines if line.party is payer and line.step == step]
    return found
