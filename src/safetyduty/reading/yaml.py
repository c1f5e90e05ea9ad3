"""文档 · yaml — the YAML this library accepts, as plain values with the place of each.

A small and unsurprising YAML: UTF-8, one document, no anchors, tags or merge keys, no key twice. Only null, true and
false, decimal numbers and text exist; days stay text until a field asks for a day, and ``010`` or ``no`` stay text.
"""

import re
from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

import yaml
from attrs import field, frozen

from safetyduty.errors import BadFact, BadFacts
from safetyduty.reading.places import Path, Place, Places, written
from safetyduty.words import Phrase

__all__ = ["LARGEST_BYTES", "Document", "parse"]

LARGEST_BYTES = 32 * 1024 * 1024
DEEPEST = 32

_WORDS = MappingProxyType({"": None, "~": None, "null": None, "true": True, "false": False})
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)\Z")
_DECIMAL = re.compile(r"[-+]?[0-9]+\.[0-9]+\Z")
_HALF = re.compile("[\ud800-\udfff]")  # of a character outside the first plane
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser where it was built


@frozen
class Document:
    """A parsed text: its plain ``data``, and the place of every part (文档)."""

    source: str
    data: Any
    places: Places
    root: Path = ()

    def part(self, path: Path) -> "Document":
        """The part at *path* as a document of its own; its faults still carry the whole path."""
        data, here = self.data, self.places
        for step in path:
            data = data[step]
            inner = here.parts[step]
            here = inner if isinstance(inner, Places) else Places(inner, {}, {})
        return Document(self.source, data, here, (*self.root, *path))

    def fault(self, path: Path, phrase: Phrase) -> BadFact:
        """A fault at the part that *path* leads to."""
        return self._fault(path, phrase, self.places.at(path))

    def fault_of_key(self, path: Path, phrase: Phrase) -> BadFact:
        """A fault at the key that ends *path*, not at its value."""
        return self._fault(path, phrase, self.places.of_key(path))

    def _fault(self, path: Path, phrase: Phrase, place: Place) -> BadFact:
        return BadFact(phrase, written((*self.root, *path)), self.source, place.line, place.column)


def parse(raw: bytes | str, source: str) -> Document:
    """Read *raw* as YAML; *source* is the name that its faults carry (解析).

    Raises:
        BadFacts: It is empty, too large, not UTF-8, not YAML, or uses YAML this library does not accept. Keys that
            stand twice, anchors and tags are all reported together; a syntax fault stops the reading there.

    Examples:
        >>> document = parse("county: {code: '632323'}", "demo.yaml")
        >>> document.data, document.places.at(("county", "code"))
        ({'county': {'code': '632323'}}, Place(line=1, column=16))
    """
    if len(raw) > LARGEST_BYTES:
        what = Phrase(
            "文件超过上限{limit}字节；请按地区或年度拆分",
            "the file is larger than {limit} bytes; split it by place or year",
        )
        raise _whole(source, what.fill(limit=f"{LARGEST_BYTES:,}"))
    text = raw if isinstance(raw, str) else _decode(raw, source)
    half = _HALF.search(text)
    if half is not None:
        what = Phrase("含有不完整的字符{char}；请删除", "half a character stands here ({char}); remove it")
        line, column = _line_column(text, half.start())
        raise BadFacts([BadFact(what.fill(char=_code_point(half[0])), "$", source, line, column)])
    builder = _Builder(source)
    try:
        events = yaml.parse(text, Loader=_Loader)
        data, places = builder.document(events)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        fault = BadFact(_syntax(error.problem or error.context or ""), "$", source, line, column)
        raise BadFacts([*builder.faults, fault]) from None
    except yaml.reader.ReaderError as error:
        line, column = _line_column(text, _characters(text, error.position))
        what = Phrase("含有YAML不允许的字符{char}；请删除", "the character {char} is not allowed in YAML; remove it")
        raise BadFacts([BadFact(what.fill(char=_code_point(error.character)), "$", source, line, column)]) from None
    if builder.faults:
        raise BadFacts(builder.faults)
    return Document(source, data, places)


_TOO_DEEP = Phrase("嵌套超过{n}层", "nested deeper than {n} levels").fill(n=DEEPEST)


def _syntax(problem: str) -> Phrase:
    """What the parser says is wrong; it too stops at some depth, long after ours."""
    if "nesting depth" in problem:
        return _TOO_DEEP
    what = Phrase(
        "不是合法的YAML：{problem}；请检查缩进、冒号与引号",
        "not valid YAML: {problem}; check indentation, colons and quotes",
    )
    return what.fill(problem=problem)


