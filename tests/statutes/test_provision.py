"""A rule through time, and whom it applies to."""

import pytest

from safetyduty.statutes import Scope, Status
from tests.statutes.texts import KEY, book, edited, version


def test_a_provision_says_the_days_its_versions_cover() -> None:
    text = edited(("checked", "until: 2022-01-01\n    checked")) + version(("2020-01-01", "2023-01-01"))
    covered = book(text).provision(KEY).covered()
    assert (covered.zh, covered.en) == (
        "2020-01-01至2021-12-31、2023-01-01起",
        "2020-01-01 to 2021-12-31, from 2023-01-01",
    )


def test_the_days_of_a_draft_are_not_covered() -> None:
    text = edited(("checked", "until: 2022-01-01\n    checked")) + version(
        ("2020-01-01", "2023-01-01"), ("    rule", "    status: draft\n    rule")
    )
    provision = book(text).provision(KEY)
    assert [version.status for version in provision.versions] == [Status.IN_FORCE, Status.DRAFT]
    assert provision.covered().en == "2020-01-01 to 2021-12-31"


def test_a_text_may_say_which_sectors_it_is_for() -> None:
    [only] = book(edited(("    rule", "    scope: {sectors: [coal]}\n    rule"))).provision(KEY).versions
    assert only.scope == Scope(sectors=("coal",))


@pytest.mark.parametrize(
    ("scope", "sector", "holds"),
    [
        (Scope(), None, True),
        (Scope(), "coal", True),
        (Scope(sectors=("coal",)), "coal", True),
        (Scope(sectors=("coal",)), "fire", False),
        (Scope(sectors=("coal",)), None, False),
    ],
)
def test_a_scope_holds_its_sectors_and_an_empty_one_holds_all(scope: Scope, sector: str | None, *, holds: bool) -> None:
    assert scope.holds(sector) is holds
