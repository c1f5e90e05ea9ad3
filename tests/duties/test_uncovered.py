"""Uncovered: what nobody answers for, over which days, and what would close it."""

from collections.abc import Iterator
from datetime import date

import pytest

from safetyduty import duties
from safetyduty.dates import Span
from safetyduty.duties import Edge, Gap, GapKind, Link
from safetyduty.facts import Register
from tests.samples import BOOK, MEETING, OVERSEEN, county, graph

Change = tuple[str, str]


def gaps(*changes: Change, on: date = MEETING) -> list[tuple[str, str]]:
    return [(gap.kind.value, gap.subject) for gap in found(*changes, on=on)]


def found(*changes: Change, on: date = MEETING) -> tuple[Gap, ...]:
    """The gaps of the sample county, but for the overseer that it lacks."""
    return tuple(gap for gap in duties.gaps(graph(county(*changes), on), on=on) if gap.kind is not GapKind.NO_OVERSEER)


BOSS = "held: [{by: p-003, since: 2021-09-01, until: 2022-05-01}, {by: p-004, since: 2022-05-01}]"


def test_the_sample_county_leaves_nothing_open() -> None:
    assert gaps() == []


def test_a_county_that_nobody_oversees_as_a_whole_is_a_gap_until_it_has_its_department() -> None:
    open_ = duties.gaps(graph(county(), MEETING), on=MEETING)
    assert [(gap.kind, gap.subject) for gap in open_] == [(GapKind.NO_OVERSEER, "county")]
    assert duties.gaps(graph(county(OVERSEEN), MEETING), on=MEETING) == ()


def test_a_township_that_nobody_governs_is_a_gap_unless_a_written_duty_covers_it() -> None:
    unwritten = (
        "{id: duty-head, post: head, over: town, kind: territorial",
        "{id: duty-head, post: head, over: mill, kind: sector",
    )
    assert gaps(unwritten) == [("no-local-body", "town")]


def test_a_sector_nobody_runs_leaves_its_units_and_sites_without_a_regulator() -> None:
    assert set(gaps(("runs: [fire]", "runs: []"))) == {
        ("sector-not-run", "fire"),
        ("no-regulator", "mill"),
        ("no-regulator", "mill-yard"),
    }


def test_a_unit_in_no_sector_has_no_regulator_but_its_site_has_the_one_of_its_own_sector() -> None:
    assert gaps(("kind: enterprise, place: town, sectors: [fire]", "kind: enterprise, place: town, sectors: []")) == [
        ("no-regulator", "mill")
    ]


def test_a_site_in_no_sector_is_regulated_with_the_unit_that_operates_it() -> None:
    assert gaps(("unit: mill, sectors: [fire]", "unit: mill")) == []
    assert gaps(("unit: mill, sectors: [fire]", "sectors: []")) == [("no-regulator", "mill-yard")]


@pytest.mark.parametrize("cover", ["{id: d, post: head, over: mill, kind: sector}"])
def test_a_written_duty_of_supervision_stands_in_for_a_regulator(cover: str) -> None:
    nobody = ("kind: enterprise, place: town, sectors: [fire]", "kind: enterprise, place: town, sectors: []")
    assert gaps(nobody, ("duties:\n", f"duties:\n  - {cover}\n")) == []
    assert gaps(nobody, ("duties:\n", f"duties:\n  - {cover.replace('sector', 'territorial')}\n")) != []


def test_a_unit_that_belongs_to_a_department_has_a_regulator() -> None:
    assert (
        gaps(
            (
                "kind: enterprise, place: town, sectors: [fire]",
                "kind: enterprise, place: town, sectors: [], under: brigade",
            )
        )
        == []
    )


def test_a_unit_under_a_government_is_not_thereby_regulated() -> None:
    under = "kind: enterprise, place: town, sectors: [], under: gov"
    assert gaps(("kind: enterprise, place: town, sectors: [fire]", under)) == [("no-regulator", "mill")]


