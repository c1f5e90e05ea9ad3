"""日历对照 · sets the table our working days come from beside another, day by day; run by hand, elsewhere.

``holidays`` wants an older dateutil than we do, so it never stands beside our dependencies: make a place of its own.

    python -m venv oracle && oracle/bin/pip install 'holidays>=0.109' chinesecalendar
    oracle/bin/python scripts/compare_holidays.py

Every day the two disagree on is to be explained in the documentation. Each project keeps its own table of the State
Council's notices: a day on which they agree is wrong only if it is wrong in both.
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.metadata import version

import chinese_calendar
import holidays

FIRST = date(2004, 1, 1)
LAST = date(2026, 12, 31)


def days() -> Iterator[date]:
    """Every day from `FIRST` through `LAST`."""
    return (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))


def differences() -> Iterator[str]:
    """One line for each day that is a working day (工作日, with 调休) to one of the two and a day of rest to the other."""
    china = holidays.country_holidays("CN", years=range(FIRST.year, LAST.year + 1))
    for day in days():
        ours, theirs = chinese_calendar.is_workday(day), china.is_working_day(day)
        if ours != theirs:
            yield f"{day:%Y-%m-%d %a}  chinesecalendar: {_word(ours)}  holidays: {_word(theirs)}"


def _word(works: object) -> str:
    return "works" if works else "rests"


def main() -> None:
    """Print every differing day, then how many there were of how many, and of which versions."""
    found = list(differences())
    editions = " and ".join(f"{name} {version(name)}" for name in ("chinesecalendar", "holidays"))
    found.append(f"{len(found)} of {sum(1 for _ in days())} days differ, {FIRST} through {LAST}: {editions}")
    sys.stdout.write("\n".join(found) + "\n")


if __name__ == "__main__":
    main()
