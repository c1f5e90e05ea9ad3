"""Tests of the fines for an accident: every edge, more harm never less, one law at a time."""

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm
from safetyduty.accountability import scale, tariff
from safetyduty.errors import Ambiguous, NothingInForce, NotTrusted
from safetyduty.statutes import Trust
from safetyduty.statutes.provisions import work_safety_law
from safetyduty.statutes.provisions.order_14_2024 import OTHER_LEADER_FINES, UNIT_FINES
from safetyduty.statutes.provisions.order_493_2007 import ACCIDENT_GRADES
from safetyduty.statutes.shapes import Interval, Payer
from safetyduty.words import Phrase
from tests.accountability.penalties.samples import BOOK, FINES, days, harms, sectors

OF_2024 = scale(BOOK.on(date(2024, 6, 3)))

# Deaths, serious injuries, loss in 万元 from which each tier of Order 14 is reached, and its fine in 万元.
TIERS = [
    ((0, 0, 0), (30, 50)),
    ((1, 3, 300), (50, 70)),
    ((2, 6, 500), (70, 100)),
    ((3, 10, 1000), (100, 120)),
    ((5, 20, 2000), (120, 150)),
    ((7, 30, 3000), (150, 200)),
    ((10, 50, 5000), (200, 400)),
    ((13, 60, 6000), (400, 600)),
    ((15, 70, 7000), (600, 1000)),
    ((30, 100, 10000), (1000, 1200)),
    ((40, 120, 15000), (1200, 1500)),
    ((50, 150, 20000), (1500, 2000)),
]


@pytest.mark.parametrize(("starts", "fine"), TIERS)
def test_each_tier_begins_with_its_number(starts: tuple[int, int, int], fine: tuple[int, int]) -> None:
    deaths, serious, loss = starts
    for harm in (Harm(deaths), Harm(0, serious), Harm(0, 0, loss * 10_000)):
        bounds = OF_2024.unit_fine(harm).bounds
        assert (bounds.min_yuan, bounds.max_yuan) == (fine[0] * 10_000, fine[1] * 10_000)


@pytest.mark.parametrize(("starts", "before"), [(low, TIERS[at][1]) for at, (low, _) in enumerate(TIERS[1:])])
def test_one_less_is_the_tier_before(starts: tuple[int, int, int], before: tuple[int, int]) -> None:
    deaths, serious, loss = starts
    for harm in (Harm(deaths - 1), Harm(0, serious - 1), Harm(0, 0, loss * 10_000 - 1)):
        bounds = OF_2024.unit_fine(harm).bounds
        assert (bounds.min_yuan, bounds.max_yuan) == (before[0] * 10_000, before[1] * 10_000)


@given(harms())
def test_the_tier_is_the_worst_that_the_table_says(harm: Harm) -> None:
    row = OF_2024.law[UNIT_FINES].worst(
        deaths=harm.deaths, serious_injuries=harm.serious_injuries, loss_yuan=harm.loss_yuan
    )
    assert row is not None
    assert OF_2024.unit_fine(harm).step == row.id


@given(days(), sectors(), harms())
def test_the_grade_is_the_one_of_the_regulation(day: date, sector: str | None, harm: Harm) -> None:
    fines = FINES.on(day, sector=sector)
    row = BOOK.on(day)[ACCIDENT_GRADES].worst(
        deaths=harm.deaths, serious_injuries=harm.serious_injuries, loss_yuan=harm.loss_yuan
    )
    assert row is not None
    assert fines.grade(harm) == row.id


@given(days(), sectors(), harms(), harms())
def test_more_harm_never_costs_less(day: date, sector: str | None, one: Harm, other: Harm) -> None:
    fines = FINES.on(day, sector=sector)
    more = Harm(
        one.deaths + other.deaths,
        one.serious_injuries + other.serious_injuries,
        one.loss_yuan + other.loss_yuan,
    )
    less, worse = fines.unit_fine(one).bounds, fines.unit_fine(more).bounds
    assert less.min_yuan is not None
    assert less.max_yuan is not None
    assert worse.min_yuan is not None
    assert worse.max_yuan is not None
    assert less.min_yuan <= worse.min_yuan
    assert less.max_yuan <= worse.max_yuan
    persons = {offer.payer: offer.bounds for offer in fines.persons(fines.grade(more))}
    for offer in fines.persons(fines.grade(one)):
        assert (offer.bounds.min_income_share or 0) <= (persons[offer.payer].min_income_share or 0)
        assert (offer.bounds.max_income_share or 0) <= (persons[offer.payer].max_income_share or 0)


