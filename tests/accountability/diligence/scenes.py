"""A fire at the mill of `COUNTY`, with whatever was recorded, done wrong or owed again and again."""

from datetime import date, datetime

from safetyduty import facts
from safetyduty.accountability import Diligence, diligence
from safetyduty.dates import BEIJING
from safetyduty.facts import Accident, Deed, Party, PartyRole, Performance, Register
from safetyduty.statutes import Finding
from tests.samples import CHINA, MEETING, OVERSEEN, edited, graph, words

__all__ = [
    "AT",
    "DEPLOYED",
    "HEAD_DUTIES",
    "PERIOD",
    "PRINCIPAL_DUTIES",
    "SECTOR",
    "deed",
    "did",
    "fire",
    "found",
    "of",
    "register",
]

AT = datetime(2022, 6, 28, 9, tzinfo=BEIJING)
PERIOD = date(2022, 1, 1)
SECTOR = "work-safety-law/three-musts"
DEPLOYED = "cadre-regulation/diligence-defence/deployments"
PRINCIPAL_DUTIES = tuple(
    f"work-safety-law/principal-duty/{entry}"
    for entry in (
        "responsibility-system",
        "rules",
        "training",
        "investment",
        "dual-prevention",
        "emergency-plan",
        "reporting",
    )
)
HEAD_DUTIES = tuple(
    f"cadre-regulation/government-head-duties/{entry}"
    for entry in ("implement", "key-work", "work-list", "fund", "access", "committee")
)


def register(more: str = "", *changes: tuple[str, str]) -> Register:
    """`COUNTY` with an overseer, changed and with *more* sections."""
    return facts.read(edited(OVERSEEN, *changes) + more, "county.yaml")


def did(post: str, duty: str | None, on: date = date(2022, 6, 1), about: str | None = None) -> Performance:
    """A record that *post* did something for *duty*."""
    return Performance(f"{post}/{duty}/{on}", post, on, words("done"), duty, about, (words("minutes"),))


def deed(
    post: str, on: date = date(2022, 6, 1), rule: str = "work-safety-law/principal-failure", choice: str | None = None
) -> Deed:
    """A violation recorded against the party that holds *post*."""
    return Deed(f"deed/{post}/{on}", f"party/{post}", rule, on, choice)


def fire(*records: Performance, deeds: tuple[Deed, ...] = ()) -> Accident:
    """The fire, with what was recorded."""
    posts = sorted({each.party.removeprefix("party/") for each in deeds})
    parties = tuple(Party(f"party/{post}", PartyRole.OFFICIAL, post=post) for post in posts)
    return Accident(
        "fire",
        words("fire"),
        AT,
        unit="mill",
        site="mill-yard",
        performances=records,
        deeds=deeds,
        parties=parties,
    )


def found(accident: Accident, among: Register | None = None, since: date = PERIOD) -> tuple[Finding[Diligence], ...]:
    """The diligence of everybody on the chain."""
    return diligence(accident, graph(among or register(), MEETING), CHINA, since=since)


def of(post: str, rows: tuple[Finding[Diligence], ...]) -> list[Diligence]:
    """The rows of one post."""
    return [row.value for row in rows if row.value.post.id == post]
