"""What a duty list asked, and what is shown: a missing record is never a failure, and each record goes to its holder."""

from datetime import UTC, date, datetime

import pytest
from attrs import evolve

from safetyduty.accountability import Origin, Showing, diligence
from safetyduty.errors import Ambiguous, SafetyDutyError, UnknownFact
from safetyduty.facts import Accident, Report
from safetyduty.statutes import CaveatKind
from tests.accountability.diligence.scenes import (
    AT,
    DEPLOYED,
    HEAD_DUTIES,
    PERIOD,
    PRINCIPAL_DUTIES,
    SECTOR,
    deed,
    did,
    fire,
    found,
    of,
    register,
)
from tests.samples import CHINA, graph

ROUTINE = """
routines:
  - {id: quarterly, by: head, limit: order-302-2001/quarterly-meeting, since: 2022-01-01, done: [DONE]}
"""


def quarterly(*done: str) -> str:
    return ROUTINE.replace("DONE", ", ".join(f"{{on: {day}, what: {{zh: 纪要, en: minutes}}}}" for day in done))


def test_every_holder_of_the_period_is_asked_for_the_days_of_their_own() -> None:
    former, present = of("boss", found(fire()))
    assert (former.holder, former.span.words().en, former.former) == ("p-003", "2022-01-01 to 2022-04-30", True)
    assert (present.holder, present.span.words().en, present.former) == ("p-004", "2022-05-01 to 2022-06-28", False)
    assert tuple(each.id for each in former.requirements) == PRINCIPAL_DUTIES[:-1]


def test_a_vacant_post_is_told_with_nobody_in_it() -> None:
    gap = register("", ("since: 2022-05-01}]", "since: 2022-05-10}]"))
    vacant = of("boss", found(fire(), gap))[1]
    assert (vacant.holder, vacant.span.words().en, vacant.exemption) == (None, "2022-05-01 to 2022-05-09", None)


def test_a_record_shows_the_one_duty_it_names_for_whoever_held_the_post_that_day() -> None:
    training = PRINCIPAL_DUTIES[2]
    former, present = of("boss", found(fire(did("boss", training, date(2022, 4, 30)))))
    assert [each.showing for each in former.requirements if each.id == training] == [Showing.SHOWN]
    assert [each.showing for each in present.requirements if each.id == training] == [Showing.NOT_SHOWN]
    (record,) = next(each for each in former.requirements if each.id == training).records
    assert (record.id, record.evidence[0].en) == (f"boss/{training}/2022-04-30", "minutes")


def test_reporting_is_asked_once_there_is_an_accident_and_a_report_of_it_shows_it() -> None:
    told = Report("mill", "brigade", AT)
    for reports, showing in (((), Showing.NOT_SHOWN), ((told,), Showing.SHOWN)):
        former, present = of("boss", found(evolve(fire(), reports=reports)))
        asked = {each.id: each for each in present.requirements}[PRINCIPAL_DUTIES[-1]]
        assert asked.showing is showing
        assert PRINCIPAL_DUTIES[-1] not in [each.id for each in former.requirements]
    assert [each.what.en for each in asked.records] == ["reported the accident (by telephone)"]


def test_a_record_that_names_a_list_as_a_whole_shows_none_of_its_entries() -> None:
    (_, present) = of("boss", found(fire(did("boss", "work-safety-law/principal-duty"))))
    assert not any(each.showing is Showing.SHOWN for each in present.requirements)
    assert [each.id for each in present.unplaced] == ["boss/work-safety-law/principal-duty/2022-06-01"]


def test_a_record_about_another_unit_shows_nothing_here() -> None:
    other = "  - {id: forge, name: {zh: 铁匠铺, en: forge}, kind: enterprise, place: town, sectors: []}\nsites:"
    both = register("", ("sites:", other))
    for about, showing in (("forge", Showing.NOT_SHOWN), ("mill-yard", Showing.SHOWN), ("town", Showing.SHOWN)):
        (captain, *_) = of("captain", found(fire(did("captain", SECTOR, about=about)), both))
        assert captain.requirements[0].showing is showing, about


def test_records_before_the_period_or_after_the_accident_are_left_out() -> None:
    for day in (date(2021, 12, 31), date(2022, 6, 29)):
        (captain, *_) = of("captain", found(fire(did("captain", SECTOR, day))))
        assert captain.requirements[0].showing is Showing.NOT_SHOWN
        assert captain.unplaced == ()


