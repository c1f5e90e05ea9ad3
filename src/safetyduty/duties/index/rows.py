"""行 · rows — dated rows as they come, read into columns; every bad row is named by its number."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from operator import eq, le

from attrs import Factory, frozen

from safetyduty.errors import BadFact, BadFacts, did_you_mean
from safetyduty.words import Phrase

__all__ = ["ALWAYS", "NEVER", "NOT_AN_ID", "Columns", "Row", "is_id", "read_rows"]

Row = tuple[str, str, str, date | None, date | None]
"""Who answers, for whom, the kind, and the days: ``(above, below, kind, since, until)``, half-open; None is open."""

ALWAYS, NEVER = 0, date.max.toordinal() + 1
"""The days, as numbers, that stand for a beginning and an end that are open."""

NOT_AN_ID = Phrase("{id}不是编号：编号是一行文字", "{id} is not an id: an id is one line of text")
"""What is said of an id that is none."""

_TOGETHER = 512  # rows read in one go; they and their columns stay in the processor's nearest memory


class _Days(dict[date | None, int]):
    """Days as the calendar counts them, each counted once."""

    def __missing__(self, day: date) -> int:
        if type(day) is not date and not _is_day(day):
            raise TypeError(day)
        number = self[day] = day.toordinal()
        return number


def _numbers() -> dict[str, int]:
    """A place for ids, which numbers them as they come."""
    numbers: defaultdict[str, int] = defaultdict()
    numbers.default_factory = numbers.__len__
    return numbers


@frozen(eq=False)
class Columns:
    """Rows as columns, in the order they came; ``uppers`` and ``lowers`` number the ids on each side (各列)."""

    uppers: dict[str, int] = Factory(_numbers)
    lowers: dict[str, int] = Factory(_numbers)
    above: "array[int]" = Factory(lambda: array("I"))
    below: "array[int]" = Factory(lambda: array("I"))
    kind: "array[int]" = Factory(lambda: array("B"))
    since: "array[int]" = Factory(lambda: array("I"))
    until: "array[int]" = Factory(lambda: array("I"))


def read_rows(rows: Iterable[Row], kinds: Sequence[str]) -> Columns:
    """*rows* as columns; a kind's number is its place in *kinds* (读入各行).

    Raises:
        BadFacts: Rows that cannot be: every one of them, by its number, the first being 0.

    Examples:
        >>> columns = read_rows([("county", "mill", "leads", date(2022, 6, 28), None)], ["leads"])
        >>> dict(columns.lowers), columns.since[0] == date(2022, 6, 28).toordinal(), columns.until[0] == NEVER
        ({'mill': 0}, True, True)
    """
    columns, numbers = Columns(), {kind: number for number, kind in enumerate(kinds)}
    since, until = _Days({None: ALWAYS}), _Days({None: NEVER})
    faults: list[BadFact] = []
    coming, first = iter(rows), 0
    while together := tuple(islice(coming, _TOGETHER)):
        try:
            _append(columns, together, numbers, since, until)
        except (KeyError, TypeError, ValueError):
            found = [fault for at, row in enumerate(together, first) for fault in _faults(row, at, numbers)]
            if not found:
                raise
            faults += found
            columns = Columns()  # no use any more, and without the ids that are none
        first += len(together)
    if faults:
        raise BadFacts(faults)
    return columns


def is_id(id: object) -> bool:
    r"""Whether *id* can be one: a line of text (可作编号).

    Examples:
        >>> is_id("mill"), is_id(""), is_id("mill\n"), is_id(7)
        (True, False, False, False)
    """
    return isinstance(id, str) and id != "" and "\n" not in id


def _append(columns: Columns, rows: Sequence[Row], kinds: Mapping[str, int], since: _Days, until: _Days) -> None:
    """Whole columns at a time: no line of Python runs for a single row, unless something is wrong in these."""
    above, below, kind, begins, ends = zip(*rows, strict=True)
    first, last = list(map(since.__getitem__, begins)), list(map(until.__getitem__, ends))
    if any(map(eq, above, below)) or any(map(le, last, first)):
        raise ValueError
    columns.kind.frombytes(bytes(map(kinds.__getitem__, kind)))
    columns.since.extend(array("I", first))
    columns.until.extend(array("I", last))
    for column, numbers, ids in ((columns.above, columns.uppers, above), (columns.below, columns.lowers, below)):
        known = len(numbers)
        column.extend(map(numbers.__getitem__, ids))
        new = list(islice(reversed(numbers), len(numbers) - known))
        if "\n" in "".join(new) or not all(new):
            raise ValueError


def _faults(row: object, number: int, kinds: Mapping[str, int]) -> list[BadFact]:
    path = f"$[{number}]"
    if not isinstance(row, Sequence) or isinstance(row, str) or len(row) != 5:
        said = Phrase("每行应为（上、下、类别、起、止）", "a row is (above, below, kind, since, until)")
        return [BadFact(said, path)]
    above, below, kind, since, until = row
    ids = (("above", above), ("below", below))
    found = [BadFact(NOT_AN_ID.fill(id=repr(id)), f"{path}.{side}") for side, id in ids if not is_id(id)]
    if above == below:
        said = Phrase("“{id}”不能对自身负责", "{id!r} cannot answer for itself")
        found.append(BadFact(said.fill(id=below), f"{path}.below"))
    if not isinstance(kind, str) or kind not in kinds:
        hint = did_you_mean(str(kind), kinds)
        said = Phrase("没有“{kind}”这一类别{hint}", "there is no kind {kind!r}{hint}")
        found.append(BadFact(said.fill(kind=kind, hint=hint), f"{path}.kind"))
    return found + _bad_days(since, until, path)


def _bad_days(since: object, until: object, path: str) -> list[BadFact]:
    days = (("since", since), ("until", until))
    found = [
        BadFact(Phrase("{day}不是日期", "{day} is not a day").fill(day=repr(day)), f"{path}.{side}")
        for side, day in days
        if day is not None and not _is_day(day)
    ]
    if not found and isinstance(since, date) and isinstance(until, date) and until <= since:
        said = Phrase("止日{until}不晚于起日{since}", "it ends ({until}) no later than it starts ({since})")
        found.append(BadFact(said.fill(since=since, until=until), f"{path}.until"))
    return found


def _is_day(day: object) -> bool:
    return isinstance(day, date) and not isinstance(day, datetime)
