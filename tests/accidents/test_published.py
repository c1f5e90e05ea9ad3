"""Published accidents, as whole accidents: the official grade, the window at work, and who inquired.

The moments of most tolls were not published; those here lie on the side of the window on which the report put them.
"""

from datetime import date, datetime, time
from typing import Any

import pytest

from safetyduty.accidents import grade, inquiry, reckon, regrading
from safetyduty.dates import BEIJING
from safetyduty.facts import Accident, AccidentType, Inquiry, Toll
from safetyduty.statutes.shapes import Level
from tests.accidents.occurrences import law_of
from tests.cases.test_published import ACCIDENTS
from tests.samples import CHINA, words

STATED = [each for each in ACCIDENTS if each["official_grade"]]


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=BEIJING)


@pytest.mark.parametrize("published", STATED, ids=lambda each: each["id"])
def test_the_grade_of_the_whole_accident_is_the_official_one(published: dict[str, Any]) -> None:
    day = date.fromisoformat(published["on"])
    happened = datetime.combine(day, time(), BEIJING)
    accident = Accident(
        published["id"].lower(), words(published["id"]), happened, (Toll(happened, **published["harm"]),)
    )
    assert grade(accident, law_of(accident)).value.id == published["official_grade"]


def test_kunshan_97_died_within_thirty_days_and_49_after_them() -> None:
    dust = Accident(
        "kunshan",
        words("dust explosion"),
        at("2014-08-02T07:34"),
        (
            Toll(at("2014-08-02T23:00"), deaths=75, injured=185),
            Toll(at("2014-09-01T23:00"), deaths=97, injured=163, loss_yuan=351_000_000),
            Toll(at("2014-12-30T12:00"), deaths=146),
        ),
    )
    law = law_of(dust)
    tally = reckon(dust, law)
    assert (tally.value.harm.deaths, tally.value.injured, tally.value.closes) == (97, 163, date(2014, 9, 1))
    assert tally.caveats[-1].about.en == (
        "49 more died after 2014-09-01; by the regulation they do not change the grade (extraordinary accident), and are only "
        "listed"
    )
    assert grade(dust, law).value.id == "extraordinary"


def test_luxi_five_dead_and_one_missing_became_ten() -> None:
    blast = Accident(
        "luxi",
        words("explosion"),
        at("2023-05-01T08:36"),
        (
            Toll(at("2023-05-01T20:00"), deaths=5, injured=1, missing=1),
            Toll(at("2023-05-09T20:00"), deaths=10, missing=0),
            Toll(at("2024-04-19T00:00"), loss_yuan=54_453_100),
        ),
        inquiry=Inquiry(level="provincial", replied=date(2024, 4, 19)),
    )
    rows = regrading(blast, law_of(blast))
    assert [row.grade.value.id for row in rows] == ["serious", "major", "major"]
    assert [row.leader.value.level for row in rows] == [Level.PREFECTURE, Level.PROVINCIAL, Level.PROVINCIAL]
    course = inquiry(blast, law_of(blast), CHINA)
    assert [caveat.about.en for caveat in course.caveats] == ["does a higher government investigate"]
    assert course.stages[-1].due is not None
    assert course.stages[-1].due.day == date(2025, 4, 19)


def test_shiyan_138_injured_of_whom_37_seriously() -> None:
    gas = Accident(
        "shiyan",
        words("gas explosion"),
        at("2021-06-13T06:42"),
        (Toll(at("2021-06-13T12:00"), deaths=26, serious_injuries=37, injured=138, loss_yuan=53_954_100),),
    )
    assert reckon(gas, law_of(gas)).value.harm.serious_injuries == 37
    found = grade(gas, law_of(gas))
    assert (found.value.id, found.caveats) == ("major", ())


def test_changfeng_a_hospital_fire_has_seven_days_and_was_raised_to_the_state_council() -> None:
    hospital = Accident(
        "changfeng",
        words("hospital fire"),
        at("2023-04-18T12:50"),
        (Toll(at("2023-04-19T06:00"), deaths=29, injured=39, loss_yuan=38_318_200),),
        AccidentType.FIRE,
        inquiry=Inquiry(level="national", raised=words("the State Council"), established=date(2023, 4, 21)),
    )
    law = law_of(hospital)
    assert (grade(hospital, law).value.id, reckon(hospital, law).value.closes) == ("major", date(2023, 4, 25))
    (raised,) = inquiry(hospital, law, CHINA).caveats
    assert raised.about.en.startswith("by law the provincial level inquires, in fact the national one did")
    assert raised.about.en.endswith("the State Council")


def test_shida_loss_alone_made_it_serious_and_the_province_raised_the_inquiry() -> None:
    tank = Accident(
        "shida",
        words("tank fire"),
        at("2015-07-16T07:39"),
        (Toll(at("2015-07-17T00:00"), deaths=0, serious_injuries=0, injured=2, loss_yuan=28_120_000),),
        inquiry=Inquiry(level="provincial", raised=words("the province"), replied=date(2015, 12, 2)),
    )
    found = grade(tank, law_of(tank))
    assert found.value.id == "serious"
    assert found.because[0].words.en.endswith("serious accident, by direct loss")
    assert "提级" in inquiry(tank, law_of(tank), CHINA).caveats[0].about.zh
