"""A ledger that was exported, filled in by hand, and read again: what is new becomes entries, what is written over is refused."""

import csv
from collections.abc import Mapping
from datetime import date
from io import StringIO

import pytest
from attrs import evolve

from safetyduty.exchange import Imported, Keeping, read_ledger, to_csv
from safetyduty.facts import Act, Entry, Grade, Hazard
from safetyduty.words import Lang, Phrase
from tests.exchange.ledgers.hazards import ON

CRACK = Hazard(
    "hz-1",
    Phrase("裂缝", "crack"),
    "bridge",
    (
        Entry(Act.FIND, date(2025, 8, 4), "inspector"),
        Entry(Act.GRADE, date(2025, 8, 4), "bureau", grade=Grade.MAJOR, criterion="c-3"),
        Entry(
            Act.ASSIGN,
            date(2025, 8, 5),
            "bureau",
            to="foreman",
            measures=Phrase("加固", "shore up"),
            plan=Phrase("-", "-"),
        ),
    ),
)


def filled(cells: Mapping[str, str], lang: Lang = Lang.ZH, names: Mapping[str, str] | None = None) -> Imported:
    """What is read once *cells* of the exported row of `CRACK` are written."""
    rows = list(csv.DictReader(StringIO(to_csv([CRACK], lang, names=names or {}).decode("utf-8-sig"))))
    made = StringIO()
    writer = csv.DictWriter(made, [*rows[0], *(name for name in cells if name not in rows[0])])
    writer.writeheader()
    writer.writerow({**rows[0], **cells})
    return read_ledger(made.getvalue().encode(), "a.csv", at="mill", on=ON, keeping=Keeping(by="clerk"))


def added(read: Imported) -> tuple[Entry, ...]:
    (hazard,) = read.hazards
    assert hazard == evolve(CRACK, history=hazard.history)
    assert hazard.history[:3] == CRACK.history
    return hazard.history[3:]


def test_a_day_of_completion_is_a_submission_by_who_is_responsible() -> None:
    entry = Entry(Act.SUBMIT, date(2025, 8, 18), "foreman", recorded=ON)
    assert added(filled({"完成时间": "2025.8.18"})) == (entry,)
    assert added(filled({"Done on": "2025/8/18"}, Lang.EN, {"foreman": "李班长岗"})) == (entry,)


def test_a_review_is_an_acceptance() -> None:
    cells = {
        "完成时间": "2025-08-18",
        "复查时间": "2025-08-19",
        "复查人": "station",
        "复查结果": "合格",
        "销号时间": "2025-12-31",
    }
    assert added(filled(cells)) == (
        Entry(Act.SUBMIT, date(2025, 8, 18), "foreman", recorded=ON),
        Entry(Act.ACCEPT, date(2025, 8, 19), "station", recorded=ON),
        Entry(Act.STRIKE_OFF, ON, "station"),
    )


def test_a_limit_is_assigned() -> None:
    assert added(filled({"完成时限": "2026-02-01"})) == (Entry(Act.ASSIGN, ON, "clerk", due=date(2026, 2, 1)),)


@pytest.mark.parametrize(
    ("header", "cell", "was", "address"),
    [
        ("排查时间", "2025-08-03", "2025-08-04", "a.csv!D2"),
        ("隐患等级", "一般", "重大", "a.csv!I2"),
        ("隐患等级", "", "重大", "a.csv!I2"),
        ("隐患描述", "裂纹", "裂缝", "a.csv!H2"),
        ("依据条款", "c-4", "c-3", "a.csv!K2"),
        ("责任人", "somebody", "foreman", "a.csv!O2"),
        ("备注", "新备注", "", "a.csv!X2"),
    ],
)
def test_what_was_written_over_is_refused_with_what_the_record_says(
    header: str, cell: str, was: str, address: str
) -> None:
    read = filled({header: cell})
    (refused,) = read.refused
    assert (refused.cell, refused.was) == (address, cell)
    assert refused.why.en == f"it is not what the record says: {was!r}"
    assert (read.hazards, read.summary.refused) == ((), 1)


def test_a_day_that_cannot_be_is_refused_here_too() -> None:
    assert [each.why.en for each in filled({"完成时间": "2025-08-01"}).refused] == [
        "2025-08-01 is before Assigned on (2025-08-05)"
    ]


def test_what_a_spreadsheet_makes_of_days_and_spaces_is_no_change() -> None:
    read = filled({"排查时间": "2025/8/4", "隐患描述": " 裂缝 ", "应急预案": "'- "})
    assert (added(read), read.refused) == ((), ())


def test_a_column_that_was_put_in_is_told_and_not_read() -> None:
    read = filled({"天气": "晴"})
    assert added(read) == ()
    assert [(note.cell[-2:], note.was) for note in read.notes] == [("Z1", "天气"), ("Z2", "晴")]


def test_a_record_that_was_spoilt_is_told_and_the_row_is_read_as_it_stands() -> None:
    read = filled({"记录": '{"hazard":'})
    assert [hazard.id for hazard in read.hazards] == ["hz-1"]
    assert [note.read_as.en.split(":")[0] for note in read.notes] == ["it is no record that this library wrote"]
    assert len(read.hazards[0].history) == 3


def test_a_row_whose_record_was_cleared_is_read_as_a_new_one() -> None:
    read = filled({"记录": "", "隐患描述": "裂纹"})
    assert [(hazard.id, hazard.name.zh) for hazard in read.hazards] == [("hz-1", "裂纹")]
