"""Rows that cannot be, ids that are not there, bytes that are no index; and an index on its way to another process."""

import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import date, datetime
from functools import partial
from multiprocessing import get_context
from typing import Any

import pytest

from safetyduty.duties.index.climbing import above, below, reasons
from safetyduty.duties.index.compact import Compact, lay
from safetyduty.duties.index.parts import over, split
from safetyduty.duties.index.saved import NotSaved, reopen, save
from safetyduty.duties.index.sweep import covered, lapses
from safetyduty.errors import BadFacts, UnknownFact, UnknownName

DAY = date(2022, 6, 28)
GOOD = ("county", "town", "leads", None, None)


@pytest.fixture
def index() -> Compact:
    """A county over a town over a hundred mills; one in ten has left."""
    mills = [("town", f"mill-{n:02}", "contains", None, date(2022, 1, 1) if n % 10 == 0 else None) for n in range(100)]
    return lay([GOOD, *mills])


@pytest.mark.parametrize(
    ("row", "path", "says"),
    [
        (("a", "b", "led", None, None), ".kind", "there is no kind 'led'; did you mean 'leads'?"),
        (("a", "b", ["leads"], None, None), ".kind", "there is no kind ['leads']"),
        (("a", "b", "leads", DAY, DAY), ".until", "it ends (2022-06-28) no later than it starts (2022-06-28)"),
        (("a", "b", "leads", "2022", None), ".since", "'2022' is not a day"),
        (("a", "b", "leads", None, datetime(2022, 6, 28, 9)), ".until", "is not a day"),  # noqa: DTZ001
        (("a", "a", "leads", None, None), ".below", "'a' cannot answer for itself"),
        (("", "b", "leads", None, None), ".above", "'' is not an id"),
        (("a", "b\nc", "leads", None, None), ".below", "'b\\nc' is not an id"),
        (("a", 7, "leads", None, None), ".below", "7 is not an id"),
        (("a", "b", "leads", None), "", "a row is (above, below, kind, since, until)"),
        ("abcde", "", "a row is"),
        (None, "", "a row is"),
    ],
)
def test_a_bad_row_among_many_is_named(row: Any, path: str, says: str) -> None:
    with pytest.raises(BadFacts) as caught:
        lay([*[GOOD] * 1_000, row, *[GOOD] * 1_000])
    (fault,) = caught.value.faults
    assert fault.path == f"$[1000]{path}"
    assert says in fault.phrase.en


def test_all_bad_rows_are_named_at_once() -> None:
    bad = [("a", "a", "led", DAY, DAY)]
    with pytest.raises(BadFacts) as caught:
        lay(iter([*bad, *[GOOD] * 5_000, *bad]))
    assert [fault.path for fault in caught.value.faults] == [
        f"$[{row}].{cell}" for row in (0, 5_001) for cell in ("below", "kind", "until")
    ]


def test_a_bad_id_is_named_each_time_it_comes() -> None:
    bad = [("", "b", "leads", None, None)]
    with pytest.raises(BadFacts) as caught:
        lay([*bad, *[GOOD] * 5_000, *bad])
    assert [fault.path for fault in caught.value.faults] == ["$[0].above", "$[5001].above"]


def test_an_index_keeps_what_a_question_made_of_it_and_has_nothing_else(index: Compact) -> None:
    assert index.over_uppers is index.over_uppers
    with pytest.raises(AttributeError, match="under_uppers"):
        index.under_uppers  # noqa: B018


def test_a_bad_subject_is_named() -> None:
    with pytest.raises(BadFacts) as caught:
        lay([GOOD], subjects=["town", ""])
    assert [str(fault) for fault in caught.value.faults] == [
        "$.subjects[1]: '' is not an id: an id is one line of text"
    ]


def test_an_index_has_as_many_kinds_as_a_byte() -> None:
    kinds = [f"kind-{n}" for n in range(257)]
    assert lay([("a", "b", "kind-255", None, None)], kinds=kinds[:-1]).kind[0] == 255
    with pytest.raises(ValueError, match="at most 256 kinds of link, not 257"):
        lay([], kinds=kinds)


def test_a_subject_that_nobody_is_linked_to_lacks_everything() -> None:
    index = lay([GOOD], subjects=["mine", "town"])
    assert list(covered(index, ["leads"], tops=["county"], on=DAY).missing(index)) == [("mine", "leads")]
    assert above(index, "mine", on=DAY) == ()


