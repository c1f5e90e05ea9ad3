"""Levels: which level of place should stand between two that were registered, and its gap."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.duties import GapKind
from safetyduty.duties.levels import missing_level
from safetyduty.facts import Place, PlaceKind
from tests.samples import county, graph, words


@pytest.mark.parametrize(
    ("kind", "code", "above", "missing"),
    [
        (PlaceKind.VILLAGE, None, PlaceKind.TOWNSHIP, None),
        (PlaceKind.VILLAGE, None, PlaceKind.COUNTY, PlaceKind.TOWNSHIP),
        (PlaceKind.TOWNSHIP, None, PlaceKind.COUNTY, None),
        (PlaceKind.TOWNSHIP, None, PlaceKind.PREFECTURE, PlaceKind.COUNTY),
        (PlaceKind.TOWNSHIP, "441900101", PlaceKind.PREFECTURE, None),
        (PlaceKind.TOWNSHIP, "620201100", PlaceKind.PREFECTURE, None),
        (PlaceKind.TOWNSHIP, "632323100", PlaceKind.PREFECTURE, PlaceKind.COUNTY),
        (PlaceKind.TOWNSHIP, "441900101", PlaceKind.PROVINCE, PlaceKind.COUNTY),
        (PlaceKind.COUNTY, None, PlaceKind.PROVINCE, None),
        (PlaceKind.PARK, None, PlaceKind.PROVINCE, None),
        (PlaceKind.VILLAGE, None, PlaceKind.PARK, None),
    ],
)
def test_the_level_that_should_stand_between_two_places(
    kind: PlaceKind, code: str | None, above: PlaceKind, missing: PlaceKind | None
) -> None:
    place = Place("p", words("p"), kind, code, under="a")
    assert missing_level(place, Place("a", words("a"), above)) is missing


def test_a_village_right_under_the_county_is_a_gap_while_both_exist_and_told_how_to_close_it() -> None:
    village = (
        "places:\n  - {id: hamlet, name: {zh: 小村, en: hamlet}, kind: village, under: county, until: 2023-01-01}\n"
    )
    drawn = graph(county(("places:\n", village)))
    found = duties.gaps_between(drawn, since=date(2020, 1, 1), until=date(2025, 1, 1))
    [gap] = [gap for gap in found if gap.kind is GapKind.NO_LEVEL]
    assert (gap.subject, gap.span.words().en) == ("hamlet", "up to 2022-12-31")
    assert gap.closes.zh == "登记“小村”与“河县”之间的乡镇街道，或写明“小村”的区划代码以表明不设该级"
    assert gap.because.basis[0].words().zh == "《安全生产法》第九条"


def test_nothing_is_missing_below_a_place_that_is_no_more() -> None:
    places = "places:\n  - {id: hamlet, name: hamlet, kind: village, under: shire}\n  - {id: shire, name: shire, kind: county, until: 2022-01-01}\n"
    drawn = graph(county(("places:\n", places)))
    found = duties.gaps_between(drawn, since=date(2020, 1, 1), until=date(2025, 1, 1))
    assert [gap.span.words().en for gap in found if gap.kind is GapKind.NO_LEVEL] == ["up to 2021-12-31"]
