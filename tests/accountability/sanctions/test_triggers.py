"""What an accident sets off: who is called in, who supervises, who may be listed, which thresholds its harm reaches."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetyduty import statutes
from safetyduty.accountability import Occurrence, Progress, Reach, Trigger, TriggerKind, triggers
from safetyduty.dates import BEIJING
from safetyduty.facts import Accident, Toll
from tests.samples import BOOK, CHINA, words

DAY = date(2024, 6, 3)
WITH = {"general": 1, "serious": 3, "major": 10, "extraordinary": 30}


def accident(
    deaths: int, on: date = DAY, injuries: int = 0, loss: int = 20_000_000, sector: str | None = None
) -> Accident:
    at = datetime.combine(on, time(12), BEIJING)
    toll = Toll(at, deaths=deaths, serious_injuries=injuries, loss_yuan=min(loss, 9_000_000) if deaths < 3 else loss)
    return Accident("blast", words("blast"), at, (toll,), unit="mill", sector=sector)


def told(
    deaths: int,
    kind: TriggerKind,
    *,
    on: date = DAY,
    others: Sequence[Occurrence] = (),
    progress: Progress | None = None,
    sector: str | None = None,
) -> list[Trigger]:
    rows = triggers(
        accident(deaths, on, sector=sector), BOOK.on(on), CHINA, others=others, progress=progress or Progress()
    )
    return [row.value for row in rows if row.value.kind is kind]


def cases(rows: list[Trigger]) -> list[tuple[str, str]]:
    return [(row.case, row.reach.value) for row in rows]


def test_an_extraordinary_accident_calls_in_the_head_of_the_province() -> None:
    (called,) = told(30, TriggerKind.INTERVIEW)
    assert (called.case, called.reach) == ("especially-major", Reach.REACHED)
    assert called.whom is not None
    assert called.whom.en == "the head of the provincial government"


def test_a_major_accident_calls_in_the_prefecture_if_its_work_is_ineffective() -> None:
    assert cases(told(10, TriggerKind.INTERVIEW)) == [("vile", "open"), ("one-major", "open")]
    one_major = told(10, TriggerKind.INTERVIEW)[1]
    assert [each.en for each in one_major.decide] == ["whether safety work is ineffective"]


@pytest.mark.parametrize(("before", "reached"), [(0, True), (30, True), (31, False)])
def test_two_major_accidents_count_together_within_thirty_days(before: int, reached: bool) -> None:
    others = [Occurrence(DAY - timedelta(days=before), "major")]
    found = [case for case, _ in cases(told(10, TriggerKind.INTERVIEW, others=others))]
    assert ("two-in-30-days" in found) is reached


def test_three_serious_accidents_count_together_within_six_months() -> None:
    two = [Occurrence(date(2023, 12, 3), "serious"), Occurrence(date(2024, 3, 1), "serious")]
    assert "three-serious-in-6-months" in [case for case, _ in cases(told(3, TriggerKind.INTERVIEW, others=two))]
    for others in (two[:1], [*two[:1], Occurrence(date(2023, 12, 2), "serious")], [*two[:1], Occurrence(DAY, "major")]):
        found = [case for case, _ in cases(told(3, TriggerKind.INTERVIEW, others=others))]
        assert "three-serious-in-6-months" not in found


def test_a_later_accident_does_not_count() -> None:
    later = [Occurrence(DAY + timedelta(days=1), "major")]
    assert cases(told(10, TriggerKind.INTERVIEW, others=later)) == cases(told(10, TriggerKind.INTERVIEW))


def test_a_general_accident_calls_in_nobody_nationally() -> None:
    assert told(1, TriggerKind.INTERVIEW) == []


def test_the_committee_above_supervises_and_the_nation_s_supervises_a_major_accident() -> None:
    above = {
        grade: [row.by.en if row.by else "" for row in told(deaths, TriggerKind.SUPERVISION)]
        for grade, deaths in WITH.items()
    }
    one_up = "the safety committee one level up"
    assert above == {
        "general": [one_up],
        "serious": [one_up],
        "major": ["the State Council Safety Committee", one_up],
        "extraordinary": [],
    }


def test_sixty_days_run_from_the_notice_and_are_from_memory() -> None:
    listed = told(10, TriggerKind.SUPERVISION, progress=Progress(notified=date(2024, 6, 4)))[0]
    assert [each.day for each in listed.deadlines] == [date(2024, 8, 3)]
    assert listed.limits[0].caveats[0].about.en.endswith("from memory, not verified")
    assert told(10, TriggerKind.SUPERVISION)[0].deadlines == ()


def test_a_major_accident_in_a_listed_sector_leads_to_the_list_of_dishonesty() -> None:
    for sector, reach in (("coal-mine", "reached"), ("fireworks", "reached"), ("construction", "open"), (None, "open")):
        assert cases(told(10, TriggerKind.DISHONESTY, sector=sector))[0] == ("major-accident", reach)
    assert [case for case, _ in cases(told(3, TriggerKind.DISHONESTY))] == ["other"]


def test_two_serious_accidents_of_one_unit_within_twelve_months_lead_to_it_too() -> None:
    own = [Occurrence(date(2023, 12, 1), "serious", "mill")]
    assert "two-serious-accidents" in [case for case, _ in cases(told(3, TriggerKind.DISHONESTY, others=own))]
    for others in ([Occurrence(date(2023, 12, 1), "serious", "forge")], [Occurrence(date(2023, 12, 1), "serious")]):
        found = [case for case, _ in cases(told(3, TriggerKind.DISHONESTY, others=others))]
        assert "two-serious-accidents" not in found


def test_three_years_on_the_list_run_from_the_listing() -> None:
    listed = told(10, TriggerKind.DISHONESTY, progress=Progress(listed=date(2024, 12, 2)), sector="coal-mine")[0]
    assert [each.day for each in listed.deadlines] == [date(2027, 12, 2)]


@pytest.mark.parametrize(
    ("deaths", "injuries", "loss", "reached"),
    [
        (0, 2, 999_999, []),
        (1, 0, 0, ["grave"]),
        (0, 3, 0, ["grave"]),
        (0, 0, 1_000_000, ["grave"]),
        (2, 9, 4_999_999, ["grave"]),
        (3, 0, 0, ["grave", "graver"]),
        (0, 10, 0, ["grave", "graver"]),
        (0, 0, 5_000_000, ["grave", "graver"]),
    ],
)
def test_criminal_thresholds_are_reached_at_their_exact_bounds(
    deaths: int, injuries: int, loss: int, reached: list[str]
) -> None:
    at = datetime.combine(DAY, time(12), BEIJING)
    blast = Accident("blast", words("blast"), at, (Toll(at, deaths=deaths, serious_injuries=injuries, loss_yuan=loss),))
    rows = [row.value for row in triggers(blast, BOOK.on(DAY), CHINA) if row.value.kind is TriggerKind.CRIME]
    assert [row.case for row in rows] == [*reached, "office"]
    assert {row.reach for row in rows} == {Reach.OPEN}


def test_the_graver_step_needs_primary_responsibility() -> None:
    graver = told(3, TriggerKind.CRIME)[1]
    assert "does the person bear primary responsibility" in [each.en for each in graver.decide]


def test_the_clocks_of_a_transfer_run_from_what_has_happened() -> None:
    (idle,) = told(3, TriggerKind.TRANSFER)
    assert (idle.reach, idle.deadlines, len(idle.limits)) == (Reach.OPEN, (), 3)
    approved = datetime(2024, 6, 7, 16, 30, tzinfo=BEIJING)
    progress = Progress(suspected=date(2024, 6, 5), approved=approved, decided=date(2024, 6, 14))
    (running,) = told(3, TriggerKind.TRANSFER, progress=progress)
    assert running.reach is Reach.REACHED
    assert [each.day for each in running.deadlines] == [
        date(2024, 6, 8),
        datetime(2024, 6, 8, 16, 30, tzinfo=BEIJING),
        date(2024, 6, 17),
    ]


@pytest.mark.parametrize(
    ("place", "deaths", "found"),
    [
        ("cn-shaanxi", 30, [("veto", "especially-major")]),
        ("cn-shaanxi", 10, []),
        ("cn-yangzhou", 3, [("veto", "department-serious"), ("veto", "failed")]),
        ("cn-yangzhou", 30, [("veto", "county-major"), ("veto", "department-serious"), ("veto", "failed")]),
        ("cn-qinghai", 10, [("interview", "major")]),
    ],
)
def test_a_local_book_adds_what_its_place_counts(place: str, deaths: int, found: list[tuple[str, str]]) -> None:
    rows = triggers(accident(deaths), statutes.read(place).on(DAY), CHINA)
    local = [(row.value.kind.value, row.value.case) for row in rows if row.value.rule.startswith("local-rules/")]
    assert local == found
    assert all(row.value.reach is Reach.OPEN for row in rows if row.value.rule.startswith("local-rules/"))


def test_whether_a_worse_accident_counts_in_a_local_row_is_for_a_person() -> None:
    rows = triggers(accident(30), statutes.read("cn-yangzhou").on(DAY), CHINA)
    county = next(row for row in rows if row.value.case == "county-major")
    assert "whether a worse accident counts here too" in [each.en for each in county.value.decide]
    plain = next(
        row
        for row in triggers(accident(10), statutes.read("cn-yangzhou").on(DAY), CHINA)
        if row.value.case == "county-major"
    )
    assert "whether a worse accident counts here too" not in [each.en for each in plain.value.decide]


def test_what_the_book_has_no_text_of_is_told_and_not_judged() -> None:
    rows = triggers(accident(10, date(2016, 6, 1)), BOOK.on(date(2016, 6, 1)), CHINA)
    unseen = [row for row in rows if row.value.reach is Reach.UNSEEN]
    assert [row.value.kind.value for row in unseen] == ["interview"] * 3 + ["dishonesty", "crime", "transfer"]
    assert (
        unseen[-1].caveats[0].about.en
        == "no text of time limit for deciding a transfer was seen for 2016-06-01; not judged"
    )
    assert {row.basis for row in unseen} == {()}


@given(st.integers(0, 120), st.integers(0, 120), st.lists(st.sampled_from(["serious", "major"]), max_size=3))
def test_another_accident_before_it_never_sets_off_less(deaths: int, back: int, grades: list[str]) -> None:
    others = [Occurrence(DAY - timedelta(days=back), grade, "mill") for grade in grades]
    alone = {(row.value.kind, row.value.case) for row in triggers(accident(deaths), BOOK.on(DAY), CHINA)}
    rows = triggers(accident(deaths), BOOK.on(DAY), CHINA, others=others)
    assert alone <= {(row.value.kind, row.value.case) for row in rows}
    assert triggers(accident(deaths), BOOK.on(DAY), CHINA, others=list(reversed(others))) == rows
    assert all(row.basis for row in rows)
