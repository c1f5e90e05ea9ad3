"""调查 · an investigation looks at the chain of that day, and leaves open what only people can answer."""

from datetime import date, datetime
from functools import cache

import pytest

from safetyduty import facts
from safetyduty.accountability.aids import Delay
from safetyduty.briefing import Investigation, delayed, investigation
from safetyduty.dates import BEIJING
from safetyduty.errors import SafetyDutyError
from safetyduty.facts import Accident, Performance, Toll
from safetyduty.statutes import CaveatKind
from tests.samples import BOOK, CHINA, OVERSEEN, edited, words

AT = datetime(2022, 6, 28, 9, tzinfo=BEIJING)


def looked(
    *changes: tuple[str, str], records: tuple[Performance, ...] = (), since: date | None = None
) -> Investigation:
    """What an inquiry into a fire at the mill looks at."""
    fire = Accident(
        "fire", words("fire"), AT, (Toll(AT, deaths=1),), unit="mill", site="mill-yard", performances=records
    )
    register = facts.read(edited(OVERSEEN, *changes), "county.yaml")
    return investigation(fire, register, BOOK, CHINA, since=since)


@cache
def plain() -> Investigation:
    return looked()


def test_the_chain_is_that_of_the_site_and_of_the_unit() -> None:
    assert [answer.subject.id for answer in plain().chain] == ["mill-yard", "mill"]
    assert {step.post.id for answer in plain().chain for step in answer.steps} == {"boss", "captain", "head"}


def test_every_holder_of_the_period_is_looked_at_former_ones_too() -> None:
    held = {(each.value.post.id, each.value.holder, each.value.former) for each in plain().diligence}
    assert ("boss", "p-003", True) in held
    assert ("boss", "p-004", False) in held
    assert {each.value.diligence.post.id for each in plain().liabilities} == {post for post, _, _ in held}


def test_a_shorter_period_leaves_former_holders_out() -> None:
    found = looked(since=date(2022, 5, 1))
    assert not any(each.value.former for each in found.diligence)
    assert any("2022-05-01" in caveat.about.en for caveat in found.caveats)


def test_the_hazard_of_the_yard_was_late_on_that_day() -> None:
    [standing] = plain().hazards
    assert standing.lateness is not None
    assert (standing.case.hazard.id, standing.turn, standing.lateness.days) == ("hazard-exit", "boss", 8)


def test_the_delay_is_an_aid_and_stands_apart() -> None:
    shares = delayed(plain(), BOOK, CHINA)
    assert shares == {"hazard-exit": (Delay("boss", 25, 8), Delay("captain", 2, 0))}


def test_a_post_that_nobody_held_is_an_open_question() -> None:
    vacant = looked(("{by: p-004, since: 2022-05-01}", "{by: p-004, since: 2022-07-01}"))
    assert ("nobody held the post on that day: who answered for it", ("boss",)) in [
        (question.en, about) for question, about in vacant.open.items()
    ]
    assert not any("nobody held" in question.en for question in plain().open)


def test_a_question_is_asked_once_and_is_no_caveat() -> None:
    asked = plain().open
    assert all(about and len(about) == len(set(about)) for about in asked.values())
    assert not {caveat.about for caveat in plain().caveats if caveat.kind is CaveatKind.DISCRETION} & {*asked} - {
        caveat.about for caveat in plain().aftermath.caveats
    }


def test_what_was_done_is_shown_with_its_duty() -> None:
    duty = "work-safety-law/principal-duty/training"
    done = Performance("course", "boss", date(2022, 6, 1), words("training"), duty)
    found = looked(records=(done,))
    [boss] = [each.value for each in found.diligence if each.value.holder == "p-004"]
    assert [each.id for each in boss.requirements if each.records] == [duty]


@pytest.mark.parametrize("since", [date(2022, 6, 29), date(2023, 1, 1)])
def test_a_period_after_the_accident_is_refused(since: date) -> None:
    with pytest.raises(SafetyDutyError, match="after the accident"):
        looked(since=since)
