"""法规页 · provisions — a search of the law book, one provision in full, and what changed, as sheets."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from safetyduty.reports.rules import lines
from safetyduty.reports.sheet import Sheet
from safetyduty.statutes import Change, LawBook, Provision, Status, Version, cited
from safetyduty.words import Lang, Phrase

__all__ = ["changed", "found", "matching", "shown"]

NONE = "—"


def matching(book: LawBook, words: Iterable[str]) -> tuple[Provision[Any], ...]:
    """The provisions that have every one of *words*, in either language, in key, name, summary or citation (查找).

    A word that is a whole key gives that provision alone; those that are called by a word come first.

    Examples:
        >>> from safetyduty import statutes
        >>> [provision.key.name for provision in matching(statutes.read("cn"), ["三管三必须", "Law"])]
        ['work-safety-law/three-musts']
    """
    asked = [word.lower() for word in words]
    exact = [book.provisions[word] for word in asked if word in book.provisions]
    if exact:
        return tuple(exact)
    hits = [provision for provision in book.provisions.values() if all(word in _text(provision) for word in asked)]
    return tuple(sorted(hits, key=lambda provision: not _is_named(provision, asked)))


def found(provisions: tuple[Provision[Any], ...], lang: Lang, *, on: date | None = None) -> Sheet:
    """What a search found, one row for each provision: in force on a day, or in its latest version (查找结果).

    What is not in force on the day comes last, with the days it covers.

    Examples:
        >>> found((), Lang.EN).title
        'Provisions found (0)'
    """
    dated = [(provision, _latest(provision) if on is None else provision.on(on)) for provision in provisions]
    rows = [_row(provision, version, lang) for provision, version in sorted(dated, key=lambda pair: pair[1] is None)]
    title = Phrase("找到的规定（{n}）", "Provisions found ({n})").fill(n=len(rows))
    heads = ("键", "key"), ("名称", "name"), ("依据", "citation"), ("施行期间", "in force"), ("内容", "what it says")
    return Sheet(title.say(lang), tuple(Phrase(*head).say(lang) for head in heads), tuple(rows))


def shown(
    provision: Provision[Any], lang: Lang, *, users: Mapping[str, tuple[str, ...]], on: date | None = None
) -> tuple[Sheet, ...]:
    """One provision in full: a sheet for each version, or for that of a day; *users* are the rooms that rest on it (详示).

    Examples:
        >>> from safetyduty import statutes
        >>> provision = statutes.read("cn").provisions["work-safety-law/three-musts"]
        >>> [sheet.title for sheet in shown(provision, Lang.EN, users={})]
        ['the three musts (work-safety-law/three-musts), from 2021-09-01']
    """
    used = users.get(provision.key.name, ())
    if on is None:
        return tuple(_version(provision, version, used, lang) for version in provision.versions)
    version = provision.on(on)
    return (found((provision,), lang, on=on),) if version is None else (_version(provision, version, used, lang),)


def changed(differences: tuple[Change, ...], lang: Lang) -> Sheet:
    """What differs between two laws, each side with its article (变化).

    Examples:
        >>> changed((), Lang.EN).title
        'What changed (0)'
    """
    rows = tuple(
        (change.key, change.name.say(lang), _side(change.before, lang), _side(change.after, lang))
        for change in differences
    )
    heads = ("键", "key"), ("名称", "name"), ("之前", "before"), ("之后", "after")
    title = Phrase("变化（{n}）", "What changed ({n})").fill(n=len(rows))
    return Sheet(title.say(lang), tuple(Phrase(*head).say(lang) for head in heads), rows)


def _version(provision: Provision[Any], version: Version[Any], used: tuple[str, ...], lang: Lang) -> Sheet:
    facts = [
        (Phrase("内容", "what it says"), version.summary),
        (Phrase("依据", "citation"), _cited(version)),
        (Phrase("状态", "status"), version.status.label),
        (Phrase("可信度", "confidence"), version.confidence.label),
        (Phrase("最后核对", "last checked"), Phrase(str(version.checked), str(version.checked))),
    ]
    if version.promulgated is not None:
        facts.append((Phrase("公布", "promulgated"), Phrase(str(version.promulgated), str(version.promulgated))))
    if version.note is not None:
        facts.append((Phrase("说明", "note"), version.note))
    if used:
        facts.append((Phrase("使用者", "used by"), Phrase("、".join(used), ", ".join(used))))
    title = Phrase("{name}（{key}），{span}", "{name} ({key}), {span}")
    said = title.fill(name=provision.name, key=provision.key.name, span=version.span.words())
    rows = [*facts, *(lines(version.rule) if version.rule is not None else ())]
    heads = Phrase("项目", "what").say(lang), Phrase("值", "value").say(lang)
    return Sheet(said.say(lang), heads, tuple((what.say(lang), value.say(lang)) for what, value in rows))


def _latest(provision: Provision[Any]) -> Version[Any]:
    """The last version that is no draft, or the draft where there is nothing else."""
    return next((v for v in reversed(provision.versions) if v.status is not Status.DRAFT), provision.versions[-1])


def _row(provision: Provision[Any], version: Version[Any] | None, lang: Lang) -> tuple[str, ...]:
    if version is None:
        outside = Phrase("当日无有效规定", "not in force that day")
        return provision.key.name, provision.name.say(lang), NONE, provision.covered().say(lang), outside.say(lang)
    said = (provision.name, cited(version.citations), version.span.words(), version.summary)
    return provision.key.name, *(phrase.say(lang) for phrase in said)


def _is_named(provision: Provision[Any], asked: list[str]) -> bool:
    return any(word in (provision.name.zh, provision.name.en.lower()) for word in asked)


def _side(version: Version[Any] | None, lang: Lang) -> str:
    if version is None:
        return NONE
    said = Phrase("{cited}：{summary}", "{cited}: {summary}")
    return said.fill(cited=_cited(version), summary=version.summary).say(lang)


def _cited(version: Version[Any]) -> Phrase:
    return cited(version.citations)


def _text(provision: Provision[Any]) -> str:
    said = [provision.name, *(part for version in provision.versions for part in (version.summary, _cited(version)))]
    return "\n".join([provision.key.name, *(str(phrase) for phrase in said)]).lower()
