"""People: a post is held from the first day of a term to the day before its last."""

from datetime import date, timedelta

from hypothesis import given

from safetyduty.facts import Appointment, Post, Rank
from tests.samples import words
from tests.strategies import days, terms


@given(terms(), days())
def test_a_post_of_one_seat_has_at_most_one_holder_and_the_one_whose_term_it_is(
    held: tuple[Appointment, ...], on: date
) -> None:
    found = Post("x", words("x"), "gov", Rank.OFFICER, held=held).holders(on)
    assert found == tuple(term.by for term in held if term.since <= on and (term.until is None or on < term.until))
    assert len(found) <= 1


@given(days(), days())
def test_a_term_holds_its_first_day_and_not_its_until_day(since: date, until: date) -> None:
    if until <= since:
        since, until = until, since + timedelta(days=1)
    post = Post("x", words("x"), "gov", Rank.OFFICER, held=(Appointment("p-1", since, until),))
    assert post.holders(since) == ("p-1",)
    assert post.holders(until - timedelta(days=1)) == ("p-1",)
    assert post.holders(until) == post.holders(since - timedelta(days=1)) == ()