@frozen
class _Builder:
    """Builds values and places from parser events, without recursion beyond `DEEPEST`."""

    source: str
    faults: list[BadFact] = field(factory=list)

    def document(self, events: Iterator[Any]) -> tuple[Any, Places]:
        next(events)  # stream start
        if isinstance(next(events), yaml.StreamEndEvent):
            what = Phrase("文件是空的；请参照文档中的示例填写", "the file is empty; start from the example in the docs")
            raise _whole(self.source, what)
        value, places = self.value(next(events), events, ())
        next(events)  # document end
        after = next(events)
        if not isinstance(after, yaml.StreamEndEvent):
            what = Phrase(
                "只接受一个文档；请删除第二个“---”及其后的内容",
                "only one document is accepted; remove the second '---' and what follows",
            )
            self.fault(after, (), what)
        if not isinstance(places, Places):
            places = Places(places, {}, {})
        return value, places

    def value(self, event: Any, events: Iterator[Any], path: Path) -> tuple[Any, Places | Place]:
        place = Place(event.start_mark.line + 1, event.start_mark.column + 1)
        self.refuse_extras(event, path)
        if isinstance(event, yaml.AliasEvent):
            return None, place
        if isinstance(event, yaml.ScalarEvent):
            return (_plain(event.value) if event.implicit[0] else event.value), place
        if len(path) >= DEEPEST:
            self.fault(event, path[:4], _TOO_DEEP)
            raise BadFacts(self.faults)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(events, path, Places(place, {}, {}))
        return self.mapping(events, path, Places(place, {}, {}))

    def refuse_extras(self, event: Any, path: Path) -> None:
        """Anchors, aliases and tags let one text mean more than it shows."""
        if isinstance(event, yaml.AliasEvent):
            what = Phrase(
                "不接受别名“*{name}”；请把内容写全", "aliases such as '*{name}' are not accepted; write the value out"
            )
            self.fault(event, path, what.fill(name=event.anchor))
            return
        if event.anchor is not None:
            what = Phrase("不接受锚点“&{name}”；请删除", "anchors such as '&{name}' are not accepted; remove it")
            self.fault(event, path, what.fill(name=event.anchor))
        if event.tag is not None:
            what = Phrase("不接受标签“{tag}”；请删除", "tags such as {tag!r} are not accepted; remove it")
            self.fault(event, path, what.fill(tag=event.tag))

    def sequence(self, events: Iterator[Any], path: Path, places: Places) -> tuple[list[Any], Places]:
        values: list[Any] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            index = len(values)
            value, places.parts[index] = self.value(event, events, (*path, index))
            values.append(value)
        return values, places

    def mapping(self, events: Iterator[Any], path: Path, places: Places) -> tuple[dict[str, Any], Places]:
        values: dict[str, Any] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key, key_place = self.value(event, events, (*path, "?"))
            if not isinstance(key, str):
                what = Phrase(
                    "键须是文字，不能是{key}；数字请加引号", "a key must be text, not {key}; put a number in quotes"
                )
                self.fault(event, path, what.fill(key=key))
                key = str(key)
            elif key in values:
                what = Phrase(
                    "键“{key}”重复，首次见第{line}行；请合并或删除",
                    "the key {key!r} stands twice, first on line {line}; merge or remove it",
                )
                self.fault(event, (*path, key), what.fill(key=key, line=places.keys[key].line))
            else:
                places.keys[key] = key_place if isinstance(key_place, Place) else key_place.place
            values[key], places.parts[key] = self.value(next(events), events, (*path, key))
        return values, places

    def fault(self, event: Any, path: Path, phrase: Phrase) -> None:
        self.faults.append(
            BadFact(phrase, written(path), self.source, event.start_mark.line + 1, event.start_mark.column + 1)
        )


def _plain(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in "+-0123456789":
        if _INTEGER.match(text):
            return int(text) if len(text) < 20 else text
        if len(text) < 40 and _DECIMAL.match(text):
            return float(text)
    return text


def _decode(raw: bytes, source: str) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", "replace")
        line, column = _line_column(before, len(before))
        guess = "UTF-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "GB 18030" if _is_gb18030(raw) else "?"
        what = Phrase(
            "不是UTF-8编码（疑为{guess}）；请另存为UTF-8，如：iconv -f {codec} -t UTF-8",
            "not UTF-8 (it looks like {guess}); save it as UTF-8, e.g. iconv -f {codec} -t UTF-8",
        ).fill(guess=guess, codec=guess.replace(" ", ""))
        raise BadFacts([BadFact(what, "$", source, line, column)]) from None


def _characters(text: str, position: int) -> int:
    """The C reader tells a place in bytes, the other one in characters."""
    if _Loader is yaml.SafeLoader:
        return position
    return len(text.encode()[:position].decode(errors="ignore"))


def _code_point(character: object) -> str:
    return f"U+{character if isinstance(character, int) else ord(str(character)[0]):04X}"


def _is_gb18030(raw: bytes) -> bool:
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _line_column(text: str, position: int) -> tuple[int, int]:
    head = text[:position]
    return head.count("\n") + 1, position - (head.rfind("\n") + 1) + 1


def _whole(source: str, phrase: Phrase) -> BadFacts:
    return BadFacts([BadFact(phrase, "$", source, 1, 1)])
