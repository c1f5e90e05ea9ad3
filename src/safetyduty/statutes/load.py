"""装载 · load — the law files of this package to a LawBook; every fault of every file at once.

The only module below the top floor that reads files: those that come with the package, through ``importlib.resources``.
"""

from collections.abc import Iterable
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from attrs import frozen

from safetyduty.errors import BadFacts, BadProvision, UnknownName, did_you_mean
from safetyduty.reading import Document, parse, parts
from safetyduty.statutes.book import LawBook
from safetyduty.statutes.desk import Desk
from safetyduty.statutes.keys import Key
from safetyduty.statutes.provision import Provision
from safetyduty.statutes.shelf import Shelf, known_keys
from safetyduty.words import Phrase

__all__ = ["assemble", "overlay", "read"]

NATIONAL = "cn"


@frozen
class _Overlay:
    """The two lists of an overlay file; their rows are read by the desk."""

    instruments: list[Any]
    provisions: list[Any]


def read(name: str) -> LawBook:
    """The law book called *name* (读入法规库): ``"cn"`` is national law, ``"cn-<place>"`` the same with local rules over it.

    Each law file is read when its provision is first asked for; a faulty one raises `BadProvision` then.

    Raises:
        UnknownName: There is no book of that name; the error lists those there are.

    Examples:
        >>> "work-safety-law/three-musts" in read("cn").provisions
        True
    """
    data = files("safetyduty.statutes") / "data"
    names = sorted(folder.name for folder in data.iterdir())
    if name not in names:
        raise UnknownName(Phrase("法规库", "law book"), name, names)
    national = _shelf(data / NATIONAL)
    return LawBook(national if name == NATIONAL else _shelf(data / name).over(national))


def overlay(book: LawBook, text: bytes | str, source: str) -> LawBook:
    """*book* with the rules of one file of a user's own over it (自备叠加文件).

    The file has ``instruments`` and ``provisions``, each written as the law files of this package are; a key must be one
    that this library knows, for its shape.

    Raises:
        BadProvision: Every fault of the file, with file:line:column.

    Examples:
        >>> book = overlay(read("cn"), "{instruments: [], provisions: []}", "county.yaml")
        >>> book.provisions.names == read("cn").provisions.names
        True
    """
    desk = Desk.empty()
    document = _parsed(text, source)
    read = parts(document, _Overlay)
    desk.faults.extend(read.faults)
    desk.list(Document(source, {"instruments": read.values.get("instruments", [])}, document.places))
    provisions: dict[str, Provision[Any]] = {}
    known = known_keys()
    for row, given in enumerate(read.values.get("provisions", ())):
        name = str(given.get("key")) if isinstance(given, dict) else ""
        if name not in known or name in provisions:
            what = (
                Phrase("“{key}”重复", "{key!r} stands twice")
                if name in provisions
                else Phrase("没有“{key}”这个规定{hint}", "there is no provision {key!r}{hint}")
            )
            desk.faults.append(document.fault(("provisions", row), what.fill(key=name, hint=did_you_mean(name, known))))
            continue
        provision = desk.provision(known[name], document.part(("provisions", row)))
        if provision is not None:
            provisions[name] = provision
    desk.close()
    content = text if isinstance(text, bytes) else text.encode()
    return book.overlaid(LawBook(Shelf.holding(provisions, _digest({source: content}))))


def assemble(keys: Iterable[Key[Any]], texts: dict[str, bytes], instruments: bytes) -> LawBook:
    """A LawBook from the *texts* of its files, one for each of *keys* (组装法规库).

    Raises:
        BadProvision: Every fault of every text, with file:line:column.

    Examples:
        >>> len(assemble((), {}, b"instruments: []").provisions)
        0
    """
    desk = Desk.empty()
    provisions = {}
    for document in _readable(desk, instruments, "instruments.yaml"):
        desk.list(document)
    for key in keys:
        for document in _readable(desk, texts.get(key.name, b""), f"{key.name}.yaml"):
            provision = desk.provision(key, document)
            if provision is not None:
                provisions[key.name] = provision
    desk.close()
    return LawBook(Shelf.holding(provisions, _digest({**texts, "instruments": instruments})))


def _readable(desk: Desk, text: bytes, source: str) -> tuple[Document, ...]:
    """The document of *text*, or none and its faults on the desk."""
    try:
        return (parse(text, source),)
    except BadFacts as error:
        desk.faults.extend(error.faults)
        return ()


def _shelf(folder: Traversable) -> Shelf:
    """The shelf of one folder of law files, each read when it is asked for."""
    files_of = {
        f"{instrument.name}/{file.name.removesuffix('.yaml')}": file
        for instrument in folder.iterdir()
        if instrument.is_dir()
        for file in instrument.iterdir()
    }
    listed: list[Desk] = []

    def fetch(key: Key[Any]) -> Provision[Any]:
        if not listed:
            first = Desk.empty()
            first.list(_parsed((folder / "instruments.yaml").read_bytes(), "instruments.yaml"))
            first.close()
            listed.append(first)
        desk = Desk(listed[0].strict, listed[0].known, [])
        provision = desk.provision(key, _parsed(files_of[key.name].read_bytes(), f"{key.name}.yaml"))
        desk.close()
        assert provision is not None, "a desk without faults gives the provision"
        return provision

    def digest() -> str:
        texts = {name: file.read_bytes() for name, file in files_of.items()}
        return _digest({**texts, "instruments": (folder / "instruments.yaml").read_bytes()})

    return Shelf(frozenset(files_of), lambda name: known_keys()[name], fetch, digest)


def _digest(texts: dict[str, bytes]) -> str:
    content = sha256()
    for name in sorted(texts):
        content.update(name.encode() + b"\0" + texts[name] + b"\0")
    return content.hexdigest()


def _parsed(text: bytes | str, source: str) -> Document:
    try:
        return parse(text, source)
    except BadFacts as error:
        raise BadProvision(error.faults) from None
