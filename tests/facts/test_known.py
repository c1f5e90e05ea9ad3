"""Known: a register as it was on an earlier day, before some things were registered late."""

from datetime import date

import pytest

from safetyduty import duties
from safetyduty.facts import Post, Register, as_known, check
from tests.samples import MEETING, county, graph

HELD = "[{by: p-003, since: 2021-09-01, until: 2022-05-01}, {by: p-004, since: 2022-05-01}]"
LATE = "[{by: p-003, since: 2021-09-01, until: 2022-05-01, closed: 2022-07-01}, {by: p-004, since: 2022-05-01, recorded: 2022-07-01}]"


def holders(register: Register, at: date, on: date = MEETING) -> tuple[str, ...]:
    return as_known(register, at).fact("boss", Post).holders(on)


def test_a_handover_registered_late_shows() -> None:
    register = county((HELD, LATE))
    assert holders(register, MEETING) == ("p-003",)
    assert holders(register, date(2022, 6, 30)) == ("p-003",)
    assert holders(register, date(2022, 7, 1)) == ("p-004",)


def test_who_answered_as_known_then_and_as_known_now() -> None:
    register = county((HELD, LATE))
    then, now = (duties.who(graph(known), "mill", on=MEETING)[0] for known in (as_known(register, MEETING), register))
    assert (then.holders, now.holders) == (("p-003",), ("p-004",))


def test_what_has_no_recorded_day_was_learned_of_on_its_own() -> None:
    register = county()
    assert holders(register, date(2022, 4, 30)) == ("p-003",)
    assert holders(register, date(2022, 5, 1)) == ("p-004",)
    assert as_known(register, date(2021, 12, 31)).duties == ()
    assert as_known(register, date(2022, 1, 1)).duties == register.duties


def test_a_successor_recorded_in_advance_ends_the_term_whose_seat_is_taken() -> None:
    register = county(
        (HELD, HELD.replace("p-004, since: 2022-05-01", "p-004, since: 2022-05-01, recorded: 2022-03-01"))
    )
    known = check(as_known(register, date(2022, 4, 1)))
    assert known.fact("boss", Post).held == register.fact("boss", Post).held


def test_of_two_unknown_ends_only_as_many_are_opened_as_there_are_seats() -> None:
    three = "[{by: p-1, since: 2021-09-01, until: 2022-01-01, closed: 2022-08-01}, {by: p-2, since: 2022-01-01, until: 2022-05-01, closed: 2022-08-01}]"
    known = check(as_known(county((HELD, three)), MEETING))
    assert [term.until for term in known.fact("boss", Post).held] == [date(2022, 1, 1), None]


ROWS = """\
contracts:
  - {id: c, kind: lease, by: mill, to: baker, since: 2022-01-01, until: 2022-06-01, recorded: 2022-02-01, closed: 2022-07-01}
delegations:
  - {id: g, by: head, to: boss, over: [mill], since: 2022-01-01, until: 2022-06-01, recorded: 2022-02-01, closed: 2022-07-01}
assignments:
  - {id: a, by: gov, sector: fire, to: brigade, since: 2022-01-01, until: 2022-06-01, recorded: 2022-02-01, closed: 2022-07-01}
letters:
"""


@pytest.mark.parametrize("section", ["contracts", "delegations", "assignments", "duties", "runs"])
def test_every_kind_of_recorded_row_comes_and_its_end_comes_later(section: str) -> None:
    days = "since: 2022-01-01, until: 2022-06-01, recorded: 2022-02-01, closed: 2022-07-01"
    register = county(
        ("letters:\n", ROWS),
        ("units:\n", "units:\n  - {id: baker, name: baker, kind: enterprise, place: town, sectors: []}\n"),
        ("kind: territorial, since: 2022-01-01", f"kind: territorial, {days}"),
        ("runs: [fire]", f"runs: [{{sector: fire, {days}}}]"),
    )

    def rows(at: date) -> list[date | None]:
        known = check(as_known(register, at))
        found = [run for o in known.organisations for run in o.runs] if section == "runs" else getattr(known, section)
        return [row.until for row in found]

    assert rows(date(2022, 1, 31)) == []
    assert rows(date(2022, 2, 1)) == [None]
    assert rows(date(2022, 6, 30)) == [None]
    assert rows(date(2022, 7, 1)) == [date(2022, 6, 1)]


def test_what_is_not_recorded_stays_as_it_is() -> None:
    register = county()
    known = as_known(register, date(2000, 1, 1))
    assert (known.places, known.units, known.letters, known.hazards) == (
        register.places,
        register.units,
        register.letters,
        register.hazards,
    )
    assert as_known(register, date.max) == register