@given(days(), sectors(), harms())
def test_a_tier_lies_within_the_range_of_its_grade(day: date, sector: str | None, harm: Harm) -> None:
    fines = FINES.on(day, sector=sector)
    assert fines.unit_fine(harm).bounds.within(fines.unit_fine_of(fines.grade(harm)).bounds)


@given(days(), sectors(), harms())
def test_a_tariff_gives_the_fines_of_the_day(day: date, sector: str | None, harm: Harm) -> None:
    held, fresh = FINES.on(day, sector=sector), scale(BOOK.on(day), sector=sector)
    grade = fresh.grade(harm)
    assert held.unit_fine(harm) == fresh.unit_fine(harm)
    assert held.persons(grade) == fresh.persons(grade)


@pytest.mark.parametrize(
    ("day", "sector", "harm", "fine", "cited"),
    [
        (date(2007, 6, 1), None, Harm(1), (100_000, 200_000), "《生产安全事故报告和调查处理条例》第三十七条"),
        (date(2014, 11, 30), None, Harm(3), (200_000, 500_000), "《生产安全事故报告和调查处理条例》第三十七条"),
        (date(2014, 12, 1), None, Harm(3), (500_000, 1_000_000), "《安全生产法》第一百零九条"),
        (date(2021, 8, 31), None, Harm(1), (200_000, 500_000), "《安全生产法》第一百零九条"),
        (date(2021, 9, 1), None, Harm(1), (300_000, 1_000_000), "《安全生产法》第一百一十四条第一款"),
        (date(2024, 2, 29), None, Harm(1), (300_000, 1_000_000), "《安全生产法》第一百一十四条第一款"),
        (date(2024, 3, 1), None, Harm(1), (500_000, 700_000), "《生产安全事故罚款处罚规定》第十四条"),
        (date(2024, 4, 30), "coal-mine", Harm(1), (500_000, 700_000), "《生产安全事故罚款处罚规定》第十四条"),
        (date(2024, 5, 1), "coal-mine", Harm(1), (500_000, 1_000_000), "《煤矿安全生产条例》第六十七条"),
        (date(2024, 5, 1), "coal-mine", Harm(3), (1_500_000, 2_000_000), "《煤矿安全生产条例》第六十七条"),
    ],
)
def test_each_law_from_its_first_day(
    day: date, sector: str | None, harm: Harm, fine: tuple[int, int], cited: str
) -> None:
    offer = scale(BOOK.on(day), sector=sector).unit_fine(harm)
    assert (offer.bounds.min_yuan, offer.bounds.max_yuan) == fine
    assert cited in [citation.words().zh for reason in offer.because for citation in reason.basis]


def test_a_table_that_is_not_verified_is_told_and_narrows_nothing() -> None:
    offer = scale(BOOK.on(date(2020, 2, 11))).unit_fine(Harm(5, 0, 12_000_000))
    assert (offer.bounds.min_yuan, offer.bounds.max_yuan) == (500_000, 1_000_000)
    assert offer.caveats[0].about.en == (
        "the fine rules give 500,000 or more, up to 700,000 yuan for serious accident, tier 1; "
        "that table is not verified, so it does not narrow"
    )


def test_the_coal_mine_range_goes_before_the_tiers() -> None:
    offer = scale(BOOK.on(date(2024, 5, 28)), sector="coal-mine").unit_fine(Harm(1))
    assert any("how it stands to the special rule is not written" in caveat.about.en for caveat in offer.caveats)


@pytest.mark.parametrize(
    ("day", "shares"),
    [
        (date(2013, 1, 1), ("3/10", "2/5", "3/5", "4/5")),
        (date(2020, 1, 1), ("3/10", "2/5", "3/5", "4/5")),
        (date(2022, 1, 1), ("2/5", "3/5", "4/5", "1")),
        (date(2025, 1, 1), ("2/5", "3/5", "4/5", "1")),
    ],
)
def test_the_share_of_the_principal(day: date, shares: tuple[str, ...]) -> None:
    fines = scale(BOOK.on(day))
    grades = ("general", "serious", "major", "extraordinary")
    given = [fines.persons(grade)[0].bounds for grade in grades]
    assert [str(bounds.min_income_share) for bounds in given] == list(shares)
    assert [bounds.max_income_share for bounds in given] == [bounds.min_income_share for bounds in given]