def test_a_department_of_another_township_does_not_regulate_the_mill() -> None:
    far = ("places:\n", "places:\n  - {id: far, name: far, kind: township, under: county}\n")
    assert gaps(far, ("kind: department, place: county", "kind: department, place: far")) == [
        ("no-regulator", "mill"),
        ("no-regulator", "mill-yard"),
        ("no-local-body", "far"),
    ]


def test_a_unit_under_a_department_elsewhere_is_answered_for_by_it_or_is_a_gap() -> None:
    register = county(
        ("places:\n", "places:\n  - {id: far, name: far, kind: township, under: county}\n"),
        ("kind: department, place: county", "kind: department, place: far"),
        ("place: town, sectors: [fire]}\nsites", "place: town, sectors: [], under: brigade}\nsites"),
    )
    drawn = graph(register)
    answering = {step.post.id for step in duties.chain(drawn, "mill", on=MEETING)}
    uncovered = {gap.subject for gap in duties.gaps(drawn, on=MEETING)}
    assert "captain" in answering or "mill" in uncovered


def test_the_bureau_above_a_station_elsewhere_answers_or_there_is_a_gap_but_not_both() -> None:
    register = county(
        ("places:\n", "places:\n  - {id: far, name: far, kind: township, under: county}\n"),
        (
            "organisations:\n",
            "organisations:\n  - {id: bureau, name: bureau, kind: department, place: county, under: gov}\n",
        ),
        (
            "en: fire brigade}, kind: department, place: county, under: gov",
            "en: fire brigade}, kind: department, place: far, under: bureau",
        ),
        ("posts:\n", "posts:\n  - {id: chief, name: chief, at: bureau, rank: principal}\n"),
    )
    drawn = graph(register)
    answering = {step.post.id for step in duties.chain(drawn, "mill", on=MEETING)}
    uncovered = {(gap.kind, gap.subject) for gap in duties.gaps(drawn, on=MEETING)}
    assert ("chief" in answering) != ((GapKind.NO_REGULATOR, "mill") in uncovered)


def test_a_body_without_a_principal_post_is_a_gap_and_a_committee_is_none() -> None:
    bureau = "  - {id: bureau, name: bureau, kind: comprehensive-department, place: county, under: gov}\n"
    [gap] = found(("organisations:\n", f"organisations:\n{bureau}"))
    assert (gap.kind, gap.subject, gap.span.words().en) == (GapKind.NO_HEAD, "bureau", "always")
    assert gap.closes.en == "register the principal post of “bureau”"


def test_gaps_are_sorted_by_kind_and_then_by_what_they_are_about() -> None:
    assert gaps(("runs: [fire]", "runs: []")) == [
        ("no-regulator", "mill"),
        ("no-regulator", "mill-yard"),
        ("sector-not-run", "fire"),
    ]


def test_a_gap_between_two_holders_lasts_from_one_to_the_other() -> None:
    between = BOSS.replace("{by: p-004, since: 2022-05-01}", "{by: p-004, since: 2022-08-01}")
    [gap] = found((BOSS, between))
    assert (gap.kind, gap.subject) == (GapKind.VACANT, "boss")
    assert (gap.span.since, gap.span.until) == (date(2022, 5, 1), date(2022, 8, 1))
    assert "mill director" in gap.closes.en


@pytest.mark.parametrize(
    ("held", "kind", "days"),
    [
        ("held: []", "vacant", "always"),
        ("held: [{by: p-003, since: 2022-07-01}]", "vacant", "up to 2022-06-30"),
        ("held: [{by: p-003, since: 2021-09-01, until: 2022-06-28}]", "expired", "from 2022-06-28"),
    ],
)
def test_an_empty_post_was_never_filled_or_its_term_is_over(held: str, kind: str, days: str) -> None:
    [gap] = found((BOSS, held))
    assert (gap.kind.value, gap.subject, gap.span.words().en) == (kind, "boss", days)


def test_a_term_is_not_over_on_its_last_day() -> None:
    held = "held: [{by: p-003, since: 2021-09-01, until: 2022-06-29}]"
    assert gaps((BOSS, held)) == []
    assert gaps((BOSS, held), on=date(2022, 6, 29)) == [("expired", "boss")]


