"""台账文件 · ledger_files — the hazards in a register, in xlsx, csv or JSON Lines, with all that could not be read of them."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click
from attrs import frozen

from safetyduty import exchange
from safetyduty.cli.inputs import bytes_of, register_of, together
from safetyduty.cli.ledger_bar import followed
from safetyduty.cli.options import Day
from safetyduty.errors import BadFact, BadFacts, SafetyDutyError
from safetyduty.exchange import Aliases, Imported, Keeping
from safetyduty.facts import Hazard, Organisation, Post, Register, Site, Unit
from safetyduty.reading import LARGEST_BYTES
from safetyduty.words import Phrase

__all__ = ["FILES", "KEPT", "NO_XLSX", "READING", "How", "Party", "Taken", "how", "parties", "taken"]

Party = Unit | Site | Post | Organisation
NO_XLSX = Phrase(
    "读写xlsx需要附加组件：pip install 'safetyduty[xlsx]'", "xlsx needs an extra: pip install 'safetyduty[xlsx]'"
)
LARGEST_LEDGER = 1024 * 1024 * 1024

FILES = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
READING = (
    click.option(
        "--aliases",
        type=click.Path(path_type=Path),
        help="自备的列名和用词表 / a YAML table of your own names and words",
    ),
    click.option(
        "--at",
        help="没有写单位的行属于谁，默认登记册的地区或文件名 / whose the rows are that name no unit; the place or the file",
    ),
    click.option(
        "--register",
        type=click.Path(path_type=Path),
        help="登记册，按其中的名称认出单位和岗位 / a register whose names of units and posts are known",
    ),
)
"""How a ledger is to be read."""

KEPT = click.option(
    "--kept",
    type=Day(),
    help="表格台账记到哪一天，默认所问的一天 / the day a table was kept to; the day asked about if not given",
)


@frozen
class How:
    """How ledgers are to be read (读法): ``on`` is the day they were kept to, ``at`` whose they are."""

    on: date
    at: str | None = None
    aliases: Path | None = None
    register: Path | None = None


def how(words: Mapping[str, Any], on: date) -> How:
    """How the options of a command say that ledgers are to be read, where the day asked about is *on*.

    Examples:
        >>> how({"kept": None, "at": "mill", "aliases": None, "register": None}, date(2022, 7, 20)).at
        'mill'
    """
    return How(words["kept"] or on, words["at"], words["aliases"], words["register"])


@frozen
class Taken:
    """What was read (所读台账): the hazards, what became of each row of a table, and the lines of events that are amiss.

    ``raw`` is all of the files, for the receipt; ``register`` the one that was given, or the one the hazards stand in.
    """

    hazards: tuple[Hazard, ...]
    tables: tuple[Imported, ...]
    faults: tuple[BadFact, ...]
    register: Register | None
    raw: bytes

    @property
    def amiss(self) -> int:
        """How many rows and lines could not be read."""
        return sum(table.summary.refused for table in self.tables) + len(self.faults)


@frozen
class _Part:
    hazards: tuple[Hazard, ...]
    raw: bytes
    table: Imported | None = None
    faults: tuple[BadFact, ...] = ()
    register: Register | None = None


def taken(files: Iterable[Path], how: How) -> Taken:
    """All that is in *files*, each read by what its name ends in: a register, JSON Lines, xlsx, or else csv.

    Raises:
        SafetyDutyError: All that is wrong with any file of which nothing can be read.

    Examples:
        >>> taken([Path("nowhere.csv")], How(date(2022, 7, 20)))
        Traceback (most recent call last):
        safetyduty.errors.SafetyDutyError: nowhere.csv: there is no such file; check the path
    """
    given, own = _beside(how)
    keeping = Keeping(ids={} if given is None else _ids(given), own=own)
    parts: list[_Part] = together(*((lambda file=file: _part(file, how, given, keeping)) for file in files))
    return Taken(
        tuple(hazard for part in parts for hazard in part.hazards),
        tuple(part.table for part in parts if part.table is not None),
        tuple(fault for part in parts for fault in part.faults),
        given or next((part.register for part in parts if part.register is not None), None),
        b"".join(part.raw for part in parts),
    )


def _beside(how: How) -> tuple[Register | None, Aliases | None]:
    """The register and the table of names that are given beside a ledger."""
    given, own = together(
        lambda: None if how.register is None else register_of(how.register)[0],
        lambda: (
            None
            if how.aliases is None
            else exchange.read_aliases(bytes_of(how.aliases, LARGEST_BYTES), str(how.aliases))
        ),
    )
    return given, own


def _part(file: Path, how: How, given: Register | None, keeping: Keeping) -> _Part:
    kind = file.suffix.lower()
    if kind in (".yaml", ".yml"):
        register, raw = register_of(file)
        return _Part(register.hazards, raw, register=register)
    raw = bytes_of(file, LARGEST_LEDGER)
    if len(raw) > LARGEST_LEDGER:
        what = Phrase("{file}：文件过大，请分成几份", "{file}: the file is too large; part it")
        raise SafetyDutyError(what.fill(file=file))
    if kind == ".jsonl":
        return _events(raw, str(file))
    at = how.at or (file.stem if given is None else given.place)
    try:
        table = followed(exchange.ledger_steps(raw, file.name, at=at, on=how.on, keeping=keeping), file.name)
    except ModuleNotFoundError:
        raise SafetyDutyError(NO_XLSX) from None
    return _Part(tuple(table.hazards), raw, table)


def _events(raw: bytes, source: str) -> _Part:
    read = exchange.read_jsonl(raw, source)
    if read.faults and not read.hazards:
        raise BadFacts(list(read.faults))
    return _Part(read.hazards, raw, faults=read.faults)


def parties(register: Register) -> tuple[Party, ...]:
    """Whatever a ledger may name: units, sites, posts and bodies.

    Examples:
        >>> from safetyduty.facts import FORMAT
        >>> parties(Register(FORMAT, Phrase("空县", "empty county"), "c"))
        ()
    """
    return (*register.units, *register.sites, *register.posts, *register.organisations)


def _ids(register: Register) -> dict[str, str]:
    """The ids of units, sites, posts and bodies by their names and credit codes; a name that several bear is nobody's."""
    found: dict[str, set[str]] = {}
    for fact in parties(register):
        code = None if isinstance(fact, Site | Post) else fact.uscc
        for name in {fact.id, fact.name.zh, fact.name.en, code or fact.id}:
            found.setdefault(name, set()).add(fact.id)
    return {name: next(iter(ids)) for name, ids in found.items() if len(ids) == 1}
