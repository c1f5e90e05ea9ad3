"""Days or working days: every time limit of a law that says which of its days are working days is of that kind."""

from datetime import date

import pytest

from safetyduty.dates import Days, Workdays
from safetyduty.statutes import Key
from safetyduty.statutes.provisions import (
    administrative_enforcement_law,
    administrative_penalty_law,
    administrative_reconsideration_law,
)
from safetyduty.statutes.provisions.administrative_penalty_law.working_days import WorkdayTerms
from safetyduty.statutes.shapes import Timed
from tests.samples import BOOK

LAW = BOOK.on(date(2026, 6, 1))


@pytest.mark.parametrize(
    "key",
    [
        administrative_enforcement_law.WORKING_DAYS,
        administrative_penalty_law.WORKING_DAYS,
        administrative_reconsideration_law.WORKING_DAYS,
    ],
    ids=lambda key: key.name,
)
def test_a_time_limit_is_counted_in_the_days_its_law_names(key: Key[WorkdayTerms]) -> None:
    instrument = key.name.partition("/")[0]
    rules = {name: LAW[BOOK.key(name)] for name in BOOK.provisions.names if name.startswith(f"{instrument}/")}
    limits = [(name, row.within) for name, rule in rules.items() if isinstance(rule, Timed) for row in rule.limits()]
    counted = [(name, term) for name, term in limits if isinstance(term, Days | Workdays) and term.count > 1]
    assert counted
    assert [(name, term) for name, term in counted if type(LAW[key].term(term.count)) is not type(term)] == []