def test_staff_pay_by_grade_since_2024_and_by_the_law_before() -> None:
    ranges = {}
    for day in (date(2022, 1, 1), date(2024, 3, 1)):
        offers = scale(BOOK.on(day)).persons("serious")
        found = next(offer.bounds for offer in offers if offer.payer is Payer.SAFETY_MANAGER)
        ranges[day.year] = (str(found.min_income_share), str(found.max_income_share))
    assert ranges == {2022: ("1/5", "1/2"), 2024: ("3/10", "2/5")}


def test_a_reform_is_answered_and_marked_by_book_and_tariff() -> None:
    key, since = work_safety_law.UNIT_ACCIDENT_FINES, date(2025, 1, 1)
    rule = BOOK.on(since)[key]
    doubled = evolve(
        rule,
        rows=tuple(
            evolve(row, fines=tuple(evolve(f, yuan=Interval(at_least=1, at_most=10**9)) for f in row.fines))
            for row in rule.rows
        ),
    )
    reformed = BOOK.amended(key, since=since, rule=doubled, because=Phrase("试点", "a pilot"))
    for day, most in ((date(2024, 12, 31), 1_000_000), (since, 10**9)):
        offer = scale(reformed.on(day)).unit_fine_of("general")
        assert offer.bounds.max_yuan == most
        assert tariff(reformed).on(day).unit_fine_of("general") == offer
        assert ("hypothetical" in [caveat.kind.value for caveat in offer.caveats]) is (day == since)


def test_more_than_nine_is_ten_or_more() -> None:
    since = date(2025, 1, 1)
    rule = BOOK.on(since)[UNIT_FINES]

    def over(interval: Interval | None) -> Interval | None:
        if interval is None or interval.at_least is None:
            return interval
        return Interval(more_than=interval.at_least - 1, less_than=interval.less_than)

    rows = tuple(
        evolve(row, deaths=over(row.deaths), serious_injuries=over(row.serious_injuries), loss_yuan=over(row.loss_yuan))
        for row in rule.rows
    )
    book = BOOK.amended(
        UNIT_FINES, since=since, rule=evolve(rule, rows=rows), because=Phrase("换写法", "written otherwise")
    )
    for starts, _ in TIERS:
        for harm in (Harm(starts[0]), Harm(0, starts[1]), Harm(0, 0, starts[2] * 10_000)):
            told, written = scale(book.on(since)).unit_fine(harm), scale(BOOK.on(since)).unit_fine(harm)
            assert (told.step, told.bounds) == (written.step, written.bounds)


def test_a_rule_beyond_the_law_does_not_narrow() -> None:
    key, since = OTHER_LEADER_FINES, date(2025, 1, 1)
    rule = BOOK.on(since)[key]
    harder = evolve(
        rule,
        rows=tuple(
            evolve(row, fines=tuple(evolve(f, income_share=Interval(at_least=1, at_most=2)) for f in row.fines))
            for row in rule.rows
        ),
    )
    book = BOOK.amended(key, since=since, rule=harder, because=Phrase("试点", "a pilot"))
    found = next(each for each in scale(book.on(since)).persons("general") if each.payer is Payer.OTHER_LEADER)
    assert (str(found.bounds.min_income_share), str(found.bounds.max_income_share)) == ("1/5", "1/2")


def test_a_rule_long_unchecked_is_marked_by_a_tariff_too() -> None:
    fresh, stale = (FINES.on(day).unit_fine(Harm(1)).caveats for day in (date(2026, 10, 1), date(2029, 1, 1)))
    assert not any(caveat.kind.value == "stale" for caveat in fresh)
    assert any(caveat.kind.value == "stale" for caveat in stale)


def test_before_the_grades_nothing_is_in_force() -> None:
    with pytest.raises(NothingInForce):
        scale(BOOK.on(date(2007, 5, 31)))


def test_an_unknown_grade_is_refused() -> None:
    with pytest.raises(Ambiguous, match=r"^there is no grade 'grave'$"):
        OF_2024.unit_fine_of("grave")


def test_a_strict_law_refuses_what_is_stale() -> None:
    with pytest.raises(NotTrusted):
        scale(BOOK.on(date(2030, 1, 1), trust=Trust.STRICT))


@given(st.dates(date(2007, 6, 1), date(2027, 11, 1)))
def test_a_tariff_holds_no_day_beyond_a_change(day: date) -> None:
    same = FINES.on(day) is FINES.on(day + timedelta(days=1))
    if same:
        assert scale(BOOK.on(day)).persons("major") == scale(BOOK.on(day + timedelta(days=1))).persons("major")
