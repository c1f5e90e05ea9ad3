"""Zeku County in the summer of 2022, as an official would check it with a finger on the register.

People are ids (p-071); an asterisk in the tables, and the word synthetic in the file, marks what was made up.
"""

from datetime import date

import pytest

from safetyduty import briefing, duties
from safetyduty.briefing import Brief
from safetyduty.facts import Act, Grade
from safetyduty.hazards import Standing, State
from safetyduty.words import Lang
from tests import samples
from tests.samples import BOOK, CHINA, MEETING, graph, zeku

LATE_DAY = date(2022, 7, 20)


def answering(subject: str, on: date = MEETING) -> list[tuple[str, str, str]]:
    """What kind of responsibility, which post, who holds it."""
    steps = duties.chain(graph(zeku(), on), subject, on=on)
    return [(step.kind.label.zh, step.post.name.zh, "、".join(step.holders)) for step in steps]


def brief(on: date) -> Brief:
    return briefing.brief(zeku(), BOOK, CHINA, on=on)


def standing(id: str, on: date) -> Standing:
    hazard = next(hazard for hazard in zeku().hazards if hazard.id == id)
    found = samples.standing(hazard, on)
    assert found is not None
    return found


def test_who_answers_for_the_petrol_station_on_the_day_of_the_meeting() -> None:
    assert answering("petrol-station") == [
        ("岗位", "卸油员", "p-073"),
        ("主体", "加油站安全员", "p-072"),
        ("主体", "加油站站长", "p-071"),
        ("行业监管", "县应急局副局长（分管安全生产）", "p-011"),
        ("行业监管", "县应急管理局局长", "p-010"),
        ("行业监管", "县消防救援大队大队长", "p-041"),
        ("属地", "泽曲镇副镇长（分管安全生产）", "p-048"),
        ("属地", "泽曲镇镇长", "p-047"),
        ("属地", "泽曲镇党委书记", "p-046"),
        ("综合监管", "县应急局副局长（分管安全生产）", "p-011"),
        ("综合监管", "县应急管理局局长", "p-010"),
        ("领导", "常务副县长（分管安全生产）", "p-003"),
        ("领导", "常务副县长（分管安全生产）", "p-003"),
        ("领导", "县委常委（分管应急管理）", "p-003"),
        ("领导", "泽库县县长", "p-002"),
        ("领导", "泽库县委书记", "p-001"),
    ]


@pytest.mark.parametrize(
    ("post", "kind", "article"),
    [
        ("petrol-station-manager", "主体", "《安全生产法》第五条"),
        ("petrol-station-safety", "主体", "《安全生产法》第二十五条"),
        ("petrol-station-unloader", "岗位", "《安全生产法》第二十二条"),
        ("emergency-director", "行业监管", "《安全生产法》第十条"),
        ("fire-captain", "行业监管", "《安全生产法》第三条第三款"),
        ("zequ-head", "属地", "《安全生产法》第九条"),
        ("emergency-director", "综合监管", "《安全生产法》第十条"),
        ("county-head", "领导", "《地方党政领导干部安全生产责任制规定》第四条"),
        ("vice-head-safety", "领导", "《地方党政领导干部安全生产责任制规定》第八条"),
    ],
)
def test_each_of_them_answers_by_an_article(post: str, kind: str, article: str) -> None:
    steps = duties.chain(graph(zeku()), "petrol-station", on=MEETING)
    cited = [s.because.basis[0].words().zh for s in steps if (s.post.id, s.kind.label.zh) == (post, kind)]
    assert set(cited) == {article}, "a duty written down stands beside the derived one, on the same article"


def test_the_unloading_bay_is_answered_for_by_its_operator_but_the_unloader_answers_for_the_station() -> None:
    told = answering("unloading-bay")
    assert ("主体", "加油站站长", "p-071") in told
    assert ("岗位", "卸油员", "p-073") not in told


