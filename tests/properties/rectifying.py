"""Random rectifications that go on as the process allows: many of them, quickly, each from a number."""

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from random import Random

from attrs import asdict, evolve, frozen

from safetyduty import facts, hazards
from safetyduty.dates import BEIJING
from safetyduty.facts import Act, Entry, Found, Grade, Hazard, Listing, Referral
from safetyduty.hazards import PROCESS, Case
from safetyduty.words import Worded
from tests.samples import BOOK, CHINA, edited, words

FIRST = date(2021, 9, 1)
ONWARD = (Act.VERIFY, Act.GRADE, Act.ASSIGN, Act.SUBMIT, Act.ACCEPT, Act.STRIKE_OFF, Act.RESUME_WORK, Act.DELIST)
EARLY = (Act.CLOSE, Act.DISMISS)
POSTS = ("head", "captain", "boss")


def drawn(act: Act, case: Case, on: date, by: str) -> Entry:
    """An entry that gives all that its act can say."""
    entry = Entry(act, on, by)
    given: dict[Act, Callable[[], Entry]] = {
        Act.GRADE: lambda: evolve(entry, grade=case.grade or Grade.GENERAL),
        Act.REPORT: lambda: evolve(entry, to="gov"),
        Act.TRANSFER: lambda: evolve(entry, to="captain"),
        Act.ASSIGN: lambda: evolve(
            entry, to="boss", measures=words("m"), funds_yuan=0, due=on + timedelta(days=9), plan=words("p")
        ),
        Act.EXTEND: lambda: evolve(entry, due=max(on, (case.due or on) + timedelta(days=5))),
        Act.LIST: lambda: evolve(entry, level=Listing.COUNTY),
        Act.CUT_POWER: lambda: evolve(entry, at=datetime.combine(on, time(23, 59), BEIJING)),
        Act.REFER: lambda: evolve(entry, cause=Referral.PENALTY),
    }
    return given.get(act, lambda: entry)()


@frozen
class Walks:
    """Histories that `do` accepted, step by step."""

    steps: int = 24

    def history(self, random: Random) -> Case:
        """A case after some steps, each drawn among those that are open."""
        on = FIRST + timedelta(days=random.randrange(90))
        found = Entry(Act.FIND, on, "captain", how=random.choice([*Found]))
        case = hazards.opened(Hazard("hazard-exit", words("crack"), "mill-yard", (found,)), BOOK)
        for _ in range(random.randrange(1, self.steps)):
            on += timedelta(days=random.choice([0, 1, 2, 8]))
            for act in self.wished(PROCESS.commands(case.states), random):
                entry = drawn(act, case, on, random.choice(POSTS))
                if act is Act.GRADE:
                    entry = evolve(entry, grade=random.choice([*Grade]))
                if not hazards.objections(case, entry, BOOK):
                    case = hazards.do(case, entry, BOOK)
                    break
        return case

    def wished(self, commands: tuple[Act, ...], random: Random) -> list[Act]:
        """*commands* in the order in which they are tried: most go onward, and few close the case early."""
        shuffled = random.sample(commands, k=len(commands))
        if random.random() < 0.6:
            shuffled.sort(key=lambda act: act not in ONWARD)
        return shuffled if random.random() < 0.05 else [act for act in shuffled if act not in EARLY]

    def restored(self, hazard: Hazard) -> Hazard:
        """*hazard* written into a register, and read again."""
        told = json.dumps(asdict(hazard, value_serializer=_plain, filter=_given), ensure_ascii=False)
        rest = edited().partition("hazards:\n")[0]
        return facts.read(f"{rest}hazards: [{told}]\n", "again.yaml").hazards[0]

    def due(self, case: Case | None) -> list[object]:
        """Every day that something about *case* is due on."""
        return [] if case is None else [hazards.until(act, case, BOOK, CHINA)[0] for act in Act]


def _given(_: object, value: object) -> bool:
    return value is not None and value is not False


def _plain(_: object, __: object, value: object) -> object:
    if isinstance(value, Worded):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return value


LEFT = Walks()
