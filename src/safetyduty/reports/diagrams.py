"""图示 · diagrams — boxes and arrows, and their text for Mermaid and for Graphviz.

Where a box goes is for whoever draws the text; equal diagrams give equal text.
"""

from enum import Enum
from types import MappingProxyType

from attrs import frozen

__all__ = ["Arrow", "Box", "Diagram", "Line", "Look", "dot", "mermaid"]


class Look(Enum):
    """How a box looks (图框样式)."""

    PLAIN = "plain"
    ROUND = "round"
    EMPTY = "empty"
    MARKED = "marked"


class Line(Enum):
    """How an arrow looks (箭头样式)."""

    SOLID = "solid"
    DASHED = "dashed"


@frozen
class Box:
    """One box (图框); lines of its label are parted by line ends."""

    id: str
    label: str
    look: Look = Look.PLAIN


@frozen
class Arrow:
    """One arrow between two boxes, by their ids (箭头)."""

    tail: str
    head: str
    label: str = ""
    line: Line = Line.SOLID


@frozen
class Diagram:
    """Boxes and arrows in the order in which they are written (图示); every arrow joins boxes that are here."""

    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]

    def numbers(self) -> dict[str, str]:
        """The name of each box in the text: ids such as ``end`` mean something else there."""
        return {box.id: f"n{number}" for number, box in enumerate(self.boxes)}


def mermaid(diagram: Diagram) -> str:
    r"""*diagram* as the text of a Mermaid flowchart (转为Mermaid文本).

    Examples:
        >>> boxes = (Box("end", "县长\np-1", Look.ROUND), Box("mill", '"面粉厂"'))
        >>> print(mermaid(Diagram(boxes, (Arrow("end", "mill", "领导"),))), end="")
        flowchart TB
            n0(["县长<br>p-1"])
            n1["#quot;面粉厂#quot;"]
            n0 -->|"领导"| n1
    """
    names, lines = diagram.numbers(), ["flowchart TB"]
    for box in diagram.boxes:
        before, after = _FRAMES[box.look]
        lines.append(f'    {names[box.id]}{before}"{_in_mermaid(box.label)}"{after}')
    for arrow in diagram.arrows:
        label = f'|"{_in_mermaid(arrow.label)}"|' if arrow.label else ""
        shaft = "-->" if arrow.line is Line.SOLID else "-.->"
        lines.append(f"    {names[arrow.tail]} {shaft}{label} {names[arrow.head]}")
    for look, style in _STYLES.items():
        styled = [names[box.id] for box in diagram.boxes if box.look is look]
        if styled:
            lines += [f"    classDef {look.value} {style}", f"    class {','.join(styled)} {look.value}"]
    return "\n".join(lines) + "\n"


def dot(diagram: Diagram) -> str:
    r"""*diagram* as the text of a Graphviz digraph (转为Graphviz文本).

    Examples:
        >>> boxes = (Box("end", "县长\np-1", Look.ROUND), Box("mill", '"面粉厂"'))
        >>> print(dot(Diagram(boxes, (Arrow("end", "mill", "领导"),))), end="")
        digraph {
            node [shape=box, fontname="Noto Sans CJK SC, sans-serif"];
            edge [fontname="Noto Sans CJK SC, sans-serif", fontsize=10];
            n0 [label="县长\np-1", style=rounded];
            n1 [label="\"面粉厂\""];
            n0 -> n1 [label="领导"];
        }
    """
    names = diagram.numbers()
    lines = ["digraph {", f"    node [shape=box, {_FONT}];", f"    edge [{_FONT}, fontsize=10];"]
    for box in diagram.boxes:
        styles = "".join(f", {style}" for style in _DOT_STYLES[box.look])
        lines.append(f'    {names[box.id]} [label="{_in_dot(box.label)}"{styles}];')
    for arrow in diagram.arrows:
        notes = [f'label="{_in_dot(arrow.label)}"'] if arrow.label else []
        notes += ["style=dashed"] if arrow.line is Line.DASHED else []
        said = f" [{', '.join(notes)}]" if notes else ""
        lines.append(f"    {names[arrow.tail]} -> {names[arrow.head]}{said};")
    return "\n".join([*lines, "}"]) + "\n"


def _in_mermaid(text: str) -> str:
    """What Mermaid would read as its own, or a page as a tag, is written as its number."""
    return "".join("<br>" if char == "\n" else _MERMAID.get(char, char) for char in _printable(text))


def _in_dot(text: str) -> str:
    return "".join(_DOT.get(char, char) for char in _printable(text))


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() or char == "\n" else " " for char in text)


_MERMAID = MappingProxyType(
    {'"': "#quot;", "#": "#35;", "&": "#amp;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\\": "#92;"}
)
_DOT = MappingProxyType({'"': '\\"', "\\": "\\\\", "\n": "\\n", "&": "&amp;"})
_FONT = 'fontname="Noto Sans CJK SC, sans-serif"'
_FRAMES = MappingProxyType(
    {Look.PLAIN: ("[", "]"), Look.ROUND: ("([", "])"), Look.EMPTY: ("([", "])"), Look.MARKED: ("[", "]")}
)
_STYLES = MappingProxyType({Look.EMPTY: "stroke:#c00,stroke-dasharray:4", Look.MARKED: "stroke-width:3px"})
_DOT_STYLES = MappingProxyType(
    {
        Look.PLAIN: (),
        Look.ROUND: ("style=rounded",),
        Look.EMPTY: ('style="rounded,dashed"', 'color="#cc0000"'),
        Look.MARKED: ("penwidth=2.5",),
    }
)
