"""The table of division codes that comes with the extra, against the registers of the articles and known changes."""

import sys
from datetime import date
from pathlib import Path

import pytest

from safetyduty import facts
from safetyduty.dates import Span
from safetyduty.errors import UnknownName
from safetyduty.facts import Division, division_table
from safetyduty.facts.gazetteer import _divisions
from tests.samples import ROOT

TABLE = division_table("cn")


@pytest.mark.parametrize("path", sorted((ROOT / "examples" / "registers").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_registers_of_the_articles_use_codes_that_stand(path: Path) -> None:
    raw = path.read_bytes()
    assert facts.read(raw, path.name, divisions=TABLE) == facts.read(raw, path.name)


@pytest.mark.parametrize(
    ("code", "stood", "stands"),
    [
        ("330183", date(2010, 1, 1), date(2020, 1, 1)),  # a city that became a district
        ("330103", date(2010, 1, 1), date(2022, 1, 1)),  # a district joined to others
        ("110103", date(2009, 1, 1), date(2011, 1, 1)),
    ],
)
def test_an_abolished_code_stood_and_does_not(code: str, stood: date, stands: date) -> None:
    assert TABLE.stands(code, Span(stood, date(stood.year, 6, 1)))
    assert not TABLE.stands(code, Span(stands))


@pytest.mark.parametrize(
    "code", ["330113", "330114", "653132", "659013", "500157", "632323", "632300", "630000", "659012"]
)
def test_the_codes_of_today_stand_without_an_end(code: str) -> None:
    assert TABLE.stands(code, Span())


def test_every_code_is_six_digits_and_no_years_run_backwards() -> None:
    assert len(TABLE.divisions) > 6_000
    for code, divisions in TABLE.divisions.items():
        assert len(code) == 6
        assert code.isdigit()
        assert divisions
        assert all(each.since is None or each.until is None or each.since <= each.until for each in divisions)


def test_the_table_reaches_to_the_end_of_the_last_year_in_it() -> None:
    assert TABLE.until >= date(2026, 1, 1)
    assert (TABLE.until.month, TABLE.until.day) == (1, 1)


def test_the_text_of_a_code_is_read_with_and_without_years() -> None:
    assert _divisions("淳安县") == (Division("淳安县"),)
    assert _divisions("[-1991]东郊区,[1992-]东丽区") == (Division("东郊区", None, 1991), Division("东丽区", 1992))
    assert _divisions("[1983-1982]郊区,[1983-1995]旧堡区") == (Division("旧堡区", 1983, 1995),)


def test_there_is_one_table() -> None:
    with pytest.raises(UnknownName, match="there is no table of division codes 'us'; there is: cn"):
        division_table("us")


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "stdnum", None)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'safetyduty\[codes\]'"):
        division_table("cn")
