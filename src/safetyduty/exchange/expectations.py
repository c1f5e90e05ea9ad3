"""预期 · expectations — a duty test file: who must answer for what, on which day, as a lawyer or an official writes it down."""

from collections.abc import Iterator
from datetime import date
from types import MappingProxyType
from typing import Any

from attrs import field, fields, frozen

from safetyduty.duties import GapKind
from safetyduty.errors import BadFact, BadFacts
from safetyduty.facts import DutyKind
from safetyduty.reading import Converter, Document, Path, Unfit, converter, parse, parts, teach, written
from safetyduty.words import Phrase

__all__ = [
    "EXPECTATIONS_FORMAT",
    "QUESTIONS",
    "Expectation",
    "Expectations",
    "Expected",
    "ExpectedGap",
    "ExpectedStep",
    "Reach",
    "Telling",
    "misfits",
    "read_expectations",
]

EXPECTATIONS_FORMAT = "safetyduty-expectations/1"


@frozen
class ExpectedStep:
    """A post that must stand on the chain (应在责任链上的岗位); what is left out is not compared.

    ``holders`` are all who must hold it, none where it must be vacant; ``basis`` is an article as the reports write it.
    """

    post: str
    kind: DutyKind | None = None
    holders: tuple[str, ...] | None = None
    basis: str | None = None


@frozen
class ExpectedGap:
    """A gap that must be there (应有的缺口); days that are left out are not compared."""

    subject: str
    kind: GapKind
    since: date | None = None
    until: date | None = None


@frozen
class Reach:
    """A post, and what it does or does not answer for (岗位与对象)."""

    post: str
    over: str


@frozen
class Telling:
    """Texts that an explanation must hold, in one language or the other (说明中应有的文字)."""

    contains: tuple[str, ...]


Expected = tuple[ExpectedStep, ...] | Telling


@frozen
class Expectation:
    """One question about one day with its answer (一条预期): exactly one of `QUESTIONS` is asked.

    ``expect`` are steps among those of ``who`` or ``chain``, and for ``why`` and ``why_not``, which need none, texts;
    ``exactly`` are all steps in their order; ``covers`` is among what a post or person answers for; ``without`` must not be
    in the answer; ``gaps`` are all gaps about what ``check`` names.
    """

    on: date
    who: str | None = None
    chain: str | None = None
    what: str | None = None
    why: Reach | None = None
    why_not: Reach | None = None
    check: str | None = None
    expect: Expected | None = None
    exactly: tuple[ExpectedStep, ...] | None = None
    covers: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    gaps: tuple[ExpectedGap, ...] | None = None
    says: Phrase | None = None
    source: Phrase | None = None

    @property
    def question(self) -> str:
        """Which of the questions it asks, by its name in the file."""
        return next((name for name in QUESTIONS if getattr(self, name) is not None), "")


QUESTIONS = MappingProxyType(
    {
        "who": ("expect", "exactly", "without"),
        "chain": ("expect", "exactly", "without"),
        "what": ("covers", "without"),
        "why": ("expect",),
        "why_not": ("expect",),
        "check": ("gaps",),
    }
)
"""The questions, and the fields that may answer each."""


@frozen
class Expectations:
    """What one register must answer (一个登记的预期); ``register`` is the name of its file, found by whoever runs this."""

    format: str
    register: str
    cases: tuple[Expectation, ...]
    title: Phrase | None = None
    document: Document | None = field(default=None, init=False, eq=False, repr=False)

    def fault(self, path: Path, what: Phrase) -> BadFact:
        """*what* at its line of the file; for expectations made in code, at its path alone."""
        return BadFact(what, written(path)) if self.document is None else self.document.fault(path, what)


def read_expectations(raw: bytes | str, source: str) -> Expectations:
    """The Expectations written in *raw*; *source* is the name its faults carry (读入预期文件).

    Raises:
        BadFacts: Every fault of the file at once, each with file:line:column. Whether the register knows the ids is not
            asked here, but when the expectations are tried.

    Examples:
        >>> read = read_expectations('''
        ... format: safetyduty-expectations/1
        ... register: county.yaml
        ... cases:
        ...   - {on: 2022-06-28, who: mill, expect: [{post: boss, kind: principal, holders: [p-004]}]}
        ... ''', "county.duties.yaml")
        >>> read.cases[0].question, read.cases[0].expect[0].holders
        ('who', ('p-004',))
    """
    document = parse(raw, source)
    rows = parts(document, Expectations, _converter())
    faults = list(rows.faults)
    given = rows.values.get("format")
    if given not in (None, EXPECTATIONS_FORMAT):
        what = Phrase("本版只读“{format}”，而不是“{given}”", "this version reads {format!r}, not {given!r}")
        faults.append(document.fault(("format",), what.fill(format=EXPECTATIONS_FORMAT, given=given)))
    for row, case in enumerate(rows.values.get("cases", ())):
        faults += [document.fault(rows.path("cases", row, *path), what) for path, what in misfits(case)]
    if faults or rows.value is None:
        raise BadFacts(sorted(faults, key=lambda fault: (fault.line or 0, fault.column or 0)))
    object.__setattr__(rows.value, "document", document)
    return rows.value


def misfits(case: Expectation) -> Iterator[tuple[Path, Phrase]]:
    """What a case lacks, or has too much (条目错误)."""
    asked = [name for name in QUESTIONS if getattr(case, name) is not None]
    if len(asked) != 1:
        what = Phrase("每条须问且只问一项：{all}", "each case asks exactly one of {all}")
        yield (), what.fill(all=", ".join(QUESTIONS))
        return
    belongs = QUESTIONS[asked[0]]
    for name in ("expect", "exactly", "covers", "without", "gaps"):
        if name not in belongs and getattr(case, name) != getattr(fields(Expectation), name).default:
            what = Phrase("“{name}”不是“{asked}”的答案", "{name!r} is no answer to {asked!r}")
            yield (name,), what.fill(name=name, asked=asked[0])
    unanswered = all(getattr(case, name) in (None, ()) for name in belongs) and (case.gaps, case.exactly) == (
        None,
        None,
    )
    if unanswered and not case.question.startswith("why"):
        what = Phrase("缺少答案；写明{all}之一", "there is no answer; give one of {all}")
        yield (), what.fill(all=", ".join(belongs))
    explains = case.question.startswith("why")
    if case.expect is not None and isinstance(case.expect, Telling) is not explains:
        steps = Phrase("列表，如 [{post: …, kind: …}]", "a list such as [{post: ..., kind: ...}]")
        texts = Phrase("文字，如 {contains: …}", "texts such as {contains: ...}")
        what = Phrase("“{asked}”的答案应为{wanted}", "the answer to {asked!r} is {wanted}")
        yield ("expect",), what.fill(asked=asked[0], wanted=texts if explains else steps)


def _converter() -> Converter:
    made = converter()

    def expected(value: Any) -> Expected:
        wanted: Any = Telling if isinstance(value, dict) else tuple[ExpectedStep, ...]
        read: Expected = made.structure(value, wanted)
        return read

    in_full = made.get_structure_hook(Telling)

    def telling(value: Any, kind: Any) -> Telling:
        one = isinstance(value, dict) and isinstance(value.get("contains"), str)
        told: Telling = in_full({**value, "contains": [value["contains"]]} if one else value, kind)
        if not told.contains:
            raise Unfit(Phrase("写明应有的文字", "say which text it must hold"))
        return told

    made.register_structure_hook(Telling, telling)
    teach(made, Expected, expected)
    return made
