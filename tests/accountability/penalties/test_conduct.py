"""Tests of acts of their own: which stage their dates reach, who pays, what stays open, and every penalty of the book."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty.accidents import Harm
from safetyduty.accountability import Footing, PenaltyLine, conduct_penalties, merged_fines, penalties
from safetyduty.errors import SafetyDutyError, UnknownProvision
from safetyduty.facts import Deed, Party, PartyRole
from safetyduty.statutes import Status
from safetyduty.statutes.shapes import Bans, GradedFines, Payer, Penalty, Rate, TieredFines
from tests.accountability.penalties.samples import BOOK, accident, the

DAY = date(2024, 6, 3)
TRAINING = "work-safety-law/staffing-and-training-fines"
HAZARDS = "work-safety-law/unremoved-hazards"
CONTRACTING = "work-safety-law/unqualified-contracting"
CONCEALMENT = "order-493-2007/concealment-fine"
PARTIES = (
    Party("head", PartyRole.PRINCIPAL, income_yuan=100_000),
    Party("staff", PartyRole.SAFETY_MANAGER),
    Party("foreman", PartyRole.DIRECT),
)


def deed(rule: str, party: str = "mill", on: date = DAY, **more: Any) -> Deed:
    """A deed of a unit, unless it is another's."""
    return Deed("deed", party, rule, on, **more)


def lines(given_: Deed, **more: Any) -> tuple[PenaltyLine, ...]:
    """What may follow it."""
    return conduct_penalties([given_], BOOK, parties=PARTIES, **more).value


def steps(found: tuple[PenaltyLine, ...]) -> list[tuple[str, str, str]]:
    """Who, at which stage, how firmly."""
    return [(line.party.value, line.step, line.footing.value) for line in found]


@pytest.mark.parametrize(
    ("dates", "decided", "expected"),
    [
        ({}, None, ["at-once applies", "overdue open"]),
        ({"ordered": date(2024, 7, 1)}, None, ["at-once applies", "overdue open"]),
        ({"ordered": date(2024, 7, 1)}, date(2024, 7, 1), ["at-once applies"]),
        ({"ordered": date(2024, 7, 1)}, date(2024, 7, 2), ["overdue applies"]),
        ({"ordered": date(2024, 7, 1), "corrected": date(2024, 7, 1)}, date(2024, 9, 1), ["at-once applies"]),
        ({"ordered": date(2024, 7, 1), "corrected": date(2024, 7, 2)}, date(2024, 9, 1), ["overdue applies"]),
        ({"corrected": date(2024, 6, 20)}, None, ["at-once applies"]),
        ({"refused": date(2024, 6, 20)}, None, ["overdue applies"]),
    ],
)
def test_the_dates_of_a_deed_choose_the_stage(dates: dict[str, Any], decided: date | None, expected: list[str]) -> None:
    found = lines(deed(TRAINING, choice="training", **dates), decided=decided)
    assert [f"{line.step} {line.footing.value}" for line in found if line.party is Payer.UNIT] == expected


def test_overdue_costs_the_unit_more_and_somebody_else_besides() -> None:
    found = lines(deed(TRAINING, ordered=date(2024, 7, 1), corrected=date(2024, 7, 20)))
    unit, direct = found
    assert (unit.who, unit.min_yuan, unit.max_yuan) == ("mill", 100_000, 200_000)
    assert [measure.en for measure in unit.measures] == ["suspension for rectification"]
    assert (direct.party, direct.who, direct.min_yuan, direct.footing) == (Payer.DIRECT, None, 20_000, Footing.OPEN)
    assert direct.decide[-1].en == "who the persons of this kind are"


def test_refusing_to_remove_a_hazard_costs_those_responsible_and_not_the_unit() -> None:
    found = lines(deed(HAZARDS, refused=date(2024, 6, 20)))
    assert [(line.party.value, line.max_yuan) for line in found if line.max_yuan is not None] == [
        ("unit", 50_000),
        ("direct", 100_000),
    ]


