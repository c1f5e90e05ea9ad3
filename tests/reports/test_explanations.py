"""Why and why not, as sheets and as plain values."""

import pytest

from safetyduty import briefing
from safetyduty.briefing import Explanation
from safetyduty.reports import explanation_sheets, plain_explanation
from safetyduty.words import Lang
from tests.samples import BOOK, MEETING, county


def told(post: str, subject: str) -> Explanation:
    return briefing.explain(county(), BOOK, on=MEETING, post=post, subject=subject)


def test_every_way_by_which_a_post_answers_is_a_row() -> None:
    sheet = explanation_sheets(told("captain", "mill"), Lang.EN)[0]
    assert sheet.title == "2022-06-28: “fire captain” answers for “flour mill” (1)"
    assert sheet.rows[0][:5] == ("sector supervision", "fire captain", "p-002", "fire safety ← fire brigade", "derived")
    assert sheet.notes[0].startswith(sheet.rows[0][5])


def test_every_break_is_a_row_with_what_closes_it() -> None:
    sheet = explanation_sheets(told("boss", "gov"), Lang.ZH)[0]
    assert sheet.title == "2022-06-28：“厂长”不对“县政府”负责"
    assert sheet.columns == ("断点", "说明", "补正措施", "依据")
    assert [row[0] for row in sheet.rows] == ["其他单位"]
    assert sheet.rows[0][2] == "登记“县政府”由谁经营，或书面责任"


@pytest.mark.parametrize("pair", [("captain", "mill"), ("boss", "gov"), ("head", "mill-yard")])
def test_both_languages_tell_as_much(pair: tuple[str, str]) -> None:
    zh, en = (explanation_sheets(told(*pair), lang) for lang in (Lang.ZH, Lang.EN))
    assert [(len(s.rows), len(s.columns), len(s.notes)) for s in zh] == [
        (len(s.rows), len(s.columns), len(s.notes)) for s in en
    ]


def test_the_plain_values_say_whether_it_answers_and_by_what() -> None:
    values = plain_explanation(told("captain", "mill"))
    assert (values["answers"], values["post"]["id"], values["subject"]["id"]) == (True, "captain", "mill")
    assert (len(values["steps"]), values["breaks"]) == (1, [])


def test_the_plain_values_say_where_it_breaks_and_when_it_held() -> None:
    ended = county(("runs: [fire]", "runs: [{sector: fire, since: 2021-01-01, until: 2022-01-01}]"))
    values = plain_explanation(briefing.explain(ended, BOOK, on=MEETING, post="captain", subject="mill"))
    assert (values["answers"], values["steps"]) == (False, [])
    [found] = values["breaks"]
    assert found["kind"]["code"] == "lapsed"
    assert found["days"] == [{"since": "2021-01-01", "until": "2022-01-01"}]
    assert found["basis"][0]["instrument"] == "work-safety-law"
