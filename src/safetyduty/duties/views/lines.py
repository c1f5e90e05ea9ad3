"""条线 · lines — the ways up one layer of a chain, sorted into lines, and who stands first in each."""

from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from safetyduty.duties.graph import DutyGraph
from safetyduty.duties.steps import Step
from safetyduty.facts import DutyKind, Organisation, Place, Rank, Sector, Site, Unit

__all__ = ["Seat", "operator_of", "seats_of"]


@frozen
class Seat:
    """A step and where it stands in its line (层级中的位置).

    ``heads`` says that it answers first, ``beyond`` that its body stands above the one that does, ``beside`` that its body runs
    the same sector without leading. ``reach`` is how far its ``body`` is: the nearest answers first.
    """

    step: Step
    line: str | None
    body: str
    reach: int
    heads: bool = False
    beyond: bool = False
    beside: bool = False

    @property
    def inside(self) -> bool:
        """Whether it answers within the enterprise."""
        return self.step.kind in (DutyKind.POST, DutyKind.PRINCIPAL)

    @property
    def derived(self) -> bool:
        """Whether it follows from what the post is, and was neither written down nor delegated."""
        return self.step.duty is None and self.step.delegation is None

    @property
    def above(self) -> bool:
        """Whether its post is at a body above the one that answers."""
        return self.derived and not self.inside and self.step.post.at != self.body


def seats_of(graph: DutyGraph, id: str, steps: Iterable[Step]) -> Iterator[Seat]:
    """Where each of *steps*, all of one layer of *id*, stands in its line (各层级的位置).

    What was written down makes no line of its own beside those that are derived: it stands in the first of them.
    """
    around, whole = _places(graph, id), operator_of(graph, id)
    seats = [_seat(graph, step, around, whole) for step in steps]
    lines = sorted({seat.line for seat in seats if seat.derived}, key=lambda line: line or "")
    if lines:
        seats = [seat if seat.line in lines else evolve(seat, line=lines[0]) for seat in seats]
    for line in dict.fromkeys(seat.line for seat in seats):
        yield from _placed(graph, [seat for seat in seats if seat.line == line])


def operator_of(graph: DutyGraph, id: str) -> str | None:
    """The whole unit that *id* is, is part of, or is operated by; None where no unit is (经营单位)."""
    here = graph.register.get(id)
    while isinstance(here, Unit | Site):
        if isinstance(here, Site) and here.unit is not None:
            here = graph.register.fact(here.unit, Unit)
        elif here.part_of is not None:
            here = graph.register.get(here.part_of)
        else:
            return here.id if isinstance(here, Unit) else None
    return None


def _seat(graph: DutyGraph, step: Step, around: list[str], whole: str | None) -> Seat:
    if step.kind in (DutyKind.POST, DutyKind.PRINCIPAL):
        return Seat(step, None, step.post.at, 0 if whole in (None, step.post.at) else 1)
    body = next((id for id in step.via if graph.is_organisation(id)), step.post.at)
    found = graph.register.get(body)
    far = isinstance(found, Organisation) and found.place in around
    reach = around.index(found.place) if far and isinstance(found, Organisation) else 0
    return Seat(step, _line(graph, step, body), body, reach)


def _line(graph: DutyGraph, step: Step, body: str) -> str | None:
    match step.kind:
        case DutyKind.COORDINATION:
            return step.via[-1] if step.via and step.duty is None else body
        case DutyKind.SECTOR:
            sectors = [id for id in step.via if isinstance(graph.register.get(id), Sector)]
            return sectors[-1] if sectors else None
        case DutyKind.TERRITORIAL | DutyKind.LEADERSHIP:
            return "party" if graph.is_party(body) else "government"
        case _:
            return None


def _placed(graph: DutyGraph, seats: list[Seat]) -> Iterator[Seat]:
    """The seats of one line, each with whether it heads the line, or stands above or beside the head."""
    able = [seat for seat in seats if _may_head(seat)]
    able = [seat for seat in able if seat.derived] or able
    nearest = min((seat.reach for seat in able), default=None)
    heads = {seat.body for seat in able if seat.reach == nearest}
    leading = {body for body in heads if _leads(graph, body, seats[0].line)}
    for seat in seats:
        beside = bool(leading) and seat.body in heads - leading
        far = nearest is not None and seat.reach > nearest and seat.step.duty is None and not seat.inside
        yield evolve(
            seat,
            heads=seat in able and seat.reach == nearest and not beside,
            beyond=far or seat.above,
            beside=beside,
        )


def _may_head(seat: Seat) -> bool:
    """The principal of the answering body itself; in the enterprise, of the whole unit; nobody who only acts for another."""
    if seat.step.post.rank is not Rank.PRINCIPAL or seat.step.delegation is not None or seat.above:
        return False
    return not seat.inside or (seat.step.kind is DutyKind.PRINCIPAL and seat.reach == 0)


def _leads(graph: DutyGraph, body: str, sector: str | None) -> bool:
    found = graph.register.get(body)
    return isinstance(found, Organisation) and any(runs.lead and runs.sector == sector for runs in found.runs)


def _places(graph: DutyGraph, id: str) -> list[str]:
    """The places that *id* stands in, from the nearest up."""
    here = graph.register.get(id)
    place = here.place if isinstance(here, Unit | Site) else id if isinstance(here, Place) else None
    around: list[str] = []
    while place is not None and place in graph.register:
        around.append(place)
        place = graph.register.fact(place, Place).under
    return around