def test_a_post_of_several_seats_is_held_while_one_of_them_is() -> None:
    assert gaps((BOSS, f"{BOSS}, seats: 3")) == []


LETTER = "  - {id: letter-brigade, by: head, to: brigade, year: 2022, signed: 2022-06-01}\n"
OTHER_LETTER = "  - {id: letter-mill, by: head, to: mill, year: 2022, signed: 2022-06-10}\n"


def test_a_member_without_a_letter_is_a_gap_once_the_letters_of_the_year_began_to_be_signed() -> None:
    assert gaps((LETTER, OTHER_LETTER), on=date(2022, 6, 9)) == []
    [gap] = found((LETTER, OTHER_LETTER), on=date(2022, 6, 10))
    assert (gap.kind.value, gap.subject, gap.span.words().en) == ("no-letter", "brigade", "2022-06-10 to 2022-12-31")


def test_a_letter_of_another_year_covers_nobody_and_starts_nothing() -> None:
    assert gaps((LETTER, OTHER_LETTER), on=date(2023, 6, 10)) == []
    assert gaps((LETTER, LETTER.replace("2022,", "2021,") + OTHER_LETTER)) == [("no-letter", "brigade")]


def test_a_gap_rule_of_ones_own_takes_the_place_of_the_usual_ones() -> None:
    drawn = graph(county(("runs: [fire]", "runs: []")))
    assert duties.gaps(drawn, on=MEETING, rules=()) == ()
    assert len(duties.gaps(drawn, on=MEETING, rules=duties.GAP_RULES[:1])) == 2


SINCE, UNTIL = date(2020, 1, 1), date(2026, 1, 1)


def between(*changes: Change) -> list[tuple[str, str, str]]:
    """The gaps of the sample county in six years, but for the overseer that it lacks."""
    drawn = graph(county(*changes))
    found = duties.gaps_between(drawn, since=SINCE, until=UNTIL)
    return [(g.kind.value, g.subject, g.span.words().en) for g in found if g.kind is not GapKind.NO_OVERSEER]


SINCE_2022 = ("runs: [fire]", "runs: [{sector: fire, since: 2022-01-01, until: 2023-01-01}]")


def test_a_window_tells_every_gap_once_over_all_its_days() -> None:
    assert between(SINCE_2022)[:6] == [
        ("no-regulator", "mill", "up to 2021-12-31"),
        ("no-regulator", "mill", "from 2023-01-01"),
        ("no-regulator", "mill-yard", "up to 2021-12-31"),
        ("no-regulator", "mill-yard", "from 2023-01-01"),
        ("sector-not-run", "fire", "up to 2021-12-31"),
        ("sector-not-run", "fire", "from 2023-01-01"),
    ]


def test_a_window_is_half_open_and_an_empty_one_holds_nothing() -> None:
    drawn, rules = graph(county(SINCE_2022)), [duties.GAP_RULES[1]]
    first, over = date(2022, 1, 1), date(2023, 1, 1)
    assert duties.gaps_between(drawn, since=first, until=over, rules=rules) == ()
    assert len(duties.gaps_between(drawn, since=first, until=date(2023, 1, 2), rules=rules)) == 1
    assert len(duties.gaps_between(drawn, since=date(2021, 12, 31), until=over, rules=rules)) == 1
    assert duties.gaps_between(drawn, since=over, until=over, rules=rules) == ()
    with pytest.raises(ValueError, match="cannot end"):
        duties.gaps_between(drawn, since=over, until=first)


def test_nothing_is_missing_of_what_does_not_exist() -> None:
    gone = (
        ("runs: [fire]", "runs: []"),
        ("kind: business}", "kind: business, until: 2022-01-01}"),
        ("kind: enterprise, place: town", "kind: enterprise, since: 2021-09-01, until: 2023-01-01, place: town"),
        ("kind: facility, place: town", "kind: facility, since: 2022-03-01, place: town"),
        (BOSS, "held: []"),
    )
    missing = between(*gone)
    assert ("sector-not-run", "fire", "up to 2021-12-31") in missing
    assert ("no-regulator", "mill", "2021-09-01 to 2022-12-31") in missing
    assert ("no-regulator", "mill-yard", "from 2022-03-01") in missing
    assert ("vacant", "boss", "2021-09-01 to 2022-12-31") in missing


