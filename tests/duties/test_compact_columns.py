"""With numpy, the scans give what they give without it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.duties.index import columns, sweep
from safetyduty.duties.index.compact import lay
from safetyduty.duties.index.rows import Row
from safetyduty.duties.index.saved import reopen, save
from tests.properties.test_compact import FIRST, IDS, KINDS, NEAR, rows


@given(rows(), st.lists(st.sampled_from(IDS)), st.sets(st.sampled_from(KINDS)), NEAR, st.data())
def test_both_say_the_same(
    links: list[Row], subjects: list[str], kinds: set[str], on: date, data: st.DataObject
) -> None:
    index = lay(links, kinds=KINDS, subjects=subjects)
    asked = tuple(kinds)
    tops = data.draw(st.lists(st.sampled_from(index.ids()))) if index.ids() else []
    plain = sweep.covered(index, asked, tops=tops, on=on)
    for one in (index, reopen(save(index))):
        assert columns.covered(one, asked, tops=tops, on=on) == plain
        assert columns.lapses(one, asked, since=FIRST, until=on) == sweep.lapses(index, asked, since=FIRST, until=on)


def test_a_history_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        columns.lapses(lay([]), (), since=date(2022, 1, 2), until=date(2022, 1, 1))
