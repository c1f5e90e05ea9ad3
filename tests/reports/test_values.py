"""Values: a brief as plain values that any JSON writer takes."""

import json
from datetime import date
from typing import Any

from hypothesis import given, settings

from safetyduty import briefing
from safetyduty.facts import Register
from safetyduty.reports import plain
from tests.samples import BOOK, CHINA, MEETING, county, zeku
from tests.strategies import days, registers


def brief(register: Register, on: date = MEETING) -> dict[str, Any]:
    return plain(briefing.brief(register, BOOK, CHINA, on=on))


@given(registers(), days())
@settings(max_examples=25)
def test_any_brief_survives_json(register: Register, on: date) -> None:
    values = brief(register, on)
    assert json.loads(json.dumps(values)) == values


def test_a_hazard_carries_its_day_its_lateness_and_whose_turn_it_is() -> None:
    [hazard] = brief(county())["hazards"]
    assert hazard["due"]["due"] == "2022-06-20"
    assert hazard["late"] == {"days": 8, "workdays": 6}
    assert hazard["turn"] == {"id": "boss", "zh": "厂长", "en": "mill director", "synthetic": False}
    assert [(part["code"], part["binding"]) for part in hazard["missing"]] == [("funds", False), ("plan", False)]


def test_a_counted_time_limit_carries_its_count() -> None:
    hazards = brief(zeku(), date(2022, 8, 31))["hazards"]
    due = next(one["due"] for one in hazards if one["hazard"]["id"] == "hazard-landslide-signs")
    assert (due["start"], due["due"]) == ("2022-08-26", "2022-09-05")
    assert due["edition"] == CHINA.edition
    assert due["basis"][0]["article"] == "17"


def test_a_step_carries_its_article_and_its_way() -> None:
    answer = brief(county())["answers"][0]
    assert [step["post"]["id"] for step in answer["steps"]] == ["boss", "captain", "head", "head"]
    captain = answer["steps"][1]
    assert (captain["via"], captain["holders"], captain["duty"]) == (["fire", "brigade"], ["p-002"], None)
    assert captain["basis"][0] == {
        "instrument": "work-safety-law",
        "article": "3",
        "zh": "《安全生产法》第三条第三款",
        "en": "Work Safety Law, Art. 3(3)",
    }


def test_an_open_gap_has_no_last_day() -> None:
    gaps = brief(zeku())["gaps"]
    ends = {gap["subject"]["id"]: (gap["since"], gap["until"]) for gap in gaps}
    assert ends["ningxiu-safety"] == ("2022-05-01", None)
    assert ends["meteorology-bureau"] == ("2022-06-28", "2023-01-01")
    assert ends["homestay"] == (None, None)


def test_an_irregular_entry_carries_why_and_by_which_rule() -> None:
    hazards = brief(zeku(), date(2022, 7, 20))["hazards"]
    [amiss] = next(one["irregularities"] for one in hazards if one["hazard"]["id"] == "hazard-herder-house")
    assert (amiss["do"]["code"], amiss["on"]) == ("assign", "2022-07-05")
    assert amiss["reasons"][0]["zh"] == "未落实：责任、时限"
    assert amiss["reasons"][0]["basis"]
