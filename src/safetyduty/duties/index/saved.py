"""保存 · saved — an index as bytes, and back: the columns as they are, under a header and a checksum.

The bytes are: eight that name the format, a CRC-32 of all that follows it, the length of the header, the header (JSON), then
each part on a multiple of eight. Equal indexes save to equal bytes.
"""

import json
import sys
from array import array
from collections.abc import Iterator, Sequence
from itertools import accumulate
from zlib import crc32

from safetyduty.duties.index.compact import Compact
from safetyduty.errors import SafetyDutyError
from safetyduty.words import Phrase

__all__ = ["FORMAT", "NotSaved", "reopen", "save"]

FORMAT = b"sd-duty2"
"""What saved bytes begin with; the digit changes when an older release could not read them."""

_CHECKED = len(FORMAT) + 4  # where what the checksum covers begins
_HEAD = _CHECKED + 4
_CODES = "IBIIII"


class NotSaved(SafetyDutyError, ValueError):
    """Bytes that `save` did not write, or that changed since (无法打开的索引)."""


def save(index: Compact) -> bytes:
    """*index* as bytes, for a file or another machine (保存索引).

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> index = lay([("county", "mill", "leads", None, None)])
        >>> reopen(save(index)).ids()
        ('county', 'mill')
    """
    parts = [_text("\n".join(index.uppers)), _text(index.leaves)]
    parts += [bytes(memoryview(array(code, column))) for code, column in zip(_CODES, _columns(index), strict=True)]
    header = json.dumps({"kinds": index.kinds, "order": sys.byteorder, "sizes": [len(part) for part in parts]}).encode()
    header += b" " * _short(_HEAD + len(header))
    checked = b"".join((len(header).to_bytes(4, "big"), header, *(part + bytes(_short(len(part))) for part in parts)))
    return FORMAT + crc32(checked).to_bytes(4, "big") + checked


def reopen(saved: bytes | memoryview) -> Compact:
    """The index that was saved (打开索引); it reads *saved* in place, so a mapped file is opened without being copied.

    Raises:
        NotSaved: These are not the bytes of an index, or not all of them, or some were changed.

    Examples:
        >>> from safetyduty.duties.index.compact import lay
        >>> reopen(save(lay([("county", "mill", "leads", None, None)]))[:-1])
        Traceback (most recent call last):
            ...
        safetyduty.duties.index.saved.NotSaved: the saved index is damaged or cut off; save it again
    """
    view = memoryview(saved).cast("B")
    if bytes(view[: len(FORMAT)]) != FORMAT:
        raise NotSaved(Phrase("这不是本版本保存的责任索引", "this is not an index saved in the format of this release"))
    if len(view) < _HEAD or crc32(view[_CHECKED:]) != int.from_bytes(view[len(FORMAT) : _CHECKED], "big"):
        raise NotSaved(
            Phrase("保存的索引已损坏或不完整；请重新保存", "the saved index is damaged or cut off; save it again")
        )
    starts = _HEAD + int.from_bytes(view[_CHECKED:_HEAD], "big")
    header = json.loads(bytes(view[_HEAD:starts]))
    if header["order"] != sys.byteorder:
        raise NotSaved(Phrase("索引保存于字节序不同的机器", "the index was saved on a machine of another byte order"))
    uppers, leaves, *columns = _parts(view[starts:], header["sizes"])
    numbers = (part.cast("B") if code == "B" else part.cast("I") for part, code in zip(columns, _CODES, strict=True))
    above = str(uppers, "utf-8", "surrogatepass").split("\n") if uppers else ()
    return Compact(tuple(header["kinds"]), tuple(above), str(leaves, "utf-8", "surrogatepass"), *numbers)


def _columns(index: Compact) -> tuple[Sequence[int], ...]:
    return (index.subjects, index.kind, index.since, index.until, index.above, index.starts)


def _parts(view: memoryview, sizes: Sequence[int]) -> Iterator[memoryview]:
    starts = accumulate((size + _short(size) for size in sizes), initial=0)
    return (view[start : start + size] for start, size in zip(starts, sizes, strict=False))


def _text(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _short(size: int) -> int:
    """How many bytes are missing to a multiple of eight."""
    return -size % 8
