"""进度 · ledger_bar — how far the reading of a long ledger is, as a bar on a terminal; nothing at all anywhere else."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack

from safetyduty.exchange import Imported, Progress

__all__ = ["followed"]

LONG = 5_000
"""From how many rows on there is a bar."""


def followed(steps: Iterator[Progress], source: str) -> Imported:
    r"""What the last of *steps* carries (跟随进度), with a bar on standard error meanwhile where that is a terminal.

    Examples:
        >>> from datetime import date
        >>> from safetyduty.exchange import ledger_steps
        >>> steps = ledger_steps("编号,隐患描述\n1,裂缝\n".encode(), "a.csv", at="mill", on=date(2025, 9, 1))
        >>> followed(steps, "a.csv").summary.imported
        1
    """
    step = next(steps)
    with ExitStack() as shown:
        tell = _bar(shown, source, step.total) if step.total > LONG and sys.stderr.isatty() else None
        while step.imported is None:
            if tell is not None:
                tell(step.done)
            step = next(steps)
    return step.imported


def _bar(shown: ExitStack, source: str, total: int) -> Callable[[int], None]:
    """A bar until *shown* ends; the rest of the command has no use for this part of rich, which takes time to load."""
    from rich.console import Console  # noqa: PLC0415  # see above
    from rich.progress import Progress as Bars  # noqa: PLC0415  # see above

    bars = shown.enter_context(Bars(console=Console(stderr=True), transient=True))
    task = bars.add_task(source, total=total)
    return lambda done: bars.update(task, completed=done)