@pytest.mark.parametrize(
    ("done", "showings"),
    [
        ((), ["not-shown", "running"]),
        (("2022-03-31",), ["shown", "running"]),
        (("2022-04-01",), ["not-shown", "shown"]),
        (("2022-03-31", "2022-06-28"), ["shown", "shown"]),
    ],
)
def test_each_round_of_a_routine_is_asked_once_it_fell_due(done: tuple[str, ...], showings: list[str]) -> None:
    head = of("head", found(fire(), register(quarterly(*done))))[0]
    rounds = [each for each in head.requirements if each.origin is Origin.ROUTINE]
    assert [each.showing.value for each in rounds] == showings
    assert [each.due for each in rounds] == [date(2022, 3, 31), date(2022, 6, 30)]


def test_a_rolling_round_done_after_its_day_is_late() -> None:
    late = quarterly("2022-04-20").replace("since:", "cycle: rolling, since:", 1)
    head = of("head", found(fire(), register(late)))[0]
    assert [each.showing.value for each in head.requirements if each.origin is Origin.ROUTINE] == ["late", "running"]
    assert [each.id for each in head.not_shown if each.origin is Origin.ROUTINE] == ["quarterly"]


def test_a_performance_may_name_the_routine_or_its_rule() -> None:
    for name in ("quarterly", "order-302-2001/quarterly-meeting"):
        head = of("head", found(fire(did("head", name, date(2022, 3, 1))), register(quarterly())))[0]
        assert [e.showing.value for e in head.requirements if e.origin is Origin.ROUTINE] == ["shown", "running"]


def test_a_routine_without_a_rule_in_force_is_told_and_not_counted() -> None:
    old = quarterly().replace("order-302-2001/quarterly-meeting", "party-discipline-2023/probation-extension")
    head = of("head", found(fire(), register(old)))[0]
    assert not [each for each in head.requirements if each.origin is Origin.ROUTINE]
    assert head.decide[1].en.startswith("routine quarterly not counted: nothing in force on 2022-06-28")


def test_an_overdue_hazard_whose_turn_it_was_is_asked_of_the_holder_of_that_day() -> None:
    former, present = of("boss", found(fire()))
    (hazard,) = [each for each in present.requirements if each.origin is Origin.HAZARD]
    assert (hazard.id, hazard.showing, hazard.due) == ("hazard-exit", Showing.NOT_SHOWN, date(2022, 6, 20))
    assert not [each for each in former.requirements if each.origin is Origin.HAZARD]


def test_leaders_answer_by_chapter_two_and_by_what_was_written_down() -> None:
    written, led = of("head", found(fire()))
    assert tuple(each.id for each in led.requirements) == HEAD_DUTIES
    assert tuple(each.id for each in written.requirements) == ("work-safety-law/local-duty", *HEAD_DUTIES, "duty-head")


def test_the_list_of_leaders_is_from_memory_and_says_so() -> None:
    rows = {row.value.post.id: row for row in found(fire())}
    doubts = [each for each in rows["head"].caveats if each.kind is CaveatKind.UNVERIFIED]
    assert doubts[0].about.en.startswith("duties of the head of government")
    assert all(any(each.kind is CaveatKind.DISCRETION for each in row.caveats) for row in rows.values())


def test_asking_about_one_post_or_person_gives_their_rows_only() -> None:
    everyone = found(fire())
    for by, holders in (("boss", ["p-003", "p-004"]), ("p-003", ["p-003"])):
        rows = diligence(fire(), graph(register()), CHINA, since=PERIOD, by=by)
        assert [row.value.holder for row in rows] == holders
        assert set(rows) <= set(everyone)


def test_the_day_of_the_accident_is_that_of_beijing() -> None:
    evening = evolve(fire(), at=datetime(2022, 6, 27, 16, tzinfo=UTC))
    assert diligence(evening, graph(register()), CHINA, since=PERIOD)[0].value.on == date(2022, 6, 28)


@pytest.mark.parametrize(
    ("accident", "said"),
    [
        (fire(did("bos", None)), "the register has no 'bos'; did you mean 'boss'?"),
        (fire(did("boss", "duty-haed")), "the register has no 'duty-haed'; did you mean 'duty-head'?"),
        (fire(deeds=(deed("mayor"),)), "the register has no 'mayor'"),
        (evolve(fire(), unit="mil"), "the register has no 'mil'; did you mean 'mill'?"),
        (evolve(fire(), site="town"), "the register has no 'town'"),
    ],
)
def test_a_post_a_duty_or_a_place_that_does_not_exist_is_refused(accident: Accident, said: str) -> None:
    with pytest.raises(UnknownFact) as refused:
        found(accident)
    assert str(refused.value) == said


