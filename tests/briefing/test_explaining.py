"""Why, or why not: one of the two, never both and never neither."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safetyduty import briefing, duties
from safetyduty.errors import NothingInForce, UnknownFact
from safetyduty.facts import Register
from tests.samples import BOOK, MEETING, county, graph, zeku
from tests.strategies import days, registers


@given(registers(), days(), st.data())
@settings(max_examples=60)
def test_a_post_answers_by_some_way_or_the_way_breaks_somewhere(
    register: Register, on: date, data: st.DataObject
) -> None:
    if not register.posts or not register.subjects:
        return
    post = data.draw(st.sampled_from([each.id for each in register.posts]))
    subject = data.draw(st.sampled_from([each.id for each in register.subjects]))
    told = briefing.explain(register, BOOK, on=on, post=post, subject=subject)
    assert told.answers is bool(told.steps) is not bool(told.breaks)
    on_the_chain = {step.post.id for step in duties.chain(graph(register, on), subject)}
    assert told.answers is (post in on_the_chain)


def test_the_rules_it_rests_on_are_told_with_their_doubts() -> None:
    told = briefing.explain(zeku(), BOOK, on=MEETING, post="vice-head-works", subject="hotel")
    law = BOOK.on(MEETING)
    grounds = [*(step.ground for step in told.steps), *(found.ground for found in told.breaks)]
    doubts = [doubt for ground in grounds for doubt in law.caveats(ground)]
    assert doubts
    assert set(doubts) <= set(told.caveats)


@pytest.mark.parametrize(("post", "subject"), [("bos", "mill"), ("boss", "mil"), ("mill", "mill")])
def test_what_the_register_does_not_know_is_refused(post: str, subject: str) -> None:
    with pytest.raises(UnknownFact):
        briefing.explain(county(), BOOK, on=MEETING, post=post, subject=subject)


def test_a_day_before_the_law_is_covered_is_refused() -> None:
    with pytest.raises(NothingInForce):
        briefing.explain(county(), BOOK, on=date(2010, 6, 28), post="captain", subject="mill")