def test_a_department_that_was_dissolved_runs_nothing() -> None:
    dissolved = ("kind: department, place: county", "kind: department, until: 2022-06-01, place: county")
    assert ("sector-not-run", "fire", "from 2022-06-01") in between(dissolved)


def test_a_letter_that_is_signed_late_closes_the_gap_that_day() -> None:
    late = LETTER.replace("2022-06-01", "2022-09-01")
    told = [row for row in between((LETTER, OTHER_LETTER + late)) if row[0] == "no-letter"]
    assert told == [("no-letter", "brigade", "2022-06-10 to 2022-08-31")]


def test_a_letter_signed_before_its_year_opens_no_gap_before_it() -> None:
    early = OTHER_LETTER.replace("2022-06-10", "2021-12-01")
    told = [row for row in between((LETTER, early)) if row[0] == "no-letter"]
    assert told == [("no-letter", "brigade", "2022-01-01 to 2022-12-31")]


def test_a_part_of_a_unit_is_regulated_with_the_whole() -> None:
    shop = "  - {id: shop, name: shop, kind: enterprise, place: town, sectors: [], part_of: mill}\nsites:\n"
    assert gaps(("sites:\n", shop)) == []


def test_a_committee_that_is_dissolved_asks_for_no_letter() -> None:
    dissolved = ("kind: safety-committee, place: county", "kind: safety-committee, until: 2022-08-01, place: county")
    told = [row for row in between((LETTER, OTHER_LETTER), dissolved) if row[0] == "no-letter"]
    assert told == [("no-letter", "brigade", "2022-06-10 to 2022-07-31")]


def test_a_unit_is_in_a_sector_on_the_days_that_a_rule_says() -> None:
    def moved(_: Register) -> Iterator[Edge]:
        yield Edge("fire", "mill", Link.BELONGS, Span(date(2022, 1, 1)))

    outside = ("kind: enterprise, place: town, sectors: [fire]", "kind: enterprise, place: town, sectors: []")
    drawn = duties.draw(county(outside), BOOK.on(MEETING), rules=(*duties.RULES, moved))
    found = duties.gaps_between(drawn, since=SINCE, until=UNTIL, rules=duties.GAP_RULES[:1])
    assert [(gap.subject, gap.span.words().en) for gap in found] == [("mill", "up to 2021-12-31")]


def test_who_was_put_over_a_place_or_one_above_regulates_what_stands_there() -> None:
    def unregulated(over: str, kind: str = "sector") -> list[str]:
        written = ("over: town, kind: territorial, since: 2022-01-01", f"over: {over}, kind: {kind}, since: 2022-03-01")
        drawn = graph(county(written, (", runs: [fire]", "")))
        found = duties.gaps_between(drawn, since=date(2022, 1, 1), until=date(2023, 1, 1))
        return [f"{gap.subject} {gap.span.words().en}" for gap in found if gap.kind is GapKind.NO_REGULATOR]

    assert unregulated("town") == unregulated("county") == ["mill up to 2022-02-28", "mill-yard up to 2022-02-28"]
    assert unregulated("town", "territorial") == ["mill always", "mill-yard always"]


def test_a_department_of_a_place_that_is_no_more_regulates_nothing_in_it() -> None:
    ended = "en: River Town}, kind: township, under: county, until: 2022-06-01}"
    register = county(
        ("place: county, under: gov, runs: [fire]", "place: town, under: gov, runs: [fire]"),
        ("en: River Town}, kind: township, under: county}", ended),
        ("over: town, kind: territorial, since: 2022-01-01", "over: county, kind: territorial"),
    )
    gaps = [gap for gap in duties.gaps(graph(register)) if gap.kind is GapKind.NO_REGULATOR]
    assert [(gap.subject, gap.span.since) for gap in gaps] == [
        ("mill", date(2022, 6, 1)),
        ("mill-yard", date(2022, 6, 1)),
    ]