def test_the_landslide_point_has_its_monitors_and_rescue_leader_in_the_flood_season_only() -> None:
    watching = [("岗位", "麦秀镇滑坡点监测责任人", "p-067、p-068"), ("岗位", "麦秀镇滑坡点抢险责任人", "p-069")]
    assert answering("maixiu-landslide", date(2022, 5, 1))[:2] == watching
    assert answering("maixiu-landslide", date(2022, 9, 30))[:2] == watching
    for day in (date(2022, 4, 30), date(2022, 10, 1)):
        assert not [told for told in answering("maixiu-landslide", day) if told[0] == "岗位"]


def test_a_vacant_post_stays_in_the_chain_with_nobody_in_it() -> None:
    assert ("行业监管", "县水利局副局长（分管安全生产）", "") in answering("zequ-river-town")


def test_the_housing_director_changes_on_the_first_of_april() -> None:
    def director(on: date) -> list[str]:
        return [who for _, post, who in answering("dormitory-works", on) if post == "县住房和城乡建设局局长"]

    assert director(date(2022, 3, 31)) == ["p-027"]
    assert director(date(2022, 4, 1)) == ["p-028"]


def test_no_day_is_lost_when_the_housing_director_changes() -> None:
    for day in (date(2022, 3, 31), date(2022, 4, 1)):
        found = duties.gaps(graph(zeku(), day), on=day)
        assert "housing-director" not in {gap.subject for gap in found}


def test_the_five_gaps_on_the_day_of_the_meeting() -> None:
    told = {(gap.kind.label.zh, gap.subject, gap.span.words().zh) for gap in brief(MEETING).gaps or ()}
    assert told == {
        ("未明确行业监管部门", "homestay", "始终"),
        ("行业未明确主管部门", "homestays", "始终"),
        ("岗位空缺", "water-safety", "始终"),
        ("任职终止、无人接任", "ningxiu-safety", "2022-05-01起"),
        ("未签责任书", "meteorology-bureau", "2022-06-28至2022-12-31"),
    }


def test_the_deputy_of_ningxiu_is_in_post_until_the_day_before_the_term_ends() -> None:
    def missing(on: date) -> bool:
        return "ningxiu-safety" in {gap.subject for gap in brief(on).gaps or ()}

    assert not missing(date(2022, 4, 30))
    assert missing(date(2022, 5, 1))


def test_no_letter_is_missing_before_the_meeting_signed_the_first() -> None:
    kinds = [gap.kind.value for gap in brief(date(2022, 6, 27)).gaps or ()]
    assert "no-letter" not in kinds


def test_a_gap_says_what_would_close_it() -> None:
    gap = next(gap for gap in brief(MEETING).gaps or () if gap.subject == "homestays")
    assert gap.closes.zh == "明确“牧家民宿”的主管部门"
    assert "herder homestays" in gap.closes.en


def test_the_scaffold_is_ten_days_late_on_the_twentieth_of_july() -> None:
    late = brief(LATE_DAY).late
    assert [found.case.hazard.id for found in late] == ["hazard-scaffold-ties"]
    scaffold = late[0]
    assert scaffold.turn == "builder-safety"
    assert scaffold.deadline is not None
    assert scaffold.deadline.day == date(2022, 7, 10)
    assert scaffold.lateness is not None
    assert (scaffold.lateness.days, scaffold.lateness.workdays) == (10, 8)


def test_the_time_limit_runs_to_the_end_of_its_day() -> None:
    assert standing("hazard-scaffold-ties", date(2022, 7, 10)).lateness is None
    assert standing("hazard-scaffold-ties", date(2022, 7, 11)).lateness is not None


def test_the_quarry_is_a_major_hazard_that_nobody_reported() -> None:
    quarry = standing("hazard-quarry-heap", LATE_DAY)
    assert quarry.case.grade is Grade.MAJOR
    assert quarry.unreported
    assert "重大隐患" in quarry.caveats[-1].about.zh


