"""命令行 · __main__ — ``python -m safetyduty.cli`` is ``safetyduty``."""

from safetyduty.cli.entry import main

main()
