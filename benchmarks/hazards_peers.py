"""隐患对手 · hazards_peers — the same rectification, as the two state-machine libraries would have it written."""

from collections.abc import Callable
from datetime import date, timedelta

from safetyduty.facts import Act, Entry, Grade


class Kept:
    """What both models keep: the history, what guards ask for, and by when the next step is due."""

    def __init__(self) -> None:
        self.history: list[Entry] = []
        self.grade: Grade | None = None
        self.reported = False
        self.responsible: str | None = None
        self.submitted_by: str | None = None
        self.fixed = False
        self.due: date | None = None

    def keep(self, entry: Entry) -> None:
        """Take an entry into the history, and what follows from it."""
        self.history.append(entry)
        match entry.do:
            case Act.GRADE:
                self.grade = entry.grade
            case Act.REPORT:
                self.reported = True
            case Act.ASSIGN:
                self.responsible, self.due = entry.to, entry.due
                self.fixed = None not in (entry.to, entry.measures, entry.funds_yuan, entry.due, entry.plan)
            case Act.EXTEND:
                self.due = entry.due
            case Act.SUBMIT:
                self.submitted_by, self.due = entry.by, entry.on + timedelta(days=10)

    def is_fixed(self, entry: Entry) -> bool:
        """The five things are fixed."""
        return self.fixed or None not in (entry.to, entry.measures, entry.funds_yuan, entry.due, entry.plan)

    def is_later(self, entry: Entry) -> bool:
        """The limit moves to a later day."""
        return self.due is None or (entry.due is not None and entry.due > self.due)

    def is_apart(self, entry: Entry) -> bool:
        """Nobody decides on their own work."""
        return entry.by not in (self.responsible, self.submitted_by)

    def is_reported(self, entry: Entry) -> bool:
        """A major hazard was reported."""
        return self.grade is not Grade.MAJOR or self.reported or entry.do is Act.REPORT


STEPS = (
    ("grade", "found", "graded", ()),
    ("report", "graded", "graded", ()),
    ("assign", "graded", "rectifying", ("is_fixed",)),
    ("extend", "rectifying", "rectifying", ("is_apart", "is_later")),
    ("submit", "rectifying", "submitted", ("is_fixed",)),
    ("accept", "submitted", "accepted", ("is_apart", "is_reported")),
    ("strike_off", "accepted", "struck_off", ()),
)


def by_transitions(record: tuple[Entry, ...]) -> Callable[[], object]:
    """The commands of *record*, each a trigger of a model; machine and rows are made once."""
    from transitions import Machine  # noqa: PLC0415  # it is none of our dependencies

    rows = [
        {"trigger": name, "source": source, "dest": dest, "conditions": list(guards), "after": "keep"}
        for name, source, dest, guards in STEPS
    ]
    states = list(dict.fromkeys(each for _, source, dest, _ in STEPS for each in (source, dest)))
    machine = Machine(model=None, states=states, transitions=rows, initial="found", auto_transitions=False)

    def work() -> object:
        model = Kept()
        machine.add_model(model)
        for entry in record[1:]:
            getattr(model, entry.do.value.replace("-", "_"))(entry)
        machine.remove_model(model)
        return model

    return work


def by_statemachine(record: tuple[Entry, ...]) -> Callable[[], object]:
    """The commands of *record*, each an event of a machine with a model."""
    from statemachine import State, StateMachine  # noqa: PLC0415  # it is none of our dependencies

    names = list(dict.fromkeys(each for _, source, dest, _ in STEPS for each in (source, dest)))
    states = {name: State(initial=name == "found", final=name == "struck_off") for name in names}
    events = {
        name: states[source].to(states[dest], cond=list(guards), on="keep") for name, source, dest, guards in STEPS
    }
    kind = type("Rectification", (StateMachine,), {**states, **events})

    def work() -> object:
        machine = kind(Kept())
        for entry in record[1:]:
            machine.send(entry.do.value.replace("-", "_"), entry=entry)
        return machine

    return work
