"""读入结果 · outcome — what became of each row of a ledger: imported, repaired with a note, passed over, or refused."""

from attrs import frozen

from safetyduty.facts import Hazard
from safetyduty.words import Phrase, Worded

__all__ = ["Imported", "Note", "NoteKind", "Refused", "Summary"]


class NoteKind(Worded):
    """What was done with a cell, a column or a row that was not simply read (读入说明)."""

    REPAIRED = "repaired", "已修复", "repaired"
    KEPT = "kept", "保留为文字", "kept as text"
    DROPPED = "dropped", "未保留", "dropped"
    PASSED = "passed", "跳过", "passed over"


@frozen
class Note:
    """One thing that was not read just as it stands (一处说明): ``cell`` is ``sheet!A1``, ``was`` what stood there.

    ``read_as`` says what it was read as, or why it was not read. What stood in a personal column is not repeated.
    """

    kind: NoteKind
    cell: str
    was: str
    read_as: Phrase


@frozen
class Refused:
    """One cell for which its row was not imported (拒绝): what stood there, what is wrong with it, what to do."""

    cell: str
    was: str
    why: Phrase
    do: Phrase


@frozen
class Summary:
    """How many rows there were below the headers, blank ones apart, and what became of them (汇总).

    ``rows`` is ``imported`` and ``refused`` and ``passed`` together; ``repaired`` are those of the imported with a note of
    their own. ``unknown`` are the names of units and posts that the given ids do not know; they stand in the hazards as they were
    written.
    """

    rows: int
    imported: int
    repaired: int
    refused: int
    passed: int
    unknown: tuple[str, ...]

    def words(self) -> Phrase:
        """The counts in one sentence.

        Examples:
            >>> Summary(3, 2, 1, 1, 0, ()).words().en
            '3 rows: 2 imported (1 of them repaired), 1 refused, 0 passed over'
        """
        said = Phrase(
            "共{rows}行：读入{imported}行（其中修复{repaired}行），拒绝{refused}行，跳过{passed}行",
            "{rows} rows: {imported} imported ({repaired} of them repaired), {refused} refused, {passed} passed over",
        )
        return said.fill(
            rows=self.rows,
            imported=self.imported,
            repaired=self.repaired,
            refused=self.refused,
            passed=self.passed,
        )


@frozen
class Imported:
    """A ledger that was read (读入的台账): its hazards in the order of the rows, and all that is to be said of the others."""

    hazards: tuple[Hazard, ...]
    notes: tuple[Note, ...]
    refused: tuple[Refused, ...]
    summary: Summary