@pytest.mark.parametrize(
    ("income", "expected"),
    [
        (100_000, (200_000, 500_000)),
        (99_999, (100_000, 200_000)),
        (0, (100_000, 200_000)),
        (1_000_001, (2_000_002, 5_000_005)),
    ],
)
def test_illegal_income_multiplies_from_a_hundred_thousand(income: int, expected: tuple[int, int]) -> None:
    line = the(lines(deed(CONTRACTING, illegal_income_yuan=income)), Payer.UNIT, "at-once")
    assert (line.min_yuan, line.max_yuan) == expected


def test_an_illegal_income_that_nobody_states_leaves_both_open() -> None:
    found = [line for line in lines(deed(CONTRACTING)) if line.party is Payer.UNIT and line.step.startswith("at-once")]
    assert [(line.step, line.min_yuan, line.footing) for line in found] == [
        ("at-once-1", None, Footing.OPEN),
        ("at-once-2", 100_000, Footing.OPEN),
    ]
    assert any("the illegal income is not known" in caveat.about.en for caveat in found[0].caveats)


def test_a_higher_range_takes_the_place_of_the_base_where_it_was_found() -> None:
    plain = penalties(
        accident(DAY, deeds=(deed(CONCEALMENT, "mill-1", choice="scene"),), parties=(MILL,)), BOOK, harm=Harm(1)
    )
    found = penalties(
        accident(
            DAY, deeds=(deed(CONCEALMENT, "mill-1", choice="scene", circumstances=("social-impact",)),), parties=(MILL,)
        ),
        BOOK,
        harm=Harm(1),
    )
    ranges = [
        [(line.step, line.min_yuan, line.max_yuan, line.footing.value) for line in each.value if line.deed and line.who]
        for each in (plain, found)
    ]
    assert ranges == [
        [("base", 1_000_000, 1_500_000, "applies"), ("aggravated", 3_000_000, 3_500_000, "open")],
        [("aggravated", 3_000_000, 3_500_000, "applies")],
    ]


MILL = Party("mill-1", PartyRole.UNIT)


def test_a_unit_does_not_abscond_by_the_fine_rules() -> None:
    found = penalties(
        accident(DAY, deeds=(deed(CONCEALMENT, "mill-1", choice="absconding"),), parties=(MILL,)), BOOK, harm=Harm(1)
    )
    assert [(line.step, line.max_yuan) for line in found.value if line.deed and line.who] == [("at-once", 5_000_000)]


def test_a_person_may_be_the_one_directly_responsible() -> None:
    found = lines(deed(TRAINING, "staff", refused=date(2024, 6, 20)))
    assert steps(found) == [("safety-manager", "overdue", "applies")]
    fined = found[0]
    assert (fined.who, fined.min_yuan, fined.max_yuan) == ("staff", 20_000, 50_000)
    assert fined.decide[-1].en == "whether the post was directly responsible"


def test_an_agency_pays_what_an_agency_pays() -> None:
    found = lines(deed("work-safety-law/false-agency-reports", "agency", choice="lending", illegal_income_yuan=50_000))
    agency = the(found, Payer.AGENCY, "at-once")
    assert (agency.who, agency.min_yuan, agency.max_yuan) == ("agency", 100_000, 200_000)
    assert agency.footing is Footing.APPLIES


def test_officials_are_sanctioned_and_not_fined() -> None:
    parties = [Party("county", PartyRole.OFFICIAL)]
    ignored = Deed("ignored", "county", "work-safety-law/supervisor-misconduct", DAY, "hazard-ignored")
    found = conduct_penalties([ignored], BOOK, parties=parties).value
    assert [(line.who, line.step, line.footing.value, line.max_yuan) for line in found] == [
        ("county", "sanction", "applies", None),
        ("county", "crime", "open", None),
    ]


def test_a_refusal_may_be_fined_day_by_day() -> None:
    refused, not_refused = lines(deed(HAZARDS, refused=date(2024, 6, 20))), lines(deed(HAZARDS))
    daily = "《安全生产法》第一百一十二条"
    assert all(daily in [citation.words().zh for citation in line.basis] for line in refused)
    assert not any(daily in [citation.words().zh for citation in line.basis] for line in not_refused)