@pytest.mark.parametrize("by", ["p-999", "mill", "duty-head"])
def test_whoever_held_no_post_on_the_chain_is_refused(by: str) -> None:
    with pytest.raises(UnknownFact) as refused:
        diligence(fire(), graph(register()), CHINA, since=PERIOD, by=by)
    assert refused.value.id == by


@pytest.mark.parametrize(
    "accident", [fire(did("boss", None, date(2022, 5, 9))), fire(deeds=(deed("boss", date(2022, 5, 9)),))]
)
def test_a_record_or_a_violation_of_a_post_that_nobody_held_is_refused(accident: Accident) -> None:
    gap = register("", ("since: 2022-05-01}]", "since: 2022-05-10}]"))
    said = r"boss/.*2022-05-09: nobody held the post 'boss' on 2022-05-09; correct the day or the post$"
    with pytest.raises(SafetyDutyError, match=said):
        found(accident, gap)
    assert found(accident, gap, since=date(2022, 5, 10))


def test_a_holder_who_left_before_the_period_is_refused() -> None:
    with pytest.raises(UnknownFact, match="the register has no 'p-003'; did you mean 'p-00"):
        diligence(fire(), graph(register()), CHINA, since=date(2022, 5, 1), by="p-003")


def test_a_wrong_question_is_refused_in_one_sentence() -> None:
    with pytest.raises(SafetyDutyError, match=r"^name the unit or the site of the accident$"):
        found(evolve(fire(), unit=None, site=None))
    with pytest.raises(SafetyDutyError, match=r"^the period begins on 2022-06-29, after the accident on 2022-06-28$"):
        found(fire(), since=date(2022, 6, 29))
    with pytest.raises(Ambiguous, match=r"^draw the graph with the law of the accident's day, 2022-06-28$"):
        diligence(fire(), graph(register(), date(2022, 6, 27)), CHINA, since=PERIOD)


def test_the_exemption_of_a_leader_needs_both_conditions_and_says_what_is_missing() -> None:
    (captain, *_) = of("captain", found(fire(did("captain", SECTOR))))
    assert captain.exemption is not None
    assert [(each.id, each.showing, each.missing) for each in captain.exemption.conditions] == [
        ("duties", Showing.SHOWN, ()),
        ("deployments", Showing.NOT_SHOWN, (DEPLOYED,)),
    ]
    assert captain.exemption.decided_by.en.startswith("discipline and supervision organs")
    assert not captain.exemptible


def test_a_shown_exemption_is_still_a_person_s_to_verify() -> None:
    row = next(
        row for row in found(fire(did("captain", SECTOR), did("captain", DEPLOYED))) if row.value.ground == SECTOR
    )
    assert row.value.exemptible
    assert [each.en for each in row.value.decide] == [
        "what is not shown may have been done: a person verifies it",
        "verify whether all duties and all deployments were fully carried out",
        "whether the accident lies in the portfolio of the post",
    ]
    cited = [str(citation.article) for citation in row.basis if citation.instrument.id == "cadre-regulation"]
    assert cited == ["23"]


def test_a_recorded_violation_breaks_the_exemption_of_its_holder_only() -> None:
    shown = [did("boss", duty, day) for duty in PRINCIPAL_DUTIES for day in (date(2022, 2, 1), date(2022, 6, 1))]
    rows = of(
        "boss",
        found(
            fire(*shown, deeds=(deed("boss", date(2022, 2, 1)),)), register("", ("due: 2022-06-20", "due: 2022-07-20"))
        ),
    )
    assert [row.exemptible for row in rows] == [False, True]
    assert rows[0].exemption is not None
    assert rows[0].exemption.conditions[0].missing == ("deed/boss/2022-02-01",)
    assert rows[1].exemption is not None
    assert rows[1].exemption.kind.value == "no-fault"


def test_an_officer_of_a_department_has_no_exemption_of_leaders() -> None:
    written = "duties:\n  - {id: duty-captain, post: captain, over: mill, kind: sector}"
    officer = register("", ("at: brigade, rank: principal", "at: brigade, rank: officer"), ("duties:", written))
    assert [(row.duty, row.exemption) for row in of("captain", found(fire(), officer))] == [("duty-captain", None)]
