"""台账 · ledger — ``ledger`` and its words: import, show, stats, export."""

from safetyduty.cli.commands import safetyduty
from safetyduty.cli.ledger_exporting import export
from safetyduty.cli.ledger_importing import import_
from safetyduty.cli.ledger_showing import show
from safetyduty.cli.ledger_stats import stats

__all__ = ["ledger", "safetyduty"]


@safetyduty.group()
def ledger() -> None:
    """台账：读入、查看、统计、写出 / hazard ledgers: read them in, look at them, reckon, write them out."""


for _word in (import_, show, stats, export):
    ledger.add_command(_word)
