"""责任预期 · trying — ``test``: duty test files, tried on their registers; what differs is told at its line."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click
from attrs import frozen

from safetyduty import exchange, statutes
from safetyduty.cli import output
from safetyduty.cli.commands import safetyduty
from safetyduty.cli.inputs import expectations_of, refusing, register_of, together
from safetyduty.cli.options import BOOK, FORMAT, LANG, asked
from safetyduty.errors import BadFact
from safetyduty.exchange import Verdict
from safetyduty.statutes import LawBook
from safetyduty.words import Lang, Phrase

__all__ = ["expected", "safetyduty"]

FORMAT_TRIED = "safetyduty-verdicts/1"


@frozen
class _Tried:
    """One duty test file, tried (一个预期文件的判定)."""

    file: Path
    register: Path
    verdicts: tuple[Verdict, ...]

    @property
    def failed(self) -> tuple[Verdict, ...]:
        return tuple(verdict for verdict in self.verdicts if not verdict.passed)


@safetyduty.command("test")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--registers",
    type=click.Path(path_type=Path),
    help="登记册所在的文件夹，默认与预期文件同处 / the folder of the registers; that of each file if not given",
)
@asked(BOOK, LANG, FORMAT)
def expected(*, files: tuple[Path, ...], registers: Path | None, book: str, lang: str, form: str) -> None:
    """检验：责任预期文件与登记册的回答是否一致，不一致时退出码为1 / try duty test FILES; exit 1 when one fails."""
    language = Lang(lang)
    with refusing(language):
        laws = statutes.read(book)
        found = together(*((lambda file=file: _tried(file, registers, laws)) for file in files))
    if form == "json":
        output.values({"format": FORMAT_TRIED, "files": [_plain(tried) for tried in found]})
    else:
        output.lines(line for tried in found for line in _told(tried, language))
    sys.exit(1 if any(tried.failed for tried in found) else 0)


def _tried(file: Path, registers: Path | None, book: LawBook) -> _Tried:
    expectations = expectations_of(file)
    path = (file.parent if registers is None else registers) / expectations.register
    register, _ = register_of(path)
    return _Tried(file, path, exchange.tried(expectations, register, book))


def _told(tried: _Tried, lang: Lang) -> Iterator[str]:
    """What differs, each at its line with what the case says; then how many passed."""
    for verdict in tried.failed:
        yield from (fault.say(lang) for fault in verdict.differs)
        if verdict.case.says is not None:
            yield f"  {verdict.case.says.say(lang)}"
    passed, all_ = len(tried.verdicts) - len(tried.failed), len(tried.verdicts)
    counted = (
        Phrase("{file}：{n}条，{failed}条不符", "{file}: {n} cases, {failed} failed")
        if tried.failed
        else Phrase("{file}：{n}条，全部相符", "{file}: {n} cases, all passed")
    )
    yield counted.fill(file=tried.file, n=all_, failed=all_ - passed).say(lang)


def _plain(tried: _Tried) -> dict[str, Any]:
    return {
        "file": str(tried.file),
        "register": str(tried.register),
        "failed": len(tried.failed),
        "cases": [_case(verdict) for verdict in tried.verdicts],
    }


def _case(verdict: Verdict) -> dict[str, Any]:
    case = verdict.case
    return {
        "row": verdict.row,
        "on": case.on.isoformat(),
        "question": case.question,
        "passed": verdict.passed,
        "says": None if case.says is None else _words(case.says),
        "differs": list(_faults(verdict.differs)),
    }


def _faults(faults: Iterable[BadFact]) -> Iterator[dict[str, Any]]:
    for fault in faults:
        yield {"path": fault.path, "line": fault.line, "column": fault.column, **_words(fault.phrase)}


def _words(phrase: Phrase) -> dict[str, str]:
    return {"zh": phrase.zh, "en": phrase.en}
