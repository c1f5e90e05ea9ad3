"""入口 · entry — where the command starts; it needs the extra ``cli`` and says so where that is missing."""

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line, and leave with its exit code.

    Examples:
        >>> callable(main)  # from a shell: safetyduty brief examples/registers/zeku.yaml --on 2022-06-28
        True
    """
    try:
        from safetyduty.cli.complete import safetyduty  # noqa: PLC0415  # so that a missing extra is a sentence
    except ModuleNotFoundError as error:
        if error.name not in ("click", "rich"):
            raise
        sys.exit("命令行需要附加组件 / the command line needs an extra: pip install 'safetyduty[cli]'")
    safetyduty()
