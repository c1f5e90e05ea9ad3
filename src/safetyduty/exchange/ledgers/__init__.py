"""台账文件 · ledgers — the ledgers of hazards that people keep in xlsx and csv, in and out, with nothing lost on the way."""

from safetyduty.exchange.ledgers.aliases import Aliases, read_aliases, standard_aliases
from safetyduty.exchange.ledgers.columns import Column
from safetyduty.exchange.ledgers.exporting import to_csv, to_xlsx
from safetyduty.exchange.ledgers.importing import Keeping, Progress, ledger_steps, read_ledger
from safetyduty.exchange.ledgers.lines import Lines, read_jsonl, to_jsonl
from safetyduty.exchange.ledgers.outcome import Imported, Note, NoteKind, Refused, Summary

__all__ = [
    "Aliases",
    "Column",
    "Imported",
    "Keeping",
    "Lines",
    "Note",
    "NoteKind",
    "Progress",
    "Refused",
    "Summary",
    "ledger_steps",
    "read_aliases",
    "read_jsonl",
    "read_ledger",
    "standard_aliases",
    "to_csv",
    "to_jsonl",
    "to_xlsx",
]