def test_the_gas_tanks_are_a_major_hazard_that_was_reported_the_next_day() -> None:
    tanks = standing("hazard-lpg-valves", LATE_DAY)
    assert tanks.case.grade is Grade.MAJOR
    assert not tanks.unreported
    assert tanks.case.reported == date(2022, 6, 29)


def test_the_herder_house_was_assigned_to_nobody_and_that_is_said() -> None:
    house = standing("hazard-herder-house", LATE_DAY)
    assert [choice.name.zh for choice in house.missing] == ["责任", "资金", "时限"]
    assert [choice.name.zh for choice in house.binding] == ["责任", "时限"]
    assert [amiss.entry.do for amiss in house.case.irregularities] == [Act.ASSIGN]
    assert house.turn == "xibusha-head", "until somebody is named, whoever assigned it has it"


def test_the_review_of_the_landslide_signs_is_due_ten_days_after_it_was_asked_for() -> None:
    signs = standing("hazard-landslide-signs", date(2022, 8, 31))
    assert signs.case.state is State.SUBMITTED
    assert signs.deadline is not None
    assert signs.deadline.day == date(2022, 9, 5)
    assert signs.turn == "natural-resources-director"


def test_the_rejected_earthing_goes_back_to_the_station() -> None:
    earthing = standing("hazard-unloading-earthing", date(2022, 7, 14))
    assert earthing.case.state is State.RECTIFYING
    assert earthing.turn == "petrol-station-safety"


def test_the_river_bank_was_given_until_september() -> None:
    assert standing("hazard-river-bank", date(2022, 7, 21)).case.due == date(2022, 7, 25)
    assert standing("hazard-river-bank", date(2022, 7, 22)).case.due == date(2022, 9, 10)


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2022, 6, 28), State.FOUND),
        (date(2022, 6, 29), State.RECTIFYING),
        (date(2022, 7, 12), State.SUBMITTED),
        (date(2022, 7, 14), State.ACCEPTED),
        (date(2022, 7, 15), State.STRUCK_OFF),
        (date(2022, 8, 10), State.GRADED),
        (date(2022, 8, 11), State.RECTIFYING),
    ],
)
def test_the_classroom_roof_through_the_summer(on: date, state: State) -> None:
    assert standing("hazard-classroom-roof", on).case.state is state


def test_the_hotel_alarm_is_done_and_nobody_has_it_any_more() -> None:
    alarm = standing("hazard-hotel-alarm", LATE_DAY)
    assert alarm.case.state is State.STRUCK_OFF
    assert (alarm.turn, alarm.deadline, alarm.lateness, alarm.missing) == (None, None, None, ())


def test_the_latest_hazard_stands_first_and_what_is_struck_off_last() -> None:
    found = brief(LATE_DAY).hazards or ()
    assert found[0].lateness is not None
    open_or_not = [one.turn is None for one in found]
    assert open_or_not == sorted(open_or_not)
    assert len(found) == 16


def test_a_hazard_that_was_not_found_yet_is_not_told() -> None:
    told = {found.case.hazard.id for found in brief(MEETING).hazards or ()}
    assert told == {"hazard-scaffold-ties", "hazard-river-bank", "hazard-lpg-valves", "hazard-classroom-roof"}


def test_it_is_said_how_much_of_the_register_is_made_up() -> None:
    said = [caveat.about.say(Lang.ZH) for caveat in brief(MEETING).caveats]
    assert "登记的289条事实中有184条为虚构，输出中以*标出" in said


def test_every_unit_and_site_has_somebody_on_every_level_but_the_homestay() -> None:
    levels = {"行业监管", "属地", "综合监管", "领导"}
    lacking = {
        subject.id for subject in zeku().subjects if not levels <= {kind for kind, _, _ in answering(subject.id)}
    }
    assert lacking == {"homestay"}
