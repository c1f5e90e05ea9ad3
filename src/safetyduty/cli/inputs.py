"""输入 · inputs — the user's files read, and whatever is refused told on standard error, all of it together."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import frozen

from safetyduty import dates, exchange, facts, statutes
from safetyduty.cli import output
from safetyduty.dates import Calendar
from safetyduty.errors import BadFacts, SafetyDutyError
from safetyduty.exchange import Expectations
from safetyduty.facts import Register
from safetyduty.reading import LARGEST_BYTES, parse
from safetyduty.statutes import LawBook
from safetyduty.words import Lang, Phrase

__all__ = [
    "BAD_INPUT",
    "Inputs",
    "bytes_of",
    "calendar_of",
    "expectations_of",
    "inputs",
    "placed",
    "refusing",
    "register_of",
    "together",
]

BAD_INPUT = 2

_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]")


@frozen
class Inputs:
    """What a question about a register is asked of (输入): the register and its text, the law book, the calendar."""

    register: Register
    raw: bytes
    book: LawBook
    calendar: Calendar


@contextmanager
def refusing(lang: Lang) -> Iterator[None]:
    """Tell every refusal in *lang* on standard error, and leave with exit code 2.

    Examples:
        >>> with refusing(Lang.EN):
        ...     pass
    """
    try:
        yield
    except SafetyDutyError as error:
        output.refuse(error.say(lang))
        sys.exit(BAD_INPUT)


def inputs(register: Path, book: str, calendars: Iterable[Path]) -> Inputs:
    """The files of a question about a register, and the law book called *book*.

    Raises:
        SafetyDutyError: All that is wrong with any of them.

    Examples:
        >>> inputs(Path("nowhere.yaml"), "cn", ())
        Traceback (most recent call last):
        safetyduty.errors.SafetyDutyError: nowhere.yaml: there is no such file; check the path
    """
    (given, raw), laws, calendar = together(
        lambda: register_of(register), lambda: statutes.read(book), lambda: calendar_of(calendars)
    )
    return Inputs(given, raw, laws, calendar)


def bytes_of(path: Path, largest: int) -> bytes:
    """What is in the file at *path*, or its first *largest* bytes and one more.

    Raises:
        SafetyDutyError: The file cannot be read.

    Examples:
        >>> bytes_of(Path("nowhere.csv"), 100)
        Traceback (most recent call last):
        safetyduty.errors.SafetyDutyError: nowhere.csv: there is no such file; check the path
    """
    try:
        with path.open("rb") as file:
            return file.read(largest + 1)
    except OSError as error:
        raise SafetyDutyError(_why(error).fill(file=path, why=error.strerror)) from None


def register_of(path: Path) -> tuple[Register, bytes]:
    """The register in the file at *path*, and its text.

    Raises:
        SafetyDutyError: The file cannot be read, or is no register.

    Examples:
        >>> register_of(Path("."))
        Traceback (most recent call last):
        safetyduty.errors.SafetyDutyError: .: this is a folder; name the register file in it
    """
    raw = bytes_of(path, LARGEST_BYTES)
    return facts.read(raw, str(path), divisions=facts.division_table("cn")), raw


def expectations_of(path: Path) -> Expectations:
    """The duty tests in the file at *path*.

    Raises:
        SafetyDutyError: The file cannot be read, or is no duty test file.

    Examples:
        >>> expectations_of(Path("nowhere.duties.yaml"))
        Traceback (most recent call last):
        safetyduty.errors.SafetyDutyError: nowhere.duties.yaml: there is no such file; check the path
    """
    return exchange.read_expectations(bytes_of(path, LARGEST_BYTES), str(path))


def calendar_of(paths: Iterable[Path]) -> Calendar:
    """The official calendar with the files at *paths* laid over it.

    Raises:
        SafetyDutyError: All that is wrong with any of them.

    Examples:
        >>> calendar_of(()).first.year
        2004
    """
    named = tuple(paths)
    raws = together(*(lambda path=path: bytes_of(path, LARGEST_BYTES) for path in named))
    return exchange.overlaid(zip(raws, map(str, named), strict=True), dates.calendar("cn"))


def together(*asks: Callable[[], Any]) -> list[Any]:
    """The answers to all of *asks*, or all their refusals as one.

    Raises:
        BadFacts: Every fault, where the refusals are faults of files.
        SafetyDutyError: Every refusal, line by line.

    Examples:
        >>> together(lambda: 1, lambda: 2)
        [1, 2]
    """
    answers, refusals = [], []
    for ask in asks:
        try:
            answers.append(ask())
        except SafetyDutyError as refusal:
            refusals.append(refusal)
    if len(refusals) > 1 and all(isinstance(refusal, BadFacts) for refusal in refusals):
        raise BadFacts([fault for refusal in refusals if isinstance(refusal, BadFacts) for fault in refusal.faults])
    if len(refusals) > 1:
        raise SafetyDutyError(Phrase(*("\n".join(refusal.say(lang) for refusal in refusals) for lang in Lang)))
    if refusals:
        raise refusals[0]
    return answers


def placed(refused: BadFacts, raw: bytes, path: Path) -> BadFacts:
    """The same faults, where *raw*, the text of the file at *path*, says what they are about.

    Examples:
        >>> from safetyduty.errors import BadFact
        >>> fault = BadFact(Phrase("错", "wrong"), "$.clocks[1]")
        >>> print(placed(BadFacts([fault]), b"clocks: [{id: a}, {id: b}]", Path("county.yaml")).faults[0])
        county.yaml:1:19: $.clocks[1]: wrong
    """
    document = parse(raw, str(path))
    return BadFacts(
        [
            fault if fault.file is not None else document.fault(_path(fault.path), fault.phrase)
            for fault in refused.faults
        ]
    )


def _path(written: str) -> tuple[str | int, ...]:
    return tuple(int(row) if row else name for name, row in _STEP.findall(written))


def _why(error: OSError) -> Phrase:
    if isinstance(error, FileNotFoundError):
        return Phrase("{file}：没有这个文件；请检查路径", "{file}: there is no such file; check the path")
    if isinstance(error, IsADirectoryError):
        return Phrase(
            "{file}：这是文件夹；请给出其中的登记文件", "{file}: this is a folder; name the register file in it"
        )
    return Phrase("{file}：无法读取（{why}）", "{file}: cannot be read ({why})")