def test_absconding_adds_detention_and_another_act_does_not() -> None:
    rule = "work-safety-law/principal-accident-conduct"
    gone = lines(deed(rule, "head", choice="absconding"))
    late = lines(deed(rule, "head", choice="late"))
    assert "absconding" in [line.step for line in gone]
    assert "absconding" not in [line.step for line in late]
    assert (gone[0].min_yuan, gone[0].max_yuan) == (60_000, 80_000)


def test_the_rules_of_2015_name_the_share_of_each_act() -> None:
    rule = "order-14-2024/principal-misconduct"
    shares = {
        choice: [(str(line.min_income_share), str(line.max_income_share)) for line in lines(deed(rule, "head", date(2020, 1, 1), choice=choice))]
        for choice in ("no-rescue", "late-report", "leaving-post", "false-report", "absconding")
    }  # fmt: skip
    assert shares == {
        "no-rescue": [("1", "1")],
        "late-report": [("3/5", "4/5")],
        "leaving-post": [("4/5", "1")],
        "false-report": [("1", "1")],
        "absconding": [("1", "1")],
    }


def test_a_fine_rule_beyond_the_higher_range_is_told_and_does_not_count() -> None:
    (line,) = lines(deed("order-493-2007/principal-misconduct-fine", "head", date(2020, 1, 1), choice="no-rescue"))
    assert (str(line.min_income_share), str(line.max_income_share)) == ("2/5", "4/5")
    assert any("the fine rules give 100% of last year's income" in caveat.about.en for caveat in line.caveats)


def test_a_rule_that_says_may_leaves_it_to_the_authority() -> None:
    rule = "hazardous-chemicals-law-2025/posts-and-procedures-penalty"
    line = lines(deed(rule, on=date(2026, 6, 1)), sector="hazardous-chemicals")[0]
    assert (line.min_yuan, line.max_yuan) == (0, 100_000)
    assert line.decide[-1].en == "may be imposed, the authority decides"


def test_an_order_remains_where_its_time_has_passed() -> None:
    found = lines(deed("work-safety-law/principal-failure", "head", date(2020, 1, 1), refused=date(2020, 2, 1)))
    assert [(line.step, line.max_yuan) for line in found] == [("at-once", None), ("overdue", 50_000)]


def test_a_limit_that_was_set_shows_that_the_act_was_discovered() -> None:
    days = (None, date(2022, 3, 1))
    found = [lines(deed(HAZARDS, on=date(2022, 1, 1), ordered=day), decided=date(2024, 6, 3)) for day in days]
    assert [each[0].footing for each in found] == [Footing.BARRED, Footing.APPLIES]
    assert merged_fines(found[0]) == ()


def test_what_came_after_the_decision_was_not_there() -> None:
    later: dict[str, Any] = {"until": date(2025, 1, 1), "corrected": date(2025, 1, 1), "refused": date(2025, 1, 1)}
    found = lines(deed(HAZARDS, **later), decided=date(2024, 7, 1))
    assert {line.on for line in found} == {date(2024, 7, 1)}
    assert [line.step for line in found if line.footing is Footing.APPLIES] == ["at-once"]


def test_a_rule_for_another_sector_is_open() -> None:
    rule = "coal-mine-regulation-2024/producing-with-major-hazard"
    (unit, _), (inside, _) = lines(deed(rule)), lines(deed(rule), sector="coal-mine")
    assert (unit.footing, inside.footing) == (Footing.OPEN, Footing.APPLIES)
    assert any("certain sectors" in phrase.en for phrase in unit.decide)


def test_a_rule_that_was_displaced_is_not_applied() -> None:
    found = lines(deed("order-16-2007/false-assessment"))
    assert {line.footing for line in found} == {Footing.DISPLACED}