def test_without_subjects_they_are_who_answers_for_nobody(index: Compact) -> None:
    assert index.subject_ids() == tuple(f"mill-{n:02}" for n in range(100))


@pytest.mark.parametrize("id", ["mill-1", "mill-100", "tow", "towns", "", "zz", "\n", "mill-05\nmill-06"])
def test_an_id_that_is_not_there_is_refused(index: Compact, id: str) -> None:
    with pytest.raises(UnknownFact):
        above(index, id, on=DAY)


def test_a_slip_in_an_id_is_hinted_at(index: Compact) -> None:
    with pytest.raises(UnknownFact, match="did you mean 'mill-5"):
        below(index, "mill-5", on=DAY)


def test_an_empty_index_answers() -> None:
    empty = reopen(save(lay([])))
    assert empty.ids() == ()
    assert covered(empty, ["leads"], tops=[], on=DAY).lacking() == 0
    with pytest.raises(UnknownFact):
        above(empty, "mill", on=DAY)


def test_a_kind_that_is_not_there_is_refused(index: Compact) -> None:
    with pytest.raises(UnknownName, match="kind of link 'led'"):
        lapses(index, ["leads", "led"], since=DAY, until=DAY)


def test_a_kind_without_a_reason_is_refused(index: Compact) -> None:
    with pytest.raises(KeyError, match="contains"):
        reasons(index, "mill-01", on=DAY, because={})


def test_many_below_are_named_like_few(index: Compact) -> None:
    there = tuple(f"mill-{n:02}" for n in range(100) if n % 10)
    assert below(index, "town", on=DAY) == there
    assert below(index, "county", on=DAY) == ("town", *there)


SPOILS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "another format": lambda saved: b"sd-duty0" + saved[8:],
    "only its name": lambda saved: saved[:8],
    "cut off": lambda saved: saved[:-1],
    "longer": lambda saved: saved + b"\0",
    "one bit": lambda saved: saved[:200] + bytes([saved[200] ^ 1]) + saved[201:],
    "another checksum": lambda saved: saved[:8] + bytes(4) + saved[12:],
    "a pickle": lambda _: pickle.dumps(()),
}


@pytest.mark.parametrize("spoil", SPOILS.values(), ids=list(SPOILS))
def test_bytes_that_are_no_index_are_refused(index: Compact, spoil: Callable[[bytes], bytes]) -> None:
    with pytest.raises(NotSaved):
        reopen(spoil(save(index)))


def test_an_index_of_another_byte_order_is_refused(index: Compact, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = save(index)
    monkeypatch.setattr("sys.byteorder", "middle")
    with pytest.raises(NotSaved, match="byte order"):
        reopen(saved)


def test_an_index_and_what_it_was_reopened_from_can_be_pickled(index: Compact) -> None:
    for one in (index, reopen(save(index))):
        above(one, "mill-01", on=DAY)
        assert save(pickle.loads(pickle.dumps(one))) == save(index)


def test_a_part_answers_for_its_own() -> None:
    index = lay([GOOD, *(("town", mill, "contains", None, None) for mill in ("mill", "mine", "yard"))])
    mill, rest = split(index, [["mill", "town"], ["mill"], ["county"]], naming=["yard"]).indexes
    assert mill.ids() == ("county", "town", "mill", "yard")
    assert (mill.subject_ids(), rest.subject_ids()) == (("mill",), ("mine", "yard"))
    assert above(mill, "mill", on=DAY) == above(index, "mill", on=DAY)


def test_processes_give_what_one_gives(index: Compact) -> None:
    ids = index.subject_ids()
    parts = split(index, [ids[:30], ids[20:50], ids[90:]], naming=["county"])
    of_day = partial(covered, kinds=["contains"], tops=["county"], on=DAY)
    of_days = partial(lapses, kinds=["contains"], since=date(2021, 1, 1), until=DAY)
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        assert over(pool, parts, of_day) == of_day(index)
        assert over(pool, parts, of_days) == of_days(index)


def test_an_index_without_subjects_is_one_part() -> None:
    empty = lay([GOOD], subjects=[])
    of_day = partial(covered, kinds=["leads"], tops=["county"], on=DAY)
    with ThreadPoolExecutor(1) as pool:
        assert over(pool, split(empty, [], naming=["county"]), of_day) == of_day(empty)
