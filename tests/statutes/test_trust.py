"""采信 · a strict law refuses what a marked law answers with a caveat."""

from datetime import date, timedelta

import pytest

from safetyduty import statutes
from safetyduty.errors import NotTrusted
from safetyduty.statutes import CaveatKind, Trust
from safetyduty.statutes.provisions.hazard_policy import FIVE_ACTIONS
from safetyduty.statutes.provisions.order_15_2007 import RECTIFICATION_REVIEW
from safetyduty.statutes.provisions.work_safety_law import THREE_MUSTS

BOOK = statutes.read("cn")
DAY = date(2022, 6, 28)


def test_an_inferred_rule_is_marked_and_refused_when_strict() -> None:
    assert [caveat.kind for caveat in BOOK.on(DAY).caveats(FIVE_ACTIONS)] == [CaveatKind.UNVERIFIED]
    with pytest.raises(NotTrusted, match="inferred"):
        BOOK.on(DAY, trust=Trust.STRICT)[FIVE_ACTIONS]


def test_a_rule_seen_twice_and_fresh_passes_the_strict_law() -> None:
    assert BOOK.on(DAY, trust=Trust.STRICT)[THREE_MUSTS] == BOOK.on(DAY)[THREE_MUSTS]


def test_a_book_gives_laws_of_its_own_trust_unless_another_is_asked_for() -> None:
    strict = BOOK.trusting(Trust.STRICT)
    assert strict.on(DAY).trust is Trust.STRICT
    assert strict.on(DAY, trust=Trust.MARKED).trust is BOOK.on(DAY).trust is Trust.MARKED
    assert strict.applicable(conduct=DAY, decision=DAY).conduct.trust is Trust.STRICT
    assert strict.overlaid(BOOK).trust is Trust.STRICT
    assert strict.digest == BOOK.digest


def test_a_rule_checked_too_long_ago_is_stale_from_the_day_after_a_year() -> None:
    checked = BOOK.on(DAY).version(THREE_MUSTS).checked
    assert not BOOK.on(checked + timedelta(days=365)).caveats(THREE_MUSTS)
    stale = BOOK.on(checked + timedelta(days=366))
    assert [caveat.kind for caveat in stale.caveats(THREE_MUSTS)] == [CaveatKind.STALE]
    with pytest.raises(NotTrusted, match=str(checked)):
        BOOK.on(stale.day, trust=Trust.STRICT)[THREE_MUSTS]


def test_a_text_that_was_not_seen_is_refused_when_strict() -> None:
    with pytest.raises(NotTrusted):
        BOOK.on(date(2026, 3, 2), trust=Trust.STRICT).version(RECTIFICATION_REVIEW)
