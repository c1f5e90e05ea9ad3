"""Holiday files: a notice and a closure laid over the calendar, and every fault of one at its line and column."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from safetyduty.dates import Calendar, DayKind, Workdays, count
from safetyduty.errors import BadFacts
from safetyduty.exchange import overlaid, overlay, read_closure, read_notice
from safetyduty.words import Lang
from tests.exchange.notices import made_up, notice, of_2026, row, written
from tests.faults import faults_of
from tests.samples import CHINA

STORM = {"place": "泽库县", "papers": ["县政府通告"], "days": [{"name": "暴雪停工", "date": "2026-11-24"}]}


def refused(read: Callable[[], object]) -> list[tuple[int | None, int | None, str, str]]:
    """Line, column, path and English of each fault."""
    return [(fault.line, fault.column, fault.path, fault.phrase.en) for fault in faults_of(read)]


def changed(at: int, **fields: Any) -> dict[str, Any]:
    """The made-up notice with one row changed."""
    document = made_up()
    document["days"][at] = {**document["days"][at], **fields}
    return document


def test_the_calendar_has_a_year_more_with_the_notice_of_it() -> None:
    longer = overlay(written(made_up()), "2027.json", CHINA)
    assert (longer.until, longer.settled_until) == (date(2028, 1, 1), date(2027, 12, 25))
    assert longer.kind(date(2027, 10, 9)) is DayKind.MAKE_UP
    assert longer.name(date(2027, 2, 5)).en == "Spring Festival"
    assert count(date(2027, 9, 30), Workdays(1), longer).end == date(2027, 10, 8)
    assert not count(date(2027, 9, 30), Workdays(1), longer).provisional
    assert longer.source == "chinesecalendar+2027"


def test_a_year_that_the_calendar_has_is_said_again_to_the_same_days() -> None:
    again = overlay(written(of_2026()), "2026.json", CHINA)
    days = [date.fromordinal(day) for day in range(CHINA.first.toordinal(), CHINA.until.toordinal())]
    assert [again.kind(day) for day in days] == [CHINA.kind(day) for day in days]


@pytest.mark.parametrize("indent", [None, 1, 4, "\t"])
@pytest.mark.parametrize("encode", [str.encode, lambda text: b"\xef\xbb\xbf" + text.encode(), str])
def test_how_the_json_is_laid_out_means_nothing(indent: int | str | None, encode: Callable[[str], bytes | str]) -> None:
    assert read_notice(encode(written(made_up(), indent)), "x.json") == read_notice(written(made_up()), "2027.json")


def test_tabs_keep_the_columns() -> None:
    tabbed = written(made_up(), "\t").replace('"isOffDay": true', '"isOffDay": 1', 1)
    assert refused(lambda: overlay(tabbed, "x.json", CHINA))[0][1:3] == (16, "$.days[0].isOffDay")


def test_the_empty_file_of_a_year_that_was_not_announced_is_refused() -> None:
    empty = {**notice(2027, []), "papers": []}
    assert [path for *_, path, _ in refused(lambda: overlay(written(empty), "2027.json", CHINA))] == [
        "$.papers",
        "$.days",
    ]


def test_a_closure_takes_working_days_away_in_the_estimated_years_too() -> None:
    closed = overlay(written(STORM), "storm.json", CHINA)
    assert closed.kind(date(2026, 11, 24)) is DayKind.HOLIDAY
    assert closed.name(date(2026, 11, 24)).zh == "暴雪停工"
    assert closed.beyond is not None
    assert not closed.beyond.is_workday(date(2026, 11, 24))
    assert read_closure(written(STORM), "storm.json").place == "泽库县"


FAULTY: dict[str, tuple[dict[str, Any], str, str]] = {
    "no such day": (changed(3, date="2027-02-30"), "$.days[3].date", "there is no day 2027-02-30"),
    "a day written otherwise": (changed(3, date="2027/2/6"), "$.days[3].date", "a day such as 2022-06-28 is wanted"),
    "a word for yes": (changed(3, isOffDay="yes"), "$.days[3].isOffDay", "true or false is wanted here, not yes"),
    "no name": (changed(3, name=""), "$.days[3].name", "this cannot be empty"),
    "a field nobody knows": (changed(3, holiday=True), "$.days[3].holiday", "there is no field 'holiday'"),
    "a year in words": ({**made_up(), "year": "2027"}, "$.year", "a whole number is wanted here"),
    "a year too far": ({**made_up(), "year": 2028}, "$.year", "give the notice of 2027 first"),
    "a year before all": ({**made_up(), "year": 1999}, "$.year", "no notice before it fits"),
    "no papers": ({**made_up(), "papers": []}, "$.papers", "say where the notice is published"),
    "papers that are one": ({**made_up(), "papers": "x"}, "$.papers", "a list is wanted here"),
    "a day of another year": (changed(4, date="2026-11-30"), "$.days[4].date", "lies neither in 2027"),
    "a make-up day in the week": (
        {**made_up(), "days": [*made_up()["days"], row("国庆节", "2027-10-11", off=False)]},
        "$.days[31].isOffDay",
        "2027-10-11 is no weekend",
    ),
    "a day twice": (changed(1, date="2027-01-01"), "$.days[1].date", "2027-01-01 stands twice, first at days[0]"),
    "a day both off and worked": (
        {**made_up(), "days": [*made_up()["days"], row("春节", "2027-01-02", off=False)]},
        "$.days[31].date",
        "2027-01-02 is both off and worked",
    ),
    "half a notice": (
        notice(2027, [day for day in made_up()["days"] if day["name"] != "春节"]),
        "$.days",
        "the notice names no Spring Festival, which 2026 had",
    ),
    "a closure that opens": (
        {**STORM, "days": [row("补班", "2026-11-28", off=False)]},
        "$.days[0].isOffDay",
        "a closure only takes working days away",
    ),
    "a closure outside": ({**STORM, "days": [row("停", "2031-01-01", off=True)]}, "$.days[0].date", "lies outside"),
    "a closure of no day": ({**STORM, "days": []}, "$.days", "it names no day"),
    "a closure nobody ordered": ({**STORM, "papers": []}, "$.papers", "say what closed the place"),
    "neither year nor place": ({"papers": [], "days": []}, "$", "one of them, and only one, is wanted"),
    "both year and place": ({**made_up(), "place": "x"}, "$", "one of them, and only one, is wanted"),
}


@pytest.mark.parametrize("name", FAULTY)
def test_a_fault_is_told_at_its_place_in_both_languages(name: str) -> None:
    document, path, told = FAULTY[name]
    text = written(document)
    [(line, column, where, sentence)] = refused(lambda: overlay(text, "x.json", CHINA))
    assert (where, told in sentence) == (path, True), sentence
    assert line is not None
    assert column is not None
    if path.endswith(("date", "isOffDay", "name", "holiday", "year")):
        field = path.rpartition(".")[2]
        assert f'"{field}"' in text.splitlines()[line - 1]
    [fault] = faults_of(lambda: overlay(text, "x.json", CHINA))
    assert fault.say(Lang.ZH).startswith(f"x.json:{line}:{column}: {path}: ")


@pytest.mark.parametrize("text", ["", "[]", "2027", "{", '{"year": 2027', '{"year": 2027, "year": 2027}', "null"])
def test_what_is_no_json_or_no_notice_is_refused(text: str) -> None:
    with pytest.raises(BadFacts):
        overlay(text, "x.json", CHINA)


def test_all_faults_are_told_together_and_none_is_an_echo_of_another() -> None:
    document = changed(0, date="2027-13-01")
    document["days"][1]["isOffDay"] = "no"
    document["days"][-1]["date"] = "2027-10-13"
    paths = [path for *_, path, _ in refused(lambda: overlay(written(document), "x.json", CHINA))]
    last = len(document["days"]) - 1
    assert paths == ["$.days[0].date", "$.days[1].isOffDay", f"$.days[{last}].isOffDay"]


def test_a_reader_refuses_what_it_cannot_read() -> None:
    assert refused(lambda: read_notice('{"year": 2027}', "x.json")) == [
        (1, 1, "$", "the field 'papers' is missing; add it"),
        (1, 1, "$", "the field 'days' is missing; add it"),
    ]


def later(year: int) -> dict[str, Any]:
    """The made-up notice, moved to another year; which weekday a day is does not matter for days off."""
    days = [{**day, "date": day["date"].replace("2027", str(year))} for day in made_up()["days"] if day["isOffDay"]]
    return notice(year, days)


def test_files_are_laid_over_by_year_and_closures_last_whatever_their_order() -> None:
    closed_2028 = {**STORM, "days": [row("停工", "2028-03-01", off=True)]}
    files = [(written(document), f"{n}.json") for n, document in enumerate((closed_2028, later(2028), made_up()))]
    calendars: list[Calendar] = [overlaid(files, CHINA), overlaid(reversed(files), CHINA)]
    assert calendars[0].edition == calendars[1].edition
    assert calendars[0].source == "chinesecalendar+2027+2028+泽库县"
    assert not calendars[0].is_workday(date(2028, 3, 1))


def test_faults_of_several_files_are_told_together() -> None:
    files = [(written({**STORM, "papers": []}), "a.json"), ("[]", "b.json"), (written(changed(0, name="")), "c.json")]
    assert {fault.file for fault in faults_of(lambda: overlaid(files, CHINA))} == {"a.json", "b.json", "c.json"}


def test_nothing_laid_over_is_the_calendar_itself() -> None:
    assert overlaid((), CHINA) is CHINA
