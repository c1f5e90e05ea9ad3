"""The law of any day: one version at most, in words both languages have, or a refusal that helps."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from safetyduty.errors import NothingInForce, UnknownProvision
from safetyduty.statutes import CaveatKind, Key, LawBook, Status
from safetyduty.statutes.provisions.catalogue import KEYS
from safetyduty.statutes.shapes import Principle
from tests.samples import BOOK
from tests.statutes.texts import GOOD, KEY, book, edited, version

keys = st.sampled_from(KEYS)
days = st.dates(date(1990, 1, 1), date(2040, 12, 31))
names = st.sampled_from(KEYS).map(lambda key: key.name)


@given(keys, days)
def test_a_day_has_the_one_version_that_covers_it_or_nothing(key: Key[Any], day: date) -> None:
    covering = [v for v in BOOK.provision(key).versions if day in v.span and v.status is not Status.DRAFT]
    assert len(covering) <= 1
    if covering:
        assert [BOOK.on(day).version(key)] == covering
    else:
        with pytest.raises(NothingInForce) as caught:
            BOOK.on(day).version(key)
        assert caught.value.covered == BOOK.provision(key).covered()


@given(keys, days)
def test_a_rule_is_stale_exactly_when_its_check_is_over_a_year_old(key: Key[Any], day: date) -> None:
    law = BOOK.on(day)
    try:
        caveats = law.caveats(key)
    except NothingInForce:
        return
    stale = day - law.version(key).checked > timedelta(days=365)
    assert (CaveatKind.STALE in [caveat.kind for caveat in caveats]) is stale


@given(names, st.data())
@settings(max_examples=25)
def test_a_name_with_one_letter_lost_is_unknown_and_hinted_at(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    wrong = name[:at] + name[at + 1 :]
    assume(wrong not in BOOK.provisions)
    with pytest.raises(UnknownProvision, match="did you mean"):
        BOOK.provision(Key(wrong, Principle))


@st.composite
def histories(draw: st.DrawFn) -> tuple[LawBook, list[tuple[date, date | None]]]:
    """A book of one provision whose versions may have gaps between them, and their spans."""
    cuts = draw(st.lists(st.dates(date(2000, 1, 1), date(2020, 1, 1)), min_size=2, max_size=8, unique=True).map(sorted))
    spans: list[tuple[date, date | None]] = list(zip(cuts[::2], cuts[1::2], strict=False))
    if draw(st.booleans()):
        spans[-1] = (spans[-1][0], None)
    texts = [
        version(
            ("2020-01-01", str(since)), ("checked", f"until: {until}\n    checked") if until else ("checked", "checked")
        )
        for since, until in spans
    ]
    return book(GOOD.split("versions:\n")[0] + "versions:\n" + "".join(texts)), spans


@settings(max_examples=50)
@given(histories(), st.dates(date(1999, 1, 1), date(2021, 1, 1)))
def test_before_after_and_between_versions_nothing_is_in_force(
    history: tuple[LawBook, list[tuple[date, date | None]]], day: date
) -> None:
    made, spans = history
    if any(since <= day and (until is None or day < until) for since, until in spans):
        assert made.on(day)[KEY] is not None
    else:
        with pytest.raises(NothingInForce) as caught:
            made.on(day).version(KEY)
        assert all(str(since) in caught.value.covered.en for since, _ in spans)


@given(days, st.integers(0, 800))
@settings(max_examples=50)
def test_a_check_grows_old_and_never_young_again(day: date, later: int) -> None:
    made = book(edited(("2020-01-01", "1980-01-01")))
    before, after = (len(made.on(when).caveats(KEY)) for when in (day, day + timedelta(days=later)))
    assert before <= after
