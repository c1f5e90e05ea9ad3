"""Reports due: who, to whom, by when; how far up by grade; with the offices of a register where they are known."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given

from safetyduty.accidents import ReportDue, ReportKind, Tier, reports_due
from safetyduty.dates import BEIJING
from safetyduty.errors import Ambiguous
from safetyduty.facts import Accident, AccidentType, Told, Toll
from safetyduty.statutes import CaveatKind
from safetyduty.statutes.shapes import Level
from tests.accidents.occurrences import AT, accidents, fire, law_of, moment
from tests.samples import BOOK, CHINA, words

LAW = BOOK.on(date(2022, 6, 28))
TOLD = moment(hours=0.5)
IMPACT = "if the social impact is big, county and prefecture also call the province within an hour (Order 21, Art. 8); a person decides"


def due(accident: Accident, *chain: Tier) -> tuple[ReportDue, ...]:
    return reports_due(accident, law_of(accident), CHINA, chain=chain)


def of(kind: ReportKind, rows: Iterable[ReportDue]) -> list[ReportDue]:
    return [row for row in rows if row.kind is kind]


def clock(row: ReportDue) -> str:
    assert row.deadline is not None
    return row.deadline.ends.strftime("%H:%M")


@pytest.mark.parametrize(
    ("deaths", "levels", "clocks"),
    [
        (1, ["prefecture"], ["12:40"]),
        (3, ["prefecture", "provincial"], ["12:40", "14:40"]),
        (10, ["prefecture", "provincial", "national"], ["12:40", "14:40", "16:40"]),
        (30, ["prefecture", "provincial", "national"], ["12:40", "14:40", "16:40"]),
    ],
)
def test_each_tier_has_two_hours_up_to_the_level_of_the_grade(
    deaths: int, levels: list[str], clocks: list[str]
) -> None:
    rows = of(ReportKind.TIER, due(fire(Toll(AT, deaths=deaths), learnt=TOLD)))
    assert [row.level.value for row in rows if row.level] == levels
    assert [clock(row) for row in rows] == clocks


def test_the_unit_has_an_hour_from_when_its_head_was_told_and_tells_the_province_of_a_serious_accident() -> None:
    (county,) = of(ReportKind.UNIT, due(fire(Toll(AT, deaths=2), learnt=TOLD)))
    assert (clock(county), county.level, county.since) == ("10:40", Level.COUNTY, TOLD)
    assert [caveat.about.en for caveat in county.caveats] == [IMPACT]
    both = of(ReportKind.UNIT, due(fire(Toll(AT, deaths=3), learnt=TOLD)))
    assert [(clock(row), row.level) for row in both] == [("10:40", Level.COUNTY), ("10:40", Level.PROVINCIAL)]
    assert [caveat.kind for caveat in both[1].caveats] == [CaveatKind.UNVERIFIED]


def test_without_knowing_when_the_head_was_told_it_is_counted_from_the_accident_and_said() -> None:
    (county,) = of(ReportKind.UNIT, due(fire(Toll(AT, deaths=2))))
    assert clock(county) == "10:10"
    assert county.caveats[0].about.en.startswith("when the head of the unit was told is not stated")


def test_the_site_reports_at_once() -> None:
    (site,) = of(ReportKind.SITE, due(fire(Toll(AT, deaths=1), learnt=TOLD)))
    assert (site.deadline, site.since, site.to.en) == (None, AT, "the head of the unit")


def test_whoever_is_told_tells_its_government_and_in_writing_the_other_bodies_while_passing_it_on() -> None:
    rows = due(fire(Toll(AT, deaths=1), learnt=TOLD))
    (own,), (notice,) = of(ReportKind.OWN_GOVERNMENT, rows), of(ReportKind.NOTICE, rows)
    assert (own.to.en, own.since, own.deadline) == ("the government of its own level", moment(hours=1.5), None)
    assert (notice.told, notice.since, notice.deadline) == (Told.WRITTEN, moment(hours=1.5), None)
    assert "the procuratorate" in notice.to.en
    assert "the government" not in notice.to.en


def test_hours_run_over_a_holiday() -> None:
    night = datetime(2022, 9, 30, 23, 30, tzinfo=BEIJING)
    rows = of(ReportKind.TIER, due(fire(Toll(night, deaths=1), at=night, learnt=night)))
    assert rows[0].deadline is not None
    assert rows[0].deadline.day == datetime(2022, 10, 1, 2, 30, tzinfo=BEIJING)


def test_calls_go_faster_than_tiers_and_text_follows() -> None:
    assert of(ReportKind.CALL, due(fire(Toll(AT, deaths=1), learnt=TOLD))) == []
    serious = due(fire(Toll(AT, deaths=3), learnt=TOLD))
    (call,), (text,) = of(ReportKind.CALL, serious), of(ReportKind.TEXT, serious)
    assert (clock(call), call.told, call.level) == ("11:40", Told.PHONE, Level.PROVINCIAL)
    assert (text.deadline, text.told) == (None, Told.WRITTEN)
    major = due(fire(Toll(AT, deaths=10), learnt=TOLD))
    assert [clock(row) for row in of(ReportKind.CALL, major)] == ["11:40", "12:40", "13:40"]
    assert [row.to.en for row in of(ReportKind.CALL, major)][-1] == "the duty room of the State Council"
    assert len(of(ReportKind.STATE_COUNCIL, major)) == 1
    assert of(ReportKind.STATE_COUNCIL, serious) == []


@pytest.mark.parametrize(("deaths", "times"), [(1, 1), (3, 1), (10, 2), (30, 2)])
def test_follow_ups_come_once_or_twice_a_day(deaths: int, times: int) -> None:
    (row,) = of(ReportKind.FOLLOW_UP, due(fire(Toll(AT, deaths=deaths), learnt=TOLD)))
    assert (row.times, row.deadline) == (times, None)


@pytest.mark.parametrize(
    ("kind", "until"), [(AccidentType.WORK, date(2022, 7, 28)), (AccidentType.ROAD_TRAFFIC, date(2022, 7, 5))]
)
def test_changed_casualties_are_due_on_their_own_day_until_the_window_closes(kind: AccidentType, until: date) -> None:
    tolls = (Toll(AT, deaths=1), Toll(moment(2), deaths=1), Toll(moment(5), deaths=2), Toll(moment(40), deaths=3))
    rows = of(ReportKind.CASUALTIES, due(fire(*tolls, type=kind, learnt=TOLD)))
    assert [row.deadline.day for row in rows if row.deadline] == [until, date(2022, 7, 3)]


def test_the_offices_of_a_register_carry_the_report_and_may_leave_a_level_out() -> None:
    county = Tier(Level.COUNTY, words("Zeku bureau"), "zeku-emergency")
    province = Tier(Level.PROVINCIAL, words("Qinghai department"), "qinghai-emergency")
    nation = Tier(Level.NATIONAL, words("the ministry"))
    (only,) = of(ReportKind.TIER, due(fire(Toll(AT, deaths=3), learnt=TOLD), county, province, nation))
    assert (only.by.en, only.to.en, clock(only)) == ("Zeku bureau", "Qinghai department", "12:40")


@pytest.mark.parametrize(
    "levels",
    [
        [Level.PROVINCIAL, Level.COUNTY],
        [Level.COUNTY, Level.COUNTY, Level.PREFECTURE],
        [Level.TOWNSHIP, Level.COUNTY, Level.PREFECTURE],
        [Level.COUNTY],
    ],
)
def test_a_chain_that_does_not_rise_to_the_level_of_the_grade_is_refused(levels: list[Level]) -> None:
    with pytest.raises(
        Ambiguous, match="a chain of reports rises from the county, one office a level, and reaches the"
    ):
        due(fire(Toll(AT, deaths=1)), *(Tier(level, words(str(level.value))) for level in levels))


def test_a_peril_is_reported_like_an_accident() -> None:
    (unit,) = of(ReportKind.UNIT, due(fire(Toll(AT, deaths=0, trapped=3), learnt=TOLD)))
    cited = [citation.place().zh for reason in unit.because for citation in reason.basis]
    assert "第二十六条" in cited


def test_a_coal_mine_reports_to_the_mine_authority_as_well() -> None:
    (unit,) = of(ReportKind.UNIT, due(fire(Toll(AT, deaths=1), learnt=TOLD, sector="coal-mine")))
    assert "mine safety authority" in unit.caveats[-1].about.en


def test_a_grade_that_was_known_later_is_said_wherever_it_matters() -> None:
    grew = fire(Toll(AT, deaths=5), Toll(moment(8), deaths=10), learnt=TOLD)
    for row in of(ReportKind.TIER, due(grew)):
        assert row.caveats[0].about.en.startswith(
            "it was first known as a serious accident, and as a major accident from"
        )


def test_before_order_21_there_are_no_calls_and_no_follow_ups() -> None:
    at = AT.replace(year=2009, month=6, day=30)
    rows = due(fire(Toll(at, deaths=3), Toll(at + timedelta(days=1), deaths=4), at=at))
    assert {row.kind for row in rows} & {ReportKind.CALL, ReportKind.TEXT, ReportKind.FOLLOW_UP} == set()
    assert len(of(ReportKind.UNIT, rows)) == 1
    assert len(of(ReportKind.CASUALTIES, rows)) == 1
    assert of(ReportKind.NOTICE, rows)[0].told is None


@given(accidents())
def test_every_report_rests_on_an_article_and_no_tier_is_due_before_the_one_below(accident: Accident) -> None:
    rows = due(accident)
    for row in rows:
        assert all(reason.basis for reason in row.because)
        assert row.because
        assert row.since >= accident.at
        assert row.deadline is None or row.deadline.ends >= row.since
    for below, above in pairwise(of(ReportKind.TIER, rows)):
        assert below.deadline is not None
        assert above.deadline is not None
        assert above.since == below.deadline.ends
        assert above.deadline.ends - above.since == timedelta(hours=2)
