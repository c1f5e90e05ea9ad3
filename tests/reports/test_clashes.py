"""The sheet of conflicts, and the same as plain values: who between, which days, who must judge."""

from datetime import date

import pytest

from safetyduty import briefing, duties
from safetyduty.facts import DutyKind, Register
from safetyduty.reports import plain, sheets
from safetyduty.reports.clashes import conflict_sheet
from safetyduty.words import Lang
from tests.samples import BOOK, CHINA, MEETING, county, graph

PASSED_ON = (
    "hazards:\n",
    "delegations: [{id: given, by: boss, to: captain, over: [town], since: 2022-05-02}]\nhazards:\n",
)


def clerks() -> Register:
    """Two posts of one person, each of which answers for one unit of its own."""
    return county(
        ("sites:\n", "  - {id: inn, name: inn, kind: enterprise, place: town, sectors: []}\nsites:\n"),
        (
            "duties:\n",
            (
                "  - {id: one, name: one, at: gov, rank: officer, held: [{by: p-9, since: 2022-01-01}]}\n"
                "  - {id: two, name: two, at: gov, rank: officer, held: [{by: p-9, since: 2022-01-01}]}\n"
                "duties:\n"
                "  - {id: d-one, post: one, over: mill-yard, kind: sector}\n"
                "  - {id: d-two, post: two, over: inn, kind: sector}\n"
            ),
        ),
    )


def test_what_a_person_must_judge_is_marked_in_either_language() -> None:
    brief = briefing.conflicting(county(PASSED_ON), BOOK, CHINA, on=MEETING)
    zh, en = (sheets(brief, lang)[1] for lang in (Lang.ZH, Lang.EN))
    assert (zh.title, en.title) == ("冲突（1）", "Conflicts (1)")
    assert zh.rows[0][:4] == ("授权超出本岗位责任（须由人判断决定）", "given", "厂长\n队长", "2022-05-02起")
    assert en.rows[0][:4] == (
        "delegated what was not theirs (a person must decide)",
        "given",
        "mill director\nfire captain",
        "from 2022-05-02",
    )
    assert en.rows[0][4] == "a post that answers for “River Town” delegates it, or it is taken back"
    assert [note.split(" ")[0] for note in en.notes] == [en.rows[0][5]]


def test_a_person_is_told_by_the_opaque_id_and_what_no_statute_sets_by_its_measure() -> None:
    register = clerks()
    found = duties.conflicts(graph(register), rules=[duties.overloads(DutyKind.SECTOR, most=1)])
    sheet = conflict_sheet(found, register, Lang.EN)
    [row] = [row for row in sheet.rows if row[1] == "p-9"]
    assert row[2] == "one\ntwo"
    assert row[5] == "answers (sector supervision) for more than 1 units and sites"


def test_the_plain_values_of_a_conflict_that_no_statute_grounds_have_no_basis() -> None:
    register = clerks()
    found = duties.conflicts(graph(register), rules=[duties.overloads(DutyKind.SECTOR, most=1)])
    brief = briefing.Brief(register, MEETING, CHINA.edition, (), conflicts=found)
    [told] = [row for row in plain(brief)["conflicts"] if row["subject"]["id"] == "p-9"]
    assert told["subject"] == {"id": "p-9", "zh": "p-9", "en": "p-9", "synthetic": False}
    assert [party["id"] for party in told["parties"]] == ["one", "two"]
    assert (told["basis"], told["since"], told["until"]) == ([], "2022-01-01", None)
    assert [caveat["kind"]["code"] for caveat in told["caveats"]] == ["discretion"]


@pytest.mark.parametrize("lang", Lang)
def test_a_span_stands_in_the_title_and_its_law_in_a_note(lang: Lang) -> None:
    brief = briefing.uncovered_between(county(), BOOK, CHINA, since=date(2022, 6, 1), until=date(2022, 7, 1))
    overview = sheets(brief, lang)[0]
    assert ("2022-06-01至2022-06-30" if lang is Lang.ZH else "2022-06-01 to 2022-06-30") in overview.title
    assert ("依2022-06-30的法规" if lang is Lang.ZH else "under the law of 2022-06-30") in overview.notes


def test_a_span_stands_in_the_plain_values_and_a_day_has_none() -> None:
    brief = briefing.conflicting_between(county(), BOOK, CHINA, since=date(2022, 6, 1), until=date(2022, 7, 1))
    assert [plain(brief)[key] for key in ("on", "since", "until", "conflicts")] == [
        *("2022-06-30", "2022-06-01", "2022-07-01", []),
    ]
    assert "since" not in plain(briefing.conflicting(county(), BOOK, CHINA, on=MEETING))


def test_who_acts_for_another_is_marked_and_named() -> None:
    given = PASSED_ON[1].replace("by: boss, to: captain, over: [town]", "by: head, to: captain, over: [town]")
    register = county((PASSED_ON[0], given))
    brief = briefing.who(register, BOOK, CHINA, on=MEETING)
    assert any("fire captain p-002 (delegated)" in row[2] for row in sheets(brief, Lang.EN)[1].rows)
    steps = [step for answer in plain(brief)["answers"] for step in answer["steps"]]
    assert {step["delegation"] for step in steps} == {None, "given"}
    alone = briefing.who(register, BOOK, CHINA, on=MEETING, ids=["mill"])
    assert "delegated: given" in {row[4] for row in sheets(alone, Lang.EN)[1].rows}
