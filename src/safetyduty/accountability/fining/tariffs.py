"""罚则 · tariffs — the fines of a whole law book, drawn up once and asked for any day: what holds between two changes of the law."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from attrs import field, frozen

from safetyduty.accountability.fining.faults import FAULTS
from safetyduty.accountability.fining.narrowing import NARROWER
from safetyduty.accountability.fining.persons import PRINCIPAL_KEYS
from safetyduty.accountability.fining.responsibility import MULTIPLIERS
from safetyduty.accountability.fining.scales import UNIT_KEYS, Scale, scale
from safetyduty.statutes import Key, LawBook
from safetyduty.statutes.book import FRESH_FOR
from safetyduty.statutes.provisions import administrative_penalty_law, order_14_2024, order_493_2007, work_safety_law

__all__ = ["Tariff", "tariff"]

RESTS_ON: tuple[Key[Any], ...] = (
    *UNIT_KEYS,
    *PRINCIPAL_KEYS,
    *MULTIPLIERS.values(),
    *(key for keys in NARROWER.values() for key in keys),
    *(key for answers in FAULTS.values() for _, key, _ in answers),
    order_493_2007.ACCIDENT_GRADES,
    order_493_2007.LICENCES_AND_QUALIFICATIONS,
    order_493_2007.PRINCIPAL_BAN,
    work_safety_law.PRINCIPAL_BANS,
    work_safety_law.PRINCIPAL_FAILURE_ACCIDENT,
    work_safety_law.SAFETY_STAFF_FAILURE,
    work_safety_law.UNDERFUNDING_ACCIDENT,
    order_14_2024.AGGRAVATING_CONDITIONS,
    order_14_2024.INCOME_YEAR,
    order_14_2024.INVESTOR_FINES,
    order_14_2024.OLD_UNIT_FINES_IF_CONCEALED,
    order_14_2024.OTHER_LEADER_FINES,
    order_14_2024.SEVERAL_ACTS,
    order_14_2024.TWO_TO_FIVE_TIMES,
    order_14_2024.TWO_TO_FIVE_TIMES_CIRCUMSTANCES,
    order_14_2024.UNDETERMINABLE_INCOME,
    order_14_2024.UNIT_FINES,
    administrative_penalty_law.FIRST_OFFENCE,
    administrative_penalty_law.LIMITATION,
    administrative_penalty_law.MUST_MITIGATE,
    administrative_penalty_law.NO_PENALTY,
    administrative_penalty_law.ONE_FINE,
    administrative_penalty_law.TIME_OF_LAW,
)
"""Every provision that the fines for an accident and its reporting rest on."""


@frozen
class Tariff:
    """The fines of a law book (罚则本), for whoever asks often: between two changes of the law it draws them up once.

    Examples:
        >>> from safetyduty import statutes
        >>> fines = tariff(statutes.read("cn"))
        >>> fines.on(date(2024, 6, 3)) is fines.on(date(2024, 6, 4)), fines.on(date(2024, 6, 3)) is fines.on(date(2024, 2, 3))
        (True, False)
    """

    book: LawBook
    _changes: tuple[date, ...] = field(repr=False)
    _held: dict[tuple[int, str | None], Scale] = field(factory=dict, init=False, repr=False, eq=False)

    def on(self, day: date, *, sector: str | None = None) -> Scale:
        """The fines of *day* in *sector*; the same value for every day until one of its rules changes.

        Raises:
            NothingInForce: The day lies before 2007-06-01.
            NotTrusted: The book is strict, and one of the rules is not certain and fresh.
        """
        at = (bisect_right(self._changes, day), sector)
        held = self._held.get(at)
        if held is None:
            held = self._held[at] = scale(self.book.on(day), sector=sector)
        return held


def tariff(book: LawBook) -> Tariff:
    """The fines of *book*, to be asked again and again (编制罚则本); `penalties` takes it in place of the book.

    Examples:
        >>> from safetyduty import statutes
        >>> from safetyduty.accidents import Harm
        >>> tariff(statutes.read("cn")).on(date(2022, 6, 28)).unit_fine(Harm(deaths=3)).bounds.max_yuan
        2000000
    """
    return Tariff(book, tuple(sorted(set(_changes(book)))))


def _changes(book: LawBook) -> Iterator[date]:
    """The days from which a rule, or what is to be said of its freshness, is another."""
    for key in RESTS_ON:
        for version in book.provision(key).versions:
            yield from (day for day in (version.span.since, version.span.until) if day is not None)
            yield version.checked + FRESH_FOR + timedelta(days=1)