def test_a_text_that_nobody_has_seen_gives_no_sum() -> None:
    (line,) = lines(deed("order-15-2007/rule-violations", on=date(2026, 3, 1)))
    assert (line.step, line.min_yuan, line.max_yuan) == ("unseen", None, None)
    assert line.caveats[0].kind.value == "unavailable"


def test_what_is_not_encoded_for_the_day_is_said_and_not_answered() -> None:
    found = conduct_penalties([deed("work-safety-law/equipment-fines", on=date(2020, 6, 3))], BOOK)
    assert found.value == ()
    assert found.caveats[-1].about.en == (
        "'deed': no version of its rule 'work-safety-law/equipment-fines' in force on 2020-06-03 is encoded, so it is not answered"
    )


def test_what_was_found_in_favour_is_told_with_its_article() -> None:
    line = lines(deed(TRAINING, circumstances=("remedied", "first", "slight-harm", "corrected")))[0]
    said = {reason.words.en: reason.basis[0].words().zh for reason in line.because}
    lighter = '"removed or reduced the harm of one\'s own accord" was found: must be lighter or reduced'
    assert said[lighter] == "《行政处罚法》第三十二条"
    assert any(each.endswith("was found: may go unpunished") for each in said)


def test_a_change_of_the_rule_while_the_act_went_on_is_told() -> None:
    line = lines(deed(HAZARDS, on=date(2021, 8, 1), until=date(2021, 10, 1)))[0]
    assert line.on == date(2021, 9, 30)
    assert line.max_yuan == 50_000
    told = "the rule changed while the act went on"
    assert any(reason.words.en.startswith(told) for reason in line.because)
    same = lines(deed(HAZARDS, on=date(2021, 10, 1), until=date(2021, 11, 1)))[0]
    assert not any(reason.words.en.startswith(told) for reason in same.because)


def test_wrong_rules_are_refused() -> None:
    with pytest.raises(UnknownProvision, match="did you mean"):
        lines(deed("work-safety-law/unremoved-hazard"))
    with pytest.raises(SafetyDutyError, match=r"^'work-safety-law/three-musts' is no penalty$"):
        lines(deed("work-safety-law/three-musts"))


PENALTIES = [
    (name, max(version.span.since, date(2007, 6, 1)))
    for name in sorted(BOOK.provisions.names)
    if BOOK.key(name).shape in (Penalty, GradedFines, TieredFines, Bans, Rate)
    for version in BOOK.provision(BOOK.key(name)).versions
    if version.span.since is not None and version.status is not Status.DRAFT
]
"""Every version of every penalty that was in force, on its first day."""


@pytest.mark.parametrize(("rule", "day"), PENALTIES)
def test_every_penalty_of_the_book_is_answered(rule: str, day: date) -> None:
    for party in ("mill", "head", "staff", "foreman"):
        found = conduct_penalties([deed(rule, party, day)], BOOK, parties=PARTIES)
        for line in found.value:
            assert line.because
            assert line.decide
            assert (line.min_yuan is None) == (line.max_yuan is None)
            assert line.min_yuan is None or line.max_yuan is None or line.min_yuan <= line.max_yuan
    later = conduct_penalties([deed(rule, "mill", day)], BOOK, decided=day + timedelta(days=500))
    assert all(line.footing is not Footing.BARRED for line in later.value)
    assert conduct_penalties([deed(rule, "mill", day)], BOOK, parties=PARTIES).value


@given(st.integers(0, 400), st.integers(0, 400), st.one_of(st.none(), st.integers(0, 400)))
def test_a_later_correction_never_costs_less(limit: int, one: int, other: int | None) -> None:
    ordered = DAY + timedelta(days=limit)
    most = []
    for days in (one, None if other is None else one + other):
        corrected = None if days is None else DAY + timedelta(days=days)
        found = lines(deed(TRAINING, ordered=ordered, corrected=corrected), decided=date(2026, 1, 1))
        most.append(max(line.max_yuan or 0 for line in found if line.footing is Footing.APPLIES))
    assert most[0] <= most[1]
