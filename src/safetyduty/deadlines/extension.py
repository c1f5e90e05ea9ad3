"""延长 · extension — what may be added to a limit, by whom, and up to how much."""

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.deadlines.statutory import Limit
from safetyduty.errors import NotExtendable
from safetyduty.statutes import Reason
from safetyduty.words import Phrase

__all__ = ["Extension", "extended_because", "require_extendable"]


@frozen
class Extension:
    """A term granted on top of a limit (延长): ``by`` whom, and on which day, where that is known."""

    term: Term
    by: Phrase | None = None
    on: date | None = None


def require_extendable(limit: Limit, extensions: Iterable[Extension]) -> None:
    """Refuse extensions that the limit's provision does not provide for, or that go beyond its ceiling together.

    A term that was agreed, and rests on no provision, may be extended as people agree.

    Raises:
        NotExtendable: With the ceiling, and who may grant it.
    """
    granted = tuple(extensions)
    if not granted or limit.name is None:
        return
    if limit.extension is None:
        what = Phrase("“{title}”没有规定可以延长", "{title}: the provision knows no extension")
        raise NotExtendable(what.fill(title=limit.title))
    ceiling = limit.extension
    if any(type(each.term) is not type(ceiling) for each in granted):
        what = Phrase(
            "“{title}”的延长应以上限{ceiling}的单位写明",
            "{title}: an extension is stated in the unit of its ceiling, {ceiling}",
        )
        raise NotExtendable(what.fill(title=limit.title, ceiling=ceiling.words()))
    total = sum(each.term.count for each in granted)
    if total > ceiling.count:
        what = Phrase(
            "“{title}”合计延长{total}，超过上限{ceiling}{by}",
            "{title}: extensions of {total} in all go beyond the ceiling of {ceiling}{by}",
        )
        together = type(ceiling)(total).words()
        raise NotExtendable(what.fill(title=limit.title, total=together, ceiling=ceiling.words(), by=_may_grant(limit)))


def extended_because(limit: Limit, extensions: Iterable[Extension]) -> tuple[Reason, ...]:
    """One sentence for each extension, on the articles of the limit."""
    basis = tuple(citation for reason in limit.because for citation in reason.basis)
    said = Phrase("延长{term}{by}{on}", "extended by {term}{by}{on}")
    return tuple(
        Reason(
            said.fill(
                term=each.term.words(),
                by=Phrase("（{by}批准）", ", granted by {by}").fill(by=each.by) if each.by else Phrase("", ""),
                on=Phrase("，{on}作出", ", on {on}").fill(on=each.on) if each.on else Phrase("", ""),
            ),
            basis,
        )
        for each in extensions
    )


def _may_grant(limit: Limit) -> Phrase:
    if limit.granted_by is None:
        return Phrase("", "")
    return Phrase("（批准：{who}）", " (granted by {who})").fill(who=limit.granted_by)
