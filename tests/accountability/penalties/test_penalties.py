"""Tests of what may follow an accident: its lines, their articles, who they are for, what stays open."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm, ReportFault
from safetyduty.accountability import Cause, Footing, PenaltyLine, penalties
from safetyduty.dates import BEIJING
from safetyduty.errors import Ambiguous, NothingInForce, SafetyDutyError
from safetyduty.facts import Accident, AccidentType, Inquiry, Party, PartyRole, Report, Toll
from safetyduty.statutes.shapes import Payer
from tests.accountability.penalties.samples import BOOK, FINES, accident, days, harms, sectors, the

FAULTS = st.sets(st.sampled_from(ReportFault))


def plain(lines: Iterable[PenaltyLine]) -> list[PenaltyLine]:
    """The lines without the ids of whom they are for."""
    return [evolve(line, who=None, deed=None) for line in lines]


@given(days(), sectors(), harms(), FAULTS, st.one_of(st.none(), st.integers(0, 2000)))
def test_every_line_cites_a_rule_in_force_on_its_day(
    day: date, sector: str | None, harm: Harm, faults: set[ReportFault], later: int | None
) -> None:
    decided = None if later is None else min(day + timedelta(days=later), date(2026, 11, 20))
    found = penalties(accident(day, sector=sector), FINES, harm=harm, faults=faults, decided=decided)
    for line in found.value:
        provision = BOOK.provision(BOOK.key(line.key))
        versions = [version for on in (day, decided) if on is not None and (version := provision.on(on)) is not None]
        assert any(set(version.citations) & set(line.basis) for version in versions)
        assert line.decide
        assert line.on == day


@given(days(), sectors(), harms(), FAULTS, st.one_of(st.none(), st.integers(0, 2000)))
def test_the_tariff_and_the_book_answer_alike(
    day: date, sector: str | None, harm: Harm, faults: set[ReportFault], later: int | None
) -> None:
    decided = None if later is None else min(day + timedelta(days=later), date(2026, 11, 20))
    given_ = accident(day, sector=sector)
    held = penalties(given_, FINES, harm=harm, faults=faults, decided=decided)
    assert held == penalties(given_, BOOK, harm=harm, faults=faults, decided=decided)


@given(days(), harms(), harms(), st.one_of(st.none(), st.integers(0, 2000)))
def test_more_harm_never_lowers_what_applies_to_the_unit(day: date, one: Harm, other: Harm, later: int | None) -> None:
    decided = None if later is None else min(day + timedelta(days=later), date(2026, 11, 20))
    more = Harm(
        one.deaths + other.deaths, one.serious_injuries + other.serious_injuries, one.loss_yuan + other.loss_yuan
    )
    less, worse = (penalties(accident(day), FINES, harm=harm, decided=decided).value[0] for harm in (one, more))
    assert (less.min_yuan or 0) <= (worse.min_yuan or 0)
    assert (less.max_yuan or 0) <= (worse.max_yuan or 0)


IDS = st.from_regex(r"[a-z][a-z0-9]{0,9}", fullmatch=True)


@given(IDS, IDS)
def test_nothing_depends_on_a_name_or_an_id(one: str, other: str) -> None:
    day, harm = date(2024, 6, 3), Harm(3)
    named = [
        penalties(
            accident(day, id=id, parties=(Party(f"{id}-head", PartyRole.PRINCIPAL, income_yuan=1),)), FINES, harm=harm
        )
        for id in (one, other)
    ]
    assert plain(named[0].value) == plain(named[1].value)
    assert named[0].caveats == named[1].caveats


def test_the_lines_of_an_accident_of_2024() -> None:
    lines = penalties(accident(date(2024, 6, 3)), BOOK, harm=Harm(10)).value
    assert [(line.party.value, line.step, line.footing.value) for line in lines] == [
        ("unit", "major-1", "applies"),
        ("unit", "especially-grave", "open"),
        ("principal", "major", "applies"),
        ("other-leader", "major", "applies"),
        ("safety-manager", "major", "applies"),
        ("investor", "major", "open"),
        ("unit", "unit", "applies"),
        ("principal", "persons", "applies"),
        ("other-leader", "persons", "applies"),
        ("safety-manager", "persons", "applies"),
        ("principal", "accident", "applies"),
        ("principal", "five-years", "open"),
        ("principal", "life", "open"),
    ]
    assert {line.cause for line in lines} == {Cause.ACCIDENT}


def test_two_to_five_times_once_and_what_else_may_be_the_base() -> None:
    lines = penalties(accident(date(2024, 6, 3)), BOOK, harm=Harm(50)).value
    grave = the(lines, Payer.UNIT, "especially-grave")
    assert (grave.min_yuan, grave.max_yuan) == (30_000_000, 100_000_000)
    asked = [phrase.en for phrase in grave.decide]
    assert any("several circumstances multiply once only" in each for each in asked)
    assert any("20,000,000 or more, up to 100,000,000 yuan" in each for each in asked)
    assert any("refusing an order to stop" in each for each in asked)


def test_the_law_of_2014_had_a_range_of_its_own_for_the_gravest() -> None:
    lines = penalties(accident(date(2015, 6, 3)), BOOK, harm=Harm(30)).value
    grave = the(lines, Payer.UNIT, "especially-grave")
    assert (grave.min_yuan, grave.max_yuan, grave.footing) == (10_000_000, 20_000_000, Footing.OPEN)


def test_a_ban_for_life_is_for_the_gravest_grades_and_its_clock_is_told() -> None:
    serious = penalties(accident(date(2024, 6, 3)), BOOK, harm=Harm(9)).value
    assert [line.ban.id for line in serious if line.ban is not None] == ["five-years"]
    major = penalties(accident(date(2024, 6, 3)), BOOK, harm=Harm(10)).value
    life = the(major, Payer.PRINCIPAL, "life").ban
    assert life is not None
    assert (life.lasts, life.runs_from.en) == (None, "the day the sentence is served, or of the sanction")


def test_a_share_comes_to_yuan_where_the_income_is_known_exactly() -> None:
    parties = (Party("head", PartyRole.PRINCIPAL, income_yuan=453_356),)
    line = the(
        penalties(accident(date(2020, 2, 11), parties=parties), BOOK, harm=Harm(5)).value, Payer.PRINCIPAL, "serious"
    )
    assert (line.who, line.min_yuan, line.max_yuan) == ("head", Fraction(906_712, 5), Fraction(906_712, 5))


def test_the_year_of_the_income_is_told() -> None:
    parties = (Party("head", PartyRole.PRINCIPAL, income_yuan=100_000),)
    line = the(
        penalties(accident(date(2024, 6, 3), parties=parties), BOOK, harm=Harm(1)).value, Payer.PRINCIPAL, "general"
    )
    assert (line.min_yuan, line.max_yuan) == (40_000, 40_000)
    assert line.caveats[-1].about.en == "the income should be that of 2023"


def test_a_missing_income_is_a_caveat_and_never_a_sum() -> None:
    line = the(penalties(accident(date(2024, 6, 3)), BOOK, harm=Harm(1)).value, Payer.PRINCIPAL, "general")
    assert (line.min_yuan, line.max_yuan, line.min_income_share) == (None, None, Fraction(2, 5))
    assert line.caveats[-1].about.en == "last year's income is not known: the share is given, and no sum"


def test_a_wage_stands_in_for_an_income_that_cannot_be_determined() -> None:
    parties = (
        Party("head", PartyRole.PRINCIPAL, average_wage_yuan=100_000),
        Party("staff", PartyRole.SAFETY_MANAGER, average_wage_yuan=100_000),
    )
    lines = penalties(accident(date(2024, 6, 3), parties=parties), BOOK, harm=Harm(1)).value
    head, staff = the(lines, Payer.PRINCIPAL, "general"), the(lines, Payer.SAFETY_MANAGER, "general")
    assert (head.min_yuan, head.max_yuan) == (200_000, 400_000)
    assert (staff.min_yuan, staff.max_yuan) == (20_000, 150_000)
    assert "《生产安全事故罚款处罚规定》第四条第二款" in [citation.words().zh for citation in head.basis]
    assert head.decide[-1].en.startswith("whether the income cannot be determined indeed")


def test_before_2024_no_wage_stands_in() -> None:
    parties = (Party("head", PartyRole.PRINCIPAL, average_wage_yuan=100_000),)
    line = the(
        penalties(accident(date(2022, 6, 3), parties=parties), BOOK, harm=Harm(1)).value, Payer.PRINCIPAL, "general"
    )
    assert line.min_yuan is None
    assert line.caveats[-1].about.en.startswith("the income is not known; the rule of that day")


def test_each_named_party_has_its_line() -> None:
    parties = (Party("mill", PartyRole.UNIT), Party("owner", PartyRole.UNIT), Party("head", PartyRole.PRINCIPAL))
    lines = penalties(accident(date(2023, 5, 1), parties=parties), BOOK, harm=Harm(10)).value
    assert [line.who for line in lines if line.step == "major" and line.party is Payer.UNIT] == ["mill", "owner"]
    assert {line.who for line in lines if line.party is Payer.PRINCIPAL} == {"head"}
    assert {line.who for line in lines if line.party is Payer.OTHER_LEADER} == {None}


def test_the_harm_is_drawn_from_the_tolls_with_its_doubts() -> None:
    at = datetime(2024, 6, 3, 12, tzinfo=BEIJING)
    fall = evolve(accident(date(2024, 6, 3)), tolls=(Toll(at, deaths=3, missing=1),))
    found = penalties(fall, BOOK)
    assert found.value[0].step == "serious-1"
    assert any("missing" in caveat.about.en for caveat in found.caveats)


def test_a_grade_alone_gives_the_range_of_the_grade() -> None:
    line = penalties(accident(date(2024, 6, 3)), BOOK, harm="general").value[0]
    assert (line.step, line.min_yuan, line.max_yuan) == ("general", 300_000, 1_000_000)
    grave = the(penalties(accident(date(2024, 6, 3)), BOOK, harm="general").value, Payer.UNIT, "especially-grave")
    assert not any("multiplied from the range of the tier" in phrase.en for phrase in grave.decide)


def test_a_discovery_in_time_keeps_an_old_accident_open() -> None:
    day, decided = date(2016, 6, 3), date(2022, 6, 3)
    at = datetime(2016, 6, 3, 13, tzinfo=BEIJING)
    silent = accident(day)
    told = evolve(silent, reports=(Report("mill", "county", at),))
    looked = evolve(silent, inquiry=Inquiry(established=date(2016, 6, 10)))
    footings = [
        penalties(each, BOOK, harm=Harm(1), decided=decided).value[0].footing for each in (silent, told, looked)
    ]
    assert footings == [Footing.BARRED, Footing.APPLIES, Footing.APPLIES]


def test_the_general_rules_are_cited_once() -> None:
    found = penalties(accident(date(2024, 6, 3)), BOOK, harm=Harm(1))
    assert [citation.words().zh for citation in found.basis] == [
        "《行政处罚法》第二十九条",
        "《行政处罚法》第三十二条",
        "《行政处罚法》第三十三条第一款",
        "《行政处罚法》第三十三条第二款",
        "《生产安全事故罚款处罚规定》第二十二条",
    ]


def test_made_up_facts_are_marked() -> None:
    made_up = evolve(accident(date(2024, 6, 3)), synthetic=True)
    assert "synthetic" in [caveat.kind.value for caveat in penalties(made_up, BOOK, harm=Harm(1)).caveats]


def test_road_traffic_has_its_own_laws_too() -> None:
    road = evolve(accident(date(2024, 6, 3)), type=AccidentType.ROAD_TRAFFIC)
    assert any("road traffic or fire" in caveat.about.en for caveat in penalties(road, BOOK, harm=Harm(1)).caveats)


@pytest.mark.parametrize(
    ("given_", "asked", "kind", "message"),
    [
        (accident(date(2024, 6, 3)), {"harm": Harm(1), "decided": date(2024, 6, 2)}, Ambiguous, "comes before the conduct"),
        (accident(date(2024, 6, 3)), {"harm": "grave"}, Ambiguous, "there is no grade 'grave'"),
        (accident(date(2024, 6, 3)), {}, Ambiguous, "no harm is stated"),
        (accident(date(2007, 5, 31)), {"harm": Harm(1)}, NothingInForce, "2007-06-01"),
        (evolve(accident(date(2024, 6, 3)), type=AccidentType.NUCLEAR), {"harm": Harm(1)}, SafetyDutyError, "follow other rules"),
    ],
)  # fmt: skip
def test_a_wrong_question_is_refused(
    given_: Accident, asked: dict[str, object], kind: type[SafetyDutyError], message: str
) -> None:
    with pytest.raises(kind, match=message):
        penalties(given_, BOOK, **asked)  # type: ignore[arg-type]  # each with its own arguments
