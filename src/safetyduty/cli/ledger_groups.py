"""分组口径 · ledger_groups — into which groups a ledger is put, and what it is called."""

from collections.abc import Sequence
from pathlib import Path

import click

from safetyduty import reports
from safetyduty.cli.ledger_files import Taken
from safetyduty.hazards import Facet, Life
from safetyduty.reports import Group
from safetyduty.words import Phrase

__all__ = ["BY", "cut", "titled"]

_PLACE, _SECTOR = "place", "sector"

BY = click.option(
    "--by",
    type=click.Choice([*(str(facet.value) for facet in Facet), _PLACE, _SECTOR]),
    help="分组；按地区、行业分组须有登记册 / in groups; by place and by sector want a register",
)


def cut(told: Sequence[Life], by: str | None, given: Taken) -> tuple[Group, ...]:
    """The lives *told* in the groups that were asked for; none if none were.

    Raises:
        click.UsageError: They want a register, and there is none.

    Examples:
        >>> cut((), "grade", Taken((), (), (), None, b""))
        ()
    """
    if by is None:
        return ()
    if by not in (_PLACE, _SECTOR):
        return reports.by_facet(told, Facet.of(by), given.register)
    if given.register is None:
        what = Phrase("--by {by}须有登记册；请加--register", "--by {by} wants a register; add --register")
        raise click.UsageError(str(what.fill(by=by)))
    grouped = reports.by_place if by == _PLACE else reports.by_sector
    return grouped(told, given.register)


def titled(files: Sequence[Path], given: Taken) -> Phrase:
    """What the answer is headed with: the title of the register, or the names of the files.

    Examples:
        >>> titled([Path("a.csv"), Path("b.csv")], Taken((), (), (), None, b"")).zh
        'a.csv、b.csv'
    """
    if given.register is not None:
        return given.register.title
    names = [file.name for file in files]
    return Phrase("、".join(names), ", ".join(names))
