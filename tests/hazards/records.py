"""A hazard from finding to strike-off, entry by entry, for the tests of this room."""

from datetime import date

from safetyduty.facts import Act, Entry, Grade, Hazard
from safetyduty.hazards import Case, do, opened, replay
from tests.samples import BOOK, words

FOUND = Entry(Act.FIND, date(2022, 6, 1), "inspector")
GRADED = Entry(Act.GRADE, date(2022, 6, 2), "bureau", grade=Grade.GENERAL)
MAJOR = Entry(Act.GRADE, date(2022, 6, 2), "bureau", grade=Grade.MAJOR)
FIVE = Entry(
    Act.ASSIGN,
    date(2022, 6, 3),
    "bureau",
    to="foreman",
    measures=words("shore it up"),
    funds_yuan=0,
    due=date(2022, 6, 20),
    plan=words("keep away"),
)
REPORTED = Entry(Act.REPORT, date(2022, 6, 4), "bureau", to="gov")
SUBMITTED = Entry(Act.SUBMIT, date(2022, 6, 10), "manager")
ACCEPTED = Entry(Act.ACCEPT, date(2022, 6, 12), "inspector")
STRUCK_OFF = Entry(Act.STRIKE_OFF, date(2022, 6, 13), "bureau")


def hazard(*history: Entry) -> Hazard:
    return Hazard("hz-1", words("crack"), "bridge", history)


def case(*after: Entry) -> Case:
    """The case these entries make, each allowed."""
    live = opened(hazard(FOUND), BOOK)
    for entry in after:
        live = do(live, entry, BOOK)
    return live


def recorded(*history: Entry) -> Case:
    """The case this record folds into, whatever the table says of it."""
    folded = replay(hazard(*history), BOOK, on=date(2022, 12, 31))
    assert folded is not None
    return folded
