"""别名 · aliases — what the columns of ledgers and the words in them are called: a table that is data, and users' own on top."""

import re
import unicodedata
from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from attrs import field, frozen

from safetyduty.errors import BadFacts, did_you_mean
from safetyduty.exchange.ledgers.columns import Column
from safetyduty.reading import Document, Path, parse
from safetyduty.words import Phrase

__all__ = ["Aliases", "normal", "read_aliases", "standard_aliases"]

_MARKS = re.compile(r"[\W_]+")
_BRACKETED = re.compile(r"[（(\[【〔].*?[)）\]】〕]", re.DOTALL)
_CHINESE = re.compile(r"[^\u4e00-\u9fff]+")
_LATIN = re.compile(r"[\u4e00-\u9fff]+")
_COUNTED = re.compile(r"[0-9/、一二三]+$")


@frozen
class Aliases:
    """The names of columns, and the words of each list, both by their plain form (别名表); see `read_aliases`."""

    columns: Mapping[str, Column]
    words: Mapping[str, Mapping[str, str]]

    def column(self, header: str) -> Column | None:
        """The column that *header* names: as it stands, without what is in brackets, or by its Chinese or its English alone.

        Examples:
            >>> table = standard_aliases()
            >>> [table.column(header) for header in ("整改期限", "隐患等级 Grade", "检查人1", "天气")]
            [<Column.DUE: 'due'>, <Column.GRADE: 'grade'>, <Column.FINDER: 'finder'>, None]
        """
        bare = _BRACKETED.sub("", header)
        for tried in (header, bare, _CHINESE.sub("", bare), _LATIN.sub("", bare), _COUNTED.sub("", bare.strip())):
            found = self.columns.get(normal(tried))
            if found is not None:
                return found
        return None

    def code(self, words: str, text: str) -> str | None:
        """The code that *text* stands for in the list *words*.

        Examples:
            >>> standard_aliases().code("grade", "重大 事故隐患")
            'major'
        """
        return self.words[words].get(normal(text))

    def over(self, other: "Aliases") -> "Aliases":
        """These names laid over those of *other*: a name that both have means what it means here.

        Examples:
            >>> own = read_aliases("{columns: {due: [整改时间]}}", "own.yaml")
            >>> own.over(standard_aliases()).column("整改时间")
            <Column.DUE: 'due'>
        """
        words = {name: {**listed, **self.words.get(name, {})} for name, listed in other.words.items()}
        return Aliases({**other.columns, **self.columns}, words)


def standard_aliases() -> Aliases:
    """The table of this package (标准别名表), with Chinese and English names.

    Examples:
        >>> standard_aliases().column("治理期限")
        <Column.DUE: 'due'>
    """
    text = (files("safetyduty.exchange.ledgers") / "aliases.yaml").read_bytes()
    return read_aliases(text, "aliases.yaml")


def read_aliases(text: bytes | str, source: str) -> Aliases:
    """A table of names (读入别名表): ``columns`` by code, and ``words`` by list and code, each with what it is called.

    Columns are those of `Column`; the lists are ``grade``, ``how``, ``status``, ``result``, ``listing``, ``answer``, ``mark`` and ``hazard``.

    Raises:
        BadFacts: Every fault, with file:line:column: a code that does not exist, a name given twice.

    Examples:
        >>> read_aliases("{words: {grade: {general: [3级]}}}", "own.yaml").code("grade", "３ 级")
        'general'
    """
    document = parse(text, source)
    desk = _Desk(document)
    given = desk.mapping((), document.data, ("columns", "words"))
    columns = desk.mapping(("columns",), given.get("columns", {}), tuple(str(column.value) for column in Column))
    lists = desk.mapping(("words",), given.get("words", {}), tuple(_CODES))
    table = Aliases(
        {name: Column.of(code) for name, code in desk.names(("columns",), columns).items()},
        {
            each: desk.names(("words", each), desk.mapping(("words", each), lists.get(each, {}), codes))
            for each, codes in _CODES.items()
        },
    )
    if desk.faults:
        raise BadFacts([document.fault(path, what) for path, what in desk.faults])
    return table


def normal(text: str) -> str:
    r"""*text* without spaces, punctuation, capitals and full-width forms; of marks alone, as it stands.

    Examples:
        >>> normal(" 隐患　等级\n"), normal("Ｄｕｅ-Date"), normal(" √ ")
        ('隐患等级', 'duedate', '√')
    """
    wide = unicodedata.normalize("NFKC", text).casefold()
    return _MARKS.sub("", wide) or wide.strip()


@frozen
class _Desk:
    document: Document
    faults: list[tuple[Path, Phrase]] = field(factory=list)

    def mapping(self, path: Path, given: Any, known: tuple[str, ...]) -> dict[str, Any]:
        if not isinstance(given, dict):
            self.faults.append((path, Phrase("此处应为键值对", "a mapping is wanted here")))
            return {}
        for key in given:
            if key not in known:
                what = Phrase("没有“{key}”{hint}；可用：{known}", "there is no {key!r}{hint}; there is: {known}")
                filled = what.fill(key=key, hint=did_you_mean(str(key), known), known=", ".join(known))
                self.faults.append(((*path, key), filled))
        return {key: value for key, value in given.items() if key in known}

    def names(self, path: Path, given: dict[str, Any]) -> dict[str, str]:
        taken: dict[str, str] = {}
        for code, listed in given.items():
            if not isinstance(listed, list):
                self.faults.append(((*path, code), Phrase("此处应为名称的列表", "a list of names is wanted here")))
                continue
            for row, name in enumerate(listed):
                if taken.setdefault(normal(str(name)), code) != code:
                    what = Phrase("“{name}”已指“{code}”", "{name!r} already means {code!r}")
                    self.faults.append(((*path, code, row), what.fill(name=name, code=taken[normal(str(name))])))
        return taken


_CODES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "grade": ("general", "major"),
        "how": ("self-check", "inspection", "campaign", "public-report", "other-department"),
        "status": ("open", "done", "accepted", "struck-off"),
        "result": ("accept", "reject"),
        "listing": ("county", "prefecture", "province", "nation"),
        "answer": ("yes", "no"),
        "mark": ("blank", "at-once", "total"),
        "hazard": ("none",),
    }
)
